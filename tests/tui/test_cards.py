"""Cards: what is drawn of an outcome."""

from __future__ import annotations

from typing import Any

import pytest

from assistant import calculator
from tests.tui.conftest import ask, opened, screen
from tests.tui.fake import CASE
from tui.conversation.cards.branches import branches
from tui.conversation.cards.card import Card, headline
from tui.conversation.cards.reasons import Marks
from tui.page import Page

SAME = "same path either way"


def noms(width: int = 90, **given: Any) -> list[str]:
    """The lines of the NOMS card on these facts, as the calculator draws it."""
    return Card(calculator.run("noms", given), Marks(branches=branches(given))).page(width).plain.splitlines()


@pytest.mark.parametrize(
    ("given", "at", "drawn"),
    [
        ({"escc": "3"}, "N", "○ low grade   ● high grade"),
        ({"escc": ["1a", "2"]}, "N", "◐ low grade   ◐ high grade"),
        ({"histology": "melanoma"}, "O", "○ radiosensitive   ● radioresistant"),
        ({"sins": 14}, "M", "○ stable   ● unstable"),
        ({"sins": 8}, "M", "◐ stable   ◐ unstable"),
        ({"stability": "stable"}, "M", "● stable   ○ unstable"),
        ({"tolerates_surgery": False}, "S", "○ can tolerate surgery   ● cannot tolerate surgery"),
        ({}, "S", "◐ can tolerate surgery   ◐ cannot tolerate surgery"),
    ],
)
def test_an_open_path_shows_the_branches_that_are_known(given: dict[str, Any], at: str, drawn: str) -> None:
    """While the path is open a stated fact is drawn as the branch taken, and an unknown one as either."""
    assert drawn in next(line for line in noms(**given) if line.startswith(f"{at} "))


def test_a_step_that_changes_nothing_says_so_only_where_it_is_unknown() -> None:
    """A stable lymphoma goes to cEBRT whatever the grade, which is said; a grade that is known is drawn as taken instead."""
    given: dict[str, Any] = {"histology": "lymphoma", "sins": 3, "myelopathy": False}
    first = next(line for line in noms(**given) if line.startswith("N "))
    assert SAME in first
    assert "●" not in first
    for known in (given | {"escc": "3"}, {"escc": "3", "histology": "melanoma", "sins": 15, "tolerates_surgery": False}):
        first = next(line for line in noms(**known) if line.startswith("N "))
        assert "● high grade" in first
        assert SAME not in first


async def test_paths_are_named_alike_in_the_answer_and_on_the_card() -> None:
    """The card spells a path as the answer's text does, and the border of the card has room for it."""
    async with opened((140, 45)) as (app, pilot, _):
        await ask(app, pilot, CASE)
        await pilot.press("pagedown", "pagedown")
        await pilot.pause(0.1)
        assert "▶ decompression + stabilization → SRS" in screen(app)
        assert "stabilisation" not in screen(app)


def test_no_line_breaks_between_a_figure_and_its_unit() -> None:
    """Whatever the width, a figure stands on one line with its unit."""
    text = "collapse over 50 % and 16 mg a day after 14 Gy to the cord"
    for width in range(12, 60):
        drawn = Page(width).wrapped(text).plain
        assert drawn.split() == text.split()
        for words in ("50 %", "16 mg", "14 Gy"):
            assert words in drawn, width


@pytest.mark.parametrize("rule", [form.name for form in calculator.forms()])
def test_every_card_keeps_within_its_width_and_has_its_figures_sourced(rule: str) -> None:
    """The card of every rule with nothing filled in fits every width there is on a screen, and every figure on it has an origin."""
    card = Card(calculator.run(rule, {}))
    for width in range(41, 110, 3):
        page = card.page(width)
        assert page.unsourced == []
        assert max(len(line.rstrip()) for line in page.plain.split("\n")) <= width


def test_every_amount_of_a_dose_stands_on_a_line_of_its_own_apart_from_its_name() -> None:
    """The doses of BED are listed under each other, name and figure apart, at the width of a narrow card and of a wide one."""
    outcome = calculator.run("bed", {"total_dose": "30 Gy", "fractions": 10})
    for width in (46, 80):
        lines = Card(outcome).page(width).plain.splitlines()
        amounts = [line for line in lines if line.startswith("▪")]
        assert amounts[0].split()[-2:] == ["39", "Gy"]
        assert len(amounts) == len(outcome.value.items)  # type: ignore[union-attr]
        assert all(") " in line for line in amounts)


def test_a_band_that_says_or_more_is_one_answer() -> None:
    """An open Tokuhashi score may mean three spans of survival: "6 months or more" is one of them, not two."""
    outcome = calculator.run("tokuhashi_2005", {"karnofsky": 80})
    assert "3 answers possible" in Card(outcome).verdict.plain
    assert "under 6 months; 6 months or more; 1 year or more" in headline(outcome)


@pytest.mark.parametrize(
    ("collapse", "drawn"),
    [
        (None, "collapse       ░░░  0-3  ? not known"),
        (["none", "none_over_50_involved"], "collapse       ░··  0-1  ~ several values possible"),
        (["none", "over_50"], "collapse       ░░░  0-3  ~ several values possible"),
        (["over_50", "under_50"], "collapse       ■■░  2-3  ~ several values possible"),
        ("under_50", "collapse       ■■·  2/3  collapse under 50 %"),
    ],
)
def test_an_item_that_is_partly_known_shows_only_what_it_can_still_add(collapse: object, drawn: str) -> None:
    """A collapse stated as one of two rows adds what these rows add, not anything the item could."""
    given = {"level": "T6", "pain": "none", "lesion": "blastic", "alignment": "normal", "posterolateral": "none", "collapse": collapse}
    page = Card(calculator.run("sins", given), Marks(points=calculator.points_left("sins", given))).page(80)
    assert drawn in page.plain.splitlines()
    assert page.unsourced == []


@pytest.mark.parametrize(
    ("grades", "legend", "verdict"),
    [
        ("3", "○ low grade 0 to 1c   ● high grade 2 to 3", "▪ 3 · high grade"),
        ("1a", "● low grade 0 to 1c   ○ high grade 2 to 3", "▪ 1a · low grade"),
        (["1c", "2"], "◐ low grade 0 to 1c   ◐ high grade 2 to 3", "? open · low grade or high grade"),
    ],
)
def test_one_sign_means_one_thing_on_the_card_of_a_grade(grades: object, legend: str, verdict: str) -> None:
    """A filled circle is the group that the grade lies in, an empty one the other, a half one either; the border borrows none of them."""
    card = Card(calculator.run("escc", {"escc": grades}))
    assert legend in card.page(80).plain
    assert card.verdict.plain.strip() == verdict
