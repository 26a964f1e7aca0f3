"""Session: the engine in a thread of its own, so that typing never waits for it.

A daemon thread and not a Textual worker: a worker that hangs in a model would keep the program from quitting.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event as Flag
from threading import Lock, Thread
from typing import TYPE_CHECKING

from textual.message import Message

from assistant.cli import CallError
from assistant.sanitise import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from assistant.events import Engine, Event
    from assistant.evidence import Evidence
    from tui.apart import Progress

    Factory = Callable[[Progress], Engine]
    Work = Callable[[Engine], "Iterator[Event] | None"]


class StoppedError(RuntimeError):
    """Long work was broken off by the user."""


@dataclass
class Loaded(Message):
    """The engine is loaded, or `why` says why it could not be, and `wrong` that the call itself was. `banner` says where text goes."""

    name: str
    why: str = ""
    banner: str = ""
    wrong: bool = False


@dataclass
class Opening(Message):
    """The papers are being indexed: what is done, how much of how much."""

    what: str
    done: int
    total: int


@dataclass
class Opened(Message):
    """The papers are open and the embedding model is loaded, or `why` says why not."""

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


@dataclass(eq=False)
class Job:
    """One turn to be worked on; `cancelled` may be set from any thread."""

    turn: int
    work: Work
    cancelled: Flag = field(default_factory=Flag)


class Session:
    """Jobs in, messages out, one at a time, in order."""

    def __init__(self, factory: Factory, post: Callable[[Message], object]) -> None:
        self._factory = factory
        self._post = post
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._engine: Engine | None = None
        self._open: set[Job] = set()
        self._lock = Lock()
        self._stopped = Flag()
        self._openings = 0

    def start(self) -> None:
        """Loads the engine in its thread; `Loaded` says when."""
        Thread(target=self._run, name="engine", daemon=True).start()

    def submit(self, turn: int, work: Work) -> None:
        """Queues one turn."""
        self._stopped.clear()
        job = Job(turn, work)
        with self._lock:
            self._open.add(job)
        self._jobs.put(job)

    def cancel(self) -> None:
        """Breaks off the turns under way and the opening of the papers: their later events are dropped."""
        self._stopped.set()
        with self._lock:
            for job in self._open:
                job.cancelled.set()
        if leave := getattr(self._engine, "cancel", None):
            leave()

    def close(self) -> None:
        """Ends the thread after its present step."""
        self.cancel()
        self._jobs.put(None)

    def open_papers(self) -> None:
        """Opens the papers beside the turns, so that the first question to them does not wait."""
        self._stopped.clear()
        Thread(target=self._opened, args=(self._openings,), name="papers", daemon=True).start()

    def progress(self) -> Progress:
        """Takes the progress of opening the papers, and raises `StoppedError` where the user has stopped it or newer ones are opened."""
        self._openings += 1
        number = self._openings

        def told(what: str, done: int, total: int) -> None:
            if self._stopped.is_set() or number != self._openings:
                raise StoppedError("cancelled")
            self._post(Opening(what, done, total))

        return told

    def _run(self) -> None:
        try:
            self._engine = engine = self._factory(self.progress())
        except Exception as error:  # noqa: BLE001 whatever breaks is shown, not thrown
            self._post(Loaded("", said(error), wrong=isinstance(error, CallError)))
            return
        self._post(Loaded(getattr(engine, "name", "engine"), banner=getattr(engine, "banner", None) or ""))
        self.open_papers()
        while (job := self._jobs.get()) is not None:
            why = self._work(engine, job)
            with self._lock:
                self._open.discard(job)
            self._post(Ended(job.turn, why))

    def _opened(self, number: int) -> None:
        evidence = evidence_of(self._engine)
        why = ""
        try:
            if evidence is not None:
                evidence.search.index.encode(["ready"])  # also loads the embedding model
        except Exception as error:  # noqa: BLE001 the first question to the papers says it again
            why = said(error)
        if number == self._openings:
            self._post(Opened(why))

    def _work(self, engine: Engine, job: Job) -> str:
        try:
            for event in () if job.cancelled.is_set() else job.work(engine) or ():
                if job.cancelled.is_set():
                    break
                self._post(Came(job.turn, event))
        except Exception as error:  # noqa: BLE001 an engine may fail in any way; the conversation goes on
            return said(error)
        return "cancelled" if job.cancelled.is_set() else ""


def evidence_of(engine: object) -> Evidence | None:
    """The papers behind an engine, when it has any."""
    found: Evidence | None = getattr(getattr(engine, "rules", engine), "evidence", None)
    return found


def said(error: Exception) -> str:
    """An error in one safe line."""
    return one_line(f"{error}" or type(error).__name__)
