"""The journeys of a resident through the application, by real keys."""

from __future__ import annotations

import ast
import json
import time
from pathlib import Path
from threading import Event as Flag
from typing import TYPE_CHECKING

import pytest
from textual.geometry import Size

from tests.tui.conftest import LEAST, MIDDLE, NARROW, WIDE, ask, opened, screen, until
from tests.tui.fake import CASE, NOTICE, FakeEngine
from tui.app import SpineMetsApp
from tui.case.pane import CasePane
from tui.case.row import Row
from tui.commands import COMMANDS
from tui.conversation.pane import LOGGED, MOUNTED, Log
from tui.conversation.prompt import LARGE, Prompt
from tui.evidence.pane import Source
from tui.leaf import Leaf
from tui.notice import Notice
from tui.origin_strip import OriginStrip

if TYPE_CHECKING:
    from tui.apart import Progress


def row(app: SpineMetsApp, fact: str) -> Row:
    return next(each for each in app.case.query(Row) if each.fact.name == fact)


async def test_a_first_question_is_typed_and_answered_with_cards_case_and_sources() -> None:
    """A typed case gives SINS, ESCC and NOMS cards, its facts with their words, and the cited sources."""
    async with opened() as (app, pilot, engine):
        await pilot.press(*"t12 lytic", "enter")
        await until(pilot, lambda: "16 points · unstable" in screen(app))
        shown = screen(app)
        assert engine.asked == ["t12 lytic"]
        for words in (
            "SINS · T12",
            "ESCC · T12",
            "NOMS · T12",
            "● high grade",
            "worse standing better lying flat",
            "Chang 2020",
            "primary references 37",
        ):
            assert words in shown


@pytest.mark.parametrize("size", [NARROW, LEAST])
async def test_the_emergency_notice_stays_on_top_of_everything(size: tuple[int, int]) -> None:
    """The whole notice is on top, also after scrolling and other turns, in the calculator, and under the help, the palette and the import."""
    async with opened(size) as (app, pilot, _):
        await ask(app, pilot, CASE)
        for key in ("pageup", "pagedown", "f3", "f4", "f5", "f1", "escape", "escape", "ctrl+p", "escape", "ctrl+l", "escape"):
            await pilot.press(key)
            await pilot.pause(0.1)
            assert_noticed(screen(app), key)
        await ask(app, pilot, "steroid dose?")
        assert_noticed(screen(app), "another turn")


def assert_noticed(shown: str, after: str) -> None:
    first, *rest = shown.splitlines()[:3]
    assert "URGENT New weakness" in first, after
    assert "do not wait for this program" in "\n".join((first, *rest)), after


async def test_a_missing_fact_is_answered_in_the_case_pane_and_the_rules_run_again() -> None:
    """With pain unknown the range is 13-16; choosing "mechanical" in the case pane gives 16 at once."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "missing")
        assert "13-16" in screen(app)
        row(app, "pain").focus()
        await pilot.press("enter", "enter")
        await until(pilot, lambda: "16 points · unstable" in screen(app))
        assert row(app, "pain").fact.value == "mechanical"


async def test_f3_enters_the_case_at_the_most_decisive_open_fact() -> None:
    """Entering the case pane puts the cursor on the fact that would settle the most."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "missing")
        await pilot.press("f3")
        assert isinstance(app.focused, Row)
        assert app.focused.fact.asked == 1


async def test_several_values_can_be_possible() -> None:
    """Space marks several values of a fact as possible, and the score becomes a range."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        row(app, "pain").focus()
        await pilot.press("enter", "right", "space", "enter")
        await until(pilot, lambda: "14-16" in screen(app))
        assert row(app, "pain").fact.value == ["mechanical", "occasional"]


async def test_a_fact_can_be_made_unknown() -> None:
    """The key u makes a fact unknown, which is not the same as absent: the range opens."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        row(app, "alignment").focus()
        await pilot.press("u")
        await until(pilot, lambda: "14-18" in screen(app))


async def test_a_correction_replaces_the_fact() -> None:
    """A later turn that corrects the collapse changes the score and the words shown for it."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        await ask(app, pilot, "correction: no collapse")
        assert "13 points · unstable" in screen(app)
        assert "no collapse after all" in screen(app)


async def test_two_lesions_are_two_tabs_and_two_marks_on_the_spine() -> None:
    """Two lesions are scored apart, each reachable as a tab of the case pane and marked on the spine map."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "two lesions")
        assert "●12" in screen(app)
        assert "○3" in screen(app)
        await pilot.press("f3", "]")
        await pilot.pause()
        assert row(app, "lesion").fact.value == "blastic"


async def test_a_conflict_is_shown_and_not_used() -> None:
    """Contradictory statements about pain are marked as a conflict and leave the score open."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "conflict")
        assert "≠ pain" in screen(app)
        assert "13-16" in screen(app)


async def test_no_evidence_is_said_in_words() -> None:
    """When the papers are silent the screen says so."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "proton therapy?")
        assert "the papers are silent" in screen(app)


