"""Chunks: the texts that every baseline is given, cut the way a weekend's stack cuts them, with the place of each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from langchain_text_splitters import RecursiveCharacterTextSplitter

from assistant.answer import Answer, Cited, Status
from core.citation import Citation, Source
from corpus import claim
from evals import documents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.events import Event

SIZE: Final = 1000
OVERLAP: Final = 200
SHOWN: Final = 3
"""How many chunks an answer shows."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of one document and where it stands."""

    document: str
    text: str
    start: int

    def result(self, score: float) -> dict[str, Any]:
        """As `spinemets search --json` shows one."""
        return {"document": self.document, "section": "", "span": [self.start, self.start + len(self.text)], "text": self.text, "score": score}


@cache
def chunks() -> tuple[Chunk, ...]:
    """The full texts where they are at hand, else our own claims, in chunks of a thousand characters."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=SIZE, chunk_overlap=OVERLAP, add_start_index=True)
    texts = documents.texts() or _claims()
    return tuple(
        Chunk(name, piece.page_content, int(piece.metadata["start_index"]))
        for name, text in texts.items()
        for piece in splitter.create_documents([text])
    )


def _claims() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for each in claim.load():
        found.setdefault(each.source.id, []).append(each.text)
    return {name: "\n\n".join(texts) for name, texts in found.items()}


class Retriever:
    """What every baseline does alike: rank the chunks, and show the best as the answer. It reads no case and never declines."""

    name = "baseline"

    def rank(self, text: str) -> list[tuple[int, float]]:
        """Rows of chunks with their scores, best first."""
        raise NotImplementedError

    def reset(self) -> None:
        """There is nothing to forget."""

    def search(self, text: str, count: int) -> list[dict[str, Any]]:
        """The best chunks."""
        return [chunks()[row].result(score) for row, score in self.rank(text)[:count]]

    def ask(self, text: str) -> Iterator[Event]:
        """The best chunks as an answer."""
        yield shown(self.name, [chunks()[row] for row, _ in self.rank(text)[:SHOWN]])


def shown(name: str, found: Sequence[Chunk]) -> Answer:
    """Chunks as an answer that cites their documents; it knows no sections and no primary references."""
    cited = tuple(Cited(marker, Citation(_source(chunk.document), "")) for marker, chunk in enumerate(found, 1))
    text = "\n".join(f"{chunk.text} [{marker}]" for marker, chunk in enumerate(found, 1))
    return Answer(status=Status.ANSWERED, text=text, citations=cited, engine=name)


def _source(document: str) -> Source:
    return claim.SOURCES.get(document) or Source(document, document, document, 0, "")
