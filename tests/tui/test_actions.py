"""Every action: palette, note, export, help, a new patient."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.tui.conftest import ask, opened, screen, until
from tests.tui.fake import CASE, NOTICE
from tui.case.pane import CasePane
from tui.commands import COMMANDS
from tui.conversation.pane import Log
from tui.notice import Notice

if TYPE_CHECKING:
    from pathlib import Path


async def test_every_binding_is_in_the_palette_and_every_command_runs() -> None:
    """The command palette holds every action that a key has, and each can be run from there without an error."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        actions = {command.action for command in COMMANDS}
        bound = {each.action for each in (*app.BINDINGS, *Log.BINDINGS)}  # type: ignore[union-attr]
        assert {action.removeprefix("app.") for action in bound} <= actions | {"page(-1)", "page(1)", "command_palette"}
        for command in app.get_system_commands(app.screen):
            if command.title not in {"Quit", "New patient"}:
                await command.callback()
                await pilot.pause()
                await pilot.press("escape")
        await pilot.press("ctrl+p")
        await pilot.press(*"calcu")
        await until(pilot, lambda: "fill in the form" in screen(app))


async def test_the_note_is_copied_and_saved_once(tmp_path: Path) -> None:
    """The note goes to the clipboard as Markdown and into a new file for its owner only; nothing is overwritten."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        await pilot.press("ctrl+o")
        await until(pilot, lambda: "T12: SINS 16, unstable" in app.clipboard)
        assert NOTICE.split(":", maxsplit=1)[0] in app.clipboard
        for _ in range(2):
            await pilot.press("ctrl+s")
            await until(pilot, lambda: len(app.screen_stack) > 1)
            app.screen.query_one("#file").value = str(tmp_path / "note.md")  # type: ignore[attr-defined]
            await pilot.press("enter")
            await pilot.pause()
        assert (tmp_path / "note.md").stat().st_mode & 0o077 == 0
        assert "not saved" in screen(app)


async def test_the_answer_and_a_source_are_copied() -> None:
    """The key y copies the whole last answer in the conversation and the source under the cursor in the evidence; without an answer it says so."""
    async with opened() as (app, pilot, _):
        await pilot.press("shift+tab", "y")
        await until(pilot, lambda: "there is no answer yet" in screen(app))
        await ask(app, pilot, "steroid dose?")
        await pilot.press("shift+tab", "y")
        await until(pilot, lambda: app.clipboard == "Give 10 mg intravenously, then 16 mg a day [1].")
        assert "answer copied" in screen(app)
        await pilot.press("f4", "y")
        await until(pilot, lambda: app.clipboard == "Jaipanya 2022 · Corticosteroids · primary 28")


async def test_the_conversation_is_exported_as_json(tmp_path: Path) -> None:
    """The export holds every turn with its answer in the stable shape."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        app.action_export_json()
        await pilot.pause()
        app.screen.query_one("#file").value = str(tmp_path / "talk.json")  # type: ignore[attr-defined]
        await pilot.press("enter")
        await pilot.pause()
        turns = json.loads((tmp_path / "talk.json").read_text("utf-8"))["turns"]
        assert turns[0]["answer"]["outcomes"][0]["value"] == 16


async def test_a_new_patient_starts_from_nothing() -> None:
    """Ctrl+N forgets conversation, case, sources and notice, here and in the engine."""
    async with opened() as (app, pilot, engine):
        await ask(app, pilot, CASE)
        await pilot.press("ctrl+n")
        await until(pilot, lambda: engine.resets == 1)
        await pilot.pause()
        assert "16 points" not in screen(app)
        assert "URGENT" not in screen(app)
        assert app.base.query_one(CasePane).answer is None
        assert not app.base.query_one(Notice).display


async def test_help_tells_the_keys_of_the_pane() -> None:
    """F1 explains the keys and signs of the pane in use under its name, then those of everywhere."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        for key, title, words in (
            ("f2", "Typing", "PageUp/Down  scroll the conversation"),
            ("f3", "Case", "≠ in conflict"),
            ("f4", "Evidence", "copy the source"),
            ("f5", "Calculator", "F6           the list of rules"),
        ):
            await pilot.press(key)
            await pilot.pause(0.05)
            await pilot.press("f1")
            await until(pilot, lambda title=title: f"│ {title} " in screen(app))
            assert words in screen(app)
            assert "Ctrl+P       every action by name" in screen(app)
            await pilot.press("escape")
