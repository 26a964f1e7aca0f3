"""Charlson: comorbidity index, 1987 weights with 1994 age points, and its total without the tumour points.

Applies to   an adult; named in JAIPANYA_2022 and CHANG_2020
Source       CHARLSON_1987, CHARLSON_1994 (outside the papers); the threshold of 2 in JAIPANYA_2022, its likely origin ARRIGO_2011
Readings     the severer form replaces the milder one (diabetes, liver disease, solid tumour); without the tumour points leaves
             out solid tumour, leukaemia and lymphoma: with them every metastatic patient is above any low threshold
Not encoded  the 2011 weights, which differ; diseases that the index does not name
"""

from __future__ import annotations

from enum import StrEnum
from itertools import product
from typing import Annotated, Any, Final

from pydantic import Field

from core.bibliography import ARRIGO_2011, CHARLSON_1987, CHARLSON_1994, JAIPANYA_2022, OUR_READING
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Open, Reason
from core.possibility import ordered

WEIGHTS_1987: Final = CHARLSON_1987.at("weights")
AGE_1994: Final = CHARLSON_1994.at("age points")
CLAIM: Final = JAIPANYA_2022.at("Complications", "97")
LIKELY_ORIGIN: Final = ARRIGO_2011.at("30-day complications")
OURS: Final = OUR_READING.at("Charlson without the tumour points")


class Diabetes(StrEnum):
    """Diabetes by its consequences."""

    NONE = "none"
    UNCOMPLICATED = "uncomplicated"
    END_ORGAN_DAMAGE = "end_organ_damage"


class Liver(StrEnum):
    """Liver disease by severity."""

    NONE = "none"
    MILD = "mild"
    MODERATE_SEVERE = "moderate_severe"


class SolidTumour(StrEnum):
    """Solid tumour by extent."""

    NONE = "none"
    LOCALISED = "localised"
    METASTATIC = "metastatic"


ONE: Annotated[dict[bool, int], WEIGHTS_1987] = {False: 0, True: 1}
TWO: Annotated[dict[bool, int], WEIGHTS_1987] = {False: 0, True: 2}
SIX: Annotated[dict[bool, int], WEIGHTS_1987] = {False: 0, True: 6}
DIABETES: Annotated[dict[Diabetes, int], WEIGHTS_1987] = {Diabetes.NONE: 0, Diabetes.UNCOMPLICATED: 1, Diabetes.END_ORGAN_DAMAGE: 2}
LIVER: Annotated[dict[Liver, int], WEIGHTS_1987] = {Liver.NONE: 0, Liver.MILD: 1, Liver.MODERATE_SEVERE: 3}
SOLID_TUMOUR: Annotated[dict[SolidTumour, int], WEIGHTS_1987] = {SolidTumour.NONE: 0, SolidTumour.LOCALISED: 2, SolidTumour.METASTATIC: 6}
WEIGHTS: Annotated[dict[str, dict[Any, int]], WEIGHTS_1987] = {
    "myocardial_infarction": ONE,
    "heart_failure": ONE,
    "peripheral_vascular_disease": ONE,
    "cerebrovascular_disease": ONE,
    "dementia": ONE,
    "chronic_lung_disease": ONE,
    "connective_tissue_disease": ONE,
    "peptic_ulcer": ONE,
    "liver_disease": LIVER,
    "diabetes": DIABETES,
    "hemiplegia": TWO,
    "moderate_severe_renal_disease": TWO,
    "solid_tumour": SOLID_TUMOUR,
    "leukaemia": TWO,
    "lymphoma": TWO,
    "aids": SIX,
}
AGE: Annotated[tuple[tuple[int, int], ...], AGE_1994] = ((0, 0), (50, 1), (60, 2), (70, 3), (80, 4))
TUMOURS: Annotated[tuple[str, ...], OURS] = ("solid_tumour", "leukaemia", "lymphoma")
THRESHOLD: Annotated[int, CLAIM] = 2

TRAP: Final = Dispute(
    f"whether a total of {THRESHOLD} or more predicts complications within 30 days",
    (
        Reason(f"{THRESHOLD} or more predicts complications within 30 days of surgery", CLAIM),
        Reason(
            f"the claim matches this series, not the reference given: patients with less than {THRESHOLD} existed, so tumour points were left out",
            LIKELY_ORIGIN,
        ),
        Reason(
            "with the standard weights a metastatic solid tumour alone scores 6: read the threshold against the total without the tumour points", OURS
        ),
    ),
)
VERSION: Final = Reason("1987 weights; the 2011 weights differ for dementia, heart failure, liver disease and AIDS", WEIGHTS_1987)


