"""Pieces: the short texts that sentences may rest on, and what several of them say and deny together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from assistant.denials import DENYING, TOLD, TURNING
from assistant.wording import Wording, read
from corpus.vocabulary import term_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

_WORD: Final = re.compile(r"[^\W\d_](?:[\w'-]*\w)?")
_RUN: Final = 4
_STEP: Final = re.compile(r" (?:one|a) reading step ")
CITED: Final = frozenset({"claim", "place"})
"""Roles that count only where their marker stands."""


@dataclass(frozen=True)
class Piece:
    """A short text that sentences may rest on, with where it comes from and the markers that stand for it; of an item of a score its points."""

    text: str
    origin: str
    role: str
    markers: frozenset[int] = frozenset()
    title: str = ""
    about: frozenset[str] = frozenset()
    item: str = ""
    points: int = 0

    @cached_property
    def wording(self) -> Wording:
        """The piece, read."""
        return read(self.text)

    @cached_property
    def names(self) -> frozenset[str]:
        """Its telling terms, with those it is about."""
        return self.wording.names | self.about

    @cached_property
    def parts(self) -> frozenset[str]:
        """The parts of its compounds: "histology-specific", and of a named thing of several words."""
        hyphened = (part for word in _WORD.findall(self.text.lower()) if "-" in word for part in word.split("-"))
        return _folded(self.names).union(*(read(part).names for part in hyphened))

    @cached_property
    def turned(self) -> frozenset[str]:
        """What it denies, with the parts of its named things; of a claim, all it says where it turns anything in other words."""
        if self.role in CITED or "outside" in self.text:
            return self.names if DENYING.search(self.wording.low) else frozenset()
        names = frozenset[str]().union(*(names for denies, names in self.wording.clauses if denies))
        return names | _folded(names)

    @cached_property
    def running(self) -> str:
        """Its words in a row."""
        return running(self.text)

    @property
    def asks(self) -> bool:
        """True for a question of the user's, which neither affirms nor denies what it names."""
        return self.role == "user" and self.text.rstrip().endswith("?")

    def open_to(self, cited: frozenset[int]) -> bool:
        """Whether a passage with these markers may rest on it; a paper may be named without one."""
        return self.role not in CITED or bool(self.markers & cited) or (not cited and self.role == "place")

    @property
    def own(self) -> frozenset[str]:
        """What it says itself; of a claim, its authors too."""
        return self.names if self.role in CITED else self.wording.names


@dataclass(frozen=True, slots=True)
class Base:
    """The words of all the pieces that a passage may rest on: every term and word (`row` has them in a row), and what they affirm and deny.

    `affirmed` and `denied` go by the clause, `plain` and `negated` by the two words that follow a denial; `statements` are
    the names of each piece, with those that it denies or turns; `negations` those that follow a denial, with all of their piece.
    """

    names: AbstractSet[str]
    words: frozenset[str]
    row: str
    affirmed: frozenset[str]
    denied: frozenset[str]
    plain: frozenset[str]
    negated: frozenset[str]
    turns: bool
    statements: tuple[tuple[frozenset[str], frozenset[str]], ...]
    negations: tuple[tuple[frozenset[str], frozenset[str]], ...]
    instruments: frozenset[str]
    told: frozenset[str]
    untold: frozenset[str]
    texts: tuple[str, ...] = ()
    own: tuple[str, ...] = ()

    def repeats(self, text: str) -> bool:
        """True where a text has four words in a row from one piece, or speaks of a reading step as one does."""
        return repeats(text, self.texts)


def base_of(pieces: Sequence[Piece]) -> Base:
    """What these pieces say and deny together."""
    known = any(piece.role in {"outcome", "fact"} for piece in pieces)
    telling = [piece for piece in pieces if known or not piece.asks]
    clauses = [clause for piece in telling for clause in piece.wording.clauses]
    said = [match for piece in pieces for match in TOLD.finditer(piece.wording.low)]
    untold, told = ({match["verb"] for match in said if bool(match["no"]) == no} for no in (True, False))
    words = frozenset(word for piece in pieces for word in piece.running.split())
    return Base(
        names=frozenset[str]().union(*(piece.names | piece.parts for piece in pieces)),
        words=words,
        row=f" {' '.join(sorted(words))} ",
        affirmed=frozenset[str]().union(*(names for denies, names in clauses if not denies)),
        denied=frozenset[str]().union(*(names for denies, names in clauses if denies)),
        plain=frozenset[str]().union(*(piece.wording.affirmed for piece in pieces)),
        negated=frozenset[str]().union(*(piece.wording.denied for piece in pieces)),
        turns=any(TURNING.search(piece.wording.low) for piece in pieces if piece.role != "asks"),
        statements=tuple((piece.turned, piece.names) for piece in telling),
        negations=tuple((piece.wording.denied, piece.wording.names) for piece in pieces if piece.wording.denied),
        instruments=frozenset(piece.title for piece in pieces).union(*(piece.wording.instruments for piece in pieces)),
        told=frozenset(told - untold),
        untold=frozenset(untold - told),
        texts=tuple(piece.running for piece in pieces),
        own=tuple(piece.running for piece in pieces if piece.role == "asks"),
    )


def running(text: str) -> str:
    """The words of a text in lower case, without its figures and signs, a blank before and behind each."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


def _folded(names: AbstractSet[str]) -> frozenset[str]:
    """The parts of named things of several words."""
    return frozenset(term_of(part) for name in names if "_" in name for part in name.split("_"))


def repeats(text: str, pieces: Iterable[str]) -> bool:
    """Whether a text has four words in a row from one of these, or speaks of a reading step as one does."""
    own = running(text)
    words = own.split()
    runs = {f" {' '.join(words[at : at + _RUN])} " for at in range(len(words) - _RUN + 1)}
    step = _STEP.search(own)
    return any((step and _STEP.search(piece)) or any(run in piece for run in runs) for piece in pieces)