async def test_disagreement_is_shown_side_by_side() -> None:
    """Readings that differ stand beside each other under the names of their papers, never merged."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "disputed")
        line = next(each for each in screen(app).splitlines() if "Jaipanya 2022" in each and "Chang 2020" in each)
        assert line.index("Chang 2020") < line.index("Jaipanya 2022")
        assert "the reviews disagree" in screen(app)


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


@pytest.mark.parametrize("size", [NARROW, LEAST])
async def test_the_decisive_fact_and_its_editor_come_into_view(size: tuple[int, int]) -> None:
    """On a small screen F3 brings the fact that decides into view though it lies far down, and Enter shows its values there."""
    async with opened(size) as (app, pilot, _):
        await ask(app, pilot, CASE)
        await app.ask("forgotten", lambda engine: engine.edit("tolerates_surgery", None))  # type: ignore[attr-defined]
        await until(pilot, lambda: not app.busy)
        await pilot.press("f3")
        await until(pilot, lambda: "? tolerates surgery" in screen(app))
        await pilot.press("enter")
        await until(pilot, lambda: "○ no  ○ yes" in screen(app))


async def test_a_value_set_by_hand_says_so() -> None:
    """A fact that rests on no words of the conversation is marked as set by hand."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, "missing")
        row(app, "pain").focus()
        await pilot.press("enter", "enter")
        await until(pilot, lambda: "set by hand" in screen(app))


async def test_resizing_keeps_the_conversation() -> None:
    """Shrinking and growing the terminal loses nothing of the conversation."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        for size in (LEAST, WIDE, NARROW, (20, 5), WIDE):
            await pilot.resize_terminal(*size)
            await pilot.pause(0.1)
        assert "16 points · unstable" in screen(app)


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


async def test_search_finds_an_earlier_turn() -> None:
    """Words of an old answer bring its turn back on the screen, even one no longer mounted."""
    async with opened(NARROW) as (app, pilot, _):
        await ask(app, pilot, "steroid dose?")
        for i in range(MOUNTED + 3):
            await ask(app, pilot, f"filler {i}")
        assert "steroid" not in screen(app)
        await pilot.press("ctrl+f", *"intravenously", "enter")
        await until(pilot, lambda: "steroid dose?" in screen(app) and "1 of 1" in screen(app))


async def test_numbers_tell_their_origin() -> None:
    """Ctrl+G selects a figure of the last answer and shows the paper and section it was printed in."""
    async with opened(NARROW) as (app, pilot, _):
        await ask(app, pilot, "steroid dose?")
        await pilot.press("ctrl+g")
        await pilot.pause(0.05)
        assert "Jaipanya 2022 · Corticosteroids · primary 28" in screen(app)
        assert app.base.query_one(Source).has_class("here")
        await pilot.press("escape")
        assert not app.base.query_one(OriginStrip).display


@pytest.mark.parametrize("question", [CASE, "missing", "two lesions", "conflict", "steroid", "unfit", "what is unknown?"])
@pytest.mark.parametrize("size", [WIDE, LEAST])
async def test_no_number_on_the_screen_lacks_its_origin(question: str, size: tuple[int, int]) -> None:
    """Every figure in every answer, card, fact and source can be traced to a rule, a paper or the user's words."""
    async with opened(size) as (app, pilot, _):
        await ask(app, pilot, question)
        unsourced = {str(leaf): leaf.page().unsourced for leaf in app.base.query(Leaf) if leaf.page().unsourced}
        assert unsourced == {}


async def test_every_binding_is_in_the_palette_and_every_command_runs() -> None:
    """The command palette holds every action that a key has, and each can be run from there without an error."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        actions = {command.action for command in COMMANDS}
        bound = {each.action for each in (*app.BINDINGS, *Log.BINDINGS)}  # type: ignore[union-attr]
        assert {action.removeprefix("app.") for action in bound} <= actions | {"earlier", "command_palette"}
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


def test_no_widget_computes_a_score() -> None:
    """Nothing under tui imports a rule of the core: what is drawn comes from the assistant."""
    rules = ("core.scores", "core.pathways", "core.dosing", "core.equations", "core.rules")
    for file in (Path(__file__).parents[2] / "tui").rglob("*.py"):
        tree = ast.walk(ast.parse(file.read_text("utf-8")))
        named = [name for node in tree if isinstance(node, ast.Import | ast.ImportFrom) for name in imported(node)]
        assert not [name for name in named if name.startswith(rules)], file


def imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    names = [each.name for each in node.names]
    return names if isinstance(node, ast.Import) else [f"{node.module}.{name}" for name in names]


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


async def test_the_calculator_gives_a_live_range_and_a_result() -> None:
    """The form of SINS shows 0-18 when empty and narrows with every fact filled in by keys."""
    async with opened() as (app, pilot, _):
        await pilot.press("f5")
        await until(pilot, lambda: "0-18" in screen(app))
        await pilot.press("enter", "enter")
        await until(pilot, lambda: "3-18" in screen(app))
        await pilot.press("down", "enter")
        await until(pilot, lambda: "6-18" in screen(app))
        await pilot.press("escape")
        assert "F2 conversation" in screen(app)


async def test_the_calculator_opens_on_the_smallest_screen() -> None:
    """At 60 columns rules, form and result stand under each other from the first layout on, and no leaf breaks while it has no width."""
    async with opened(LEAST) as (app, pilot, _):
        await pilot.press("f5")
        await until(pilot, lambda: len(app.screen_stack) == 2)
        assert app.screen.has_class("-narrow")
        for leaf in app.screen.query(Leaf):
            assert leaf.get_content_height(Size(0, 0), Size(0, 0), 0) > 0
        await until(pilot, lambda: "location       ░░░  0-3" in screen(app))


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


async def test_long_conversations_keep_few_turns_on_the_screen() -> None:
    """Only the latest turns are mounted, and the log is bounded."""
    async with opened(NARROW) as (app, pilot, _):
        for i in range(MOUNTED + 5):
            await ask(app, pilot, f"q {i}")
        assert len(app.conversation.turns) == MOUNTED
        assert len(app.conversation.log_) <= LOGGED
