"""Frankel, read again as the steps of the examination."""

from itertools import product

SPACE = {"sensation_below_level": [True, False], "motor_below_level": [True, False], "motor_useful": [True, False], "normal_function": [True, False]}
CASES = [dict(zip(SPACE, values, strict=True)) for values in product(*SPACE.values())]


def grade(case: dict) -> str | None:
    """None where the findings contradict each other."""
    feels, moves, useful, normal = case.values()
    if normal:
        return "E" if feels and moves and useful else None
    if moves:
        return "D" if useful else "C"
    if useful:
        return None
    return "B" if feels else "A"


def answer(case: dict) -> tuple[str, object]:
    return ("not_applicable", None) if grade(case) is None else ("finding", grade(case))
