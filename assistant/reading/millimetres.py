"""Millimetres: heights that were measured, beside what they were, should be or are behind: "height 21 mm, was 28 mm" has lost a quarter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.amount import WHOLE, Share
from assistant.reading.mention import Mention
from assistant.reading.wording import LEVEL

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOW: Final = r"(?P<now>\d{1,2}(?:\.\d)?)"
_BEFORE: Final = r"(?P<before>\d{1,2}(?:\.\d)?)"
_UNIT: Final = r"\s?(?P<unit>mm|cm)\b"
_SAME: Final = r"(?:\s?(?P=unit)\b|(?![\d.%]|\s?(?:mm|cm|°|deg|percent|%)))"
_LOST_SO_MUCH: Final = patterns.of(
    r"\b(?P<lost>(?:lost|loss of|height loss(?: of)?|lost height)\s+)?(?:(?:(?:vertebral|body|anterior|central|column) )*(?:height|"
    r"ht)\b[\w :=]{0,12}?)?"
    rf"{_NOW}{_UNIT}(?:[ ,(]+(?:now|today|left|remaining|high|tall|of|the|its|body|vertebra|height))*[ ,(]*"
    r"(?:of|out of|was|from|down from|originally|previously|normally|normal|expected|compared (?:with|to)|against|vs|versus)\s+"
    rf"(?:(?:an?|the|its|expected|original|normal|previous|height|of) )*{_BEFORE}{_SAME}"
)
_WAS_FIRST: Final = patterns.of(
    rf"\b{_BEFORE}{_UNIT} (?:tall|high|in height)\b[^.;\d]{{0,30}}?\b(?:now|today|currently|down to|reduced to) (?:(?:only|just|about) "
    rf")*{_NOW}{_SAME}"
    rf"|\b(?:height|ht|stature)\b[^.;\d]{{0,30}}?\bfrom (?P<from>\d{{1,2}}(?:\.\d)?)(?: ?mm)? to (?P<to>\d{{1,2}}(?:\.\d)?) ?mm\b"
)
_OF_SO_MANY: Final = patterns.of(
    rf"(?<![\d.]){_NOW}\s?(?:(?:mm|cm)\s?)?(?:of|out of|/)\s?(?:(?:an?|the|its|expected|original|normal|former) )*{_BEFORE}\s?(?:mm|cm)\b"
)
_BESIDE: Final = patterns.of(
    rf"(?<![\d.]){_NOW}{_UNIT}(?: (?:tall|high|in height|only|now))*,?(?: (?:and|but|while|whereas|with|its|the))* (?:{LEVEL}(?: (?:and|or) "
    rf"{LEVEL})?|neighbours?|"
    rf"adjacent \w+|others)"
    rf"(?: (?:both|each|is|are|at|measures?|still|has|have|of|body|bodies))* {_BEFORE}{_SAME}"
)
IN_BRACKETS: Final = patterns.of(
    rf"(?P<now_mm>\b(?:height|ht|stature)\b[^.;\d()]{{0,12}}?\d{{1,2}}(?:\.\d)?) ?mm ?\((?:vs\.? |versus |compared (?:with|to) )?{LEVEL}:? "
    r"(?P<beside>\d{1,2}(?:\.\d)?) ?mm[^()]*\)"
)
"""Beside those of the neighbours, which are a measure and no lesions: "height 11 mm (L3 28 mm, L5 28 mm)"."""
_IS_LOST: Final = patterns.of(r"\b(?:loss|lost|loses|losing|shorter|lower by|gone)\b[^.;\d]*(?:[ctl]s?\d{1,2}\b[^.;\d]*)?$")
_PART: Final = r"(?:(?: (?:height|ht|wall|column|margin|edge|body|border|vertebral|is))*\s*[:=]?\s*)"
_WEDGED: Final = patterns.of(
    rf"\bant(?:erior)?\b{_PART}(?P<now>\d{{1,2}})[^.;\d]{{1,12}}?\b(?P<rear>post(?:erior)?)\b{_PART}(?P<before>\d{{1,2}}) ?mm\b"
    rf"|\bpost(?:erior)?\b{_PART}(?P<rear_mm>\d{{1,2}})[^.;\d]{{1,12}}?\bant(?:erior)?\b{_PART}(?P<front_mm>\d{{1,2}}) ?mm\b"
)
_TALL: Final = patterns.of(r"\b(?:height|ht|stature|tall|high|body|wedg\w*|crush\w*|collaps\w*|fractur\w*|lost|(?:anterior|posterior) wall)\b")
_NOT_HEIGHT: Final = patterns.of(
    r"\b(?:lesion|tumour|mass|nodule|deposit|slip|listhesis|translation|displac\w+|sublux\w+|step|offset|canal|epidural|cord|sac|lucency|node)\b"
)
_NEIGHBOURS: Final = patterns.of(
    rf"\W*(?:with |while |whereas )?{LEVEL}(?:(?:,| and|/)+ {LEVEL})+ (?:(?:both|each|are|at|measure|all|still) )+\d{{1,2}}(?:\.\d)? ?mm\W*"
)
"""Other vertebrae as a measure: "T6 and T8 both 24 mm"."""
_A_WEDGE: Final = 20.0  # percent less in front than behind: Genant HK et al., J Bone Miner Res 1993;8:1137-48


def find(text: str, first: int, at: int) -> Iterator[Mention]:
    """Height lost, as sides of 50 percent, in measures that begin within the `first` characters of a sentence."""
    if not ("mm" in text or "cm" in text) or not _TALL.search(text):
        return
    for pattern in (_LOST_SO_MUCH, _OF_SO_MANY, _BESIDE, _WAS_FIRST, _WEDGED):
        for match in pattern.finditer(text):
            if match.start() < first and not _NOT_HEIGHT.search(text, max(0, match.start() - 25), match.end()):
                yield from _mention(match, at)


def of_neighbours(text: str) -> bool:
    """True where vertebrae are named as a measure only: "T6 and T8 both 24 mm"."""
    return _NEIGHBOURS.fullmatch(text) is not None


def _mention(match: re.Match[str], at: int) -> Iterator[Mention]:
    told = match.groupdict()
    now = float(told.get("now") or told.get("to") or told.get("front_mm") or 0)
    before = float(told.get("before") or told.get("from") or told.get("rear_mm") or 0)
    if not before or now > before:
        return
    gone = told.get("lost") or (match.re == _OF_SO_MANY.bare and _IS_LOST.search(match.string[: match.start()]))
    lost = WHOLE * (now if gone else before - now) / before
    if match.re == _WEDGED.bare and lost < _A_WEDGE:
        return
    share = Share(lost, lost, match.start(), match.end())
    yield Mention("height_loss", share.sides if share.high else frozenset({"none"}), at + match.start(), at + match.end())
