"""The consult note holds what the Answer holds and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from assistant.note import note
from tests.assistant.processes import CASE, STABLE

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk


@pytest.mark.parametrize("markdown", [False, True])
def test_the_note_holds_the_answer(talk: Talk, markdown: bool) -> None:  # noqa: FBT001 both forms
    """Findings with quotes, scores with points, the path, sources, versions; the time-critical sign first."""
    answer = talk(CASE)
    text = note(answer, markdown=markdown)
    for words in ('"both pedicles"', "SINS 16, unstable", "mechanical pain: 3", "decompression and stabilization", answer.rules_version[:12]):
        assert words in text
    assert "TIME-CRITICAL" in text


def test_every_number_of_the_note_is_in_the_answer(talk: Talk) -> None:
    """The note asked for in words declares each of its figures at its place."""
    answer = talk(STABLE, "VCF after SRS?", "write a note")
    bare = re.sub(r"\[\d+\]", lambda match: " " * len(match[0]), answer.text)
    covered = {at for number in answer.numbers for at in range(number.start, number.end)}
    assert {match.start() for match in re.finditer(r"\d", bare)} <= covered
    assert all(answer.text[number.start : number.end] == number.text for number in answer.numbers)
    assert any(cited.claim for cited in answer.citations)


def test_nothing_acts_in_markdown(talk: Talk) -> None:
    """Somebody's words make no link, heading or tag in the note."""
    answer = talk("T8 met, <b>lytic</b> [x](http://y) and # mechanical pain. SINS?")
    assert "<b>" not in note(answer, markdown=True)


@pytest.mark.parametrize("turn", ["Turn that into a paragraph for the tumour board.", "I don't have a weight. Write a note please."])
def test_a_note_is_written_where_a_sentence_asks_for_one(talk: Talk, turn: str) -> None:
    """An order among other sentences is an order."""
    assert talk(STABLE, turn).text.startswith("CONSULT NOTE")


@pytest.mark.parametrize("turn", ["I do not have the referral letter", "according to her letter the pain is mechanical"])
def test_a_note_that_is_only_spoken_of_is_not_written(talk: Talk, turn: str) -> None:
    """A letter that is there, or is not, is no order."""
    assert not talk(STABLE, turn).text.startswith("CONSULT NOTE")
