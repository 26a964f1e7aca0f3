"""Charlson: weights, age, the severer form, and the trap of the tumour points."""

import random

import pytest

from core.facts import FactsError
from core.outcome import Finding, Open
from core.rules import RULES
from tests.core.enumeration import disputed
from tests.core.second_reading import charlson as second
from tests.core.totals import every, expected, explained, said, values

RULE = RULES["charlson"]
HEALTHY = {"age_years": 40, **dict.fromkeys(second.PLAIN, False), **dict.fromkeys(second.GRADED, "none")}
SPACE = {**{name: [False, True] for name in second.PLAIN}, **{name: list(points) for name, points in second.GRADED.items()}}
CHANCE = random.Random(7)  # noqa: S311 a fixed draw of cases


def drawn() -> dict:
    return {"age_years": CHANCE.randint(0, 120), **{name: CHANCE.choice(known) for name, known in SPACE.items()}}


def test_each_weight() -> None:
    """Each disease alone adds its weight."""
    for name, known in SPACE.items():
        for value in known:
            case = {**HEALTHY, name: value}
            assert RULE(case).value == second.total(case), (name, value)


def test_sampled_cases_equal_the_second_reading() -> None:
    """Two thousand cases drawn from the whole space have the second reading's totals, with and without the tumour points."""
    for _ in range(2000):
        case = drawn()
        outcome = RULE(case)
        assert isinstance(outcome, Finding)
        assert outcome.value == second.total(case)
        assert explained(RULE, case)
        assert f"without the tumour points: {second.total(case, frozenset(second.CANCER))} |" in said(outcome)
        assert f"without the age points: {second.total({**case, 'age_years': 0})} |" in said(outcome)


def test_unknown_items_leave_what_brute_force_leaves() -> None:
    """Whatever is left out, the totals still possible are those of all completions, and each missing fact is asked for."""
    space = {**SPACE, "age_years": [40, 50, 60, 70, 80]}
    for _ in range(300):
        case = drawn()
        left_out = CHANCE.sample(sorted(case), CHANCE.randint(1, 6))
        for name in left_out:
            del case[name]
        outcome = RULE(case)
        assert isinstance(outcome, Open)
        assert values(outcome) == expected(space, second, case)
        assert set(outcome.open) == set(left_out)


@pytest.mark.parametrize(("years", "points"), [(0, 0), (49, 0), (50, 1), (59, 1), (60, 2), (69, 2), (70, 3), (79, 3), (80, 4), (120, 4)])
def test_age_points(years: int, points: int) -> None:
    """Age adds a point for each decade from 50, at most 4."""
    assert RULE({**HEALTHY, "age_years": years}).value == points


def test_the_trap_of_the_tumour_points() -> None:
    """A metastatic tumour alone is 6 points, so the threshold of 2 is shown with the total that leaves tumours out."""
    outcome = RULE({**HEALTHY, "solid_tumour": "metastatic"})
    assert outcome.value == 6
    assert "total without the tumour points: 0 |" in said(outcome)
    assert "read the threshold against the total without the tumour points" in said(outcome)
    assert "Arrigo 2011: the claim matches this series, not the reference given" in disputed(outcome)
    assert len(outcome.disputes) == 1


def test_the_1987_weights() -> None:
    """Dementia, heart failure and mild liver disease are 1, AIDS 6: not the weights of 2011."""
    assert [RULE({**HEALTHY, name: True}).value for name in ("dementia", "heart_failure", "aids")] == [1, 1, 6]
    assert [RULE({**HEALTHY, "liver_disease": each}).value for each in ("mild", "moderate_severe")] == [1, 3]
    assert "1987 weights" in said(RULE(HEALTHY))


def test_nothing_else_is_a_statement() -> None:
    """Diseases not mentioned are absent only when that is said; else they stay unknown."""
    stated = {"age_years": 65, "diabetes": "uncomplicated", "solid_tumour": "metastatic"}
    assert RULE({**stated, "other_comorbidities": False}).value == 9
    assert isinstance(RULE(stated), Open)
    assert isinstance(RULE({**stated, "other_comorbidities": True}), Open)
    assert values(RULE({**stated, "other_comorbidities": False, "liver_disease": ["none", "mild"]})) == [9, 10]
    assert "total without the tumour points: 3 to 4" in said(RULE({**stated, "other_comorbidities": False, "liver_disease": ["none", "mild"]}))


def test_refusals() -> None:
    """An age that no one reaches and a form that does not exist are refused."""
    with pytest.raises(FactsError):
        RULE({"age_years": 121})
    with pytest.raises(FactsError):
        RULE({"diabetes": True})
    assert len(every({"one": [1, 2]})) == 2
