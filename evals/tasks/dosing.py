"""Dosing: the dose by drug, renal function, setting and cord, from a question or by a rule's name on stated facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from evals.expectations import judged
from evals.scorers import whole
from evals.task import Task, of

if TYPE_CHECKING:
    from evals.task import Check, Sample, Transcript


def expected(transcript: Transcript, sample: Sample) -> list[Check]:
    """Every field that the sample expects of the last answer, and all of them at once."""
    checks = judged(transcript.last, sample.gold)
    return [whole("whole cases", "case", checks), *checks]


TASK: Final = Task("dosing", "doses of drugs and radiation, asked in words or by a rule's name", of("dosing"), "call", (expected,))
