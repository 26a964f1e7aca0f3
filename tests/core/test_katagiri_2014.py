"""Katagiri 2014: totals, two-tier laboratory values with their units, and the tumour classes."""

import random

import pytest

from core.facts import FactsError
from core.outcome import Finding, NotApplicable, Open
from core.rules import RULES
from tests.core.second_reading import katagiri_2014 as second
from tests.core.totals import every, expected, explained, said, values

RULE = RULES["katagiri_2014"]
BEST = {name: known[0] for name, known in second.SPACE.items()}


@pytest.mark.slow
def test_the_whole_space_equals_the_second_reading() -> None:
    """All 11,520 combinations have the second reading's total and band, and every total from 0 to 10 is reached."""
    cases = every(second.SPACE)
    assert len(cases) == 11520
    totals = set()
    for case in cases:
        outcome = RULE(case)
        assert isinstance(outcome, Finding)
        assert (outcome.value, outcome.band) == (second.total(case), second.band(second.total(case))), case
        totals.add(outcome.value)
    assert totals == set(range(11))


def test_unknown_items_leave_what_brute_force_leaves() -> None:
    """Whatever up to three items are left out, the totals still possible are those of all completions."""
    chance = random.Random(5)  # noqa: S311 a fixed draw of cases
    for case in chance.sample(every(second.SPACE), 150):
        for name in chance.sample(sorted(case), 3):
            del case[name]
        assert values(RULE(case)) == expected(second.SPACE, second, case), case


@pytest.mark.parametrize("growth", [0, 2, 3])
def test_each_tumour_has_its_class(growth: int) -> None:
    """Every verified tumour earns the points of its class, by hormone dependence or targeted drug where that decides."""
    for histology, hormones, targeted in {0: second.SLOW, 2: second.MODERATE, 3: second.RAPID}[growth]:
        case = {name: value for name, value in BEST.items() if name != "katagiri_growth"}
        outcome = RULE({**case, "histology": histology, "hormone_dependent": hormones, "targeted_therapy": targeted})
        assert outcome.value == growth, histology
        assert explained(RULE, {**case, "histology": histology, "hormone_dependent": hormones, "targeted_therapy": targeted})


@pytest.mark.parametrize(
    ("histology", "asked"),
    [
        ("breast cancer", "hormone_dependent"),
        ("small cell lung cancer", "targeted_therapy"),
        ("endometrial cancer", "katagiri_growth"),
        (None, "histology"),
        (["breast cancer", "lung cancer"], "histology"),
    ],
)
def test_what_decides_the_class_is_asked_for(histology: object, asked: str) -> None:
    """The subtype is asked for where it decides, the class where we could not verify it, the tumour where it is not known."""
    case = {name: value for name, value in BEST.items() if name != "katagiri_growth"}
    outcome = RULE({**case, "histology": histology})
    assert isinstance(outcome, Open)
    assert outcome.open == (asked,)


@pytest.mark.parametrize(
    ("laboratory", "points"),
    [
        ({"crp": "4 mg/L"}, 1),
        ({"crp": "3.9 mg/L"}, 0),
        ({"crp": "0.4 mg/L"}, 0),
        ({"albumin": "37 g/L"}, 0),
        ({"albumin": "36.9 g/L"}, 1),
        ({"calcium": "2.57 mmol/L"}, 2),
        ({"calcium": "2.56 mmol/L"}, 0),
        ({"bilirubin": "24 umol/L"}, 2),
        ({"bilirubin": "23.9 umol/L"}, 0),
        ({"platelets": "99999 /uL"}, 2),
        ({"platelets": "100000 /uL"}, 0),
        ({"crp": "9 mg/dL", "ldh": "900 IU/L", "albumin": "2 g/dL"}, 1),
        ({"crp": "9 mg/dL", "calcium": "12 mg/dL"}, 2),
    ],
)
def test_laboratory_values_with_units(laboratory: dict, points: int) -> None:
    """Limits hold in every unit, several abnormal values count once, and a critical one outranks them without adding."""
    assert RULE({**BEST, **laboratory}).value == points


def test_one_critical_value_settles_the_tier() -> None:
    """When one value is critical the others need not be known."""
    case = {name: value for name, value in BEST.items() if name not in second.LIMITS}
    assert RULE({**case, "calcium": "11 mg/dL"}).value == 2
    assert values(RULE(case)) == [0, 1, 2]


def test_refusals() -> None:
    """A value without its unit, a contradiction and a dead patient are not scored."""
    with pytest.raises(FactsError, match="needs a unit"):
        RULE({"crp": 0.4})
    with pytest.raises(FactsError, match="katagiri_growth: slow contradicts histology melanoma"):
        RULE({"histology": "melanoma", "katagiri_growth": "slow"})
    assert isinstance(RULE({**BEST, "ecog": 5}), NotApplicable)


def test_survival_by_band() -> None:
    """Each band says its survival; the ambiguous validation figures are not shown; higher is worse."""
    worst = {**{name: known[-1] for name, known in second.SPACE.items()}}
    assert "91 % at one year" in said(RULE(BEST))
    assert "6 % at one year" in said(RULE(worst))
    assert "49 % at one year" in said(RULE({**BEST, "katagiri_growth": "rapid", "ecog": 3}))
    assert "94.4" not in said(RULE(BEST)) + said(RULE(worst))
    assert "a higher total means shorter expected survival" in said(RULE(BEST))


def test_near_a_cut_off() -> None:
    """A status or spread that one reading step would move into another band is said."""
    assert RULE({**BEST, "katagiri_growth": "rapid"}).near_cutoff
    assert not RULE(BEST).near_cutoff
