"""Tellings that turn a finding round when a word is missed: what is left of a height, what was never there, what a doing brings on."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("still has three quarters of its height", "under_50"),
        ("has 60% of its height", "under_50"),
        ("has only 40% of its normal height", "over_50"),
        ("keeps about three quarters of its proper height", "under_50"),
        ("with 40% of its height gone", "under_50"),
        ("the height is exactly halved", ["over_50", "under_50"]),
    ],
)
def test_the_share_that_a_body_still_has_is_not_the_share_it_lost(text: str, collapse: object) -> None:
    """What a body has or keeps of its height is what is left; what is gone of it is lost."""
    assert facts_of(f"L2 breast met. The vertebra {text}.")["collapse"] == collapse


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        ("picked up by chance and never painful", "none"),
        ("he has no pain in his back and still referees", "none"),
        ("wringing a mop makes her yelp", "mechanical"),
        ("lifting a bale brings the pain and lying down ends it", "mechanical"),
        ("pain ++ when propped up, ok flat", "mechanical"),
        ("up hurts, flat doesn't", "mechanical"),
        ("the moment she stands and carries her bag it catches her", "mechanical"),
    ],
)
def test_pain_in_whatever_doing(text: str, pain: str) -> None:
    """What a doing brings on is mechanical whatever the doing; what was never there is none."""
    assert facts_of(f"L2 breast met. {text}.")["pain"] == pain


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("right facet replaced (left facet, pedicles ok)", "unilateral"),
        ("tumour in the right pedicle, while the left pedicle, every facet and both rib joints are sound", "unilateral"),
        ("left facet destroyed, right facet and both pedicles complete", "unilateral"),
        ("rite facet distroyed, left facet an both pedicles ok", "unilateral"),
        ("costovert jts both eaten by tumour", "bilateral"),
        ("left pedicle, facets intact", "unilateral"),
    ],
)
def test_elements_of_a_list_have_the_state_of_the_list(text: str, sides: str) -> None:
    """Elements named one after the other share the state that the list ends with; a side with none of its own is involved."""
    assert facts_of(f"T8 breast met. {text}.")["posterolateral"] == sides


def test_words_that_only_look_like_findings() -> None:
    """Mixing up names is no mixed lesion, a dash on the next line denies nothing, and years of survival are no age."""
    assert "lesion" not in facts_of("There are two and I nearly mixed them up. T8 breast met.")
    assert facts_of("T10 met\n- lytic, 55% collapse\n- R + L facets destroyed")["collapse"] == "over_50"
    assert "age_years" not in facts_of("T8 breast met, 1y surv 40%")
    assert facts_of("sclerotic.. no wait lytic. L5 met")["lesion"] == "lytic"


def test_a_level_that_was_open_is_narrowed() -> None:
    """Of two levels between which nobody had decided, the one decided on is the level."""
    assert facts_of("c6 or c7 hard to count, plasmacytoma, lytic", "C6 they have decided")["level"] == "C6"


def test_age_before_or_after_a_name() -> None:
    """An age is read from its shorthand and from a name before it."""
    assert facts_of("F66 colon ca T9")["age_years"] == 66
    assert facts_of("Mrs K 59 NSCLC T6")["age_years"] == 59
