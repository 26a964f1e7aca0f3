"""Additive scores: the total of a table's items, the reason each one gives, and whether one step of reading flips the band."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from core.outcome import AnyOutcome, Reason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.bands import Bands
    from core.citation import Citation


def total(tables: Sequence[Mapping[Any, int]], values: Sequence[object]) -> int:
    """The sum of the points that each value has in its own table."""
    return sum(table[value] for table, value in zip(tables, values, strict=True))


def reasons(
    facts: Sequence[str | None], words: Sequence[Mapping[Any, str]], tables: Sequence[Mapping[Any, int]], values: Sequence[object], place: Citation
) -> tuple[Reason, ...]:
    """One reason an item: what was found, and the points it has in the table."""
    rows = zip(facts, words, tables, values, strict=True)
    return tuple(Reason(said[value], place, table[value], fact) for fact, said, table, value in rows)


def noted(outcome: AnyOutcome, notes: tuple[Reason, ...]) -> AnyOutcome:
    """The same outcome with the cautions that hold whatever the total: added once, not to each of thousands of completions."""
    return replace(outcome, notes=(*outcome.notes, *notes))


def flips(bands: Bands, points: int, tables: Sequence[Mapping[Any, int]], values: Sequence[object], *fixed: Mapping[Any, int]) -> bool:
    """True when reading one item a row higher or lower in its table changes the band of `points`.

    `fixed` are the tables whose value is not a matter of reading, such as the primary tumour.
    """
    rows = ((table, value) for table, value in zip(tables, values, strict=True) if not any(table is each for each in fixed))
    return any(bands.of(points + step) != bands.of(points) for table, value in rows for step in steps(table, value))


def steps(table: Mapping[Any, int], value: object) -> list[int]:
    """What reading an item one row higher or lower in its table adds."""
    rows = list(table)
    at = rows.index(value)
    return [table[rows[near]] - table[value] for near in (at - 1, at + 1) if 0 <= near < len(rows)]
