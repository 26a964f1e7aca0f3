"""Creatinine clearance, worked in whole numbers: creatinine in hundredths of mg/dL, weight in tenths of a kilogram."""

from fractions import Fraction
from math import floor

SPACE = {
    "age_years": [0, 17, 18, 45, 65, 70, 88, 95, 120],
    "sex": ["female", "male"],
    "weight_kg": [30, 48.5, 60, 72.5, 110, 150.3],
    "creatinine": ["0.1 mg/dL", "0.57 mg/dL", "0.9 mg/dL", "1.2 mg/dL", "1.41 mg/dL", "3 mg/dL", "12.3 mg/dL", "25 mg/dL"],
}


def answer(case: dict) -> tuple[str, object]:
    if case["age_years"] < 18:
        return "not_applicable", None
    hundredths = round(float(case["creatinine"].removesuffix(" mg/dL")) * 100)
    in_men = Fraction((140 - case["age_years"]) * round(case["weight_kg"] * 10) * 10, 72 * hundredths)
    clearance = in_men * Fraction(85, 100) if case["sex"] == "female" else in_men
    return "finding", floor(clearance * 10 + Fraction(1, 2)) / 10


def in_micromoles(age: int, sex: str, kilograms: float, micromoles: float) -> float:
    """The same equation with its constants for creatinine in micromoles per litre, 1.23 and 1.04."""
    return (140 - age) * kilograms * {"male": 1.23, "female": 1.04}[sex] / micromoles
