"""Wrapped: text that was cut into lines of one width, as reports and letters are when they are pasted; its lines are one line again.

A line was cut where the first word of the next one had no room on it. Items of a list end where their writer ended them, so in a list some next
word would have had room, and the lines stay apart. A full stop at the end of a line ends a sentence either way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from assistant.reading import patterns

_LINE: Final = patterns.of(r"[^\n]+")
_QUOTED: Final = patterns.of(r"[^\S\n]*(?:>[^\S\n]?)+")
"""What a letter program puts before each line that it quotes."""
_ENDED: Final = patterns.of(r"[.!?:;|][\"')\]]*\Z")
_ITEM: Final = patterns.of(r"[-*•·▪–#\[|](?=\s)")
_OPENS: Final = patterns.of(r"[-*•·▪–#\[|]|\(?\d{1,2}[.)](?!\d)|[^\s:.,]+(?: [^\s:.,]+){0,3}:(?!\S)")
"""A bullet, a number or a label: an item of its own, not the rest of a line."""
_GOES_ON: Final = patterns.of(
    r"(?:,|\b(?:the|an?|of|with|without|and|or|nor|but|to|in|at|on|is|are|was|were|has|have|by|for|from|into|both|left|right|over|under|about|no|not|"
    r"any|than|that|which|who|her|his|their|its|this|as|be|been|more|less|very|some|new|only|per))\Z"
)
"""How a line ends whose sentence goes on."""
_NARROWEST: Final = 36
_MOST: Final = 0.9
_MANY: Final = 3


@dataclass(frozen=True, slots=True)
class _Break:
    """A new line between two lines: whether the next word had no room, the line is the longest, ended, or goes on, and what the next one begins."""

    at: int
    full: bool
    longest: bool
    ended: bool
    opens: bool
    small: bool
    goes_on: bool
    item: bool


def quotes(raw: str) -> list[tuple[int, int]]:
    """Where the signs of a quoted letter stand, if every line begins with one; else nothing, for ">50 %" may begin a line."""
    lines = _lines(raw)
    found = [_QUOTED.match(raw, match.start()) for match in lines]
    return [match.span() for match in found if match] if len(lines) > 1 and all(found) else []


def joined(raw: str) -> frozenset[int]:
    """The new lines of a text at which a line was only cut, by their places."""
    lines = _lines(raw)
    width = max((len(match[0].strip()) for match in lines), default=0)
    if width < _NARROWEST:
        return frozenset()
    every = [_break(one, two, width) for one, two in pairwise(lines) if one.end() + 1 == two.start()]
    running = len(every) >= _MANY and all(each.full for each in every)
    breaks = [each for each in every if not each.ended and (not each.opens or (running and not each.item))]
    full = [each for each in breaks if each.full]
    cut = len(full) >= _MOST * len(breaks) and any(each.goes_on or each.small or not each.longest for each in full)
    listed = sum(bool(_ITEM.match(match[0].lstrip())) for match in lines) > 1
    return frozenset(each.at for each in full if cut or (listed and each.small))


def _lines(raw: str) -> list[re.Match[str]]:
    return [match for match in _LINE.finditer(raw) if match[0].strip()]


def _break(one: re.Match[str], two: re.Match[str], width: int) -> _Break:
    line, following = one[0].strip(), two[0].strip()
    word = re.split(r"\s|(?<=\w-)(?=\w)", following, maxsplit=1)[0]
    return _Break(
        at=one.end(),
        full=len(line) + 1 + len(word) > width,
        longest=len(line) == width,
        ended=bool(_ENDED.search(line)),
        opens=bool(_OPENS.match(following)),
        small=following[0].islower(),
        goes_on=bool(_GOES_ON.search(line.lower())),
        item=bool(_ITEM.match(following)),
    )
