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
    "posterolateral": re.compile(
        r"\bpedicles?\b|\bfacets?\b|\bcostovertebral\b|\bposterior\b|\b(?:one|both)-sided involvement\b|\binvolvement on (?:one side|both sides)\b|"
        r"\bposterolateral",
        _I,
    ),
}
_REST: Final = re.compile(
    r"\b(?:rest(?! in)|(?:every|any)thing else|others|(?:all|every)(?: of)?(?: the)? other items?|remain(?:ing|der)\b[^,;]*)", _I
)
_NUMBER: Final = r"(?:\d|(?:one|two|three|four|zero|none)\b)"
_FOR: Final = re.compile(rf"(?: points?)? (?:coming |earned )?(?:for|from) (?!each\b|all\b)(?P<label>.*?)(?=[,;.]|,? and {_NUMBER}|\Z)", _I)
_EACH_FOR: Final = re.compile(
    rf"(?: points?)? (?:each|apiece) (?:for|from) (?P<label>.*?)(?=[;.]|,? (?:and |plus |with )?{_NUMBER}(?![\d%.])|"
    rf"\Z)",
    _I,
)
_EACH: Final = re.compile(r"(?: points?)? (?:each|apiece|for (?:each|all))\b", _I)
_EACH_OF: Final = re.compile(r"\b(?:each|all)(?: (?:scor\w+|earn\w*|giv\w+|add\w*|get|count\w*|worth|at|with|of them))* \Z", _I)
_MORE: Final = re.compile(
    r"\w+ (?:more|fewer|less|further|extra|additional|single) points?\b|\w+(?: points?)? (?:more|fewer|less|higher|lower|short|away)\b", _I
)
_STRETCH: Final = re.compile(r"[;.:(]|, (?:with|driven|made up|mostly|mainly|chiefly|largely)\b")
_AFTER: Final = re.compile(r"(?: points?)? (?P<label>[^,;.·+|\d]*)", _I)
_PART: Final = re.compile(r"[,;·+|]|(?<=\w)[:=]|\band\b", _I)
_JOINED: Final = re.compile(r"[:=(]\s*\Z")
_ADDED_UP: Final = re.compile(
    r"\b(?:sins|scor\w+|total\w*|points?|add\w* up to|sums? to|com(?:es?|ing) to|got to|account\w* for|make up|bring|contribut\w+|gives?|giving)"
    r"(?: (?:is|of|a|the|total|at|to))*:? \Z",
    _I,
)
_TOTAL: Final = re.compile(
    r"\bsins(?: (?:score|total|for|at|of|in|here|the|lesion|level|[ctls]\d{1,2}))* (?:is|was|comes? to|of) (?:a total of )?\Z", _I
)
_SUM_OF: Final = re.compile(r"\b(?:account\w* for|make up|add up to|bring|contribut\w+|give|giving|total\w*)(?: (?:a |the )?(?:total of )?)? ?\Z", _I)
_MOST, _ALL, _LIST, _FEW = 4, 18, 3, 2


def tally(said: Wording, material: Material) -> Mapping[int, tuple[str, str]]:
    """For each figure of a tally, by its start: the origin that supports it, or what it should be."""
    points = material.points
    if not points:
        return {}
    found = dict(_items(said))
    enough = len(found) >= _FEW if "sins" in said.instruments else sum(map(len, found.values())) >= _LIST
    if not enough and not any(each.unit == "point" for each in found):
        return {}
    named = set().union(*found.values())
    beside = {each.start for each in found}
    bare = [each for each in said.mentions if each.start not in beside and _ADDED_UP.search(said.text, 0, each.start)]
    sums = {each.start: ("outcome:sins", "") for each in bare if _worth(each) in _sums(said.text, each, points)}
    left = {value for item, value in points.items() if item not in named}
    return sums | {
        each.start: _held(each, {points[item] for item in items if item} | (left if "" in items else set()))
        for each, items in found.items()
        if items <= {"", *points}
    }


def _sums(text: str, each: Mention, points: Mapping[str, int]) -> set[int]:
    """What a figure of a tally may add up to: all that is known, or the items right before "account for" or the like."""
    before = text[: each.start]
    several = _named(before[max((match.end() for match in _STRETCH.finditer(before)), default=0) :]) & points.keys()
    part = {sum(points[item] for item in several)} if len(several) > 1 and _SUM_OF.search(before) else set()
    return part or {sum(points.values())}


def _held(each: Mention, right: set[int]) -> tuple[str, str]:
    if right == {_worth(each)}:
        return "outcome:sins", ""
    return "", f"{_worth(each)} should be {' and '.join(map(str, sorted(right))) or 'left out'} here"


def _items(said: Wording) -> Iterator[tuple[Mention, set[str]]]:
    """Every bare figure that stands beside one item, or beside several that count it each; the empty word for what is left over."""
    plain = [replace(each, value=("=", *each.value[1:])) if _added(said.text, each) else each for each in said.mentions]  # type: ignore[index]
    bare = [each for each, title in zip(plain, said.titles, strict=True) if _may_count(said.text, each, title)]
    at = 0
    for each in bare:
        if _TOTAL.search(said.text, at, each.start):
            at = each.end
            continue
        label, several = _label(said.text, at, each)
        named = _named(label)
        if len(named) == 1 or (several and named):
            yield each, named
        at = each.end


def _may_count(text: str, each: Mention, title: str) -> bool:
    """Whether a figure may be the points of an item; beside "for" or "each" it is, however large."""
    said_so = _FOR.match(text, each.end) or _EACH_FOR.match(text, each.end) or _EACH.match(text, each.end)
    if not 0 <= _worth(each) <= (_ALL if said_so else _MOST) or _MORE.match(text, each.start):
        return False
    return not title or bool(said_so)


def _added(text: str, each: Mention) -> bool:
    """True for the 3 of "pain 3 + lytic 2", which is no "3+", and of "from 3 for pain", which is no least."""
    from_items = text.endswith("from ", 0, each.start) and _FOR.match(text, each.end)
    return isinstance(each.value, tuple) and bool(text.startswith(" +", each.end) or from_items)


def _worth(each: Mention) -> int:
    """The points that a figure may be; -1 for what is none."""
    value = each.value if each.kind == "amount" and each.unit in {"", "point"} else ()
    exact = isinstance(value, tuple) and len(value) > 1 and value[0] == "=" and value[1:] == value[-1:]
    return int(value[1]) if exact and value[1].denominator == 1 else -1  # type: ignore[index]


def _label(text: str, start: int, each: Mention) -> tuple[str, bool]:
    """The words that a figure counts, and whether for each item in them: after "3 for", else before it in its part of the list, else after it."""
    before = text[start : each.start]
    if after := _EACH_FOR.match(text, each.end):
        return after["label"], True
    if _EACH.match(text, each.end) or _EACH_OF.search(before):
        return before[max((match.end() for match in _STRETCH.finditer(before.rstrip(" :"))), default=0) :], True
    return _one_label(text, before, each), False


def _one_label(text: str, before: str, each: Mention) -> str:
    if after := _FOR.match(text, each.end):
        return after["label"]
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
