"""Row: one fact on the screen. Enter opens its editor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding, BindingType
from textual.message import Message

from tui.case.fact import WORDS, State
from tui.leaf import Leaf
from tui.origin import Origin
from tui.page import Page
from tui.words import named, shown

if TYPE_CHECKING:
    from tui.case.fact import Fact

STYLES: Final = {
    State.KNOWN: "bold $text-success",
    State.AMBIGUOUS: "bold $text-warning",
    State.UNKNOWN: "dim",
    State.CONFLICT: "bold $text-error",
    State.INVALID: "bold $text-error",
}
NAMES: Final = 21
QUOTED: Final = 90
BY_HAND: Final = "set by hand"


class Row(Leaf, can_focus=True):
    """State down: a fact. Message up: that it should be edited."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "edit", "Change"),
        Binding("delete,u", "forget", "Unknown"),
        Binding("up,k", "step(-1)", "Up", show=False),
        Binding("down,j", "step(1)", "Down", show=False),
    ]

    @dataclass
    class Edit(Message):
        """Open the editor of this row."""

        row: Row

    @dataclass
    class Forget(Message):
        """Make this fact unknown."""

        fact: str

    def __init__(self, fact: Fact) -> None:
        super().__init__(lambda width: fact_page(fact, width), classes="row")
        self.fact = fact

    def action_step(self, by: int) -> None:
        """To the fact above or below."""
        (self.screen.focus_next if by > 0 else self.screen.focus_previous)(".row")

    def action_edit(self) -> None:
        """Asks for the editor."""
        self.post_message(self.Edit(self))

    def action_forget(self) -> None:
        """Makes the fact unknown."""
        self.post_message(self.Forget(self.fact.name))

    def on_click(self) -> None:  # type: ignore[override]  # a click means edit, not a figure
        """The mouse does what Enter does."""
        self.action_edit()


def fact_page(fact: Fact, width: int) -> Page:
    """Sign, name, value; the words it rests on below; whether it would settle something."""
    page = Page(width)
    by_hand = fact.value is not None and not fact.quote
    words = f"“{fact.quote}”" if fact.quote else BY_HAND if by_hand else WORDS[fact.state]
    origin = Origin(named(fact.name), words if fact.turn is None else f"{words} (turn {fact.turn + 1})")
    page.name(f"{fact.state} ", STYLES[fact.state]).name(named(fact.name), "bold" if fact.state is State.KNOWN else "").name(" ").pad(NAMES)
    page.wrapped(_value(fact), STYLES[fact.state] if fact.state is not State.KNOWN else "", origin, hang=NAMES)
    if fact.asked:
        asked = "◂ decides" if fact.asked == 1 else "◂ asked"
        page.gap(len(asked), NAMES).name(asked, "bold $text-warning")
    if by_hand:
        page.name(" ").gap(len(BY_HAND), 2).name(BY_HAND, "italic dim")
    if fact.quote:
        cut = fact.quote if len(fact.quote) <= QUOTED else f"{fact.quote[:QUOTED]}…"
        quote = f"“{' '.join(cut.split())}”"
        page.name("  ").fit(len(quote), 2).wrapped(quote, "italic dim", origin)
    if fact.why:
        page.line().pad(2).wrapped(fact.why, "$text-error", origin)
    return page


def _value(fact: Fact) -> str:
    return WORDS[fact.state] if fact.value is None else shown(fact.value)
