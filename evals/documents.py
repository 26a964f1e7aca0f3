"""Documents: the full texts that quotations and passages are judged against, read from a folder beside the program."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path


@cache
def texts() -> dict[str, str]:
    """The text of each document by its id (the file's stem); empty where SPINEMETS_DOCUMENTS names no folder."""
    named = os.environ.get("SPINEMETS_DOCUMENTS")
    folder = Path(named) if named else None
    if folder is None or not folder.is_dir():
        return {}
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.iterdir()) if path.suffix in {".txt", ".md"}}


def find(document: str, phrase: str) -> int:
    """Where a phrase stands in a document, whatever its spacing; -1 when it does not."""
    pattern = r"\W+".join(map(re.escape, phrase.split()))
    match = re.search(pattern, texts()[document])
    return match.start() if match else -1
