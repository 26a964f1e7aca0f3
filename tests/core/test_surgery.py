"""Surgery and en bloc resection: indications, thresholds of survival, criteria by paper."""

import pytest

from core.facts import FactsError
from core.outcome import Finding, Open
from core.rules import RULES
from tests.core.enumeration import disputed, said
from tests.core.second_reading import en_bloc

PAINFUL = {"intractable_pain": True, "tolerates_surgery": True, "contiguous_levels": 1}
GOOD = {
    "expected_survival_months": 36,
    "ecog": 0,
    "histology": "renal cell carcinoma",
    "solitary": True,
    "contiguous_levels": 1,
    "extraspinal_metastases": False,
    "primary_controlled": True,
    "cardiopulmonary_reserve": True,
}


@pytest.mark.parametrize(("months", "sides"), [(3, {"surgery generally not recommended", "minimal"}), (6, {"minimal", "open"})])
def test_exactly_at_a_threshold_both_sides_stay(months: int, sides: set[str]) -> None:
    """Exactly 3 and exactly 6 months are on neither side of a threshold, so both readings stay open."""
    outcome = RULES["surgery"]({**PAINFUL, "expected_survival_months": months})
    assert isinstance(outcome, Open)
    names = {"open" if "open surgery" in value else "minimal" if "minimal access surgery" in value else value[0] for value in outcome.possible}
    assert names == sides


def test_thresholds_are_shown_paper_by_paper() -> None:
    """The papers' different thresholds of survival always stand beside the answer."""
    words = disputed(RULES["surgery"]({}))
    assert all(paper in words for paper in ("Jaipanya 2022", "Morimoto 2024", "Chang 2020", "Newman 2023"))


def test_rates_and_decompression_alone_are_disputed() -> None:
    """The papers' rates of complications, and decompression without instruments, stand side by side."""
    words = disputed(RULES["surgery"]({}))
    assert all(rate in words for rate in ("37 %", "5.3-51 %", "10-66.7 %", "25-40 %", "rarely indicated", "without instrumentation"))
    assert "Newman 2023: decompression from behind takes stability away" in words


def test_an_unheard_of_tumour_may_be_any_of_those_listed() -> None:
    """A tumour outside the vocabulary leaves open what a listed one settles; a known tumour that is not listed is not."""
    assert isinstance(RULES["en_bloc"]({**GOOD, "histology": "adenocarcinoma of something"}), Open)
    assert RULES["en_bloc"]({**GOOD, "histology": "melanoma"}).value == ("Jaipanya 2022",)


def test_short_survival_needs_no_levels() -> None:
    """Under 3 months of life surgery is generally not recommended, whatever the number of levels."""
    outcome = RULES["surgery"]({"intractable_pain": True, "tolerates_surgery": True, "expected_survival_months": 2})
    assert isinstance(outcome, Finding)
    assert outcome.value == ("surgery generally not recommended",)


def test_ambiguous_contraindication_is_no_permission() -> None:
    """The sentence that seems to allow surgery in marrow carcinomatosis is named as ambiguous and changes nothing."""
    facts = {**PAINFUL, "expected_survival_months": 12}
    with_it = RULES["surgery"]({**facts, "marrow_carcinomatosis": True})
    assert with_it.value == RULES["surgery"](facts).value
    assert "can be read as allowing" in said(with_it)
    assert "can be read as allowing" not in said(RULES["surgery"](facts))


@pytest.mark.parametrize("months", [13, 18, 23])
def test_one_to_two_years_is_read_both_ways(months: int) -> None:
    """The words "more than 1-2 years" leave one paper's criterion open between one and two years."""
    outcome = RULES["en_bloc"]({**GOOD, "expected_survival_months": months})
    assert isinstance(outcome, Open)
    assert set(outcome.possible) == {("Morimoto 2024", "Chang 2020"), ("Chang 2020",)}


def test_exactly_two_years() -> None:
    """At exactly two years both papers' words can be read either way; at one year neither is met."""
    assert len(RULES["en_bloc"]({**GOOD, "expected_survival_months": 24}).possible) == 4
    assert RULES["en_bloc"]({**GOOD, "expected_survival_months": 12}).value == ("Chang 2020",)


def test_some_lung_cancers() -> None:
    """The words "some types of lung cancer" leave lung open for that paper alone."""
    for lung in ("lung cancer", "non-small cell lung cancer", "small cell lung cancer"):
        outcome = RULES["en_bloc"]({**GOOD, "histology": lung})
        assert isinstance(outcome, Open)
        assert outcome.asks == ("histology",)


def test_a_paper_that_sees_it_as_replaced() -> None:
    """Radiosurgery instead of en bloc resection is always said, also of a solitary renal metastasis."""
    assert "Newman 2023: largely replaced" in disputed(RULES["en_bloc"](GOOD))


def test_organ_metastases_are_outside_the_spine() -> None:
    """Metastases in a major organ contradict a spine-only disease."""
    with pytest.raises(FactsError, match="contradicts extraspinal_metastases"):
        RULES["en_bloc"]({"extraspinal_metastases": False, "major_organ_metastases": True})


def test_nothing_known_leaves_every_paper_open() -> None:
    """With nothing known every combination of papers that can agree is still possible."""
    outcome = RULES["en_bloc"]({})
    assert isinstance(outcome, Open)
    assert len(outcome.possible) == 8
    assert set(outcome.asks) == set(en_bloc.SPACE)


def test_dead_patients_meet_no_criteria_of_status() -> None:
    """ECOG 5 is a grade of the scale and meets no criterion of performance."""
    assert RULES["en_bloc"]({**GOOD, "ecog": 5}).value == ("Chang 2020",)
