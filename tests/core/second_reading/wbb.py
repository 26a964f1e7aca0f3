"""WBB, read again zone by zone: which procedures reach it, and on which side."""

from itertools import combinations

REACH = {
    1: "c", 2: "cs", 3: "cs", 4: "cs", 5: "cst", 6: "t", 7: "St", 8: "CSt", 9: "CSt", 10: "CS", 11: "CS", 12: "C",
}  # fmt: skip
NAMES = {"t": "TES", "s": "sagittal en bloc", "S": "sagittal en bloc", "c": "COPPER", "C": "COPPER"}


def covering(zones: tuple[int, ...]) -> list[str]:
    reached = [letter for letter in "tsScC" if all(letter in REACH[zone] for zone in zones)]
    return list(dict.fromkeys(NAMES[letter] for letter in reached)) or ["none"]


def copper_by_caption(zones: tuple[int, ...]) -> bool:
    return 7 in zones and 6 not in zones


def both_sides(zones: tuple[int, ...]) -> bool:
    """In the printed zones of one procedure taken together, but on both of its sides."""
    left, right = set(range(1, 6)) & set(zones), set(range(7, 13)) & set(zones)
    return bool(left and right) and 6 not in zones


SPACE = {
    "wbb_zones": [",".join(map(str, zones)) for size in range(1, 13) for zones in combinations(range(1, 13), size)],
    "wbb_numbering": ["clockwise", "counterclockwise"],
}


def answer(case: dict) -> tuple[str, object]:
    if case["wbb_numbering"] == "counterclockwise":
        return "not_applicable", None
    return "finding", covering(tuple(map(int, case["wbb_zones"].split(","))))
