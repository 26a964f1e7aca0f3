"""ECOG, Karnofsky, AIS and Frankel: grades from a name or from what is found."""

import pytest

from core.outcome import Finding, NotApplicable, Open
from core.rules import RULES
from tests.core.second_reading import ais, ecog, frankel, karnofsky
from tests.core.totals import said, values

LETTERS = list("ABCDE")


@pytest.mark.parametrize(("name", "reading"), [("ecog", ecog), ("ais", ais), ("frankel", frankel)])
def test_every_description_has_the_grade_of_the_second_reading(name: str, reading: object) -> None:
    """Whatever is found, the grade is the second reading's, and findings that contradict each other have none."""
    for case in reading.CASES:
        outcome = RULES[name](case)
        grade = reading.grade(case)
        assert values(outcome) == ([] if grade is None else [grade]), case
        assert isinstance(outcome, NotApplicable if grade is None else Finding)
        assert outcome.because


@pytest.mark.parametrize(("name", "reading"), [("ecog", ecog), ("ais", ais), ("frankel", frankel)])
def test_one_finding_leaves_the_grades_it_allows(name: str, reading: object) -> None:
    """One finding alone leaves every grade of which some description has it."""
    for fact, known in reading.SPACE.items():
        for value in known:
            allowed = {reading.grade(case) for case in reading.CASES if case[fact] == value} - {None}
            assert values(RULES[name]({fact: value})) == sorted(allowed), (fact, value)


@pytest.mark.parametrize("name", ["ais", "frankel"])
def test_a_named_grade_stands(name: str) -> None:
    """A named grade is the grade, and the two scales are not converted into each other."""
    assert [RULES[name]({name: each}).value for each in LETTERS] == LETTERS
    assert "do not convert without examining" in said(RULES[name]({name: "C"}))
    assert isinstance(RULES[name]({}), Open)


def test_ais_e_is_disputed() -> None:
    """AIS E after an earlier deficit, or for everyone intact: both readings are shown, and only for E."""
    assert [len(RULES["ais"]({"ais": each}).disputes) for each in LETTERS] == [0, 0, 0, 0, 1]
    assert "cauda equina syndrome" in said(RULES["ais"]({"ais": "A"}))


def test_ecog_grades() -> None:
    """Each ECOG grade stands as named, with the en bloc limits of both papers and no Karnofsky in its place."""
    words = ["fully active", "strenuous", "more than half", "limited", "completely disabled", "dead"]
    for grade, word in enumerate(words):
        outcome = RULES["ecog"]({"ecog": grade})
        assert outcome.value == grade
        assert word in outcome.because[0].statement
        assert "not converted to Karnofsky" in said(outcome)
    assert {r.statement for d in RULES["ecog"]({"ecog": 1}).disputes for r in d.readings} == {"ECOG 0 to 2", "preferably ECOG 0 to 1"}
    assert RULES["ecog"]({"ecog": 2}).because[0].citation.source.id == "morimoto-2024"
    assert RULES["ecog"]({"ecog": 3}).because[0].citation.source.id == "oken-1982"


def test_karnofsky_steps() -> None:
    """Each step of ten means what the scale says; another number is refused rather than rounded."""
    for step, word in enumerate(karnofsky.WORST_FIRST):
        outcome = RULES["karnofsky"]({"karnofsky": 10 * step})
        assert outcome.value == 10 * step
        assert word in said(outcome)
    for number in set(range(101)) - set(range(0, 101, 10)):
        assert isinstance(RULES["karnofsky"]({"karnofsky": number}), NotApplicable)
    assert values(RULES["karnofsky"]({"karnofsky": [60, 65, 70]})) == [60, 70]
    assert values(RULES["karnofsky"]({})) == list(range(0, 101, 10))
