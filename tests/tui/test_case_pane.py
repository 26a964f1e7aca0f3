"""The case pane: facts that are missing, corrected, several, in conflict, and of two lesions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from assistant import calculator
from assistant.answer import Answer, FactRead, Lesion, Status
from tests.tui.conftest import LEAST, NARROW, ask, opened, screen, until
from tests.tui.fake import CASE
from tui.case.fact import Fact, State, facts_of
from tui.case.row import Row, fact_page

if TYPE_CHECKING:
    from tui.app import SpineMetsApp


def row(app: SpineMetsApp, fact: str) -> Row:
    return next(each for each in app.case.query(Row) if each.fact.name == fact)


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


def test_only_what_is_open_for_this_lesion_is_marked_as_asked() -> None:
    """What T12 lacks is not asked of L3, which is scored already, and what an outcome of L3 lacks is not asked of T12."""

    def read(**values: object) -> dict[str, FactRead]:
        return {fact: FactRead(value, "words", 0, (0, 5)) for fact, value in values.items()}

    own, other = read(level="T12", pain="none"), read(level="L3", collapse="none")
    lacks = [calculator.run("sins", {"level": level, fact: "none"}).at(level) for level, fact in (("T12", "pain"), ("L3", "collapse"))]
    lacks = [replace(outcome, asks=asks) for outcome, asks in zip(lacks, (("collapse",), ("pain",)), strict=True)]
    answer = Answer(status=Status.NEEDS_INPUT, text="", facts=own, lesions=(Lesion("L3", other),), outcomes=tuple(lacks), asks=("collapse",))
    assert [fact.name for fact in facts_of(answer, own) if fact.asked] == ["collapse"]
    assert [fact.name for fact in facts_of(answer, other) if fact.asked] == ["pain"]


async def test_a_small_screen_shows_what_follows_while_facts_are_changed() -> None:
    """At 80x24, where the cards are out of sight, the case pane says the score and the path, and they change with the fact."""
    async with opened(NARROW) as (app, pilot, _):
        await ask(app, pilot, CASE)
        await pilot.press("f3")
        await until(pilot, lambda: "SINS ● 16 points · unstable" in screen(app))
        assert "NOMS ▶ decompression + stabilization → SRS" in screen(app)
        row(app, "tolerates_surgery").focus()
        await pilot.press("enter", "left", "enter")
        await until(pilot, lambda: "NOMS ▶ stabilization → cEBRT" in screen(app))


@pytest.mark.parametrize("width", [30, 36, 41, 60])
def test_the_mark_of_the_deciding_fact_stays_in_one_piece(width: int) -> None:
    """However narrow the pane, the sign and its word stand on one line."""
    fact = Fact("collapse", State.AMBIGUOUS, ["none", "none_over_50_involved"], "no collapse", 0, asked=1)
    assert "◂ decides" in fact_page(fact, width).plain


async def test_up_and_down_choose_a_value_in_place() -> None:
    """While a fact is changed in place, Down goes to its next value as Right does."""
    async with opened() as (app, pilot, _):
        await ask(app, pilot, CASE)
        row(app, "pain").focus()
        await pilot.press("enter", "down", "enter")
        await until(pilot, lambda: "14 points · unstable" in screen(app))
        assert row(app, "pain").fact.value == "occasional"
