"""Notice: the emergency text, above everything, never scrolled away, gone only with the patient."""

from __future__ import annotations

from tui.leaf import Leaf
from tui.origin import Origin
from tui.page import Page

ORIGIN = Origin("the fixed emergency notice", "written by people, never by a model; raised by the facts of the case")


class Notice(Leaf):
    """Hidden until an emergency is recognised; then it stays, and says in which turn it was raised."""

    def __init__(self) -> None:
        super().__init__(Page, classes="notice")
        self.display = False
        self.text = ""
        self.turn = 0

    def alarm(self, text: str, turn: int) -> None:
        """Raises the notice."""
        self.text, self.turn = text, turn
        self.show(lambda width: _page(text, turn, width))
        self.display = True

    def clear(self) -> None:
        """A new patient."""
        self.text = ""
        self.display = False


def _page(text: str, turn: int, width: int) -> Page:
    page = Page(width)
    page.name("⚠ URGENT ", "bold").wrapped(text, "bold", ORIGIN, hang=2)
    return page.name(f"  (turn {turn})")
