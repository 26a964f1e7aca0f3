"""Graded: power, or a grade of cord injury, told twice: "BLE 2/5, was 4+/5 this morning", "quads 5 -> 3", "ASIA D last night, ASIA B now"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import joined

_MUSCLE: Final = (
    r"(?:mrc|power|strength|myotomes?|(?:hip|knee|ankle|toe|plantar|dorsi|finger|wrist|elbow)[ -]?(?:flex|ext|abd|add)\w*|dorsiflex\w*|"
    r"plantar ?flex\w*|iliopsoas|psoas|quad\w*|hamstrings?|hams|ta|h[fe]|k[fe]|[dp]f|ehl|gastroc\w*|deltoids?|biceps|triceps|grip|"
    r"(?:legs?|arms?|limbs?|lower extremit\w+|upper extremit\w+|ankles?|hips?|knees?|feet|foot|toes|hands?|b[lu]e|[lr][lu]e|[lr][lu]ls?|lls?|uls?))"
)
_POWER: Final = r"(?<![\w./-])m?(?P<{0}>[0-5])[+-]?(?:/[0-5][+-]?)?(?![\w/%]|\.\d)"
_NEAR: Final = r"(?:(?!\bpain|\bache|\bstairs|\bvas\b|\bnrs\b)[^.;\n\d]){0,40}?"
_TURNS: Final = r"(?:[^\w.;\n]*(?:->|→|>)[^\w.;\n]*|\W+(?:down to|to|then|now)\W+(?:(?:only|just|an?|grade|about)\W+)*)"
_WAS: Final = (
    r"(?:(?!\bpain|\bl\d)[^.\n\d]){0,24}?\b(?:was|were|from|previously|prior|before|yesterday|all|had been|earlier|used to be|compared (?:to|with)|"
    r"last)\b[^.\n\d]{0,16}?"
)
_FALLS: Final = patterns.of(rf"\b{_MUSCLE}\b{_NEAR}{_POWER.format('first')}{_TURNS}{_POWER.format('then')}")
_FELL: Final = patterns.of(rf"\b{_MUSCLE}\b{_NEAR}{_POWER.format('now')}{_WAS}{_POWER.format('was')}")
_LATER: Final = patterns.of(
    r"(?<![\d/])(?P<first>[1-5])[+-]?/5\b[^.;\n/]{1,40}?\b(?:i|we|now|then|later|today|tonight|recheck\w*|repeat\w*)\b[^.;\n/\d]{0,14}(?P<then>[0-4])[+-]?/5"
)
_FULL: Final = patterns.of(
    rf"\b(?:(?:full|normal) (?:power|strength)|(?:power|strength|{_MUSCLE})[^.;\n\d]{{0,24}}?\b(?:full|normal|intact))\b[^;\n]{{0,60}}?"
    r"\b(?:just|now|then|later|today|tonight|recheck\w*|repeat\w*|since)\b[^.;\n\d]{0,40}?(?<![\d/])[0-4][+-]?/5"
)
"""Power that was full and no longer is: "hip flexors were full power, repeated just now 2/5"."""
_EARLIER: Final = patterns.of(
    r"(?<![\d/])(?P<now>[0-4])[+-]?/5,? (?:was |from )?(?P<was>[1-5])[+-]?/5 (?:this (?:am|morning)|yesterday|last night|earlier|before|on "
    r"(?:\w+day|adm\w*|"
    r"arrival|clerking)|at \w+)"
)
_SINCE_THEN: Final = patterns.of(
    rf"\b{_MUSCLE}\b (?:was|were|had been) (?:at |about )?{_POWER.format('first')}[^.;\n\d]{{0,30}}?\b(?:are|is|"
    rf"now)\b[^.;\n\d]{{0,10}}{_POWER.format('then')}"
)
_WHEN: Final = r"(?: (?:on |at |this )?[a-z]+day| (?:on|at|this|by) \w+| today| now)?"
_ROW: Final = patterns.of(
    rf"\b{_MUSCLE}\b[ :=]*(?:were |was )?(?P<row>[0-5](?:/5)?{_WHEN}(?:(?:[ ,>-]{{1,4}}|,? (?:then|and) )[0-5](?:/5)?{_WHEN}){{2,}})(?![\w/%]|\.\d)"
)
_SCORE: Final = patterns.of(
    r"\b(?:motor|asia motor|lower limb|ems)\b[^.;\n\d]{0,40}?(?P<first>\d{1,3})[^.;\n\d]{0,12}?(?:\bto\b|->|→|>)\W*(?P<then>\d{1,3})\b(?!/)"
)
_CORD: Final = patterns.of(
    r"\b(?:ais|asia|frankel)[ :-]*(?:grade )?(?P<first>[a-e])\b[^.;\n]{0,40}?(?:[ ,>→-]|\b(?:to|now|then|ais|asia|frankel|grade)\b)+(?P<then>[a-e])\b"
)
_DROPPED: Final = joined(
    r"\b(?:drop\w*|los[et]\w*|fall\w*|fell|slip\w*|gone down|down(?: by)?) (?:\w+ )?(?:an?|one|two|2|1|another) (?:\w+ )?(?:asia|ais|frankel|mrc|"
    r"motor|power) "
    r"(?:grades?|levels?|points?|steps?)",
    r"\b(?:motor|ems|lems|m?joa)(?: (?:score|index|total))? (?:(?:is|was|has|now|gone|come) )*(?:down|dropped|fallen|fell|lost)(?: by)? \d{1,2} "
    r"?(?:points?|pts)\b",
    rf"\b{_MUSCLE}\b[^.;\n]{{0,30}}?\b(?:down|dropped|fallen|fell)(?: by)? (?:an?|one|two|2|1|three|3) (?:full |whole |mrc )?grades?",
)
SIDES: Final = patterns.of(r"(?<![a-z/])r ?(?P<right>[0-5])(?:/5)?[ ,/]{1,2}l ?(?P<left>[0-5])(?:/5)?(?![\w%/]|\.\d)")
_OF_POWER: Final = patterns.of(rf"\b(?:{_MUSCLE}|motor|myotom\w*|neuro\w*)\b")
GRADE: Final = patterns.of(rf"\b(?:ais|asia|frankel|motor)\b|\b{_MUSCLE}\b")


def sided(match: re.Match[str]) -> str:
    """The power of both sides in a text on power: "legs R 4 L 4" names no vertebra."""
    return f"right {match['right']}/5 left {match['left']}/5" if _OF_POWER.search(match.string) else match[0]


def worse(text: str) -> bool:
    """True where power or a grade of cord injury is told to have got worse."""
    return bool(
        any(_less(found, "first", "then") for pattern in (_FALLS, _SCORE, _LATER, _SINCE_THEN) for found in pattern.finditer(text))
        or any(_less(found, "was", "now") for pattern in (_FELL, _EARLIER) for found in pattern.finditer(text))
        or any(found["then"] < found["first"] for found in _CORD.finditer(text))
        or any(_sinks(re.findall(r"[0-5](?=/5)|(?<![/\d])[0-5](?!/)", row["row"])) for row in _ROW.finditer(text))
        or any(_sinks(re.findall(rf"\b{side} ([0-5])/5", text)) for side in ("right", "left"))
        or _DROPPED.search(text)
        or _FULL.search(text)
    )


def _less(found: re.Match[str], before: str, after: str) -> bool:
    return int(found[after]) < int(found[before])


def _sinks(row: list[str]) -> bool:
    """True for a row of observations that never rises and ends lower than it began."""
    return len(row) > 1 and row[-1] < row[0] and all(later <= earlier for earlier, later in pairwise(row))
