"""Cement: vertebroplasty or kyphoplasty for a painful metastatic vertebra, and when not.

Applies to   a metastatic vertebral body in a patient considered for cement augmentation
Source       JAIPANYA_2022 for indication and exclusions, NEWMAN_2023 for diseased posterior elements, MORIMOTO_2024 for kyphoplasty
Readings     frank instability is SINS 13-18 (stability "unstable"); cord compression is ESCC 2 or 3; any posterolateral involvement
             is disease of the posterior elements
Not encoded  vertebroplasty or kyphoplasty, cement volume, coagulation, radiofrequency ablation alone
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final, NamedTuple

from core.bibliography import JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Reason
from core.pathways.noms import Stability
from core.possibility import completions, settle
from core.scores.escc import BAND, Grade
from core.scores.sins import Posterolateral

INDICATION: Final = JAIPANYA_2022.at("Interventional procedures", "82")
ROOTS: Final = JAIPANYA_2022.at("Interventional procedures")
RELIEF: Final = JAIPANYA_2022.at("Interventional procedures", "85", "86", "87", "88")
LEAK: Final = JAIPANYA_2022.at("Interventional procedures", "89", "90")
ABLATION: Final = JAIPANYA_2022.at("Interventional procedures", "91")
KYPHOPLASTY: Final = MORIMOTO_2024.at("4.2.2.1 BKP", "99")
POSTERIOR: Final = NEWMAN_2023.at("NO spinal instability S", "73")
INSTABILITY: Final = NEWMAN_2023.at("NO spinal instability S")
TRIAL: Final = NEWMAN_2023.at("NO spinal instability S", "87")

INDICATED: Annotated[str, INDICATION] = "indicated"
WITH_SCREWS: Annotated[str, POSTERIOR] = "kyphoplasty with percutaneous cemented screws"
NOT_RECOMMENDED: Annotated[str, INDICATION, ROOTS] = "not recommended"
NOT_INDICATED: Annotated[str, INDICATION] = "not indicated"

FOR_PAIN: Final = Reason("intractable pain without frank instability or cord compression", INDICATION, fact="intractable_pain")
NO_PAIN: Final = Reason("the indication is intractable pain", INDICATION, fact="intractable_pain")
ROOT_PAIN: Final = Reason("pain from root compression: cement does not shrink the tumour", ROOTS, fact="root_compression_pain")
COMPRESSED: Final = Reason("cord compression excludes it", INDICATION, fact="escc")
UNSTABLE: Final = Reason("frank instability excludes it", INDICATION, fact="stability")
SCREWS: Final = Reason("cement alone fails when the posterior elements are diseased: add screws as a tension band", POSTERIOR, fact="posterolateral")
FIGURES: Final = (
    Reason("pain falls by 56-100 %, complete response in 31 %", RELIEF),
    Reason("kyphoplasty in malignant fractures: less pain, better function at 1 month and 1 year in a randomised trial", TRIAL),
    Reason("with radiofrequency ablation: less pain and disability up to 3 months", ABLATION),
    Reason("new adjacent fractures in 7.9-12.4 %", KYPHOPLASTY),
)
LEAKAGE: Final = Dispute(
    "how often cement leaks (procedures and definitions differ)",
    (Reason("up to 75 %, mostly without symptoms", LEAK), Reason("about 6 % with kyphoplasty", KYPHOPLASTY)),
)
FOR_INSTABILITY: Final = Dispute(
    "cement for an unstable spine",
    (
        Reason("not with frank mechanical instability", INDICATION),
        Reason("percutaneous cement is one way to treat mechanical instability, beside screws and open surgery", INSTABILITY),
    ),
)


class CementFacts(Facts):
    """What hurts, and what stands against cement."""

    intractable_pain: Possible[bool] = unknown()
    root_compression_pain: Possible[bool] = unknown()
    stability: Possible[Stability] = unknown()
    escc: Possible[Grade] = unknown()
    posterolateral: Possible[Posterolateral] = unknown()


class Case(NamedTuple):
    """One completion."""

    intractable_pain: bool
    root_compression_pain: bool
    stability: Stability
    escc: Grade
    posterolateral: Posterolateral


def cement(facts: CementFacts) -> AnyOutcome:
    """Indicated, indicated with screws, or not."""
    outcome = settle(completions(Case, facts.possible()), _decide)
    return replace(outcome, notes=FIGURES, disputes=(*outcome.disputes, LEAKAGE))


def _decide(case: Case) -> Finding:
    against = _against(case)
    if against:
        disputes = (FOR_INSTABILITY,) if case.stability is Stability.UNSTABLE else ()
        return Finding(rule="cement", value=NOT_RECOMMENDED, because=against, disputes=disputes)
    if not case.intractable_pain:
        return Finding(rule="cement", value=NOT_INDICATED, because=(NO_PAIN,))
    if case.posterolateral is not Posterolateral.NONE:
        return Finding(rule="cement", value=WITH_SCREWS, because=(FOR_PAIN, SCREWS))
    return Finding(rule="cement", value=INDICATED, because=(FOR_PAIN,))


def _against(case: Case) -> tuple[Reason, ...]:
    found = (
        (case.root_compression_pain, ROOT_PAIN),
        (BAND[case.escc] == "high grade", COMPRESSED),
        (case.stability is Stability.UNSTABLE, UNSTABLE),
    )
    return tuple(reason for stands, reason in found if stands)
