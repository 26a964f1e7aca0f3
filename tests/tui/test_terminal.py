# ruff: noqa: D102 a terminal reads, sends and closes
"""The application in a real pseudo-terminal: the bytes that reach it."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.tui.test_hostile import HOSTILE
from tests.tui.try_hostile import BATCHES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
OWN_OSC = re.compile(rb"\x1b\](?:22;[a-z]*|52;c;[A-Za-z0-9+/=]*|11;\?|10;\?|4;[0-9]*;\?)(?:\x07|\x1b\\)")
"""What Textual itself may send: pointer shape, a copy that was asked for, questions about colours."""

FOREIGN = re.compile(
    rb"\x1b[\]PX^_c]"  # OSC, DCS, SOS, PM, APC, reset
    rb"|\x1b\[\??(?:1049l|6n)"  # leaving the screen, asking where the cursor is
    rb"|\xc2[\x80-\x9f]"  # C1 bytes
    rb"|[\x00-\x07\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]"  # bell, delete and their like
    rb"|" + "|".join(chr(each) for each in (0x61C, *range(0x202A, 0x202F), *range(0x2066, 0x206A))).encode()
)
"""What may not reach the terminal once Textual's own sequences are taken away."""


class Terminal:
    """A child program on a pty."""

    def __init__(self, columns: int = 100, lines: int = 30, module: str = "tests.tui.try_it") -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        environment = os.environ | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(ROOT)}
        self.child = subprocess.Popen(
            [sys.executable, "-m", module], stdin=slave, stdout=slave, stderr=slave, cwd=ROOT, env=environment, start_new_session=True
        )
        os.close(slave)
        self.bytes = b""

    def read(self, until: bytes = b"\x00", seconds: float = 8) -> bytes:
        start, end = len(self.bytes), time.monotonic() + seconds
        while time.monotonic() < end and until not in self.bytes[start:]:
            if select.select([self.master], [], [], 0.05)[0]:
                try:
                    self.bytes += os.read(self.master, 65536)
                except OSError:
                    break
        return self.bytes[start:]

    def send(self, data: bytes) -> None:
        while data:
            readable, writable, _ = select.select([self.master], [self.master], [])
            data = data[os.write(self.master, data[:1024]) :] if writable else data
            if readable:
                self.bytes += os.read(self.master, 65536)

    def close(self) -> int:
        if self.child.poll() is None:
            os.killpg(self.child.pid, signal.SIGKILL)
        self.child.wait()
        os.close(self.master)
        return self.child.returncode


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    made = Terminal()
    yield made
    made.close()


def test_hostile_words_send_no_sequence_to_the_terminal(terminal: Terminal) -> None:
    """A pasted title, link, clipboard write and colour reach the screen as inert text and come back out of no door."""
    terminal.read(b"ready")
    hostile = b"echo EVIL \x1b]52;c;RVZJTA==\x07 \x1b]0;EVILTITLE\x07 \xc2\x9d0;C1TITLE\xc2\x9c \x1b]8;;http://evil.example\x1b\\ \xe2\x80\xaeEVIL"
    terminal.send(b"\x1b[200~" + hostile + b"\x1b[201~")
    terminal.read(seconds=0.5)
    terminal.send(b"\r")
    out = terminal.read(seconds=2)
    assert b"EVIL" in out
    assert b"RVZJTA==\x07" not in terminal.bytes
    assert "\u202e".encode() not in terminal.bytes
    assert not re.search(rb"\xc2[\x80-\x9f]", terminal.bytes)
    assert b"\x1b]8;" not in terminal.bytes
    assert not re.search(rb"\x1b\]0;EVIL", terminal.bytes)
    assert b"\x1b]" not in OWN_OSC.sub(b"", terminal.bytes)


def test_hostile_answers_send_no_sequence_to_the_terminal() -> None:
    """None of the fifty hostile texts, unterminated ones among them, reaches the terminal as a control when a model or a document says it."""
    terminal = Terminal(100, 50, module="tests.tui.try_hostile")
    try:
        terminal.read(b"ready")
        for number in range(BATCHES):
            terminal.send(b"%d\r" % number)
            terminal.read(b"BATCH%d" % number)
            terminal.read(seconds=0.3)
        assert b"BATCH%d" % (BATCHES - 1) in terminal.bytes
        assert terminal.child.poll() is None
        assert FOREIGN.findall(OWN_OSC.sub(b"", terminal.bytes)) == []
        assert sum(bool(FOREIGN.search(text.encode("utf-8", "ignore"))) for text in HOSTILE) > len(HOSTILE) / 3  # raw, they would be seen
    finally:
        terminal.close()


def test_a_person_can_start_ask_copy_and_quit(terminal: Terminal) -> None:
    """Start, ask, copy the note, quit: the clipboard gets the note by OSC 52 once, and the program ends with 0."""
    terminal.read(b"ready")
    terminal.send(b"a question that is typed so fast that Enter could overtake its last word, t12\r")
    terminal.read(b"unstable")
    terminal.send(b"\x0f")
    terminal.read(b"\x1b]52;c;")
    terminal.read(seconds=0.3)
    assert terminal.bytes.count(b"\x1b]52;c;") == 1
    terminal.send(b"\x11")
    terminal.child.wait(8)
    assert terminal.child.returncode == 0


def test_an_answer_that_is_copied_reaches_the_clipboard_of_the_terminal(terminal: Terminal) -> None:
    """The key y sends the answer, and nothing else, to the terminal's clipboard, as works over ssh."""
    terminal.read(b"ready")
    terminal.send(b"steroid dose?\r")
    terminal.read(b"intravenously")
    terminal.send(b"\x1b[Z")
    terminal.read(seconds=0.5)
    terminal.send(b"y")
    terminal.read(b"\x1b]52;c;")
    terminal.read(b"\x07", 2)
    sent = re.search(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)", terminal.bytes)
    assert sent
    assert b64decode(sent[1]) == b"Give 10 mg intravenously, then 16 mg a day [1]."


def test_a_megabyte_pasted_into_a_real_terminal_arrives(terminal: Terminal) -> None:
    """A bracketed paste of 1 MB through the pty is held as one report."""
    terminal.read(b"ready")
    report = b"T12 lytic lesion. " * 58_255
    terminal.send(b"\x1b[200~" + report + b"\x1b[201~")
    assert b"1,048,590" in terminal.read(b"1,048,590", 30)


def test_the_first_screen_is_painted_before_the_engine_is_imported() -> None:
    """Importing the application loads no rule, no reader, no index, no engine and no network stack."""
    late = ("core.rules", "pydantic", "assistant.rules_engine", "assistant.reading", "corpus", "numpy", "onnxruntime", "aiohttp", "langchain")
    code = f"import sys, tui.app; print([m for m in {late} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_a_lost_terminal_ends_the_application() -> None:
    """When the terminal goes away without a word, the application ends instead of reading nothing for ever."""
    made = Terminal()
    made.read(b"ready")
    os.close(made.master)
    try:
        made.child.wait(timeout=30)
    finally:
        if made.child.poll() is None:
            os.killpg(made.child.pid, signal.SIGKILL)
    assert made.child.returncode not in {None, -signal.SIGKILL}
