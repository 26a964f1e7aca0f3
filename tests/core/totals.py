"""Totals of a score over a whole space, known or partly known, held against a second reading."""

from itertools import product
from typing import Any

from core.outcome import AnyOutcome, Finding, Open
from core.rule import Rule


def every(space: dict[str, list]) -> list[dict]:
    return [dict(zip(space, values, strict=True)) for values in product(*space.values())]


def partly_known(space: dict[str, list]) -> list[dict]:
    """Every case with any subset of its facts left out."""
    left_out = object()
    cases = every({name: [*values, left_out] for name, values in space.items()})
    return [{name: value for name, value in case.items() if value is not left_out} for case in cases]


def values(outcome: AnyOutcome) -> list[Any]:
    """The totals that an outcome leaves possible."""
    return list(outcome.possible) if isinstance(outcome, Open) else [outcome.value] if isinstance(outcome, Finding) else []


def expected(space: dict[str, list], reading: Any, case: dict) -> list[Any]:
    """The totals that the second reading leaves possible, over every completion of the case."""
    completed = every({name: [case[name]] if name in case else known for name, known in space.items()})
    return sorted({reading.total(each) for each in completed})


def said(outcome: AnyOutcome) -> str:
    """Everything an outcome says in words."""
    disputed = (reading for dispute in outcome.disputes for reading in dispute.readings)
    return " | ".join(reason.statement for reason in (*outcome.because, *outcome.notes, *disputed))


def explained(rule: Rule, case: dict) -> bool:
    """Whether the reasons of a settled score add up to its total."""
    outcome = rule(case)
    return isinstance(outcome, Finding) and sum(reason.points or 0 for reason in outcome.because) == outcome.value
