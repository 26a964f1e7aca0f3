"""Speed: how long a warm answer takes, and the most memory the process held. Figures of this machine, not verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from evals.scorers import figure
from evals.task import Task

if TYPE_CHECKING:
    from evals.task import Check, Pool, Sample, Transcript

EACH: Final = 10


def timed(pool: Pool) -> list[Sample]:
    """A few cases and a few questions, spread over the files."""
    return [sample for form in ("vignette", "question") for sample in pool.get(form, ())[:: max(1, len(pool.get(form, ())) // EACH)][:EACH]]


def seconds(transcript: Transcript, sample: Sample) -> list[Check]:
    """Milliseconds of the slowest turn, and megabytes."""
    slowest = 1000 * max(transcript.seconds, default=0.0)
    return [figure(f"ms per {sample.form}", slowest), figure("peak MB", transcript.memory_mb)]


TASK: Final = Task("speed", "a warm answer's time and the memory it takes", timed, "timed", (seconds,))
