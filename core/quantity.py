"""Amounts with units: the one place where a unit is converted, and where a bare number is refused.

Molar masses and unit factors are physical constants, not clinical facts.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from typing import Final

from core.shown import shown

_FACTORS: Final[dict[str, dict[str, float]]] = {
    "creatinine": {"mg/dL": 1.0, "umol/L": 1 / 88.42},
    "albumin": {"g/dL": 1.0, "g/L": 0.1},
    "calcium": {"mg/dL": 1.0, "mmol/L": 4.008},
    "bilirubin": {"mg/dL": 1.0, "umol/L": 1 / 17.10},
    "crp": {"mg/dL": 1.0, "mg/L": 0.1},
    "ldh": {"IU/L": 1.0, "U/L": 1.0},
    "platelets": {"/uL": 1.0, "10^9/L": 1000.0, "10^3/uL": 1000.0},
    "haemoglobin": {"g/dL": 1.0, "g/L": 0.1},
    "dose": {"Gy": 1.0, "cGy": 0.01},
    "drug": {"mg": 1.0, "mcg": 0.001, "g": 1000.0},
    "weight": {"kg": 1.0, "g": 0.001},
    "duration": {"h": 1.0, "days": 24.0, "weeks": 168.0},
}
_SPELLINGS: Final = {"µmol/l": "umol/L", "μmol/l": "umol/L", "µg": "mcg", "μg": "mcg", "u/l": "U/L", "iu/l": "IU/L", "gy": "Gy", "cgy": "cGy"}


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
    """The amount in another unit of the same kind; raises `UnitError` where the unit does not fit."""
    return quantity.amount * factor(kind, quantity.unit) / factor(kind, unit)


def units(kind: str) -> tuple[str, ...]:
    """The units that measure this kind of quantity, as they are written; the first is the one converted by."""
    return tuple(_FACTORS[kind])


def factor(kind: str, unit: str) -> float:
    """How many base units one `unit` holds, or `UnitError` naming the units that fit."""
    spelled = {known.lower(): known for known in units(kind)}
    known = spelled.get(_SPELLINGS.get(unit.strip().lower(), unit.strip()).lower())
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
