"""Search: a question to ranked evidence, by meaning and by words, with a measure of how much of the question is covered."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np

from corpus.concepts import PASSED_BY
from corpus.naming import papers, unnamed
from corpus.vocabulary import forms, in_the_papers_words, lay_terms, plain, reworded, term_of, terms, words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from corpus.entry import Entry
    from corpus.index import Index
    from corpus.quotes import Quote

    Scores = NDArray[np.float32]

WORDS_WEIGHT: Final = 0.7
"""Share of the lexical score beside the similarity, both between 0 and 1; chosen on the development questions."""
LAY_WEIGHT: Final = 0.7
"""Weight of what the papers call an everyday word, beside the words of the question."""
CONTEXT_WEIGHT: Final = 0.35
"""Weight of the surrounding question's words and meaning beside those of its part."""

NAMED: Final = 0.4
"""Advantage of the paper that a question names."""
PASSAGE_SHARE: Final = 0.6
"""How much the passage's own score counts beside the best of its claims."""
LIST_WORDS_WEIGHT: Final = 1.0
"""Share of the lexical score where places are listed; both from cross-validation on our own samples, see `python -m benchmarks.ranking`."""
_LONG: Final = 8
"""Letters from which a word may hold two slips."""
_MIDDLING: Final = 6
"""Letters from which it may drop or swap two, where no word lies nearer."""
_ENDINGS: Final = ("s", "es", "d", "ed", "r", "er", "ly", "ing")
_BM25_MOST: Final = 2.2
_RANKS: Final = 30_522
_COMMON: Final = 2_000
"""Rows of the encoder's vocabulary, and the row before which words are too common to tell anything."""
_FIGURE_RARITY: Final = 0.2
_SHORT: Final = 3
"""What a lone figure tells, and letters up to which an unknown word is more likely a slip than a subject."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found, with its fused score, its cosine, and the share of the question's telling terms that it holds."""

    entry: Entry
    score: float
    similarity: float
    coverage: float
    quote: str | None = None
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A question as index terms with their weights, its spelling mended; words nowhere in the corpus stand apart."""

    text: str
    weighted: tuple[tuple[str, float], ...]
    own: tuple[str, ...]
    unknown: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Ranking:
    """Every entry's score for one query."""

    query: Query
    score: Scores
    similarity: Scores


