"""Legible: what is read of a text with control, escape or invisible characters; every character still knows its place in the text as typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.reader import read_turn
from assistant.reading.text import Text

if TYPE_CHECKING:
    from assistant.reading.reader import Reading

_ODD: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_ESCAPE: Final = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]{0,2000}(?:\x07|\x1b\\)|\x1b[@-_]|\x9b[0-?]*[ -/]*[@-~]")
_BREAKS: Final = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
_INVISIBLE: Final = re.compile(r"[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")


LONGEST: Final = 200_000
"""Characters read of one turn; some forty pages."""


class TurnError(ValueError):
    """A turn that cannot be read; the message says why and what to do."""


def check(text: str) -> str:
    """The turn as it is; raises TurnError for one without words, or with too many."""
    if not text.strip():
        raise TurnError("the text is empty; type a case or a question")
    if len(text) > LONGEST:
        raise TurnError(f"the text has {len(text):,} characters, at most {LONGEST:,} are read; send the part that matters")
    return text


def read_legible(raw: str, *, known: bool = False) -> Reading:
    """Reads a turn as a person sees it: escape sequences and controls are gaps, invisible characters are not there."""
    if not _ODD.search(raw):
        return read_turn(raw, known=known)
    seen = _ESCAPE.sub(lambda match: " " * len(match[0]), raw)
    kept = [at for at, character in enumerate(seen) if not _INVISIBLE.match(character)]
    reading = read_turn("".join(_shown(seen[at]) for at in kept), known=known)
    reading.text = Text(raw, reading.text.clean, tuple(kept[at] for at in reading.text.origin))
    return reading


def _shown(character: str) -> str:
    if character in _BREAKS:
        return "\n"
    return " " if _ODD.match(character) else character
