"""Fact words: how a fact and its values are said to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMES: Final = {
    "frankel": "Frankel",
    "location": "zone",
    "pain": "pain behaviour",
    "lesion": "lesion type",
    "alignment": "alignment",
    "collapse": "vertebral collapse",
    "posterolateral": "posterolateral involvement",
    "escc": "ESCC grade",
    "sins": "SINS",
    "myelopathy": "myelopathy",
    "histology": "histology",
    "tolerates_surgery": "fitness for surgery",
    "symptomatic_compression": "whether the compression has signs",
    "tissue_taken": "whether tissue has been taken",
    "level": "level",
    "ecog": "ECOG",
    "asa": "ASA",
    "karnofsky": "Karnofsky",
    "age_years": "age",
    "weight_kg": "weight in kg",
    "expected_survival_months": "expected survival in months",
    "cauda_equina": "cauda equina syndrome",
    "sphincter": "bladder or bowel disturbance",
    "creatinine_clearance_ml_min": "creatinine clearance in mL/min",
}
_STATED: Final[dict[tuple[str, bool | str], str]] = {
    ("tolerates_surgery", True): "fit for surgery",
    ("tolerates_surgery", False): "not fit for surgery",
    ("weakness", True): "weakness",
    ("sphincter", True): "bladder or bowel disturbance",
    ("cauda_equina", True): "cauda equina syndrome",
    ("myelopathy", True): "myelopathy",
    ("myelopathy", False): "no myelopathy",
    ("walks_independently", True): "walks independently",
    ("walks_independently", False): "does not walk independently",
    ("previous_chemotherapy", True): "previous chemotherapy",
    ("previous_chemotherapy", False): "no previous chemotherapy",
    ("tissue_taken", True): "tissue taken",
    ("tissue_taken", False): "no tissue taken yet",
    ("dialysis", True): "on dialysis",
    ("dialysis", False): "not on dialysis",
    ("hypocalcaemia", True): "hypocalcaemia",
    ("hypocalcaemia", False): "no hypocalcaemia",
    ("collapse", "none"): "no vertebral collapse, at most 50 % of the body involved",
    ("visceral_metastases", True): "visceral metastases",
    ("visceral_metastases", False): "no visceral metastases",
}
_MEASURED: Final = {
    "weight_kg": "weight {} kg",
    "creatinine_clearance_ml_min": "creatinine clearance {} mL/min",
    "expected_survival_months": "expected survival {} months",
}
_FEW: Final = 2
_SHARES: Final = {"over_50": "over 50 %", "under_50": "under 50 %", "none_over_50_involved": "none, over 50 % of the body involved"}


def named(fact: str) -> str:
    """A fact in words."""
    return NAMES.get(fact, fact.replace("_", " "))


def said(value: object) -> str:
    """A fact's value in words."""
    if (
        isinstance(value, list)
        and len(value) > _FEW
        and all(isinstance(each, int) for each in value)
        and value == list(range(value[0], value[-1] + 1))
    ):
        return f"{value[0]} to {value[-1]}"
    if isinstance(value, list):
        return " or ".join(map(said, value))
    return "contradicted" if value is None else plain(value)


def stated(fact: str, value: object) -> str:
    """A fact with its value, as one would say it."""
    if fact in _MEASURED:
        return _MEASURED[fact].format(said(value))
    usual = _STATED.get((fact, value)) if isinstance(value, bool | str) else None
    return usual or f"{named(fact)} {said(value)}"


def plain(value: object) -> str:
    """One value of a fact in words."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return {"True": "present", "False": "absent", **_SHARES}.get(str(value), str(value).replace("_", " "))


def either(words: Iterable[object]) -> str:
    """Several words with "or" before the last."""
    listed = [str(word) for word in words]
    return listed[0] if len(listed) == 1 else f"{', '.join(listed[:-1])} or {listed[-1]}" if listed else "unknown"
