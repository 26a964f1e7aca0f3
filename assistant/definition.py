"""Definition: what a grade or a total means, asked of no patient; the rule that scores it says what it stands for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant import compose, cord_limit, fact_words
from assistant.reading.case import Case
from core.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.answer import Invalid
    from assistant.prose import Prose
    from assistant.reading.reader import Reading
    from core.outcome import AnyOutcome

_NAME: Final = r"(?:(?:escc|bilsky(?:'s)?|epidural|grade|score|a|the) )*"
_GRADE: Final = r"(?P<{}>0|1[abc]|2|3)\b(?! ?(?:%|gy|mg|mm|cm|months?|weeks?|days?|hours?|fractions?|points?))"
_ASKED: Final = re.compile(
    rf"\bwhat (?:does|is|do|would|exactly is|'?s) (?:an? )?(?=(?:[\w']+ )?(?:escc|bilsky|grade)){_NAME}{_GRADE.format('what')}"
    rf"(?=\W*(?:\?|$)| (?:look|mean|on|show|grade)\b)"
    rf"|\b(?:define|meaning of|definition of) (?=(?:escc|bilsky|grade)){_NAME}{_GRADE.format('defined')}"
    rf"|\bis (?:an? )?{_NAME}{_GRADE.format('banded')} (?:considered |counted as )?(?:low|high)\b",
)
_COMPARED: Final = re.compile(
    rf"\b(?:diff(?:s|er\w*)?|distinguish\w*|tell)\b[^.?\d]{{0,20}}(?=(?:[\w']+ )?(?:escc|bilsky|grade)){_NAME}{_GRADE.format('one')}"
    rf"(?: apart)? (?:and|from|vs\.?|versus) {_NAME}{_GRADE.format('other')}"
    rf"|\b(?=(?:escc|bilsky|grade)){_NAME}{_GRADE.format('left')} (?:and|or|v|vs\.?|versus) {_NAME}{_GRADE.format('right')}"
    rf"[^.?]{{0,16}}\b(?:diff?e?r\w*|apart)\b"
)
_SINS: Final = r"(?:(?:an?|the|total|score|sins|instability|spinal|neoplastic|of|=|:) ?)*"
_TOTAL: Final = r"(?P<{}>1[0-8]|\d)\b(?!\.\d| ?(?:%|gy|mg|mm|cm|months?|weeks?|days?|hours?|fractions?|patients?|papers?|items?|to \d|-))"
_BANDS: Final = r"(?:stable|unstable|indeterminate|impending|potentially unstable|high|low|intermediate)"
_BARE: Final = r"\W*sins (?:(?:score|total|of|=|:) ?)*"
_TOTALLED: Final = re.compile(
    rf"\bwhat(?: does| is| do| would| about| exactly is|'?s) (?=(?:[\w']+ ){{0,3}}(?:sins|score|total)\b){_SINS}{_TOTAL.format('what')}(?=\W*(?:\?|"
    rf"$)| mean\b)"
    rf"|\b(?:is|are|would|does) (?=[^?.]{{0,24}}\b(?:sins|score|total)\b|\d+ (?:still |already |considered |counted as |called |an? )*{_BANDS}\b)"
    rf"{_SINS}{_TOTAL.format('banded')} (?:\w+ ){{0,3}}?{_BANDS}\b"
    rf"|\bwhat does an? {_TOTAL.format('alone')} mean\b"
    rf"|^{_BARE}{_TOTAL.format('bare')}\W*$"
)
_ALONE: Final = re.compile(rf"{_BARE}\d+\W*")


def totals(words: str) -> list[AnyOutcome]:
    """What a total of SINS stands for, where it is asked; empty where it is not."""
    match = _TOTALLED.search(words.lower())
    return [RULES["sins_total"]({"sins": int(each)}) for each in match.groups() if each] if match else []


def grades(words: str) -> list[AnyOutcome]:
    """The ESCC grades whose meaning is asked for, as their rule has them; empty where none is."""
    match = _ASKED.search(words.lower()) or _COMPARED.search(words.lower())
    return [RULES["escc"]({"escc": each}) for each in match.groups() if each] if match else []


def alone(words: str) -> bool:
    """True for a total and nothing else: "SINS 19"."""
    return bool(_ALONE.fullmatch(words.lower()))


def impossible(reading: Reading, turn: int) -> list[Invalid]:
    """What a question names that cannot be, "ESCC grade 7"; empty where it names anything besides."""
    if reading.levels or not all(said.mention.fact.startswith("invalid:") for said in reading.said):
        return []
    case = Case()
    case.add(reading, turn)
    return case.invalid


def no_such(found: Sequence[Invalid]) -> str:
    """Why each of these is none."""
    return " ".join(f"{fact_words.named(each.fact)} {each.said}: {each.why}." for each in found)


def write(prose: Prose, outcome: AnyOutcome) -> None:
    """The grade or total and its class, then what it stands for."""
    rests = outcome.because[:1] or outcome.notes[-1:]
    prose.line().say(compose.sentence(outcome.rule, outcome), f"outcome:{outcome.rule}")
    prose.cite(*[reason.citation for reason in rests if reason.citation]).say(".", "user")
    compose.reasons(prose, outcome)


def told(prose: Prose, questions: Sequence[str]) -> list[AnyOutcome]:
    """What a grade, a total or two grades mean, or what the cord takes, where one of the questions asks it of no patient."""
    outcomes = next((found for question in questions if (found := grades(question) or totals(question) or cord_limit.limits(question))), [])
    for outcome in outcomes:
        write(prose, outcome)
    return outcomes
