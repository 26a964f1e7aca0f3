"""Bands: named ranges of a total that leave no gap and no overlap."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Bands:
    """Rows of (first, last, name) in whole points, in ascending order, as printed."""

    rows: tuple[tuple[int, int, str], ...]

    def __post_init__(self) -> None:
        for (_, last, _), (first, _, _) in pairwise(self.rows):
            if first != last + 1:
                raise ValueError(f"bands leave a gap or overlap between {last} and {first}")
        object.__setattr__(self, "_by_points", {p: name for first, last, name in self.rows for p in range(first, last + 1)})

    def of(self, points: int) -> str:
        """The band that a total falls into."""
        return str(self._by_points[points])  # type: ignore[attr-defined]

    @property
    def first(self) -> int:
        """The least possible total."""
        return self.rows[0][0]

    @property
    def last(self) -> int:
        """The greatest possible total."""
        return self.rows[-1][1]
