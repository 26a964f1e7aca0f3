"""Quantities: units are required, converted in one place, and refused when they do not fit."""

import sys

import pytest

from core.quantity import Amounts, Quantity, UnitError, factor, in_unit, parsed


@pytest.mark.parametrize(
    ("kind", "amount", "unit", "to", "expected"),
    [
        ("creatinine", 88.42, "umol/L", "mg/dL", 1.0), ("creatinine", 1.0, "mg/dL", "umol/L", 88.42), ("albumin", 35, "g/L", "g/dL", 3.5),
        ("calcium", 2.5, "mmol/L", "mg/dL", 10.02), ("bilirubin", 17.1, "umol/L", "mg/dL", 1.0), ("crp", 4, "mg/L", "mg/dL", 0.4),
        ("ldh", 250, "U/L", "IU/L", 250), ("platelets", 100, "10^9/L", "/uL", 100_000), ("platelets", 100, "10^3/uL", "10^9/L", 100),
        ("haemoglobin", 120, "g/L", "g/dL", 12), ("dose", 3000, "cGy", "Gy", 30), ("drug", 4000, "mcg", "mg", 4), ("drug", 1, "g", "mg", 1000),
        ("weight", 70_000, "g", "kg", 70), ("duration", 2, "days", "h", 48), ("duration", 1, "weeks", "days", 7),
    ],
)  # fmt: skip
def test_conversions(kind: str, amount: float, unit: str, to: str, expected: float) -> None:
    """An amount in one unit equals the expected amount in the other, there and back."""
    assert in_unit(kind, Quantity(amount, unit), to) == pytest.approx(expected)
    assert in_unit(kind, Quantity(expected, to), unit) == pytest.approx(amount)


@pytest.mark.parametrize(("kind", "written", "plain"), [
    ("creatinine", " µmol/L", "umol/L"), ("creatinine", "μMOL/l ", "umol/L"), ("drug", "µg", "mcg"), ("drug", "μg", "mcg"), ("drug", "UG", "mcg"),
])  # fmt: skip
def test_micro_is_written_in_three_ways(kind: str, written: str, plain: str) -> None:
    """The micro sign, the Greek letter and a plain u mean the same unit, in either case of the other letters."""
    assert factor(kind, written) == factor(kind, plain)


@pytest.mark.parametrize("given", [{"amount": 1.1, "unit": "mg/dL"}, "1.1 mg/dL", " 1.1  MG/DL ", Quantity(1.1, "mg/dl")])
def test_read(given: object) -> None:
    """JSON, text and quantities are read alike; letter case and spaces of a unit do not matter."""
    found = parsed("creatinine", given)
    assert found.amount == 1.1
    assert factor("creatinine", found.unit) == 1.0
    assert found.unit == found.unit.strip()


@pytest.mark.parametrize(
    "given",
    [
        *(1.1, "1.1", "1.1mg/dL", "x mg/dL", True, None, [], pytest.param(10**5000, id="endless")),
        *({"amount": 1}, {"amount": "1", "unit": "mg/dL"}, {"amount": True, "unit": "mg/dL"}, {"amount": 1, "unit": 2}),
        *({"amount": 1, "unit": "mg/dL", "more": 1}, {"amount": 10**400, "unit": "mg/dL"}),
    ],
)
def test_a_bare_number_is_refused(given: object) -> None:
    """Whatever has no unit, or more than an amount and a unit, is refused naming the units that fit."""
    with pytest.raises(UnitError, match=r"creatinine: .*needs a unit, one of mg/dL, umol/L"):
        parsed("creatinine", given)


@pytest.mark.parametrize("given", ["nan mg/dL", "inf mg/dL", "-1 mg/dL", "1e999 mg/dL"])
def test_impossible_amounts(given: str) -> None:
    """Negative and infinite amounts are refused."""
    with pytest.raises(UnitError, match="not a measurable amount"):
        parsed("creatinine", given)


def test_zero_is_measurable() -> None:
    """Nought is an amount."""
    assert parsed("dose", "0 Gy") == Quantity(0, "Gy")


def test_a_unit_of_another_kind_is_refused() -> None:
    """A unit that measures something else names those that fit."""
    with pytest.raises(UnitError, match="weight: unit Gy is not one of kg, g"):
        parsed("weight", "70 Gy")


def test_shown() -> None:
    """Amounts read as a person writes them."""
    both = Amounts((("bolus", Quantity(10, "mg")), ("daily", Quantity(16.5, "mg"))))
    assert str(both) == "bolus 10 mg, daily 16.5 mg"
    assert both["daily"] == Quantity(16.5, "mg")


def test_the_unit_is_everything_after_the_number() -> None:
    """A unit written in several words is read whole, and refused as the unit it is."""
    with pytest.raises(UnitError, match="creatinine: unit mg per dL is not one of mg/dL, umol/L"):
        parsed("creatinine", "1.1 mg per dL")


def test_the_largest_number_is_a_number() -> None:
    """Every finite amount can be stated."""
    assert parsed("dose", {"amount": sys.float_info.max, "unit": "Gy"}).amount == sys.float_info.max
