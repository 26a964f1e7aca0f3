"""Importing full texts from inside the application: a real library, a real process beside it."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.answer import Cited
from corpus.home import home
from corpus.library import Library
from tests.tui.conftest import LEAST, NARROW, opened, screen, until
from tui.apart import ApartError, apart
from tui.evidence.paragraph import paragraphs
from tui.evidence.source_page import QUOTED, Shown, source_page
from tui.importing.screen import completed
from tui.importing.work import paths
from tui.session import StoppedError

if TYPE_CHECKING:
    from core.citation import Source

FILES = 60

OURS = """A study of ten invented vertebrae

Vera Kovac and Jon Lind
2021

Introduction

Nobody has ever seen these vertebrae. They were thought up for a test of this program. They hurt when it rained.

Results

Seven of the ten were well after a week. The other three were made of clay and did not answer.
"""


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder and a folder of papers of this test's own."""
    monkeypatch.setenv("SPINEMETS_HOME", str(tmp_path / "home"))
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "ours.txt").write_text(OURS, "utf-8")
    return tmp_path


@pytest.mark.parametrize("size", [NARROW, LEAST])
async def test_a_folder_is_imported_by_keys_with_a_line_for_every_file(size: tuple[int, int], own_home: Path) -> None:
    """A path typed after Ctrl+L imports a folder; the good file and the bad one are each told in a line, and Escape closes the panel."""
    (own_home / "papers" / "torn.pdf").write_bytes(b"no PDF at all")
    async with opened(size) as (app, pilot, _):
        await pilot.press("ctrl+l")
        await until(pilot, lambda: len(app.screen_stack) == 2)
        app.screen.query_one("#path").value = str(own_home / "papers")  # type: ignore[attr-defined]
        await pilot.press("enter")
        await until(pilot, lambda: "✓ ours.txt" in screen(app) and "✗ torn.pdf" in screen(app), 30)
        assert len(Library(home()).documents()) == 1
        await pilot.press("escape")
        assert len(app.screen_stack) == 1


async def test_an_import_shows_its_progress_goes_on_in_the_background_and_can_be_cancelled(own_home: Path) -> None:
    """While files are imported they are counted, typing goes on, and Escape ends it within a moment, even in the middle of a file."""
    os.mkfifo(own_home / "endless.txt")  # a file whose end never comes, so that no machine is done before the last key
    for number in range(FILES):
        (own_home / "papers" / f"{number}.txt").write_text(f"{OURS}\nVertebra number {number} was the tallest.", "utf-8")
    async with opened(NARROW) as (app, pilot, _):
        await pilot.press("ctrl+l")
        await until(pilot, lambda: len(app.screen_stack) == 2)
        app.screen.query_one("#path").value = f"'{own_home}/papers' '{own_home}/endless.txt'"  # type: ignore[attr-defined]
        await pilot.press("enter")
        await until(pilot, lambda: f" of {FILES + 2}" in screen(app), 30)
        await pilot.press("ctrl+b")
        await pilot.press(*"next")
        assert app.conversation.query_one("#prompt").text == "next"  # type: ignore[attr-defined]
        await until(pilot, lambda: "%" in screen(app).splitlines()[0], 30)
        await pilot.press("escape")
        await until(pilot, lambda: "cancelled after" in screen(app))
        assert not app.importing.running
    assert 0 < len(list((own_home / "home" / "library").glob("*.json"))) <= FILES + 1


async def test_a_path_that_is_not_there_is_one_line() -> None:
    """A misspelt path and an empty folder are said in one line each."""
    async with opened(NARROW) as (app, pilot, _):
        await pilot.press("ctrl+l")
        await until(pilot, lambda: len(app.screen_stack) == 2)
        app.screen.query_one("#path").value = "nowhere/\x1b[31m.txt"  # type: ignore[attr-defined]
        await pilot.press("enter")
        await until(pilot, lambda: "no such file" in screen(app), 30)
        assert not app.importing.running


def test_paths_may_hold_blanks_or_be_several(own_home: Path) -> None:
    """A path with blanks is taken whole, several with quotation marks as a terminal drops them, a file address by its path."""
    blank = own_home / "two words.txt"
    blank.write_text("x", "utf-8")
    assert paths(str(blank)) == [blank]
    assert paths(f"'{blank}' file:///b.txt") == [blank, Path("/b.txt")]
    assert paths("'unclosed") == [Path("'unclosed")]


def test_a_path_is_completed_but_never_by_a_hostile_name(own_home: Path) -> None:
    """The beginning of a name is completed, a folder gets its slash, a name with an escape sequence is never offered."""
    assert completed(f"{own_home}/pap") == f"{own_home}/papers/"
    assert completed(f"{own_home}/papers/o") == f"{own_home}/papers/ours.txt"
    (own_home / "evil\x1b]0;x\x07").write_text("x", "utf-8")
    assert completed(f"{own_home}/evi") is None
    assert completed(f"{own_home}/nothing/") is None


def test_a_quote_is_found_in_its_paragraph_and_only_where_it_stands() -> None:
    """The paragraph around a quote comes from the imported text at its span; a span that holds other words gives none."""
    library = Library(home())
    source = added(library)
    document = library.document(source.id)
    assert document is not None
    quote = "They were thought up for a test of this program."
    start = document.text.index(quote)
    cited = Cited(1, source.at("Introduction"), None, None, quote, (start, start + len(quote)))
    wrong = Cited(2, source.at("Introduction"), None, None, quote, (start + 5, start + 5 + len(quote)))
    found = paragraphs((cited, wrong))
    assert [*found] == [1]
    assert found[1].before == "Nobody has ever seen these vertebrae."
    assert found[1].after == "They hurt when it rained."


@pytest.mark.parametrize("width", [20, 44, 100])
def test_exactly_the_quote_stands_out(width: int) -> None:
    """In the paragraph the quote and nothing else is underlined and between quotation marks, at every width."""
    source = added(Library(home()))
    document = Library(home()).document(source.id)
    assert document is not None
    quote = "They were thought up for a test of this program."
    start = document.text.index(quote)
    cited = Cited(1, source.at("Introduction"), None, None, quote, (start, start + len(quote)))
    page = source_page(cited, Shown(around=paragraphs((cited,))[1]), width)
    content = page.content()
    marked = " ".join(content.plain[span.start : span.end] for span in content.spans if span.style == QUOTED)
    assert " ".join(marked.split()) == f"“{quote}”"


def test_work_apart_ends_when_it_is_stopped_and_says_what_went_wrong(own_home: Path) -> None:
    """A stopped job raises at once where it is waited for; a job that fails says so in its own words."""

    def stop(_what: str, _done: int, _total: int) -> None:
        raise StoppedError("cancelled")

    begun = time.monotonic()
    with pytest.raises(StoppedError):
        apart("index", (), stop, "starting")
    assert time.monotonic() - begun < 2
    (own_home / "file").write_text("no folder", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPINEMETS_HOME", str(own_home / "file"))
        with pytest.raises(ApartError, match="SPINEMETS_HOME"):
            apart("add", (str(own_home / "papers"),), lambda *_: None, "starting")


def added(library: Library) -> Source:
    """Our own document, imported."""
    source = library.add([home().parent / "papers" / "ours.txt"])[0].source
    assert source is not None
    return source
