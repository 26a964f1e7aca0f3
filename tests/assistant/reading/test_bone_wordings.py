"""Wordings of the bone: what is left of a body's height, how much of it is diseased, how the column stands, and which vertebra is meant."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

SOME = ["over_50", "under_50"]
KEPT = ["none", "none_over_50_involved"]


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("T9 mildly wedged, lytic", "under_50"),
        ("T9: wedging, slight. Lytic.", "under_50"),
        ("T9 Genant II", "under_50"),
        ("T9 fracture, Genant 3", SOME),
        ("T9 mild to moderate collapse", SOME),
        ("T9 not mild but severe wedging", SOME),
        ("T9 mild kyphosis and collapse", SOME),
        ("T9 possible mild wedging", None),
        ("T9 lytic, mild pedicle fracture", None),
        ("T9 lytic. Mild flattening of the cord.", None),
        ("T9 lytic with mild disc height loss", None),
        ("T9 lytic. Old mild wedge at L1.", None),
        ("T9 collapse: total", "over_50"),
        ("T9 collapse is not total", SOME),
        ("T9 squeezed almost flat", "over_50"),
        ("T9 plana", "over_50"),
        ("T9 no plana", None),
        ("T9 caved in", SOME),
        ("T9: nothing has caved in", KEPT),
        ("T9 height reduced, extent not measured", SOME),
        ("T9 height not reduced", KEPT),
        ("T9 crumbled pedicle", None),
    ],
)
def test_collapse_in_words_says_only_which_side_of_half_is_certain(text: str, collapse: object) -> None:
    """Mild is far from half and total beyond it; any other word for a collapse leaves both sides."""
    assert facts_of(text).get("collapse") == collapse


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("T9 uncompressed, 70% infiltrated", "none_over_50_involved"),
        ("T9 lytic, cord touched, uncompressed", None),
        ("T9 without compression of the body, 70% of it lytic", "none_over_50_involved"),
        ("T9: no compression of the T9 root", None),
        ("T9 body shape preserved", KEPT),
        ("T9 abnormal shape of the body", None),
        ("T9 has lost its normal shape", None),
        ("T9 lytic; cord of normal shape", None),
        ("T9 as tall as T8 and T10", KEPT),
        ("T9 half as tall as T8", SOME),
        ("T9 not as tall as T8", None),
        ("Height of D9 normal", KEPT),
        ("T9 fractured but height kept", KEPT),
        ("T9 no fracture line", KEPT),
        ("T9 collapse, height preserved", None),
    ],
)
def test_a_kept_body_is_told_by_its_height_or_shape(text: str, collapse: object) -> None:
    """A body of normal shape, or as tall as its neighbours, has kept its height; the cord's shape says nothing of it."""
    assert facts_of(text).get("collapse") == collapse


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("T9 stands at 40% height", "over_50"),
        ("T9 height loss remains at 30%", "under_50"),
        ("T9 wedging to a quarter of its height", "over_50"),
        ("Height of T9 one third of T10", "over_50"),
        ("T9 is 40% shorter than T8 and T10", "under_50"),
        ("5/8 of T9's height is gone", "over_50"),
        ("Loss of height of T9 (10%)", "under_50"),
        ("T9 75% down", "over_50"),
        ("T9 lytic, pain 75% down on opioids", None),
        ("T9 lytic. PSA 80% down.", None),
        ("T9 >60%, no collapse", "none_over_50_involved"),
        ("T9 height loss 60%, no fracture line", "over_50"),
        ("T9 45 vs 55% loss of height", SOME),
        ("T9 worse than 50% collapse", "over_50"),
        ("T9 no worse than 40% collapse", "under_50"),
        ("T9 collapse 35, lytic", "under_50"),
        ("T9 collapse 20% -> 60%", "over_50"),
        ("T9: was collapsed 20% in May, 60% now", "over_50"),
        ("T9 collapse 20%, now on steroids with pain 60% better", "under_50"),
        ("T9 collapse up from 20%", SOME),
        ("T9 lost a further 20% of its height", None),
        ("T9 anterior third collapsed", SOME),
        ("T9 anterior third height loss", "under_50"),
        ("T9 collapse 65 yo man", SOME),
        ("T9 collapse 72F breast ca", SOME),
    ],
)
def test_a_share_is_of_what_is_lost_or_of_what_is_left(text: str, collapse: object) -> None:
    """The words about a share tell whether it went or remains, and whether it is of the bone at all."""
    assert facts_of(text).get("collapse") == collapse


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("T9 anterior height 8 mm, posterior 24 mm", "over_50"),
        ("T9 posterior height 24 mm, anterior 22 mm", None),
        ("T9 height down from 24 to 10 mm", "over_50"),
        ("T9 fractured, 2.4 cm high before, now 1.6 cm", "under_50"),
        ("T9 lesion shrank from 24 to 10 mm, body height kept", KEPT),
    ],
)
def test_measured_heights_are_compared(text: str, collapse: object) -> None:
    """A height in millimetres counts beside what it was or is behind; the size of a lesion does not."""
    assert facts_of(text).get("collapse") == collapse


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("T9 no collapse, body completely replaced", "none_over_50_involved"),
        ("T9 no collapse, body not completely replaced", KEPT),
        ("T9 no collapse, left pedicle completely destroyed", KEPT),
        ("T9 no collapse, completely lytic", KEPT),
        ("T9 no collapse, marrow replaced throughout the spine", KEPT),
        ("T9 no collapse. Whole body CT: sclerotic lesion.", KEPT),
        ("T9 whole body sclerotic, no collapse", "none_over_50_involved"),
        ("T9 involvement: near total, height ok", "none_over_50_involved"),
        ("T9 epidural involvement: complete, height ok", KEPT),
        ("T9 no collapse, tumour in most of the body", "none_over_50_involved"),
        ("T9 no collapse, tumour in most of the pedicle", KEPT),
        ("T9 lytic lesion 8 mm in diameter, no collapse", "none"),
        ("T9 lytic lesion 28 mm in diameter, no collapse", KEPT),
        ("T9 no collapse, translation 4 mm", KEPT),
        ("T9 tiny epidural focus, no collapse", KEPT),
        ("T9 body spared, no collapse", "none"),
        ("T9 lesion confined to the left pedicle, no collapse", "none"),
        ("T9 lesion confined to the body, no collapse", KEPT),
    ],
)
def test_extent_in_words_is_of_the_body(text: str, collapse: object) -> None:
    """Nearly all and next to nothing settle the extent where they are said of the body, not of a pedicle, the canal or the lesion's type."""
    assert facts_of(text).get("collapse") == collapse


