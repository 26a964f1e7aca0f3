"""Procedures: cement, embolisation, separation margin, construct length, few metastases."""

import pytest

from core.facts import FactsError
from core.outcome import NotApplicable, Open
from core.rules import RULES
from tests.core.enumeration import disputed, said
from tests.core.second_reading import embolisation


def test_cement_leak_rates_stand_apart() -> None:
    """A leak rate of 75 % and one of 6 % are both shown, never averaged."""
    words = disputed(RULES["cement"]({}))
    assert "75 %" in words
    assert "6 %" in words


def test_cement_in_instability_is_disputed() -> None:
    """Cement in frank instability is excluded by one review and named as an option by another."""
    outcome = RULES["cement"]({"stability": "unstable"})
    assert outcome.value == "not recommended"
    assert "Newman 2023: percutaneous cement is one way" in disputed(outcome)
    assert "one way" not in disputed(RULES["cement"]({"stability": "stable"}))


@pytest.mark.parametrize("histology", embolisation.NAMED)
def test_named_histologies_are_embolised(histology: str) -> None:
    """Renal, thyroid and hepatocellular metastases are embolised before surgery, and operated on within 24 hours."""
    outcome = RULES["embolisation"]({"histology": histology})
    assert outcome.value == "recommended"
    assert "within 24 h" in said(outcome)
    assert histology in said(outcome)


def test_hepatocellular_rests_on_one_paper() -> None:
    """Only one review names hepatocellular carcinoma as hypervascular."""
    named = [r.citation.source.short for r in RULES["embolisation"]({"histology": "hepatocellular carcinoma"}).because if r.fact == "histology"]
    assert named == ["Chang 2020"]


def test_other_histologies_stay_open() -> None:
    """A histology that no paper names as hypervascular leaves the question open, alone or beside a named one."""
    for histology in ("sarcoma", ["sarcoma", "thyroid cancer"], None):
        outcome = RULES["embolisation"]({"histology": histology, "en_bloc": False})
        assert isinstance(outcome, Open)
        assert outcome.asks == ("hypervascular",)


def test_a_renal_metastasis_is_not_avascular() -> None:
    """A tumour named as hypervascular cannot be stated not to be."""
    with pytest.raises(FactsError, match="contradicts histology renal cell carcinoma"):
        RULES["embolisation"]({"histology": "renal cell carcinoma", "hypervascular": False})


@pytest.mark.parametrize("millimetres", [0, 1.5, 2.99, 3, 3.01, 5, 50])
def test_separation_margin(millimetres: float) -> None:
    """Exactly 3 mm, and nothing else, is disputed between two sentences of one paper."""
    outcome = RULES["separation_margin"]({"separation_mm": millimetres})
    assert bool(outcome.disputes) == (millimetres == 3)


def test_residual_compression() -> None:
    """Compression left after surgery is said to raise recurrence; a margin not stated leaves the question open."""
    assert "residual ESCC 2 or 3 after surgery" in said(RULES["separation_margin"]({"separation_mm": 4, "residual_escc": ["2", "3"]}))
    assert "no millimetres" in said(RULES["separation_margin"]({"separation_mm": 4, "residual_escc": "1c"}))
    assert isinstance(RULES["separation_margin"]({}), Open)


def test_risks_of_implant_failure() -> None:
    """Every stated risk is named; six levels are not yet more than six."""
    risks = {"chest_wall_resection": True, "previous_radiation": True, "positive_sagittal_balance": True, "older_age": True}
    words = said(RULES["construct_length"]({**risks, "construct_levels": 7}))
    assert all(risk in words for risk in ("over six", "chest wall", "earlier radiation", "sagittal balance", "older age"))
    assert "over six" not in said(RULES["construct_length"]({"construct_levels": 6}))


def test_construct_length_unknown() -> None:
    """Without the number of levels the length is open unless both answers agree."""
    assert RULES["construct_length"]({}).asks == ("contiguous_levels", "cemented_screws")
    assert RULES["construct_length"]({"contiguous_levels": 5}).value == "stable fixation not achievable"


def test_the_same_figure_of_two_things() -> None:
    """4.2 % reoperated at one year and 4.2 % failed on imaging are told apart."""
    words = said(RULES["construct_length"]({}))
    assert "reoperation 4.2 %" in words
    assert "imaging 4.2 %" in words


@pytest.mark.parametrize("number", [1, 2, 5, 6, 100])
@pytest.mark.parametrize("escc", [None, "0", "1c", "2", "3"])
def test_few_metastases(number: int, escc: str | None) -> None:
    """Radiosurgery in place of en bloc resection is said of a solitary metastasis without compression only."""
    outcome = RULES["oligometastasis"]({"metastases": number, "escc": escc})
    assert ("replaces en bloc" in said(outcome)) == (number == 1 and escc in {"0", "1c"})


def test_unknown_number_of_metastases() -> None:
    """Without the number of metastases nothing is called few."""
    outcome = RULES["oligometastasis"]({})
    assert isinstance(outcome, Open)
    assert outcome.asks == ("metastases",)
    assert isinstance(RULES["oligometastasis"]({"metastases": 6}), NotApplicable)
