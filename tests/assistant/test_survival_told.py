"""An expected survival that is told: how much surgery it allows stands beside a path that holds an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant import scoring
from assistant.answer import FactRead
from core.outcome import Finding, Open

if TYPE_CHECKING:
    from assistant.answer import Answer
    from tests.assistant.conftest import Talk

CASE = "T9 RCC, lytic, Bilsky 2, no myelopathy, fit, SINS 9."


def _surgery(answer: Answer) -> object:
    return next((outcome for outcome in answer.outcomes if outcome.rule == "surgery"), None)


def test_under_three_months_speaks_against_surgery(talk: Talk) -> None:
    """The path leads to an operation, and the same answer says that at two months it is generally not recommended, and that papers differ."""
    answer = talk(f"{CASE} NOMS?", "oncologist expects about 2 months")
    found = _surgery(answer)
    assert isinstance(found, Finding)
    assert found.value == ("surgery generally not recommended",)
    assert "Surgery: generally not recommended, expected survival under 3 months" in answer.text
    assert "The sources differ on how much expected survival surgery needs" in answer.text


def test_the_readings_that_differ_are_told_once(talk: Talk) -> None:
    """The second time the line stands without the readings."""
    answer = talk(f"{CASE} Prognosis 2 months. NOMS?", "should we operate?")
    assert "Surgery: generally not recommended" in answer.text
    assert "how much expected survival" not in answer.text


def test_a_range_over_both_limits_stays_open(talk: Talk) -> None:
    """Three to six months lie on no one side of the limits."""
    answer = talk(f"{CASE} Prognosis 3-6 months. NOMS?")
    assert isinstance(_surgery(answer), Open)
    assert "Surgery open:" in answer.text


@pytest.mark.parametrize("text", [f"{CASE} NOMS?", "T9 breast met, ESCC 1b, no myelopathy, SINS 4, prognosis 2 months. NOMS?"])
def test_nothing_is_said_of_surgery_where_nothing_asks_for_it(talk: Talk, text: str) -> None:
    """Without a survival, or with a path that holds no operation, no line is added."""
    assert _surgery(talk(text)) is None


def test_a_fitness_that_excludes_surgery(talk: Talk) -> None:
    """Who is not fit is excluded by that, whatever the survival."""
    answer = talk("T4 HCC met, escc 2, no myelopathy, not fit for surgery, sins 14. noms", "onc say maybe 2 months")
    assert "Surgery: excluded by fitness" in answer.text


@pytest.mark.parametrize(("months", "settled"), [([0, 1, 2], True), ([2, 3], False)])
def test_a_rule_on_several_months(months: list[int], *, settled: bool) -> None:
    """A rule that takes one number is run on each that is possible; where they differ the number is left out."""
    told = {"expected_survival_months": FactRead(months, "", 0, (0, 0)), "intractable_pain": FactRead(True, "", 0, (0, 0))}
    told |= {"tolerates_surgery": FactRead(True, "", 0, (0, 0))}
    assert isinstance(scoring.on_the_case("surgery", told), Finding) is settled


def test_months_in_a_row_are_said_as_a_span(talk: Talk) -> None:
    """Several months are said from the first to the last."""
    assert "expected survival 3 to 6 months" in talk(f"{CASE} NOMS?", "prognosis is 3-6 months").text
