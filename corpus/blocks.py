"""Blocks: the stored text cut at blank lines, column ends and headings that share a block with prose."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_STANDING_ALONE: Final = re.compile(
    r"(?:\d{1,2}\.?\s+)?(?:abstract|introduction|background|(?:materials?|patients|subjects) and methods|methods|results|discussion|"
    r"conclusions?|references|bibliography|acknowledge?ments?|funding|key ?words)\s*:?",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(r"\s*(?:[-*•▪]\s|\[?\(?\d{1,3}[.)\]]\s)")
_ENDED: Final = re.compile(r"[.!?:][\"”’'\])}>]*$")
_MARKS_AT_END: Final = re.compile(r"(?:\s*(?:\^\{[^}]*\}|<sup>[^<]*</sup>|\[[\d,–\- ]+\]|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻–,]+))+$")
_OPENS_SENTENCE: Final = re.compile(r"\s*[“\"(]?[A-Z0-9]")
_END: Final = 120  # characters that show whether a sentence has ended
_LINES_TO_SEE_A_WIDTH: Final = 4
_SHORT_LINE: Final = 0.85
_HEADING_LINE: Final = 0.75
_NUMBERED: Final = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+[A-Z][a-z]")
_ENUMERATED: Final = re.compile(r"(?:table|figure|fig|step|type|grade|stage|box|part|chapter|phase|#{1,6} )\b", re.IGNORECASE)
_LONGEST_HEAD: Final = 120
_LEAST_WORDS: Final = 2
_LEAST_PAGES: Final = 2


@dataclass(frozen=True, slots=True)
class Block:
    """Consecutive lines: character offsets into the stored text, and that text."""

    start: int
    end: int
    text: str
    running_head: bool = False

    @property
    def line(self) -> str:
        """The block on one line, blanks collapsed."""
        return " ".join(self.text.split())

    @property
    def words(self) -> int:
        """How many words stand in it."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str


def blocks(text: str) -> list[Block]:
    """Every block of the text in order; together they hold every non-blank line once."""
    lines = list(_lines(text))
    paragraphs = list(_paragraphs(lines))
    heads = _running_heads(paragraphs)
    width = median([len(line.text) for line in lines if line.text.strip()] or [0])
    return [_block(group, heads) for paragraph in paragraphs for part in _without_heads(paragraph, heads) for group in _parts(part, width)]


def complete(text: str) -> bool:
    """True when running text ends a sentence, reference marks aside."""
    end = text.rstrip()[-_END:]
    return bool(_ENDED.search(_MARKS_AT_END.sub("", end) or end))


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.split("\n"):
        yield _Line(start, line)
        start += len(line) + 1


def _paragraphs(lines: list[_Line]) -> Iterator[list[_Line]]:
    group: list[_Line] = []
    for line in lines:
        if line.text.strip():
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _without_heads(lines: list[_Line], heads: frozenset[str]) -> Iterator[list[_Line]]:
    """The lines with a running head at either end set apart."""
    first = 1 if lines[0].text.strip() in heads else 0
    last = len(lines) - 1 if len(lines) > first and lines[-1].text.strip() in heads else len(lines)
    yield from (part for part in (lines[:first], lines[first:last], lines[last:]) if part)


def _parts(lines: list[_Line], width: float) -> Iterator[list[_Line]]:
    """The same lines, parted where a heading, a new column or a new paragraph begins."""
    wrapped = len(lines) >= _LINES_TO_SEE_A_WIDTH and not any("\t" in line.text or _LISTED.match(line.text) for line in lines)
    usual = max(width, median([len(line.text) for line in lines]))
    flush = sum(line.text[:1] == " " for line in lines) <= max(1, len(lines) // 4)
    group: list[_Line] = []
    for line in lines:
        if group and ((flush and _new_column(group[-1], line)) or _border(group[-1], line) or (wrapped and _new_paragraph(group, line, usual))):
            yield group
            group = []
        group.append(line)
    yield group


def _border(before: _Line, line: _Line) -> bool:
    """A heading word alone on its line, a Markdown heading, or the first note under a table."""
    alone = any(_STANDING_ALONE.fullmatch(each.text.strip()) for each in (before, line))
    marked = any(re.match(r"\s*#{1,6}\s", each.text) for each in (before, line))
    noted = bool(re.match(r"\s*[a-z]\)[A-Z]", line.text))
    return alone or marked or noted


def _new_column(before: _Line, line: _Line) -> bool:
    """One indented line among lines that are not: a column or page began here."""
    return line.text[:1] == " " and line.text[1:2] not in (" ", "") and before.text[:1] != " "


def _new_paragraph(group: list[_Line], line: _Line, usual: float) -> bool:
    """A sentence that ended short of the margin, or a short first line that is a heading."""
    if not _OPENS_SENTENCE.match(line.text):
        return False
    before = group[-1].text.strip()
    if complete(before):
        return len(before) < _SHORT_LINE * usual
    heading = len(before) < _HEADING_LINE * usual and before[0].isupper() and before[-1].isalpha()
    return (len(group) == 1 and heading) or bool(_NUMBERED.match(before) and heading)


def _block(lines: list[_Line], heads: frozenset[str]) -> Block:
    """The block of these lines, outer blanks left out."""
    raw = "\n".join(line.text for line in lines)
    text = raw.strip()
    start = lines[0].start + raw.index(text)
    if "\t" in raw:  # an empty first cell belongs to its row
        start, text = lines[0].start, raw.rstrip()
    return Block(start, start + len(text), text, running_head=text.strip() in heads)


def _running_heads(paragraphs: list[list[_Line]]) -> frozenset[str]:
    """Lines that recur at the edge of paragraphs, page numbers aside: journal names, short titles."""
    variants: dict[str, Counter[str]] = {}
    for lines in paragraphs:
        for bare in {lines[0].text.strip(), lines[-1].text.strip()}:
            if len(bare) <= _LONGEST_HEAD and "\t" not in bare:
                variants.setdefault(re.sub(r"\d+", "#", bare), Counter())[bare] += 1
    return frozenset(bare for masked, seen in variants.items() if _head(masked, seen) for bare in seen)


def _head(masked: str, seen: Counter[str]) -> bool:
    """The same words on two pages with different page numbers, or thrice word for word."""
    if len(masked.replace("#", " ").split()) < _LEAST_WORDS or _ENUMERATED.match(masked) or complete(masked):
        return False
    paged = masked.count("#") == 1 and "#" in (masked[0], masked[-1]) and len(seen) >= _LEAST_PAGES
    return paged or ("#" not in masked and seen.total() > _LEAST_PAGES)
