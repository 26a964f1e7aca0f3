"""En bloc: whose printed criteria for en bloc resection a patient meets, paper by paper.

Applies to   a spinal metastasis considered for en bloc resection (total en bloc spondylectomy)
Source       JAIPANYA_2022, MORIMOTO_2024, CHANG_2020; NEWMAN_2023 regards it as replaced and sets no criteria
Readings     "more than 1-2 years": between 12 and 24 months both readings stay possible; exactly 24 months is "at least" but not "over"
             2 years; "some lung cancers" leaves lung open, a tumour outside the vocabulary may be any of those listed; a criterion
             that a paper does not print is not asked of it
Not encoded  WBB zones and the operation (see the wbb rule), margins, approach, a centre's experience
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Final, NamedTuple, Self

from pydantic import Field, model_validator

from core.bibliography import CHANG_2020, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023
from core.facts import Facts, Named, Possible, unknown
from core.histology import groups
from core.outcome import AnyOutcome, Dispute, Finding, Reason
from core.pathways.construct_length import over_three
from core.possibility import completions, settle

CRITERIA_JAIPANYA: Final = JAIPANYA_2022.at("En bloc spinal surgery", "63")
AT_LEAST_2_YEARS: Final = JAIPANYA_2022.at("Indications for surgery", "63")
CRITERIA_MORIMOTO: Final = MORIMOTO_2024.at("4.2.1.1 Total en-bloc spondylectomy", "35", "37", "68", "69", "79", "80", "81", "82")
CRITERIA_CHANG: Final = CHANG_2020.at("Role of curative surgery (en bloc resection)", "74", "75", "76")
NO_GAIN: Final = CHANG_2020.at("Role of curative surgery (en bloc resection)", "77")
REPLACED: Final = NEWMAN_2023.at("Radiosurgery as definitive therapy", "9", "35")
CHORDOMA: Final = NEWMAN_2023.at("Neurologic/oncologic surgical indications: high-grade ESCC from RT-resistant tumors", "64")
RENAL_SRS: Final = NEWMAN_2023.at("Radiosurgery as definitive therapy", "17")

ONE_YEAR: Annotated[int, CRITERIA_MORIMOTO] = 12
TWO_YEARS: Annotated[int, AT_LEAST_2_YEARS, CRITERIA_JAIPANYA, CRITERIA_MORIMOTO] = 24


class Survival(StrEnum):
    """Whose survival criterion is met."""

    NEITHER = "neither"
    JAIPANYA = "Jaipanya only"
    MORIMOTO = "Morimoto only"
    BOTH = "both"


class Status(StrEnum):
    """ECOG as the criteria divide it."""

    ECOG_0_1 = "ECOG 0-1"
    ECOG_2 = "ECOG 2"
    ECOG_3_5 = "ECOG 3-5"


class Histology(StrEnum):
    """Histologies as the papers list them."""

    RENAL_THYROID_BREAST = "renal, thyroid or breast"
    MORIMOTO_ONLY = "prostate, mucin-producing, some lung"
    OTHER = "other"


STATUS: Annotated[dict[int, Status], CRITERIA_JAIPANYA, CRITERIA_MORIMOTO] = {
    0: Status.ECOG_0_1,
    1: Status.ECOG_0_1,
    2: Status.ECOG_2,
    3: Status.ECOG_3_5,
    4: Status.ECOG_3_5,
    5: Status.ECOG_3_5,
}
HISTOLOGY: Annotated[dict[str, frozenset[Histology]], CRITERIA_MORIMOTO, CRITERIA_CHANG] = {
    "renal cell carcinoma": frozenset({Histology.RENAL_THYROID_BREAST}),
    "thyroid cancer": frozenset({Histology.RENAL_THYROID_BREAST}),
    "breast cancer": frozenset({Histology.RENAL_THYROID_BREAST}),
    "prostate cancer": frozenset({Histology.MORIMOTO_ONLY}),
    "mucin-producing carcinoma": frozenset({Histology.MORIMOTO_ONLY}),
    "lung cancer": frozenset({Histology.MORIMOTO_ONLY, Histology.OTHER}),
    "non-small cell lung cancer": frozenset({Histology.MORIMOTO_ONLY, Histology.OTHER}),
    "small cell lung cancer": frozenset({Histology.MORIMOTO_ONLY, Histology.OTHER}),
}
BY_PAPER: Final = Dispute(
    "whether there is still a place for en bloc resection",
    (
        Reason("limited: 2 years of life, ECOG 0-2, primary controlled, nothing outside the spine; renal and thyroid above all", CRITERIA_JAIPANYA),
        Reason("a single lesion of up to three levels, over 1-2 years, chosen histologies, preferably ECOG 0-1", CRITERIA_MORIMOTO),
        Reason("a single metastasis of a slow-growing tumour; some series found no oncological gain", NO_GAIN),
        Reason("largely replaced by radiosurgery, after separation surgery where the cord is compressed", REPLACED),
        Reason("without compression radiosurgery is preferred even for a renal metastasis", RENAL_SRS),
        Reason("a chordoma that compresses the cord: surgery inside the tumour, then radiosurgery", CHORDOMA),
    ),
)
VERDICT: Final = {
    (place, fits): Reason("criteria met" if fits else "criteria not met", place)
    for place in (CRITERIA_JAIPANYA, CRITERIA_MORIMOTO, CRITERIA_CHANG)
    for fits in (False, True)
}
RESULTS: Final = (
    Reason("local recurrence 1.1-15.3 %, major complications up to 39.7 %, death 1.3-9.7 %: experienced centres only", CRITERIA_JAIPANYA),
    Reason("considered where the centre has no SRS and the tumour resists cEBRT", CRITERIA_JAIPANYA),
)


class EnBlocFacts(Facts):
    """`solitary`: a single spinal metastasis. `extraspinal_metastases` anywhere outside the spine; major organs are asked apart."""

    expected_survival_months: Annotated[int | None, Field(ge=0, le=600)] = None
    ecog: Annotated[int | None, Field(ge=0, le=5)] = None
    histology: Named = None
    solitary: Possible[bool] = unknown()
    contiguous_levels: Annotated[int | None, Field(ge=1, le=30)] = None
    extraspinal_metastases: Possible[bool] = unknown()
    major_organ_metastases: Possible[bool] = unknown()
    primary_controlled: Possible[bool] = unknown()
    cardiopulmonary_reserve: Possible[bool] = unknown()

    @model_validator(mode="after")
    def _organs_are_outside_the_spine(self) -> Self:
        if self.extraspinal_metastases == {False} and self.major_organ_metastases == {True}:
            raise ValueError("major_organ_metastases: true contradicts extraspinal_metastases false")
        return self


class Case(NamedTuple):
    """One completion; `contiguous_levels` true: more than three."""

    expected_survival_months: Survival
    ecog: Status
    histology: Histology
    solitary: bool
    contiguous_levels: bool
    extraspinal_metastases: bool
    major_organ_metastases: bool
    primary_controlled: bool
    cardiopulmonary_reserve: bool


def en_bloc(facts: EnBlocFacts) -> AnyOutcome:
    """The papers whose criteria are met; none is a value."""
    stated = {
        "expected_survival_months": survivals(facts.expected_survival_months),
        "ecog": frozenset(Status) if facts.ecog is None else frozenset({STATUS[facts.ecog]}),
        "histology": histologies(facts.histology),
        "contiguous_levels": over_three(facts.contiguous_levels),
    }
    cases = completions(Case, {**facts.possible(), **stated})
    outcome = settle([case for case in cases if case.extraspinal_metastases or not case.major_organ_metastases], _met)
    return replace(outcome, notes=RESULTS, disputes=(BY_PAPER,))


def survivals(months: int | None) -> frozenset[Survival]:
    """Whose criterion of survival may be met, by every reading of the printed words."""
    if months is None:
        return frozenset(Survival)
    if months >= TWO_YEARS:
        return frozenset({Survival.BOTH} if months > TWO_YEARS else Survival)
    return frozenset({Survival.NEITHER, Survival.MORIMOTO}) if months > ONE_YEAR else frozenset({Survival.NEITHER})


def histologies(names: frozenset[str] | None) -> frozenset[Histology]:
    """How the papers list the possible histologies."""
    return groups(names, HISTOLOGY, frozenset(Histology), frozenset({Histology.OTHER}))


def _met(case: Case) -> Finding:
    papers = ((CRITERIA_JAIPANYA, _jaipanya(case)), (CRITERIA_MORIMOTO, _morimoto(case)), (CRITERIA_CHANG, _chang(case)))
    met = tuple(place.source.short for place, fits in papers if fits)
    return Finding(rule="en_bloc", value=met or ("none",), because=tuple(VERDICT[place, fits] for place, fits in papers))


def _jaipanya(case: Case) -> bool:
    return (
        case.expected_survival_months in {Survival.JAIPANYA, Survival.BOTH}
        and case.ecog is not Status.ECOG_3_5
        and not case.contiguous_levels
        and not case.extraspinal_metastases
        and case.primary_controlled
        and case.cardiopulmonary_reserve
    )


def _morimoto(case: Case) -> bool:
    return (
        case.expected_survival_months in {Survival.MORIMOTO, Survival.BOTH}
        and case.ecog is Status.ECOG_0_1
        and case.histology is not Histology.OTHER
        and case.solitary
        and not case.contiguous_levels
        and not case.major_organ_metastases
    )


def _chang(case: Case) -> bool:
    return case.solitary and case.histology is Histology.RENAL_THYROID_BREAST
