"""Every pane at every size."""

from __future__ import annotations

import pytest

from tests.tui.conftest import LEAST, MIDDLE, NARROW, WIDE, ask, opened, screen, until
from tests.tui.fake import CASE
from tui.conversation.prompt import Prompt


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW, LEAST])
async def test_every_pane_is_reachable_at_every_size(size: tuple[int, int]) -> None:
    """From 170 to 60 columns each of the three panes can be brought up, and the prompt stays usable."""
    async with opened(size) as (app, pilot, _):
        await ask(app, pilot, CASE)
        for key, words in (("f3", "histology"), ("f4", "Treatment Strategy"), ("f2", "72M RCC")):
            await pilot.press(key)
            await pilot.pause(0.05)
            assert words in screen(app), key
        await pilot.press(*"ok")
        assert app.base.query_one(Prompt).text == "ok"


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW, LEAST])
async def test_no_key_is_cut_off_and_all_actions_are_always_named(size: tuple[int, int]) -> None:
    """In every pane and in the calculator the line of keys ends with the whole word for all actions, and names the help."""
    async with opened(size) as (app, pilot, _):
        await ask(app, pilot, CASE)
        for key in ("f2", "f3", "enter", "f4", "f5"):
            await pilot.press(key)
            await until(pilot, lambda: screen(app).splitlines()[-1].endswith("f1 Help ^p Actions") or "^g Figure" in screen(app).splitlines()[-1])
            assert screen(app).splitlines()[-1].endswith("^p Actions")


async def test_resizing_keeps_the_conversation() -> None:
    """Shrinking and growing the terminal loses nothing of the conversation."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        for size in (LEAST, WIDE, NARROW, (20, 5), WIDE):
            await pilot.resize_terminal(*size)
            await pilot.pause(0.1)
        assert "16 points · unstable" in screen(app)
