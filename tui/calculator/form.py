"""Form: one rule's facts, a line for each, made from its schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll

from tui.case.editor import editor
from tui.leaf import Leaf
from tui.page import Page
from tui.words import named

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from assistant.calculator import Field, Form


class Line(Vertical):
    """A fact and its editor."""

    def __init__(self, field: Field) -> None:
        super().__init__(classes="line")
        self.field = field

    def compose(self) -> ComposeResult:
        """Name above, values below."""
        yield Leaf(lambda width: Page(width).name(named(self.field.name), "bold"), classes="label")
        yield editor(self.field, live=True)


class FormPane(VerticalScroll, can_focus=False):
    """Every field of a rule."""

    def __init__(self, form: Form) -> None:
        super().__init__(classes="form")
        self.form = form

    def compose(self) -> ComposeResult:
        """What the rule is, then its facts."""
        yield Leaf(self._head, classes="head")
        for field in self.form.fields:
            yield Line(field)
        yield Leaf(lambda width: Page(width).name("Not encoded: ", "bold").prose(self.form.not_encoded or "-", "dim"), classes="foot")

    def _head(self, width: int) -> Page:
        page = Page(width).prose(self.form.summary, "bold $text-primary").line()
        page.name("for ", "dim").prose(self.form.applies_to or "-", "dim").line()
        return page.name("from ", "dim").prose(", ".join(self.form.sources), "dim")
