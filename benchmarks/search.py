"""Search at size: an exact numpy scan beside Chroma's graph, filtered and not, over synthetic passages, in one run.

python -m benchmarks.search [PASSAGES]
"""

from __future__ import annotations

import resource
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from corpus import store
from corpus.embedding import DIMENSIONS
from corpus.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from corpus.embedding import Vectors

DOCUMENTS = 200
QUERIES = 200
TOPICS = 500


def synthetic(passages: int) -> tuple[Vectors, list[Entry]]:
    """Unit vectors gathered round random topics, as passages of papers are, spread over documents."""
    chance = np.random.default_rng(7)
    topics = chance.standard_normal((TOPICS, DIMENSIONS), np.float32)
    vectors = topics[chance.integers(TOPICS, size=passages)] + 0.8 * chance.standard_normal((passages, DIMENSIONS), np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors, [Entry("passage", str(row), f"document-{row % DOCUMENTS}", "Section", "", ()) for row in range(passages)]


def timed(ask: Callable[[Vectors], object], questions: Vectors) -> tuple[float, float]:
    """Median and 95th percentile of one call, in milliseconds."""
    ask(questions[0])
    times = []
    for question in questions:
        start = perf_counter()
        ask(question)
        times.append(1000 * (perf_counter() - start))
    return float(np.median(times)), float(np.percentile(times, 95))


def shared(found: list[tuple[int, float]], cosines: Vectors) -> float:
    """Share of the ten nearest by the exact scan that were found."""
    nearest = {int(row) for row in np.argpartition(-cosines, 10)[:10]}
    return len(nearest & {row for row, _ in found}) / 10


def main() -> None:
    """Print import throughput, times side by side, agreement and memory."""
    passages = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    vectors, entries = synthetic(passages)
    questions = vectors[:: max(1, passages // QUERIES)][:QUERIES] + np.float32(0.02)
    questions /= np.linalg.norm(questions, axis=1, keepdims=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch) / "chroma"
        start = perf_counter()
        store.write(folder, "benchmark", entries, vectors, range(passages))
        taken = perf_counter() - start
        graph = timed(lambda question: store.nearest(folder, question, 10), questions)
        filtered = timed(lambda question: store.nearest(folder, question, 10, document="document-7"), questions)
        exact = timed(lambda question: np.argpartition(-(vectors @ question), 10)[:10], questions)
        agreeing = [shared(store.nearest(folder, question, 10), vectors @ question) for question in questions[:50]]
    lines = (
        f"{passages} passages written in {taken:.1f} s, {passages / taken:.0f} a second",
        f"Chroma, unfiltered      p50 {graph[0]:6.1f} ms  p95 {graph[1]:6.1f} ms",
        f"Chroma, one document    p50 {filtered[0]:6.1f} ms  p95 {filtered[1]:6.1f} ms",
        f"exact numpy scan        p50 {exact[0]:6.1f} ms  p95 {exact[1]:6.1f} ms",
        f"Chroma is {exact[0] / graph[0]:.1f} x as fast as the scan; share of the exact ten that it finds {np.mean(agreeing):.3f}",
        f"most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB",
    )
    print("\n".join(lines))  # noqa: T201 a script that prints


if __name__ == "__main__":
    main()
