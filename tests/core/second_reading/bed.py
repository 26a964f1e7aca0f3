"""BED and EQD2, worked again in exact fractions, and a table of worked schemes: dose and fractions -> for alpha/beta 10, 3 and 2."""

from fractions import Fraction
from math import floor

WORKED = {
    (8, 1): (14.4, 12.0, 29.3, 17.6, 40.0, 20.0),
    (20, 5): (28.0, 23.3, 46.7, 28.0, 60.0, 30.0),
    (30, 10): (39.0, 32.5, 60.0, 36.0, 75.0, 37.5),
    (39, 13): (50.7, 42.3, 78.0, 46.8, 97.5, 48.8),
    (16, 1): (41.6, 34.7, 101.3, 60.8, 144.0, 72.0),
    (18, 1): (50.4, 42.0, 126.0, 75.6, 180.0, 90.0),
    (24, 1): (81.6, 68.0, 216.0, 129.6, 312.0, 156.0),
    (24, 3): (43.2, 36.0, 88.0, 52.8, 120.0, 60.0),
    (27, 3): (51.3, 42.8, 108.0, 64.8, 148.5, 74.3),
    (30, 3): (60.0, 50.0, 130.0, 78.0, 180.0, 90.0),
    (30, 5): (48.0, 40.0, 90.0, 54.0, 120.0, 60.0),
    (50, 5): (100.0, 83.3, 216.7, 130.0, 300.0, 150.0),
}
SPACE = {
    "total_dose": [f"{gray} Gy" for gray in (0.01, 1, 8, 12.4, 16, 18, 20, 24, 27, 30, 39, 50, 66.6, 200)],
    "fractions": [1, 2, 3, 5, 7, 10, 13, 25, 60],
    "alpha_beta": [None, "1.5 Gy", "2 Gy", "3 Gy", "10 Gy", "50 Gy"],
}
CONVENTION = {"tumour": 10, "late tissue": 3, "spinal cord": 2}


def tenths(value: Fraction) -> float:
    return floor(value * 10 + Fraction(1, 2)) / 10


def answer(case: dict) -> tuple[str, object]:
    total, n = Fraction(case["total_dose"].removesuffix(" Gy")), case["fractions"]
    stated = case["alpha_beta"]
    ratios = {f" ({name}, alpha/beta {ratio})": Fraction(ratio) for name, ratio in CONVENTION.items()}
    if stated:
        ratios = {"": Fraction(stated.removesuffix(" Gy"))}
    both = {name: (total + total * total / n / ratio, total * (total / n + ratio) / (2 + ratio)) for name, ratio in ratios.items()}
    return "finding", ", ".join(f"BED{name} {tenths(bed):g} Gy, EQD2{name} {tenths(eqd2):g} Gy" for name, (bed, eqd2) in both.items())
