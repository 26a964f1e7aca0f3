"""Intervals: how long to wait between surgery, radiation, systemic therapy and embolisation, by paper.

Applies to   two treatments in a known order; for surgery first, open or minimal access
Source       JAIPANYA_2022, MORIMOTO_2024, CHANG_2020, NEWMAN_2023; each paper's figure stands by itself
Readings     no figure is averaged or merged; a paper's figure for surgery without a technique is shown for both
Not encoded  healing problems that call for longer; radiation and systemic therapy together; SILVA_2021 prints no interval
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from core.bibliography import CHANG_2020, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023
from core.citation import Citation
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, NotApplicable, Reason, Result
from core.possibility import completions, settle

NON_SURGICAL: Final = "Non-surgical management: radiotherapy and stereotactic radiosurgery"
CEBRT_JAIPANYA: Final = JAIPANYA_2022.at(NON_SURGICAL, "77", "78")
NO_LONGER: Final = JAIPANYA_2022.at(NON_SURGICAL, "79")
TOO_LATE: Final = JAIPANYA_2022.at(NON_SURGICAL, "80")
MISDIRECTED: Final = JAIPANYA_2022.at(NON_SURGICAL, "76").noting("the reference is about radiosurgery before surgery, not after")
BEFORE_JAIPANYA: Final = JAIPANYA_2022.at(NON_SURGICAL, "75")
MINIMAL_JAIPANYA: Final = JAIPANYA_2022.at("Minimal access surgery", "73", "94", "95")
SYSTEMIC_JAIPANYA: Final = JAIPANYA_2022.at("Minimal access surgery", "15", "24")
QUICKLY_JAIPANYA: Final = JAIPANYA_2022.at("Minimal access surgery")
EARLIER_MORIMOTO: Final = MORIMOTO_2024.at("4.2.2.4 MISt procedures", "105", "106").noting("106 is a series on the cervical spine of 1993")
SURVEY_CHANG: Final = CHANG_2020.at("Timing of radiotherapy after surgery", "49")
REVIEW_CHANG: Final = CHANG_2020.at("Timing of radiotherapy after surgery", "50")
BEFORE_CHANG: Final = CHANG_2020.at("Postoperative complications and preventive measures")
EMBOLISED_CHANG: Final = CHANG_2020.at("Postoperative complications and preventive measures", "88")
CASE_CHANG: Final = CHANG_2020.at("Fig. 1")
SRS_NEWMAN: Final = NEWMAN_2023.at("Timing of postoperative radiation", "83")
WAIT_NEWMAN: Final = NEWMAN_2023.at("Timing of postoperative radiation")
WOUNDS_NEWMAN: Final = NEWMAN_2023.at("Timing of postoperative radiation", "82")
RAPID_NEWMAN: Final = NEWMAN_2023.at("Conclusions")


class Treatment(StrEnum):
    """What is given first, or next."""

    SURGERY = "surgery"
    CEBRT = "cEBRT"
    SRS = "SRS"
    SYSTEMIC = "systemic therapy"
    EMBOLISATION = "embolisation"


class Access(StrEnum):
    """How the operation was done."""

    OPEN = "open"
    MINIMAL = "minimal access"


class Row(NamedTuple):
    """One paper's figure; `access` None where the paper does not tell techniques apart."""

    first: Treatment
    then: Treatment
    access: Access | None
    figure: str
    citation: Citation


