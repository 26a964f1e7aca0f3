"""What a resident sees of an answer: cards, sources, the notice, where a figure comes from."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from assistant.answer import Answer, Cited, Number, Status
from core.bibliography import CHANG_2020
from tests.tui.conftest import LEAST, NARROW, WIDE, ask, opened, screen, until
from tests.tui.fake import CASE, NOTICE
from tui.conversation.answer_page import answer_page
from tui.evidence.pane import Source
from tui.leaf import Leaf
from tui.notice import Notice
from tui.origin_strip import OriginStrip


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


async def test_an_origin_is_not_left_standing_under_the_next_answer() -> None:
    """A new question lets go of the figure selected before, so that no origin is read as that of another answer."""
    async with opened(NARROW) as (app, pilot, _):
        await ask(app, pilot, "steroid dose?")
        await pilot.press("ctrl+g")
        await until(pilot, lambda: bool(app.base.query_one(OriginStrip).display))
        await ask(app, pilot, "proton therapy?")
        assert not app.base.query_one(OriginStrip).display


@pytest.mark.parametrize("pane", ["conversation", "case", "evidence"])
async def test_every_figure_of_a_pane_and_of_the_notice_can_be_selected_by_keys(pane: str) -> None:
    """Ctrl+G goes through every figure on the screen, those of the emergency notice too, and comes round again."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, f"echo {CASE} within 24 hours")
        app.action_pane(pane)
        leaves = [leaf for leaf in (*app.base.query_one(f"#{pane}").query(Leaf), app.base.query_one(Notice)) if leaf.display]
        wanted = {(leaf, at) for leaf in leaves for at in range(len(leaf.page().points))}
        seen = set()
        for _ in range(len(wanted)):
            app.action_figure(1)
            seen |= {(leaf, leaf.selected) for leaf in leaves if leaf.selected is not None}
            await pilot.pause()
        assert seen == wanted
        assert any(isinstance(leaf, Notice) for leaf, _ in wanted)


@pytest.mark.parametrize("question", [CASE, "missing", "two lesions", "conflict", "steroid", "unfit", "what is unknown?"])
@pytest.mark.parametrize("size", [WIDE, LEAST])
async def test_no_number_on_the_screen_lacks_its_origin(question: str, size: tuple[int, int]) -> None:
    """Every figure in every answer, card, fact and source can be traced to a rule, a paper or the user's words."""
    async with opened(size) as (app, pilot, _):
        await ask(app, pilot, question)
        unsourced = {str(leaf): leaf.page().unsourced for leaf in app.base.query(Leaf) if leaf.page().unsourced}
        assert unsourced == {}


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


async def test_a_new_notice_is_shown_whole_and_one_that_was_read_is_folded() -> None:
    """On a low screen an emergency is told in full when it is raised, and in its first lines after the next question; F8 unfolds it."""
    long = f"{NOTICE} {'Whole-spine MRI within hours, steroid unless the primary is unknown. ' * 3}End of the notice."
    async with opened(LEAST) as (app, pilot, _):
        await ask(app, pilot, f"echo {long}")
        assert "End of the notice." in screen(app)
        await ask(app, pilot, "steroid dose?")
        assert "F8 all" in screen(app)
        await pilot.press("f8")
        await until(pilot, lambda: "End of the notice." in screen(app) and "F8 less" in screen(app))


def test_a_paper_named_in_the_text_is_one_step_for_the_figures() -> None:
    """A paper's name is taken as a whole, with its year, and the figure beside it by itself."""
    text = "Chang 2020: unstable from 13 points [1]."
    numbers = (Number("2020", 6, 10, "citation:1"), Number("13", 26, 28, "citation:1"))
    cited = (Cited(1, CHANG_2020.at("Table 3"), "a", "unstable from 13", None, None),)
    page = answer_page(Answer(status=Status.ANSWERED, text=text, citations=cited, numbers=numbers), 80)
    assert [page.plain[point.start : point.end] for point in page.points] == ["Chang 2020", "13", "[1]"]
    assert page.unsourced == []
