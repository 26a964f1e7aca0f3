"""Dose: the amounts first, large and alone, then the conditions, each with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.outcome import Finding
from core.quantity import Amounts
from tui.conversation.cards.reasons import Marks, reason_lines
from tui.origin import Origin
from tui.words import named

if TYPE_CHECKING:
    from core.outcome import AnyOutcome
    from tui.page import Page


def draw_dose(page: Page, outcome: AnyOutcome, marks: Marks) -> None:
    """An amount with its unit on a line, all of them in one column, then when and how."""
    first = outcome.because[0] if outcome.because else None
    if isinstance(outcome, Finding) and isinstance(outcome.value, Amounts):
        column = max(len(named(name)) for name, _ in outcome.value.items) + len("▪ ")
        for name, quantity in outcome.value.items:
            origin = Origin(f"{named(outcome.rule)}: {name}", first.statement if first else "", first.citation if first else None)
            page.name("▪ ").name(named(name)).pad(column).gap(len(str(quantity)), len("▪ ")).add(str(quantity), "bold $text-primary", origin).line()
    reason_lines(page, outcome.because, marks)
