"""Vertebral fracture dose: from which dose per fraction of radiosurgery the papers warn of fracture.

Applies to   a planned dose per fraction of spine radiosurgery
Source       JAIPANYA_2022 (below 16-18 Gy), CHANG_2020 (exceeding 20 Gy), NEWMAN_2023 (20 Gy or more); they disagree
Readings     16 to 18 Gy is a printed range, so inside it the first paper may or may not be read as a warning; a mixed lesion is
             not counted as lytic; any subluxation or new deformity is malalignment
Not encoded  an age for "older"; carbon ions; what to do about the risk (cement or stabilisation before treatment is only named)
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from core.bibliography import AO_2026, CHANG_2020, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023, SILVA_2021
from core.citation import Citation
from core.facts import Facts, Possible, measured, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Reason
from core.possibility import completions, settle
from core.quantity import Quantity, in_unit
from core.scores.sins import Alignment, Lesion

BELOW_16_18: Final = JAIPANYA_2022.at("Non-surgical management: radiotherapy and stereotactic radiosurgery", "74")
EXCEEDS_20: Final = CHANG_2020.at("Vertebral compression fracture following stereotactic spine radiosurgery", "48")
FROM_20: Final = NEWMAN_2023.at("Radiosurgery complications", "56")
SURGEONS: Final = AO_2026.at("stereotactic body radiotherapy")
IMPLANTS: Final = SILVA_2021.at("DISCUSSION", "28", "29")
RATES: Final = CHANG_2020.at("Vertebral compression fracture following stereotactic spine radiosurgery", "47")
RATES_NEWMAN: Final = NEWMAN_2023.at("Radiosurgery complications", "53", "54")
RATES_MORIMOTO: Final = MORIMOTO_2024.at("4.2.3.1 Separation surgery combined with radiotherapy", "124", "125")
RISK_FACTORS: Final = NEWMAN_2023.at("Radiosurgery complications", "53", "57", "58")

LOW: Annotated[float, BELOW_16_18] = 16
HIGH: Annotated[float, BELOW_16_18] = 18
TWENTY: Annotated[float, EXCEEDS_20, FROM_20] = 20


class DoseBand(StrEnum):
    """Doses per fraction that the papers' thresholds tell apart."""

    KEPT_BELOW = "kept below 16-18 Gy"
    NOT_KEPT_BELOW = "not kept below 16-18 Gy, under 20 Gy"
    TWENTY = "20 Gy"
    OVER_TWENTY = "over 20 Gy"


WARNING: Annotated[dict[DoseBand, tuple[bool, bool, bool]], BELOW_16_18, EXCEEDS_20, FROM_20] = {
    DoseBand.KEPT_BELOW: (False, False, False),
    DoseBand.NOT_KEPT_BELOW: (True, False, False),
    DoseBand.TWENTY: (True, False, True),
    DoseBand.OVER_TWENTY: (True, True, True),
}
DRAWS: Annotated[dict[DoseBand, Citation], BELOW_16_18, EXCEEDS_20, FROM_20] = {
    DoseBand.KEPT_BELOW: BELOW_16_18,
    DoseBand.NOT_KEPT_BELOW: BELOW_16_18,
    DoseBand.TWENTY: FROM_20,
    DoseBand.OVER_TWENTY: EXCEEDS_20,
}
"""The paper that draws the limit of each band."""
THRESHOLDS: Final = Dispute(
    "from which dose per fraction fracture is a concern",
    (
        Reason("keep below 16-18 Gy per fraction", BELOW_16_18),
        Reason("caution when the dose exceeds 20 Gy per fraction in patients at high risk", EXCEEDS_20),
        Reason("caution at 20 Gy or more per fraction, above all in patients at high risk; control at high dose may justify it", FROM_20),
        Reason("stabilisation before treatment is considered at 20 Gy or more per fraction, with a fracture, or with SINS 7-12", SURGEONS),
    ),
)
RATE: Final = Dispute(
    "how often a vertebra fractures after radiosurgery",
    (
        Reason("up to 36 % of irradiated segments", BELOW_16_18),
        Reason("10.4-39 %", RATES_MORIMOTO),
        Reason("up to 40 %, against 5 % after conventional radiotherapy", RATES),
        Reason("up to 40 % on imaging, 7 % symptomatic and treated at 5 years; under 5 % after conventional radiotherapy", RATES_NEWMAN),
    ),
)
PREVENTION: Final = (
    Reason("stabilisation before radiosurgery may help patients at high risk", EXCEEDS_20),
    Reason("radiosurgery raises the risk of fracture, but implants fail less than after conventional radiotherapy", IMPLANTS),
    Reason("some advise kyphoplasty before treatment in selected patients", RISK_FACTORS),
)


class VertebralFractureDoseFacts(Facts):
    """The planned dose per fraction, and what makes fracture more likely."""

    dose_per_fraction: Annotated[Quantity | None, measured("dose")] = None
    older_age: Possible[bool] = unknown()
    lesion: Possible[Lesion] = unknown()
    alignment: Possible[Alignment] = unknown()
    existing_fracture: Possible[bool] = unknown()


class Case(NamedTuple):
    """One completion."""

    dose_per_fraction: DoseBand
    older_age: bool
    lesion: Lesion
    alignment: Alignment
    existing_fracture: bool


def vertebral_fracture_dose(facts: VertebralFractureDoseFacts) -> AnyOutcome:
    """The papers that warn at this dose, each with its own threshold."""
    outcome = settle(completions(Case, {**facts.possible(), "dose_per_fraction": doses(facts.dose_per_fraction)}), _warned)
    return replace(outcome, notes=PREVENTION, disputes=(THRESHOLDS, RATE))


def doses(dose: Quantity | None) -> frozenset[DoseBand]:
    """The bands that a dose per fraction may be read as belonging to."""
    if dose is None:
        return frozenset(DoseBand)
    gray = in_unit("dose", dose, "Gy")
    if gray >= TWENTY:
        return frozenset({DoseBand.TWENTY if gray == TWENTY else DoseBand.OVER_TWENTY})
    below, not_below = gray < HIGH, gray >= LOW
    return frozenset(band for band, fits in ((DoseBand.KEPT_BELOW, below), (DoseBand.NOT_KEPT_BELOW, not_below)) if fits)


def _warned(case: Case) -> Finding:
    jaipanya, chang, newman = WARNING[case.dose_per_fraction]
    named_by_both = case.older_age or case.lesion is Lesion.LYTIC or case.alignment is not Alignment.NORMAL
    papers = (
        (JAIPANYA_2022, jaipanya),
        (CHANG_2020, chang and named_by_both),
        (NEWMAN_2023, newman and (named_by_both or case.existing_fracture)),
    )
    warning = tuple(source.short for source, warns in papers if warns)
    return Finding(
        rule="vertebral_fracture_dose",
        value=warning or ("none",),
        band=_band(len(warning), len(papers)),
        because=_because(case, high_risk=named_by_both or case.existing_fracture),
    )


def _band(warning: int, papers: int) -> str:
    if not warning:
        return "no paper warns"
    return "every paper warns" if warning == papers else "the papers disagree"


def _because(case: Case, *, high_risk: bool) -> tuple[Reason, ...]:
    named = "older age, lytic lesion, malalignment or an existing fracture"
    return (
        Reason(f"dose per fraction {case.dose_per_fraction}", DRAWS[case.dose_per_fraction], fact="dose_per_fraction"),
        Reason(f"at high risk: {named}" if high_risk else f"not at high risk: none of {named}", RISK_FACTORS, fact="lesion"),
    )
