"""BED and EQD2: biologically effective dose and the equivalent dose in 2 Gy fractions.

Applies to   one course of equal fractions: total dose or dose per fraction, and the number of fractions
Source       JONES_2001 for the equations, SAHGAL_2019 for the cord, both outside the five papers, none of which computes either
Readings     without a stated alpha/beta the conventional ones are shown side by side, labelled as convention
Not encoded  overall treatment time, incomplete repair, unequal fractions, dose-volume effects; sums of several courses
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Annotated, Final, NamedTuple, Self

from pydantic import Field, model_validator

from core.bibliography import JONES_2001, OUR_READING, SAHGAL_2019
from core.facts import Facts, measured
from core.outcome import AnyOutcome, Finding, Reason, needs
from core.quantity import Amounts, Quantity, exact, half_up, in_unit

EQUATIONS: Final = JONES_2001.at("equations")
CONVENTION: Final = OUR_READING.at("alpha/beta by convention, from memory, unverified")
CORD: Final = SAHGAL_2019.at("methods")
MODEL: Final = OUR_READING.at("limits of the linear-quadratic model, from memory, unverified")
PLAUSIBILITY: Final = OUR_READING.at("plausible values")

TUMOUR: Annotated[int, CONVENTION] = 10
LATE_TISSUE: Annotated[int, CONVENTION] = 3
SPINAL_CORD: Annotated[int, CORD] = 2
REFERENCE_FRACTION: Annotated[int, EQUATIONS] = 2
DOUBTFUL_ABOVE: Annotated[Quantity, MODEL] = Quantity(8, "Gy")
LARGEST_DOSE: Annotated[Quantity, PLAUSIBILITY] = Quantity(200, "Gy")
LARGEST_RATIO: Annotated[Quantity, PLAUSIBILITY] = Quantity(50, "Gy")
DIGITS: Annotated[int, PLAUSIBILITY] = 1
LEAST: Annotated[Quantity, PLAUSIBILITY] = Quantity(0.01, "Gy")

CONVENTIONAL: Annotated[tuple[tuple[str, int], ...], CONVENTION, CORD] = (
    ("tumour", TUMOUR),
    ("late tissue", LATE_TISSUE),
    ("spinal cord", SPINAL_CORD),
)
HOW: Final = Reason("BED = total dose x (1 + dose per fraction / (alpha/beta)); EQD2 = BED / (1 + 2 / (alpha/beta))", EQUATIONS)
BY_CONVENTION: Final = (
    Reason("alpha/beta 10 Gy for tumour and 3 Gy for late tissue are conventions (from memory, unverified)", CONVENTION, fact="alpha_beta"),
    Reason("alpha/beta 2 Gy for the spinal cord", CORD, fact="alpha_beta"),
)
CAVEAT: Final = Reason(
    "above about 8 to 10 Gy per fraction the linear-quadratic model is doubtful (from memory, unverified)", MODEL, fact="dose_per_fraction"
)
OUTSIDE: Final = Reason("the five papers compute neither BED nor EQD2", EQUATIONS)


class BedFacts(Facts):
    """`total_dose` or `dose_per_fraction`, `fractions`, and `alpha_beta` if one is to be used; doses in Gy or cGy."""

    total_dose: Annotated[Quantity | None, measured("dose")] = None
    dose_per_fraction: Annotated[Quantity | None, measured("dose")] = None
    fractions: Annotated[int | None, Field(ge=1, le=60)] = None
    alpha_beta: Annotated[Quantity | None, measured("dose")] = None

    @model_validator(mode="after")
    def _doses_are_plausible(self) -> Self:
        limits = {"total_dose": LARGEST_DOSE, "dose_per_fraction": LARGEST_DOSE, "alpha_beta": LARGEST_RATIO}
        for name, most in limits.items():
            given = getattr(self, name)
            if given is not None and not _gray(LEAST) <= _gray(given) <= _gray(most):
                raise ValueError(f"{name}: {given} is outside {LEAST} to {most}; check the unit")
        return self

    @model_validator(mode="after")
    def _doses_agree(self) -> Self:
        if self.total_dose is None or self.dose_per_fraction is None or self.fractions is None:
            return self
        if not math.isclose(_gray(self.total_dose), _gray(self.dose_per_fraction) * self.fractions, rel_tol=LEAST.amount):
            raise ValueError(f"total_dose: {self.total_dose} contradicts {self.fractions} fractions of {self.dose_per_fraction}")
        return self


class Course(NamedTuple):
    """Equal fractions, dose in Gy."""

    fractions: Fraction
    dose: Fraction


def bed(facts: BedFacts) -> AnyOutcome:
    """BED and EQD2 in Gy for the stated alpha/beta, or for the conventional ones."""
    course = _course(facts)
    if course is None:
        return needs("bed", *_missing(facts), because=(HOW,))
    ratios = CONVENTIONAL if facts.alpha_beta is None else (("", _gray(facts.alpha_beta)),)
    amounts = Amounts(tuple(amount for name, ratio in ratios for amount in _both(course, name, ratio)))
    notes = (CAVEAT, OUTSIDE) if course.dose > _gray(DOUBTFUL_ABOVE) else (OUTSIDE,)
    return Finding(rule="bed", value=amounts, unit="Gy", because=(HOW, *_assumed(facts)), notes=notes)


def biologically_effective_dose(course: Course, alpha_beta: Fraction | int) -> Fraction:
    """BED in Gy."""
    return course.fractions * course.dose * (alpha_beta + course.dose) / alpha_beta


def equivalent_in_2_gy(course: Course, alpha_beta: Fraction | int) -> Fraction:
    """EQD2 in Gy."""
    return biologically_effective_dose(course, alpha_beta) * alpha_beta / (alpha_beta + REFERENCE_FRACTION)


def _course(facts: BedFacts) -> Course | None:
    if facts.dose_per_fraction is not None and facts.fractions is not None:
        return Course(Fraction(facts.fractions), _gray(facts.dose_per_fraction))
    if facts.total_dose is not None and facts.fractions is not None:
        return Course(Fraction(facts.fractions), _gray(facts.total_dose) / facts.fractions)
    if facts.total_dose is not None and facts.dose_per_fraction is not None:
        return Course(_gray(facts.total_dose) / _gray(facts.dose_per_fraction), _gray(facts.dose_per_fraction))
    return None


def _missing(facts: BedFacts) -> tuple[str, ...]:
    doses = () if facts.total_dose or facts.dose_per_fraction else ("dose_per_fraction",)
    return (*doses, *(() if facts.fractions else ("fractions",)))


def _both(course: Course, name: str, ratio: Fraction | int) -> tuple[tuple[str, Quantity], ...]:
    label = f" ({name}, alpha/beta {ratio})" if name else ""
    values = (("BED", biologically_effective_dose(course, ratio)), ("EQD2", equivalent_in_2_gy(course, ratio)))
    return tuple((f"{kind}{label}", Quantity(half_up(float(value), DIGITS), "Gy")) for kind, value in values)


def _assumed(facts: BedFacts) -> tuple[Reason, ...]:
    return BY_CONVENTION if facts.alpha_beta is None else (Reason(f"alpha/beta {facts.alpha_beta}, as stated", EQUATIONS, fact="alpha_beta"),)


def _gray(dose: Quantity) -> Fraction:
    return exact(in_unit("dose", dose, "Gy"))
