"""Karnofsky: performance status in steps of ten, 100 normal to 0 dead.

Applies to   an adult with cancer
Source       KARNOFSKY_1949 (outside the papers)
Readings     only the printed steps of ten mean something; another number is no step and is refused, not rounded
Not encoded  conversion to or from ECOG (no crosswalk is agreed)
"""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple

from core.bibliography import BUCCHERI_1996, KARNOFSKY_1949
from core.facts import Facts, OneOf, unknown
from core.outcome import AnyOutcome, Finding, NotApplicable, Reason
from core.possibility import settle

STEPS: Final = KARNOFSKY_1949.at("performance status steps")
CROSSWALK: Final = BUCCHERI_1996.at("crosswalk")

MEANS: Annotated[dict[int, str], STEPS] = {
    100: "normal",
    90: "minor signs of disease",
    80: "normal activity with effort",
    70: "cares for themselves, no normal work",
    60: "needs occasional help",
    50: "needs considerable help",
    40: "disabled",
    30: "severely disabled, in hospital",
    20: "very sick",
    10: "moribund",
    0: "dead",
}
Percent = Annotated[frozenset[int], OneOf(whole=(min(MEANS), max(MEANS)))]
NO_CONVERSION: Final = Reason("not converted to ECOG: one crosswalk pairs 80, 60, 40, 20 with grades 1, 2, 3, 4, and others differ", CROSSWALK)


class KarnofskyFacts(Facts):
    """The percentage, or several that are possible."""

    karnofsky: Percent = unknown()


class Case(NamedTuple):
    """One step."""

    karnofsky: int


def karnofsky(facts: KarnofskyFacts) -> AnyOutcome:
    """What the step means. Higher is better."""
    steps = [Case(step) for step in MEANS if step in facts.karnofsky]
    if not steps:
        return NotApplicable(
            rule="karnofsky", because=(Reason("the scale has steps of ten only; ask which step was meant", STEPS, fact="karnofsky"),)
        )
    return settle(steps, _means)


def _means(case: Case) -> Finding:
    return Finding(
        rule="karnofsky", value=case.karnofsky, unit="%", because=(Reason(MEANS[case.karnofsky], STEPS, fact="karnofsky"),), notes=(NO_CONVERSION,)
    )
