"""Handover: what leaves the program, by the clipboard or into a file, and only when asked."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.app import App

from assistant.sanitise import sanitise
from tui.conversation.pane import ConversationPane
from tui.evidence.pane import EvidencePane, Source
from tui.origin import place

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.notifications import SeverityLevel
    from textual.screen import Screen

    from assistant.answer import Answer
    from assistant.events import Engine
    from tui.session import Session


class Handover(App[str]):
    """The copying and saving actions of the application."""

    session: Session

    @property
    def base(self) -> Screen[Any]:
        """The screen of the three panes, whatever lies on top of it."""
        return self.screen_stack[0]

    @property
    def conversation(self) -> ConversationPane:
        """The turns and the prompt."""
        return self.base.query_one(ConversationPane)

    @property
    def evidence(self) -> EvidencePane:
        """The sources."""
        return self.base.query_one(EvidencePane)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,  # noqa: ARG002 never read: a message may quote anybody's words
    ) -> None:
        """The one door for messages: sanitised, never read as markup."""
        super().notify(sanitise(message), title=sanitise(title), severity=severity, timeout=timeout, markup=False)

    def action_copy_answer(self) -> None:
        """The last answer to the clipboard."""
        self._copy("answer", self.conversation.last.text if self.conversation.last else "")

    def action_copy_note(self) -> None:
        """The case as a note to the clipboard."""
        self._with_note(partial(self._copy, "note"))

    def action_copy_source(self) -> None:
        """The source under the cursor to the clipboard."""
        source = self.screen.focused if isinstance(self.screen.focused, Source) else self.evidence.first()
        self._copy("source", place(source.cited.citation) if source else "")

    def action_save_note(self) -> None:
        """The case as a Markdown file."""
        self._with_note(lambda note: self._save("Save the note", "md", (lambda: note) if note else None))

    def action_export_json(self) -> None:
        """The conversation as a JSON file."""
        from tui.conversation.journal import unpacked  # noqa: PLC0415 not needed before
        from tui.files import export  # noqa: PLC0415 not needed for the first paint

        kept = self.conversation.journal.kept()
        self._save("Export the conversation", "json", (lambda: export(unpacked(kept))) if kept else None)

    def _with_note(self, then: Callable[[str], None]) -> None:
        """The note is made where the engine lives, after the turns under way, and handed to `then` on the screen's own thread."""
        last = self.conversation.last

        def work(engine: Engine) -> None:
            self.call_later(then, noted(engine, last))

        self.session.submit(0, work)

    def _copy(self, what: str, text: str) -> None:
        if text:
            self.copy_to_clipboard(text)
        self.notify(f"{what} copied" if text else f"there is no {what} yet", timeout=2, markup=False)

    def _save(self, what: str, ending: str, made: Callable[[], str] | None) -> None:
        """Asks where to save what `made` gives; None says that there is nothing yet."""
        if made is None:
            self.notify("there is nothing to save yet", markup=False)
            return
        from tui.save_screen import SaveScreen  # noqa: PLC0415 not needed for the first paint

        name = f"spinemets-{datetime.now().astimezone():%Y%m%d-%H%M%S}.{ending}"
        self.push_screen(SaveScreen(what, name), lambda path: self._write(path, made))

    def _write(self, path: str | None, made: Callable[[], str]) -> None:
        """Writes in a thread: a long conversation must not hold up typing."""
        if path is not None:
            self.run_worker(partial(self._written, path, made), thread=True)

    def _written(self, path: str, made: Callable[[], str]) -> None:
        from tui.files import save  # noqa: PLC0415 not needed for the first paint

        try:
            save(Path(path).expanduser(), made())
        except (OSError, ValueError) as error:
            self.call_later(partial(self.notify, f"not saved: {error}", severity="error", timeout=10))
        else:
            self.call_later(self.notify, f"saved: {path}")


def noted(engine: Engine, last: Answer | None) -> str:
    """The note in Markdown: the engine's own on the whole case, else that of the last answer; empty before there is any."""
    own = getattr(getattr(engine, "rules", engine), "note", None)
    if own is not None:
        return str(own(markdown=True))
    from assistant.note import note  # noqa: PLC0415 few engines have none of their own

    return note(last, markdown=True) if last else ""
