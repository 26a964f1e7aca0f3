"""How far a denial reaches: never from one finding to another, and never out of a supposition into the case."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of


@pytest.mark.parametrize("first", ["no collapse", "no collapse 40 percent of body", "no kyphosis", "no slip", "no height loss but"])
@pytest.mark.parametrize(("elements", "value"), [("both pedicles", "bilateral"), ("left facet destroyed, right clear", "unilateral")])
def test_the_denial_of_a_finding_is_not_that_of_the_elements_after_it(first: str, elements: str, value: str) -> None:
    """A text such as "No collapse both pedicles" denies the collapse alone."""
    assert facts_of(f"T7 lytic, {first} {elements}")["posterolateral"] == value


@pytest.mark.parametrize("denied", ["no csf seen", "no collapse", "no epidural fat left", "no pain"])
@pytest.mark.parametrize("sign", ["myelopathic", "legs spastic, clonus", "paraparetic"])
def test_the_denial_of_an_image_or_of_pain_is_not_that_of_the_signs_after_it(denied: str, sign: str) -> None:
    """A text such as "No CSF seen, myelopathic" is myelopathy."""
    assert facts_of(f"T7, {denied}, {sign}")["myelopathy"] is True


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("no discomfort whether bending, walking or in bed", "none"),
        ("no pain on flexion, on lifting or at night", "none"),
        ("pain worse when lying, better when he walks about", "occasional"),
        ("absence of mechanical features; it aches in the small hours", "occasional"),
        ("no pain lying, but pain on standing", "mechanical"),
        ("no pain in bed, pain on walking", "mechanical"),
        ("no night pain, hurts on getting up, nil at rest", "mechanical"),
        ("no discomfort lying down but agony sitting", "mechanical"),
        ("cannot be moved without pain, comfortable only lying flat", "mechanical"),
    ],
)
def test_pain_is_denied_under_load_and_at_rest_alike_or_not_at_all(words: str, value: str) -> None:
    """Pain denied in every posture is none; pain that a load relieves is not mechanical; pain denied at rest only may be."""
    assert facts_of(f"T7 lytic, {words}")["pain"] == value


def test_a_posture_far_from_the_word_that_joins_it_is_no_pain() -> None:
    """A text such as "With ..., bilirubin rising" speaks of no rising from bed."""
    assert "pain" not in facts_of("Man with hepatocellular carcinoma, decompensated, bilirubin rising, T4 blastic")


@pytest.mark.parametrize("label", ["Not known", "Missing", "Unknown"])
def test_what_is_listed_as_not_recorded_is_no_finding(label: str) -> None:
    """Items named after "not known:" stay unknown."""
    facts = facts_of(f"L3 RCC, lytic, aligned. {label}: pain, collapse.")
    assert not {"pain", "collapse"} & set(facts)


def test_missing_detail_of_the_epidural_space_is_no_finding() -> None:
    """A text such as "No other detail on the epidural space" does not say that it is clear."""
    assert "escc" not in facts_of("C4 breast, lytic, no other detail on the epidural space")


def test_shorthand_with_a_slash_between_slashes() -> None:
    """A text such as "/b/l pedicles" means both sides."""
    assert facts_of("T6 lytic/35% collapse/b/l pedicles/new kyphosis")["posterolateral"] == "bilateral"
