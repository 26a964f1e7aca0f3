"""Top: one line that says whether the engine is ready, what it is doing, and which pane is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from assistant.sanitise import one_line
from tui.leaf import Leaf
from tui.page import Page

if TYPE_CHECKING:
    from textual import events
    from textual.content import Content

PANES: Final = ("conversation", "case", "evidence")
KEYS: Final = ("F2", "F3", "F4")
BAR: Final = 16
SPIN: Final = "◐◓◑◒"
NAMED: Final = 24
"""Columns for the name of the engine."""


@dataclass
class Doing:
    """Long work: what, how much of how much. A total of 0 means that nobody knows."""

    what: str
    done: int = 0
    total: int = 0


class Banner(Leaf):
    """Where text goes when the model is on another machine: always in sight, nothing when it stays on this one."""

    def __init__(self) -> None:
        super().__init__(Page, classes="banner")
        self.display = False

    def tell(self, text: str) -> None:
        """Shows the words, or nothing."""
        self.show(lambda width: Page(width).name("⇄ ", "bold").prose(text, "bold"))
        self.display = bool(text)


class Top(Widget):
    """State down: ready, doing, the pane shown, what each pane holds. Message up: a tab was clicked."""

    ready: reactive[str] = reactive("")
    doing: reactive[Doing | None] = reactive(None, always_update=True)
    opening: reactive[Doing | None] = reactive(None, always_update=True)
    opened: reactive[bool] = reactive(False)
    shown: reactive[str] = reactive("conversation")
    counts: reactive[tuple[str, str, str]] = reactive(("", "", ""))
    failed: reactive[str] = reactive("")
    tick: reactive[int] = reactive(0)

    @dataclass
    class Wanted(Message):
        """A pane was asked for by the mouse."""

        pane: str

    def on_mount(self) -> None:
        """The sign turns while something is under way."""
        self.set_interval(0.25, self._turn)

    def _turn(self) -> None:
        if not self._idle and not self.failed:
            self.tick += 1

    @property
    def _idle(self) -> bool:
        """Nothing is under way, and everything is loaded."""
        return bool(self.ready and self.opened) and self.doing is None and self.opening is None

    def render(self) -> Content:
        """Name, tabs, state."""
        page = Page(self.size.width)
        page.name(" SpineMets ", "bold reverse $text-primary").name(" ")
        for pane, key, count in zip(PANES, KEYS, self.counts, strict=True):
            style = "bold underline $text-primary" if pane == self.shown else "dim"
            short = pane if self.size.width >= 72 else {"conversation": "talk"}.get(pane, pane)  # noqa: PLR2004 columns
            start = len(page.plain)
            page.name(f"{key} ", "dim").name(short, style).name(f" {count}" if count else "", "dim").name("  ")
            page.style(start, len(page.plain), "")
        room = self.size.width - len(page.plain)
        state = next((each for each in self._states() if len(each) <= room), "")
        page.pad(self.size.width - len(state)).name(state, "$text-success" if self._idle else "$text-warning")
        return page.content()

    def _states(self) -> tuple[str, ...]:
        """The state in words, the longest first: the first that fits is shown."""
        sign = SPIN[self.tick % len(SPIN)]
        if self.failed:
            return ("✗ engine failed ", "✗ failed ")
        if doing := self.opening or self.doing:
            return _progress(sign, doing)
        if not self.ready:
            return (f"{sign} loading ", f"{sign} ")
        if not self.opened:
            return (f"{sign} ready, opening the papers ", f"{sign} opening ", f"{sign} ")
        return (f"● ready {one_line(self.ready, NAMED)} ", "● ready ", "● ")

    def on_click(self, event: events.Click) -> None:
        """The mouse chooses a pane."""
        plain = str(self.render())
        for pane, key in zip(reversed(PANES), reversed(KEYS), strict=True):
            if plain.find(f"{key} ") <= event.x:
                self.post_message(self.Wanted(pane))
                return


def _progress(sign: str, doing: Doing) -> tuple[str, ...]:
    what = one_line(doing.what, NAMED)
    if not doing.total:
        return (f"{sign} {what} · Esc cancels ", f"{sign} {what} ", f"{sign} Esc ")
    part = min(doing.done, doing.total)
    full, percent = BAR * part // doing.total, f"{100 * part // doing.total}%"
    return (f"{sign} {what} {'█' * full}{'░' * (BAR - full)} {percent} · Esc ", f"{sign} {what} {percent} ", f"{sign} {percent} ")
