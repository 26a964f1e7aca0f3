"""Implant failure: type of instrumentation failure after fixation for spinal metastases.

Applies to   the last CT after percutaneous fixation
Source       SILVA_2021 Table 1, modified there from an earlier scale
Readings     exactly 10 degrees is not type 4; several types at once are all reported, the highest leads (our choice)
Not encoded  whether revision is needed; when failure occurred (CT was not taken at fixed times)
"""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple

from pydantic import Field

from core.bibliography import OUR_READING, SILVA_2021
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Reason
from core.possibility import completions, settle

TABLE: Final = SILVA_2021.at("Table 1. Implant Failure Scale", "13")
LAST_CT: Final = SILVA_2021.at("Recorded Data", "13")
SERIES: Final = SILVA_2021.at("Implant Failure")
ABSTRACT: Final = SILVA_2021.at("RESULTS:")
COMPARED: Final = SILVA_2021.at("Table 7. Comparing Baseline and Intraoperative Characteristics in Patients with versus without Implant Failure")
SEVERAL: Final = OUR_READING.at("implant failure")

OVER_DEGREES: Annotated[int, TABLE] = 10
TYPES: Annotated[dict[str, str], TABLE] = {
    "screw_or_rod_breakage": "type 3",
    "screw_pull_out": "type 2",
    "screw_cut_out": "type 2",
    "screw_loosening": "type 1",
}
ANGULATION: Annotated[str, TABLE] = "type 4"
NO_FAILURE: Final = "no failure"
MEANS: Annotated[dict[str, str], TABLE] = {
    "screw_loosening": "lucency around a screw",
    "screw_pull_out": "a screw has moved along its axis",
    "screw_cut_out": "a screw has broken through the pedicle or the end plate",
    "screw_or_rod_breakage": "a screw or rod is broken",
}
INCREASED: Final = Reason(f"sagittal angulation has increased by more than {OVER_DEGREES} degrees", TABLE, fact="angulation_increase_degrees")
NOTES: Final = (
    Reason("read on the last CT", LAST_CT),
    Reason("in the series 3 of 72 patients (4.2 %) had a failure, two type 1 and one type 2; none was revised", SERIES),
)
HIGHEST: Final = Reason("several types at once are not provided for: all are named, the highest first", SEVERAL)
CEMENTED: Final = Dispute(
    "whether the loosened screws were cemented",
    (Reason("both patients with loosening had cemented screws", SERIES), Reason("no patient with a failure had augmented screws", COMPARED)),
)
THIRD_PATIENT: Final = Dispute(
    "what the one type 2 failure was",
    (Reason("a screw cut-out", ABSTRACT), Reason("a pedicle fracture where the tumour had progressed", SERIES)),
)


class ImplantFailureFacts(Facts):
    """What the CT shows, and how much the sagittal angle across the construct has increased."""

    screw_loosening: Possible[bool] = unknown()
    screw_pull_out: Possible[bool] = unknown()
    screw_cut_out: Possible[bool] = unknown()
    screw_or_rod_breakage: Possible[bool] = unknown()
    angulation_increase_degrees: Annotated[float | None, Field(ge=0, le=180)] = None


class Items(NamedTuple):
    """One completion; `angulation_increase_degrees` is true when it is over the limit."""

    angulation_increase_degrees: bool
    screw_or_rod_breakage: bool
    screw_pull_out: bool
    screw_cut_out: bool
    screw_loosening: bool


def implant_failure(facts: ImplantFailureFacts) -> AnyOutcome:
    """Every type that is present, the highest first, or that there is no failure."""
    degrees = facts.angulation_increase_degrees
    over = frozenset({False, True} if degrees is None else {degrees > OVER_DEGREES})
    return settle(completions(Items, {**facts.possible(), "angulation_increase_degrees": over}), _typed)


def _typed(items: Items) -> Finding:
    found = [fact for fact in TYPES if getattr(items, fact)]
    types = ((ANGULATION,) if items.angulation_increase_degrees else ()) + tuple(dict.fromkeys(TYPES[fact] for fact in found))
    seen = ((INCREASED,) if items.angulation_increase_degrees else ()) + tuple(Reason(MEANS[fact], TABLE, fact=fact) for fact in found)
    disputes = {TYPES["screw_loosening"]: CEMENTED, TYPES["screw_cut_out"]: THIRD_PATIENT}
    return Finding(
        rule="implant_failure",
        value=types or (NO_FAILURE,),
        band=types[0] if types else NO_FAILURE,
        because=seen or (Reason("none of the failures of the scale is present", TABLE),),
        notes=NOTES if len(types) <= 1 else (*NOTES, HIGHEST),
        disputes=tuple(dispute for each, dispute in disputes.items() if each in types),
    )
