"""Amounts with units: the one place where a unit is converted, and where a bare number is refused.

Molar masses and unit factors are physical constants, not clinical facts.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

from core.shown import shown

_ONE: Final = Fraction(1)
_FACTORS: Final[dict[str, dict[str, Fraction]]] = {
    "creatinine": {"mg/dL": _ONE, "umol/L": 1 / Fraction("88.42")},
    "albumin": {"g/dL": _ONE, "g/L": Fraction("0.1")},
    "calcium": {"mg/dL": _ONE, "mmol/L": Fraction("4.008")},
    "bilirubin": {"mg/dL": _ONE, "umol/L": 1 / Fraction("17.10")},
    "crp": {"mg/dL": _ONE, "mg/L": Fraction("0.1")},
    "ldh": {"IU/L": _ONE, "U/L": _ONE},
    "platelets": {"/uL": _ONE, "10^9/L": Fraction(1000), "10^3/uL": Fraction(1000)},
    "haemoglobin": {"g/dL": _ONE, "g/L": Fraction("0.1")},
    "dose": {"Gy": _ONE, "cGy": Fraction("0.01")},
    "drug": {"mg": _ONE, "mcg": Fraction("0.001"), "g": Fraction(1000)},
    "weight": {"kg": _ONE, "g": Fraction("0.001")},
    "duration": {"h": _ONE, "days": Fraction(24), "weeks": Fraction(168)},
}
_MICRO: Final = str.maketrans("µμ", "uu")
"""The micro sign and the Greek letter, as people write them without either."""


class UnitError(ValueError):
    """The unit is missing or does not measure this quantity; the message names the units that do."""


@dataclass(frozen=True, slots=True, order=True)
class Quantity:
    """An amount and its unit, as stated. `in_unit` converts."""

    amount: float
    unit: str

    def __str__(self) -> str:
        return f"{self.amount:g} {self.unit}"


@dataclass(frozen=True, slots=True)
class Amounts:
    """Named quantities that belong together, such as a bolus and a daily dose, in the order they are given."""

    items: tuple[tuple[str, Quantity], ...]

    def __getitem__(self, name: str) -> Quantity:
        return dict(self.items)[name]

    def __str__(self) -> str:
        return ", ".join(f"{name} {quantity}" for name, quantity in self.items)


def in_unit(kind: str, quantity: Quantity, unit: str) -> float:
    """The amount in another unit of the same kind, named as `units` names it; raises `UnitError` where the quantity's own unit does not fit."""
    return float(exact(quantity.amount) * factor(kind, quantity.unit) / _FACTORS[kind][unit])


def exact(amount: float) -> Fraction:
    """The number as it is written: 0.1 is a tenth, so that a value on a limit is on it."""
    return Fraction(repr(amount))


def half_up(amount: float, digits: int) -> float:
    """The number as it is written, rounded to so many digits after the point, a half upwards."""
    return float(Decimal(repr(amount)).quantize(Decimal(f"1e{-digits}"), ROUND_HALF_UP))


def units(kind: str) -> tuple[str, ...]:
    """The units that measure this kind of quantity, as they are written; the first is the one converted by."""
    return tuple(_FACTORS[kind])


def factor(kind: str, unit: str) -> Fraction:
    """How many base units one `unit` holds, or `UnitError` naming the units that fit."""
    spelled = {known.lower(): known for known in units(kind)}
    written = unit.strip().lower().translate(_MICRO)
    known = spelled.get("mcg" if written == "ug" else written)
    if known is None:
        raise UnitError(f"{kind}: unit {shown(unit)} is not one of {', '.join(units(kind))}")
    return _FACTORS[kind][known]


def parsed(kind: str, given: object) -> Quantity:
    """A quantity from JSON `{"amount": 1.1, "unit": "mg/dL"}` or text "1.1 mg/dL"; a bare number is refused."""
    amount, unit = _parts(kind, given)
    if not math.isfinite(amount) or amount < 0:
        raise UnitError(f"{kind}: {amount} is not a measurable amount")
    factor(kind, unit)
    return Quantity(amount, unit)


def _parts(kind: str, given: object) -> tuple[float, str]:
    if isinstance(given, Quantity):
        return given.amount, given.unit
    if isinstance(given, dict) and set(given) == {"amount", "unit"} and _is_number(given["amount"]) and isinstance(given["unit"], str):
        return float(given["amount"]), given["unit"].strip()
    if isinstance(given, str):
        number, _, unit = given.strip().partition(" ")
        if unit and _reads_as_number(number):
            return float(number), unit.strip()
    raise UnitError(f"{kind}: {shown(given)} needs a unit, one of {', '.join(units(kind))}")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= sys.float_info.max


def _reads_as_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
