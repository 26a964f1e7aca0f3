"""The application: three panes over one engine. It shows what the assistant says and computes nothing clinical."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Footer

from assistant.answer import Answer
from assistant.events import Engine, Urgent, Working
from tui import figures, themes
from tui.case.pane import CasePane
from tui.commands import COMMANDS
from tui.conversation.pane import ConversationPane
from tui.conversation.prompt import Prompt
from tui.evidence.pane import EvidencePane
from tui.handover import Handover
from tui.leaf import Leaf
from tui.notice import Notice
from tui.origin_strip import OriginStrip
from tui.session import Came, Ended, Loaded, Session
from tui.top import PANES, Doing, Top
from tui.words import named, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from textual.app import ComposeResult
    from textual.screen import Screen

    from assistant.events import Event

    Factory = Callable[[], Engine]


class SpineMetsApp(Handover):
    """Takes an engine factory, called in a thread after the first paint."""

    CSS_PATH = "app.tcss"
    TITLE = "SpineMets"
    ENABLE_COMMAND_PALETTE = True
    HORIZONTAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [  # type: ignore[misc]  # Textual leaves out its own ClassVar
        (0, "-narrow"),
        (100, "-medium"),
        (140, "-wide"),
    ]
    VERTICAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [(0, "-low"), (30, "-high")]  # type: ignore[misc]  # the same
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel"),
        Binding("f1", "help", "Help"),
        Binding("f2", "pane('conversation')", "Talk", show=False),
        Binding("f3", "pane('case')", "Case"),
        Binding("f4", "pane('evidence')", "Evidence"),
        Binding("f5", "calculator", "Calculator"),
        Binding("ctrl+g", "figure(1)", "Figure", priority=True),
        Binding("ctrl+f", "search", "Search", show=False, priority=True),
        Binding("ctrl+o", "copy_note", "Copy note", show=False, priority=True),
        Binding("ctrl+s", "save_note", "Save", show=False, priority=True),
        Binding("ctrl+n", "new_patient", "New patient", show=False, priority=True),
        Binding("ctrl+t", "next_theme", "Theme", show=False, priority=True),
        Binding("ctrl+q", "quit", "Quit", show=False, priority=True),
    ]

    def __init__(self, factory: Factory) -> None:
        super().__init__()
        self.session = Session(factory, self.post_message)
        self.turn = 0
        self.busy: set[int] = set()

    def compose(self) -> ComposeResult:
        """Notice on top of everything, then the line of tabs, the panes, the origin of a figure, the keys."""
        yield Notice()
        yield Top()
        with Horizontal(id="panes"):
            yield ConversationPane()
            yield CasePane()
            yield EvidencePane()
        yield OriginStrip()
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Themes, focus, and the engine once the first screen is painted."""
        for theme in themes.OWN:
            self.register_theme(theme)
        self.theme = themes.ROUND[0]
        for pane, key in zip(PANES, ("F2", "F3", "F4"), strict=True):
            self.base.query_one(f"#{pane}").border_title = Content(f" {key} {pane} ")
        self.action_pane("conversation")
        self.call_after_refresh(self.session.start)

    def on_unmount(self) -> None:
        """The thread ends with the application."""
        self.session.close()

    # --- the engine -------------------------------------------------------------------------------------------------

    async def ask(self, text: str, work: Callable[[Engine], Iterator[Event]]) -> None:
        """Begins a turn."""
        self.turn += 1
        self.busy.add(self.turn)
        self.base.query_one(Top).doing = Doing("answering")
        await self.conversation.begin(self.turn, text)
        self.session.submit(self.turn, work)

    async def on_prompt_asked(self, event: Prompt.Asked) -> None:
        """A question was sent."""
        await self.ask(event.text, partial(_asked, event.text))

    async def on_case_pane_changed(self, event: CasePane.Changed) -> None:
        """A fact was changed in the case pane: the rules run again."""
        where = f"{event.level}: " if event.level else ""
        value = "unknown" if event.value is None else shown(event.value)
        await self.ask(f"{where}{named(event.fact)} → {value}", partial(_edited, event))

    def on_loaded(self, event: Loaded) -> None:
        """The engine is loaded, or it is not and why."""
        top = self.base.query_one(Top)
        top.ready, top.failed = event.name, event.why
        if event.why:
            self.notify(f"the engine could not be started: {event.why}", severity="error", timeout=30, markup=False)

    async def on_came(self, event: Came) -> None:
        """One event of a turn that was not cancelled."""
        if event.turn not in self.busy or not self.screen_stack:
            return
        if isinstance(event.event, Working):
            self.base.query_one(Top).doing = Doing(event.event.what, event.event.done, event.event.total)
        elif isinstance(event.event, Urgent):
            self.base.query_one(Notice).alarm(event.event.text, event.turn)
        else:
            await self.conversation.receive(event.turn, event.event)
        if isinstance(event.event, Answer):
            await self._answered(event.turn, event.event)

    async def _answered(self, turn: int, answer: Answer) -> None:
        if answer.urgent:
            self.base.query_one(Notice).alarm(answer.urgent, turn)
        if answer.facts or answer.lesions or answer.conflicts or answer.invalid:
            await self.case.tell(answer)
        await self.evidence.tell(answer)
        facts = len(self.case.answer.facts) if self.case.answer else 0
        self.base.query_one(Top).counts = ("", f"{facts or ''}", f"{len(answer.citations) or ''}")

    def on_ended(self, event: Ended) -> None:
        """A turn is over; after the last screen is gone nobody has to be told."""
        if not self.screen_stack:
            return
        if event.why and event.turn in self.busy:
            self.conversation.end(event.turn, event.why)
        self.busy.discard(event.turn)
        self.base.query_one(Top).doing = Doing("answering") if self.busy else None

    # --- panes ------------------------------------------------------------------------------------------------------

    @property
    def case(self) -> CasePane:
        """The facts."""
        return self.base.query_one(CasePane)

    def action_pane(self, name: str) -> None:
        """Shows a pane and puts the cursor into it."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        for pane in PANES:
            self.base.set_class(pane == name, f"-show-{pane}")
        self.base.query_one(Top).shown = name
        if name == "conversation":
            self.conversation.query_one(Prompt).focus()
        elif first := (self.case if name == "case" else self.evidence).first():
            first.focus()
        else:
            self.screen.set_focus(None)

    def on_top_wanted(self, event: Top.Wanted) -> None:
        """A tab was clicked."""
        self.action_pane(event.pane)

    def action_figure(self, step: int) -> None:
        """The next figure of the pane in use, and where it comes from."""
        pane = self.base.query_one(f"#{self.base.query_one(Top).shown}")
        turns = self.conversation.turns
        figures.step(pane, step, turns[-1] if turns else None)

    def on_leaf_selected(self, event: Leaf.Selected) -> None:
        """A figure was selected: its origin is shown, its source marked."""
        figures.unselect(self.base, but=event.leaf)
        self.base.query_one(OriginStrip).tell(event.words, event.origin)
        self.evidence.point_to(event.origin)

    # --- actions ----------------------------------------------------------------------------------------------------

    def action_cancel(self) -> None:
        """What Escape does: first what is nearest, then the answer under way."""
        strip = self.base.query_one(OriginStrip)
        if figures.unselect(self.base) or strip.display:
            strip.display = False
            self.evidence.point_to(None)
        elif self.conversation.close_search():
            self.action_pane("conversation")
        elif self.busy:
            self.session.cancel()
            for turn in sorted(self.busy):
                self.conversation.end(turn, "cancelled")
            self.busy.clear()
            self.base.query_one(Top).doing = None
        elif not self.conversation.query_one(Prompt).drop_reports():
            self.action_pane("conversation")

    def action_full_text(self) -> None:
        """The whole text of the last answer, or only what its cards do not draw."""
        for turn in self.conversation.turns[-1:]:
            turn.unfold()

    def action_search(self) -> None:
        """Opens the search line."""
        self.action_pane("conversation")
        self.conversation.open_search()

    async def action_new_patient(self) -> None:
        """Forgets the case: engine, conversation, notice, evidence."""
        self.session.cancel()
        self.busy.clear()
        self.session.submit(0, _reset)
        await self.conversation.clear()
        await self.case.tell(None)
        await self.evidence.tell(None)
        self.base.query_one(Notice).clear()
        self.base.query_one(Top).counts = ("", "", "")
        self.action_pane("conversation")

    def action_next_theme(self) -> None:
        """Dark, light, high contrast, and the terminal's own colours."""
        at = themes.ROUND.index(self.theme) if self.theme in themes.ROUND else -1
        self.theme = themes.ROUND[(at + 1) % len(themes.ROUND)]
        self.notify(self.theme, timeout=2, markup=False)

    def action_help(self) -> None:
        """Keys of the pane in use."""
        from tui.help import Help  # noqa: PLC0415 not needed for the first paint

        if not isinstance(self.screen, Help):
            self.push_screen(Help(self.screen.focused))

    def action_calculator(self) -> None:
        """The forms of every rule."""
        from tui.calculator.screen import CalculatorScreen  # noqa: PLC0415 not needed for the first paint

        if not isinstance(self.screen, CalculatorScreen):
            notice = self.base.query_one(Notice)
            self.push_screen(CalculatorScreen(notice.text, notice.turn))

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:  # noqa: ARG002 Textual's signature
        """Every action in the palette."""
        for command in COMMANDS:
            yield SystemCommand(command.name, command.what, partial(self.run_action, command.action))


def _asked(text: str, engine: Engine) -> Iterator[Event]:
    return engine.ask(text)


def _edited(event: CasePane.Changed, engine: Any) -> Iterator[Event]:  # noqa: ANN401 an engine that can edit has more than the protocol
    if not hasattr(engine, "edit"):
        raise TypeError("this engine takes a correction only as a sentence in the conversation")
    changed: Iterator[Event] = engine.edit(event.fact, event.value, event.level)
    return changed


def _reset(engine: Engine) -> None:
    engine.reset()


def main(model: str | None = None) -> None:
    """Opens the chat, as `spinemets chat` does; `model` names a language model for the prose."""
    SpineMetsApp(partial(engine_for, model)).run()


def run(engine: Engine | None = None) -> None:
    """Opens the chat; without an engine the rules engine is loaded once the screen is up."""
    SpineMetsApp(partial(engine_for, None) if engine is None else lambda: engine).run()


def engine_for(model: str | None) -> Engine:
    """The embedded engine, imported in the engine's thread after the first paint."""
    from assistant.rules_engine import RulesEngine  # noqa: PLC0415 loaded in its thread, after the first paint

    if model:
        raise ValueError(f"no language model can be used yet ({model}); start without --model")
    return RulesEngine()
