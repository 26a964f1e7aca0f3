"""Painless: pain denied for good, under load and at rest alike, each time it is named, or by a bare "none"."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.pain_words import BETTER, CANNOT, LOAD, NIGHT, PAIN, REST, WORSE
from assistant.reading.wording import blanked

_FREE_ALWAYS: Final = patterns.of(
    rf"\b(?:pain[- ]?free|painless|no {PAIN}|nil {PAIN})\b[^.;,]{{0,12}}\b{LOAD}[^.;,]{{0,12}}\b(?:and|or|nor)(?: at| when| on)? (?:{REST})"
)
_NOT_ANY: Final = patterns.of(
    rf"\b(?:no|nor any(?: other)?|without|zero|nil) {PAIN} (?:of any|whatsoever|at all)\b|\bat no (?:point|time|stage) (?:any|has \w+ had any) "
    rf"{PAIN}|"
    rf"\bnor (?:is |has |had |was )?(?:there |he |she )?(?:any|of any) (?:other )?{PAIN}|"
    rf"\b(?:(?:no|nil|without|denie[sd])(?: any| back| neck| spinal)* {PAIN} (?:or|nor)|denie[sd](?: any| back| neck| spinal)* {PAIN} and)"
    rf"(?: any)? (?:night|nocturnal|rest) {PAIN}"
)
DENIED: Final = patterns.of(
    r"\b(?:no|nil|without|denies|denied|never any|free of|zero|not (?:a single|one|any)|(?:does|do|did) not (?:complain of|report|have|feel|suffer "
    r"from|experience))"
    rf"(?: (?:any|c/o|complaints? (?:of|about)|episodes? of|reported|spinal|back|neck|single|the|lumbar|thoracic))* {PAIN}"
)
_COMPLAINT: Final = patterns.of(rf"\b(?:{PAIN}|symptoms)")
_TURNS: Final = patterns.of(r"\b(?:but|unless|until|except|only|although|though|however|then|yet|if|apart|save|now)\b")
_NO_BEFORE: Final = patterns.of(
    r"\b(?:no|nil|without|denies|denied|zero)(?: (?:any|other|back|neck|night|rest|spinal|mechanical|movement|axial|postural|or|nor))* $"
)
NIL: Final = patterns.of(rf"{PAIN}\s*[:=-]?\s*(?:nil|none|absent|zero|denied|no)\b")
_ALWAYS: Final = patterns.of(rf"\b(?:{REST}|night|overnight|nocturnal)(?![a-z])")
YET: Final = patterns.of(
    rf"\b(?:but|unless|until|except|only|although|though|however|otherwise|than|while|then|yet|if|apart|save|now|"
    rf"(?!(?:none|nil|nothing)(?: at all| whatsoever| ever| of any kind)*\s*(?:$|[,;.)])){BETTER}\b(?! of)|{WORSE})(?![a-z])"
)
_UNDER_LOAD: Final = patterns.of(rf"\b{LOAD}")
AGAIN: Final = patterns.of(rf"(?<!\bno )(?<!\bnil )(?<!\bor )(?<!\bnor )(?<!\bany )(?<!\bnight )(?<![a-z-]){PAIN}|\bnight {PAIN}")
"""Pain that is named once more, and not denied."""
_UNABLE: Final = patterns.of(rf"\b{CANNOT}\b")
_SAYS: Final = (
    "(?:(?:the|patient|pt|he|she|they|says?|said|tells?|told|us|me|reports?|reported|has|had|have|having|there|is|was|that|of|claims?|complains?|"
    "absolutely|currently) )*"
)
_SAYS_NONE: Final = patterns.of(
    rf"(?<!night )(?<!rest )\b{PAIN}(?: (?:at|in|from) (?:the )?(?:[ctls]\d{{1,2}}|back|neck|spine))?\s*[:,-]\s*{_SAYS}(?:none|nil|nothing)\b"
    r"(?=(?: (?:at all|whatsoever|ever|really))*\s*(?:$|[,;.)]|(?:at|from|in) (?:the |that |this )?(?:level|site|back|neck|spine|[ctls]\d)))"
)
"""Pain, of which somebody says that there is none."""
_EVERY_WAY: Final = (
    "(?:whatever (?:(?:she|he|they)(?:'s| is| are)? )?(?:does|doing|do|(?:the )?(?:position|posture|activity|load))|(?:in|at|with) (?:any|all|"
    "every|either) "
    "(?:positions?|postures?|movements?)|regardless of (?:the )?(?:position|posture|activity|load|movement)|day (?:and|or|nor) night|by day (?:and|"
    "n?or) "
    "(?:by )?night|at all times|no matter what (?:she|he|they) does?)"
)
_ANY_WAY: Final = patterns.of(
    rf"\b(?:(?:no|nil|without|never any|denies|denied|free of)(?: (?:any|back|neck|spinal))* {PAIN}|pain-?free)[^.;,]{{0,12}}\b{_EVERY_WAY}|"
    rf"\b(?:no|nil|none)(?: {PAIN})? {REST}\W+(?:(?:and|or) )?(?:none|nil|no|nor)(?: {PAIN})? (?:on |when |while )?{LOAD}|"
    rf"\b{_EVERY_WAY}[^.;]{{0,20}}?\b(?:no|nil|without|never any|denies|free of)(?: (?:any|back|neck|spinal))* {PAIN}"
)
_COMFORT: Final = patterns.of(
    rf"\b(?:comfortable|comfy|fine|well|happy|at ease) (?:(?:both|equally|whether|at|in|on|when|while) )*{REST}(?![a-z])(?: [a-z]+)?"
    rf"(?:(?:,| and| or| as well as|/)+ ?(?:(?:at|in|on|when|while|during|the|also) )*(?:{LOAD}|{NIGHT}|work|gym|garden|car|sport|pool|"
    rf"school)(?![a-z]))+"
    r"(?=\s*(?:$|[,:;.)]|and\b|or\b|alike|equally))"
)
"""Comfort that does not depend on rest."""


def throughout(text: str) -> re.Match[str] | None:
    """Pain that is denied whatever is done."""
    return _FREE_ALWAYS.search(text) or _NOT_ANY.search(text) or _said(text) or _never(text) or _denied_each_time(text) or _nil_throughout(text)


def eased_by_rest(text: str) -> str:
    """The text without a comfort that is told of rest and of loads alike."""
    return blanked(text, _COMFORT)


def _said(text: str) -> re.Match[str] | None:
    """Pain of which there is none, or none in any posture, and none that is told after it."""
    found = _SAYS_NONE.search(text) or _ANY_WAY.search(text)
    return found if found and not (YET.search(text, found.end()) or AGAIN.search(text, found.end())) else None


def _never(text: str) -> re.Match[str] | None:
    """Pain denied under load and at rest alike: "no pain on bending or at night"."""
    denied = DENIED.search(text)
    rest = text[denied.end() :] if denied else ""
    return denied if _UNDER_LOAD.search(rest) and _ALWAYS.search(rest) and not (YET.search(rest) or AGAIN.search(rest)) else None


def _denied_each_time(text: str) -> re.Match[str] | None:
    """Pain named at least twice and denied each time: "pain: no, night pain: no", "turns without discomfort, no pain"."""
    if _TURNS.search(text) or _UNABLE.search(text):
        return None
    named = [NIL.match(text, m.start()) or (m if _NO_BEFORE.search(text[: m.start()]) else None) for m in _COMPLAINT.finditer(text)]
    return named[0] if len(named) > 1 and all(named) else None


def _nil_throughout(text: str) -> re.Match[str] | None:
    """Pain that is nil, and whatever a load or rest does to it denied as well: "pain 0/10, not on movement, not at night"."""
    nil = _NIL_AT_ALL.search(text)
    told = [part for part in text[nil.end() :].split(",") if _BEHAVES.search(part)] if nil else []
    again = YET.search(text, nil.end()) or AGAIN.search(text, nil.end()) if nil else None
    return nil if told and all(map(_DENIES.match, told)) and not again else None


_NIL_AT_ALL: Final = patterns.of(
    rf"(?<!night )(?<!rest )(?<!mechanical )(?:\b{PAIN}(?: (?:score|level|is|was))*|\b(?:vas|nrs))\s*[:=-]?\s*(?:nil|none|absent|zero|denied|no|"
    rf"0(?:/10)?)"
    rf"(?![\w./])|\b(?:no|nil|without) {PAIN}|\bpain-?free"
)
_BEHAVES: Final = patterns.of(rf"\b(?:{LOAD}|{REST}|{NIGHT})(?![a-z])")
_DENIES: Final = patterns.of(r"\W*(?:and |or )?(?:not|nor|neither|none|no|nil|never|even)\b(?! (?:longer|sleep\w*))")
