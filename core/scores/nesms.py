"""NESMS: New England Spinal Metastasis Score of one-year survival.

Applies to   spinal metastases before treatment; named in MORIMOTO_2024, CHANG_2020, NEWMAN_2023
Source       GHORI_2015 and SCHOENFELD_2021 (outside the papers); the papers name the components, not the points
Readings     2 + 1 + 1 stops at 3. What counts as high, normal and intact is in no source we could open: modified Bauer from 3
             and albumin from 3.5 g/dL are from memory, unverified, and shown so; a stated `albumin_normal` goes before the value
Not encoded  survival by score (the abstracts give odds against a score of 3 only)
"""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core import additive
from core.bibliography import GHORI_2015, MORIMOTO_2024, OUR_READING, SCHOENFELD_2021
from core.burden import BoneMetastases
from core.facts import OneOf, Possible, measured, unknown
from core.histology import asking
from core.outcome import AnyOutcome, Finding, Reason
from core.possibility import completions, settle
from core.quantity import Quantity, in_unit
from core.scores import modified_bauer
from core.scores.modified_bauer import ModifiedBauerFacts, Primary

POINTS_TEXT: Final = GHORI_2015.at("points")
CEILING_TEXT: Final = SCHOENFELD_2021.at("range of the score")
ODDS: Final = SCHOENFELD_2021.at("odds of death within a year")
BETTER: Final = MORIMOTO_2024.at("4.1.1 Classification-based decisionmaking systems", "59")
MEMORY: Final = OUR_READING.at("NESMS cut-offs").noting("from memory, unverified")

BAUER_HIGH: Annotated[dict[bool, int], POINTS_TEXT] = {False: 0, True: 2}
ALBUMIN: Annotated[dict[bool, int], POINTS_TEXT] = {False: 0, True: 1}
WALKING: Annotated[dict[bool, int], POINTS_TEXT] = {False: 0, True: 1}
CEILING: Annotated[int, CEILING_TEXT] = 3
HIGH_FROM: Annotated[int, MEMORY] = 3
NORMAL_FROM: Annotated[Quantity, MEMORY] = Quantity(3.5, "g/dL")

NOTES: Final = (
    Reason("a higher total means longer expected survival", CEILING_TEXT),
    Reason("odds of death within a year against a score of 3: 7.04 (2.47-20.08) at 2, 31.30 (8.82-111.04) at 1", ODDS),
    Reason("predicted survival better than Tomita, Tokuhashi and SINS in one comparison", BETTER),
    Reason(f"modified Bauer counts as high from {HIGH_FROM}: from memory, unverified", MEMORY, fact="modified_bauer"),
)
ALBUMIN_CUT: Final = Reason(f"albumin counts as normal from {NORMAL_FROM}: from memory, unverified", MEMORY, fact="albumin")
POINTS: Final = (BAUER_HIGH, ALBUMIN, WALKING)
FACTS: Final = ("modified_bauer", "albumin", "walks_independently")
WORDS: Final = (
    {False: "modified Bauer not high", True: "modified Bauer high"},
    {False: "albumin below normal", True: "albumin normal"},
    {False: "does not walk independently", True: "walks independently"},
)
BauerTotal = Annotated[frozenset[int], OneOf(whole=(modified_bauer.BANDS.first, modified_bauer.BANDS.last))]
CAPPED: Final = f"the score stops at {CEILING}"


class NesmsFacts(ModifiedBauerFacts):
    """The modified Bauer total or its items, albumin (the value, or whether it is normal), and walking."""

    modified_bauer: BauerTotal = unknown()
    albumin: Annotated[Quantity | None, measured("albumin")] = None
    albumin_normal: Possible[bool] = unknown()
    walks_independently: Possible[bool] = unknown()

    @model_validator(mode="after")
    def _total_fits_items(self) -> Self:
        if not any(modified_bauer.total(items) in self.modified_bauer for items in completions(modified_bauer.Items, self.possible())):
            raise ValueError(f"modified_bauer: {', '.join(map(str, sorted(self.modified_bauer)))} contradicts its items")
        return self


class Items(NamedTuple):
    """One completion: the facts of the modified Bauer score, then the two others."""

    visceral_metastases: bool
    bauer_primary: Primary
    bone_metastases: BoneMetastases
    albumin: bool
    walks_independently: bool


def nesms(facts: NesmsFacts) -> AnyOutcome:
    """The total, 0 to 3 points."""
    normal = _normal(facts)
    by_value = facts.albumin is not None and len(facts.albumin_normal) > 1
    cases = [items for items in completions(Items, {**facts.possible(), "albumin": normal}) if _bauer(items) in facts.modified_bauer]
    outcome = additive.noted(settle(cases, _score), (*NOTES, ALBUMIN_CUT) if by_value else NOTES)
    return outcome if facts.histology else asking(outcome, "bauer_primary", "histology")


def _normal(facts: NesmsFacts) -> frozenset[bool]:
    """Whether albumin is normal: as stated, else by its value, else unknown."""
    if facts.albumin is None or len(facts.albumin_normal) == 1:
        return facts.albumin_normal
    return frozenset({in_unit("albumin", facts.albumin, NORMAL_FROM.unit) >= NORMAL_FROM.amount})


def _bauer(items: Items) -> int:
    return modified_bauer.total(modified_bauer.Items(items.visceral_metastases, items.bauer_primary, items.bone_metastases))


def _score(items: Items) -> Finding:
    values = (_bauer(items) >= HIGH_FROM, items.albumin, items.walks_independently)
    points = additive.total(POINTS, values)
    over = points - CEILING
    capped = (Reason(CAPPED, CEILING_TEXT, -over),) if over > 0 else ()
    because = (*additive.reasons(FACTS, WORDS, POINTS, values, POINTS_TEXT), *capped)
    return Finding(rule="nesms", value=min(points, CEILING), unit="points", because=because)
