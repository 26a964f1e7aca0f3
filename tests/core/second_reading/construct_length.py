"""Construct length, read again: levels counted above and below."""

SPACE = {"contiguous_levels": list(range(1, 31)), "cemented_screws": [True, False]}
OPEN_SPACE = {"contiguous_levels": [3, 4], "cemented_screws": [True, False]}
SIDES = {True: "{0} level above and {0} below", False: "at least {1} levels above and {1} below"}


def answer(case: dict) -> tuple[str, object]:
    if case["contiguous_levels"] >= 4:
        return "finding", "stable fixation not achievable"
    return "finding", SIDES[case["cemented_screws"]].format(1, 2)
