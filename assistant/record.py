"""Record: a conversation kept only when asked, as an append-only file of events that its owner alone can read, each sealed to the one before.

One JSON object a line: `start` (a conversation begins), `turn` (the text and its Answer), `edit` (a fact set by hand, and the
Answer), `reset` (a new patient). `hash` is the SHA-256 of the line's other fields, `previous` the hash of the line before, so a line
changed, removed or put in between shows.
"""

from __future__ import annotations

import errno
import json
import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.answer import Answer

FORMAT: Final = 1
FIRST: Final = "0" * 64
KINDS: Final = frozenset({"start", "turn", "edit", "reset"})


class RecordError(RuntimeError):
    """A record that cannot be read, written or gone on with; the message names the file and says what to do."""


class BrokenChainError(RecordError):
    """A line that does not follow from the line before."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a record: what happened, with the hash that seals it."""

    event: str
    fields: dict[str, Any]
    seal: str


class Record:
    """An open record. Every event is written and flushed to disk at once; a line that does not fit is taken back whole."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._last = FIRST
        if path.exists():
            for entry in read(path):
                self._last = entry.seal

    def start(self, engine: str) -> None:
        """A conversation begins."""
        self._append("start", {"format": FORMAT, "engine": engine})

    def turn(self, text: str, answer: Answer) -> None:
        """A turn and its answer."""
        self._append("turn", {"text": text, "answer": answer.to_json()})

    def edit(self, fact: str, value: object, level: str | None, answer: Answer) -> None:
        """A fact set by hand and the answer to it."""
        self._append("edit", {"fact": fact, "value": value, "level": level, "answer": answer.to_json()})

    def reset(self) -> None:
        """A new patient."""
        self._append("reset", {})

    def _append(self, event: str, fields: dict[str, Any]) -> None:
        body = {"event": event, **fields, "previous": self._last}
        seal = sealed(body)
        line = json.dumps({**body, "hash": seal}, ensure_ascii=True, default=str) + "\n"
        try:
            _write(self.path, line.encode())
        except OSError as error:
            raise RecordError(f"record {self.path}: {error.strerror or error}; the turn was answered but not kept, name another file") from None
        self._last = seal


def _write(path: Path, line: bytes) -> None:
    """Append one line whole or not at all, readable by its owner only."""
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        before = os.fstat(descriptor).st_size
        os.fchmod(descriptor, 0o600)
        _whole(descriptor, line, before)
    finally:
        os.close(descriptor)


def _whole(descriptor: int, line: bytes, before: int) -> None:
    try:
        written = os.write(descriptor, line)
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, before)
        raise
    if written < len(line):
        os.ftruncate(descriptor, before)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def sealed(body: dict[str, Any]) -> str:
    """The hash of a line without its own hash."""
    return sha256(json.dumps(body, ensure_ascii=True, sort_keys=True, separators=(",", ":"), default=str).encode()).hexdigest()


def read(path: Path) -> Iterator[Entry]:
    """Every event in order; raises `BrokenChainError` at the first line that does not follow."""
    last = FIRST
    for number, line in enumerate(_lines(path), 1):
        entry = _entry(path, line, number, last)
        last = entry.seal
        yield entry


def _lines(path: Path) -> list[bytes]:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise RecordError(f"record {path}: {error.strerror}; name a file written by --save") from None
    if not raw:
        return []
    if not raw.startswith(b'{"event": "start"'):
        raise RecordError(f"{path} is not a record of this program; name a file written by --save")
    *lines, cut = raw.split(b"\n")
    return [*lines, b""] if cut else lines


def _entry(path: Path, line: bytes, number: int, last: str) -> Entry:
    try:
        fields: dict[str, Any] = json.loads(line)
        seal, event = fields.pop("hash"), fields["event"]
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        raise BrokenChainError(f"record {path}: line {number} is not whole; it was cut or changed after it was written") from None
    if fields.get("previous") != last or sealed(fields) != seal or event not in KINDS:
        raise BrokenChainError(f"record {path}: the chain breaks at line {number}; it was changed, or a line before it is missing")
    return Entry(event, {name: value for name, value in fields.items() if name not in {"event", "previous"}}, seal)


def delete(path: Path) -> None:
    """Delete a record, and only a record."""
    _lines(path)
    try:
        path.unlink()
    except OSError as error:
        raise RecordError(f"record {path}: {error.strerror}; delete it where you may write") from None
