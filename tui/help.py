"""Help: what the keys do in the pane that is in use, then everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen

from tui.leaf import Leaf
from tui.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widget import Widget

DOES: Final = 13
"""The column in which it is said what a key does."""
EVERYWHERE: Final = (
    "Everywhere\n"
    "F2 F3 F4    conversation, case, evidence\n"
    "F5          calculator\n"
    "F8          the whole emergency notice\n"
    "Ctrl+P      every action by name\n"
    "Ctrl+G      next figure: where it comes from\n"
    "Ctrl+F      search the conversation\n"
    "Ctrl+O      copy the note       Ctrl+S  save it\n"
    "Ctrl+L      import full texts   Ctrl+T  theme\n"
    "Ctrl+N      new patient         Ctrl+Q  quit\n"
    "Escape      cancel the answer; leave a figure, a search\n"
    "Nothing is written to disk unless you save it; history ends with the program."
)


class Help(ModalScreen[None]):
    """A panel over the screen; any of Escape, F1, Enter closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,enter,q", "dismiss", "Close")]

    def __init__(self, focused: Widget | None) -> None:
        super().__init__()
        self.focused_before = focused

    def compose(self) -> ComposeResult:
        """The pane's own help, then the common keys."""
        with VerticalScroll(classes="panel") as panel:
            panel.border_title = "Help · Escape closes"
            yield Leaf(self._page)

    def _page(self, width: int) -> Page:
        page = Page(width)
        for text in [*self._own(), EVERYWHERE]:
            title, _, keys = text.partition("\n")
            page.name(title, "bold $text-primary").line()
            for key in keys.split("\n"):
                _key(page, key)
            page.line()
        return page

    def _own(self) -> list[str]:
        here = self.focused_before.ancestors_with_self if self.focused_before else []
        return [text for each in here if isinstance(text := getattr(each, "HELP", None), str) and text]


def _key(page: Page, line: str) -> None:
    """A key and what it does, the continuation under its beginning; a line without a key runs from the margin."""
    key, blanks, does = line.partition("  ")
    if blanks:
        page.name(key, "bold").pad(DOES).prose(does.strip()).line()
    else:
        page.prose(line).line()
