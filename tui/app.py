"""The application: three panes over one engine. It shows what the assistant says and computes nothing clinical."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content

from assistant.cli import CallError
from tui import figures, themes
from tui.case.pane import CasePane
from tui.commands import COMMANDS
from tui.conversation.pane import ConversationPane
from tui.conversation.prompt import Prompt
from tui.dialogue import Dialogue
from tui.evidence.pane import EvidencePane
from tui.keys import Keys
from tui.leaf import Leaf
from tui.notice import Notice
from tui.origin_strip import OriginStrip
from tui.top import PANES, Banner, Top

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from textual.app import ComposeResult
    from textual.screen import Screen

    from assistant.events import Engine, Event
    from tui.apart import Progress

_LOOK: Final = 2.0
"""Seconds between two looks at whether the terminal is still there."""


class SpineMetsApp(Dialogue):
    """The screen: panes, keys, and what they do."""

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
        Binding("f2", "pane('conversation')", "Talk", show=False),  # the line of tabs shows these three
        Binding("f3", "pane('case')", "Case", show=False),
        Binding("f4", "pane('evidence')", "Evidence", show=False),
        Binding("f5", "calculator", "Calculator"),
        Binding("f8", "notice", "Notice", show=False),
        Binding("ctrl+g", "figure(1)", "Figure", priority=True),
        Binding("ctrl+p", "command_palette", "Actions", priority=True),
        Binding("ctrl+f", "search", "Search", show=False, priority=True),
        Binding("ctrl+o", "copy_note", "Copy note", show=False, priority=True),
        Binding("ctrl+s", "save_note", "Save", show=False, priority=True),
        Binding("ctrl+l", "import_documents", "Import", show=False, priority=True),
        Binding("ctrl+n", "new_patient", "New patient", show=False, priority=True),
        Binding("ctrl+t", "next_theme", "Theme", show=False, priority=True),
        Binding("ctrl+q", "quit", "Quit", show=False, priority=True),
    ]

    def compose(self) -> ComposeResult:
        """Notice on top of everything, then the line of tabs, the panes, the origin of a figure, the keys."""
        yield Notice()
        yield Top()
        yield Banner()
        with Horizontal(id="panes"):
            yield ConversationPane()
            yield CasePane()
            yield EvidencePane()
        yield OriginStrip()
        yield Keys()

    def on_mount(self) -> None:
        """Themes, focus, and the engine once the first screen is painted."""
        for theme in themes.OWN:
            self.register_theme(theme)
        self.theme = themes.ROUND[0]
        for pane, key in zip(PANES, ("F2", "F3", "F4"), strict=True):
            self.base.query_one(f"#{pane}").border_title = Content(f" {key} {pane} ")
        self.action_pane("conversation")
        self.call_after_refresh(self.session.start)
        if sys.__stdin__ and sys.__stdin__.isatty():
            self.set_interval(_LOOK, self._leave_a_lost_terminal)

    def _leave_a_lost_terminal(self) -> None:
        """A terminal that is gone ends the application, which would go on reading nothing from it."""
        if sys.__stdin__ and not sys.__stdin__.isatty():
            self.exit(return_code=1)

    def on_unmount(self) -> None:
        """The thread ends with the application."""
        self.session.close()

    # --- panes ------------------------------------------------------------------------------------------------------

    def action_pane(self, name: str) -> None:
        """Shows a pane and puts the cursor into it."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        for pane in PANES:
            self.base.set_class(pane == name, f"-show-{pane}")
        self.top.shown = name
        if name == "conversation":
            self.conversation.query_one(Prompt).focus()
        elif first := (self.case if name == "case" else self.evidence).first():
            first.focus()
            self.call_after_refresh(first.scroll_visible, animate=False)  # a pane that was hidden has no height yet
        else:
            self.screen.set_focus(None)

    def on_top_wanted(self, event: Top.Wanted) -> None:
        """A tab was clicked."""
        self.action_pane(event.pane)

    def action_figure(self, step: int) -> None:
        """The next figure of the pane in use or of the notice, and where it comes from."""
        pane = self.base.query_one(f"#{self.top.shown}")
        turns = self.conversation.turns
        figures.step((pane, self.base.query_one(Notice)), step, turns[-1] if turns else None)

    def on_leaf_selected(self, event: Leaf.Selected) -> None:
        """A figure was selected: its origin is shown, its source marked."""
        figures.unselect(self.base, but=event.leaf)
        self.base.query_one(OriginStrip).tell(event.words, event.origin)
        self.evidence.point_to(event.origin)

    def _let_go(self) -> bool:
        """No figure is selected any more, no source marked; true when one was."""
        strip = self.base.query_one(OriginStrip)
        was = figures.unselect(self.base) or bool(strip.display)
        strip.display = False
        self.evidence.point_to(None)
        return was

    async def ask(self, text: str, work: Callable[[Engine], Iterator[Event]]) -> None:
        """A turn begins: an origin that is still shown belongs to those before."""
        self._let_go()
        await super().ask(text, work)

    # --- actions ----------------------------------------------------------------------------------------------------

    def action_cancel(self) -> None:
        """What Escape does: first what is nearest, then the answer under way."""
        if self._let_go():
            return
        if self.conversation.close_search() or not (self.break_off() or self.conversation.query_one(Prompt).drop_reports()):
            self.action_pane("conversation")

    def action_full_text(self) -> None:
        """The whole text of the last answer, or only what its cards do not draw."""
        for turn in self.conversation.turns[-1:]:
            turn.unfold()

    def action_notice(self) -> None:
        """The whole emergency notice on a low screen, or its first lines."""
        for notice in self.screen.query(Notice):
            notice.fold(folded=not notice.folded)

    def action_search(self) -> None:
        """Opens the search line."""
        self.action_pane("conversation")
        self.conversation.open_search()

    async def action_turns(self, by: int) -> None:
        """The turns before those shown, or after them."""
        await self.conversation.log_.beside(by)

    def action_next_theme(self) -> None:
        """Dark, light, high contrast, and the terminal's own colours."""
        at = themes.ROUND.index(self.theme) if self.theme in themes.ROUND else -1
        self.theme = themes.ROUND[(at + 1) % len(themes.ROUND)]
        self.clear_notifications()
        self.notify(self.theme, timeout=2, markup=False)

    def action_help(self) -> None:
        """Keys of the pane in use."""
        from tui.help import Help  # noqa: PLC0415 not needed for the first paint

        if not isinstance(self.screen, Help):
            self.push_screen(Help(self.screen.focused))

    def action_import_documents(self) -> None:
        """Full texts from files or folders; the panel also shows what became of the last import."""
        from tui.importing.screen import ImportScreen  # noqa: PLC0415 not needed for the first paint

        if not isinstance(self.screen, ImportScreen):
            self.push_screen(ImportScreen(self.importing))

    def action_calculator(self) -> None:
        """The forms of every rule."""
        from tui.calculator.screen import CalculatorScreen  # noqa: PLC0415 not needed for the first paint

        if not isinstance(self.screen, CalculatorScreen):
            notice = self.base.query_one(Notice)
            made = CalculatorScreen(notice.text, notice.turn)
            made.set_classes(self.base.classes)  # its width is known before its first layout
            self.push_screen(made)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:  # noqa: ARG002 Textual's signature
        """Every action in the palette."""
        for command in COMMANDS:
            yield SystemCommand(command.name, command.what, partial(self.run_action, command.action))


def main(model: str | None = None) -> None:
    """Opens the chat, as `spinemets chat` does; `model` names a language model for the prose (`CallError` when it cannot be meant)."""
    why = SpineMetsApp(partial(_engine, model)).run()
    if why:
        raise CallError(why)


def _engine(model: str | None, progress: Progress) -> Engine:
    from tui.engine import engine_for  # noqa: PLC0415 imported in the engine's thread, after the first paint

    return engine_for(model, progress)
