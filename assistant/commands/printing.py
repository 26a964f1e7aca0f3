"""What a terminal is told: answers in plain text, progress on a terminal only, everything sanitised."""

from __future__ import annotations

import json
import os
import sys
import textwrap
from typing import TYPE_CHECKING

from assistant.sanitise import one_line
from assistant.sanitise import sanitise as clean

if TYPE_CHECKING:
    from assistant.answer import Answer, Cited
    from assistant.evidence import Evidence

WIDTH = 100


def out(text: str) -> None:
    """A line on stdout."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def json_line(value: object) -> None:
    """One JSON value on one line of stdout; what UTF-8 cannot hold is written as an escape."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value)
    out(text)


def complain(text: str) -> None:
    """A line on stderr."""
    sys.stderr.write(f"{one_line(text)}\n")


def answer(given: Answer) -> None:
    """The emergency first, then the answer, then the sources that it names; those of outcomes not spoken of stand in the JSON."""
    if given.urgent:
        out(_bold(_wrapped(clean(given.urgent))) + "\n")
    out(_wrapped(clean(given.text)))
    named = [cited for cited in given.citations if f"[{cited.marker}]" in given.text]
    if named:
        out("")
    for cited in named:
        out(_wrapped(clean(_source(cited)), hanging=True))


def _source(cited: Cited) -> str:
    place = cited.citation
    primary = f"; primary {', '.join(place.primary)}" if place.primary else ""
    outside = " (outside the five papers)" if place.outside else ""
    quote = f' "{" ".join(cited.quote.split())}"' if cited.quote else ""
    return f"[{cited.marker}] {place.source.short}, {place.section}{primary}{outside}{quote}"


def _wrapped(text: str, *, hanging: bool = False) -> str:
    width = min(WIDTH, _columns())
    indent = "    " if hanging else ""
    return "\n".join(
        textwrap.fill(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False) for line in text.splitlines()
    )


def _columns() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return WIDTH


def _bold(text: str) -> str:
    return f"\033[1m{text}\033[0m" if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else text


def evidence() -> Evidence:
    """Evidence whose first index build shows a progress bar on a terminal."""
    from assistant.evidence import Evidence  # noqa: PLC0415 numpy only to ask

    return Evidence(progress)


def progress(what: str, done: int, total: int) -> None:
    """A bar on stderr, on a terminal only."""
    if sys.stderr.isatty():
        filled = round(30 * done / total) if total else 0
        sys.stderr.write(f"\r{what} [{'#' * filled}{'.' * (30 - filled)}] {done}/{total}" + ("\n" if done >= total else ""))
        sys.stderr.flush()
