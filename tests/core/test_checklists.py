"""SORG nomogram, SORG-ML and LMNOP: checklists that never give a number or a decision."""

import pytest

from core.outcome import Finding, NotApplicable, Open
from core.rules import RULES
from tests.core.second_reading import lmnop, sorg_ml, sorg_nomogram
from tests.core.totals import said

SORG = {"sorg_nomogram": sorg_nomogram.INPUTS, "sorg_ml": sorg_ml.INPUTS}


@pytest.mark.parametrize("name", SORG)
def test_never_a_number(name: str) -> None:
    """With every input or with none, no survival is computed, and it is said that no coefficients are published."""
    for facts in ({}, SORG[name]):
        outcome = RULES[name](facts)
        assert isinstance(outcome, NotApplicable)
        assert outcome.one_reading is None
        assert "no coefficients" in outcome.because[0].statement


@pytest.mark.parametrize("name", SORG)
def test_inputs_are_given_or_missing(name: str) -> None:
    """The list holds exactly the published inputs, and each is given when it is stated and missing when it is not."""
    inputs = SORG[name]
    assert {note.fact for note in RULES[name]({}).notes if note.fact} == set(inputs)
    for fact, value in inputs.items():
        marks = {note.fact: note.statement.rsplit(": ", 1)[1] for note in RULES[name]({fact: value}).notes if note.fact}
        assert marks == {each: "given" if each == fact else "missing" for each in inputs}
    assert "missing" not in said(RULES[name](inputs))


def test_inputs_from_outside_are_said_to_be() -> None:
    """That the list of the machine-learning inputs comes from outside the five papers, and was not checked, is said on screen."""
    outcome = RULES["sorg_ml"]({})
    assert "comes from outside the five papers" in said(outcome)
    assert all(note.citation.outside for note in outcome.notes if note.fact)


def test_several_possible_values_are_not_given() -> None:
    """An input that is only narrowed down is still missing."""
    assert "ECOG: missing" in said(RULES["sorg_nomogram"]({"ecog": [1, 2]}))


def test_the_accuracy_that_does_not_match_its_source() -> None:
    """The 90, 71 and 78 % of the review stand beside the areas of the study that it cites, never alone."""
    outcome = RULES["sorg_nomogram"]({})
    readings = [reading.statement for reading in outcome.disputes[0].readings]
    assert "90 %, 71 % and 78 %" in readings[0]
    assert "0.65 at 1 month" in readings[2]


def test_lmnop_complete() -> None:
    """With every input the five letters are complete and no decision is given; what P stands for is disputed."""
    outcome = RULES["lmnop"](lmnop.ALL)
    assert isinstance(outcome, Finding)
    assert outcome.value == tuple(lmnop.INPUTS)
    assert outcome.level == "T8"
    assert "no decision table" in said(outcome)
    assert len(outcome.disputes[0].readings) == 3
    assert outcome.notes == ()


def test_lmnop_asks_for_what_is_missing() -> None:
    """Each input left out is asked for; a junction is a level, a list of levels is not."""
    for fact in lmnop.ALL:
        outcome = RULES["lmnop"]({name: value for name, value in lmnop.ALL.items() if name != fact})
        assert isinstance(outcome, Open)
        assert outcome.open == (fact,)
    assert RULES["lmnop"]({**lmnop.ALL, "level": "L5/S1"}).level == "L5/S1"
    assert RULES["lmnop"]({**lmnop.ALL, "level": ["T1", "T5"]}).open == ("level",)


def test_lmnop_histology_gives_radiosensitivity() -> None:
    """A tumour that the reviews list completes the letter O; synchronous disease is noted."""
    case = {name: value for name, value in lmnop.ALL.items() if name != "radiosensitivity"}
    outcome = RULES["lmnop"]({**case, "histology": "renal cell carcinoma", "synchronous": True})
    assert isinstance(outcome, Finding)
    assert "together with the primary" in said(outcome)
