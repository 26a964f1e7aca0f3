"""Superseded: a value told with the one that has taken its place: "ESCC was 1b, now 2", "was lytic, now sclerotic", "fit, was unfit".

Only the later one is left, so that no reader takes the earlier for today's.
"""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.bone_words import BLASTIC, LYTIC
from assistant.reading.wording import follows

_SCALE: Final = r"(?P<scale>\b(?:escc|bilsky|ecog|kps|karnofsky|performance status)(?: (?:grade|score|status))?)"
_BE: Final = r"(?:(?:was|were|is|of|at|a|had been|previously|initially|originally|formerly|first|:|=)[ :=]*)*"
_TIME: Final = (
    r"(?:in|on|at|last|the|first|old|previous|prior|initial|initially|baseline|an?|ago|before|outside|referr\w+|admission|diagnosis|scan|mri|mr|"
    r"imaging|films?|report|clinic|month\w*|weeks?|years?|days?|time|yesterday|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|"
    r"oct\w*|nov\w*|dec\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|spring|summer|autumn|winter|\d{1,2}|(?:19|20)\d\d)"
)
_LINK: Final = (
    r"(?:(?:but|and|then|so|has|have|is|are|it is|it's|its|gone|went|up|down|progressed|dropped|fallen|risen|become|became|got|to|which is|today's|"
    r"todays)\b ?)*"
)
_NOW: Final = (
    r"(?:now|currently|today|presently|at present|these days|at the moment|since then|on (?:(?:the|this|a|her|his) )*(?:repeat|new|latest|"
    r"today'?s|current))"
)
_AS: Final = r"(?: (?:is|are|has|it is|it's|its|a|an|at|grade|up to|down to|up|down|to|become|turned|more|mri|scan|one|film|escc|bilsky|ecog|kps)\b)*"
_VALUE: Final = r"(?:1[abc]|\d{1,3})"
_ENDS: Final = r"(?=\s*(?:$|[.,;:)\n]|(?:and|but|with|so|on|in|no|not|sins|noms|what|please|pls|today|now)\b))(?!\s*[.,]\d)"
_REGRADED: Final = patterns.of(
    rf"{_SCALE}[ :=]*{_BE}{_VALUE}(?: {_TIME}\b)*\s*(?:[,;(-]\s*)?"
    rf"(?:{_LINK}(?:{_NOW}{_AS}|->|=>|→)\s*(?={_VALUE}{_ENDS})|(?:[,;-] ?|then |and |but )?{_LINK}(?={_VALUE} {_NOW}(?: {_TIME})*{_ENDS}))"
)
"""A grade up to the one that it has become: the old figure goes, its scale stays."""
_BEFORE: Final = patterns.of(
    rf"(?<=[\dabc])(?<![ctls]\d)(?<![ctls]\d\d)(?: {_NOW})?(?:,? \(|, )(?:it )?(?:was|previously|initially|originally|formerly|up from|down from) "
    rf"(?:(?:escc|bilsky|ecog|kps|grade) )?{_VALUE}(?: {_TIME}\b)*\)?(?=\s*(?:$|[.,;:)\n]|[a-z]))"
)
"""An earlier figure behind the present one."""
_PRESENT: Final = patterns.of(rf"{_SCALE}[ :=]*{_BE}{_VALUE}$")
_WAS: Final = r"\b(?:was|were|had been|used to be|previously|initially|originally|formerly)\b"
_OLD, _NEW = (rf"(?P<{name}>[^.;:\n?]{{1,{most}}}?)" for name, most in (("old", 60), ("new", 40)))
_TURNED: Final = patterns.of(rf"{_WAS} {_OLD}\s*(?:[,;-]+\s*|\.\s*(?=now\b)|\s){_LINK}(?={_NOW}{_AS} {_NEW}(?:$|[.,;:\n?]| (?:and|but|with)\b))")
_TURNED_LAST: Final = patterns.of(
    rf"(?<=now ){_NEW}(?P<gone>[, (;-]+(?:(?:it|he|she|which|this|but|and) )*{_WAS} {_OLD})(?=$|[.,;:\n?)]| (?:and|but|with)\b)"
)
_KINDS: Final = tuple(
    patterns.of(
        rf"^(?:(?:a|an|the|all|purely|predominantly|mostly|mainly|quite|very|only|just|on the|lesion|looks?|looking|reported as|called|"
        rf"thought|"
        rf"felt|considered|deemed|grade|then|entirely|completely|more|clearly|frankly|pain|patient|he|she|it|is|was) )*(?:{kind})"
    )
    for kind in (
        rf"{LYTIC}(?![a-z])|{BLASTIC}(?![a-z])|mixed\b",
        (
            r"(?:un|not |too un|no longer )?fit\b|(?:in)?operable\b|too frail|frail\b|declined\b|turned down|accepted\b|(?:not )?a (?:surgical "
            r")?candidate|not for surgery"
        ),
        (
            r"(?:neurologically |neuro |fully |motor )*(?:intact|normal|walking|ambulant|mobile|independent)\b|(?:\w*pares\w+|\w*paret\w+|\w*pleg\w+|"
            r"myelopath\w+|"
            r"weak\w*|off (?:legs|feet)|(?:bed|chair)[- ]?bound|hyper-?reflex\w+|clonus|unsteady|numb)"
        ),
        (
            r"mechanical|occasional|nocturnal|(?:at )?night\b|constant|pain[- ]?free|painless|none\b|gone\b|settled|resolved|dull|positional|worse "
            r"(?:on|when|with)|"
            r"non-?mechanical|not mechanical|\d{1,2}/10"
        ),
        r"(?:left|right)(?: side(?:d)?)?(?: only)?\b|unilateral|one[- ]sided|bilateral|both\b|on both",
    )
)
"""Words of which one takes the place of another of its row."""


