"""Conversation: corrections, additions, "what if", a new patient, and follow-up questions, judged turn by turn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from evals.expectations import judged
from evals.scorers import whole
from evals.task import Check, Task, of

if TYPE_CHECKING:
    from evals.task import Sample, Transcript


def turns(transcript: Transcript, sample: Sample) -> list[Check]:
    """What each turn's answer must hold, and the conversation as a whole."""
    answers = transcript.answers or ({},) * len(sample.turns)
    checks = [
        replace(check, name=f"turn {number}: {check.name}")
        for number, (answer, expect) in enumerate(zip(answers, sample.gold["turns"], strict=True), 1)
        for check in judged(answer, expect or {})
    ]
    return [whole("whole conversations", "conversation", checks), *checks]


TASK: Final = Task("conversation", "several turns: corrections, what-ifs, new patients, follow-ups", of("conversation"), "ask", (turns,))
