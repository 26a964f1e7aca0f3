"""One data folder for a whole test run, all its workers included: the index is built once, because that takes half a minute."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def _shared(factory: pytest.TempPathFactory) -> Path:
    """A folder that every worker of the run finds; alone, one of this process."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return factory.mktemp("home")
    folder = factory.getbasetemp().parent / "home"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder with a built index and no imported documents; SPINEMETS_HOME points to it while a test uses it."""
    folder = _shared(tmp_path_factory)
    before = os.environ.get("SPINEMETS_HOME")
    os.environ["SPINEMETS_HOME"] = str(folder)
    from corpus.index import open_index  # noqa: PLC0415 the folder must be named first

    with FileLock(folder.parent / "home.lock"):
        open_index()
    yield folder
    if before is None:
        os.environ.pop("SPINEMETS_HOME", None)
    else:
        os.environ["SPINEMETS_HOME"] = before
