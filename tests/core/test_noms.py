"""NOMS: the printed rows, the gaps between them as values, and the whole space."""

import os
import re
from itertools import product
from pathlib import Path

import pytest

from core.facts import FactsError
from core.outcome import Finding, NotApplicable, Open
from core.rules import RULES
from tests.core.brute import plain
from tests.core.second_reading import noms as second

RULE = RULES["noms"]
LOW, HIGH = ("0", "1a", "1b", "1c"), ("2", "3")
PATHS = {"cEBRT", "stabilization+cEBRT", "SRS", "stabilization+SRS", "decompression_stabilization+SRS"}
ROWS = [
    (LOW, "radiosensitive", range(7), (True, False), "cEBRT"),
    (LOW, "radiosensitive", range(13, 19), (True, False), "stabilization+cEBRT"),
    (LOW, "radioresistant", range(7), (True, False), "SRS"),
    (LOW, "radioresistant", range(13, 19), (True, False), "stabilization+SRS"),
    (HIGH, "radiosensitive", range(7), (True, False), "cEBRT"),
    (HIGH, "radiosensitive", range(13, 19), (True, False), "stabilization+cEBRT"),
    (HIGH, "radioresistant", range(7), (True,), "decompression_stabilization+SRS"),
    (HIGH, "radioresistant", range(7), (False,), "cEBRT"),
    (HIGH, "radioresistant", range(13, 19), (True,), "decompression_stabilization+SRS"),
    (HIGH, "radioresistant", range(13, 19), (False,), "stabilization+cEBRT"),
]
FIRM = {"escc": "3", "myelopathy": True, "histology": "renal cell carcinoma", "sins": 3, "tolerates_surgery": True}


def ask(**changed: object) -> Finding | NotApplicable | Open:
    return RULE({**FIRM, **changed})


@pytest.mark.parametrize("row", ROWS)
def test_every_printed_row(row: tuple) -> None:
    """Each of the ten printed rows gives its printed decision for every grade, total and deficit that it covers."""
    grades, sensitivity, totals, fitness, path = row
    deficits = (False,) if grades == LOW else (True, False)
    for grade, total, deficit, fit in product(grades, totals, deficits, fitness):
        case = {"escc": grade, "myelopathy": deficit, "radiosensitivity": sensitivity, "sins": total, "tolerates_surgery": fit}
        outcome = RULE(case)
        assert isinstance(outcome, Finding)
        assert outcome.value == (path,), case


def test_the_whole_space_equals_the_second_reading() -> None:
    """Grade, deficits, histology, SINS total and fitness, in all 7,296 combinations, equal the second reading."""
    cases = [dict(zip(second.SPACE, values, strict=True)) for values in product(*second.SPACE.values())]
    assert len(cases) == 7296
    for case in cases:
        outcome = RULE(case)
        kind, value = second.answer(case)
        found = outcome.value if isinstance(outcome, Finding) else outcome.one_reading
        assert (outcome.kind, plain(found)) == (kind, value), case
        assert set(found or ()) <= PATHS
        assert outcome.because


@pytest.mark.skipif("SPINEMETS_DOCUMENTS" not in os.environ, reason="SPINEMETS_DOCUMENTS does not name the folder of the papers' full texts")
def test_the_table_as_printed_in_the_document() -> None:
    """The rows parsed from the paper's own printed table give the same decisions."""
    text = (Path(os.environ["SPINEMETS_DOCUMENTS"]) / "chang-2020.txt").read_text(encoding="utf-8")
    table = text.split("Table 2. The NOMS decision framework")[1].split("NOMS, neurologic")[0]
    fitness = r"(?: (Able|Unable) to tolerate surgery)?"
    row = re.compile(rf"(?:(Low|High)-grade ESCC\S*(?: myelopathy)? )?Radio(sensitive|resistant) (Stable|Unstable){fitness} (.+)")
    names = {"followed by": "+", "D ecomp": "decomp", "Decomp": "decomp", "Stab": "stab", "/": "_", " ": ""}
    rows, grade = 0, None
    for line in table.splitlines():
        match = row.match(line.strip())
        if match:
            grade, sensitivity, mechanical, fit, decision = match[1] or grade, match[2], match[3], match[4], match[5]
            for old, new in names.items():
                decision = decision.replace(old, new)
            case = {"escc": "3" if grade == "High" else "1a", "myelopathy": False, "radiosensitivity": f"radio{sensitivity}"}
            outcome = RULE({**case, "stability": mechanical.lower(), "tolerates_surgery": {"Able": True, "Unable": False}.get(fit)})
            assert outcome.value == (decision,), line
            rows += 1
    assert rows == 10


