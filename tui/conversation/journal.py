"""Journal: every turn of the session. The latest are kept as they are, those before them packed, so that nothing is lost and memory stays small."""

from __future__ import annotations

import pickle
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from assistant.answer import Answer

OPEN: Final = 40
"""Turns that are not packed: those on the screen, and those that may still be answered."""


@dataclass
class Logged:
    """A turn as it is kept. `said` is what came of an answer that is not complete, `ended` why it was broken off."""

    number: int
    question: str
    answer: Answer | None = None
    ended: str = ""
    said: str = ""

    @property
    def words(self) -> str:
        """Everything searchable."""
        return f"{self.question}\n{self.answer.text if self.answer else self.said}".lower()


class Journal:
    """Turns by their number, in order."""

    def __init__(self) -> None:
        self._kept: dict[int, Logged | bytes] = {}

    def __len__(self) -> int:
        """How many turns."""
        return len(self._kept)

    def __iter__(self) -> Iterator[Logged]:
        """Every turn, the first first."""
        return unpacked(self.kept())

    def __reversed__(self) -> Iterator[Logged]:
        """Every turn, the last first."""
        return unpacked(reversed(self.kept()))

    def begin(self, number: int, question: str) -> None:
        """A new turn, the last."""
        self._kept[number] = Logged(number, question)
        old = self._kept.get(number - OPEN)
        if isinstance(old, Logged):
            self._kept[number - OPEN] = zlib.compress(pickle.dumps(old))

    def open(self, number: int) -> Logged:
        """A turn that may still be changed; one that is forgotten or packed takes no change any more."""
        found = self._kept.get(number)
        return found if isinstance(found, Logged) else Logged(number, "")

    def window(self, first: int, count: int) -> list[Logged]:
        """That many turns from the first one on, fewer only where there are not as many."""
        start = max(min(first, self.last - count + 1), self.first)
        return [*unpacked(self._kept[number] for number in range(start, start + count) if number in self._kept)]

    @property
    def first(self) -> int:
        """The number of the first turn, 0 where there is none."""
        return next(iter(self._kept), 0)

    @property
    def last(self) -> int:
        """The number of the last turn, 0 where there is none."""
        return next(reversed(self._kept), 0)

    def kept(self) -> tuple[Logged | bytes, ...]:
        """The turns as they are kept, to be unpacked elsewhere."""
        return tuple(self._kept.values())

    def clear(self) -> None:
        """A new patient."""
        self._kept.clear()


def unpacked(kept: Iterable[Logged | bytes]) -> Iterator[Logged]:
    """Turns as they were."""
    return (each if isinstance(each, Logged) else pickle.loads(zlib.decompress(each)) for each in kept)  # noqa: S301 packed by this very process
