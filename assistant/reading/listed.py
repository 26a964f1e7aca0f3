"""Listed: elements named one after the other, rewritten so that each has its state: "left pedicle, facets and both ribs are sound"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS
from assistant.reading.wording import follows

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

_OTHERS: Final = r"kyphosis|slip|listhesis|height|collapse|alignment|ct|mri"
_SIDE: Final = r"(?:l|r|lt|rt|left|right)"
_EACH: Final = r"(?:(?:the|every|all|both|each|left|right) )*"
_SOUND: Final = (
    r"(?:all )?(?:ok|okay|fine|intact|clear|normal|spared|free|nad|sound|whole|healthy|untouched|clean|unaffected|uninvolved|not involved)"
)
_THERE: Final = patterns.of(
    rf"(?P<element>{ELEMENT_WORDS}(?: on the (?:left|right))?(?: is| are)?(?: still)?) there(?=\s*(?:[,.;]|$|\band\b|\bbut\b))"
)
"""An element that is still there is intact: "left pedicle gone, right pedicle there"."""
_AND: Final = patterns.of(rf"(?<![a-z])(?P<one>{ELEMENT_WORDS}|{_OTHERS}) (?:n|an) (?=(?:(?:both|the|left|right) )?(?:{ELEMENT_WORDS}|{_OTHERS})\b)")
"""The letter for "and" between two things of a kind; elsewhere it may be short for "normal" or "no"."""
_AND_NO: Final = patterns.of(
    r"\b(?P<one>lytic|blastic|sclerotic|mixed|compressed|touched|deformed|indented|squashed|seen|visible|fine|okay|ok|intact|clear|gone|destroyed|"
    r"involved|normal|present|flat|lying|walking|standing|moving|aligned|preserved|kept) n (?=(?:no|not|nil|without|never)\b)"
)
"""The same between a state and what is denied after it."""
_SHARED: Final = patterns.of(
    rf"(?<=\()(?P<one>{_SIDE} {ELEMENT_WORDS}),(?= (?:both )?{ELEMENT_WORDS} {_SOUND}\))"
    rf"|\b(?P<two>{_SIDE} {ELEMENT_WORDS}),(?= {_EACH}{ELEMENT_WORDS},? and {_EACH}{ELEMENT_WORDS} (?:are|were|look|remain) {_SOUND}\b)"
)
"""A side and an element that share a state: "right facet replaced (left facet, pedicles ok)"."""
_SLASHED: Final = patterns.of(rf"(?P<one>\b(?:{ELEMENT_WORDS})) / (?=(?:(?:rib|left|right) )?(?:{ELEMENT_WORDS})\b)")
_NOTHING_OF_THEM: Final = patterns.of(rf"(?P<one>\b(?:{ELEMENT_WORDS}))\s*: nothing\b(?=\s*(?:[,.;]|$))")
_ELLIPSIS: Final = patterns.of(rf"(?P<one>\b(?:{ELEMENT_WORDS})) (?:has|have|is|are)(?: not|n't)(?=\s*(?:[,.;]|$))")
"""What is said of one element and not of another: "the right facet has been replaced, the left facet has not"."""
_FACTS: Final = patterns.of(r"\bfacts(?= (?:ok|okay|normal|intact|clear|fine|spared|gone|destroyed|bilat\w*)\b)")
_NOT_THE_OTHER: Final = patterns.of(rf"(?:\s+and)?\s+(?=not (?:the |on the )?(?:left|right)(?: one| side| {ELEMENT_WORDS})?\s*(?:[.,;)\n]|$))")
_SIDED: Final = patterns.of(rf"\b(?:left|right)(?: sided?)? {ELEMENT_WORDS}$")
"""One side named in place of the other: "right pedicle not the left"."""
STEPS: Final[tuple[tuple[tuple[str, ...], patterns.Pattern, Callable[[re.Match[str]], str]], ...]] = (
    ((" n ", " an "), _AND, lambda match: f"{match['one']} and "),
    ((" n ",), _AND_NO, lambda match: f"{match['one']} and "),
    (("(", " are ", " were ", " look ", " remain "), _SHARED, lambda match: f"{match['one'] or match['two']} and"),
    ((" / ",), _SLASHED, lambda match: f"{match['one']} and "),
    ((": nothing",), _NOTHING_OF_THEM, lambda match: f"{match['one']}: normal"),
    (("facts",), _FACTS, lambda _: "facets"),
    ((" not",), _ELLIPSIS, lambda match: f"{match['one']} not involved"),
    ((" there",), _THERE, lambda match: f"{match['element']} intact"),
    ((" not ",), _NOT_THE_OTHER, lambda match: ", " if follows(match, _SIDED) else match[0]),
)
"""As in `rewritings`: stems of which one must stand in the text, the pattern, and what replaces it."""
