"""SORG-ML: checklist of the inputs of the SORG machine-learning algorithm; no survival can be computed.

Applies to   spinal metastasis considered for surgery
Source       KARHADE_2019 (outside the papers); CHANG_2020 names the algorithm. Inputs as a public script fills the web form,
             not checked against the publication
Readings     an input counts as given when one value is left
Not encoded  the calculation: the model and its weights are not published; the limits that the web form clamps values to
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from core import checklist
from core.bibliography import CHANG_2020, KARHADE_2019
from core.burden import VertebralMetastases
from core.facts import Facts, Named, Possible, measured, unknown
from core.outcome import AnyOutcome, NotApplicable, Reason
from core.quantity import Quantity
from core.scores.ais import Ais
from core.scores.ecog import Grades

MODEL: Final = KARHADE_2019.at("abstract")
FORM: Final = KARHADE_2019.at("web form").noting("inputs as seen in a public script that fills the form")
VALIDATED: Final = CHANG_2020.at("Classification-based decision-making systems", "29", "30")

INPUTS: Annotated[dict[str, str], FORM] = {
    "histology": "histology group",
    "ecog": "ECOG (0-2 or 3-4)",
    "ais": "ASIA impairment scale (E or A-D)",
    "other_comorbidities": "other comorbidities",
    "visceral_metastases": "visceral metastases",
    "brain_metastases": "brain metastases",
    "previous_systemic_treatment": "previous systemic treatment",
    "vertebral_metastases": "number of spine metastases",
    "body_mass_index": "body mass index",
    "haemoglobin": "haemoglobin",
    "platelets": "platelets",
    "lymphocytes": "absolute lymphocytes",
    "neutrophils": "absolute neutrophils",
    "creatinine": "creatinine",
    "inr": "INR",
    "white_cells": "white blood cells",
    "alkaline_phosphatase": "alkaline phosphatase",
    "albumin": "albumin",
}
NO_COEFFICIENTS: Final = Reason("not computed: no coefficients of the model are published; its authors offer a web form", MODEL)
DERIVED: Final = Reason("derived from 732 patients; albumin, histology and performance status weigh most", MODEL)
FROM_OUTSIDE: Final = Reason(
    "the list of inputs comes from outside the five papers: from a public script that fills the authors' web form; it could not be checked "
    "against the publication",
    FORM,
)
EXISTS: Final = Reason("the algorithm has been validated elsewhere", VALIDATED)


class SorgMlFacts(Facts):
    """The inputs of the web form. Cell counts share the units of platelets, enzyme activities those of LDH."""

    histology: Named = None
    ecog: Grades = unknown()
    ais: Possible[Ais] = unknown()
    other_comorbidities: Possible[bool] = unknown()
    visceral_metastases: Possible[bool] = unknown()
    brain_metastases: Possible[bool] = unknown()
    previous_systemic_treatment: Possible[bool] = unknown()
    vertebral_metastases: Possible[VertebralMetastases] = unknown()
    body_mass_index: Annotated[float | None, Field(gt=0, le=120)] = None
    haemoglobin: Annotated[Quantity | None, measured("haemoglobin")] = None
    platelets: Annotated[Quantity | None, measured("platelets")] = None
    lymphocytes: Annotated[Quantity | None, measured("platelets")] = None
    neutrophils: Annotated[Quantity | None, measured("platelets")] = None
    creatinine: Annotated[Quantity | None, measured("creatinine")] = None
    inr: Annotated[float | None, Field(gt=0, le=30)] = None
    white_cells: Annotated[Quantity | None, measured("platelets")] = None
    alkaline_phosphatase: Annotated[Quantity | None, measured("ldh")] = None
    albumin: Annotated[Quantity | None, measured("albumin")] = None


def sorg_ml(facts: SorgMlFacts) -> AnyOutcome:
    """Which inputs are given and which are missing. Never a number."""
    notes = (*checklist.marked(facts, INPUTS, FORM), FROM_OUTSIDE, DERIVED, EXISTS)
    return NotApplicable(rule="sorg_ml", because=(NO_COEFFICIENTS,), notes=notes)
