"""The calculator's screen: rules on the left, the form in the middle, the result beside it, following every key."""

from __future__ import annotations

from asyncio import Lock
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from assistant import calculator
from core.facts import FactsError
from tui import figures
from tui.calculator.form import FormPane
from tui.case.editor import Chosen
from tui.conversation.cards.branches import branches
from tui.conversation.cards.card import Card
from tui.conversation.cards.reasons import Marks
from tui.in_order import InOrder
from tui.keys import Keys
from tui.leaf import Leaf
from tui.notice import Notice
from tui.origin_strip import OriginStrip
from tui.page import Page
from tui.words import named

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from textual.app import ComposeResult

    from assistant.calculator import Form
    from core.outcome import AnyOutcome


@dataclass
class Result(Message):
    """What a rule said to the facts given so far."""

    rule: str
    outcome: AnyOutcome | None
    why: tuple[str, ...] = ()
    marks: Marks = field(default_factory=Marks)


class Rules(InOrder, OptionList):
    """The list of rules; Enter goes to the first field."""

    def __init__(self, forms: Iterable[Form], follow: Callable[[], Awaitable[None]]) -> None:
        super().__init__(*(Option(Content(named(form.name)), id=form.name) for form in forms), id="rules", compact=True)
        self._follow = follow

    async def action_select(self) -> None:  # type: ignore[override]  # Textual awaits an action that can be awaited
        """Into the form, once it is that of the rule under the cursor."""
        await self._follow()
        self.screen.focus_next(".choices, .typed")


class CalculatorScreen(Screen[None]):
    """Choose a rule, fill in what is known, read the result or its range. Nothing here touches the case."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f5", "back", "Back"),
        Binding("ctrl+r", "clear", "Clear form"),
        Binding("ctrl+g", "figure", "Figure", priority=True),
        Binding("f6", "rules", "Rules"),
    ]
    HELP: ClassVar[str] = (
        "Calculator\n"
        "Up / Down     from fact to fact; Left / Right moves, Enter takes one value\n"
        "Space         marks several values as possible; u makes the fact unknown\n"
        "F6            the list of rules\n"
        "Ctrl+R        clear the form\n"
        "Escape        back\n"
        "What is not filled in stays unknown: the result shows the range."
    )

    def __init__(self, notice: str = "", turn: int = 0) -> None:
        super().__init__()
        self.notice, self.turn = notice, turn
        self.rule = ""
        self.given: dict[str, object] = {}
        self._opening = Lock()

    def compose(self) -> ComposeResult:
        """The emergency notice, then rules, form, result."""
        yield Notice()
        with Horizontal(id="calculator"):
            yield Rules(calculator.forms(), self.follow)
            with Vertical(id="form"):
                yield FormPane(calculator.forms()[0])
            with VerticalScroll(id="result", can_focus=False):
                yield Leaf(Page, classes="card")
        yield OriginStrip()
        yield Keys()

    async def on_mount(self) -> None:
        """The first rule is open."""
        if self.notice:
            self.query_one(Notice).alarm(self.notice, self.turn, folded=True)
        for name, title in (("rules", " rules "), ("form", " facts "), ("result", " result ")):
            self.query_one(f"#{name}").border_title = Content(title)
        await self._open(calculator.forms()[0].name)

    async def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Moving in the list opens the rule."""
        event.stop()
        await self.follow()

    async def follow(self) -> None:
        """The form of the rule under the cursor; rules that it has only passed are left out."""
        async with self._opening:
            here = self.query_one(Rules).highlighted_option
            if here and here.id and here.id != self.rule:
                await self._open(here.id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click goes to the first field."""
        event.stop()
        self._first_field()

    def on_chosen(self, event: Chosen) -> None:
        """A field changed: the rule runs again, in a thread, the last change wins."""
        event.stop()
        self.given[event.fact] = event.value
        self._compute()

    def on_left(self) -> None:
        """Escape in a field leaves the calculator."""
        self.action_back()

    def on_result(self, event: Result) -> None:
        """Shows an outcome, or why the facts cannot be used."""
        leaf = self.query_one("#result Leaf", Leaf)
        if event.rule != self.rule:
            return
        if event.outcome is None:
            leaf.border_title, leaf.border_subtitle = Content(" cannot be used "), None
            leaf.show(lambda width: _refusal(event.why, width))
            return
        card = Card(event.outcome, event.marks)
        leaf.border_title, leaf.border_subtitle = card.title, card.verdict
        leaf.set_class(event.outcome.kind == "open", "open")
        leaf.show(card.page)

    def on_leaf_selected(self, event: Leaf.Selected) -> None:
        """A figure of the result: where it comes from."""
        event.stop()
        self.query_one(OriginStrip).tell(event.words, event.origin)

    def action_figure(self) -> None:
        """The next figure of the result or of the notice."""
        figures.step((self.query_one("#result"), self.query_one(Notice)), 1)

    def action_back(self) -> None:
        """Back to the conversation."""
        self.dismiss()

    def action_rules(self) -> None:
        """Into the list of rules."""
        self.query_one("#rules").focus()

    async def action_clear(self) -> None:
        """An empty form."""
        await self._open(self.rule)

    async def _open(self, rule: str) -> None:
        self.rule, self.given = rule, {}
        holder = self.query_one("#form", Vertical)
        async with self.batch():
            await holder.remove_children()
            await holder.mount(FormPane(calculator.form(rule)))
        if not self.query_one("#rules").has_focus:
            self._first_field()
        self._compute()

    def _first_field(self) -> None:
        for first in self.query("#form .choices, #form .typed").results():
            first.focus()
            return

    def _compute(self) -> None:
        rule, given = self.rule, dict(self.given)
        self.run_worker(lambda: self.post_message(_result(rule, given)), thread=True, exclusive=True, group="result")


def _result(rule: str, given: dict[str, object]) -> Result:
    try:
        return Result(rule, calculator.run(rule, given), marks=Marks(branches=branches(given), points=calculator.points_left(rule, given)))
    except FactsError as error:
        return Result(rule, None, tuple(error.lines))


def _refusal(why: tuple[str, ...], width: int) -> Page:
    page = Page(width)
    for line in why:
        fact, colon, rest = line.partition(": ")
        page.name("✗ ", "bold $text-error").prose(f"{named(fact)}{colon}{rest}").line()
    return page
