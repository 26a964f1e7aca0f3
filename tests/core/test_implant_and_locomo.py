"""Implant failure and cancer locomo: every combination against the second reading."""

import pytest

from core.outcome import Finding, NotApplicable, Open
from core.rules import RULES
from tests.core.second_reading import cancer_locomo, implant_failure
from tests.core.totals import every, said

IMPLANT, LOCOMO = RULES["implant_failure"], RULES["cancer_locomo"]
SOUND = {name: False for name in implant_failure.SPACE if name.startswith("screw")} | {"angulation_increase_degrees": 0}


@pytest.mark.parametrize("case", every(implant_failure.SPACE))
def test_implant_failure_types(case: dict) -> None:
    """Every combination names the types that are present, the highest first."""
    outcome = IMPLANT(case)
    assert isinstance(outcome, Finding)
    assert list(outcome.value) == implant_failure.answer(case)[1]
    assert outcome.band == outcome.value[0]
    assert outcome.because
    assert ("several types at once" in said(outcome)) == (len(outcome.value) > 1)


def test_ten_degrees_is_not_type_4() -> None:
    """Exactly 10 degrees is no failure; anything above is type 4; unknown is neither."""
    assert IMPLANT({**SOUND, "angulation_increase_degrees": 10}).value == ("no failure",)
    assert IMPLANT({**SOUND, "angulation_increase_degrees": 10.01}).value == ("type 4",)
    outcome = IMPLANT({**SOUND, "angulation_increase_degrees": None})
    assert isinstance(outcome, Open)
    assert outcome.open == ("angulation_increase_degrees",)


def test_contradictions_inside_the_series_are_shown() -> None:
    """Cement in the loosened screws, and cut-out or fracture, are shown as the paper's own contradictions."""
    assert "no patient with a failure had augmented screws" in said(IMPLANT({**SOUND, "screw_loosening": True}))
    assert "a pedicle fracture" in said(IMPLANT({**SOUND, "screw_cut_out": True}))
    assert IMPLANT({**SOUND, "screw_or_rod_breakage": True}).disputes == ()


@pytest.mark.parametrize("case", every(cancer_locomo.SPACE))
def test_cancer_locomo_types(case: dict) -> None:
    """Every problem, treatment-related or not, has the type of the second reading or none."""
    outcome = LOCOMO(case)
    kind, value = cancer_locomo.answer(case)
    assert outcome.kind == kind
    assert outcome.because
    assert isinstance(outcome, NotApplicable) or (outcome.value, outcome.band) == (value, f"type {value}")


def test_osteoporosis_is_asked_about() -> None:
    """Osteoporosis is type 2 or 3 until it is known whether treatment caused it; canal stenosis is type 3 either way."""
    outcome = LOCOMO({"locomotor_problem": "osteoporosis"})
    assert isinstance(outcome, Open)
    assert outcome.possible == (2, 3)
    assert outcome.open == ("treatment_related",)
    assert LOCOMO({"locomotor_problem": "lumbar_canal_stenosis"}).value == 3
