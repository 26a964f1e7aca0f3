"""Tokuhashi 2005: revised score of the survival expected with spinal metastases.

Applies to   metastatic spine tumour before treatment; named in JAIPANYA_2022, MORIMOTO_2024, CHANG_2020, NEWMAN_2023
Source       TOKUHASHI_2005 (outside the papers), read in NICE CG75 appendix 3 with the author's corrections
Readings     a Karnofsky between two printed tens keeps both rows possible, 1 to 9 is poor; unknown primary is the table's
             "unidentified"; colorectal, cervical, neuroendocrine, biliary and bone sarcoma names keep two rows possible
Not encoded  what makes a metastasis removable; two primaries; cauda equina palsy (the table has Frankel grades only)
"""

from __future__ import annotations

from enum import StrEnum
from math import inf
from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core import additive
from core.bands import Bands
from core.bibliography import JAIPANYA_2022, NEWMAN_2023, OUR_READING, TOKUHASHI_2005
from core.burden import VertebralMetastases
from core.facts import Facts, Named, Possible, unknown
from core.histology import LUNG, UNKNOWN_PRIMARY, asking, groups, narrowed
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason
from core.possibility import completions, settle
from core.scores.frankel import Frankel
from core.scores.karnofsky import Percent

TABLE: Final = TOKUHASHI_2005.at("revised scoring table").noting("read in NICE CG75 appendix 3, with the author's corrections")
STRATEGY: Final = TOKUHASHI_2005.at("treatment strategy")
AGED: Final = JAIPANYA_2022.at("Survival prediction", "55")
REPLACED: Final = NEWMAN_2023.at("Radiosurgery as definitive therapy", "9", "35")
SILENT: Final = OUR_READING.at("Tokuhashi 2005")


class Condition(StrEnum):
    """General condition by Karnofsky."""

    POOR = "poor"
    MODERATE = "moderate"
    GOOD = "good"


class ExtraspinalBone(StrEnum):
    """Foci in bone outside the spine."""

    THREE_OR_MORE = "3+"
    ONE_OR_TWO = "1-2"
    NONE = "0"


class Organs(StrEnum):
    """Metastases to the major internal organs."""

    UNREMOVABLE = "unremovable"
    REMOVABLE = "removable"
    NONE = "none"


class Primary(StrEnum):
    """Rows of the primary site."""

    LUNG = "lung, osteosarcoma, stomach, bladder, oesophagus, pancreas"
    LIVER = "liver, gall bladder, unidentified"
    OTHERS = "others"
    KIDNEY = "kidney, uterus"
    RECTUM = "rectum"
    THYROID = "thyroid, breast, prostate, carcinoid"


CONDITION: Annotated[dict[Condition, int], TABLE] = {Condition.POOR: 0, Condition.MODERATE: 1, Condition.GOOD: 2}
EXTRASPINAL: Annotated[dict[ExtraspinalBone, int], TABLE] = {ExtraspinalBone.THREE_OR_MORE: 0, ExtraspinalBone.ONE_OR_TWO: 1, ExtraspinalBone.NONE: 2}
VERTEBRAL: Annotated[dict[VertebralMetastases, int], TABLE] = {
    VertebralMetastases.THREE_OR_MORE: 0,
    VertebralMetastases.TWO: 1,
    VertebralMetastases.ONE: 2,
}
ORGANS: Annotated[dict[Organs, int], TABLE] = {Organs.UNREMOVABLE: 0, Organs.REMOVABLE: 1, Organs.NONE: 2}
PRIMARY: Annotated[dict[Primary, int], TABLE] = {
    Primary.LUNG: 0,
    Primary.LIVER: 1,
    Primary.OTHERS: 2,
    Primary.KIDNEY: 3,
    Primary.RECTUM: 4,
    Primary.THYROID: 5,
}
PALSY: Annotated[dict[Frankel, int], TABLE] = {Frankel.A: 0, Frankel.B: 0, Frankel.C: 1, Frankel.D: 1, Frankel.E: 2}
BANDS: Annotated[Bands, TABLE] = Bands(((0, 8, "under 6 months"), (9, 11, "6 months or more"), (12, 15, "1 year or more")))
USUAL: Annotated[dict[str, str], STRATEGY] = {
    "under 6 months": "conservative, or palliative surgery",
    "6 months or more": "palliative surgery; excision for a single lesion without organ metastases",
    "1 year or more": "excision",
}
KARNOFSKY_BETWEEN: Annotated[dict[Condition, tuple[float, float]], TABLE, SILENT] = {
    Condition.POOR: (0, 50),
    Condition.MODERATE: (40, 80),
    Condition.GOOD: (70, inf),
}
SITES: Annotated[dict[str, frozenset[Primary]], TABLE, SILENT] = {
    **dict.fromkeys(
        (*LUNG, "osteosarcoma", "gastric cancer", "bladder cancer", "oesophageal cancer", "pancreatic cancer"), frozenset({Primary.LUNG})
    ),
    **dict.fromkeys(("hepatocellular carcinoma", "gall bladder cancer", UNKNOWN_PRIMARY), frozenset({Primary.LIVER})),
    **dict.fromkeys(("renal cell carcinoma", "endometrial cancer", "uterine cancer"), frozenset({Primary.KIDNEY})),
    "rectal cancer": frozenset({Primary.RECTUM}),
    **dict.fromkeys(("thyroid cancer", "breast cancer", "prostate cancer", "carcinoid"), frozenset({Primary.THYROID})),
    "colorectal cancer": frozenset({Primary.OTHERS, Primary.RECTUM}),
    "cervical cancer": frozenset({Primary.OTHERS, Primary.KIDNEY}),
    **dict.fromkeys(("neuroendocrine carcinoma", "neuroendocrine tumour"), frozenset({Primary.OTHERS, Primary.THYROID})),
    "cholangiocarcinoma": frozenset({Primary.LIVER, Primary.OTHERS}),
    "sarcoma": frozenset({Primary.LUNG, Primary.OTHERS}),
}

