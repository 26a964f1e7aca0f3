"""Opens the application over an engine whose answers are hostile: `python -m tests.tui.try_hostile`, then a number for a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.tui.fake import FakeEngine, echoes
from tests.tui.test_hostile import HOSTILE
from tui.app import SpineMetsApp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.events import Event

BATCHES: Final = 8


class HostileEngine(FakeEngine):
    """Puts its share of the hostile texts into every part of an answer that can hold text."""

    def ask(self, text: str) -> Iterator[Event]:
        """Answers with the share of that number."""
        yield from echoes(self, f"BATCH{text} " + "".join(HOSTILE[int(text) :: BATCHES]))


if __name__ == "__main__":
    SpineMetsApp(lambda _: HostileEngine()).run()
