"""Doses: drugs, renal function, radiotherapy schemes, the cord and the vertebra."""

import re

import pytest

from core.dosing.radiotherapy_schemes import SCHEMES
from core.facts import FactsError
from core.outcome import Finding, NotApplicable, Open
from core.quantity import Quantity
from core.rules import RULES
from tests.core.enumeration import disputed, said
from tests.core.second_reading import cockcroft_gault, cord_dose, radiotherapy, zoledronic_acid

KIDNEY = {"age_years": 70, "sex": "female", "weight_kg": 60, "creatinine": "1.2 mg/dL"}


def gray(amount: float) -> dict:
    return {"amount": amount, "unit": "Gy"}


# Dexamethasone -----------------------------------------------------------------------------------------------------


def test_dexamethasone_says_the_rest_of_the_section() -> None:
    """Low-dose bleeding, unreported wound risk, the pain flare, and one way to divide and taper are all said."""
    words = said(RULES["dexamethasone"]({"symptomatic_compression": True, "histology": "breast cancer"}))
    assert all(word in words for word in ("1.9 %", "unreported", "pain flare", "4 mg every 6 h", "2 weeks"))


def test_division_and_taper_come_from_outside() -> None:
    """How to divide and taper the daily dose is marked as outside the five papers; the dose itself is not."""
    outcome = RULES["dexamethasone"]({"symptomatic_compression": True, "histology": "breast cancer"})
    (divided,) = (note for note in outcome.notes if "every 6 h" in note.statement)
    assert divided.citation.outside
    assert not any(reason.citation.outside for reason in outcome.because)


def test_a_primary_that_may_be_unknown_stays_open() -> None:
    """Where the primary may be unknown, or nothing is said of it, and no tissue is taken, the regimen is not settled and the conflict is shown."""
    for histology in (["unknown primary", "breast cancer"], None):
        outcome = RULES["dexamethasone"]({"symptomatic_compression": True, "histology": histology, "tissue_taken": False})
        assert isinstance(outcome, Open)
        assert "within 12 h" in disputed(outcome)
        assert "10 mg intravenously" in said(outcome)
    assert RULES["dexamethasone"]({"symptomatic_compression": True}).asks == ("histology", "tissue_taken")


# Cockcroft-Gault ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sex", ["female", "male"])
@pytest.mark.parametrize("age", [18, 45, 70, 95])
@pytest.mark.parametrize(("kilograms", "micromoles"), [(50, 60), (72.5, 88), (110, 240)])
def test_cockcroft_gault(sex: str, age: int, kilograms: float, micromoles: float) -> None:
    """The equation agrees within 1 % with its form in micromoles."""
    facts = {"age_years": age, "sex": sex, "weight_kg": kilograms, "creatinine": {"amount": micromoles, "unit": "umol/L"}}
    outcome = RULES["cockcroft_gault"](facts)
    assert outcome.unit == "mL/min"
    assert outcome.value == pytest.approx(cockcroft_gault.in_micromoles(age, sex, kilograms, micromoles), rel=0.01)


def test_cockcroft_gault_worked() -> None:
    """A man of 65, 70 kg, 1.4 mg/dL has 52.1 mL/min; a woman of 45, 60 kg, 0.9 mg/dL has 74.8."""
    man = RULES["cockcroft_gault"]({"age_years": 65, "sex": "male", "weight_kg": 70, "creatinine": "1.4 mg/dL"})
    woman = RULES["cockcroft_gault"]({"age_years": 45, "sex": "female", "weight_kg": 60, "creatinine": "0.9 mg/dL"})
    assert (man.value, woman.value) == (52.1, 74.8)
    assert all(reason.citation.outside for reason in man.because)


