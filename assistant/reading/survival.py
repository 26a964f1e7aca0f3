"""Expected survival: the months that are told, several where a range or an upper limit is; what has no upper limit is not pinned down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.mention import Mention, several

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

FACT: Final = "expected_survival_months"
MOST: Final = 600
"""Months; more is no expected survival."""
_SMALL: Final = (
    r"(?:(?:of|is|was|are|at|be|being|as|now|to|for|estimated|put|given|around|about|roughly|approximately|approx|maybe|perhaps|only|just|likely|"
    r"probably|at best|at most|the|a|order|in|range|life|median|expected|live|have|another|he|she|they|has|will|may|might|could)[ :=]*|[:=~≈(] ?)*"
)
_LIMIT: Final = (
    r"(?P<{0}under>(?:less|fewer|shorter|no more|not more) than |under |below |up to |within |< ?|≤ ?)?"
    r"(?P<{0}over>(?:more|longer|greater|better) than |at least |over |above |beyond |exceed(?:s|ing) |> ?|≥ ?)?"
)
_SPAN: Final = (
    r"(?P<{0}low>\d{{1,3}})(?:\+|(?: ?- ?| to | or )(?P<{0}high>\d{{1,3}}))? ?(?:(?P<{0}months>months?|mths?|mos?\b|/12)|(?P<{0}years>years?|yrs?))"
    r"(?P<{0}open>\+| or (?:more|longer|better|so more))?\b"
)
_TOLD: Final = r"life expectanc(?:y|ies)|(?:expected |estimated )?survival(?: estimate)?|expected to live|prognos(?:is|ticated)|outlook"
_WHO: Final = r"(?:onc|oncologists?|oncology|palliative (?:care|team)|mdt)(?: (?:team|consultant|doctor|reg|registrar))?"
_SAYS: Final = r"(?:expects?|expecting|estimates?|says?|thinks?|reckons?|gives?|gave|giving|quotes?|predicts?)"
_TELLS: Final = patterns.of(
    rf"\b(?:{_TOLD})\b[ :=]*{_SMALL}{_LIMIT.format('a')}{_SPAN.format('a')}|"
    rf"\b{_WHO} {_SAYS} (?:(?:him|her|them|he|she) )?(?:has |have )?{_SMALL}{_LIMIT.format('b')}{_SPAN.format('b')}"
    r"(?! (?:ago|since|from|post|after|follow\w*|of (?!life\b)))|"
    rf"\b{_LIMIT.format('c')}{_SPAN.format('c')} (?:to live|of life|left to live|prognosis|life expectancy|expected survival)\b"
)


def find(text: str, at: int) -> Iterator[Mention]:
    """What is said of how long the patient is expected to live."""
    for match in _TELLS.finditer(text):
        way = next(way for way in "abc" if match[f"{way}low"])
        if mention := _mention(match, way, at):
            yield mention


def spans(text: str) -> list[tuple[int, int]]:
    """Where it is said: years there are no age."""
    return [match.span() for match in _TELLS.finditer(text)]


def _mention(match: re.Match[str], way: str, at: int) -> Mention | None:
    """The months, each that is possible; None for a least without a most, which leaves hundreds."""
    each = 12 if match[f"{way}years"] else 1
    low = int(match[f"{way}low"]) * each
    high = int(match[f"{way}high"]) * each if match[f"{way}high"] else low
    if match[f"{way}over"] or match[f"{way}open"] or match[0].rstrip().endswith("+"):
        return None
    if match[f"{way}under"]:
        low, high = 0, high - (0 if match[f"{way}under"].startswith(("up", "no", "≤", "within")) else 1)
    if not 0 <= low <= high <= MOST:
        return Mention(f"invalid:{FACT}:{max(low, high)}", frozenset(), at + match.start(), at + match.end())
    return several(FACT, frozenset(range(low, high + 1)), match, at)
