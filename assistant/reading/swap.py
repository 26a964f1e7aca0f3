"""Swap: a short turn that puts one figure or side in the place of another without naming the fact.

"10 not 12", "typed 60, meant 40", "sorry, 40 %", "only the left", "make that bilateral", "the right was artefact".
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.reader import read_turn
from assistant.reading.reply import NAMED, placed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.reading.reader import Reading

_ONE: Final = r"(?<![\w./])(?:\d{1,3} ?%?|left|right)(?![\w/]|\.\d)"
_NEW, _OLD = (rf"(?P<{name}>{_ONE})" for name in ("new", "old"))
_SAID: Final = r"\b(?:typed|said|wrote|put|gave|entered|told you)\b(?: (?:it as|in|was|as))?"
_SWAPS: Final = tuple(
    patterns.of(pattern)
    for pattern in (
        rf"{_NEW}[ ,;-]+(?:and |it is |it's )?(?:not|instead of|rather than|never) {_OLD}",
        rf"\bnot {_OLD}[ ,;:-]+(?:but |it is |it's |make it )*{_NEW}",
        rf"{_SAID} {_OLD}[^\d.;]{{0,20}}\b(?:meant|should (?:be|read|have been)|is|it's)(?: to (?:say|type|put|write))? {_NEW}",
        rf"{_OLD}\s*(?:->|=>|→|\bshould (?:be|read|have been)\b|\bis wrong[ ,;-]+(?:it is |it's )?)\s*{_NEW}",
    )
)
_OPENS: Final = (
    r"^\W*(?:(?:sorry|actually|correction|no|nope|ah|oops|hm+|wait|well|yes|ok|oh|and|but|on review|on ct|second (?:read|look|opinion)|re-?read|"
    r"it is|it's|that is|that's|is|was|"
    r"make (?:that|it)|should be|i meant?|"
    r"typo|oops|in fact|now|rather|(?:the )?(?:radiolog\w+|report|ct|mri|scan|team)(?: now)? (?:says?|shows?|confirms?|reads?)|re-?measured(?: as| "
    r"at)?|amended(?: to)?|to)[\s,:;-]+)"
)
_ONLY_PERCENT: Final = patterns.of(rf"{_OPENS}+(?P<new>\d{{1,3}} ?%)\W*$")
_CLEAR: Final = r"(?:(?:is|was|looks|are) )?(?:an? )?(?:artefact|artifact|clear|normal|spared|intact|fine|not involved|uninvolved|clean|ok)\b"
_SIDES: Final = patterns.of(
    rf"{_OPENS}*(?P<only>(?:only|just)\s+)?(?:the )?(?P<side>left|right|both(?: sides)?|bilateral|unilateral)(?: (?:one|side))?(?P<alone> (?:only|"
    rf"alone))?(?P<clear> {_CLEAR})?"
    rf"(?P<other>[ ,;-]+(?:and )?(?:the )?(?:other|left|right)(?: one| side)? {_CLEAR})?(?:[ ,;-]+[^.;\d]{{0,12}}\b(?:checked|confirmed|on ct|on "
    rf"mri|on review)[^.;\d]{{0,20}})?\W*$"
)
_NAMES_OF_SIDES: Final = {"bilateral": "both", "unilateral": "one"}
_LONGEST: Final = 80
_DERIVED: Final = frozenset({"location", "radiosensitivity", "sex"})


def read_swap(raw: str, told: Mapping[str, str]) -> Reading | None:
    """The turn read as the words of the one fact that held the old figure, with the new one in its place; `told` are those words by fact."""
    if len(raw) > _LONGEST:
        return None
    low = raw.lower()
    match = next((m for pattern in _SWAPS if (m := pattern.search(low))), None)
    if match is not None:
        return _for_the_old(raw, match, re.escape(match["old"].strip(" %")), told)
    if (percent := _ONLY_PERCENT.match(low)) is not None:
        return _for_the_old(raw, percent, r"\d{1,3}(?= ?(?:%|percent|per cent))", told)
    sides = _SIDES.match(low) if "posterolateral" in told else None
    return _of_sides(raw, sides) if sides else None


def _for_the_old(raw: str, match: re.Match[str], old: str, told: Mapping[str, str]) -> Reading | None:
    """The words of the one fact that holds the old figure, with the new one in its place."""
    figure = patterns.of(rf"(?<!\d){old}(?!\d)", re.IGNORECASE)
    holding = {quote: fact for fact, quote in told.items() if fact not in _DERIVED and len(figure.findall(quote)) == 1}
    holding = {quote: fact for quote, fact in holding.items() if not any(other != quote and other in quote for other in holding)}
    if len(holding) != 1:
        return None
    ((quote, fact),) = holding.items()
    return _in_place(raw, fact, figure.sub(match["new"].strip(" %"), quote), match.span("new"))


def _of_sides(raw: str, match: re.Match[str]) -> Reading | None:
    """What a side alone says of the posterolateral elements: all of them anew, or that one of the two is clear."""
    side = _NAMES_OF_SIDES.get(match["side"].split()[0], match["side"])
    alone = side in {"left", "right"}
    if alone and not (raw.lstrip().startswith("*") or match["only"] or match["alone"] or match["clear"] or match["other"]):
        return None
    words = f"{side} pedicle clear" if match["clear"] else f"{'only the ' if alone else ''}{side} pedicle destroyed"
    reading = _in_place(raw, "", words, match.span("side"))
    if reading is not None:
        reading.retracted = [] if match["clear"] else ["posterolateral"]
    return reading


def _in_place(raw: str, fact: str, words: str, place: tuple[int, int]) -> Reading | None:
    """The words read, everything in them standing at one place of the turn."""
    reading = next((r for before in ("", NAMED.get(fact, "")) if not (r := read_turn(before + words)).empty), None)
    if reading is None:
        return None
    start, end = place
    reading.levels = [replace(named, start=start, end=end, replaces=True) for named in reading.levels] if fact == "level" else []
    reading.retracted = [fact] if fact != "level" else []
    return placed(reading, raw, place)
