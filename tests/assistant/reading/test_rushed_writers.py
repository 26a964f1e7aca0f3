"""What people type in a hurry, dictate or bring from another language is read, and what they could not tell stays open."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("twelth thoracic vertebra lytic", "level", "T12"),
        ("T8 lytic. The second we crank the bed head up she yelps.", "pain", "mechanical"),
        ("L3 blastic. No pain lying, none standing.", "pain", "none"),
        ("Metastasis of T8, cancer of mamma.", "histology", "breast cancer"),
        ("mamma-ca, T4 lytic", "histology", "breast cancer"),
        ("T8: height of vertebra is saved, tumour takes less than half of the body.", "collapse", "none"),
        ("T8 lytic. Neurological deficit no.", "myelopathy", False),
        ("T6: theca dented, but it doesn't get as far as the cord.", "escc", "1b"),
        ("T11: tumour in the epidural space, the sac is not indented. What grade of spinal cord compression would you call this?", "escc", "1a"),
        ("S1 sclerotic, 30% of body nothing posterior alignment ok", "posterolateral", "none"),
        ("T8 lytic, facets n pedicles fine", "posterolateral", "none"),
    ],
)
def test_a_finding_in_hurried_or_foreign_words_is_read(text: str, fact: str, value: object) -> None:
    """Slips, letters for words, dictated questions and word order from other languages change nothing of what is told."""
    assert facts_of(text)[fact] == value


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("C3 met. Only imaged by MRI, so lytic, mixed or blastic I couldn't tell you.", "lesion"),
        ("L4 lytic. Radiolgy didnt menshun collapse, nor facets n pedicels.", "posterolateral"),
        ("D9 lytic. pedicels n facets cudnt be asessed", "posterolateral"),
    ],
)
def test_what_the_writer_could_not_tell_stays_open(text: str, fact: str) -> None:
    """A list that ends in "I couldn't tell you" or "could not be assessed" says nothing of any of its items, however it is spelt."""
    assert facts_of(text).get(fact) is None


def test_an_illness_of_youth_is_not_this_tumour() -> None:
    """A lymphoma treated as a student is history beside the biopsy of today."""
    told = "He himself was treated for lymphoma as a student. The core from L1 came back as hepatocellular carcinoma."
    assert facts_of(told)["histology"] == "hepatocellular carcinoma"


def test_a_report_that_contradicts_itself_is_not_used() -> None:
    """The report says one thing, then its conclusion another: neither is taken."""
    text = "T6 met. Report says alignment normal then conclusion says new kyphotic deformity at T6."
    assert facts_of(text).get("alignment") is None
