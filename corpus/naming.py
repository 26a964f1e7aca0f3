"""Papers by the names people give them: an author, a group, a journal, a series."""

from __future__ import annotations

import re
from typing import Final


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_PEOPLE: Final = r"(?:narrative )?(?:review|paper|group|team|authors)"
_NAMED: Final = {
    "jaipanya-2022": _any(rf"\bjaipanya\b(?:'s)?|\b(?:the )?thai (?:narrative\b|{_PEOPLE})"),
    "morimoto-2024": _any(rf"\bmorimoto\b(?:'s)?|\bjapanese {_PEOPLE}|\bfrontiers\b"),
    "chang-2020": _any(rf"\bchang\b(?:'s)?(?: et al\.?| 2020)?|\b(?:korean|seoul) {_PEOPLE}|\basian spine journal\b"),
    "newman-2023": _any(rf"\bnewman\b(?:'s)?|\b(?:msk(?:cc)?|memorial sloan kettering|new york) {_PEOPLE}"),
    "silva-2021": _any(
        r"\bsilva\b(?:'s)?|\b(?:latin|south)[- ]american\b|\bchile(?:an)?\b|\bargentin\w+|\bworld neurosurgery\b",
        r"\bperc\w*(?: fixation| stabili[sz]ation| screw)* (?:series|cohort|study|paper|pts|patients)\b",
    ),
}


def papers(question: str) -> tuple[str, ...]:
    """The papers that a question names."""
    return tuple(paper for paper, pattern in _NAMED.items() if pattern.search(question))


def unnamed(question: str) -> str:
    """The question without the names of papers, which no claim repeats."""
    for pattern in _NAMED.values():
        question = pattern.sub(" ", question)
    return question
