"""Mention: one place in the text that says something about one fact, and the words that deny or doubt it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from assistant.reading import patterns
from assistant.reading.wording import LEVEL, either

_NOT_DONE: Final = either(
    "documented stated recorded described reported assessed assessable known given mentioned available examined "
    "done tested commented specified noted_either sure clear certain told been_told visualised visualized imaged seen_yet scanned covered"
)
DOUBT: Final = patterns.of(
    (
        r"\?\s*$|^\s*\?|\b(?:no (?:comment|mention|word|information|description|details?|note)\b[^.;]{0,20}\b(?:on|of|about|regarding)\b|(?:do "
        r"not|don't|dont|does not|doesn't) (?:know|tell|say)\b|(?:cannot|could not|can not|not|unable to|couldn't|hard "
        r"to|difficult to|impossible to) (?:be )?(?:confidently "
        r"|reliably |safely |fully |entirely )?(?:exclude\w*|ruled? out|assess\w*|tell|determin\w*|judge\w*|say)"
        rf"|(?:not|nor|never|isn't|wasn't) (?:yet |been |clearly |formally |entirely |quite )*"
        r"(?!(?:mentioned|reported|described|recorded|documented|known) (?:in|on|by) (?:(?:the|her|his) )?(?:first|previous|prior|earlier|original|"
        rf"initial|last|old|outside|staging|baseline)\b){_NOT_DONE}\b|"
    )
    + either(
        "unclear unknown equivocal uncertain undocumented pending awaited awaiting query queried possible possibly",
        "probable probably suspected suspicion_of suspicious may_be might_be could_be may_have might_have could_have maybe perhaps not_sure n/a tbc",
        "dd differential to_follow dunno indeterminate doubtful questionable presumably presumed unsure wonder* unrecorded",
        "likely n/k n/r n/d not_known r/o rule_out",
    )
    + r"\b)"
)
NO: Final = either(
    (
        "no not nil nt without w/o denies denied deny denying negative_for free_of free_from absence_of absent never neither nor nothing none "
        "excludes excluded rules_out ruled_out lack_of lacks lacking"
    ),
    (
        "isn't doesn't didn't wasn't weren't werent aren't hasn't haven't don't won't dont doesnt isnt didnt wasnt does_not do_not did_not zero "
        "devoid_of "
        "spares sparing clear_of"
    ),
)
_ENDS_REACH: Final = either("but however with has show shows showed except only lytic is are now apart_from other_than because_of due_to owing_to")
_DENIAL: Final = patterns.of(
    rf"(?<![a-z])(?:(?!not (?:at |in )?{LEVEL}){NO}(?![a-z])(?! (?:known|clear|sure|certain|stated|recorded|decided) (?:if|whether|how|when)\b)|"
    rf"nor (?:has|is|was|have|does|"
    rf"did)(?: it| there| he| she)?\b|(?<!er )(?<!pr )(?<!her2 )(?<!triple )neg(?:ative)? )"
    rf"(?:(?!\b{_ENDS_REACH}\b)[^.;:])*$"
)
_DENIED_AFTER: Final = patterns.of(
    r"\s*(?:[:=-]\s*)?(?:is |are |was |were |has been |have been )?(?:none|nil|absent|not seen|not present|"
    r"not identified|not demonstrated|excluded|ruled out|negative|denied|no\b(?! \w)|0\b(?![.%/]|\d| ?mm))"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """`values` are the possibilities that these words leave; an empty set says that the words only cast doubt.

    `voice` numbers who says so where two contradict each other; 0 is the writer.
    """

    fact: str
    values: frozenset[Any]
    start: int
    end: int
    voice: int = 0


def one(fact: str, value: Any, match: re.Match[str], at: int = 0) -> Mention:  # noqa: ANN401 values of any fact
    """A mention of a single value, at a match inside a stretch that starts at `at`."""
    return Mention(fact, frozenset({value}), at + match.start(), at + match.end())


def several(fact: str, values: frozenset[Any], match: re.Match[str], at: int = 0) -> Mention:
    """A mention that leaves several values possible."""
    return Mention(fact, values, at + match.start(), at + match.end())


def negated(text: str, start: int, reach: int = 40) -> bool:
    """True when a denial stands shortly before a place, with no word between that ends its reach."""
    return bool(_DENIAL.search(text[max(0, start - reach) : start]))


def denied(text: str, match: re.Match[str], reach: int = 40) -> bool:
    """True when a match is denied by the words before it or right after it."""
    return negated(text, match.start(), reach) or bool(_DENIED_AFTER.match(text[match.end() :]))
