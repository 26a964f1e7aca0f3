"""Rivals: of several values in the material, which one's surroundings are most like the sentence's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.wording_classes import EXCLUSIVE, FILLER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.material import Piece
    from assistant.quantities import Mention
    from assistant.wording import Wording

LITTLE: Final = 0.2
_OF: Final = re.compile(r" (?:out )?of (?:the |all |these )?")
_CLOSER: Final = (1.4, 0.15)
_BESIDE, _HALF = 2.5, 0.5
_ABOUT: Final = 0.25


@dataclass(frozen=True, slots=True)
class Found:
    """A mention of the material beside one of the sentence: what their surroundings share, term by term."""

    piece: Piece
    index: int
    shared: Mapping[str, float]

    def score(self) -> float:
        """How much they share in all."""
        return sum(self.shared.values())

    @property
    def text(self) -> str:
        """The material's words."""
        known = self.piece.wording.mentions[self.index]
        return self.piece.text[known.start : known.end]


def nearer(said: Wording, at: int, best: Found, others: Sequence[Found]) -> str:
    """Another value whose surroundings are clearly more like the sentence's; empty when there is none."""
    if _part_of(said, at):
        return ""
    for other in others:
        if other.score() > best.score() and _contests(said, at, other):
            names = best.shared.keys() | other.shared.keys()
            differences = [other.shared.get(name, 0.0) - best.shared.get(name, 0.0) for name in names]
            if sum(d for d in differences if d > 0) > _CLOSER[0] * -sum(d for d in differences if d < 0) + _CLOSER[1]:
                return other.text
    return ""


def _part_of(said: Wording, at: int) -> bool:
    """True for the 9 of "9 of the 17": no rival of the whole."""
    following = next((each for each in said.mentions[at + 1 :] if each.kind == "amount"), None)
    return following is not None and bool(_OF.fullmatch(said.text[said.mentions[at].end : following.start]))


def more_than_all(said: Wording) -> bool:
    """True for "17 of the 9"."""
    amounts = [each for each in said.mentions if each.kind == "amount" and isinstance(each.value, tuple)]
    return any(_OF.fullmatch(said.text[one.end : two.start]) and one.unit != "ratio" and _size(one) > _size(two) for one, two in pairwise(amounts))


def _size(amount: Mention) -> Fraction:
    return amount.value[-1] if isinstance(amount.value, tuple) else Fraction(0)


def _contests(said: Wording, at: int, other: Found) -> bool:
    """Whether two different values exclude each other in one place."""
    mention, known = said.mentions[at], other.piece.wording.mentions[other.index]
    if mention.kind.startswith("class:"):
        return mention.kind in EXCLUSIVE and all(each.value != known.value for each in said.mentions)
    if mention.kind == "level":
        return isinstance(mention.value, str) == isinstance(known.value, str)
    title = other.piece.wording.titles[other.index]
    return title in {"", said.titles[at]} and (mention.unit == known.unit or not said.titles[at])


def shared(said: Wording, at: int, piece: Piece, index: int) -> dict[str, float]:
    """How much the surroundings of two mentions have in common, term by term."""
    mention, around, known = said.mentions[at], said.around[at], piece.wording.around[index]
    common = {name: min(near, known[name]) * weight(name, mention) for name, near in around.items() if name in known}
    for name in piece.about & around.keys():
        common[name] = common.get(name, 0.0) + _ABOUT * around[name]
    return common


def weight(name: str, mention: Mention) -> float:
    """A neighbouring figure says most about a class, little about a figure and nothing about one of its own unit."""
    if name[0] == "#":
        return _BESIDE if mention.kind != "amount" else 0.0 if name.startswith(f"#amount:{mention.unit}|") else _HALF
    return LITTLE if name in FILLER or name[0].isdigit() else 1.0
