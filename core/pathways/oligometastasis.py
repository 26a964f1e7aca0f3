"""Oligometastasis: what each paper advises when metastases are few.

Applies to   a spinal metastasis, with the number of all metastases of the patient
Source       JAIPANYA_2022, MORIMOTO_2024, CHANG_2020, NEWMAN_2023; they name different plans
Readings     1 to 5 metastases are taken as few, after the trials one paper quotes; one is solitary
Not encoded  which plan to choose (see the noms and en_bloc rules), synchronous or metachronous disease, other organs
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from pydantic import Field

from core.bibliography import CHANG_2020, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, NotApplicable, Reason, Result
from core.possibility import completions, settle
from core.scores.escc import BAND, Grade

AGGRESSIVE: Final = JAIPANYA_2022.at("Non-surgical management: radiotherapy and stereotactic radiosurgery", "24")
OR_SRS: Final = JAIPANYA_2022.at("Non-surgical management: radiotherapy and stereotactic radiosurgery", "71")
EN_BLOC_FEW: Final = JAIPANYA_2022.at("En bloc spinal surgery", "63")
RADICAL: Final = MORIMOTO_2024.at("4.2.1.1 Total en-bloc spondylectomy", "70", "71", "72", "73", "74", "75", "76", "77", "78")
REPLACES: Final = CHANG_2020.at("Stereotactic spine radiosurgery is triggering a paradigm shift", "44", "45", "46")
SABR: Final = NEWMAN_2023.at("NOM systemic disease", "12", "13", "94", "95")
TRIAL: Final = NEWMAN_2023.at("NOM systemic disease", "95")
SINGLE_DOSE: Final = NEWMAN_2023.at("NOM systemic disease", "13")

SOLE: Annotated[int, REPLACES] = 1
MOST: Annotated[int, SABR] = 5


class Extent(StrEnum):
    """How many metastases the patient has."""

    SOLITARY = "solitary"
    FEW = "2 to 5"
    MANY = "over 5"


SURGERY_RT: Annotated[str, AGGRESSIVE] = "decompressive surgery + 30-39 Gy in 10-13 fractions"
SRS: Annotated[str, OR_SRS, REPLACES] = "SRS"
ABLATIVE: Annotated[str, SABR] = "SABR with systemic treatment"
TES: Annotated[str, RADICAL] = "en bloc resection in selected patients"

ADVICE: Final = (
    Reason(f"{SURGERY_RT}; cure is possible in selected patients", AGGRESSIVE, fact="metastases"),
    Reason("SRS may be considered", OR_SRS, fact="metastases"),
    Reason("ablative radiation of 1-5 metastases prolongs survival", SABR, fact="metastases"),
    Reason("en bloc resection may prolong survival in selected solitary or few metastases", RADICAL, fact="metastases"),
)
SOLITARY_SRS: Final = Reason(
    "a solitary metastasis without cord compression: SRS controls 84-88 % and replaces en bloc surgery", REPLACES, fact="escc"
)
PLANS: Final = Dispute(
    "which plan suits few metastases",
    (
        Reason("surgery and radiation, or SRS", AGGRESSIVE),
        Reason("en bloc for up to three contiguous vertebrae when nothing else works", EN_BLOC_FEW),
        Reason("radical surgery when long survival is expected", RADICAL),
        Reason("SRS takes the place of en bloc surgery", REPLACES),
        Reason("SABR for 1-5 metastases", SABR),
    ),
)
TRIALS: Final = (
    Reason("survival at 5 years 42.3 % with SABR, 17.7 % without, the primary being controlled", TRIAL),
    Reason("24 Gy in one fraction recurred less than 9 Gy x 3, locally and elsewhere", SINGLE_DOSE),
)
TOO_MANY: Final = Reason("more than five metastases are not called few", SABR, fact="metastases")


class OligometastasisFacts(Facts):
    """`metastases`: all of them, spinal and elsewhere."""

    metastases: Annotated[int | None, Field(ge=1, le=100)] = None
    escc: Possible[Grade] = unknown()


class Case(NamedTuple):
    """One completion."""

    metastases: Extent
    escc: Grade


def oligometastasis(facts: OligometastasisFacts) -> AnyOutcome:
    """The plans that the papers name for this number of metastases."""
    return settle(completions(Case, {"metastases": extents(facts.metastases), "escc": facts.escc}), _plans)


def extents(metastases: int | None) -> frozenset[Extent]:
    """Solitary, few or many; all three when the number is not stated."""
    if metastases is None:
        return frozenset(Extent)
    if metastases > MOST:
        return frozenset({Extent.MANY})
    return frozenset({Extent.SOLITARY if metastases == SOLE else Extent.FEW})


def _plans(case: Case) -> Result:
    if case.metastases is Extent.MANY:
        return NotApplicable(rule="oligometastasis", because=(TOO_MANY,))
    alone = case.metastases is Extent.SOLITARY and BAND[case.escc] == "low grade"
    return Finding(
        rule="oligometastasis",
        value=(SURGERY_RT, SRS, ABLATIVE, TES),
        band=str(case.metastases),
        because=(*ADVICE, SOLITARY_SRS) if alone else ADVICE,
        notes=TRIALS,
        disputes=(PLANS,),
    )
