"""Rules: their header lines, and the catalogue by name."""

from core.rule import Rule
from core.rules import RULES, Catalogue
from core.scores.tomita import TomitaFacts, tomita


def test_the_header_is_the_summary_and_four_lines() -> None:
    """A rule says what it is, to what it applies, where it comes from, how it was read, and what it leaves out, each as one line."""
    header = Rule(tomita, TomitaFacts).header
    assert list(header) == ["Summary", "Applies to", "Source", "Readings", "Not encoded"]
    assert header["Summary"] == "Tomita 2001: surgical strategy score for spinal metastases."
    assert header["Source"] == "TOMITA_2001 (outside the papers)"
    assert header["Applies to"].startswith("metastatic spine tumour before treatment; named in JAIPANYA_2022")
    assert "breast, prostate, thyroid slow; kidney, uterus moderate;" in header["Readings"]
    assert header["Readings"].startswith("growth follows from the histology only")
    assert header["Not encoded"].endswith("what makes a visceral metastasis treatable")


def test_a_catalogue_made_now() -> None:
    """A rule is found by the last part of its module's name, in the order given."""
    two = Catalogue("core.scores.tomita", "core.scores.sins")
    assert list(two) == ["tomita", "sins"]
    assert len(two) == 2
    assert two["sins"] is RULES["sins"]
