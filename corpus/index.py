"""The index: claims and imported passages with their vectors and terms, built once, atomically, and opened in milliseconds.

One folder per corpus version. Vectors stand in a Chroma collection (the store that grows) and, for a small corpus, in a
flat array that is scanned exactly, because importing Chroma takes longer than the scan.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from corpus import claim as claims
from corpus import disagreements, embedding
from corpus.home import HomeError, home
from corpus.lexical import Lexical
from corpus.vocabulary import spelled_out, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from corpus.embedding import Vectors

    Progress = Callable[[str, int, int], None]

FORMAT: Final = "1"
EXACT_UP_TO: Final = 20_000
"""Vectors that are scanned exactly; beyond, Chroma's graph answers."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be found: a claim, a passage of an imported document, or a topic on which the papers differ.

    `passage` links a claim to the passage behind it; `sides` holds a topic's claims.
    """

    kind: str
    id: str
    document: str
    section: str
    text: str
    primary: tuple[str, ...]
    caution: str | None = None
    span: tuple[int, int] | None = None
    passage: int | None = None
    sides: tuple[tuple[str, ...], ...] = ()


class Index:
    """An opened index: entries, vectors, terms, and the words that a misspelt one may have meant."""

    def __init__(self, folder: Path, manifest: dict[str, Any]) -> None:
        self.folder = folder
        self.version = str(manifest["corpus_version"])
        rows = json.loads((folder / "entries.json").read_text("utf-8"))
        self.entries = tuple(_entry(row) for row in rows)
        self.owners = np.load(folder / "owners.npy")
        self.lexical = Lexical.open(folder)
        self._vectors: Vectors | None = None
        self._encoder: embedding.Encoder | None = None

    @property
    def encoder(self) -> embedding.Encoder:
        """The exported encoder, opened with the first question."""
        self._encoder = self._encoder or embedding.Encoder(self.folder / "encoder")
        return self._encoder

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Words as written in the claims and documents, for mending the spelling of a question."""
        return tuple((self.folder / "words.txt").read_text("utf-8").split())

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of questions, abbreviations spelled out."""
        return self.encoder([spelled_out(text) for text in texts])

    def similarity(self, vector: Vectors) -> Vectors:
        """Cosine of every entry with a question: the best over the entry's own texts."""
        if self._vectors is None:
            self._vectors = np.load(self.folder / "vectors.npy", mmap_mode="r")
        best = np.full(len(self.entries), -1.0, np.float32)
        np.maximum.at(best, self.owners, self._vectors @ vector)
        return best


def _entry(row: dict[str, Any]) -> Entry:
    span = tuple(row["span"]) if row["span"] else None
    return Entry(**{**row, "primary": tuple(row["primary"]), "span": span, "sides": tuple(tuple(side) for side in row["sides"])})


def corpus_version() -> str:
    """sha256 over the shipped claims and the imported documents."""
    from corpus.library import Library  # noqa: PLC0415 reads the data folder

    return claims.digest([claims.fingerprint().encode(), disagreements.fingerprint(), _wording(), Library(home()).version().encode()])


def _wording() -> bytes:
    """The vocabulary as written: an index made with another one is not used."""
    return b"".join((Path(__file__).parent / name).read_bytes() for name in ("concepts.py", "vocabulary.py"))


def open_index(progress: Progress = lambda _what, _done, _total: None) -> Index:
    """The index of the present corpus, built first when it is missing or half written."""
    version = corpus_version()
    folder = home() / f"index-{FORMAT}-{version[:16]}"
    manifest = _manifest(folder, version)
    if manifest is None:
        _build(folder, version, progress)
        manifest = _manifest(folder, version)
    if manifest is None:
        raise HomeError(f"index {folder} cannot be read back; delete the folder and ask again")
    return Index(folder, manifest)


