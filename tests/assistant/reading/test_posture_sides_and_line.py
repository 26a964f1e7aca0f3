"""Pain by posture and points, elements by side, vertebrae in line: each wording beside its opposite."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

EITHER = ["mechanical", "occasional"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("pain 0/10 in every position", "none"),
        ("NRS 0 at rest and 0 on movement", "none"),
        ("pain 0/10 lying, 8/10 standing", "mechanical"),
        ("NRS 3 at rest, 3 on movement", "occasional"),
        ("VAS 7 up, 0 down", "mechanical"),
        ("VAS 2 standing, 7 at night", "occasional"),
        ("pain: patient reports none", "none"),
        ("pain: he says none when lying, agony upright", "mechanical"),
        ("not one complaint of back pain, cycles daily", "none"),
        ("no pain whatever she does", "none"),
        ("no pain in any position", "none"),
        ("comfortable at rest, walking and at night: no back pain", "none"),
        ("comfortable at rest, walking hurts", "mechanical"),
        ("comfortable in bed, standing is agony", "mechanical"),
        ("moans if we turn her and lies quietly otherwise", "mechanical"),
        ("winces on sitting up, comfy when flat", "mechanical"),
        ("standing limited by pain", "mechanical"),
        ("sitting tolerance 5 minutes because of back pain", "mechanical"),
        ("pain the moment weight is put on the spine", "mechanical"),
        ("rolling over in bed wakes him with pain", "mechanical"),
        ("pain not altered by walking, wakes her at 4 am", "occasional"),
        ("pain when he moves, none if nobody moves him", "mechanical"),
        ("lying flat is the only position without pain", "mechanical"),
        ("aches day and night, posture makes no odds", "occasional"),
        ("hurts on and off, walking or resting alike", "occasional"),
        ("aches whether sitting, standing or lying", "occasional"),
        ("pain equally bad lying and walking", "occasional"),
        ("pain equally bad sitting and standing, none flat", "mechanical"),
        ("it throbs at night but she walks painlessly", "occasional"),
    ],
)
def test_pain_by_posture(text: str, value: object) -> None:
    """What a load does to a pain is told by points, comfort, cries and limits; what is the same in every posture is not mechanical."""
    assert facts_of(f"T10 lytic. {text.capitalize()}.").get("pain") == value


@pytest.mark.parametrize(
    "text", ["If she moans when turned, give morphine", "The pain questionnaire was not filled in", "Walking limited by hip pain"]
)
def test_pain_that_nobody_told_stays_unknown(text: str) -> None:
    """An order, an empty form and a pain elsewhere tell nothing of the spine."""
    assert "pain" not in facts_of(f"T10 lytic. {text}.")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("both pedicles, both facets: intact", "none"),
        ("both pedicles, both facets: destroyed", "bilateral"),
        ("left pedicle, left facet: intact; right pedicle: gone", "unilateral"),
        ("facets, pedicles, rib joints: L all clear, R all clear", "none"),
        ("facets, pedicles: L destroyed, R clear", "unilateral"),
        ("facets gone re + li", "bilateral"),
        ("pedicles intact bds.", "none"),
        ("winking owl on the left, right pedicle there", "unilateral"),
        ("both pedicles present and correct", "none"),
        ("right pedicle has vanished, left pedicle still seen", "unilateral"),
        ("neither pedicle can be seen on the AP film", "bilateral"),
        ("in neither pedicle is there tumour", "none"),
        ("on neither side has the tumour reached pedicle or facet", "none"),
        ("on neither side are the facets intact", "bilateral"),
        ("spares neither pedicle", "bilateral"),
        ("no pedicle left on either side", "bilateral"),
        ("spares one facet (left), right destroyed", "unilateral"),
        ("pedicle destruction, left worse than right", "bilateral"),
        ("pedicle (L/R): +/-", "unilateral"),
        ("pedicles R/L: no/no", "none"),
        ("both halves of the arch are eaten", "bilateral"),
        ("both rib-vertebra joints are eroded", "bilateral"),
        ("apart from the right pedicle nothing posterior is involved", "unilateral"),
        ("one reader says the left pedicle is involved; the right is clean", "unilateral"),
        ("0 of 2 pedicles involved", "none"),
    ],
)
def test_elements_by_side(text: str, value: object) -> None:
    """A state that ends a list, or opens with both sides or neither, holds for each element named."""
    assert facts_of(f"T10 lytic. {text[0].upper()}{text[1:]}.").get("posterolateral") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no step, no angulation", "normal"),
        ("neither shift nor kink", "normal"),
        ("no slip, no bend", "normal"),
        ("no step, kink or shift", "normal"),
        ("no step", ["deformity", "normal"]),
        ("no kyphosis", ["normal", "subluxation"]),
        ("no kyphosis but new slip", "subluxation"),
        ("no cord displacement, no angulation", ["normal", "subluxation"]),
        ("the vertebrae are collinear", "normal"),
        ("bodies nicely stacked", "normal"),
        ("vertebrae sit squarely on each other", "normal"),
        ("vertebral lines are continuous", "normal"),
        ("spinal axis preserved", "normal"),
        ("kyphotic angle 12, was 12 two years ago", "normal"),
        ("kyphotic angle 14, was 12 two years ago", ["deformity", "normal"]),
        ("kyphotic angle 25, was 12 two years ago", "deformity"),
        ("Cobb 30 in 2015, 30 now", "normal"),
        ("Cobb 34 degrees, unchanged from 2009 radiographs", "normal"),
        ("scoliosis, no progression since 2011", "normal"),
        ("pre-existing kyphosis has worsened", "deformity"),
        ("old scoliosis, but new kyphosis", "deformity"),
        ("T10 stands 5 mm in front of T11, new", "subluxation"),
        ("new step at T10/11", "subluxation"),
    ],
)
def test_vertebrae_in_line(text: str, value: object) -> None:
    """A slip and a bend both denied are normal, one of them leaves the other open; an angle is weighed against the one before."""
    assert facts_of(f"T10 lytic. {text[0].upper()}{text[1:]}.").get("alignment") == value


@pytest.mark.parametrize(
    "text", ["not in line", "bodies are not collinear", "no longer stacked", "neither stacked nor aligned", "no bend in the needle"]
)
def test_what_is_not_in_line_is_not_called_normal(text: str) -> None:
    """A denied order of the vertebrae, and a bend of another thing, tell nothing of which item it is."""
    assert "alignment" not in facts_of(f"T10 lytic, {text}.")