class CharlsonFacts(Facts):
    """Age and the diseases of the index. `other_comorbidities` false says that those not mentioned are absent."""

    age_years: Annotated[int | None, Field(ge=0, le=120)] = None
    myocardial_infarction: Possible[bool] = unknown()
    heart_failure: Possible[bool] = unknown()
    peripheral_vascular_disease: Possible[bool] = unknown()
    cerebrovascular_disease: Possible[bool] = unknown()
    dementia: Possible[bool] = unknown()
    chronic_lung_disease: Possible[bool] = unknown()
    connective_tissue_disease: Possible[bool] = unknown()
    peptic_ulcer: Possible[bool] = unknown()
    liver_disease: Possible[Liver] = unknown()
    diabetes: Possible[Diabetes] = unknown()
    hemiplegia: Possible[bool] = unknown()
    moderate_severe_renal_disease: Possible[bool] = unknown()
    solid_tumour: Possible[SolidTumour] = unknown()
    leukaemia: Possible[bool] = unknown()
    lymphoma: Possible[bool] = unknown()
    aids: Possible[bool] = unknown()
    other_comorbidities: Possible[bool] = unknown()


def charlson(facts: CharlsonFacts) -> AnyOutcome:
    """The total with age points; the note beside it gives the total without the tumour points.

    Items add up independently, so the totals still possible are found item by item, not over all completions.
    """
    points = {"age_years": _age(facts.age_years), **{fact: _points(facts, fact) for fact in WEIGHTS}}
    totals = _sums(list(points.values()))
    without = Reason(f"total without the tumour points: {_span(_sums([p for fact, p in points.items() if fact not in TUMOURS]))}", OURS)
    no_age = Reason(f"total without the age points: {_span(_sums([p for fact, p in points.items() if fact in WEIGHTS]))}", WEIGHTS_1987)
    because, notes = _reasons(facts, points), (without, no_age, VERSION)
    if len(totals) == 1:
        return Finding(rule="charlson", value=totals[0], unit="points", because=because, notes=notes, disputes=(TRAP,))
    asks = tuple(sorted((fact for fact in points if len(points[fact]) > 1), key=lambda fact: min(points[fact]) - max(points[fact])))
    return Open(rule="charlson", because=because, notes=notes, disputes=(TRAP,), possible=totals, unit="points", open=asks, asks=asks)


def _age(years: int | None) -> frozenset[int]:
    if years is None:
        return frozenset(points for _, points in AGE)
    return frozenset({max(points for least, points in AGE if years >= least)})


def _points(facts: CharlsonFacts, fact: str) -> frozenset[int]:
    """What a disease may add; one that is not mentioned is absent only where nothing else was said to be present."""
    values, weights = getattr(facts, fact), WEIGHTS[fact]
    if facts.other_comorbidities == {False} and len(values) == len(weights):
        return frozenset({min(weights.values())})
    return frozenset(weights[value] for value in values)


def _sums(parts: list[frozenset[int]]) -> tuple[int, ...]:
    sums = parts[0]
    for part in parts[1:]:
        sums = frozenset(a + b for a, b in product(sums, part))
    return tuple(sorted(sums))


def _span(totals: tuple[int, ...]) -> str:
    return str(totals[0]) if len(totals) == 1 else f"{totals[0]} to {totals[-1]}"


def _reasons(facts: CharlsonFacts, points: dict[str, frozenset[int]]) -> tuple[Reason, ...]:
    """One reason for each item that is known and counts."""
    known = {fact: next(iter(p)) for fact, p in points.items() if len(p) == 1}
    counted = {fact: weight for fact, weight in known.items() if weight or fact == "age_years"}
    return tuple(Reason(_said(facts, fact), AGE_1994 if fact == "age_years" else WEIGHTS_1987, weight, fact) for fact, weight in counted.items())


def _said(facts: CharlsonFacts, fact: str) -> str:
    words = fact.replace("_", " ")
    if fact == "age_years":
        return f"age {facts.age_years}"
    value = ordered(getattr(facts, fact))[0]
    return words if value is True else f"{words}: {value.replace('_', ' ')}"
