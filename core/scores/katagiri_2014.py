"""Katagiri 2014: revised score of survival with skeletal metastases.

Applies to   skeletal metastasis, mostly not operated on; named in MORIMOTO_2024 and CHANG_2020
Source       KATAGIRI_2014 (outside the papers); CHANG_2020 prints where lung cancer falls
Readings     one critical laboratory value outranks any abnormal one (2 points, never 3); lung cancer needs
             `targeted_therapy`, breast and prostate cancer `hormone_dependent`; tumours we could not verify keep every row
Not encoded  survival of the validation cohort (its time points are ambiguous); more than one primary
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core import additive
from core.bands import Bands
from core.bibliography import CHANG_2020, KATAGIRI_2014, MORIMOTO_2024
from core.burden import BoneMetastases
from core.facts import Facts, Named, Possible, measured, unknown
from core.histology import LUNG, UNKNOWN_PRIMARY, asking, groups, narrowed
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason
from core.possibility import completions, settle
from core.quantity import Quantity, in_unit
from core.scores.ecog import LAST, Grades

TABLE: Final = KATAGIRI_2014.at("new scoring system")
SURVIVAL: Final = KATAGIRI_2014.at("survival by prognostic score")
TARGETED: Final = CHANG_2020.at("Current trends and future directions in the development of decision-making systems", "14")
AGED: Final = MORIMOTO_2024.at("4.1.1 Classification-based decisionmaking systems", "50", "51", "52", "53")


class Growth(StrEnum):
    """Class of the primary tumour."""

    SLOW = "slow"
    MODERATE = "moderate"
    RAPID = "rapid"


class Spread(StrEnum):
    """Visceral or brain metastases."""

    NONE = "none"
    NODULAR = "nodular"
    DISSEMINATED = "disseminated"


class Tier(StrEnum):
    """Laboratory values taken together."""

    NORMAL = "normal"
    ABNORMAL = "abnormal"
    CRITICAL = "critical"


GROWTH: Annotated[dict[Growth, int], TABLE] = {Growth.SLOW: 0, Growth.MODERATE: 2, Growth.RAPID: 3}
SPREAD: Annotated[dict[Spread, int], TABLE] = {Spread.NONE: 0, Spread.NODULAR: 1, Spread.DISSEMINATED: 2}
LABORATORY: Annotated[dict[Tier, int], TABLE] = {Tier.NORMAL: 0, Tier.ABNORMAL: 1, Tier.CRITICAL: 2}
POOR_STATUS: Annotated[dict[bool, int], TABLE] = {False: 0, True: 1}
CHEMOTHERAPY: Annotated[dict[bool, int], TABLE] = {False: 0, True: 1}
SKELETAL: Annotated[dict[BoneMetastases, int], TABLE] = {BoneMetastases.SOLITARY: 0, BoneMetastases.MULTIPLE: 1}
POOR_FROM: Annotated[int, TABLE] = 3
ABNORMAL_AT_LEAST: Annotated[dict[str, Quantity], TABLE] = {"crp": Quantity(0.4, "mg/dL"), "ldh": Quantity(250, "IU/L")}
ABNORMAL_BELOW: Annotated[dict[str, Quantity], TABLE] = {"albumin": Quantity(3.7, "g/dL")}
CRITICAL_BELOW: Annotated[dict[str, Quantity], TABLE] = {"platelets": Quantity(100_000, "/uL")}
CRITICAL_AT_LEAST: Annotated[dict[str, Quantity], TABLE] = {"calcium": Quantity(10.3, "mg/dL"), "bilirubin": Quantity(1.4, "mg/dL")}
BANDS: Annotated[Bands, TABLE] = Bands(((0, 3, "0-3"), (4, 6, "4-6"), (7, 10, "7-10")))
ONE_YEAR: Annotated[dict[str, str], SURVIVAL] = {
    "0-3": "91 % at one year, 78 % at two years",
    "4-6": "49 % at one year",
    "7-10": "27 % at six months, 6 % at one year",
}
_HORMONAL: Final = ("breast cancer", "prostate cancer")
TUMOURS: Annotated[dict[str, frozenset[Growth]], TABLE, TARGETED] = {
    **dict.fromkeys(_HORMONAL, frozenset({Growth.SLOW, Growth.MODERATE})),
    **dict.fromkeys(("thyroid cancer", "multiple myeloma", "lymphoma"), frozenset({Growth.SLOW})),
    **dict.fromkeys(LUNG, frozenset({Growth.MODERATE, Growth.RAPID})),
    **dict.fromkeys(("renal cell carcinoma", "sarcoma", "osteosarcoma"), frozenset({Growth.MODERATE})),
    **dict.fromkeys(("colorectal cancer", "colon cancer", "rectal cancer", "gastric cancer", "pancreatic cancer"), frozenset({Growth.RAPID})),
    **dict.fromkeys(("head and neck cancer", "oesophageal cancer", "hepatocellular carcinoma", "melanoma"), frozenset({Growth.RAPID})),
    UNKNOWN_PRIMARY: frozenset({Growth.RAPID}),
}
SUBTYPES: Annotated[dict[str, tuple[str, dict[bool, Growth]]], TABLE, TARGETED] = {
    **dict.fromkeys(_HORMONAL, ("hormone_dependent", {True: Growth.SLOW, False: Growth.MODERATE})),
    **dict.fromkeys(LUNG, ("targeted_therapy", {True: Growth.MODERATE, False: Growth.RAPID})),
}
NOTES: Final = (
    Reason("a higher total means shorter expected survival", TABLE),
    Reason("derived from 808 patients, 749 of them not operated on", SURVIVAL),
    Reason("lung cancer on a targeted drug is moderate growth, without one rapid", TARGETED),
    Reason("newer drugs have made the classic survival scores inaccurate", AGED),
)
DEAD: Final = Reason(f"ECOG {LAST} is death: there is no survival to predict", TABLE, fact="ecog")
POINTS: Final = (GROWTH, SPREAD, LABORATORY, POOR_STATUS, CHEMOTHERAPY, SKELETAL)
FACTS: Final = ("katagiri_growth", "visceral_spread", None, "ecog", "previous_chemotherapy", "bone_metastases")
WORDS: Final = (
    {each: f"primary tumour of {each} growth" for each in Growth},
    {each: f"visceral or brain metastases: {each}" for each in Spread},
    {each: f"laboratory values {each}" for each in Tier},
    {False: f"ECOG below {POOR_FROM}", True: f"ECOG {POOR_FROM} or {LAST - 1}"},
    {False: "no previous chemotherapy", True: "previous chemotherapy"},
    {BoneMetastases.SOLITARY: "a single skeletal metastasis", BoneMetastases.MULTIPLE: "multiple skeletal metastases"},
)


class Katagiri2014Facts(Facts):
    """The six items. `histology`, with the subtype where one matters, pins down `katagiri_growth`; give either."""

    histology: Named = None
    hormone_dependent: Possible[bool] = unknown()
    targeted_therapy: Possible[bool] = unknown()
    katagiri_growth: Possible[Growth] = unknown()
    visceral_spread: Possible[Spread] = unknown()
    crp: Annotated[Quantity | None, measured("crp")] = None
    ldh: Annotated[Quantity | None, measured("ldh")] = None
    albumin: Annotated[Quantity | None, measured("albumin")] = None
    platelets: Annotated[Quantity | None, measured("platelets")] = None
    calcium: Annotated[Quantity | None, measured("calcium")] = None
    bilirubin: Annotated[Quantity | None, measured("bilirubin")] = None
    ecog: Grades = unknown()
    previous_chemotherapy: Possible[bool] = unknown()
    bone_metastases: Possible[BoneMetastases] = unknown()

    @model_validator(mode="after")
    def _histology_pins_growth(self) -> Self:
        named = groups(self.histology, self._by_subtype(), frozenset(Growth))
        object.__setattr__(self, "katagiri_growth", narrowed("katagiri_growth", self.katagiri_growth, self.histology, named))
        return self

    def _by_subtype(self) -> dict[str, frozenset[Growth]]:
        """The table, with the rows that a subtype decides narrowed to what is known of it."""
        decided = {name: frozenset(growth[each] for each in getattr(self, fact)) for name, (fact, growth) in SUBTYPES.items()}
        return {**TUMOURS, **decided}


class Items(NamedTuple):
    """One completion. Each laboratory value is true when it is beyond its limit, `ecog` when the status is poor."""

    katagiri_growth: Growth
    visceral_spread: Spread
    crp: bool
    ldh: bool
    albumin: bool
    platelets: bool
    calcium: bool
    bilirubin: bool
    ecog: bool
    previous_chemotherapy: bool
    bone_metastases: BoneMetastases


def katagiri_2014(facts: Katagiri2014Facts) -> AnyOutcome:
    """The total, 0 to 10 points, and the survival of its band."""
    status = frozenset(grade >= POOR_FROM for grade in facts.ecog if grade != LAST)
    if not status:
        return NotApplicable(rule="katagiri_2014", because=(DEAD,))
    outcome = settle(completions(Items, {**facts.possible(), **_beyond(facts), "ecog": status}), _score)
    return asking(additive.noted(outcome, NOTES), "katagiri_growth", _asked(facts))


def _asked(facts: Katagiri2014Facts) -> str:
    """What tells the growth: the histology, then its subtype, else the class itself."""
    subtypes = {SUBTYPES[name][0] if name in SUBTYPES else "katagiri_growth" for name in facts.histology or ()}
    return subtypes.pop() if len(subtypes) == 1 else "histology"


def _beyond(facts: Katagiri2014Facts) -> dict[str, frozenset[bool]]:
    """For each laboratory value whether it is beyond its limit; both where it was not measured."""
    high = {name: _at_least(name, facts, limit) for name, limit in (ABNORMAL_AT_LEAST | CRITICAL_AT_LEAST).items()}
    low = {name: frozenset(not each for each in _at_least(name, facts, limit)) for name, limit in (ABNORMAL_BELOW | CRITICAL_BELOW).items()}
    return high | low


def _at_least(name: str, facts: Katagiri2014Facts, limit: Quantity) -> frozenset[bool]:
    given: Quantity | None = getattr(facts, name)
    return frozenset({False, True}) if given is None else frozenset({in_unit(name, given, limit.unit) >= limit.amount})


def tier(items: Items) -> Tier:
    """Critical when any critical value is, else abnormal when any abnormal one is."""
    if items.platelets or items.calcium or items.bilirubin:
        return Tier.CRITICAL
    return Tier.ABNORMAL if items.crp or items.ldh or items.albumin else Tier.NORMAL


def _score(items: Items) -> Finding:
    values = (items.katagiri_growth, items.visceral_spread, tier(items), items.ecog, items.previous_chemotherapy, items.bone_metastases)
    points = additive.total(POINTS, values)
    band = BANDS.of(points)
    return Finding(
        rule="katagiri_2014",
        value=points,
        unit="points",
        band=band,
        because=additive.reasons(FACTS, WORDS, POINTS, values, TABLE),
        notes=(Reason(f"survival in this band: {ONE_YEAR[band]}", SURVIVAL),),
        near_cutoff=additive.flips(BANDS, points, POINTS, values, GROWTH, LABORATORY, CHEMOTHERAPY),
    )
