"""Card: the page of an outcome, by its rule; whatever has no drawing of its own gets the plain one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from textual.content import Content

from assistant.sanitise import sanitise
from core.quantity import Amounts
from tui.conversation.cards.dose import draw_dose
from tui.conversation.cards.escc import draw_escc
from tui.conversation.cards.noms import draw_noms
from tui.conversation.cards.reasons import Marks, ask_line, dispute_lines, outside_line, reason_lines
from tui.conversation.cards.sins import draw_sins
from tui.origin import Origin
from tui.page import Page
from tui.words import alternatives, glyph, named, shown, tone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.outcome import AnyOutcome, Finding

DRAWN: Final[dict[str, Callable[[Page, AnyOutcome, Marks], None]]] = {"sins": draw_sins, "escc": draw_escc, "noms": draw_noms}
SHORT: Final = 28
"""Columns for the answers still possible in the border of a card; the card itself has room for all."""


@dataclass(frozen=True, slots=True)
class Card:
    """One outcome as a card. `given` is the "what if" it answers, if any."""

    outcome: AnyOutcome
    marks: Marks = field(default_factory=Marks)
    given: Mapping[str, Any] | None = None

    def page(self, width: int) -> Page:
        """The whole card for a width: drawing, notes, disputes, what to ask, what lies outside the papers."""
        page = Page(width)
        _drawing(self.outcome)(page, self.outcome, self.marks)
        reason_lines(page, self.outcome.notes, self.marks, "note")
        dispute_lines(page, self.outcome.disputes, self.marks)
        ask_line(page, self.outcome)
        outside_line(page, self.outcome)
        return page

    @property
    def title(self) -> Content:
        """The rule and the level it is about, and whether it is a "what if"."""
        level = f" · {sanitise(self.outcome.level)}" if self.outcome.level else ""
        given = ", ".join(f"{named(fact)} {shown(value)}" for fact, value in (self.given or {}).items())
        return Content(f" {named(self.outcome.rule)}{level}{f' · WHAT IF {given}' if given else ''} ")

    @property
    def verdict(self) -> Content:
        """The conclusion in a few words, with its sign."""
        return Content.styled(f" {_short(headline(self.outcome, SHORT))} ", "bold")


def headline(outcome: AnyOutcome, room: int | None = None) -> str:
    """A conclusion in a few words: value and band, the range still possible, or that the rule does not apply."""
    if outcome.kind == "finding":
        return _settled(outcome)  # type: ignore[arg-type]
    if outcome.kind == "not_applicable":
        return "⊘ does not apply"
    ends = getattr(outcome, "range", None)
    bands = dict.fromkeys(each for band in getattr(outcome, "bands", ()) for each in alternatives(band))
    between = "-".join(dict.fromkeys(map(shown, ends))) if ends and isinstance(ends[0], int) else ""
    words = ("; " if any(" or " in each for each in bands) else " or ").join(map(shown, bands))
    words = words if room is None or len(words) <= room else f"{len(bands)} answers possible"
    return " · ".join(filter(None, ("? open", between, words or ("" if between else "needs facts"))))


def _settled(outcome: Finding) -> str:
    if isinstance(outcome.value, Amounts):
        return f"▪ {outcome.value}"
    if outcome.band is None and isinstance(outcome.value, tuple):
        return f"▶ {shown(outcome.value)}"
    band = "" if outcome.band in {None, outcome.value} else f" · {outcome.band}"
    return f"{glyph(outcome.band)} {shown(outcome.value)}{f' {outcome.unit}' if outcome.unit else ''}{band}"


def _short(words: str) -> str:
    """A conclusion as it stands in the border of its card, where there is little room."""
    return words.replace(", then ", " → ").replace(" and ", " + ")


def _drawing(outcome: AnyOutcome) -> Callable[[Page, AnyOutcome, Marks], None]:
    if isinstance(getattr(outcome, "value", None), Amounts):
        return draw_dose
    return DRAWN.get(outcome.rule, draw_plain)


def conclusion(outcome: AnyOutcome) -> Origin:
    """Where the conclusion of an outcome comes from: its reasons, and the place of the first."""
    place = next((reason.citation for reason in outcome.because if reason.citation), None)
    return Origin(f"{named(outcome.rule)}: the conclusion", "; ".join(reason.statement for reason in outcome.because), place)


def draw_plain(page: Page, outcome: AnyOutcome, marks: Marks) -> None:
    """Any rule: its conclusion, then its reasons."""
    page.name("").wrapped(headline(outcome), f"bold {tone(getattr(outcome, 'band', None))}", conclusion(outcome)).line()
    reason_lines(page, outcome.because, marks)
