"""Pathway: the NOMS treatment path, and what is asked for where it cannot be settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from evals.scorers import decided, outcome, paths_check
from evals.task import Check, Task, Verdict, of

if TYPE_CHECKING:
    from evals.task import Sample, Transcript


def noms(transcript: Transcript, sample: Sample) -> list[Check]:
    """The paths of the asked-for lesion."""
    shown = outcome(decided(transcript, sample), "noms")
    if sample.gold.get("nothing_to_score") and not shown:
        return []
    return [paths_check("paths", sample.gold["noms"], shown)]


def asks(transcript: Transcript, sample: Sample) -> list[Check]:
    """Every fact that the gold calls worth asking for is asked for; who asks for the level asks for its zone."""
    told = transcript.last.get("asks", ())
    asked = {*told, *(("location",) if "level" in told else ())}
    return [
        Check("asks", fact, Verdict.RIGHT if fact in asked else Verdict.NO_ANSWER, fact, ", ".join(told)) for fact in sample.gold.get("missing", ())
    ]


TASK: Final = Task("pathway", "NOMS paths, and the facts asked for where they are open", of("vignette"), "ask", (noms, asks))
