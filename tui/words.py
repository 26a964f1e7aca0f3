"""Words: how the names of facts, values and rules are shown. Display only: nothing here decides anything."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final

from assistant.paths import PATHS
from assistant.sanitise import sanitise
from core.quantity import Quantity

SHOWN: Final = {
    "asa": "ASA",
    "age_years": "age, years",
    "aids": "AIDS",
    "alpha_beta": "alpha/beta",
    "angulation_increase_degrees": "angulation gained, degrees",
    "bauer_primary": "Bauer primary",
    "bed": "BED",
    "cord_dmax": "cord Dmax",
    "creatinine_clearance_ml_min": "creatinine clearance, ml/min",
    "crp": "CRP",
    "expected_survival_months": "expected survival, months",
    "inr": "INR",
    "katagiri_growth": "Katagiri growth",
    "ldh": "LDH",
    "residual_escc": "residual ESCC",
    "separation_mm": "separation, mm",
    "tokuhashi_primary": "Tokuhashi primary",
    "tomita_growth": "Tomita growth",
    "wbb_numbering": "WBB numbering",
    "wbb_zones": "WBB zones",
    "weight_kg": "weight, kg",
    "ecog": "ECOG",
    "mri_urgency": "MRI urgency",
    "cockcroft_gault": "Cockcroft-Gault",
    "escc": "ESCC",
    "sins": "SINS",
    "noms": "NOMS",
    "lmnop": "LMNOP",
    "tokuhashi_2005": "Tokuhashi 2005",
    "tomita": "Tomita",
    "modified_bauer": "modified Bauer",
    "nesms": "NESMS",
    "katagiri_2014": "Katagiri 2014",
    "charlson": "Charlson",
    "karnofsky": "Karnofsky",
    "ais": "AIS",
    "frankel": "Frankel",
    "wbb": "WBB",
    "sorg_nomogram": "SORG nomogram",
    "sorg_ml": "SORG machine learning",
    "axial_t2": "axial T2",
    "csf_visible": "CSF visible",
    "lesion": "bone lesion",
    "over_50": "over 50 %",
    "under_50": "under 50 %",
    "none_over_50_involved": "none, >50% involved",
    **{path: words for path, words in PATHS.items() if "+" in path},
}
GLYPHS: Final = {"stable": "○", "indeterminate": "◐", "unstable": "●"}
"""Classes of stability alone: elsewhere ● means the branch taken, ○ one that is not, ◐ either."""
TONES: Final = {"stable": "$text-success", "indeterminate": "$text-warning", "unstable": "$text-error"}
TONES_OF_BANDS: Final = {**TONES, "low grade": "$text-success", "high grade": "$text-error"}


def shown(value: Any) -> str:  # noqa: ANN401 any fact's value
    """One value, or the several that are possible."""
    if isinstance(value, frozenset | set | tuple | list):
        return " or ".join(sorted(map(shown, value))) or "none possible"
    if value is None or isinstance(value, bool):
        return {None: "unusable", True: "yes", False: "no"}[value]
    if isinstance(value, dict):
        return " ".join(map(str, value.values()))
    if isinstance(value, Quantity | int | float):
        return str(value)
    text = str(value.value) if isinstance(value, Enum) else sanitise(str(value))
    if " or " in text:
        return " or ".join(dict.fromkeys(map(shown, text.split(" or "))))
    return SHOWN.get(text, text.replace("_", " "))


def alternatives(band: str) -> list[str]:
    """The paths that a band joins by "or"; any other band, such as "1 year or more", is one."""
    parts = band.split(" or ")
    return parts if all(part in PATHS for part in parts) else [band]


def named(fact: str) -> str:
    """A fact or rule as a reader calls it."""
    return SHOWN.get(fact, sanitise(fact).replace("_", " "))


def glyph(band: str | None) -> str:
    """The sign of a band, so that colour is never alone."""
    return GLYPHS.get(band or "", "▪")


def tone(band: str | None) -> str:
    """The colour of a band."""
    return TONES_OF_BANDS.get(band or "", "$text-primary")
