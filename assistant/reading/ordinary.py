"""Ordinary words, which must never be taken for a slip of a word of the field."""

from __future__ import annotations

from importlib.resources import files
from typing import Final


def _ordinary() -> frozenset[str]:
    lines = (files("assistant") / "words" / "ordinary.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


ORDINARY: Final = _ordinary()
