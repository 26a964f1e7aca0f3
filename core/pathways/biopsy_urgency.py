"""Biopsy urgency: how soon tissue is taken when the cord is compressed.

Applies to   a suspected spinal metastasis without histology
Source       JAIPANYA_2022 Investigations (the Dutch guideline); NEWMAN_2023 on what an emergency allows
Readings     compression with signs comes before compression on imaging; the clock is taken to start at recognition
Not encoded  no time is printed without cord compression; technique and site of the biopsy
"""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple

from core.bibliography import JAIPANYA_2022, NEWMAN_2023, OUR_READING
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason, Result
from core.pathways.treatment_urgency import CompressionFacts
from core.possibility import completions, settle

TIMES: Final = JAIPANYA_2022.at("Investigations", "24")
SITES: Final = JAIPANYA_2022.at("Investigations", "24", "27")
AFTERWARDS: Final = JAIPANYA_2022.at("Investigations")
EMERGENCY: Final = NEWMAN_2023.at("Neurologic/oncologic surgical indications: high-grade ESCC from RT-resistant tumors")
CLOCK: Final = OUR_READING.at("start of the clock")

CLINICAL: Annotated[str, TIMES] = "within 24 h"
RADIOLOGICAL: Annotated[str, TIMES] = "within 72 h"

WITH_SIGNS: Final = Reason("clinical cord compression", TIMES, fact="symptomatic_compression")
ON_IMAGING: Final = Reason("cord compression on imaging, without signs", TIMES, fact="cord_compression")
REMARKS: Final = (
    Reason("after the biopsy treatment need not wait for the result", AFTERWARDS),
    Reason("an easier site than the spine can be taken", SITES),
    Reason("in a neurological emergency a diagnosis is often not to be had in time", EMERGENCY),
    Reason("no start of the clock is printed; recognition is assumed", CLOCK),
)
NO_TIME: Final = Reason("no time is printed without cord compression; tissue remains the standard of diagnosis", TIMES)


class BiopsyUrgencyFacts(CompressionFacts):
    """Compression with signs, or on imaging only."""


class Case(NamedTuple):
    """One completion."""

    cord_compression: bool
    symptomatic_compression: bool


def biopsy_urgency(facts: BiopsyUrgencyFacts) -> AnyOutcome:
    """The time within which tissue is taken."""
    cases = completions(Case, facts.possible())
    return settle([case for case in cases if case.cord_compression or not case.symptomatic_compression], _time)


def _time(case: Case) -> Result:
    if not case.cord_compression:
        return NotApplicable(rule="biopsy_urgency", because=(NO_TIME,))
    time, because = (CLINICAL, WITH_SIGNS) if case.symptomatic_compression else (RADIOLOGICAL, ON_IMAGING)
    return Finding(rule="biopsy_urgency", value=time, because=(because,), notes=REMARKS)
