"""Zoledronic acid: dose by renal function and interval, for bone metastases or myeloma.

Applies to   prevention of skeletal events in adults
Source       JAIPANYA_2022 for 4 mg and its intervals; the renal table from ZOLEDRONIC_ACID_LABEL, outside the five papers
Readings     60 mL/min exactly is in the row 50-60; clearances between the printed whole numbers belong to the row below
             (49.5 to 40-49); a stated clearance is used before one that could be computed
Not encoded  treatment of hypercalcaemia (another renal rule), children, dental assessment, longest duration
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Final, NamedTuple, Self

from pydantic import Field, model_validator

from core.bibliography import JAIPANYA_2022, OUR_READING, ZOLEDRONIC_ACID_LABEL
from core.equations.cockcroft_gault import CHILD, EQUATION, RenalFacts, check, child, clearances, missing
from core.facts import Possible, measured, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Open, Reason
from core.possibility import completions, settle
from core.quantity import Amounts, Quantity, in_unit

EVERY_3_4_WEEKS: Final = JAIPANYA_2022.at("Bisphosphonates and denosumab", "34")
EVERY_12_WEEKS: Final = JAIPANYA_2022.at("Bisphosphonates and denosumab", "35", "36", "37")
RENAL_TABLE: Final = ZOLEDRONIC_ACID_LABEL.at("dose by baseline creatinine clearance")
MONITORING: Final = ZOLEDRONIC_ACID_LABEL.at("renal monitoring")
GIVING: Final = ZOLEDRONIC_ACID_LABEL.at("administration")
BETWEEN_ROWS: Final = OUR_READING.at("clearance between two printed rows")


class Clearance(StrEnum):
    """Rows of the renal table, in mL/min."""

    OVER_60 = "over 60"
    FROM_50 = "50-60"
    FROM_40 = "40-49"
    FROM_30 = "30-39"
    UNDER_30 = "under 30"


DOSES: Annotated[dict[Clearance, Amounts], RENAL_TABLE] = {
    Clearance.OVER_60: Amounts((("dose", Quantity(4.0, "mg")), ("concentrate", Quantity(5.0, "mL")))),
    Clearance.FROM_50: Amounts((("dose", Quantity(3.5, "mg")), ("concentrate", Quantity(4.4, "mL")))),
    Clearance.FROM_40: Amounts((("dose", Quantity(3.3, "mg")), ("concentrate", Quantity(4.1, "mL")))),
    Clearance.FROM_30: Amounts((("dose", Quantity(3.0, "mg")), ("concentrate", Quantity(3.8, "mL")))),
}
OVER: Annotated[float, RENAL_TABLE] = 60
FROM: Annotated[tuple[tuple[float, Clearance], ...], RENAL_TABLE, BETWEEN_ROWS] = (
    (50, Clearance.FROM_50),
    (40, Clearance.FROM_40),
    (30, Clearance.FROM_30),
)
ONE_STEP: Annotated[float, BETWEEN_ROWS] = 1
NORMAL_BELOW: Annotated[Quantity, MONITORING] = Quantity(1.4, "mg/dL")
RISE_FROM_NORMAL: Annotated[Quantity, MONITORING] = Quantity(0.5, "mg/dL")
RISE_FROM_RAISED: Annotated[Quantity, MONITORING] = Quantity(1.0, "mg/dL")
TRIALS_UP_TO: Annotated[Quantity, MONITORING] = Quantity(3.0, "mg/dL")
PRINTED_DIGITS: Annotated[int, MONITORING] = 2
NOT_RECOMMENDED: Final = "not recommended"
WITHHOLD: Final = "withhold until creatinine is within 10 % of baseline"

INTERVALS: Final = (
    Reason("every 3 to 4 weeks", EVERY_3_4_WEEKS),
    Reason("every 12 weeks does not lose prevention of skeletal events, with fewer harms", EVERY_12_WEEKS),
)
CARE: Final = (
    Reason("the reduction by renal function comes from the product label, not from the five papers", RENAL_TABLE),
    Reason("intravenously in 100 mL over at least 15 minutes, after hydration", GIVING),
    Reason("daily calcium 500 mg and vitamin D 400 IU", GIVING),
    Reason("creatinine before every dose", MONITORING),
    Reason("risks: renal failure, hypocalcaemia, osteonecrosis of the jaw", EVERY_3_4_WEEKS),
)
IF_GIVEN: Final = Reason("where it is given, every 3 to 4 weeks", EVERY_3_4_WEEKS)
RESTART: Final = Reason("then restart at the dose that was given before", MONITORING)
NOT_FOR_CALCIUM: Final = Reason(
    "the renal table is not for treating hypercalcaemia, which follows another rule", RENAL_TABLE, fact="hypercalcaemia_treatment"
)
HYPERSENSITIVE: Final = Reason("contraindicated after hypersensitivity to a bisphosphonate", GIVING, fact="bisphosphonate_hypersensitivity")
BREAST_FEEDING: Final = Reason("contraindicated while breast-feeding, by the European label", GIVING, fact="breast_feeding")
BEYOND_TRIALS: Final = Reason(f"trials left out patients with creatinine above {TRIALS_UP_TO}", MONITORING, fact="creatinine")


class ZoledronicAcidFacts(RenalFacts):
    """A stated clearance, or what Cockcroft-Gault needs; `baseline_creatinine` of an earlier dose shows a rise."""

    creatinine_clearance_ml_min: Annotated[float | None, Field(ge=0, le=400)] = None
    baseline_creatinine: Annotated[Quantity | None, measured("creatinine")] = None
    hypercalcaemia_treatment: Possible[bool] = unknown()
    bisphosphonate_hypersensitivity: Possible[bool] = unknown()
    breast_feeding: Possible[bool] = unknown()

    @model_validator(mode="after")
    def _baseline_is_plausible(self) -> Self:
        check("baseline_creatinine", self.baseline_creatinine)
        return self


class Case(NamedTuple):
    """One row that the clearance may fall into."""

    creatinine_clearance_ml_min: Clearance


def zoledronic_acid(facts: ZoledronicAcidFacts) -> AnyOutcome:
    """The dose for this renal function, that it should be withheld, or the doses still possible."""
    if refused := _refused(facts):
        return refused
    if _has_risen(facts):
        return Finding(rule="zoledronic_acid", value=WITHHOLD, because=(_rise(facts),), notes=(RESTART, *CARE))
    known = _known_clearances(facts)
    rows = frozenset(row_of(each) for each in known) or frozenset(Clearance)
    outcome = settle(completions(Case, {"creatinine_clearance_ml_min": rows}), lambda case: _dose(case, known))
    return _noted(_asking(outcome, facts), facts)


def row_of(clearance: float) -> Clearance:
    """The row of the table for a clearance in mL/min."""
    if clearance > OVER:
        return Clearance.OVER_60
    return next((row for least, row in FROM if clearance >= least), Clearance.UNDER_30)


def _refused(facts: ZoledronicAcidFacts) -> NotApplicable | None:
    against = (
        (child(facts), CHILD),
        (facts.hypercalcaemia_treatment == {True}, NOT_FOR_CALCIUM),
        (facts.bisphosphonate_hypersensitivity == {True}, HYPERSENSITIVE),
        (facts.breast_feeding == {True}, BREAST_FEEDING),
    )
    because = tuple(reason for stands, reason in against if stands)
    return NotApplicable(rule="zoledronic_acid", because=because) if because else None


def _dose(case: Case, known: tuple[float, ...]) -> Finding:
    row = case.creatinine_clearance_ml_min
    because = Reason(f"creatinine clearance {row} mL/min", RENAL_TABLE, fact="creatinine_clearance_ml_min")
    if row not in DOSES:
        return Finding(rule="zoledronic_acid", value=NOT_RECOMMENDED, because=(because,), notes=CARE, near_cutoff=_near(known))
    return Finding(rule="zoledronic_acid", value=DOSES[row], because=(because, *INTERVALS), notes=CARE, near_cutoff=_near(known))


def _near(known: tuple[float, ...]) -> bool:
    """True when one mL/min more or less changes the row."""
    return any(row_of(each - ONE_STEP) is not row_of(each + ONE_STEP) for each in known)


def _known_clearances(facts: ZoledronicAcidFacts) -> tuple[float, ...]:
    return clearances(facts) if facts.creatinine_clearance_ml_min is None else (facts.creatinine_clearance_ml_min,)


def _asking(outcome: AnyOutcome, facts: ZoledronicAcidFacts) -> AnyOutcome:
    """Asks for what Cockcroft-Gault lacks when some of it is given already."""
    if not isinstance(outcome, Open):
        return outcome
    lacking = (*missing(facts), *(("sex",) if len(facts.sex) > 1 else ()))
    started = facts.age_years is not None or facts.weight_kg is not None or facts.creatinine is not None
    return replace(outcome, open=lacking, asks=lacking) if started and lacking else outcome


def _noted(outcome: AnyOutcome, facts: ZoledronicAcidFacts) -> AnyOutcome:
    computed = facts.creatinine_clearance_ml_min is None and bool(clearances(facts))
    high = facts.creatinine is not None and _mg_dl(facts.creatinine) > _mg_dl(TRIALS_UP_TO)
    notes = (
        *((IF_GIVEN,) if isinstance(outcome, Open) and INTERVALS[0] not in outcome.because else ()),
        *((Reason("clearance estimated by Cockcroft-Gault", EQUATION),) if computed else ()),
        *((BEYOND_TRIALS,) if high else ()),
        *(() if facts.hypercalcaemia_treatment == {False} else (NOT_FOR_CALCIUM,)),
    )
    return replace(outcome, notes=(*outcome.notes, *notes))


def _has_risen(facts: ZoledronicAcidFacts) -> bool:
    if facts.creatinine is None or facts.baseline_creatinine is None:
        return False
    before = _mg_dl(facts.baseline_creatinine)
    limit = RISE_FROM_NORMAL if before < _mg_dl(NORMAL_BELOW) else RISE_FROM_RAISED
    return round(_mg_dl(facts.creatinine) - before, PRINTED_DIGITS) >= _mg_dl(limit)


def _rise(facts: ZoledronicAcidFacts) -> Reason:
    return Reason(f"creatinine rose from {facts.baseline_creatinine} to {facts.creatinine}", MONITORING, fact="creatinine")


def _mg_dl(creatinine: Quantity) -> float:
    return in_unit("creatinine", creatinine, "mg/dL")