@pytest.mark.parametrize(
    ("text", "level", "alignment"),
    [
        ("C5 lytic, C4 has slipped 4 mm forwards on C5", "C5", "subluxation"),
        ("C5 lytic, C4 has not slipped on C5", "C5", ["deformity", "normal"]),
        ("L4/5 listhesis, new. L4 lytic", "L4", "subluxation"),
        ("No listhesis at L4/5, L4 lytic", "L4", ["deformity", "normal"]),
        ("L4/5 lesion with new subluxation", "L4/L5", "subluxation"),
        ("C5/6 facets perched, C6 lytic", "C6", "subluxation"),
        ("Listhesis has progressed from none to grade 1 at L4/5, L4 lytic", "L4", "subluxation"),
        ("C7 and T1 aligned. T1 lytic", "T1", "normal"),
        ("C7 and T1 not aligned. T1 lytic", "T1", None),
        ("Vertebral axis broken, T6 lytic", "T6", None),
        ("known L5 isthmic spondylolisthesis; T9 lytic", "T9", None),
        ("L5 new spondylolisthesis, lytic", "L5", "subluxation"),
        ("T9 kyphosis/listhesis: none", "T9", "normal"),
        ("T9 kyphosis/scoliosis: absent, listhesis: present", "T9", "subluxation"),
        ("T9 kyphosis antedates the cancer", "T9", "normal"),
        ("T9 kyphosis post-dates the tumour", "T9", "deformity"),
        ("T9 normal thoracic kyphosis, no slip", "T9", "normal"),
        ("T9 normal kyphosis, new slip", "T9", "subluxation"),
        ("T9 normal kyphosis lost", "T9", None),
        ("T9 spinal statics disturbed", "T9", None),
        ("T9 new hump", "T9", "deformity"),
        ("T9 buffalo hump", "T9", None),
        ("L5 lytic, 3 mm bony step", "L5", "subluxation"),
        ("L5 lytic, next step?", "L5", None),
        ("Should a slip occur call me. T9 aligned", "T9", "normal"),
        ("T9 kyphosis is new vs 2022", "T9", "deformity"),
        ("T9 lytic, subluxation not assessed on the previous film", "T9", None),
    ],
)
def test_what_stands_out_of_line_and_where(text: str, level: object, alignment: object) -> None:
    """A slip of two vertebrae belongs to the one that is diseased, and what is old, natural or supposed is no new deformity."""
    facts = facts_of(text)
    assert (facts["level"], facts.get("alignment")) == (level, alignment)


