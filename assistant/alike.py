"""Alike: may two mentions be compared, and is their value the same?"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from assistant.numerals import TIMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.quantities import Mention

_WITH_SHARE: Final = re.compile(r" ?\(\d[\d.]* ?%\)")
SIZE: Final = re.compile(r"\b[Nn] ?= ?\Z")
"""Before how many there are of all: "N = 72"."""
_WHOLE: Final = re.compile(r"\d (?:out )?of (?:the )?\Z")
_HALF: Final = Fraction(1, 2)
_THIRD: Final = 3
_TWO: Final = frozenset({"class:compression", "class:sensitivity", "class:stability"})
_OTHER: Final = {"high": "low", "low": "high", "radiosensitive": "radioresistant", "radioresistant": "radiosensitive", "unstable": "stable"}


def comparable(mention: Mention, known: Mention, around: Mapping[str, float], text: str) -> bool:
    """Whether kind and unit allow it; `around` are the terms near the first, `text` is what the second stands in."""
    if mention.kind != known.kind:
        return False
    if mention.unit == known.unit or {mention.unit, known.unit} == {"", "point"}:
        return True
    if (mention.unit, known.unit) in {("factor", ""), ("", "patient"), ("", "case")}:
        return True
    if known.unit == "" and mention.unit in {"patient", "case"}:
        return (
            mention.unit in text
            or bool(SIZE.search(text, 0, known.start))
            or bool(_WITH_SHARE.match(text, known.end))
            or (mention.unit == "case" and "patient" not in text and bool(_WHOLE.search(text, 0, known.start)))
        )
    return known.unit == f"{mention.unit}/day" and bool(around.keys() & {"days", "daili"})


def same_value(mention: Mention, known: Mention) -> bool:
    """Equal values; a bound may be one end of a range."""
    if mention.value == known.value:
        return True
    if mention.kind in _TWO and known.value == _turned(mention):
        return True
    if mention.kind == "level":
        return isinstance(known.value, tuple) and mention.value in known.value
    if mention.kind != "amount":
        return False
    if mention.value[0] == known.value[0]:  # type: ignore[index]
        return mention.unit == "ratio" and _rounded(mention, known)
    return _carried(mention, known) or _carried(known, mention) or _end_of(mention, known)


def _end_of(mention: Mention, known: Mention) -> bool:
    """True for a bound that is one end of a range, and for a time or a share whose limit is told in other words."""
    match mention.value, known.value:
        case ("<=", Fraction() as share), ("<", Fraction() as edge) if mention.unit == "ratio":
            return share == edge
        case ("<", Fraction() as edge), ("<=", Fraction() as share) if mention.unit == "ratio" and share == _HALF:
            return edge == share  # "under half of the body" of "at most 50 %": one item of the score
        case ("=", Fraction() as said), ("<=" | ">=", Fraction() as limit) if mention.unit in TIMES:
            return said == limit
        case ("<=", Fraction() as high), ("=", _, Fraction() as top):
            return bool(high == top)
        case (">=", Fraction() as low), ("=", Fraction() as bottom, _):
            return bool(low == bottom)
    return False


def _turned(mention: Mention) -> object:
    """The other of two: "nor high-grade" says low-grade; of stability only "no instability" says which."""
    match mention.value:
        case (str() as member, True) if mention.kind in _TWO and member in _OTHER:
            return _OTHER[member], False
    return mention.value


def _rounded(mention: Mention, known: Mention) -> bool:
    """Two thirds and 67 %: a third has no exact share in hundredths."""
    match mention.value, known.value:
        case (str() as said, Fraction() as part), (str() as told, Fraction() as share) if part.denominator == _THIRD and mention.unit == "ratio":
            return said == told and round(part, 2) == round(share, 2)
    return False


def _carried(one: Mention, other: Mention) -> bool:
    return bool(one.also) and isinstance(one.value, tuple) and (one.also, *one.value[1:]) == other.value
