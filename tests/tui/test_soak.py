"""Many turns in one session: what is kept of those that have left the screen. `python -m benchmarks.tui` prints the memory of 2,000."""

from __future__ import annotations

import gc

import pytest

from assistant.answer import Answer
from tests.tui.conftest import NARROW, ask, opened
from tests.tui.fake import CASE
from tui.conversation import journal, log
from tui.conversation.cards.card import Card
from tui.conversation.turn import Turn
from tui.leaf import Leaf

MOUNTED, OPEN, TURNS = 3, 5, 24
SMALL = 4096
"""Bytes that a packed turn may take, so that 2,000 of them are 8 MB at most."""


def alive() -> dict[type, int]:
    """How many objects of each kind that a turn is made of are held by anything."""
    gc.collect()
    held = gc.get_objects()
    return {kind: sum(type(each) is kind for each in held) for kind in (Turn, Leaf, Card, Answer)}


async def test_turns_that_have_left_the_screen_leave_only_their_packed_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many widgets, cards and answers are alive after 24 turns as after 12, and a turn that is packed takes less than 4 kB."""
    monkeypatch.setattr(log, "MOUNTED", MOUNTED)
    monkeypatch.setattr(journal, "OPEN", OPEN)
    before = alive()
    async with opened(NARROW) as (app, pilot, _):
        seen = []
        for i in range(TURNS):
            await ask(app, pilot, "steroid" if i % 3 else CASE)
            if i in {TURNS // 2 - 1, TURNS - 1}:
                seen.append({kind: count - before[kind] for kind, count in alive().items()})
        assert all(seen[1][kind] <= seen[0][kind] + 2 for kind in before), seen  # what other tests left may go meanwhile
        assert seen[1][Turn] <= MOUNTED + 1
        packed = [each for each in app.conversation.journal.kept() if isinstance(each, bytes)]
        assert len(packed) == TURNS - OPEN
        assert max(map(len, packed)) < SMALL
