"""Every document that the core cites: the five papers first, then the publications outside them."""

from __future__ import annotations

from typing import Final

from core.citation import Source

JAIPANYA_2022: Final = Source(
    id="jaipanya-2022",
    title="Spinal metastasis: narrative reviews of the current evidence and treatment modalities",
    authors="Jaipanya P, Chanplakorn P",
    year=2022,
    journal="Journal of International Medical Research 50(4)",
    doi="10.1177/03000605221091665",
    corpus=True,
)
MORIMOTO_2024: Final = Source(
    id="morimoto-2024",
    title="A new era in the management of spinal metastasis",
    authors="Morimoto T et al.",
    year=2024,
    journal="Frontiers in Oncology 14:1374915",
    doi="10.3389/fonc.2024.1374915",
    corpus=True,
)
CHANG_2020: Final = Source(
    id="chang-2020",
    title="Treatment Strategy for Metastatic Spinal Tumors: A Narrative Review",
    authors="Chang SY, Mok S, Park SC, Kim H, Chang BS",
    year=2020,
    journal="Asian Spine Journal 14:513-525",
    doi="10.31616/asj.2020.0379",
    corpus=True,
)
NEWMAN_2023: Final = Source(
    id="newman-2023",
    title="The NOMS approach to metastatic tumors: Integrating new technologies to improve outcomes",
    authors="Newman WC, Larsen AG, Bilsky MH",
    year=2023,
    journal="Revista Espanola de Cirugia Ortopedica y Traumatologia",
    corpus=True,
)
SILVA_2021: Final = Source(
    id="silva-2021",
    title="Low Implant Failure Rate of Percutaneous Fixation for Spinal Metastases: A Multicenter Retrospective Study",
    authors="Silva A et al.",
    year=2021,
    journal="World Neurosurgery 148:e627",
    doi="10.1016/j.wneu.2021.01.047",
    corpus=True,
)
PAPERS: Final = (JAIPANYA_2022, MORIMOTO_2024, CHANG_2020, NEWMAN_2023, SILVA_2021)

FISHER_2010: Final = Source(
    id="fisher-2010",
    title="A novel classification system for spinal instability in neoplastic disease",
    authors="Fisher CG et al.",
    year=2010,
    journal="Spine 35:E1221-E1229",
    doi="10.1097/BRS.0b013e3181e16ae2",
)
FOURNEY_2011: Final = Source(
    id="fourney-2011",
    title="Spinal instability neoplastic score: reliability and validity",
    authors="Fourney DR et al.",
    year=2011,
    journal="Journal of Clinical Oncology 29:3072-3077",
    doi="10.1200/JCO.2010.34.3897",
)
BILSKY_2010: Final = Source(
    id="bilsky-2010",
    title="Reliability analysis of the epidural spinal cord compression scale",
    authors="Bilsky MH et al.",
    year=2010,
    journal="Journal of Neurosurgery: Spine 13:324-328",
    doi="10.3171/2010.3.SPINE09459",
)
BAHOUTH_2023: Final = Source(
    id="bahouth-2023",
    title="MD Anderson pathway for epidural disease",
    authors="Bahouth SM et al.",
    year=2023,
    journal="British Journal of Radiology 96:20220267",
    doi="10.1259/bjr.20220267",
)
OUR_READING: Final = Source(
    id="our-reading",
    title="A choice of this program where the sources are silent",
    authors="SpineMets",
    year=2026,
    journal="",
)
COCKCROFT_GAULT_1976: Final = Source(
    id="cockcroft-gault-1976",
    title="Prediction of creatinine clearance from serum creatinine",
    authors="Cockcroft DW, Gault MH",
    year=1976,
    journal="Nephron 16:31-41",
)
JONES_2001: Final = Source(
    id="jones-2001",
    title="The role of biologically effective dose (BED) in clinical oncology",
    authors="Jones B et al.",
    year=2001,
    journal="Clinical Oncology 13:71-81",
)
SAHGAL_2019: Final = Source(
    id="sahgal-2019",
    title="HyTEC: spinal cord dose tolerance to stereotactic body radiation therapy",
    authors="Sahgal A et al.",
    year=2019,
    journal="International Journal of Radiation Oncology, Biology, Physics",
    doi="10.1016/j.ijrobp.2019.09.038",
)
ZOLEDRONIC_ACID_LABEL: Final = Source(
    id="zoledronic-acid-label",
    title="Zoledronic acid 4 mg/5 mL: European and US product labels, read in copies",
    authors="Zoledronic-acid label",
    year=2026,
    journal="",
)
DENOSUMAB_LABEL: Final = Source(
    id="denosumab-label",
    title="Denosumab 120 mg: product label, read in copies",
    authors="Denosumab label",
    year=2026,
    journal="",
)
UEI_2018: Final = Source(
    id="uei-2018",
    title="Palsy by grade of epidural spinal cord compression, read in an abstract and table fragments",
    authors="Uei H et al.",
    year=2018,
    journal="Spine",
    doi="10.1097/BRS.0000000000002378",
)
AO_2026: Final = Source(
    id="ao-2026",
    title="Thoracolumbar metastatic tumour, stable, low-grade compression: stereotactic body radiotherapy, as read online",
    authors="AO Foundation",
    year=2026,
    journal="AO Surgery Reference",
)
STATPEARLS_NBK441950: Final = Source(
    id="statpearls-nbk441950",
    title="StatPearls NBK441950, read in a copy",
    authors="StatPearls",
    year=2026,
    journal="StatPearls",
)

