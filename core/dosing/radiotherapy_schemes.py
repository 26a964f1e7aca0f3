"""Radiotherapy schemes: every dose and fractionation that the papers print, row by row, with the outcome printed beside it.

Applies to   the radiotherapy rule, which picks the rows of a setting
Source       JAIPANYA_2022, MORIMOTO_2024, CHANG_2020, NEWMAN_2023, each row with its place; SILVA_2021 prints no scheme
Readings     a row is advice where the paper recommends it, else a report of what was given; a dose printed as 8 Gy in 3 fractions
             is taken for a misprint and left out
Not encoded  a choice between rows, doses to other organs
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from core.bibliography import CHANG_2020, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023
from core.citation import Citation

NON_SURGICAL: Final = "Non-surgical management: radiotherapy and stereotactic radiosurgery"
SEPARATION: Final = "4.2.3.1 Separation surgery combined with radiotherapy"
HYBRID: Final = "Hybrid therapy: separation surgery and postoperative sSRS"
DEFINITIVE: Final = "Radiosurgery as definitive therapy"
COMPLICATIONS: Final = "Radiosurgery complications"
INDICATIONS: Final = "Neurologic/oncologic surgical indications: high-grade ESCC from RT-resistant tumors"

SHORT_LIFE: Final = JAIPANYA_2022.at(NON_SURGICAL, "67", "68")
LONG_LIFE: Final = JAIPANYA_2022.at(NON_SURGICAL)
PAIN_ONLY: Final = JAIPANYA_2022.at(NON_SURGICAL, "69", "70")
NO_HIGHER: Final = JAIPANYA_2022.at(NON_SURGICAL, "68")
AFTER_SURGERY: Final = JAIPANYA_2022.at(NON_SURGICAL, "24")
AFTER_SURGERY_SRS: Final = JAIPANYA_2022.at(NON_SURGICAL, "71")
RESISTANT_LOW: Final = JAIPANYA_2022.at(NON_SURGICAL, "12", "72")
FRACTURE: Final = JAIPANYA_2022.at(NON_SURGICAL, "74")
HYBRID_JAIPANYA: Final = JAIPANYA_2022.at("Hybrid therapy", "96")
PATCHELL: Final = MORIMOTO_2024.at("4.2.3 Radiotherapy for spinal metastasis", "95")
PAIN_SBRT: Final = MORIMOTO_2024.at("4.2.3 Radiotherapy for spinal metastasis", "117")
SERIES_186: Final = MORIMOTO_2024.at(SEPARATION, "121")
SURVIVAL_52: Final = MORIMOTO_2024.at(SEPARATION, "122")
POOLED: Final = MORIMOTO_2024.at(SEPARATION, "123")
CARBON: Final = MORIMOTO_2024.at(SEPARATION, "126", "127")
ANY_HISTOLOGY: Final = CHANG_2020.at("Stereotactic spine radiosurgery is triggering a paradigm shift", "43")
SOLITARY: Final = CHANG_2020.at("Stereotactic spine radiosurgery is triggering a paradigm shift", "45", "46")
CASE_T9: Final = CHANG_2020.at("Fig. 1")
RESISTANT_30: Final = NEWMAN_2023.at("O: oncologic assessment", "23", "24", "25", "26")
WALKING: Final = NEWMAN_2023.at("O: oncologic assessment", "24")
CONTROL_88: Final = NEWMAN_2023.at(DEFINITIVE, "41")
MISPRINT: Final = NEWMAN_2023.at(DEFINITIVE, "42").noting("printed as 8 Gy in 3 fractions: probably a misprint")
LOW_HIGH: Final = NEWMAN_2023.at(DEFINITIVE, "10")
CASE_T8: Final = NEWMAN_2023.at("Figure 2")
HIGH_GRADE_16: Final = NEWMAN_2023.at(COMPLICATIONS, "60")
GRADE_2: Final = NEWMAN_2023.at(COMPLICATIONS, "61")
SURGERY_CEBRT: Final = NEWMAN_2023.at(INDICATIONS, "63")
CHORDOMA: Final = NEWMAN_2023.at(INDICATIONS, "64")
HYBRID_186: Final = NEWMAN_2023.at(HYBRID, "18")
HYBRID_18_24: Final = NEWMAN_2023.at(HYBRID, "65")
HYBRID_OPEN: Final = NEWMAN_2023.at(HYBRID, "67")
HYBRID_RENAL: Final = NEWMAN_2023.at(HYBRID, "14")
HYBRID_LUNG: Final = NEWMAN_2023.at(HYBRID, "68")
SABR: Final = NEWMAN_2023.at("NOM systemic disease", "95")
SINGLE_OR_THREE: Final = NEWMAN_2023.at("NOM systemic disease", "13")


class Setting(StrEnum):
    """What the radiation is for."""

    DEFICIT_NO_SURGERY = "deficit without surgery"
    PAIN_NO_COMPRESSION = "pain without compression"
    AFTER_SURGERY_OLIGOMETASTASIS = "after surgery for oligometastasis"
    DEFINITIVE_LOW_GRADE = "definitive, low-grade compression"
    DEFINITIVE_HIGH_GRADE = "definitive, high-grade compression"
    AFTER_SEPARATION = "after separation surgery"
    AFTER_OTHER_SURGERY = "after other surgery"
    OLIGOMETASTASIS = "oligometastasis without surgery"
    CHORDOMA = "chordoma"
    SARCOMA = "sarcoma"


class Survival(StrEnum):
    """Expected survival as far as a dose depends on it; "short" is not defined in months."""

    SHORT = "short"
    BETWEEN = "neither short nor over 6 months"
    OVER_6 = "over 6 months"


class Scheme(NamedTuple):
    """One printed row: what was given, to whom, with what result. `survival` None: at any expected survival."""

    setting: Setting
    dose: str
    outcome: str
    citation: Citation
    advice: bool = False
    survival: Survival | None = None


SCHEMES: Annotated[tuple[Scheme, ...], SHORT_LIFE, LONG_LIFE, SERIES_186, ANY_HISTOLOGY, RESISTANT_30] = (
    Scheme(Setting.DEFICIT_NO_SURGERY, "8 Gy x 1 cEBRT", "for a short life expectancy", SHORT_LIFE, True, Survival.SHORT),
    Scheme(Setting.DEFICIT_NO_SURGERY, "at least 30 Gy cEBRT, divided", "for survival over 6 months", LONG_LIFE, True, Survival.OVER_6),
    Scheme(Setting.PAIN_NO_COMPRESSION, "8 Gy x 1 cEBRT", "recommended for pain without cord compression", PAIN_ONLY, True),
    Scheme(Setting.PAIN_NO_COMPRESSION, "8 Gy x 1 cEBRT", "a higher dose relieves no more pain and lasts no longer", NO_HIGHER, True),
    Scheme(Setting.PAIN_NO_COMPRESSION, "SBRT", "more complete pain response than cEBRT", PAIN_SBRT),
    Scheme(Setting.AFTER_SURGERY_OLIGOMETASTASIS, "30-39 Gy in 10-13 fractions", "advised after surgery", AFTER_SURGERY, True),
    Scheme(Setting.AFTER_SURGERY_OLIGOMETASTASIS, "SRS", "may also be considered", AFTER_SURGERY_SRS, True),
    Scheme(Setting.DEFINITIVE_LOW_GRADE, "SRS", "radioresistant tumour: control up to 88 %", RESISTANT_LOW, True),
    Scheme(Setting.DEFINITIVE_LOW_GRADE, "SRS below 16-18 Gy per fraction", "limits vertebral fracture, up to 36 %", FRACTURE, True),
    Scheme(Setting.DEFINITIVE_LOW_GRADE, "SRS, single high dose", "durable control whatever the histology; dose alone mattered", ANY_HISTOLOGY),
    Scheme(Setting.DEFINITIVE_LOW_GRADE, "SRS", "solitary, no compression: control 84-88 %", SOLITARY),
    Scheme(Setting.DEFINITIVE_LOW_GRADE, "30 Gy in 10 fractions cEBRT", "radioresistant tumour: about 30 % control at 1 year", RESISTANT_30),
    Scheme(Setting.DEFINITIVE_LOW_GRADE, "SRS", "non-cervical spine, prospective: control 88 %", CONTROL_88),
    Scheme(Setting.DEFINITIVE_LOW_GRADE, "SBRT", "387 cases: control 84 % at 2 years; the dose as printed is doubtful", MISPRINT),
    Scheme(
        Setting.DEFINITIVE_LOW_GRADE,
        "18-26 Gy x 1",
        "811 lesions, low (D95 16.44 Gy) and high dose (22.40 Gy): failure 5 and 0.41 % at 12, 15 and 1.6 % at 24, 20 and 2.1 % at 48 months",
        LOW_HIGH,
    ),
    Scheme(Setting.DEFINITIVE_LOW_GRADE, "24 Gy x 1", "one lung metastasis at T8, ESCC 0: controlled at 13 months", CASE_T8),
    Scheme(Setting.DEFINITIVE_HIGH_GRADE, "cEBRT", "67 % of breast, 20 % of hepatocellular cancers walked again", WALKING),
    Scheme(Setting.DEFINITIVE_HIGH_GRADE, "16 Gy x 1 (median)", "62 patients: 20 % progressed neurologically", HIGH_GRADE_16),
    Scheme(
        Setting.DEFINITIVE_HIGH_GRADE,
        "24-50 Gy in 3-5 fractions",
        "31 tumours of ESCC 2: failure 10.4 and 22 %, salvage surgery 6.8 and 14.5 % at 1 and 2 years, fractures 12 %",
        GRADE_2,
    ),
    Scheme(
        Setting.AFTER_SEPARATION,
        "SRS",
        "recurrence 4.3-22 %, 1-year survival up to 78.4 %, complications 5.4-14 %, reoperation 5 %",
        HYBRID_JAIPANYA,
        True,
    ),
    Scheme(Setting.AFTER_SEPARATION, "24-30 Gy in 3 fractions", "186 patients: 4.1 % progressed at 1 year", SERIES_186),
    Scheme(Setting.AFTER_SEPARATION, "24 Gy x 1", "9.0 % progressed at 1 year", SERIES_186),
    Scheme(Setting.AFTER_SEPARATION, "18-36 Gy in 5-6 fractions", "22.6 % progressed at 1 year", SERIES_186),
    Scheme(Setting.AFTER_SEPARATION, "SRS", "pooled: 10.2 % progressed at 1 year; worse with low dose, earlier radiation, colorectal cancer", POOLED),
    Scheme(Setting.AFTER_SEPARATION, "18 Gy x 1", "renal metastasis at T9, 3 weeks after surgery: near-complete response at 1 year", CASE_T9),
    Scheme(Setting.AFTER_SEPARATION, "24-30 Gy in 3 fractions", "under 5 % progressed at 1 year", HYBRID_186),
    Scheme(Setting.AFTER_SEPARATION, "24 Gy x 1", "under 10 % progressed at 1 year", HYBRID_186),
    Scheme(Setting.AFTER_SEPARATION, "30 Gy in 5 fractions", "worse than the higher doses; no figure printed", HYBRID_186),
    Scheme(Setting.AFTER_SEPARATION, "18-24 Gy x 1", "6.3 % failed at 1 year", HYBRID_18_24),
    Scheme(Setting.AFTER_SEPARATION, "27 Gy in 3 fractions (median)", "renal: 4.6 and 8.2 % recurred at 1 and 2 years; 90 % ECOG 0-2", HYBRID_RENAL),
    Scheme(
        Setting.AFTER_SEPARATION,
        "27 Gy in 3 fractions (median)",
        "103 lung cancers: 5.4 % recurred at 2 years; EGFR mutation: 50 % longer survival",
        HYBRID_LUNG,
    ),
    Scheme(Setting.AFTER_OTHER_SURGERY, "cEBRT", "walking 84 % against 57 % without surgery, for 122 against 13 days (median)", PATCHELL),
    Scheme(Setting.AFTER_OTHER_SURGERY, "SBRT", "52 patients: survival 38 months against 21 after surgery alone", SURVIVAL_52),
    Scheme(Setting.AFTER_OTHER_SURGERY, "cEBRT", "101 patients: 70 % recurred at 1 year, 96 % at 4", SURGERY_CEBRT),
    Scheme(Setting.AFTER_OTHER_SURGERY, "SRS", "after open surgery: control 92 %", HYBRID_OPEN),
    Scheme(Setting.OLIGOMETASTASIS, "SABR", "1-5 metastases: survival at 5 years 42.3 % against 17.7 %", SABR),
    Scheme(Setting.OLIGOMETASTASIS, "24 Gy x 1", "local recurrence 2.7 and 5.8 % at 2 and 3 years; distant 5.3 %", SINGLE_OR_THREE),
    Scheme(Setting.OLIGOMETASTASIS, "9 Gy x 3", "local recurrence 9.1 and 22 % at 2 and 3 years; distant 10.7 and 22.5 %", SINGLE_OR_THREE),
    Scheme(Setting.CHORDOMA, "24 Gy x 1", "control 90 % at 5 years", CHORDOMA),
    Scheme(Setting.SARCOMA, "carbon ions", "vertebral fracture 23 %, 27.3 % after separation surgery", CARBON),
)
