"""Read back: the case as read, with the words behind each fact, and what a later turn changed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.fact_words import named, said, stated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.answer import FactRead
    from assistant.prose import Prose

_UNSPOKEN: Final = frozenset({"location", "radiosensitivity", "sex", "weakness", "sphincter", "deficit_grade", "examined", "new_cord_signs"})
"""Facts that follow from others, or that only the emergency notice speaks of."""


def facts(prose: Prose, read: Mapping[str, FactRead]) -> None:
    """The case as read, with the words behind each fact."""
    for name, fact in read.items():
        prose.line().say(f'{named(name)}: {said(fact.value)} ("{" ".join(fact.quote.split())}")', "user")


def now(prose: Prose, before: Mapping[str, FactRead] | None, after: Mapping[str, FactRead]) -> None:
    """One line on what a later turn changed of what was known; none for the first."""
    if before is None:
        return
    new = [name for name in after if name not in _UNSPOKEN and (name not in before or before[name].value != after[name].value)]
    gone = [name for name in before if name not in _UNSPOKEN and name not in after]
    was = {name: f", was {said(before[name].value)}" for name in new if name in before and not isinstance(before[name].value, bool)}
    changes = [stated(name, after[name].value) + was.get(name, "") for name in new] + [f"{named(name)} no longer known" for name in gone]
    if changes:
        prose.line().say(f"Now: {'; '.join(changes)}.", "user")
