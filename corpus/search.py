"""Search: a question to ranked evidence, by meaning and by words, with a measure of how much of the question is covered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from corpus.vocabulary import terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.index import Entry, Index

WORDS_WEIGHT: Final = 0.7
"""Share of the lexical score beside the similarity, both between 0 and 1; chosen on the development questions."""
_SPELLING: Final = 82
"""Least likeness (0 to 100) of a misspelt term to a known one."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found, with its fused score, its cosine, and the share of the question's telling terms that it holds."""

    entry: Entry
    score: float
    similarity: float
    coverage: float


@dataclass(frozen=True, slots=True)
class Query:
    """A question as index terms with their weights; misspelt ones replaced, those nowhere known listed apart."""

    text: str
    weighted: tuple[tuple[str, float], ...]
    unknown: tuple[str, ...]


class Search:
    """Ranks the entries of one index."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._holders: dict[str, frozenset[int]] = {}

    def query(self, text: str) -> Query:
        """The question as the index's own terms."""
        lexical = self.index.lexical
        weighted: dict[str, float] = {}
        unknown: list[str] = []
        for term in dict.fromkeys(terms(text)):
            known = term if term in lexical.vocabulary else self._respelt(term)
            if known:
                weighted[known] = 1.0
            else:
                unknown.append(term)
        return Query(text, tuple(weighted.items()), tuple(unknown))

    def _respelt(self, term: str) -> str | None:
        if len(term) < 4 or any(c.isdigit() for c in term):  # noqa: PLR2004 too short to guess at
            return None
        from rapidfuzz import fuzz, process  # noqa: PLC0415 only for a misspelt word

        names = [name for name in self.index.lexical.vocabulary if name[0] == term[0] and abs(len(name) - len(term)) < 3]  # noqa: PLR2004 typing errors are local
        best = process.extractOne(term, names, scorer=fuzz.ratio, score_cutoff=_SPELLING)
        return str(best[0]) if best else None

    def hits(self, question: str, count: int, *, kind: str | None = None) -> list[Hit]:
        """The best entries, best first."""
        query = self.query(question)
        similarity = self.index.similarity(self.index.encode([question])[0])
        words = self._words(query)
        score = similarity + WORDS_WEIGHT * words
        if kind:
            score = np.where([entry.kind == kind for entry in self.index.entries], score, -np.inf)
        order = np.argsort(-score, kind="stable")[:count]
        return [Hit(self.index.entries[i], float(score[i]), float(similarity[i]), self._coverage(query, int(i))) for i in order if np.isfinite(score[i])]

    def _words(self, query: Query) -> np.typing.NDArray[np.float32]:
        lexical = self.index.lexical
        most = sum(weight * lexical.idf(term) * 2.2 for term, weight in query.weighted) + sum(lexical.idf(term) * 2.2 for term in query.unknown)
        return lexical.scores(query.weighted) / max(most, 1e-6)

    def _coverage(self, query: Query, entry: int) -> float:
        lexical = self.index.lexical
        held = sum(lexical.idf(term) for term, _ in query.weighted if entry in self._holding(term))
        asked = sum(lexical.idf(term) for term, _ in query.weighted) + sum(lexical.idf(term) for term in query.unknown)
        return held / asked if asked else 0.0

    def _holding(self, term: str) -> frozenset[int]:
        if term not in self._holders:
            self._holders[term] = frozenset(int(i) for i in self.index.lexical.holding(term))
        return self._holders[term]

    def best(self, question: str, count: int) -> list[Hit]:
        """The best evidence for a list: one hit per place, a claim standing for the passage that supports it."""
        found: dict[object, Hit] = {}
        for hit in self.hits(question, count * 8):
            found.setdefault(self._place(hit.entry), hit)
        return list(found.values())[:count]

    def _place(self, entry: Entry) -> object:
        if entry.kind == "passage":
            return entry.id
        return self.index.entries[entry.passage].id if entry.passage is not None else entry.id
