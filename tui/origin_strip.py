"""Origin strip: where the selected figure comes from, in two or three lines above the prompt."""

from __future__ import annotations

from tui.leaf import Leaf
from tui.origin import OUTSIDE, Origin
from tui.page import Page


class OriginStrip(Leaf):
    """Shown while a figure is selected, hidden otherwise."""

    def __init__(self) -> None:
        super().__init__(Page, classes="origin")
        self.display = False

    def tell(self, words: str, origin: Origin | None) -> None:
        """Shows one origin."""
        self.show(lambda width: origin_page(words, origin, width))
        self.display = True


def origin_page(words: str, origin: Origin | None, width: int) -> Page:
    """The figure, what it is, the words it rests on, and the place it was printed."""
    page = Page(width)
    page.name(f" {words} ", "bold reverse").name("  ")
    if origin is None:
        return page.name("no origin: a defect of this program, do not rely on this figure", "bold $text-error")
    page.name(origin.what, "bold")
    if origin.because:
        page.line().name("rests on  ", "dim").wrapped(origin.because[:600], "", origin)
    if origin.citation:
        page.line().name("printed   ", "dim").name(f"{origin.citation.source.short}", "bold $text-accent").name(" · ")
        page.wrapped(_place(origin), "", origin, hang=10)
    return page


def _place(origin: Origin) -> str:
    citation = origin.citation
    if citation is None:
        return ""
    primary = f" · primary {', '.join(citation.primary)}" if citation.primary else ""
    return f"{citation.section}{primary}{f' · {OUTSIDE}' if citation.outside else ''}"
