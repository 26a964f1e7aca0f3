"""Beginning: one patient ends and the next begins, in whatever words; whoever is mentioned in passing begins nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

WHOLE = "T9 RCC, lytic, 20% collapse, left pedicle, alignment normal, pain on standing. SINS?"


@pytest.mark.parametrize(
    "turn",
    [
        "thx, on to a different pt now",
        "next!",
        "right. got another one for you",
        "brilliant, that's her done. someone else now",
        "cheers mate - nxt pt pls",
        "can we do a completely different case",
        "switching patients",
        "ecog is 2 btw. next chap",
        "ok moving on",
        "pt no 3",
    ],
)
def test_a_turn_of_its_own_ends_a_patient(talk: Talk, turn: str) -> None:
    """After words that end one patient nothing is known, and what follows is told of the next alone."""
    assert talk(WHOLE, turn).facts == {}
    answer = talk(WHOLE, turn, "prostate, L1")
    assert (answer.facts["level"].value, answer.facts["histology"].value, [lesion.level for lesion in answer.lesions]) == (
        "L1",
        "prostate cancer",
        ["L1"],
    )
    assert "T9" not in answer.text


def test_a_patient_set_apart_from_an_earlier_one_begins_nothing(talk: Talk) -> None:
    """What is told before "this is a different man" stays his, where an earlier patient was just spoken of."""
    answer = talk(
        "spine met from HCC, lytic, 20% ht loss, both facets gone. last week's HCC pt was L4, this is a different man. sins as far as poss?"
    )
    assert answer.facts["lesion"].value == "lytic"
    assert "level" not in answer.facts


def test_the_next_patient_may_be_told_before_the_words_for_it(talk: Talk) -> None:
    """What stands before "different patient" in the same sentence is of the new one; a sentence before it is of nobody."""
    assert talk(WHOLE, "L1 prostate, blastic (different patient)").facts["lesion"].value == "blastic"
    assert "ecog" not in talk(WHOLE, "ECOG 3. Next patient: L1 prostate").facts


@pytest.mark.parametrize(
    "turn",
    [
        "Another man on the ward is myelopathic too.",
        "what would another patient need",
        "next, the alignment is normal",
        "another met at L2",
        "that collapse was from a different patient",
        "someone else read it: lytic",
        "moving on to noms",
        "what next",
        "he is a different man today",
    ],
)
def test_another_patient_in_passing_begins_no_case(talk: Talk, turn: str) -> None:
    """Another patient, or another thing, that is only mentioned leaves the case."""
    answer = talk(WHOLE, turn)
    assert "T9" in {answer.facts["level"].value, *(lesion.level for lesion in answer.lesions)}
