"""Library: the documents imported on this machine, one JSON file each in a private folder.

A file appears whole or not at all (temporary file, fsync, rename), so a process killed at any moment leaves a usable library.
"""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from core.bibliography import PAPERS
from core.citation import Source
from corpus.documents import PARSER, Document, DocumentError, Passage, parse, read, relabelled
from corpus.formats import SUFFIXES, printable
from corpus.recognition import overridden, slug
from corpus.references import Reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_FORMAT: Final = 1
_PART: Final = ".part"
_STALE_SECONDS: Final = 3600
_KNOWN: Final = {paper.id: paper for paper in PAPERS}


class Progress(Protocol):
    """Called before each file with how many are done, how many there are, and its name, and once at the end."""

    def __call__(self, done: int, total: int, name: str) -> None:
        """Show it."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file. `status`: added, unchanged, duplicate or failed; `message` is one line for the user."""

    path: Path
    status: str
    message: str
    source: Source | None = None
    guessed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Override:
    """What the user states about one new document instead of what is guessed."""

    title: str | None = None
    authors: str | None = None
    year: int | None = None
    doi: str | None = None


def _quiet(done: int, total: int, name: str) -> None:
    """Show nothing."""


class Library:
    """Imported documents under `home`/library."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "library"

    def add(self, paths: Iterable[Path], progress: Progress = _quiet, override: Override | None = None) -> list[Imported]:
        """Import files and folders; a bad file yields one failed line and the rest goes on. Raises `DocumentError` if the folder cannot be used."""
        self._prepare()
        files = list(_files(paths))
        if override and len(files) != 1:
            raise DocumentError(f"title, authors, year and DOI describe one file, but {len(files)} are to be added; add that file by itself")
        held = {document.source.id: document for document in self.documents()}
        results: list[Imported] = []
        for done, path in enumerate(files):
            progress(done, len(files), printable(path.name))
            results.append(self._one(path, held, override))
        progress(len(files), len(files), "")
        return results

    def documents(self) -> tuple[Document, ...]:
        """Every readable document, by id."""
        return tuple(document for path in self._stored() if (document := _loaded(path)) is not None)

    def document(self, identifier: str) -> Document | None:
        """One document by its id; None when there is no readable one."""
        return _loaded(self._path(identifier)) if slug(identifier) == identifier else None

    def damaged(self) -> tuple[Path, ...]:
        """Stored files that cannot be read any more; adding the document again repairs them."""
        return tuple(path for path in self._stored() if _loaded(path) is None)

    def remove(self, identifier: str) -> bool:
        """Forget a document; False when there is none of that id."""
        path = self._path(identifier)
        if slug(identifier) != identifier or not path.exists():
            return False
        path.unlink()
        _sync_folder(self.folder)
        return True

    def version(self) -> str:
        """sha256 over ids and texts; changes whenever what can be quoted does."""
        total = sha256()
        for document in self.documents():
            for part in (document.source.id, document.text, str(PARSER)):
                total.update(sha256(part.encode()).digest())
        return total.hexdigest()

    def _one(self, path: Path, held: dict[str, Document], override: Override | None) -> Imported:
        try:
            document = read(path) if path.exists() else _absent(path)
        except DocumentError as error:
            return Imported(path, "failed", str(error))
        if override and not document.recognised:
            document = _stated(document, override)
        earlier = _same(document, held.values())
        if earlier:
            return _already(path, document, earlier)
        document = _renamed(document, held)
        try:
            self._store(document)
        except OSError as error:
            return Imported(
                path, "failed", f"{printable(path.name)}: not stored ({error.strerror}); free space in or permit writing to {self.folder}"
            )
        held[document.source.id] = document
        return Imported(path, "added", _added(path, document), document.source, document.guessed)

    def _prepare(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.folder.chmod(0o700)
            for part in self.folder.glob(f"*{_PART}"):
                if time.time() - part.stat().st_mtime > _STALE_SECONDS:
                    part.unlink(missing_ok=True)
        except OSError as error:
            raise DocumentError(f"library folder {self.folder}: {error.strerror}; set SPINEMETS_HOME to a folder you can write to") from None

    def _path(self, identifier: str) -> Path:
        return self.folder / f"{identifier}.json"

    def _stored(self) -> list[Path]:
        return sorted(self.folder.glob("*.json"), key=lambda path: path.stem)

    def _store(self, document: Document) -> None:
        path = self._path(document.source.id)
        part = path.with_name(f"{path.name}.{os.getpid()}{_PART}")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump({"format": _FORMAT, "parser": PARSER, **asdict(document)}, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _sync_folder(self.folder)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as given, folders as the readable files under them; each once, in order."""
    seen: set[Path] = set()
    for path in paths:
        inside = sorted(each for each in path.rglob("*") if each.suffix.lower() in SUFFIXES and each.is_file() and not _hidden(each, path))
        for each in inside if path.is_dir() else [path]:
            if each.resolve() not in seen:
                seen.add(each.resolve())
                yield each


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _absent(path: Path) -> Document:
    raise DocumentError(f"{printable(path.name)}: no such file; check the path")


