"""Dexamethasone: the dose, when it may be left out, and the conflict with tissue."""

from core.outcome import Finding, NotApplicable, Open
from core.quantity import Quantity
from core.rules import RULES

RULE = RULES["dexamethasone"]


def test_the_dose() -> None:
    """Symptomatic compression: 10 mg at once, then 16 mg a day, within 12 hours, with a proton pump inhibitor and a taper."""
    outcome = RULE({"symptomatic_compression": True, "histology": "breast cancer"})
    assert isinstance(outcome, Finding)
    assert (outcome.value["bolus"], outcome.value["daily"]) == (Quantity(10, "mg"), Quantity(16, "mg"))
    said = " ".join(reason.statement for reason in (*outcome.because, *outcome.notes))
    assert all(words in said for words in ("12 h", "proton pump inhibitor", "wean", "100 mg", "96 mg"))


def test_the_historical_dose_is_never_recommended() -> None:
    """The historical 100 mg bolus appears only as what not to give."""
    outcome = RULE({"symptomatic_compression": True, "histology": "breast cancer"})
    assert "100 mg" not in str(outcome.value)
    assert all("not the historical" in note.statement for note in outcome.notes if "100 mg" in note.statement)


def test_tissue_first_is_a_conflict_for_a_person() -> None:
    """With an unknown primary and no tissue yet the program does not choose between the 12 hours and the biopsy."""
    outcome = RULE({"symptomatic_compression": True, "histology": "unknown primary", "tissue_taken": False})
    assert isinstance(outcome, NotApplicable)
    assert len(outcome.disputes[0].readings) == 2


def test_open_without_symptoms_stated() -> None:
    """Whether the compression is symptomatic is the first question, and tissue the next when the primary is unknown."""
    outcome = RULE({"histology": "unknown primary"})
    assert isinstance(outcome, Open)
    assert outcome.asks == ("symptomatic_compression", "tissue_taken")


def test_silent_compression_may_go_without() -> None:
    """Compression on imaging alone: steroids may be left out, whatever the histology."""
    assert RULE({"symptomatic_compression": False}).value == "may be omitted"


def test_low_grade_without_a_deficit_is_not_compression() -> None:
    """While only low grades are possible and there are no signs, the cord is not compressed and no regimen applies."""
    assert isinstance(RULE({"symptomatic_compression": False, "escc": ["0", "1a", "1b", "1c"]}), NotApplicable)
    assert RULE({"symptomatic_compression": False, "escc": ["1c", "2"]}).value == "may be omitted"
