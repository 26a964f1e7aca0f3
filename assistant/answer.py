"""Answer: what one turn yields, the last event of `ask`, and the JSON that people script against."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from core.citation import Citation
from core.outcome import AnyOutcome, Dispute, Finding, Open, Reason, Value
from core.quantity import Amounts, Quantity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


_WORDS: Final = {"type": "array", "items": {"type": "string"}}
_REASON: Final = {
    "type": "object",
    "properties": {
        "statement": {"type": "string"},
        "points": {"type": ["integer", "null"]},
        "citation": {"type": ["integer", "null"]},
        "fact": {"type": ["string", "null"]},
    },
}
_REASONS: Final = {"type": "array", "items": _REASON}
OUTCOME_SCHEMA: Final = {
    "type": "object",
    "properties": {
        "rule": {"type": "string"},
        "level": {"type": ["string", "null"]},
        "kind": {"enum": ["finding", "open", "not_applicable"]},
        "value": {"type": ["number", "string", "array", "object", "null"]},
        "range": {"type": ["array", "null"], "minItems": 2, "maxItems": 2},
        "unit": {"type": ["string", "null"]},
        "band": {"type": ["string", "null"]},
        "bands": _WORDS,
        "because": _REASONS,
        "notes": _REASONS,
        "open": _WORDS,
        "near_cutoff": {"type": "boolean"},
        "disputes": {"type": "array", "items": {"type": "object", "properties": {"topic": {"type": "string"}, "readings": _REASONS}}},
    },
    "required": ["rule", "level", "kind", "value", "range", "unit", "band", "bands", "because", "open", "near_cutoff", "disputes"],
}
"""JSON Schema of every outcome."""


class Status(StrEnum):
    """What became of a question."""

    ANSWERED = "answered"
    NEEDS_INPUT = "needs_input"
    NO_EVIDENCE = "no_evidence"
    OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class Cited:
    """A numbered source: a place, its claim with what is wrong with the print, and the verbatim quote when the text is imported."""

    marker: int
    citation: Citation
    claim: str | None = None
    text: str | None = None
    quote: str | None = None
    span: tuple[int, int] | None = None
    caution: str | None = None


@dataclass(frozen=True, slots=True)
class FactRead:
    """A fact as read from the user's words. `value` is one value, several that are possible, or None when unusable."""

    value: Any
    quote: str
    turn: int
    span: tuple[int, int]

    @property
    def possible(self) -> tuple[Any, ...]:
        """What it may be: one value, several, or nothing that is known."""
        return tuple(self.value) if isinstance(self.value, list) else () if self.value is None else (self.value,)


@dataclass(frozen=True, slots=True)
class Invalid:
    """A value that cannot be, with what was said in which turn and why it was refused."""

    fact: str
    said: str
    why: str
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Lesion:
    """One vertebral lesion of the case with the facts that belong to it."""

    level: str | None
    facts: Mapping[str, FactRead]


@dataclass(frozen=True, slots=True)
class Number:
    """A figure in the answer's text and where it comes from: an outcome, a citation, or the user's own words."""

    text: str
    start: int
    end: int
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One turn's answer. `hypothetical` marks outcomes of a "what if"; the facts stay those of the case."""

    status: Status
    text: str
    urgent: str | None = None
    citations: tuple[Cited, ...] = ()
    outcomes: tuple[AnyOutcome, ...] = ()
    hypothetical: tuple[Mapping[str, Any] | None, ...] = ()
    facts: Mapping[str, FactRead] = field(default_factory=dict)
    lesions: tuple[Lesion, ...] = ()
    conflicts: tuple[str, ...] = ()
    invalid: tuple[Invalid, ...] = ()
    asks: tuple[str, ...] = ()
    numbers: tuple[Number, ...] = ()
    engine: str = "rules"
    rules_version: str = ""
    corpus_version: str = ""
    dropped: int = 0

    @property
    def given(self) -> tuple[Mapping[str, Any] | None, ...]:
        """What each outcome supposes, in their order; None for those of the case."""
        return self.hypothetical or (None,) * len(self.outcomes)

    @property
    def of_the_case(self) -> tuple[AnyOutcome, ...]:
        """The outcomes of the case as it is, without those of a supposition or a change."""
        return tuple(outcome for outcome, given in zip(self.outcomes, self.given, strict=True) if not given)

    @property
    def answered(self) -> tuple[AnyOutcome, ...]:
        """The outcomes that answer the turn: those of a supposition with the case behind them, else those of the case alone."""
        return self.outcomes if self.hypothetical and self.hypothetical[0] else self.of_the_case

    def to_json(self) -> dict[str, Any]:
        """The stable JSON object."""
        marker = {each.citation: each.marker for each in reversed(self.citations)}
        return {
            "status": str(self.status),
            "text": self.text,
            "urgent": self.urgent,
            "citations": [citation_json(each) for each in self.citations],
            "outcomes": [
                outcome_json(outcome, marker.get) | ({"hypothetical": {name: _plain(value) for name, value in given.items()}} if given else {})
                for outcome, given in zip(self.outcomes, self.given, strict=True)
            ],
            "facts": facts_json(self.facts),
            "lesions": [{"level": each.level, "facts": facts_json(each.facts)} for each in self.lesions],
            "conflicts": list(self.conflicts),
            "invalid": [{"fact": each.fact, "said": each.said, "why": each.why} for each in self.invalid],
            "asks": list(self.asks),
            "numbers": [{"text": n.text, "start": n.start, "end": n.end, "from": n.origin} for n in self.numbers],
            "engine": self.engine,
            "rules_version": self.rules_version,
            "corpus_version": self.corpus_version,
        }


