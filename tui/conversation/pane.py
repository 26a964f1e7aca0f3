"""The conversation pane: the turns, the prompt, and the search in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.widgets import Input

from tui.conversation.log import Log
from tui.conversation.prompt import Prompt
from tui.entry import Entry
from tui.leaf import Leaf
from tui.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from assistant.answer import Answer
    from tui.conversation.journal import Journal
    from tui.conversation.turn import Turn


class ConversationPane(Vertical):
    """What holds the turns, and what is typed."""

    def __init__(self) -> None:
        super().__init__(id="conversation", classes="pane")
        self._found = -1

    def compose(self) -> ComposeResult:
        """Turns on top, prompt below."""
        yield Log()
        yield Entry(placeholder="search the conversation · Enter next · Escape close", id="find", compact=True)
        yield Leaf(Page, classes="held")
        yield Prompt()

    def on_mount(self) -> None:
        """Nothing is searched for or held yet."""
        self.query_one("#find", Input).display = False
        self.query_one(".held", Leaf).display = False

    @property
    def log_(self) -> Log:
        """The scrolling turns."""
        return self.query_one(Log)

    @property
    def journal(self) -> Journal:
        """Every turn of the session."""
        return self.log_.journal

    @property
    def turns(self) -> list[Turn]:
        """The turns on the screen."""
        return self.log_.turns

    @property
    def last(self) -> Answer | None:
        """The last complete answer."""
        return next((each.answer for each in reversed(self.journal) if each.answer), None)

    def on_prompt_held(self, event: Prompt.Held) -> None:
        """Says which pastes wait to be sent."""
        held = self.query_one(".held", Leaf)
        held.display = bool(event.sizes)
        sizes = "   ".join(f"▣ report {i}: {size:,} characters" for i, size in enumerate(event.sizes, 1))
        held.show(lambda width: Page(width).name(sizes, "bold").name("   sent with Enter · Escape drops", "dim"))

    async def on_prompt_paged(self, event: Prompt.Paged) -> None:
        """Scrolls the turns by a page."""
        event.stop()
        await self.log_.action_page(event.pages)

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
        self.log_.mark()
        return was

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Scrolls to the next turn that holds the words, from the latest backwards."""
        event.stop()
        needle = event.value.lower()
        hits = [each.number for each in reversed(self.journal) if needle and needle in each.words]
        if not hits:
            self.notify("not found in this conversation", severity="warning", markup=False)
            return
        self._found = (self._found + 1) % len(hits)
        await self.log_.reveal(hits[self._found], needle)
        self.notify(f"{self._found + 1} of {len(hits)}", timeout=2, markup=False)
