"""Spine map: C0 to S5 in four lines, each lesion with the sign of its stability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.outcome import Finding, Open
from core.spine import LEVELS
from tui.page import Page
from tui.words import glyph, tone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.answer import Answer

REGIONS: Final = (("C", "cervical"), ("T", "thoracic"), ("L", "lumbar"), ("S", "sacral"))
NONE: Final = "lesion, stability not scored"


def stability_of(answer: Answer) -> dict[str, str]:
    """The stability class of every level that the answer scored, and the levels it only names."""
    named = [each.level for each in answer.lesions] + [_level(answer)]
    found = {level: NONE for name in named if name for level in name.split("/")}
    for outcome in answer.outcomes:
        if outcome.rule == "sins" and outcome.level:
            found |= dict.fromkeys(outcome.level.split("/"), _band(outcome))
    return found


def spine_page(classes: Mapping[str, str], chosen: str | None, width: int) -> Page:
    """Four regions, then what the signs mean for the levels in use."""
    page = Page(width)
    here = set((chosen or "").split("/"))
    for letter, word in REGIONS:
        page.name(f"{letter} ", "bold").name("" if width < 60 else f"{word:<9}", "dim")  # noqa: PLR2004 a narrow pane
        for level in LEVELS:
            if level.startswith(letter):
                _cell(page, level, classes.get(level), chosen=level in here)
        page.line()
    for band in dict.fromkeys(classes.values()):
        levels = ", ".join(level for level in map(str, LEVELS) if classes.get(level) == band)
        page.name(f"{_sign(band)} ", f"bold {tone(band)}").name(f"{levels}  ", "bold").name(band).line()
    return page


def _cell(page: Page, level: str, band: str | None, *, chosen: bool) -> None:
    number = level[1:]
    if band is None:
        page.name(f"·{number} ", "dim")
        return
    page.name(f"{_sign(band)}{number}", f"bold {tone(band)}{' reverse' if chosen else ''}").name(" ")


def _sign(band: str) -> str:
    return "◌" if band == NONE else glyph(band) if " or " not in band else "◐"


def _band(outcome: object) -> str:
    if isinstance(outcome, Finding):
        return outcome.band or NONE
    return " or ".join(outcome.bands) if isinstance(outcome, Open) and outcome.bands else NONE


def _level(answer: Answer) -> str | None:
    read = answer.facts.get("level")
    values = read.value if read else None
    return None if values is None or isinstance(values, list | tuple | set | frozenset) else str(values)
