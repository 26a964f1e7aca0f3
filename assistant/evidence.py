"""Evidence: a question to the few claims that answer it, or an honest "the papers are silent"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Final

import numpy as np

from assistant import question as asked
from assistant import silence
from assistant.answer import Status
from core.citation import Citation
from corpus.naming import papers, unnamed
from corpus.vocabulary import terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.entry import Entry
    from corpus.index import Progress
    from corpus.search import Hit, Ranking, Search

TOPIC_MARGIN: Final = 0.05
"""How far a topic of disagreement may stand below the best claim and still be what is asked."""
DISPUTE_MARGIN: Final = 0.6
"""The same where the question says that it wants to hear several papers."""
NEAR: Final = 3
NEAR_DISPUTED: Final = 4
"""Among how many of the best claims one of the topic's must be, and the same for such a question."""
BESIDE: Final = (0.25, 0.15)
"""How far below the best claim a second and a third one may stand."""
FITS: Final = 0.08
"""Advantage of a claim with the kind of figure that is asked for."""
LOOKED_AT: Final = 60
MOST_PIECES: Final = 6
FOLLOW_WEIGHT: Final = 0.8
"""Weight of the question before in a follow-up."""
WHOLE_SHARE: Final = 0.25
"""Share of the whole question when one of its parts is answered."""
BETTER: Final = 0.08
"""By how much a claim must answer a part of the question better than those already chosen."""
NEIGHBOURS: Final = 6
NEIGHBOURLY: Final = 0.3
"""Among how many of the best claims, and how far below the best, one of a place already shown may follow."""
MOST: Final = 3
MOST_IN_PARTS: Final = 5


_STUDY: Final = re.compile(r"\b([A-Z][a-z]{3,})(?= et al|'s (?:\d{4} |\w+ ){0,2}(?:trial|study|series|group))")


