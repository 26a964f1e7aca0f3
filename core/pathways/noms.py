"""NOMS: local treatment path from neurology, oncology, mechanical stability and systemic condition.

Applies to   one lesion with a radiosensitivity class; see the exceptions below
Source       CHANG_2020 Table 2, the ten printed rows; contrary and completing readings from JAIPANYA_2022, NEWMAN_2023
Readings     SINS 7-12 answers with both mechanical rows ("the surgeon's call"); cauda equina syndrome is a deficit like
             myelopathy; the table assumes that radiation can be given; radiculopathy alone is no input
Not encoded  oligometastasis and earlier radiation change no row and are noted; systemic therapy changes none (see the surgery
             rule); the year of the framework (2004, 2006 or 2013 by paper); which operation, which fractionation (see the
             radiotherapy rule)
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core import spine
from core.bibliography import CHANG_2020, JAIPANYA_2022, NEWMAN_2023
from core.facts import OneOf, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, NotApplicable, Reason, Result
from core.pathways.radiosensitivity import CHORDOMA, Lineage, Radiosensitivity, RadiosensitivityFacts, lineages
from core.possibility import completions, settle
from core.scores.escc import BAND, Grade
from core.scores.sins import BANDS
from core.spine import Level

TABLE_2: Final = CHANG_2020.at("Table 2. The NOMS decision framework")
INSTABILITY: Final = JAIPANYA_2022.at("Treatment considerations", "49")
DISCRETION: Final = NEWMAN_2023.at("NO spinal instability S", "84")
JAIPANYA_TEXT: Final = JAIPANYA_2022.at("Treatment considerations", "12")
SRS_WHATEVER: Final = JAIPANYA_2022.at("Non-surgical management: radiotherapy and stereotactic radiosurgery", "12")
MYELOPATHIC_SOLID: Final = NEWMAN_2023.at("O: oncologic assessment")
DEFICIT: Final = CHORDOMA
SYSTEMIC: Final = NEWMAN_2023.at("NOM systemic disease")
STABILISATION_NOTE: Final = NEWMAN_2023.at("Table 1. Current NOMS decision framework", "8")
CORD_LIMIT: Final = NEWMAN_2023.at("Radiosurgery complications", "10")
CORD_LIMIT_61: Final = NEWMAN_2023.at("Radiosurgery complications", "61")
PRIOR_RADIATION: Final = NEWMAN_2023.at("Radiosurgery as definitive therapy", "10")
RADICULAR: Final = NEWMAN_2023.at("N: neurologic assessment")
STEROIDS: Final = JAIPANYA_2022.at("Corticosteroids", "24", "30")
OLIGO: Final = JAIPANYA_2022.at("Non-surgical management: radiotherapy and stereotactic radiosurgery", "24")
SABR: Final = NEWMAN_2023.at("NOM systemic disease", "12", "13", "94", "95")
DIFFERENTIAL: Final = JAIPANYA_2022.at("Investigations", "24")
TISSUE: Final = JAIPANYA_2022.at("Investigations", "24")
SHORT_SURVIVAL: Final = JAIPANYA_2022.at("Indications for surgery", "24")


class Path(StrEnum):
    """The treatment paths that the table prints."""

    CEBRT = "cEBRT"
    STABILIZATION_CEBRT = "stabilization+cEBRT"
    SRS = "SRS"
    STABILIZATION_SRS = "stabilization+SRS"
    DECOMPRESSION_SRS = "decompression_stabilization+SRS"


class Stability(StrEnum):
    """The mechanical states of the table."""

    STABLE = "stable"
    UNSTABLE = "unstable"


class Row(NamedTuple):
    """One printed row; None where the table leaves the column empty."""

    high_grade: bool
    oncologic: Radiosensitivity
    mechanical: Stability
    tolerates_surgery: bool | None
    path: Path


_SENSITIVE, _RESISTANT = Radiosensitivity.RADIOSENSITIVE, Radiosensitivity.RADIORESISTANT
_STABLE, _UNSTABLE = Stability.STABLE, Stability.UNSTABLE
ROWS: Annotated[tuple[Row, ...], TABLE_2] = (
    Row(False, _SENSITIVE, _STABLE, None, Path.CEBRT),
    Row(False, _SENSITIVE, _UNSTABLE, None, Path.STABILIZATION_CEBRT),
    Row(False, _RESISTANT, _STABLE, None, Path.SRS),
    Row(False, _RESISTANT, _UNSTABLE, None, Path.STABILIZATION_SRS),
    Row(True, _SENSITIVE, _STABLE, None, Path.CEBRT),
    Row(True, _SENSITIVE, _UNSTABLE, None, Path.STABILIZATION_CEBRT),
    Row(True, _RESISTANT, _STABLE, True, Path.DECOMPRESSION_SRS),
    Row(True, _RESISTANT, _STABLE, False, Path.CEBRT),
    Row(True, _RESISTANT, _UNSTABLE, True, Path.DECOMPRESSION_SRS),
    Row(True, _RESISTANT, _UNSTABLE, False, Path.STABILIZATION_CEBRT),
)
STATES: Annotated[dict[str, tuple[Stability, ...]], INSTABILITY, DISCRETION] = {
    "stable": (_STABLE,),
    "indeterminate": (_STABLE, _UNSTABLE),
    "unstable": (_UNSTABLE,),
}


SOLID_MYELOPATHY: Final = Dispute(
    "radiosensitive solid tumour with high-grade compression and myelopathy",
    (
        Reason("cEBRT, after stabilisation where unstable", TABLE_2),
        Reason("cEBRT can be definitive, but surgery first may be offered", JAIPANYA_TEXT),
        Reason("usually surgery first: solid tumours respond too slowly", MYELOPATHIC_SOLID),
    ),
)
UNFIT_RESISTANT: Final = Dispute(
    "radioresistant, high-grade compression, cannot tolerate surgery",
    (
        Reason("cEBRT, after stabilisation where unstable", TABLE_2),
        Reason("SRS rather than cEBRT whatever the ESCC grade", SRS_WHATEVER),
        Reason("a cord limit of 14 Gy keeps single-fraction SRS from being effective next to the cord", CORD_LIMIT),
    ),
)
GRADE_2_INTACT: Final = Dispute(
    "radioresistant, ESCC 2 without a deficit",
    (
        Reason("surgery, then SRS, when surgery is tolerated", TABLE_2),
        Reason("SRS rather than cEBRT whatever the ESCC grade", SRS_WHATEVER),
        Reason("24-50 Gy in 3-5 fractions has been used in 31 such tumours; progress is incremental", CORD_LIMIT_61),
    ),
)
CEMENT_OR_PERCUTANEOUS: Final = Reason(
    "stabilisation may be limited to cement or percutaneous screws when open surgery cannot be tolerated", STABILISATION_NOTE
)
OBTAIN_TISSUE: Final = Reason("unknown primary without myelopathy: no recommendation is printed; obtain tissue first", TISSUE, fact="histology")
UNTIL_PROVEN: Final = Reason(
    "unknown primary with myelopathy: treated as radioresistant until proven otherwise, decompressed urgently", DEFICIT, fact="histology"
)
STEROID_AFTER_TISSUE: Final = Reason(
    "steroid is deferred until tissue is taken when the primary is unknown; this conflicts with its 12-hour limit: ask a senior", STEROIDS
)
INTACT: Final = Reason("low grade ESCC without myelopathy", TABLE_2, fact="escc")
IF_INTACT: Final = Reason("low grade ESCC, if without myelopathy", TABLE_2, fact="escc")
NO_ROW: Final = Reason("low-grade compression with a neurological deficit: the table has no row", TABLE_2, fact="myelopathy")
AS_HIGH_GRADE: Final = Reason('one review\'s "high-grade and/or myelopathy" would treat it as high grade', JAIPANYA_TEXT)
OTHER_CAUSE: Final = Reason(
    "look for another cause: leptomeningeal or intramedullary disease, radiation myelopathy, abscess, haematoma", DIFFERENTIAL
)
OLIGOMETASTASIS: Final = (
    Reason("oligometastasis: decompression and 30-39 Gy in 10-13 fractions, or SRS, are advised as a more aggressive plan", OLIGO),
    Reason("ablative radiotherapy to 1-5 metastases prolonged survival in trials", SABR),
)
IRRADIATED: Final = (Reason("earlier radiation: response to high-dose SRS did not depend on it; check the cumulative cord dose", PRIOR_RADIATION),)
RADICULOPATHY: Final = (Reason("functional radiculopathy belongs to the neurological assessment but to no row of the table", RADICULAR),)
CAUDA_EQUINA: Final = (Reason("cauda equina syndrome is taken as a neurological deficit, like myelopathy", DEFICIT),)


class NomsFacts(RadiosensitivityFacts):
    """N: escc, myelopathy, cauda_equina. O: histology or radiosensitivity. M: sins (total) or stability. S: tolerates_surgery."""

    level: Possible[Level] = unknown()
    escc: Possible[Grade] = unknown()
    myelopathy: Possible[bool] = unknown()
    cauda_equina: Possible[bool] = unknown()
    sins: Annotated[frozenset[int], OneOf(whole=(BANDS.first, BANDS.last))] = unknown()
    stability: Possible[Stability] = unknown()
    tolerates_surgery: Possible[bool] = unknown()
    tolerates_radiation: Possible[bool] = unknown()
    oligometastatic: Possible[bool] = unknown()
    previous_radiation: Possible[bool] = unknown()
    radiculopathy: Possible[bool] = unknown()

    @model_validator(mode="after")
    def _total_allows_stability(self) -> Self:
        if not _bands(self):
            raise ValueError(f"stability: {min(self.stability)} contradicts sins {', '.join(map(str, sorted(self.sins)))}")
        return self


class Case(NamedTuple):
    """One completion: every input of the table known. `sins` is the band that gives the mechanical state."""

    escc: Grade
    myelopathy: bool
    radiosensitivity: Radiosensitivity
    lineage: Lineage
    sins: str
    tolerates_surgery: bool


def noms(facts: NomsFacts) -> AnyOutcome:
    """The acceptable paths: one row of the table, both rows where stability is the surgeon's call, or why no row applies."""
    if facts.tolerates_surgery == {False} == facts.tolerates_radiation:
        return _no_local_therapy(facts)
    outcome = _conditional(settle(completions(Case, _possible(facts)), _decide))
    return _noted(outcome, facts).at(spine.name(facts.level))


