"""Fractionation: BED and EQD2 of a course that the turn gives, asked of no patient: "BED for 20 in 5, a/b 10?", "and 8x1".

The rule computes; here the course is read. A course that can be read two ways is asked for again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from assistant import compose
from assistant.answer import Status
from assistant.assembly import Draft
from assistant.refusals import fixed
from core.facts import FactsError
from core.outcome import Finding
from core.quantity import Amounts
from core.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Mapping

_ASKED: Final = re.compile(r"\b(?:bed(?: ?(?:10|[23])(?= (?:for|of)))?|eqd ?2|biologic\w* (?:effective|equivalent) doses?|iso-?effect\w*)\b")
_N: Final = r"\d{1,3}(?:\.\d+)?"
_GY: Final = r"(?:gy|grays?)"
_FRACTIONS: Final = r"(?:fractions?|fracs?|#s?|fx|f)"
_COURSES: Final = (
    re.compile(rf"\b(?P<total_dose>{_N}) ?{_GY}? ?(?:in|/|over) ?(?P<fractions>\d{{1,2}}) ?(?:{_FRACTIONS}(?!\w))?(?![\w.])"),
    re.compile(rf"\b(?P<fractions>\d{{1,2}}) ?(?:{_FRACTIONS} of|x|×|times) ?(?P<dose_per_fraction>{_N}) ?{_GY}\b"),
    re.compile(rf"\b(?P<dose_per_fraction>{_N}) ?{_GY} ?(?:x|×|times) ?(?P<fractions>\d{{1,2}})\b"),
    re.compile(
        rf"\b(?P<dose_per_fraction>{_N}) ?(?:x|×) ?(?P<fractions>1)\b|"
        rf"\b(?P<single>{_N}) ?{_GY} (?:(?:in|as|over) )?(?:(?:a|one) )?(?:single\b|(?:(?<=one )|(?<=a single ))fraction\b)"
    ),
)
"""Ways to write a course, by the fact that each number is."""
_EITHER_WAY: Final = re.compile(rf"\b{_N} ?[x×] ?{_N}\b")
_RATIO: Final = re.compile(
    rf"\bbed ?(?P<sub>10|[23])(?= (?:for|of)\b)|\b(?:a ?/ ?b|alpha ?[/-] ?beta|α ?/ ?β)(?: ratio)?\W{{0,4}}(?:(?:of|is|"
    rf"at)\W+)?(?P<ratio>{_N})"
)
_OF_IT: Final = re.compile(r"\b(?:bed|eqd ?2) (?:of|for) (?:that|this|it|the same)\b")
_WHY: Final = re.compile(
    r"\bhow (?:did|do|have) (?:you|u|we)\b|\bhow (?:is|was) (?:it|that|this) (?:calculated|computed|worked out)\b|\bwhy\b|"
    r"\bexplain\b|\bformula\b|\bshow (?:me )?(?:the|your) (?:sum|working|maths?)\b"
)
_SHORT: Final = 10
_TWO_WAYS: Final = "{} can be read two ways. Give the total dose and the fractions, for example 20 Gy in 5."


def answered(text: str, before: Mapping[str, Any] | None) -> tuple[Draft, Mapping[str, Any]] | None:
    """The answer and the facts it rests on; `before` are those of the course asked about last. None for a turn on anything else."""
    low = text.lower()
    if before and len(low.split()) <= _SHORT and (_WHY.search(low) or _OF_IT.search(low)):
        return _draft(before), before
    asked = bool(_ASKED.search(low)) or (before is not None and len(low.split()) <= _SHORT)
    course = next((match for pattern in _COURSES if (match := pattern.search(low))), None)
    if not asked or (course is None and not (_ASKED.search(low) and _EITHER_WAY.search(low))):
        return None
    if course is None:
        return fixed(_TWO_WAYS.format(_EITHER_WAY.findall(low)[0]), Status.NEEDS_INPUT), before or {}
    facts = _facts(course) | _ratio(low, before)
    try:
        return _draft(facts), facts
    except FactsError as error:
        return fixed(str(error).replace("_", " ") + ".", Status.NEEDS_INPUT), before or {}


def _facts(course: re.Match[str]) -> dict[str, Any]:
    given = {name: value for name, value in course.groupdict().items() if value}
    if "single" in given:
        given = {"dose_per_fraction": given["single"], "fractions": "1"}
    return {name: int(value) if name == "fractions" else f"{value} Gy" for name, value in given.items()}


def _ratio(low: str, before: Mapping[str, Any] | None) -> dict[str, Any]:
    """The alpha/beta that is stated, else that of the course before."""
    if stated := _RATIO.search(low):
        return {"alpha_beta": f"{stated['sub'] or stated['ratio']} Gy"}
    return {"alpha_beta": before["alpha_beta"]} if before and "alpha_beta" in before else {}


def _draft(facts: Mapping[str, Any]) -> Draft:
    draft, outcome = Draft(), RULES["bed"](dict(facts))
    draft.outcomes = [outcome]
    fractions = f"{facts['fractions']} {'fraction' if facts['fractions'] == 1 else 'fractions'}"
    given = f"{facts['total_dose']} in {fractions}" if "total_dose" in facts else f"{fractions} of {facts['dose_per_fraction']}"
    draft.prose.say(f"{given}: ", "user")
    if isinstance(outcome, Finding) and isinstance(outcome.value, Amounts):
        draft.prose.say(", ".join(f"{name} {quantity}" for name, quantity in outcome.value.items), "outcome:bed")
    draft.prose.cite(*[reason.citation for reason in outcome.because[:1] if reason.citation]).say(".", "user")
    compose.reasons(draft.prose, outcome, "Because")
    return draft
