"""Results: what an outcome concludes, in the few ways in which a sentence may put it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant import compose
from assistant.wording_classes import TITLES
from core.outcome import AnyOutcome, Finding, NotApplicable, Open
from core.quantity import Amounts
from core.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

_OUT_OF_POINTS: Final = frozenset({"sins", "tokuhashi_2005", "tomita", "modified_bauer", "nesms", "katagiri_2014", "charlson"})


def summary(rule: str) -> str:
    """What a rule says it is, where its name alone does not."""
    return "" if rule in TITLES or rule not in RULES else RULES[rule].header["Summary"]


def results(outcome: AnyOutcome) -> Iterator[str]:
    """What an outcome concludes, in the few ways it may be put."""
    name = outcome.rule.split("_")[0].upper()
    where = f" at {outcome.level}" if outcome.level else ""
    if isinstance(outcome, NotApplicable):
        yield f"{name}{where} cannot be given, no row applies, not applicable"
        return
    yield f"{name}{where}: {compose.sentence(outcome.rule, outcome)}"
    if isinstance(outcome, Finding):
        yield f"{name}{where} {_value(outcome)} {outcome.band or ''}"
    elif isinstance(outcome, Open):
        yield from _open(f"{name}{where}", outcome)


def counted(name: str, outcome: Finding) -> Iterator[str]:
    """How many items a score adds up, and how many sources a conclusion names."""
    items = [reason for reason in outcome.because if reason.points is not None]
    if items:
        alike = f", {items[0].points} points each" if len({each.points for each in items}) == 1 else ""
        yield f"{name} adds up {len(items)} items{alike}: {', '.join(each.statement for each in items)}"
    if outcome.rule[-4:].isdigit():
        yield outcome.rule.replace("_", " ")
    if isinstance(outcome.value, tuple) and len(outcome.value) > 1:
        yield f"{name} names {len(outcome.value)} papers, criteria of reviews met"


def _value(outcome: Finding) -> str:
    if isinstance(outcome.value, Amounts):
        return ", then ".join(f"{outcome.rule} {name} dose {quantity}{' a day' if name == 'daily' else ''}" for name, quantity in outcome.value.items)
    if isinstance(outcome.value, tuple):
        return "pathway, treatment plan advised: " + " or ".join(map(_path, outcome.value))
    unit = outcome.unit or ("points" if outcome.rule in _OUT_OF_POINTS else "")
    return f"total score grade {outcome.value} {unit}, class"


def _path(value: str) -> str:
    return value.replace("+", " and ").replace("_", " and ") if "+" in value else f"{value}, {value} alone"


def _open(name: str, outcome: Open) -> Iterator[str]:
    if outcome.range and all(isinstance(each, int) for each in outcome.range):
        low, high = outcome.range
        yield f"{name} total score range possible {low} to {high} {outcome.unit or ''}, open, not settled"
    for value in (*outcome.possible, *outcome.bands):
        yield f"{name} still possible, open, undetermined: {value}"
    if outcome.open:
        yield f"{name} unknown, not stated, missing, needed, ask for: {', '.join(compose.named(fact) for fact in outcome.open)}"
