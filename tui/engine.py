"""The engine behind the chat: the built-in rules, or a language model by its name. Imported after the first paint, in its own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.evidence import Evidence
from assistant.rules_engine import RulesEngine

if TYPE_CHECKING:
    from assistant.events import Engine
    from tui.session import Progress


def engine_for(model: str | None, progress: Progress) -> Engine:
    """The embedded engine, or the one that "provider:name" asks for (`CallError` for a name that cannot be meant)."""
    evidence = Evidence(progress)
    if not model:
        return RulesEngine(evidence)
    from assistant import language_model  # noqa: PLC0415 LangChain only when a model is asked for

    made = language_model.engine(model)
    made.rules = RulesEngine(evidence)
    made.reset()
    return made


def renewed(engine: Engine, progress: Progress) -> None:
    """Lets the engine see what was imported since: its papers are opened anew with the next question."""
    rules = getattr(engine, "rules", engine)
    if isinstance(rules, RulesEngine):
        rules.evidence = Evidence(progress)