def _stated(document: Document, override: Override) -> Document:
    source = overridden(document.source, **asdict(override))
    guessed = tuple(name for name in document.guessed if getattr(override, name) is None)
    return relabelled(document, source, guessed)


def _same(document: Document, held: Iterable[Document]) -> Document | None:
    """The document held already: the same text, the same DOI, or the same one of the five papers."""
    source = document.source
    for other in held:
        same_doi = source.doi is not None and other.source.doi is not None and source.doi.lower() == other.source.doi.lower()
        if other.text == document.text or same_doi or (document.recognised and other.source.id == source.id):
            return other
    return None


def _already(path: Path, document: Document, earlier: Document) -> Imported:
    name = printable(path.name)
    if earlier.text == document.text:
        return Imported(path, "unchanged", f"{name}: already there as {earlier.source.id}", earlier.source, earlier.guessed)
    shared = f"DOI {document.source.doi}" if document.source.doi else f'title "{document.source.title}"'
    message = (
        f"{name}: has the same {shared} as {earlier.source.id}, which stays; if it is the same paper and this copy is better, first "
        f"`spinemets corpus remove {earlier.source.id}`; if not, state its own DOI"
    )
    return Imported(path, "duplicate", message, earlier.source, earlier.guessed)


def _renamed(document: Document, held: dict[str, Document]) -> Document:
    """A free id: surname-year, then surname-year-2 and so on."""
    base, number = document.source.id, 1
    identifier = base
    while identifier in held and not document.recognised:
        number += 1
        identifier = f"{base}-{number}"
    return relabelled(document, replace(document.source, id=identifier), document.guessed) if identifier != base else document


def _added(path: Path, document: Document) -> str:
    source = document.source
    what = f"{printable(path.name)}: {source.id}, {len(document.passages)} passages, {len(document.references)} references"
    if document.recognised:
        return what
    shown = f'title "{source.title}", authors {source.authors}, year {source.year or "unknown"}, DOI {source.doi or "none"}'
    return f"{what}; {shown} (guessed: {', '.join(document.guessed) or 'nothing'})"


def _loaded(path: Path) -> Document | None:
    """A stored document; parsed anew when this version reads texts differently; None when the file is damaged."""
    try:
        row = json.loads(path.read_text("utf-8"))
        document = _document(row)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return document if document.source.id == path.stem else None


def _document(row: dict[str, Any]) -> Document:
    source = _KNOWN.get(row["source"]["id"]) or Source(**row["source"])
    if (row["format"], row["parser"]) != (_FORMAT, PARSER):
        return relabelled(parse(row["text"], source.id), source, tuple(row["guessed"]))
    passages = tuple(_passage(each) for each in row["passages"])
    return Document(source, row["text"], passages, _references(row["references"]), row["recognised"], tuple(row["guessed"]))


def _passage(row: dict[str, Any]) -> Passage:
    return Passage(**{**row, "span": tuple(row["span"]), "primary": tuple(row["primary"])})


def _references(rows: Sequence[dict[str, Any]]) -> tuple[Reference, ...]:
    return tuple(Reference(**row) for row in rows)


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system allows it."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
