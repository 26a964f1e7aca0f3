"""BED and EQD2 of a course that is typed are computed by the rule, follow-ups lean on the course before, and a doubtful course is asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.answer import Status

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk


@pytest.mark.parametrize(
    ("words", "bed", "eqd2"),
    [
        ("BED for 20 in 5, a/b 10?", "28 Gy", "23.3 Gy"),
        ("eqd2 of 30 Gy in 10 fractions, alpha/beta 2", "75 Gy", "37.5 Gy"),
        ("biologically effective dose of 5 x 4 Gy with a/b of 10", "28 Gy", "23.3 Gy"),
        ("bed 4 Gy x 5, α/β 10", "28 Gy", "23.3 Gy"),
        ("BED of 8 Gy single, a/b 10", "14.4 Gy", "12 Gy"),
        ("bed of 8x1 a/b 10", "14.4 Gy", "12 Gy"),
        ("BED10 for 20 Gy in 5 fractions?", "28 Gy", "23.3 Gy"),
    ],
)
def test_a_course_is_read_however_it_is_written(talk: Talk, words: str, bed: str, eqd2: str) -> None:
    """Total in fractions, fractions of a dose and a single fraction give the figures of the equation."""
    answer = talk(words)
    assert f"BED {bed}, EQD2 {eqd2}" in answer.text
    assert [outcome.rule for outcome in answer.outcomes] == ["bed"]


def test_without_a_ratio_the_conventional_ones_stand_side_by_side(talk: Talk) -> None:
    """None is chosen for the user."""
    text = talk("EQD2 of 30 Gy in 10").text
    assert all(f"alpha/beta {ratio})" in text for ratio in (10, 3, 2))


def test_a_follow_up_keeps_the_ratio(talk: Talk) -> None:
    """Another course right after is asked about in the same way, and a stated ratio replaces the old one."""
    assert "BED 14.4 Gy" in talk("BED for 20 in 5, a/b 10?", "and 8x1").text
    assert "BED 81.6 Gy" in talk("BED of 30 Gy in 10, a/b 10?", "how did you get that?", "and 24 Gy in one fraction?").text
    assert "BED 75 Gy" in talk("BED for 20 in 5, a/b 10?", "and 30 in 10 with a/b 2").text


@pytest.mark.parametrize("words", ["BED of 5x4?", "bed 500 Gy in 2"])
def test_what_can_be_read_two_ways_or_cannot_be_is_asked_again(talk: Talk, words: str) -> None:
    """No dose is guessed, and none beyond the plausible is computed."""
    answer = talk(words)
    assert answer.status is Status.NEEDS_INPUT
    assert not answer.outcomes


def test_a_bed_on_the_ward_is_no_dose(talk: Talk) -> None:
    """The words "bed 4" open a case."""
    assert talk("bed 4, L2 breast met, lytic, 20% collapse").facts["level"].value == "L2"


def test_the_case_stays_beside_it(talk: Talk) -> None:
    """A dose computed in between changes nothing of the patient."""
    assert talk("T8 lytic breast met", "BED for 20 in 5?", "what do you know?").facts["level"].value == "T8"


@pytest.mark.parametrize("words", ["power 4/5 in both legs since noon", "BED of 20 in 5? and she can't move her legs since noon"])
def test_an_emergency_is_never_taken_for_a_course(talk: Talk, words: str) -> None:
    """A grade of power right after a question for BED is no dose, and a course asked for in the same breath withholds no notice."""
    answer = talk("BED for 20 in 5, a/b 10?", words)
    assert answer.urgent
    assert "BED" not in answer.text


def test_a_score_of_pain_is_no_course(talk: Talk) -> None:
    """A finding with a figure that looks like a course is read as the finding."""
    assert "Gy" not in talk("T8 lytic met", "BED for 20 in 5, a/b 10?", "pain 8/10 on standing").text