def test_cockcroft_gault_unknowns() -> None:
    """An unknown sex gives both values; a missing measurement is asked for; a child is not estimated."""
    assert RULES["cockcroft_gault"]({**KIDNEY, "sex": None}).asks == ("sex",)
    assert len(RULES["cockcroft_gault"]({**KIDNEY, "sex": None}).possible) == 2
    assert RULES["cockcroft_gault"]({"age_years": 70}).asks == ("weight_kg", "creatinine")
    assert isinstance(RULES["cockcroft_gault"]({**KIDNEY, "age_years": 17}), NotApplicable)


@pytest.mark.parametrize("creatinine", ["88 mg/dL", "0.05 mg/dL", "1.1 umol/L", 1.1, "1.1"])
def test_creatinine_needs_its_unit(creatinine: object) -> None:
    """A creatinine without unit, or with one that makes it impossible, is refused."""
    with pytest.raises(FactsError, match="creatinine"):
        RULES["cockcroft_gault"]({**KIDNEY, "creatinine": creatinine})


@pytest.mark.parametrize("creatinine", ["0.1 mg/dL", "25 mg/dL"])
def test_the_ends_of_the_plausible_range(creatinine: str) -> None:
    """The ends of the plausible range are still accepted."""
    assert isinstance(RULES["cockcroft_gault"]({**KIDNEY, "creatinine": creatinine}), Finding)


# Zoledronic acid ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("clearance", [*range(121)])
def test_zoledronic_acid_by_clearance(clearance: int) -> None:
    """Every whole clearance from 0 to 120 mL/min gives the dose and the volume of the label's row."""
    outcome = RULES["zoledronic_acid"]({"creatinine_clearance_ml_min": clearance})
    _, expected = zoledronic_acid.answer({"creatinine_clearance_ml_min": clearance})
    assert str(outcome.value) == expected
    if clearance >= 30:
        assert "every 3 to 4 weeks" in said(outcome)
        assert "every 12 weeks" in said(outcome)
    assert outcome.because[0].citation.outside


@pytest.mark.parametrize(("clearance", "dose"), [(60.01, 4.0), (60, 3.5), (59.9, 3.5), (49.5, 3.3), (39.5, 3.0), (30, 3.0), (29.5, None)])
def test_between_the_printed_rows(clearance: float, dose: float | None) -> None:
    """60 exactly is in the row below it; a clearance between two rows belongs to the lower row, and both are said to be near."""
    outcome = RULES["zoledronic_acid"]({"creatinine_clearance_ml_min": clearance})
    assert outcome.near_cutoff
    assert outcome.value == "not recommended" if dose is None else outcome.value["dose"].amount == dose


def test_not_near_a_row() -> None:
    """In the middle of a row, and far above 60, no cut-off is near; without a clearance none is said to be."""
    for clearance in (35, 45, 55, 90, 10):
        assert not RULES["zoledronic_acid"]({"creatinine_clearance_ml_min": clearance}).near_cutoff


def test_zoledronic_acid_computes_the_clearance() -> None:
    """From age, sex, weight and creatinine the clearance is estimated, and said to be."""
    outcome = RULES["zoledronic_acid"](KIDNEY)
    assert outcome.value["dose"] == Quantity(3.3, "mg")
    assert "Cockcroft-Gault" in said(outcome)
    assert "Cockcroft-Gault" not in said(RULES["zoledronic_acid"]({**KIDNEY, "creatinine_clearance_ml_min": 80}))


def test_zoledronic_acid_asks_for_what_is_missing() -> None:
    """Nothing known: the clearance is asked for; some of it known: the rest; sex only where it changes the dose."""
    assert RULES["zoledronic_acid"]({}).asks == ("creatinine_clearance_ml_min",)
    assert len(RULES["zoledronic_acid"]({}).possible) == 5
    assert RULES["zoledronic_acid"]({"age_years": 70}).asks == ("weight_kg", "creatinine", "sex")
    assert RULES["zoledronic_acid"]({"weight_kg": 70, "sex": "male"}).asks == ("age_years", "creatinine")
    assert RULES["zoledronic_acid"]({"creatinine": "1 mg/dL"}).asks == ("age_years", "weight_kg", "sex")
    assert RULES["zoledronic_acid"]({**KIDNEY, "creatinine": "1.1 mg/dL", "sex": None}).asks == ("sex",)
    assert isinstance(RULES["zoledronic_acid"]({"age_years": 40, "weight_kg": 80, "creatinine": "0.7 mg/dL"}), Finding)


