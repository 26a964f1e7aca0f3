"""Dexamethasone: dose and conditions in metastatic spinal cord compression.

Applies to   symptomatic or silent (radiological) cord compression
Source       JAIPANYA_2022 Corticosteroids; no other of the papers gives a dose; STATPEARLS_NBK441950 (outside) divides and tapers it
Readings     tissue first for an unknown primary and the 12-hour limit conflict; both are shown, a person decides
Not encoded  diabetes, psychosis, infection, glucose monitoring, dose for a pain flare, longest duration
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final, NamedTuple

from core.bibliography import JAIPANYA_2022, STATPEARLS_NBK441950
from core.facts import Facts, Named, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, NotApplicable, Open, Reason, Result
from core.pathways.radiosensitivity import UNKNOWN_PRIMARY
from core.possibility import completions, settle
from core.quantity import Amounts, Quantity
from core.scores.escc import BAND, SCALE, Grade

REGIMEN: Final = JAIPANYA_2022.at("Corticosteroids", "28")
WALKING: Final = JAIPANYA_2022.at("Corticosteroids", "28", "29")
ONSET: Final = JAIPANYA_2022.at("Corticosteroids", "30")
TISSUE_FIRST: Final = JAIPANYA_2022.at("Corticosteroids", "24")
HARMS: Final = JAIPANYA_2022.at("Corticosteroids", "30", "31", "32", "33")
UNREPORTED: Final = JAIPANYA_2022.at("Corticosteroids")
DIVIDED: Final = STATPEARLS_NBK441950.at("treatment")

DOSE: Annotated[Amounts, REGIMEN] = Amounts((("bolus", Quantity(10, "mg")), ("daily", Quantity(16, "mg"))))
WITHIN: Annotated[Quantity, ONSET] = Quantity(12, "h")
ONE_OF_FOUR: Annotated[Quantity, DIVIDED] = Quantity(4, "mg")
EVERY: Annotated[Quantity, DIVIDED] = Quantity(6, "h")
TAPER: Annotated[Quantity, DIVIDED] = Quantity(2, "weeks")
HISTORICAL: Annotated[Amounts, HARMS] = Amounts((("bolus", Quantity(100, "mg")), ("daily", Quantity(96, "mg"))))

GIVE: Final = (
    Reason(f"{DOSE['bolus']} intravenously as a bolus, then {DOSE['daily']} a day in divided doses", REGIMEN, fact="symptomatic_compression"),
    Reason(f"start within {WITHIN} of the onset of compression: delay carries a six-fold risk of not walking", ONSET),
    Reason("more patients walk at one year", WALKING),
)
CARE: Final = (
    Reason("add a proton pump inhibitor; wean quickly after definitive treatment", REGIMEN),
    Reason(f"not the historical {HISTORICAL['bolus']} bolus and {HISTORICAL['daily']} a day: infections, ulcers, bleeding", HARMS),
    Reason("gastrointestinal bleeding at low dose: 1.9 %", REGIMEN),
    Reason("wound infection around surgery with low-dose steroid is unreported", UNREPORTED),
    Reason(f"one way to divide the daily dose: {ONE_OF_FOUR} every {EVERY}, tapered over {TAPER}", DIVIDED),
)
FLARE: Final = Reason("a pain flare after radiation can be treated with steroid; no dose is given", TISSUE_FIRST)
SILENT: Final = Reason(
    "asymptomatic compression, seen on imaging alone: leaving steroids out did not harm walking after radiotherapy",
    REGIMEN,
    fact="symptomatic_compression",
)
CONFLICT: Final = Dispute(
    "whether steroid or tissue comes first",
    (
        Reason(f"within {WITHIN} of onset", ONSET),
        Reason("unknown primary: defer until tissue and microbiology are taken (lymphoma yield, infection)", TISSUE_FIRST),
    ),
)


NO_COMPRESSION: Annotated[frozenset[Grade], SCALE] = frozenset(grade for grade in Grade if BAND[grade] == "low grade")
NOT_COMPRESSED: Final = Reason("low-grade epidural disease without a deficit: the cord is not compressed, no regimen applies", SCALE, fact="escc")


class DexamethasoneFacts(Facts):
    """`symptomatic_compression` false means compression on imaging only, without signs; a tumour not stated may be an unknown primary."""

    symptomatic_compression: Possible[bool] = unknown()
    histology: Named = None
    tissue_taken: Possible[bool] = unknown()
    escc: Possible[Grade] = unknown()


class Case(NamedTuple):
    """One completion."""

    symptomatic_compression: bool
    histology: bool
    tissue_taken: bool


def dexamethasone(facts: DexamethasoneFacts) -> AnyOutcome:
    """The regimen, that it may be left out, or the conflict that a person has to decide."""
    if facts.escc <= NO_COMPRESSION and facts.symptomatic_compression == {False}:
        return NotApplicable(rule="dexamethasone", because=(NOT_COMPRESSED,))
    cases = completions(Case, {**facts.possible(), "histology": unknown_primary(facts.histology)})
    outcome = settle(cases, _decide)
    conflict = isinstance(outcome, Open) and any(CONFLICT in _decide(case).disputes for case in cases)
    return replace(outcome, notes=(*outcome.notes, *GIVE), disputes=(CONFLICT,)) if conflict else outcome


def unknown_primary(histology: frozenset[str] | None) -> frozenset[bool]:
    """Whether the primary is unknown; both stay possible where nothing is said of the tumour."""
    return frozenset({False, True}) if histology is None else frozenset(name == UNKNOWN_PRIMARY for name in histology)


def _decide(case: Case) -> Result:
    if not case.symptomatic_compression:
        return Finding(rule="dexamethasone", value="may be omitted", because=(SILENT,), notes=(FLARE,))
    if case.histology and not case.tissue_taken:
        ask = Reason("unknown primary and no tissue yet: the sources conflict; ask a senior", TISSUE_FIRST, fact="tissue_taken")
        return NotApplicable(rule="dexamethasone", because=(ask,), disputes=(CONFLICT,))
    return Finding(rule="dexamethasone", value=DOSE, because=GIVE, notes=(*CARE, FLARE))
