"""Refusals: turns answered by a fixed sentence, the case untouched: another language, a greeting, what cannot be, what is not this field."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant import definition, emergencies, intent, lay, other_language, question, routing
from assistant.answer import Status
from assistant.assembly import Draft
from assistant.fixed import BY_SOURCES, SEPARATE, WELCOME

if TYPE_CHECKING:
    from assistant.intent import Intent
    from assistant.reading.reader import Reading


def foreign(text: str, reading: Reading, wanted: Intent) -> Draft | None:
    """The answer to a turn in another language; None for English."""
    language = other_language.other_language(text)
    return fixed(other_language.refusal(language), Status.OUT_OF_SCOPE, emergencies.told(reading, wanted)) if language else None


_ADDED_UP: Final = re.compile(
    r"\W*(?:(?:so|and|but|ok|then) )*(?:do|should|shall|can|could|would|does|are|is|must) (?:i|we|you|u|they|one|the \w+) (?:just |simply |then )*"
    r"(?:add(?:ed)?|sum(?:med)?|combine[d]?|total)(?: (?:up|the|both|all|those|these|of|two|sins|scores?|totals?|levels?|points?|them|together))+\W*"
)
"""Asks whether the totals of several levels are one."""


def refused(text: str, reading: Reading, wanted: Intent, turn: int) -> Draft | None:
    """The fixed sentence that a turn is answered by, with the emergency that it tells of; None for a turn that is read."""
    if _thanks(text, reading, wanted):
        return fixed(WELCOME, Status.NEEDS_INPUT)
    if impossible := definition.impossible(reading, turn) if wanted.asks or definition.alone(text) else []:
        draft = fixed(definition.no_such(impossible), Status.NEEDS_INPUT)
        draft.invalid = impossible
        return draft
    if _ADDED_UP.fullmatch(text.lower()) and reading.empty:
        return fixed(SEPARATE, Status.ANSWERED)
    if question.ordered(text) and not (reading.levels or intent.case_facts(reading) or wanted.rules):
        return fixed(BY_SOURCES, Status.OUT_OF_SCOPE, emergencies.told(reading, wanted))
    declined = _declined(text, reading)
    return fixed(declined, Status.OUT_OF_SCOPE, emergencies.told(reading, wanted)) if declined else None


def _declined(text: str, reading: Reading) -> str:
    """The sentence that declines a letter to a patient, or what someone asks for themselves; empty for any other turn."""
    if lay.asks_for_a_letter(text):
        return lay.NO_LETTER
    return lay.DECLINED if not reading.levels and lay.asks_for_themselves(text) else ""


def greeted(text: str, reading: Reading, wanted: Intent) -> bool:
    """True for a greeting and nothing else."""
    return routing.greeting(text) and reading.empty and not (wanted.rules or wanted.commands)


def fixed(words: str, status: Status, urgent: str | None = None) -> Draft:
    """An answer of one sentence."""
    draft = Draft(status=status, urgent=urgent)
    draft.prose.say(words, "user")
    return draft


def _thanks(text: str, reading: Reading, wanted: Intent) -> bool:
    return routing.thanks(text) and reading.empty and not (wanted.commands or wanted.rules)
