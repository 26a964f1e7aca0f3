"""Modified Bauer: the whole space, the two histology points, and what an unknown primary leaves open."""

import pytest

from core.facts import FactsError
from core.outcome import Finding
from core.rules import RULES
from tests.core.second_reading import modified_bauer as second
from tests.core.totals import every, expected, explained, partly_known, said, values

RULE = RULES["modified_bauer"]
BEST = {"visceral_metastases": False, "histology": "breast cancer", "bone_metastases": "solitary"}


def test_the_whole_space_equals_the_second_reading() -> None:
    """Every combination has the second reading's total and band, and every total from 0 to 4 is reached."""
    for case in every(second.SPACE):
        outcome = RULE(case)
        assert isinstance(outcome, Finding)
        assert (outcome.value, outcome.band) == (second.total(case), second.band(second.total(case)))
        assert explained(RULE, case)
    assert {RULE(case).value for case in every(second.SPACE)} == set(range(5))


def test_any_subset_unknown_leaves_what_brute_force_leaves() -> None:
    """Whatever is left out, the totals still possible are those of all completions."""
    for case in partly_known(second.SPACE):
        assert values(RULE(case)) == expected(second.SPACE, second, case)


def test_a_breast_primary_earns_two_points() -> None:
    """A favourable tumour counts twice: it is not lung, and it is favourable."""
    assert [reason.points for reason in RULE(BEST).because if reason.fact == "bauer_primary"] == [1, 1]


def test_an_unknown_primary_may_be_lung() -> None:
    """An unknown primary earns no favourable point, and the point for not being lung stays open."""
    assert values(RULE({**BEST, "histology": "unknown primary"})) == [2, 3]
    assert values(RULE({**BEST, "histology": "plasmacytoma"})) == [3, 4]
    assert RULE({**BEST, "histology": "no such tumour"}).open == ("bauer_primary",)


def test_no_pathological_fracture() -> None:
    """The fifth item of 1995 is not asked for, and this is said."""
    with pytest.raises(FactsError, match="unknown fact"):
        RULE({**BEST, "pathological_fracture": False})
    assert "left out here" in said(RULE(BEST))


def test_a_contradiction_is_refused() -> None:
    """A lung cancer that is said to be favourable is a contradiction."""
    with pytest.raises(FactsError, match="contradicts histology lung cancer"):
        RULE({**BEST, "histology": "lung cancer", "bauer_primary": "other"})


def test_near_a_cut_off() -> None:
    """One reading step from another band is said."""
    assert RULE({**BEST, "visceral_metastases": True}).near_cutoff
    assert not RULE(BEST).near_cutoff
