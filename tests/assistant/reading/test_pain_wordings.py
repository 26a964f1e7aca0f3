"""Pain in shorthand, everyday words and past tense: each wording beside its opposite."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

EITHER = ["mechanical", "occasional"]
PERHAPS = ["none", "occasional"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the ache is nocturnal and he moves freely", "occasional"),
        ("aches at night, range of movement normal", "occasional"),
        ("moves freely in bed but pain on standing", "mechanical"),
        ("not walking because of pain", "mechanical"),
        ("pain only at 3 am, walks and gardens without it", "occasional"),
        ("ache when she gardens", "mechanical"),
        ("pain at nite", "occasional"),
        ("pain since 3 am", EITHER),
        ("admitted at 4am with back pain", EITHER),
        ("painless on movement, hurts at night", "occasional"),
        ("pain-free when sitting, pain on standing", "mechanical"),
        ("no pain on standing", PERHAPS),
        ("pain up / none down", "mechanical"),
        ("pain up to the neck, none down the arm", EITHER),
        ("pain gon wen he lays down", "mechanical"),
        ("needs a collar to sit up or else pain", "mechanical"),
        ("bending and coughing set it off", "mechanical"),
        ("sneezing does not set it off, the ache is there at night", "occasional"),
        ("her back troubles her when she makes beds, a lie-down sorts it out", "mechanical"),
        ("axial load pain: yes", "mechanical"),
        ("axial load pain: no", PERHAPS),
        ("back good in bed and bad on feet", "mechanical"),
        ("pain comes no matter what she does", "occasional"),
        ("pain comes twice a week", "occasional"),
        ("pain twice a week when he lifts", "mechanical"),
        ("VAS 4, constant, unchanged by walking", "occasional"),
        ("VAS 7 when upright, 1 lying", "mechanical"),
        ("VAS 5", EITHER),
        ("pain 3 points", "mechanical"),
        ("pain improved by 3 points", EITHER),
        ("pain 1 pt", "occasional"),
    ],
)
def test_a_load_is_told_in_many_words(text: str, value: object) -> None:
    """What loads, unloads or does neither counts the same in whatever words, and free movement brings no pain."""
    assert facts_of(f"T7 lytic, {text}.")["pain"] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the pain has gone completely since radiotherapy", "none"),
        ("pain went away after RT, was mechanical before", "none"),
        ("pain was mechanical before, now only a night ache", "occasional"),
        ("pain not gone", EITHER),
        ("pain has gone but returned last week", EITHER),
        ("pain gone when he lies flat", "mechanical"),
        ("once lying the pain has gone", "mechanical"),
        ("symptom-free", "none"),
        ("no back complaints", "none"),
        ("free from pain", "none"),
        ("not free from pain", EITHER),
        ("pain negative", "none"),
        ("knee pain, no other pain", "none"),
        ("back pain, no other pain", EITHER),
        ("no mechanical pain", PERHAPS),
        ("no mechanical pain, but an ache at night", "occasional"),
        ("non-mechanical pain", "occasional"),
        ("no mechanical pain, no night pain, no rest pain", "none"),
        ("either painless or an occasional ache", PERHAPS),
        ("weakness nil pain mechanical", "mechanical"),
        ("kyphosis nil pain nil", "none"),
    ],
)
def test_pain_that_is_gone_denied_or_perhaps_absent(text: str, value: object) -> None:
    """Pain that is gone is none, the mechanical one denied alone leaves the other, and a "nil" belongs to its own finding."""
    assert facts_of(f"T7 lytic, {text}.")["pain"] == value


@pytest.mark.parametrize("text", ["night pain has gone", "neurologically symptom-free", "bad on his feet"])
def test_words_that_tell_nothing_of_the_pain_that_is_left(text: str) -> None:
    """One kind of pain that is gone, and words on nerves or gait, leave the pain unknown."""
    assert "pain" not in facts_of(f"T7 lytic, {text}.")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("pain 0/10, not on walking, not at night", "none"),
        ("pain 0/10 in bed, 7/10 on walking", "mechanical"),
        ("VAS 0, neither on standing nor lying", "none"),
        ("no pain, not even on bending", "none"),
        ("no night pain", None),
        ("no pain at night", None),
        ("back sore, but never at night", EITHER),
        ("back sore, mostly at night", "occasional"),
        ("no back pain or night pain", "none"),
        ("he is never in pain", "none"),
        ("never in pain when lying down", "mechanical"),
        ("she is never without pain", EITHER),
        ("never had back pain until last week", EITHER),
        ("incident pain", "mechanical"),
        ("no incident pain", PERHAPS),
        ("pain since the incident", EITHER),
        ("the tumour lies against the cord, stops at the midline", None),
        ("tumour sits on the dura, back sore", EITHER),
        ("back sore when she sits, tumour on the dura", "mechanical"),
        ("left facet gone, rest fine", None),
        ("pain, settles with rest", "mechanical"),
    ],
)
def test_pain_that_is_nil_or_of_a_thing(text: str, value: object) -> None:
    """Nil with every load denied is none, "never without" is not, and a tumour that lies or sits tells nothing of pain."""
    assert facts_of(f"T11 lytic, {text}.").get("pain") == value
