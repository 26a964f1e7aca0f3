"""The fixed notice: raised by fixed rule from what was read, never waiting for what was not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from assistant import emergencies, scoring
from assistant.answer import FactRead
from assistant.reading.case import Case
from assistant.reading.reader import read_turn

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk


def facts(**values: Any) -> dict[str, FactRead]:
    return {name: FactRead(value, "", 0, (0, 0)) for name, value in values.items()}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"weakness": True}, "weakness"),
        ({"sphincter": True}, "bladder"),
        ({"cauda_equina": True}, "cauda equina"),
        ({"myelopathy": True, "escc": "3"}, "high-grade compression"),
        ({"myelopathy": True, "escc": ["2", "3"]}, "high-grade compression"),
        ({"myelopathy": True}, "myelopathy"),
        ({"deficit_grade": "C"}, "grade C"),
    ],
)
def test_each_sign_raises_the_notice(given: dict[str, Any], says: str) -> None:
    """Each sign alone raises the notice and is named in it, whatever else is unknown."""
    notice = emergencies.notice(facts(**given))
    assert notice
    assert says in notice


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"myelopathy": False, "escc": "3"},
        {"weakness": False},
        {"weakness": None},
        {"weakness": [False, True]},
        {"myelopathy": True, "escc": "1a"},
        {"deficit_grade": "E"},
    ],
)
def test_no_sign_no_notice(given: dict[str, Any]) -> None:
    """A denied, doubtful or contradicted sign raises nothing."""
    assert emergencies.notice(facts(**given)) is None


def test_the_notice_is_fixed() -> None:
    """It gives the papers' limits, whom to call, tissue before steroid, and the source."""
    notice = emergencies.notice(facts(weakness=True)) or ""
    for words in ("24 hours", "12 hours", "on-call spine surgeon", "MRI of the whole spine", "tissue first", "Jaipanya 2022"):
        assert words in notice


def test_a_lesion_that_does_not_lead_raises_it_too() -> None:
    """Myelopathy with a high-grade lesion raises the notice even when a less stable lesion leads."""
    case = Case()
    case.add(
        read_turn("Two mets: T12 lytic, 70% collapse, both pedicles, mechanical pain, kyphosis, ESCC 1a. T5 blastic, no pain, ESCC 3. Myelopathic."),
        0,
    )
    scored = scoring.score(case)
    assert scored[0].facts["level"].value == "T12"
    assert "high-grade" in (emergencies.first(scored) or "")


def test_it_stays_while_the_sign_stays(talk: Talk) -> None:
    """The notice comes with every turn about the case until the sign is taken back."""
    assert talk("T8 met, legs weak since yesterday, ESCC 3").urgent
    assert talk("what is missing?").urgent
    assert talk("new patient").urgent is None


@pytest.mark.parametrize(
    "text",
    [
        "can't move legs since morning, what steroid dose?",
        "lung ca with cord compression and new leg weakness. steroid dose?",
        "retention since last night, prostate mets. how soon an MRI?",
    ],
)
def test_a_question_beside_the_sign_does_not_silence_it(talk: Talk, text: str) -> None:
    """A sign that is told raises the notice although the turn also asks about the literature."""
    assert talk(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "legs getting heavier by the day",
        "lower limb power 2/5 both sides",
        "his gait is deteriorating",
        "unsteady on his feet since Sunday",
        "keeps stumbling",
        "off legs since the weekend",
        "new paraparesis",
        "loss of motor function in both legs",
        "knees buckling since lunchtime",
        "down from 5/5 to 3/5",
        "numb below the ribs",
        "cannot feel when she has to void",
        "no urge to pass water",
        "bowels open without her noticing",
        "he isnt walking since this morning",
        "L3 met. wetting herself without noticing, anal tone lax, cauda equina syndrome",
        "hasn't walked since Tuesday",
        "no longer ambulatory",
        "non-ambulant for 2 days",
        "walked in on Friday, now can't",
        "has lost the ability to stand",
        "chairbound since yesterday",
        "leg power down to 3 today",
        "not PU'd for 14 hours",
    ],
)
def test_a_sign_in_plain_words_raises_it_without_any_case(talk: Talk, text: str) -> None:
    """Weakness, a failing gait and a bladder that is not felt are told in plain words, with no level and no tumour named."""
    assert talk(text).urgent


