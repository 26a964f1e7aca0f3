"""SINS, read again from the printed table, line by line, as text."""

from itertools import groupby

PRINTED = """
location        junctional 3 | mobile 2 | semirigid 1 | rigid 0
pain            mechanical 3 | occasional 1 | none 0
lesion          lytic 2 | mixed 1 | blastic 0
alignment       subluxation 4 | deformity 2 | normal 0
collapse        over_50 3 | under_50 2 | none_over_50_involved 1 | none 0
posterolateral  bilateral 3 | unilateral 1 | none 0
"""
# occiput to C2, C3-C6, C7-T2, T3-T10, T11-L1, L2-L4, L5-S1, S2-S5
BY_LEVEL = dict(
    zip(
        [*(f"C{n}" for n in range(8)), *(f"T{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 6)), *(f"S{n}" for n in range(1, 6))],
        [*[3] * 3, *[2] * 4, *[3] * 3, *[1] * 8, *[3] * 3, *[2] * 3, *[3] * 2, *[0] * 4],
        strict=True,
    )
)
COUNTS = (1, 5, 14, 31, 56, 87, 120, 147, 164, 165, 151, 126, 94, 64, 38, 20, 9, 3, 1)


def _points() -> dict[str, dict[str, int]]:
    table = {}
    for line in PRINTED.strip().splitlines():
        item, options = line.split(maxsplit=1)
        table[item] = {option.split()[0]: int(option.split()[1]) for option in options.split("|")}
    return table


POINTS = _points()
SPACE = {item: list(options) for item, options in POINTS.items()}
OPEN_SPACE = SPACE


def total(case: dict) -> int:
    return sum(POINTS[item][case[item]] for item in POINTS)


def band(points: int) -> str:
    if points >= 13:
        return "unstable"
    return "stable" if points < 7 else "indeterminate"


def answer(case: dict) -> tuple[str, object]:
    return "finding", total(case)


def runs() -> list[tuple[int, list[str]]]:
    """Neighbouring levels with equal points, head to tail."""
    return [(points, list(levels)) for points, levels in groupby(BY_LEVEL, key=BY_LEVEL.__getitem__)]
