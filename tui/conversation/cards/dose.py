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
    """Every amount with its unit on one line, then when and how."""
    first = outcome.because[0] if outcome.because else None
    if isinstance(outcome, Finding) and isinstance(outcome.value, Amounts):
        for name, quantity in outcome.value.items:
            origin = Origin(f"{named(outcome.rule)}: {name}", first.statement if first else "", first.citation if first else None)
            page.name("▪ ").name(f"{named(name):<12}").add(str(quantity), "bold $text-primary", origin)
            page.name("   ")
        page.line()
    reason_lines(page, outcome.because, marks)
