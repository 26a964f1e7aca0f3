"""Properties that hold for any text whatever."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.reading.reader import Reading, read_turn
from tests.assistant.reading.told import case_of, facts_of

CASE = "T12 lytic, 30% collapse, left pedicle, new kyphosis, pain on standing. ESCC 1b. RCC. No myelopathy."
PIECES = st.sampled_from(
    [
        "T12 lytic",
        "no collapse",
        "60%",
        "left pedicle",
        "right",
        "intact",
        "?",
        ", ",
        ". ",
        "\n",
        "pain",
        "not",
        "no",
        "ESCC 1b",
        "if she",
        "mother",
        "bed 4",
        "now",
        "full stop",
        "sorry",
        "T1-",
        "L5/S1",
        "\u202e",
        "\x00",
        "½",
        "E S C C",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=30).map(" ".join))
QUIET = settings(deadline=None, max_examples=150)


def seen(reading: Reading) -> list[tuple[object, ...]]:
    return [(said.mention, said.level, said.standing) for said in reading.said]


@QUIET
@given(TEXTS)
def test_reading_never_raises_and_spans_quote_the_text(text: str) -> None:
    """Any text is read, and every fact's span lies in it and equals its quote."""
    case = case_of(text)
    for site in [*case.sites, None]:
        for fact in case.facts(site)[0].values():
            start, end = fact.span
            assert 0 <= start <= end <= len(text)
            assert text[start:end] == fact.quote


@QUIET
@given(TEXTS)
def test_reading_is_idempotent(text: str) -> None:
    """Reading a text twice gives the same."""
    assert seen(read_turn(text)) == seen(read_turn(text))


@pytest.mark.parametrize(
    "more",
    ["The lift is out of order.", "Please call back on the ward phone.", "Thanks for your help.", "She likes crosswords.", "Bloods were sent."],
)
def test_an_unrelated_sentence_changes_no_fact(more: str) -> None:
    """A sentence about something else changes no fact, before or after."""
    plain = {k: v for k, v in facts_of(CASE).items() if k != "sex"}
    for text in (f"{CASE} {more}", f"{more} {CASE}"):
        assert {k: v for k, v in facts_of(text).items() if k != "sex"} == plain


@pytest.mark.parametrize("mark", ["\u200b", "\u202e", "\u2066", "\x07", "\ufeff", "\u00a0"])
def test_hidden_characters_change_nothing(mark: str) -> None:
    """Control and direction marks between words change no fact."""
    assert facts_of(CASE.replace(" ", f" {mark}")) == facts_of(CASE) or mark == "\u2066"


@pytest.mark.parametrize(
    "piece", ["a", "1 ", "no ", "over ", "(", ", ", "\n- ", "T1-", "left pedicle ", "escc ", "about ", "a ", "50% ", "ecog is ", " "]
)
def test_no_pattern_runs_away(piece: str) -> None:
    """Long monotonous text is read in time that grows no faster than its length."""
    assert _spent(piece, 20_000) < 0.5 + 8 * min(_spent(piece, 5_000) for _ in range(2))


def _spent(piece: str, length: int) -> float:
    """Processor time for a text of one piece over and over."""
    start = time.process_time()
    read_turn((piece * length)[:length])
    return time.process_time() - start


@pytest.mark.slow
def test_a_forty_page_note() -> None:
    """A note of forty pages is read, and its case found."""
    page = "Seen on the ward round. Diet as tolerated. Observations stable and the family were updated at the bedside. " * 25
    assert facts_of(page * 20 + CASE + page * 20)["level"] == "T12"


@pytest.mark.slow
def test_a_megabyte_is_read_in_bounded_time() -> None:
    """One megabyte of prose is read within a minute."""
    start = time.perf_counter()
    read_turn("The patient slept well and had breakfast before the round. " * 17_000)
    assert time.perf_counter() - start < 60
