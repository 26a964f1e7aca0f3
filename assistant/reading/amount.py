"""Shares of a vertebra as people write them: percent, ranges, fractions, words, with "over" and "under"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

FRACTIONS: Final = {
    "three quarters": 75, "three-quarters": 75, "two thirds": 66.7, "two-thirds": 66.7, "three fifths": 60, "3 fifths": 60, "four fifths": 80, "4 fifths": 80, "two fifths": 40,
    "2 fifths": 40, "a half": 50, "one half": 50, "half": 50, "a third": 33.3, "one third": 33.3, "one-third": 33.3, "third": 33.3, "a quarter": 25, "one quarter": 25,
    "quarter": 25, "a fifth": 20, "one fifth": 20, "a tenth": 10, "3/4": 75, "2/3": 66.7, "1/2": 50, "½": 50, "1/3": 33.3, "1/4": 25, "3/5": 60, "4/5": 80, "2/5": 40, "1/5": 20, "¼": 25, "¾": 75, "⅓": 33.3, "⅔": 66.7,
}
_OVER: Final = r"(?:>=?|over|more than|greater than|exceeding|above|at least|in excess of|well over|just over)"
_UNDER: Final = r"(?:<=?|under|less than|below|no more than|not more than|at most|up to|well under|just under|barely|fewer than)"
_FRACTION: Final = "|".join(re.escape(f) for f in sorted(FRACTIONS, key=len, reverse=True))
SHARE: Final = rf"(?:(?:{_OVER}|{_UNDER}|about|around|roughly|nearly|almost|exactly|some|approximately|only|maybe|estimated(?: at)?)\s*)?(?:a |an )?(?:\d{{1,3}}(?:\.\d+)?\s*%?\s*(?:-|to)\s*\d{{1,3}}\s*(?:%|percent)|\d{{1,3}}(?:\.\d+)?\s*(?:%|percent)|(?<![\w/])(?:{_FRACTION})(?![\w/]))"
_DIGITS: Final = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Share:
    """A share in percent, from `low` to `high`."""

    low: float
    high: float

    @property
    def sides(self) -> frozenset[str]:
        """Which sides of 50 percent remain possible; exactly 50 leaves both."""
        return frozenset(({"over"} if self.high > 50 or self.low == self.high == 50 else set()) | ({"under"} if self.low < 50 or self.low == self.high == 50 else set()))  # noqa: PLR2004 the table's threshold


def share(words: str) -> Share:
    """What a matched share says, as bounds: "over half" is 50 to 100."""
    fraction = next((value for name, value in sorted(FRACTIONS.items(), key=lambda kv: -len(kv[0])) if re.search(rf"(?<![\w/]){re.escape(name)}(?![\w/])", words)), None)
    numbers = [float(n) for n in _DIGITS.findall(words)] if fraction is None else [float(fraction)]
    if re.match(_OVER, words):
        return Share(numbers[0], max(100.0, numbers[0])) if numbers[0] != 50 else Share(50.01, 100)  # noqa: PLR2004 over 50 is over
    if re.match(_UNDER, words):
        return Share(0, numbers[-1] if numbers[-1] != 50 else 49.99)  # noqa: PLR2004 under 50 is under
    return Share(numbers[0], numbers[-1])
