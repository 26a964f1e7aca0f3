"""Counterfactuals: the smallest changes of stated facts that change what was decided, and what would settle what is not.

Work is bounded: with n other values that the stated facts could have, at most n + n(n-1)/2 runs of the rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING, Any, Final

from core.facts import FactsError
from core.outcome import NO_ROW, AnyOutcome, Finding, Open, decision, label
from core.possibility import ordered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.facts import Facts
    from core.rule import Rule

PLACE: Final = frozenset({"level", "location"})
"""Which lesion is meant, and so its zone, is no finding that could turn out otherwise."""


@dataclass(frozen=True, slots=True)
class Change:
    """Facts with the value each would have, and the outcome that follows."""

    facts: tuple[tuple[str, Any], ...]
    becomes: AnyOutcome


def changes(rule: Rule[Any], facts: Facts, band: str | None = None) -> list[Change]:
    """Every change of one stated fact that alters a finding's decision; where none does, of two. Of several totals, the nearest.

    With a `band`, only changes that end in it count.
    """
    now = rule.of(facts)
    if not isinstance(now, Finding):
        return []
    others = _others(facts)
    for size in (1, 2):
        found = [c for c in _tried(rule, facts, others, size) if _differs(now, c.becomes) and band in {None, getattr(c.becomes, "band", None)}]
        if found:
            return _nearest(facts, found)
    return []


def settling(rule: Rule[Any], facts: Facts) -> list[Change]:
    """For an open outcome, each value that is still possible of each fact it asks for, and the outcome that follows."""
    now = rule.of(facts)
    if not isinstance(now, Open):
        return []
    possible = facts.possible()
    asked = [(name, value) for name in now.asks if name in possible for value in ordered(possible[name])]
    tried = (((each,), _outcome(rule, facts, (each,))) for each in asked)
    return [Change(changed, becomes) for changed, becomes in tried if becomes is not None]


def _nearest(facts: Facts, found: list[Change]) -> list[Change]:
    """Of whole numbers that end in the same outcome, only the one nearest to what was stated."""
    kept: dict[object, Change] = {}
    for change in sorted(found, key=lambda each: _distance(facts, each)):
        kept.setdefault((*((name, None if type(value) is int else value) for name, value in change.facts), _ends_in(change.becomes)), change)
    return [change for change in found if change in kept.values()]


def _distance(facts: Facts, change: Change) -> int:
    return sum(min(abs(value - had) for had in getattr(facts, name)) for name, value in change.facts if type(value) is int)


def _ends_in(outcome: AnyOutcome) -> object:
    return outcome.bands if isinstance(outcome, Open) else decision(outcome)


def _others(facts: Facts) -> list[list[tuple[str, object]]]:
    """For each stated fact, its name with every value that it does not have."""
    whole = type(facts)().possible()
    stated = {name: had for name, had in facts.possible().items() if name in facts.model_fields_set and name in whole and name not in PLACE}
    return [[(name, value) for value in ordered(whole[name] - had)] for name, had in stated.items()]


def _tried(rule: Rule[Any], facts: Facts, others: list[list[tuple[str, object]]], size: int) -> Iterator[Change]:
    for together in combinations(others, size):
        for changed in product(*together):
            becomes = _outcome(rule, facts, changed)
            if becomes is not None:
                yield Change(changed, becomes)


def _outcome(rule: Rule[Any], facts: Facts, changed: Iterable[tuple[str, object]]) -> AnyOutcome | None:
    """What the rule says of the changed facts; None where they contradict each other."""
    stated: dict[str, Any] = {name: getattr(facts, name) for name in type(facts).model_fields if name in facts.model_fields_set}
    try:
        return rule(stated | dict(changed))
    except FactsError:
        return None


def _differs(now: Finding, becomes: AnyOutcome) -> bool:
    """True when the decision cannot stay what it is."""
    if isinstance(becomes, Open):
        return label(now) not in becomes.bands
    if isinstance(becomes, Finding):
        return decision(becomes) != decision(now)
    return decision(now) != NO_ROW
