"""Brief turns: which short turns of an ongoing case ask for its result, and which are questions to the papers."""

from __future__ import annotations

import pytest

from assistant import brief, intent
from assistant.intent import Intent


def wish(turn: str, *, on_case: bool = True) -> Intent:
    """What a turn of a known case asks for."""
    return brief.of_the_case(intent.understand(turn, turn), turn, pointed=False, on_case=on_case)


@pytest.mark.parametrize(
    ("turn", "rule"),
    [
        ("the total?", "sins"),
        ("tot it up, what's the score now", "sins"),
        ("which category do we have now", "sins"),
        ("right. is she still indeterminate then", "sins"),
        ("how many points is he on", "sins"),
        ("which arm is he in then", "noms"),
        ("and the pathway?", "noms"),
        ("is an operation still an option", "noms"),
    ],
)
def test_words_for_a_result_alone_ask_about_the_case(turn: str, rule: str) -> None:
    """A turn of nothing but small words and a word for a result asks for that of the case, and nothing of the papers."""
    asked = wish(turn.replace("tot it up, ", ""))
    assert (asked.brief, rule in asked.rules, asked.questions) == (True, True, ())


@pytest.mark.parametrize("turn", ["so where does this leave him", "how do things stand tonight", "and currently?", "what is it now"])
def test_how_things_stand_is_asked_of_the_case(turn: str) -> None:
    """Asked how things stand, what was asked before is answered again."""
    assert wish(turn).brief


@pytest.mark.parametrize(
    "turn",
    [
        "which total is unstable?",
        "what is an indeterminate score?",
        "how reliable is the score",
        "points for a lytic lesion?",
        "how many points for a junction",
        "does the score predict survival",
        "what dose of steroid?",
        "what class of drug is denosumab",
        "treatment options for melanoma",
        "how does noms work",
        "plan for anticoagulation",
    ],
)
def test_a_question_to_the_papers_stays_one(turn: str) -> None:
    """One word that is neither small nor a result makes a turn a question to the papers, and so does a question for a definition."""
    assert not wish(turn).brief


def test_a_follow_up_on_the_papers_is_not_of_the_case() -> None:
    """What only points back belongs to the case after an answer on the case, not after one from the papers."""
    assert (wish("what about that?").brief, wish("what about that?", on_case=False).brief) == (True, False)


@pytest.mark.parametrize(
    ("turn", "bare"), [("i need a sins", True), ("can you score someone for me", True), ("what is sins", False), ("sins of a junction", False)]
)
def test_a_bare_request_for_a_score_is_known(turn: str, bare: bool) -> None:  # noqa: FBT001 a parameter of the table
    """A request for a score that names no finding is told apart from a question about the score."""
    assert brief.asked_of_nobody(turn) is bare
