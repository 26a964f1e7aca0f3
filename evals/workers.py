"""Workers: samples solved in this process or in several, each within its time. Results do not depend on how many there are."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import threading
import time
from collections import deque
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Final

from evals.solvers import solve
from evals.task import Sample, Transcript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from types import FrameType

    Done = Callable[["Job", Transcript], None]

START: Final = 300.0
"""Seconds more for the first sample of an engine in a process, which loads it: slowness of the machine, not of the answer."""


@dataclass(frozen=True, slots=True)
class Job:
    """One sample for one solver of one engine."""

    key: str
    solver: str
    sample: Sample
    engine: str


class OutOfTimeError(BaseException):
    """A sample took longer than it may; nothing on the way may take it for a failure of its own."""


def solve_all(jobs: Sequence[Job], count: int, limit: float, done: Done) -> None:
    """Solve every job; `done` hears of each as it ends."""
    if count <= 1:
        loaded: set[str] = set()
        for job in jobs:
            done(job, _within(job, limit, 0 if job.engine in loaded else START))
            loaded.add(job.engine)
        return
    _Crew(jobs, min(count, len(jobs)), limit, done).work()


def _within(job: Job, limit: float, more: float) -> Transcript:
    """In this process, stopped by an alarm where there is one."""
    try:
        with _alarm(limit + more):
            return solve(job.solver, job.sample, job.engine)
    except OutOfTimeError:
        return Transcript(error=f"no answer within {limit:g} s")


@contextlib.contextmanager
def _alarm(limit: float) -> Iterator[None]:
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise OutOfTimeError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, limit)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class _Hand:
    """One process, the job it holds, and when that must be done."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_listen, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.job: Job | None = None
        self.due = 0.0
        self.loaded: set[str] = set()

    def take(self, job: Job, limit: float) -> None:
        self.job, self.due = job, time.monotonic() + limit + (0 if job.engine in self.loaded else START)
        self.loaded.add(job.engine)
        with contextlib.suppress(OSError):  # a process that is gone shows itself when its answer is awaited
            self.pipe.send(job)

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


def _listen(pipe: Connection[Any, Any]) -> None:
    """A worker's whole life: a job in, a transcript out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, OSError):
        while True:
            job = pipe.recv()
            pipe.send(solve(job.solver, job.sample, job.engine))


class _Crew:
    """Hands at work on one queue; one that dies or is late is replaced, and its sample counts as failed."""

    def __init__(self, jobs: Sequence[Job], count: int, limit: float, done: Done) -> None:
        self.queue, self.limit, self.done = deque(jobs), limit, done
        self.hands = [_Hand() for _ in range(count)]

    def work(self) -> None:
        try:
            while self.queue or any(hand.job for hand in self.hands):
                self._hand_out()
                self._collect()
        finally:
            for hand in self.hands:
                hand.stop()

    def _hand_out(self) -> None:
        for hand in self.hands:
            if hand.job is None and self.queue:
                hand.take(self.queue.popleft(), self.limit)

    def _collect(self) -> None:
        busy = {hand.pipe: hand for hand in self.hands if hand.job}
        ready = wait(list(busy), timeout=0.2)
        for pipe, hand in busy.items():
            if pipe in ready:
                self._received(hand)
            elif time.monotonic() > hand.due:
                self._replaced(hand, f"no answer within {self.limit:g} s")

    def _received(self, hand: _Hand) -> None:
        try:
            transcript: Transcript = hand.pipe.recv()
        except (EOFError, OSError):
            self._replaced(hand, "the process died")
            return
        job, hand.job = hand.job, None
        assert job is not None  # noqa: S101 only a busy hand answers
        self.done(job, transcript)

    def _replaced(self, hand: _Hand, why: str) -> None:
        job = hand.job
        assert job is not None  # noqa: S101 only a busy hand is replaced
        hand.stop()
        self.hands[self.hands.index(hand)] = _Hand()
        self.done(job, Transcript(error=why))
