"""RULES: every rule offered, one line each."""

from __future__ import annotations

from typing import Any

from core.dosing.cord_dose import CordDoseFacts, cord_dose
from core.dosing.denosumab import DenosumabFacts, denosumab
from core.dosing.dexamethasone import DexamethasoneFacts, dexamethasone
from core.dosing.radiotherapy import RadiotherapyFacts, radiotherapy
from core.dosing.vertebral_fracture_dose import VertebralFractureDoseFacts, vertebral_fracture_dose
from core.dosing.zoledronic_acid import ZoledronicAcidFacts, zoledronic_acid
from core.equations.bed import BedFacts, bed
from core.equations.cockcroft_gault import CockcroftGaultFacts, cockcroft_gault
from core.pathways.biopsy_urgency import BiopsyUrgencyFacts, biopsy_urgency
from core.pathways.cement import CementFacts, cement
from core.pathways.construct_length import ConstructLengthFacts, construct_length
from core.pathways.embolisation import EmbolisationFacts, embolisation
from core.pathways.en_bloc import EnBlocFacts, en_bloc
from core.pathways.intervals import IntervalsFacts, intervals
from core.pathways.lmnop import LmnopFacts, lmnop
from core.pathways.mri_urgency import MriUrgencyFacts, mri_urgency
from core.pathways.noms import NomsFacts, noms
from core.pathways.oligometastasis import OligometastasisFacts, oligometastasis
from core.pathways.radiosensitivity import RadiosensitivityFacts, radiosensitivity
from core.pathways.separation_margin import SeparationMarginFacts, separation_margin
from core.pathways.surgery import SurgeryFacts, surgery
from core.pathways.treatment_urgency import TreatmentUrgencyFacts, treatment_urgency
from core.pathways.unknown_primary import UnknownPrimaryFacts, unknown_primary
from core.rule import Rule
from core.scores.ais import AisFacts, ais
from core.scores.cancer_locomo import CancerLocomoFacts, cancer_locomo
from core.scores.charlson import CharlsonFacts, charlson
from core.scores.ecog import EcogFacts, ecog
from core.scores.escc import EsccFacts, escc
from core.scores.frankel import FrankelFacts, frankel
from core.scores.implant_failure import ImplantFailureFacts, implant_failure
from core.scores.karnofsky import KarnofskyFacts, karnofsky
from core.scores.katagiri_2014 import Katagiri2014Facts, katagiri_2014
from core.scores.modified_bauer import ModifiedBauerFacts, modified_bauer
from core.scores.nesms import NesmsFacts, nesms
from core.scores.sins import SinsFacts, sins
from core.scores.sorg_ml import SorgMlFacts, sorg_ml
from core.scores.sorg_nomogram import SorgNomogramFacts, sorg_nomogram
from core.scores.tokuhashi_2005 import Tokuhashi2005Facts, tokuhashi_2005
from core.scores.tomita import TomitaFacts, tomita
from core.scores.wbb import WbbFacts, wbb

RULES: dict[str, Rule[Any]] = {
    rule.name: rule
    for rule in (
        Rule(sins, SinsFacts),
        Rule(escc, EsccFacts),
        Rule(radiosensitivity, RadiosensitivityFacts),
        Rule(noms, NomsFacts),
        Rule(dexamethasone, DexamethasoneFacts),
        Rule(cord_dose, CordDoseFacts),
        Rule(denosumab, DenosumabFacts),
        Rule(radiotherapy, RadiotherapyFacts),
        Rule(vertebral_fracture_dose, VertebralFractureDoseFacts),
        Rule(zoledronic_acid, ZoledronicAcidFacts),
        Rule(bed, BedFacts),
        Rule(cockcroft_gault, CockcroftGaultFacts),
        Rule(biopsy_urgency, BiopsyUrgencyFacts),
        Rule(cement, CementFacts),
        Rule(construct_length, ConstructLengthFacts),
        Rule(embolisation, EmbolisationFacts),
        Rule(en_bloc, EnBlocFacts),
        Rule(intervals, IntervalsFacts),
        Rule(mri_urgency, MriUrgencyFacts),
        Rule(oligometastasis, OligometastasisFacts),
        Rule(separation_margin, SeparationMarginFacts),
        Rule(surgery, SurgeryFacts),
        Rule(treatment_urgency, TreatmentUrgencyFacts),
        Rule(unknown_primary, UnknownPrimaryFacts),
        Rule(lmnop, LmnopFacts),
        Rule(tokuhashi_2005, Tokuhashi2005Facts),
        Rule(tomita, TomitaFacts),
        Rule(modified_bauer, ModifiedBauerFacts),
        Rule(nesms, NesmsFacts),
        Rule(katagiri_2014, Katagiri2014Facts),
        Rule(charlson, CharlsonFacts),
        Rule(ecog, EcogFacts),
        Rule(karnofsky, KarnofskyFacts),
        Rule(ais, AisFacts),
        Rule(frankel, FrankelFacts),
        Rule(implant_failure, ImplantFailureFacts),
        Rule(wbb, WbbFacts),
        Rule(cancer_locomo, CancerLocomoFacts),
        Rule(sorg_nomogram, SorgNomogramFacts),
        Rule(sorg_ml, SorgMlFacts),
    )
}
