"""Points told item by item are held against the points of their own item."""

from __future__ import annotations

import itertools

import pytest

from assistant.answer import Answer
from assistant.grounding import check
from assistant.material import Material, material
from assistant.rules_engine import RulesEngine
from core.outcome import Finding

CASE = "T12: lytic, 70% height loss, left pedicle involved, alignment normal, pain on standing that settles lying flat. SINS?"
ITEMS = {
    "junctional level": 3,
    "mechanical pain": 3,
    "lytic lesion": 2,
    "alignment": 0,
    "collapse of more than half": 3,
    "one pedicle": 1,
}
MANNERS = {
    "figure last": lambda items: ", ".join(f"{item} {points}" for item, points in items),
    "figure in brackets": lambda items: ", ".join(f"{item} ({points})" for item, points in items),
    "figure first": lambda items: ", ".join(f"{points} for {item}" for item, points in items),
    "semicolons": lambda items: "; ".join(f"{item}: {points}" for item, points in items),
    "sum": lambda items: " + ".join(f"{item} {points}" for item, points in items),
}


@pytest.fixture(scope="module")
def ground() -> Material:
    """The material of one scored case."""
    answer = next(event for event in RulesEngine().ask(CASE) if isinstance(event, Answer))
    assert isinstance(answer.outcomes[0], Finding)
    assert answer.outcomes[0].value == sum(ITEMS.values())
    return material(answer, [CASE])


@pytest.mark.parametrize("manner", MANNERS)
def test_a_right_tally_stands(manner: str, ground: Material) -> None:
    """Six items with their points stand in whatever way they are listed."""
    said = f"SINS 12, indeterminate: {MANNERS[manner](list(ITEMS.items()))} [1]."
    assert check(said, ground).fault == ""


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize(("item", "points"), [(item, points) for item, points in itertools.product(ITEMS, range(5)) if ITEMS[item] != points])
def test_a_wrong_point_falls(manner: str, item: str, points: int, ground: Material) -> None:
    """One item with any other points takes the sentence down, whatever the other items are worth."""
    said = f"SINS 12, indeterminate: {MANNERS[manner](list((ITEMS | {item: points}).items()))} [1]."
    assert not check(said, ground).stands


def test_what_is_left_counts_nothing_only_where_it_does(ground: Material) -> None:
    """The rest is 0 if every item not named scores 0, and not otherwise."""
    most = "junctional level 3, mechanical pain 3, lytic lesion 2, collapse of more than half 3"
    assert check(f"SINS 12, indeterminate: {most}, one pedicle 1, everything else 0 [1].", ground).stands
    assert not check(f"SINS 12, indeterminate: {most}, everything else 0 [1].", ground).stands
