"""Amending: what was told is taken back, moved to another level or answered in halves; the case is asked about, noted and thanked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.fixed import WELCOME

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

WHOLE = "T9 RCC, lytic, 20% collapse, left pedicle, alignment normal, pain on standing. SINS?"
TWO = (
    "T6 lytic, no collapse, a third of the body, pedicles clear, aligned, no pain; "
    "L3 lytic, 60% collapse, both pedicles, new kyphosis, pain on standing."
)


@pytest.mark.parametrize(
    "turn", ["scrap the 20%, i measured the wrong vertebra", "that 20% isn't his", "drop that 20% please. height loss not known yet"]
)
def test_a_figure_taken_back_takes_its_fact_with_it(talk: Talk, turn: str) -> None:
    """A figure that is taken back leaves the fact it told unknown, and nothing else."""
    answer = talk(WHOLE, turn)
    assert "collapse" not in answer.facts
    assert answer.facts["posterolateral"].value == "unilateral"


def test_a_figure_taken_back_for_another_is_replaced(talk: Talk) -> None:
    """With another figure behind it that one stands; a figure that nothing was told by takes nothing back."""
    assert talk(WHOLE, "forget the 20%, it is 70%").facts["collapse"].value == "over_50"
    assert talk(WHOLE, "forget the 90%").facts["collapse"].value == "under_50"


@pytest.mark.parametrize(
    "turn", ["I misread the line, the vertebra is T10", "wrong row! the level is T10 and no slip", "mixed up the numbers, its T10"]
)
def test_a_level_read_wrongly_takes_all_findings_with_it(talk: Talk, turn: str) -> None:
    """A lesion told to be at another level has its findings there, and is the only one."""
    answer = talk(WHOLE, turn)
    assert (answer.facts["level"].value, answer.facts["lesion"].value, len(answer.lesions)) == ("T10", "lytic", 1)


@pytest.mark.parametrize("turn", ["also T10, blastic", "the other vertebra is T10"])
def test_a_level_told_beside_the_first_is_another_lesion(talk: Talk, turn: str) -> None:
    """A level told beside the first is a second lesion."""
    assert {lesion.level for lesion in talk(WHOLE, turn).lesions} == {"T9", "T10"}


def test_two_answers_in_one_settle_the_collapse(talk: Talk) -> None:
    """Asked for the collapse, "none, and under half of the body" is both parts of the answer."""
    asked = "L4 breast met, mechanical pain, blastic, alignment normal, no posterolateral involvement. SINS?"
    assert talk(asked, "none, and <50% of the body").facts["collapse"].value == "none"
    assert talk(asked, "none, but 70% of the body").facts["collapse"].value == "none_over_50_involved"


@pytest.mark.parametrize(
    "turn", ["so the class hasn't moved?", "and it stays the same class?", "which scores higher", "what info do you have for him"]
)
def test_a_question_on_the_case_is_answered_by_it(talk: Talk, turn: str) -> None:
    """What moved, which is more and what is on record are questions on the case."""
    assert "SINS" in talk(TWO, turn).text


@pytest.mark.parametrize("turn", ["note covering both lesions pls", "document both", "one note for both"])
def test_a_note_of_several_lesions(talk: Talk, turn: str) -> None:
    """A note is written of all lesions, however both are named."""
    assert {"T6", "L3"} <= {word.strip(":") for word in talk(TWO, turn).text.split()}


@pytest.mark.parametrize("turn", ["lovely thank you", "brilliant thx", "that's very helpful, cheers"])
def test_thanks_are_thanks_and_findings_are_not(talk: Talk, turn: str) -> None:
    """Thanks are answered as such; a finding in the same breath is taken in."""
    assert talk(WHOLE, turn).text == WELCOME
    assert talk(WHOLE, "thanks, ecog 2").facts["ecog"].value == 2
