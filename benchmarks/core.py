"""How fast the core is: `python -m benchmarks.core`. Rates and times, each beside its target; more than 1.0 x is better."""

from __future__ import annotations

import subprocess
import sys
from itertools import product
from time import perf_counter
from typing import TYPE_CHECKING, Final

from core.pathways.noms import NomsFacts, noms
from core.scores.sins import SinsFacts, sins

if TYPE_CHECKING:
    from collections.abc import Callable

KNOWN: Final = {"level": "T12", "pain": "mechanical", "lesion": "lytic", "alignment": "normal", "collapse": "over_50", "posterolateral": "none"}
TWO_UNKNOWN: Final = {fact: value for fact, value in KNOWN.items() if fact not in {"collapse", "posterolateral"}}
NOMS_SPACE: Final[dict[str, list[object]]] = {
    "escc": ["0", "1a", "1b", "1c", "2", "3"],
    "myelopathy": [True, False],
    "cauda_equina": [True, False],
    "histology": ["renal cell carcinoma", "multiple myeloma", "breast cancer", "unknown primary"],
    "sins": list(range(19)),
    "tolerates_surgery": [True, False],
    "tolerates_radiation": [True, False],
}
SINS_PER_SECOND: Final = 20_000
OPEN_SINS_MS: Final = 1.0
NOMS_SPACE_S: Final = 2.0
IMPORT_S: Final = 0.15
IMPORT: Final = "import time; t = time.perf_counter(); import core.rules; print(time.perf_counter() - t)"


def best(work: Callable[[], object], times: int = 5) -> float:
    """Seconds of the fastest of several runs."""
    return min(_seconds(work) for _ in range(times))


def main() -> None:
    """Print one line for each measurement."""
    known, unknown = SinsFacts.read(KNOWN), SinsFacts.read(TWO_UNKNOWN)
    rate = 10_000 / best(lambda: [sins(known) for _ in range(10_000)])
    read = 2_000 / best(lambda: [sins(SinsFacts.read(KNOWN)) for _ in range(2_000)])
    opened = best(lambda: [sins(unknown) for _ in range(500)]) / 500 * 1000
    cases = [NomsFacts.read(dict(zip(NOMS_SPACE, values, strict=True))) for values in product(*NOMS_SPACE.values())]
    space = best(lambda: [noms(case) for case in cases], times=3)
    started = min(float(subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True).stdout) for _ in range(5))  # noqa: S603 our own interpreter
    rows = (
        ("SINS on known facts", f"{rate:,.0f} /s", rate / SINS_PER_SECOND),
        ("SINS from JSON-like facts", f"{read:,.0f} /s", read / SINS_PER_SECOND),
        ("SINS with two unknowns", f"{opened:.3f} ms", OPEN_SINS_MS / opened),
        (f"NOMS, all {len(cases):,} known cases", f"{space:.2f} s", NOMS_SPACE_S / space),
        ("import of the rules (each loads when first asked for)", f"{started:.3f} s", IMPORT_S / started),
    )
    for name, measured, ratio in rows:
        sys.stdout.write(f"{name:56}{measured:>14}   {ratio:5.1f} x target\n")


def _seconds(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


if __name__ == "__main__":
    main()
