"""Many turns in one session."""

from __future__ import annotations

from benchmarks.tui import soak
from tui.conversation.log import MOUNTED

TURNS = 60


async def test_memory_stays_flat_over_many_turns() -> None:
    """Once the screen holds its turns, a turn more keeps less than 100 kB; `python -m benchmarks.tui` prints 2,000 of them."""
    seen = [held async for _, held in soak(TURNS)]
    settled = seen[MOUNTED * 10 // TURNS + 1 :]
    assert settled[-1] - settled[0] < 0.1 * TURNS
