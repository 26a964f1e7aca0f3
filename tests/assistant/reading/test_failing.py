"""Something that fails, in a sentence that says since when, is new weakness in whatever words it is told."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

FAILS = (
    "her gait has been staggering since Wednesday",
    "could not climb the stairs since the weekend",
    "needs two nurses to get up as of this morning",
    "keeps tripping, it came on within the last week",
    "his left hand drops cups since yesterday",
    "not able to urinate since last night",
    "unable to fasten his buttons any more",
    "numbness spreading up from the feet for the last 2 days",
    "walked with a stick last week, now only with a hoist",
    "legs getting weaker",
)
OTHERWISE = (
    "needs a frame for years",
    "could not climb the stairs yesterday because of the pain",
    "breathless on the stairs since yesterday",
    "numb fingers from chemo since March",
    "appetite failing for the last week",
    "should his legs fail, ring us at once",
)


@pytest.mark.parametrize("text", FAILS)
def test_what_fails_anew_is_a_deficit(text: str) -> None:
    """A function that fails, an act one cannot do, help that is needed: with the time it began each is a sign."""
    told = facts_of(f"T8 met. {text}.")
    assert told.get("weakness") or told.get("sphincter")


@pytest.mark.parametrize("text", OTHERWISE)
def test_what_something_else_explains_is_none(text: str) -> None:
    """What is old, painful, breathless, of the drugs or only warned of is no sign."""
    told = facts_of(f"T8 met. {text}.")
    assert not told.get("weakness")


@pytest.mark.parametrize("text", ["breathless on the stairs since yesterday", "walked with a stick last week, now only with a hoist"])
def test_another_trouble_under_a_load_is_no_pain(text: str) -> None:
    """What comes with a load is pain only where pain is what the sentence tells of."""
    assert "pain" not in facts_of(f"T8 met. {text}.")
