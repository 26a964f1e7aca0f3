"""The application over the real rules engine."""

from __future__ import annotations

from functools import partial

import pytest

from tests.tui.conftest import ask, screen, started, until
from tests.tui.fake import CASE
from tui.case.row import Row
from tui.engine import engine_for
from tui.leaf import Leaf

pytestmark = pytest.mark.usefixtures("home")


async def test_a_real_case_is_scored_shown_and_every_figure_has_its_origin() -> None:
    """The case of the README gives SINS 16, unstable, a notice, and no figure without an origin."""
    async with started(partial(engine_for, None)) as (app, pilot):
        await ask(app, pilot, CASE)
        shown = screen(app)
        assert "16 points · unstable" in shown
        assert "URGENT" in shown.splitlines()[0]
        assert {str(leaf): leaf.page().unsourced for leaf in app.base.query(Leaf) if leaf.page().unsourced} == {}


async def test_a_fact_changed_in_the_case_pane_reaches_the_real_engine() -> None:
    """Choosing "none" for pain by keys lowers the real SINS from 16 to 13."""
    async with started(partial(engine_for, None)) as (app, pilot):
        await ask(app, pilot, CASE)
        next(row for row in app.case.query(Row) if row.fact.name == "pain").focus()
        await pilot.press("enter", "left", "enter")
        await until(pilot, lambda: "13 points · unstable" in screen(app))


async def test_a_question_to_the_papers_or_a_what_if_leaves_the_case_as_it_is() -> None:
    """After a score, a question to the papers and a supposition the spine map still shows T12 unstable and the note holds the score."""
    async with started(partial(engine_for, None)) as (app, pilot):
        for text in (CASE, "VCF after SRS?", "what if there were no collapse?"):
            await ask(app, pilot, text)
            assert "●12" in screen(app)
        await pilot.press("ctrl+o")
        await until(pilot, lambda: "SINS 16, unstable" in app.clipboard)
        assert "fracture" in app.clipboard
