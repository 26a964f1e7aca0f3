"""RULES: every rule offered, one line each. A rule's module is imported when the rule is first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final, get_type_hints

from core.rule import Rule


class Catalogue(Mapping[str, Rule[Any]]):
    """Rules by name, in the order given; the name of a rule is that of its module and of its function."""

    def __init__(self, *modules: str) -> None:
        self._modules = {module.rpartition(".")[2]: module for module in modules}

    def __getitem__(self, name: str) -> Rule[Any]:
        return _rule(self._modules[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)


@cache
def _rule(module: str) -> Rule[Any]:
    of = getattr(import_module(module), module.rpartition(".")[2])
    return Rule(of, get_type_hints(of)["facts"])


RULES: Final = Catalogue(
    "core.scores.sins",
    "core.scores.sins_total",
    "core.scores.escc",
    "core.pathways.radiosensitivity",
    "core.pathways.noms",
    "core.dosing.dexamethasone",
    "core.dosing.cord_dose",
    "core.dosing.denosumab",
    "core.dosing.radiotherapy",
    "core.dosing.vertebral_fracture_dose",
    "core.dosing.zoledronic_acid",
    "core.equations.bed",
    "core.equations.cockcroft_gault",
    "core.pathways.biopsy_urgency",
    "core.pathways.cement",
    "core.pathways.construct_length",
    "core.pathways.embolisation",
    "core.pathways.en_bloc",
    "core.pathways.intervals",
    "core.pathways.mri_urgency",
    "core.pathways.oligometastasis",
    "core.pathways.separation_margin",
    "core.pathways.surgery",
    "core.pathways.treatment_urgency",
    "core.pathways.unknown_primary",
    "core.pathways.lmnop",
    "core.scores.tokuhashi_2005",
    "core.scores.tomita",
    "core.scores.modified_bauer",
    "core.scores.nesms",
    "core.scores.katagiri_2014",
    "core.scores.charlson",
    "core.scores.ecog",
    "core.scores.karnofsky",
    "core.scores.ais",
    "core.scores.frankel",
    "core.scores.implant_failure",
    "core.scores.wbb",
    "core.scores.cancer_locomo",
    "core.scores.sorg_nomogram",
    "core.scores.sorg_ml",
)