@dataclass(frozen=True, slots=True)
class Point:
    """One thing a paper says, ready to be shown: our words, the place, and the verbatim quote where the text is imported."""

    text: str
    citation: Citation
    claim_id: str | None
    caution: str | None = None
    quote: str | None = None
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What the papers say to a question; `topic` names the disagreement that it touches."""

    status: Status
    points: tuple[Point, ...] = ()
    topic: str | None = None


def _quiet(_what: str, _done: int, _total: int) -> None:
    return None


class Evidence:
    """Answers questions from the claims. The index is opened with the first question."""

    def __init__(self, progress: Progress = _quiet) -> None:
        self._progress = progress
        self._opening = Lock()
        self._search: Search | None = None
        self.doing: tuple[str, int, int] = ("opening the papers", 0, 1)

    @property
    def opened(self) -> bool:
        """True once the index can be asked without waiting."""
        return self._search is not None

    @property
    def search(self) -> Search:
        """The search over the present corpus, its index built first where it is missing; one thread builds, others wait."""
        with self._opening:
            if self._search is None:
                from corpus.index import open_index  # noqa: PLC0415 a question without evidence never needs it
                from corpus.search import Search  # noqa: PLC0415 the same

                self._search = Search(open_index(self._told))
            return self._search

    def _told(self, what: str, done: int, total: int) -> None:
        self.doing = (what, done, total)
        self._progress(what, done, total)

    def answer(self, question: str, earlier: Sequence[str] = ()) -> Found:
        """The points that answer a question; earlier questions complete a follow-up."""
        text = asked.bare(question)
        if refusal := silence.refused(text):
            return Found(refusal)
        context = "" if self._names_a_study(text) else asked.complete(text, earlier)
        chosen, topic, signs = self._found(text, context)
        if chosen and silence.weighed(signs) >= 0:
            return Found(Status.ANSWERED, tuple(self._point(hit, text) for hit in chosen), topic)
        return Found(Status.OUT_OF_SCOPE if silence.outside(f"{context} {text}", signs.similarity) else Status.NO_EVIDENCE)

    def _names_a_study(self, text: str) -> bool:
        """True for a question that names a study the claims tell of, and what it asks of it: it needs none before."""
        return len(terms(text)) > 1 and not self._studies.isdisjoint(re.findall(r"[a-z]+", text.lower()))

    @cached_property
    def _studies(self) -> frozenset[str]:
        """First authors of the studies that the claims tell of."""
        return frozenset(name.lower() for entry in self.search.index.entries for name in _STUDY.findall(entry.text))

    def _found(self, text: str, context: str) -> tuple[list[Hit], str | None, silence.Signs]:
        """The claims for a question, the topic of disagreement it touches, and what speaks for and against them."""
        documents = papers(text) or papers(context)
        bare = unnamed(text).strip() or text
        pieces = [piece for piece in asked.parts(bare) if piece != bare][:MOST_PIECES]
        whole, *parts = self.search.rankings([bare, *pieces], unnamed(context), FOLLOW_WEIGHT)
        whole = self._fitting(bare, whole)
        parts = [self._within(self._fitting(piece, part), whole) for piece, part in zip(pieces, parts, strict=True)]
        chosen, topic = self._chosen(bare, whole, parts, documents)
        query = self.search.query(f"{context} {whole.query.text}") if context else whole.query
        return chosen, topic, silence.signs(self.search, query, chosen, silence.Asked(topic is not None, bool(documents), bool(context)))

    def _fitting(self, question: str, ranking: Ranking) -> Ranking:
        """The ranking with claims preferred that hold the kind of figure asked for."""
        score = ranking.score.copy()
        for row in np.argsort(-score)[:LOOKED_AT]:
            if asked.fits(question, self.search.index.entries[row].text):
                score[row] += FITS
        return replace(ranking, score=score)

    @staticmethod
    def _within(part: Ranking, whole: Ranking) -> Ranking:
        """A part of a question, read with the whole."""
        return replace(part, score=(1 - WHOLE_SHARE) * part.score + WHOLE_SHARE * whole.score)

    def _chosen(self, question: str, whole: Ranking, parts: Sequence[Ranking], documents: Sequence[str]) -> tuple[list[Hit], str | None]:
        best = self.search.top(whole, 6, kind="answer", documents=documents)
        topic = self._topic(question, whole, best, documents)
        if topic:
            return self._with_best(best[0], self._sides(topic, whole, documents)), topic.text
        chosen = self._beside(best)
        for part in parts:
            self._add_better(chosen, part, documents)
        if len(parts) > 1:
            self._add_neighbours(chosen, whole, documents)
        held = {hit.entry.document for hit in chosen}
        for document in documents:
            if document not in held:
                chosen += self.search.top(whole, 1, kind="answer", documents=[document])
        return chosen, None

    def _topic(self, question: str, whole: Ranking, best: Sequence[Hit], documents: Sequence[str]) -> Entry | None:
        if len(documents) == 1 or not best:
            return None
        (topic,) = self.search.top(whole, 1, kind="topic")
        claims = {claim for side in topic.entry.sides for claim in side}
        disputed = asked.disputed(question) or len(documents) > 1
        near = any(hit.entry.id in claims for hit in best[: NEAR_DISPUTED if disputed else NEAR])
        margin = DISPUTE_MARGIN if disputed else TOPIC_MARGIN
        return topic.entry if near and topic.score >= best[0].score - margin else None

    def _sides(self, topic: Entry, whole: Ranking, documents: Sequence[str]) -> list[Hit]:
        """Every side's claim nearest to the question; a second one of a side while there is room."""
        sides = [sorted((self.search.hit(whole, self.search.rows[claim]) for claim in side), key=lambda hit: -hit.score) for side in topic.sides]
        sides = [side for side in sides if not documents or side[0].entry.document in documents]
        chosen = [side[0] for side in sides]
        spare = sorted((hit for side in sides for hit in side[1:]), key=lambda hit: -hit.score)
        kept = {hit.entry.id for hit in [*chosen, *spare[: max(0, MOST_IN_PARTS - len(chosen))]]}
        return [hit for side in sides for hit in side if hit.entry.id in kept]

    @staticmethod
    def _with_best(best: Hit, sides: list[Hit]) -> list[Hit]:
        """The sides of a disagreement, after the claim that answers best where it is none of them."""
        return sides if any(hit.entry.id == best.entry.id for hit in sides) else [best, *sides]

    def _beside(self, best: Sequence[Hit]) -> list[Hit]:
        chosen = list(best[:1])
        for hit in best[1:]:
            if len(chosen) < MOST and hit.score >= best[0].score - BESIDE[min(len(chosen), 2) - 1]:
                chosen.append(hit)
        return chosen

    def _add_better(self, chosen: list[Hit], part: Ranking, documents: Sequence[str]) -> None:
        held = {self.search.rows[hit.entry.id] for hit in chosen}
        for hit in self.search.top(part, 1, kind="answer", documents=documents):
            if len(chosen) < MOST_IN_PARTS and hit.score >= max(float(part.score[row]) for row in held) + BETTER:
                chosen.append(hit)

    def _add_neighbours(self, chosen: list[Hit], whole: Ranking, documents: Sequence[str]) -> None:
        """Where several things are asked, the next best claims of the places already shown."""
        held, places = {hit.entry.id for hit in chosen}, {(hit.entry.document, hit.entry.section) for hit in chosen}
        for hit in self.search.top(whole, NEIGHBOURS, kind="answer", documents=documents):
            near = hit.score >= chosen[0].score - NEIGHBOURLY and (hit.entry.document, hit.entry.section) in places
            if near and hit.entry.id not in held and len(chosen) < MOST_IN_PARTS:
                chosen.append(hit)

    def _point(self, hit: Hit, question: str) -> Point:
        """A claim, or a passage of another document, as it is shown."""
        entry = hit.entry
        citation = Citation(self.search.index.sources[entry.document], entry.section, entry.primary)
        found = self.search.supporting(hit, question)
        quote, span = (found.text, found.span) if found else (None, None)
        if entry.kind == "claim":
            return Point(entry.text, citation, entry.id, entry.caution, quote, span)
        return Point(" ".join((quote or entry.text).split()), citation, None, None, quote, span)
