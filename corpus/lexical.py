"""BM25 over index terms, weights computed once at build time and kept as flat arrays."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

K1: Final = 1.2
B: Final = 0.6


class Lexical:
    """Postings of every term: which entries hold it, and with what weight."""

    def __init__(
        self, vocabulary: dict[str, int], starts: NDArray[np.int64], entries: NDArray[np.int32], weights: NDArray[np.float32], size: int
    ) -> None:
        self.vocabulary = vocabulary
        self._starts, self._entries, self._weights = starts, entries, weights
        self.size = size

    @classmethod
    def build(cls, documents: Sequence[Sequence[str]]) -> Lexical:
        """Index term lists, one per entry."""
        average = sum(map(len, documents)) / max(len(documents), 1)
        postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for entry, terms in enumerate(documents):
            long = K1 * (1 - B + B * len(terms) / average)
            for term, count in Counter(terms).items():
                postings[term].append((entry, count * (K1 + 1) / (count + long)))
        vocabulary = {term: row for row, term in enumerate(sorted(postings))}
        rows = [postings[term] for term in vocabulary]
        starts = np.cumsum([0, *map(len, rows)], dtype=np.int64)
        flat = [(entry, weight * _idf(len(row), len(documents))) for row in rows for entry, weight in row]
        return cls(vocabulary, starts, np.array([e for e, _ in flat], np.int32), np.array([w for _, w in flat], np.float32), len(documents))

    def scores(self, terms: Iterable[tuple[str, float]]) -> NDArray[np.float32]:
        """BM25 of every entry for weighted query terms."""
        total = np.zeros(self.size, np.float32)
        for term, weight in terms:
            row = self.vocabulary.get(term)
            if row is not None:
                span = slice(self._starts[row], self._starts[row + 1])
                total[self._entries[span]] += weight * self._weights[span]
        return total

    def holding(self, term: str) -> NDArray[np.int32]:
        """The entries that hold a term."""
        row = self.vocabulary.get(term)
        return self._entries[self._starts[row] : self._starts[row + 1]] if row is not None else self._entries[:0]

    def idf(self, term: str) -> float:
        """How telling a term is; that of a term nowhere seen is the greatest."""
        return _idf(len(self.holding(term)), self.size)

    def save(self, folder: Path) -> None:
        """Write the arrays and the vocabulary."""
        np.savez(folder / "lexical.npz", starts=self._starts, entries=self._entries, weights=self._weights, size=np.array(self.size))
        (folder / "vocabulary.json").write_text(json.dumps(self.vocabulary), "utf-8")

    @classmethod
    def open(cls, folder: Path) -> Lexical:
        """Read what `save` wrote."""
        stored: dict[str, Any] = dict(np.load(folder / "lexical.npz"))
        vocabulary = json.loads((folder / "vocabulary.json").read_text("utf-8"))
        return cls(vocabulary, stored["starts"], stored["entries"], stored["weights"], int(stored["size"]))


def _idf(holding: int, size: int) -> float:
    return math.log(1 + (size - holding + 0.5) / (holding + 0.5))
