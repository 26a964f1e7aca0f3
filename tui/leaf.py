"""Leaf: a widget that shows one page, laid out anew for every width, with figures that can be selected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events
    from textual.content import Content
    from textual.geometry import Size

    from tui.origin import Origin
    from tui.page import Page


class Leaf(Widget):
    """State down: a function from width to page. Message up: the figure that was selected."""

    DEFAULT_CSS: ClassVar[str] = "Leaf { height: auto; width: 1fr; }"
    selected: reactive[int | None] = reactive(None)
    sought: reactive[str] = reactive("")

    @dataclass
    class Selected(Message):
        """A figure was selected: where it comes from."""

        leaf: Leaf
        origin: Origin | None
        words: str

    def __init__(self, build: Callable[[int], Page], *, classes: str = "", id: str | None = None) -> None:  # noqa: A002 as Textual names it
        super().__init__(classes=classes, id=id)
        self._build = build
        self._pages: dict[int, Page] = {}

    def show(self, build: Callable[[int], Page]) -> None:
        """Another page in the place of this one."""
        self._build = build
        self._pages.clear()
        self.refresh(layout=True)

    def page(self, width: int | None = None) -> Page:
        """The page as laid out for this width."""
        width = width or self.content_size.width or self.app.size.width
        if width not in self._pages:
            self._pages = {width: self._build(width)}
        return self._pages[width]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 Textual's signature
        """As many lines as the page has at this width."""
        return self.page(width).content().get_height({}, max(width, 1))  # no width yet, while a screen opens

    def render(self) -> Content:
        """The page with the selected figure, and what is searched for, reversed."""
        return self.page().content(self.selected, self.sought)

    def select(self, at: int) -> None:
        """Selects one figure and says where it comes from."""
        self.selected = at
        page = self.page()
        point = page.points[at]
        self.post_message(self.Selected(self, point.origin, page.plain[point.start : point.end]))

    def on_click(self, event: events.Click) -> None:
        """The mouse selects what the keys select."""
        at = event.style.meta.get("point")
        if isinstance(at, int) and at < len(self.page().points):
            event.stop()
            self.select(at)
