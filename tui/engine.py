"""The engine behind the chat: the built-in rules, or a language model by its name. Imported after the first paint, in its own thread."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from assistant.evidence import Evidence
from assistant.rules_engine import RulesEngine
from tui.apart import apart

if TYPE_CHECKING:
    from assistant.events import Engine
    from corpus.search import Search
    from tui.apart import Progress


class Papers(Evidence):
    """Evidence whose index is built in a process of its own, so that the screen stays quick."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._tell = progress
        self._building = Lock()

    @property
    def search(self) -> Search:
        """The search over the present corpus; one thread has the index built, others wait."""
        with self._building:
            if not self.opened:
                from corpus.index import built  # noqa: PLC0415 a question without evidence never needs it

                if not built():
                    apart("index", (), self._tell, "reading the evidence")
        return super().search


def engine_for(model: str | None, progress: Progress) -> Engine:
    """The embedded engine, or the one that "provider:name" asks for (`CallError` for a name that cannot be meant)."""
    papers = Papers(progress)
    if not model:
        return RulesEngine(papers)
    from assistant import language_model  # noqa: PLC0415 LangChain only when a model is asked for

    made = language_model.engine(model)
    made.rules.evidence = papers
    return made


def renewed(engine: Engine, progress: Progress) -> None:
    """Lets the engine see what was imported since: its papers are opened anew."""
    rules = getattr(engine, "rules", engine)
    if isinstance(rules, RulesEngine):
        rules.evidence = Papers(progress)
