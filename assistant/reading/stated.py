"""What the text states outright instead of describing: a SINS total, stability, radiosensitivity."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.mention import DOUBT, Mention, one
from assistant.reading.numerals import UNITS
from assistant.reading.wording import gate

if TYPE_CHECKING:
    from collections.abc import Iterator

FACTS: Final = frozenset({"radiosensitivity"})
"""Stated of the patient's tumour; a total and stability are stated of a lesion."""
_GREATEST: Final = 18
_WORDS: Final = tuple(word for word, number in UNITS.items() if number <= _GREATEST)
_TOTAL: Final = patterns.of(
    rf"\bsins\b(?: score| total)?\s*(?:of|is|was|were|be|=|:|-|at|works? out (?:at|to|as)|comes? (?:out )?(?:at|to)|adds? up to|totals?|"
    rf"equals)?\s*(?P<points>\d{{1,2}}|{'|'.join(_WORDS)})\b"
    r"(?!\s*(?:-|to\b|%|/|or\b|\d|mm|months?|years?|(?:items?|components?|parts?|criteria|factors?|domains?|variables?|elements?|things)\b))"
)
_STABILITY: Final = patterns.of(
    r"\b(?:spine|segment|mechanically|spinally|spinal column)\s+(?:is |was |looks |clearly |deemed )?(stable|unstable)\b"
    r"|\b(stable|unstable) (?:spine|segment|lesion|level|vertebra)\b|^\s*(?:and |is |mechanically )?(stable|unstable)(?: spine)?\s*$"
)
_CLASS: Final = patterns.of(r"\bradio-?\s?(sensitive|resistant)\b")


may_speak: Final = gate("sins stable radio")


def find(text: str, at: int) -> Iterator[Mention]:
    """Mentions in one clause; a clause that asks or weighs both ways states nothing."""
    if total := _TOTAL.search(text):
        yield _total(total, at)
    if re.search(r"\b(?:or|whether|if|either|versus|vs)\b", text):
        return
    stability = _STABILITY.search(text)
    if stability and not DOUBT.search(text[: stability.end() + 1]):
        yield one("stability", next(group for group in stability.groups() if group), stability, at)
    classes = list(_CLASS.finditer(text))
    denied = classes and re.search(r"\b(?:not|non|isn't)[ -]*$", text[: classes[0].start()])
    if len(classes) == 1 and not denied and not DOUBT.search(text[: classes[0].end() + 1]):
        yield one("radiosensitivity", f"radio{classes[0][1]}", classes[0], at)


def _total(match: re.Match[str], at: int) -> Mention:
    points = UNITS[match["points"]] if match["points"] in UNITS else int(match["points"])
    if points <= _GREATEST:
        return one("sins", points, match, at)
    return Mention(f"invalid:sins:{points}", frozenset(), at + match.start(), at + match.end())
