"""Wordings of the bone that answer, compare or correct: "as on the last films", "lytic yes, sclerotic no", "40%, scratch that, 60%"."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

SOME = ["over_50", "under_50"]
KEPT = ["none", "none_over_50_involved"]


@pytest.mark.parametrize(
    ("text", "alignment"),
    [
        ("T8 lytic. Alignment unaltered from 2018.", "normal"),
        ("T8 lytic. The lordosis is as it was on her earlier films.", "normal"),
        ("T8 lytic, alignment as on last month's CT", "normal"),
        ("T8 lytic, alignment identical to the 2017 study", "normal"),
        ("T8 lytic, scoliosis as on the 2011 films", "normal"),
        ("T8 lytic. Alignment is not as it was on the earlier CT.", None),
        ("T8 lytic. Alignment has changed from 2018.", None),
        ("T8 lytic. Kyphosis has progressed from 2018.", "deformity"),
        ("T8 lytic. In 2018 the alignment was unchanged.", None),
        ("T8 lytic. She broke L2 in 2009 and has had the same kyphosis since.", None),
    ],
)
def test_a_shape_as_it_was_before_is_normal_and_one_that_grew_is_not(text: str, alignment: object) -> None:
    """What is held against an earlier examination is today's finding: normal when unchanged, a deformity when it grew."""
    assert facts_of(text).get("alignment") == alignment


@pytest.mark.parametrize(
    ("text", "alignment"),
    [
        ("T8 lytic, alignment is not normal", None),
        ("T8 lytic, alignment no longer normal", None),
        ("T8 lytic, alignment far from perfect", None),
        ("T8 lytic, alignment isn't preserved", None),
        ("T8 lytic, not normal alignment", None),
        ("T8 lytic, normal alignment lost", None),
        ("T8 lytic, alignment has not changed", "normal"),
        ("T8 lytic, nothing looks wrong with the alignment", "normal"),
        ("T8 lytic, something is wrong with the alignment", None),
        ("T8 lytic, alignment n/r", None),
        ("T8 lytic, alignment: n/d", None),
        ("T8 lytic, alignment: n", "normal"),
        ("T8 lytic, no gibus", ["normal", "subluxation"]),
        ("C2 lytic, atlantoaxial relations normal", "normal"),
        ("C2 lytic, atlantoaxial relationship not maintained", None),
        ("L2 lytic, LL (lordosis) preserved, no slip", "normal"),
        ("T8 lytic. Not seen: slip, kyphosis.", "normal"),
        ("T8 lytic. Seen: kyphosis, new.", "deformity"),
    ],
)
def test_alignment_that_is_denied_to_be_good_is_not_normal(text: str, alignment: object) -> None:
    """A denied "normal" leaves the alignment open; nothing wrong, or nothing of all that was looked for, is normal."""
    assert facts_of(text).get("alignment") == alignment


@pytest.mark.parametrize(
    ("text", "lesion"),
    [
        ("T8 osteoclastic deposit", "lytic"),
        ("T8 osteo-clastic, no blastic part", "lytic"),
        ("T8: lytic no, sclerotic yes", "blastic"),
        ("T8: sclerotic no, lytic yes", "lytic"),
        ("T8: lytic yes, blastic yes", "mixed"),
        ("T8: lytic absent, sclerotic present", "blastic"),
        ("T8 lytic no sclerosis", "lytic"),
        ("T8 not T9 sclerotic", "blastic"),
        ("T8 is not lytic", None),
    ],
)
def test_a_type_answered_with_yes_or_no(text: str, lesion: object) -> None:
    """The answer after a type counts, and the denial of a level beside it does not reach it; osteoclastic bone is being resorbed."""
    assert facts_of(text).get("lesion") == lesion


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("T8 comp # 20%", "under_50"),
        ("T8 comp # about 80%", "over_50"),
        ("T8 wedge 65 prcnt", "over_50"),
        ("T8: the body, sclerotic, is down by two thirds", "over_50"),
        ("T8: the pain, in the body of T8, is down by two thirds", None),
        ("T8 lytic body, canal down by two thirds", None),
        ("T8 height 9 mm against 25 mm at T7", "over_50"),
        ("T8 height 24 mm versus 25 mm at T7", "under_50"),
        ("T8: none of its height is missing, a quarter of the body replaced", "none"),
        ("T8: all of its height is gone", "over_50"),
        ("T8: not all of its height is gone", None),
        ("T8 height: all there", KEPT),
        ("T8 height: not all there", None),
        ("T8 / collapse: no / > half of body: no", "none"),
        ("T8 lytic, height n/r", None),
        ("T8 sclerotic (the entire VB), height kept", "none_over_50_involved"),
        ("T8 sclerotic (not the entire VB), height kept", KEPT),
        ("T8 height down by seventy, scratch that, thirty per cent", "under_50"),
        ("T8 height down by seventy per cent, scratch that, thirty", "under_50"),
        ("T8 20% collapse, sorry, 70%", "over_50"),
        ("T8 height down", SOME),
        ("T8 lytic, height kept, a third replaced. Which dose/fx RT?", "none"),
        ("T8 path fx of 70%", "over_50"),
        ("T8 lytic, compression of 40% of the cord", None),
        ("T8 mixed: whole body PET, height kept", KEPT),
        ("T8 mixed. Not got: collapse.", None),
        ("T8 mixed. Negatives: collapse, slip.", KEPT),
    ],
)
def test_a_height_that_is_compared_corrected_or_answered(text: str, collapse: object) -> None:
    """A share follows what it was said of, over an aside or a correction; what was not obtained is no collapse."""
    assert facts_of(text).get("collapse") == collapse


def test_the_level_compared_with_is_not_the_lesion() -> None:
    """A height measured beside another vertebra's stays with the lesion's own level."""
    assert facts_of("T8 lytic, height 9 mm against 25 mm at T7, left pedicle gone, right intact")["level"] == "T8"
