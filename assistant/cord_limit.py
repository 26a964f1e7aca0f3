"""Cord limit: how much radiosurgery the cord takes, asked by fractions or after earlier radiation: "cord dmax in 3", "and if already irradiated".

The rule has the limits; here it is only read what is asked. The papers are asked beside it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from core.rules import RULES

if TYPE_CHECKING:
    from core.outcome import AnyOutcome

_LIMIT: Final = r"(?:d ?-?max|limits?|constraints?|tolerance|max(?:imum)?(?: (?:dose|point dose))?|point (?:max\w*|dose))"
_ASKED: Final = re.compile(rf"\b(?:cord|myelon)\b[^.?!\n]{{0,30}}\b{_LIMIT}\b|\b{_LIMIT}\b[^.?!\n]{{0,24}}\b(?:cord|myelon)\b")
_WORDS: Final = {"single": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_N: Final = rf"(?P<n>\d{{1,2}}|{'|'.join(_WORDS)})"
_FRACTIONS: Final = re.compile(
    rf"\b{_N}[ -]?(?:fractions?|fracs?|#s?|fx|frs?)(?!\w)|\bin (?:a )?{_N.replace('<n>', '<in>')}\b(?! ?(?:patients|"
    rf"series|studies|years?|months?|%))"
)
_BARE: Final = re.compile(rf"\W*(?:(?:and|or|what about|how about|in|for|with|at|ok|then)\W+)*{_N}(?: ?(?:fractions?|fracs?|#s?|fx|frs?))?\W*")
_AGAIN: Final = re.compile(
    r"\b(?:already|previous\w*|prior|earlier|re-?)[ -]?(?:been )?(?:ir)?radiat\w*|\bre-?(?:ir)?radiat\w*|\bre-?treat\w*|\bsecond course\b|"
    r"\bcumulative\b|"
    r"\b(?:prior|previous|earlier) (?:rt|radiotherapy|course|srs|sbrt)\b"
)
_FIRST: Final = re.compile(
    r"\b(?:no|without|never(?: had)?) (?:prior|previous|earlier|any)? ?(?:rt|radiotherapy|(?:ir)?radiation|courses?)\b|\bnot "
    r"(?:been )?irradiated\b"
)
_BETWEEN: Final = re.compile(r"\b(?:gap|interval|how long|wait|time)\b[^?]{0,24}\b(?:courses?|between|two|them)\b")


def limits(words: str) -> list[AnyOutcome]:
    """The limit for the number of fractions, or for radiation given again; empty where neither is asked for."""
    low = words.lower()
    if not _ASKED.search(low):
        return []
    given = {**_number(low), **_course(low)}
    return [RULES["cord_dose"](given)] if given.get("fractions") or given.get("previous_radiation") else []


def spelled(question: str, before: str) -> str:
    """A follow-up on the limit asked for before, written out; any other question as it is."""
    low = question.lower()
    if not _ASKED.search(before.lower()) or _ASKED.search(low):
        return question
    if bare := _BARE.fullmatch(low):
        return f"cord dmax in {_WORDS.get(bare['n'], bare['n'])} fractions"
    again = _AGAIN.search(low) or (_AGAIN.search(before.lower()) and _BETWEEN.search(low))
    return f"{question.rstrip(' ?')}: cord limit after previous irradiation?" if again else question


def _number(low: str) -> dict[str, int]:
    found = _FRACTIONS.search(low)
    said = (found["n"] or found["in"]) if found else "1" if re.search(r"\bsingle[ -]", low) else ""
    return {"fractions": _WORDS.get(said) or int(said)} if said else {}


def _course(low: str) -> dict[str, bool]:
    if _FIRST.search(low):
        return {"previous_radiation": False}
    return {"previous_radiation": True} if _AGAIN.search(low) else {}
