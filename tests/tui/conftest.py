"""Starting the application over the scripted engine, and reading what is on its screen."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

from textual.events import Key
from textual.pilot import WaitForScreenTimeout

from tests.tui.fake import FakeEngine
from tui.app import SpineMetsApp
from tui.conversation.prompt import Prompt

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from textual.pilot import Pilot

WIDE, MIDDLE, NARROW, LEAST = (170, 50), (110, 36), (80, 24), (60, 20)
STEP = 0.02
"""Seconds between two looks at the screen."""
LONGEST = 120
"""Seconds after which a turn is given up: no measure of speed, which has its benchmark."""


@asynccontextmanager
async def started(factory: Any, size: tuple[int, int] = WIDE) -> AsyncIterator[tuple[SpineMetsApp, Pilot[str]]]:
    """The application over an engine, once it says that it is ready."""
    app = SpineMetsApp(factory)
    async with app.run_test(size=size, notifications=True) as pilot:
        await until(pilot, lambda: app.top.ready and app.top.opened, 60)
        await pilot.pause()
        yield app, pilot
        await over(app, pilot)


async def over(app: SpineMetsApp, pilot: Pilot[str]) -> None:
    """Lets go of what is under way: the pilot takes the widgets away while the application still reads its messages."""
    app.session.cancel()
    app.busy.clear()
    if app.is_running and app.screen_stack:
        with suppress(WaitForScreenTimeout):
            await pilot.pause()


@asynccontextmanager
async def opened(size: tuple[int, int] = WIDE, engine: FakeEngine | None = None) -> AsyncIterator[tuple[SpineMetsApp, Pilot[str], FakeEngine]]:
    """The application over the scripted engine."""
    made = engine or FakeEngine()
    async with started(lambda _: made, size) as (app, pilot):
        yield app, pilot, made


async def until(pilot: Pilot[str], met: Any, seconds: float = 30) -> None:
    """Waits for what is claimed, by the clock alone: the pilot's own pauses give up on a busy machine."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if met():
            return
        await asyncio.sleep(STEP)
    raise AssertionError(f"did not happen within {seconds} s; the screen is\n{screen(pilot.app)}")


async def settled(pilot: Pilot[str]) -> None:
    """Waits until the screen has come to rest; a busy machine may need more than one of the pilot's waits for it."""
    before = ""
    while (now := screen(pilot.app)) != before:
        before = now
        with suppress(WaitForScreenTimeout):
            await pilot.pause()


async def ask(app: SpineMetsApp, pilot: Pilot[str], text: str, *, wait: bool = True) -> None:
    prompt = app.base.query_one(Prompt)
    prompt.focus()
    prompt.text = text
    turn = app.turn
    typed_ahead(app, "enter")
    await until(pilot, lambda: app.turn > turn, LONGEST)
    if wait:
        await until(pilot, lambda: not app.busy, LONGEST)
        await settled(pilot)


def typed_ahead(app: SpineMetsApp, *keys: str) -> None:
    """Keys that arrive together, as over a slow line, before the screen has answered any of them."""
    for key in keys:
        app.post_message(Key(key, key if len(key) == 1 else None))


def screen(app: Any) -> str:
    return "\n".join(strip.text.rstrip() for strip in app.screen._compositor.render_strips(app.size))


def colours(app: Any) -> set[tuple[str, str]]:
    strips = app.screen._compositor.render_strips(app.size)
    return {
        (str(s.style.color.name), str(s.style.bgcolor.name))
        for strip in strips
        for s in strip
        if s.text.strip() and s.style and s.style.color and s.style.bgcolor
    }
