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

EVERYWHERE: Final = (
    "Ctrl+P  every action by name        F1      this help\n"
    "F2 F3 F4  conversation, case, evidence   F5      calculator\n"
    "Ctrl+G  next figure: where it comes from\n"
    "Escape  cancel the answer; leave a figure, a search, an editor\n"
    "Ctrl+F  search      Ctrl+T  theme    Ctrl+N  new patient\n"
    "Ctrl+O  copy note   Ctrl+S  save note   Ctrl+Q  quit\n"
    "Ctrl+L  import full texts    F8  the whole emergency notice\n"
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
        for title, text in [*self._own(), ("Everywhere", EVERYWHERE)]:
            page.name(title, "bold $text-primary").line().name(text).line().line()
        return page

    def _own(self) -> list[tuple[str, str]]:
        here = self.focused_before.ancestors_with_self if self.focused_before else []
        return [(type(each).__name__, text) for each in here if isinstance(text := getattr(each, "HELP", None), str) and text]
