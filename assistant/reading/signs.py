"""Signs: a plus, minus, cross or crossed circle behind a finding, an element or a side becomes a word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import blanked, either

_FINDING: Final = patterns.of(
    "(?<![a-z])"
    + either(
        "myelopath* clonus weakness babinski hoffman* deficit deficits kypho* kyph listhe?sis *listhesis scolio* slip gibbus sublux* translation "
        "deformity malalignment retention ces collapse fracture wedging tenderness pain height_loss ht_loss loss_of_height"
    )
    + "$"
)
_PART: Final = patterns.of(
    "(?<![a-z])"
    + either("pedicle* ped peds facet facets joint joints cvj cvjs mass masses pillar pillars elements left right lt rt l r both bilateral")
    + "(?: sides?)?$"
)
_SIDE: Final = "(?:left|right|lt|rt|l|r)(?![a-z])"
SIGN: Final = patterns.of(
    r"(?![a-z])(?<=\w)(?P<gap>:?[^\S\n]?)(?P<sign>[✗✘∅✓]|(?:\++|-)(?=\s*(?:[,;.()\n|]|$|/(?!\s?-))"
    rf"|\s{_SIDE}\s?[-+](?![a-z\d]))|\+(?=\s(?:bilat|b/l|both sides))|(?<=: )-(?=\s(?:bilat|b/l|both sides)[a-z]*\s*(?:[,;.]|$))"
    r"|(?<=[a-z])[+-](?=\s(?:bilat|b/l|both sides|ped|fac|cv|costo|joint|pain|lytic|align|[ctld]\d)))"
)
_REACH: Final = 20


def word(match: re.Match[str]) -> str:
    """The sign as a word; a tick or cross beside an element is left, since it may mean involved as well as looked at."""
    before, sign = match.string[max(0, match.start() - _REACH) : match.start()], match["sign"]
    positive = sign[0] in "+✓"
    if _FINDING.search(before):
        return " present" if positive else " absent"
    if (sign[0] in "+-" and _PART.search(before)) or (sign[0] in "✗✘" and _MARKED.search(match.string) and _MARKED_PART.search(before)):
        return " involved" if positive else " clear"
    return match[0]


_MARKED_PART: Final = patterns.of(rf"{_PART.pattern}|\bpostero-?lat[a-z]*$")
_MARKED: Final = patterns.of(r"\bpain\b[^.;,✓✗✘]{0,20}[✓✗✘]")
"""Marks that answer findings: the same marks answer the elements."""
CROSS: Final = patterns.of(r"[✗✘]\s?(?=(?:left |right |l |r |both )?(?:ped|fac|cv|costo|joint|post))")
_TICKED: Final = patterns.of(r"✓\s?(?:body|pain|lytic|blastic|collapse|kypho)")


def crossed(match: re.Match[str]) -> str:
    """A cross before an element, where ticks stand before findings, says that it is not involved."""
    return "no " if _TICKED.search(match.string) else match[0]


BOX: Final = patterns.of(r"(?P<empty>\[ ?\]|[☐□])\s?[a-z][a-z /-]{0,40}?(?=\s*(?:[\[☐□☑☒;,|.()\n]|$))|\[x\]|[☑☒]")


BOXES_AFTER: Final = patterns.of(r"(?:[a-z][a-z-]+ ?(?:[☐□☑☒]|\[[ x]?\])\s*){2,}(?=[|;.,\n]|$)")
_LEFT_EMPTY: Final = patterns.of(r"[a-z][a-z-]+ ?(?:[☐□]|\[ ?\])")


def ticked(match: re.Match[str]) -> str:
    """Options that each have their box behind them, without those left empty and without the marks."""
    return re.sub(r"[☑☒]|\[x\]", " ", blanked(match[0], _LEFT_EMPTY))


def boxed(match: re.Match[str]) -> str:
    """What stands beside an empty box is not said; a ticked box parts what it ticks from what stands before; two sorts of ticks are left."""
    if match["empty"]:
        return " " * len(match[0])
    return match[0] if match[0] == "☒" and "☑" in match.string else ", "


ROW: Final = patterns.of(r"(?:^|(?<=\n))[ \t]*\|[ \t]*(?P<label>[^|\n]{2,40}?)[ \t]*\|[ \t]*(?P<value>[^|\n]+?)[ \t]*\|?[ \t]*(?=\n|$)")


def line(match: re.Match[str]) -> str:
    """A row of a table of two columns, as a label with its value; the line under the heads of the columns says nothing."""
    return f"{match['label']}: {match['value']}." if match["label"].strip("-: ") else "."


BAR: Final = patterns.of(r"[ \t]*\|[ \t]*")
_UNFRAMED: Final = patterns.of(
    r"(?m:^)[ \t]*(?:[-*>][ \t]+|\d{1,2}[.)][ \t]*)?[a-z][a-z /()-]{1,30}?(?P<bar>[ \t]*\|[ \t]*)(?=[^|\s])[^|\n]+(?=\n|$)"
)
"""A row without its frame: "- Alignment | normal"."""


def colon(match: re.Match[str]) -> str:
    """The bar of one of several rows without a frame, as the colon between a label and its value."""
    bars = _places(_UNFRAMED, "bar", match.string)
    return ": " if len(bars) > 1 and match.start() in bars else match[0]


@lru_cache(maxsize=16)
def _places(rows: patterns.Pattern, part: str, text: str) -> frozenset[int]:
    """Where a part of each row of a text starts; asked anew for every row, so it is kept."""
    return frozenset(row.start(part) for row in rows.finditer(text))


LEADERS: Final = patterns.of(r"(?:^|(?<=\n))(?P<label>[ \t]*[a-z][a-z /()-]{1,30}?) ?(?:\.{3,}|_{3,}|-{4,})[ \t]*(?=[^\s.])")
"""The dots between a label and its answer on a form: "Level ..... T3"."""


def led(match: re.Match[str]) -> str:
    """The dots of one of several such lines as a colon; alone they are a pause."""
    return f"{match['label']}: " if len(_places(LEADERS, "label", match.string)) > 1 else match[0]


EMPTY_SET: Final = patterns.of(r"(?<!\w)ø ?(?=[a-z]{3})")
"""A struck circle before a finding denies it."""
COURSES: Final = patterns.of(r"(?<=\d)#(?= ?(?:of )?(?:chemo|cycles?|rt\b|radio|fractions?|gy\b))")
"""A number of courses, no fracture: "6# chemo"."""
HEADING: Final = patterns.of(r"(?:^|(?<=\n))[ \t]*#+(?=[ \t])")
_TITLE: Final = patterns.of(
    r"(?![^\n]*\b(?:path\w*|fractur\w*|fx|wedge\w*|burst|crush|compress\w*|collapse\w*|osteop\w*|insufficien\w*|body|vertebra\w*|end-?plate|"
    r"spin(?:e|ous)|old|new|acute|recent|stable|unstable|no|nil|lytic|of|at|in)\b)[a-z :'&/-]{3,40}(?=\n)"
)
"""The rest of a line that names what a text is, and no vertebra nor fracture."""


def bullet(match: re.Match[str]) -> str:
    """A "#" that opens several lines, or a title, only marks them; one alone is a fracture."""
    marks = len(HEADING.findall(match.string)) > 1 or "##" in match[0] or _TITLE.match(match.string, match.end())
    return match[0].replace("#", " ") if marks else match[0]
