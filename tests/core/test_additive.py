"""Additive scores: a total is the sum over items, each with its own table."""

import pytest

from core import additive
from core.bands import Bands
from core.bibliography import CHANG_2020

TABLE = {"none": 0, "some": 1, "much": 3}
BANDS = Bands(((0, 2, "low"), (3, 9, "high")))
PLACE = CHANG_2020.at("a table")


def test_total() -> None:
    """Each item gives the points of its own table."""
    assert additive.total([TABLE, {"none": 5}], ["some", "none"]) == 6


def test_an_item_without_a_table_is_refused() -> None:
    """Items and tables that do not belong together are refused, never counted as far as they go."""
    with pytest.raises(ValueError, match="argument 2 is longer"):
        additive.total([TABLE], ["some", "some"])
    with pytest.raises(ValueError, match="argument 4 is longer"):
        additive.reasons(["a"], [dict.fromkeys(TABLE, "x")], [TABLE], ["some", "some"], PLACE)
    with pytest.raises(ValueError, match="argument 2 is longer"):
        additive.flips(BANDS, 1, [TABLE], ["none", "none"])


def test_one_step_of_reading() -> None:
    """A total is near a cut-off when one item read a row higher or lower gives another band; a fixed item is not read otherwise."""
    assert additive.flips(BANDS, 2, [TABLE], ["some"])
    assert not additive.flips(BANDS, 1, [TABLE], ["none"])
    assert not additive.flips(BANDS, 2, [TABLE], ["some"], TABLE)
