"""Radiosensitivity: expected response of a histology to conventional external beam radiotherapy (cEBRT).

Applies to   a primary tumour by name
Source       JAIPANYA_2022 and NEWMAN_2023 list histologies; CHANG_2020 and MORIMOTO_2024 print no list
Readings     a histology that neither list names stays {radiosensitive, radioresistant}; both reviews regard most other
             solid tumours as resistant, which is said and not assumed; both print neuroendocrine carcinomas, which is read
             as neuroendocrine tumours of every grade
Not encoded  response to radiosurgery (durable whatever the histology), to drugs, molecular subtypes
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core.bibliography import JAIPANYA_2022, NEWMAN_2023
from core.citation import Citation
from core.facts import Facts, Named, Possible, unknown
from core.outcome import AnyOutcome, Finding, Reason
from core.possibility import settle

LIST: Final = JAIPANYA_2022.at("Treatment considerations", "44", "45")
LIST_NEWMAN: Final = NEWMAN_2023.at("O: oncologic assessment", "8", "25")
RESISTANT_NEWMAN: Final = NEWMAN_2023.at("O: oncologic assessment", "23", "24", "25", "26")
CHORDOMA: Final = NEWMAN_2023.at("Neurologic/oncologic surgical indications: high-grade ESCC from RT-resistant tumors")


class Radiosensitivity(StrEnum):
    """Two classes, by response to cEBRT."""

    RADIOSENSITIVE = "radiosensitive"
    RADIORESISTANT = "radioresistant"


class Lineage(StrEnum):
    """What the tumour arises from: blood, or solid tissue; unknown primary is a statement, not a missing fact."""

    SOLID = "solid"
    HAEMATOLOGICAL = "haematological"
    UNKNOWN_PRIMARY = "unknown primary"


SENSITIVE: Annotated[dict[str, tuple[Citation, ...]], LIST, LIST_NEWMAN] = {
    "multiple myeloma": (LIST, LIST_NEWMAN),
    "plasmacytoma": (LIST, LIST_NEWMAN),
    "lymphoma": (LIST, LIST_NEWMAN),
    "prostate cancer": (LIST, LIST_NEWMAN),
    "breast cancer": (LIST, LIST_NEWMAN),
    "ovarian cancer": (LIST, LIST_NEWMAN),
    "neuroendocrine carcinoma": (LIST, LIST_NEWMAN),
    "neuroendocrine tumour": (LIST, LIST_NEWMAN),
    "seminoma": (LIST_NEWMAN,),
}
RESISTANT: Annotated[dict[str, tuple[Citation, ...]], LIST, RESISTANT_NEWMAN] = {
    "colon cancer": (LIST, RESISTANT_NEWMAN),
    "non-small cell lung cancer": (LIST, RESISTANT_NEWMAN),
    "thyroid cancer": (LIST, RESISTANT_NEWMAN),
    "renal cell carcinoma": (LIST, RESISTANT_NEWMAN),
    "hepatocellular carcinoma": (LIST, RESISTANT_NEWMAN),
    "melanoma": (LIST, RESISTANT_NEWMAN),
    "sarcoma": (LIST, RESISTANT_NEWMAN),
    "chordoma": (CHORDOMA,),
}
HAEMATOLOGICAL: Annotated[frozenset[str], LIST] = frozenset({"multiple myeloma", "plasmacytoma", "lymphoma", "leukaemia"})
UNKNOWN_PRIMARY: Final = "unknown primary"
MOST_RESISTANT: Final = (
    Reason("most other solid tumours are regarded as resistant; this one is not named", LIST, fact="histology"),
    Reason("most solid tumours are resistant; this one is not named", RESISTANT_NEWMAN, fact="histology"),
)


class RadiosensitivityFacts(Facts):
    """The tumour by its normalised name, such as "renal cell carcinoma"; a list means one of these."""

    histology: Named = None
    radiosensitivity: Possible[Radiosensitivity] = unknown()

    @model_validator(mode="after")
    def _histology_pins_class(self) -> Self:
        listed = {one.value for name in self.histology or {""} for one in _classes(name)}
        classes = frozenset(each for each in self.radiosensitivity if each.value in listed)
        if not classes:
            raise ValueError(f"radiosensitivity: {min(self.radiosensitivity)} contradicts histology {', '.join(sorted(self.histology or ()))}")
        object.__setattr__(self, "radiosensitivity", classes)
        return self


def radiosensitivity(facts: RadiosensitivityFacts) -> AnyOutcome:
    """The class that the reviews list for this histology, or both where they do not name it."""
    classes = [one for name in sorted(facts.histology or {""}) for one in _classes(name) if one.value in facts.radiosensitivity]
    return settle([Case(one) for one in classes], lambda case: case.histology)


class Case(NamedTuple):
    """One class that a possible histology has."""

    histology: Finding


def lineages(histology: frozenset[str] | None) -> frozenset[Lineage]:
    """Where the tumour may arise from; both when the histology is not stated."""
    if histology is None:
        return frozenset({Lineage.SOLID, Lineage.HAEMATOLOGICAL})
    return frozenset(_lineage(name) for name in histology)


def _lineage(name: str) -> Lineage:
    if name == UNKNOWN_PRIMARY:
        return Lineage.UNKNOWN_PRIMARY
    return Lineage.HAEMATOLOGICAL if name in HAEMATOLOGICAL else Lineage.SOLID


def _classes(name: str) -> tuple[Finding, ...]:
    if name in SENSITIVE:
        return (_finding(Radiosensitivity.RADIOSENSITIVE, f"{name} is listed as sensitive to cEBRT", SENSITIVE[name]),)
    if name in RESISTANT:
        return (_finding(Radiosensitivity.RADIORESISTANT, f"{name} is listed as resistant to cEBRT", RESISTANT[name]),)
    notes = MOST_RESISTANT if _lineage(name) is Lineage.SOLID and name else ()
    return tuple(Finding(rule="radiosensitivity", value=str(each), notes=notes) for each in Radiosensitivity)


def _finding(value: Radiosensitivity, statement: str, places: tuple[Citation, ...]) -> Finding:
    return Finding(rule="radiosensitivity", value=str(value), because=tuple(Reason(statement, place, fact="histology") for place in places))


def of(histology: frozenset[str], stated: frozenset[Radiosensitivity]) -> frozenset[Radiosensitivity]:
    """The classes that a histology leaves possible, out of those stated."""
    listed = {one.value for name in histology for one in _classes(name)}
    return frozenset(each for each in stated if each.value in listed)
