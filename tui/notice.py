"""Notice: the emergency text, above everything, never scrolled away, gone only with the patient."""

from __future__ import annotations

from textwrap import wrap
from typing import Final

from tui.leaf import Leaf
from tui.origin import Origin
from tui.page import Page

ORIGIN: Final = Origin("the fixed emergency notice", "written by people, never by a model; raised by the facts of the case")
SIGN: Final = "⚠ URGENT "
FOLDED: Final = 3
"""Lines of a notice that was read before, on a low screen."""
REST: Final = " … F8 all"
LOW: Final = 30
"""Screens with fewer lines than this are low."""


class Notice(Leaf):
    """Hidden until an emergency is recognised; then it stays, whole at first, and says in which turn it was raised."""

    def __init__(self) -> None:
        super().__init__(Page, classes="notice")
        self.display = False
        self.text = ""
        self.turn = 0
        self.folded = False

    def alarm(self, text: str, turn: int, *, folded: bool = False) -> None:
        """Raises the notice; the same one again changes nothing."""
        if text == self.text:
            return
        self.text, self.turn, self.folded = text, turn, folded
        self.show(self._page)
        self.display = True

    def fold(self, *, folded: bool) -> None:
        """On a low screen only its first lines, which name the emergency and whom to call."""
        self.folded = folded
        self.show(self._page)

    def clear(self) -> None:
        """A new patient."""
        self.text, self.folded = "", False
        self.display = False

    def on_resize(self) -> None:
        """A screen that has become low or high."""
        self.show(self._page)

    def _page(self, width: int) -> Page:
        page = Page(width)
        text = f"{self.text}  (turn {self.turn})"
        room = width - len(SIGN)
        long = self.app.size.height < LOW and len(wrap(text, room)) > FOLDED
        if long and not self.folded:
            text = f"{text} · F8 less"
        elif long:
            text = "\n".join(wrap(text, room, max_lines=FOLDED, placeholder=REST))
        return page.name(SIGN, "bold").wrapped(text, "bold", ORIGIN)