_SHAPE: Final = patterns.of(r"\b(?:kypho\w*|scolio\w*|deform\w*|\w*listhesis|slip\w*|sublux\w*|angulation|curv\w*|malalign\w*)[^.;\n]*$")
_DATED_NEXT: Final = patterns.of(
    r"[.;]\s+(?=(?:(?:it|that|this)(?:'s| is| was| has been) |thats |its )(?:(?:all|just|really|an?|quite|very|been) )*(?:old|ancient|"
    r"long[- ]?standing|"
    r"chronic|known|not new|unchanged|there (?:for|since))\b|(?:the )?same (?:on|in|as) (?:the )?(?:old|previous|prior|earlier|last|(?:19|20)\d\d)\b)"
)
_WALKED: Final = patterns.of(
    r"(?P<then>\bwalk(?:ing|ed)?\b[^.;,\n]{0,30})[.;,-]\s*(?:(?:but|and|now|today|he|she|currently) )*(?:cannot|can't|is not|isn't|not)"
    r"(?: (?:now|today|any ?more|any longer))*(?=\s*(?:$|[.;,\n]))"
)
"""Walking that is over: "was walking on Friday, now cannot"."""


def _turned(match: re.Match[str]) -> str:
    """What stands between a subject and its later value, of two values of one kind; what is of two kinds is left as it stands."""
    return "is " if _of_one_kind(match["old"], match["new"]) else match[0]


def _turned_last(match: re.Match[str]) -> str:
    """The first of two values of one kind, the later."""
    return match["new"] if _of_one_kind(match["old"], match["new"]) else match[0]


def _earlier(match: re.Match[str]) -> str:
    """Nothing, where the figure before it is one of a scale."""
    return "" if follows(match, _PRESENT) else match[0]


def _of_one_kind(old: str, new: str) -> bool:
    return any(kind.match(old.strip()) and kind.match(new.strip()) for kind in _KINDS)


def _dated(match: re.Match[str]) -> str:
    """A comma between a slip or a bend and the sentence that says how old it is."""
    return ", " if follows(match, _SHAPE) else match[0]


_STEMS: Final = ("was ", "were ", "had been", "used to be", "previously", "initially", "originally", "formerly")
STEPS: Final = (
    (("escc", "bilsky", "ecog", "kps", "karnofsky", "performance status"), _REGRADED, lambda match: f"{match['scale']} is now "),
    (_STEMS, _TURNED, _turned),
    (("it", "that", "this", "same"), _DATED_NEXT, _dated),
    (_STEMS, _TURNED_LAST, _turned_last),
    ((*_STEMS, " from"), _BEFORE, _earlier),
    (("walk",), _WALKED, lambda match: f"{match['then']}, cannot walk now"),
)
"""As the steps of `rewritings`."""
