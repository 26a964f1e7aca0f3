"""Frankel grade of paralysis, from a grade already named or from what is found.

Applies to   motor and sensory function below the level of the cord lesion
Source       FRANKEL_1969 (outside the papers); TOKUHASHI_2005 counts palsy by it
Readings     a finding rules out the grades that it contradicts; what remains is the set of possible grades
Not encoded  conversion from the AIS: AIS C and D turn on muscle grades, Frankel C and D on usefulness
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from core.bibliography import FRANKEL_1969, OUR_READING
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason
from core.possibility import settle

GRADES: Final = FRANKEL_1969.at("grades")
UNLIKE_AIS: Final = OUR_READING.at("Frankel and AIS")


class Frankel(StrEnum):
    """Five ordinal grades, worst first."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


class Findings(NamedTuple):
    """One grade with what it requires to be found; None where it does not ask."""

    frankel: Frankel
    sensation_below_level: bool | None
    motor_below_level: bool
    motor_useful: bool
    normal_function: bool


PATTERNS: Annotated[tuple[Findings, ...], GRADES] = (
    Findings(Frankel.A, False, False, False, False),
    Findings(Frankel.B, True, False, False, False),
    Findings(Frankel.C, None, True, False, False),
    Findings(Frankel.D, None, True, True, False),
    Findings(Frankel.E, True, True, True, True),
)
MEANS: Annotated[dict[Frankel, str], GRADES] = {
    Frankel.A: "complete: neither sensation nor movement below the level",
    Frankel.B: "sensation only below the level",
    Frankel.C: "movement below the level, of no practical use",
    Frankel.D: "useful movement below the level",
    Frankel.E: "normal, or recovered",
}
NOT_AIS: Final = Reason(
    "not the same as AIS: there C and D are told apart by muscle grades, here by usefulness; do not convert without examining", UNLIKE_AIS
)


class FrankelFacts(Facts):
    """A named grade, or what is found below the level. Anything not stated stays possible."""

    frankel: Possible[Frankel] = unknown()
    sensation_below_level: Possible[bool] = unknown()
    motor_below_level: Possible[bool] = unknown()
    motor_useful: Possible[bool] = unknown()
    normal_function: Possible[bool] = unknown()


def frankel(facts: FrankelFacts) -> AnyOutcome:
    """The grade, or the grades that the findings leave possible."""
    possible = facts.possible()
    cases = [pattern for pattern in PATTERNS if all(seen is None or seen in possible[name] for name, seen in pattern._asdict().items())]
    if not cases:
        return NotApplicable(rule="frankel", because=(Reason("no grade fits these findings together; check the examination", GRADES),))
    return settle(cases, _graded)


def _graded(case: Findings) -> Finding:
    return Finding(rule="frankel", value=str(case.frankel), because=(Reason(MEANS[case.frankel], GRADES, fact="frankel"),), notes=(NOT_AIS,))
