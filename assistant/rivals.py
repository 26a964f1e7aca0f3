"""Rivals: of several values in the material, which one's surroundings are most like the sentence's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.pairing import linked, mark
from assistant.wording import read, tells
from assistant.wording_classes import EXCLUSIVE, FILLER
from corpus.claim import SOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.pieces import Piece
    from assistant.quantities import Mention
    from assistant.wording import Wording

LITTLE: Final = 0.2
_OF: Final = re.compile(r" (?:out )?of (?:the |all |these )?")
_CLOSER: Final = (1.4, 0.15)
_LISTED: Final = re.compile(
    r"(?: \([A-Za-z -]+\))?(?:, | and | or |, and |, or |/)(?:[a-z-]+(?: cell)?(?: \([A-Za-z -]+\))?(?:, | and | or |, and |, or |/| ))*"
)
_LEVELS: Final = re.compile(r"(?:[CTLS]\d{1,2}(?:-[CTLS]?\d{1,2})?|, (?:and |or )?| and | or )*")
_BESIDE, _HALF = 2.5, 0.5
_ABOUT: Final = 0.25
_LABELLED, _FOLD = 4.0, 4.0
_THAN: Final = re.compile(r"\b(?:than|versus|against|compared (?:with|to))\b[^.;]{0,40}\Z")
_FIRST_YEAR: Final = 1900
_GIVEN: Final = re.compile(r"(?:At|For|With|Given|After) (?:a (?:total )?(?:dose )?(?:of )?)?")
"""A sentence that opens with what the user gave."""
_CAPTION: Final = re.compile(r"\b(?:figure|fig\.?|table|panel) \Z")
_CAPTION_REACH: Final = 10
_TOLD: Final = frozenset({"user", "fact"})


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


def nearer(said: Wording, at: int, best: Found, others: Sequence[tuple[Piece, int]]) -> str:
    """Another value whose surroundings are clearly more like the sentence's; empty when there is none."""
    if not others or _part_of(said, at) or (best.piece.role in _TOLD and _GIVEN.fullmatch(said.text, 0, said.mentions[at].start)):
        return ""
    score, own = best.score(), _clause_of(said, at) - best.piece.about
    for piece, index in others:
        if not _contests(said, at, best, piece, index) or _tied_better(said, at, best, piece, index):
            continue
        other = Found(piece, index, shared(said, at, piece, index))
        if own & piece.wording.names and not own & best.piece.wording.names and said.mentions[at].kind == "amount":
            return other.text
        if other.score() > score:
            names = (best.shared.keys() | other.shared.keys()) - _common(best.piece, other.piece)
            differences = [other.shared.get(name, 0.0) - best.shared.get(name, 0.0) for name in names]
            if sum(d for d in differences if d > 0) > _CLOSER[0] * -sum(d for d in differences if d < 0) + _CLOSER[1]:
                return other.text
    return ""


def _tied_better(said: Wording, at: int, best: Found, piece: Piece, index: int) -> bool:
    """True where the right one is tied to the same figure as the sentence's and the other is not: "71% at 6 months"."""
    tie = tie_of(said, at)
    return bool(tie) and ties(best.piece, best.index, tie) and not ties(piece, index, tie)


def tie_of(said: Wording, at: int) -> str:
    """The figure that one is tied to, or that is tied to it; empty for none."""
    if said.ties[at] or not any(said.ties):
        return said.ties[at]
    own = mark(said.mentions[at])
    return next((mark(each) for each, tie in zip(said.mentions, said.ties, strict=True) if tie == own), "")


def ties(piece: Piece, index: int, tie: str) -> bool:
    """Whether a figure of the material is tied to another, or that other to it: of "5 % v 1 % at 12 months" each."""
    known = piece.wording
    if known.ties[index] == tie or not any(known.ties):
        return known.ties[index] == tie
    own = mark(known.mentions[index])
    return any(known.ties[at] == own and mark(each) == tie for at, each in enumerate(known.mentions))


def _clause_of(said: Wording, at: int) -> frozenset[str]:
    """The telling terms of the clause that a mention stands in."""
    return frozenset(term.name for term in said.terms if term.clause == said.places[at] and tells(term.name))