@pytest.mark.parametrize(
    ("before", "now", "withheld"),
    [
        ("1.0 mg/dL", "1.4 mg/dL", False),
        ("1.0 mg/dL", "1.5 mg/dL", True),
        ("1.39 mg/dL", "1.89 mg/dL", True),
        ("1.4 mg/dL", "2.3 mg/dL", False),
        ("1.4 mg/dL", "2.4 mg/dL", True),
        ("80 umol/L", "123 umol/L", False),
        ("80 umol/L", "124 umol/L", True),
        ("160 umol/L", "247 umol/L", False),
        ("160 umol/L", "248 umol/L", True),
    ],
)
def test_a_rising_creatinine_withholds(before: str, now: str, *, withheld: bool) -> None:
    """A rise of 0.5 mg/dL (44 umol/L) from a normal, of 1.0 (88) from a raised baseline withholds the dose."""
    outcome = RULES["zoledronic_acid"]({"creatinine_clearance_ml_min": 90, "baseline_creatinine": before, "creatinine": now})
    assert (outcome.value == "withhold until creatinine is within 10 % of baseline") == withheld
    assert ("restart at the dose that was given before" in said(outcome)) == withheld


def test_who_is_not_dosed() -> None:
    """Children, known hypersensitivity, breast-feeding and the treatment of hypercalcaemia are outside the table."""
    for fact in ("hypercalcaemia_treatment", "bisphosphonate_hypersensitivity", "breast_feeding"):
        outcome = RULES["zoledronic_acid"]({"creatinine_clearance_ml_min": 90, fact: True})
        assert isinstance(outcome, NotApplicable)
        assert outcome.because[0].fact == fact
    assert isinstance(RULES["zoledronic_acid"]({"creatinine_clearance_ml_min": 90, "age_years": 12}), NotApplicable)
    assert "hypercalcaemia" not in said(RULES["zoledronic_acid"]({"creatinine_clearance_ml_min": 90, "hypercalcaemia_treatment": False}))


def test_creatinine_beyond_the_trials() -> None:
    """A creatinine above 3.0 mg/dL is said to be outside the trials; 3.0 is not."""
    facts = {"creatinine_clearance_ml_min": 35}
    assert "trials left out" in said(RULES["zoledronic_acid"]({**facts, "creatinine": "3.1 mg/dL"}))
    assert "trials left out" not in said(RULES["zoledronic_acid"]({**facts, "creatinine": "3.0 mg/dL"}))
    with pytest.raises(FactsError, match="baseline_creatinine"):
        RULES["zoledronic_acid"]({**facts, "baseline_creatinine": "90 mg/dL"})


# Denosumab ---------------------------------------------------------------------------------------------------------


def test_denosumab() -> None:
    """With the calcium unknown it is asked for."""
    assert RULES["denosumab"]({}).asks == ("hypocalcaemia",)


def test_denosumab_and_the_kidney() -> None:
    """Below 30 mL/min or on dialysis the dose stays and calcium is watched; at 30 nothing is added."""
    for facts in ({"creatinine_clearance_ml_min": 29.9}, {"dialysis": True}):
        outcome = RULES["denosumab"]({"hypocalcaemia": False, **facts})
        assert outcome.value["dose"] == Quantity(120, "mg")
        assert "no change of dose" in said(outcome)
    assert "no change of dose" not in said(RULES["denosumab"]({"hypocalcaemia": False, "creatinine_clearance_ml_min": 30, "dialysis": False}))


