"""Layout: the order of a paper's blocks read as sections, paragraphs, tables and captions.

One walk through the blocks. A table, a figure or a key-words box interrupts a section without ending it; only a heading ends it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from corpus import front, headings, tables
from corpus.blocks import Block, complete

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARKED_HEADINGS: Final = 2
_BOX_PROSE_WORDS: Final = 20
_SENTENCE_WORDS: Final = 8
_LISTED: Final = re.compile(r"\s*(?:[-*•▪]|\(?\d{1,2}[.)])\s")


@dataclass(slots=True)
class Piece:
    """Something quotable: its section, where its parts stand in the stored text, its kind."""

    section: str
    parts: list[tuple[int, int]]
    kind: str
    heads: tuple[str, ...] = ()

    def cells(self, raw: str) -> str:
        """Table rows for reading."""
        return tables.readable(raw, self.heads)


def pieces(parts: Sequence[Block]) -> list[Piece]:
    """Every paragraph, table part and caption of a document, in order."""
    opening = front.body_begins(parts)
    walk = _Walk(parts, marked=sum(map(headings.is_markdown, parts)) >= _MARKED_HEADINGS)
    walk.made = [Piece(section, spans, "paragraph") for section, spans in front.abstract(parts[:opening])]
    walk.captions_before(opening)
    walk.from_block(opening)
    return sorted(walk.made, key=lambda piece: piece.parts[0])


@dataclass(slots=True)
class _Walk:
    """Where the walk is: the section, whether it is skipped, the table or box it is in, the paragraph that may go on."""

    parts: Sequence[Block]
    marked: bool
    made: list[Piece] = field(default_factory=list)
    section: str = "Text"
    skipped: bool = False
    table: str | None = None
    celled: bool = False
    boxed: bool = False
    figure: str | None = None
    loose: list[Block] = field(default_factory=list)
    paragraph: Piece | None = None
    tail: str = ""
    adjacent: bool = False

    def captions_before(self, opening: int) -> None:
        """Tables and figures that stand in the front matter."""
        for part in self.parts[:opening]:
            name = headings.figure_name(part)
            if name:
                self.made.append(Piece(name, [(part.start, part.end)], "caption"))

    def from_block(self, opening: int) -> None:
        """Walk the body."""
        at = opening
        while at < len(self.parts):
            at += self._step(at)
        self._close_table()

    def _step(self, at: int) -> int:
        """Take one block, sometimes with the one after it; how many were taken."""
        part = self.parts[at]
        if self._tabular(at) or self._figured(part) or self._furniture(part):
            return 1
        title = self._heading(at)
        if title is not None:
            self._open(title)
        elif headings.opens_box(part):
            self.boxed, self.adjacent = True, False
        elif not (self.boxed and self._in_box(part)):
            self._prose(part)
        return 1

    def _furniture(self, part: Block) -> bool:
        return headings.is_furniture(part) or (headings.is_affiliation(part) and not complete(self.tail or "."))

    def _tabular(self, at: int) -> bool:
        """Captions, rows and notes of tables."""
        part = self.parts[at]
        name = headings.table_name(part)
        if name:
            self._caption(name, part)
        elif tables.is_rows(part):
            self._rows(at)
        elif self.table and tables.continues_table(part, celled=self.celled) and not self._heading_after_table(at):
            self.loose.append(part)
        else:
            self._close_table()
            return False
        self.adjacent = False
        return True

    def _heading_after_table(self, at: int) -> bool:
        """A Markdown heading, or a known one, always ends a table."""
        part = self.parts[at]
        return headings.is_markdown(part) or bool(headings.KNOWN.fullmatch(part.line)) or headings.is_back_matter(part.line)

    def _caption(self, name: str, part: Block) -> None:
        if self.table != name:
            self._close_table()
        self.table, self.figure = name, None
        end = headings.caption_end(part)
        rest = Block(part.start + end, part.end, part.text[end:])
        self.made.append(Piece(name, [(part.start, part.start + end)], "caption"))
        if rest.text.strip() and tables.is_rows(rest):
            lead = len(rest.text) - len(rest.text.lstrip("\n"))
            self._celled(Block(rest.start + lead, rest.end, rest.text[lead:]))
        elif rest.text.strip():
            lead = len(rest.text) - len(rest.text.lstrip())
            self.loose.append(Block(rest.start + lead, rest.end, rest.text[lead:]))

    def _rows(self, at: int) -> None:
        self.table = self._name_below(at) or self.table or "Table"
        self._celled(self.parts[at])

    def _celled(self, part: Block) -> None:
        self.celled = True
        self.made += [Piece(self.table or "Table", list(rows.parts), "table", rows.heads) for rows in tables.rows_of(part)]

    def _name_below(self, at: int) -> str | None:
        """The caption printed under these rows, when none stands above and it has no rows of its own."""
        if self.table:
            return None
        after = [part for part in self.parts[at + 1 : at + 4] if not headings.is_furniture(part)][:2]
        name = headings.table_name(after[0]) if after else None
        return name if name and not (len(after) > 1 and tables.is_rows(after[1])) else None

    def _close_table(self) -> None:
        while self.loose and self.loose[-1].running_head:
            self.loose.pop()
        if self.table and self.loose:
            noted = [part for part in self.loose if headings.is_footnote(part)]
            body = [part for part in self.loose if part not in noted]
            self.made += [Piece(self.table, list(rows.parts), "table") for rows in tables.loose_rows(body)]
            self.made += [Piece(self.table, [(part.start, part.end)], "table") for part in noted]
        self.table, self.celled, self.loose = None, False, []

    def _figured(self, part: Block) -> bool:
        """Figure captions and their credits."""
        name = headings.figure_name(part)
        awaited = self.figure and self.figure.endswith("?")
        if name and headings.figure_label_only(part):
            self.figure = f"{name}?"
        elif name or awaited or (self.figure and headings.is_credit(part)):
            self.figure = name or (self.figure or "").rstrip("?")
            self.made.append(Piece(self.figure, [(part.start, part.end)], "caption"))
        else:
            if not headings.is_furniture(part):
                self.figure = None
            return False
        self.adjacent = False
        return True

    def _heading(self, at: int) -> str | None:
        part = self.parts[at]
        if headings.is_markdown(part):
            return headings.bare(part.text)
        following = next((each for each in self.parts[at + 1 :] if not headings.is_furniture(each)), None)
        if self.marked and not headings.is_back_matter(part.line):
            return None
        plain = headings.is_plain_heading(part, following, after_sentence=not self.tail or complete(self.tail))
        return headings.bare(part.text) if plain else None

    def _open(self, title: str) -> None:
        """Begin a section, or a box inside the present one."""
        if headings.is_box_title(title):
            self.boxed, self.adjacent = True, False
            return
        self.section, self.skipped, self.boxed = title, headings.is_back_matter(title), False
        self.paragraph, self.tail = None, ""

    def _in_box(self, part: Block) -> bool:
        """Whether a block still belongs to the box; running prose does not."""
        sentence = complete(part.text) and (part.words >= _SENTENCE_WORDS or (not complete(self.tail or ".") and part.text[:1].islower()))
        listed = _LISTED.match(part.text) or headings.abstract_label(part) or re.match(r"\W*[A-Z][\w/-]*:\**\s", part.text)
        self.boxed = bool(listed) or headings.is_affiliation(part) or (part.words < _BOX_PROSE_WORDS and not sentence)
        return self.boxed

    def _prose(self, part: Block) -> None:
        """A paragraph, or the rest of the one before when a page or column broke it."""
        if self.skipped:
            return
        span = (part.start, part.end)
        if self.paragraph and self.adjacent and self._goes_on(part):
            self.paragraph.parts.append(span)
        else:
            self.paragraph = Piece(self.section, [span], "paragraph")
            self.made.append(self.paragraph)
        self.tail, self.adjacent = part.text, True

    def _goes_on(self, part: Block) -> bool:
        """An unfinished sentence before, or a small letter now; a short lead-in or a colon before a list as well."""
        lead_in = self.tail.rstrip().endswith(":") and bool(_LISTED.match(part.text))
        return lead_in or not complete(self.tail) or part.text[:1].islower()
