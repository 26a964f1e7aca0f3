"""What a turn asks for, told from its words alone."""

from __future__ import annotations

import pytest

from assistant import intent, routing


def wanted(text: str) -> intent.Intent:
    return intent.understand(text, text.lower())


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("SINS and NOMS?", ("sins", "noms")),
        ("NOMS then SINS", ("noms", "sins")),
        ("is it stable?", ("sins",)),
        ("what would you do?", ("noms",)),
        ("and the steroid?", ("dexamethasone",)),
        ("which fractionation?", ("radiotherapy",)),
        ("grade this please", ("escc",)),
        ("thank you", ()),
        ("what first?", ("noms",)),
        ("does that push him into the next band?", ("sins",)),
    ],
)
def test_the_rules_in_the_order_asked(text: str, rules: tuple[str, ...]) -> None:
    """The scores and doses asked for, in their order."""
    assert wanted(text).rules == rules


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("why?", "why"),
        ("but how come?", "why"),
        ("what would change it?", "change"),
        ("what's missing?", "missing"),
        ("what do you still need?", "missing"),
        ("what do you know?", "know"),
        ("what do you know about him?", "know"),
        ("read that back", "know"),
        ("write a note", "note"),
        ("draft me a short consult note", "note"),
        ("new patient", "new"),
        ("start over", "new"),
        ("thanks. new patient: L1", "new"),
        ("whats missing", "missing"),
        ("what do u know now", "know"),
    ],
)
def test_commands_in_plain_words(text: str, command: str) -> None:
    """Each command in the words people use for it."""
    assert command in wanted(text).commands
    assert routing.only_a_command(text, wanted(text)) or command == "new"


@pytest.mark.parametrize("text", ["would it take much to reach unstable", "how far from stable?", "what would it take to get to 13?"])
def test_how_far_the_next_class_is(text: str) -> None:
    """Asked how far the next class is, what would change the score is shown."""
    assert "change" in wanted(text).commands


@pytest.mark.parametrize("text", ["what do you know about denosumab?", "why is SRS better than cEBRT?", "explain the SINS collapse item"])
def test_a_question_is_no_command_alone(text: str) -> None:
    """A question about a thing goes to the papers even where it opens like a command."""
    assert not routing.only_a_command(text, wanted(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("what if she were ECOG 4?", "she were ecog 4"),
        ("suppose the pain is mechanical", "the pain is mechanical"),
        ("what about SINS 4 instead?", "sins 4"),
        ("what about the steroid?", None),
        ("and if the left pedicle were gone too?", "the left pedicle were gone too"),
        ("what if the collapse were over 50%, pain as it is?", "the collapse were over 50%"),
        ("T8 lytic", None),
    ],
)
def test_what_is_supposed(text: str, words: str | None) -> None:
    """A hypothetical is told from a question, with its own words."""
    assert wanted(text).supposed == words


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("T8 RCC. SINS?", ()),
        ("T8 RCC. SINS? How long after surgery before SRS?", ("How long after surgery before SRS?",)),
        ("Is vertebroplasty safe? And the dose of denosumab?", ("Is vertebroplasty safe?", "And the dose of denosumab?")),
    ],
)
def test_the_questions_for_the_papers(text: str, asked: tuple[str, ...]) -> None:
    """Only the sentences that ask more than a score go to the papers."""
    assert wanted(text).questions == asked


def test_a_score_in_the_same_breath_is_left_out() -> None:
    """Of "SINS, and how long before SRS?" the papers get the second half."""
    text = "T8 met SINS, and how long should we wait before SRS?"
    assert routing.questions(text, wanted(text), about_case=True, known=False) == ("how long should we wait before SRS?",)
