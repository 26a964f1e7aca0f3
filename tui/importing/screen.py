"""The panel of the import: where from, how far, and one line for every file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.suggester import Suggester
from textual.widgets import Input

from assistant.sanitise import sanitise
from tui.entry import Entry
from tui.leaf import Leaf
from tui.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tui.importing.work import Importing

BAR: Final = 24
STYLES: Final = {"✓": "bold $text-success", "✗": "bold $text-error", "≠": "bold $text-warning"}
LEGEND: Final = "Text, Markdown or PDF files, or folders of them. They are kept on this machine, for verbatim quotes."


class Paths(Suggester):
    """The rest of a path while it is typed; names that could act on a terminal are left out."""

    async def get_suggestion(self, value: str) -> str | None:
        """The first entry of the folder that begins as typed."""
        return completed(value) if value else None


def completed(typed: str) -> str | None:
    """A path completed by the first entry that begins as typed, a folder with its slash; None when there is none."""
    begun = typed.rpartition("/")[2]
    place = Path(typed.removesuffix(begun) or ".").expanduser()
    try:
        names = sorted(each.name for each in place.iterdir() if each.name.startswith(begun) and (begun or not each.name.startswith(".")))
    except (OSError, ValueError):
        return None
    found = next((name for name in names if sanitise(name) == name), None)
    return f"{typed.removesuffix(begun)}{found}{'/' if (place / found).is_dir() else ''}" if found else None


class ImportScreen(ModalScreen[None]):
    """State down: an import. Escape cancels it while it runs, and closes the panel otherwise."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Cancel or close"),
        Binding("ctrl+b", "background", "Go on in the background", priority=True),
        Binding("tab", "complete", "Complete the path", show=False),
    ]

    def __init__(self, importing: Importing) -> None:
        super().__init__()
        self.importing = importing

    def compose(self) -> ComposeResult:
        """The path, then what becomes of it."""
        with Vertical(classes="panel") as panel:
            panel.border_title = "Import full texts"
            panel.border_subtitle = "Enter imports · Tab completes · Escape"
            yield Leaf(lambda width: Page(width).prose(LEGEND, "dim"))
            yield Entry(placeholder="~/papers or a file", id="path", suggester=Paths(case_sensitive=True))
            with VerticalScroll(id="imported", can_focus=False):
                yield Leaf(self._page)

    def on_mount(self) -> None:
        """The bar moves while an import runs, also one begun before."""
        self.set_interval(0.1, self.show)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter imports."""
        event.stop()
        if event.value.strip():
            self.importing.start(event.value)
            self.show()

    def show(self) -> None:
        """Draws how far the import is, where that has changed."""
        self.query_one("#imported Leaf", Leaf).show(self._page)

    def action_complete(self) -> None:
        """Takes the path that is suggested."""
        self.query_one("#path", Input).action_cursor_right()

    def action_leave(self) -> None:
        """Stops the import, or closes the panel."""
        if not self.importing.cancel():
            self.dismiss()

    def action_background(self) -> None:
        """Closes the panel; the import goes on and is shown on the top line."""
        self.dismiss()

    def _page(self, width: int) -> Page:
        page, now = Page(width), self.importing
        if now.running:
            full = BAR * now.done // max(now.total, 1)
            page.name("█" * full + "░" * (BAR - full), "$text-primary").name(f"  {now.done} of {now.total or '?'}  ").prose(now.name, "dim").line()
            return page.name("Escape cancels · Ctrl+B goes on in the background", "dim")
        for sign, line in now.lines:
            page.name(f"{sign} ", STYLES.get(sign, "bold")).prose(line).line()
        return page