def test_solid_radiosensitive_with_myelopathy_is_disputed() -> None:
    """Radiosensitive solid tumour, high grade, myelopathy: the table's cEBRT, with the reviews that operate first named."""
    outcome = ask(histology="breast cancer")
    assert outcome.value == ("cEBRT",)
    assert [r.citation.source.id for r in outcome.disputes[0].readings] == ["chang-2020", "jaipanya-2022", "newman-2023"]
    assert ask(histology="breast cancer", myelopathy=False).disputes == ()


def test_blood_tumours_are_not_disputed() -> None:
    """Haematological tumours with high-grade compression are irradiated, without disagreement."""
    for histology in ("multiple myeloma", "lymphoma", "plasmacytoma"):
        outcome = ask(histology=histology)
        assert (outcome.value, outcome.disputes) == (("cEBRT",), ())


def test_unknown_primary() -> None:
    """Unknown primary: decompress with myelopathy and note the steroid conflict; without it no path is printed: tissue first."""
    urgent = ask(histology="unknown primary")
    assert urgent.value == ("decompression_stabilization+SRS",)
    assert "12-hour" in urgent.notes[0].statement
    assert isinstance(ask(histology="unknown primary", myelopathy=False), NotApplicable)
    unfit = ask(histology="unknown primary", tolerates_surgery=False)
    assert isinstance(unfit, NotApplicable)
    assert len(unfit.because) == 2


def test_grade_2_without_deficit_is_disputed() -> None:
    """Radioresistant, grade 2, no deficit: the surgical row, with the radiosurgery readings beside it; not at grade 3."""
    outcome = ask(escc="2", myelopathy=False)
    assert outcome.value == ("decompression_stabilization+SRS",)
    assert "ESCC 2" in outcome.disputes[0].topic
    assert ask(escc="3", myelopathy=False).disputes == () == ask(escc="2").disputes


def test_resistant_and_unfit_is_disputed() -> None:
    """Radioresistant, high grade, unfit: cEBRT by the table, with the contrary sentence and the cord limit."""
    outcome = ask(tolerates_surgery=False)
    assert outcome.value == ("cEBRT",)
    assert "14 Gy" in outcome.disputes[0].readings[2].statement


def test_low_grade_with_a_deficit_has_no_row() -> None:
    """Low-grade compression with myelopathy is not mapped silently: no row, the one review's reading, and look for another cause."""
    outcome = ask(escc="1b")
    assert isinstance(outcome, NotApplicable)
    assert outcome.one_reading == ("decompression_stabilization+SRS",)
    assert [reason.citation.source.id for reason in outcome.because] == ["chang-2020", "jaipanya-2022", "jaipanya-2022"]


@pytest.mark.parametrize("grade", LOW)
@pytest.mark.parametrize(("known", "words"), [({"myelopathy": False}, "low grade ESCC without"), ({}, "low grade ESCC, if without")])
def test_a_deficit_that_nobody_stated_stays_a_condition(grade: str, known: dict[str, object], words: str) -> None:
    """A path that holds without a deficit says "if" where the deficit is not known, and only there."""
    outcome = RULE({"escc": grade, "histology": "breast cancer", "sins": 3, "tolerates_surgery": True, **known})
    assert [reason.statement for reason in outcome.because if reason.fact == "escc"] == [f"{words} myelopathy"]
    assert bool(outcome.notes) is not bool(known)


def test_no_row_stays_no_row_whatever_is_unknown() -> None:
    """Low grade with a deficit has no row even when SINS is unknown, and then no single reading is named."""
    outcome = ask(escc="1b", sins=None, histology="breast cancer")
    assert isinstance(outcome, NotApplicable)
    assert outcome.one_reading is None


