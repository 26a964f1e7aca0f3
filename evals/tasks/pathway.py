"""Pathway: the NOMS treatment path, and what is asked for where it cannot be settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from evals.scorers import outcome, paths_check
from evals.task import Check, Task, Verdict, of

if TYPE_CHECKING:
    from evals.task import Sample, Transcript


def noms(transcript: Transcript, sample: Sample) -> list[Check]:
    """The paths of the asked-for lesion."""
    if sample.gold.get("nothing_to_score"):
        return []
    return [paths_check("paths", sample.gold["noms"], outcome(transcript.last, "noms"))]


def asks(transcript: Transcript, sample: Sample) -> list[Check]:
    """Every fact that the gold calls worth asking for is asked for."""
    told = transcript.last.get("asks", ())
    return [
        Check("asks", fact, Verdict.RIGHT if fact in told else Verdict.NO_ANSWER, fact, ", ".join(told)) for fact in sample.gold.get("missing", ())
    ]


TASK: Final = Task("pathway", "NOMS paths, and the facts asked for where they are open", of("vignette"), "ask", (noms, asks))