@pytest.mark.parametrize(
    ("text", "level", "lesion"),
    [
        ("T9 denser than normal", "T9", "blastic"),
        ("T9 not denser than normal", "T9", None),
        ("T9 denser than T8", "T9", None),
        ("T9 bone forming metastasis", "T9", "blastic"),
        ("T9 lytic, no bone forming", "T9", "lytic"),
        ("T9 mix of lytic and dense", "T9", "mixed"),
        ("T9 lytic, dense breast tissue", "T9", "lytic"),
        ("T9 not lytic and not blastic, mixed", "T9", "mixed"),
        ("T9 lytic/blastic character pending", "T9", None),
        ("T9 lytic/sclerotic lesion needs surgery", "T9", "mixed"),
        ("T9 first called lytic, revised to mixed", "T9", "mixed"),
        ("T9 destroying bone, no sclerosis", "T9", "lytic"),
        ("T9 not destroying bone, no sclerosis", "T9", None),
        ("T9 destructive lesion", "T9", None),
        ("Before RT T9 was lytic, now sclerotic", "T9", "blastic"),
        ("old T6 fracture and a new T9 lytic lesion", "T9", "lytic"),
        ("Compared with T7 and T8, T9 has lost 30%. Lytic.", "T9", "lytic"),
    ],
)
def test_the_type_is_that_of_the_lesion_now(text: str, level: object, lesion: object) -> None:
    """A type denied, doubted or replaced is not read, nor are two types that only name the question; a neighbour for comparison is no lesion."""
    facts = facts_of(text)
    assert (facts["level"], facts.get("lesion")) == (level, lesion)


