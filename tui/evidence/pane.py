"""The evidence pane: the cited sources of the last answer, then the disagreements."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from tui.evidence.paragraph import Paragraph, paragraphs
from tui.evidence.source_page import Shown, dispute_page, source_page
from tui.leaf import Leaf
from tui.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult

    from assistant.answer import Answer, Cited
    from tui.origin import Origin


class Source(Leaf, can_focus=True):
    """One cited source."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "step(-1)", "Up", show=False),
        Binding("down,j", "step(1)", "Down", show=False),
        Binding("n", "app.figure(1)", "Next figure"),
        Binding("y", "app.copy_source", "Copy source"),
        Binding("enter", "whole", "Whole paragraph"),
    ]

    def __init__(self, cited: Cited, shown: Shown) -> None:
        super().__init__(partial(source_page, cited, shown), classes="source")
        self.cited = cited
        self.shown = shown
        self.paragraph: Paragraph | None = None
        self.whole = False

    def stands_in(self, paragraph: Paragraph) -> None:
        """The paragraph around the quote was found."""
        self.paragraph = paragraph
        self.show(partial(source_page, self.cited, replace(self.shown, around=paragraph if self.whole else paragraph.cut)))

    def action_whole(self) -> None:
        """The whole paragraph, or only the words around the quote."""
        self.whole = not self.whole
        if self.paragraph:
            self.stands_in(self.paragraph)

    def action_step(self, by: int) -> None:
        """To the source above or below."""
        (self.screen.focus_next if by > 0 else self.screen.focus_previous)(".source")


class EvidencePane(VerticalScroll, can_focus=False):
    """State down: an answer, and the origin that is being looked at."""

    HELP: ClassVar[str] = (
        "Evidence\n"
        "Up / Down   from source to source\n"
        "n / N       next and previous figure\n"
        "Enter       the whole paragraph around the quote, or less of it\n"
        "y           copy the source as a reference\n"
        "Claims are in this program's words; “…” is verbatim from an imported text; ‡ is not among the five papers."
    )

    def __init__(self) -> None:
        super().__init__(id="evidence", classes="pane")

    def compose(self) -> ComposeResult:
        """Nothing is cited yet."""
        yield Leaf(_empty, classes="empty")

    async def tell(self, answer: Answer | None) -> None:
        """Shows the sources of an answer."""
        disputes = dict.fromkeys(each for outcome in answer.outcomes for each in outcome.disputes) if answer else {}
        cards = [Source(each, shown) for each, shown in _shown(answer.citations)] if answer else []
        sides = [Leaf(partial(dispute_page, each), classes="dispute") for each in disputes]
        async with self.batch():
            await self.remove_children()
            await self.mount_all([*cards, *sides, *_hint(cards)] or [Leaf(_empty, classes="empty")])
        self.scroll_home(animate=False)
        if answer and any(each.span for each in answer.citations):
            self.run_worker(partial(self._found, answer.citations), thread=True, exclusive=True, group="paragraphs")

    def _found(self, cited: tuple[Cited, ...]) -> None:
        """Reads the paragraphs behind the quotes, in a thread."""
        self.app.call_later(self._show, cited, paragraphs(cited))

    def _show(self, cited: tuple[Cited, ...], found: dict[int, Paragraph]) -> None:
        for source in self.query(Source):
            if source.cited in cited and source.cited.marker in found:
                source.stands_in(found[source.cited.marker])

    def point_to(self, origin: Origin | None) -> None:
        """Marks the source that a selected figure rests on and brings it into view."""
        for source in self.query(Source):
            here = origin is not None and origin.citation is not None and source.cited.citation == origin.citation
            source.set_class(here, "here")
            if here:
                source.scroll_visible(animate=False)

    def first(self) -> Source | None:
        """Where the cursor goes when the pane is entered."""
        return next(iter(self.query(Source)), None)


def _shown(cited: tuple[Cited, ...]) -> Iterator[tuple[Cited, Shown]]:
    """Each paper is named in full once; a missing quote is said where others have one."""
    quoted = any(each.quote for each in cited)
    named: set[str] = set()
    for each in cited:
        yield each, Shown(titled=each.citation.source.id not in named, quoted=quoted)
        named.add(each.citation.source.id)


def _hint(cards: list[Source]) -> list[Leaf]:
    """How quotes come to be shown, where there are none."""
    if not cards or any(each.cited.quote for each in cards):
        return []
    return [Leaf(lambda width: Page(width).prose("Verbatim quotes stand here once the full texts are imported (Ctrl+L).", "dim"), classes="empty")]


def _empty(width: int) -> Page:
    return Page(width).prose("No sources yet. Every claim of an answer is listed here with its paper, section and primary references.", "dim")
