"""Tallies: "T7 semirigid 1, mechanical pain 3, lytic 2, the rest 0": the points of a score, each beside the item that earns it.

A sentence that adds a score up has many bare figures close together. Each is held against the points of its own item, and
against nothing else; what is left over counts nothing only if every item that is not named counts nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from assistant.material import Material
    from assistant.quantities import Mention
    from assistant.wording import Wording

_I: Final = re.IGNORECASE
_ITEMS: Final[Mapping[str, re.Pattern[str]]] = {
    "location": re.compile(r"junction(?:al)?\b|\bmobile\b|\bsemi-?rigid\b|\brigid\b|\blevel\b|\blocation\b|\bzone\b|\bregion\b|\b[CTLS]\d", _I),
    "pain": re.compile(r"\bpain(?:less)?\b|\bache\b", _I),
    "lesion": re.compile(r"lytic\b|\b(?:osteo)?blastic\b|\bsclerotic\b|\bmixed\b|\blysis\b|\blesion(?: type)?\b|\bbone quality\b", _I),
    "alignment": re.compile(r"align|\bkypho|\bscolio|listhesis\b|\btranslation\b|\bsublux|\bdeformity\b", _I),
    "collapse": re.compile(r"\bcollaps|\bheight\b|\b(?:vertebral )?body\b", _I),
    "posterolateral": re.compile(r"\bpedicles?\b|\bfacets?\b|\bcostovertebral\b|\bposterior\b|\bposterolateral", _I),
}
_REST: Final = re.compile(
    r"\b(?:rest(?! in)|(?:every|any)thing else|others|(?:all|every)(?: of)?(?: the)? other items?|remain(?:ing|der)\b[^,;]*)", _I
)
_FOR: Final = re.compile(r"(?: points?)? (?:for|from) (?P<label>[^,;.]*)", _I)
_AFTER: Final = re.compile(r"(?: points?)? (?P<label>[^,;.·+|\d]*)", _I)
_PART: Final = re.compile(r"[,;·+|]|(?<=\w)[:=]|\band\b", _I)
_JOINED: Final = re.compile(r"[:=(]\s*\Z")
_MOST, _LIST, _FEW = 4, 3, 2


def tally(said: Wording, material: Material) -> Mapping[int, tuple[str, str]]:
    """For each figure of a tally, by its start: the origin that supports it, or what it should be."""
    points = material.points
    if not points:
        return {}
    found = dict(_items(said))
    if len(found) < (_FEW if "sins" in said.instruments else _LIST) and not any(each.unit == "point" for each in found):
        return {}
    named = {item for item in found.values() if item}
    left = {value for item, value in points.items() if item not in named}
    return {each.start: _held(each, {points[item]} if item else left) for each, item in found.items() if not item or item in points}


def _held(each: Mention, right: set[int]) -> tuple[str, str]:
    if right == {_worth(each)}:
        return "outcome:sins", ""
    return "", f"{_worth(each)} should be {' and '.join(map(str, sorted(right))) or 'left out'} here"


def _items(said: Wording) -> Iterator[tuple[Mention, str]]:
    """Every bare figure that stands beside exactly one item, with it; the empty word for what is left over."""
    plain = [replace(each, value=("=", *each.value[1:])) if _added(said.text, each) else each for each in said.mentions]  # type: ignore[index]
    bare = [each for each, title in zip(plain, said.titles, strict=True) if _worth(each) >= 0 and not title]
    at = 0
    for each in bare:
        named = _named(_label(said.text, at, each))
        if len(named) == 1:
            yield each, named.pop()
        at = each.end


def _added(text: str, each: Mention) -> bool:
    """True for the 3 of "pain 3 + lytic 2", which is no "3+"."""
    return isinstance(each.value, tuple) and text.startswith(" +", each.end)


def _worth(each: Mention) -> int:
    """The points that a figure may be; -1 for what is none."""
    value = each.value if each.kind == "amount" and each.unit in {"", "point"} else ()
    exact = isinstance(value, tuple) and len(value) > 1 and value[0] == "=" and value[1:] == value[-1:]
    return int(value[1]) if exact and value[1].denominator == 1 and value[1] <= _MOST else -1  # type: ignore[index]


def _label(text: str, start: int, each: Mention) -> str:
    """The words that a figure counts: after "3 for", else before it within its part of the list, else after it."""
    if after := _FOR.match(text, each.end):
        return after["label"]
    before = text[start : each.start]
    part = before[max((match.end() for match in _PART.finditer(before)), default=0) :]
    if any(character.isalpha() for character in part):
        return part
    if _JOINED.search(before):
        return before
    following = _AFTER.match(text, each.end)
    return following["label"] if following else ""


def _named(label: str) -> set[str]:
    if _REST.search(label):
        return {""}
    return {item for item, words in _ITEMS.items() if words.search(label)}
