"""Treatment urgency: how soon definitive treatment starts.

Applies to   a known or presumed spinal metastasis
Source       JAIPANYA_2022 Treatment considerations (the Dutch guideline); NEWMAN_2023 for a deficit
Readings     compression with signs comes before compression on imaging, that before pain; the clock is taken to start at recognition
Not encoded  instability without compression, a root deficit without cord compression: no time is printed
"""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core.bibliography import JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023, OUR_READING
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason, Result
from core.possibility import completions, settle
from core.scores.sins import Pain

TIMES: Final = JAIPANYA_2022.at("Treatment considerations", "24")
SEVERITY: Final = JAIPANYA_2022.at("Treatment considerations", "25")
DEFICIT: Final = NEWMAN_2023.at("Neurologic/oncologic surgical indications: high-grade ESCC from RT-resistant tumors")
PALSY: Final = MORIMOTO_2024.at("4 Advances in treatments for spinal metastasis")
CLOCK: Final = OUR_READING.at("start of the clock")

SYMPTOMATIC: Annotated[str, TIMES] = "within 24 h"
RADIOLOGICAL: Annotated[str, TIMES] = "within 72 h"
PAIN_ONLY: Annotated[str, TIMES] = "within 14 days"

WITH_SIGNS: Final = (
    Reason("symptomatic cord compression", TIMES, fact="symptomatic_compression"),
    Reason("a deficit makes decompression urgent or emergent", DEFICIT, fact="symptomatic_compression"),
)
ON_IMAGING: Final = Reason("cord compression on imaging, without signs", TIMES, fact="cord_compression")
PAINFUL: Final = Reason("pain only", TIMES, fact="pain")
URGENCY: Final = (
    Reason("the severity of the symptoms sets the urgency", SEVERITY),
    Reason("progressive palsy, bladder or bowel disturbance are indications for surgery", PALSY),
    Reason("no start of the clock is printed; recognition is assumed", CLOCK),
)
NO_TIME: Final = Reason("no time is printed without compression or pain", TIMES)


class CompressionFacts(Facts):
    """`cord_compression`: signs or imaging show it. `symptomatic_compression` false: on imaging only, or none."""

    cord_compression: Possible[bool] = unknown()
    symptomatic_compression: Possible[bool] = unknown()

    @model_validator(mode="after")
    def _signs_need_compression(self) -> Self:
        if self.cord_compression == {False} and self.symptomatic_compression == {True}:
            raise ValueError("symptomatic_compression: true contradicts cord_compression false")
        return self


class TreatmentUrgencyFacts(CompressionFacts):
    """Compression, and pain."""

    pain: Possible[Pain] = unknown()


class Case(NamedTuple):
    """One completion."""

    cord_compression: bool
    symptomatic_compression: bool
    pain: Pain


def treatment_urgency(facts: TreatmentUrgencyFacts) -> AnyOutcome:
    """The time within which definitive treatment starts."""
    return settle([case for case in completions(Case, facts.possible()) if consistent(case)], _time)


def consistent(case: Case) -> bool:
    """Signs of compression without compression do not exist."""
    return case.cord_compression or not case.symptomatic_compression


def _time(case: Case) -> Result:
    if case.symptomatic_compression:
        return _found(SYMPTOMATIC, WITH_SIGNS)
    if case.cord_compression:
        return _found(RADIOLOGICAL, (ON_IMAGING,))
    if case.pain is not Pain.NONE:
        return _found(PAIN_ONLY, (PAINFUL,))
    return NotApplicable(rule="treatment_urgency", because=(NO_TIME,))


def _found(time: str, because: tuple[Reason, ...]) -> Finding:
    return Finding(rule="treatment_urgency", value=time, because=because, notes=URGENCY)
