"""Reasons, notes, disputes and what is still to be asked: the parts that every card shares."""

from __future__ import annotations

from dataclasses import dataclass, field
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from assistant.sanitise import sanitise
from core.outcome import Open
from tui.origin import OUTSIDE, Origin, of_reason, place
from tui.words import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.citation import Citation
    from core.outcome import AnyOutcome, Dispute, Reason
    from tui.page import Page

COLUMN: Final = 24
"""The least width of one reading of a dispute; below it the readings stand under each other."""
GAP: Final = 3
MOST: Final = 2
"""Readings of a dispute that a card draws; more of them stand in the evidence pane alone."""
BULLETS: Final = {"": "▸ ", "note": "! "}


@dataclass(frozen=True, slots=True)
class Marks:
    """What an answer says beside its outcomes: the marker of each citation, and what its facts leave possible.

    `branches` are those of NOMS, `points` what each item of SINS can add.
    """

    of: Mapping[Citation, int] = field(default_factory=dict)
    branches: Mapping[str, frozenset[str]] = field(default_factory=dict)
    points: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def put(self, page: Page, citation: Citation | None, what: str, hang: int = 2) -> None:
        """The source of a line, as a marker of the answer or by its short name, and a sign where it lies outside."""
        if citation is None:
            return
        text = f"[{self.of[citation]}]" if citation in self.of else citation.source.short
        page.gap(len(text) + len(" ‡") * citation.outside, hang)
        page.marked(text, Origin(what, "", citation), "$text-accent")
        if citation.outside:
            page.name(" ‡", "$text-warning bold")


def reason_lines(page: Page, reasons: Iterable[Reason], marks: Marks, kind: str = "") -> None:
    """One reason a line, with its source."""
    for reason in reasons:
        page.name(BULLETS[kind], "$text-warning bold" if kind else "dim")
        page.wrapped(reason.statement, "", of_reason(reason, named(reason.fact or kind or "reason")))
        marks.put(page, reason.citation, "source of this line")
        page.line()


def dispute_lines(page: Page, disputes: Iterable[Dispute], marks: Marks) -> None:
    """The readings of the sources, side by side where the width allows, never merged."""
    for dispute in disputes:
        page.line().name("≠ ", "$text-warning bold").wrapped(f"the reviews disagree: {dispute.topic}", "bold", _topic(dispute)).line()
        if len(dispute.readings) > MOST:
            page.pad(2).name(f"{len(dispute.readings)} readings, each with its place: F4", "dim").line()
            continue
        across = min(len(dispute.readings), (page.width + GAP) // (COLUMN + GAP))
        if across < 2:  # noqa: PLR2004 one column is no side by side
            _stacked(page, dispute.readings)
            continue
        for at in range(0, len(dispute.readings), across):
            _beside(page, dispute.readings[at : at + across], across, marks)


def _topic(dispute: Dispute) -> Origin:
    return Origin("a question on which the sources differ", dispute.topic, dispute.readings[0].citation if dispute.readings else None)


def _stacked(page: Page, readings: Sequence[Reason]) -> None:
    for reading in readings:
        where = place(reading.citation) if reading.citation else "no source"
        page.name("│ ").name(where.split(" · ")[0], "bold $text-accent").name(": ")
        page.wrapped(reading.statement, "", of_reason(reading, "one reading"), hang=2).line()


def _beside(page: Page, readings: Sequence[Reason], across: int, marks: Marks) -> None:
    width = (page.width - GAP * (across - 1)) // across
    columns = [wrap(sanitise(each.statement), width, break_on_hyphens=False) for each in readings]
    for at, reading in enumerate(readings):
        page.pad(at * (width + GAP))
        page.name(reading.citation.source.short if reading.citation else "no source", "bold underline")
        marks.put(page, reading.citation, "source of this reading") if reading.citation in marks.of else None
    for row in range(max(map(len, columns))):
        page.line()
        for at, column in enumerate(columns):
            page.pad(at * (width + GAP) - (GAP - 1 if at else 0)).name("│ " if at else "", "dim")
            page.add(column[row] if row < len(column) else "", "", of_reason(readings[at], "one reading"))
    page.line()


def ask_line(page: Page, outcome: AnyOutcome) -> None:
    """What would change the conclusion, most decisive first."""
    if isinstance(outcome, Open) and outcome.open:
        page.name("? would settle it: ", "bold $text-warning")
        page.wrapped(", ".join(map(named, outcome.asks or outcome.open)), "", Origin("facts that are still open", "", None), hang=2).line()
        rest = [fact for fact in outcome.open if fact not in (outcome.asks or outcome.open)]
        if rest:
            page.name("  moves the value only: ", "dim").prose(", ".join(map(named, rest)), "dim").line()


def outside_line(page: Page, outcome: AnyOutcome) -> None:
    """Says which sources of a conclusion are not among the five papers."""
    readings = [reading for dispute in outcome.disputes for reading in dispute.readings]
    cited = [each.citation for each in (*outcome.because, *outcome.notes, *readings) if each.citation]
    outside = dict.fromkeys(each.source.short for each in cited if each.outside)
    if outside:
        sign, _, words = f"{OUTSIDE}: {', '.join(outside)}".partition(" ")
        page.name(f"{sign} ", "$text-warning").prose(words, "$text-warning").line()
