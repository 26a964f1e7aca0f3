"""Every combination of known facts, held against a second reading."""

from itertools import product
from typing import Any

from core.outcome import AnyOutcome, Finding
from core.quantity import Amounts
from core.rule import Rule


def every(space: dict[str, list]) -> list[dict]:
    return [dict(zip(space, values, strict=True)) for values in product(*space.values())]


def plain(outcome: AnyOutcome) -> tuple[str, Any]:
    if not isinstance(outcome, Finding):
        return outcome.kind, None
    value = outcome.value
    if isinstance(value, Amounts):
        return outcome.kind, str(value)
    return outcome.kind, list(value) if isinstance(value, tuple) else value


def differences(rule: Rule, reading: Any, cases: list[dict]) -> list[tuple[dict, Any, Any]]:
    """The cases where the rule and the second reading conclude differently."""
    both = ((case, plain(rule(case)), reading.answer(case)) for case in cases)
    return [(case, given, expected) for case, given, expected in both if given != expected]


def said(outcome: AnyOutcome) -> str:
    """Everything an outcome says in words, its disputes apart."""
    return " | ".join(reason.statement for reason in (*outcome.because, *outcome.notes))


def disputed(outcome: AnyOutcome) -> str:
    """Everything an outcome says in its disputes, with the papers."""
    return " | ".join(f"{reading.citation.source.short}: {reading.statement}" for d in outcome.disputes for reading in d.readings if reading.citation)
