"""The model without tools: the question goes to the language model and its words come back, nothing cited and nothing checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage

from assistant.answer import Answer, Status
from assistant.privacy import Vault
from assistant.providers import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.events import Event

TASK: Final = "You advise clinicians on spinal metastases. Answer briefly, with figures and sources. Say so when you do not know."


class Baseline:
    """One conversation with a model that has neither rules nor papers; identifiers are hidden from it as from the assistant's own."""

    def __init__(self, model: str) -> None:
        self.name = f"bare:{model}"
        self._model = named(model).model()
        self.reset()

    def reset(self) -> None:
        """A new conversation."""
        self._said: list[BaseMessage] = [SystemMessage(TASK)]
        self._vault = Vault()

    def ask(self, text: str) -> Iterator[Event]:
        """The model's own words."""
        self._said.append(HumanMessage(self._vault.hide(text)))
        reply = self._model.invoke(self._said).text
        self._said.append(AIMessage(reply))
        yield Answer(status=Status.ANSWERED, text=self._vault.show(reply), engine=self.name)