_SURGERY, _CEBRT, _SRS, _SYSTEMIC = Treatment.SURGERY, Treatment.CEBRT, Treatment.SRS, Treatment.SYSTEMIC
ROWS: Annotated[tuple[Row, ...], CEBRT_JAIPANYA, SURVEY_CHANG, SRS_NEWMAN] = (
    Row(_SURGERY, _CEBRT, None, "at least 5-21 days", CEBRT_JAIPANYA),
    Row(_SURGERY, _CEBRT, Access.MINIMAL, "1 week", MINIMAL_JAIPANYA),
    Row(_SURGERY, _CEBRT, Access.MINIMAL, "earlier, no figure", EARLIER_MORIMOTO),
    Row(_SURGERY, _CEBRT, None, "at least 2 weeks", SURVEY_CHANG),
    Row(_SURGERY, _CEBRT, None, "2 weeks, at least 7 days", REVIEW_CHANG),
    Row(_SURGERY, _SRS, None, "within 24 h possible (misdirected reference)", MISDIRECTED),
    Row(_SURGERY, _SRS, Access.MINIMAL, "immediately", MINIMAL_JAIPANYA),
    Row(_SURGERY, _SRS, Access.MINIMAL, "earlier, no figure", EARLIER_MORIMOTO),
    Row(_SURGERY, _SRS, None, "at least 2 weeks", SURVEY_CHANG),
    Row(_SURGERY, _SRS, None, "2 weeks, at least 7 days", REVIEW_CHANG),
    Row(_SURGERY, _SRS, None, "1 week", SRS_NEWMAN),
    Row(_SURGERY, _SYSTEMIC, Access.OPEN, "14 days to 1 month", SYSTEMIC_JAIPANYA),
    Row(_SURGERY, _SYSTEMIC, Access.MINIMAL, "quickly, no figure", QUICKLY_JAIPANYA),
    Row(_SURGERY, _SYSTEMIC, Access.MINIMAL, "more rapidly, no figure", EARLIER_MORIMOTO),
    Row(_SURGERY, _SYSTEMIC, Access.MINIMAL, "rapidly, no figure", RAPID_NEWMAN),
    Row(_CEBRT, _SURGERY, None, "long enough, no figure", BEFORE_CHANG),
    Row(_CEBRT, _SURGERY, None, "several weeks by custom", WAIT_NEWMAN),
    Row(_SRS, _SURGERY, None, "long enough, no figure", BEFORE_CHANG),
    Row(Treatment.EMBOLISATION, _SURGERY, None, "within 24 h", EMBOLISED_CHANG),
)
LATE: Final = (
    Reason("waiting more than 4 weeks brings no benefit to the wound", NO_LONGER),
    Reason("a delay of 1 month worsens local control and survival", TOO_LATE),
)
BACKWARDS: Final = Reason(
    "the 24 h figure rests on a study of radiosurgery first, then stabilisation: it is no evidence for radiosurgery within 24 h after surgery",
    MISDIRECTED,
)
UNPROVEN: Final = (
    Reason("shortening the wait for SRS is not proven", REVIEW_CHANG),
    Reason("one case had SRS 3 weeks after separation surgery", CASE_CHANG),
)
WOUNDS: Final = Dispute(
    "wound complications after earlier radiation (both rest on the same study)",
    (
        Reason("6 % after radiation before surgery, not an independent risk", BEFORE_JAIPANYA),
        Reason("16 % after cEBRT, 6 % after SRS", WOUNDS_NEWMAN),
        Reason("radiation is a risk for infection", BEFORE_CHANG),
    ),
)
NOTHING: Final = Reason("the papers print no interval between these two", SURVEY_CHANG, fact="then")


class IntervalsFacts(Facts):
    """What comes first, what comes then, and the access if surgery is first."""

    first: Possible[Treatment] = unknown()
    then: Possible[Treatment] = unknown()
    access: Possible[Access] = unknown()


class Case(NamedTuple):
    """One completion."""

    first: Treatment
    then: Treatment
    access: Access


def intervals(facts: IntervalsFacts) -> AnyOutcome:
    """Every paper's figure for this order, side by side."""
    return settle(completions(Case, facts.possible()), _figures)


def _figures(case: Case) -> Result:
    rows = [row for row in ROWS if (row.first, row.then) == (case.first, case.then) and row.access in {None, case.access}]
    if not rows:
        return NotApplicable(rule="intervals", because=(NOTHING,))
    readings = tuple(Reason(row.figure, row.citation, fact="then") for row in rows)
    return Finding(
        rule="intervals",
        value=tuple(f"{row.citation.source.short}: {row.figure}" for row in rows),
        because=readings,
        notes=_notes(case),
        disputes=_disputes(case, readings),
    )


def _notes(case: Case) -> tuple[Reason, ...]:
    after = {(_SURGERY, _SRS): (BACKWARDS, *UNPROVEN, *LATE), (_SURGERY, _CEBRT): LATE}
    return after.get((case.first, case.then), ())


def _disputes(case: Case, readings: tuple[Reason, ...]) -> tuple[Dispute, ...]:
    differ = (Dispute(f"how long to wait from {case.first} to {case.then}", readings),) if len(set(readings)) > 1 else ()
    return (*differ, WOUNDS) if case.first in {_CEBRT, _SRS} else differ
