"""Hostile text through every door to the screen."""

from __future__ import annotations

import pytest
from textual.events import Paste

from assistant.sanitise import sanitise
from tests.tui.conftest import NARROW, WIDE, ask, opened, screen, until
from tui.conversation import log
from tui.conversation.prompt import Prompt
from tui.entry import Entry

HOSTILE = (
    "\x1b[31mred\x1b[0m",
    "\x1b[2J\x1b[H",
    "\x1b]0;title\x07",
    "\x1b]8;;http://evil.example\x1b\\link\x1b]8;;\x1b\\",
    "\x1b]52;c;ZXZpbA==\x07",
    "\x1b]52;c;unterminated",
    "\x1b[",
    "\x1b",
    "\x9b31m",
    "\x9d0;title\x9c",
    "\x90q\x9c",
    "\x1bPq#0\x1b\\",
    "\x1b_apc\x1b\\",
    "\x1b^pm\x1b\\",
    "\x1bc",
    "\x1b[?1049l",
    "\x1b[6n",
    "\x1b[?25l",
    "\x07\x07\x07",
    "\x08\x08\x08",
    "over\rwritten",
    "a\x00b",
    "\x0e\x0f",
    "\x7f\x7f",
    "\u202e16 SNIS\u202c",
    "\u2066hidden\u2069",
    "\u200b\u200d\ufeff",
    "\u061c",
    "\U000e0041\U000e0042",
    "\ud800\udfff",
    "[/]",
    "[bold",
    "[/bold]",
    "[@click=app.quit]x[/]",
    "[link=http://evil.example]x[/link]",
    "[red]not red[/red]",
    "\\[",
    "[[[[",
    "]]]]",
    "[$primary]",
    "{{x}}",
    "%s%n",
    "![x](http://evil.example)",
    "<script>alert(1)</script>",
    "e" + "\u0301" * 500,
    "漢字" * 200,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\t\t\t",
    "\n\n\n",
    "x" * 5000,
    "\u2028\u2029",
    "\ufff9a\ufffab\ufffb",
    "NaN",
    "-0",
    "\x85\x0b\x0c\x1c\x1d",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_the_sanitiser_leaves_nothing_that_acts(text: str) -> None:
    """Sanitised text has the same length, only printable characters, tabs and line breaks, and is stable."""
    clean = sanitise(text)
    assert len(clean) == len(text)
    assert sanitise(clean) == clean
    assert all(char in "\n\t" or char.isprintable() or char == " " for char in clean)
    clean.encode("utf-8")


def test_the_sanitiser_returns_clean_text_untouched() -> None:
    """Ordinary clinical text, with accents and units, is not changed."""
    text = "T12 – 50 % Höhenverlust, µmol/L, naïve\n\tok"
    assert sanitise(text) is text


async def test_fifty_hostile_answers_do_not_crash_or_act(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hostile text in the answer, notice, facts, levels, conflicts, sections and quotes leaves a usable screen without controls."""
    assert len(HOSTILE) >= 50
    monkeypatch.setattr(log, "MOUNTED", 2)  # each is looked at when it comes; twenty of them at a time only cost time
    async with opened(NARROW) as (app, pilot, _):
        for text in HOSTILE:
            await ask(app, pilot, f"echo {text}")
            shown = screen(app)
            assert app.is_running
            assert all(char == "\n" or char.isprintable() for char in shown), repr(text)
        for key in ("f3", "f4", "ctrl+g", "f5", "escape", "ctrl+o", "f1", "escape", "ctrl+n"):
            await pilot.press(key)
        await pilot.pause()
        assert app.is_running


async def test_hostile_pastes_are_inert_in_the_prompt() -> None:
    """What is pasted into the prompt is sanitised before it is drawn."""
    async with opened() as (app, pilot, _):
        prompt = app.base.query_one(Prompt)
        for text in HOSTILE:
            prompt.post_message(Paste(text))
            await pilot.pause()
            assert prompt.text == sanitise(prompt.text)
            prompt.text = ""
            prompt.drop_reports()


@pytest.mark.parametrize(("keys", "where"), [(("ctrl+f",), "#find"), (("ctrl+l",), "#path"), (("ctrl+s",), "#file"), (("f5",), "#form Typed")])
async def test_hostile_pastes_are_inert_in_every_other_line(keys: tuple[str, ...], where: str) -> None:
    """The lines for searching, importing, saving and for an amount draw a pasted escape sequence as visible, inert characters."""
    async with opened(WIDE) as (app, pilot, _):
        await ask(app, pilot, "steroid")
        await pilot.press(*keys)
        if where.endswith("Typed"):
            await until(pilot, lambda: "0-18" in screen(app))
            await app.screen._open("bed")  # type: ignore[attr-defined]  # a rule with amounts
        await until(pilot, lambda: bool(app.screen.query(where)))
        line = next(iter(app.screen.query(where).results(Entry)))
        for text in HOSTILE:
            line.value = ""
            line.post_message(Paste(text))
            await until(pilot, lambda: not line._message_queue.qsize())
            assert line.value == sanitise(line.value)
        await pilot.pause()
        assert all(char == "\n" or char.isprintable() for char in screen(app))


async def test_a_hostile_file_name_is_refused_in_one_line() -> None:
    """A file name with a NUL byte or an escape sequence is an error message, not a crash."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "steroid")
        for name in ("a\x00b", "/nonexistent/\x1b]0;x\x07"):
            app._write(name, lambda: "text")
            await until(pilot, lambda: "not saved" in screen(app))
            assert "\x1b" not in screen(app)
