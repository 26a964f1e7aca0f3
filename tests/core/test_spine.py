"""Levels of the spine: names, junctions, order."""

import pytest

from core.spine import LEVELS, Level, LevelError, below_conus, between, level, name, near_conus, pair


def test_thirty_levels() -> None:
    """The occiput, seven cervical, twelve thoracic, five lumbar and five sacral levels, head to tail."""
    regions = {"C": range(8), "T": range(1, 13), "L": range(1, 6), "S": range(1, 6)}
    assert [str(each) for each in LEVELS] == [f"{region}{n}" for region, numbers in regions.items() for n in numbers]


@pytest.mark.parametrize(("text", "expected"), [("T12", "T12"), ("t 12", "T12"), (" l5 ", "L5"), ("C0", "C0"), ("T05", "T5")])
def test_read(text: str, expected: str) -> None:
    """A level is read whatever its letter case and spaces."""
    assert level(text) == expected


@pytest.mark.parametrize("text", ["T13", "T0", "L6", "S6", "C8", "X1", "", "T", "12", "T123", "T1 2", "T1\nx", "Co1"])
def test_no_such_level(text: str) -> None:
    """Vertebrae that do not exist are refused."""
    with pytest.raises(LevelError, match="does not exist"):
        level(text)


def test_pairs() -> None:
    """A junction is two neighbours, head first; anything else with a stroke is refused."""
    assert pair("L5/S1") == {Level.L5, Level.S1}
    assert pair("T3") == {Level.T3}
    for wrong in ("T1/T3", "T2/T1", "T1/T2/T3", "T1/T1"):
        with pytest.raises(LevelError, match="junction"):
            pair(wrong)


def test_between() -> None:
    """A span includes both ends, whichever is named first."""
    assert between(Level.T12, Level.L2) == (Level.T12, Level.L1, Level.L2) == between(Level.L2, Level.T12)


def test_names() -> None:
    """One level and a junction have names; anything wider has none."""
    assert name(frozenset({Level.T9})) == "T9"
    assert name(frozenset({Level.T10, Level.T9})) == "T9/T10"
    assert name(frozenset({Level.T9, Level.T11})) is None
    assert name(frozenset({Level.T9, Level.T10, Level.T11})) is None
    assert name(frozenset(Level)) is None


def test_below_conus() -> None:
    """From L2 down no cord is expected; a set that reaches higher is not below it."""
    assert below_conus(frozenset({Level.L2, Level.S5}))
    assert not below_conus(frozenset({Level.L1, Level.L2}))
    assert not below_conus(frozenset())


def test_near_conus() -> None:
    """L1 alone, in a junction or among the lumbar levels is near the end of the cord; a set that reaches above T12 is no such place."""
    assert near_conus(frozenset({Level.L1}))
    assert near_conus(frozenset({Level.T12, Level.L1}))
    assert near_conus(frozenset(between(Level.L1, Level.L5)))
    assert not near_conus(frozenset({Level.T11, Level.L1}))
    assert not near_conus(frozenset({Level.T12}))
    assert not near_conus(frozenset({Level.L2}))
    assert not near_conus(frozenset())
