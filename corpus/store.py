"""The Chroma collection: our own vectors, no embedding function, no telemetry, a private folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from corpus.embedding import Vectors
    from corpus.entry import Entry

NAME: Final = "evidence"
_BATCH: Final = 2000


def client(folder: Path) -> Any:  # noqa: ANN401 the library is untyped
    """A persistent client whose telemetry is off."""
    os.environ["ANONYMIZED_TELEMETRY"] = "False"
    import chromadb  # noqa: PLC0415 half a second to import
    from chromadb.config import Settings  # noqa: PLC0415 the same

    folder.mkdir(mode=0o700, exist_ok=True)
    return chromadb.PersistentClient(path=str(folder), settings=Settings(anonymized_telemetry=False))


def write(folder: Path, entries: Sequence[Entry], vectors: Vectors, owners: Sequence[int]) -> None:
    """Store every vector with the document, section and kind of the entry it stands for."""
    collection = client(folder).create_collection(NAME, embedding_function=None, metadata={"hnsw:space": "cosine"})
    for start in range(0, len(owners), _BATCH):
        rows = range(start, min(start + _BATCH, len(owners)))
        collection.add(
            ids=[str(row) for row in rows],
            embeddings=vectors[start : rows.stop],
            metadatas=[{name: getattr(entries[owners[row]], name) for name in ("document", "section", "kind")} for row in rows],
        )


def nearest(folder: Path, vector: Vectors, count: int, document: str | None = None) -> list[tuple[int, float]]:
    """(row, cosine) of the nearest vectors by Chroma's graph, best first."""
    collection = client(folder).get_collection(NAME, embedding_function=None)
    found = collection.query(query_embeddings=[vector], n_results=count, where={"document": document} if document else None, include=["distances"])
    return [(int(row), 1.0 - float(distance)) for row, distance in zip(found["ids"][0], found["distances"][0], strict=True)]
