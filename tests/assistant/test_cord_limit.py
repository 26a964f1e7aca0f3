"""The limit of the cord is computed by the rule, for the fractions or the earlier radiation that a question or its follow-up names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant import cord_limit
from core.outcome import Finding, Open

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("cord dmax in 3 fractions, not irradiated before?", "20.3 Gy"),
        ("what is the cord constraint for a single fraction without prior RT", "12.4 Gy to 14 Gy"),
        ("maximum dose to the cord in five fractions, no previous radiotherapy", "25.3 Gy"),
        ("cord tolerance if previously irradiated", "cumulative EQD2 70 Gy"),
    ],
)
def test_the_limit_of_a_question_leads(talk: Talk, question: str, words: str) -> None:
    """The rule's limit stands in the first line, with its source."""
    first = talk(question).text.splitlines()[0]
    assert words in first
    assert "[1]" in first


def test_follow_ups_take_the_limit_up() -> None:
    """A bare number, an earlier course and the time between go on about the limit; anything else is left as it is."""
    asked = "cord dmax single fraction, no prior RT"
    assert cord_limit.spelled("in 3?", asked) == "cord dmax in 3 fractions"
    assert cord_limit.limits(cord_limit.spelled("and if already irradiated?", asked))
    again = cord_limit.spelled("and if already irradiated?", asked)
    assert cord_limit.limits(cord_limit.spelled("what gap between the courses?", again))
    assert cord_limit.spelled("and denosumab?", asked) == "and denosumab?"
    assert cord_limit.spelled("in 3?", "denosumab dose") == "in 3?"


def test_nothing_is_computed_where_no_number_is_named() -> None:
    """A limit asked for in general is left to the papers; earlier radiation that is not told leaves both possible."""
    assert cord_limit.limits("what cord dmax does Newman use?") == []
    assert isinstance(cord_limit.limits("cord dmax in 3 fractions?")[0], Open)
    assert isinstance(cord_limit.limits("cord dmax in 3 fractions, no prior RT?")[0], Finding)
