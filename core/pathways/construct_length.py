"""Construct length: how many levels to instrument, and what makes implants fail.

Applies to   posterior fixation of a spinal metastasis
Source       NEWMAN_2023 and SILVA_2021 for the length, JAIPANYA_2022 for its limits and risks, CHANG_2020 for risks
Readings     "more than three contiguous levels" are levels with metastasis; "greater than six levels" is the length of the construct
Not encoded  cervical and sacral anchoring, anterior column support, bone density, rod material
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final, NamedTuple

from pydantic import Field

from core.bibliography import CHANG_2020, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023, SILVA_2021
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Reason
from core.possibility import completions, settle

PRECLUDED: Final = JAIPANYA_2022.at("Indications for surgery", "24")
RISKS: Final = JAIPANYA_2022.at("Complications", "98")
REOPERATION: Final = JAIPANYA_2022.at("Complications", "97", "98", "99")
RISKS_CHANG: Final = CHANG_2020.at("Postoperative complications and preventive measures", "82", "83")
LONG_RULE: Final = NEWMAN_2023.at("Instrumentation strategies for separation surgery", "16")
SHORT_RULE: Final = NEWMAN_2023.at("Instrumentation strategies for separation surgery", "75")
SHORT_SERIES: Final = SILVA_2021.at("Surgical Data")
SILVA_FAILURE: Final = SILVA_2021.at("DISCUSSION", "16")
RISKS_SILVA: Final = SILVA_2021.at("DISCUSSION", "9", "16")
FUSION: Final = JAIPANYA_2022.at("Complications", "98")
LONG_MIST: Final = MORIMOTO_2024.at("4.2.2.4 MISt procedures", "15", "25")
FUSION_MORIMOTO: Final = MORIMOTO_2024.at("4.2.2.5 Comparison between conventional procedures and MISt", "106").noting(
    "106 is a series on the cervical spine of 1993"
)

MOST_CONTIGUOUS: Annotated[int, PRECLUDED] = 3
LONG_CONSTRUCT: Annotated[int, RISKS, RISKS_SILVA] = 6
AVOID: Annotated[str, PRECLUDED] = "stable fixation not achievable"
SHORT: Annotated[str, SHORT_RULE] = "1 level above and 1 below"
LONG: Annotated[str, LONG_RULE] = "at least 2 levels above and 2 below"

MANY: Final = Reason("more than three contiguous levels with metastasis", PRECLUDED, fact="contiguous_levels")
CEMENTED: Final = Reason("fenestrated screws with cement allow one level on each side", SHORT_RULE, fact="cemented_screws")
UNCEMENTED: Final = Reason("the older rule without cemented screws", LONG_RULE, fact="cemented_screws")
LENGTH: Final = Dispute(
    "how long the construct must be",
    (
        Reason("at least two above and two below by the older rule: 2.8 % of 318 failed", LONG_RULE),
        Reason("one above and one below with cemented screws: 2.2 % of 44 reoperated; preliminary", SHORT_RULE),
        Reason("one above and one below in 54.2 %, few screws cemented: 4.2 % failed, none revised", SHORT_SERIES),
        Reason("long percutaneous fixation down to the pelvis is in use", LONG_MIST),
    ),
)
FAILURE: Final = (
    Reason("failures differ by definition: reoperation 4.2 % at 1 year and 12.5 % at 2", REOPERATION),
    Reason("failure on imaging 4.2 %; 2-16 % in the literature", SILVA_FAILURE),
)
FUSED: Final = Dispute(
    "whether fusion is needed",
    (
        Reason("debated: 16.1 % are fused at 1 year", FUSION),
        Reason("a bone graft is needed when 2 years or more of life are expected", FUSION_MORIMOTO),
        Reason("debated, without high-level evidence", RISKS_CHANG),
        Reason("without fusion failure stayed low in the short and medium term", SHORT_SERIES),
    ),
)
OVER_SIX: Final = Reason("construct over six levels: a risk of implant failure", RISKS, fact="construct_levels")
STATED: Final[dict[str, Reason]] = {
    "chest_wall_resection": Reason("chest wall resection: a risk of implant failure", RISKS, fact="chest_wall_resection"),
    "previous_radiation": Reason("earlier radiation: a risk of implant failure", RISKS_CHANG, fact="previous_radiation"),
    "positive_sagittal_balance": Reason("positive sagittal balance: a risk of implant failure", RISKS_SILVA, fact="positive_sagittal_balance"),
    "older_age": Reason("older age: a risk of implant failure", RISKS, fact="older_age"),
}


class ConstructLengthFacts(Facts):
    """`contiguous_levels` have metastasis; `construct_levels` is the planned length."""

    contiguous_levels: Annotated[int | None, Field(ge=1, le=30)] = None
    cemented_screws: Possible[bool] = unknown()
    construct_levels: Annotated[int | None, Field(ge=1, le=30)] = None
    chest_wall_resection: Possible[bool] = unknown()
    previous_radiation: Possible[bool] = unknown()
    positive_sagittal_balance: Possible[bool] = unknown()
    older_age: Possible[bool] = unknown()


class Case(NamedTuple):
    """One completion; `contiguous_levels` true: more than three."""

    contiguous_levels: bool
    cemented_screws: bool


def construct_length(facts: ConstructLengthFacts) -> AnyOutcome:
    """The length printed for these screws, with every stated risk of failure."""
    cases = completions(Case, {**facts.possible(), "contiguous_levels": over_three(facts.contiguous_levels)})
    outcome = settle(cases, _length)
    return replace(outcome, notes=(*outcome.notes, *_risks(facts)))


def over_three(levels: int | None) -> frozenset[bool]:
    """Whether more than three contiguous levels are involved; both when it is not stated."""
    return frozenset({False, True}) if levels is None else frozenset({levels > MOST_CONTIGUOUS})


def _length(case: Case) -> Finding:
    value, because = (SHORT, CEMENTED) if case.cemented_screws else (LONG, UNCEMENTED)
    if case.contiguous_levels:
        value, because = AVOID, MANY
    return Finding(rule="construct_length", value=value, because=(because,), notes=FAILURE, disputes=(LENGTH, FUSED))


def _risks(facts: ConstructLengthFacts) -> tuple[Reason, ...]:
    long = facts.construct_levels is not None and facts.construct_levels > LONG_CONSTRUCT
    stated = (reason for fact, reason in STATED.items() if getattr(facts, fact) == {True})
    return (*((OVER_SIX,) if long else ()), *stated)
