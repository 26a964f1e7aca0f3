"""Approved outcomes: everything a rule says for chosen cases, written down to be read by a person.

`python -m tests.core.approve` writes the files in `approved/` anew from the cases that they hold (all, or the rules
named). Read the difference against the papers before it is kept: the test holds the rules to these files word for word.
"""

from __future__ import annotations

import importlib.util
import inspect
import json
import sys
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from core.bands import Bands
from core.citation import Citation
from core.facts import FactsError
from core.rule import Rule
from core.rules import RULES

if TYPE_CHECKING:
    from types import ModuleType

    from core.outcome import AnyOutcome, Dispute, Reason

FOLDER = Path(__file__).parent / "approved"
PLAIN = ("value", "unit", "band", "near_cutoff", "one_reading", "possible", "bands", "open", "asks", "level")


def fresh(module: ModuleType) -> ModuleType:
    """The same module executed anew, so that what it works out while it is imported is worked out now."""
    spec = importlib.util.spec_from_file_location(module.__name__, module.__file__)
    assert spec is not None
    assert spec.loader is not None
    anew = importlib.util.module_from_spec(spec)
    sys.modules[module.__name__] = anew  # pydantic and dataclasses look names up here
    try:
        spec.loader.exec_module(anew)
    finally:
        sys.modules[module.__name__] = module
    return anew


def rule_anew(name: str) -> Rule[Any]:
    """A rule out of its module executed anew."""
    of = getattr(fresh(sys.modules[RULES[name].of.__module__]), name)
    return Rule(of, get_type_hints(of)["facts"])


def cited(place: Citation) -> str:
    """A citation with the remark beside it."""
    return f"{place}{' ; ' + place.note if place.note else ''}"


def line(reason: Reason) -> str:
    """A statement with its points, the fact it rests on, and its citation."""
    points = None if reason.points is None else f"{reason.points} points"
    rests = [each for each in (reason.fact, points) if each]
    place = "not cited" if reason.citation is None else cited(reason.citation)
    return f"{reason.statement}{' {' + ', '.join(rests) + '}' if rests else ''} -- {place}"


def topic(dispute: Dispute) -> str:
    """A dispute on one line."""
    return " <> ".join([dispute.topic, *map(line, dispute.readings)])


def shown(value: object) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, tuple):
        return [shown(each) for each in value]
    return value if isinstance(value, int | float | str) else str(value)


class Lines:
    """Statements of one rule, each written once and numbered from 0 in the order of first use."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def of(self, texts: list[str]) -> list[int]:
        """The numbers of these statements."""
        return [self.numbers.setdefault(text, len(self.numbers)) for text in texts]


def empty(value: object, default: object) -> bool:
    """True for a default such as None, no points or False, each in its own type."""
    return type(value) is type(default) and value == default


def written(outcome: AnyOutcome, says: Lines) -> dict[str, Any]:
    """Everything that an outcome holds; what is empty is left out."""
    held = {each.name: (getattr(outcome, each.name), each.default) for each in fields(outcome) if each.name in PLAIN}
    plain = {name: shown(value) for name, (value, default) in held.items() if not empty(value, default)}
    parts = {
        "because": says.of([line(each) for each in outcome.because]),
        "notes": says.of([line(each) for each in outcome.notes]),
        "disputes": says.of([topic(each) for each in outcome.disputes]),
    }
    return {"kind": outcome.kind, **plain, **{name: numbers for name, numbers in parts.items() if numbers}}


def concluded(rule: Rule[Any], facts: dict[str, Any], says: Lines) -> dict[str, Any]:
    """What the rule concludes, or the lines with which it refuses the facts."""
    try:
        outcome = rule(facts)
    except FactsError as refused:
        return {"kind": "refused", "lines": refused.lines}
    assert outcome.rule == rule.name, "an outcome names the rule that gave it"
    return written(outcome, says)


def outcomes(rule: Rule[Any], cases: list[dict[str, Any]]) -> dict[str, Any]:
    """The approved file of a rule: its bands and citations, what it says, and every outcome in numbers of those statements."""
    says = Lines()
    given = [{"facts": facts, "outcome": concluded(rule, facts, says)} for facts in cases]
    named = inspect.unwrap(rule.of).__globals__.values()
    cites = [cited(each) for each in named if isinstance(each, Citation)]
    bands = [shown(each.rows) for each in named if isinstance(each, Bands)]
    return {"bands": bands, "cites": cites, "says": list(says.numbers), "cases": given}


def approved(name: str) -> dict[str, Any]:
    """What was approved for a rule."""
    return dict(json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")))


def write(name: str, content: dict[str, Any]) -> None:
    """One line a statement and one line a case."""
    parts = {part: ",\n  ".join(json.dumps(each, ensure_ascii=False) for each in lines) for part, lines in content.items()}
    text = ",\n".join(f'"{part}": [\n  {lines}\n]' if lines else f'"{part}": []' for part, lines in parts.items())
    (FOLDER / f"{name}.json").write_text(f"{{{text}}}\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Writes the files anew."""
    for name in sys.argv[1:] or RULES:
        write(name, outcomes(RULES[name], [case["facts"] for case in approved(name)["cases"]]))


if __name__ == "__main__":
    main()