def path_of(high_grade: bool, oncologic: Radiosensitivity, mechanical: Stability, tolerates_surgery: bool) -> Path:  # noqa: FBT001 the table's own columns
    """The decision of the one row that covers these inputs."""
    wanted = (high_grade, oncologic, mechanical)
    rows = (row for row in ROWS if (row.high_grade, row.oncologic, row.mechanical) == wanted)
    return next(row.path for row in rows if row.tolerates_surgery in {None, tolerates_surgery})


def _possible(facts: NomsFacts) -> dict[str, frozenset[object]]:
    possible = facts.possible()
    states = _bands(facts) if facts.stability == frozenset(Stability) else frozenset(map(str, facts.stability))
    deficit = {True} if facts.cauda_equina == {True} else facts.myelopathy
    return {**possible, "sins": states, "myelopathy": frozenset(deficit), "lineage": lineages(facts.histology)}


def _bands(facts: NomsFacts) -> frozenset[str]:
    """The SINS bands that the total and the stated stability leave possible."""
    return frozenset(BANDS.of(total) for total in facts.sins if not facts.stability.isdisjoint(STATES[BANDS.of(total)]))


def _decide(case: Case) -> Result:
    if case.lineage is Lineage.UNKNOWN_PRIMARY:
        return _unknown_primary(case)
    if BAND[case.escc] == "low grade" and case.myelopathy:
        return _low_grade_with_deficit(case)
    return _by_table(case)


