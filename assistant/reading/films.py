"""Films: what older images showed of the alignment, in the words that date it: "old films straight" makes a kyphosis new, "same on old CT" old."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.health import HEALTHY
from assistant.reading.wording import either

if TYPE_CHECKING:
    import re

_YEAR: Final = r"(?:19|20)\d\d"
_IMAGES: Final = (
    r"(?:films?|scans?|imaging|images?|x-?rays?|xrs?|radiographs?|cts?|mris?|mrs?|stud(?:y|ies)|reports?|notes?|letters?|records?|examinations?|"
    r"pictures?|views?)\b"
)
_OLD: Final = (
    r"(?:(?:the|his|her|their|our|any|all|both|some|an?) )*(?:(?:much )?(?:old(?:er)?|previous|prior|earlier|former|past|baseline|staging|initial|"
    rf"original|first|comparison|pre-?treatment|diagnostic|last)(?: (?:year|month|summer|winter|spring|autumn)'?s?)?|{_YEAR}(?:'s)?)"
    rf" (?:(?:spinal|spine|plain|outside|staging|lateral|lumbar|thoracic|cervical|ct|mri|mr|pet|bone|clinic|{_YEAR}) )*{_IMAGES}"
    rf"(?: (?:from|of|in) (?:\w+ )?{_YEAR})?"
)
_SLIP_OR_BEND: Final = r"(?:kyph\w*|scolio\w*|deform\w*|\w*listhesis|slip\w*|sublux\w*|translation|angulation|malalign\w*|curv\w*|tilt\w*|gibbus)"
_FILLED: Final = rf"(?:(?!\b{_SLIP_OR_BEND})[^.;,]){{0,30}}?\b"
_UP_TO: Final = rf"(?:(?!\b{_SLIP_OR_BEND})[^.;,]){{0,16}}?\b(?:on|in|at|by|from|to|since|than|vs|versus|with) "
_MISSING: Final = patterns.of(
    rf"\b(?:no|without|need\w*|await\w*|request\w*|want\w*|lack\w*|(?:can ?not|can't|cant|could ?n[o']?t|unable to|yet to|to|not|nor)(?: yet)? "
    rf"(?:get|find|see|seen|obtain|obtained|compare|compared|have|had|trace)(?: (?:with|to|hold of))?) {_OLD}"
    rf"|\b{_OLD}(?: (?:is|are|was|were|have been|has been|still|being|yet|currently))*(?: |\s?[:=-]\s?)(?:(?:not|un)[ -]?(?:yet )?(?:available|"
    rf"obtain\w*|seen|found|to hand|here|traced|sent|received|retriev\w*|compar\w*|load\w*|help\w*)|"
    + either("unavailable awaited pending requested outstanding missing lost sought needed required to_follow unhelpful poor unreadable illegible")
    + r"|nowhere)\b"
)
_SAME: Final = (
    r"(?<!not )(?<!not the )(?<!n't )(?<!n't the )(?<!longer )(?<!longer the )"
    r"(?:same|unchanged|unaltered|identical|similar|stable|no (?:\w+ )?(?:change|different|difference|progress\w*|alteration)|"
    r"not (?:changed|altered|different|worse|progressed|new))\b"
)
_THERE_THEN: Final = patterns.of(
    rf"\b{_SAME}{_UP_TO}{_OLD}|\b{_SAME} (?:as )?{_OLD}|\bas (?:on |in |at )?{_OLD}|\b{_OLD}{_FILLED}{_SAME}(?! (?:level|segment))"
)
_SHOWN: Final = r"(?:present|seen|visible|there|known|documented|noted|evident|reported|shown|described|recorded|appreciated)"
_NOT: Final = r"(?:not|n't|never|nor|neither|none|nil|no|without|free of|lack(?:s|ed|ing)?|absent|negative|new|fail(?:s|ed)?)"
_STRAIGHT: Final = rf"(?:{HEALTHY}|straight|clean|in line|lined up|ok|okay|aligned|alignment|undeformed|nad|{_NOT})"
_NOT_THERE_THEN: Final = patterns.of(
    rf"(?<!\w)(?:{_STRAIGHT}|\w+n't|cannot){_UP_TO}{_OLD}|\b(?:no|without) (?:\w+ )?{_SLIP_OR_BEND}{_UP_TO}{_OLD}"
    rf"|\b{_OLD}(?:{_FILLED}|\s?[:=-]\s?)(?:{_STRAIGHT}|\w+n't)(?!\w)(?: (?:any |such |a )?{_SLIP_OR_BEND})?"
)
_SHOWN_THEN: Final = patterns.of(
    rf"\b(?:(?:was|were|is|also|already|even) )*{_SHOWN}(?: (?:already|also|even|too))? (?:on|in|at|by) {_OLD}(?: (?:too|already|as well))?"
    rf"|\b(?:also|already|even) (?:on|in|at|by) {_OLD}|\b(?:is|are|was|were|it's|there) (?:on|in) {_OLD}(?: (?:too|already|as well|also))|"
    rf"\b{_OLD}(?: (?:also|already|had|all|both|clearly))* (?:shows?|showed|showing|had|have|has|"
    r"demonstrate[sd]?|confirm(?:s|ed)?|reveal(?:s|ed)?)\b(?: (?:it|this|that))?"
)
_MENTIONED: Final = patterns.of(rf"\b{_OLD}")
_DATED: Final = (
    (_MISSING, "new ?"),
    (_THERE_THEN, "as before"),
    (_NOT_THERE_THEN, "new"),
    (_SHOWN_THEN, "as before"),
    (_MENTIONED, ""),
)


def dated(text: str) -> str:
    """A clause in which what older images showed says whether a finding is new, old or of unknown age; they alone make nothing old."""
    if not _MENTIONED.search(text):
        return text
    for pattern, words in _DATED:
        text = pattern.sub(partial(_in_place, words), text)
    return text


def _in_place(words: str, match: re.Match[str]) -> str:
    return words.ljust(len(match[0]))
