"""Verdicts: what counts as right, wrong, open and harmful."""

from typing import Any

import pytest

from evals.scorers import bounds_check, must_checks, paths_check, pinned, verdict
from evals.task import Harm, Sample, Transcript, Verdict
from evals.tasks import TASKS, grounding, reading, scoring

ITEMS = {"location": "semirigid", "pain": "mechanical", "lesion": "lytic", "alignment": "normal", "collapse": "under_50", "posterolateral": "none"}
SAMPLE = Sample("X", "vignette", ("text",), {"sins": ITEMS, "sins_range": [8, 8], "escc": None, "noms": None, "missing": []})


def answer(facts: dict[str, Any], total: int) -> Transcript:
    shown = {"rule": "sins", "kind": "finding", "value": total, "range": [total, total], "band": "indeterminate", "bands": ["indeterminate"]}
    return Transcript(({"facts": {name: {"value": value} for name, value in facts.items()}, "outcomes": [shown]},))


def by_measure(transcript: Transcript) -> dict[str, Verdict]:
    return {check.measure: check.verdict for check in scoring.sins(transcript, SAMPLE)}


def test_a_right_total_by_right_items_is_right() -> None:
    """The exact score is the range and all six items."""
    assert set(by_measure(answer(ITEMS, 8)).values()) == {Verdict.RIGHT}


def test_a_right_total_by_two_wrong_items_is_wrong() -> None:
    """Two errors that cancel out do not make a right score."""
    cancelled = by_measure(answer({**ITEMS, "lesion": "blastic", "alignment": "deformity"}, 8))
    assert cancelled["SINS range"] is Verdict.RIGHT
    assert cancelled["SINS exact"] is Verdict.WRONG


def test_a_list_is_not_pinned_down() -> None:
    """A fact with several possibilities equals a gold of null."""
    assert pinned({"facts": {"pain": {"value": ["mechanical", "occasional"]}}}, "pain") is None


@pytest.mark.parametrize(
    ("gold", "got", "verdict", "harm"),
    [
        ([8, 8], [8, 8], Verdict.RIGHT, None),
        ([8, 8], None, Verdict.NO_ANSWER, None),
        ([8, 8], [6, 12], Verdict.NO_ANSWER, None),
        ([8, 8], [9, 9], Verdict.WRONG, Harm.WRONG_NUMBER),
        ([5, 15], [7, 7], Verdict.WRONG, Harm.WRONG_NUMBER),
        ([7, 11], [8, 11], Verdict.WRONG, Harm.WRONG_NUMBER),
    ],
)
def test_left_open_is_told_apart_from_a_wrong_number(gold: list[int], got: list[int] | None, verdict: Verdict, harm: Harm | None) -> None:
    """A range that holds the gold is no answer; one that does not hold it shows a wrong number."""
    check = bounds_check("SINS range", "range", gold, got)
    assert (check.verdict, check.harm) == (verdict, harm)


@pytest.mark.parametrize(
    ("gold", "kind", "value", "bands", "verdict"),
    [
        (["SRS"], "finding", ["SRS"], ["SRS"], Verdict.RIGHT),
        (["SRS", "stabilization+SRS"], "finding", ["stabilization+SRS", "SRS"], [], Verdict.RIGHT),
        (["SRS", "stabilization+SRS"], "open", None, ["stabilization+SRS", "SRS"], Verdict.RIGHT),
        (["SRS"], "open", None, ["SRS"], Verdict.NO_ANSWER),
        (["SRS", "cEBRT"], "open", None, ["SRS", "cEBRT", "stabilization+SRS"], Verdict.NO_ANSWER),
        (["SRS"], "finding", ["cEBRT"], ["cEBRT"], Verdict.WRONG),
        (None, "open", None, ["SRS", "cEBRT"], Verdict.RIGHT),
        (None, "not_applicable", None, [], Verdict.RIGHT),
        (None, "finding", ["SRS"], ["SRS"], Verdict.WRONG),
    ],
)
def test_paths_are_compared_as_sets(gold: list[str] | None, kind: str, value: list[str] | None, bands: list[str], verdict: Verdict) -> None:
    """Settled on exactly the gold, or open between exactly its several paths; with no gold, not settled."""
    assert paths_check("paths", gold, {"kind": kind, "value": value, "bands": bands}).verdict is verdict


