"""SINS total: what a total of the score stands for, where the items behind it are not at hand.

Applies to   a total of one vertebral level, scored by someone
Source       the bands of the sins rule, JAIPANYA_2022; where the papers differ, its disputes
Readings     none of its own
Not encoded  which items made the total; how near one of them is to another row
"""

from __future__ import annotations

from typing import Annotated, Final, NamedTuple

from core.facts import Facts, OneOf, unknown
from core.outcome import AnyOutcome, Finding, Reason
from core.possibility import settle
from core.scores.sins import BANDS, BANDS_TEXT, CONSULT, CONSULT_FROM, disputes

Total = Annotated[frozenset[int], OneOf(whole=(BANDS.first, BANDS.last))]
MEANS: Final = {name: Reason(f"{first} to {last} is {name}", BANDS_TEXT, fact="sins") for first, last, name in BANDS.rows}


class SinsTotalFacts(Facts):
    """The total in points, or several that are possible."""

    sins: Total = unknown()


class Case(NamedTuple):
    """One total."""

    sins: int


def sins_total(facts: SinsTotalFacts) -> AnyOutcome:
    """The band of the total, 0 to 18 points; open between bands when the total is not pinned down."""
    return settle([Case(points) for points in sorted(facts.sins)], _banded)


def _banded(case: Case) -> Finding:
    band = BANDS.of(case.sins)
    return Finding(
        rule="sins_total",
        value=case.sins,
        unit="points",
        band=band,
        because=(MEANS[band],),
        notes=(CONSULT,) if case.sins >= CONSULT_FROM else (),
        disputes=disputes(case.sins, band),
    )
