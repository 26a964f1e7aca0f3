"""Corrections within a turn: what is taken back, recounted, "first reported" or contradicted by another voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.wording import gate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.reading.clauses import Clause

_SELF_CORRECTED: Final = patterns.of(
    r"\s*(?:no )?(?:scratch that|strike that|correction|(?:i )?(?:do )?beg your pardon|pardon me|my mistake|sorry|i mean|i meant|no wait|wait"
    r"|hang on|hold on|"
    r"make that|delete that|rather|or rather|oops|apologies|"
    r"corrected(?: to)?|amended(?: to)?|typo|no (?:it )?was right the first time|"
    r"(?:was )?right the first time|no [ctls] ?\d{1,2}\s*$)(?![a-z])"
)
_ADDED: Final = patterns.of(
    r"\s*(?:addend\w+|amend\w+|errat\w+|revised report|revision)\b(?![^:]{0,40}\b(?:second|another|other|different|not|unre\w+)\b)"
)
_RELOCATED: Final = patterns.of(r"\b(?:re-?count\w*|level (?:is|was|should)|should (?:be|read)|correct level|mislabel\w*|miscount\w*)\b")
_RECOUNTED: Final = patterns.of(r"\b(?:re-?count\w*|counting|counted)\b[^.;]{0,40}(?:\b(?:it is|it's|is)\b|=)")
_TOLD_FIRST: Final = patterns.of(
    r"\b(?:(?:i was|we were|was) (?:first |initially |originally )?told|(?:first|initially|originally|at first) (?:says?|said|reads?|reported|"
    r"thought|"
    r"described|called|labelled|counted)|(?:says?|said|reads?|reported|thought|described|called|labelled|counted) (?:\w+ )?(?:first|initially|"
    r"originally))\b"
)
_UNSETTLED: Final = patterns.of(
    r"\b(?:unresolved|(?:is|are|was|were) not (?:yet )?(?:settled|agreed|resolved)|have not (?:yet )?(?:reconciled|agreed)(?: it| this)?|not "
    r"reconciled)\s*\.?\s*$"
)
"""Ends a sentence in which two voices contradict each other: nothing in it is a finding."""
may_speak: Final = gate(
    "that correct sorry pardon mistake mean wait hang hold rather oops apolog typo count told 0 1 2 3 4 5 6 7 8 9 time addend amend errat first "
    "initial original "
    "resolved settled agreed reconciled revis",
)
_TOPIC: Final = "correction"
_OPENS: Final = patterns.any_of(_SELF_CORRECTED, _RECOUNTED, _ADDED)


def opens(clause: Clause) -> bool:
    """True for a clause that corrects what was said before it."""
    return (
        _TOPIC in clause.topics
        and _OPENS.may_match(clause.text)
        and bool(_SELF_CORRECTED.match(clause.text) or _RECOUNTED.match(clause.text) or _ADDED.match(clause.text))
    )


def moves(sentence: Sequence[Clause]) -> bool:
    """True where a correcting sentence may give the lesion another level; an addendum must say that it does."""
    return not _ADDED.match(sentence[0].text) or any(_RELOCATED.search(clause.text) for clause in sentence)


def turnings(sentence: Sequence[Clause]) -> list[int]:
    """Every place where what a sentence takes back, or was "first reported", ends and what holds begins, in order."""
    told = [clause for clause in sentence if _TOPIC in clause.topics]
    corrected = [c.start for c in told if _SELF_CORRECTED.match(c.text) or _RECOUNTED.search(c.text)]
    return corrected or [c.end for c in told if c is not sentence[-1] and _TOLD_FIRST.search(c.text)][:1]


def unsettled(sentence: Sequence[Clause], text: str) -> bool:
    """True for a sentence of `text` in which two voices contradict each other: nothing in it is a finding."""
    return any(_TOPIC in clause.topics for clause in sentence) and bool(_UNSETTLED.search(text[sentence[0].start : sentence[-1].end]))
