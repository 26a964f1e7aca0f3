"""Quotes: the verbatim text behind a claim or passage, found again by its span in the stored document before it is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import terms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from corpus.entry import Entry

_MARK: Final = r"(?:\^\{?[\d,–-]+\}?|<sup>[^<]{1,30}</sup>|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻,–]+|\s?\[[\d,\s–-]+\])?"
_SENTENCE_END: Final = re.compile(rf"(?<=[.!?]){_MARK}(?<!et al\.)(?<!e\.g\.)(?<!i\.e\.)(?<!Fig\.)(?<!vs\.)\s+(?=[A-Z(“\"*#])|\n\s*\n|\|\s*\n")
_ENOUGH: Final = 0.5
"""Share of the reading text's words that a quote must hold to be that passage."""
_BETTER: Final = 0.25
"""By how much two sentences must support a claim better than one."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Verbatim text and where it stands in the stored document."""

    text: str
    span: tuple[int, int]


class Quotes:
    """Reads quotes out of the documents as they were stored when the index was built."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._text = lru_cache(maxsize=8)(self._read)

    def _read(self, document: str) -> str | None:
        try:
            return (self._folder / f"{document}.txt").read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def passage(self, entry: Entry) -> Quote | None:
        """The whole passage word for word; None when the stored text does not hold it where it should stand."""
        text = self._text(entry.document) if entry.span else None
        if text is None or entry.span is None:
            return None
        found = Quote(text[slice(*entry.span)], entry.span)
        wanted = _letters(entry.text)
        return found if len(wanted & _letters(found.text)) >= _ENOUGH * len(wanted) else None

    def supporting(self, said: str, entry: Entry) -> Quote | None:
        """The sentence of a passage that supports best what is said, or two together where one is not enough."""
        whole = self.passage(entry)
        if whole is None:
            return None
        spans = list(_sentences(whole.text))
        pairs = [(left[0], right[1]) for left, right in pairwise(spans)]
        one = max(spans, key=lambda span: support(said, whole.text[slice(*span)]))
        two = max(pairs, key=lambda span: support(said, whole.text[slice(*span)]), default=one)
        better = support(said, whole.text[slice(*two)]) - support(said, whole.text[slice(*one)]) > _BETTER
        start, end = two if better else one
        return Quote(whole.text[start:end], (whole.span[0] + start, whole.span[0] + end))


def _letters(text: str) -> set[str]:
    """The words as written: enough to know a passage again, and much faster than its terms."""
    return set(re.findall(r"\w+", text.lower()))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for border in [*_SENTENCE_END.finditer(text), None]:
        end = border.start() + len(border.group().rstrip()) if border else len(text.rstrip())
        if text[start:end].strip():
            yield start, end
        start = border.end() if border else end


def support(said: str, text: str) -> float:
    """How far a text holds the figures and words of what is said: 0 to 3."""
    own, other = set(terms(said)), set(terms(text))
    figures = {term for term in own if term[0].isdigit()}
    return 2 * len(figures & other) / max(len(figures), 1) + len(own & other) / max(len(own), 1)
