"""Session: the engine in a thread of its own, so that typing never waits for it.

A daemon thread and not a Textual worker: a worker that hangs in a model would keep the program from quitting.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event as Flag
from threading import Thread
from typing import TYPE_CHECKING

from textual.message import Message

from assistant.sanitise import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from assistant.events import Engine, Event

    Work = Callable[[Engine], "Iterator[Event] | None"]


@dataclass
class Loaded(Message):
    """The engine is loaded, or `why` says why it could not be."""

    name: str
    why: str = ""


@dataclass
class Came(Message):
    """One event of one turn."""

    turn: int
    event: Event


@dataclass
class Ended(Message):
    """A turn is over; `why` says what broke it off, and is empty when nothing did."""

    turn: int
    why: str = ""


@dataclass
class Job:
    """One turn to be worked on; `cancelled` may be set from any thread."""

    turn: int
    work: Work
    cancelled: Flag = field(default_factory=Flag)


class Session:
    """Jobs in, messages out, one at a time, in order."""

    def __init__(self, factory: Callable[[], Engine], post: Callable[[Message], object]) -> None:
        self._factory = factory
        self._post = post
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._current: Job | None = None

    def start(self) -> None:
        """Loads the engine in its thread; `Loaded` says when."""
        Thread(target=self._run, name="engine", daemon=True).start()

    def submit(self, turn: int, work: Work) -> None:
        """Queues one turn."""
        self._current = Job(turn, work)
        self._jobs.put(self._current)

    def cancel(self) -> None:
        """Breaks off the turn under way: its later events are dropped."""
        if self._current:
            self._current.cancelled.set()

    def close(self) -> None:
        """Ends the thread after its present step."""
        self.cancel()
        self._jobs.put(None)

    def _run(self) -> None:
        try:
            engine = self._factory()
        except Exception as error:  # noqa: BLE001 whatever breaks is shown, not thrown
            self._post(Loaded("", said(error)))
            return
        self._post(Loaded(getattr(engine, "name", "engine")))
        if warm := getattr(engine, "warm", None):
            Thread(target=warm, name="evidence", daemon=True).start()
        while (job := self._jobs.get()) is not None:
            self._post(Ended(job.turn, self._work(engine, job)))

    def _work(self, engine: Engine, job: Job) -> str:
        try:
            for event in job.work(engine) or ():
                if job.cancelled.is_set():
                    break
                self._post(Came(job.turn, event))
        except Exception as error:  # noqa: BLE001 an engine may fail in any way; the conversation goes on
            return said(error)
        return "cancelled" if job.cancelled.is_set() else ""


def said(error: Exception) -> str:
    """An error in one safe line."""
    return one_line(f"{error}" or type(error).__name__)
