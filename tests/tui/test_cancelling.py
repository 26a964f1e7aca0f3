"""Long work, a model that fails, an engine that does not start: shown, broken off, survived."""

from __future__ import annotations

import time
from threading import Event as Flag
from typing import TYPE_CHECKING

from tests.tui.conftest import WIDE, ask, opened, screen, until
from tests.tui.fake import CASE, FakeEngine
from tui.app import SpineMetsApp
from tui.conversation.prompt import Prompt

if TYPE_CHECKING:
    from tui.apart import Progress


async def test_work_with_progress_is_shown_and_can_be_cancelled() -> None:
    """Building an index shows a bar with a percentage, and Escape breaks it off."""
    slow = Flag()
    async with opened(engine=FakeEngine(slow=slow)) as (app, pilot, _):
        await ask(app, pilot, "build the index", wait=False)
        await until(pilot, lambda: "40%" in screen(app))
        await pilot.press("escape")
        await until(pilot, lambda: "stopped: cancelled" in screen(app))
        slow.set()
        await until(pilot, lambda: "● ready" in screen(app))
        assert "The index is built" not in screen(app)


async def test_a_model_that_fails_in_the_middle_leaves_what_was_said_and_a_usable_program() -> None:
    """A broken stream keeps its sentences, says why it stopped, and the next question is answered."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "breaks")
        assert "The first sentence came through." in screen(app)
        assert "stopped: the model closed the connection" in screen(app)
        await ask(app, pilot, CASE)
        assert "16 points" in screen(app)


async def test_an_engine_that_cannot_start_is_said_and_typing_still_works() -> None:
    """When the engine cannot be loaded the reason is shown and nothing crashes."""

    def broken(_: object) -> FakeEngine:
        raise OSError("the data folder is read-only")

    app = SpineMetsApp(broken)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "engine failed" in screen(app))
        await pilot.press(*"hello")
        assert app.base.query_one(Prompt).text == "hello"
        await pilot.press("enter")
        await until(pilot, lambda: "stopped: the data folder is read-only" in screen(app))


async def test_typing_goes_on_while_an_answer_streams() -> None:
    """Keys typed during a streamed answer appear in the prompt before the answer ends; Escape ends it."""
    slow = Flag()
    async with opened(engine=FakeEngine(slow=slow)) as (app, pilot, _):
        await ask(app, pilot, "stream", wait=False)
        await until(pilot, lambda: "Sentence number" in screen(app))
        await pilot.press(*"next")
        assert app.busy
        assert app.base.query_one(Prompt).text == "next"
        await pilot.press("escape")
        await until(pilot, lambda: "stopped: cancelled" in screen(app))
        slow.set()


async def test_the_first_index_shows_its_progress_and_escape_breaks_it_off() -> None:
    """While the papers are being indexed a bar is shown and a case is scored; Escape ends the work and says so."""

    def factory(progress: Progress) -> FakeEngine:
        made = FakeEngine()
        made.evidence = Indexing(progress)  # type: ignore[attr-defined]
        return made

    app = SpineMetsApp(factory)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, lambda: "reading the evidence ████" in screen(app))
        await ask(app, pilot, CASE)
        assert "16 points" in screen(app)
        await pilot.press("escape")
        await until(pilot, lambda: "the papers are not open: cancelled" in screen(app))
        assert "● ready" in screen(app)


class Indexing:
    """Papers whose index is never ready."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress

    @property
    def search(self) -> None:
        """Tells its progress, again and again."""
        for _ in range(500):
            self.progress("reading the evidence", 40, 100)
            time.sleep(0.02)
