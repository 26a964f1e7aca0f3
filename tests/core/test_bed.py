"""BED and EQD2: the arithmetic, what is assumed, and where the model is doubtful."""

from fractions import Fraction

import pytest

from core.dosing import cord_dose
from core.equations.bed import Course, biologically_effective_dose, equivalent_in_2_gy
from core.facts import FactsError
from core.outcome import Finding
from core.rules import RULES
from tests.core.enumeration import said
from tests.core.second_reading import bed as second

RULE = RULES["bed"]


def gray(amount: float) -> dict:
    return {"amount": amount, "unit": "Gy"}


@pytest.mark.parametrize(("scheme", "expected"), second.WORKED.items())
def test_worked_schemes(scheme: tuple[int, int], expected: tuple[float, ...]) -> None:
    """Every worked scheme gives its BED and EQD2 for alpha/beta 10, 3 and 2, rounded half up to 0.1 Gy."""
    total, fractions = scheme
    outcome = RULE({"total_dose": gray(total), "fractions": fractions})
    assert [quantity.amount for _, quantity in outcome.value.items] == pytest.approx(expected)


def test_the_cord_limits_weigh_the_same() -> None:
    """The limits of the cord for 1 to 5 fractions are one EQD2 of about 44.6 Gy; 14 Gy in one fraction is 56 Gy."""
    for fractions, limit in cord_dose.LIMITS.items():
        least = limit.items[0][1].amount
        assert equivalent_in_2_gy(Course(Fraction(fractions), Fraction(least) / fractions), 2) == pytest.approx(44.6, abs=0.15)
    assert equivalent_in_2_gy(Course(Fraction(1), Fraction(14)), 2) == 56


def test_two_gray_fractions_are_their_own_equivalent() -> None:
    """Fractions of 2 Gy have an EQD2 equal to their dose whatever the alpha/beta."""
    for ratio in (1.5, 2, 3, 10):
        assert equivalent_in_2_gy(Course(20, 2), ratio) == pytest.approx(40)


def test_bed_grows_with_the_dose_per_fraction() -> None:
    """The same dose in fewer fractions weighs more."""
    weights = [biologically_effective_dose(Course(n, 24 / n), 3) for n in (1, 2, 3, 6, 12)]
    assert weights == sorted(weights, reverse=True)


def test_stated_ratio() -> None:
    """A stated alpha/beta is used alone, and no convention is mentioned."""
    outcome = RULE({"dose_per_fraction": gray(3), "fractions": 10, "alpha_beta": gray(10)})
    assert str(outcome.value) == "BED 39 Gy, EQD2 32.5 Gy"
    assert "convention" not in said(outcome)


def test_conventional_ratios_are_called_convention() -> None:
    """Without a stated alpha/beta 10 and 3 are labelled as convention, from memory and unverified."""
    assert "conventions (from memory, unverified)" in said(RULE({"dose_per_fraction": gray(3), "fractions": 10}))


@pytest.mark.parametrize(("dose", "caveat"), [(3, False), (8, False), (8.01, True), (24, True)])
def test_large_fractions_carry_the_caveat(dose: float, *, caveat: bool) -> None:
    """Above 8 Gy per fraction the doubt about the model is said, as unverified."""
    assert ("linear-quadratic model is doubtful (from memory, unverified)" in said(RULE({"dose_per_fraction": gray(dose), "fractions": 1}))) == caveat


def test_total_and_dose_per_fraction() -> None:
    """Total dose and dose per fraction are enough; in cGy as well."""
    assert (
        RULE({"total_dose": gray(30), "dose_per_fraction": {"amount": 300, "unit": "cGy"}}).value
        == RULE({"total_dose": gray(30), "fractions": 10}).value
    )


def test_what_is_missing() -> None:
    """What is missing is asked for, nothing more."""
    assert RULE({}).asks == ("dose_per_fraction", "fractions")
    assert RULE({"total_dose": gray(30)}).asks == ("fractions",)
    assert RULE({"dose_per_fraction": gray(3)}).asks == ("fractions",)
    assert RULE({"fractions": 3}).asks == ("dose_per_fraction",)


@pytest.mark.parametrize(
    "facts",
    [
        {"total_dose": gray(30), "dose_per_fraction": gray(2), "fractions": 10},
        {"total_dose": gray(0), "fractions": 1},
        {"total_dose": gray(201), "fractions": 5},
        {"dose_per_fraction": gray(3), "fractions": 10, "alpha_beta": gray(0)},
        {"dose_per_fraction": gray(3), "fractions": 10, "alpha_beta": gray(51)},
        {"dose_per_fraction": 3, "fractions": 10},
        {"dose_per_fraction": gray(3), "fractions": 0},
    ],
)
def test_impossible_courses(facts: dict) -> None:
    """Doses that contradict each other, are impossible or lack a unit are refused by name."""
    with pytest.raises(FactsError, match=r"total_dose|alpha_beta|dose_per_fraction|fractions"):
        RULE(facts)


def test_the_ends_of_the_plausible_doses() -> None:
    """The ends of the plausible ranges are still computed; three thirds of 20 Gy agree with 20 Gy."""
    assert isinstance(RULE({"total_dose": gray(200), "fractions": 60, "alpha_beta": gray(50)}), Finding)
    assert isinstance(RULE({"total_dose": gray(0.01), "fractions": 1, "alpha_beta": gray(0.01)}), Finding)
    assert isinstance(RULE({"total_dose": gray(20), "dose_per_fraction": gray(6.67), "fractions": 3}), Finding)
