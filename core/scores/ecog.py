"""ECOG: performance status, from a grade already named or from what the patient does.

Applies to   an adult with cancer
Source       OKEN_1982 (outside the papers); grade 2 is printed in MORIMOTO_2024
Readings     a description rules out the grades that it contradicts; what remains is the set of possible grades
Not encoded  conversion to or from Karnofsky (no crosswalk is agreed); whether motor loss alone makes the status poor
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from core.bibliography import BUCCHERI_1996, JAIPANYA_2022, MORIMOTO_2024, OKEN_1982
from core.facts import Facts, OneOf, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, NotApplicable, Reason
from core.possibility import settle

GRADES: Final = OKEN_1982.at("performance status grades")
CHEMOTHERAPY: Final = MORIMOTO_2024.at("1 Introduction", "8")
MOTOR: Final = MORIMOTO_2024.at('2 Locomotive syndrome in cancer ("cancer locomo") including spinal metastasis')
EN_BLOC: Final = JAIPANYA_2022.at("En bloc spinal surgery", "63")
TES: Final = MORIMOTO_2024.at("4.2.1.1 Total en-bloc spondylectomy", "35", "37", "68", "69", "79", "80", "81", "82")
CROSSWALK: Final = BUCCHERI_1996.at("crosswalk")

LAST: Annotated[int, GRADES] = 5
Grades = Annotated[frozenset[int], OneOf(whole=(0, LAST))]


class SelfCare(StrEnum):
    """What the patient does without help."""

    FULL = "full"
    LIMITED = "limited"
    NONE = "none"


class Description(NamedTuple):
    """One grade with what the patient does; None where the grade does not ask."""

    ecog: int
    alive: bool
    strenuous_activity: bool | None
    light_work: bool | None
    self_care: SelfCare | None
    up_over_half_of_day: bool | None


PATTERNS: Annotated[tuple[Description, ...], GRADES] = (
    Description(0, True, True, True, SelfCare.FULL, True),
    Description(1, True, False, True, SelfCare.FULL, True),
    Description(2, True, False, False, SelfCare.FULL, True),
    Description(3, True, False, False, SelfCare.LIMITED, False),
    Description(4, True, False, False, SelfCare.NONE, False),
    Description(LAST, False, None, None, None, None),
)
MEANS: Annotated[tuple[str, ...], GRADES] = (
    "fully active",
    "restricted in strenuous activity; walks and does light work",
    "walks and cares for themselves but cannot work; up for more than half of waking hours",
    "limited self-care; in bed or a chair for more than half of waking hours",
    "completely disabled",
    "dead",
)
PRINTED: Annotated[int, CHEMOTHERAPY] = 2
LEAST_FOR_CHEMOTHERAPY: Final = Reason(f"PS {PRINTED} is the least that chemotherapy is proposed for", CHEMOTHERAPY)
CORRECTABLE: Final = Reason("a status that is poor only through motor impairment may be improved by orthopaedic treatment", MOTOR)
NO_CONVERSION: Final = Reason(
    "not converted to Karnofsky: one crosswalk pairs grades 1, 2, 3, 4 with 80, 60, 40, 20, and others differ; ask for the Karnofsky itself",
    CROSSWALK,
)
FIT_FOR_EN_BLOC: Final = Dispute(
    "performance status for en bloc surgery",
    (Reason("ECOG 0 to 2", EN_BLOC), Reason("preferably ECOG 0 to 1", TES)),
)


class EcogFacts(Facts):
    """A named grade, or what the patient does. Anything not stated stays possible."""

    ecog: Grades = unknown()
    alive: Possible[bool] = unknown()
    strenuous_activity: Possible[bool] = unknown()
    light_work: Possible[bool] = unknown()
    self_care: Possible[SelfCare] = unknown()
    up_over_half_of_day: Possible[bool] = unknown()


def ecog(facts: EcogFacts) -> AnyOutcome:
    """The grade, or the grades that the description leaves possible. Higher is worse."""
    possible = facts.possible()
    cases = [pattern for pattern in PATTERNS if all(does is None or does in possible[name] for name, does in pattern._asdict().items())]
    if not cases:
        return NotApplicable(rule="ecog", because=(Reason("no grade fits this description; ask again what the patient does", GRADES),))
    return settle(cases, _graded)


def _graded(case: Description) -> Finding:
    place = CHEMOTHERAPY if case.ecog == PRINTED else GRADES
    return Finding(
        rule="ecog",
        value=case.ecog,
        because=(Reason(MEANS[case.ecog], place, fact="ecog"),),
        notes=(LEAST_FOR_CHEMOTHERAPY, CORRECTABLE, NO_CONVERSION),
        disputes=(FIT_FOR_EN_BLOC,),
    )
