"""Clauses and their scope: this patient now, or the past, the family, another patient, a supposition, a doubt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Scope(StrEnum):
    """Whose finding it is, and when."""

    CURRENT = "current"
    HISTORY = "history"
    FAMILY = "family"
    OTHER_PATIENT = "other patient"
    SUPPOSED = "supposed"


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of the clean text, from `start` to `end`, with the sentence it stands in and its scope."""

    text: str
    start: int
    end: int
    sentence: int
    scope: Scope


_SENTENCE_END: Final = re.compile(r"(?<!\d)[.!?]+(?=\s|$)|(?<=\d)\.(?=\s|$)|[?!]+|;|\n+|(?<=\s)\.(?=\s|$)|(?:^|(?<=\n))\s*(?:\d{1,2}[).]|[-*•>])\s", re.MULTILINE)
_CLAUSE_END: Final = re.compile(r",(?!\d{3})|\s-\s|\sbut\s|\showever\s|:\s|\s\+\s|\bwhile\b|\bwhereas\b|\balthough\b")
NOW: Final = re.compile(r"\b(?:now|today|currently|at present|presents?|presenting|this (?:time|admission)|the new (?:finding|lesion)|new (?:lesion|finding)|on examination|at the moment)\b")
_PAST: Final = re.compile(
    r"\b(?:previous(?:ly)?|prior|history of|past (?:medical )?history|pmh|(?:years?|months?) ago|at that time|back then|in (?:19|20)\d\d|since (?:19|20)\d\d"
    r"|(?:19|20)\d\d|formerly|in the past|old (?:osteoporotic |healed |stable )*(?:wedge|fracture|compression)|earlier (?:scan|mri|ct|imaging|episode))\b"
)
_STILL_PAST: Final = re.compile(r"\b(?:was|were|had|did|then|that|recovered|treated|irradiated|decompressed|operated|resolved|cemented|fused|remission|disease-free|19\d\d|20\d\d)\b")
_FAMILY: Final = re.compile(r"\b(?:family history|fhx?|(?:his|her|the patient's|patient's|my) (?:mother|father|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|mum|dad|parents?|grand\w+|partner|twin))\b|\b(?:mother|father|brother|sister|husband|wife|uncle|aunt|mum|dad) (?:had|died|has|with|was)\b")
_OTHER: Final = re.compile(
    r"\b(?:another|other|different|next|second|previous|wrong|last) (?:patient|man|woman|lady|gentleman|case|person)\b|\b(?:patient|man|lady|woman|gentleman|chap|guy|one) in (?:the )?(?:next |other )?bed\b"
    r"|\bbelongs? to (?:another|someone|a different)\b|\bnot (?:this|our|my) patient\b|\bbed \d+\b|\bsomeone else\b|\bmy (?:other|last|previous) (?:patient|case|one)\b"
)
_SUPPOSED: Final = re.compile(
    r"\b(?:if (?:she|he|it|they|the|there|this|that|we|cord|pain|symptoms|any)|should (?:she|he|it|they|the|symptoms|any)|in case|in the event|were (?:she|he) to|unless|at risk (?:of|for)|risk of|to prevent|might (?:become|develop|progress)|may (?:become|develop)|could (?:become|develop)|would (?:become|be)|worried (?:about|that)|fear of|return if|watch for|warned about|until (?:she|he))\b"
)


def clauses(clean: str) -> list[Clause]:
    """Every clause in order, with its scope."""
    found: list[Clause] = []
    for number, (start, end) in enumerate(_pieces(clean, 0, len(clean), _SENTENCE_END)):
        found.extend(_scoped(clean, start, end, number))
    return found


def _pieces(clean: str, start: int, end: int, border: re.Pattern[str]) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    at = start
    for match in border.finditer(clean, start, end):
        pieces.append((at, match.start()))
        at = match.end()
    pieces.append((at, end))
    return [(a, b) for a, b in pieces if clean[a:b].strip()]


def _scoped(clean: str, start: int, end: int, number: int) -> list[Clause]:
    """The clauses of one sentence. A past or a family opens a scope that lasts until the sentence ends or says "now"."""
    scope = Scope.CURRENT
    found = []
    for first, last in _pieces(clean, start, end, _CLAUSE_END):
        text = clean[first:last]
        scope = _scope(text, scope)
        found.append(Clause(text, first, last, number, scope))
    if any(c.scope is Scope.OTHER_PATIENT for c in found):
        return [Clause(c.text, c.start, c.end, number, Scope.OTHER_PATIENT if not NOW.search(c.text) and not _ours(c, found) else c.scope) for c in found]
    return found


def _ours(clause: Clause, sentence: list[Clause]) -> bool:
    """True for what stands before the first word about another patient, when that opens a later clause."""
    first = next(c for c in sentence if c.scope is Scope.OTHER_PATIENT)
    return clause.start < first.start and not re.search(r"\b(?:that|this|it|the)\b", first.text[:12])


def _scope(text: str, before: Scope) -> Scope:
    if _OTHER.search(text):
        return Scope.OTHER_PATIENT
    if _FAMILY.search(text):
        return Scope.FAMILY
    if _SUPPOSED.search(text):
        return Scope.SUPPOSED
    if NOW.search(text):
        return Scope.CURRENT
    if _PAST.search(text):
        return Scope.HISTORY
    if before is Scope.HISTORY:
        return Scope.HISTORY if _STILL_PAST.search(text) else Scope.CURRENT
    return before if before in {Scope.FAMILY, Scope.OTHER_PATIENT} else Scope.CURRENT
