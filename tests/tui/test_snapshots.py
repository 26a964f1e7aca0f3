"""Every pane in three sizes and two themes against stored screens.

The snapshot plugin forbids pytest 9 and stores SVG that nobody can review; these are text files that show what a person
sees, followed by the colours in use. `SPINEMETS_SNAPSHOTS=write pytest tests/tui/test_snapshots.py` writes them anew.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.tui.conftest import MIDDLE, NARROW, WIDE, ask, colours, opened, screen
from tests.tui.fake import CASE
from tui import themes
from tui.top import PANES

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from tui.app import SpineMetsApp

STORED = Path(__file__).parent / "snapshots"
THUMB = re.compile(r"[▁▂▃▄▅▆▇]")
"""The last eighth of a scroll bar may be drawn one refresh late."""
LEAST_CONTRAST = {"spinemets-dark": 3.0, "spinemets-light": 3.0, "spinemets-contrast": 4.5}


@pytest.mark.parametrize("theme", ["spinemets-dark", "spinemets-light"])
@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW])
async def test_every_pane_is_as_stored(size: tuple[int, int], theme: str) -> None:
    """Each pane looks as it did when a person last approved it."""
    now: dict[str, str] = {}
    async with opened(size) as (app, pilot, _):
        app.theme = theme
        await ask(app, pilot, "drawn")
        app.base.query_one("#prompt").cursor_blink = False  # type: ignore[attr-defined]
        for pane in PANES:
            app.action_pane(pane)
            await pilot.pause(0.1)
            now[f"{pane}-{size[0]}x{size[1]}-{theme}.txt"] = await settled(app, pilot)
    if os.environ.get("SPINEMETS_SNAPSHOTS") == "write":
        for name, drawn in now.items():
            (STORED / name).write_text(drawn, "utf-8")
    assert now == {name: (STORED / name).read_text("utf-8") for name in now}


@pytest.mark.parametrize(("theme", "least"), LEAST_CONTRAST.items())
async def test_every_letter_can_be_read(theme: str, least: float) -> None:
    """No text on the screen falls below the least contrast of its theme."""
    async with opened(WIDE) as (app, pilot, _):
        app.theme = theme
        await ask(app, pilot, CASE)
        await pilot.press("f3")
        await pilot.pause(0.2)
        poor = {pair: round(contrast(*pair), 2) for pair in colours(app) if contrast(*pair) < least and pair not in borders(app)}
        assert poor == {}


@pytest.mark.parametrize("theme", themes.ROUND)
async def test_no_meaning_is_by_colour_alone(theme: str) -> None:
    """In every theme the signs and words carry class, grade, branch and state, so a screen without colour reads the same."""
    async with opened(WIDE) as (app, pilot, _):
        app.theme = theme
        await ask(app, pilot, CASE)
        shown = screen(app)
        for words in (
            "● unstable 13-18",
            "○ stable 0-6",
            "● high grade 2 to 3",
            "○ radiosensitive   ● radioresistant",
            "●12",
            "✓ pain",
            "? cauda equina",
        ):
            assert words in shown


async def settled(app: SpineMetsApp, pilot: Pilot[str]) -> str:
    """The screen and its colours once they have stayed the same for a moment."""
    seen: list[str] = []
    while len(seen) < 3 or len(set(seen[-3:])) > 1:
        await pilot.pause(0.1)
        seen.append(
            "\n".join(line.rstrip() for line in THUMB.sub(" ", screen(app)).split("\n"))
            + "\n\n"
            + "\n".join(sorted(f"{ink} on {ground}" for ink, ground in colours(app) - borders(app)))
            + "\n"
        )
    return seen[-1]


def borders(app: object) -> set[tuple[str, str]]:
    """Pairs that only draw lines and bars."""
    strips = app.screen._compositor.render_strips(app.size)  # type: ignore[attr-defined]
    letters = {
        (s.style.color.name, s.style.bgcolor.name)
        for strip in strips
        for s in strip
        if s.style and s.style.color and s.style.bgcolor and any(c.isalnum() for c in s.text)
    }
    return {pair for pair in colours(app) if pair not in letters}


def contrast(ink: str, ground: str) -> float:
    """The WCAG contrast ratio of two colours."""
    first, second = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def luminance(name: str) -> float:
    """The WCAG relative luminance of #rrggbb."""
    parts = [int(name[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
