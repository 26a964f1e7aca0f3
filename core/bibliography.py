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