def test_denosumab_contraindicated() -> None:
    """Pregnancy and a second antiresorptive drug stand against it, each by name."""
    outcome = RULES["denosumab"]({"pregnant": True, "other_antiresorptive": True})
    assert isinstance(outcome, NotApplicable)
    assert [reason.fact for reason in outcome.because] == ["pregnant", "other_antiresorptive"]


def test_denosumab_is_not_given_less_often() -> None:
    """The 12-week interval belongs to zoledronic acid; for denosumab no longer interval is supported."""
    words = said(RULES["denosumab"]({"hypocalcaemia": False}))
    assert "no evidence supports a longer interval" in words
    assert "12 weeks" not in words


# Radiotherapy ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("setting", list(radiotherapy.OUTCOMES))
def test_every_printed_figure(setting: str) -> None:
    """Every printed outcome of a setting is said beside its scheme."""
    words = said(RULES["radiotherapy"]({"radiotherapy_setting": setting}))
    missing = [figure for figure in radiotherapy.OUTCOMES[setting].split() if not re.search(rf"(?<![\d.]){re.escape(figure)}(?![\d.])", words)]
    assert missing == []


def test_figures_of_vertebral_fracture_from_outside() -> None:
    """A surgeons' reference outside the papers sides with 20 Gy or more; it is marked as outside and settles nothing."""
    outcome = RULES["vertebral_fracture_dose"]({"dose_per_fraction": gray(20), "lesion": "lytic"})
    (reading,) = (each for each in outcome.disputes[0].readings if each.citation.outside)
    assert "20 Gy or more" in reading.statement
    assert outcome.band == "the papers disagree"


def test_a_misprint_is_not_passed_on() -> None:
    """The printed "8 Gy in 3 fractions" is not among the schemes, and its row says that the dose is doubtful."""
    assert not any(re.search(r"8 Gy in 3\b", f"{row.dose} {row.outcome}") for row in SCHEMES if not row.dose.startswith(("18", "24")))
    (row,) = (row for row in SCHEMES if row.citation.note)
    assert "doubtful" in row.outcome


def test_a_deficit_with_a_survival_in_between_has_no_dose() -> None:
    """Between a short survival and six months no dose is printed; exactly six months is not more than six."""
    for months in (3, 4, 6):
        outcome = RULES["radiotherapy"]({"radiotherapy_setting": "deficit without surgery", "expected_survival_months": months})
        assert isinstance(outcome, NotApplicable)


def test_short_is_our_reading() -> None:
    """That short means under three months is marked as our reading, and only where it matters."""
    outcome = RULES["radiotherapy"]({"radiotherapy_setting": "deficit without surgery", "expected_survival_months": 2})
    assert "the paper gives no number" in said(outcome)
    other = RULES["radiotherapy"]({"radiotherapy_setting": "pain without compression", "expected_survival_months": 2})
    assert "the paper gives no number" not in said(other)


def test_advice_and_report_are_told_apart() -> None:
    """A scheme that was given in a series is not called advice."""
    bands = {setting: RULES["radiotherapy"]({"radiotherapy_setting": setting}).band for setting in radiotherapy.DOSES}
    assert bands["after surgery for oligometastasis"] == "advised"
    assert bands["chordoma"] == "reported"
    assert bands["pain without compression"] == "advised and reported"
    assert "not recommended" in said(RULES["radiotherapy"]({"radiotherapy_setting": "chordoma"}))


def test_the_two_readings_of_one_series_stand_apart() -> None:
    """The low-dose group of one series is printed as 18-36 Gy in 5-6 and as 30 Gy in 5 fractions; both are shown."""
    words = disputed(RULES["radiotherapy"]({"radiotherapy_setting": "after separation surgery"}))
    assert "Morimoto 2024: 18-36 Gy in 5-6" in words
    assert "Newman 2023: 30 Gy in 5" in words
    assert "30 Gy in 5" not in disputed(RULES["radiotherapy"]({"radiotherapy_setting": "chordoma"}))


