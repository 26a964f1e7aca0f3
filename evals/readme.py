"""README: a table from standard input put between its marks. `spinemets eval --markdown | python -m evals.readme evaluation`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

README: Final = Path("README.md")


def placed(text: str, name: str, table: str) -> str:
    """The text with what stands between the marks of this name replaced; raises `ValueError` without marks or without a table."""
    start, end = f"<!-- {name}: written by make eval-table -->", f"<!-- /{name} -->"
    head, mark, rest = text.partition(start)
    _, closed, tail = rest.partition(end)
    if not mark or not closed:
        raise ValueError(f"no {start} ... {end}")
    if not table.strip().startswith("|"):
        raise ValueError("no table on standard input")
    return f"{head}{start}\n{table.strip()}\n{end}{tail}"


def main(name: str) -> int:
    """Replace one table; 1 and a line on stderr when that cannot be."""
    try:
        README.write_text(placed(README.read_text("utf-8"), name, sys.stdin.read()), "utf-8")
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{README}: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
