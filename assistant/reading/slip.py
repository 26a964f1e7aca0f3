"""Slip: the two vertebrae of a slip, which are not for that the levels of the lesion: "translation of T1 on T2", "T11 has slipped on T12"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.wording import LEVEL
from core.spine import LEVELS, ORDER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.reading.levels import Named
    from core.spine import Level

_WAY: Final = r"(?:forwards?|backwards?|anteriorly|posteriorly|sideways|laterally|ahead|proud|out of line|out of alignment)"
_FAR: Final = r"(?:(?:by |about |some |a |now |new |slightly |well )*(?:\d{1,2}(?:\.\d)? ?(?:mm|cm)|bit|little|few mm)? ?)?"
_SLIPS: Final = (
    r"(?:slip\w*|slid(?:e|es|ing|den)?|translat\w+|sublux\w+|luxat\w+|dislocat\w+|(?:\w*-?)?listhe\w+|shift\w*|displac\w+|offset|step[\w-]*|"
    r"sheared|perched|"
    rf"(?:moved|mov(?:es|ing)|sits?|sat|sitting|lies|lying|dropped|drops?|dropping|knocked|pushed|come|came|comes|gone|goes|went|slumped|crept|"
    rf"jutting|"
    rf"juts|stands?|stepped|stood|fallen|fell|falls) {_FAR}{_WAY}|(?:sits?|lies|sitting|lying|stands?) {_FAR}(?:in front|behind)|"
    rf"\d{{1,2}}(?:\.\d)? ?(?:mm|cm) {_WAY}|out of line|anterior shift|posterior shift)"
)
_ON: Final = r"(?:on|over|upon|relative to|with respect to|in relation to|against|onto|in front of|behind)"
_OF_TWO: Final = patterns.of(
    rf"(?<![\w/-])(?P<upper>{LEVEL})(?P<between>(?:[^.;,\d]|\d{{1,2}} ?(?:mm|cm)\b){{0,45}}?)\b{_ON} (?:the )?(?P<lower>{LEVEL})"
)
_BEYOND: Final = patterns.of(
    rf"(?<![\w/-])(?P<upper>{LEVEL})(?:[^.;,\d]|\d{{1,2}} ?(?:mm|cm)\b){{0,30}}?\b(?:{_SLIPS} {_FAR}(?:{_WAY} )?(?:of|off|from|with)|over(?:hang|"
    rf"rid|rode)\w*|"
    rf"overhung) +(?:the )?(?P<lower>{LEVEL})"
)
_PAIR: Final = rf"(?P<upper>{LEVEL}) ?[-/] ?(?:{LEVEL}|\d{{1,2}})(?![\d%])"
_AT_A_JUNCTION: Final = (
    patterns.of(rf"\b{_SLIPS}(?: (?:is now|now|is|of|grade \d|\d{{1,2}} ?mm|new|seen))*(?: (?:at|of|across|between))? {_PAIR}"),
    patterns.of(rf"{_PAIR} (?:(?:new|anterior|posterior|facets?|joints?|are|is|both|bilateral|grade \d|\d{{1,2}} ?mm) )*{_SLIPS}\b"),
)
_LINED_UP: Final = patterns.of(
    rf"(?<![\w/-])(?P<upper>{LEVEL}) (?:and|&) (?P<lower>{LEVEL}) (?:are )?(?:(?:both|still|not|do|remain|stay|keep|well|normally|now) "
    rf")*(?:line[ds]? up|aligned|in "
    r"line|collinear|co-linear|stacked|straight|flush)\b"
)
_SLIP: Final = patterns.of(
    rf"\b(?:{_SLIPS}|in (?:good |normal |a straight )?line|align\w*|line[ds]? up|co-?l+inear|flush|stacked|squarely|out of true)\b"
)
"""A slip, or that there is none."""
_ON_IT: Final = patterns.of(
    rf"(?<![\w/-])(?P<upper>{LEVEL})(?:[^.;,\d]|\d{{1,2}} ?(?:mm|cm)\b){{0,20}}?\b{_SLIPS} {_FAR}(?:{_WAY} )?{_ON} (?:it|this one|that one|this "
    rf"vertebra)\b"
)
OFF_A_SEAT: Final = (
    "(?!_(?:(?:to|off|out|of|down|from|into|onto|under|in|the|his|her|an?)_){1,4}(?:floor|ground|chair|bed|sofa|couch|toilet|commode|wheel|bath|seat|"
    "step|stair|mat|shower|pillow|trolley))"
)
"""After "slid": a patient, no vertebra."""
_REACH: Final = 40


def places(text: str) -> list[tuple[int, int]]:
    """Where the first vertebra of each slip is named, and where the second; for a junction the same place twice."""
    found = [(m.start("upper"), m.start("lower")) for m in _OF_TWO.finditer(text) if _told(text, m)]
    found += [(m.start("upper"), m.start("lower")) for pattern in (_BEYOND, _LINED_UP) for m in pattern.finditer(text)]
    return found + [(m.start("upper"), m.start("upper")) for pattern in _AT_A_JUNCTION for m in pattern.finditer(text)]


def on_it(text: str) -> list[int]:
    """Where a vertebra is named that has slipped on "it", one of its neighbours that was named before."""
    return [match.start("upper") for match in _ON_IT.finditer(text)]


def _told(text: str, match: re.Match[str]) -> bool:
    """True when a slip is told between the two vertebrae, or just before or after them."""
    before = text[max(0, match.start() - _REACH) : match.start()]
    return any(_SLIP.search(part) for part in (match["between"], before, text[match.end() : match.end() + _REACH // 2]))


def resolved(named: Sequence[Named], known: Sequence[Named]) -> list[Named]:
    """The levels named, where a slip belongs to the one of its two vertebrae that `known` names for itself."""
    if not any(n.slips for n in named):
        return list(named)
    told = [n.levels for n in known if n.levels and not n.slips]
    found = {n.start: next((levels for levels in told if levels <= n.slips), None) for n in named if n.slips}
    return [replace(n, levels=levels, slips=frozenset()) if (levels := found.get(n.start)) else n for n in named]


def placed(named: Sequence[Named]) -> tuple[list[Named], dict[frozenset[Level] | None, frozenset[Level]]]:
    """The levels without slips where the lesion is named for itself, and both vertebrae for each level named only by a slip."""
    own = {n.levels for n in named if n.levels and not n.slips}
    pairs: dict[frozenset[Level] | None, frozenset[Level]] = {n.levels: n.slips for n in named if n.slips and n.levels not in own}
    return [n for n in named if not (own and n.slips)], pairs


def around(levels: frozenset[Level]) -> frozenset[Level]:
    """These levels with their neighbours."""
    near = {at for each in levels for at in (ORDER[each] - 1, ORDER[each], ORDER[each] + 1)}
    return frozenset(each for each in LEVELS if ORDER[each] in near)
