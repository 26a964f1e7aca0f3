"""Intervals between treatments: each paper's figure beside the others."""

import re

from core.outcome import Finding
from core.pathways.intervals import ROWS
from core.rules import RULES
from tests.core.enumeration import disputed, every, said
from tests.core.second_reading import intervals

RULE = RULES["intervals"]


def test_the_misdirected_reference_is_flagged() -> None:
    """Radiosurgery within 24 hours after surgery is never shown without saying that its reference is about the reverse order."""
    for access in ("open", "minimal access"):
        outcome = RULE({"first": "surgery", "then": "SRS", "access": access})
        assert isinstance(outcome, Finding)
        assert all("misdirected" in figure for figure in outcome.value if "24 h" in figure)
        assert "radiosurgery first" in said(outcome)


def test_no_average() -> None:
    """Every figure comes word for word from one row of one paper; none is computed from several."""
    figures = {f"{row.citation.source.short}: {row.figure}" for row in ROWS}
    for case in every(intervals.SPACE):
        outcome = RULE(case)
        assert not isinstance(outcome, Finding) or set(outcome.value) <= figures


def test_papers_that_differ_are_a_dispute() -> None:
    """After surgery two papers give different waits for cEBRT, so the answer carries a dispute."""
    words = disputed(RULE({"first": "surgery", "then": "cEBRT", "access": "open"}))
    assert "5-21 days" in words
    assert "at least 2 weeks" in words


def test_wounds_after_earlier_radiation() -> None:
    """The same study is quoted as 6 % after any radiation and as 16 % after cEBRT with 6 % after SRS; both are shown."""
    words = disputed(RULE({"first": "cEBRT", "then": "surgery"}))
    assert re.search(r"Jaipanya 2022: 6 %", words)
    assert re.search(r"Newman 2023: 16 % after cEBRT, 6 % after SRS", words)


def test_access_does_not_matter_after_radiation() -> None:
    """How the operation will be done is not asked when radiation comes first."""
    assert isinstance(RULE({"first": "SRS", "then": "surgery"}), Finding)