TOKUHASHI_2005: Final = Source(
    "tokuhashi-2005",
    "A revised scoring system for preoperative evaluation of metastatic spine tumor prognosis",
    "Tokuhashi Y et al.",
    2005,
    "Spine 30:2186-2191",
    "10.1097/01.brs.0000180401.06919.a5",
)
TOMITA_2001: Final = Source(
    "tomita-2001", "Surgical strategy for spinal metastases", "Tomita K et al.", 2001, "Spine 26:298-306", "10.1097/00007632-200102010-00016"
)
BAUER_1995: Final = Source(
    "bauer-1995",
    "Survival after surgery for spinal and extremity metastases",
    "Bauer HC, Wedin R",
    1995,
    "Acta Orthopaedica Scandinavica 66:143-146",
    "10.3109/17453679508995508",
)
LEITHNER_2008: Final = Source(
    "leithner-2008",
    "Predictive value of seven preoperative prognostic scoring systems for spinal metastases",
    "Leithner A et al.",
    2008,
    "European Spine Journal 17:1488-1495",
)
GHORI_2015: Final = Source(
    "ghori-2015",
    "Modeling 1-year survival after surgery on the metastatic spine",
    "Ghori AK et al.",
    2015,
    "Spine Journal 15:2345-2350",
    "10.1016/j.spinee.2015.06.061",
)
SCHOENFELD_2021: Final = Source(
    "schoenfeld-2021",
    "Prospective validation of a clinical prediction score for survival in patients with spinal metastases",
    "Schoenfeld AJ et al.",
    2021,
    "Spine Journal 21:28-36",
    "10.1016/j.spinee.2020.02.009",
)
KATAGIRI_2014: Final = Source(
    "katagiri-2014",
    "New prognostic factors and scoring system for patients with skeletal metastasis",
    "Katagiri H et al.",
    2014,
    "Cancer Medicine 3:1359-1367",
    "10.1002/cam4.292",
)
CHARLSON_1987: Final = Source(
    "charlson-1987",
    "A new method of classifying prognostic comorbidity in longitudinal studies: development and validation",
    "Charlson ME et al.",
    1987,
    "Journal of Chronic Diseases 40:373-383",
    "10.1016/0021-9681(87)90171-8",
)
CHARLSON_1994: Final = Source(
    "charlson-1994", "Validation of a combined comorbidity index", "Charlson M et al.", 1994, "Journal of Clinical Epidemiology 47:1245"
)
ARRIGO_2011: Final = Source(
    "arrigo-2011",
    "Charlson score is a robust predictor of 30-day complications following spinal metastasis surgery",
    "Arrigo RT et al.",
    2011,
    "Spine 36:E1274",
    "10.1097/BRS.0b013e318206cda3",
)
OKEN_1982: Final = Source(
    "oken-1982",
    "Toxicity and response criteria of the Eastern Cooperative Oncology Group",
    "Oken MM et al.",
    1982,
    "American Journal of Clinical Oncology",
)
KARNOFSKY_1949: Final = Source(
    "karnofsky-1949", "The clinical evaluation of chemotherapeutic agents in cancer", "Karnofsky DA, Burchenal JH", 1949, ""
)
BUCCHERI_1996: Final = Source("buccheri-1996", "Karnofsky and ECOG performance status scoring in lung cancer", "Buccheri G et al.", 1996, "")
ISNCSCI_2021: Final = Source(
    "isncsci-2021",
    "International Standards for Neurological Classification of Spinal Cord Injury",
    "Rupp R et al.",
    2021,
    "Topics in Spinal Cord Injury Rehabilitation 27(2):1-22",
)
FRANKEL_1969: Final = Source(
    "frankel-1969",
    "The value of postural reduction in closed injuries of the spine with paraplegia and tetraplegia",
    "Frankel HL et al.",
    1969,
    "Paraplegia",
)
BORIANI_2018: Final = Source(
    "boriani-2018", "En bloc resections in the spine", "Boriani S", 2018, "Journal of Spine Surgery 4:668", "10.21037/jss.2018.09.02"
)
PAULINO_PEREIRA_2017: Final = Source(
    "paulino-pereira-2017",
    "The SORG nomogram accurately predicts 3- and 12-months survival for operable spine metastatic disease: external validation",
    "Paulino Pereira NR et al.",
    2017,
    "Journal of Surgical Oncology 115:1019-1027",
    "10.1002/jso.24620",
)
KARHADE_2019: Final = Source(
    "karhade-2019",
    "Predicting 90-day and 1-year mortality in spinal metastatic disease",
    "Karhade AV et al.",
    2019,
    "Neurosurgery 85:E671",
    "10.1093/neuros/nyz070",
)
PATON_2011: Final = Source(
    "paton-2011",
    'Contemporary treatment strategy for spinal metastasis: the "LMNOP" system',
    "Paton GR, Frangou E, Fourney DR",
    2011,
    "Canadian Journal of Neurological Sciences 38:396-403",
    "10.1017/s031716710001177x",
)
IVANISHVILI_2014: Final = Source(
    "ivanishvili-2014",
    "LMNOP: incorporating the spine instability score into a treatment strategy for spinal metastasis",
    "Ivanishvili Z, Fourney DR",
    2014,
    "Global Spine Journal 4:129-136",
    "10.1055/s-0034-1375560",
)