@pytest.mark.parametrize("total", range(7, 13))
def test_indeterminate_answers_with_both_rows(total: int) -> None:
    """SINS 7 to 12 keeps both mechanical rows; the surgeon's judgement settles it."""
    low = {"escc": "1a", "myelopathy": False, "histology": "melanoma"}
    assert RULE({**low, "sins": total}).value == ("SRS", "stabilization+SRS")
    assert RULE({**low, "sins": total, "stability": "stable"}).value == ("SRS",)
    assert RULE({**low, "sins": total, "stability": "unstable"}).value == ("stabilization+SRS",)


def test_a_total_cannot_contradict_the_stated_stability() -> None:
    """A SINS total of a stable or unstable band is refused together with the opposite statement."""
    for total, stability in ((3, "unstable"), (15, "stable")):
        with pytest.raises(FactsError, match=f"stability: {stability} contradicts sins {total}"):
            ask(sins=total, stability=stability)


def test_unfit_and_unstable_says_how_stabilisation_is_limited() -> None:
    """Cannot tolerate surgery and unstable: the row stands, with cement or percutaneous screws noted."""
    for escc in ("0", "3"):
        outcome = ask(escc=escc, myelopathy=False, sins=15, tolerates_surgery=False)
        assert str(outcome.value[0]).startswith("stabilization")
        assert "cement" in outcome.notes[0].statement
    assert ask(sins=15).notes == () == ask(sins=3, tolerates_surgery=False).notes


def test_unfit_for_anything() -> None:
    """Neither surgery nor radiation can be tolerated: no local path, whatever else holds."""
    outcome = ask(tolerates_surgery=False, tolerates_radiation=False, level="T5")
    assert isinstance(outcome, NotApplicable)
    assert (outcome.level, len(outcome.because)) == ("T5", 2)
    assert isinstance(ask(tolerates_radiation=False), Finding)


@pytest.mark.parametrize(("fact", "words"), [("oligometastatic", "30-39 Gy"), ("previous_radiation", "cumulative"), ("radiculopathy", "no row")])
def test_what_no_row_takes_in_is_noted(fact: str, words: str) -> None:
    """Oligometastasis, earlier radiation and radiculopathy change no row and are noted only when stated."""
    noted = ask(**{fact: True})
    assert noted.value == ask().value
    assert any(words in note.statement for note in noted.notes)
    assert ask(**{fact: False}).notes == ask().notes == ()


def test_cauda_equina_is_a_deficit() -> None:
    """Cauda equina syndrome counts as a deficit like myelopathy, and says so."""
    outcome = ask(histology="breast cancer", myelopathy=False, cauda_equina=True)
    assert outcome.disputes == ask(histology="breast cancer").disputes
    assert "cauda equina" in outcome.notes[-1].statement


def test_low_grade_is_0_to_1c() -> None:
    """Each of 0, 1a, 1b and 1c is low grade to the table."""
    assert {ask(escc=grade, myelopathy=False).value for grade in LOW} == {("SRS",)}


def test_only_one_review_classifies_chordoma_and_seminoma() -> None:
    """Chordoma takes a resistant row and seminoma a sensitive one."""
    assert ask(histology="chordoma").value == ("decompression_stabilization+SRS",)
    assert ask(histology="seminoma", myelopathy=False).value == ("cEBRT",)


def test_neuroblastoma_is_not_generalised_from_one_case() -> None:
    """Neuroblastoma, resistant in a single case story, is given no class."""
    assert isinstance(ask(histology="neuroblastoma"), Open)


def test_a_sensitive_stable_lesion_needs_no_grade() -> None:
    """Radiosensitive, stable, without a deficit: cEBRT whatever the grade."""
    outcome = RULE({"myelopathy": False, "histology": "lymphoma", "sins": 5})
    assert outcome.value == ("cEBRT",)


def test_a_finding_is_never_without_reasons() -> None:
    """Completions that agree for different reasons keep them."""
    outcome = ask(histology=["unknown primary", "renal cell carcinoma"], radiosensitivity="radioresistant")
    assert outcome.value == ("decompression_stabilization+SRS",)
    assert {reason.fact for reason in outcome.because} >= {"histology", "escc"}
