"""Plain: what a sentence shows by itself: how many things it lists, and whether a figure rises or falls to the next."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.quantities import Mention
    from assistant.wording import Wording

_I: Final = re.IGNORECASE
_ASIDE: Final = re.compile(r"\([^()]*\)|\[[\d, -]+\]")
_OPENS: Final = re.compile(r"[:,(]| (?:are|were|is|namely|of|with|in|by) ", _I)
_COMMAS: Final = re.compile(r",? and |, or |[,;] ", _I)
_ALL: Final = re.compile(r",? and |,? or |[,;] ", _I)
_COUNTABLE: Final = frozenset({"", "factor"})
_MOST: Final = 9


def plain(said: Wording, at: int) -> str:
    """The origin of a count of listed things or of a direction between two figures; empty for anything else."""
    mention = said.mentions[at]
    if mention.kind == "class:change":
        return "user" if _between(said, at) == mention.value else ""
    return "user" if mention.kind == "amount" and mention.unit in _COUNTABLE and _listed(said.text, mention) else ""


def _listed(text: str, mention: Mention) -> bool:
    """True for "two effects, stabilisation and necrosis": as many as the list that follows has."""
    match mention.value:
        case (_, Fraction() as many) if many.denominator == 1 and 1 < many <= _MOST and text[mention.end : mention.end + 2].strip().isalpha():
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
