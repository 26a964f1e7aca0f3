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
    "she cannot press down with either foot any more",
    "his thighs won't carry him up the steps",
    "her legs have been dragging since noon",
    "dragging the left foot since Sunday",
    "legs like lead since this morning",
    "cannot get out of the armchair any more",
    "needs pulling up from the chair since Saturday",
    "now takes two nurses to stand him",
    "needs a hoist since last night to transfer",
    "his legs aren't working since breakfast",
    "her legs have packed up",
    "the power's going in both legs",
    "grip has gone in the right hand",
    "he has lost force in both legs, force 3/5",
    "feeling gone below the navel since midnight",
    "cannot wiggle his toes",
    "she can't stand on tiptoe",
    "cannot do up her buttons since Tuesday, could last week",
    "keeps dropping cups since Monday, could hold them before",
    "new numbness of both legs",
    "off legs since yesterday",
    "dribbling urine all night",
    "straining to pass urine since Friday",
    "catheter drained 900 ml",
    "no anal tone",
    "soiled his bed twice",
    "she cannot feel the catheter being pulled",
    "no longer knows when his bladder is full",
    "saddle is still numb",
    "patient no more able to walk since yesterday",
    "her legs turned to jelly overnight",
    "right foot drop, came on today",
    "wheelchair since Tuesday; independent before that",
    "ASIA D last night, ASIA B this morning",
    "Frankel D -> C in 12 hours",
    "neuro deteriorating hour by hour",
    "bladder and bowel both gone",
    "no anal squeeze on examination",
    "groin gone numb since the pain got worse",
    "ascending numbness from the feet to the chest",
    "can't tell where her feet are",
    "gait ataxia, new and worse today",
    "he is not feeling urine passing",
    "the urine is blocked since this morning",
    "complete motor loss below T8 since 0300",
    "her husband had to carry her to bed, her legs have stopped working",
    "is it normal that he can't lift his feet today?",
    "reduced perianal sensation on the left, new today",
    "the deficit is progressing despite dex",
    "cannot straight leg raise either side since noon",
    "weak dorsiflexion on both sides",
    "the feet won't go where he wants, came on overnight",
    "she has not passed any water since two",
    "saddle numbness and absent anal tone",
    "the perineum feels dead",
)
NOT_URGENT = (
    "cannot get out of the chair because of the pain",
    "left leg weak all her life after polio",
    "told her what to watch for at home, e.g. leg weakness",
    "tingling of the hands from neuropathy after chemo, unchanged since March",
    "no new weakness since yesterday",
    "needs two tablets to get up in the morning",
    "pushes down well with both feet",
    "drags on a cigarette between scans",
    "old foot drop since polio as a child",
    "the stairs make the pain worse",
    "buttons and fine movements are normal",
    "residual 20 ml, anal tone normal",
    "his legs are strong, grip good",
    "needs a hoist because of arthritis of both hips",
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
