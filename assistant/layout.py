"""Layout: a model's lists and tables as statements line by line; headings and lines that only lead to a list are left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEADING: Final = re.compile(r"[ \t]*(?:#{1,6}[ \t]+(?P<marked>.+?)|(?P<bold>\*\*|__)(?P<strong>[^*_]*[^*_.!?\]])(?P=bold)):?[ \t]*")
_ITEM: Final = re.compile(r"[ \t]*(?:[-*+•][ \t]+|(?P<number>\d{1,2})[.)][ \t]+)(?P<said>.*)")
_ROW: Final = re.compile(r"[ \t]*\|.*\|[ \t]*")
_RULE: Final = re.compile(r"[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*")
_LEADS: Final = re.compile(r":[*_]*[ \t]*\Z")
_ENDED: Final = re.compile(r"[.!?\]][*_\"')]*[ \t]*\Z")
_BARE: Final = re.compile(r"[*_]*(?P<figure>\d+)[*_]*(?P<marker>(?: ?\[[\d, -]+\])?)")
_COUNTED: Final = frozenset({"points", "patients", "fractions", "levels", "cases", "days", "weeks", "months", "years"})
_VALUE: Final = frozenset({"value", "detail", "details", "result", "finding", "description", "answer"})
"""Heads of a column that say nothing a statement needs."""


def laid_out(text: str) -> str:
    """The text with every line of a list and every row of a table as a statement of its own."""
    lines = text.split("\n")
    return "\n".join(_written(lines)) if any(_marked(line) for line in lines) else text


def _marked(line: str) -> bool:
    return bool(_HEADING.fullmatch(line) or _ITEM.fullmatch(line) or _ROW.fullmatch(line) or _LEADS.search(line))


def _written(lines: Sequence[str]) -> Iterator[str]:
    count, heads = 0, list[str]()
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if not _ROW.fullmatch(line):
            heads, item = [], _ITEM.fullmatch(line)
            listed = item if item and _in_turn(item, count) else None
            count = int(listed["number"] or count) if listed else count
            yield _ended(listed["said"]) if listed else _other(line)
        elif _RULE.fullmatch(following):
            heads = _cells(line)
        elif not heads or not _RULE.fullmatch(line):
            yield _row(heads, _cells(line)) if heads else line


def _in_turn(item: re.Match[str], count: int) -> bool:
    """True for a bullet and for the next number of a list; "5. 4 mg" out of turn is a wrapped line."""
    return not item["number"] or int(item["number"]) in {1, count + 1} or item["said"][:1].isupper()


def _other(line: str) -> str:
    """A heading says nothing by itself; one that holds a figure is a statement like any other."""
    heading = _HEADING.fullmatch(line)
    if heading:
        return _ended(f"{(heading['marked'] or heading['strong']).rstrip(': ')}:")
    return _ended(line) if _LEADS.search(line) else line


def _ended(said: str) -> str:
    """A line with its full stop; one that only leads to others, without a figure in its last sentence, is left out."""
    if not _LEADS.search(said):
        return said if not said.strip() or _ENDED.search(said) else f"{said.rstrip()}."
    before, _, leading = re.sub(r"(?<=[.!?\]])\s+(?=[A-Z])", "\n", said).rpartition("\n")
    return f"{before} {leading.rstrip(': *_')}.".strip() if any(each.isdigit() for each in leading) else before


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


def _row(heads: Sequence[str], cells: Sequence[str]) -> str:
    """A row as a statement: its first cell, then every other one after the head of its column."""
    named = [_cell(_head(head), cell) for head, cell in zip(heads[1:], cells[1:], strict=False) if cell]
    return _ended(f"{cells[0]}: {'; '.join(named)}") if len(heads) == len(cells) and named else _ended("; ".join(cells))


def _cell(head: str, cell: str) -> str:
    """A cell with its head: before it, or behind it where the head is what the figure counts."""
    figure = _BARE.fullmatch(cell)
    if figure and head in _COUNTED:
        return f"{figure['figure']} {head}{figure['marker']}"
    return f"{head} {cell}".strip()


def _head(head: str) -> str:
    """The head of a column in the middle of a statement."""
    word = re.sub(r"[*_`]", "", head)
    return "" if word.lower() in _VALUE else word if word[1:2].isupper() else word[:1].lower() + word[1:]
