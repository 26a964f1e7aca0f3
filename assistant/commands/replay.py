"""`spinemets replay`: a record written by `ask --save` run again, or deleted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli import FAILED, CallError
from assistant.commands import printing
from assistant.record import BrokenChainError, RecordError, delete

if TYPE_CHECKING:
    import argparse


def add_arguments(_name: str, parser: argparse.ArgumentParser) -> None:
    """FILE, --delete."""
    parser.add_argument("file", metavar="FILE", help="a record written by `ask --save FILE`")
    parser.add_argument("--delete", action="store_true", help="delete the record instead")


def run(_name: str, options: argparse.Namespace, _rest: list[str]) -> int:
    """0 when nothing differs, 1 on a difference or a broken chain, 2 when the file cannot be read."""
    path = Path(options.file)
    try:
        return _deleted(path) if options.delete else _replayed(path)
    except BrokenChainError as error:
        printing.complain(f"spinemets: {error}")
        return FAILED
    except RecordError as error:
        raise CallError(str(error)) from None


def _deleted(path: Path) -> int:
    delete(path)
    printing.out(f"deleted {path}")
    return 0


def _replayed(path: Path) -> int:
    from assistant.replay import replay  # noqa: PLC0415 the engine only to replay
    from assistant.rules_engine import RulesEngine  # noqa: PLC0415 the same
    from core.version import rules_version  # noqa: PLC0415 the same

    done = replay(path, RulesEngine(printing.evidence()))
    for line in done.differences:
        printing.out(line)
    rules = "the same rules" if done.versions <= {rules_version()} else f"other rules than today's {rules_version()[:12]}"
    said = f"{len(done.differences)} differences" if done.differences else "no difference"
    printing.out(f"{said} in {done.turns} turns of {done.conversations} conversations, recorded under {rules}; the chain is whole")
    return FAILED if done.differences else 0
