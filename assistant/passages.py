"""Passages: the stretches of a sentence and the markers that stand for them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKER: Final = re.compile(r"\[(\d{1,3}(?:\s*[,-]\s*\d{1,3})*)\]")

_GROUP: Final = re.compile(rf"\s*{MARKER.pattern}(?:(?:\s*(?:,|;|&|and|or))?\s*{MARKER.pattern})*")
"""Markers that stand together: "[1][2]", "[1], [2] and [5]"."""


@lru_cache(maxsize=1024)
def markers(sentence: str) -> frozenset[int]:
    """Every marker of the sentence; "[1, 3]" and "[1-3]" are taken apart."""
    return frozenset(number for match in MARKER.finditer(sentence) for number in _listed(match[1]))


def _listed(inside: str) -> Iterator[int]:
    for part in inside.split(","):
        ends = [int(each) for each in part.split("-")]
        yield from range(ends[0], min(ends[-1], ends[0] + 50) + 1)


def passages(sentence: str) -> Iterator[tuple[int, int, frozenset[int]]]:
    """The stretches of a sentence, each with the markers that close it."""
    groups = list(_GROUP.finditer(sentence))
    at, labelled = 0, frozenset[int]()
    for group in groups:
        if sentence[at : group.start()].strip(" .,;:"):
            yield at, group.start(), markers(group[0])
        at, labelled = group.end(), markers(group[0]) if sentence.startswith(":", group.end()) else frozenset()
    if sentence[at:].strip(" .,;:()"):
        yield at, len(sentence), labelled
