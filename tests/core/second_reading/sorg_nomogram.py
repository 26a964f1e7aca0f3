"""SORG nomogram, read again: the nine inputs with a value for each."""

INPUTS = {
    "age_years": 61,
    "histology": "melanoma",
    "ecog": 1,
    "brain_metastases": False,
    "visceral_metastases": True,
    "vertebral_metastases": "2",
    "white_cells": "8 10^9/L",
    "haemoglobin": "11 g/dL",
    "previous_systemic_treatment": True,
}
SPACE = {name: [None, value] for name, value in INPUTS.items()}


def answer(_case: dict) -> tuple[str, object]:
    """Never a number, whatever is given."""
    return "not_applicable", None