NOTES: Final = (
    Reason("a higher total means longer expected survival", TABLE),
    Reason("accuracy 42.8 % in 739 patients operated on in 2014-2017: derived before newer drugs prolonged survival", AGED),
    Reason("radiosurgery has largely replaced the en bloc surgery that this score favours", REPLACED),
    Reason(
        "vertebral item is 3 or more, 2, 1: two later tables that print 3 or more, 1-2, 0 are not followed, a scored patient has one at least", TABLE
    ),
)
DEAD: Final = Reason("Karnofsky 0 is death: there is no survival to predict", TABLE, fact="karnofsky")
POINTS: Final = (CONDITION, EXTRASPINAL, VERTEBRAL, ORGANS, PRIMARY, PALSY)
WORDS: Final = (
    {each: f"general condition {each}" for each in Condition},
    {each: f"extraspinal bone metastases: {each}" for each in ExtraspinalBone},
    {each: f"vertebral bodies with metastases: {each}" for each in VertebralMetastases},
    {each: f"metastases to major internal organs: {each}" for each in Organs},
    {each: f"primary site: {each}" for each in Primary},
    {each: f"palsy: Frankel {each}" for each in Frankel},
)


class Tokuhashi2005Facts(Facts):
    """The six items. `histology` pins down `tokuhashi_primary`; give either."""

    karnofsky: Percent = unknown()
    extraspinal_bone_metastases: Possible[ExtraspinalBone] = unknown()
    vertebral_metastases: Possible[VertebralMetastases] = unknown()
    organ_metastases: Possible[Organs] = unknown()
    histology: Named = None
    tokuhashi_primary: Possible[Primary] = unknown()
    frankel: Possible[Frankel] = unknown()

    @model_validator(mode="after")
    def _histology_pins_site(self) -> Self:
        named = groups(self.histology, SITES, frozenset(Primary), frozenset({Primary.OTHERS}))
        object.__setattr__(self, "tokuhashi_primary", narrowed("tokuhashi_primary", self.tokuhashi_primary, self.histology, named))
        return self


class Items(NamedTuple):
    """One known value for each item of the table, in the printed order."""

    karnofsky: Condition
    extraspinal_bone_metastases: ExtraspinalBone
    vertebral_metastases: VertebralMetastases
    organ_metastases: Organs
    tokuhashi_primary: Primary
    frankel: Frankel


def tokuhashi_2005(facts: Tokuhashi2005Facts) -> AnyOutcome:
    """The total, 0 to 15 points, and the survival it predicts."""
    conditions = frozenset(each for each, (low, high) in KARNOFSKY_BETWEEN.items() if any(low < kps < high for kps in facts.karnofsky))
    if not conditions:
        return NotApplicable(rule="tokuhashi_2005", because=(DEAD,))
    outcome = additive.noted(settle(completions(Items, {**facts.possible(), "karnofsky": conditions}), _score), NOTES)
    return outcome if facts.histology else asking(outcome, "tokuhashi_primary", "histology")


def _score(items: Items) -> Finding:
    points = additive.total(POINTS, items)
    band = BANDS.of(points)
    return Finding(
        rule="tokuhashi_2005",
        value=points,
        unit="points",
        band=band,
        because=additive.reasons(Items._fields, WORDS, POINTS, items, TABLE),
        notes=(Reason(f"usual strategy: {USUAL[band]}", STRATEGY),),
        near_cutoff=additive.flips(BANDS, points, POINTS, items, PRIMARY),
    )
