"""Ten planted defects and more, each a patch that lives in a test only, each caught by the task that should catch it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

import pytest

from assistant import answer, prose, scoring
from assistant.reading.case import Case
from core.outcome import Finding
from core.rules import RULES
from corpus.search import Search
from evals import samples
from evals.solvers import solve
from evals.statistics import sign_test
from evals.task import Check, Sample, Verdict
from evals.tasks import TASKS

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("home")]

Patch = Callable[[pytest.MonkeyPatch], None]
FEW = 60


def facts_changed(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Patch:
    """The reading of a case with its facts altered."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        whole = Case.facts

        def faulty(self: Case, *given: Any, **named: Any) -> Any:
            facts, *rest = whole(self, *given, **named)
            return (change(dict(facts)), *rest)

        patch.setattr(Case, "facts", faulty)

    return plant


def value(fact: str, before: object, after: object) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """One value read as another."""

    def change(facts: dict[str, Any]) -> dict[str, Any]:
        if fact in facts and facts[fact].value == before and type(facts[fact].value) is type(before):
            facts[fact] = replace(facts[fact], value=after)
        return facts

    return change


def both(*changes: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """One change after the other, only where each finds its value: errors that cancel out."""

    def change(facts: dict[str, Any]) -> dict[str, Any]:
        lesion, alignment = (getattr(facts.get(name), "value", None) for name in ("lesion", "alignment"))
        if (lesion, alignment) == ("lytic", "normal"):
            for each in changes:
                facts = each(facts)
        return facts

    return change


def one_lost(facts: dict[str, Any]) -> dict[str, Any]:
    """Every unsettled finding loses one of its possibilities."""
    return {name: replace(fact, value=fact.value[:-1]) if isinstance(fact.value, list) else fact for name, fact in facts.items()}


def spans_shifted(facts: dict[str, Any]) -> dict[str, Any]:
    """Every quotation points one letter too far."""
    return {name: replace(fact, span=(fact.span[0] + 1, fact.span[1] + 1)) for name, fact in facts.items()}


def rule_changed(name: str, change: Callable[[Finding], Finding]) -> Patch:
    """A rule whose findings are altered, as scoring calls it."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        rule = RULES[name]

        def faulty(given: Any) -> Any:
            outcome = rule(given)
            return change(outcome) if isinstance(outcome, Finding) else outcome

        patch.setattr(scoring, "RULES", {**RULES, name: faulty})

    return plant


def one_more(finding: Finding) -> Finding:
    """A total one point too high."""
    return replace(finding, value=int(str(finding.value)) + 1)


def no_radiosurgery(finding: Finding) -> Finding:
    """A resistant tumour sent to conventional radiotherapy."""
    paths = finding.value if isinstance(finding.value, tuple) else ()
    return replace(finding, value=tuple("cEBRT" if path == "SRS" else path for path in paths))


def best_hit_lost(patch: pytest.MonkeyPatch) -> None:
    """A search that drops what it ranks first."""
    whole = Search.best
    patch.setattr(Search, "best", lambda self, question, count: whole(self, question, count + 1)[1:])


def words_only_reversed(patch: pytest.MonkeyPatch) -> None:
    """A search that shows its results worst first."""
    whole = Search.best
    patch.setattr(Search, "best", lambda self, question, count: whole(self, question, count)[::-1])


def wrong_section(patch: pytest.MonkeyPatch) -> None:
    """Every citation names the abstract."""
    whole = answer.citation_json
    patch.setattr(answer, "citation_json", lambda each: whole(each) | {"section": "Abstract"})


def number_lost(patch: pytest.MonkeyPatch) -> None:
    """The last figure of each answer is not declared."""
    whole = prose.Prose.numbers
    patch.setattr(prose.Prose, "numbers", property(lambda self: whole.__get__(self)[:-1]))


def figure_altered(patch: pytest.MonkeyPatch) -> None:
    """A figure changes between its source and the text: every 1 is printed as 7."""
    text, numbers = prose.Prose.text, prose.Prose.numbers
    patch.setattr(prose.Prose, "text", property(lambda self: text.__get__(self).replace("1", "7")))
    patch.setattr(prose.Prose, "numbers", property(lambda self: tuple(replace(n, text=n.text.replace("1", "7")) for n in numbers.__get__(self))))


def origin_lost(patch: pytest.MonkeyPatch) -> None:
    """Figures name a citation that the answer does not have."""
    numbers = prose.Prose.numbers
    patch.setattr(prose.Prose, "numbers", property(lambda self: tuple(replace(n, origin="citation:99") for n in numbers.__get__(self))))


def never_silent(patch: pytest.MonkeyPatch) -> None:
    """An answer that is never "no evidence"."""
    whole = answer.Answer.to_json
    patch.setattr(answer.Answer, "to_json", lambda self: whole(self) | {"status": "answered"})


class Fault(NamedTuple):
    """A defect, the task that must catch it, and the measure that must fall."""

    name: str
    plant: Patch
    task: str
    measure: str


FAULTS = (
    Fault("reading: 'no myelopathy' read as myelopathy", facts_changed(value("myelopathy", before=False, after=True)), "reading", "fields"),
    Fault("reading: both sides read as one", facts_changed(value("posterolateral", "bilateral", "unilateral")), "reading", "fields"),
    Fault("reading: a quotation from the wrong place", facts_changed(spans_shifted), "reading", "spans"),
    Fault("reading: a possibility left out of an unsettled finding", facts_changed(one_lost), "reading", "possibilities"),
    Fault("scoring: a total one too high", rule_changed("sins", one_more), "scoring", "SINS range"),
    Fault(
        "scoring: two wrong items that cancel out",
        facts_changed(both(value("lesion", "lytic", "blastic"), value("alignment", "normal", "deformity"))),
        "scoring",
        "SINS exact",
    ),
    Fault("scoring: radiosurgery replaced by conventional radiotherapy", rule_changed("noms", no_radiosurgery), "pathway", "paths"),
    Fault("retrieval: the best hit lost", best_hit_lost, "retrieval", "hit@1"),
    Fault("retrieval: results worst first", words_only_reversed, "retrieval", "MRR"),
    Fault("retrieval: the wrong section cited", wrong_section, "evidence", "section"),
    Fault("grounding: a figure not declared", number_lost, "grounding", "supported numbers"),
    Fault("grounding: a figure altered on its way", figure_altered, "grounding", "supported numbers"),
    Fault("grounding: an origin that does not exist", origin_lost, "grounding", "supported numbers"),
    Fault("declining: never silent", never_silent, "declining", "declined"),
)


@cache
def chosen(task: str, measure: str) -> tuple[Sample, ...]:
    """A spread of the task's samples that have the measure; for grounding, questions and cases."""
    every = [each for each in TASKS[task].samples(samples.load(samples.own())) if measure != "possibilities" or "possible" in each.gold]
    return tuple(every[:: max(1, len(every) // FEW)][:FEW])


def judged(task: str, measure: str) -> list[Check]:
    """The measure's checks over the spread, asked in this process, where the patch holds."""
    solver = "ask" if TASKS[task].solver == "call" else TASKS[task].solver
    found: list[Check] = []
    for sample in chosen(task, measure):
        if sample.call is None:
            result = TASKS[task].judge(sample, solve(solver, sample, "rules"))
            assert result.transcript.error is None, (sample.id, result.transcript.error)
            found += [check for check in result.checks if check.measure == measure]
    return found


@cache
def sound(task: str, measure: str) -> tuple[float, int]:
    """The measure without a fault."""
    return total(judged(task, measure))


def total(checks: Iterable[Check]) -> tuple[float, int]:
    """The sum of what is right, and of how many."""
    worth = [check.value if check.value is not None else float(check.verdict is Verdict.RIGHT) for check in checks]
    return sum(worth), len(worth)


def test_there_are_ten_faults_of_four_kinds() -> None:
    """Reading, scoring, retrieval and grounding each have at least two planted defects, ten or more in all."""
    kinds = [fault.name.split(":")[0] for fault in FAULTS]
    assert len(FAULTS) >= 10
    assert min(kinds.count(kind) for kind in ("reading", "scoring", "retrieval", "grounding")) >= 2


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_planted_fault_is_caught(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    """The task that should notice the defect shows more cases worse than chance would give."""
    before, count = sound(fault.task, fault.measure)
    fault.plant(monkeypatch)
    after, _ = total(judged(fault.task, fault.measure))
    assert count >= 20
    assert sign_test(0, round(before - after)) < 0.05, f"{before} -> {after} of {count}"


def test_cancelling_errors_leave_the_total_right(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two wrong items that cancel out cannot be seen in the total, only in the exact score."""
    before, _ = sound("scoring", "SINS range")
    next(fault for fault in FAULTS if "cancel out" in fault.name).plant(monkeypatch)
    after, _ = total(judged("scoring", "SINS range"))
    assert abs(before - after) <= 3