@pytest.mark.parametrize(
    "text",
    [
        "walking got worse because of pain, T8 lytic",
        "mobility worse with the knee arthritis, T8 lytic",
        "unsteady for years, T8 lytic",
        "T8 lytic, gait training went well",
        "T8 lytic, easier with the weight off her feet",
        "warn her about leg weakness, T8 lytic",
        "hasn't walked since Sunday because of pain, T8 lytic",
        "T8 lytic, not walking with a stick any more, walks unaided",
        "T8 lytic, no change in walking since yesterday",
        "T8 lytic, has not walked well since his hip replacement in 2010",
        "T8 lytic, arm weak since polio",
        "T8 lytic, hip flexion 5/5",
    ],
)
def test_what_is_no_deficit_raises_nothing(talk: Talk, text: str) -> None:
    """What pain, a joint or an old illness explains, and what is only warned of, is no emergency."""
    assert talk(text).urgent is None


@pytest.mark.parametrize("text", ["steroid dose for new leg weakness?", "does leg weakness recover after radiotherapy?"])
def test_a_sign_that_is_only_asked_about_raises_nothing(talk: Talk, text: str) -> None:
    """A question on a sign in general is no emergency."""
    assert talk(text).urgent is None


@pytest.mark.parametrize(
    "taken_back",
    ["my mistake, that handover was about the lady in bed 9. ours walks well", "examined him: all normal, his wife got it wrong", "false alarm"],
)
def test_an_alarm_that_was_none_is_silent(talk: Talk, taken_back: str) -> None:
    """What was told of somebody else, or in error, no longer raises the notice."""
    assert talk("T8 lytic", "her legs buckled twice today").urgent
    assert not talk(taken_back).urgent


@pytest.mark.parametrize(
    "turn",
    [
        "Her husband rang to say that since breakfast she can't move her feet. Myeloma at T9.",
        "still getting worse on dex, KE 4 -> 3, thoracic met",
        "Her hip flexors were full power at ten. I have repeated it now and they are 2/5 on both sides. T10 met.",
        "ambulant -> non ambulant in under a day, T3 RCC met",
        "His mobility has gone in the space of three days, T8 met.",
        "neuro obs: legs R 4 L 4 at six, R 3 L 2 at ten. T5 tumour",
        "the legs had no strength when examined, T8 and T9 mets",
    ],
)
def test_what_went_from_one_examination_to_the_next(talk: Talk, turn: str) -> None:
    """Power that fell, walking that went, and what a relative rang to tell raise the notice."""
    assert talk(turn).urgent


@pytest.mark.parametrize(
    "turn",
    [
        "I gave him the leaflet on red flags: weak legs, numb bottom, loss of bladder control.",
        "advised about red flags - leg weakness, saddle numbness, incontinence",
        "The lady in the next bay with retention is not mine. My patient is well.",
        "arm weak after an old brachial plexus injury, spine met at L1, legs 5/5",
        "fam hx: father paralysed by a stroke",
        'Please translate "saddle anaesthesia" into Polish.',
        "the word paraparesis is spelled wrong in the letter",
    ],
)
def test_signs_that_are_nobodys(talk: Talk, turn: str) -> None:
    """Warnings given, another's signs, an old injury and the words themselves raise none."""
    assert not talk("72M RCC met T8, lytic, ESCC 2.", turn).urgent


def test_sides_of_power_are_no_levels(talk: Talk) -> None:
    """Power told as "R 4 L 4" names no lumbar vertebra."""
    assert talk("neuro obs: legs R 4 L 4 at six, R 3 L 2 at ten. T5 tumour").facts["level"].value == "T5"
