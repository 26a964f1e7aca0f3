"""Figures about figures, against values computed elsewhere."""

import pytest

from evals import statistics


@pytest.mark.parametrize(
    ("right", "total", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662), (98, 100, 0.9300, 0.9945)],
)
def test_wilson_intervals_match_the_published_examples(right: int, total: int, low: float, high: float) -> None:
    """The 95 % interval equals Newcombe's printed values and those of other programs."""
    assert statistics.wilson(right, total) == pytest.approx((low, high), abs=5e-4)


def test_nothing_counted_leaves_everything_possible() -> None:
    """Without a single case the interval is all of 0 to 1."""
    assert statistics.wilson(0, 0) == (0.0, 1.0)


def test_ranking_figures_by_hand() -> None:
    """A first hit in third place gives 1/3 and 1/log2(4); none gives 0."""
    assert statistics.reciprocal_rank([False, False, True, True]) == pytest.approx(1 / 3)
    assert statistics.ndcg([False, False, True, True]) == pytest.approx(0.5)
    assert statistics.reciprocal_rank([False] * 10) == statistics.ndcg([]) == 0.0


def test_the_bootstrap_is_the_same_every_time() -> None:
    """The interval of a mean holds the mean and does not change between runs."""
    low, high = statistics.mean_interval([0.0, 1.0, 1.0, 1.0])
    assert (low, high) == statistics.mean_interval([0.0, 1.0, 1.0, 1.0])
    assert low < 0.75 < high


def test_the_sign_test_by_hand() -> None:
    """Five worse and none better happens to a coin once in 32."""
    assert statistics.sign_test(0, 5) == pytest.approx(1 / 32)
    assert statistics.sign_test(5, 5) > 0.5
    assert statistics.sign_test(0, 0) == 1.0


def test_percentiles_take_a_value_that_was_measured() -> None:
    """The 95th percentile of 1 to 100 is 95."""
    assert statistics.percentile(list(map(float, range(1, 101))), 0.95) == 95
    assert statistics.percentile([], 0.5) == 0.0
