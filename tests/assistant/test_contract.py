"""The Answer as JSON: what scripts and other programs rely on, written down a second time and held against real answers."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from assistant.answer import Answer
from assistant.rules_engine import RulesEngine
from core.spine import LEVELS
from tests.assistant.processes import CASE

if TYPE_CHECKING:
    from assistant.evidence import Evidence

Path = Literal["cEBRT", "stabilization+cEBRT", "SRS", "stabilization+SRS", "decompression_stabilization+SRS"]
Span = tuple[int, int]

CONVERSATIONS = (
    (CASE, "and the steroid?", "why?", "what would change it?", "write a consult note"),
    (
        "T8 myeloma, lytic, ESCC 1b, neuro intact",
        "what is missing?",
        "what if she were ECOG 4?",
        "mechanical pain, 30% collapse",
        "what do you know?",
    ),
    (
        "L3 breast met, saddle numbness, cannot pass urine since this morning.",
        "dose of dexamethasone, and what do the papers say on timing?",
    ),
    ("T4 lytic with mechanical pain; L2 blastic, no pain. SINS of both?", "sorry, T5 not T4", "that pedicle belongs to another patient"),
    ("72M, 60 kg, creatinine 1.5 mg/dL, L2 met. Zoledronic acid dose?", "what if his creatinine climbed to 3.2?"),
    ("T14 met, 140% collapse, SINS?", "no pain. mechanical pain.", "hello", "new patient"),
    ("vertebral compression fracture after SRS?", "and after conventional radiotherapy?", "does proton therapy help?", "best pizza in town?"),
    ("steroid dose for cord compression?", "How low does the SINS go?", "Patient 1: T4 lytic. Patient 2: L5 blastic.", "the second"),
    ("¿Cuál es la dosis de dexametasona para la compresión medular?", "\x1b]52;c;AAAA\x07 T9 lytic [/] [@click=quit]x[/]", "RT schedule for T9?"),
)


class Exact(BaseModel):
    """An object of exactly these fields, each of exactly this kind."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Reason(Exact):
    """A statement with its points and its place."""

    statement: str = Field(min_length=1)
    points: int | None
    citation: int | None
    fact: str | None


class Dispute(Exact):
    """A topic and what each source says."""

    topic: str
    readings: list[Reason] = Field(min_length=2)


class Outcome(Exact):
    """What one rule concluded."""

    rule: str
    level: str | None
    kind: Literal["finding", "open", "not_applicable"]
    value: Any
    range: list[Any] | None
    unit: str | None
    band: str | None
    bands: list[str]
    because: list[Reason]
    notes: list[Reason]
    open: list[str]
    near_cutoff: bool
    disputes: list[Dispute]
    hypothetical: dict[str, Any] | None = None


class Cited(Exact):
    """A numbered source."""

    marker: int = Field(ge=1)
    document: str
    title: str
    section: str
    primary: list[str]
    claim: str | None
    quote: str | None
    span: list[int] | None


class Fact(Exact):
    """A fact as read, with its words."""

    value: Any
    quote: str
    turn: int = Field(ge=0)
    span: list[int] = Field(min_length=2, max_length=2)


class Lesion(Exact):
    """One lesion and its facts."""

    level: str | None
    facts: dict[str, Fact]


class Invalid(Exact):
    """A value that cannot be."""

    fact: str
    said: str
    why: str


class Number(Exact):
    """A figure of the text and its origin."""

    text: str
    start: int
    end: int
    origin: str = Field(alias="from", pattern=r"^(?:outcome:[a-z0-9_]+(?:\.[a-z0-9_]+)?|citation:\d+|user|version:(?:rules|corpus)_version)$")


class Contract(Exact):
    """The Answer."""

    status: Literal["answered", "needs_input", "no_evidence", "out_of_scope"]
    text: str = Field(min_length=1)
    urgent: str | None
    citations: list[Cited]
    outcomes: list[Outcome]
    facts: dict[str, Fact]
    lesions: list[Lesion]
    conflicts: list[str]
    invalid: list[Invalid]
    asks: list[str]
    numbers: list[Number]
    engine: str
    rules_version: str = Field(pattern=r"^[0-9a-f]{64}$")
    corpus_version: str = Field(pattern=r"^[0-9a-f]{64}$")


Talked = tuple[tuple[str, ...], list[dict[str, Any]]]


@pytest.fixture(scope="module", params=CONVERSATIONS, ids=range(len(CONVERSATIONS)))
def conversation(request: pytest.FixtureRequest, papers: Evidence) -> Talked:
    """A conversation and its answers as they come out of `--json`."""
    engine = RulesEngine(papers)
    answers = [event for turn in request.param for event in engine.ask(turn) if isinstance(event, Answer)]
    return request.param, [json.loads(json.dumps(answer.to_json())) for answer in answers]


