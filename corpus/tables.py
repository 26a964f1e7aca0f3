"""Tables: rows as printed, told apart from the prose around them, in pieces small enough to quote."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.blocks import complete
from corpus.headings import is_footnote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from corpus.blocks import Block

_CELLS: Final = re.compile(r"\t|\s*\|\s*")
_RULE: Final = re.compile(r"[\s|:+=-]+")
_BULLET: Final = re.compile(r"\s*[-*•▪]\s")
_PROSE_WORDS: Final = 30
_SENTENCE_WORDS: Final = 12
_ROW_SHARE: Final = 0.3
_WHOLE_WORDS: Final = 220


@dataclass(frozen=True, slots=True)
class Rows:
    """Lines of a table that are quoted together, and the column heads that explain their cells."""

    parts: tuple[tuple[int, int], ...]
    heads: tuple[str, ...] = ()


def is_rows(block: Block) -> bool:
    """True for a block whose lines are cells between tabs or bars."""
    lines = [line for line in block.text.split("\n") if line.strip()]
    return bool(lines) and sum(_celled(line) for line in lines) >= _ROW_SHARE * len(lines)


def continues_table(block: Block, *, celled: bool) -> bool:
    """True for what may stand under a caption besides celled rows: bullets, notes, and loose rows where none are celled."""
    if is_footnote(block) or _BULLET.match(block.text):
        return True
    return not celled and block.words < (_SENTENCE_WORDS if complete(block.text) else _PROSE_WORDS)


def rows_of(block: Block) -> Iterator[Rows]:
    """Each row by itself; rows under a group heading together with it."""
    lines = [line for line in _lines(block) if not _RULE.fullmatch(block.text[line[0] - block.start : line[1] - block.start])]
    heads, lines = _heads(block, lines)
    group: list[tuple[int, int]] = []
    grouped = False
    for line in lines:
        opens = _group_heading(_text(block, line))
        if group and (opens or not grouped):
            yield Rows(((group[0][0], group[-1][1]),), heads)
            group = []
        grouped = opens or (grouped and bool(group))
        group.append(line)
    if group:
        yield Rows(((group[0][0], group[-1][1]),), heads)


def loose_rows(parts: Sequence[Block]) -> Iterator[Rows]:
    """Rows without cells: the whole table while it is small, else in runs of blocks."""
    group: list[Block] = []
    for part in parts:
        if _BULLET.match(part.text):
            yield from (Rows((line,)) for line in _lines(part))
            continue
        if group and sum(each.words for each in group) + part.words > _WHOLE_WORDS:
            yield Rows(tuple((each.start, each.end) for each in group))
            group = []
        group.append(part)
    if group:
        yield Rows(tuple((each.start, each.end) for each in group))


def readable(raw: str, heads: Sequence[str]) -> str:
    """Rows as sentences of cells: "Kyphoplasty, Failed: 3; Intact: 18."."""
    lines = [[cell.strip() for cell in _CELLS.split(line.strip(" |"))] for line in raw.split("\n") if line.strip()]
    celled = any(len(cells) > 1 for cells in lines)
    return "\n".join(_row(cells, heads, celled=celled) for cells in lines)


def _row(cells: list[str], heads: Sequence[str], *, celled: bool) -> str:
    first, rest = cells[0], cells[1:]
    if not any(rest):
        return f"{first}:" if celled else first
    several = len(heads) > 2 and len(cells) <= len(heads)  # noqa: PLR2004 with one column of values the head adds nothing
    if several:
        named = "; ".join(f"{head}: {cell}" for head, cell in zip(heads[1:], rest, strict=False) if cell)
        return _stopped(f"{first}, {named}" if first else named)
    return _stopped(f"{first}: {'; '.join(cell for cell in rest if cell)}" if first else "; ".join(rest))


def _stopped(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."


def _heads(block: Block, lines: list[tuple[int, int]]) -> tuple[tuple[str, ...], list[tuple[int, int]]]:
    """The first row as column heads when it holds words only; then it is no row of its own."""
    if not lines:
        return (), lines
    cells = tuple(cell.strip() for cell in _CELLS.split(_text(block, lines[0]).strip(" |")))
    titled = len(lines) > 1 and len(cells) > 1 and bool(cells[-1]) and not any(re.search(r"\d", cell) for cell in cells)
    return (cells, lines[1:]) if titled and _is_head(block, lines, cells) else ((), lines)


def _is_head(block: Block, lines: list[tuple[int, int]], cells: tuple[str, ...]) -> bool:
    """True when the row names columns: its first cell is empty or numbers stand below, and it is short."""
    below = _text(block, lines[1])
    short = sum(len(cell.split()) for cell in cells) <= 5 * len(cells)
    return short and (not cells[0] or bool(re.search(r"\d", below)) or len(lines) > 2)  # noqa: PLR2004 two rows are no column


def _group_heading(line: str) -> bool:
    """A row with a label and no value."""
    cells = [cell.strip() for cell in _CELLS.split(line.strip(" |"))]
    return bool(cells[0]) and not any(cells[1:]) and not re.fullmatch(r"[\d.,% ]+", cells[0])


def _celled(line: str) -> bool:
    return "\t" in line or line.count("|") > 1


def _lines(block: Block) -> list[tuple[int, int]]:
    spans, at = [], block.start
    for line in block.text.split("\n"):
        if line.strip():
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans


def _text(block: Block, line: tuple[int, int]) -> str:
    return block.text[line[0] - block.start : line[1] - block.start]
