"""Page: text on its way to the screen, sanitised, laid out for a width, every figure in it bound to its origin."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate, groupby
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from textual.content import Content, Span
from textual.style import Style

from assistant.sanitise import sanitise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.origin import Origin

UNIT: Final = re.compile(r"(?<=\d) (?=%|(?:c?Gy|m?g|kg|[cm]m|ml|h)\b)")
"""The blank between a figure and its unit, at which no line breaks."""
BLANK: Final = "\N{NO-BREAK SPACE}"
NUMBER: Final = re.compile(r"(?<![\w.])\d+(?:[.,]\d+)*(?:\s?[-–]\s?\d+(?:[.,]\d+)*)?")
SOUGHT: Final = "bold reverse underline"
LEAST: Final = 12
"""No column of running text is laid out narrower than this."""


@dataclass(frozen=True, slots=True)
class Point:
    """A stretch of the page that can be selected, and where it comes from. A figure without an origin is a defect."""

    start: int
    end: int
    origin: Origin | None


class Page:
    """Built piece by piece; `width` is what running text wraps to."""

    def __init__(self, width: int = 80) -> None:
        self.width = max(width, LEAST)
        self.points: list[Point] = []
        self._text: list[str] = []
        self._spans: list[Span] = []
        self._at = 0
        self._column = 0

    @property
    def plain(self) -> str:
        """The text alone."""
        return "".join(self._text)

    @property
    def unsourced(self) -> list[str]:
        """The figures that nobody can trace."""
        return [self.plain[point.start : point.end] for point in self.points if point.origin is None]

    def add(self, text: str, style: str = "", origin: Origin | None = None) -> Page:
        """Text where the last piece ended. Every figure in it belongs to `origin`."""
        clean = sanitise(text)
        self.points += [Point(self._at + found.start(), self._at + found.end(), origin) for found in NUMBER.finditer(clean)]
        return self._put(clean, style)

    def name(self, text: str, style: str = "") -> Page:
        """Text in which digits are part of a name, such as a rule, a paper or a key, and not figures of medicine."""
        return self._put(sanitise(text), style)

    def marked(self, text: str, origin: Origin, style: str = "") -> Page:
        """Text that can be selected as a whole, such as a citation marker."""
        clean = sanitise(text)
        self.points.append(Point(self._at, self._at + len(clean), origin))
        return self._put(clean, style)

    def line(self) -> Page:
        """The end of a line."""
        return self._put("\n", "")

    def pad(self, column: int) -> Page:
        """Blanks up to a column of the current line."""
        return self._put(" " * max(column - self._column, 0), "")

    def wrapped(self, text: str, style: str = "", origin: Origin | None = None, hang: int | None = None) -> Page:
        """Running text from here to the end of the line, continued under its first letter or at `hang`."""
        left = self._column if hang is None else hang
        for at, piece in enumerate(self._lines(text, self._column, left)):
            if at:
                self.line().pad(left)
            self.add(piece, style, origin)
        return self

    def fit(self, length: int, hang: int = 2) -> Page:
        """Goes to the next line when `length` more columns would not fit on this one."""
        return self.line().pad(hang) if self._column + length > self.width and self._column > hang else self

    def gap(self, length: int, hang: int) -> Page:
        """A blank before `length` more columns, or the next line where they would not fit on this one."""
        fits = self._column + 1 + length <= self.width or self._column <= hang
        return self._put(" ", "") if fits else self.line().pad(hang)

    def prose(self, text: str, style: str = "") -> Page:
        """Running text of the program itself, such as help, in which no digit is a figure of medicine."""
        left = self._column
        for at, piece in enumerate(self._lines(text, left, left)):
            self.name(("\n" + " " * left if at else "") + piece, style)
        return self

    def marking(self, text: str, begin: int, end: int, style: str, origin: Origin | None = None) -> Page:
        """Running text in which the stretch from `begin` to `end` stands out, however the lines break."""
        start, left = len(self.plain), self._column
        self.wrapped(text, "", origin, hang=left)
        first, last = (sum(not char.isspace() for char in text[:at]) for at in (begin, end))
        seen = accumulate(not char.isspace() for char in self.plain[start:])
        inside = [at for at, count in enumerate(seen, start) if first < count <= last and not self.plain[at].isspace()]
        for _, line in groupby(inside, lambda at: self.plain.count("\n", 0, at)):
            stretch = list(line)
            self.style(stretch[0], stretch[-1] + 1, style)
        return self

    def point(self, start: int, end: int, origin: Origin) -> None:
        """Binds a stretch of text already laid down to its origin, in place of whatever it held."""
        self.points = [each for each in self.points if each.end <= start or each.start >= end]
        self.points.append(Point(start, end, origin))
        self.points.sort(key=lambda each: each.start)

    def style(self, start: int, end: int, style: str) -> None:
        """Styles a stretch of text already laid down."""
        self._spans.append(Span(start, end, style))

    def content(self, selected: int | None = None, sought: str = "") -> Content:
        """What Textual draws: no markup is read, no link is made; the selected figure is reversed, and so are words that are sought."""
        hits = [found.span() for found in re.finditer(re.escape(sought), self.plain, re.IGNORECASE)] if sought else []
        return Content(self.plain.rstrip("\n"), [*self._spans, *self._marks(selected), *(Span(*each, SOUGHT) for each in hits)])

    def _marks(self, selected: int | None) -> Iterator[Span]:
        for at, point in enumerate(self.points):
            yield Span(point.start, point.end, Style.from_meta({"point": at}))
            if at == selected:
                yield Span(point.start, point.end, "bold reverse")

    def _lines(self, text: str, first: int, left: int) -> list[str]:
        """The pieces of a text whose first line starts at one column and whose others start at another."""
        found: list[str] = []
        for each in UNIT.sub(BLANK, sanitise(text)).split("\n"):
            start = left if found else first
            width = max(self.width, max(start, left) + LEAST)
            pieces = wrap(each, width, initial_indent=" " * start, subsequent_indent=" " * left, break_on_hyphens=False)
            found += [pieces[0][start:], *(piece[left:] for piece in pieces[1:])] if pieces else [""]
        return [piece.replace(BLANK, " ") for piece in found]

    def _put(self, clean: str, style: str) -> Page:
        if style and clean:
            self._spans.append(Span(self._at, self._at + len(clean), style))
        self._text.append(clean)
        self._at += len(clean)
        self._column = len(clean) - clean.rfind("\n") - 1 if "\n" in clean else self._column + len(clean)
        return self
