"""Log: the scrolling turns. A window of them stands on the screen; the rest lies in the journal and comes back by scrolling or search."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from assistant.answer import Answer
from assistant.events import Sentence
from tui.conversation.journal import Journal, Logged
from tui.conversation.prompt import Prompt
from tui.conversation.turn import Turn
from tui.conversation.welcome import welcome_page
from tui.leaf import Leaf
from tui.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from assistant.events import Event

MOUNTED: Final = 20
"""Turns on the screen at a time."""
STEP: Final = 10
"""Turns that come back at once."""


class Log(VerticalScroll, can_focus=True):
    """State down: events of turns, and which of them to show."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n,right", "app.figure(1)", "Next figure"),
        Binding("N,left", "app.figure(-1)", "Figure before", show=False),
        Binding("slash", "app.search", "Search"),
        Binding("y", "app.copy_answer", "Copy answer"),
        Binding("e", "app.turns(-1)", "Earlier turns", show=False),
        Binding("E", "app.turns(1)", "Later turns", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("t", "app.full_text", "Full text"),
    ]
    HELP: ClassVar[str] = (
        "Conversation\n"
        "Up / Down    scroll; PageUp / PageDown by a page, beyond the first turn shown to those before it\n"
        "n / N        next and previous figure: where it comes from is shown below\n"
        "/            search in the conversation\n"
        "e / E        earlier and later turns\n"
        "t            the whole text, also what the cards draw\n"
        "y            copy the answer"
    )

    def __init__(self) -> None:
        super().__init__(id="turns")
        self.journal = Journal()
        self.followed: Turn | None = None

    def compose(self) -> ComposeResult:
        """The first screen, between what lies before and after the turns shown."""
        yield Leaf(Page, classes="more", id="earlier")
        yield Leaf(welcome_page, classes="welcome")
        yield Leaf(Page, classes="more", id="later")

    @property
    def turns(self) -> list[Turn]:
        """The turns on the screen."""
        return [each for each in self.children if isinstance(each, Turn)]

    async def begin(self, number: int, question: str) -> None:
        """A new turn at the end, those just before it above."""
        await self.query(".welcome").remove()
        self.journal.begin(number, question)
        await self._show(self.journal.window(number, MOUNTED))
        self.followed = None
        self.anchor()

    async def receive(self, number: int, event: Event) -> None:
        """One event of a turn: a sentence is added, the answer replaces the stream."""
        turn = next((each for each in self.turns if each.number == number), None)
        logged = self.journal.open(number)
        if isinstance(event, Answer):
            logged.answer, logged.said = event, ""
        if isinstance(event, Sentence):
            logged.said += event.text
        if turn and isinstance(event, Sentence):
            turn.say(event.text)
        if turn and isinstance(event, Answer):
            await turn.finish(event)
            self.follow(turn)

    def end(self, number: int, why: str) -> None:
        """A turn was broken off."""
        self.journal.open(number).ended = why
        for turn in self.turns:
            if turn.number == number and turn.answer is None:
                turn.end(why)

    async def clear(self) -> None:
        """A new patient: nothing of the last one stays."""
        self.journal.clear()
        await self._show([])
        await self.mount(Leaf(welcome_page, classes="welcome"))

    async def reveal(self, number: int, sought: str) -> None:
        """Brings one turn into view, wherever it lies, with the words that were searched for."""
        if number not in {turn.number for turn in self.turns}:
            await self._show(self.journal.window(number - MOUNTED // 2, MOUNTED))
        self.mark(number, sought)
        for turn in self.turns:
            if turn.number == number:
                self.follow(turn)

    def mark(self, number: int = 0, sought: str = "") -> None:
        """Marks the turn that was found and the words in it; nothing when the search is over."""
        for turn in self.turns:
            turn.set_class(turn.number == number, "found")
            for leaf in turn.query(Leaf):
                leaf.sought = sought if turn.number == number else ""

    async def beside(self, by: int) -> None:
        """The turns before the first one shown, or after the last."""
        if not self.turns:
            return
        first, last = self.turns[0].number, self.turns[-1].number
        await self._show(self.journal.window(first + by * STEP, MOUNTED))
        new = [turn for turn in self.turns if not first <= turn.number <= last]
        if new:
            self.follow(new[-1] if by < 0 else new[0])

    async def action_page(self, by: int) -> None:
        """A page up or down; at the end of what is shown, the turns beyond it."""
        self.followed = None
        if self.scroll_offset.y == (0 if by < 0 else self.max_scroll_y):
            await self.beside(by)
        else:
            (self.scroll_page_down if by > 0 else self.scroll_page_up)(animate=False)

    async def _show(self, wanted: list[Logged]) -> None:
        """Exactly these turns, which follow each other; those that are on the screen already stay as they are."""
        shown = {turn.number: turn for turn in self.turns}
        numbers = {each.number for each in wanted}
        made = [Turn(each) for each in wanted if each.number not in shown]
        kept = [number for number in shown if number in numbers]
        async with self.batch():
            for number in shown.keys() - numbers:
                await shown[number].remove()
            await self.mount_all([turn for turn in made if kept and turn.number < kept[0]], after="#earlier")
            await self.mount_all([turn for turn in made if not kept or turn.number > kept[-1]], before="#later")
        first, last = (wanted[0].number, wanted[-1].number) if wanted else (self.journal.first, self.journal.last)
        self._tell("#earlier", first - self.journal.first, "PageUp")
        self._tell("#later", self.journal.last - last, "PageDown")

    def follow(self, turn: Turn | None) -> None:
        """Keeps the beginning of this turn at the top of the view while heights are still being found; None lets go."""
        self.anchor(False)
        self.followed = turn
        self.call_after_refresh(self._to_top)

    def watch_virtual_size(self) -> None:
        """A height became known."""
        self.call_after_refresh(self._to_top)

    def _to_top(self) -> None:
        if self.followed and self.followed.is_attached:
            self.scroll_to(y=self.followed.virtual_region.y, animate=False, force=True, immediate=True)

    def on_click(self) -> None:
        """A click beside every figure is not meant for the turns: the cursor goes where typing goes."""
        self.screen.query_one(Prompt).focus()

    def _tell(self, where: str, count: int, key: str) -> None:
        """Says how many turns lie beyond an end of what is shown, and which key goes there."""
        leaf = self.query_one(where, Leaf)
        leaf.display = count > 0
        leaf.show(lambda width: Page(width).name(f"… {count:,} {where[1:]} turn{'s' * (count > 1)} · {key}", "dim"))
