"""Questions in words that the index has never met: of every claim one question is held out of the index and asked.

    python -m benchmarks.unseen [FOLDS]

A fold holds out one question of each claim, its vector and its words. Printed are how often the claim is among those found,
and how often an answer that would hold it is refused. Unlike the samples, nobody can have tuned on a question in the fold.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Final

import numpy as np

from assistant.evidence import Evidence
from assistant.silence import refused, weighed
from corpus import build
from corpus import claim as claims
from corpus.home import home
from corpus.lexical import Lexical
from corpus.library import Library
from corpus.vocabulary import terms

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDS: Final = 2
LEAST: Final = 3
"""Telling words that a question must have to stand alone."""


class HeldOut:
    """The evidence with a fold of the claims' questions taken out of its index."""

    def __init__(self) -> None:
        self.evidence = Evidence()
        self._index = self.evidence.search.index
        entries, self._texts, owners = build.contents(Library(home()).documents())
        self._terms = build._index_terms(entries, self._texts, owners)  # noqa: SLF001 the same terms as the index's own
        self._firsts = np.searchsorted(owners, np.arange(len(entries)))
        self._vectors = np.load(self._index.folder / "vectors.npy")

    def fold(self, number: int) -> Iterator[tuple[str, str]]:
        """Take one question of every claim out; each comes back with its claim when it can stand alone."""
        vectors, held, found = self._vectors.copy(), list(self._terms), []
        for place, claim in enumerate(claims.load()):
            asks = np.random.default_rng(place).permutation(len(claim.asks))
            if number >= len(asks) - 1:
                continue
            row = self._firsts[place] + 1 + asks[number]
            vectors[row] = 0
            held[place] = list((Counter(held[place]) - Counter(terms(self._texts[row]))).elements())
            found.append((claim.id, claim.asks[asks[number]]))
        self._index._vectors, self._index.lexical = vectors, Lexical.build(held)  # noqa: SLF001 what is measured
        self.evidence.search._holders.clear()  # noqa: SLF001 the same
        return ((claim, ask) for claim, ask in found if len(terms(ask)) >= LEAST and not refused(ask))

    def outcome(self, claim: str, ask: str) -> tuple[str, ...]:
        """What became of one question."""
        chosen, _, signs = self.evidence._found(ask, "")  # noqa: SLF001 before silence is weighed
        if claim not in [hit.entry.id for hit in chosen]:
            return ("asked",)
        return ("asked", "found") if weighed(signs) >= 0 else ("asked", "found", "refused")


def main() -> None:
    """Print both shares for every fold."""
    held_out = HeldOut()
    for number in range(int(sys.argv[1]) if sys.argv[1:] else FOLDS):
        counted = Counter(label for claim, ask in held_out.fold(number) for label in held_out.outcome(claim, ask))
        shares = f"claim found {counted['found'] / counted['asked']:.3f}, of these refused {counted['refused'] / max(counted['found'], 1):.3f}"
        print(f"fold {number}: {counted['asked']} questions, {shares}")  # noqa: T201 a script that prints


if __name__ == "__main__":
    main()
