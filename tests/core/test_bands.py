"""Bands: named ranges of a total without a gap and without an overlap."""

import pytest

from core.bands import Bands


def test_each_total_has_its_band() -> None:
    """Both ends of a band belong to it."""
    bands = Bands(((0, 6, "low"), (7, 12, "middle"), (13, 18, "high")))
    assert [bands.of(total) for total in (0, 6, 7, 12, 13, 18)] == ["low", "low", "middle", "middle", "high", "high"]
    assert (bands.first, bands.last) == (0, 18)


@pytest.mark.parametrize("total", [-1, 19])
def test_no_band_outside(total: int) -> None:
    """A total that the table does not print has no band."""
    with pytest.raises(KeyError):
        Bands(((0, 6, "low"), (7, 18, "high"))).of(total)


@pytest.mark.parametrize("rows", [((0, 6, "low"), (8, 9, "high")), ((0, 6, "low"), (6, 9, "high"))])
def test_gap_and_overlap_are_refused(rows: tuple[tuple[int, int, str], ...]) -> None:
    """A table with a total in no band, or in two, is refused naming the place."""
    with pytest.raises(ValueError, match=f"bands leave a gap or overlap between 6 and {rows[1][0]}$"):
        Bands(rows)
