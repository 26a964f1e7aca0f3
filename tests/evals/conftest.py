"""No test of this folder judges against full texts unless it brings its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from evals import documents

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _no_full_texts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The same samples are chosen on every machine, whatever texts lie beside the program."""
    monkeypatch.setenv("SPINEMETS_DOCUMENTS", "")  # set, so that it is put back whatever a test does to it
    documents.texts.cache_clear()
    yield
    documents.texts.cache_clear()
