"""Remainder: whether a share of the height is what is lost or what is left: "down to 40%", "a third of it remains", "half the height of T10"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import collapse_words as words
from assistant.reading import patterns
from assistant.reading.wording import LEVEL

if TYPE_CHECKING:
    from assistant.reading.amount import Share

_LEFT_OVER: Final = patterns.of(
    rf"\b(?:residual|remaining) (?:vertebral |body |anterior )*(?:height|ht)[^.;,%\d]{{0,6}}(?:{LEVEL})?[^.;,%\d]{{0,6}}$|\b(?:reduced|"
    r"down|collapsed|compressed|fallen|shrunk|squashed|flattened|crushed|squeezed|pressed|lowered|diminished|decreased|wedg(?:ed|ing)) "
    r"to\s*(?:(?:just|"
    r"only|about) )*$"
    r"|\b(?:left with|keeps?|kept|keeping|retain(?:s|ed|ing)|preserv(?:es|ed|ing))\s*(?:just |only |about |barely |some |roughly )*$"
)
_REMAINS: Final = patterns.of(
    r"\s*(?:of )?(?:the |its )?(?:normal |original |expected |former |vertebral |body )*(?:height|ht)? ?(?:is |"
    r"are )?(?:remain\w*|left|preserved|persists|residual|retained)\b|\s*residual height|\s*of (?:the |its |what (?:is|was) )?(?:normal|"
    r"original|expected|predicted|former)\b"
)
_OTHER: Final = rf"(?:the )?(?:{LEVEL}|its neighbours?|neighbouring|neighbours?|adjacent|those|the others)\b"
_OF_ANOTHER: Final = patterns.of(rf"\s*(?:of|that of) (?:(?:that|height) of )?{_OTHER}")
_HEIGHT_OF_ANOTHER: Final = patterns.of(
    rf"\s*(?:(?:of )?the (?:height|ht) of|(?:as )?(?:tall|high) as) {_OTHER}(?!.*\b(?:missing|lost|gone|loss|reduced|collapsed|destroyed)\b)"
)
_RATIO: Final = patterns.of(r"\bratio(?: (?:of|is|was|about))*\W*$")
_HEIGHT_IS: Final = patterns.of(r"\b(?:height|ht)\b[^.;,%]*$")
_STANDS: Final = patterns.of(r"\b(?:remains?|stays?|stands?|sits?|is|now|still)(?: (?:only|just|still|about|now))* at (?:(?:only|just|about) )*$")
_PLAIN_HEIGHT: Final = patterns.of(
    r"\s*(?:of (?:its |the )?)?(?:(?:normal|original|vertebral|body|proper|usual|expected|former) )*(?:height|ht)\b(?! (?:loss|lost|reduc|decreas))"
)
_HAS: Final = patterns.of(r"\b(?:has|have|had|with)(?: (?:only|just|still|about|barely|some|roughly|around|approximately|got|no more than))* $")
_OF_ITS_HEIGHT: Final = patterns.of(
    r"\s*of (?:its |the )(?:(?:normal|original|vertebral|body|proper|usual|expected|former) )*(?:height|ht)\b"
    r"(?! (?:is |are |has been |was )?(?:loss|lost|reduc|decreas|gone|missing|destroy|collaps|crush|eaten|taken|compress))"
)
LOST: Final = patterns.of(rf"\b(?:loss|lost|{words.COLLAPSED})")


def compared(text: str, share: Share) -> bool:
    """True for a height that is given as a share of another vertebra's."""
    beside = _OF_ANOTHER.match(text, share.end) and _HEIGHT_IS.search(text[: share.start])
    return bool(beside or _HEIGHT_OF_ANOTHER.match(text, share.end))


def lost(text: str, share: Share) -> frozenset[str]:
    """The sides of 50 percent that a share of the height leaves for what is lost."""
    if not share.high:
        return frozenset({"none"})
    by = text[: share.start].rstrip().endswith(" by")
    before, after = text[: share.start], text[share.end :]
    stands = _STANDS.search(before) and _PLAIN_HEIGHT.match(after) and not LOST.search(before)
    beside = compared(text, share) and not LOST.search(before)
    stands = stands or (_HAS.search(before) and _OF_ITS_HEIGHT.match(after) and not LOST.search(before))
    left = stands or beside or _RATIO.search(before) or _LEFT_OVER.search(before) or (not by and _REMAINS.match(after))
    return (share.rest if left else share).sides
