"""The index: claims and imported passages with their vectors and terms, built once, atomically, and opened in milliseconds.

One folder per corpus version. Vectors stand in a Chroma collection (the store that grows) and, for a small corpus, in a
flat array that is scanned exactly, because importing Chroma takes longer than the scan.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from core.citation import Source
from corpus import claim as claims
from corpus import disagreements, embedding
from corpus.entry import Entry
from corpus.home import HomeError, home
from corpus.lexical import Lexical
from corpus.quotes import Quotes
from corpus.vocabulary import spelled_out
from corpus.words import written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from corpus.embedding import Vectors

    Progress = Callable[[str, int, int], None]

FORMAT: Final = "4"
NEAREST: Final = 400
"""Rows that Chroma is asked for."""
OWN_TEXT: Final = 0.3
"""Share of a claim's own wording beside the best of its wordings; a passage is as near as its nearest sentences."""
EXACT_UP_TO: Final = 20_000
"""Vectors that are scanned exactly; beyond, Chroma's graph answers."""


class Index:
    """An opened index: entries, vectors, terms, and the words that a misspelt one may have meant."""

    def __init__(self, folder: Path, manifest: dict[str, Any]) -> None:
        self.folder = folder
        self.version = str(manifest["corpus_version"])
        rows = json.loads((folder / "entries.json").read_text("utf-8"))
        self.entries = tuple(_entry(row) for row in rows)
        self.owners = np.load(folder / "owners.npy")
        self._firsts = np.searchsorted(self.owners, np.arange(len(self.entries)))
        self._worded = np.array([entry.kind != "passage" for entry in self.entries])
        self.lexical = Lexical.open(folder)
        self._vectors: Vectors | None = None
        self._graph = bool(os.environ.get("SPINEMETS_CHROMA")) or len(self.owners) > EXACT_UP_TO

    @cached_property
    def encoder(self) -> embedding.Encoder:
        """The exported encoder, opened with the first question."""
        return embedding.Encoder(self.folder / "encoder")

    @cached_property
    def quotes(self) -> Quotes:
        """The documents word for word."""
        return Quotes(self.folder / "texts")

    @cached_property
    def sources(self) -> dict[str, Source]:
        """The documents that an entry can come from: the papers, and what was imported."""
        imported = json.loads((self.folder / "sources.json").read_text("utf-8"))
        return {name: Source(**fields) for name, fields in imported.items()} | claims.SOURCES

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Words as written in the claims and documents, for mending the spelling of a question."""
        return tuple((self.folder / "words.txt").read_text("utf-8").split())

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of questions, abbreviations spelled out."""
        return self.encoder([spelled_out(text) for text in texts])

    def similarity(self, vector: Vectors) -> Vectors:
        """Cosine of every entry with a question: the best over its texts; of a claim also a little of its first, the claim itself."""
        cosines = self._nearest(vector) if self._graph else None
        if cosines is None:
            cosines = self._exact(vector)
        best = np.maximum.reduceat(cosines, self._firsts)
        own: Vectors = np.where(self._worded, cosines[self._firsts], best)
        nearness: Vectors = ((1 - OWN_TEXT) * best + OWN_TEXT * own).astype(np.float32)
        return nearness

    def _exact(self, vector: Vectors) -> Vectors:
        if self._vectors is None:
            self._vectors = np.load(self.folder / "vectors.npy", mmap_mode="r" if len(self.owners) > EXACT_UP_TO else None)
        cosines: Vectors = self._vectors @ vector
        return cosines

    def _nearest(self, vector: Vectors) -> Vectors | None:
        """Cosines of the nearest rows by Chroma, 0 elsewhere; None, and never asked again, when it does not answer."""
        from corpus import store  # noqa: PLC0415 a small corpus never needs Chroma

        try:
            rows, found = zip(*store.nearest(self.folder / "chroma", vector, NEAREST, version=self.version), strict=True)
        except store.StoreError as error:
            sys.stderr.write(f"{error}; the copy of the vectors on this machine is used\n")
            self._graph = False
            return None
        cosines = np.zeros(len(self.owners), np.float32)
        cosines[list(rows)] = found
        return cosines


def _entry(row: dict[str, Any]) -> Entry:
    span = tuple(row["span"]) if row["span"] else None
    return Entry(**{**row, "primary": tuple(row["primary"]), "span": span, "sides": tuple(tuple(side) for side in row["sides"])})


def corpus_version() -> str:
    """sha256 over the shipped claims and the imported documents."""
    from corpus.library import Library  # noqa: PLC0415 reads the data folder

    return claims.digest([claims.fingerprint().encode(), disagreements.fingerprint(), _wording(), Library(home()).version().encode()])


def _wording() -> bytes:
    """The vocabulary as written: an index made with another one is not used."""
    return written() + (Path(__file__).parent / "vocabulary.py").read_bytes()


def open_index(progress: Progress = lambda _what, _done, _total: None) -> Index:
    """The index of the present corpus, built first when it is missing or half written."""
    version = corpus_version()
    folder = _folder(version)
    manifest = _manifest(folder, version)
    if manifest is None:
        _build(folder, version, progress)
        manifest = _manifest(folder, version)
    if manifest is None:
        raise HomeError(f"index {folder} cannot be read back; delete the folder and ask again")
    return Index(folder, manifest)


def built() -> bool:
    """True when the index of the present corpus stands and only has to be opened."""
    version = corpus_version()
    return _manifest(_folder(version), version) is not None


def _folder(version: str) -> Path:
    return home() / f"index-{FORMAT}-{version[:16]}"


def _manifest(folder: Path, version: str) -> dict[str, Any] | None:
    """What an index says of itself, or None when it is absent, unfinished, or another version's."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        whole = all((folder / name).stat().st_size == size for name, size in manifest["files"].items())
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return None
    known = manifest.get("corpus_version") == version and manifest.get("weights") == embedding.WEIGHTS_SHA256
    return manifest if whole and known else None


def _build(folder: Path, version: str, progress: Progress) -> None:
    """Write everything beside the target and rename it into place; an interrupted build leaves nothing that is used."""
    from corpus import build  # noqa: PLC0415 asking does not need it

    try:
        with tempfile.TemporaryDirectory(prefix=".building-", dir=folder.parent, ignore_cleanup_errors=True) as scratch:
            made = Path(scratch) / "index"
            made.mkdir(mode=0o700)
            build.write(made, version, progress)
            _swap(made, folder, version)
    except OSError as error:
        raise HomeError(f"data folder {folder.parent}: {error.strerror or error}; free space or set SPINEMETS_HOME to another folder") from None
    for old in folder.parent.glob("index-*"):
        if old != folder:
            shutil.rmtree(old, ignore_errors=True)


def _swap(made: Path, folder: Path, version: str) -> None:
    """Put a finished index in its place, unless another process has just put the same one there."""
    if _manifest(folder, version) is None:
        shutil.rmtree(folder, ignore_errors=True)
        try:
            made.rename(folder)
        except OSError:
            if _manifest(folder, version) is None:
                raise
