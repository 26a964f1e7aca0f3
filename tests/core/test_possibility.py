"""Possibility sets: completions, agreement, and the facts that decide."""

from enum import StrEnum
from typing import NamedTuple

import pytest

from core.outcome import Finding, NotApplicable, Open, Reason
from core.possibility import completions, deciding, ordered, settle


class Size(StrEnum):
    """Not in alphabetical order."""

    SMALL = "small"
    LARGE = "large"


class Pair(NamedTuple):
    """Two facts."""

    size: Size
    wet: bool


BOTH = {"size": frozenset(Size), "wet": frozenset({True, False})}


def test_ordered_as_declared() -> None:
    """Members come in the order their type declares them, booleans false first, numbers by size."""
    assert ordered(frozenset(Size)) == [Size.SMALL, Size.LARGE]
    assert ordered(frozenset({True, False})) == [False, True]
    assert ordered(frozenset({3, 1, 2})) == [1, 2, 3]
    assert ordered(frozenset({"b"})) == ["b"]
    assert ordered(frozenset()) == []


def test_completions_are_the_product_in_stable_order() -> None:
    """Every combination of remaining values appears once, in one order."""
    assert completions(Pair, BOTH) == [Pair(s, w) for s in Size for w in (False, True)]
    assert completions(Pair, {**BOTH, "wet": frozenset({True}), "other": frozenset({1})}) == [Pair(s, True) for s in Size]


def test_agreement_settles() -> None:
    """Completions with the same value give that value, with the reasons and the notes they share."""
    shared = Reason("shared")

    def rule(case: Pair) -> Finding:
        return Finding(rule="r", value=1, because=(shared, Reason(case.size)), notes=(shared, Reason(str(case.wet))))

    outcome = settle(completions(Pair, BOTH), rule)
    assert isinstance(outcome, Finding)
    assert (outcome.value, outcome.because) == (1, (shared,))
    assert outcome.notes == (shared,)


def test_one_completion_is_returned_as_it_is() -> None:
    """A known case is the rule's own answer."""
    only = Finding(rule="r", value=1, near_cutoff=True)
    assert settle([Pair(Size.SMALL, True)], lambda _: only) is only


def test_disagreement_opens_with_the_deciding_fact_first() -> None:
    """Where completions differ, the fact that alone decides is the only one asked for."""
    outcome = settle(completions(Pair, BOTH), lambda case: Finding(rule="r", value=1 if case.size is Size.SMALL else 2))
    assert isinstance(outcome, Open)
    assert (outcome.possible, outcome.open) == ((1, 2), ("size",))
    found = deciding(completions(Pair, BOTH), [1, 1, 2, 2])
    assert found == [("size", 4, 1.0)]


def test_facts_that_matter_only_together_are_both_named() -> None:
    """Neither of two facts settles an exclusive or, yet both are named."""
    outcome = settle(completions(Pair, BOTH), lambda case: Finding(rule="r", value=int((case.size is Size.SMALL) == case.wet)))
    assert isinstance(outcome, Open)
    assert set(outcome.open) == {"size", "wet"}
    assert all(settles == 0 for _, settles, _ in deciding(completions(Pair, BOTH), [0, 1, 1, 0]))


def test_more_decisive_first() -> None:
    """A fact that settles more completions comes before one that settles fewer."""
    found = deciding([Pair(s, w) for s in Size for w in (False, True)], ["a", "a", "b", "c"])
    assert [each.fact for each in found] == ["size", "wet"]
    assert [each.settles for each in found] == [2, 0]


def test_no_completion_applies() -> None:
    """Where the question applies to no completion, that is settled, with every reason, and no one reading if they differ."""
    outcome = settle(completions(Pair, BOTH), lambda case: NotApplicable(rule="r", because=(Reason(case.size),), one_reading=1 if case.wet else 2))
    assert isinstance(outcome, NotApplicable)
    assert outcome.one_reading is None
    assert outcome.because == (Reason("small"), Reason("large"))


def test_one_completion_leaves_nothing_to_decide() -> None:
    """Where every fact is known no fact is asked for."""
    assert deciding([Pair(Size.SMALL, wet=True)], ["a"]) == []


def test_an_answer_for_each_completion() -> None:
    """Answers that do not belong to the completions are refused, never matched to fewer of them."""
    with pytest.raises(ValueError, match="shorter"):
        deciding([Pair(Size.SMALL, wet=True), Pair(Size.LARGE, wet=True)], ["a"])
