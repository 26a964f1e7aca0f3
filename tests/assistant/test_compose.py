"""Composition: results in few words, every figure with its origin, what is missing in one line."""

from __future__ import annotations

import re

from assistant import compose, scoring
from assistant.prose import Prose
from tests.assistant.reading.told import case_of

WHOLE = "T9 RCC, lytic, 20% collapse, left pedicle, alignment normal, pain on standing. ESCC 1b. No myelopathy."


def test_the_headline_names_level_and_results() -> None:
    """The first line holds the level, the total with its class, the grade and the path."""
    prose = Prose()
    compose.headline(prose, scoring.score(case_of(WHOLE))[0], ["sins", "escc", "noms"])
    assert prose.text.startswith("T9: SINS 9, indeterminate")
    assert "ESCC 1b, low grade" in prose.text
    assert "surgeon's call" in prose.text


def test_a_range_never_borrows_one_class() -> None:
    """A total that is open names every class it may fall in; inside one class it says so."""
    assert "open between" in compose.sentence("sins", scoring.score(case_of("T9 lytic"))[0].outcomes["sins"])
    narrow = scoring.score(case_of("T9 RCC, lytic, 20% collapse, alignment normal, pain on standing"))[0].outcomes["sins"]
    assert compose.sentence("sins", narrow) == "SINS 8 to 11, indeterminate either way"


def test_every_figure_has_an_origin() -> None:
    """Every number written stands in the list of numbers."""
    prose = Prose()
    lead = scoring.score(case_of(WHOLE))[0]
    compose.headline(prose, lead, ["sins", "noms"])
    compose.reasons(prose, lead.outcomes["sins"])
    places = [(number.start, number.end) for number in prose.numbers]
    figures = re.sub(r"\[\d+\]", lambda marker: " " * len(marker[0]), prose.text)
    assert [c for at, c in enumerate(figures) if c.isdigit() and not any(start <= at < end for start, end in places)] == []


def test_what_is_missing_is_one_line() -> None:
    """What would settle the answer stands in one line; a contradiction is asked back instead."""
    prose = Prose()
    compose.missing(prose, ["pain", "posterolateral"], ["posterolateral"], {})
    assert prose.text.strip().splitlines() == [
        "Contradicted: posterolateral involvement is stated both ways, so it is not used. Which is right?",
        "To settle it, ask: pain behaviour.",
    ]
