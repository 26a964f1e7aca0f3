"""Denosumab: dose and conditions for the prevention of skeletal events.

Applies to   bone metastases of solid tumours, multiple myeloma
Source       JAIPANYA_2022 for the dose and what it achieves; DENOSUMAB_LABEL (outside the five papers) for the conditions
Readings     low calcium is corrected before the first dose; renal impairment changes the watch on calcium, not the dose
Not encoded  osteoporosis (another product and dose), giant cell tumour, dental assessment, when to stop
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final, NamedTuple

from pydantic import Field

from core.bibliography import DENOSUMAB_LABEL, JAIPANYA_2022, MORIMOTO_2024
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason
from core.possibility import completions, settle
from core.quantity import Amounts, Quantity

REGIMEN: Final = JAIPANYA_2022.at("Bisphosphonates and denosumab", "38")
BETTER: Final = JAIPANYA_2022.at("Bisphosphonates and denosumab", "39", "40")
CORD: Final = JAIPANYA_2022.at("Bisphosphonates and denosumab", "41")
INTERVAL: Final = JAIPANYA_2022.at("Bisphosphonates and denosumab")
UNSTABLE: Final = MORIMOTO_2024.at("4.1.1 Classification-based decisionmaking systems", "63")
LABEL: Final = DENOSUMAB_LABEL.at("contraindications and warnings")

DOSE: Annotated[Amounts, REGIMEN] = Amounts((("dose", Quantity(120, "mg")), ("every", Quantity(4, "weeks"))))
RENAL: Annotated[float, LABEL] = 30
CORRECT_FIRST: Final = "correct hypocalcaemia first"

GIVE: Final = (
    Reason("120 mg subcutaneously every 4 weeks", REGIMEN),
    Reason("delays first and later skeletal events longer than zoledronic acid", BETTER),
)
CARE: Final = (
    Reason("not better than zoledronic acid at preventing cord compression", CORD),
    Reason("more hypocalcaemia and osteonecrosis of the jaw, less renal toxicity and fever than zoledronic acid", REGIMEN),
    Reason("no evidence supports a longer interval", INTERVAL),
    Reason("skeletal events stay more frequent with SINS of 10 or more despite denosumab", UNSTABLE),
    Reason("calcium at least 500 mg and vitamin D at least 400 IU a day unless calcium is high", LABEL),
    Reason("several vertebral fractures can follow stopping", LABEL),
)
ONCE_CORRECTED: Final = Reason("once it is corrected, 120 mg subcutaneously every 4 weeks", REGIMEN)
LOW_CALCIUM: Final = Reason("contraindicated while hypocalcaemia is severe or untreated", LABEL, fact="hypocalcaemia")
KIDNEY: Final = Reason("clearance under 30 mL/min or dialysis: more hypocalcaemia, no change of dose", LABEL, fact="creatinine_clearance_ml_min")
PREGNANT: Final = Reason("not in pregnancy", LABEL, fact="pregnant")
DOUBLED: Final = Reason("not together with another denosumab product or a bisphosphonate", LABEL, fact="other_antiresorptive")


class DenosumabFacts(Facts):
    """`other_antiresorptive`: a bisphosphonate or another denosumab product is given as well."""

    hypocalcaemia: Possible[bool] = unknown()
    creatinine_clearance_ml_min: Annotated[float | None, Field(ge=0, le=400)] = None
    dialysis: Possible[bool] = unknown()
    pregnant: Possible[bool] = unknown()
    other_antiresorptive: Possible[bool] = unknown()


class Case(NamedTuple):
    """One completion."""

    hypocalcaemia: bool


def denosumab(facts: DenosumabFacts) -> AnyOutcome:
    """The regimen, or what stands against it."""
    stated = {"pregnant": PREGNANT, "other_antiresorptive": DOUBLED}
    against = tuple(reason for fact, reason in stated.items() if getattr(facts, fact) == {True})
    if against:
        return NotApplicable(rule="denosumab", because=against)
    outcome = settle(completions(Case, facts.possible()), _decide)
    return replace(outcome, notes=(*outcome.notes, KIDNEY)) if _renal(facts) else outcome


def _decide(case: Case) -> Finding:
    if case.hypocalcaemia:
        return Finding(rule="denosumab", value=CORRECT_FIRST, because=(LOW_CALCIUM, ONCE_CORRECTED), notes=CARE)
    return Finding(rule="denosumab", value=DOSE, because=GIVE, notes=CARE)


def _renal(facts: DenosumabFacts) -> bool:
    clearance = facts.creatinine_clearance_ml_min
    return facts.dialysis == {True} or (clearance is not None and clearance < RENAL)
