"""LMNOP: checklist of what to weigh: location, mechanics, neurology, oncology, and the patient with prior therapy.

Applies to   spinal metastasis before a decision on treatment
Source       PATON_2011 and IVANISHVILI_2014 (outside the papers); MORIMOTO_2024 and CHANG_2020 describe it
Readings     the papers differ on P; every input that any of them names is on the list, each with its source
Not encoded  a decision: no numbers, thresholds or decision table are published
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from core import checklist, spine
from core.bibliography import CHANG_2020, IVANISHVILI_2014, MORIMOTO_2024, PATON_2011
from core.burden import VertebralMetastases
from core.citation import Citation
from core.facts import OneOf, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Reason, needs
from core.pathways.radiosensitivity import RadiosensitivityFacts
from core.scores.sins import BANDS
from core.spine import Level

SYSTEM: Final = PATON_2011.at("abstract")
UPDATE: Final = IVANISHVILI_2014.at("abstract")
IN_MORIMOTO: Final = MORIMOTO_2024.at("4.1.2 Principle-based decision-making systems", "65")
IN_CHANG: Final = CHANG_2020.at("Principle-based decision-making systems", "38")
SYNCHRONOUS: Final = CHANG_2020.at("Principle-based decision-making systems", "23", "39")


class Column(StrEnum):
    """Which part of the vertebra is involved."""

    ANTERIOR = "anterior"
    POSTERIOR = "posterior"
    BOTH = "both"


class Response(StrEnum):
    """What earlier treatment of the tumour did."""

    NOT_TREATED = "not_treated"
    RESPONDED = "responded"
    PROGRESSED = "progressed"


LETTERS: Annotated[tuple[tuple[str, dict[str, str], Citation], ...], SYSTEM, UPDATE, IN_MORIMOTO, IN_CHANG] = (
    ("L", {"level": "level", "vertebral_metastases": "number of levels"}, IN_MORIMOTO),
    ("L", {"column": "anterior or posterior column"}, SYSTEM),
    ("M", {"sins": "mechanical instability by SINS"}, SYSTEM),
    ("N", {"symptomatic_compression": "symptomatic epidural compression"}, SYSTEM),
    ("O", {"radiosensitivity": "histology, above all its radiosensitivity"}, SYSTEM),
    ("P", {"prior_therapy_response": "response to prior therapy"}, IN_MORIMOTO),
    ("P", {"tolerates_surgery": "fitness", "expected_survival_months": "prognosis"}, IN_CHANG),
    ("P", {"wants_surgery": "the patient's wishes"}, UPDATE),
)
MEANING_OF_P: Final = Dispute(
    "what P stands for",
    (
        Reason("response to previous treatment", IN_MORIMOTO),
        Reason("response to prior therapy, fitness and prognosis", IN_CHANG),
        Reason("fitness, the patient's wishes, prognosis and response to prior therapy", UPDATE),
    ),
)
NO_TABLE: Final = Reason("a checklist: no thresholds and no decision table are published for it", SYSTEM)
SYNCHRONOUS_NOTE: Final = Reason(
    "metastasis found together with the primary does better, with options unused: a more aggressive plan may be considered", SYNCHRONOUS
)


class LmnopFacts(RadiosensitivityFacts):
    """What the five letters ask for. `histology` pins down `radiosensitivity` where the reviews list it."""

    level: Possible[Level] = unknown()
    vertebral_metastases: Possible[VertebralMetastases] = unknown()
    column: Possible[Column] = unknown()
    sins: Annotated[frozenset[int], OneOf(whole=(BANDS.first, BANDS.last))] = unknown()
    symptomatic_compression: Possible[bool] = unknown()
    prior_therapy_response: Possible[Response] = unknown()
    tolerates_surgery: Possible[bool] = unknown()
    expected_survival_months: Annotated[int | None, Field(ge=0, le=600)] = None
    wants_surgery: Possible[bool] = unknown()
    synchronous: Possible[bool] = unknown()


def lmnop(facts: LmnopFacts) -> AnyOutcome:
    """The letters once all are complete, else what is missing. Never a decision."""
    said = tuple(reason for letter, inputs, place in LETTERS for reason in checklist.marked(facts, _lettered(letter, inputs), place))
    missing = tuple(fact for _, inputs, _ in LETTERS for fact in inputs if not checklist.given(facts, fact))
    if missing:
        return needs("lmnop", *missing, because=(NO_TABLE, *said)).at(spine.name(facts.level))
    return Finding(
        rule="lmnop",
        value=tuple(dict.fromkeys(letter for letter, _, _ in LETTERS)),
        because=(NO_TABLE, *said),
        notes=(SYNCHRONOUS_NOTE,) if facts.synchronous == {True} else (),
        disputes=(MEANING_OF_P,),
        level=spine.name(facts.level),
    )


def _lettered(letter: str, inputs: dict[str, str]) -> dict[str, str]:
    return {fact: f"{letter}: {words}" for fact, words in inputs.items()}
