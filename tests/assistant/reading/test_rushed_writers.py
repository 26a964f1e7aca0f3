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
        ("L4 lytic. Residual vertebral height 11 mm (L3 28 mm, L5 28 mm). Left pedicle destroyed, right intact.", "collapse", "over_50"),
        ("S2 lytic. Nowhere, and I looked twice, is there tumour in a facet or a pedicle on either side.", "posterolateral", "none"),
        ("Seventy-one-year-old lady, L3 lytic", "age_years", 71),
        ("T8 lytic, right pedicle destroyed, left pedicle / facets / rib joints spared", "posterolateral", "unilateral"),
        ("L4 lytic. Pedicles and facets: nothing, both sides.", "posterolateral", "none"),
        ("L4 lytic, right facet replaced, the left facet and both pedicles have not", "posterolateral", "unilateral"),
        ("L1 lytic. Myelopathy is not recognized.", "myelopathy", False),
        ("T12 lytic, stands at about two thirds of the height of T11", "level", "T12"),
        ("T5 lytic. Can't tolerate the head of bed above 20 degrees, zero pain when level.", "pain", "mechanical"),
        ("L1 met, tumour pushes the dural sac in, but against the myelum it does not come", "escc", "1b"),
        ("D12 lytic, D12 sliped ovr L1 new", "alignment", "subluxation"),
        ("C6 lytic. Looking over her shoulder when she reverses the car hurts.", "pain", "mechanical"),
        ("T12 met, sac dented by tumour, which nowhere gets to the cord", "escc", "1b"),
        ("S2 lytic, chordoma, seen jointly with colorectal", "histology", "chordoma"),
        ("Head and neck fellow here. Follicular thyroid carcinoma, C5.", "histology", "thyroid cancer"),
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
        ("L5 met. So lytic or blastic, the alignment and the pedicles/facets are all unknown to me.", "posterolateral"),
        ("L2 lytic. What I can't find is anything on alignment, and pain: nobody has documented it.", "pain"),
        ("L3 met. On-call neurosurgeon has confirmed it.", "myelopathy"),
        ("D11 met, report (translated by the secretariat).", "alignment"),
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
