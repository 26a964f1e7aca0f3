"""Separation margin: how much space separation surgery leaves between tumour and cord.

Applies to   a spine after separation surgery, before radiosurgery
Source       JAIPANYA_2022 and MORIMOTO_2024 in millimetres; NEWMAN_2023 by residual ESCC grade
Readings     exactly 3 mm is accepted by one paper and by the first of two sentences of the other; it is shown as disputed
Not encoded  how the margin is measured; radiosurgery dose (see the radiotherapy rule)
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from pydantic import Field

from core.bibliography import JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Reason
from core.possibility import completions, settle
from core.scores.escc import BAND, Grade

AT_LEAST: Final = JAIPANYA_2022.at("Hybrid therapy", "96")
CONTROL: Final = MORIMOTO_2024.at("4.2.3.1 Separation surgery combined with radiotherapy").noting("study named without a reference number")
RESIDUAL: Final = NEWMAN_2023.at("Hybrid therapy: separation surgery and postoperative sSRS", "66")

MARGIN: Annotated[float, AT_LEAST, CONTROL] = 3


class Margin(StrEnum):
    """The space as the two papers tell it apart."""

    UNDER = "under 3 mm"
    EXACTLY = "3 mm"
    OVER = "over 3 mm"


VERDICT: Annotated[dict[Margin, str], AT_LEAST, CONTROL] = {
    Margin.UNDER: "too small",
    Margin.EXACTLY: "at the limit",
    Margin.OVER: "enough",
}
BECAUSE: Final[dict[Margin, tuple[Reason, ...]]] = {
    Margin.UNDER: (
        Reason("at least 3 mm are asked for", AT_LEAST, fact="separation_mm"),
        Reason("local control is worse under 3 mm", CONTROL, fact="separation_mm"),
    ),
    Margin.EXACTLY: (Reason("3 mm meet the minimum of one paper", AT_LEAST, fact="separation_mm"),),
    Margin.OVER: (Reason("more than 3 mm", AT_LEAST, fact="separation_mm"), Reason("more than 3 mm", CONTROL, fact="separation_mm")),
}
EXACTLY_3: Final = Dispute(
    "whether exactly 3 mm is enough",
    (
        Reason("a minimum of 3 mm", AT_LEAST),
        Reason("the groups compared are under 3 mm and 3 mm or more", CONTROL),
        Reason("the conclusion asks for more than 3 mm", CONTROL),
    ),
)
STILL_COMPRESSED: Final = Reason("residual ESCC 2 or 3 after surgery: more local recurrence", RESIDUAL, fact="residual_escc")
NO_MILLIMETRES: Final = Reason("one review gives no millimetres: residual ESCC 2 or 3 raises recurrence", RESIDUAL)


class SeparationMarginFacts(Facts):
    """Millimetres between tumour and thecal sac or cord, and the ESCC grade left after surgery."""

    separation_mm: Annotated[float | None, Field(ge=0, le=50)] = None
    residual_escc: Possible[Grade] = unknown()


class Case(NamedTuple):
    """One completion."""

    separation_mm: Margin


def separation_margin(facts: SeparationMarginFacts) -> AnyOutcome:
    """Whether the space is enough for radiosurgery."""
    outcome = settle(completions(Case, {"separation_mm": margins(facts.separation_mm)}), _judge)
    high = all(BAND[grade] == "high grade" for grade in facts.residual_escc)
    return replace(outcome, notes=(*outcome.notes, STILL_COMPRESSED if high else NO_MILLIMETRES))


def margins(millimetres: float | None) -> frozenset[Margin]:
    """The side of the limit that a space is on."""
    if millimetres is None:
        return frozenset(Margin)
    if millimetres < MARGIN:
        return frozenset({Margin.UNDER})
    return frozenset({Margin.OVER if millimetres > MARGIN else Margin.EXACTLY})


def _judge(case: Case) -> Finding:
    disputes = (EXACTLY_3,) if case.separation_mm is Margin.EXACTLY else ()
    return Finding(rule="separation_margin", value=VERDICT[case.separation_mm], because=BECAUSE[case.separation_mm], disputes=disputes)
