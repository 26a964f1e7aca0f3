"""The conversation pane: the turns, the prompt, and the search in between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Input

from assistant.answer import Answer
from assistant.events import Sentence
from tui.conversation.prompt import Prompt
from tui.conversation.turn import Turn
from tui.conversation.welcome import welcome_page
from tui.entry import Entry
from tui.leaf import Leaf
from tui.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from assistant.events import Event

MOUNTED: Final = 20
"""Turns kept on the screen; older ones stay in the log and come back on demand."""
LOGGED: Final = 400


@dataclass
class Logged:
    """A turn as it is kept."""

    number: int
    question: str
    answer: Answer | None = None
    ended: str = ""

    @property
    def words(self) -> str:
        """Everything searchable."""
        return f"{self.question}\n{self.answer.text if self.answer else ''}".lower()


class Log(VerticalScroll, can_focus=True):
    """The scrolling turns."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n,right", "app.figure(1)", "Next figure"),
        Binding("N,left", "app.figure(-1)", "Figure before", show=False),
        Binding("slash", "app.search", "Search"),
        Binding("y", "app.copy_answer", "Copy answer"),
        Binding("e", "earlier", "Earlier turns", show=False),
        Binding("t", "app.full_text", "Full text"),
    ]
    HELP: ClassVar[str] = (
        "Conversation\n"
        "Up / Down    scroll; PageUp / PageDown by a page\n"
        "n / N        next and previous figure: where it comes from is shown below\n"
        "/            search in the conversation\n"
        "e            bring back earlier turns\n"
        "t            the whole text, also what the cards draw\n"
        "y            copy the answer"
    )

    followed: Turn | None = None

    def on_click(self) -> None:
        """A click beside every figure is not meant for the turns: the cursor goes where typing goes."""
        self.screen.query_one(Prompt).focus()

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

    def action_earlier(self) -> None:
        """Mounts the turns before the first one shown."""
        self.screen.query_one(ConversationPane).earlier()


class ConversationPane(Vertical):
    """State down: events of turns. Messages up: what was asked."""

    def __init__(self) -> None:
        super().__init__(id="conversation", classes="pane")
        self.log_: list[Logged] = []
        self._found = -1

    def compose(self) -> ComposeResult:
        """Turns on top, prompt below."""
        with Log(id="turns"):
            yield Leaf(welcome_page, classes="welcome")
        yield Entry(placeholder="search the conversation · Enter next · Escape close", id="find", compact=True)
        yield Leaf(Page, classes="held")
        yield Prompt()

    def on_mount(self) -> None:
        """Nothing is searched for or held yet."""
        self.query_one("#find", Input).display = False
        self.query_one(".held", Leaf).display = False

    @property
    def turns(self) -> list[Turn]:
        """The turns on the screen."""
        return list(self.query(Turn))

    @property
    def last(self) -> Answer | None:
        """The last complete answer."""
        return next((each.answer for each in reversed(self.log_) if each.answer), None)

    async def begin(self, number: int, question: str) -> None:
        """A new turn at the end; the oldest beyond the limit leaves the screen."""
        await self.query(".welcome").remove()
        self.log_ = [*self.log_, Logged(number, question)][-LOGGED:]
        log = self.query_one(Log)
        for turn in self.turns[: max(0, len(self.turns) - MOUNTED + 1)]:
            await turn.remove()
        await log.mount(Turn(number, question))
        log.followed = None
        log.anchor()

    async def receive(self, number: int, event: Event) -> None:
        """One event of a turn: a sentence is added, the answer replaces the stream."""
        turn = next((each for each in self.turns if each.number == number), None)
        if isinstance(event, Answer):
            self._logged(number).answer = event
        if turn and isinstance(event, Sentence):
            turn.say(event.text)
        if turn and isinstance(event, Answer):
            await turn.finish(event)
            self.query_one(Log).follow(turn)

    def end(self, number: int, why: str) -> None:
        """A turn was broken off."""
        self._logged(number).ended = why
        for turn in self.turns:
            if turn.number == number and turn.answer is None:
                turn.end(why)

    async def clear(self) -> None:
        """A new patient: nothing of the last one stays."""
        self.log_.clear()
        await self.query(Turn).remove()
        await self.query_one(Log).mount(Leaf(welcome_page, classes="welcome"))

    def earlier(self, count: int = 10) -> None:
        """Brings back turns from before the first one on the screen."""
        first = self.turns[0].number if self.turns else 0
        before = [each for each in self.log_ if each.number < first][-count:]
        back = [Turn(each.number, each.question, each.answer, each.ended) for each in before]
        self.query_one(Log).mount_all(back, before=0)

    def on_prompt_held(self, event: Prompt.Held) -> None:
        """Says which pastes wait to be sent."""
        held = self.query_one(".held", Leaf)
        held.display = bool(event.sizes)
        sizes = "   ".join(f"▣ report {i}: {size:,} characters" for i, size in enumerate(event.sizes, 1))
        held.show(lambda width: Page(width).name(sizes, "bold").name("   sent with Enter · Escape drops", "dim"))

    def on_prompt_paged(self, event: Prompt.Paged) -> None:
        """Scrolls the turns by a page."""
        event.stop()
        log = self.query_one(Log)
        log.followed = None
        (log.scroll_page_down if event.pages > 0 else log.scroll_page_up)(animate=False)

    def open_search(self) -> None:
        """Shows the search line."""
        find = self.query_one("#find", Input)
        find.display = True
        find.focus()

    def close_search(self) -> bool:
        """Hides the search line; true when it was open."""
        find = self.query_one("#find", Input)
        was = bool(find.display)
        find.display = False
        self._found = -1
        return was

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Scrolls to the next turn that holds the words, from the latest backwards."""
        event.stop()
        needle = event.value.lower()
        hits = [each.number for each in reversed(self.log_) if needle and needle in each.words]
        if not hits:
            self.notify("not found in this conversation", severity="warning", markup=False)
            return
        self._found = (self._found + 1) % len(hits)
        await self._reveal(hits[self._found])
        self.notify(f"{self._found + 1} of {len(hits)}", timeout=2, markup=False)

    async def _reveal(self, number: int) -> None:
        while self.turns and self.turns[0].number > number:
            self.earlier()
            await self.query_one(Log).mount()
        for turn in self.turns:
            turn.set_class(turn.number == number, "found")
            if turn.number == number:
                self.query_one(Log).follow(turn)

    def _logged(self, number: int) -> Logged:
        return next((each for each in reversed(self.log_) if each.number == number), Logged(number, ""))