def _by_table(case: Case) -> Finding:
    return Finding(rule="noms", value=_paths(case), because=_steps(case), notes=_remarks(case), disputes=_disputes(case))


def _paths(case: Case, *, high_grade: bool | None = None) -> tuple[str, ...]:
    high = BAND[case.escc] == "high grade" if high_grade is None else high_grade
    found = (path_of(high, case.radiosensitivity, state, case.tolerates_surgery) for state in STATES[case.sins])
    return tuple(dict.fromkeys(str(path) for path in found))


def _steps(case: Case) -> tuple[Reason, ...]:
    deficit = "with myelopathy" if case.myelopathy else "without myelopathy"
    mechanical = "SINS 7-12: stability is the surgeon's call, both rows apply" if case.sins == "indeterminate" else f"spine {case.sins}"
    steps = [
        Reason(f"{BAND[case.escc]} ESCC {deficit}", TABLE_2, fact="escc"),
        Reason(f"{case.radiosensitivity} to cEBRT", TABLE_2, fact="radiosensitivity"),
        Reason(mechanical, DISCRETION if case.sins == "indeterminate" else TABLE_2, fact="sins"),
    ]
    if BAND[case.escc] == "high grade" and case.radiosensitivity is _RESISTANT:
        steps.append(Reason("can tolerate surgery" if case.tolerates_surgery else "cannot tolerate surgery", TABLE_2, fact="tolerates_surgery"))
    return tuple(steps)


