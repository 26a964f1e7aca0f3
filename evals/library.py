"""Library: the documents of an evaluation, imported into a data folder of their own, so that nobody's library is touched."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from corpus.home import home
from corpus.library import Library
from evals import documents
from evals.runs import digest

if TYPE_CHECKING:
    from collections.abc import Callable


IMPORTED: Final = (".txt", ".md", ".pdf")
"""What the program imports; a PDF is searched and cited, but its text is not at hand to judge quotations and places against."""


class DocumentsError(ValueError):
    """A folder of documents that cannot be used."""


def prepare(folder: str | None, opened: Callable[[], object]) -> None:
    """Import the documents named (or SPINEMETS_DOCUMENTS) once, and open the index, so that no worker has to build it."""
    named = folder or os.environ.get("SPINEMETS_DOCUMENTS")
    if named:
        _imported(Path(named), asked=folder is not None)
    opened()


def _imported(folder: Path, *, asked: bool) -> None:
    os.environ["SPINEMETS_DOCUMENTS"] = str(folder)
    documents.texts.cache_clear()
    files = [path for path in sorted(folder.glob("*")) if path.suffix in IMPORTED]
    if not files:
        if asked:
            raise DocumentsError(f"--documents {folder}: no {', '.join(IMPORTED)} files there; name a folder that holds the full texts")
        return
    own = home() / "evaluation" / f"library-{digest(b''.join(path.read_bytes() for path in files))}"
    os.environ["SPINEMETS_HOME"] = str(own)
    Library(home()).add([folder])
