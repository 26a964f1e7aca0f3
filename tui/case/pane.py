"""The case pane: lesions as tabs, the spine, and every fact with what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.message import Message

from tui.case.editor import Choices, Chosen, Left, Typed, editor
from tui.case.fact import State, facts_of
from tui.case.known import known
from tui.case.row import Row
from tui.case.spine_map import spine_page, stability_of
from tui.conversation.cards.card import Card, conclusion
from tui.leaf import Leaf
from tui.page import Page
from tui.words import named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import ComposeResult

    from assistant.answer import Answer, FactRead


class CasePane(Vertical):
    """State down: an answer. Message up: a fact that was changed, for one lesion."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left_square_bracket", "lesion(-1)", "Lesion before", show=False),
        Binding("right_square_bracket", "lesion(1)", "Next lesion"),
        Binding("a", "everything", "All facts"),
    ]
    HELP: ClassVar[str] = (
        "Case\n"
        "Up / Down   from fact to fact\n"
        "Enter       change the fact: arrows choose, Space marks several as possible, Enter takes\n"
        "u           make the fact unknown\n"
        "[ ]         previous and next lesion\n"
        "a           every fact, also those that are derived\n"
        "◂ asked     it would change a conclusion\n"
        "◂ decides   the first to ask for\n"
        "Signs       ✓ known  ~ several possible  ? unknown  ≠ in conflict  ✗ impossible\n"
        "Spine       ○ stable  ◐ indeterminate or open  ● unstable  ◌ not scored"
    )

    @dataclass
    class Changed(Message):
        """A fact of one lesion was given another value; None makes it unknown."""

        fact: str
        value: object | None
        level: str | None

    def __init__(self) -> None:
        super().__init__(id="case", classes="pane")
        self.answer: Answer | None = None
        self.at = 0
        self.everything = False
        self._focus: str | None = None

    def compose(self) -> ComposeResult:
        """Tabs and spine on top, facts below."""
        yield Leaf(self._tabs, classes="lesions")
        yield Leaf(self._spine, classes="spine")
        yield Leaf(self._verdicts, classes="verdicts")
        yield VerticalScroll(Leaf(_empty, classes="empty"), id="facts", can_focus=False)

    @property
    def lesions(self) -> list[tuple[str | None, Mapping[str, FactRead]]]:
        """The lesion asked for, then the others."""
        if self.answer is None:
            return []
        read = self.answer.facts.get("level")
        own = str(read.value) if read and isinstance(read.value, str) else None
        rest = [(each.level, each.facts) for each in self.answer.lesions if each.level != own]
        return [(own, self.answer.facts), *rest]

    async def tell(self, answer: Answer | None) -> None:
        """Shows the case of an answer, the cursor where it was."""
        self.answer = known(self.answer, answer) if answer else None
        self.at = min(self.at, max(len(self.lesions) - 1, 0))
        await self.redraw()
        self.refresh_bindings()

    async def redraw(self) -> None:
        """Every part anew."""
        for leaf, build in ((".lesions", self._tabs), (".spine", self._spine), (".verdicts", self._verdicts)):
            self.query_one(leaf, Leaf).show(build)
        facts = self.query_one("#facts", VerticalScroll)
        focused = self.screen.focused
        keep = focused.fact.name if isinstance(focused, Row) else self._focus
        self._focus = None
        async with self.batch():
            await facts.remove_children()
            await facts.mount_all(self._rows())
        for row in facts.query(Row):
            if keep and row.fact.name == keep:
                row.focus()

    def _rows(self) -> list[Row] | list[Leaf]:
        if self.answer is None:
            return [Leaf(_empty, classes="empty")]
        return [Row(fact) for fact in facts_of(self.answer, self.lesions[self.at][1], everything=self.everything)]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:  # noqa: ARG002 Textual's signature
        """One lesion has no next one."""
        return action != "lesion" or len(self.lesions) > 1

    async def action_lesion(self, by: int) -> None:
        """Another lesion of the case."""
        if self.lesions:
            self.at = (self.at + by) % len(self.lesions)
            await self.redraw()

    async def action_everything(self) -> None:
        """All facts, or only those that matter here."""
        self.everything = not self.everything
        await self.redraw()

    async def on_row_edit(self, event: Row.Edit) -> None:
        """Opens the editor under its row."""
        event.stop()
        fact = event.row.fact
        await self.query(".editing").remove()
        if fact.field is None:
            self.notify("this fact is changed by saying so in the conversation", markup=False)
            return
        opened = editor(fact.field, fact.value)
        opened.add_class("editing")
        await self.query_one("#facts").mount(opened, after=event.row)
        opened.focus()
        self.call_after_refresh(opened.scroll_visible, animate=False)  # it had no height when it took the focus

    def on_row_forget(self, event: Row.Forget) -> None:
        """A fact is made unknown."""
        event.stop()
        self.post_message(self.Changed(event.fact, None, self._level))

    async def on_chosen(self, event: Chosen) -> None:
        """The editor is done: the change goes up, the cursor back to the row."""
        event.stop()
        await self._close(event.fact)
        self.post_message(self.Changed(event.fact, event.value, self._level))

    async def on_left(self, event: Left) -> None:
        """The editor was left."""
        event.stop()
        await self._close(event.fact)

    async def _close(self, fact: str) -> None:
        await self.query(".editing").remove()
        self._focus = fact
        for row in self.query(Row):
            if row.fact.name == fact:
                row.focus()

    def first(self) -> Row | Choices | Typed | None:
        """Where the cursor goes when the pane is entered: the most decisive open fact, or the first."""
        rows = list(self.query(Row))
        return min(rows, key=lambda row: row.fact.asked or len(rows) + 1, default=None)

    @property
    def _level(self) -> str | None:
        return self.lesions[self.at][0] if self.lesions else None

    def _tabs(self, width: int) -> Page:
        page = Page(width)
        for at, (level, facts) in enumerate(self.lesions):
            page.name(f" {level or 'level?'} ", "bold reverse" if at == self.at else "").name(f" {len(facts)} facts  " if at == self.at else " ")
        states = [row.fact.state for row in self.query(Row)]
        counts = "  ".join(f"{state}{states.count(state)}" for state in State if state in states)
        return page.name(counts, "dim")

    def _spine(self, width: int) -> Page:
        return spine_page(stability_of(self.answer) if self.answer else {}, self._level, width)

    def _verdicts(self, width: int) -> Page:
        """What follows for this lesion: on a small screen the cards are out of sight while a fact is changed."""
        page = Page(width)
        for outcome in self.answer.outcomes if self.answer else ():
            if outcome.level in {None, self._level}:
                said = f"{named(outcome.rule)} {Card(outcome).verdict.plain.strip()}"
                page = page.name(" ").gap(len(said) + 1, 0) if page.plain else page
                page.wrapped(said, "bold", conclusion(outcome), hang=2)
        return page


def _empty(width: int) -> Page:
    return Page(width).prose("No case yet. Facts appear here as they are read, each with its words; every one can be changed.", "dim")