def _manifest(folder: Path, version: str) -> dict[str, Any] | None:
    """What an index says of itself, or None when it is absent, unfinished, or another version's."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        whole = all((folder / name).stat().st_size == size for name, size in manifest["files"].items())
    except (OSError, ValueError, KeyError, AttributeError):
        return None
    known = manifest.get("corpus_version") == version and manifest.get("weights") == embedding.WEIGHTS_SHA256
    return manifest if whole and known else None


def _build(folder: Path, version: str, progress: Progress) -> None:
    """Write everything beside the target and rename it into place; an interrupted build leaves nothing that is used."""
    try:
        with tempfile.TemporaryDirectory(prefix=".building-", dir=folder.parent, ignore_cleanup_errors=True) as scratch:
            made = Path(scratch) / "index"
            made.mkdir(mode=0o700)
            _write(made, version, progress)
            if folder.exists():
                shutil.rmtree(folder)
            made.rename(folder)
    except OSError as error:
        raise HomeError(f"data folder {folder.parent}: {error.strerror or error}; free space or set SPINEMETS_HOME to another folder") from None
    for old in folder.parent.glob("index-*"):
        if old != folder:
            shutil.rmtree(old, ignore_errors=True)


def _write(folder: Path, version: str, progress: Progress) -> None:
    from corpus import store  # noqa: PLC0415 Chroma is needed to write, not to ask

    entries, texts, owners = _contents()
    vectors = embedding.embed(texts, lambda done, total: progress("reading the evidence", done, total))
    entries = _linked(entries, vectors, owners)
    np.save(folder / "vectors.npy", vectors)
    np.save(folder / "owners.npy", np.array(owners, np.int32))
    (folder / "entries.json").write_text(json.dumps([asdict(entry) for entry in entries]), "utf-8")
    Lexical.build(_index_terms(entries, texts, owners)).save(folder)
    progress("writing the index", 0, 2)
    store.write(folder / "chroma", entries, vectors, owners)
    progress("writing the index", 1, 2)
    embedding.export(folder / "encoder")
    progress("writing the index", 2, 2)
    files = {str(p.relative_to(folder)): p.stat().st_size for p in folder.rglob("*") if p.is_file() and "chroma" not in p.relative_to(folder).parts}
    manifest = {"corpus_version": version, "weights": embedding.WEIGHTS_SHA256, "files": files}
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    _flush(folder)


def _flush(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _contents() -> tuple[list[Entry], list[str], list[int]]:
    """Entries, the texts that stand for each, and which entry each text belongs to."""
    from corpus.library import Library  # noqa: PLC0415 reads the data folder

    entries: list[Entry] = []
    texts: list[str] = []
    owners: list[int] = []

    def add(entry: Entry, standing_for_it: Sequence[str]) -> None:
        owners.extend([len(entries)] * len(standing_for_it))
        texts.extend(spelled_out(text) for text in standing_for_it)
        entries.append(entry)

    for each in claims.load():
        add(Entry("claim", each.id, each.source.id, each.section, each.text, each.primary, each.caution), [each.text, *each.asks, f"{each.section}: {', '.join(each.topics)}"])
    for document in Library(home()).documents():
        for number, passage in enumerate(document.passages):
            entry = Entry("passage", f"{passage.document}#{number}", passage.document, passage.section, passage.text, passage.primary, span=passage.span)
            add(entry, windows(passage.text))
    return entries, texts, owners


def windows(text: str, sentences: int = 3) -> list[str]:
    """A long paragraph as overlapping runs of sentences that fit the encoder; a short one whole."""
    parts = sentences_of(text)
    if len(parts) <= sentences:
        return [text]
    return [" ".join(parts[i : i + sentences]) for i in range(0, len(parts) - 1, sentences - 1)]


def sentences_of(text: str) -> list[str]:
    """Sentences of running text; a full stop after an initial or "et al" does not end one."""
    import re  # noqa: PLC0415 build time only

    pieces = re.split(r"(?<=[.!?])(?<!et al\.)(?<!e\.g\.)(?<!i\.e\.)(?<!Fig\.)(?<!vs\.)\s+(?=[A-Z(“\"])", text)
    return [piece for piece in pieces if piece]


def _index_terms(entries: Sequence[Entry], texts: Sequence[str], owners: Sequence[int]) -> list[list[str]]:
    found: list[list[str]] = [terms(f"{entry.section} {entry.document if entry.kind == 'claim' else ''}") for entry in entries]
    for text, owner in zip(texts, owners, strict=True):
        found[owner] += terms(text)
    return found


def _linked(entries: Sequence[Entry], vectors: Vectors, owners: Sequence[int]) -> list[Entry]:
    """Claims with the passage of their section that supports them best: same figures, same references, nearest in meaning."""
    passages: dict[tuple[str, str], list[int]] = {}
    for i, entry in enumerate(entries):
        if entry.kind == "passage":
            passages.setdefault((entry.document, entry.section), []).append(i)
    rows: dict[int, list[int]] = {}
    for row, owner in enumerate(owners):
        rows.setdefault(owner, []).append(row)
    return [
        replace(entry, passage=_support(entry, vectors[rows[i][0]], [(p, entries[p], vectors[rows[p]]) for p in passages.get((entry.document, entry.section), [])]))
        if entry.kind == "claim"
        else entry
        for i, entry in enumerate(entries)
    ]


def _support(entry: Entry, vector: Vectors, candidates: Sequence[tuple[int, Entry, Vectors]]) -> int | None:
    if not candidates:
        return None
    return max(candidates, key=lambda c: agreement(entry, c[1].text, c[1].primary) + float((c[2] @ vector).max()))[0]


def agreement(entry: Entry, text: str, primary: Sequence[str]) -> float:
    """How far a text holds what a claim says: its figures, its references, its words; 0 to 4."""
    own, other = set(terms(entry.text)), set(terms(text))
    figures = {term for term in own if term[0].isdigit()}
    shared = len(own & other) / max(len(own), 1)
    cited = len(set(entry.primary) & set(primary)) / max(len(entry.primary), 1)
    return 2 * len(figures & other) / max(len(figures), 1) + shared + cited
