"""The import itself: files go into the library in a thread of their own, one line for each, and can be broken off between two files."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event as Flag
from threading import Thread
from typing import TYPE_CHECKING

from textual.message import Message

from assistant.sanitise import one_line
from tui.session import StoppedError, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from corpus.library import Imported

SIGNS = {"added": "✓", "unchanged": "=", "duplicate": "≠", "failed": "✗"}


@dataclass
class Imports(Message):
    """The import has moved on; `changed` says, once it is over, that the library may hold more than before."""

    over: bool = False
    changed: bool = False


@dataclass
class Importing:
    """One import at a time: how far it is, and a line for every file. `post` hands `Imports` to the screen's own thread."""

    post: Callable[[Message], object]
    done: int = 0
    total: int = 0
    name: str = ""
    running: bool = False
    lines: list[tuple[str, str]] = field(default_factory=list)
    _stopped: Flag = field(default_factory=Flag)

    def start(self, typed: str) -> None:
        """Imports the files and folders that were typed."""
        if self.running:
            return
        self.running, self.done, self.total, self.name, self.lines = True, 0, 0, "looking for files", []
        self._stopped.clear()
        Thread(target=self._run, args=(paths(typed),), name="import", daemon=True).start()

    def cancel(self) -> bool:
        """Stops after the file under way; true when an import was running."""
        self._stopped.set()
        return self.running

    @property
    def summary(self) -> str:
        """What became of it, in a line."""
        new = sum(sign == SIGNS["added"] for sign, _ in self.lines)
        rest = "; ".join(line for sign, line in self.lines if sign != SIGNS["added"])
        return f"import: {new} new{f'; {rest[:200]}' if rest else ''}"

    def _run(self, wanted: list[Path]) -> None:
        from corpus.home import home  # noqa: PLC0415 loaded when something is imported
        from corpus.library import Library  # noqa: PLC0415 the same

        results: list[Imported] = []
        try:
            results = Library(home()).add(wanted, self._progress)
            self.lines = [(SIGNS.get(each.status, "·"), one_line(each.message, 400)) for each in results]
            if not results:
                self.lines = [("✗", "no .txt, .md or .pdf file there; check the path")]
        except StoppedError:
            self.lines = [("✗", f"cancelled after {self.done} of {self.total} files; what was imported before is kept")]
        except Exception as error:  # noqa: BLE001 whatever breaks is one line on the screen
            self.lines = [("✗", said(error))]
        self.running = False
        self.post(Imports(over=True, changed=self._stopped.is_set() or any(each.status == "added" for each in results)))

    def _progress(self, done: int, total: int, name: str) -> None:
        if self._stopped.is_set() and done < total:
            self.done = done
            raise StoppedError("cancelled")
        self.done, self.total, self.name = done, total, name
        self.post(Imports())


def paths(typed: str) -> list[Path]:
    """One path with blanks in it, or several as a shell or a terminal's drag and drop would write them."""
    whole = Path(typed.strip()).expanduser()
    try:
        if whole.exists():
            return [whole]
        return [Path(word.removeprefix("file://")).expanduser() for word in shlex.split(typed)]
    except (ValueError, OSError):
        return [whole]
