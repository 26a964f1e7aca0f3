"""Turns: a warm case turn from text to Answer, and a batch of cases on one core.

python -m benchmarks.turns [CASES]
"""

from __future__ import annotations

import cProfile
import json
import pstats
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

from assistant.rules_engine import RulesEngine

SAMPLES = Path(__file__).parent.parent / "evals" / "samples"
BATCH = 1000


def cases() -> list[list[str]]:
    """The turns of our own vignettes."""
    files = sorted(SAMPLES.glob("vignettes_*.jsonl"))
    return [json.loads(line)["turns"] for file in files for line in file.read_text("utf-8").splitlines()]


def warm(engine: RulesEngine, turns: list[list[str]]) -> list[float]:
    """Milliseconds from each turn's text to its Answer as JSON."""
    times = []
    for conversation in turns:
        engine.reset()
        for turn in conversation:
            begun = perf_counter()
            answer: Any = list(engine.ask(turn))[-1]
            json.dumps(answer.to_json())
            times.append(1000 * (perf_counter() - begun))
    return sorted(times)


def batch(turns: list[list[str]]) -> tuple[float, float]:
    """Cases a second of one `ask --batch` process, its start included: by the clock, and by processor time on a busy machine."""
    lines = [json.dumps({"id": number, "turns": turns[number % len(turns)][:1]}) for number in range(BATCH)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "batch.jsonl"
        file.write_text("\n".join(lines), "utf-8")
        begun = perf_counter()
        subprocess.run([sys.executable, "-m", "assistant", "ask", "--batch", str(file)], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 our own command
        spent = resource.getrusage(resource.RUSAGE_CHILDREN)
        return BATCH / (perf_counter() - begun), BATCH / (spent.ru_utime + spent.ru_stime)


def main() -> None:
    """Print both figures, and where the time goes."""
    turns = cases()[: int(sys.argv[1]) if len(sys.argv) > 1 else None]
    engine = RulesEngine()
    warm(engine, turns[:20])
    times = warm(engine, turns)
    p95 = times[int(0.95 * len(times))]
    sys.stdout.write(f"warm turn, {len(times)} turns: median {statistics.median(times):.1f} ms, p95 {p95:.1f} ms (goal 50 ms)\n")
    clock, processor = batch(turns)
    sys.stdout.write(f"batch of {BATCH}: {clock:.0f} cases a second, {processor:.0f} a second of processor time, start included (goal 100)\n")
    with cProfile.Profile() as profile:
        warm(engine, turns)
    pstats.Stats(profile, stream=sys.stdout).sort_stats("cumulative").print_stats(25)


if __name__ == "__main__":
    main()
