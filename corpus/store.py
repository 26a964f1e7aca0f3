"""The Chroma collection: our own vectors, no embedding function, no telemetry, a private folder or a server of one's own.

SPINEMETS_CHROMA=http://host:port names a server, SPINEMETS_CHROMA=cloud the service behind CHROMA_API_KEY (and CHROMA_TENANT,
CHROMA_DATABASE); vectors and section names go there, no text. Chroma's own server has an unpatched remote-code advisory in 1.5.9
(CVE-2026-45829): keep it on a private address. This program never starts one.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.embedding import Vectors
    from corpus.entry import Entry

NAME: Final = "evidence"
SERVER: Final = "SPINEMETS_CHROMA"
CLOUD: Final = "cloud"
_BATCH: Final = 2000


class StoreError(RuntimeError):
    """The vectors cannot be reached; the message says where they were looked for and what to do."""


@cache
def _client(folder: str, address: str | None) -> Any:  # noqa: ANN401 the library is untyped
    os.environ["ANONYMIZED_TELEMETRY"] = "False"
    import chromadb  # noqa: PLC0415 half a second to import
    from chromadb.config import Settings  # noqa: PLC0415 the same

    settings = Settings(anonymized_telemetry=False)
    if address is None:
        Path(folder).mkdir(mode=0o700, exist_ok=True)
        return chromadb.PersistentClient(path=folder, settings=settings)
    try:
        return _remote(chromadb, address, settings)
    except StoreError:
        raise
    except Exception as error:  # noqa: BLE001 the client raises many kinds
        raise StoreError(f"no Chroma server at {address} ({type(error).__name__}); start it or unset {SERVER}") from None


def _remote(chromadb: Any, address: str, settings: Any) -> Any:  # noqa: ANN401 the library is untyped
    if address == CLOUD:
        key = os.environ.get("CHROMA_API_KEY")
        if not key:
            raise StoreError(f"{SERVER}={CLOUD} needs CHROMA_API_KEY; set it or unset {SERVER}")
        return chromadb.CloudClient(os.environ.get("CHROMA_TENANT"), os.environ.get("CHROMA_DATABASE"), key, settings)
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise StoreError(f"{SERVER}={address} is no address; write http://host:port or {CLOUD}")
    return chromadb.HttpClient(host=parts.hostname, port=parts.port or 8000, ssl=parts.scheme == "https", settings=settings)


def _collection(folder: Path, version: str, *, make: bool = False) -> Any:  # noqa: ANN401 the library is untyped
    address = os.environ.get(SERVER) or None
    name = f"{NAME}-{version[:16]}" if address else NAME
    client = _client(str(folder), address)
    if make:
        return client.get_or_create_collection(name, embedding_function=None, metadata={"hnsw:space": "cosine"})
    return client.get_collection(name, embedding_function=None)


def write(folder: Path, version: str, entries: Sequence[Entry], vectors: Vectors, owners: Sequence[int]) -> None:
    """Store every vector with the document, section and kind of the entry it stands for."""
    collection = _collection(folder, version, make=True)
    for start in range(0, len(owners), _BATCH):
        rows = range(start, min(start + _BATCH, len(owners)))
        collection.upsert(
            ids=[str(row) for row in rows],
            embeddings=vectors[start : rows.stop],
            metadatas=[{name: getattr(entries[owners[row]], name) for name in ("document", "section", "kind")} for row in rows],
        )


def nearest(folder: Path, vector: Vectors, count: int, *, version: str = "", document: str | None = None) -> list[tuple[int, float]]:
    """(row, cosine) of the nearest vectors by Chroma's graph, best first; raises `StoreError` when the store cannot be reached."""
    where = {"document": document} if document else None
    try:
        found = _collection(folder, version).query(query_embeddings=[vector], n_results=count, where=where, include=["distances"])
    except StoreError:
        raise
    except Exception as error:  # noqa: BLE001 the client raises many kinds
        place = os.environ.get(SERVER) or str(folder)
        raise StoreError(f"Chroma at {place} does not answer ({type(error).__name__}); start it again or unset {SERVER}") from None
    return [(int(row), 1.0 - float(distance)) for row, distance in zip(found["ids"][0], found["distances"][0], strict=True)]
