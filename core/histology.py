"""Histology: which group of a score's own table a named tumour may belong to.

A name in the vocabulary that a table does not print falls into the table's remainder, where it has one; a name outside
the vocabulary may be anything, so every group stays possible.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from core.outcome import AnyOutcome, Open

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

G = TypeVar("G")

UNKNOWN_PRIMARY: Final = "unknown primary"
VOCABULARY: Final = frozenset(
    {
        *("adrenal cancer", "bladder cancer", "breast cancer", "carcinoid", "cervical cancer", "cholangiocarcinoma", "chordoma", "colon cancer"),
        *("colorectal cancer", "endometrial cancer", "gall bladder cancer", "gastric cancer", "gastrointestinal stromal tumour"),
        *("germ cell tumour", "glioma", "head and neck cancer", "hepatocellular carcinoma", "leukaemia", "lung cancer", "lymphoma", "melanoma"),
        *(
            "mesothelioma",
            "multiple myeloma",
            "neuroblastoma",
            "neuroendocrine carcinoma",
            "neuroendocrine tumour",
            "non-small cell lung cancer",
            "oesophageal cancer",
        ),
        *("osteosarcoma", "ovarian cancer", "pancreatic cancer", "plasmacytoma", "prostate cancer", "rectal cancer", "renal cell carcinoma"),
        *("sarcoma", "seminoma", "skin cancer", "small cell lung cancer", "thymic cancer", "thyroid cancer", "uterine cancer", UNKNOWN_PRIMARY),
    }
)
LUNG: Final = ("lung cancer", "non-small cell lung cancer", "small cell lung cancer")


def groups(
    histology: frozenset[str] | None, table: Mapping[str, AbstractSet[G]], every: AbstractSet[G], rest: AbstractSet[G] | None = None
) -> frozenset[G]:
    """The groups that the possible tumours may belong to. `rest` is the group of "others", None where the table has none."""
    if histology is None:
        return frozenset(every)
    unlisted = every if rest is None else rest
    return frozenset[G]().union(*(table.get(name, unlisted if name in VOCABULARY else every) for name in histology))


def narrowed(fact: str, stated: frozenset[G], histology: frozenset[str] | None, from_histology: frozenset[G]) -> frozenset[G]:
    """A stated group together with the histology's; raises `ValueError` where they contradict each other."""
    both = stated & from_histology
    if not both:
        raise ValueError(f"{fact}: {', '.join(sorted(map(str, stated)))} contradicts histology {', '.join(sorted(histology or ()))}")
    return both


def asking(outcome: AnyOutcome, fact: str, instead: str) -> AnyOutcome:
    """The same outcome, asking for `instead` where it would ask for `fact`."""
    if not isinstance(outcome, Open):
        return outcome
    renamed = {"open": outcome.open, "asks": outcome.asks}
    return replace(outcome, **{name: tuple(instead if each == fact else each for each in facts) for name, facts in renamed.items()})  # type: ignore[arg-type]
