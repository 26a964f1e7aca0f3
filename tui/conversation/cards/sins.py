"""SINS: a bar for every item, and the total, or its range, against the bands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant import calculator
from core.outcome import Finding, Open
from tui.conversation.cards.reasons import Marks, reason_lines
from tui.origin import Origin, of_reason
from tui.words import glyph, named, tone

if TYPE_CHECKING:
    from core.citation import Citation
    from core.outcome import AnyOutcome, Reason
    from tui.page import Page

RULE: Final = "sins"
FULL, EMPTY, UNKNOWN = "■", "·", "░"
NAMES: Final = 15
BAR: Final = 5
NOT_KNOWN, SEVERAL = "? not known", "~ several values possible"
ROOMY: Final = 44
"""From this width on a point takes two columns of the ruler."""


def draw_sins(page: Page, outcome: AnyOutcome, marks: Marks) -> None:
    """Items first, then the ruler; the reasons alone where the score does not apply."""
    stated = {reason.fact: reason for reason in outcome.because if reason.fact}
    table = next((reason.citation for reason in outcome.because if reason.citation), None)
    if not isinstance(outcome, Finding | Open):
        reason_lines(page, outcome.because, marks)
        return
    for fact, every in calculator.points_left(RULE, {}).items():
        if (reason := stated.get(fact)) and reason.points is not None:
            _settled(page, fact, every[-1], reason, reason.points)
        else:
            _open(page, fact, every, marks.points.get(fact, every), table)
    _ruler(page, outcome, _total_origin(outcome, table))


def _settled(page: Page, fact: str, most: int, reason: Reason, points: int) -> None:
    page.name(named(fact), "bold").pad(NAMES)
    page.name(FULL * points, "bold $text-primary").name(EMPTY * (most - points), "dim").pad(NAMES + BAR)
    page.add(f"{points}", "bold", of_reason(reason, f"{named(fact)}: points"))
    page.name("/").add(f"{most}", "dim", Origin(f"{named(fact)}: the most this item can add", reason.statement, reason.citation))
    page.name("  ").wrapped(reason.statement, "", of_reason(reason, named(fact))).line()


def _open(page: Page, fact: str, every: tuple[int, ...], left: tuple[int, ...], table: Citation | None) -> None:
    """An item that is not settled: points it adds for certain, those it may add, those it cannot add any more."""
    sure, possible, most = left[0], left[-1], every[-1]
    said = NOT_KNOWN if left == every else SEVERAL
    page.name(named(fact)).pad(NAMES).name(FULL * sure, "bold $text-primary")
    page.name(UNKNOWN * (possible - sure), "$text-warning").name(EMPTY * (most - possible), "dim").pad(NAMES + BAR)
    page.add(f"{sure}-{possible}", "bold $text-warning", Origin(f"{named(fact)}: points it may still add", said[2:], table))
    page.name(f"  {said if page.width >= ROOMY else said[0]}", "$text-warning").line()


def _total_origin(outcome: Finding | Open, table: Citation | None) -> Origin:
    added = " + ".join(f"{named(r.fact or '')} {r.points}" for r in outcome.because if r.points is not None)
    return Origin("SINS total" if isinstance(outcome, Finding) else "SINS, range over what is unknown", f"known so far: {added or 'nothing'}", table)


def _ruler(page: Page, outcome: Finding | Open, origin: Origin) -> None:
    rows = calculator.bands(RULE)
    possible: set[str | None] = {outcome.band} if isinstance(outcome, Finding) else {*outcome.bands}
    values = [outcome.value] if isinstance(outcome, Finding) else list(outcome.possible)
    totals = [value for value in values if isinstance(value, int)]
    page.line()
    _scale(page, rows, possible)
    if totals:
        _pointer(page, min(totals), max(totals), origin)
    _legend(page, rows, possible, origin)
    if isinstance(outcome, Finding) and outcome.near_cutoff:
        page.name("! ", "bold $text-warning").wrapped("near a cut-off: one item read a row higher or lower changes the class", "", origin).line()


def _scale(page: Page, rows: tuple[tuple[int, int, str], ...], possible: set[str | None]) -> None:
    for at, (first, last, band) in enumerate(rows):
        page.name("┃" if at else "", "bold")
        page.name(("━" if band in possible else "┄") * (_cell(page) * (last - first + 1) - 1), f"bold {tone(band)}" if band in possible else "dim")
    page.line()


def _pointer(page: Page, least: int, most: int, origin: Origin) -> None:
    if least == most:
        page.pad(_cell(page) * least).name("▲ ", "bold").add(f"{least}", "bold", origin).name(" points", "bold").line()
        return
    page.pad(_cell(page) * least).name("╰" + "─" * (_cell(page) * (most - least) - 1) + "╯", "bold $text-warning").fit(len(" 00-00 points"), 0)
    page.name(" ").add(f"{least}-{most}", "bold $text-warning", origin).name(" points", "bold $text-warning").line()


def _legend(page: Page, rows: tuple[tuple[int, int, str], ...], possible: set[str | None], origin: Origin) -> None:
    for first, last, band in rows:
        style = f"bold {tone(band)}" if band in possible else "dim"
        page.fit(len(f"{glyph(band)} {band} {first}-{last}"), 0)
        page.name(f"{glyph(band)} {band} ", style).add(f"{first}-{last}", style, Origin(f"the band {band}", origin.because, origin.citation)).name(
            "  "
        )
    page.line()


def _cell(page: Page) -> int:
    return 2 if page.width >= ROOMY else 1
