"""Figures: a number alone that goes on about the number told last: "KPS 70", "and with 80?"."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading.reader import Reading, read_turn
from assistant.reading.reply import placed
from core.quantity import Quantity

_NAMES: Final = {
    "karnofsky": "kps {}",
    "ecog": "ecog {}",
    "age_years": "age {}",
    "weight_kg": "weight {} kg",
    "creatinine_clearance_ml_min": "crcl {} ml/min",
    "expected_survival_months": "life expectancy {} months",
    "height_loss": "{} % height loss",
}
"""How each number is said with its name."""
_ALONE: Final = re.compile(
    r"\W*(?:(?:and|or|but|n|ok|what|how|about|with|at|if|for|say|it|he|she|they|that|this|were|was|is|are|'?s|of|a)\W+)*(?P<figure>\d+(?:\.\d+)?)"
    r"(?:\W+(?:then|instead|now))*\W*"
)
_SUPPOSES: Final = re.compile(r"\W*(?:(?:and|or|but|n|ok)\W+)*(?:with|at|if|what (?:about|if)|how about)\b|\W*(?:and|or)\b[^?]*\?|[^?]*\?\W*\Z")
_MEASURED_AGAIN: Final = re.compile(
    r"\W*(?:(?:after|since|post|with|following) (?:\w+ ){1,3})?(?:(?:and|now|today|repeat|repeated|rechecked?|again|so|ok|latest|new one)\W+)*"
    r"(?:it'?s|it is|that'?s|(?:today'?s?|latest|new|newest|repeat)(?: one)? (?:is|was)|is|now|back|came back|down|up|fell|rose)\W+(?:(?:now|at|to|"
    r"as|down|up|about|back|only|"
    r"just)\W+)*(?P<figure>\d+(?:\.\d+)?)"
    r"(?:\W+(?:now|today|again|actually))*\W*"
)
"""A number told anew and by no name: "after fluids its 95"."""


def told(reading: Reading) -> str:
    """The number that a turn told last, with its name and unit and a place for another; empty where it told none."""
    found = ""
    for said in sorted(reading.said, key=lambda each: each.mention.start):
        value = next(iter(said.mention.values), None)
        if isinstance(value, Quantity):
            found = f"{said.mention.fact} {{}} {value.unit}"
        elif said.mention.fact in _NAMES and len(said.mention.values) == 1:
            found = _NAMES[said.mention.fact]
    return found


def named(words: str, figure: str) -> str:
    """A number alone, said of what the last one was told of; empty for other words."""
    alone = _ALONE.fullmatch(words.lower()) if figure else None
    return figure.format(alone["figure"]) if alone else ""


def supposed(text: str, figure: str) -> str:
    """What a turn of a number alone supposes, where it asks; empty for any other turn."""
    return named(text, figure) if _SUPPOSES.match(text.lower()) else ""


def restated(raw: str, reading: Reading, figure: str) -> Reading | None:
    """A turn of a number alone, read as that of the last number told; None for any other turn."""
    again = _MEASURED_AGAIN.fullmatch(raw.lower()) if figure and reading.empty and "?" not in raw else None
    if again is None:
        return None
    anew = placed(read_turn(figure.format(again["figure"])), raw)
    return anew if anew.said else None
