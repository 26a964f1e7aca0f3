"""The model without tools: the question goes to the language model and its words come back, nothing cited and nothing checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from langchain.chat_models import init_chat_model
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage

from assistant.answer import Answer, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.events import Event

TASK: Final = "You advise clinicians on spinal metastases. Answer briefly, with figures and sources. Say so when you do not know."


class Baseline:
    """One conversation with a model that has neither rules nor papers."""

    def __init__(self, model: str) -> None:
        self.name = f"bare:{model}"
        self._model = init_chat_model(model, temperature=0)
        self.reset()

    def reset(self) -> None:
        """A new conversation."""
        self._said: list[BaseMessage] = [SystemMessage(TASK)]

    def ask(self, text: str) -> Iterator[Event]:
        """The model's own words."""
        self._said.append(HumanMessage(text))
        reply = self._model.invoke(self._said)
        self._said.append(AIMessage(reply.text))
        yield Answer(status=Status.ANSWERED, text=reply.text, engine=self.name)
