"""Cold starts: `ask` against the naive stack, `score` against `import chromadb`, each as a whole process.

python -m benchmarks.cold [RUNS]
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from assistant.rules_engine import RulesEngine

QUESTION = "steroid dose for cord compression?"
FOLDER = os.environ.get("SPINEMETS_DOCUMENTS") or str(Path(__file__).parent.parent / "corpus" / "claims")
SPINEMETS = [sys.executable, "-m", "assistant"]


def seconds(command: list[str]) -> float:
    """Wall time of one process."""
    start = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 our own commands
    return time.perf_counter() - start


def median(command: list[str], runs: int) -> float:
    """Median wall time after one warm-up."""
    seconds(command)
    return statistics.median(seconds(command) for _ in range(runs))


def main() -> None:
    """Print every figure."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    ask = median([*SPINEMETS, "ask", QUESTION], runs)
    naive = median([sys.executable, "-m", "evals.baselines.naive", FOLDER, QUESTION], max(1, runs // 2))
    score = median([*SPINEMETS, "score", "sins", "--level", "T12", "--pain", "mechanical", "--json"], runs)
    chroma = median([sys.executable, "-c", "import chromadb"], runs)
    sys.stdout.write(f"cold ask {ask:.2f} s, naive stack {naive:.2f} s, ratio {ask / naive:.3f} (goal 0.25)\n")
    sys.stdout.write(f"cold score {score:.2f} s, import chromadb {chroma:.2f} s, ratio {score / chroma:.2f} (goal 0.30)\n")
    warm()


def warm() -> None:
    """Warm questions and cases in this process: 95th percentile, and peak memory."""
    engine = RulesEngine()
    turns = [QUESTION, "VCF after SRS?", "T8 RCC lytic, 30% collapse, left pedicle, mechanical pain, ESCC 1b, no myelopathy. SINS and NOMS?"] * 20
    list(engine.ask(QUESTION))
    times = []
    for turn in turns:
        engine.reset()
        start = time.perf_counter()
        list(engine.ask(turn))
        times.append(1000 * (time.perf_counter() - start))
    times.sort()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"warm ask median {statistics.median(times):.1f} ms, p95 {times[int(0.95 * len(times))]:.1f} ms, peak memory {peak:.0f} MB\n")


if __name__ == "__main__":
    main()
