"""Consulting: a turn's questions put to the papers, and what came back written under the case."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from assistant import compose
from assistant.answer import Status
from assistant.sanitise import one_line, sanitise
from corpus.home import HomeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.evidence import Evidence, Found
    from assistant.prose import Prose

_SHOWN = 120
_TELLING: Final = 4
"""Words from which a sentence stands without the rest of its turn."""
_ASKS: Final = re.compile(r"\W*(?:what|which|who|when|where|why|how|is|are|does|do|can|should)\b", re.IGNORECASE)
_TALK: Final = re.compile(
    r"^(?=[^?,]*\b(?:i|i'm|i've|me|my|we|our|us|boss|registrar|consultant|student|mdt|talk|exam|question)\b)[^?]*?,\s+"
    r"(?=(?:(?:so|and|but|from|at|in|on|for|with|by|after|of|up to) )*(?:what|which|who|when|where|why|how|is|are|does|do|can|"
    r"should)\b(?![^,]*\b(?:it|they|them|those|these)\b)[^,]*\?)",
    re.IGNORECASE,
)
"""What somebody says of themselves before a question that stands without it."""
_ADDRESS: Final = re.compile(r"^\W*(?:(?:ok|okay|and|so|well|right|spine|now|then|thanks|ta)\b[\s,:]*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Consulted:
    """One question and what the papers say to it; `trouble` says why they could not be asked."""

    question: str
    found: Found | None
    trouble: str = ""

    @property
    def answered(self) -> bool:
        """True when a paper says something."""
        return bool(self.found and self.found.points)


def consult(evidence: Evidence, question: str, earlier: Sequence[str], *, scored: bool) -> Consulted:
    """Ask the papers. A score already made is not lost when they cannot be opened."""
    try:
        found = evidence.answer(sanitise(question), earlier)
        alone = "" if found.points else asked_alone(question)
        again = evidence.answer(sanitise(alone), ()) if alone else found
        return Consulted(question, again if again.points else found)
    except HomeError as error:
        if not scored:
            raise
        return Consulted(question, None, str(error))


def asked_alone(text: str) -> str:
    """The last question of a turn without what is said around it; empty where it is the whole turn, or too short to stand."""
    sentences = [each for each in re.split(r"(?<=[?.!])\s+|\n+", text) if "?" in each or _ASKS.match(each)]
    asked = _TALK.sub("", sentences[-1], count=1) if sentences else ""
    alone = _ADDRESS.sub("", asked).strip()
    return alone if alone != text.strip() and len(alone.split()) >= _TELLING else ""


def write(prose: Prose, consulted: Sequence[Consulted], *, scored: bool) -> None:
    """The claims found; beside a score also what the papers are silent on."""
    for each in consulted:
        if each.found:
            compose.evidence(prose, each.found.points, each.found.topic)
        if each.trouble:
            prose.line().say(f"The papers could not be searched: {each.trouble}.", "user")
        elif scored and each.found and each.found.status is Status.NO_EVIDENCE and not each.answered:
            prose.line().say(f'The five papers are silent on "{one_line(each.question, _SHOWN)}"', "user")


def unscored(found: Sequence[Consulted], *, answered: bool, supposed: bool) -> Status:
    """The status of a turn without a case; to suppose something of no case is no business of the papers."""
    if answered:
        return Status.ANSWERED
    asked = next((each.found for each in found if each.found), None)
    return asked.status if asked and not supposed else Status.NEEDS_INPUT
