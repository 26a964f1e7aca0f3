"""Reply: a short turn that names no fact, read as the answer to what was contradicted, impossible or asked for last."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.mention import DOUBT
from assistant.reading.reader import read_turn
from assistant.reading.text import Text, verbatim

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from assistant.reading.reader import Reading, Said

NAMED: Final = {
    "alignment": "alignment ",
    "collapse": "collapse ",
    "escc": "ESCC ",
    "pain": "pain ",
    "posterolateral": "pedicles ",
    "myelopathy": "myelopathy: ",
    "tolerates_surgery": "fitness: ",
    "creatinine": "creatinine ",
    "ecog": "ECOG ",
    "age_years": "age ",
    "sex": "sex: ",
}
"""What a reply leaves out."""
INVOLVED: Final = "involved"
_NAMES: Final = {**NAMED, INVOLVED: "body involvement: "}
"""With the extent of the tumour in the body, which is asked for where the height is known to be kept."""
_OPEN: Final = patterns.of(r"\?|\b(?:idea|know|sure|yet|later|check)\b")
_ELSEWHERE: Final = patterns.of(
    r"\b(?:weak\w*|numb\w*|tingl\w*|sensation|power|bladder|bowels?|pee\w*|poo\w*|wee|urin\w*|reflex\w*|fevers?|cough\w*|breath\w*|appetite|"
    r"weight loss|"
    r"allerg\w*|diabet\w*|smok\w*)\b"
)
"""Things that no pending question asks for, but for the neurological ones: "no numbness" is no answer on pain."""
_OPENS: Final = patterns.of(r"\W*(?:(?:ok|i|we|have|just|now|so|well|asked|checked|looked|examined|her|him|it|them|back|again)\b\W*)+")
_SHARE: Final = patterns.of(
    r"\W*(?:(?:no|oops|sorry|i meant?|meant|it is|it's|its|make it|more like|about|"
    r"lol)\W+)*(?P<share>\d{1,2})(?! ?(?:%|percent|per cent))(?:\W+(?:sorry|oops|of course|i meant?|then|lol))*\W*"
)
_LONGEST: Final = 80
_OF_AGE: Final = patterns.of(r"\W*(?:s?he(?:'?s| is)|it'?s|(?:the )?(?:patient|pt)(?: is|'s)?) (?=\d{1,3}\W*$)")
"""Before a bare number that is an age: "she is 69"."""
_SHARED: Final = frozenset({"collapse", INVOLVED})
SUBFACTS: Final = {"collapse": {"height_loss", "involved"}, "posterolateral": {"sides"}}


def found_at(said: Iterable[Said], start: int, end: int) -> list[Said]:
    """Findings read elsewhere, with one place of a turn as their words."""
    return [replace(each, mention=replace(each.mention, start=start, end=end)) for each in said]


def placed(reading: Reading, raw: str, place: tuple[int, int] | None = None) -> Reading:
    """A reading of other words for a turn: its findings have one place of it as their words, the whole turn where none is given."""
    reading.said = found_at(reading.said, *(place or (0, len(raw))))
    reading.text = verbatim(raw)
    return reading


def read_reply(raw: str, pending: Sequence[str]) -> Reading | None:
    """The turn read as an answer on the first pending fact that it fits; None when it fits none."""
    if len(raw) > _LONGEST or _OPEN.search(raw.lower()) or DOUBT.search(raw.lower()):
        return None
    if _ELSEWHERE.search(raw.lower()):
        pending = [fact for fact in pending if fact == "myelopathy"]
    opened = _OPENS.match(raw.lower()) or ("age_years" in pending and _OF_AGE.match(raw.lower())) or None
    said = " " * opened.end() + raw[opened.end() :] if opened and opened.end() < len(raw) else raw
    shared = next((fact for fact in pending if fact in _SHARED), "")
    if shared and (share := _SHARE.fullmatch(raw.lower())):
        return _percentage(raw, share.end("share"), shared)
    return next((reading for fact in pending if fact in _NAMES and (reading := read_answer(said, fact, _NAMES[fact])) is not None), None)


def _percentage(raw: str, end: int, fact: str) -> Reading | None:
    """A bare figure that ends at `end`, as the percentage of the height or of the body that it answers for."""
    reading = read_answer(f"{raw[:end]}%{raw[end:]}", fact, _NAMES[fact])
    if reading is not None:
        reading.text = Text(raw, reading.text.clean, tuple(at - (at >= end) for at in reading.text.origin))
    return reading


def read_answer(raw: str, fact: str, name: str) -> Reading | None:
    """The turn read on one fact, with its name before it; places in the name stand for the start of the turn."""
    reading = read_turn(name + raw)
    alone = {said.mention.values for said in read_turn(name).said}
    told = [
        said
        for said in reading.said
        if said.mention.fact in SUBFACTS.get(fact, {fact}) and (said.mention.start >= len(name) or said.mention.values not in alone)
    ]
    if not told or reading.levels:
        return None
    reading.said = [_in_answer(said, len(name), len(reading.text.clean)) for said in told]
    reading.text = Text(raw, reading.text.clean, tuple(max(0, at - len(name)) for at in reading.text.origin))
    return reading


def _in_answer(said: Said, name: int, end: int) -> Said:
    """A finding told by the name alone has the whole answer as its words."""
    mention = said.mention
    return said if mention.end > name else replace(said, mention=replace(mention, start=name, end=end))
