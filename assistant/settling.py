"""Settling: which of two contradicting voices of an earlier turn is right: "conclusion is right", "go with the CT", "the second one"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.reading.reader import read_turn
from assistant.reading.reply import SUBFACTS, placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.reading.reader import Reading

_VOICE: Final = (
    r"(?P<{}>conclusion|impression|summary|findings?|body(?: of the report)?|report|addendum|title|header|heading|request|referral|letter|note"
    r"|notes|ct|mri|mr|x-?ray|film|"
    r"radiolog\w+|surgeon|registrar|consultant|first|second|former|latter|last)"
)
_RIGHT: Final = (
    r"(?:is|was|are|were)?(?: (?:actually|definitely|indeed|the|in fact))* ?(?:right|correct|true|accurate|the one|holds?|stands?|wins?|it is)\b"
)
_WRONG: Final = (
    r"(?:is|was|are|were)?(?: (?:actually|definitely|indeed|the|in fact|a))* ?"
    r"(?:wrong|incorrect|mistaken|in error|an error|an? mistake|typo|old|superseded)\b"
)
_TRUSTED: Final = (
    re.compile(rf"\b{_VOICE.format('voice')}(?: (?:one|version|statement|line|bit|part))? {_RIGHT}"),
    re.compile(
        rf"\b(?:go(?:ing)? (?:with|by|w/?)|trust|believe|use|take|follow|stick (?:with|to)|per|according to) (?:the "
        rf"|what the )?{_VOICE.format('voice')}\b"
    ),
    re.compile(rf"^\W*(?:(?:it is|it's|its|the|definitely|sorry|so|ok) )*{_VOICE.format('voice')}(?: (?:one|version))?\W*$"),
)
_REJECTED: Final = re.compile(rf"\b{_VOICE.format('voice')}(?: (?:one|version|statement|line|bit|part))? {_WRONG}")
_ORDER: Final = {"first": 0, "former": 0, "second": 1, "latter": -1, "last": -1}
_PIECE: Final = re.compile(
    r"(?<=[.;\n])\s*|,\s+(?=(?:but |and |while )?(?:the )?(?:ct|mri|mr|x-?ray|film|report|radiolog\w+|letter|referral|conclusion|impression)\b)|"
    r",\s+(?=but\b|while\b|whereas\b)|\s+(?=but\b|whereas\b)"
)
_LONGEST: Final = 120
_TWO: Final = 2


def settled(raw: str, contradicted: str, facts: Sequence[str]) -> Reading | None:
    """What the voice that a turn trusts had said of the first fact that the earlier turn contradicted; None where no voice is named."""
    if not (contradicted and facts) or len(raw) > _LONGEST or "?" in raw:
        return None
    low = raw.lower()
    trusted = next((match for pattern in _TRUSTED if (match := pattern.search(low))), None)
    rejected = None if trusted else _REJECTED.search(low)
    named = trusted or rejected
    if named is None:
        return None
    return next(
        (found for fact in facts if (found := _of_fact(raw, contradicted, fact, named["voice"], trusted=trusted is not None)) is not None), None
    )


def _of_fact(raw: str, contradicted: str, fact: str, voice: str, *, trusted: bool) -> Reading | None:
    """The one statement on a fact that is left, its findings with the whole turn as their words."""
    told = [(piece, reading) for piece in _PIECE.split(contradicted) if piece and (reading := _on(fact, piece)).said]
    if len(told) != _TWO:
        return None
    at = _ORDER.get(voice) if voice in _ORDER else _only([n for n, (piece, _) in enumerate(told) if re.search(rf"\b{voice}\b", piece.lower())])
    if at is None:
        return None
    reading = told[at if trusted else 1 - at % _TWO][1]
    reading.said = [replace(said, level=None, mention=replace(said.mention, voice=0)) for said in reading.said]
    reading.levels, reading.retracted = [], [fact]
    return placed(reading, raw)


def _on(fact: str, piece: str) -> Reading:
    """What a piece of a text says of one fact."""
    reading = read_turn(piece)
    reading.said = [said for said in reading.said if said.mention.fact in SUBFACTS.get(fact, {fact})]
    return reading


def _only(places: Sequence[int]) -> int | None:
    return places[0] if len(places) == 1 else None
