"""Fact: one fact of the case as it is shown: what is known of it, from which words, and how it may be changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from assistant import calculator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.answer import Answer, FactRead
    from assistant.calculator import Field

DERIVED: Final = frozenset({"location", "radiosensitivity", "sins", "stability", "axial_t2", "sac_deformed", "csf_visible"})
DERIVED_MORE: Final = frozenset({"epidural_tumour", "cord_contact", "cord_compressed", "tolerates_radiation", "radiculopathy"})
"""Facts that follow from others or are rarely stated: listed only when stated, asked for, or when all are wanted."""


class State(StrEnum):
    """What is known of a fact, as a sign that needs no colour."""

    KNOWN = "✓"
    AMBIGUOUS = "~"
    UNKNOWN = "?"
    CONFLICT = "≠"
    INVALID = "✗"


WORDS: Final = {
    State.KNOWN: "known",
    State.AMBIGUOUS: "several values possible",
    State.UNKNOWN: "unknown",
    State.CONFLICT: "in conflict",
    State.INVALID: "impossible value",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """State for one row. `asked` is its place among the facts that would settle something, from 1."""

    name: str
    state: State
    value: Any = None
    quote: str = ""
    turn: int | None = None
    why: str = ""
    asked: int = 0
    field: Field | None = None


def facts_of(answer: Answer, facts: Mapping[str, FactRead], *, everything: bool = False) -> list[Fact]:
    """The facts to show: of the rules that were run, those stated, and those asked for, in the order of the forms."""
    fields = {field.name: field for form in calculator.forms() for field in form.fields}
    rules = {outcome.rule for outcome in answer.outcomes}
    of_rules = [field.name for form in calculator.forms() if form.name in rules or everything for field in form.fields]
    stated = [*facts, *answer.conflicts, *(each.fact for each in answer.invalid)]
    hidden = frozenset() if everything else (DERIVED | DERIVED_MORE) - set(stated) - set(answer.asks)
    names = dict.fromkeys(["level", "histology"] * bool(of_rules) + of_rules + stated + list(answer.asks))
    asked = _asked(answer, facts)
    return [_fact(name, answer, facts.get(name), fields.get(name), asked) for name in names if name not in hidden]


def _asked(answer: Answer, facts: Mapping[str, FactRead]) -> list[str]:
    """What the outcomes of this lesion ask for, in the order of the answer; the lesion asked for has what the answer itself asks too."""
    read = facts.get("level")
    level = read.value if read else None
    own = [fact for each in answer.outcomes if each.level == level for fact in getattr(each, "asks", ())]
    return list(dict.fromkeys([*(answer.asks if facts == answer.facts else ()), *own]))


def _fact(name: str, answer: Answer, read: FactRead | None, field: Field | None, asks: list[str]) -> Fact:
    asked = asks.index(name) + 1 if name in asks else 0
    invalid = next((each for each in answer.invalid if each.fact == name), None)
    quote, turn = (read.quote, read.turn) if read else ("", None)
    if name in answer.conflicts:
        return Fact(name, State.CONFLICT, None, quote, turn, "stated in contradictory ways", asked, field)
    if invalid:
        return Fact(name, State.INVALID, None, invalid.said, turn, invalid.why, asked, field)
    value = read.value if read else None
    if value is None:
        return Fact(name, State.UNKNOWN, None, quote, turn, "", asked, field)
    several = isinstance(value, frozenset | set | tuple | list) and len(value) > 1
    return Fact(name, State.AMBIGUOUS if several else State.KNOWN, value, quote, turn, "", asked, field)
