"""Reading: median milliseconds to read one 300-word case; the goal is under 5 ms on a quiet core."""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

from assistant.reading.reader import read_turn

SAMPLES = Path(__file__).parents[1] / "evals" / "samples"
WORDS = 300
ROUNDS = 5


def cases() -> list[str]:
    """Texts of 300 words, made of the samples in order."""
    lines = [line for name in ("vignettes_a", "vignettes_b") for line in (SAMPLES / f"{name}.jsonl").read_text().splitlines()]
    words = " ".join(turn for line in lines for turn in json.loads(line)["turns"]).split()
    return [" ".join(words[start : start + WORDS]) for start in range(0, len(words) - WORDS, WORDS)]


def median_ms() -> float:
    """The median over all cases and rounds, after one round to warm up."""
    texts = cases()
    taken = []
    for text in texts * (ROUNDS + 1):
        start = time.perf_counter()
        read_turn(text)
        taken.append(time.perf_counter() - start)
    return 1000 * statistics.median(taken[len(texts) :])


if __name__ == "__main__":
    sys.stdout.write(f"reading one {WORDS}-word case: {median_ms():.1f} ms median\n")
