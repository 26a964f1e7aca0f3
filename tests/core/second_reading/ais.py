"""AIS, read again as the steps of the examination."""

from itertools import product

SPACE = {
    "sacral_function": [True, False],
    "motor_below_level": [True, False],
    "half_key_muscles_grade_3": [True, False],
    "normal_function": [True, False],
}
CASES = [dict(zip(SPACE, values, strict=True)) for values in product(*SPACE.values())]


def grade(case: dict) -> str | None:
    """None where the findings contradict each other."""
    sacral, motor, half, normal = case.values()
    if normal:
        return "E" if sacral and motor and half else None
    if not sacral:
        return "A"
    if not motor:
        return None if half else "B"
    return "D" if half else "C"


def answer(case: dict) -> tuple[str, object]:
    return ("not_applicable", None) if grade(case) is None else ("finding", grade(case))