def _disputes(case: Case) -> tuple[Dispute, ...]:
    high, sensitive = BAND[case.escc] == "high grade", case.radiosensitivity is _SENSITIVE
    if high and sensitive and case.myelopathy and case.lineage is Lineage.SOLID:
        return (SOLID_MYELOPATHY,)
    if high and not sensitive and not case.tolerates_surgery:
        return (UNFIT_RESISTANT,)
    return (GRADE_2_INTACT,) if case.escc is Grade.G2 and not sensitive and not case.myelopathy else ()


def _remarks(case: Case) -> tuple[Reason, ...]:
    unstable = _UNSTABLE in STATES[case.sins]
    return (CEMENT_OR_PERCUTANEOUS,) if unstable and not case.tolerates_surgery else ()


def _unknown_primary(case: Case) -> Result:
    if not case.myelopathy:
        return NotApplicable(rule="noms", because=(OBTAIN_TISSUE,))
    if not case.tolerates_surgery:
        return NotApplicable(rule="noms", because=(UNTIL_PROVEN, Reason("no source says what to do when surgery cannot be tolerated", DEFICIT)))
    return Finding(rule="noms", value=(str(Path.DECOMPRESSION_SRS),), because=(UNTIL_PROVEN,), notes=(STEROID_AFTER_TISSUE,))


def _low_grade_with_deficit(case: Case) -> NotApplicable:
    """The table has no row; one review's wording would treat it as high grade."""
    return NotApplicable(rule="noms", because=(NO_ROW, AS_HIGH_GRADE, OTHER_CAUSE), one_reading=_paths(case, high_grade=True))


def _conditional(outcome: AnyOutcome) -> AnyOutcome:
    """With an "if" before a deficit that nobody stated and for which the table would have no row."""
    if NO_ROW not in outcome.notes:
        return outcome
    return replace(outcome, because=tuple(IF_INTACT if reason == INTACT else reason for reason in outcome.because))


def _no_local_therapy(facts: NomsFacts) -> NotApplicable:
    return NotApplicable(
        rule="noms",
        level=spine.name(facts.level),
        because=(
            Reason("neither surgery nor radiation can be tolerated: no row of the table applies", SYSTEMIC, fact="tolerates_surgery"),
            Reason("expected survival under 3 months: surgery is generally not recommended", SHORT_SURVIVAL, fact="expected_survival_months"),
        ),
    )


def _noted(outcome: AnyOutcome, facts: NomsFacts) -> AnyOutcome:
    """Adds what no row of the table takes in."""
    stated = {"oligometastatic": OLIGOMETASTASIS, "previous_radiation": IRRADIATED, "radiculopathy": RADICULOPATHY, "cauda_equina": CAUDA_EQUINA}
    notes = tuple(note for fact, remarks in stated.items() if getattr(facts, fact) == {True} for note in remarks)
    return replace(outcome, notes=(*outcome.notes, *notes))
