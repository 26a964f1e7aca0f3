"""Calculator: every rule as a form generated from the schema of its facts, and as a call. A pure wrapper over RULES."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from core.outcome import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.outcome import AnyOutcome
    from core.rules import Catalogue


@dataclass(frozen=True, slots=True)
class Field:
    """One fact of a form: chosen from `choices`, a number between `least` and `most`, an amount in one of `units`, or a name."""

    name: str
    choices: tuple[str | bool, ...] = ()
    least: float | None = None
    most: float | None = None
    units: tuple[str, ...] = ()
    whole: bool = False

    @property
    def kind(self) -> str:
        """How it is filled in: choice, number, amount or name."""
        if self.choices:
            return "choice"
        if self.units:
            return "amount"
        return "number" if self.whole or self.least is not None or self.most is not None else "name"


@dataclass(frozen=True, slots=True)
class Form:
    """A rule by name, with its summary, what it applies to and leaves out, and its fields in the order of its facts."""

    name: str
    summary: str
    applies_to: str
    not_encoded: str
    sources: tuple[str, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One value of an ordinal scale: what it is called, its band and its meaning."""

    value: str
    band: str
    meaning: str


@cache
def forms() -> tuple[Form, ...]:
    """One form per rule, in the order that the rules are offered."""
    return tuple(_form(name) for name in _rules())


def form(rule: str) -> Form:
    """The form of one rule; raises `FactsError` for a name that no rule has."""
    _known(rule)
    return next(each for each in forms() if each.name == rule)


def run(rule: str, given: dict[str, Any]) -> AnyOutcome:
    """The outcome of a rule on JSON-like facts; raises `FactsError` with one line per field that cannot be used."""
    _known(rule)
    return _rules()[rule](given)


@cache
def bands(rule: str) -> tuple[tuple[int, int, str], ...]:
    """The rows (first, last, name) of a rule that scores in points; empty for the others."""
    from core.bands import Bands  # noqa: PLC0415 with the rules

    found = next((each for each in vars(_module(rule)).values() if isinstance(each, Bands)), None) if _tables(rule) else None
    return found.rows if found else ()


def points_left(rule: str, given: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    """The points that each item of a score can add on these facts, the fewest first; empty where the facts cannot be used.

    Facts that the rule does not know are left out: a case states more than one rule asks.
    """
    from core.facts import FactsError  # noqa: PLC0415 with the rules

    tables = _tables(rule)
    try:
        facts = _rules()[rule].facts.read({name: given[name] for name in _rules()[rule].facts.model_fields if name in given}) if tables else None
    except FactsError:
        return {}
    return {name: tuple(sorted({table[value] for value in getattr(facts, name)})) for name, table in tables.items()}


@cache
def scale(rule: str) -> tuple[Step, ...]:
    """Every grade of an ordinal scale, each obtained by running the rule on that grade alone; empty for the others."""
    fact = next((each for each in form(rule).fields if each.name == rule), None) if rule in _rules() else None
    graded = [run(rule, {fact.name: value}) for value in fact.choices] if fact else []
    return tuple(Step(str(each.value), each.band or "", each.because[0].statement) for each in graded if isinstance(each, Finding))


@cache
def _rules() -> Catalogue:
    """The rules with their models: a third of what the first screen would have to wait for, and it needs none."""
    from core.rules import RULES  # noqa: PLC0415 for that reason

    return RULES


def _known(rule: str) -> None:
    from core.facts import FactsError  # noqa: PLC0415 with the rules

    if rule not in _rules():
        raise FactsError([f"no rule is named {rule[:60]!r}; the rules are {', '.join(_rules())}"])


def _module(rule: str) -> Any:  # noqa: ANN401 a module
    return sys.modules[_rules()[rule].of.__module__]


@cache
def _tables(rule: str) -> dict[str, dict[Any, int]]:
    """The points of each item of a score, from the table named after the item."""
    tables = {name: getattr(_module(rule), name.upper(), None) for name in _rules()[rule].facts.model_fields} if rule in _rules() else {}
    return {name: table for name, table in tables.items() if isinstance(table, dict) and _points(table)}


def _points(table: dict[Any, Any]) -> bool:
    return bool(table) and all(isinstance(value, int) for value in table.values())


def _form(name: str) -> Form:
    rule = _rules()[name]
    header = rule.header
    properties = rule.facts.model_json_schema()["properties"]
    return Form(
        name=name,
        summary=header["Summary"],
        applies_to=header.get("Applies to", ""),
        not_encoded=header.get("Not encoded", ""),
        sources=tuple(source.short for source in rule.sources),
        fields=tuple(_field(fact, _flat(schema)) for fact, schema in properties.items()),
    )


def _field(name: str, schemas: list[dict[str, Any]]) -> Field:
    choices = next((tuple(each["enum"]) for each in schemas if "enum" in each), ())
    numeric = next((each for each in schemas if each.get("type") in {"integer", "number"}), None)
    if choices and type(choices[0]) is int:
        return Field(name, least=min(choices), most=max(choices), whole=True)
    if choices:
        return Field(name, choices=choices)
    if numeric:
        return Field(name, least=_bound(numeric, "inimum"), most=_bound(numeric, "aximum"), whole=numeric["type"] == "integer")
    amount = next((each["properties"] for each in schemas if each.get("type") == "object"), None)
    return Field(name, units=tuple(amount["unit"]["enum"]) if amount else ())


def _bound(schema: dict[str, Any], end: str) -> float | None:
    found = schema.get(f"m{end}", schema.get(f"exclusiveM{end}"))
    return None if found is None else float(found)


def _flat(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The schema and its alternatives, one level."""
    return [schema, *schema.get("anyOf", [])]
