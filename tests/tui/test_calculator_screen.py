"""The calculator by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Size
from textual.widgets import OptionList

from tests.tui.conftest import LEAST, opened, screen, typed_ahead, until
from tui.case.editor import Typed
from tui.leaf import Leaf

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from tui.app import SpineMetsApp


async def rule(app: SpineMetsApp, pilot: Pilot[str], name: str, summary: str) -> None:
    """Opens the calculator on a rule, the cursor in the list of rules."""
    await pilot.press("f5")
    await until(pilot, lambda: "0-18" in screen(app))
    await pilot.press("f6")
    rules = app.screen.query_one(OptionList)
    rules.highlighted = rules.get_option_index(name)
    await until(pilot, lambda: summary in screen(app))


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


async def test_figures_typed_ahead_land_in_their_own_fields() -> None:
    """A dose, Down and a number of fractions that arrive at once are not run together: 30 Gy in 10 is a BED of 39 Gy at alpha/beta 10."""
    async with opened() as (app, pilot, _):
        await rule(app, pilot, "bed", "BED and EQD2")
        typed_ahead(app, "enter", *"30 Gz", "backspace", "y", "down", "down", *"10", "enter", *"10 Gy")
        await until(pilot, lambda: [field.value for field in app.screen.query(Typed)] == ["30 Gy", "", "10", "10 Gy"])
        await until(pilot, lambda: "39 Gy" in screen(app))


async def test_rules_that_the_cursor_only_passes_are_not_opened() -> None:
    """F6, a burst of Down keys, Enter and a value that arrive at once fill in the rule the cursor came to rest on, and few forms are built."""
    async with opened() as (app, pilot, _):
        await pilot.press("f5")
        await until(pilot, lambda: "0-18" in screen(app))
        built: list[str] = []
        build = app.screen._open  # type: ignore[attr-defined]

        async def counted(rule: str) -> None:
            built.append(rule)
            await build(rule)

        app.screen._open = counted  # type: ignore[attr-defined]
        rules = app.screen.query_one(OptionList)
        bed = rules.get_option_index("bed")
        await pilot.press("f6")
        typed_ahead(app, *["down"] * bed, "enter", *"30 Gy")
        await until(pilot, lambda: [field.value for field in app.screen.query(Typed)][:1] == ["30 Gy"])
        assert "BED and EQD2" in screen(app)
        assert built[-1] == "bed"
        assert len(built) < bed / 2


async def test_a_path_in_the_calculator_is_drawn_as_far_as_it_is_known() -> None:
    """The form of NOMS with melanoma typed in marks the tumour as radioresistant while all else is open."""
    async with opened() as (app, pilot, _):
        await rule(app, pilot, "noms", "NOMS: local treatment")
        typed_ahead(app, "enter", *"melanoma")
        await until(pilot, lambda: "○ radiosensitive   ● radioresistant" in screen(app))


async def test_what_cannot_be_is_refused_in_the_words_of_the_form() -> None:
    """A dose in a unit that does not exist is refused under the name that the form shows."""
    async with opened() as (app, pilot, _):
        await rule(app, pilot, "bed", "BED and EQD2")
        typed_ahead(app, "enter", *"30 Gz")
        await until(pilot, lambda: "✗ total dose: unit Gz" in screen(app))
