"""Prompt: where a question or a whole report is typed or pasted. Enter sends; a large paste is held beside the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import TextArea

from assistant.sanitise import sanitise
from tui.in_order import InOrder

if TYPE_CHECKING:
    from textual import events

LARGE: Final = 4000
"""A paste of more characters than this is held as a report and not laid out line by line."""
KEPT: Final = 200


class Prompt(InOrder, TextArea):
    """The input. `reports` are pastes too large to show; they are sent with the text."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "send", "Ask"),
        Binding("ctrl+j,shift+enter,alt+enter", "newline", "New line", show=False),
        Binding("up", "older", "Older question", show=False),
        Binding("down", "newer", "Newer question", show=False),
        Binding("pageup", "scroll(-1)", "Page up", show=False),
        Binding("pagedown", "scroll(1)", "Page down", show=False),
    ]
    HELP: ClassVar[str] = (
        "Typing\n"
        "Type a case or a question, or paste a report.\n"
        "Enter        ask\n"
        "Ctrl+J       new line (also Shift+Enter or Alt+Enter where the terminal sends it)\n"
        "Up / Down    older and newer questions, from the first and last line\n"
        "PageUp/Down  scroll the conversation\n"
        "Shift+Tab    into the conversation: figures, search, the full text\n"
        "Escape       cancel the answer under way; pressed on an idle prompt, drop a held report"
    )

    @dataclass
    class Asked(Message):
        """The user sent this text."""

        text: str

    @dataclass
    class Held(Message):
        """Large pastes are held: how many characters each."""

        sizes: list[int]

    @dataclass
    class Paged(Message):
        """The conversation should scroll by pages."""

        pages: int

    def __init__(self) -> None:
        super().__init__(placeholder="a case, a question, or a pasted report", id="prompt", soft_wrap=True, tab_behavior="focus")
        self.reports: list[str] = []
        self._history: list[str] = []
        self._at = 0

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        text = sanitise(event.text.replace("\r\n", "\n").replace("\r", "\n"))
        if len(text) <= LARGE:
            self.insert(text)
            return
        self.reports.append(text)
        self.post_message(self.Held([len(each) for each in self.reports]))

    def drop_reports(self) -> bool:
        """Forgets the held pastes; true when there were any."""
        held = bool(self.reports)
        self.reports.clear()
        self.post_message(self.Held([]))
        return held

    def action_send(self) -> None:
        """Sends the text with every held report."""
        typed = sanitise(self.text).strip()
        text = "\n".join(filter(None, (typed, *self.reports)))
        if not text.strip():
            return
        if typed and (not self._history or self._history[-1] != typed):
            self._history = [*self._history, typed][-KEPT:]
        self._at = len(self._history)
        self.text = ""
        self.drop_reports()
        self.post_message(self.Asked(text))

    def action_scroll(self, pages: int) -> None:
        """Scrolls the conversation without leaving the prompt."""
        self.post_message(self.Paged(pages))

    def action_newline(self) -> None:
        """A line break where the cursor is."""
        self.insert("\n")

    def action_older(self) -> None:
        """The question before, when the cursor is on the first line."""
        if self.cursor_location[0] > 0:
            self.action_cursor_up()
        elif self._at > 0:
            self._recall(self._at - 1)

    def action_newer(self) -> None:
        """The question after, when the cursor is on the last line."""
        if self.cursor_location[0] < self.document.line_count - 1:
            self.action_cursor_down()
        elif self._at < len(self._history):
            self._recall(self._at + 1)

    def _recall(self, at: int) -> None:
        self._at = at
        self.text = self._history[at] if at < len(self._history) else ""
        self.move_cursor(self.document.end)
