"""One data folder for a whole test run: the index is built once, because that takes half a minute."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder with a built index and no imported documents; SPINEMETS_HOME points to it while a test uses it."""
    folder = tmp_path_factory.mktemp("home")
    before = os.environ.get("SPINEMETS_HOME")
    os.environ["SPINEMETS_HOME"] = str(folder)
    from corpus.index import open_index  # noqa: PLC0415 the folder must be named first

    open_index()
    yield folder
    if before is None:
        os.environ.pop("SPINEMETS_HOME", None)
    else:
        os.environ["SPINEMETS_HOME"] = before
