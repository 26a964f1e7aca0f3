"""Swap: a short turn that puts one figure or side in the place of another without naming the fact: "10 not 12", "typed 60, meant 40"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.reading.reader import read_turn
from assistant.reading.reply import NAMED
from assistant.reading.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.reading.reader import Reading

_ONE: Final = r"(?<![\w./])(?:\d{1,3} ?%?|left|right)(?![\w./])"
_NEW, _OLD = (rf"(?P<{name}>{_ONE})" for name in ("new", "old"))
_SAID: Final = r"\b(?:typed|said|wrote|put|gave|entered|told you)\b(?: (?:it as|in|was|as))?"
_SWAPS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_NEW}[ ,;-]+(?:and |it is |it's )?(?:not|instead of|rather than|never) {_OLD}",
        rf"\bnot {_OLD}[ ,;:-]+(?:but |it is |it's |make it )*{_NEW}",
        rf"{_SAID} {_OLD}[^\d.;]{{0,20}}\b(?:meant|should (?:be|read|have been)|is|it's)(?: to (?:say|type|put|write))? {_NEW}",
        rf"{_OLD}\s*(?:->|=>|→|\bshould (?:be|read|have been)\b|\bis wrong[ ,;-]+(?:it is |it's )?)\s*{_NEW}",
    )
)
_LONGEST: Final = 80
_DERIVED: Final = frozenset({"location", "radiosensitivity", "sex"})


def read_swap(raw: str, told: Mapping[str, str]) -> Reading | None:
    """The turn read as the words of the one fact that held the old figure, with the new one in its place; `told` are those words by fact."""
    low = raw.lower()
    match = next((m for pattern in _SWAPS if (m := pattern.search(low))), None) if len(raw) <= _LONGEST else None
    if match is None:
        return None
    old = re.compile(rf"(?<!\d){re.escape(match['old'].strip(' %'))}(?!\d)", re.IGNORECASE)
    holding = {quote: fact for fact, quote in told.items() if fact not in _DERIVED and old.search(quote)}
    if len(holding) != 1:
        return None
    ((quote, fact),) = holding.items()
    return _in_place(raw, fact, old.sub(match["new"].strip(" %"), quote), match.span("new"))


def _in_place(raw: str, fact: str, words: str, place: tuple[int, int]) -> Reading | None:
    """The words read, everything in them standing at one place of the turn."""
    reading = next((r for before in ("", NAMED.get(fact, "")) if not (r := read_turn(before + words)).empty), None)
    if reading is None:
        return None
    start, end = place
    reading.said = [replace(said, mention=replace(said.mention, start=start, end=end)) for said in reading.said]
    reading.levels = [replace(named, start=start, end=end, replaces=True) for named in reading.levels] if fact == "level" else []
    reading.text = Text(raw, raw.lower(), tuple(range(len(raw))))
    reading.retracted = [fact] if fact != "level" else []
    return reading
