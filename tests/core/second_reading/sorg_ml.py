"""SORG-ML, read again: the eighteen inputs of the form with a value for each."""

INPUTS = {
    "histology": "melanoma",
    "ecog": 1,
    "ais": "E",
    "other_comorbidities": False,
    "visceral_metastases": True,
    "brain_metastases": False,
    "previous_systemic_treatment": True,
    "vertebral_metastases": "3+",
    "body_mass_index": 24.5,
    "haemoglobin": "11 g/dL",
    "platelets": "210 10^9/L",
    "lymphocytes": "1.2 10^9/L",
    "neutrophils": "5 10^9/L",
    "creatinine": "0.9 mg/dL",
    "inr": 1.1,
    "white_cells": "8 10^9/L",
    "alkaline_phosphatase": "90 U/L",
    "albumin": "3.9 g/dL",
}
SPACE = {name: [None, value] for name, value in INPUTS.items()}


def answer(_case: dict) -> tuple[str, object]:
    """Never a number, whatever is given."""
    return "not_applicable", None
