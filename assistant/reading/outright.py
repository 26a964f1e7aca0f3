"""Outright: pain told by itself, not by what a load does to it: its points, that it is gone, that it may be none."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS
from assistant.reading.pain_words import ELSEWHERE, LOAD, NIGHT, OF_A_JOINT, PAIN, REST
from assistant.reading.wording import blanked

_OWN_NIL: Final = patterns.of(
    rf"(?P<part>(?:{ELEMENT_WORDS}|\b(?:collapse|kypho\w*|slip|\w*listhesis|sublux\w*|deformity|weakness|deficits?|epidural|myelopathy|clonus|"
    r"retention))\s)"
    rf"(?:nil|none|neg)(?=\s{PAIN}\s?[:=]?\s?(?:mech|occ|nil|none|yes|present|\+))"
)
"""A finding and its "nil" before a pain that has its own answer: "facet nil pain mechanical"."""
_FORMERLY: Final = patterns.of(
    rf"\b(?:was|were|had been|used to be)\b[^.;,]{{0,40}}?\b(?:mechanical|{LOAD})[^.;,]{{0,25}}\b(?:beforehand|previously|formerly|originally|"
    r"initially|at first|before(?=\s*(?:$|[,;.)]|(?:the |her |his )?(?:rt|radio\w*|treat\w*|surg\w*|sbrt|ebrt|chemo\w*|cement\w*|kypho\w*|"
    r"vertebro\w*))))"
    r"(?![^.;]*\bstill\b)"
)
_GONE: Final = patterns.of(
    rf"(?P<kind>(?:night|rest|nocturnal|mechanical) )?\b{PAIN}(?: (?:has|have|had|is|was|now|since|all|completely|entirely|totally|fully))* (?:"
    r"gone|resolved|disappeared|vanished|ceased|went)(?: (?:away|completely|entirely|totally|altogether|now))*(?=\s*(?:$|[,;.)]|(?:since|after|"
    r"with|following|post|"
    r"posterior|from)\s(?:the |her |his )?(?:rt|radio\w*|sbrt|ebrt|treatment|surgery|chemo\w*|kypho\w*|vertebro\w*|cement\w*|dex\w*|steroids?)\b))"
    r"(?![^;]*\b(?:return\w*|recur\w*|again|but|although|except)\b)"
)
_MAYBE_NONE: Final = patterns.of(
    rf"\b(?:painless|pain[- ]?free|no {PAIN}|without {PAIN})\b[^.;,]{{0,10}}\bor\b[^.;,]{{0,30}}\b(?:occasional\w*|odd|mild|rare|slight|minimal|"
    r"intermittent|night|nocturnal)\b"
)
_NO_OTHER: Final = patterns.of(rf"\b(?:no|nil|without|denies) (?:any )?other {PAIN}")
_OF_THE_SPINE: Final = patterns.of(r"\b(?:back|neck|spin(?:e|al))\b")
_POINTS: Final = patterns.of(rf"\b{PAIN}\s*[:=-]?\s*(?P<n>[013]) ?(?:pts?|points?|patients)\b")
"""What the score gives the pain; "pts" was written out as "patients"."""
_POINTS_MEAN: Final = {"0": "none", "1": "occasional", "3": "mechanical"}
_OF_A_SCALE: Final = patterns.of(r"\b(?:vas|nrs|scale|down|up|by|better|less|more|improv\w+|worse\w*|drop\w*|fell|rose)\b|/ ?10")
_BEHAVES: Final = patterns.of(rf"\b(?:{LOAD}|(?:{REST}|{NIGHT})(?![a-z]))")
_ANY: Final = patterns.of(rf"\b{PAIN}")
NOT_AT_NIGHT: Final = patterns.of(
    rf"\b(?:no|nil|without|denies|denied|nor|any) (?:(?:any|back|real) )?(?:night|nocturnal|rest)(?: (?:or|and|nor) (?:night|nocturnal|rest))?"
    rf" {PAIN}|"
    rf"\b(?:no|nil|without|denies|denied) (?:(?:any|back) )?{PAIN} {NIGHT}(?! (?:or|and|nor)\b)|"
    rf"\b(?:not|never|none|nil) (?:(?:even|really|worse|present) )*{NIGHT}(?! only)"
)
"""A pain that is denied at night, or at rest, only: whether there is another is not told."""


def freed(text: str) -> str:
    """The text without what the pain was like before, without a kind of pain that is gone, and without the "nil" that belongs to another finding."""
    text = blanked(_OWN_NIL.sub(lambda m: m["part"].ljust(len(m[0])), text), _FORMERLY)
    return _GONE.sub(lambda m: " " * len(m[0]) if m["kind"] else m[0], text)


def told(text: str, sentence: str) -> tuple[frozenset[str], re.Match[str]] | None:
    """What is told of a pain without its behaviour: its points, that it may be none, that it is gone, that one elsewhere is all."""
    if (points := _POINTS.search(text)) and not _OF_A_SCALE.search(text):
        return frozenset({_POINTS_MEAN[points["n"]]}), points
    if maybe := _MAYBE_NONE.search(text):
        return frozenset({"none", "occasional"}), maybe
    if (gone := _GONE.search(text)) and not gone["kind"] and not _BEHAVES.search(text):
        return frozenset({"none"}), gone
    apart = ELSEWHERE.search(sentence) or OF_A_JOINT.search(sentence)
    other = _NO_OTHER.search(text) if apart and not _OF_THE_SPINE.search(sentence) else None
    return (frozenset({"none"}), other) if other and not _ANY.search(text, 0, other.start()) else None
