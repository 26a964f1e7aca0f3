"""Where to save: one line for a file name."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from tui.entry import Entry
from tui.leaf import Leaf
from tui.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult


class SaveScreen(ModalScreen[str | None]):
    """Gives the file name, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Leave")]

    def __init__(self, what: str, name: str) -> None:
        super().__init__()
        self.what = what
        self.name_ = name

    def compose(self) -> ComposeResult:
        """What is saved, and where."""
        with Vertical(classes="panel") as panel:
            panel.border_title = self.what
            yield Leaf(lambda width: Page(width).name("Readable by you alone. An existing file is never overwritten.", "dim"))
            yield Entry(self.name_, id="file")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter saves."""
        event.stop()
        self.dismiss(event.value.strip() or None)
