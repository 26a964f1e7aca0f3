"""Words without vowels, doubts that stay with their item, sides that are answered, and findings of several vertebrae in one sentence."""

from __future__ import annotations

import pytest

from core.spine import Level
from tests.assistant.reading.told import case_of, facts_of, values

UNSURE = ["mechanical", "occasional"]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T8 blstc, algnmt nl", "alignment", "normal"),
        ("T8 lytc, algn nrml", "alignment", "normal"),
        ("T8 lytc, nw kyphs", "alignment", "deformity"),
        ("T8 sclrtc, clps 60%", "collapse", "over_50"),
        ("T8 lytc, bilat pdcls dstryd", "posterolateral", "bilateral"),
        ("T8 lytc, pdcls & fcts intct", "posterolateral", "none"),
        ("T8 lytc, pstr elts nl", "posterolateral", "none"),
        ("T8 lytc, pdcls not clr", "posterolateral", None),
        ("T8 lytic, no PL inv., no malalign", "posterolateral", "none"),
        ("T8 lytic, PL inv: none", "posterolateral", "none"),
        ("T8 lytic, PL not inv", "posterolateral", "none"),
        ("T8 lytic, PL inv bilat", "posterolateral", "bilateral"),
        ("T8 lytic. Facets: on neither side.", "posterolateral", "none"),
        ("T8 lytic. Facets: not on either side.", "posterolateral", "none"),
        ("T8 lytic. Facets: neither side spared.", "posterolateral", "bilateral"),
        ("T8 lytic, nothing posterior is involved: pedicles, facets fine", "posterolateral", "none"),
        ("T8 lytic, left facet disease present, right absent", "posterolateral", "unilateral"),
        ("T8 lytic, left pedicle destroyed, right pedicle absent", "posterolateral", "bilateral"),
        ("T8 lytic, facets I would have to look up", "posterolateral", None),
        ("T8 lytic, pedicles I'd need to ask the radiologist", "posterolateral", None),
        ("T8 lytic, pedicles unchanged since the last CT", "posterolateral", None),
        ("T8 lytic, arcus intact on both sides", "posterolateral", "none"),
        ("T8 lytic, pedicles without changes on both sides", "posterolateral", "none"),
        ("T8 lytic, alignment without pathological findings", "alignment", "normal"),
        ("T8 lytic, no deviation of the axis", "alignment", "normal"),
        ("T8 lytic, retrolisthesis, long known", "alignment", "normal"),
        ("T8 lytic, mech pain, left facet: tumour cannot be excluded", "pain", "mechanical"),
        ("T8 lytic, possible kyphosis, mech pain", "pain", "mechanical"),
        ("T8 lytic, possibly mechanical pain, kyphosis new", "pain", UNSURE),
        ("T8 lytic. Does she have pain? Not recorded.", "pain", None),
        ("T8 lytic. Any back pain? Yes, mechanical.", "pain", "mechanical"),
        ("T8 lytic, load-independent pain", "pain", "occasional"),
        ("T8 lytic, it never troubles him", "pain", "none"),
        ("L1 lytic, cauda equina not affected", "cauda_equina", None),
        ("L1 lytic. Were it Bilsky 3 we would operate.", "escc", None),
        ("L1 lytic. Bilsky 3 would mean surgery.", "escc", None),
    ],
)
def test_each_item_keeps_its_own_word(text: str, fact: str, value: object) -> None:
    """Shorthand, a doubt, a denial or a question is read of the item that it is about, and of no other."""
    assert facts_of(text).get(fact) == value


@pytest.mark.parametrize(
    ("text", "fact", "told"),
    [
        ("T10 and L3 mets: T10 hurts on standing, L3 painless", "pain", {"T10": "mechanical", "L3": "none"}),
        ("T10 and L3 mets: pain mechanical at L3, T10 painless", "pain", {"T10": "none", "L3": "mechanical"}),
        ("T10 and L3 mets. T10 hurts on standing, the rest are painless.", "pain", {"T10": "mechanical", "L3": "none"}),
        ("T10 and L3 mets. T10 lytic, left pedicle gone, the other one blastic.", "lesion", {"T10": "lytic", "L3": "blastic"}),
    ],
)
def test_a_finding_goes_to_the_vertebra_it_is_told_of(text: str, fact: str, told: dict[str, object]) -> None:
    """In a sentence on several vertebrae each finding is that of its own, and "the others" are those named besides."""
    case = case_of(text)
    read = {"/".join(sorted(map(str, site.levels))): values(case, site).get(fact) for site in case.sites if site.levels}
    assert {level: read.get(level) for level in told} == told


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T8 lytic. Back pain, not relieved by lying down.", "pain", UNSURE),
        ("T8 lytic. Back pain, lying flat does not help it.", "pain", UNSURE),
        ("T8 lytic. Back pain, settles when he lies flat.", "pain", "mechanical"),
        ("T8 lytic. Back pain, worse upright, not eased by rest.", "pain", "mechanical"),
        ("T8 lytic. Dull ache, not provoked by turning, transfers or walking.", "pain", "occasional"),
        ("T8 lytic. Lies in bed without any ache, yet her back locks the moment she stands.", "pain", "mechanical"),
        ("T8 lytic, kyphosis, old films straight", "alignment", "deformity"),
        ("T8 lytic, kyphosis, already on the old films", "alignment", "normal"),
        ("T8 lytic, scoliosis, dates from her youth", "alignment", "normal"),
        ("T8 lytic, kyphosis, dates from last week", "alignment", "deformity"),
        ("T8 lytic, the axis of the spine is normal", "alignment", "normal"),
        ("T8 lytic, a new slip on standing films", "alignment", "subluxation"),
        ("T8 lytic. Cord function: myelopathy there is none.", "myelopathy", False),
        ("T8 lytic, no myelopathy: SINS?", "myelopathy", False),
        ("Technique: CT and MRI. T8: lytic.", "lesion", "lytic"),
        ("I would be obliged for your view on this man with T8, lytic.", "lesion", "lytic"),
        ("It would be lytic if that were a metastasis, T8.", "lesion", None),
        ("T8 lytic, alignment normal mechanical pain", "pain", "mechanical"),
        ("Primary unknown, biopsy on Friday. T8 lytic.", "histology", None),
    ],
)
def test_what_eases_what_is_old_and_what_is_asked(text: str, fact: str, value: object) -> None:
    """Relief that is denied eases nothing, old films date only what they show, and a polite or final question takes no finding away."""
    assert facts_of(text).get(fact) == value


def test_where_a_pain_goes_is_no_lesion() -> None:
    """The level that a pain radiates to has no lesion; one that was irradiated may."""
    case = case_of("T8 lytic. The pain radiates down to T11, worse upright.")
    assert [site.levels for site in case.sites] == [frozenset({Level.T8})]
    assert facts_of("T8 lytic. The pain radiates down to T11, worse upright.")["pain"] == "mechanical"
