"""Unknown primary: what is done when a spinal lesion is found before its primary tumour is known.

Applies to   a suspected spinal metastasis without a known primary
Source       JAIPANYA_2022 for imaging, tissue and steroid; NEWMAN_2023 for myelopathy
Readings     cauda equina syndrome counts as myelopathy; nothing is said of a patient with a deficit who cannot tolerate surgery
Not encoded  the search for the primary beyond PET-CT, tumour markers, treatment once the histology is known (see the noms rule)
"""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple

from core.bibliography import JAIPANYA_2022, NEWMAN_2023
from core.dosing.dexamethasone import CONFLICT
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason, Result
from core.possibility import completions, settle

IMAGING: Final = JAIPANYA_2022.at("Investigations", "24")
STEROID: Final = JAIPANYA_2022.at("Corticosteroids", "24")
MYELOPATHIC: Final = NEWMAN_2023.at("Neurologic/oncologic surgical indications: high-grade ESCC from RT-resistant tumors")

FIND: Annotated[tuple[str, ...], IMAGING] = ("urgent PET-CT of chest and abdomen", "tissue diagnosis")
OPERATE: Annotated[tuple[str, ...], MYELOPATHIC] = ("urgent or emergent surgical decompression", *FIND)

SEARCH: Final = (
    Reason("PET-CT of chest and abdomen is urgent", IMAGING),
    Reason("tissue within 24 h with clinical, 72 h with radiological cord compression; treatment may start before the result", IMAGING),
)
RESISTANT: Final = Reason("a deficit: regarded as radioresistant until proven otherwise and decompressed", MYELOPATHIC, fact="myelopathy")
NOT_DECIDED: Final = Reason("without a deficit no local treatment is printed: tissue decides", MYELOPATHIC, fact="myelopathy")
UNFIT: Final = Reason("a deficit, and surgery cannot be tolerated: the papers do not say what to do", MYELOPATHIC, fact="tolerates_surgery")
WARNINGS: Final = (
    Reason("steroid is deferred until tissue and microbiology are taken", STEROID),
    Reason("a touch preparation can mislead: one taken for lymphoma proved to be a radioresistant neuroblastoma", MYELOPATHIC),
)


class UnknownPrimaryFacts(Facts):
    """The deficit, and whether surgery can be tolerated."""

    myelopathy: Possible[bool] = unknown()
    cauda_equina: Possible[bool] = unknown()
    tolerates_surgery: Possible[bool] = unknown()


class Case(NamedTuple):
    """One completion."""

    myelopathy: bool
    cauda_equina: bool
    tolerates_surgery: bool


def unknown_primary(facts: UnknownPrimaryFacts) -> AnyOutcome:
    """The steps printed for this situation, in order."""
    return settle(completions(Case, facts.possible()), _steps)


def _steps(case: Case) -> Result:
    if not (case.myelopathy or case.cauda_equina):
        return Finding(rule="unknown_primary", value=FIND, because=(NOT_DECIDED, *SEARCH), notes=WARNINGS, disputes=(CONFLICT,))
    if not case.tolerates_surgery:
        return NotApplicable(rule="unknown_primary", because=(UNFIT, *SEARCH), notes=WARNINGS, disputes=(CONFLICT,))
    return Finding(rule="unknown_primary", value=OPERATE, because=(RESISTANT, *SEARCH), notes=WARNINGS, disputes=(CONFLICT,))
