"""Mention: one place in the text that says something about one fact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

DOUBT: Final = re.compile(
    r"\?\s*$|^\s*\?|\b(?:cannot|could not|can not|not|unable to) (?:be )?(?:exclude\w*|ruled? out|assess\w*|tell|determin\w*)|\bnot (?:yet )?(?:documented|stated|recorded|described|reported|assessed|known|given|mentioned|available|examined|done)\b"
    r"|\b(?:unclear|unknown|equivocal|uncertain|undocumented|pending|awaited|awaiting|query|queried|possible|possibly|probable|probably|suspected|suspicion of|may be|might be|maybe|perhaps|not sure|n/a|tbc|\bdd\b|differential|to follow|dunno)\b"
)
NO: Final = r"(?:no|not|nil|without|w/o|denies|denied|negative for|free of|absence of|absent|never|neither|nor|excludes?|excluded|rules? out|ruled out|lack of|lacks|isn't|doesn't|does not|do not|didn't)"


@dataclass(frozen=True, slots=True)
class Mention:
    """`values` are the possibilities that these words leave; an empty set says that the words only cast doubt."""

    fact: str
    values: frozenset[Any]
    start: int
    end: int


def one(fact: str, value: Any, match: re.Match[str], at: int = 0) -> Mention:  # noqa: ANN401 values of any fact
    """A mention of a single value, at a match inside a stretch that starts at `at`."""
    return Mention(fact, frozenset({value}), at + match.start(), at + match.end())


def several(fact: str, values: frozenset[Any], match: re.Match[str], at: int = 0) -> Mention:
    """A mention that leaves several values possible."""
    return Mention(fact, values, at + match.start(), at + match.end())


def negated(text: str, start: int, reach: int = 40) -> bool:
    """True when a denial stands shortly before a place, with no word between that ends its reach."""
    before = text[max(0, start - reach) : start]
    return bool(re.search(rf"\b{NO}\b(?:(?!\b(?:but|however|with|has|shows?|except|only|lytic|is|are|now)\b)[^.;:]){{0,{reach}}}$", before))


def matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Every place a pattern stands in a text."""
    return pattern.finditer(text)
