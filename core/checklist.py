"""Checklists: which inputs of an instrument have been given and which are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core import spine
from core.outcome import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.citation import Citation
    from core.facts import Facts


def given(facts: Facts, fact: str) -> bool:
    """True when the fact is pinned down: a measurement, one value of a category, a level or a junction."""
    value = getattr(facts, fact)
    if isinstance(value, frozenset):
        return len(value) == 1 or (fact == "level" and spine.name(value) is not None)
    return value is not None


def marked(facts: Facts, inputs: Mapping[str, str], place: Citation) -> tuple[Reason, ...]:
    """One line an input: its name, and whether it is given or missing."""
    return tuple(Reason(f"{words}: {'given' if given(facts, fact) else 'missing'}", place, fact=fact) for fact, words in inputs.items())
