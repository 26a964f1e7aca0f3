"""Task: samples, a solver and scorers; and what passes between them.

Sample --solver--> Transcript --scorer--> Check, Check, ... --> Result
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class Verdict(StrEnum):
    """What became of one step. An answer left open is told apart from a wrong one; one that fails counts against as well."""

    RIGHT = "right"
    WRONG = "wrong"
    NO_ANSWER = "no answer"
    FAILED = "failed"


class Harm(StrEnum):
    """A wrong step that a clinician would act on: a figure shown that is not so, or one without a source."""

    WRONG_NUMBER = "wrong number"
    WRONG_PATH = "wrong path"
    UNSUPPORTED = "unsupported number"


@dataclass(frozen=True, slots=True)
class Sample:
    """What is given and what is right. `place` is file:line; `variants` are rewordings that must answer alike."""

    id: str
    form: str
    turns: tuple[str, ...]
    gold: Mapping[str, Any]
    style: str = ""
    place: str = ""
    call: Mapping[str, Any] | None = None
    variants: tuple[tuple[str, tuple[str, ...]], ...] = ()
    meta: Mapping[str, Any] = field(default_factory=dict)

    def key(self, solver: str) -> str:
        """What is solved, as a hash: two tasks that ask the same thing of the same solver share one transcript."""
        given = json.dumps([solver, self.turns, self.call, self.variants], sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(given.encode()).hexdigest()[:20]


@dataclass(frozen=True, slots=True)
class Transcript:
    """What a solver made of a sample: one JSON answer a turn (or a variant), the time of each, or why there is none."""

    answers: tuple[dict[str, Any], ...] = ()
    seconds: tuple[float, ...] = ()
    error: str | None = None
    memory_mb: float = 0.0

    @property
    def last(self) -> dict[str, Any]:
        """The answer to the last turn; empty when there is none."""
        return self.answers[-1] if self.answers else {}


@dataclass(frozen=True, slots=True)
class Check:
    """One step judged. `measure` is the column it counts in, `name` what it is about, `value` a figure where it is no yes or no."""

    measure: str
    name: str
    verdict: Verdict
    expected: str = ""
    got: str = ""
    harm: Harm | None = None
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """One sample of one task, judged."""

    task: str
    sample: Sample
    checks: tuple[Check, ...]
    transcript: Transcript

    @property
    def wrong(self) -> tuple[Check, ...]:
        """The steps that are not right."""
        return tuple(each for each in self.checks if each.verdict is not Verdict.RIGHT and each.value is None)


if TYPE_CHECKING:
    Pool = Mapping[str, Sequence[Sample]]
    Choice = Callable[[Pool], Sequence[Sample]]
    Scorer = Callable[[Transcript, Sample], Sequence[Check]]


@dataclass(frozen=True, slots=True)
class Task:
    """What is measured: which samples, solved how, judged by what. `first` is the measure that leads the table."""

    name: str
    line: str
    samples: Choice
    solver: str
    scorers: tuple[Scorer, ...]

    def judge(self, sample: Sample, transcript: Transcript) -> Result:
        """Every step of one sample; where the solver failed, every step counts against."""
        if transcript.error is None:
            checks = [check for scorer in self.scorers for check in scorer(transcript, sample)]
        else:
            checks = [_failed(check, transcript.error) for scorer in self.scorers for check in scorer(EMPTY, sample)]
        return Result(self.name, sample, tuple(checks), transcript)


EMPTY: Final = Transcript()
"""What a failed solver is judged by, so that every step that was due is counted."""


def _failed(check: Check, error: str) -> Check:
    value = 0.0 if check.value is not None else None
    return replace(check, verdict=Verdict.FAILED, got=error, harm=None, value=value)


def of(*forms: str) -> Choice:
    """Every sample of these forms."""
    return lambda pool: [sample for form in forms for sample in pool.get(form, ())]
