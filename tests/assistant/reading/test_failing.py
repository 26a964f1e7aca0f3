"""Something that fails, in a sentence that says since when, is new weakness in whatever words it is told."""

from __future__ import annotations

import pytest

from assistant.emergencies import notice
from tests.assistant.reading.told import case_of, facts_of

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


WORSE = (
    "BLE 2/5, was 4+/5 this morning",
    "hip flexion went from M4 to M2 overnight",
    "MRC grade 5 to 3 in both quads",
    "dorsiflexion 5→2 since the last entry",
    "legs 5, 5, 4, 3",
    "motor score of the lower limbs fell from 46 to 31",
    "he has dropped a whole ASIA grade",
    "Frankel D to B",
)
NOT_WORSE = (
    "BLE 4+/5, was 2/5 last week",
    "hip flexion went from M2 to M4",
    "knee pain down from 5 to 3",
    "power 5/5, 5/5 and 5/5",
    "walks 5 to 3 times a day",
    "his quads 4, EHL 5, unchanged for years",
)


@pytest.mark.parametrize("text", WORSE)
def test_power_or_a_grade_told_twice_and_lower_is_new_weakness(text: str) -> None:
    """Two grades of the same thing, the later one lower, need no word such as "weak"."""
    assert facts_of(f"T8 met. {text}.").get("weakness")


@pytest.mark.parametrize("text", NOT_WORSE)
def test_what_gets_better_or_is_no_power_raises_nothing(text: str) -> None:
    """A grade that rises, a score of pain, a row that stays and a count of anything else are no new weakness."""
    assert not facts_of(f"T8 met. {text}.").get("weakness")


FUNCTIONS = (
    "no flicker below L2",
    "neither leg takes weight",
    "lower limbs plegic since two hours",
    "no feeling under the belly button",
    "pinprick lost below the costal margin",
    "he no longer has force in his legs, inability to move the toes",
    "anal wink gone",
    "PR: lax",
    "perianal pinprick absent",
    "wet the bed twice and never noticed",
    "only knows it from the smell since yesterday",
    "dribbling, 900 on the scanner",
)


@pytest.mark.parametrize("text", FUNCTIONS)
def test_lost_power_feeling_and_control_need_no_name(text: str) -> None:
    """What is examined and gone, or told in everyday words, is a sign."""
    told = facts_of(f"T8 met. {text}.")
    assert told.get("weakness") or told.get("sphincter") or told.get("cauda_equina")


def test_a_bed_that_is_sat_on_is_no_deficit() -> None:
    """The edge of a bed this morning tells of no walking lost; a wheelchair since Monday does."""
    assert not facts_of("T8 met. I sat him on the edge of the bed this morning.").get("weakness")
    assert facts_of("T8 met. In a wheelchair since Monday.").get("weakness")


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("new clonus both ankles, wasn't there at clerking", True),
        ("toes going up on both sides, they were down two days ago", True),
        ("clonus, long known from his stroke", False),
    ],
)
def test_signs_of_the_cord_that_are_new_are_urgent_below_high_grade_too(text: str, new: bool) -> None:  # noqa: FBT001 a plain table
    """A low grade on an image of before does not withhold the notice for what came after it."""
    case = case_of(f"L1 met, ESCC 1c. {text}.")
    assert bool(notice(case.facts(case.sites[0])[0])) is new


@pytest.mark.parametrize(
    "text",
    [
        "my legs are dead after a 24 hour shift",
        "the printer is paralysed again",
        "the lift on our ward lost power this morning",
        "consent form lists loss of bowel and bladder control",
        "stress incontinence since her second child",
        "retention of the drain for 48 hours",
    ],
)
def test_words_of_emergency_used_of_something_else_raise_nothing(text: str) -> None:
    """The writer, a machine, a form, a drain and an old nuisance are not this patient's cord."""
    case = case_of(f"L1 met. {text}.")
    assert notice(case.facts(case.sites[0])[0]) is None
