"""The application over the real rules engine."""

from __future__ import annotations

from assistant.rules_engine import RulesEngine
from tests.tui.conftest import WIDE, ask, screen, until
from tests.tui.fake import CASE
from tui.app import SpineMetsApp
from tui.case.row import Row
from tui.leaf import Leaf


async def test_a_real_case_is_scored_shown_and_every_figure_has_its_origin() -> None:
    """The case of the README gives SINS 16, unstable, a notice, and no figure without an origin."""
    app = SpineMetsApp(RulesEngine)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "● ready" in screen(app))
        await ask(app, pilot, CASE)
        shown = screen(app)
        assert "16 points · unstable" in shown
        assert "URGENT" in shown.splitlines()[0]
        assert {str(leaf): leaf.page().unsourced for leaf in app.base.query(Leaf) if leaf.page().unsourced} == {}


async def test_a_fact_changed_in_the_case_pane_reaches_the_real_engine() -> None:
    """Choosing "none" for pain by keys lowers the real SINS from 16 to 13."""
    app = SpineMetsApp(RulesEngine)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "● ready" in screen(app))
        await ask(app, pilot, CASE)
        next(row for row in app.case.query(Row) if row.fact.name == "pain").focus()
        await pilot.press("enter", "left", "enter")
        await until(pilot, lambda: "13 points · unstable" in screen(app))