def test_every_answer_has_the_fields_of_the_contract_and_no_others(conversation: Talked) -> None:
    """Each answer's JSON holds every field, of the kind that is written down, and nothing else."""
    for answer in conversation[1]:
        Contract.model_validate(answer)


def test_every_number_of_the_text_is_listed(conversation: Talked) -> None:
    """Whatever digit stands in the text, but for markers, lies inside one of `numbers`, whose places and words agree."""
    for answer in conversation[1]:
        text = answer["text"]
        for number in answer["numbers"]:
            assert text[number["start"] : number["end"]] == number["text"]
        covered = {place for number in answer["numbers"] for place in range(number["start"], number["end"])}
        markers = {place for match in re.finditer(r"\[\d+\]", text) for place in range(*match.span())}
        assert [text[max(0, m.start() - 20) : m.end() + 10] for m in re.finditer(r"\d", text) if m.start() not in covered | markers] == []


def test_every_origin_leads_somewhere(conversation: Talked) -> None:
    """An origin names an outcome, a citation or a version that the same answer carries, or the user's own words."""
    for answer in conversation[1]:
        rules = {outcome["rule"] for outcome in answer["outcomes"]}
        markers = {str(cited["marker"]) for cited in answer["citations"]}
        for number in answer["numbers"]:
            kind, _, of = number["from"].partition(":")
            known = {"outcome": rules, "citation": markers, "user": {""}, "version": answer}
            assert of.partition(".")[0] in known[kind]


def test_every_marker_is_a_citation(conversation: Talked) -> None:
    """Markers in the text and in reasons are those of `citations`, numbered from 1 without a gap."""
    for answer in conversation[1]:
        markers = [cited["marker"] for cited in answer["citations"]]
        assert markers == list(range(1, len(markers) + 1))
        used = {int(each) for each in re.findall(r"\[(\d+)\]", answer["text"])} - ({0} if not markers else set())
        assert used <= set(markers)
        for outcome in answer["outcomes"]:
            reasons = [*outcome["because"], *outcome["notes"], *(reading for dispute in outcome["disputes"] for reading in dispute["readings"])]
            assert {each["citation"] for each in reasons} - {None} <= set(markers)


def test_every_fact_is_quoted_from_its_turn(conversation: Talked) -> None:
    """The quote of a fact is what stands at its span in the turn it names; a level or pair is one of the spine's."""
    turns, answers = conversation
    for answer in answers:
        for facts in (answer["facts"], *(lesion["facts"] for lesion in answer["lesions"])):
            for fact in facts.values():
                start, end = fact["span"]
                assert turns[fact["turn"]][start:end] == fact["quote"] != ""
            level = facts.get("level", {}).get("value")
            assert level is None or set(level if isinstance(level, list) else level.split("/")) <= {str(each) for each in LEVELS}


def test_a_path_is_one_of_the_five(conversation: Talked) -> None:
    """The value of NOMS is a list of the contract's path names, and absent while the pathway is open."""
    for answer in conversation[1]:
        for outcome in (each for each in answer["outcomes"] if each["rule"] == "noms"):
            paths = outcome["value"]
            assert (paths is None) == (outcome["kind"] != "finding")
            assert set(paths or ()) <= set(Path.__args__)


def test_sins_is_a_total_within_its_range(conversation: Talked) -> None:
    """SINS is 0 to 18 points; a finding's range is its value, an open one's is wider or of one class."""
    for answer in conversation[1]:
        for outcome in (each for each in answer["outcomes"] if each["rule"] == "sins" and each["kind"] != "not_applicable"):
            low, high = outcome["range"]
            assert 0 <= low <= high <= 18
            assert outcome["value"] == (low if outcome["kind"] == "finding" else None)
            assert outcome["unit"] == "points"


def test_a_finding_gives_its_reasons(conversation: Talked) -> None:
    """A finding has a value and at least one reason with a citation."""
    for answer in conversation[1]:
        for outcome in (each for each in answer["outcomes"] if each["kind"] == "finding"):
            assert outcome["value"] is not None
            assert any(each["citation"] for each in outcome["because"])


def test_what_is_null_is_named(conversation: Talked) -> None:
    """A fact without a value is in `conflicts` or `invalid`, and never in use."""
    for answer in conversation[1]:
        for name, fact in answer["facts"].items():
            assert fact["value"] is not None or name in answer["conflicts"] or name in {each["fact"] for each in answer["invalid"]}