def test_no_outcome_at_all_is_no_answer() -> None:
    """A pathway that is not shown is not taken for one left open."""
    assert paths_check("paths", None, {}).verdict is Verdict.NO_ANSWER


def test_a_forbidden_figure_is_a_wrong_number_shown() -> None:
    """A hit of must_not counts as harm, whatever else the text says."""
    checks = must_checks("figures", "10 mg, or 100 mg", {"must": [["10 mg"]], "must_not": ["100 mg"]})
    assert [check.harm for check in checks] == [None, Harm.WRONG_NUMBER]


def test_every_step_of_a_failed_answer_counts_against() -> None:
    """A solver that fails makes every step that was due fail, even those whose gold is null."""
    result = TASKS["scoring"].judge(SAMPLE, Transcript(error="no answer within 1 s"))
    assert {check.verdict for check in result.checks} == {Verdict.FAILED}
    assert len(result.checks) == 4


def numbers(text: str, declared: list[dict[str, Any]]) -> list[str]:
    shown = {
        "text": text,
        "numbers": declared,
        "outcomes": [{"rule": "sins", "value": 8}],
        "citations": [],
        "facts": {},
        "lesions": [],
        "invalid": [],
    }
    return [check.expected for check in grounding.numbers(Transcript((shown,)), Sample("X", "vignette", ("T9 lytic",), {}))]


def number(text: str, start: int, origin: str) -> dict[str, Any]:
    return {"text": text, "start": start, "end": start + len(text), "from": origin}


def test_a_number_needs_its_entry_its_place_and_its_origin() -> None:
    """Undeclared, misplaced, of no origin, or of an origin that does not hold it: each is unsupported; markers are no numbers."""
    assert numbers("SINS 8 [1]", [number("8", 5, "outcome:sins.total")]) == [""]
    assert numbers("SINS 8 [1]", []) == ["not in numbers"]
    assert numbers("SINS 8", [{"text": "9", "start": 5, "end": 6, "from": "outcome:sins"}]) == ["numbers says '9' at 5"]
    assert numbers("SINS 8", [number("8", 5, "citation:3")]) == ["its origin citation:3 does not exist"]
    assert numbers("SINS 7", [number("7", 5, "outcome:sins")]) == ["its origin outcome:sins does not hold it"]
    assert numbers("T9", [number("T9", 0, "user")]) == [""]


def open_between(*values: str) -> Transcript:
    return Transcript(({"facts": {"escc": {"value": list(values)}} if values else {}},))


@pytest.mark.parametrize(
    ("read", "verdict"),
    [
        (("0", "1a"), Verdict.RIGHT),
        (("0", "1a", "1b"), Verdict.NO_ANSWER),
        ((), Verdict.NO_ANSWER),
        (("1a", "1b"), Verdict.WRONG),
        (("2", "3"), Verdict.WRONG),
    ],
)
def test_possibilities_are_right_when_none_is_left_out_or_added(read: tuple[str, ...], verdict: Verdict) -> None:
    """An unsettled fact that leaves out what the text leaves possible is wrong; one that leaves too much open has told less."""
    sample = Sample("X", "vignette", ("text",), {"sins": {}, "escc": None, "possible": {"escc": ["0", "1a"]}})
    assert [check.verdict for check in reading.possibilities(open_between(*read), sample)] == [verdict]


@pytest.mark.parametrize(("read", "verdict"), [(("1a", "1b"), Verdict.NO_ANSWER), (("2", "3"), Verdict.WRONG)])
def test_possibilities_that_leave_the_gold_out_are_wrong(read: tuple[str, ...], verdict: Verdict) -> None:
    """A compressed cord read where there is none is an error, though the grade is left open."""
    sample = Sample("X", "vignette", ("text",), {"sins": {}, "escc": "1a"})
    assert [check.verdict for check in reading.fields(open_between(*read), sample) if check.measure == "fields" and check.name == "escc"] == [verdict]


@pytest.mark.parametrize(("gold", "got", "right"), [(70, 70.0, True), (1, True, False), (70, "70", False), (70, 71.0, False)])
def test_a_number_is_compared_by_its_amount(gold: object, got: object, *, right: bool) -> None:
    """Seventy is 70.0, and a yes is no 1."""
    assert (verdict(gold, got) is Verdict.RIGHT) is right
