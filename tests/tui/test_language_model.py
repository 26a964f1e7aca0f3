"""The application over a language model: a real engine, and a model behind a server on the loopback interface."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path
from threading import Event as Flag
from typing import TYPE_CHECKING, Any

import pytest

from assistant.language_model import LanguageModelEngine
from assistant.providers import Provider
from tests.assistant.loopback import said, serving
from tests.assistant.models import CASE, RIGHT, Scripted, in_turn
from tests.tui.conftest import LEAST, NARROW, WIDE, ask, screen, started, until
from tui.app import SpineMetsApp
from tui.engine import engine_for
from tui.top import Banner

if TYPE_CHECKING:
    from collections.abc import Iterator

FAILED = "The language model gave nothing that can be used; the rest is the answer of the built-in rules."

pytestmark = pytest.mark.usefixtures("home")


async def test_sentences_that_stand_are_shown_while_the_model_goes_on() -> None:
    """A checked sentence is on the screen before the model has finished, one that is wrong never, and the cards are the rules' own."""
    go_on = Flag()

    def reply() -> Iterator[bytes]:
        yield said(f"{RIGHT} The SINS is 12 and the spine is stable. ")
        go_on.wait(20)
        yield said("Nothing to add.")
        yield b"data: [DONE]\n\n"

    with serving(lambda _: reply()) as server:
        async with started(partial(engine_for, server.name), WIDE) as (app, pilot):
            await ask(app, pilot, CASE, wait=False)
            await until(pilot, lambda: RIGHT.removesuffix(" [1].") in flat(app), 20)
            assert app.busy
            go_on.set()
            await until(pilot, lambda: not app.busy and "16 points · unstable" in screen(app), 20)
            assert "SINS is 12" not in flat(app)
            assert "openai:scripted" in screen(app).splitlines()[3]


async def test_a_model_that_fails_in_the_middle_falls_back_in_one_line() -> None:
    """What stood stays, one line says what happened and whose answer the rest is, and the scores are all there."""
    with serving(lambda _: iter([said(f"{RIGHT} The "), b"data: {garbage\n\n"])) as server:
        async with started(partial(engine_for, server.name), WIDE) as (app, pilot):
            await ask(app, pilot, CASE)
            answer = app.conversation.last
            assert answer is not None
            assert RIGHT in answer.text
            assert answer.text.splitlines().count(FAILED) == 1
            assert "16 points · unstable" in screen(app)


async def test_escape_leaves_a_silent_model_and_the_next_question_is_answered() -> None:
    """Escape ends a turn whose model says nothing, at once, and the next turn does not wait for it."""
    with serving(in_turn(None, RIGHT)) as server:
        async with started(partial(engine_for, server.name), WIDE) as (app, pilot):
            await ask(app, pilot, CASE, wait=False)
            await until(pilot, lambda: len(server.requests) == 1, 20)
            await pilot.press("escape")
            await until(pilot, lambda: "stopped: cancelled" in screen(app))
            await ask(app, pilot, CASE, wait=False)
            await until(pilot, lambda: "16 points · unstable" in screen(app) and not app.busy, 20)


@pytest.mark.parametrize("size", [NARROW, LEAST])
async def test_where_text_goes_is_said_before_anything_is_typed(size: tuple[int, int]) -> None:
    """With a model on another machine its host stands on the screen from the start and stays there; with a local one nothing does."""

    def remote(_: Any) -> LanguageModelEngine:
        return LanguageModelEngine("openai:x", lambda _: Scripted(responses=[]), provider=Provider("openai", "x", "https://model.example/v1"))

    async with started(remote, size) as (app, pilot):
        assert "model.example" in flat(app)
        await ask(app, pilot, CASE)
        assert "model.example" in flat(app)
    async with started(partial(engine_for, "openai:x@http://127.0.0.1:9/v1"), size) as (app, pilot):
        assert not app.base.query_one(Banner).display


async def test_a_name_that_cannot_be_meant_ends_the_program_with_one_line() -> None:
    """`--model nosuch:x` is a wrong call: the screen closes and says which providers there are."""
    app = SpineMetsApp(partial(engine_for, "nosuch:x"))
    async with app.run_test(size=NARROW) as pilot:
        await until(pilot, lambda: app.return_value is not None, 20)
    assert app.return_value
    assert "unknown provider 'nosuch'" in app.return_value


def test_the_browser_is_not_served_with_a_wrong_name() -> None:
    """`chat --web --model nosuch:x` exits with 2 and one line, and serves nothing."""
    call = [sys.executable, "-m", "assistant", "chat", "--web", "--model", "nosuch:x"]
    done = subprocess.run(call, capture_output=True, text=True, cwd=Path(__file__).parents[2], timeout=60, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1


def flat(app: SpineMetsApp) -> str:
    """The screen without its line breaks and borders."""
    return " ".join(screen(app).replace("│", " ").replace("▌", " ").split())
