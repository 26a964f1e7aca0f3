"""Scales: pain in points for each posture: "0/10 lying and standing", "NRS 2 at rest, 8 on movement", "VAS 7 up, 0 down"."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.pain_words import LOAD, NIGHT, PAIN, REST

_EVERY_WAY: Final = r"(?:(?:all|any|every|each) (?:positions?|postures?|movements?)|throughout|all the time|at all times|day and night)"
_BETWEEN: Final = r"(?:when|while|whilst|on|at|in|with|if|during|the|she|he|is|are|was|whether|both|and|or|as|well|after|only|even|either|nor|to|by)"
_NAMED: Final = rf"(?:{LOAD}|{REST}|{NIGHT}|{_EVERY_WAY}|up(?! (?:to|from))|down(?! (?:to|from)))(?![a-z])"
_POINTS: Final = r"(?<![\w./-])(?P<{0}>10|\d|zero)(?: ?/ ?10\b| out of 10\b)?(?![\w.%/-]|\.\d)"
_NOT_A_COUNT: Final = r"(?! ?(?:steps?|stairs?|flights?|floors?|pillows?|transfers?|turns?|physio\w*)\b)"
_GIVEN: Final = rf"(?:{PAIN}|\b(?:vas|nrs|score|scale|level|intensity))"
_SCORED: Final = patterns.of(
    rf"{_GIVEN}[^.;]{{0,24}}?{_POINTS.format('first')}{_NOT_A_COUNT}|\b(?:vas|nrs)\b|(?<![\w./-])(?:10|\d) ?(?:/ ?10\b|out of 10\b)"
)
"""A text that gives pain points."""
_AFTER: Final = patterns.of(rf"{_POINTS.format('n')}{_NOT_A_COUNT}(?P<at>(?:[ ,:(/]*(?:{_BETWEEN}[ ]+)*{_NAMED})+)")
_BEFORE: Final = patterns.of(rf"(?P<at>(?:{_NAMED}[ :=(]*(?:{_BETWEEN}[ ]+)*)+){_POINTS.format('n')}{_NOT_A_COUNT}")
_LOADED: Final = patterns.of(rf"\b(?:{LOAD}|up)(?![a-z])")
_RESTED: Final = patterns.of(rf"\b(?:{REST}|{NIGHT}|down)(?![a-z])")
_EVERY: Final = patterns.of(rf"\b{_EVERY_WAY}")
_POINT: Final = 1


def told(text: str) -> tuple[frozenset[str], re.Match[str]] | None:
    """What points given for a load and for rest say of the pain, and where; nothing where only one of the two has points."""
    if not _SCORED.search(text):
        return None
    first = next((found for pattern in (_AFTER, _BEFORE) if _both(found := list(pattern.finditer(text)))), [])
    if not first:
        return None
    loads, rests = ([_figure(m["n"]) for m in first if pattern.search(m["at"]) or _EVERY.search(m["at"])] for pattern in (_LOADED, _RESTED))
    more = max(loads) - max(rests)
    if not more:
        values = {"occasional"} if max(rests) else {"none"}
    elif abs(more) == _POINT and min(max(loads), max(rests)):
        values = {"mechanical", "occasional"}
    else:
        values = {"mechanical"} if more > 0 else {"occasional"}
    return frozenset(values), first[0]


def _both(found: list[re.Match[str]]) -> bool:
    """True where a load and rest each have points."""
    return all(any(pattern.search(m["at"]) or _EVERY.search(m["at"]) for m in found) for pattern in (_LOADED, _RESTED))


def _figure(points: str) -> int:
    return int(points) if points.isdigit() else 0
