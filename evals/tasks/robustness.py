"""Robustness: the same case reworded, in another order, misspelt or with a distractor gives the same outcomes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from evals.rewording import variants
from evals.scorers import outcome, written
from evals.task import Check, Task, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from evals.task import Pool, Sample, Transcript

SKIPPED: Final[dict[str, frozenset[str]]] = {
    "typo-heavy": frozenset({"misspelt"}),
    "dictated": frozenset({"shuffled", "distracted"}),
}
"""What a style cannot bear: more slips on top of slips; sentences without stops."""


def retold(pool: Pool) -> list[Sample]:
    """Every case of one turn, with its variants."""
    single = [sample for sample in pool.get("vignette", ()) if len(sample.turns) == 1 and not sample.gold.get("contradiction")]
    made = [replace(sample, variants=variants(sample.id, sample.turns, SKIPPED.get(sample.style, frozenset()))) for sample in single]
    return [sample for sample in made if sample.variants]


def decided(answer: Mapping[str, Any]) -> dict[str, Any]:
    """What a clinician would act on: the score, the grade, the paths."""
    shown = {rule: outcome(answer, rule) for rule in ("sins", "escc", "noms")}
    return {
        "sins": shown["sins"].get("range"),
        "escc": shown["escc"].get("value"),
        "noms": sorted(shown["noms"].get("value") or shown["noms"].get("bands") or ()),
    }


def same(transcript: Transcript, sample: Sample) -> list[Check]:
    """Each variant beside the case as written."""
    answers = transcript.answers or ({},) * (len(sample.variants) + 1)
    first, *others = [decided(answer) for answer in answers]
    return [check for (way, _), other in zip(sample.variants, others, strict=True) for check in _both(way, first, other)]


def _both(way: str, first: Mapping[str, Any], other: Mapping[str, Any]) -> list[Check]:
    apart = [rule for rule in first if first[rule] != other[rule]]
    found = Verdict.WRONG if apart else Verdict.RIGHT
    before, after = (", ".join(f"{rule} {written(one[rule])}" for rule in apart) for one in (first, other))
    return [Check("same outcome", way, found, before, after)]


TASK: Final = Task("robustness", "the same case said differently gives the same outcomes", retold, "variants", (same,))
