"""The answer's text knows where every figure comes from."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from assistant.prose import Prose
from core.bibliography import CHANG_2020, JAIPANYA_2022

PIECES = st.lists(
    st.tuples(st.text(alphabet="ab 0123456789.,%[]\n mgGy", max_size=20), st.sampled_from(["user", "outcome:sins", "citation:1"])), max_size=8
)


def test_a_figure_with_its_unit_and_origin() -> None:
    """A dose is one number with its unit, its place in the text and its origin."""
    prose = Prose().say("Give ", "user").say("10 mg at once", "outcome:dexamethasone")
    (number,) = prose.numbers
    assert (number.text, number.origin) == ("10 mg", "outcome:dexamethasone")
    assert prose.text[number.start : number.end] == "10 mg"


def test_markers_are_no_figures() -> None:
    """The number of a citation is not a figure of the answer."""
    prose = Prose().say("stable", "user").cite(CHANG_2020.at("Table 3"))
    assert prose.text == "stable [1]"
    assert prose.numbers == ()


def test_one_number_a_place() -> None:
    """A place cited twice keeps its number; another gets the next."""
    prose = Prose()
    first, second = CHANG_2020.at("Table 3"), JAIPANYA_2022.at("Corticosteroids", "28")
    prose.cite(first).cite(second).cite(first)
    assert prose.text.strip() == "[1] [2] [1]"
    assert [cited.marker for cited in prose.cited] == [1, 2]


def test_lines_open_once() -> None:
    """Two line ends in a row, or one before any text, leave no gap."""
    assert Prose().line().say("a", "user").line().line().say("b", "user").text == "a\nb"


@given(PIECES)
def test_every_digit_lies_in_a_number(pieces: list[tuple[str, str]]) -> None:
    """Whatever is said, each digit of the text belongs to a number whose place holds it."""
    prose = Prose()
    for text, origin in pieces:
        prose.say(text, origin)
    for number in prose.numbers:
        assert prose.text[number.start : number.end] == number.text
    covered = {at for number in prose.numbers for at in range(number.start, number.end)}
    assert {match.start() for match in re.finditer(r"\d", prose.text)} <= covered
