"""Angles: an angle measured today beside the one measured before, written as what the two tell: no change, or new."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns

if TYPE_CHECKING:
    import re

STEMS: Final = ("cobb", "angle", "kypho", "scolio", "angulation")
_DEGREES: Final = r"(?<![\w.,/+-])\d{1,3}(?:\.\d)?(?: ?(?:°|deg(?:rees?)?\b))?(?![\w.%/]|\.\d| ?(?:mm|cm|percent|years?|yrs?|months?|weeks?|days?)\b)"
_MONTH: Final = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_BEFORE: Final = (
    rf"(?:(?:about )?[\w-]+ (?:years?|yrs?|months?|mo|weeks?) (?:ago|back|earlier)|(?:in|on|from|at) (?:the )?(?:\w+ )?(?:(?:19|20)\d\d|{_MONTH}|"
    rf"diagnosis|"
    rf"spring|summer|autumn|winter|christmas|easter)(?: (?:19|20)\d\d)?|last (?:\w+)|previously|before|earlier|then)\b"
)
_NOW: Final = r"(?:now|today|currently|at present|this time)"
_GAP: Final = (
    r"[ ,:;=()-]*(?:(?:of|is|was|at|measures|measured|about|then|and|to|angle|up|gone|risen|has|rose|now|today|currently|by|but|only|against|vs)"
    r"[ ,:;=()-]*)*"
)
COMPARED: Final = patterns.of(
    rf"\b(?P<name>(?:cobb|kypho\w+|scolio\w+|angulation)(?: angle)?|angle)\b(?:{_GAP}(?:"
    rf"(?P<now>{_DEGREES}){_GAP}(?P<then>{_DEGREES}) ?,?\(?{_BEFORE}\)?"
    rf"|(?P<now2>{_DEGREES}){_GAP}(?:from|was|against|vs|versus|compared (?:with|to)|previously)(?: only)? (?P<then2>{_DEGREES})(?: "
    rf"?,?\(?{_BEFORE}\)?)?"
    rf"|(?P<then3>{_DEGREES}) ?,?\(?{_BEFORE}\)?{_GAP}(?P<now3>{_DEGREES})(?: {_NOW})?"
    rf"|from (?P<then4>{_DEGREES}) to (?P<now4>{_DEGREES})))"
)
_ERROR: Final = 5.0
"""Degrees by which two measurements of one angle may differ (Carman 1990, J Bone Joint Surg Am 72:328)."""


def written(match: re.Match[str]) -> str:
    """What the two angles tell: the same, a new one, or, within the error of measurement, of uncertain age."""
    now, then = (next(float(_figure(v)) for k, v in match.groupdict().items() if v and k.startswith(kind)) for kind in ("now", "then"))
    if now == then:
        return f"{match['name']} unchanged"
    return f"new {match['name']}" if now - then >= _ERROR else f"{match['name']} of uncertain age"


def _figure(degrees: str) -> str:
    return degrees.rstrip("°degrs ")
