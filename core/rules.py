"""RULES: every rule offered, one line each."""

from __future__ import annotations

from typing import Any

from core.dosing.dexamethasone import DexamethasoneFacts, dexamethasone
from core.pathways.noms import NomsFacts, noms
from core.pathways.radiosensitivity import RadiosensitivityFacts, radiosensitivity
from core.rule import Rule
from core.scores.escc import EsccFacts, escc
from core.scores.sins import SinsFacts, sins

RULES: dict[str, Rule[Any]] = {
    rule.name: rule
    for rule in (
        Rule(sins, SinsFacts),
        Rule(escc, EsccFacts),
        Rule(radiosensitivity, RadiosensitivityFacts),
        Rule(noms, NomsFacts),
        Rule(dexamethasone, DexamethasoneFacts),
    )
}
