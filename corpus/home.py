"""Where this program keeps what it builds: one private folder, moved by SPINEMETS_HOME."""

from __future__ import annotations

import os
from pathlib import Path


class HomeError(RuntimeError):
    """The data folder cannot be used; the message names it and says what to do."""


def home() -> Path:
    """The data folder, created private (0700) on first use; raises `HomeError` when that fails."""
    folder = Path(os.environ["SPINEMETS_HOME"]) if os.environ.get("SPINEMETS_HOME") else _default()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise HomeError(f"data folder {folder}: {error.strerror}; set SPINEMETS_HOME to a folder you can write to") from None
    return folder


def _default() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 not needed when the folder is named

    return user_data_path("spinemets", appauthor=False)
