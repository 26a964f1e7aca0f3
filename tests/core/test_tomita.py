"""Tomita: the whole space, the growth examples, and the error in circulation."""

import pytest

from core.facts import FactsError
from core.outcome import Finding, Open
from core.rules import RULES
from tests.core.second_reading import tomita as second
from tests.core.totals import every, expected, explained, partly_known, said, values

RULE = RULES["tomita"]


def test_the_whole_space_equals_the_second_reading() -> None:
    """All 18 combinations have the second reading's total and band, and every total from 2 to 10 is reached."""
    cases = every(second.SPACE)
    assert len(cases) == 18
    for case in cases:
        outcome = RULE(case)
        assert isinstance(outcome, Finding)
        assert (outcome.value, outcome.band) == (second.total(case), second.band(second.total(case)))
        assert explained(RULE, case)
    assert {RULE(case).value for case in cases} == set(range(2, 11))


def test_any_subset_unknown_leaves_what_brute_force_leaves() -> None:
    """Whatever is left out, the totals still possible are those of all completions."""
    for case in partly_known(second.SPACE):
        assert values(RULE(case)) == expected(second.SPACE, second, case)


@pytest.mark.parametrize("histology", second.TUMOURS)
def test_growth_by_example(histology: str) -> None:
    """Each verified example has its growth."""
    assert RULE({"histology": histology, "visceral_treatability": "none", "bone_metastases": "solitary"}).value == second.TUMOURS[histology] + 1


@pytest.mark.parametrize("histology", ["melanoma", "hepatocellular carcinoma", "colon cancer", "unknown primary", "no such tumour"])
def test_an_unverified_example_is_asked_for(histology: str) -> None:
    """A tumour whose growth we could not verify is never given one: the growth itself is asked for."""
    outcome = RULE({"histology": histology, "visceral_treatability": "none", "bone_metastases": "solitary"})
    assert isinstance(outcome, Open)
    assert outcome.possible == (2, 3, 5)
    assert outcome.open == ("tomita_growth",)
    assert "state its growth" in said(outcome)


def test_without_a_tumour_the_tumour_is_asked_for() -> None:
    """Where no tumour is named, its histology is asked for before its growth."""
    assert RULE({"visceral_treatability": "none", "bone_metastases": "solitary"}).open == ("histology",)


def test_rapid_growth_is_four_points() -> None:
    """Rapid growth is 4 points, not the 3 of a later table, so the worst total is 10; higher is worse."""
    outcome = RULE({"tomita_growth": "rapid", "visceral_treatability": "untreatable", "bone_metastases": "multiple"})
    assert (outcome.value, outcome.band) == (10, "supportive care")
    assert "a higher total means shorter expected survival" in said(outcome)


def test_no_survival_in_months() -> None:
    """No survival in months is shown: the means in circulation could not be verified."""
    assert all(word not in said(RULE(case)) for case in every(second.SPACE) for word in ("month", "23.5"))


def test_growth_that_contradicts_the_tumour_is_refused() -> None:
    """A named example with another growth is a contradiction."""
    with pytest.raises(FactsError, match="contradicts histology breast cancer"):
        RULE({"histology": "breast cancer", "tomita_growth": "rapid"})


def test_near_a_cut_off() -> None:
    """One reading step from another band is said."""
    assert RULE({"tomita_growth": "moderate", "visceral_treatability": "none", "bone_metastases": "solitary"}).near_cutoff
    assert not RULE({"tomita_growth": "rapid", "visceral_treatability": "untreatable", "bone_metastases": "multiple"}).near_cutoff
