"""Radiotherapy: the schemes that the five papers advise or report, by setting.

Applies to   radiation to a spinal metastasis once its purpose is known (see the noms rule for cEBRT or SRS)
Source       every printed row of JAIPANYA_2022, MORIMOTO_2024, CHANG_2020, NEWMAN_2023; the table is in radiotherapy_schemes.py
Readings     a "short" life expectancy has no number: under 3 months, where surgery is generally not advised, is our reading;
             a scheme printed as 8 Gy in 3 fractions is taken for a misprint and its dose is not shown
Not encoded  target volumes, doses to other organs, re-irradiation (see the cord_dose rule), a choice between reported schemes
"""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple

from pydantic import Field

from core.bibliography import CHANG_2020, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023, OUR_READING
from core.dosing.radiotherapy_schemes import HYBRID_186, LONG_LIFE, SCHEMES, SERIES_186, SHORT_LIFE, Scheme, Setting, Survival
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, NotApplicable, Reason, Result
from core.possibility import completions, settle

SHORT: Final = OUR_READING.at("a short life expectancy")
CALLED_JAIPANYA: Final = JAIPANYA_2022.at("Non-surgical management: radiotherapy and stereotactic radiosurgery", "66", "73")
CALLED_MORIMOTO: Final = MORIMOTO_2024.at("4.2.3 Radiotherapy for spinal metastasis", "116")
CALLED_CHANG: Final = CHANG_2020.at("Stereotactic spine radiosurgery is triggering a paradigm shift", "43")
CALLED_NEWMAN: Final = NEWMAN_2023.at("Radiosurgery is a “game-changer”")
CALLED_3_TO_5: Final = NEWMAN_2023.at("Radiosurgery complications", "61")

SHORT_UNDER: Annotated[int, SHORT] = 3
LONG_OVER: Annotated[int, LONG_LIFE] = 6

LOW_DOSE_ARM: Final = Dispute(
    "which low-dose group did worse after separation surgery",
    (Reason("18-36 Gy in 5-6 fractions, 22.6 % at 1 year", SERIES_186), Reason("30 Gy in 5 fractions, no figure", HYBRID_186)),
)
CALLED_SRS: Final = Dispute(
    "how many fractions are called radiosurgery",
    (
        Reason("1-3 fractions of more than 10 Gy; cEBRT is 10-20 fractions", CALLED_JAIPANYA),
        Reason("usually 1-5 fractions", CALLED_MORIMOTO),
        Reason("a single high dose", CALLED_CHANG),
        Reason("typically 1-3 fractions", CALLED_NEWMAN),
        Reason("3-5 fractions are called hypofractionated", CALLED_3_TO_5),
    ),
)
NO_DOSE: Final = Reason(
    "a deficit without surgery and a survival neither short nor over 6 months: no dose is printed", LONG_LIFE, fact="expected_survival_months"
)
SHORT_IS: Final = Reason("short is taken as under 3 months; the paper gives no number", SHORT, fact="expected_survival_months")
REPORTED: Final = Reason("schemes that were given, not recommended; the papers do not choose between them", HYBRID_186)


class RadiotherapyFacts(Facts):
    """What the radiation is for; the expected survival matters for a deficit that is not operated on."""

    radiotherapy_setting: Possible[Setting] = unknown()
    expected_survival_months: Annotated[int | None, Field(ge=0, le=600)] = None


class Case(NamedTuple):
    """One completion."""

    radiotherapy_setting: Setting
    expected_survival_months: Survival


def radiotherapy(facts: RadiotherapyFacts) -> AnyOutcome:
    """The schemes printed for this setting: what is advised, else what was given."""
    survival = survivals(facts.expected_survival_months)
    return settle(completions(Case, {**facts.possible(), "expected_survival_months": survival}), _schemes)


def survivals(months: int | None) -> frozenset[Survival]:
    """How an expected survival in months reads in the papers' words."""
    if months is None:
        return frozenset(Survival)
    if months > LONG_OVER:
        return frozenset({Survival.OVER_6})
    return frozenset({Survival.SHORT if months < SHORT_UNDER else Survival.BETWEEN})


def rows(setting: Setting, survival: Survival) -> tuple[Scheme, ...]:
    """The printed rows for a setting, in the order of the papers."""
    return tuple(row for row in SCHEMES if row.setting is setting and row.survival in {None, survival})


def _schemes(case: Case) -> Result:
    printed = rows(*case)
    if not printed:
        return NotApplicable(rule="radiotherapy", because=(NO_DOSE,))
    advised = tuple(row for row in printed if row.advice)
    return Finding(
        rule="radiotherapy",
        value=tuple(dict.fromkeys(row.dose for row in printed)),
        band="advised" if advised == printed else "reported" if not advised else "advised and reported",
        because=tuple(_as_printed(row) for row in printed),
        notes=_notes(case, advised=advised),
        disputes=(LOW_DOSE_ARM, CALLED_SRS) if case.radiotherapy_setting is Setting.AFTER_SEPARATION else (CALLED_SRS,),
    )


def _as_printed(row: Scheme) -> Reason:
    return Reason(f"{row.dose}: {row.outcome}", row.citation, fact="radiotherapy_setting")


def setting_of(schemes: Finding) -> Setting:
    """What the schemes of a finding are for: the setting of their first row."""
    return next(row.setting for row in SCHEMES if _as_printed(row) == schemes.because[0])


def _notes(case: Case, *, advised: tuple[Scheme, ...]) -> tuple[Reason, ...]:
    short = any(row.citation == SHORT_LIFE for row in advised)
    return (*((SHORT_IS,) if short and case.expected_survival_months is Survival.SHORT else ()), *(() if advised else (REPORTED,)))
