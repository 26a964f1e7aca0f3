"""Required: the pieces of words that a text must hold for a regular expression to match in it, taken from the expression's own syntax tree.

The prefilter of RE2 (https://github.com/google/re2, prefilter.h), for words. A piece is a stretch of plain characters without a blank in it;
`BORDER` stands in it wherever a letter a-z meets anything else. Whatever is not understood requires nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby, zip_longest
from math import prod
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

Requirement = frozenset[str]
"""Pieces of which a text must hold one."""
Choice = tuple[frozenset[Requirement], ...]
"""Sets of requirements of which a text must meet one whole set."""
BORDER: Final = "\0"
DIGIT: Final = "\1"
"""Stands in a marked text that holds a digit."""
_APART: Final = "\2"
"""A place, of no width, where no two letters meet."""
_A_DIGIT: Final = f" {DIGIT} "
_BORDERS: Final = re.compile("(?<![a-z])(?=[a-z])|(?<=[a-z])(?![a-z])")
_BORDERS_INSIDE: Final = re.compile("(?<=[^a-z])(?=[a-z])|(?<=[a-z])(?=[^a-z])")
_ANY_DIGIT: Final = re.compile(r"\d")
_LETTER_AT_MOST: Final = re.compile(f"{BORDER}?[a-z]?{BORDER}?")
_CATEGORIES: Final = {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": _A_DIGIT}
_PAIR: Final = 2
_FEW: Final = 8  # strings that are joined over a blank, and sets of a choice inside another
_MOST: Final = 200  # strings that one part of an expression may stand for, before they are let go
_WIDEST: Final = 12  # characters of a range that are told one by one
_KEPT: Final = 3  # requirements of one expression, or of one set of a choice
_WORTH: Final = 0.1  # a choice is kept where it is met this much more rarely than the plain requirements
_RARER: Final = 0.1  # how much rarer a piece is, roughly, with each character more

_Strings = frozenset[str]
_Need = Requirement | Choice
_Part = tuple[_Strings | None, list[_Need]]
"""The strings that a part of an expression can be, if they are few, and what each match of it holds besides."""
_Item = tuple[str, Any]
"""A node of the tree: its kind and what is in it; characters in a row are one item."""
_NOTHING: Final[_Strings] = frozenset({""})
_BLANK: Final[_Strings] = frozenset({" "})
_UNKNOWN: Final[_Part] = (None, [])


def marked(text: str) -> str:
    """A text with its borders, and that it holds a digit: whatever it must hold is a plain part of this."""
    return _BORDERS.sub(BORDER, text) + (DIGIT if _ANY_DIGIT.search(text) else "")


def required(tree: Any) -> tuple[frozenset[Requirement], Choice]:  # noqa: ANN401 a tree of re._parser has no public type
    """What a text must hold for an expression, given as its syntax tree, to match in it: the rarest pieces, and one choice if that asks for more."""
    needs = [] if tree.state.flags & re.IGNORECASE else sorted(set(_held(_sequence(tree))), key=_commonness)
    plain = _rarest([need for need in needs if isinstance(need, frozenset)])
    choice = next((need for need in needs if isinstance(need, tuple) and _commonness(need) < min(map(_commonness, plain), default=1) * _WORTH), ())
    return plain, choice


def _rarest(needs: Iterable[Requirement]) -> frozenset[Requirement]:
    """The rarest few of some requirements; one that another implies is left out."""
    kept = [need for need in set(needs) if not any(other < need for other in needs)]
    return frozenset(sorted(kept, key=_commonness)[:_KEPT])


def _commonness(need: _Need) -> float:
    """How often, roughly, a text meets a need."""
    if isinstance(need, frozenset):
        return min(1, sum(_RARER ** len(piece) for piece in need))
    return min(1, sum(prod(map(_commonness, each)) for each in need))


def _held(part: _Part) -> list[_Need]:
    """What each match of a part holds."""
    strings, needs = part
    return needs if strings is None else [*needs, *_in_each(strings)]


def _in_each(strings: _Strings) -> list[_Need]:
    """The longest piece of each string, its first and its last, as requirements; none where some string has no piece worth looking for."""
    pieces = list(map(_pieces, strings))
    return [frozenset(each) for each in zip(*pieces, strict=True)] if all(pieces) else []


@lru_cache(maxsize=10_000)
def _pieces(string: str) -> tuple[str, ...]:
    """The longest piece of a string, the first and the last, if there is any; a single letter is one only where it stands alone."""
    pieces = _BORDERS_INSIDE.sub(BORDER, string).replace(_APART, "").split()
    worth = [piece for piece in pieces if len(piece) > _PAIR or not _LETTER_AT_MOST.fullmatch(piece)]
    return (max(worth, key=len), worth[0], worth[-1]) if worth else ()


def _sequence(nodes: Any, before: str = "", after: str = "") -> _Part:  # noqa: ANN401
    """Items one after the other, between two borders: their strings are joined until they are many or one is not known."""
    strings, needs, whole = frozenset({before}), list[_Need](), True
    items = _items(nodes.data)
    for item, following in zip_longest(items, items[1:]):
        found, more = _part(item, strings, after if following is None else _APART if _bars(following) else "")
        needs += more
        if found is not None and len(strings) * len(found) <= _MOST:
            strings = _joined(strings, found)
            if found != _BLANK or len(strings) <= _FEW:
                continue
        needs += _in_each(strings)
        strings, whole = found or _NOTHING, False
    strings = _joined(strings, frozenset({after}))
    return (strings, needs) if whole else (None, [*needs, *_in_each(strings)])


def _joined(first: _Strings, second: _Strings) -> _Strings:
    return frozenset([one + other for one in first for other in second])


def _items(nodes: list[Any]) -> list[_Item]:
    """The nodes of a sequence, characters in a row as one."""
    found: list[_Item] = []
    for kind, run in groupby(nodes, itemgetter(0)):
        if str(kind) == "LITERAL":
            found.append(("LITERAL", "".join([chr(code) for _, code in run])))
        else:
            found += [(str(kind), value) for _, value in run]
    return found


def _part(item: _Item, before: _Strings, after: str) -> _Part:
    """What one item can be, after some strings and before a border or not."""
    kind, value = item
    if kind == "LITERAL":
        return _characters(value)
    if kind == "IN":
        return _class(value), []
    if kind in {"SUBPATTERN", "BRANCH", "MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT", "ATOMIC_GROUP"}:
        return _group(kind, value, _APART if all(each and not "a" <= each[-1] <= "z" for each in before) else "", after)
    if kind == "ASSERT":
        return _NOTHING, _held(_sequence(value[1]))
    return _UNKNOWN if kind not in {"AT", "ASSERT_NOT"} else (frozenset({_APART}) if _bars(item) else _NOTHING, [])


def _group(kind: str, value: Any, before: str, after: str) -> _Part:  # noqa: ANN401
    """What a group can be, between two borders."""
    if kind == "SUBPATTERN":
        return _UNKNOWN if value[1] else _sequence(value[3], before, after)
    if kind == "ATOMIC_GROUP":
        return _sequence(value, before, after)
    if kind == "BRANCH":
        return _branches([_sequence(branch, before, after) for branch in value[1]])
    least, most, inner = value
    return _repeated(least, _sequence(inner, before, after) if most == 1 else _sequence(inner), once=most == 1)


def _branches(parts: list[_Part]) -> _Part:
    """Any of several parts: one piece of some part, and all that some part holds."""
    if all(strings is not None for strings, _ in parts):
        return frozenset[str]().union(*[strings or () for strings, _ in parts]), []
    held = [_held(part) for part in parts]
    if not all(held):
        return None, []
    plain = [[need for need in needs if isinstance(need, frozenset)] for needs in held]
    choice = tuple(_rarest({*few, *more}) for few, needs in zip(plain, held, strict=True) for more in _first_choice(needs))
    return None, [frozenset[str]().union(*(min(few, key=_commonness) for few in plain)), choice]


def _first_choice(needs: list[_Need]) -> Choice:
    return next((need for need in needs if isinstance(need, tuple) and len(need) <= _FEW), (frozenset[Requirement](),))


def _repeated(least: int, part: _Part, *, once: bool) -> _Part:
    """A part that stands several times, or may be left out."""
    strings, needs = part
    if strings is not None and (once or strings <= _BLANK):
        return (strings, needs) if least else (strings | _NOTHING, [])
    return None, _held(part) if least else []


def _characters(text: str) -> _Part:
    """Characters as they stand in strings: every blank is the same, a control character is not known."""
    if not text.isprintable():
        text = "".join(" " if each.isspace() else each for each in text)
    return (frozenset({text}), []) if text.isprintable() else _UNKNOWN


def _class(members: Any) -> _Strings | None:  # noqa: ANN401
    """The characters of a class, if they are few."""
    found: set[str] = set()
    for kind, value in members:
        if str(value) in _CATEGORIES:
            found.add(_CATEGORIES[str(value)])
        elif str(kind) == "RANGE" and value[0] >= ord("0") and value[1] <= ord("9"):
            found.add(_A_DIGIT)
        elif str(kind) in {"LITERAL", "RANGE"}:
            first, last = (value, value) if str(kind) == "LITERAL" else value
            strings = [_characters(chr(code))[0] for code in range(first, min(last, first + _WIDEST) + 1)]
            if last > first + _WIDEST or None in strings:
                return None
            found = found.union(*filter(None, strings))
        else:
            return None
    return frozenset(found)


def _bars(item: _Item) -> bool:
    """True for what lets no two letters meet: the border of a word, "no letter here" or a character that is none."""
    kind, value = item
    if kind == "LITERAL":
        return not "a" <= value[0] <= "z"
    if kind == "AT":
        return str(value) != "AT_NON_BOUNDARY"
    return kind == "ASSERT_NOT" and len(value[1]) == 1 and str(value[1][0][0]) == "IN" and _holds_letters(value[1][0][1])


def _holds_letters(members: Any) -> bool:  # noqa: ANN401
    """True for a class that every letter a-z belongs to."""
    kinds = [(str(kind), value) for kind, value in members]
    return not any(kind == "NEGATE" for kind, _ in kinds) and any(
        str(value) == "CATEGORY_WORD" or (kind == "RANGE" and value[0] <= ord("a") and ord("z") <= value[1]) for kind, value in kinds
    )
