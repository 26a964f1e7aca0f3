"""The terminal application in numbers: first paint, first answer, keypress to echo while an answer streams, memory, a long soak.

python -m benchmarks.tui [TURNS]        TURNS of the soak, 2,000 unless said otherwise (some minutes), 0 for none
"""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import quantiles
from threading import Event as Flag
from typing import TYPE_CHECKING, Final

from tests.tui.conftest import ask, opened, until
from tests.tui.fake import CASE, FakeEngine
from tests.tui.test_terminal import Terminal
from tui.conversation.prompt import Prompt

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

KEYS: Final = 200
RUNS: Final = 5
TURNS: Final = 2000


def first_paint() -> float:
    """Seconds from starting Python to the first screen on a real pseudo-terminal, the median of several starts."""
    taken = []
    for _ in range(RUNS):
        start = time.perf_counter()
        terminal = Terminal()
        terminal.read(b"conversation")
        taken.append(time.perf_counter() - start)
        terminal.close()
    return sorted(taken)[RUNS // 2]


def imports() -> float:
    """Seconds that importing the application takes."""
    code = "import time; t = time.perf_counter(); import tui.app; print(time.perf_counter() - t)"
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)  # noqa: S603 its own interpreter


def first_answer() -> tuple[float, float]:
    """Seconds from starting Python with the real rules engine to the first scored case, and the megabytes it then holds."""
    terminal = Terminal(module="tests.tui.try_real")
    start = time.perf_counter()
    terminal.read(b"conversation", 30)
    terminal.send(CASE.encode() + b"\r")
    terminal.read("▲".encode(), 60)
    taken = time.perf_counter() - start
    terminal.read(b"ready", 5)
    held = memory(terminal.child.pid)
    terminal.close()
    return taken, held


async def echo() -> list[float]:
    """Milliseconds from a keypress to its letter in the prompt, on screen, while a long answer streams."""
    slow = Flag()
    taken = []
    async with opened((100, 30), FakeEngine(slow=slow)) as (app, pilot, _):
        await ask(app, pilot, "stream", wait=False)
        prompt = app.base.query_one(Prompt)
        await until(pilot, lambda: bool(app.conversation.turns))
        for i in range(KEYS):
            start = time.perf_counter()
            app.simulate_key("x")
            while len(prompt.text) <= i and app.is_running:  # noqa: ASYNC110 the shortest wait is what is measured
                await asyncio.sleep(0)
            app.screen._compositor.render_strips(app.size)  # noqa: SLF001 what the driver would be given
            taken.append(1000 * (time.perf_counter() - start))
            await asyncio.sleep(0.01)
        slow.set()
    return taken


async def soak(turns: int) -> AsyncIterator[tuple[int, float]]:
    """Turns and megabytes of the application after every tenth of many turns in one session."""
    async with opened((80, 24)) as (app, pilot, _):
        for i in range(1, turns + 1):
            await ask(app, pilot, CASE if i % 3 else "steroid")
            if i % max(turns // 10, 1) == 0:
                gc.collect()
                yield i, memory()


async def soaked(turns: int) -> None:
    """Prints the soak as it goes."""
    async for done, held in soak(turns):
        print(f"{f'memory, {done:,} turns':<26}{held:>9.0f} MB", flush=True)  # noqa: T201 a benchmark prints


def memory(process: int | None = None) -> float:
    """Resident megabytes of a process, this one unless another is named."""
    return int(Path(f"/proc/{process or 'self'}/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Prints every figure."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else TURNS
    answered, held = first_answer()
    taken = quantiles(asyncio.run(echo()), n=100)
    rows = [
        ("import tui.app", f"{imports():.2f} s"),
        ("first paint", f"{first_paint():.2f} s"),
        ("start to first answer", f"{answered:.2f} s"),
        ("keypress to echo, p50", f"{taken[49]:.1f} ms"),
        ("keypress to echo, p95", f"{taken[94]:.1f} ms"),
        ("memory, real engine", f"{held:.0f} MB"),
    ]
    for name, value in rows:
        print(f"{name:<26}{value:>12}", flush=True)  # noqa: T201 a benchmark prints
    asyncio.run(soaked(turns))


if __name__ == "__main__":
    main()
