"""Cancer locomo: type of locomotive syndrome in a patient with cancer.

Applies to   one locomotor problem at a time
Source       MORIMOTO_2024 section 2
Readings     osteoporosis is type 2 when treatment caused it, else type 3; the other problems of type 2 are listed only as
             consequences of treatment, so when they are not, no type is printed
Not encoded  problems that the section does not name; several problems together
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from core.bibliography import MORIMOTO_2024
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason, Result
from core.possibility import completions, settle

TYPES: Final = MORIMOTO_2024.at('2 Locomotive syndrome in cancer ("cancer locomo") including spinal metastasis', "1")


class Problem(StrEnum):
    """The problems that the section names, in its order."""

    BONE_METASTASIS = "bone_metastasis"
    SARCOMA = "sarcoma"
    CACHEXIA = "cachexia"
    WEAKNESS_AFTER_INACTIVITY = "weakness_after_inactivity"
    OSTEOPOROSIS = "osteoporosis"
    NEUROPATHY = "neuropathy"
    LYMPHOEDEMA = "lymphoedema"
    JOINT_CONTRACTURE = "joint_contracture"
    LUMBAR_CANAL_STENOSIS = "lumbar_canal_stenosis"
    OSTEOARTHRITIS = "osteoarthritis"


CAUSED: Annotated[dict[int, str], TYPES] = {1: "caused by the cancer", 2: "caused by its treatment", 3: "coexisting with the cancer"}
TYPE: Annotated[dict[tuple[Problem, bool], int | None], TYPES] = {
    **{(each, related): 1 for each in (Problem.BONE_METASTASIS, Problem.SARCOMA, Problem.CACHEXIA) for related in (False, True)},
    **{(each, True): 2 for each in (Problem.WEAKNESS_AFTER_INACTIVITY, Problem.OSTEOPOROSIS, Problem.NEUROPATHY, Problem.LYMPHOEDEMA)},
    (Problem.JOINT_CONTRACTURE, True): 2,
    **{(each, False): None for each in (Problem.WEAKNESS_AFTER_INACTIVITY, Problem.NEUROPATHY, Problem.LYMPHOEDEMA, Problem.JOINT_CONTRACTURE)},
    (Problem.OSTEOPOROSIS, False): 3,
    **{(each, related): 3 for each in (Problem.LUMBAR_CANAL_STENOSIS, Problem.OSTEOARTHRITIS) for related in (False, True)},
}
OVERLOOKED: Final = Reason("type 3 is easily overlooked while attention is on the cancer", TYPES)


class CancerLocomoFacts(Facts):
    """The problem, and whether the treatment of the cancer caused it."""

    locomotor_problem: Possible[Problem] = unknown()
    treatment_related: Possible[bool] = unknown()


class Case(NamedTuple):
    """One completion."""

    locomotor_problem: Problem
    treatment_related: bool


def cancer_locomo(facts: CancerLocomoFacts) -> AnyOutcome:
    """Type 1, 2 or 3."""
    return settle(completions(Case, facts.possible()), _type)


def _type(case: Case) -> Result:
    kind, words = TYPE[case], case.locomotor_problem.replace("_", " ")
    if kind is None:
        why = Reason(f"{words} is listed only as a consequence of treatment: no type is printed for it otherwise", TYPES, fact="treatment_related")
        return NotApplicable(rule="cancer_locomo", because=(why,))
    because = (Reason(f"{words}: {CAUSED[kind]}", TYPES, fact="locomotor_problem"),)
    return Finding(rule="cancer_locomo", value=kind, band=f"type {kind}", because=because, notes=(OVERLOOKED,))