def _common(one: Piece, other: Piece) -> frozenset[str]:
    """What cannot tell two pieces of one outcome apart: the name and the level of the rule."""
    return one.about if one.origin == other.origin and one.role != other.role else frozenset()


def _part_of(said: Wording, at: int) -> bool:
    """True for the 9 of "9 of the 17": no rival of the whole."""
    following = next((each for each in said.mentions[at + 1 :] if each.kind == "amount"), None)
    return following is not None and bool(_OF.fullmatch(said.text[said.mentions[at].end : following.start]))


def more_than_all(said: Wording) -> bool:
    """True for "17 of the 9"."""
    amounts = [each for each in said.mentions if each.kind == "amount" and isinstance(each.value, tuple)]
    return any(
        _OF.fullmatch(said.text[one.end : two.start]) and one.unit != "ratio" and not _year(one) and _size(one) > _size(two)
        for one, two in pairwise(amounts)
    )


def _size(amount: Mention) -> Fraction:
    return amount.value[-1] if isinstance(amount.value, tuple) else Fraction(0)


def _contests(said: Wording, at: int, best: Found, piece: Piece, index: int) -> bool:
    """Whether two different values exclude each other in one place."""
    if _agree(said.mentions[at], best, piece, index) or _no_rival(said, at, best, piece):
        return False
    return _excludes(said, at, best, piece, index)


def _agree(mention: Mention, best: Found, piece: Piece, index: int) -> bool:
    """True for "from 7" and "7 or more" of one rule, a measure and a limit, "not mechanical" and another kind."""
    known, one, two, of = piece.wording.mentions[index], best.piece, mention.value, mention.kind
    if of == "amount":
        same = one.origin == piece.origin and piece.role == one.role == "reason" and _size(mention) == _size(known)
        same = same or (one.role in {"reason", "row"} and piece.role == "outcome" and not _exact_figure(mention))
        return same or _covers(best, known) or (one.role in _TOLD and _exact(mention) and not _exact(known))
    return (
        mention.kind.startswith("class:") and isinstance(two, tuple) and bool(two[1]) and isinstance(known.value, tuple) and known.value[0] != two[0]
    )


def _covers(best: Found, known: Mention) -> bool:
    """True for a total of 10 and the band 7 to 12, in which it lies."""
    match best.piece.wording.mentions[best.index].value, known.value:
        case ("=", Fraction() as exact), (_, Fraction() as low, Fraction() as high):
            return best.piece.role == "outcome" and low <= exact <= high
    return False


def _excludes(said: Wording, at: int, best: Found, piece: Piece, index: int) -> bool:
    mention, known = said.mentions[at], piece.wording.mentions[index]
    if mention.kind.startswith("class:"):
        if any(each.value == mention.value and _one_list(piece, place, index) for place, each in enumerate(piece.wording.mentions)):
            return False
        named = any(each.value == known.value for each in said.mentions)
        return mention.kind in EXCLUSIVE and not named and not (_second(said, at) and _second(best.piece.wording, best.index))
    if piece.role in _TOLD and best.piece.role not in _TOLD and best.piece.role != "claim":
        return False  # the user's figures do not contest those of an outcome
    if mention.kind == "level":
        if isinstance(mention.value, tuple) and _all_levels(best, known):
            return False
        return isinstance(mention.value, str) == isinstance(known.value, str)
    return not _holds(known, mention) and not _in_order(said, at, best, piece, index) and _rival_figure(said, at, best, piece, index)


def _no_rival(said: Wording, at: int, best: Found, piece: Piece) -> bool:
    """True for a class that a question names, and for a value of another paper than the clause names, from which the right one is."""
    if piece.asks and best.piece.role == "claim" and said.mentions[at].kind.startswith("class:"):
        return True
    named = _clause_of(said, at) & _papers()
    return bool(named & best.piece.names) and not named & piece.names


@cache
def _papers() -> frozenset[str]:
    """The terms by which the papers are named."""
    return frozenset[str]().union(*(read(source.short.split()[0]).names for source in SOURCES.values()))


def _exact(mention: Mention) -> bool:
    return not isinstance(mention.value, tuple) or mention.value[0] == "="


