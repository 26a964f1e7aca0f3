"""Gates over parse trees: whether every text that a pattern can match holds a word that its gate lets pass."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from assistant.reading.patterns import Pattern

_parse: Final[Callable[[str, int], Any]] = re._parser.parse  # type: ignore[attr-defined]
ANYTHING: Final = "\0"
BORDER: Final = "\1"
_MOST: Final = 40_000


def unguarded(pattern: Pattern, may_speak: Callable[[str], bool]) -> list[str]:
    """Outlines of matches that hold no word the gate lets pass; none means that the gate never hides a match."""
    return _open(list(_parse(pattern.pattern, pattern.flags)), may_speak)


def _open(sequence: list[Any], may_speak: Callable[[str], bool]) -> list[str]:
    """The outlines of a sequence that no word of it and no part of it guards."""
    parts = [_alternatives(part, may_speak) for part in sequence]
    certain = "".join(part[0] if len(part) == 1 else ANYTHING for part in parts if part)
    if any(not part for part in parts) or passes(f"{ANYTHING}{certain}{ANYTHING}", may_speak):
        return []
    kept: list[str] = [""]
    for part in parts:
        kept = list(dict.fromkeys(before + outline for before, outline in product(kept, part)))
        assert len(kept) < _MOST, "too many outlines"
    return [outline for outline in kept if not passes(outline, may_speak)]


def passes(outline: str, may_speak: Callable[[str], bool]) -> bool:
    """True when a word of the outline opens the gate, be there letters or blanks at its open ends."""
    filled = (re.sub(f"{BORDER}", " ", outline.replace(ANYTHING, filler)) for filler in ("q", " "))
    return all(any(may_speak(word) for word in text.split()) for text in filled)


def _alternatives(node: Any, may_speak: Callable[[str], bool]) -> list[str]:
    """What a part may stand for in the outline; no alternative means that the part is guarded by itself."""
    kind, value = str(node[0]), node[1]
    if kind == "LITERAL":
        return [chr(value)]
    if kind == "IN":
        return _class(value)
    if kind == "SUBPATTERN":
        return _open(list(value[-1]), may_speak)
    if kind == "BRANCH":
        return list(dict.fromkeys(outline for branch in value[1] for outline in _open(list(branch), may_speak)))
    if kind in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
        return list(_repeated(value, may_speak))
    return [BORDER] if kind in {"AT", "ASSERT", "ASSERT_NOT"} else [ANYTHING]


def _class(members: list[Any]) -> list[str]:
    literal = [chr(value) for kind, value in members if str(kind) == "LITERAL"]
    if len(literal) == len(members):
        return literal
    kinds = {"CATEGORY_DIGIT": list("0123456789"), "CATEGORY_SPACE": [BORDER]}
    return kinds.get(str(members[0][1]), [ANYTHING]) if len(members) == 1 else [ANYTHING]


def _repeated(value: Any, may_speak: Callable[[str], bool]) -> Iterator[str]:
    least, most, inner = value
    once = _open(list(inner), may_speak)
    if not least:
        yield ""
    if most == 1:
        yield from once
    else:
        yield from (f"{before}{outline}" for outline in once for before in ("", ANYTHING))