@pytest.mark.parametrize(
    ("text", "lesion"),
    [
        ("T9 vertebra hollowed out by tumour", "lytic"),
        ("T9 body full of holes", "lytic"),
        ("T9 trabeculae have vanished, no sclerosis", "lytic"),
        ("T9 low-density deposit in the body", "lytic"),
        ("T9 purely bone-destroying", "lytic"),
        ("T9 destruction without any new bone", "lytic"),
        ("T9 chalky white on the film", "blastic"),
        ("T9 density increased, no lucency", "blastic"),
        ("T9 tumour lays down new bone", "blastic"),
        ("T9 no bone loss, only a white vertebra", "blastic"),
        ("T9 holes in front, hardened bone at the back", "mixed"),
        ("T9 partly dissolved, partly dense", "mixed"),
        ("T9 bone loss as well as new bone formation", "mixed"),
        ("T9 mixed picture on CT", "mixed"),
        ("T9 lytic in part, nothing dense in it", "lytic"),
        ("T9 with a mixed picture of pain", None),
        ("T9 no holes and no hardened bone", None),
        ("T9 no evidence of new bone formation", None),
        ("T9 possible bone resorption", None),
        ("T9 met. Left pedicle eaten away.", None),
        ("T9 new bone metastasis", None),
        ("T9 met. Low-density lesion in the liver.", None),
        ("T9 met. Low bone density on DEXA, generalised bone loss.", None),
        ("T9 met. Bone formation markers raised.", None),
        ("T9 met. White man, white cells normal.", None),
        ("T9 met. Not eaten since breakfast.", None),
        ("T9 met. Cement at T6 is bright white on CT.", None),
    ],
)
def test_plain_words_tell_whether_bone_goes_or_comes(text: str, lesion: object) -> None:
    """Bone that is eaten, hollow or of low density is lytic, white or newly formed bone blastic; other organs, all bone and denials say nothing."""
    assert facts_of(text).get("lesion") == lesion


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("T9 is 15% lower than T8", "under_50"),
        ("T9 squashed a bit, about a fifth", "under_50"),
        ("T9 settled by 60%", "over_50"),
        ("T9 height 0.3 of predicted", "over_50"),
        ("T9 height ratio 0.8", "under_50"),
        ("T9 three quarters as tall as T8", "under_50"),
        ("T9 has 40% of the height of T8", "over_50"),
        ("T9 left with a quarter of its height", "over_50"),
        ("Loss of height at T9: 6 of 24 mm", "under_50"),
        ("T9 height 6 of 24 mm", "over_50"),
        ("T9 20 mm tall, T8 24 mm", "under_50"),
        ("T9 lytic with 30% anterior wedging", "under_50"),
        ("T9 only a sliver of the body remains", "over_50"),
        ("T9 fully flattened", "over_50"),
        ("T9 hardly any of its height left", "over_50"),
        ("T9 has sunk", SOME),
        ("T9 barely wedged", "under_50"),
        ("T9 has not sunk", KEPT),
        ("T9 lost no height", KEPT),
        ("T9 is of normal height", KEPT),
        ("T9 keeps its shape", KEPT),
        ("Height of T9 equal to T8 and T10", KEPT),
        ("Height of T9 not equal to T8 and T10", None),
        ("T9 at 100% of its height", KEPT),
        ("T9 lost 100% of its height", "over_50"),
        ("T9 lytic. She is shorter by 3 cm.", None),
        ("T9 lytic. Disc T9/10 down to a third of its height.", None),
        ("T9 lytic. Her haemoglobin has dropped by a quarter.", None),
        ("T9 lytic. Pain settled by a third.", None),
        ("T9 lytic. Comfortable lying completely flat.", None),
        ("T9 lytic. Cord flattened to a third.", None),
    ],
)
def test_heights_are_measured_in_many_ways(text: str, collapse: object) -> None:
    """A height beside a neighbour's, as a ratio or in millimetres tells what is lost; other things that sink or flatten do not."""
    assert facts_of(text).get("collapse") == collapse


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("T9 0% height loss with 80% of the body occupied", "none_over_50_involved"),
        ("T9 20% height loss with 80% of the body occupied", "under_50"),
        ("T9 60% height loss, 30% of the body is tumour", "over_50"),
        ("T9 no collapse, only a quarter of the body is spared", "none_over_50_involved"),
        ("T9 no collapse, 80% of the body is normal", "none"),
        ("T9 no collapse, sparing only a third of the body", "none_over_50_involved"),
        ("T9 no collapse, involving 20% of the body with intact pedicles", "none"),
        ("T9 no collapse, most of the body is healthy", "none"),
        ("T9 no collapse, the better part of the body is tumour", "none_over_50_involved"),
        ("T9 no collapse, disease only in the upper corner", "none"),
    ],
)
def test_what_the_tumour_takes_is_told_from_what_it_spares(text: str, collapse: object) -> None:
    """A share of the body that is spared leaves the rest to the tumour, and no share of the body is one of the height."""
    assert facts_of(text).get("collapse") == collapse
