"""Modified Bauer: survival with spinal metastases, four yes-or-no items.

Applies to   metastatic spine tumour before treatment; named in JAIPANYA_2022, MORIMOTO_2024, CHANG_2020
Source       BAUER_1995 as modified by LEITHNER_2008 (both outside the papers)
Readings     an unknown primary is not one of the favourable tumours, but cannot be said not to be lung: both stay possible;
             plasmacytoma may or may not count as myeloma; the bands are worded as aims of treatment, elsewhere as survival
             under 6, over 6 and over 12 months
Not encoded  the fifth point of 1995 (no pathological fracture): it mattered in limbs and was dropped
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core import additive
from core.bands import Bands
from core.bibliography import BAUER_1995, JAIPANYA_2022, LEITHNER_2008, OUR_READING
from core.burden import BoneMetastases
from core.facts import Facts, Named, Possible, unknown
from core.histology import LUNG, UNKNOWN_PRIMARY, asking, groups, narrowed
from core.outcome import AnyOutcome, Finding, Reason
from core.possibility import completions, settle

TABLE: Final = LEITHNER_2008.at("modified Bauer score")
ORIGINAL: Final = BAUER_1995.at("score")
AGED: Final = JAIPANYA_2022.at("Survival prediction", "7", "8", "9", "10", "11")
SILENT: Final = OUR_READING.at("modified Bauer")


class Primary(StrEnum):
    """The primary tumour as the two histology items see it."""

    LUNG = "lung"
    OTHER = "other"
    FAVOURABLE = "breast, kidney, lymphoma or myeloma"


VISCERAL: Annotated[dict[bool, int], TABLE] = {True: 0, False: 1}
NOT_LUNG: Annotated[dict[Primary, int], TABLE] = {Primary.LUNG: 0, Primary.OTHER: 1, Primary.FAVOURABLE: 1}
FAVOURABLE: Annotated[dict[Primary, int], TABLE] = {Primary.LUNG: 0, Primary.OTHER: 0, Primary.FAVOURABLE: 1}
SKELETAL: Annotated[dict[BoneMetastases, int], TABLE] = {BoneMetastases.MULTIPLE: 0, BoneMetastases.SOLITARY: 1}
BANDS: Annotated[Bands, TABLE] = Bands(((0, 1, "supportive care"), (2, 2, "short-term palliation"), (3, 4, "middle-term local control")))
STRATEGY: Annotated[dict[str, str], TABLE] = {
    "supportive care": "no surgery",
    "short-term palliation": "dorsal surgery",
    "middle-term local control": "ventral and dorsal surgery",
}
TUMOURS: Annotated[dict[str, frozenset[Primary]], TABLE, SILENT] = {
    **dict.fromkeys(LUNG, frozenset({Primary.LUNG})),
    **dict.fromkeys(("breast cancer", "renal cell carcinoma", "lymphoma", "multiple myeloma"), frozenset({Primary.FAVOURABLE})),
    "plasmacytoma": frozenset({Primary.OTHER, Primary.FAVOURABLE}),
    UNKNOWN_PRIMARY: frozenset({Primary.LUNG, Primary.OTHER}),
}
NOTES: Final = (
    Reason("a higher total means longer expected survival", TABLE),
    Reason("derived before modern systemic therapy, which has prolonged survival in nearly every tumour", AGED),
    Reason("the 1995 version has a fifth point, no pathological fracture, left out here", ORIGINAL),
)
POINTS: Final = (VISCERAL, NOT_LUNG, FAVOURABLE, SKELETAL)
WORDS: Final = (
    {True: "visceral metastases", False: "no visceral metastases"},
    {Primary.LUNG: "primary is lung cancer", Primary.OTHER: "primary is not lung cancer", Primary.FAVOURABLE: "primary is not lung cancer"},
    {each: f"primary is {'one' if each is Primary.FAVOURABLE else 'none'} of breast, kidney, lymphoma, myeloma" for each in Primary},
    {BoneMetastases.MULTIPLE: "several skeletal metastases", BoneMetastases.SOLITARY: "a single skeletal metastasis"},
)
ASKS: Final = ("visceral_metastases", "bauer_primary", "bauer_primary", "bone_metastases")


class ModifiedBauerFacts(Facts):
    """The four items. `histology` pins down `bauer_primary`; give either."""

    visceral_metastases: Possible[bool] = unknown()
    histology: Named = None
    bauer_primary: Possible[Primary] = unknown()
    bone_metastases: Possible[BoneMetastases] = unknown()

    @model_validator(mode="after")
    def _histology_pins_primary(self) -> Self:
        named = groups(self.histology, TUMOURS, frozenset(Primary), frozenset({Primary.OTHER}))
        object.__setattr__(self, "bauer_primary", narrowed("bauer_primary", self.bauer_primary, self.histology, named))
        return self


class Items(NamedTuple):
    """One known value for each fact; the primary answers two items."""

    visceral_metastases: bool
    bauer_primary: Primary
    bone_metastases: BoneMetastases


def modified_bauer(facts: ModifiedBauerFacts) -> AnyOutcome:
    """The total, 0 to 4 points, and the aim of treatment it stands for."""
    outcome = additive.noted(settle(completions(Items, facts.possible()), _score), NOTES)
    return outcome if facts.histology else asking(outcome, "bauer_primary", "histology")


def answers(items: Items) -> tuple[bool, Primary, Primary, BoneMetastases]:
    """The value that each of the four items is read from."""
    return (items.visceral_metastases, items.bauer_primary, items.bauer_primary, items.bone_metastases)


def total(items: Items) -> int:
    """The sum of the four items."""
    return additive.total(POINTS, answers(items))


def _score(items: Items) -> Finding:
    points = total(items)
    band = BANDS.of(points)
    return Finding(
        rule="modified_bauer",
        value=points,
        unit="points",
        band=band,
        because=additive.reasons(ASKS, WORDS, POINTS, answers(items), TABLE),
        notes=(Reason(f"strategy: {STRATEGY[band]}", TABLE),),
        near_cutoff=additive.flips(BANDS, points, POINTS, answers(items)),
    )
