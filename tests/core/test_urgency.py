"""Urgency: imaging, tissue and treatment, and the patient without a known primary."""

import pytest

from core.facts import FactsError
from core.outcome import Finding, NotApplicable, Open
from core.rules import RULES
from tests.core.enumeration import disputed, every, said
from tests.core.second_reading import unknown_primary


@pytest.mark.parametrize("name", ["treatment_urgency", "biopsy_urgency"])
def test_signs_without_compression(name: str) -> None:
    """Signs of compression where there is none are a contradiction, and named as one."""
    with pytest.raises(FactsError, match="contradicts cord_compression false"):
        RULES[name]({"cord_compression": False, "symptomatic_compression": True})


def test_mri_says_how() -> None:
    """The time for MRI comes with the sequences, what contrast is for, and CT as the way out."""
    words = said(RULES["mri_urgency"]({"myelopathy": True}))
    assert all(word in words for word in ("axial T2", "leptomeningeal", "CT with intravenous or intrathecal contrast"))


def test_bilateral_is_more_urgent_than_a_deficit_on_one_side() -> None:
    """A deficit on one side may wait 48 hours, compression on both sides may not wait."""
    rest = {"myelopathy": False, "cauda_equina": False, "local_pain": False}
    assert RULES["mri_urgency"]({**rest, "radicular": "unilateral deficit"}).value == "within 48 h"
    assert RULES["mri_urgency"]({**rest, "radicular": "bilateral"}).value == "immediately"


def test_treatment_need_not_wait_for_the_result() -> None:
    """After the biopsy treatment may start before the histology is known."""
    assert "need not wait" in said(RULES["biopsy_urgency"]({"symptomatic_compression": True}))


def test_signs_settle_without_imaging() -> None:
    """Symptomatic compression is treated within 24 hours whatever else is unknown."""
    outcome = RULES["treatment_urgency"]({"symptomatic_compression": True})
    assert isinstance(outcome, Finding)
    assert outcome.value == "within 24 h"


def test_unknown_primary_shows_the_steroid_conflict() -> None:
    """With an unknown primary the 12-hour steroid and the wait for tissue are shown side by side, never decided."""
    for case in every(unknown_primary.SPACE):
        outcome = RULES["unknown_primary"](case)
        assert "12 h" in disputed(outcome)
        assert "defer" in disputed(outcome)


def test_unknown_primary_with_deficit_and_unfit_is_not_answered() -> None:
    """The papers say nothing of a deficit in a patient who cannot be operated on, and neither do we."""
    assert isinstance(RULES["unknown_primary"]({"myelopathy": True, "tolerates_surgery": False}), NotApplicable)
    assert isinstance(RULES["unknown_primary"]({}), Open)
