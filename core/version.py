"""The rules' version: one hash over the source text of the core, so an answer can say which rules gave it."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent


@cache
def rules_version() -> str:
    """SHA-256 over every module of the core: its path and its text, in the order of the paths, line ends as LF."""
    digest = hashlib.sha256()
    for path in sorted(ROOT.rglob("*.py"), key=lambda each: each.relative_to(ROOT).as_posix()):
        text = path.read_text(encoding="utf-8")
        digest.update(f"{path.relative_to(ROOT).as_posix()}\0{text}\0".encode())
    return digest.hexdigest()
