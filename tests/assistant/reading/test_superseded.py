"""Superseded: of a value and the one that has taken its place only the later is read."""

from __future__ import annotations

import pytest

from assistant.reading.text import read
from tests.assistant.reading.told import facts_of


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T5 lesion, Bilsky was 1b at diagnosis, now 3", "escc", "3"),
        ("T5 lesion. ESCC 1a in May, 2 today", "escc", "2"),
        ("T5 lesion, ESCC 1c -> 2", "escc", "2"),
        ("T5 lesion, ESCC 3 (previously 1c)", "escc", "3"),
        ("T5 was lytic on the staging CT, now sclerotic", "lesion", "blastic"),
        ("T5 now mixed, was lytic", "lesion", "mixed"),
        ("T5. ECOG was 1, currently 3", "ecog", 3),
        ("T5. KPS 40, previously 80", "karnofsky", 40),
        ("T5. Was unfit last month, now fit for surgery", "tolerates_surgery", True),
        ("T5. He was neurologically intact, now paraparetic", "myelopathy", True),
        ("T5 pain was nocturnal only, now mechanical", "pain", "mechanical"),
    ],
)
def test_the_later_of_two_values_is_read(text: str, fact: str, value: object) -> None:
    """A grade, a type, a fitness or a pain that is no longer so is not read beside the one that has taken its place."""
    assert facts_of(text)[fact] == value


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T5 ESCC 1b, now 3 weeks of back pain", "escc", "1b"),
        ("T5 Bilsky 2, 3 now involved levels", "escc", "2"),
        ("T5 pain was mechanical, now weak legs", "pain", "mechanical"),
        ("T5 kyphotic angle 15, was 15 last year", "alignment", "normal"),
    ],
)
def test_another_thing_that_is_now_takes_no_place(text: str, fact: str, value: object) -> None:
    """What is told of another thing, or with a unit of its own, replaces nothing."""
    assert facts_of(text)[fact] == value


def test_the_quote_of_a_later_value_is_its_own_words() -> None:
    """Where only the earlier value is left out, the later keeps its place in the user's text."""
    raw = "T5 was lytic before denosumab, now sclerotic"
    clean = read(raw)
    at = clean.clean.index("sclerotic")
    assert clean.quote(at, at + len("sclerotic")) == "sclerotic"
