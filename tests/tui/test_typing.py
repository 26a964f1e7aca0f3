"""Typing, pasting, and the questions of before."""

from __future__ import annotations

from tests.tui.conftest import ask, opened, screen, typed_ahead, until
from tui.conversation.answer_page import question_page
from tui.conversation.prompt import LARGE, Prompt


async def test_a_paste_of_one_megabyte_is_held_and_sent_whole() -> None:
    """A pasted report of 1 MB is held beside the prompt within a second and reaches the engine complete."""
    from textual.events import Paste  # noqa: PLC0415 one use

    report = "T12 lytic lesion. " * 58_255
    async with opened() as (app, pilot, engine):
        app.base.query_one(Prompt).post_message(Paste(report))
        await until(pilot, lambda: "report 1: 1,048,590 characters" in screen(app), 3)
        await pilot.press(*"SINS?", "enter")
        await until(pilot, lambda: engine.asked != [])
        assert engine.asked[0] == f"SINS?\n{report}"
        await until(pilot, lambda: "16 points" in screen(app))


def test_a_report_is_shown_by_its_beginning_and_a_typed_case_whole() -> None:
    """Of a long report three lines and its size are shown above the answer; a case of some sentences is never cut."""
    report = "\n".join(f"Line {number} of the report." for number in range(40))
    assert question_page(report, 1, 80).plain.splitlines()[2:] == ["  Line 2 of the report.", f"  … {len(report)} characters in all, 40 lines"]
    case = "T12 lytic, mechanical pain, new kyphosis. " * 12
    assert "characters in all" not in question_page(case, 1, 80).plain


async def test_a_small_paste_goes_into_the_prompt_on_several_lines() -> None:
    """A short paste is editable text with its line breaks."""
    from textual.events import Paste  # noqa: PLC0415 one use

    async with opened() as (app, pilot, _):
        app.base.query_one(Prompt).post_message(Paste("one\r\ntwo"))
        await pilot.pause()
        await pilot.press("ctrl+j", *"three")
        assert app.base.query_one(Prompt).text == "one\ntwo\nthree"
        assert len("one\ntwo") < LARGE


async def test_history_brings_back_earlier_questions() -> None:
    """Up and Down walk through the questions of this session."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "first")
        await ask(app, pilot, "second")
        prompt = app.base.query_one(Prompt)
        seen = []
        for key in ("up", "up", "up", "down", "down"):
            await pilot.press(key)
            seen.append(prompt.text)
        assert seen == ["second", "first", "first", "second", ""]


async def test_what_is_typed_ahead_acts_in_the_order_of_typing() -> None:
    """Letters, deletions and Enter that arrive at once give the text that was typed, sent as one question."""
    async with opened() as (app, pilot, engine):
        typed_ahead(app, *"t12x", "backspace", "ctrl+j", *"ab", "left", *"-", "enter", *"next")
        await until(pilot, lambda: engine.asked != [])
        await until(pilot, lambda: app.base.query_one(Prompt).text == "next")
        assert engine.asked == ["t12\na-b"]
