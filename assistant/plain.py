"""Plain: what a sentence shows by itself: how many things it lists, whether a figure rises or falls to the next, a share in words and in figures."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from assistant.passages import MARKER
from assistant.wording import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.quantities import Mention
    from assistant.wording import Wording

_I: Final = re.IGNORECASE
_COMPARES: Final = re.compile(
    r"(?:higher|lower|larger|smaller|greater|fewer|more|less|rarer|commoner)\b|"
    r"(?:fall\w*|fell|ris\w+|rose|drop\w*|grow\w*|grew|increas\w*|decreas\w*|declin\w*) to\b",
    _I,
)
_ASIDE: Final = re.compile(r"\([^()]*\)|\[[\d, -]+\]")
_OPENS: Final = re.compile(r"[:,(]| (?:are|were|is|namely|of|with|in|by) ", _I)
_COMMAS: Final = re.compile(r",? and |, or |[,;] ", _I)
_ALL: Final = re.compile(r",? and |,? or |[,;] ", _I)
_COUNTABLE: Final = frozenset({"", "factor"})
_MOST: Final = 9
_NEAR: Final = 70
_ROUNDED: Final = Fraction(25, 1000)
_BESIDE: Final = re.compile(r"(?: of [a-z -]{1,30})? ?[(,:] ?(?:\d+[;,] )?", _I)
_HEDGED: Final = re.compile(
    r"\b(?:nearly|almost|about|around|roughly|approximately|some|just (?:under|over)|a little (?:under|over|less than|more than)) \Z", _I
)
_OTHERS: Final = re.compile(r"\b(?:other|remaining|rest of the|left the) \Z", _I)


def plain(said: Wording, at: int) -> str:
    """The origin of a count of listed things, of a direction between two figures or of a share in words; empty for anything else."""
    mention = said.mentions[at]
    if mention.kind == "class:change":
        return "user" if _between(said, at) == mention.value else ""
    if mention.unit == "ratio" and _in_words(said.text, mention):
        return "user" if any(_rounds(said.text, mention, each) for each in said.mentions if each.unit == "ratio" and each != mention) else ""
    return "user" if mention.kind == "amount" and mention.unit in _COUNTABLE and _listed(said.text, mention) else ""


def wrong_way(sentence: str) -> str:
    """A word of comparison against the two figures around it: "23 % ... slightly lower, at 27.3 %"; empty when there is none."""
    if "%" not in sentence or not _COMPARES.search(sentence):
        return ""
    said = read(MARKER.sub(lambda match: " " * len(match[0]), sentence))
    compared = ((at, each) for at, each in enumerate(said.mentions) if each.kind == "class:change" and _COMPARES.match(said.text, each.start))
    wrong = next((each for at, each in compared if _between(said, at) not in {None, each.value}), None)
    return f'"{said.text[wrong.start : wrong.end]}" goes against the figures beside it' if wrong else ""


def _in_words(text: str, mention: Mention) -> bool:
    """True for "a quarter" and "two thirds", false for a figure."""
    return not any(character.isdigit() for character in text[mention.start : mention.end])


def _rounds(text: str, mention: Mention, exact: Mention) -> bool:
    """True where a share in words is the figure beside it, rounded, on the side of it that the words say: "just under half (48.6 %)"."""
    gap = text[mention.end : exact.start] if exact.start > mention.end else text[exact.end : mention.start]
    beside = exact.start > mention.end and _BESIDE.fullmatch(gap)
    hedged = exact.start > mention.end and _HEDGED.search(text, 0, mention.start) and len(gap) < _NEAR and not any(map(str.isdigit, gap))
    if not (beside or hedged) or _in_words(text, exact):
        return False
    match mention.value, exact.value:
        case (str() as side, Fraction() as share), ("=", Fraction() as figure):
            if _OTHERS.search(text, 0, mention.start):
                figure = 1 - figure
            off = figure - share
            return abs(off) <= _ROUNDED and not (side[0] == "<" and off > 0) and not (side[0] == ">" and off < 0)
    return False


def _listed(text: str, mention: Mention) -> bool:
    """True for "two effects, stabilisation and necrosis": as many as the list that follows has."""
    match mention.value:
        case (_, Fraction() as many) if (
            many.denominator == 1 and 1 < many <= _MOST and re.match(":| ?[a-z]" if mention.unit else " ?[a-z]", text[mention.end :], _I)
        ):
            return int(many) in set(_counts(_ASIDE.sub("", text[mention.end :])))
    return False


def _counts(text: str) -> Iterator[int]:
    """How many things each stretch lists that a colon, a comma or a verb opens."""
    for opened in _OPENS.finditer(text):
        rest = re.split(r"[.;](?: |\Z)", text[opened.end() :])[0]
        if len(_COMMAS.split(rest)) > 1 or " or " in rest:
            yield from (len(_COMMAS.split(rest)), len(_ALL.split(rest)))


def _between(said: Wording, at: int) -> tuple[str, bool] | None:
    """The direction from the figure before a word of change to the next of the same unit."""
    amounts = [each for each in said.mentions if each.kind == "amount" and isinstance(each.value, tuple)]
    here = said.mentions[at]
    after = next((each for each in amounts if each.start >= here.end), None)
    before = next((each for each in reversed(amounts) if each.end <= here.start and after and each.unit == after.unit), None)
    if not before or not after or before.value[1:] == after.value[1:]:  # type: ignore[index]
        return None
    return "up" if after.value[1] > before.value[1] else "down", False  # type: ignore[index]
