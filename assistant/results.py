"""Results: what an outcome concludes, in the few ways in which a sentence may put it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant import compose, fact_words
from assistant.titles import TITLES
from core.outcome import AnyOutcome, Finding, NotApplicable, Open, Reason
from core.quantity import Amounts
from core.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

_RESTATED: Final[dict[str, tuple[str, ...]]] = {
    "mechanical pain": ("load-dependent pain on sitting, standing or movement, eased lying down, absent supine",),
    "pain that is not mechanical": ("occasional non-mechanical ache",),
    "pain-free": ("no pain, painless",),
    "lytic lesion": ("lysis, lytic bone",),
    "normal alignment": ("aligned, alignment maintained", "no deformity, no kyphosis", "no translation, no listhesis, no malalignment"),
    "subluxation or translation": ("new translation or listhesis of one vertebra on the next",),
    "collapse under 50 %": ("height loss, collapsed by less than half, under 50 %",),
    "collapse over 50 %": ("height loss, collapsed by more than half, over 50 %",),
    "no collapse, over 50 % of the body involved": ("not collapsed, more than half of the vertebral body involved or replaced",),
    "no collapse, at most 50 % of the body involved": ("not collapsed, no more than half of the vertebral body involved or replaced",),
    "posterolateral elements involved on one side": ("one pedicle, facet or costovertebral joint only, unilateral posterior elements",),
    "posterolateral elements involved on both sides": ("both pedicles, both facets, bilateral posterior elements posterolaterally",),
    "posterolateral elements spared": ("posterior elements, pedicles and facets clear, intact, not involved, no posterolateral disease",),
    "a grade is anatomy: how severe the palsy was did not follow it": (
        "the epidural grade is anatomical, it describes anatomy; severity of palsy did not follow it",
        "severity of palsy did not track it; severity of palsy did not match or mirror it",
    ),
    "near a cut-off: readers agree on the total (intraclass correlation 0.85), least on the type of lesion (kappa 0.24)": (
        "agreement of readers on the total is high (ICC 0.85) and lowest for lesion type (kappa 0.24)",
    ),
    "7 or more calls for a spine surgeon's opinion": (
        "a spine surgeon should be asked or involved from 7 upwards",
        "the threshold for a spine surgeon's opinion is 7; a total of 7 or more means that one sees the patient",
    ),
}
"""A reason of a rule in the other words that a clinician has for it; never more than it says."""
_GRADED: Final = re.compile(r"grade (?P<grade>\S+) is (?P<band>low|high) grade")
_OUT_OF_POINTS: Final = frozenset({"sins", "tokuhashi_2005", "tomita", "modified_bauer", "nesms", "katagiri_2014", "charlson"})


def summary(rule: str) -> str:
    """What a rule says it is, where its name alone does not."""
    return "" if rule in TITLES or rule not in RULES else RULES[rule].header["Summary"]


def results(outcome: AnyOutcome) -> Iterator[str]:
    """What an outcome concludes, in the few ways it may be put."""
    name = outcome.rule.split("_")[0].upper()
    where = f" at {outcome.level}" if outcome.level else ""
    if isinstance(outcome, NotApplicable):
        yield f"{name}{where} cannot be given, no row applies, not applicable"
        return
    yield f"{name}{where}: {compose.sentence(outcome.rule, outcome)}"
    if isinstance(outcome, Finding):
        yield f"{name}{where} {_value(outcome)} {outcome.band or ''}"
    elif isinstance(outcome, Open):
        yield from _open(f"{name}{where}", outcome)


def counted(name: str, outcome: Finding) -> Iterator[str]:
    """How many items a score adds up, and how many sources a conclusion names."""
    items = [reason for reason in outcome.because if reason.points is not None]
    if items:
        alike = f", {items[0].points} points each" if len({each.points for each in items}) == 1 else ""
        yield f"{name} adds up {len(items)} items{alike}: {', '.join(each.statement for each in items)}"
    if outcome.rule[-4:].isdigit():
        yield outcome.rule.replace("_", " ")
    if isinstance(outcome.value, tuple) and len(outcome.value) > 1:
        yield f"{name} names {len(outcome.value)} papers, criteria of reviews met"


def rows(outcome: Finding) -> Iterator[str]:
    """A conclusion together with what leads to it, as the table's row has it."""
    if outcome.rule == "escc" and outcome.because:
        yield f"{outcome.because[0].statement}: this defines ESCC, Bilsky, epidural grade {outcome.value}"
    if outcome.rule == "noms":
        yield f"{', '.join(each.statement for each in outcome.because)}: the NOMS table's row leads to {compose.sentence(outcome.rule, outcome)}"


def restated(reason: Reason) -> Iterator[str]:
    """A reason as the rule states it, then in other words, each with its points."""
    points = "" if reason.points is None else f" {reason.points} points"
    yield f"{reason.statement}{points}"
    for other in _RESTATED.get(reason.statement, ()):
        yield f"{other}{points}"
    graded = _GRADED.fullmatch(reason.statement)
    if graded:
        yield f"ESCC, Bilsky, epidural grade {graded['grade']} counts as {graded['band']} grade"


def _value(outcome: Finding) -> str:
    if isinstance(outcome.value, Amounts):
        return ", then ".join(f"{outcome.rule} {name} dose {quantity}{' a day' if name == 'daily' else ''}" for name, quantity in outcome.value.items)
    if isinstance(outcome.value, tuple):
        return "pathway, treatment plan advised: " + " or ".join(map(_path, outcome.value))
    unit = outcome.unit or ("points" if outcome.rule in _OUT_OF_POINTS else "")
    return f"total score grade {outcome.value} {unit}, class"


def _path(value: str) -> str:
    return value.replace("+", " and ").replace("_", " and ") if "+" in value else f"{value}, {value} alone"


def _open(name: str, outcome: Open) -> Iterator[str]:
    if outcome.range and all(isinstance(each, int) for each in outcome.range):
        low, high = outcome.range
        yield f"{name} total score range possible {low} to {high} {outcome.unit or ''}, open, not settled"
    for value in (*outcome.possible, *outcome.bands):
        yield f"{name} still possible, open, undetermined: {' or '.join(map(_path, value)) if isinstance(value, tuple) else value}"
    if outcome.open:
        yield f"{name} unknown, not stated, missing, needed, ask for: {', '.join(fact_words.named(fact) for fact in outcome.open)}"
