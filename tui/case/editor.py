"""Editor: one fact changed in place, by choosing among its values or by typing it. Also the line of a calculator form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input

from tui.entry import Entry
from tui.in_order import InOrder
from tui.leaf import Leaf
from tui.page import Page
from tui.words import shown

if TYPE_CHECKING:
    from assistant.calculator import Field

MANY = 12
"""More values than this are shown without a sign each."""


@dataclass
class Chosen(Message):
    """A fact was given a value; None makes it unknown."""

    fact: str
    value: object | None


@dataclass
class Left(Message):
    """The editor was left without a change."""

    fact: str


class Choices(InOrder, Leaf, can_focus=True):
    """The values side by side. Space adds another possible value: a fact may be one of several."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "move(-1)", "Before", show=False),
        Binding("right,l", "move(1)", "Next", show=False),
        Binding("up", "step(-1)", "Up", show=False),
        Binding("down", "step(1)", "Down", show=False),
        Binding("space", "possible", "Possible"),
        Binding("enter", "take", "Take"),
        Binding("u,delete,backspace", "unknown", "Unknown"),
        Binding("escape", "leave", "Leave", show=False),
    ]
    at: reactive[int] = reactive(0)

    def __init__(self, field: Field, value: Any = None, *, live: bool = False) -> None:  # noqa: ANN401 any fact's value
        super().__init__(self._page, classes="choices")
        self.field = field
        self.live = live
        self.picked = [each for each in field.choices if each in _several(value)]
        self.set_reactive(Choices.at, field.choices.index(self.picked[0]) if self.picked else 0)

    @property
    def value(self) -> object | None:
        """What is picked: nothing, one value, or the several that are possible."""
        return None if not self.picked else self.picked[0] if len(self.picked) == 1 else list(self.picked)

    def action_move(self, by: int) -> None:
        """The next or previous value."""
        self.at = (self.at + by) % len(self.field.choices)
        self._changed()

    def action_step(self, by: int) -> None:
        """To the field above or below in a form; in place, where there is none, to the value before or after."""
        if self.live:
            step(self, by)
        else:
            self.action_move(by)

    def action_possible(self) -> None:
        """Adds or removes a possible value, kept in the order of the table."""
        here = self.field.choices[self.at]
        wanted = {*self.picked} ^ {here}
        self.picked = [each for each in self.field.choices if each in wanted]
        self._changed()

    def action_take(self) -> None:
        """The value under the cursor, or the several picked with Space."""
        if len(self.picked) < 2 or self.live:  # noqa: PLR2004 one value is a plain choice
            self.picked = [self.field.choices[self.at]]
        self._taken()

    def action_unknown(self) -> None:
        """Nothing is known of it."""
        self.picked = []
        self._taken()

    def _taken(self) -> None:
        self.show(self._page)
        self.post_message(Chosen(self.field.name, self.value))
        step(self, 1)

    def action_leave(self) -> None:
        """No change."""
        self.post_message(Left(self.field.name))

    def on_focus(self) -> None:
        """The cursor appears."""
        self.show(self._page)

    def on_blur(self) -> None:
        """The cursor goes."""
        self.show(self._page)

    def _changed(self) -> None:
        self.show(self._page)
        if self.live:
            self.post_message(Chosen(self.field.name, self.value))

    def _page(self, width: int) -> Page:
        page = Page(width)
        used = 0
        for at, value in enumerate(self.field.choices):
            sign = "●" if value in self.picked else "○" if len(self.field.choices) <= MANY else ""
            text = f" {sign} {shown(value)} " if sign else f" {shown(value)} "
            if used and used + len(text) > page.width:
                page.line()
                used = 0
            used += len(text)
            here = at == self.at and self.has_focus
            page.name(text, "reverse bold" if here else "bold $text-primary" if value in self.picked else "")
        return page

    def on_click(self) -> None:  # type: ignore[override]  # a click takes the focus
        """The mouse takes the focus."""
        self.focus()


class Typed(Entry):
    """A number, an amount with its unit, or a name. What cannot be is said by the rule, not here."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("enter", "take", "Take", show=False),
        Binding("up", "step(-1)", "Up", show=False),
        Binding("down", "step(1)", "Down", show=False),
    ]

    def __init__(self, field: Field, value: Any = None, *, live: bool = False) -> None:  # noqa: ANN401 any fact's value
        super().__init__("" if value is None else shown(value), placeholder=_hint(field), compact=True, classes="typed")
        self.field = field
        self.live = live

    def reading(self) -> object | None:
        """What was typed, as JSON: a number where numbers are wanted, several values with commas."""
        parts = [part for each in self.value.split(",") if (part := each.strip())]
        read = [_number(each) if self.field.kind == "number" else each for each in parts]
        return None if not read else read[0] if len(read) == 1 else read

    def action_take(self) -> None:
        """Takes what was typed; in a form the cursor goes on."""
        self.post_message(Chosen(self.field.name, self.reading()))
        step(self, 1)

    def action_step(self, by: int) -> None:
        """To the field above or below."""
        step(self, by)

    def on_input_changed(self, event: Input.Changed) -> None:
        """In a form the result follows every key."""
        event.stop()
        if self.live:
            self.post_message(Chosen(self.field.name, self.reading()))

    def action_leave(self) -> None:
        """No change."""
        self.post_message(Left(self.field.name))


def editor(field: Field, value: Any = None, *, live: bool = False) -> Choices | Typed:  # noqa: ANN401 any fact's value
    """The editor that fits the field."""
    return Choices(field, value, live=live) if field.choices else Typed(field, value, live=live)


def step(field: Choices | Typed, by: int) -> None:
    """From a field of a form to another; a fact that is edited in place has none beside it."""
    if field.live:
        (field.screen.focus_next if by > 0 else field.screen.focus_previous)(".choices, .typed")


def _several(value: Any) -> list[Any]:  # noqa: ANN401 any fact's value
    plain = list(value) if isinstance(value, frozenset | set | tuple | list) else [value]
    return [getattr(each, "value", each) for each in plain]


def _hint(field: Field) -> str:
    if field.kind == "number":
        ends = "" if field.least is None or field.most is None else f" {field.least:g} to {field.most:g}"
        return f"a number{ends}, or several: 1, 2"
    return f"in {' or '.join(field.units)}" if field.units else "a name, or several: a, b"


def _number(text: str) -> object:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
