"""No socket is opened, whatever is asked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from pytest_socket import SocketBlockedError, disable_socket, enable_socket

from tests.assistant.processes import CASE, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.assistant.conftest import Talk

GUARD = """
import socket, sys
def refuse(*words, **named):
    raise SystemExit("a socket was opened")
class Refused(socket.socket):
    __new__ = refuse
socket.socket = Refused
socket.create_connection = socket.getaddrinfo = refuse
"""


@pytest.fixture
def _no_socket() -> Iterator[None]:
    disable_socket()
    yield
    enable_socket()


@pytest.mark.filterwarnings("ignore:A test tried to use socket")
@pytest.mark.usefixtures("_no_socket")
def test_a_conversation_opens_no_socket(talk: Talk) -> None:
    """A case, a question, a note and a what-if are answered with every socket blocked."""
    import socket  # noqa: PLC0415 blocked by now

    with pytest.raises(SocketBlockedError):
        socket.socket()
    assert talk(CASE, "steroid dose for cord compression?", "what if ESCC 0?", "write a note").text


@pytest.mark.parametrize(
    "words", [["ask", CASE], ["ask", "VCF after SRS?"], ["search", "denosumab dose"], ["score", "sins", "--level", "T12", "--pain", "none"]]
)
def test_a_process_opens_no_socket(home: Path, tmp_path: Path, words: list[str]) -> None:
    """A whole process in which opening a socket is fatal answers all the same."""
    (tmp_path / "sitecustomize.py").write_text(GUARD)
    setting = {**os.environ, "SPINEMETS_HOME": str(home), "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    check = "import socket, sys; blocked = socket.socket.__name__ == 'Refused'; from assistant.cli import main; code = main(sys.argv[1:]); "
    command = [sys.executable, "-c", check + "print(blocked, code)", *words]
    done = subprocess.run(command, cwd=ROOT, env=setting, capture_output=True, check=False)
    assert done.stdout.decode().splitlines()[-1] in {"True 0", "True 3"}, done.stderr


def test_the_guard_guards(tmp_path: Path) -> None:
    """The guard stops a process that opens a socket."""
    (tmp_path / "sitecustomize.py").write_text(GUARD)
    setting = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", "import socket; socket.socket()"], env=setting, capture_output=True, check=False)
    assert json.dumps(done.stderr.decode()).count("a socket was opened") == 1
