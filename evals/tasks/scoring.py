"""Scoring: SINS and ESCC. A right total by wrong fields is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from evals.gold import ITEMS, band_of
from evals.scorers import bounds_check, compared, decided, outcome, pinned, whole, written
from evals.task import Check, Harm, Task, Verdict, of

if TYPE_CHECKING:
    from evals.task import Sample, Transcript


def sins(transcript: Transcript, sample: Sample) -> list[Check]:
    """The range, the class, and the exact score: range and all six items together."""
    gold, answer = sample.gold, decided(transcript, sample)
    shown = outcome(answer, "sins")
    if gold.get("nothing_to_score") and not shown:
        return []
    total = bounds_check("SINS range", "range", gold["sins_range"], shown.get("range"))
    items = [compared("items", name, gold["sins"][name], pinned(answer, name)) for name in ITEMS]
    return [whole("SINS exact", "range and six items", [total, *items]), total, _band(gold["sins_range"], shown)]


def _band(gold: list[int], shown: object) -> Check:
    """The class. Where the gold range straddles classes, none may be named."""
    expected = band_of(gold) or "open"
    band = shown.get("band") if isinstance(shown, dict) else None
    got = (band or "open") if shown else "-"
    found = Verdict.RIGHT if got == expected else Verdict.NO_ANSWER if got in {"open", "-"} else Verdict.WRONG
    return Check("SINS class", "class", found, expected, got)


def escc(transcript: Transcript, sample: Sample) -> list[Check]:
    """The grade that is shown, where the text pins one down."""
    gold = sample.gold["escc"]
    shown = outcome(decided(transcript, sample), "escc")
    grade = shown.get("value") if shown.get("kind") == "finding" else None
    if gold is None:
        return [Check("ESCC grade", "grade", Verdict.RIGHT if grade is None else Verdict.WRONG, "open", written(grade), _harm(grade))]
    return [compared("ESCC grade", "grade", gold, grade, Harm.WRONG_NUMBER)]


def _harm(grade: object) -> Harm | None:
    return None if grade is None else Harm.WRONG_NUMBER


TASK: Final = Task("scoring", "SINS and ESCC; a right total by wrong items is wrong", of("vignette"), "ask", (sins, escc))
