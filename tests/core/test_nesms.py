"""NESMS: the cap, the whole space, and cut-offs that are shown as unverified."""

import pytest

from core.facts import FactsError
from core.outcome import Finding, Open
from core.rules import RULES
from tests.core.second_reading import modified_bauer, nesms
from tests.core.totals import every, expected, explained, partly_known, said, values

RULE = RULES["nesms"]


def test_the_whole_space_equals_the_second_reading() -> None:
    """Every Bauer total, albumin and walking give the second reading's score, with reasons that add up to it."""
    for case in every(nesms.SPACE):
        outcome = RULE(case)
        assert isinstance(outcome, Finding)
        assert outcome.value == nesms.total(case)
        assert explained(RULE, case)


def test_any_subset_unknown_leaves_what_brute_force_leaves() -> None:
    """Whatever is left out, the scores still possible are those of all completions."""
    for case in partly_known(nesms.SPACE):
        assert values(RULE(case)) == expected(nesms.SPACE, nesms, case)


def test_the_items_of_the_bauer_score_stand_for_its_total() -> None:
    """The items of the modified Bauer score give the same as its total."""
    for case in every(modified_bauer.SPACE):
        rest = {"albumin_normal": True, "walks_independently": False}
        assert RULE({**case, **rest}).value == nesms.total({"modified_bauer": modified_bauer.total(case), **rest})


def test_two_one_one_is_three() -> None:
    """2 + 1 + 1 is reported as 3, and so is 2 + 1: these are not three equal points."""
    full = {"modified_bauer": 4, "albumin_normal": True, "walks_independently": True}
    assert RULE(full).value == 3
    assert "stops at 3" in said(RULE(full))
    assert RULE({**full, "albumin_normal": False}).value == 3
    assert RULE({**full, "modified_bauer": 2}).value == 2


@pytest.mark.parametrize(("albumin", "score"), [("3.5 g/dL", 3), ("35 g/L", 3), ("3.49 g/dL", 2), ("34.9 g/L", 2)])
def test_the_albumin_cut_off_is_shown_as_unverified(albumin: str, score: int) -> None:
    """A measured albumin is read at 3.5 g/dL in either unit, and this is said to be from memory."""
    outcome = RULE({"modified_bauer": 3, "albumin": albumin, "walks_independently": False})
    assert outcome.value == score
    assert "3.5 g/dL: from memory, unverified" in said(outcome)
    assert "high from 3: from memory, unverified" in said(outcome)


def test_a_stated_normal_goes_before_the_value() -> None:
    """When the albumin is said to be normal the unverified cut-off is not used."""
    outcome = RULE({"modified_bauer": 0, "albumin": "3.4 g/dL", "albumin_normal": True, "walks_independently": False})
    assert outcome.value == 1
    assert "3.5" not in said(outcome)


def test_what_is_missing_is_asked_for() -> None:
    """Without any fact the score is open and asks for the items of the Bauer score, albumin and walking."""
    outcome = RULE({})
    assert isinstance(outcome, Open)
    assert set(outcome.open) == {"histology", "visceral_metastases", "bone_metastases", "albumin", "walks_independently"}
    assert "bauer_primary" in RULE({"histology": "plasmacytoma"}).open


def test_a_bare_number_and_a_contradiction_are_refused() -> None:
    """Albumin without a unit, and a Bauer total that its items cannot give, are refused."""
    with pytest.raises(FactsError, match="needs a unit"):
        RULE({"albumin": 3.5})
    with pytest.raises(FactsError, match="modified_bauer: 4 contradicts its items"):
        RULE({"modified_bauer": 4, "visceral_metastases": True})
