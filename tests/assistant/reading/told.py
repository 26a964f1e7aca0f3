"""What the tests of the reader share: the facts of a text, and of a gold sample."""

from __future__ import annotations

from typing import Any

from assistant import scoring
from assistant.reading.case import Case
from assistant.reading.reader import read_turn
from core.outcome import Finding
from core.rules import RULES

ITEMS = ("location", "pain", "lesion", "alignment", "collapse", "posterolateral")


def case_of(*turns: str) -> Case:
    """The case after some turns."""
    case = Case()
    for number, turn in enumerate(turns):
        case.add(read_turn(turn), number)
    return case


def facts_of(*turns: str) -> dict[str, Any]:
    """Every fact of the lesion that leads, as plain values; a set of possible values is a sorted list."""
    case = case_of(*turns)
    return values(case, leading(case))


def values(case: Case, site: Any) -> dict[str, Any]:
    facts, _ = case.facts(site)
    return {name: [str(v) for v in read.value] if isinstance(read.value, list) else read.value for name, read in facts.items()}


def leading(case: Case) -> Any:
    """The lesion that an answer opens with."""
    return scoring.score(case)[0].site


def sins_range(case: Case, site: Any) -> list[int]:
    facts, _ = case.facts(site)
    outcome = RULES["sins"]({name: facts[name].value for name in ITEMS if name in facts and facts[name].value is not None})
    return [outcome.value, outcome.value] if isinstance(outcome, Finding) else list(outcome.range)
