"""The import itself: a process of its own puts files into the library, one line for each, and can be broken off at any moment."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event as Flag
from threading import Thread
from typing import TYPE_CHECKING, Final

from textual.message import Message

from assistant.sanitise import one_line
from tui.apart import apart
from tui.session import StoppedError, said

if TYPE_CHECKING:
    from collections.abc import Callable

SIGNS: Final = {"added": "✓", "unchanged": "=", "duplicate": "≠", "failed": "✗"}
WIDEST: Final = 400


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
        self.running, self.done, self.total, self.name, self.lines = True, 0, 0, "", []
        self._stopped.clear()
        Thread(target=self._run, args=(paths(typed),), name="import", daemon=True).start()

    def cancel(self) -> bool:
        """Stops it; true when an import was running. Files imported by then are kept."""
        self._stopped.set()
        return self.running

    @property
    def summary(self) -> str:
        """What became of it, in a line."""
        new = sum(sign == SIGNS["added"] for sign, _ in self.lines)
        rest = "; ".join(line for sign, line in self.lines if sign != SIGNS["added"])
        return f"import: {new} new{f'; {rest[:200]}' if rest else ''}"

    def _run(self, wanted: list[Path]) -> None:
        try:
            told = apart("add", [str(each.absolute()) for each in wanted], self._progress, "looking for files")
            self.lines = [(SIGNS.get(status, "·"), one_line(line, WIDEST)) for status, line in told]
            self.lines = self.lines or [("✗", "no .txt, .md or .pdf file there; check the path")]
        except StoppedError:
            self.lines = [("✗", f"cancelled after {self.done} of {self.total or '?'} files; what was imported before is kept")]
        except Exception as error:  # noqa: BLE001 whatever breaks is one line on the screen
            self.lines = [("✗", said(error))]
        changed = bool(self.done if self._stopped.is_set() else any(sign == SIGNS["added"] for sign, _ in self.lines))
        self.running = False
        self.post(Imports(over=True, changed=changed))

    def _progress(self, name: str, done: int, total: int) -> None:
        if self._stopped.is_set():
            raise StoppedError("cancelled")
        self.done, self.total, self.name = done, total, one_line(name)
        self.post(Imports())


def paths(typed: str) -> list[Path]:
    """One path with blanks in it, or several as a shell or a terminal's drag and drop would write them."""
    whole = Path(typed.strip()).expanduser()
    try:
        if whole.exists():
            return [whole]
        return [Path(word.removeprefix("file://")).expanduser() for word in shlex.split(typed)]
    except (ValueError, OSError, RuntimeError):
        return [whole]
