"""ESCC against its second reading, over all combinations of descriptors."""

from itertools import product

from core.outcome import Finding, NotApplicable, Open
from core.rules import RULES
from tests.core.second_reading import escc as second

RULE = RULES["escc"]
GRADES = ("0", "1a", "1b", "1c", "2", "3")


def grades(case: dict) -> set[str]:
    """The grades that the descriptors given leave possible, by brute force over what is unknown."""
    filled = product(*([case[fact]] if case[fact] is not None else [True, False] for fact in second.SEEN))
    return {grade for values in filled if (grade := second.grade(dict(zip(second.SEEN, values, strict=True))))}


def test_every_combination_of_descriptors_and_named_grade() -> None:
    """Known, unknown and contradictory descriptors, with and without a named grade, leave exactly the grades that fit them."""
    for values in product([True, False, None], repeat=len(second.SEEN)):
        case = dict(zip(second.SEEN, values, strict=True))
        for named in (None, *GRADES):
            fits = grades(case) if named is None else grades(case) & {named}
            outcome = RULE({**case, "escc": named})
            if not fits:
                assert isinstance(outcome, NotApplicable)
            elif len(fits) == 1:
                assert isinstance(outcome, Finding)
                assert {outcome.value} == fits
            else:
                assert isinstance(outcome, Open)
                assert set(outcome.possible) == fits
                assert outcome.open[0] == "escc"


def test_not_gradable_without_axial_t2() -> None:
    """Whatever else was seen, no grade is given when axial T2-weighted images are known to be missing."""
    for values in product([True, False, None], repeat=len(second.SEEN)):
        outcome = RULE({**dict(zip(second.SEEN, values, strict=True)), "axial_t2": False, "level": "T5"})
        assert isinstance(outcome, NotApplicable)
        assert outcome.level == "T5"


def test_low_and_high_grade() -> None:
    """0 to 1c are low grade and 2 and 3 high grade; 1c says that sources outside the papers group it with high grade."""
    for grade in GRADES:
        outcome = RULE({"escc": grade})
        assert outcome.band == ("low grade" if grade in second.LOW else "high grade")
        assert (grade in second.HIGH) == (outcome.band == "high grade")
        assert bool(outcome.disputes) == (grade == "1c")


def test_bilsky_1_without_its_letter() -> None:
    """Grade 1 without its letter stays open among 1a, 1b and 1c but is low grade."""
    outcome = RULE({"escc": ["1a", "1b", "1c"]})
    assert isinstance(outcome, Open)
    assert (outcome.possible, outcome.bands, outcome.asks) == (("1a", "1b", "1c"), ("low grade",), ())


def test_csf_separates_2_from_3() -> None:
    """A compressed cord is grade 2 while CSF is seen around it and grade 3 when none is."""
    seen = {"cord_compressed": True}
    assert [RULE({**seen, "csf_visible": csf}).value for csf in (True, False)] == ["2", "3"]
    assert RULE({**seen, "csf_visible": None}).bands == ("high grade",)


def test_caveats_by_level() -> None:
    """Below the cord the grade carries a warning, at L1 and its junctions a question about the conus, everywhere that it is anatomy, not palsy."""
    notes = {level: RULE({"escc": "2", "level": level}).notes for level in ("T12", "L1", "L2", "S1")}
    assert [note.statement[:18] for note in notes["T12"]] == ["a grade is anatomy"]
    assert "conus" in notes["L1"][0].statement
    assert notes["L2"] == notes["S1"] != ()
    assert {RULE({"escc": "2", "level": level}).notes for level in ("T12/L1", "L1/L2")} == {notes["L1"]}
    assert RULE({"escc": "2", "level": ["T11", "L1"]}).notes == RULE({"escc": "2"}).notes == notes["T12"]
