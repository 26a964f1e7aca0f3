"""Introduction: the words that open a text with whose case it is: "next patient", "this is the gentleman in bed twelve", "bed 4, 60M"."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.numerals import NUMBER
from assistant.reading.others import TRADE
from assistant.reading.wording import LEVEL, blanked, either

_SOMEONE: Final = either("patient pt man woman lady gentleman gent case person guy chap fellow bloke one referral consult boy girl male female m f")
_LABEL: Final = rf"(?:(?:no\.?|number|#) ?)?(?:\d{{1,3}}[a-z]?|[a-d]|{NUMBER})"
_PLACE: Final = r"(?:bed|bay|room|cubicle|side[ -]?room|ward|clinic|list|unit|icu|itu|hdu|a&e)"
_WHERE: Final = (
    rf"(?:(?:who (?:is|has been)|currently|lying|now|over|staying|waiting|down) )*(?:in|from|of|at|on) (?:the |our |my |your )?"
    rf"(?:\w+ )?(?<!next )(?<!other )(?<!opposite )(?<!adjacent )(?<!same ){_PLACE}(?: {_LABEL})?"
)
_BED: Final = rf"(?:bed|bay|room|cubicle|side[ -]?room) ?{_LABEL}"
_NEXT: Final = (
    rf"(?:next|another|new|second|third|fourth|last|final|different|following)(?: (?:and|new|final|difficult|tricky|complex|interesting|quick))? "
    rf"(?:{_SOMEONE}|up)\b(?!'s)(?! (?:in|from|of|at|on) (?:the )?(?:next|other|opposite|adjacent))"
)
_SEEN: Final = (
    rf"(?:we|i) (?:had|saw|treated|met|discussed|reviewed) (?:a|an|one) (?:[\w-]+ ){{0,3}}?{_SOMEONE} (?:last|yesterday|earlier|the other|a few|"
    rf"some)"
)
_WHO: Final = patterns.of(rf"\b(?:{_NEXT}|{_SEEN}|(?:{_SOMEONE}\b,? {_WHERE}|{_BED})\b(?!'s))")
_NOT_OPENING: Final = patterns.of(
    r"\b(?:not|other|opposite|neighbour\w*|wrong|unlike|compar\w+|belongs?|mix\w*|confus\w*|ignor\w*|forget|disregard|had|saw|met|treated|ago|"
    r"yesterday|last|"
    rf"previous|earlier|her|his|hers|she|he|their|they|if|same|ours|mine)\b|(?<![\w/]){LEVEL}"
)
"""Words after which a patient named is not the one that the text opens with."""
_CONTRAST: Final = patterns.of(
    rf"\bour (?:own )?{TRADE}(?:'s\b| (?:has|is|was|had|with)\b|:)|\b(?:next to|beside|opposite|across from|alongside|adjacent to) (?:him|her|"
    rf"them|ours|"
    r"mine)\b|\bthis one (?:has|is|had|was|with)\b|"
    r"\b(?:ours|mine|hers|(?:today|now|tonight|this time),? (?:it'?s|it is|we have|i have|there is)|our (?:own )?(?:patient|pt|guy|man|lady|woman|"
    r"gentleman|chap|case|"
    r"one)|my (?:own )?(?:patient|pt|guy|man|lady|woman|one)"
    r"|back to|not (?:him|her|them|that one|this one)|the one (?:i|we|in question|that matters)|(?:he|she) (?:himself|herself)|"
    r"(?:asking|question|calling|ringing) (?:is )?(?:about|for|concerns?) (?:the|bed|patient))\b|\bquestion concerns\b"
)
"""Words that come back to a patient who is another than the one just spoken of."""
_LEFT_OUT: Final = patterns.of(r"\b(?:ignore|disregard|forget|leave|skip)\b")
_SOMEBODY: Final = patterns.of(rf"\b(?:an?|another) (?:[\w-]+ ){{0,2}}?{_SOMEONE}\b")
_POINTS: Final = patterns.of(r"\b(?:this|that) (?:patient|pt|lady|gentleman|man|woman|chap|one|mr|mrs|ms|miss)\b|\bthe patient (?:him|her)self\b")
_SHOWN: Final = patterns.of(
    r"\b(?:this is|it is|it's|here is|here's|(?:i|we) (?:have|had|got|am|are|would like|want|need|'ve)|i'm|we're|i've|we've|have|got|about|"
    r"regarding|re|"
    r"concerning|for|on|to|see|seeing|score|discuss|present|presenting|handover|referral|refer|referring|review|opinion|advice|help with|"
    r"an?)\b[^.;]*$"
)
_TELLS: Final = patterns.of(
    r",?(?: (?:on|in|from|of|at)(?: \w+){1,3}?)? (?:who )?(?:is|has|was|had|does|did|seems|looks|got|needs|cannot|can|became|went|came|keeps|"
    r"says)\b"
)
_LEVEL: Final = patterns.of(rf"(?<![\w/.+-]){LEVEL}")
_OPENING: Final = 160
_NEAR: Final = 25


def unlabelled(clean: str, *, known: bool = False) -> str:
    """The text with the words blanked by which it opens with its own patient; as it is where these words are on another patient.

    `known`: a case is known already, so that only a new patient announced as such is the text's own.
    """
    opened = next(_WHO.finditer(clean, 0, _OPENING), None)
    if opened is None or not _is_own(clean, opened.start(), opened.end(), known=known):
        return clean
    end = opened.end()
    while (more := next(_WHO.finditer(clean, end, end + _NEAR), None)) and not _NOT_OPENING.search(clean, end, more.start()):
        end = more.end()
    return blanked(clean[:end], _WHO) + clean[end:]


def _is_own(clean: str, start: int, end: int, *, known: bool) -> bool:
    """True for a patient named at the head of a text that never comes back to another."""
    head, rest = clean[:start], clean[end:]
    left_out = _LEFT_OUT.search(rest) and not _WHO.search(rest)
    if left_out or _NOT_OPENING.search(head) or _CONTRAST.search(rest) or (known and not _announced(clean[start:end])):
        return False
    if clean.startswith(("we ", "i "), start):
        return not _SOMEBODY.search(rest) and _goes_on(rest)
    return _announced(clean[start:end]) or bool(_SHOWN.search(head)) or not _TELLS.match(rest) or _goes_on(rest)


def _announced(words: str) -> bool:
    return words.startswith(("next", "new"))


def _goes_on(rest: str) -> bool:
    """True where what follows a sentence on somebody is on the same lesion, and points to nobody else."""
    first, _, later = rest.partition(". ")
    here, there = ({match[0] for match in _LEVEL.finditer(part)} for part in (first, later))
    return not _POINTS.search(rest) and (not here or there <= here)
