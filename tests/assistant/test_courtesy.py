"""Courtesies around a turn change nothing of what it means, and nothing loses its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import courtesy

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

CASE = "63F breast ca, L3 lytic, 40% collapse, mechanical pain, alignment normal, one pedicle. sins"
TURNS = (
    "what would change it?",
    "both pedicles gone too",
    "if the pain was not mechanical?",
    "so do i need to refer her to spines",
    "which papers say so",
)
AROUND = ("ok {}", "thanks. {}", "great, {}", "sorry to ask, {}", "hi, {}", "{} thanks", "{} cheers", "many thanks, {}")


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("around", AROUND)
def test_a_turn_means_the_same_with_a_courtesy_around_it(talk: Talk, turn: str, around: str) -> None:
    """The answer is that of the turn alone."""
    assert talk("new patient", CASE, around.format(turn)).text == talk("new patient", CASE, turn).text


@pytest.mark.parametrize(
    "turn",
    [
        "thanks",
        "ok thanks",
        "brilliant thx",
        "that's very helpful, cheers",
        "ok for surgery",
        "ok pedicles",
        "ok legs, ok sphincters",
        "right pedicle gone",
        "perfect alignment",
        "sorry, T11 not T12",
        "sins please",
        "ok",
        "",
        "note please",
    ],
)
def test_what_is_no_courtesy_or_nothing_else_stays(turn: str) -> None:
    """A finding, a correction, thanks alone and a request that "please" makes one are left as they are."""
    assert courtesy.blanked(turn) == turn


@given(st.text(max_size=60), st.sampled_from(AROUND))
def test_every_character_keeps_its_place(turn: str, around: str) -> None:
    """What is left stands where it stood, in a text of the same length."""
    text = around.format(turn)
    left = courtesy.blanked(text)
    assert len(left) == len(text)
    assert all(new in {old, " ", "."} for old, new in zip(text, left, strict=True))
