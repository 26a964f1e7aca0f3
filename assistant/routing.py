"""Routing: whether a turn without new facts is about the case, and what of it goes to the papers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant import intent
from assistant.case_text import SCORES

if TYPE_CHECKING:
    from assistant.intent import Intent

SHORT_QUESTION: Final = 9
"""Words below which a question for a dose is taken to mean this patient's dose, which a rule answers."""
FEW_WORDS: Final = 6
_GREETING: Final = re.compile(
    r"\W*(?:hi|hello|hey|good (?:morning|evening|afternoon|day)|greetings|thanks?|thank you|ok(?:ay)?|bye|goodbye|cheers|yo|great|perfect)\b",
)
_GENERAL: Final = re.compile(
    r"\b(?:mean|stand for|define|definition|validated|reliab\w*|kappa|how (?:good|accurate)|who (?:made|developed))\b"
    r"|\b(?:papers?|studies|evidence)\b",
)
_SMALL: Final = re.compile(
    r"\b(?:it|this|that|the|case|so far|about|him|her|them|us|patient|pt|please|pls|we|i|need|for|a|an|me|to|now|still|you|do|did|get"
    r"|of|and|then|my|in|markdown|plain|text|score|answer|result|if|she|he|they|were|was|is|had)\b|[\W\d_]+",
)
_SPLICE: Final = re.compile(
    r"(?:[,;:]|\b(?:and|also|plus)\b)\W*(?:and |also |but )?(?=(?:how|what|when|which|who|where|is|are|does|do|can|should)\b)",
    re.IGNORECASE,
)


def continues(text: str, wanted: Intent) -> bool:
    """True when a turn without new facts is about the case: a command, a score, a short question for a dose."""
    short = len(text.split()) < SHORT_QUESTION
    return not _GENERAL.search(text.lower()) and bool(wanted.commands - {"new"} or set(wanted.rules) & SCORES or (wanted.rules and short))


def questions(text: str, wanted: Intent, *, about_case: bool) -> tuple[str, ...]:
    """What goes to the evidence: the whole turn when it is no case, else its questions beyond the scores and doses."""
    if about_case:
        dosed = bool(set(wanted.rules) - SCORES)
        return tuple(_beyond_scores(q) for q in wanted.questions if not (dosed and len(q.split()) < SHORT_QUESTION))
    nothing = ("new" in wanted.commands and len(text.split()) < FEW_WORDS) or greeting(text) or only_a_command(text, wanted)
    return () if nothing else (text,)


def greeting(text: str) -> bool:
    """True for a greeting or thanks and nothing else."""
    return bool(_GREETING.match(text.lower())) and len(text.split()) < FEW_WORDS


def only_a_command(text: str, wanted: Intent) -> bool:
    """True for "why?", "what do you know?", "write a note" and the like, with nothing else in the turn."""
    rest = text.lower()
    for name in wanted.commands - {"new"}:
        rest = intent.COMMANDS[name].sub(" ", rest)
    return bool(wanted.commands - {"new"}) and not _SMALL.sub("", rest)


def _beyond_scores(question: str) -> str:
    """The question without a score asked for in the same breath: "SINS, and how long before SRS?"."""
    for match in _SPLICE.finditer(question):
        before, rest = question[: match.start()], question[match.end() :]
        if before.strip() and not intent.asks_evidence(before) and intent.asks_evidence(rest):
            return rest
    return question
