"""Many turns in one session."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest

from tests.tui.conftest import NARROW, ask, opened
from tests.tui.fake import CASE

TURNS = int(os.environ.get("SPINEMETS_SOAK_TURNS", "150"))
LOGGED_FILL = 0.5
SETTLED = 60


def memory() -> float:
    """Resident megabytes."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.slow
async def test_memory_stays_flat_over_many_turns(capsys: pytest.CaptureFixture[str]) -> None:
    """After the first turns memory grows by less than 60 kB a turn, and not at all once the log is full (SPINEMETS_SOAK_TURNS=2000)."""
    seen: list[float] = []
    async with opened(NARROW) as (app, pilot, _):
        for i in range(TURNS):
            await ask(app, pilot, CASE if i % 3 else "steroid")
            if i % 25 == 0:
                seen.append(memory())
    with capsys.disabled():
        print(f"\nsoak: {TURNS} turns, MB every 25 turns: {[round(each) for each in seen]}")  # noqa: T201 the proof is printed
    late = seen[-1] - seen[SETTLED // 25]
    assert late < 0.06 * (TURNS - SETTLED) + 5
