"""Vertebral levels C0 to S5 and the regions that instruments are defined on."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from core.shown import short


class Level(StrEnum):
    """The occiput (C0) and every vertebra down to S5, in order from head to tail."""

    C0 = "C0"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"
    C4 = "C4"
    C5 = "C5"
    C6 = "C6"
    C7 = "C7"
    T1 = "T1"
    T2 = "T2"
    T3 = "T3"
    T4 = "T4"
    T5 = "T5"
    T6 = "T6"
    T7 = "T7"
    T8 = "T8"
    T9 = "T9"
    T10 = "T10"
    T11 = "T11"
    T12 = "T12"
    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"
    S1 = "S1"
    S2 = "S2"
    S3 = "S3"
    S4 = "S4"
    S5 = "S5"


LEVELS: Final = tuple(Level)
ORDER: Final = {level: position for position, level in enumerate(LEVELS)}
_WRITTEN: Final = re.compile(r"\s*([CTLS])\s*(\d{1,2})\s*\Z", re.IGNORECASE)


class LevelError(ValueError):
    """No such vertebra; the message names what was given and what exists."""


def level(text: str) -> Level:
    """The level that "T12" or "t 12" names; raises `LevelError` for T13, L6 and the like."""
    match = _WRITTEN.match(text)
    name = f"{match[1].upper()}{int(match[2])}" if match else text
    if name not in Level.__members__:
        raise LevelError(f"level {short(text.strip())!r} does not exist; levels run C0-C7, T1-T12, L1-L5, S1-S5")
    return Level(name)


def pair(text: str) -> frozenset[Level]:
    """The levels of "T12" (one) or of a junction "L5/S1" (two neighbours)."""
    levels = [level(part) for part in text.split("/")]
    if len(levels) > 1 and (len(levels) != 2 or ORDER[levels[1]] - ORDER[levels[0]] != 1):  # noqa: PLR2004 two neighbours
        raise LevelError(f"level {short(text)!r} is not a junction of two neighbouring levels, such as L5/S1")
    return frozenset(levels)


def between(first: Level, last: Level) -> tuple[Level, ...]:
    """Every level from `first` to `last`, both included, head to tail."""
    low, high = sorted((ORDER[first], ORDER[last]))
    return LEVELS[low : high + 1]


def name(levels: frozenset[Level]) -> str | None:
    """How a set of levels is named: "T12", a junction "L5/S1", or None when it is not pinned down."""
    in_order = sorted(levels, key=ORDER.__getitem__)
    if len(in_order) == 1:
        return str(in_order[0])
    neighbours = len(in_order) == 2 and ORDER[in_order[1]] - ORDER[in_order[0]] == 1  # noqa: PLR2004 two neighbours
    return "/".join(in_order) if neighbours else None


def near_conus(levels: frozenset[Level]) -> bool:
    """True when L1, where the cord usually ends, is among the levels and none of them lies above T12."""
    return Level.L1 in levels and all(ORDER[each] >= ORDER[Level.T12] for each in levels)


def below_conus(levels: frozenset[Level]) -> bool:
    """True when every level lies at L2 or lower, where no spinal cord is expected."""
    return bool(levels) and all(ORDER[each] >= ORDER[Level.L2] for each in levels)
