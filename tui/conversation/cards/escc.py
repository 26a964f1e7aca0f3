"""ESCC: the six grades in their order, those still possible marked, low and high grade apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant import calculator
from core.outcome import Finding, Open
from tui.conversation.cards.reasons import Marks, reason_lines
from tui.origin import Origin
from tui.words import tone

if TYPE_CHECKING:
    from core.outcome import AnyOutcome
    from tui.page import Page

RULE: Final = "escc"


def draw_escc(page: Page, outcome: AnyOutcome, marks: Marks) -> None:
    """The scale, then the meaning of every grade still possible."""
    if isinstance(outcome, Finding | Open):
        possible = {str(outcome.value)} if isinstance(outcome, Finding) else set(map(str, outcome.possible))
        origin = Origin("ESCC grade", "; ".join(r.statement for r in outcome.because), outcome.because[0].citation if outcome.because else None)
        _scale(page, possible, origin)
        if isinstance(outcome, Open):
            _meanings(page, possible, origin)
    reason_lines(page, outcome.because, marks)


def _scale(page: Page, possible: set[str], origin: Origin) -> None:
    before = ""
    for step in calculator.scale(RULE):
        page.name("" if not before else " ─ " if step.band == before else " ┃ ", "bold")
        before = step.band
        here = step.value in possible
        page.marked(f"▐{step.value}▌" if here else f" {step.value} ", origin, f"bold reverse {tone(step.band)}" if here else "dim")
    page.line()
    bands = {step.band for step in calculator.scale(RULE) if step.value in possible}
    for band in dict.fromkeys(step.band for step in calculator.scale(RULE)):
        steps = [step for step in calculator.scale(RULE) if step.band == band]
        here = band in bands
        text = f"{'○' if not here else '◐' if len(bands) > 1 else '●'} {band} {steps[0].value} to {steps[-1].value}   "
        page.fit(len(text), 0).name(text, f"bold {tone(band)}" if here else "dim")
    page.line()


def _meanings(page: Page, possible: set[str], origin: Origin) -> None:
    for step in calculator.scale(RULE):
        if step.value in possible:
            page.name(f"  {step.value:<3}", "bold").wrapped(step.meaning, "", origin).line()
