"""Findings in the wording of many writers: shorthand with signs, labels, corrections, one side only, what was first reported."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T6 met. Medically fit for surgery.", "tolerates_surgery", True),
        ("T6 met. Medically not fit for surgery.", "tolerates_surgery", False),
        ("T6 met, nowhere near well enough for surgery", "tolerates_surgery", False),
        ("T6 met, no medical contraindication to surgery and fit", "tolerates_surgery", True),
        ("T6 met, myelopathy -, lytic", "myelopathy", False),
        ("T6 met, myelopathy +, lytic", "myelopathy", True),
        ("T6 met, myelo: no", "myelopathy", False),
        ("T6 met. Myelopathy was looked for and excluded.", "myelopathy", False),
        ("Lytic deposit T6, Bilsky III", "escc", "3"),
        ("Lytic deposit T6, ESCC Ib", "escc", "1b"),
        ("Lytic deposit T6, bilsky1c", "escc", "1c"),
        ("Lytic deposit T6. CSF round the cord is not completely obliterated, the cord is compressed.", "escc", "2"),
        ("Lytic deposit T6, thecal sac indentation with no cord contact", "escc", "1b"),
        ("T6 lytic, ht ok, R pedicle gone, L pedicle ok", "posterolateral", "unilateral"),
        ("T6 lytic, posterior elements - clear", "posterolateral", "none"),
        ("T6 lytic, pedicles: L yes R no", "posterolateral", "unilateral"),
        ("T6 lytic. Left facet destroyed. The right side is intact.", "posterolateral", "unilateral"),
        ("T6 lytic, both pedicles normal alignment", "posterolateral", "bilateral"),
        ("T6 lytic, no involvement of the facets, pedicles or costovertebral joints", "posterolateral", "none"),
        ("T11 lytic, posterior elements spared", "posterolateral", "none"),
        ("T6 lytic, 0 collapse, 30% of the body", "collapse", "none"),
        ("T6 lytic, ht 100%, 30% of VB", "collapse", "none"),
        ("T6 lytic, vertebral height at T6 is maintained, two thirds of the body involved", "collapse", "none_over_50_involved"),
        ("T6, not purely lytic: has blastic areas", "lesion", "mixed"),
        ("T6 partly lytic and partly sclerotic", "lesion", "mixed"),
        ("T6 lytic rather than blastic", "lesion", "lytic"),
        ("T6 lytic, without kyphosis, scoliosis or translation", "alignment", "normal"),
        ("T6 lytic, scoliosis since she was twelve", "alignment", "normal"),
        ("T6 lytic, pain provoked by movement", "pain", "mechanical"),
        ("T6 lytic, mechanical pain when she lifts her grandson", "pain", "mechanical"),
        ("T6 lytic, pain-free on movement and at rest", "pain", "none"),
        ("T6 lytic. Pain? None.", "pain", "none"),
        ("T6 blastic. I would not call his pain mechanical, it comes occasionally.", "pain", "occasional"),
        ("lumbar three lesion comma blastic full stop", "level", "L3"),
        ("I was told T8 but having counted again it is T9. Blastic.", "level", "T9"),
        ("lesion at T4, correction, T5, sclerotic", "level", "T5"),
        ("Level: T8 or T9, to be confirmed, lytic", "level", ["T8", "T9"]),
        ("NSCLC/T4/lytic", "level", "T4"),
        ("MRI spine, axial T2 through T5: cord compressed, CSF visible", "level", "T5"),
        ("C6 met, T2 ax: sac deformed", "level", "C6"),
        ("T6 lytic, no deformity", "alignment", "normal"),
        ("T4 is lytic over less than half of the body without collapse", "collapse", "none"),
    ],
)
def test_a_finding_is_read_however_it_is_written(text: str, fact: str, value: object) -> None:
    """Signs, labels, half sentences and corrections within a turn are read as their writer meant them."""
    assert facts_of(text).get(fact) == value


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("T6 lytic. If mechanical pain develops he will be braced.", "pain"),
        ("T6 blastic. The textbook example had both facets destroyed.", "posterolateral"),
        ("T6 lytic. Monitor for myelopathy.", "myelopathy"),
        ("T6 met. Lytic lesion of the left femur.", "lesion"),
        ("T6 lytic, pain and alignment not described", "pain"),
        ("r/o myeloma, T9 lytic", "histology"),
        ("L3 lytic. No comment in the report on alignment or posterior elements.", "posterolateral"),
        ("L5 lytic. Neither the pain nor the alignment has been recorded.", "pain"),
        ("C2 lytic and there is no word on collapse", "collapse"),
        ("T11 lytic. CSF remains visible posterolaterally.", "posterolateral"),
        ("L5 lytic. Nobody wrote down whether she has pain.", "pain"),
        ("T7 lytic. One anaesthetist says fit and the other says unfit, and it is not settled.", "tolerates_surgery"),
        ("Were the pain mechanical we would fix L4, but nobody has asked. Lytic.", "pain"),
        ("T10 deposit, lytic. Ask whether her pain is worse on standing.", "pain"),
    ],
)
def test_what_is_no_finding_of_this_lesion_is_left_out(text: str, fact: str) -> None:
    """What may come, another bone, a textbook and what nobody described say nothing of this lesion."""
    assert fact not in facts_of(text)


def test_only_one_side_clears_the_other_over_turns() -> None:
    """After "both facets", "only the left facet" in a later turn leaves one side."""
    facts = facts_of("T10 lytic, both facets destroyed", "only the left facet, not both")
    assert facts["posterolateral"] == "unilateral"


def test_a_later_word_on_one_side_leaves_the_other_side_as_it_was() -> None:
    """After "both pedicles", "the left pedicle is fine" leaves the right one involved."""
    facts = facts_of("L2 lytic, both pedicles", "I have looked again and the left pedicle is fine.")
    assert facts["posterolateral"] == "unilateral"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("C6 lytic. Kyphosis across C5-7 not seen on the June films.", "C6"),
        ("T8 lytic. Scoliosis from T6 to T10, new.", "T8"),
        ("L2 lytic. Alignment of L1-L3 normal.", "L2"),
        ("T3/T4: T3 is lytic with 30% collapse, T4 looks normal. Right pedicle at T3.", "T3"),
    ],
)
def test_a_stretch_that_only_curves_or_heads_is_no_lesion(text: str, level: str) -> None:
    """The vertebrae over which a curve runs, and a pair that heads what is told of one of the two, are no lesion of their own."""
    facts = facts_of(text)
    assert facts["level"] == level
    assert facts["lesion"] == "lytic"


@pytest.mark.parametrize(
    "text",
    [
        "T8 lytic. No instability pain, an occasional twinge.",
        "T8 lytic. Denies mechanical pain, aches now and then.",
        "T8 lytic. She denies standing pain but has some ache.",
        "T8 lytic. He denied any load-related pain, dull ache at night.",
    ],
)
def test_a_mechanical_pain_that_is_denied_leaves_the_other(text: str) -> None:
    """Pain under load that is denied under any of its names is not mechanical; the ache beside it stays."""
    assert facts_of(text)["pain"] == "occasional"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("T10 lytic. Focal kyphosis 12 degrees, old per 2019 x-ray.", "normal"),
        ("T10 lytic. Kyphosis, already on the 2019 CT.", "normal"),
        ("T10 lytic. Kyphosis/lordosis normal.", "normal"),
        ("T10 lytic. Kyphosis normal.", ["normal", "subluxation"]),
    ],
)
def test_a_natural_or_older_curve_is_no_deformity(text: str, values: object) -> None:
    """A curve called normal, or shown by an image with its year, is not new; one called normal leaves a slip open."""
    assert facts_of(text)["alignment"] == values
