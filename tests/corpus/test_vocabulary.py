"""The field's words mean the same however they are written."""

from __future__ import annotations

import pytest

from corpus.concepts import CONCEPTS
from corpus.vocabulary import in_the_papers_words, lay_terms, plain, reworded, spelled_out, terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SBRT", "stereotactic radiosurgery"),
        ("Bilsky grade", "ESCC scale"),
        ("VCFs", "vertebral compression fracture"),
        ("en-block", "total en bloc spondylectomy"),
        ("Zometa", "zoledronic acid"),
        ("dex", "dexamethasone"),
        ("tumour", "tumor"),
        ("stabilisation", "stabilization"),
        ("oedema", "edema"),
        ("MSCC", "metastatic spinal cord compression"),
        ("DVTs", "deep venous thrombosis"),
    ],
)
def test_synonyms_are_one_term(one: str, other: str) -> None:
    """An abbreviation, a brand name or the other spelling finds what the full name finds."""
    assert terms(one) == terms(other)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("5yr", "5 years"),
        ("24gy", "24 Gy"),
        ("1-yr", "1 year"),
        ("24 Gy x1", "24 Gy single 1 fraction"),
        ("9 Gy x3", "9 Gy 3 fractions"),
        ("a fortnight", "2 weeks"),
        ("24x1", "24 Gy single 1 fraction"),
        ("half a day", "12 hours"),
        ("how much radiation", "dose Gy radiotherapy"),
        ("isotope scan", "bone scan"),
    ],
)
def test_figures_stand_apart_from_their_units(written: str, meant: str) -> None:
    """A figure glued to its unit is read as the figure and the unit."""
    assert sorted(terms(written)) == sorted(terms(meant))


def test_ranges_hold_both_ends() -> None:
    """A printed range is found by either of its ends."""
    assert {"18", "36", "10.4", "39"} <= set(terms("18-36 Gy, 10.4–39%"))


def test_a_grade_letter_is_kept() -> None:
    """AIS E and AIS C are different terms, though a lone letter tells nothing."""
    assert set(terms("AIS E")) != set(terms("AIS C"))


def test_a_form_belongs_to_one_concept() -> None:
    """No abbreviation means two things."""
    forms = [form.lower() for names in CONCEPTS.values() for form in names]
    assert len(forms) == len(set(forms))


def test_everyday_words_get_the_papers_names() -> None:
    """A backbone that snaps is a vertebra that fractures."""
    assert "fracture" in in_the_papers_words("SBRT then the backbone snaps")
    assert "fracture" in reworded("the backbone snaps")
    assert lay_terms("the backbone snaps")
    assert in_the_papers_words("local control after SRS") == ""


def test_folding_never_joins_or_loses_a_figure() -> None:
    """Every figure of a text is still there when abbreviations are spelled out."""
    assert plain("4.2% of 1,460") == "4.2 % of 1460" or "4.2" in plain("4.2% of 1,460")
    assert "22.6" in spelled_out("22.6% after SRS")
