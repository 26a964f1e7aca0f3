"""Titles: the instrument that a bare number belongs to: "SINS of 7", "16 points on the SINS"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from assistant.quantities import Mention

TITLES: Final[dict[str, str]] = {
    "sins": r"sins|(?:spinal |spine )?instability (?:neoplastic )?score",
    "escc": r"escc|bilsky|epidural (?:spinal cord compression )?grade",
    "ecog": r"ecog",
    "karnofsky": r"kps|karnofsky",
    "asa": r"asa",
    "frankel": r"frankel",
    "ais": r"ais|asia",
    "tomita": r"tomita",
    "tokuhashi_2005": r"tokuhashi",
    "nesms": r"nesms",
    "katagiri_2014": r"katagiri",
    "modified_bauer": r"bauer",
    "charlson": r"charlson|cci",
    "noms": r"noms",
    "wbb": r"wbb",
}
"""Instruments by the words before "of 7" that make the 7 theirs."""
_TITLE: Final = re.compile(r"\b(?:" + "|".join(f"(?P<t{at}>{pattern})" for at, pattern in enumerate(TITLES.values())) + r")\b")
_NAMES: Final = tuple(TITLES)
BREAK: Final = re.compile(
    r"[,;:()]|(?<= )\.(?= )|\b(?:and|but|then|while|whereas|versus|vs|or|because|compared|against|although|though|rather|yet)\b"
)
"""What parts two clauses."""
_BRACKETS: Final = re.compile(r"\([a-z -]{1,30}\)|[()]")
_OWN: Final = re.compile(r"(?: |grade|score|total|of)*")
_SMALL: Final = re.compile(r"(?: |\b(?:on|in|by|for|of|the|points?)\b){0,6}")
"""Between an instrument and its own figure: the 31 of "31 ESCC grade 2" is not its."""
_REACH: Final = 60


def instruments(text: str) -> frozenset[str]:
    """Every instrument that a text in lower case names."""
    return frozenset(_NAMES[int(str(match.lastgroup)[1:])] for match in _TITLE.finditer(text))


def title_of(mention: Mention, text: str, numbers: tuple[Mention, ...]) -> str:
    """The instrument that a bare number belongs to: the nearest named before it in its clause, or just after it; of a text in lower case."""
    if mention.kind not in {"amount", "grade"} or mention.unit not in {"", "point"}:
        return ""
    before = list(_TITLE.finditer(text, max(0, mention.start - _REACH), mention.start))
    if (
        before
        and not BREAK.search(_BRACKETS.sub("", text[before[-1].end() : mention.start]))
        and not any(before[-1].end() <= each.start < mention.start for each in numbers if each.kind != "edition")
    ):
        return _NAMES[int(str(before[-1].lastgroup)[1:])]
    after = _TITLE.match(text, _skip(text, mention.end))
    own = after and any(_OWN.fullmatch(text, after.end(), each.start) for each in numbers)
    return _NAMES[int(str(after.lastgroup)[1:])] if after and not own else ""


def _skip(text: str, at: int) -> int:
    """Past the small words that may stand between a figure and its instrument: "16 points on the SINS"."""
    small = _SMALL.match(text, at)
    return small.end() if small else at
