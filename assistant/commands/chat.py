"""`spinemets chat`: the terminal application, or the same in a browser."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from assistant import settings
from assistant.cli import CallError

if TYPE_CHECKING:
    import argparse


def add_arguments(_name: str, parser: argparse.ArgumentParser) -> None:
    """--web serves the same application on loopback."""
    parser.add_argument("--web", action="store_true", help="serve the chat to a browser on this machine")
    parser.add_argument("--model", metavar="PROVIDER:NAME", help="a language model writes the prose (default: SPINEMETS_MODEL, else none)")


def run(_name: str, options: argparse.Namespace, _rest: list[str]) -> int:
    """Open the chat; it needs a terminal."""
    model = settings.model(options.model)
    if options.web:
        if model:
            import_module("assistant.providers").named(model)  # a name that cannot be meant is refused here, not in the browser
        import_module("tui.web").serve(model)
        return 0
    if not (_served() or (sys.stdin.isatty() and sys.stdout.isatty())):
        raise CallError('the chat needs a terminal; use `spinemets ask "..."` here')
    import_module("tui.app").main(model)
    return 0


def _served() -> bool:
    """True in a session that `--web` has started: the browser is its terminal."""
    return "web_driver" in os.environ.get("TEXTUAL_DRIVER", "")