def test_radiosurgery_is_counted_differently() -> None:
    """One to three fractions, one to five, one, and three to five as hypofractionated: each paper's words stand in every setting."""
    words = disputed(RULES["radiotherapy"]({"radiotherapy_setting": "chordoma"}))
    for reading in (
        "Jaipanya 2022: 1-3 fractions",
        "Morimoto 2024: usually 1-5",
        "Chang 2020: a single",
        "Newman 2023: 3-5 fractions are called hypo",
    ):
        assert reading in words


# Cord --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fractions", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("dose", [10, 12.4, 12.41, 14, 14.01, 17, 17.1, 20.3, 20.4, 23, 23.1, 25.3, 25.4])
def test_cord_limits(fractions: int, dose: float) -> None:
    """For 1 to 5 fractions the printed limit, and whether a planned maximum keeps to it."""
    outcome = RULES["cord_dose"]({"fractions": fractions, "previous_radiation": False, "cord_dmax": gray(dose)})
    assert [quantity.amount for _, quantity in outcome.value.items] == cord_dose.LIMIT[fractions]
    assert outcome.band == cord_dose.verdict(fractions, dose)
    assert "outside the five papers" in said(outcome)


def test_cord_dose_in_centigray() -> None:
    """1400 cGy are 14 Gy: still inside the printed range for one fraction."""
    facts = {"fractions": 1, "previous_radiation": False, "cord_dmax": {"amount": 1400, "unit": "cGy"}}
    assert RULES["cord_dose"](facts).band == "inside the range of the limit"


def test_cord_irradiated_before() -> None:
    """After earlier radiation the cumulative limits apply, whatever the number of fractions."""
    outcome = RULES["cord_dose"]({"previous_radiation": True})
    assert [quantity.amount for _, quantity in outcome.value.items] == cord_dose.AGAIN


def test_cord_dose_outside_its_scope() -> None:
    """More than five fractions have no limit here; at L2 and below no cord is expected; an unknown past is asked for."""
    assert isinstance(RULES["cord_dose"]({"fractions": 6}), NotApplicable)
    assert "no spinal cord" in said(RULES["cord_dose"]({"fractions": 3, "level": "L3"}))
    assert "no spinal cord" not in said(RULES["cord_dose"]({"fractions": 3, "level": "T8"}))
    assert RULES["cord_dose"]({"fractions": 3}).asks == ("previous_radiation",)
    assert RULES["cord_dose"]({"fractions": 3, "previous_radiation": False}).band is None


# Vertebral fracture ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dose", [16, 17, 17.99])
def test_inside_the_printed_range(dose: float) -> None:
    """From 16 to under 18 Gy the words "below 16-18 Gy" can be read either way."""
    outcome = RULES["vertebral_fracture_dose"]({"dose_per_fraction": gray(dose)})
    assert isinstance(outcome, Open)
    assert set(outcome.possible) == {("Jaipanya 2022",), ("none",)}


def test_twenty_gray_exactly() -> None:
    """At 20 Gy exactly two papers that cite the same study part: one warns, one does not."""
    outcome = RULES["vertebral_fracture_dose"]({"dose_per_fraction": {"amount": 2000, "unit": "cGy"}, "lesion": "lytic"})
    assert outcome.value == ("Jaipanya 2022", "Newman 2023")
    assert outcome.band == "the papers disagree"
    over = RULES["vertebral_fracture_dose"]({"dose_per_fraction": gray(24), "lesion": "lytic"})
    assert over.band == "every paper warns"
    assert RULES["vertebral_fracture_dose"]({"dose_per_fraction": gray(8)}).band == "no paper warns"


def test_thresholds_always_shown() -> None:
    """The three thresholds and the four rates of fracture are shown whatever the dose."""
    words = disputed(RULES["vertebral_fracture_dose"]({}))
    assert all(figure in words for figure in ("16-18 Gy", "exceeds 20 Gy", "20 Gy or more", "36 %", "10.4-39 %", "40 %", "7 %"))
