"""Engines with a defect each, brought to the harness by name, so that a worker process can load them too."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from assistant.answer import Answer, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.events import Event


WORSE = "SCRIPTED_ENGINE_SAYS_NOTHING"


class Scripted:
    """Answers with its own words; does what a turn that names a defect says."""

    name = "scripted"

    def reset(self) -> None:
        """Nothing is kept."""

    def ask(self, text: str) -> Iterator[Event]:
        """Sleep, die or fail on demand."""
        if "sleep" in text:
            time.sleep(30)
        if "die" in text:
            os._exit(3)
        if "fail" in text:
            raise ConnectionError("the model is gone")
        if "interrupt" in text:
            raise KeyboardInterrupt
        if os.environ.get(WORSE):
            yield Answer(status=Status.NO_EVIDENCE, text="")
        yield Answer(status=Status.ANSWERED, text=f"You said {len(text)} letters.")


def engine() -> Scripted:
    """What `python:tests.evals.engines` loads."""
    return Scripted()
