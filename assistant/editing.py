"""Editing: a fact of the case set by hand; it replaces what was read of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.answer import FactRead
from assistant.reading.merge import Note
from assistant.reading.sites import Site
from core import spine

if TYPE_CHECKING:
    from assistant.reading.case import Case


def edit(case: Case, fact: str, value: object | None, level: str | None, turn: int) -> None:
    """Set one fact of the lesion at a level, or of the lesion that leads; None forgets it."""
    site = next((s for s in case.sites if s.named and s.named.value == level), case.asked or next(iter(case.sites), None))
    if fact == "level":
        _move(case, site, value, turn)
        return
    case.retract(fact, site)
    if value is not None:
        values = frozenset(value) if isinstance(value, list | set | tuple) else frozenset({value})
        case.state(fact, Note(values, "", turn, (0, 0)), site)


def _move(case: Case, site: Site | None, value: object | None, turn: int) -> None:
    """Put a lesion at another level; None leaves its level unknown."""
    if site is None:
        site = Site()
        case.sites.append(site)
    site.levels = spine.pair(str(value)) if value is not None else None
    site.named = FactRead(str(value), "", turn, (0, 0)) if value is not None else None
