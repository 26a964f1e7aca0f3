"""AIS: ASIA Impairment Scale, from a grade already named or from the examination.

Applies to   a cord lesion examined below its level and in the lowest sacral segments (S4-S5)
Source       ISNCSCI_2021 (outside the papers); SILVA_2021 prints the two ends, A and E
Readings     an examination finding rules out the grades that it contradicts; SILVA_2021 gives E to every intact patient,
             the standard only after an earlier deficit: both are shown
Not encoded  the motor and sensory sums, the neurological level, isolated radiculopathy and cauda equina syndrome
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from core.bibliography import ISNCSCI_2021, OUR_READING, SILVA_2021
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, NotApplicable, Reason
from core.possibility import settle

STANDARD: Final = ISNCSCI_2021.at("ASIA Impairment Scale")
SERIES: Final = SILVA_2021.at("Recorded Data")
SERIES_INTACT: Final = SILVA_2021.at("Neurological Outcomes")
UNLIKE_FRANKEL: Final = OUR_READING.at("Frankel and AIS")


class Ais(StrEnum):
    """Five ordinal grades, worst first."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


class Examination(NamedTuple):
    """One grade with what it requires to be found; None where it does not ask."""

    ais: Ais
    sacral_function: bool
    motor_below_level: bool | None
    half_key_muscles_grade_3: bool | None
    normal_function: bool


PATTERNS: Annotated[tuple[Examination, ...], STANDARD] = (
    Examination(Ais.A, False, None, None, False),
    Examination(Ais.B, True, False, False, False),
    Examination(Ais.C, True, True, False, False),
    Examination(Ais.D, True, True, True, False),
    Examination(Ais.E, True, True, True, True),
)
MEANS: Annotated[dict[Ais, str], STANDARD] = {
    Ais.A: "complete: neither sensation nor movement in S4-S5",
    Ais.B: "sensation, S4-S5 included, but no movement below the level",
    Ais.C: "movement below the level, fewer than half of the key muscles at grade 3 or more",
    Ais.D: "movement below the level, at least half of the key muscles at grade 3 or more",
    Ais.E: "normal after an earlier deficit",
}
INTACT: Final = Dispute(
    "whether E is a grade for a patient who never had a deficit",
    (
        Reason("E is for normal findings after an earlier deficit", STANDARD),
        Reason("every patient with full function was graded E", SERIES_INTACT),
    ),
)
OTHER_CLASSES: Final = Reason(
    "the one series among the papers adds two classes of its own: isolated radiculopathy and cauda equina syndrome", SERIES_INTACT
)
NOT_FRANKEL: Final = Reason("not the same as Frankel: there C and D are told apart by usefulness; do not convert without examining", UNLIKE_FRANKEL)


class AisFacts(Facts):
    """A named grade, or what the examination shows. Anything not stated stays possible."""

    ais: Possible[Ais] = unknown()
    sacral_function: Possible[bool] = unknown()
    motor_below_level: Possible[bool] = unknown()
    half_key_muscles_grade_3: Possible[bool] = unknown()
    normal_function: Possible[bool] = unknown()


def ais(facts: AisFacts) -> AnyOutcome:
    """The grade, or the grades that the examination leaves possible."""
    possible = facts.possible()
    cases = [pattern for pattern in PATTERNS if all(seen is None or seen in possible[name] for name, seen in pattern._asdict().items())]
    if not cases:
        return NotApplicable(rule="ais", because=(Reason("no grade fits these findings together; check the examination", STANDARD),))
    return settle(cases, _graded)


def _graded(case: Examination) -> Finding:
    ends = SERIES if case.ais in {Ais.A, Ais.E} else STANDARD
    return Finding(
        rule="ais",
        value=str(case.ais),
        because=(Reason(MEANS[case.ais], STANDARD, fact="ais"), Reason(f"graded {case.ais} on a scale from A (complete) to E (normal)", ends)),
        notes=(OTHER_CLASSES, NOT_FRANKEL),
        disputes=(INTACT,) if case.ais is Ais.E else (),
    )
