"""Cord dose: how much radiosurgery the spinal cord takes, by number of fractions.

Applies to   radiosurgery or stereotactic radiotherapy in 1 to 5 fractions next to the spinal cord
Source       SAHGAL_2019 (HyTEC, outside the five papers) for limits by fractions and for re-irradiation; NEWMAN_2023 for 14 Gy in one
Readings     one fraction has a range, 12.4 to 14 Gy: between the two the cord dose is neither within nor above
Not encoded  cauda equina and roots, dose-volume limits, one centre's or a survey's own limits, conventional radiotherapy, the plan
             itself (a physicist's task)
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final, NamedTuple

from pydantic import Field

from core import spine
from core.bibliography import MORIMOTO_2024, NEWMAN_2023, SAHGAL_2019
from core.facts import Facts, Possible, measured, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason
from core.possibility import completions, settle
from core.quantity import Amounts, Quantity, in_unit
from core.spine import Level

LIMITS_TABLE: Final = SAHGAL_2019.at("point maximum dose for a 1-5 % risk of myelopathy")
AGAIN: Final = SAHGAL_2019.at("re-irradiation")
SERIES: Final = NEWMAN_2023.at("Radiosurgery complications", "10")
MYELITIS: Final = NEWMAN_2023.at("Radiosurgery complications", "59")
UNDERDOSED: Final = NEWMAN_2023.at("Radiosurgery complications", "21")
FALL_OFF: Final = MORIMOTO_2024.at("4.2.3 Radiotherapy for spinal metastasis", "116")

LIMITS: Annotated[dict[int, Amounts], LIMITS_TABLE] = {
    1: Amounts((("from", Quantity(12.4, "Gy")), ("to", Quantity(14.0, "Gy")))),
    2: Amounts((("limit", Quantity(17.0, "Gy")),)),
    3: Amounts((("limit", Quantity(20.3, "Gy")),)),
    4: Amounts((("limit", Quantity(23.0, "Gy")),)),
    5: Amounts((("limit", Quantity(25.3, "Gy")),)),
}
REIRRADIATION: Annotated[Amounts, AGAIN] = Amounts(
    (
        ("cumulative EQD2", Quantity(70, "Gy")),
        ("radiosurgery EQD2", Quantity(25, "Gy")),
        ("radiosurgery part", Quantity(0.5, "of the cumulative EQD2")),
        ("interval at least", Quantity(5, "months")),
    )
)

RISKS: Final = (
    Reason("with the cord kept to 14 Gy in one fraction 0.42 % of 476 patients had reversible cord injury", SERIES),
    Reason("myelitis in 6 of 1075 patients (0.6 %) in another review", MYELITIS),
    Reason("every failure had part of the target below 15 Gy: a strict cord limit underdoses tumour at the cord", UNDERDOSED),
    Reason("dose falls by about 10 % a millimetre", FALL_OFF),
)
OUTSIDE: Final = Reason("limits by fractions come from outside the five papers, which print 14 Gy in one fraction only", LIMITS_TABLE)
TOO_MANY: Final = Reason("limits are given for 1 to 5 fractions only", LIMITS_TABLE, fact="fractions")
NO_CORD: Final = Reason("no spinal cord is expected at L2 or below: the limits are for the cord", LIMITS_TABLE, fact="level")
REPEATED: Final = Reason("earlier radiation: cumulative limits to the thecal sac, alpha/beta 2", AGAIN, fact="previous_radiation")


class CordDoseFacts(Facts):
    """`cord_dmax`: the planned point maximum to the cord, Gy or cGy."""

    level: Possible[Level] = unknown()
    fractions: Annotated[int | None, Field(ge=1, le=60)] = None
    previous_radiation: Possible[bool] = unknown()
    cord_dmax: Annotated[Quantity | None, measured("dose")] = None


class Case(NamedTuple):
    """One completion."""

    fractions: int
    previous_radiation: bool


def cord_dose(facts: CordDoseFacts) -> AnyOutcome:
    """The limit for this number of fractions, with how a planned dose compares."""
    if facts.fractions is not None and facts.fractions not in LIMITS:
        return NotApplicable(rule="cord_dose", because=(TOO_MANY,))
    fractions = frozenset(LIMITS) if facts.fractions is None else frozenset({facts.fractions})
    cases = completions(Case, {"fractions": fractions, "previous_radiation": facts.previous_radiation})
    outcome = settle(cases, lambda case: _limit(case, facts.cord_dmax)).at(spine.name(facts.level))
    return replace(outcome, notes=(*outcome.notes, NO_CORD)) if spine.below_conus(facts.level) else outcome


def compared(limit: Amounts, dmax: Quantity) -> str:
    """Whether a planned maximum keeps to a limit; between the two ends of a range it is said so."""
    planned = in_unit("dose", dmax, "Gy")
    doses = [quantity.amount for _, quantity in limit.items]
    if planned <= min(doses):
        return "within the limit"
    return "above the limit" if planned > max(doses) else "inside the range of the limit"


def _limit(case: Case, dmax: Quantity | None) -> Finding:
    if case.previous_radiation:
        return Finding(rule="cord_dose", value=REIRRADIATION, because=(REPEATED,), notes=(*RISKS, OUTSIDE))
    limit = LIMITS[case.fractions]
    because = Reason(f"point maximum in {case.fractions} fraction(s) for a 1-5 % risk of myelopathy: {limit}", LIMITS_TABLE, fact="fractions")
    band = None if dmax is None else compared(limit, dmax)
    return Finding(rule="cord_dose", value=limit, band=band, because=(because,), notes=(*RISKS, OUTSIDE))
