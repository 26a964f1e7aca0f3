"""The browser door."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path
from socket import socket
from typing import TYPE_CHECKING

import pytest
from aiohttp import ClientConnectorError, ClientSession, WSServerHandshakeError

from tui.web import HOST, allowed, command, policy, server

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize(
    ("host", "origin", "expected"),
    [
        ("127.0.0.1:8737", None, True),
        ("localhost:8737", "http://localhost:8737", True),
        ("localhost:8737", "http://evil.example", False),
        ("evil.example:8737", None, False),
        ("localhost:8737", "null", False),
        ("", None, False),
    ],
)
def test_only_this_machine_and_this_page_may_connect(host: str, origin: str | None, expected: bool) -> None:  # noqa: FBT001 a table
    """A foreign name or a foreign page is refused."""
    assert allowed(host, origin) is expected


def test_it_listens_on_loopback_only() -> None:
    """The server binds 127.0.0.1 and starts the chat, a hostile model name staying one word."""
    made = server("a; rm -rf /")
    assert made.host == HOST == "127.0.0.1"
    assert "'a; rm -rf /'" in command("a; rm -rf /")


def test_the_page_may_load_nothing_from_elsewhere() -> None:
    """Every address that the browser may contact is this machine."""
    hosts = [word for word in policy().replace(";", " ").split() if "://" in word]
    assert hosts
    assert all(word.split("://")[1] in {"127.0.0.1:8737", "localhost:8737"} for word in hosts)


@pytest.fixture
def served() -> Iterator[int]:
    """The port of a server in a process of its own, which ends with everything that it has started."""
    with socket() as free:
        free.bind((HOST, 0))
        port: int = free.getsockname()[1]
    code = f"from tui.web import server; server(port={port}).serve()"
    child = subprocess.Popen(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[2], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    yield port
    os.killpg(child.pid, signal.SIGKILL)
    child.wait()


async def test_a_browser_gets_the_application(served: int) -> None:
    """A WebSocket from this very page is sent the first screen, and one from a foreign page is refused."""
    address = f"http://{HOST}:{served}/ws?width=100&height=30"
    async with ClientSession() as browser:
        for _ in range(400):
            try:
                await (await browser.get(f"http://{HOST}:{served}/")).read()
                break
            except ClientConnectorError:
                await asyncio.sleep(0.05)
        async with browser.ws_connect(address, headers={"Origin": f"http://{HOST}:{served}"}) as connection:
            sent = b""
            while b"conversation" not in sent:
                sent += await asyncio.wait_for(connection.receive_bytes(), 20)
        with pytest.raises(WSServerHandshakeError, match="403"):
            await browser.ws_connect(address, headers={"Origin": "http://evil.example"})
