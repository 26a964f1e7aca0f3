"""Event: what the assistant emits while it answers; the Answer is the last one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from assistant.answer import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Working:
    """Long work is under way, such as building the index: what, how much is done, of how much."""

    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Urgent:
    """The fixed notice of an emergency; comes before anything else."""

    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A piece of the answer's text that has passed every check, for showing while the rest is made."""

    text: str


Event = Working | Urgent | Sentence | Answer


class Engine(Protocol):
    """Turns in, events out. One engine holds one conversation."""

    name: str

    def ask(self, text: str) -> Iterator[Event]:
        """Answer one turn; the last event is the Answer."""

    def reset(self) -> None:
        """Forget the case and the conversation: a new patient."""
