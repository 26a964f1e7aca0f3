"""MRI urgency: how soon a suspected spinal metastasis is imaged, and with what.

Applies to   a patient with cancer and new spinal symptoms or signs
Source       JAIPANYA_2022 Investigations (the Dutch guideline); no other of the papers gives times
Readings     the most urgent feature counts; cauda equina syndrome is read as bilateral radicular compression;
             the clock is taken to start at presentation
Not encoded  screening without symptoms, contraindications to MRI themselves, NICE NG234 (24 hours; we could not check its text)
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from core.bibliography import JAIPANYA_2022, NEWMAN_2023, OUR_READING
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason, Result
from core.possibility import completions, settle

TIMES: Final = JAIPANYA_2022.at("Investigations", "24")
VIEWS: Final = JAIPANYA_2022.at("Investigations", "22", "23")
AXIAL: Final = NEWMAN_2023.at("N: neurologic assessment", "20")
CLOCK: Final = OUR_READING.at("start of the clock, cauda equina as bilateral compression")


class Radicular(StrEnum):
    """Root symptoms, most urgent first."""

    BILATERAL = "bilateral"
    UNILATERAL_DEFICIT = "unilateral deficit"
    UNILATERAL_PAIN = "unilateral pain"
    NONE = "none"


WITHIN: Annotated[dict[Radicular, str], TIMES] = {
    Radicular.BILATERAL: "immediately",
    Radicular.UNILATERAL_DEFICIT: "within 48 h",
    Radicular.UNILATERAL_PAIN: "within 1 week",
}
CORD: Annotated[str, TIMES] = "immediately"
LOCAL: Annotated[str, TIMES] = "within 2 weeks"

MEANS: Final = {
    Radicular.BILATERAL: "bilateral radicular compression",
    Radicular.UNILATERAL_DEFICIT: "dermatomal or myotomal deficit on one side",
    Radicular.UNILATERAL_PAIN: "radicular pain on one side",
}
HOW: Final = (
    Reason("whole spine: sagittal T1 and T2, axial T2 at the affected region", VIEWS),
    Reason("axial T2 is what cord compression is graded on", AXIAL),
    Reason("contrast is needed only for leptomeningeal disease; take T1 without it first", TIMES),
    Reason("no MRI possible: CT with intravenous or intrathecal contrast", TIMES),
    Reason("no start of the clock is printed; presentation is assumed", CLOCK),
)
NO_TIME: Final = Reason("no time is printed without pain, radicular signs or signs of cord compression", TIMES)


class MriUrgencyFacts(Facts):
    """Signs of cord compression, the worst root symptom, and local pain."""

    myelopathy: Possible[bool] = unknown()
    cauda_equina: Possible[bool] = unknown()
    radicular: Possible[Radicular] = unknown()
    local_pain: Possible[bool] = unknown()


class Case(NamedTuple):
    """One completion."""

    myelopathy: bool
    cauda_equina: bool
    radicular: Radicular
    local_pain: bool


def mri_urgency(facts: MriUrgencyFacts) -> AnyOutcome:
    """The time within which MRI is done."""
    return settle(completions(Case, facts.possible()), _time)


def _time(case: Case) -> Result:
    if case.myelopathy:
        return _found(CORD, Reason("clinical cord compression", TIMES, fact="myelopathy"))
    if case.cauda_equina:
        return _found(CORD, Reason("cauda equina syndrome, read as bilateral radicular compression", CLOCK, fact="cauda_equina"))
    if case.radicular in WITHIN:
        return _found(WITHIN[case.radicular], Reason(MEANS[case.radicular], TIMES, fact="radicular"))
    if case.local_pain:
        return _found(LOCAL, Reason("local pain only", TIMES, fact="local_pain"))
    return NotApplicable(rule="mri_urgency", because=(NO_TIME,))


def _found(time: str, because: Reason) -> Finding:
    return Finding(rule="mri_urgency", value=time, because=(because,), notes=HOW)
