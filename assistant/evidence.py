"""Evidence: a question to the few claims that answer it, or an honest "the papers are silent"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.answer import Status
from corpus.claim import SOURCES
from core.citation import Citation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.index import Progress
    from corpus.search import Hit, Search


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
        self._search: Search | None = None

    @property
    def search(self) -> Search:
        """The search over the present corpus, its index built first where it is missing."""
        if self._search is None:
            from corpus.index import open_index  # noqa: PLC0415 a question without evidence never needs it
            from corpus.search import Search  # noqa: PLC0415 the same

            self._search = Search(open_index(self._progress))
        return self._search

    def answer(self, question: str, earlier: Sequence[str] = ()) -> Found:
        """The points that answer a question; earlier questions complete a follow-up."""
        hits = self.search.hits(" ".join([*earlier[-1:], question]) if len(question.split()) < 6 else question, 3, kind="claim")  # noqa: PLR2004
        if not hits or hits[0].similarity < 0.5:  # noqa: PLR2004
            return Found(Status.OUT_OF_SCOPE)
        return Found(Status.ANSWERED, tuple(point(hit) for hit in hits))


def point(hit: Hit) -> Point:
    """A claim found, as it is shown."""
    entry = hit.entry
    return Point(entry.text, Citation(SOURCES[entry.document], entry.section, entry.primary), entry.id, entry.caution)
