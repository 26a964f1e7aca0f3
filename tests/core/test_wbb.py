"""WBB: every set of zones, the disputed zone, the two sides, and the way of counting."""

from itertools import combinations

import pytest

from core.facts import FactsError
from core.outcome import Finding, NotApplicable, Open
from core.rules import RULES
from tests.core.second_reading import wbb as second
from tests.core.totals import said

RULE = RULES["wbb"]
SETS = [zones for size in range(1, 13) for zones in combinations(range(1, 13), size)]


def ask(zones: str) -> Finding:
    return RULE({"wbb_zones": zones, "wbb_numbering": "clockwise"})


def test_every_set_of_zones_equals_the_second_reading() -> None:
    """For all 4,095 sets of zones the covering procedures, the dispute on zone 7 and that on sides are the second reading's."""
    assert len(SETS) == 4095
    for zones in SETS:
        outcome = ask(",".join(map(str, zones)))
        topics = [dispute.topic for dispute in outcome.disputes]
        assert sorted(outcome.value) == sorted(second.covering(zones)), zones
        assert ("whether COPPER reaches zone 7" in topics) == second.copper_by_caption(zones), zones
        assert any("two alternative sides" in topic for topic in topics) == second.both_sides(zones), zones


def test_zone_7_is_never_firmly_copper() -> None:
    """Zone 7 belongs to COPPER by the caption only: never counted as covered, always shown."""
    assert ask("7").value == ("TES", "sagittal en bloc")
    assert ask("7, 12").value == ("none",)
    assert "COPPER: zones 1-5 and 7-12" in said(ask("7"))
    assert "COPPER: zones 1-5 and 7-12" not in said(ask("8"))


def test_both_sides_are_not_covered() -> None:
    """A lesion left and right is not covered by an operation on one side, and the union reading is shown."""
    assert ask("3, 9").value == ("none",)
    assert "not counted as covered" in said(ask("3, 9"))


def test_zone_6_is_tes_only() -> None:
    """Only TES reaches zone 6, only COPPER zones 1 and 12."""
    assert [ask(zone).value for zone in ("6", "1", "12")] == [("TES",), ("COPPER",), ("COPPER",)]
    assert ask("5-9").value == ("TES",)


def test_counting_is_asked_for_and_never_converted() -> None:
    """Which way the zones are counted must be said; counted the other way they are refused, not converted."""
    assert isinstance(RULE({"wbb_zones": "5", "wbb_numbering": "counterclockwise"}), NotApplicable)
    outcome = RULE({"wbb_zones": "5"})
    assert isinstance(outcome, Open)
    assert outcome.open == ("wbb_numbering",)
    assert RULE({}).open == RULE({"wbb_zones": None}).open == ("wbb_zones",)


@pytest.mark.parametrize("zones", ["", "0", "13", "8-5", "a", "1-", "1-2-3", "5 6", "-3", [5, 6], 5, True, (99,), ()])
def test_zones_that_are_none(zones: object) -> None:
    """Zones that do not exist, reversed spans and lists, which elsewhere mean one of these, are refused."""
    with pytest.raises(FactsError, match="wbb_zones"):
        RULE({"wbb_zones": zones})


def test_zones_are_read_once_more() -> None:
    """Zones that were read can be given again."""
    facts = RULE.facts.read({"wbb_zones": "4-6, 11"})
    assert facts.wbb_zones == (4, 5, 6, 11)
    assert RULE.facts.read({"wbb_zones": facts.wbb_zones}) == facts


def test_layers_and_panels() -> None:
    """No layer rule is claimed for the paper, and its contradiction on the panels of the figure is shown."""
    assert "no rule for the layers A to E is printed" in said(ask("5"))
    assert any("panel" in dispute.topic for dispute in ask("5").disputes)
