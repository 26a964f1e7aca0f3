"""The browser door."""

from __future__ import annotations

import pytest

from tui.web import HOST, allowed, command, policy, server


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
