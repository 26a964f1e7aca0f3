"""Allowances: another relation that the words beside a figure allow: "reached 12 months" is at most 12 of them as well."""

from __future__ import annotations

import re
from typing import Final

from assistant.numerals import TIMES

_I: Final = re.IGNORECASE
_FROM: Final = re.compile(r"\bfrom (?:about )?$", _I)
_KNOWN: Final = re.compile(r"\b(?:the|that|this) $", _I)  # "the 75 %" of "up to 75 %"
_DURING: Final = re.compile(r"\bover (?:about|the (?:past|last)) $", _I)
_REACHES: Final = re.compile(r"\breach(?:e[ds]|ing)? (?:about )?$|\bfirst $", _I)
_HORIZON: Final = re.compile(r"\bwithin (?:the first )?$", _I)  # a follow-up, which "at 1 year" says as well; hours to weeks are limits
_COMPARED: Final = re.compile(r"\bcompared (?:with|to) (?:an? )?$", _I)
_HIGHER: Final = re.compile(r"[^.;]{0,20}, an? (?:higher|larger|greater) ", _I)
_REACH: Final = 24


def allowed(text: str, start: int, end: int, relation: str, unit: str) -> str:
    """The relation beside its own that a figure from `start` to `end` has: "the 75 %", "over the past 15 years", "from 1 week"; empty for none."""
    before = text[max(0, start - _REACH) : start]
    if relation == "=" and (_REACHES.search(before) or (unit.startswith("ratio") and _KNOWN.search(before))):
        return "<="
    if relation == "=" and _COMPARED.search(before) and _HIGHER.match(text, end):
        return ">"
    if relation == "<=" and unit in {"month", "year"} and _HORIZON.search(before):
        return "="
    during = relation == ">" and unit in TIMES and _DURING.search(before)
    since = relation == ">=" and unit in {*TIMES, "point"} and _FROM.search(before)
    return "=" if during or since else ""
