"""`spinemets verify`: re-proves the core on this machine and says what was proven."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.commands import printing

if TYPE_CHECKING:
    import argparse


def add_arguments(_name: str, _parser: argparse.ArgumentParser) -> None:
    """No options."""


def run(_name: str, _options: argparse.Namespace, _rest: list[str]) -> int:
    """Enumerate, compare, print; 1 on any failure."""
    from assistant.verify import verify  # noqa: PLC0415 imports every rule

    folder = os.environ.get("SPINEMETS_DOCUMENTS")
    report = verify(printing.progress, documents=Path(folder) if folder else None)
    printing.out("\n".join(report.lines()))
    return 0 if report.ok else 1
