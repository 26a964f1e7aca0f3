"""Shares of a vertebra as people write them: percent, ranges, fractions, words, with "over" and "under"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.wording import either

if TYPE_CHECKING:
    from collections.abc import Iterator

HALF: Final = 50.0
WHOLE: Final = 100.0
_THIRD: Final = 33.3
_COUNTS: Final = {name: number for number, name in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), 1)}
_PARTS: Final = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}
_GLYPHS: Final = {"¾": 75.0, "⅔": 2 * _THIRD, "½": HALF, "⅓": _THIRD, "¼": 25.0, "⅛": 12.5}
_SLASHED: Final = ("3/4", "2/3", "1/2", "1/3", "1/4", "4/5", "3/5", "2/5", "1/5", "1/10", "9/10")
_OVER: Final = (
    "(?:>=?|"
    + either(
        "over more_than more_then greater_then greater_than exceeding exceeds above at_least worse_than in_excess_of upwards_of larger_than "
        "beyond north_of"
    )
    + ")"
)
_UNDER: Final = (
    "(?:<=?|"
    + either(
        "under less_than less_then less below no_more_than not_more_than no_worse_than not_worse_than not_even at_most up_to barely "
        "fewer_than smaller_than",
        "not_quite short_of nearly almost",
    )
    + ")"
)
_VAGUE: Final = (
    r"(?:~|c\.|circa|approx(?:imately|\.)?|" + either("about around roughly some say perhaps maybe estimated estimated_at in_the_region_of") + ")"
)
_PLAIN: Final = rf"(?:{either('''only just well exactly precisely a_good a an one the clearly slightly''')}|=|:)"
_FRACTION: Final = (
    rf"(?:(?:{'|'.join(_COUNTS)}|an?|\d)[ -])(?:{'|'.join(_PARTS)})s?|(?:third|quarter|fourth|fifth|tenth)s?|half|(?:{'|'.join(_SLASHED)})(?:rds?"
    rf"|ths?)?|"
    rf"[1-9]/(?:8|10)(?:ths?)?(?= of\b)|[{''.join(_GLYPHS)}]"
)
_PERCENT: Final = r"(?:%|percent\b)"
_NUMBER: Final = (
    rf"(?:\d{{1,3}}(?:\.\d+)?\s*{_PERCENT}|(?<![\w/])(?:{_FRACTION})(?![\w/]| (?:cervical|thoracic|dorsal|lumbar|sacral))|"
    r"(?<![\d.])0\.\d{1,2}(?= of (?:(?:its|the) (?:\w+ )?(?:height|body|vertebra|bone)|normal|expected|predicted|original|what|that of|[ctl]\d)|"
    r"(?= that of))|"
    r"(?:(?<=ratio )|(?<=ratio of )|(?<=loss )|(?<=loss of )|(?<=fraction )|(?<=fraction of )|(?<=ratio: )|(?<=loss: ))0\.\d{1,2}(?![\d.%]| ?[cm]m))"
)
_RANGE: Final = (
    rf"\d{{1,3}}\s*{_PERCENT}?\s*(?:-|to|and|or)\s*\d{{1,3}}\s*{_PERCENT}|"
    rf"\d{{1,3}}\s*{_PERCENT}?\s*(?:vs\.?|versus)\s*\d{{1,3}}\s*{_PERCENT}(?!(?: \w+){{0,3}} (?:previously|before|earlier|then|in|last|ago|"
    rf"baseline)\b)|between {_NUMBER} and (?:a |an )?{_NUMBER}|{_NUMBER} to (?:a |an "
    rf")?{_NUMBER}"
)
_SIZE: Final = patterns.of(
    rf"{_RANGE}|{_NUMBER}|(?<=[<>])\s*\d{{2}}(?![\d./%]|\s*(?:mm|cm|kg|mg|g/|year|yr|m/s|months?|umol|ml|gy))"
    rf"|(?<=[<>] )\d{{2}}(?![\d./%]|\s*(?:mm|cm|kg|mg|g/|year|yr|m/s|months?|umol|ml|gy))"
)
_BEFORE: Final = patterns.of(rf"(?:(?:[<>]=?|(?<![a-z])(?:{_PLAIN}|{_VAGUE}|{_OVER}|{_UNDER}|between|an?)(?![a-z]))\s*)+$")
_SIDE: Final = patterns.of(rf"(?<![a-z])(?:(?P<over>{_OVER})|(?P<under>{_UNDER}))(?![a-z])")
_NUMERAL: Final = patterns.of(r"[\d¼½¾⅓⅔]|half|third|quarter|(?:fif|four|six|seven|eigh|nin|ten)th")
_NEAR: Final = 45
_SIZES: Final = patterns.of(rf"(?<![\w/])(?:{_FRACTION}|[1-9]/(?:8|10)(?:ths?)?)(?![\w/])|\d+(?:\.\d+)?")
_DECIMAL: Final = patterns.of(r"0\.\d+")
_ACROSS: Final = patterns.of(r"\bover (?:some|about|roughly|around|approximately|perhaps|maybe)\s*$")
"""Not a bound: "lytic over some 30% of the body"."""
_DENIED: Final = patterns.of(r"\b(?:not|rather than|instead of)\s*$")
_CLOSE: Final = frozenset({"nearly", "almost"})


@dataclass(frozen=True, slots=True)
class Share:
    """A share in percent, from `low` to `high`, with its place; `rough` where the words say "about"."""

    low: float
    high: float
    start: int
    end: int
    rough: bool = False

    @property
    def possible(self) -> bool:
        """False for more than the whole."""
        return self.low <= WHOLE and self.high <= WHOLE

    @property
    def sides(self) -> frozenset[str]:
        """Which sides of 50 percent remain possible; exactly 50 leaves both."""
        if self.low == self.high == HALF:
            return frozenset({"over", "under"})
        return frozenset(({"over"} if self.high > HALF else set()) | ({"under"} if self.low < HALF else set()))

    @property
    def rest(self) -> Share:
        """What is left of the whole: a height reduced to 40 percent has lost 60."""
        return Share(WHOLE - self.high, WHOLE - self.low, self.start, self.end, self.rough)


@lru_cache(maxsize=64)
def shares(text: str) -> tuple[Share, ...]:
    """Every share in the text; asked several times of one clause."""
    return tuple(_shares(text)) if _NUMERAL.search(text) else ()


def _shares(text: str) -> Iterator[Share]:
    for match in _SIZE.finditer(text):
        before = text[max(0, match.start() - _NEAR) : match.start()]
        words = _BEFORE.search(before)
        if not _DENIED.search(before[: words.start()] if words else before):
            yield _bounded(match, words[0] if words else "")


def _bounded(match: re.Match[str], words: str) -> Share:
    """The share of a written size, with the words before it that say over, under or about."""
    parts = _SIZES.findall(match[0])
    sizes = [WHOLE * float(size) for size in parts] if _DECIMAL.fullmatch(match[0].strip()) else [_percent(size) for size in parts]
    low, high = min(sizes), max(sizes)
    side = next(iter(reversed(list(_SIDE.finditer(words)))), None)
    if side and not (side[0] in _CLOSE and low != HALF) and not (low < HALF and _ACROSS.search(words)):
        low, high = _side(low, high, side)
    return Share(low, high, match.start() - len(words), match.end(), rough=bool(re.search(_VAGUE, words)))


def _percent(size: str) -> float:
    """A number of percent, or a fraction in figures or words, in percent."""
    if size in _GLYPHS or size == "half":
        return _GLYPHS.get(size, HALF)
    if "/" in size:
        above, below = (int(re.sub(r"\D", "", part)) for part in size.split("/"))
        return WHOLE * above / below
    part = next((below for name, below in _PARTS.items() if name in size), 0)
    if not part:
        return float(size)
    count = size.replace("-", " ").split()[0]
    return WHOLE * (_COUNTS.get(count) or (int(count) if count.isdigit() else 1)) / part


def _side(low: float, high: float, side: re.Match[str]) -> tuple[float, float]:
    """Bounds from "over" or "under"; over 50 leaves 50 itself out."""
    if side["over"]:
        return (low + 0.01 if low == HALF and ">=" not in side[0] else low), max(WHOLE, low)
    return 0.0, (high - 0.01 if high == HALF else high)
