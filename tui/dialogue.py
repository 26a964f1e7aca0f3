"""Dialogue: turns go to the engine, its events come to the panes. Nothing clinical is decided here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from assistant.answer import Answer
from assistant.events import Urgent, Working
from tui.case.pane import CasePane
from tui.handover import Handover
from tui.importing.work import Importing, Imports
from tui.notice import Notice
from tui.session import Came, Ended, Loaded, Opened, Opening, Session
from tui.top import Banner, Doing, Top
from tui.words import named, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from assistant.events import Engine, Event
    from tui.conversation.prompt import Prompt
    from tui.session import Factory


class Dialogue(Handover):
    """Takes an engine factory, called in a thread after the first paint."""

    def __init__(self, factory: Factory) -> None:
        super().__init__()
        self.session = Session(factory, self.post_message)
        self.turn = 0
        self.busy: set[int] = set()
        self.importing = Importing(self.post_message)

    @property
    def top(self) -> Top:
        """The line of tabs and state."""
        return self.base.query_one(Top)

    @property
    def case(self) -> CasePane:
        """The facts."""
        return self.base.query_one(CasePane)

    async def ask(self, text: str, work: Callable[[Engine], Iterator[Event]]) -> None:
        """Begins a turn; without an engine it ends at once, with the reason."""
        self.turn += 1
        self.base.query_one(Notice).fold(folded=True)
        await self.conversation.log_.begin(self.turn, text)
        if self.top.failed:
            self.conversation.log_.end(self.turn, self.top.failed)
            return
        self.busy.add(self.turn)
        self.top.doing = Doing("answering")
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
        """The engine is loaded, or it is not and why. A call that named no possible model ends the program with that line."""
        if event.wrong:
            self.exit(event.why)
            return
        self.top.ready, self.top.failed = event.name, event.why
        self.base.query_one(Banner).tell(event.banner)
        if event.why:
            self.notify(f"the engine could not be started: {event.why}", severity="error", timeout=30, markup=False)

    def on_opening(self, event: Opening) -> None:
        """The papers are being indexed."""
        self.top.opening = Doing(event.what, event.done, event.total)

    def on_opened(self, event: Opened) -> None:
        """The papers are open, or will be with the next question to them."""
        self.top.opened, self.top.opening = True, None
        if event.why and self.screen_stack:
            self.notify(f"the papers are not open: {event.why}; the next question to them tries again", severity="warning", markup=False)

    def on_imports(self, event: Imports) -> None:
        """An import has moved on; what is new is indexed at once."""
        if not self.screen_stack:
            return
        now = self.importing
        self.top.opening = None if event.over else Doing(f"importing {now.name}", now.done, now.total)
        if event.changed:
            self.session.submit(0, self._renew)
        if event.over and len(self.screen_stack) == 1:
            self.notify(now.summary, timeout=10)

    def _renew(self, engine: Engine) -> None:
        from tui.engine import renewed  # noqa: PLC0415 in the engine's thread

        renewed(engine, self.session.progress())
        self.session.open_papers()

    async def on_came(self, event: Came) -> None:
        """One event of a turn that was not cancelled."""
        if event.turn not in self.busy or not self.screen_stack:
            return
        if isinstance(event.event, Working):
            self.top.doing = Doing(event.event.what, event.event.done, event.event.total)
        elif isinstance(event.event, Urgent):
            self.base.query_one(Notice).alarm(event.event.text, event.turn)
        else:
            await self.conversation.log_.receive(event.turn, event.event)
        if isinstance(event.event, Answer):
            await self._answered(event.turn, event.event)

    async def _answered(self, turn: int, answer: Answer) -> None:
        if answer.urgent:
            self.base.query_one(Notice).alarm(answer.urgent, turn)
        if answer.facts or answer.lesions or answer.conflicts or answer.invalid:
            await self.case.tell(answer)
        await self.evidence.tell(answer)
        facts = len(self.case.answer.facts) if self.case.answer else 0
        self.top.counts = ("", f"{facts or ''}", f"{len(answer.citations) or ''}")

    def on_ended(self, event: Ended) -> None:
        """A turn is over; after the last screen is gone nobody has to be told."""
        if not self.screen_stack:
            return
        if event.why and event.turn in self.busy:
            self.conversation.log_.end(event.turn, event.why)
        elif event.why and not event.turn and event.why != "cancelled":
            self.notify(event.why, severity="error", timeout=10, markup=False)
        self.busy.discard(event.turn)
        self.top.opening = None if self.top.opened else self.top.opening
        self.top.doing = Doing("answering") if self.busy else None

    def break_off(self) -> bool:
        """Cancels the turns under way and the opening of the papers; true when there was something to cancel."""
        under_way = bool(self.busy or self.top.opening)
        self.importing.cancel()
        if under_way:
            self.session.cancel()
        for turn in sorted(self.busy):
            self.conversation.log_.end(turn, "cancelled")
        self.busy.clear()
        self.top.doing = None
        return under_way

    async def action_new_patient(self) -> None:
        """Forgets the case: engine, conversation, notice, evidence."""
        self.session.cancel()
        self.busy.clear()
        self.session.submit(0, _reset)
        await self.conversation.log_.clear()
        await self.case.tell(None)
        await self.evidence.tell(None)
        self.base.query_one(Notice).clear()
        self.top.doing = None
        self.top.counts = ("", "", "")
        await self.run_action("pane('conversation')")


def _asked(text: str, engine: Engine) -> Iterator[Event]:
    return engine.ask(text)


def _edited(event: CasePane.Changed, engine: Any) -> Iterator[Event]:  # noqa: ANN401 an engine that can edit has more than the protocol
    if not hasattr(engine, "edit"):
        raise TypeError("this engine takes a correction only as a sentence in the conversation")
    changed: Iterator[Event] = engine.edit(event.fact, event.value, event.level)
    return changed


def _reset(engine: Engine) -> None:
    engine.reset()
