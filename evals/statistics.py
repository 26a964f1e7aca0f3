"""Statistics: how sure a share is, how good a ranking is, and whether two runs differ beyond chance."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

Z: Final = 1.959964
"""Both ends of the middle 95 %."""
SEED: Final = 20_260
DRAWS: Final = 1000


def wilson(right: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927); all that is possible when nothing was counted."""
    if not total:
        return 0.0, 1.0
    share, square = right / total, Z * Z
    centre = share + square / (2 * total)
    spread = Z * math.sqrt(share * (1 - share) / total + square / (4 * total * total))
    low, high = ((centre + sign * spread) / (1 + square / total) for sign in (-1, 1))
    return max(0.0, low), min(1.0, high)


def mean_interval(values: Sequence[float]) -> tuple[float, float]:
    """The 95 % interval of a mean, by a seeded bootstrap."""
    if not values:
        return 0.0, 0.0
    chance = random.Random(SEED)  # noqa: S311 resampling, no secret
    means = sorted(math.fsum(chance.choices(values, k=len(values))) / len(values) for _ in range(DRAWS))
    return means[round(0.025 * (DRAWS - 1))], means[round(0.975 * (DRAWS - 1))]


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of all lies at or below."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0


def reciprocal_rank(hits: Sequence[bool]) -> float:
    """One over the place of the first hit; 0 without one."""
    return next((1 / rank for rank, hit in enumerate(hits, 1) if hit), 0.0)


def ndcg(hits: Sequence[bool]) -> float:
    """Discounted gain of the first hit beside the best there could be: one phrase is right, so finding it again gains nothing."""
    return next((1 / math.log2(rank + 1) for rank, hit in enumerate(hits, 1) if hit), 0.0)


def sign_test(better: int, worse: int) -> float:
    """The chance that at least so many of the changed cases got worse if change were a coin's toss."""
    changed = better + worse
    return sum(math.comb(changed, k) for k in range(worse, changed + 1)) / 2**changed if changed else 1.0
