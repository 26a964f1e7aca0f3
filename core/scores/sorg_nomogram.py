"""SORG nomogram: checklist of its inputs; no survival can be computed.

Applies to   spinal metastasis considered for surgery
Source       JAIPANYA_2022 prints the inputs; external validation PAULINO_PEREIRA_2017 (outside the papers)
Readings     an input counts as given when one value is left
Not encoded  the calculation: the nomogram is a drawn figure and no coefficients are published in any text we could find
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from core import checklist
from core.bibliography import CHANG_2020, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023, PAULINO_PEREIRA_2017
from core.burden import VertebralMetastases
from core.facts import Facts, Named, Possible, measured, unknown
from core.outcome import AnyOutcome, Dispute, NotApplicable, Reason
from core.quantity import Quantity
from core.scores.ecog import Grades

INPUTS_TEXT: Final = JAIPANYA_2022.at("Survival prediction", "56")
AUC_TEXT: Final = JAIPANYA_2022.at("Survival prediction", "55", "57")
COHORT: Final = CHANG_2020.at("Classification-based decision-making systems", "20")
LESS_ACCURATE: Final = CHANG_2020.at("Classification-based decision-making systems", "19", "31", "32", "33")
NESMS_BETTER: Final = MORIMOTO_2024.at("4.1.1 Classification-based decisionmaking systems", "59")
BOTH_BETTER: Final = NEWMAN_2023.at("NOM systemic disease", "92")
VALIDATION: Final = PAULINO_PEREIRA_2017.at("abstract")

INPUTS: Annotated[dict[str, str], INPUTS_TEXT] = {
    "age_years": "age",
    "histology": "primary tumour",
    "ecog": "ECOG",
    "brain_metastases": "brain metastases",
    "visceral_metastases": "visceral metastases",
    "vertebral_metastases": "number of spine metastases",
    "white_cells": "white blood cells",
    "haemoglobin": "haemoglobin",
    "previous_systemic_treatment": "previous systemic treatment",
}
NO_COEFFICIENTS: Final = Reason("not computed: the nomogram is a drawn figure and no coefficients are published", VALIDATION)
DERIVED: Final = Reason("derived from 649 patients", COHORT)
ACCURACY: Final = Dispute(
    "how accurate the nomogram is",
    (
        Reason("accuracy 90 %, 71 % and 78 % at 3, 6 and 12 months", INPUTS_TEXT),
        Reason("area under the curve above 0.70 at every time", AUC_TEXT),
        Reason("in the cited study the area was 0.65 at 1 month, 0.74 at 3 and 0.78 at 12 months: only the last figure matches", VALIDATION),
    ),
)
BEST: Final = Dispute(
    "which score predicts survival best",
    (
        Reason("the SORG nomogram: area under the curve above 0.70", AUC_TEXT),
        Reason("NESMS, better than Tomita, Tokuhashi and SINS", NESMS_BETTER),
        Reason("none is named; the older scores lose accuracy with time", LESS_ACCURATE),
        Reason("SORG and NESMS, better at 1 year than Tomita, Tokuhashi and Bauer", BOTH_BETTER),
    ),
)


class SorgNomogramFacts(Facts):
    """The inputs as JAIPANYA_2022 prints them. Cell counts share the units of platelets."""

    age_years: Annotated[int | None, Field(ge=0, le=120)] = None
    histology: Named = None
    ecog: Grades = unknown()
    brain_metastases: Possible[bool] = unknown()
    visceral_metastases: Possible[bool] = unknown()
    vertebral_metastases: Possible[VertebralMetastases] = unknown()
    white_cells: Annotated[Quantity | None, measured("platelets")] = None
    haemoglobin: Annotated[Quantity | None, measured("haemoglobin")] = None
    previous_systemic_treatment: Possible[bool] = unknown()


def sorg_nomogram(facts: SorgNomogramFacts) -> AnyOutcome:
    """Which inputs are given and which are missing. Never a number."""
    notes = (*checklist.marked(facts, INPUTS, INPUTS_TEXT), DERIVED)
    return NotApplicable(rule="sorg_nomogram", because=(NO_COEFFICIENTS,), notes=notes, disputes=(ACCURACY, BEST))
