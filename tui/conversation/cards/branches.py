"""Branches of NOMS: which of them the stated facts leave possible. An outcome names only the steps that decided; the path is drawn whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant import calculator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.outcome import AnyOutcome

TOLERATES = {True: "can tolerate surgery", False: "cannot tolerate surgery"}
CALL = "indeterminate"
"""The band of SINS in which either mechanical branch may be taken."""


def branches(facts: Mapping[str, Any], sins: AnyOutcome | None = None) -> dict[str, frozenset[str]]:
    """The possible branches of each step by its fact; a step of which nothing is stated is left out."""
    grades = {step.value: step.band for step in calculator.scale("escc")}
    found = {
        "escc": {grades[each] for each in _values(facts.get("escc")) if each in grades},
        "radiosensitivity": _oncologic(facts),
        "sins": _mechanical(facts, sins),
        "tolerates_surgery": {TOLERATES[each] for each in _values(facts.get("tolerates_surgery")) if each in TOLERATES},
    }
    return {step: frozenset(possible) for step, possible in found.items() if possible}


def _oncologic(facts: Mapping[str, Any]) -> set[str]:
    stated = _values(facts.get("radiosensitivity"))
    if stated or not facts.get("histology"):
        return set(map(str, stated))
    outcome = calculator.run("radiosensitivity", {"histology": facts["histology"]})
    return set(map(str, _values(getattr(outcome, "value", None)) or _values(getattr(outcome, "possible", None))))


def _mechanical(facts: Mapping[str, Any], sins: AnyOutcome | None) -> set[str]:
    totals = _values(getattr(sins, "value", None)) or _values(getattr(sins, "possible", None)) or _values(facts.get("sins"))
    bands = {band for first, last, band in calculator.bands("sins") for each in totals if isinstance(each, int) and first <= each <= last}
    return {"stable", "unstable"} if CALL in bands else bands or set(map(str, _values(facts.get("stability"))))


def _values(value: Any) -> list[Any]:  # noqa: ANN401 any fact's value
    several = list(value) if isinstance(value, frozenset | set | tuple | list) else [value]
    return [getattr(each, "value", each) for each in several if each is not None]
