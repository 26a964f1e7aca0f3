"""Cockcroft-Gault: creatinine clearance estimated from age, sex, weight and serum creatinine.

Applies to   adults with a stable serum creatinine
Source       COCKCROFT_GAULT_1976, outside the five papers, none of which gives an equation of renal function
Readings     weight is the weight stated, not an ideal or adjusted one; a creatinine that no adult has is refused as a slip of the unit
Not encoded  children, acute kidney injury, dialysis, obesity, other equations (MDRD, CKD-EPI)
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple, Self

from pydantic import Field, model_validator

from core.bibliography import COCKCROFT_GAULT_1976, OUR_READING
from core.facts import Facts, Possible, measured, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason, needs
from core.possibility import completions, settle
from core.quantity import Quantity, exact, half_up, in_unit

EQUATION: Final = COCKCROFT_GAULT_1976.at("equation")
PLAUSIBILITY: Final = OUR_READING.at("plausible values")


class Sex(StrEnum):
    """Sex as the equation uses it."""

    FEMALE = "female"
    MALE = "male"


AGE_FROM: Annotated[int, EQUATION] = 140
DIVISOR: Annotated[int, EQUATION] = 72
FACTOR: Annotated[dict[Sex, float], EQUATION] = {Sex.FEMALE: 0.85, Sex.MALE: 1.0}
ADULT: Annotated[int, PLAUSIBILITY] = 18
CREATININE: Annotated[tuple[Quantity, Quantity], PLAUSIBILITY] = (Quantity(0.1, "mg/dL"), Quantity(25, "mg/dL"))
UNIT: Final = "mL/min"
DIGITS: Annotated[int, PLAUSIBILITY] = 1

HOW: Final = Reason("(140 - age) x weight in kg / (72 x creatinine in mg/dL), times 0.85 in women", EQUATION)
LIMITS: Final = (
    Reason("an estimate for stable renal function; unreliable when creatinine is changing or muscle mass is low", PLAUSIBILITY),
    Reason("the equation comes from outside the five papers", EQUATION),
)
CHILD: Final = Reason("the equation is for adults", PLAUSIBILITY, fact="age_years")


class RenalFacts(Facts):
    """Age in years, sex, weight in kg, and serum creatinine with its unit."""

    age_years: Annotated[int | None, Field(ge=0, le=120)] = None
    sex: Possible[Sex] = unknown()
    weight_kg: Annotated[float | None, Field(ge=1, le=500)] = None
    creatinine: Annotated[Quantity | None, measured("creatinine")] = None

    @model_validator(mode="after")
    def _creatinine_is_plausible(self) -> Self:
        check("creatinine", self.creatinine)
        return self


class CockcroftGaultFacts(RenalFacts):
    """The four inputs of the equation."""


class Case(NamedTuple):
    """One possible sex."""

    sex: Sex


def cockcroft_gault(facts: CockcroftGaultFacts) -> AnyOutcome:
    """Creatinine clearance in mL/min; both sexes when the sex is unknown."""
    if child(facts):
        return NotApplicable(rule="cockcroft_gault", because=(CHILD,))
    if lacking := missing(facts):
        return needs("cockcroft_gault", *lacking, because=(HOW,))
    return settle(completions(Case, {"sex": facts.sex}), lambda case: _estimated(facts, case.sex))


def child(facts: RenalFacts) -> bool:
    """True when the age is known to be under 18."""
    return facts.age_years is not None and facts.age_years < ADULT


def missing(facts: RenalFacts) -> tuple[str, ...]:
    """The measurements that the equation still needs."""
    return tuple(name for name in ("age_years", "weight_kg", "creatinine") if getattr(facts, name) is None)


def clearances(facts: RenalFacts) -> tuple[float, ...]:
    """The clearance in mL/min for each sex still possible; none when a measurement is missing."""
    if missing(facts):
        return ()
    return tuple(_clearance(facts, sex) for sex in Sex if sex in facts.sex)


def _clearance(facts: RenalFacts, sex: Sex) -> float:
    creatinine = exact(in_unit("creatinine", facts.creatinine, "mg/dL"))  # type: ignore[arg-type]
    return float((AGE_FROM - facts.age_years) * exact(facts.weight_kg) * exact(FACTOR[sex]) / (DIVISOR * creatinine))  # type: ignore[operator, arg-type]


def _estimated(facts: RenalFacts, sex: Sex) -> Finding:
    inputs = Reason(f"{facts.age_years} years, {sex}, {facts.weight_kg:g} kg, creatinine {facts.creatinine}", EQUATION)
    return Finding(rule="cockcroft_gault", value=half_up(_clearance(facts, sex), DIGITS), unit=UNIT, because=(HOW, inputs), notes=LIMITS)


def check(name: str, creatinine: Quantity | None) -> None:
    """Raises `ValueError` for a creatinine that no adult has, most likely a slip of the unit."""
    least, most = CREATININE
    if creatinine is not None and not least.amount <= in_unit("creatinine", creatinine, "mg/dL") <= most.amount:
        raise ValueError(f"{name}: {creatinine} is outside {least} to {most}; check the unit")