class Search:
    """Ranks the entries of one index."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._holders: dict[str, frozenset[int]] = {}
        self._mended: dict[str, str] = {}

    @cached_property
    def rows(self) -> dict[str, int]:
        """Entry ids to their places in the index."""
        return {entry.id: row for row, entry in enumerate(self.index.entries)}

    @cached_property
    def _kinds(self) -> NDArray[np.str_]:
        return np.array([entry.kind for entry in self.index.entries])

    @cached_property
    def _documents(self) -> NDArray[np.str_]:
        return np.array([entry.document for entry in self.index.entries])

    @cached_property
    def _answering(self) -> NDArray[np.bool_]:
        """Claims, and passages of documents that have no claims."""
        claimed = np.unique(self._documents[self._kinds == "claim"])
        answering: NDArray[np.bool_] = (self._kinds == "claim") | ((self._kinds == "passage") & ~np.isin(self._documents, claimed))
        return answering

    @cached_property
    def _spellings(self) -> frozenset[str]:
        return frozenset(self.index.words)

    def mended(self, text: str) -> str:
        """The text with words that are neither ordinary English nor in the corpus replaced by the nearest that is."""
        made = plain(text)
        for word in dict.fromkeys(words(text)):
            if word not in self._mended:
                self._mended[word] = self._nearest(word)
            if self._mended[word] != word:
                made = made.replace(word, self._mended[word])
        return made

    def _nearest(self, word: str) -> str:
        """The word meant; a short one that holds a letter strange to it is another word ("radium" is no "radius")."""
        term = term_of(word)
        if not term or word in self._spellings or word in forms() or term in self.index.lexical.vocabulary or self._rank(word) is not None:
            return word
        strange, slips = len(word) >= _LONG - 1, 1 if len(word) < _LONG else 2
        near = self._alike(word, self.index.words, slips, strange=strange) or self._alike(word, self._english, 1)
        return near or (self._alike(word, self.index.words, 2) if len(word) >= _MIDDLING else None) or word

    def _rank(self, word: str) -> int | None:
        """How common an English word is, by its row in the encoder's vocabulary, its ending cut where only the rest is known."""
        cut = (word, *(word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)))
        return next((rank for form in cut if (rank := self.index.encoder.rank(form)) is not None), None)

    @cached_property
    def _english(self) -> list[str]:
        return self.index.encoder.words()

    @staticmethod
    def _alike(word: str, names: Sequence[str], slips: int, *, strange: bool = False) -> str | None:
        """The nearest name within some slips; one that lacks a letter of the word only where strange ones are allowed."""
        from rapidfuzz import process  # noqa: PLC0415 only for a misspelt word
        from rapidfuzz.distance import OSA  # noqa: PLC0415 the same

        near = [name for name in names if name[0] == word[0] and abs(len(name) - len(word)) <= slips and (strange or set(word) <= set(name))]
        best = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=slips)
        return str(best[0]) if best else None

    def query(self, text: str, context: str = "", weight: float = CONTEXT_WEIGHT) -> Query:
        """A question, with what surrounds it, as the index's own terms."""
        text, context = self.mended(text), self.mended(context) if context else ""
        own = tuple(dict.fromkeys(terms(text)))
        weighted: dict[str, float] = {}
        for found, share in ((own, 1.0), (terms(in_the_papers_words(text)), LAY_WEIGHT), (terms(context), weight)):
            for term in found:
                if term in self.index.lexical.vocabulary:
                    weighted[term] = max(share, weighted.get(term, 0.0))
        lay = lay_terms(text)
        vocabulary = self.index.lexical.vocabulary
        unknown = tuple(
            (term, 1.0 if term in PASSED_BY else self.rarity(term, text))
            for term in own
            if term in PASSED_BY or (term not in vocabulary and term not in lay)
        )
        return Query(text, tuple(weighted.items()), tuple(term for term in own if term in self.index.lexical.vocabulary), unknown)

    def rarity(self, term: str, text: str) -> float:
        """How telling a word is that the corpus lacks: 0 for the commonest English words, 1 for one outside the encoder's vocabulary."""
        written = [word for word in re.findall(r"[a-z]+", text) if term_of(word) == term]
        if not written:
            return _FIGURE_RARITY if term.replace(".", "").isdigit() else 1.0
        rank = self._rank(written[0])
        if rank is not None and written[0].endswith("ly") and len(written[0]) > len(term):
            return 0.0  # "wildly": how a thing is done, not what
        if rank is None:
            return _FIGURE_RARITY if len(term) <= _SHORT else 1.0
        return max(0.0, math.log(rank / _COMMON) / math.log(_RANKS / _COMMON))

    def rankings(
        self, texts: Sequence[str], context: str = "", weight: float = CONTEXT_WEIGHT, *, words_weight: float = WORDS_WEIGHT
    ) -> list[Ranking]:
        """Every entry scored for each text; the context counts for less than the text itself."""
        queries = [self.query(text, context, weight) for text in texts]
        wordings = [[query.text, *self._also(query.text)] for query in queries]
        vectors = self.index.encode([*(wording for each in wordings for wording in each), *([context] if context else [])])
        around = self.index.similarity(vectors[-1]) if context else None
        made, row = [], 0
        for query, each in zip(queries, wordings, strict=True):
            similarity = np.max([self.index.similarity(vector) for vector in vectors[row : row + len(each)]], axis=0)
            row += len(each)
            if around is not None:
                similarity = (similarity + weight * around) / (1 + weight)
            made.append(Ranking(query, similarity + words_weight * self._words(query), similarity))
        return made

    @staticmethod
    def _also(text: str) -> list[str]:
        other = reworded(text)
        return [other] if other != plain(text) else []

    def hits(self, question: str, count: int, *, kind: str | None = None, documents: Collection[str] = (), context: str = "") -> list[Hit]:
        """The best entries, best first."""
        (ranking,) = self.rankings([question], context)
        return self.top(ranking, count, kind=kind, documents=documents)

    def top(self, ranking: Ranking, count: int, *, kind: str | None = None, documents: Collection[str] = ()) -> list[Hit]:
        """The best entries of a ranking, of one kind and of some documents where asked; topics only when asked for."""
        allowed = self._answering if kind == "answer" else self._kinds == kind if kind else self._kinds != "topic"
        if documents:
            allowed = allowed & np.isin(self._documents, list(documents))
        score = np.where(allowed, ranking.score, -np.inf)
        order = np.argsort(-score, kind="stable")[:count]
        return [self.hit(ranking, int(row)) for row in order if np.isfinite(score[row])]

    def hit(self, ranking: Ranking, row: int) -> Hit:
        """One entry as found by a ranking."""
        return Hit(self.index.entries[row], float(ranking.score[row]), float(ranking.similarity[row]), self.coverage(ranking.query, [row]))

    def _words(self, query: Query) -> Scores:
        lexical = self.index.lexical
        most = sum(lexical.idf(term) * weight * _BM25_MOST for term, weight in query.weighted if weight >= LAY_WEIGHT)
        most += sum(lexical.idf(term) * rarity * _BM25_MOST for term, rarity in query.unknown)
        return lexical.scores(query.weighted) / max(most, 1e-6)

    def coverage(self, query: Query, rows: Collection[int]) -> float:
        """Share of the question's telling words that some of these entries hold."""
        lexical = self.index.lexical
        held = sum(lexical.idf(term) for term in query.own if not self.holding(term).isdisjoint(rows))
        asked = sum(lexical.idf(term) for term in query.own) + sum(lexical.idf(term) * rarity for term, rarity in query.unknown)
        return held / asked if asked else 0.0

    def holding(self, term: str) -> frozenset[int]:
        """The entries that hold a term."""
        if term not in self._holders:
            self._holders[term] = frozenset(int(i) for i in self.index.lexical.holding(term))
        return self._holders[term]

    @cached_property
    def _places(self) -> NDArray[np.int64]:
        """The place of every entry: a claim stands where the passage behind it stands."""
        entries = self.index.entries
        return np.array([row if entry.passage is None else entry.passage for row, entry in enumerate(entries)])

    def best(self, question: str, count: int) -> list[Hit]:
        """The best evidence for a list: one hit per place, where a claim and the passage behind it support each other."""
        named = papers(question)
        (ranking,) = self.rankings([unnamed(question) if named else question], words_weight=LIST_WORDS_WEIGHT)
        if named:
            ranking = replace(ranking, score=ranking.score + NAMED * np.isin(self._documents, named))
        score = np.where(self._kinds == "topic", -np.inf, ranking.score)
        passage = self._kinds == "passage"
        place = np.full(len(score), -np.inf, np.float32)
        np.maximum.at(place, self._places[~passage], score[~passage])
        unclaimed = passage & ~np.isfinite(place)
        place[unclaimed] = score[unclaimed]
        place += PASSAGE_SHARE * np.where(passage, score, place)
        order = [int(row) for row in np.argsort(-place, kind="stable")[:count] if np.isfinite(place[row])]
        return [self._at(ranking, score, row, float(place[row])) for row in order]

    def _at(self, ranking: Ranking, score: Scores, place: int, value: float) -> Hit:
        standing = np.flatnonzero(self._places == place)
        row = int(standing[np.argmax(score[standing])])
        quote = self.index.quotes.passage(self.index.entries[place])
        return replace(self.hit(ranking, row), score=value, quote=quote.text if quote else None, span=quote.span if quote else None)

    def supporting(self, hit: Hit, question: str) -> Quote | None:
        """The sentences behind a claim, or of a passage those that answer the question; None without the full text."""
        entry = hit.entry
        if entry.kind == "passage":
            return self.index.quotes.supporting(question, entry)
        return self.index.quotes.supporting(entry.text, self.index.entries[entry.passage]) if entry.passage is not None else None
