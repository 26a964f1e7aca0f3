"""Ranking of places: hit@k, MRR and time of a warm search on our own retrieval samples, and the two weights by cross-validation.

    python -m benchmarks.ranking [SAMPLES.jsonl ...]

The full texts have to be imported (`spinemets corpus add`): a place is a passage. The line "held out" chooses the weights
on four fifths of the samples and measures on the fifth left out, so it is not flattered by the choice.
"""

from __future__ import annotations

import json
import sys
from itertools import product
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from corpus import search
from corpus.index import open_index

if TYPE_CHECKING:
    from corpus.search import Hit, Search

SAMPLES: Final = Path(__file__).parent.parent / "evals" / "samples"
DEEPEST: Final = 10
FOLDS: Final = 5
TRIED: Final = tuple(product((0.7, 0.85, 1.0, 1.15), (0.3, 0.45, 0.6, 0.75)))
"""Weights of the words and shares of the passage that are compared."""


def holds(ranker: Search, hit: Hit, sample: dict[str, Any]) -> bool:
    """True when the place found holds what the sample asks for."""
    entry = hit.entry
    place = ranker.index.entries[entry.passage] if entry.passage is not None else entry
    if "anchor" in sample:
        return " ".join(sample["anchor"].split()) in " ".join((hit.quote or "").split())
    start, end = place.span or (0, 0)
    return bool(place.document == sample["document"] and start <= sample["start"] and sample["end"] <= end)


def reciprocal(ranker: Search, sample: dict[str, Any]) -> float:
    """One over the rank of the right place; 0 beyond the tenth."""
    hits = ranker.best(sample["query"], DEEPEST)
    return next((1 / rank for rank, hit in enumerate(hits, 1) if holds(ranker, hit, sample)), 0.0)


def measured(ranker: Search, samples: list[dict[str, Any]], words: float, share: float) -> np.ndarray[Any, np.dtype[np.float64]]:
    """The reciprocal rank of every sample under two weights."""
    search.LIST_WORDS_WEIGHT, search.PASSAGE_SHARE = words, share  # type: ignore[misc]
    return np.array([reciprocal(ranker, sample) for sample in samples])


def left_out(by_weights: np.ndarray[Any, np.dtype[np.float64]]) -> float:
    """MRR where each fifth is ranked with the weights that were best on the others; `by_weights` is (weights, samples)."""
    folds = np.random.default_rng(0).permutation(by_weights.shape[1]) % FOLDS
    return float(np.mean([by_weights[by_weights[:, folds != fold].mean(1).argmax()][at] for at, fold in enumerate(folds)]))


def main() -> None:
    """Print the figures under the weights in use, and what cross-validation says of them."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(SAMPLES.glob("retrieval_*.jsonl"))
    samples = [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]
    ranker, used = search.Search(open_index()), (search.LIST_WORDS_WEIGHT, search.PASSAGE_SHARE)
    found, times = measured(ranker, samples, *used), []
    for sample in samples:
        start = perf_counter()
        ranker.best(sample["query"], DEEPEST)
        times.append(1000 * (perf_counter() - start))
    hits = ", ".join(f"hit@{most} {np.mean(found >= 1 / most):.3f}" for most in (1, 3, 5, DEEPEST))
    print(f"{len(samples)} samples: {hits}, MRR {found.mean():.3f}; warm p50 {np.median(times):.1f} ms, p95 {np.percentile(times, 95):.1f} ms")  # noqa: T201 a script that prints
    if not sys.argv[1:]:
        table = np.array([measured(ranker, samples, *weights) for weights in TRIED])
        best = TRIED[int(table.mean(1).argmax())]
        print(f"held out MRR {left_out(table):.3f}; best on all {best} MRR {table.mean(1).max():.3f}; in use {used}")  # noqa: T201 the same


if __name__ == "__main__":
    main()
