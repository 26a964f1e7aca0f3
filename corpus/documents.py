"""Documents: one file's text as passages that can be cited, each with the place where it stands word for word.

A `span` counts characters of the stored text; `text[span[0]:span[1]]` is the verbatim quote, line breaks and reference marks
included. `Passage.text` is the same for reading: words mended, marks and page furniture gone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from core.citation import Source
from corpus import formats, recognition
from corpus.blocks import blocks
from corpus.formats import DocumentError
from corpus.layout import Piece, pieces
from corpus.reading import Reader
from corpus.references import Reference, references, references_begin

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["PARSER", "Document", "DocumentError", "Passage", "parse", "read", "relabelled"]

PARSER: Final = 1  # raise it when passages of the same text change, so that stored ones are made anew


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, table part or caption. `kind` is paragraph, table or caption; `primary` the reference numbers in it."""

    document: str
    section: str
    text: str
    span: tuple[int, int]
    primary: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class Document:
    """An imported document. `guessed` names the fields of its source that were read off the text, not known."""

    source: Source
    text: str
    passages: tuple[Passage, ...]
    references: tuple[Reference, ...]
    recognised: bool
    guessed: tuple[str, ...]

    def quote(self, passage: Passage) -> str:
        """The verbatim text of a passage."""
        return self.text[passage.span[0] : passage.span[1]]


def parse(text: str, name: str) -> Document:
    """Passages, references and source of a text; `name` is its file's name. Never raises."""
    stored = formats.normalise(text)
    end = references_begin(stored)
    listed = references(stored[end:])
    source, guessed = recognition.source_of(stored[:end], name)
    reader = Reader.of(stored[:end], len(listed))
    found = (_passage(source.id, piece, stored, reader) for piece in pieces(blocks(stored[:end])))
    passages = tuple(passage for passage in found if passage.text)
    return Document(source, stored, passages, listed, recognised=source.corpus, guessed=guessed)


def read(path: Path) -> Document:
    """The document in a .txt, .md or .pdf file; raises `DocumentError`."""
    return parse(formats.load(path), path.name)


def relabelled(document: Document, source: Source, guessed: tuple[str, ...]) -> Document:
    """The same document under another source."""
    passages = tuple(replace(passage, document=source.id) for passage in document.passages)
    return replace(document, source=source, passages=passages, guessed=guessed, recognised=source.corpus)


def _passage(document: str, piece: Piece, stored: str, reader: Reader) -> Passage:
    raw = "\n".join(stored[start:end] for start, end in piece.parts)
    text, primary = reader.read(piece.cells(raw) if piece.kind == "table" else raw)
    return Passage(document, piece.section, text, (piece.parts[0][0], piece.parts[-1][1]), primary, piece.kind)
