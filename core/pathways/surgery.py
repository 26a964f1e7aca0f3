"""Surgery: whether the papers see an indication, and how much surgery the expected survival allows.

Applies to   one spinal metastasis in a patient whose expected survival has been estimated
Source       JAIPANYA_2022 for thresholds; CHANG_2020, MORIMOTO_2024, NEWMAN_2023 for the readings that differ
Readings     exactly 3 and exactly 6 months are on neither side of a threshold, so both sides stay possible; high-grade ESCC counts
             with a radioresistant tumour; a sentence that seems to permit surgery in marrow carcinomatosis is not taken as a permission
Not encoded  which operation and which levels, minimal access against open surgery, the estimate of survival itself, en bloc
             resection (see the en_bloc rule)
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from pydantic import Field

from core.bibliography import CHANG_2020, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023, SILVA_2021
from core.facts import Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Reason
from core.pathways.construct_length import MANY as MANY_LEVELS
from core.pathways.construct_length import over_three
from core.pathways.noms import Stability
from core.pathways.radiosensitivity import Radiosensitivity, RadiosensitivityFacts
from core.possibility import completions, settle
from core.scores.escc import BAND, Grade

INDICATIONS: Final = JAIPANYA_2022.at("Treatment considerations", "24")
RESISTANT_HIGH: Final = JAIPANYA_2022.at("Indications for surgery", "12")
INSTABILITY: Final = JAIPANYA_2022.at("Indications for surgery", "48")
SURVIVAL: Final = JAIPANYA_2022.at("Indications for surgery", "24")
FLEXIBLE: Final = JAIPANYA_2022.at("Survival prediction")
CONDITION_FIRST: Final = MORIMOTO_2024.at("4 Advances in treatments for spinal metastasis")
CONTRAINDICATIONS: Final = MORIMOTO_2024.at("4.1.3 Contraindications")
SHORT_PROGNOSIS: Final = MORIMOTO_2024.at("4.2.2.5 Comparison between conventional procedures and MISt", "105")
MINIMUM: Final = CHANG_2020.at("Surgical indications", "55", "56")
DRUGS: Final = NEWMAN_2023.at("O: oncologic assessment")
UP_TO_37: Final = JAIPANYA_2022.at("Indications for surgery", "62")
COMPLICATED_JAIPANYA: Final = JAIPANYA_2022.at("Complications", "97")
COMPLICATED_CHANG: Final = CHANG_2020.at("Postoperative complications and preventive measures", "78")
COMPLICATED_SILVA: Final = SILVA_2021.at("INTRODUCTION", "3")
ALONE_RARELY: Final = JAIPANYA_2022.at("Decompression-alone surgery", "24", "73")
ALONE_CASE: Final = CHANG_2020.at("Fig. 1")
STABILISED: Final = NEWMAN_2023.at("Instrumentation strategies for separation surgery", "14", "16")
OVERRULED: Final = NEWMAN_2023.at("NOM systemic disease")

LEAST_MONTHS: Annotated[int, SURVIVAL] = 3
OPEN_MONTHS: Annotated[int, SURVIVAL] = 6


class Survival(StrEnum):
    """Expected survival as the thresholds divide it."""

    UNDER_3 = "under 3 months"
    FROM_3_TO_6 = "3 to 6 months"
    OVER_6 = "over 6 months"


EXTENT: Annotated[dict[Survival, tuple[str, ...]], SURVIVAL] = {
    Survival.UNDER_3: ("surgery generally not recommended",),
    Survival.FROM_3_TO_6: ("interventional procedure", "minimal access surgery"),
    Survival.OVER_6: ("interventional procedure", "minimal access surgery", "open surgery"),
}
NO_INDICATION: Annotated[tuple[str, ...], INDICATIONS] = ("no indication for surgery printed",)
NOT_TOLERATED: Annotated[tuple[str, ...], OVERRULED] = ("surgery excluded by fitness",)
AVOID: Annotated[tuple[str, ...], SURVIVAL] = ("surgery should be avoided",)

THRESHOLDS: Final = Dispute(
    "how much expected survival surgery needs",
    (
        Reason("under 3 months generally none; over 3 months minimal access; over 6 months open", SURVIVAL),
        Reason("longer than 3-6 months, but tolerable general condition comes before life expectancy", CONDITION_FIRST),
        Reason("minimally invasive stabilisation remains possible at 6 months or less", SHORT_PROGNOSIS),
        Reason("at least 3 to 6 months", MINIMUM),
        Reason("no number: survival and fitness can overrule an indication", OVERRULED),
    ),
)
LEVELS: Final = Dispute(
    "whether more than three contiguous levels rule out surgery",
    (Reason("yes: stable fixation cannot be achieved", SURVIVAL), Reason("no number of levels is among the contraindications", CONTRAINDICATIONS)),
)
PAIN: Final = Reason("intractable pain", INDICATIONS, fact="intractable_pain")
DEFICIT: Final = Reason("neurological compromise", INDICATIONS, fact="neurological_deficit")
UNSTABLE: Final = Reason("instability is an indication by itself", INSTABILITY, fact="stability")
COMPRESSED: Final = Reason("high-grade compression by a radioresistant tumour", RESISTANT_HIGH, fact="escc")
EXPECTED: Final = {each: Reason(f"expected survival {each}", SURVIVAL, fact="expected_survival_months") for each in Survival}
NONE_MET: Final = Reason("no intractable pain, deficit, instability or resistant high-grade compression", INDICATIONS)
UNFIT: Final = Reason("surgery cannot be tolerated", OVERRULED, fact="tolerates_surgery")
NOTES: Final = (
    Reason("predictions are no rigid rule when systemic treatment is available after surgery", FLEXIBLE),
    Reason("systemic drugs act little on tumour in bone: its control depends on radiation", DRUGS),
)
COMPLICATIONS: Final = Dispute(
    "how often complications follow",
    (
        Reason("up to 37 %", UP_TO_37),
        Reason("5.3-51 %", COMPLICATED_JAIPANYA),
        Reason("10-66.7 %", COMPLICATED_CHANG),
        Reason("25-40 % after open fixation and decompression", COMPLICATED_SILVA),
    ),
)
ALONE: Final = Dispute(
    "decompression without stabilisation",
    (
        Reason("rarely indicated", ALONE_RARELY),
        Reason("one case had separation surgery without instrumentation", ALONE_CASE),
        Reason("decompression from behind takes stability away: it is followed by fixation", STABILISED),
    ),
)
AMBIGUOUS: Final = Reason(
    "disseminated carcinomatosis of the marrow, excessive bone metastases, poor condition: contraindications; "
    "the sentence that follows can be read as allowing surgery and is not used",
    CONTRAINDICATIONS,
    fact="marrow_carcinomatosis",
)


class SurgeryFacts(RadiosensitivityFacts):
    """Indications, expected survival, levels and fitness."""

    expected_survival_months: Annotated[int | None, Field(ge=0, le=600)] = None
    intractable_pain: Possible[bool] = unknown()
    neurological_deficit: Possible[bool] = unknown()
    stability: Possible[Stability] = unknown()
    escc: Possible[Grade] = unknown()
    contiguous_levels: Annotated[int | None, Field(ge=1, le=30)] = None
    tolerates_surgery: Possible[bool] = unknown()
    marrow_carcinomatosis: Possible[bool] = unknown()


class Case(NamedTuple):
    """One completion; `contiguous_levels` true: more than three."""

    expected_survival_months: Survival
    intractable_pain: bool
    neurological_deficit: bool
    stability: Stability
    escc: Grade
    radiosensitivity: Radiosensitivity
    contiguous_levels: bool
    tolerates_surgery: bool


def surgery(facts: SurgeryFacts) -> AnyOutcome:
    """How much surgery the papers allow, or what stands against it."""
    measured = {"expected_survival_months": survivals(facts.expected_survival_months), "contiguous_levels": over_three(facts.contiguous_levels)}
    outcome = settle(completions(Case, {**facts.possible(), **measured}), _decide)
    notes = (*NOTES, AMBIGUOUS) if facts.marrow_carcinomatosis == {True} else NOTES
    return replace(outcome, notes=(*outcome.notes, *notes), disputes=(THRESHOLDS, *outcome.disputes, COMPLICATIONS, ALONE))


def survivals(months: int | None) -> frozenset[Survival]:
    """The sides of the thresholds that an expected survival may be on."""
    if months is None:
        return frozenset(Survival)
    fits = {
        Survival.UNDER_3: months <= LEAST_MONTHS,
        Survival.FROM_3_TO_6: LEAST_MONTHS <= months <= OPEN_MONTHS,
        Survival.OVER_6: months >= OPEN_MONTHS,
    }
    return frozenset(side for side, fitting in fits.items() if fitting)


def indications(case: Case) -> tuple[Reason, ...]:
    """The printed indications that are met."""
    resistant_high = BAND[case.escc] == "high grade" and case.radiosensitivity is Radiosensitivity.RADIORESISTANT
    met = (
        (case.intractable_pain, PAIN),
        (case.neurological_deficit, DEFICIT),
        (case.stability is Stability.UNSTABLE, UNSTABLE),
        (resistant_high, COMPRESSED),
    )
    return tuple(reason for found, reason in met if found)


def _decide(case: Case) -> Finding:
    met = indications(case)
    if not met:
        return _found(NO_INDICATION, (NONE_MET,))
    if not case.tolerates_surgery:
        return _found(NOT_TOLERATED, (*met, UNFIT))
    survival = EXPECTED[case.expected_survival_months]
    if case.expected_survival_months is not Survival.UNDER_3 and case.contiguous_levels:
        return _found(AVOID, (*met, MANY_LEVELS), LEVELS)
    return _found(EXTENT[case.expected_survival_months], (*met, survival))


def _found(value: tuple[str, ...], because: tuple[Reason, ...], *disputes: Dispute) -> Finding:
    return Finding(rule="surgery", value=value, because=because, disputes=disputes)
