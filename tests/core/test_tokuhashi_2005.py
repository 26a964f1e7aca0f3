"""Tokuhashi 2005: the whole space, the rows between the rows, and the errors in circulation."""

import pytest

from core.facts import FactsError
from core.outcome import Finding, NotApplicable, Open
from core.rules import RULES
from tests.core.second_reading import tokuhashi_2005 as second
from tests.core.totals import every, expected, explained, said, values

RULE = RULES["tokuhashi_2005"]
BEST = {
    "karnofsky": 90,
    "extraspinal_bone_metastases": "0",
    "vertebral_metastases": "1",
    "organ_metastases": "none",
    "histology": "breast cancer",
    "frankel": "E",
}


def test_the_whole_space_equals_the_second_reading() -> None:
    """Every combination of the six items has the second reading's total, band and reasons that add up to it."""
    totals = set()
    for case in every(second.SPACE):
        outcome = RULE(case)
        assert isinstance(outcome, Finding)
        assert (outcome.value, outcome.band) == (second.total(case), second.band(second.total(case))), case
        totals.add(outcome.value)
    assert totals == set(range(16))
    assert explained(RULE, BEST)


@pytest.mark.parametrize("histology", second.SITES)
def test_each_primary_site_has_its_row(histology: str) -> None:
    """Every named tumour earns the points of its printed row, and one that is not printed those of "others"."""
    assert RULE({**BEST, "histology": histology}).value == 10 + second.SITES[histology]


@pytest.mark.parametrize("missing", BEST)
def test_a_missing_item_leaves_a_range(missing: str) -> None:
    """An item that is not stated leaves every total it could give, and is what is asked for."""
    case = {name: value for name, value in BEST.items() if name != missing}
    space = {**second.SPACE, "histology": list(second.SITES)}
    outcome = RULE(case)
    assert isinstance(outcome, Open)
    assert values(outcome) == expected(space, second, case)
    assert outcome.open == (missing,)


@pytest.mark.parametrize(("kps", "totals"), [(40, [13]), (45, [13, 14]), (50, [14]), (70, [14]), (75, [14, 15]), (80, [15]), (5, [13]), (100, [15])])
def test_between_two_printed_tens_both_rows_stay(kps: int, totals: list[int]) -> None:
    """A Karnofsky between two printed rows is never rounded into one of them."""
    assert values(RULE({**BEST, "karnofsky": kps})) == totals


def test_the_dead_are_not_scored() -> None:
    """Karnofsky 0 is no input of a survival score."""
    assert isinstance(RULE({**BEST, "karnofsky": 0}), NotApplicable)


@pytest.mark.parametrize(
    ("histology", "points"),
    [
        ("colorectal cancer", [2, 4]),
        ("cervical cancer", [2, 3]),
        ("neuroendocrine carcinoma", [2, 5]),
        ("neuroendocrine tumour", [2, 5]),
        ("cholangiocarcinoma", [1, 2]),
        ("sarcoma", [0, 2]),
        ("no such tumour", [0, 1, 2, 3, 4, 5]),
    ],
)
def test_an_ambiguous_tumour_keeps_its_rows(histology: str, points: list[int]) -> None:
    """A name that two rows could hold keeps both, and a name we do not know keeps all six; neither becomes "others" in silence."""
    outcome = RULE({**BEST, "histology": histology})
    assert values(outcome) == [10 + each for each in points]
    assert isinstance(outcome, Open)
    assert outcome.open == ("tokuhashi_primary",)


def test_survival_signs_are_not_inverted() -> None:
    """A low total never predicts more than six months: the inverted table in circulation is not followed."""
    worst = {**BEST, "karnofsky": 20, "vertebral_metastases": "3+", "organ_metastases": "unremovable", "histology": "lung cancer"}
    outcome = RULE(worst)
    assert isinstance(outcome, Finding)
    assert (outcome.value, outcome.band) == (4, "under 6 months")
    assert "a higher total means longer expected survival" in said(outcome)


def test_two_vertebrae_score_one_point() -> None:
    """Vertebral bodies score 0, 1, 2 for three, two, one: not for three, one to two, none."""
    assert [RULE({**BEST, "vertebral_metastases": n}).value for n in ("3+", "2", "1")] == [13, 14, 15]
    with pytest.raises(FactsError):
        RULE({**BEST, "vertebral_metastases": "0"})


def test_a_site_that_contradicts_the_tumour_is_refused() -> None:
    """A stated row and a named tumour of another row are a contradiction, not a choice."""
    with pytest.raises(FactsError, match="contradicts histology breast cancer"):
        RULE({**BEST, "tokuhashi_primary": "rectum"})


def test_near_a_cut_off() -> None:
    """A total that one reading step would move into another band says so; the primary tumour is not a matter of reading."""
    assert RULE({**BEST, "histology": "rectal cancer", "organ_metastases": "unremovable"}).near_cutoff
    assert not RULE(BEST).near_cutoff