def _exact_figure(mention: Mention) -> bool:
    """True for 9, false for "7 to 12" and "7 or more"."""
    return _exact(mention) and isinstance(mention.value, tuple) and mention.value[1:] == mention.value[-1:]


def _in_order(said: Wording, at: int, best: Found, piece: Piece, index: int) -> bool:
    """True where "84 % versus 57 %" of the material stands in the sentence in the same order."""
    known, right = piece.wording.mentions, best.piece.wording.mentions[best.index].value
    own = next((i for i, each in enumerate(known) if each.value == right and linked(piece.text, known[index], each)), -1)
    if own < 0:
        return False
    places = [
        place
        for place, each in enumerate(said.mentions)
        if (each.kind, each.unit, each.value) == (known[index].kind, known[index].unit, known[index].value)
    ]
    return len(places) == 1 and (places[0] < at) == (index < own)


def _one_list(piece: Piece, one: int, other: int) -> bool:
    """True for two members of one list: "thyroid, breast, prostate"."""
    first, last = sorted((piece.wording.mentions[one], piece.wording.mentions[other]), key=lambda each: each.start)
    return bool(_LISTED.fullmatch(piece.text, first.end, last.start))


def _all_levels(best: Found, known: Mention) -> bool:
    """True for ranges of "levels run C0-C7, T1-T12, L1-L5", which do not contest each other."""
    other = next((each for each in best.piece.wording.mentions if each.value == known.value), None)
    first, last = sorted((best.piece.wording.mentions[best.index], other or known), key=lambda each: each.start)
    return other is not None and bool(_LEVELS.fullmatch(best.piece.text, first.end, last.start))


def _second(said: Wording, at: int) -> bool:
    """True for the second member of a comparison: "than those with radioresistant tumours"."""
    return bool(_THAN.search(said.text, 0, said.mentions[at].start))


def _rival_figure(said: Wording, at: int, best: Found, piece: Piece, index: int) -> bool:
    """A figure of the same instrument and unit; neither a year, the number of a table nor a bare number contests one with its unit."""
    mention, known, title = said.mentions[at], piece.wording.mentions[index], piece.wording.titles[index]
    if _captioned(said, mention) or _captioned(piece.wording, known):
        return False
    if (_year(known) and not _year(mention)) or known.unit != mention.unit == best.piece.wording.mentions[best.index].unit:
        return False
    if said.titles[at] and said.titles[at] == (best.piece.wording.titles[best.index] or best.piece.title):
        return (title or piece.title) == said.titles[at]
    return title in {"", said.titles[at]} and (mention.unit == known.unit or not said.titles[at])


def _captioned(said: Wording, mention: Mention) -> bool:
    """True for the 3 of "Table 3"."""
    return bool(_CAPTION.search(said.low, max(0, mention.start - _CAPTION_REACH), mention.start))


def _holds(known: Mention, mention: Mention) -> bool:
    """True for the grades "0 to 1c" and the grade 1c."""
    both = known.value, mention.value
    return mention.kind == "grade" and isinstance(both[0], tuple) and isinstance(both[1], tuple) and {*both[1]} <= {*both[0]}


def _year(mention: Mention) -> bool:
    return mention.kind == "amount" and mention.unit in {"", "study"} and _size(mention) >= _FIRST_YEAR


def shared(said: Wording, at: int, piece: Piece, index: int) -> dict[str, float]:
    """How much the surroundings of two mentions have in common, term by term."""
    mention, around, known = said.mentions[at], said.around[at], piece.wording.around[index]
    names = around.keys() & known.keys()
    common = {name: min(around[name], known[name]) * weight(name, mention) for name in names}
    for name in names & said.label:
        common[name] = min(max(around[name], _LABELLED), known[name] * _FOLD) * weight(name, mention)
    for name in piece.about & around.keys():
        common[name] = common.get(name, 0.0) + _ABOUT * around[name]
    return common


def weight(name: str, mention: Mention) -> float:
    """A neighbouring figure says most about a class, little about a figure and nothing about one of its own unit."""
    if name[0] == "#":
        return _BESIDE if mention.kind != "amount" else 0.0 if name.startswith(f"#amount:{mention.unit}|") else _HALF
    return LITTLE if name in FILLER or name[0].isdigit() else 1.0
