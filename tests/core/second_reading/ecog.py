"""ECOG, read again as the questions asked at the desk."""

from itertools import product

SPACE = {
    "alive": [True, False],
    "strenuous_activity": [True, False],
    "light_work": [True, False],
    "self_care": ["full", "limited", "none"],
    "up_over_half_of_day": [True, False],
}
CASES = [dict(zip(SPACE, values, strict=True)) for values in product(*SPACE.values())]


def grade(case: dict) -> int | None:
    """None where the description contradicts itself."""
    if not case["alive"]:
        return 5
    doing = (case["strenuous_activity"], case["light_work"], case["self_care"], case["up_over_half_of_day"])
    if doing[2:] == ("full", True):
        return {(True, True): 0, (False, True): 1, (False, False): 2}.get(doing[:2])
    return {(False, False, "limited", False): 3, (False, False, "none", False): 4}.get(doing)


def answer(case: dict) -> tuple[str, object]:
    return ("not_applicable", None) if grade(case) is None else ("finding", grade(case))
