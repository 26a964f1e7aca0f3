"""Signs: a plus, minus, cross or crossed circle behind a finding, an element or a side becomes a word."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import either

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
    r"(?![a-z])(?<=\w)(?P<gap>:?\s?)(?P<sign>[✗✘∅✓]|(?:\++|-)(?=\s*(?:[,;.)\n|]|$|/(?!\s?-))"
    rf"|\s{_SIDE}\s?[-+](?![a-z\d])|\s(?:bilat|b/l|both sides)))"
)
_REACH: Final = 20


def word(match: re.Match[str]) -> str:
    """The sign as a word; a tick or cross beside an element is left, since it may mean involved as well as looked at."""
    before, sign = match.string[max(0, match.start() - _REACH) : match.start()], match["sign"]
    positive = sign[0] in "+✓"
    if _FINDING.search(before):
        return " present" if positive else " absent"
    if sign[0] in "+-" and _PART.search(before):
        return " involved" if positive else " clear"
    return match[0]


HEADING: Final = patterns.of(r"(?:^|(?<=\n))[ \t]*#+(?=[ \t])")


def bullet(match: re.Match[str]) -> str:
    """A "#" that opens several lines only marks them; one alone is a fracture."""
    return match[0].replace("#", " ") if len(HEADING.findall(match.string)) > 1 else match[0]
