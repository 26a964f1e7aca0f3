"""Apart: long work in a process of its own with little priority, so that typing never waits for it and Escape ends it at once.

The child writes one JSON object a line: {"what", "done", "total"} while it works, {"result"} or {"error"} at the end. It ends by
itself when nobody reads any more. Whatever it does to the data folder it does whole or not at all.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Progress = Callable[[str, int, int], None]

BEAT: Final = 0.1
"""Seconds after which a silent child is looked after: `progress` may raise to end it."""
NICE: Final = 10
PATIENCE: Final = 20.0
"""Seconds for a child to clear away what is half done."""


class ApartError(RuntimeError):
    """What went wrong in the child, in its own words."""


def apart(job: str, arguments: Sequence[str], progress: Progress, starting: str) -> Any:  # noqa: ANN401 JSON
    """The result of a job of `JOBS`; whatever `progress` raises ends the child and is passed on."""
    roots = os.pathsep.join(filter(None, sys.path))
    child = subprocess.Popen(  # noqa: S603 our own module
        [sys.executable, "-P", "-m", __name__, job, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": roots},
        text=True,
        start_new_session=True,  # the terminal's signals are the screen's; a child whose reader is gone ends with its next line
    )
    lines: SimpleQueue[str | None] = SimpleQueue()
    Thread(target=_pump, args=(cast("IO[str]", child.stdout), lines), daemon=True).start()
    try:
        return _watched(lines, progress, (starting, 0, 0))
    finally:
        Thread(target=_ended, args=(child,), daemon=True).start()


def _ended(child: subprocess.Popen[str]) -> None:
    """Asks the child to end, so that it can clear away what is half done, and makes it when it does not."""
    child.terminate()
    try:
        child.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def _pump(stream: IO[str], lines: SimpleQueue[str | None]) -> None:
    with stream:
        for line in stream:
            lines.put(line)
    lines.put(None)


def _watched(lines: SimpleQueue[str | None], progress: Progress, last: tuple[str, int, int]) -> Any:  # noqa: ANN401 JSON
    while True:
        progress(*last)
        try:
            line = lines.get(timeout=BEAT)
        except Empty:
            continue
        told = json.loads(line) if line else {"error": "the work ended without a result; free memory or disk space and try again"}
        if "error" in told:
            raise ApartError(told["error"])
        if "result" in told:
            return told["result"]
        last = (str(told["what"]), int(told["done"]), int(told["total"]))


def index(progress: Progress) -> int:
    """Builds the index of the present corpus where it is missing; the number of its entries."""
    from corpus.index import open_index  # noqa: PLC0415 in the child alone

    return len(open_index(progress).entries)


def add(progress: Progress, *paths: str) -> list[tuple[str, str]]:
    """Imports files and folders; the status of each file and a line about it."""
    from pathlib import Path  # noqa: PLC0415 in the child alone

    from corpus.home import home  # noqa: PLC0415 the same
    from corpus.library import Library  # noqa: PLC0415 the same

    results = Library(home()).add(map(Path, paths), lambda done, total, name: progress(name, done, total))
    return [(each.status, each.message) for each in results]


JOBS: Final[dict[str, Callable[..., Any]]] = {"index": index, "add": add}


def main(job: str, *arguments: str) -> None:
    """The child: its results have the output for themselves, whatever a library prints."""
    os.nice(NICE)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", buffering=1) as out:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

        def tell(**told: object) -> None:
            out.write(json.dumps(told) + "\n")

        try:
            tell(result=JOBS[job](lambda what, done, total: tell(what=what, done=done, total=total), *arguments))
        except BrokenPipeError:
            os._exit(1)
        except Exception as error:  # noqa: BLE001 said in a line by the parent
            tell(error=f"{error}" or type(error).__name__)


if __name__ == "__main__":
    main(*sys.argv[1:])
