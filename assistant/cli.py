"""The command line: parses a call, runs it, prints data on stdout and everything else on stderr.

Exit codes: 0 answered; 1 the program failed; 2 the call was wrong; 3 answered honestly that it cannot.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence

FAILED, WRONG_CALL = 1, 2


class CallError(ValueError):
    """The call was wrong: what, which value, what to do, in one line."""


_COMMANDS: Final = {
    "ask": ("assistant.commands.ask", "one answer on stdout"),
    "score": ("assistant.commands.score", "a rule by name"),
    "rules": ("assistant.commands.score", "every rule with its schema and sources"),
    "search": ("assistant.commands.evidence", "passages and claims, best first"),
    "corpus": ("assistant.commands.evidence", "import full texts: add, list, remove, rebuild, check"),
    "replay": ("assistant.commands.replay", "run a saved record again, or delete it"),
    "verify": ("assistant.commands.verify", "re-prove the core on this machine"),
    "chat": ("assistant.commands.chat", "open the chat in the terminal"),
    "mcp": ("assistant.commands.mcp", "the same rules and search as an MCP server on stdio"),
    "eval": ("assistant.commands.evaluate", "the evaluation harness"),
}


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise CallError(f"{message}; see `{self.prog} --help`")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments:
        arguments = ["chat"]
    try:
        return _run(arguments)
    except CallError as error:
        return _complain(str(error), WRONG_CALL)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return _complain("interrupted", FAILED)
    except Exception as error:  # the last line of defence: no traceback reaches a bedside
        if os.environ.get("SPINEMETS_TRACEBACK"):
            raise
        return _complain(f"{type(error).__name__}: {error}" if not _own(error) else str(error), FAILED)


def _own(error: Exception) -> bool:
    """True for errors whose message is written for the person at the desk."""
    return type(error).__module__.split(".")[0] in {"core", "corpus", "assistant", "tui", "evals"}


def _run(arguments: list[str]) -> int:
    parser = _Parser(
        prog="spinemets",
        description="Spinal metastases: verified scores and cited evidence.",
        epilog="Decision support for clinicians; it does not replace judgement.",
    )
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    named = arguments[0] if arguments[0] in _COMMANDS else None
    for name, (where, line) in _COMMANDS.items():
        command = commands.add_parser(name, help=line, description=line, add_help=name != "score")
        if name == named:
            importlib.import_module(where).add_arguments(name, command)
    options, rest = parser.parse_known_args(arguments)
    if rest and named != "score":
        parser.error(f"unknown argument {rest[0]!r}")
    module = importlib.import_module(_COMMANDS[options.command][0])
    return int(module.run(options.command, options, rest))


def _version() -> str:
    from importlib.metadata import version  # noqa: PLC0415 only when asked

    return f"spinemets {version('spinemets')}"


def _complain(message: str, code: int) -> int:
    from assistant.sanitise import one_line  # noqa: PLC0415 only on an error

    sys.stderr.write(f"spinemets: {one_line(message)}\n")
    return code
