"""Emergencies in the words people use: each of these sentences raises the notice, and each look-alike does not."""

from __future__ import annotations

import pytest

from assistant.answer import Answer, Status
from assistant.evidence import Evidence, Found
from assistant.rules_engine import RulesEngine


class Silent(Evidence):
    """Papers that say nothing: the notice needs none."""

    def answer(self, _question: str, _earlier: object = ()) -> Found:
        """Nothing."""
        return Found(Status.NO_EVIDENCE)


URGENT = (
    "Since this morning he can't lift his left leg, T6 met",
    "She woke paralysed from the waist down",
    "no power below T10 since last night",
    "legs have gone dead overnight",
    "both legs like jelly today",
    "he fell because his legs gave out",
    "she hasn't passed urine for 14 hours",
    "new incontinence of urine",
    "numb bottom since yesterday",
    "wet himself twice today",
    "reports numbness around the back passage",
    "MRC 3 in both quads, was 5 last week",
    "can no longer climb stairs, legs too weak",
    "she lost the use of her legs over 2 days",
    "lost feeling below the navel",
    "bilateral leg weakness progressing",
    "cannot walk since yesterday",
    "he can't feel his feet",
    "unable to move either leg",
    "legs failing for 48 hours",
    "going off his legs",
    "rapid neurological deterioration overnight",
    "no control over her bowels",
    "lost control of his bladder",
    "can't wee since noon",
    "new onset foot drop",
    "power 2/5 both legs",
    "numb when he wipes himself",
    "her seat has gone numb",
    "has not been able to pee since lunch",
    "post void residual of 640 ml",
    "bladder scan 850",
    "700 mls in the bladder on scan",
    "power has been fading since breakfast",
    "his legs won't carry him",
    "he keeps wetting himself",
    "power in the legs fell to 3/5",
    "can't stand unaided any more, legs weak",
    "acute paraparesis T4",
    "saddle anaesthesia",
    "needs a catheter for painless retention",
    "not able to walk since this morning",
    "progressive weakness of the lower limbs",
    "her legs feel heavy and numb since Sunday",
    "stumbling, legs giving way",
    "weakness in his arms and legs getting worse",
    "quadriparesis C4 met",
    "he is losing strength in the right leg",
    "power was 5/5 last week, 3/5 now",
)
NOT_URGENT = (
    "No weakness, no numbness, sphincters intact",
    "denies weakness, incontinence or retention",
    "power 5/5 throughout",
    "what are the signs of cauda equina syndrome?",
    "if she develops leg weakness, call us",
    "her mother had leg weakness from a stroke",
    "walks without aid, no deficit",
    "cannot walk far because of pain",
    "warned about weakness and incontinence",
    "paraplegic since 1998, unchanged",
    "foot drop for ten years after polio",
    "no saddle numbness, passing urine normally",
    "no leg weakness and no numb feet",
    "old stroke with long-standing left arm weakness",
    "how often does weakness occur?",
    "neuro intact, no retention",
    "weakness ruled out",
    "tired and generally weak from chemotherapy",
    "can walk independently",
    "the patient in bed 4 is paralysed, ours walks",
    "legs normal power, reflexes normal",
    "she has weak bones",
    "urine output good",
    "no bladder or bowel disturbance",
    "post op day 3 doing well, walking",
)


def urgent(text: str) -> bool:
    return any(event.urgent for event in RulesEngine(Silent()).ask(text) if isinstance(event, Answer))


@pytest.mark.parametrize("text", URGENT)
def test_a_sign_in_plain_words_raises_the_notice(text: str) -> None:
    """Weakness, loss of feeling or walking, cauda equina signs and retention raise the notice however they are told."""
    assert urgent(text)


@pytest.mark.parametrize("text", NOT_URGENT)
def test_a_look_alike_raises_none(text: str) -> None:
    """What is denied, supposed, long past, asked in general or somebody else's raises no notice."""
    assert not urgent(text)
