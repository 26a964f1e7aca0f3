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
    r"|\b(?:keeps?|kept|keeping|retain(?:s|ed|ing)|preserv(?:es|ed|ing))\s*(?:just |only |about |barely |some |roughly )*$"
)
_REMAINS: Final = patterns.of(
    r"\s*(?:of )?(?:the |its )?(?:normal |original |expected |former |vertebral |body )*(?:height|ht)? ?(?:is |"
    r"are )?(?:remain\w*|left|preserved|persists|residual|retained)\b|\s*residual height|\s*of (?:the |its )?(?:normal|original|expected|former)\b"
)
_OF_ANOTHER: Final = patterns.of(rf"\s*(?:of|that of) (?:(?:that|height) of )?(?:the )?(?:{LEVEL}|its neighbours?|neighbouring|adjacent)\b")
_HEIGHT_IS: Final = patterns.of(r"\b(?:height|ht)\b[^.;,%]*$")
_STANDS: Final = patterns.of(r"\b(?:remains?|stays?|stands?|sits?|is|now|still)(?: (?:only|just|still|about|now))* at (?:(?:only|just|about) )*$")
_PLAIN_HEIGHT: Final = patterns.of(
    r"\s*(?:of (?:its |the )?)?(?:(?:normal|original|vertebral|body) )*(?:height|ht)\b(?! (?:loss|lost|reduc|decreas))"
)
LOST: Final = patterns.of(rf"\b(?:loss|lost|{words.COLLAPSED})")


def compared(text: str, share: Share) -> bool:
    """True for a height that is given as a share of another vertebra's."""
    return bool(_OF_ANOTHER.match(text, share.end)) and bool(_HEIGHT_IS.search(text[: share.start]))


def lost(text: str, share: Share) -> frozenset[str]:
    """The sides of 50 percent that a share of the height leaves for what is lost."""
    if not share.high:
        return frozenset({"none"})
    by = text[: share.start].rstrip().endswith(" by")
    before, after = text[: share.start], text[share.end :]
    stands = _STANDS.search(before) and _PLAIN_HEIGHT.match(after) and not LOST.search(before)
    beside = compared(text, share) and not LOST.search(before)
    left = stands or beside or _LEFT_OVER.search(before) or (not by and _REMAINS.match(after))
    return (share.rest if left else share).sides