def facts_json(facts: Mapping[str, FactRead]) -> dict[str, Any]:
    """Facts with the words that support them."""
    return {name: {"value": _plain(f.value), "quote": f.quote, "turn": f.turn, "span": list(f.span)} for name, f in facts.items()}


def citation_json(each: Cited) -> dict[str, Any]:
    """One numbered source. A source outside the five papers says so in its title."""
    source = each.citation.source
    return {
        "marker": each.marker,
        "document": source.id,
        "title": source.title + (" [outside the five papers]" if each.citation.outside else ""),
        "section": each.citation.section,
        "primary": list(each.citation.primary),
        "claim": each.claim,
        "quote": each.quote,
        "span": list(each.span) if each.span else None,
    }


def outcome_json(outcome: AnyOutcome, marker: Callable[[Citation], int | None]) -> dict[str, Any]:
    """One outcome; citations inside it are the markers of the answer that carries it."""

    def reason(each: Reason) -> dict[str, Any]:
        citation = marker(each.citation) if each.citation else None
        return {"statement": each.statement, "points": each.points, "citation": citation, "fact": each.fact}

    def dispute(each: Dispute) -> dict[str, Any]:
        return {"topic": each.topic, "readings": [reason(reading) for reading in each.readings]}

    return {
        "rule": outcome.rule,
        "level": outcome.level,
        "kind": outcome.kind,
        **_value_json(outcome),
        "because": [reason(each) for each in outcome.because],
        "notes": [reason(each) for each in outcome.notes],
        "disputes": [dispute(each) for each in outcome.disputes],
    }


def _value_json(outcome: AnyOutcome) -> dict[str, Any]:
    if isinstance(outcome, Finding):
        value = value_json(outcome.value)
        band = outcome.band
        bands = [band] if band else list(outcome.value) if isinstance(outcome.value, tuple) else []
        shown = {"value": value, "range": [value, value], "unit": outcome.unit, "band": band, "bands": bands}
        return {**shown, "open": [], "near_cutoff": outcome.near_cutoff}
    if isinstance(outcome, Open):
        band = outcome.bands[0] if len(outcome.bands) == 1 else None
        if any(isinstance(each, tuple) for each in outcome.possible):
            return _paths_json(outcome)
        bounds = [value_json(each) for each in outcome.range] if outcome.range else None
        shown = {"value": None, "range": bounds, "unit": outcome.unit, "band": band, "bands": list(outcome.bands)}
        return {**shown, "open": list(outcome.open), "near_cutoff": False}
    return {"value": None, "range": None, "unit": None, "band": None, "bands": [], "open": [], "near_cutoff": False}


def _paths_json(outcome: Open) -> dict[str, Any]:
    """A pathway left open: its bands are the paths still possible."""
    paths = list(dict.fromkeys(path for each in outcome.possible if isinstance(each, tuple) for path in each))
    return {"value": None, "range": None, "unit": None, "band": None, "bands": paths, "open": list(outcome.open), "near_cutoff": False}


def value_json(value: Value) -> Any:  # noqa: ANN401 JSON
    """A value as JSON: named amounts become an object of amount and unit."""
    if isinstance(value, Amounts):
        return {name: {"amount": quantity.amount, "unit": quantity.unit} for name, quantity in value.items}
    return list(value) if isinstance(value, tuple) else value


def _plain(value: Any) -> Any:  # noqa: ANN401 JSON
    if isinstance(value, Quantity):
        return {"amount": value.amount, "unit": value.unit}
    if isinstance(value, frozenset | set | tuple | list):
        values = sorted((_plain(each) for each in value), key=str)
        return values[0] if len(values) == 1 else values
    return str(value) if isinstance(value, StrEnum) else value
