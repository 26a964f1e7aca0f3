"""BM25 alone: the words of the question against the words of the chunks (Robertson 1994, with the usual constants)."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import Final

from evals.baselines.chunks import Retriever, chunks

K1: Final = 1.5
B: Final = 0.75
_WORD: Final = re.compile(r"[a-z0-9]+")


def words(text: str) -> list[str]:
    """Lower-case words, no stemming and no list of stop words."""
    return _WORD.findall(text.lower())


class Baseline(Retriever):
    """Chunks ranked by BM25."""

    name = "bm25"

    def __init__(self) -> None:
        self._counts = [Counter(words(chunk.text)) for chunk in chunks()]
        self._lengths = [sum(count.values()) for count in self._counts]
        self._average = sum(self._lengths) / max(len(self._lengths), 1)
        held = Counter(word for count in self._counts for word in count)
        total = len(self._counts)
        self._rarity = {word: math.log(1 + (total - times + 0.5) / (times + 0.5)) for word, times in held.items()}

    def rank(self, text: str) -> list[tuple[int, float]]:
        """Every chunk that shares a word, best first."""
        asked = words(text)
        scored = [(row, self._score(row, asked)) for row in range(len(self._counts))]
        return sorted(((row, score) for row, score in scored if score), key=lambda pair: (-pair[1], pair[0]))

    def _score(self, row: int, asked: list[str]) -> float:
        count, long = self._counts[row], K1 * (1 - B + B * self._lengths[row] / self._average)
        return sum(self._rarity[word] * count[word] * (K1 + 1) / (count[word] + long) for word in asked if word in count)
