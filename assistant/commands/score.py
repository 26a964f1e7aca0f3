"""`spinemets score RULE` and `spinemets rules`: the rules by name, without reading any free text."""

from __future__ import annotations

import difflib
import json
import sys
from typing import TYPE_CHECKING, Any

from assistant.answer import OUTCOME_SCHEMA, Answer, Cited, Status, citation_json, outcome_json
from assistant.cli import CallError
from assistant.commands import printing
from core.facts import FactsError
from core.outcome import AnyOutcome, Finding, Open
from core.rules import RULES

if TYPE_CHECKING:
    import argparse

    from core.citation import Citation
    from core.rule import Rule


def add_arguments(name: str, parser: argparse.ArgumentParser) -> None:
    """RULE, --facts JSON, --json; every fact of the rule as an option of its own."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    if name == "score":
        parser.add_argument("rule", metavar="RULE", nargs="?", help="a rule's name; see `spinemets rules`")
        parser.add_argument("--facts", metavar="JSON", help='facts as JSON, such as {"pain": "mechanical"}; - reads standard input')
        parser.add_argument("--help", "-h", action="store_true", help="this help, or the facts of RULE")


def run(name: str, options: argparse.Namespace, rest: list[str]) -> int:
    """Score, or list the rules."""
    if name == "rules":
        return _list(as_json=options.json)
    rule = _rule(options.rule)
    if options.help:
        return _describe(rule)
    given = {**_from_json(options.facts), **_from_options(rule, rest)}
    try:
        outcome = rule(given)
    except FactsError as error:
        raise CallError("; ".join(error.lines)) from None
    _print(outcome, as_json=options.json)
    return 0 if isinstance(outcome, Finding) or (isinstance(outcome, Open) and not outcome.asks) else 3


def _rule(name: str | None) -> Rule[Any]:
    if name and name in RULES:
        return RULES[name]
    near = difflib.get_close_matches(name or "", RULES, n=1)
    hint = f"did you mean {near[0]!r}?" if near else "`spinemets rules` lists them"
    raise CallError(f"unknown rule {name!r}; {hint}" if name else "which rule? `spinemets rules` lists them")


def _from_json(text: str | None) -> dict[str, Any]:
    if text is None:
        return {}
    from assistant.commands.ask import decoded  # noqa: PLC0415 only to read facts

    raw = decoded(sys.stdin.buffer.read(), "standard input") if text == "-" else text
    try:
        given = json.loads(raw, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise CallError(f"--facts is not JSON: {error.msg} at character {error.pos}") from None
    if not isinstance(given, dict):
        raise CallError(f"--facts must be a JSON object of fact: value, not {type(given).__name__}")
    return given


def _no_constant(name: str) -> Any:  # noqa: ANN401 never returns
    raise CallError(f"--facts holds {name}, which is not a measurable value")


def _from_options(rule: Rule[Any], rest: list[str]) -> dict[str, Any]:
    """`--pain mechanical --myelopathy true --sins 11`: text, then read as the fact's own type."""
    given: dict[str, Any] = {}
    words = iter(rest)
    for word in words:
        if not word.startswith("--"):
            raise CallError(f"{word!r} is not an option; facts are given as --fact value")
        fact, joined, value = word[2:].partition("=")
        text = value if joined else next(words, None)
        if text is None:
            raise CallError(f"--{fact} needs a value")
        fact = fact.replace("-", "_")
        if fact in given:
            raise CallError(f"--{fact} is given twice; a list means one of these: --{fact} a,b")
        given[fact] = _value(rule, fact, text)
    return given


def _value(rule: Rule[Any], fact: str, text: str) -> Any:  # noqa: ANN401 any fact
    """An option's text as JSON would give it: numbers and true/false where the fact takes them, else text, commas a list."""
    if text.startswith(("{", "[")):
        return _from_json(f'{{"value": {text}}}')["value"]
    schema = json.dumps(rule.facts.model_json_schema().get("properties", {}).get(fact, {}))
    parts = [_typed(schema, part.strip()) for part in text.split(",")] if "array" in schema else [_typed(schema, text)]
    return parts[0] if len(parts) == 1 else parts


def _typed(schema: str, text: str) -> Any:  # noqa: ANN401 any fact
    if f'"{text}"' in schema:
        return text
    if text in {"true", "false"}:
        return text == "true"
    try:
        return int(text) if "." not in text else float(text)
    except ValueError:
        return text


def _numbered(outcome: AnyOutcome) -> tuple[list[Cited], dict[str, Any]]:
    places: dict[Citation, int] = {}
    reasons = (*outcome.because, *outcome.notes, *(reading for dispute in outcome.disputes for reading in dispute.readings))
    for reason in reasons:
        if reason.citation:
            places.setdefault(reason.citation, len(places) + 1)
    return [Cited(marker, place) for place, marker in places.items()], outcome_json(outcome, places.get)


def outcome_with_places(outcome: AnyOutcome) -> dict[str, Any]:
    """An outcome's JSON with the list of places that its citation numbers point at."""
    cited, shown = _numbered(outcome)
    return {**shown, "citations": [citation_json(each) for each in cited]}


def _print(outcome: AnyOutcome, *, as_json: bool) -> None:
    if as_json:
        printing.out(json.dumps(outcome_with_places(outcome), ensure_ascii=False))
        return
    from assistant import compose  # noqa: PLC0415 only to print
    from assistant.prose import Prose  # noqa: PLC0415 the same

    prose = Prose()
    prose.say(compose.sentence(outcome.rule, outcome), f"outcome:{outcome.rule}").cite(*[r.citation for r in outcome.because[:1] if r.citation]).say(
        ".", "user"
    )
    compose.reasons(prose, outcome)
    if isinstance(outcome, Open):
        compose.missing(prose, outcome.asks or outcome.open, (), {})
    printing.answer(Answer(status=Status.ANSWERED, text=prose.text, citations=tuple(prose.cited)))


def _describe(rule: Rule[Any]) -> int:
    printing.out(f"{rule.name}: {rule.header['Summary']}")
    for fact, schema in rule.facts.model_json_schema()["properties"].items():
        printing.out(f"  --{fact}  {_choices(schema)}")
    return 0


def _choices(schema: dict[str, Any]) -> str:
    allowed = next((each["enum"] for each in schema.get("anyOf", []) if "enum" in each), None)
    return " | ".join(json.dumps(each).strip('"') for each in allowed) if allowed else "a value; see `spinemets rules --json`"


def _list(*, as_json: bool) -> int:
    if as_json:
        printing.out(json.dumps([_rule_json(rule) for rule in RULES.values()], ensure_ascii=False))
    else:
        for rule in RULES.values():
            printing.out(f"{rule.name:<24} {rule.header['Summary']}")
    return 0


def _rule_json(rule: Rule[Any]) -> dict[str, Any]:
    return {
        "name": rule.name,
        "summary": rule.header["Summary"],
        "header": rule.header,
        "facts": rule.facts.model_json_schema(),
        "outcome": OUTCOME_SCHEMA,
        "sources": [{"id": s.id, "title": s.title, "year": s.year, "doi": s.doi, "outside": not s.corpus} for s in rule.sources],
    }
