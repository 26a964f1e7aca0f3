"""A language model for tests: scripted in this process, or behind a server on the loopback interface."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from langchain_core.language_models.fake_chat_models import FakeMessagesListChatModel
from langchain_core.messages import AIMessage, BaseMessage

from assistant.agent import Limits
from assistant.answer import Answer
from assistant.language_model import LanguageModelEngine, engine
from assistant.rules_engine import RulesEngine
from tests.assistant.loopback import Server, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from assistant.events import Event

CASE = (
    "72M RCC met T12: lytic, >50% collapse, both pedicles, pain worse standing better lying flat, new kyphosis. "
    "Bilsky 3, paraparetic, ASA 2 fit for surgery. SINS and NOMS?"
)
RIGHT = "At T12 the SINS is 16, which is unstable [1]."
WRONG = "The SINS is 12 and the spine is stable."
NOTHING = "Nothing to add."


class Scripted(FakeMessagesListChatModel):
    """LangChain's fake model, which also takes tools."""

    def bind_tools(self, tools: Any, **_: Any) -> Any:  # noqa: ARG002 LangChain's own signature
        """Take tools and stay as it is."""
        return self


class Given(RulesEngine):
    """A rules engine that gives one prepared answer, for prose about claims that no search needs to find."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer

    def ask(self, text: str) -> Iterator[Event]:  # noqa: ARG002 the answer is prepared
        """Give the prepared answer."""
        yield self.answer


def ours(*turns: str) -> Answer:
    """The rules engine's answer to the last turn."""
    rules = RulesEngine()
    return [[event for event in rules.ask(turn) if isinstance(event, Answer)][-1] for turn in turns][-1]


def ask(*replies: str | AIMessage, question: str = CASE) -> tuple[list[Event], Answer]:
    """The events and the answer with a model that says these things in turn."""
    messages: list[BaseMessage] = [AIMessage(reply) if isinstance(reply, str) else reply for reply in replies]
    made = LanguageModelEngine("fake:model", lambda _: Scripted(responses=messages))
    events = list(made.ask(question))
    assert isinstance(events[-1], Answer)
    return events, events[-1]


def asked(say: Callable[[dict[str, Any]], Any], question: str = CASE, seconds: float = 60.0) -> tuple[Answer, Server, float]:
    """The answer, the server and the seconds with a model behind the loopback server."""
    with serving(say) as server:
        made = engine(server.name)
        made.limits = Limits(seconds=seconds)
        start = time.monotonic()
        events = list(made.ask(question))
    assert isinstance(events[-1], Answer)
    return events[-1], server, time.monotonic() - start


def in_turn(*replies: Any) -> Callable[[dict[str, Any]], Any]:
    """Says one thing after another, the last one for ever."""
    left = iter(replies)
    return lambda _: next(left, replies[-1])


def same_content(answer: Answer, base: Answer) -> None:
    """Status, urgent notice, facts, outcomes and sources are the rules engine's."""
    for name in ("status", "urgent", "facts", "lesions", "conflicts", "invalid", "asks", "rules_version", "corpus_version"):
        assert getattr(answer, name) == getattr(base, name), name
    assert answer.outcomes[: len(base.outcomes)] == base.outcomes
    assert answer.citations[: len(base.citations)] == base.citations
