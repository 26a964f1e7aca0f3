"""Layout: a model's lists and tables as statements line by line; headings and lines that only lead to a list are left out.

An item or a row takes the marker of the line that leads to it where it has none of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEADING: Final = re.compile(
    r"[ \t]*(?:#{1,6}[ \t]+(?P<marked>.+?)|(?P<bold>\*\*|__)(?P<strong>[^*_]*[^*_.!?\]])(?P=bold)):?(?P<marker>(?:[ \t]*\[[\d, -]+\])*):?[ \t]*"
)
_ITEM: Final = re.compile(r"[ \t]*(?:[-*+•][ \t]+|(?P<number>\d{1,2})[.)][ \t]+)(?P<said>.*)")
_ROW: Final = re.compile(r"[ \t]*\|.*\|[ \t]*")
_RULE: Final = re.compile(r"[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*")
_FENCE: Final = re.compile(r"[ \t]*```\w*[ \t]*")
_LEADS: Final = re.compile(r":[*_]*[ \t]*\Z")
_ENDED: Final = re.compile(r"[.!?\]][*_\"')]*[ \t]*\Z")
_BARE: Final = re.compile(r"[*_]*(?P<figure>\d+(?:\.\d+)?)[*_]*(?P<marker>(?: ?\[[\d, -]+\])?)")
_RUN_IN: Final = re.compile(r"(?P<before>[ \t]*(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?)(?P<bold>\*\*|__)(?P<said>[^*_.!?]{1,40})\.(?P=bold)(?=[ \t]+\S)")
_MARKER: Final = re.compile(r"[ \t]*\[\d[\d, -]*\]")
_COUNTED: Final = frozenset({"points", "patients", "fractions", "levels", "cases", "days", "weeks", "months", "years"})
_VALUE: Final = frozenset({"value", "detail", "details", "result", "finding", "description", "answer"})
"""Heads of a column that say nothing a statement needs."""


def _with(item: str, marker: str) -> str:
    """The item with the marker of the line that leads to it, where it has none of its own."""
    return f"{item.rstrip(' .')}{marker}." if marker and item.strip() and not _MARKER.search(item) else item


def laid_out(text: str) -> str:
    """The text with every line of a list and every row of a table as a statement of its own."""
    lines = [_RUN_IN.sub(r"\g<before>\g<said>:", line) if "**" in line or "__" in line else line for line in text.split("\n")]
    return "\n".join(_shared(list(_written(lines)))) if any(_marked(line) for line in lines) else "\n".join(lines)


def _marked(line: str) -> bool:
    return bool(_HEADING.fullmatch(line) or _ITEM.fullmatch(line) or _ROW.fullmatch(line) or _LEADS.search(line) or _FENCE.fullmatch(line))


def _shared(written: Sequence[tuple[str, bool]]) -> list[str]:
    """The statements; where only the last item of a list has a marker it stands for the whole list."""
    made: list[str] = []
    marker, last = "", False
    for said, listed in reversed(written):
        found = _MARKER.findall(said)
        marker = "" if not listed else "".join(found) if not last else "" if found else marker
        last = listed
        made.append(_with(said, marker) if listed else said)
    return made[::-1]


def _written(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Each line as a statement, with whether it is an item of a list or a row of a table."""
    count, heads, marker, fenced = 0, list[str](), "", False
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if _FENCE.fullmatch(line):
            fenced = not fenced
            continue
        if not _ROW.fullmatch(line):
            heads, item = [], _ITEM.fullmatch(line)
            listed = item if item and _in_turn(item, count) else None
            count = int(listed["number"] or count) if listed else count
            if not listed and not fenced and line.strip():
                marker = _leading(line)
            inside = listed["said"] if listed else re.sub(r" {2,}", " ", line)
            yield (_with(_ended(inside), marker), True) if listed or fenced else (_other(line), False)
        elif _RULE.fullmatch(following):
            heads = _cells(line)
        elif not heads or not _RULE.fullmatch(line):
            yield (_with(_row(heads, _cells(line)), marker), True) if heads else (line, False)


def _leading(line: str) -> str:
    """The marker that a heading or a line that ends with a colon gives to the list below it."""
    found = _MARKER.findall(line)
    if _HEADING.fullmatch(line):
        return f" {''.join(found).strip()}" if found else ""
    return f" {found[-1].strip()}" if found and _LEADS.search(_MARKER.sub("", line)) else ""


def _in_turn(item: re.Match[str], count: int) -> bool:
    """True for a bullet and for the next number of a list; "5. 4 mg" out of turn is a wrapped line."""
    return not item["number"] or int(item["number"]) in {1, count + 1} or item["said"][:1].isupper()


def _other(line: str) -> str:
    """A heading says nothing by itself; one that holds a figure is a statement like any other."""
    heading = _HEADING.fullmatch(line)
    if heading and heading["marker"] and any(each.isdigit() for each in (heading["marked"] or heading["strong"])):
        return f"{(heading['marked'] or heading['strong']).rstrip(': ')}{heading['marker']}"
    if heading:
        return _ended(f"{(heading['marked'] or heading['strong']).rstrip(': ')}:")
    return _ended(line) if _LEADS.search(_MARKER.sub("", line)) else line


def _ended(said: str) -> str:
    """A line with its full stop; one that only leads to others, without a figure in its last sentence, is left out."""
    if not _LEADS.search(_MARKER.sub("", said)) or not said.rstrip(" *_\t").endswith((":", "]")):
        return said if not said.strip() or _ENDED.search(said) else f"{said.rstrip()}."
    before, _, leading = re.sub(r"(?<=[.!?\]])\s+(?=[A-Z])", "\n", said).rpartition("\n")
    return f"{before} {leading.rstrip(': *_')}.".strip() if any(each.isdigit() for each in _MARKER.sub("", leading)) else before


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


def _row(heads: Sequence[str], cells: Sequence[str]) -> str:
    """A row as a statement: its first cell, then every other one after the head of its column."""
    named = [_cell(_head(head), cell) for head, cell in zip(heads[1:], cells[1:], strict=False) if cell]
    if len(heads) != len(cells) or not named:
        return _ended("; ".join(cells))
    first = _MARKER.sub("", _head(heads[0]))
    if cells[0].isdigit() and first in _COUNTED:
        return _ended(f"{cells[0]} {first}: {'; '.join(named)}")
    of = f"{first}, " if " " in first else ""
    return _ended(f"{of}{cells[0]}: {'; '.join(named)}")


def _cell(head: str, cell: str) -> str:
    """A cell with its head: before it, or behind it where the head is what the figure counts; a head's marker is the cell's."""
    figure = _BARE.fullmatch(cell)
    marker = "".join(_MARKER.findall(head))
    head, cell = _MARKER.sub("", head), cell if _MARKER.search(cell) else f"{cell}{marker}"
    figure = _BARE.fullmatch(cell)
    if figure and head == "%":
        return f"{figure['figure']}%{figure['marker']}"
    if figure and head in _COUNTED:
        return f"{figure['figure']} {head}{figure['marker']}"
    return f"{head} {cell}".strip()


def _head(head: str) -> str:
    """The head of a column in the middle of a statement."""
    word = re.sub(r"[*_`]", "", head)
    return "" if word.lower() in _VALUE else word if word[1:2].isupper() else word[:1].lower() + word[1:]
