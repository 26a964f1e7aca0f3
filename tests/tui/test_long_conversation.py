"""Many turns: few on the screen, none lost."""

from __future__ import annotations

import json
from threading import Event as Flag
from typing import TYPE_CHECKING

import pytest

from tests.tui.conftest import NARROW, ask, opened, screen, until
from tests.tui.fake import CASE, FakeEngine
from tui.conversation import journal, log
from tui.files import export
from tui.leaf import Leaf

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from tui.app import SpineMetsApp

MOUNTED, STEP, OPEN, TURNS = 4, 2, 3, 12


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small window, so that a dozen turns are many."""
    monkeypatch.setattr(log, "MOUNTED", MOUNTED)
    monkeypatch.setattr(log, "STEP", STEP)
    monkeypatch.setattr(journal, "OPEN", OPEN)


async def talk(app: SpineMetsApp, pilot: Pilot[str]) -> None:
    for question in (CASE, "steroid dose?", *(f"filler {i}" for i in range(TURNS - 2))):
        await ask(app, pilot, question)


def mounted(app: SpineMetsApp) -> list[int]:
    return [turn.number for turn in app.conversation.turns]


async def press_until(app: SpineMetsApp, pilot: Pilot[str], key: str, wanted: list[int]) -> None:
    """Presses a key until these turns are on the screen, not more than sixty times."""
    for _ in range(60):
        if mounted(app) == wanted:
            return
        await pilot.press(key)
        await pilot.pause(0.02)
    raise AssertionError(mounted(app))


async def test_only_the_latest_turns_are_on_the_screen_and_the_rest_is_announced() -> None:
    """After twelve turns four are mounted, and a line says how many lie before them and how to get there."""
    async with opened(NARROW) as (app, pilot, _):
        await talk(app, pilot)
        assert mounted(app) == [9, 10, 11, 12]
        app.conversation.log_.follow(None)
        app.conversation.log_.scroll_home(animate=False)
        await until(pilot, lambda: "… 8 earlier turns · PageUp" in screen(app))


async def test_scrolling_beyond_the_first_turn_brings_back_those_before_it() -> None:
    """PageUp at the top goes to the turns before, as they were, until the very first, and PageDown comes back to the last."""
    async with opened(NARROW) as (app, pilot, _):
        await talk(app, pilot)
        await press_until(app, pilot, "pageup", [1, 2, 3, 4])
        assert "16 points · unstable" in str(app.conversation.turns[0].query(".card").first().border_subtitle)  # type: ignore[attr-defined]
        assert "earlier turn" not in screen(app)
        await press_until(app, pilot, "pagedown", [9, 10, 11, 12])


async def test_search_finds_an_earlier_turn_and_a_new_question_comes_back_to_the_end() -> None:
    """Words of an old answer bring its turn into view without mounting those between; the next question stands at the end again."""
    async with opened(NARROW) as (app, pilot, _):
        await talk(app, pilot)
        assert "steroid" not in screen(app)
        await pilot.press("ctrl+f", *"intravenously", "enter")
        await until(pilot, lambda: "steroid dose?" in screen(app) and "1 of 1" in screen(app))
        assert len(mounted(app)) <= MOUNTED
        await ask(app, pilot, "what now?")
        assert mounted(app) == [10, 11, 12, 13]


async def test_nothing_is_lost_from_the_export(tmp_path: Path) -> None:
    """Turns that are no longer on the screen are exported whole, the first with its score."""
    async with opened(NARROW) as (app, pilot, _):
        await talk(app, pilot)
        app.action_export_json()
        await until(pilot, lambda: bool(app.screen.query("#file")))
        app.screen.query_one("#file").value = str(tmp_path / "talk.json")  # type: ignore[attr-defined]
        await pilot.press("enter")
        await until(pilot, (tmp_path / "talk.json").exists)
        await until(pilot, lambda: "saved:" in screen(app))
        turns = json.loads((tmp_path / "talk.json").read_text("utf-8"))["turns"]
        assert [turn["turn"] for turn in turns] == [*range(1, TURNS + 1)]
        assert turns[0]["answer"]["outcomes"][0]["value"] == 16


def test_a_hundred_turns_are_all_exported_and_all_searched() -> None:
    """Of a hundred turns, most of them packed, the export holds every answer whole and a word is found in exactly its turn."""
    engine, kept = FakeEngine(), journal.Journal()
    for number in range(1, 101):
        kept.begin(number, f"steroid question number {number}!")
        kept.open(number).answer = [*engine.ask("steroid" if number % 2 else CASE)][-1]  # type: ignore[assignment]
    turns = json.loads(export(kept))["turns"]
    assert [turn["question"] for turn in turns] == [f"steroid question number {number}!" for number in range(1, 101)]
    assert all(turn["answer"]["outcomes"] and turn["answer"]["citations"] for turn in turns)
    assert [each.number for each in kept if "number 3!" in each.words] == [3]
    assert sum(isinstance(each, bytes) for each in kept.kept()) == 100 - OPEN


async def test_copy_and_note_are_of_the_last_answer_after_many_turns() -> None:
    """After a dozen turns the answer that is copied is the last one, also while earlier turns are on the screen."""
    async with opened(NARROW) as (app, pilot, _):
        await talk(app, pilot)
        await ask(app, pilot, "steroid dose?")
        await app.action_turns(-1)
        await app.action_turns(-1)
        assert mounted(app)[-1] < TURNS + 1
        await pilot.press("shift+tab", "y")
        await until(pilot, lambda: app.clipboard.startswith("Give 10 mg intravenously"))


async def test_a_turn_that_is_packed_comes_back_equal() -> None:
    """The answer of a packed turn equals the answer that the engine gave."""
    async with opened(NARROW) as (app, pilot, _):
        await ask(app, pilot, CASE)
        given = app.conversation.last
        for i in range(OPEN + 1):
            await ask(app, pilot, f"filler {i}")
        assert isinstance(app.conversation.journal.kept()[0], bytes)
        assert next(iter(app.conversation.journal)).answer == given


async def test_an_answer_that_was_cancelled_is_kept_as_far_as_it_came() -> None:
    """What was said before Escape is found by search, exported, and there again after its turn had left the screen."""
    async with opened(NARROW, FakeEngine(slow=Flag())) as (app, pilot, _):
        await ask(app, pilot, "stream", wait=False)
        await until(pilot, lambda: "Sentence number 5 " in screen(app))
        await pilot.press("escape")
        await until(pilot, lambda: "stopped: cancelled" in screen(app))
        for i in range(OPEN + 1):
            await ask(app, pilot, f"filler {i}")
        assert 1 not in mounted(app)
        first = json.loads(export(app.conversation.journal))["turns"][0]
        assert (first["answer"], first["ended"]) == (None, "cancelled")
        assert "Sentence number 5 of" in first["said"]
        await pilot.press("ctrl+f", *"number 5 of", "enter")
        await until(pilot, lambda: "Sentence number 5 of" in screen(app) and 1 in mounted(app))


async def test_what_was_searched_for_is_marked_until_the_search_is_closed() -> None:
    """The words that were found stand out in their turn, and no longer once Escape has closed the search."""
    async with opened(NARROW) as (app, pilot, _):
        await ask(app, pilot, "steroid dose?")
        await pilot.press("ctrl+f", *"Intravenously", "enter")
        await until(pilot, lambda: {leaf.sought for leaf in app.conversation.turns[0].query(Leaf)} == {"intravenously"})
        await pilot.press("escape")
        await until(pilot, lambda: {leaf.sought for leaf in app.conversation.turns[0].query(Leaf)} == {""})
