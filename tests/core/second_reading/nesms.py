"""NESMS, read again: the high Bauer counts twice, no one gets more than three."""

SPACE = {"modified_bauer": [0, 1, 2, 3, 4], "albumin_normal": [True, False], "walks_independently": [True, False]}


def total(case: dict) -> int:
    marks = [case["modified_bauer"] in {3, 4}] * 2 + [case["albumin_normal"], case["walks_independently"]]
    return min(marks.count(True), 3)


def answer(case: dict) -> tuple[str, object]:
    return "finding", total(case)
