"""Tomita 2001: surgical strategy score for spinal metastases.

Applies to   metastatic spine tumour before treatment; named in JAIPANYA_2022, MORIMOTO_2024, CHANG_2020, NEWMAN_2023
Source       TOMITA_2001 (outside the papers)
Readings     growth follows from the histology only for the examples we could verify: breast, prostate, thyroid slow; kidney,
             uterus moderate; lung, stomach rapid. For any other tumour state `tomita_growth`
Not encoded  survival per band (not found in a readable source); what makes a visceral metastasis treatable
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core import additive
from core.bands import Bands
from core.bibliography import JAIPANYA_2022, NEWMAN_2023, OUR_READING, TOMITA_2001
from core.burden import BoneMetastases
from core.facts import Facts, Named, Possible, unknown
from core.histology import LUNG, asking, groups, narrowed
from core.outcome import AnyOutcome, Finding, Reason
from core.possibility import completions, settle

TABLE: Final = TOMITA_2001.at("surgical strategy table")
AGED: Final = JAIPANYA_2022.at("Survival prediction", "55")
REPLACED: Final = NEWMAN_2023.at("Radiosurgery as definitive therapy", "9", "35")
SILENT: Final = OUR_READING.at("Tomita 2001")


class Growth(StrEnum):
    """How fast the primary tumour grows."""

    SLOW = "slow"
    MODERATE = "moderate"
    RAPID = "rapid"


class Visceral(StrEnum):
    """Visceral metastases by what can be done about them."""

    NONE = "none"
    TREATABLE = "treatable"
    UNTREATABLE = "untreatable"


GROWTH: Annotated[dict[Growth, int], TABLE] = {Growth.SLOW: 1, Growth.MODERATE: 2, Growth.RAPID: 4}
VISCERAL: Annotated[dict[Visceral, int], TABLE] = {Visceral.NONE: 0, Visceral.TREATABLE: 2, Visceral.UNTREATABLE: 4}
BONE: Annotated[dict[BoneMetastases, int], TABLE] = {BoneMetastases.SOLITARY: 1, BoneMetastases.MULTIPLE: 2}
BANDS: Annotated[Bands, TABLE] = Bands(
    ((2, 3, "long-term local control"), (4, 5, "middle-term local control"), (6, 7, "short-term palliation"), (8, 10, "supportive care"))
)
STRATEGY: Annotated[dict[str, str], TABLE] = {
    "long-term local control": "wide or marginal excision",
    "middle-term local control": "marginal or intralesional excision",
    "short-term palliation": "palliative surgery",
    "supportive care": "supportive care without surgery",
}
EXAMPLES: Annotated[dict[str, frozenset[Growth]], TABLE] = {
    **dict.fromkeys(("breast cancer", "prostate cancer", "thyroid cancer"), frozenset({Growth.SLOW})),
    **dict.fromkeys(("renal cell carcinoma", "endometrial cancer", "uterine cancer"), frozenset({Growth.MODERATE})),
    **dict.fromkeys((*LUNG, "gastric cancer"), frozenset({Growth.RAPID})),
}
NOTES: Final = (
    Reason("a higher total means shorter expected survival", TABLE),
    Reason("accuracy 25.6 % in 739 patients operated on in 2014-2017: derived before newer drugs prolonged survival", AGED),
    Reason("radiosurgery has largely replaced the en bloc surgery that this score favours", REPLACED),
    Reason("rapid growth is 4 points: a later table that prints 3 cannot reach the total of 10 and is not followed", TABLE),
)
UNVERIFIED: Final = Reason("this tumour is none of the examples we could verify: state its growth", SILENT, fact="tomita_growth")
POINTS: Final = (GROWTH, VISCERAL, BONE)
WORDS: Final = (
    {each: f"primary tumour of {each} growth" for each in Growth},
    {each: f"visceral metastases: {each}" for each in Visceral},
    {BoneMetastases.SOLITARY: "bone metastasis solitary or isolated", BoneMetastases.MULTIPLE: "bone metastases multiple"},
)


class TomitaFacts(Facts):
    """The three items. `histology` pins down `tomita_growth` for the examples of the table; else give the growth."""

    histology: Named = None
    tomita_growth: Possible[Growth] = unknown()
    visceral_treatability: Possible[Visceral] = unknown()
    bone_metastases: Possible[BoneMetastases] = unknown()

    @model_validator(mode="after")
    def _histology_pins_growth(self) -> Self:
        named = groups(self.histology, EXAMPLES, frozenset(Growth))
        object.__setattr__(self, "tomita_growth", narrowed("tomita_growth", self.tomita_growth, self.histology, named))
        return self


class Items(NamedTuple):
    """One known value for each item of the table."""

    tomita_growth: Growth
    visceral_treatability: Visceral
    bone_metastases: BoneMetastases


def tomita(facts: TomitaFacts) -> AnyOutcome:
    """The total, 2 to 10 points, and the aim of treatment it stands for."""
    unverified = facts.histology and len(facts.tomita_growth) == len(Growth)
    notes = (*NOTES, UNVERIFIED) if unverified else NOTES
    outcome = additive.noted(settle(completions(Items, facts.possible()), _score), notes)
    return outcome if facts.histology else asking(outcome, "tomita_growth", "histology")


def _score(items: Items) -> Finding:
    points = additive.total(POINTS, items)
    band = BANDS.of(points)
    return Finding(
        rule="tomita",
        value=points,
        unit="points",
        band=band,
        because=additive.reasons(Items._fields, WORDS, POINTS, items, TABLE),
        notes=(Reason(f"strategy: {STRATEGY[band]}", TABLE),),
        near_cutoff=additive.flips(BANDS, points, POINTS, items),
    )
