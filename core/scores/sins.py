"""SINS: Spinal Instability Neoplastic Score of one vertebral level.

Applies to   a neoplastic lesion, one level at a time
Source       FISHER_2010, printed in CHANG_2020 Table 3 and NEWMAN_2023 Table 1; bands in JAIPANYA_2022
Readings     exactly 50 % collapse is in neither row, so both stay possible; without collapse, exactly half of the body involved is
             not more than half; pain that is constant but not mechanical counts as the middle row; the highest option of an item
             counts; a junction such as T10/T11 keeps both zones possible
Not encoded  several levels (score each apart, never add them); instrumented or cemented levels (not validated);
             the smallest height loss that counts as collapse; lamina, spinous and transverse process, which no item names
"""

from __future__ import annotations

from enum import StrEnum
from operator import getitem
from typing import Annotated, Final, NamedTuple, Self

from pydantic import model_validator

from core import spine
from core.additive import steps
from core.bands import Bands
from core.bibliography import CHANG_2020, FOURNEY_2011, JAIPANYA_2022, MORIMOTO_2024, NEWMAN_2023, SILVA_2021
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, Reason
from core.possibility import completions, ordered, settle
from core.spine import Level

TABLE: Final = CHANG_2020.at("Table 3. Spinal Instability Neoplastic Score system", "37")
BANDS_TEXT: Final = JAIPANYA_2022.at("Treatment considerations", "49")
CONSULTATION: Final = JAIPANYA_2022.at("Treatment considerations")
IMPENDING: Final = CHANG_2020.at("Surgical indications", "37")
IMPENDING_MORIMOTO: Final = MORIMOTO_2024.at("4.1.1 Classification-based decisionmaking systems", "28", "60")
DISCRETION: Final = NEWMAN_2023.at("NO spinal instability S", "84")
TEN_SYMPTOMS: Final = MORIMOTO_2024.at("4.1.1 Classification-based decisionmaking systems", "61")
TEN_STABILISED: Final = MORIMOTO_2024.at("4.1.1 Classification-based decisionmaking systems", "62")
TEN_DENOSUMAB: Final = MORIMOTO_2024.at("4.1.1 Classification-based decisionmaking systems", "63")
SILVA_TABLE: Final = SILVA_2021.at("Table 4. Characteristics of Metastases (N = 72)")
AGREEMENT: Final = FOURNEY_2011.at("abstract")


class Location(StrEnum):
    """Zone of the spine, in the order of the table."""

    JUNCTIONAL = "junctional"
    MOBILE = "mobile"
    SEMIRIGID = "semirigid"
    RIGID = "rigid"


class Pain(StrEnum):
    """Mechanical pain, occasional pain that is not mechanical, or none."""

    MECHANICAL = "mechanical"
    OCCASIONAL = "occasional"
    NONE = "none"


class Lesion(StrEnum):
    """What the tumour does to bone."""

    LYTIC = "lytic"
    MIXED = "mixed"
    BLASTIC = "blastic"


class Alignment(StrEnum):
    """Radiographic alignment; only new deformity counts."""

    SUBLUXATION = "subluxation"
    DEFORMITY = "deformity"
    NORMAL = "normal"


class Collapse(StrEnum):
    """Loss of vertebral body height, or extent of the tumour where height is kept."""

    OVER_50 = "over_50"
    UNDER_50 = "under_50"
    NONE_OVER_50_INVOLVED = "none_over_50_involved"
    NONE = "none"


class Posterolateral(StrEnum):
    """Facet, pedicle or costovertebral joint fractured or replaced by tumour."""

    BILATERAL = "bilateral"
    UNILATERAL = "unilateral"
    NONE = "none"


LOCATION: Annotated[dict[Location, int], TABLE] = {Location.JUNCTIONAL: 3, Location.MOBILE: 2, Location.SEMIRIGID: 1, Location.RIGID: 0}
PAIN: Annotated[dict[Pain, int], TABLE] = {Pain.MECHANICAL: 3, Pain.OCCASIONAL: 1, Pain.NONE: 0}
LESION: Annotated[dict[Lesion, int], TABLE] = {Lesion.LYTIC: 2, Lesion.MIXED: 1, Lesion.BLASTIC: 0}
ALIGNMENT: Annotated[dict[Alignment, int], TABLE] = {Alignment.SUBLUXATION: 4, Alignment.DEFORMITY: 2, Alignment.NORMAL: 0}
COLLAPSE: Annotated[dict[Collapse, int], TABLE] = {
    Collapse.OVER_50: 3,
    Collapse.UNDER_50: 2,
    Collapse.NONE_OVER_50_INVOLVED: 1,
    Collapse.NONE: 0,
}
POSTEROLATERAL: Annotated[dict[Posterolateral, int], TABLE] = {Posterolateral.BILATERAL: 3, Posterolateral.UNILATERAL: 1, Posterolateral.NONE: 0}
BANDS: Annotated[Bands, BANDS_TEXT] = Bands(((0, 6, "stable"), (7, 12, "indeterminate"), (13, 18, "unstable")))
CONSULT_FROM: Annotated[int, CONSULTATION] = 7
NINE: Annotated[int, TEN_STABILISED] = 9
ZONES: Annotated[dict[Location, tuple[tuple[Level, Level], ...]], TABLE] = {
    Location.JUNCTIONAL: ((Level.C0, Level.C2), (Level.C7, Level.T2), (Level.T11, Level.L1), (Level.L5, Level.S1)),
    Location.MOBILE: ((Level.C3, Level.C6), (Level.L2, Level.L4)),
    Location.SEMIRIGID: ((Level.T3, Level.T10),),
    Location.RIGID: ((Level.S2, Level.S5),),
}
ZONE_OF: Final = {level: zone for zone, spans in ZONES.items() for first, last in spans for level in spine.between(first, last)}

WORDS: Final[tuple[dict[StrEnum, str], ...]] = (
    {
        Location.JUNCTIONAL: "junctional level",
        Location.MOBILE: "mobile spine",
        Location.SEMIRIGID: "semirigid thoracic spine",
        Location.RIGID: "rigid sacrum",
    },
    {Pain.MECHANICAL: "mechanical pain", Pain.OCCASIONAL: "pain that is not mechanical", Pain.NONE: "pain-free"},
    {Lesion.LYTIC: "lytic lesion", Lesion.MIXED: "mixed lytic and blastic lesion", Lesion.BLASTIC: "blastic lesion"},
    {Alignment.SUBLUXATION: "subluxation or translation", Alignment.DEFORMITY: "new deformity", Alignment.NORMAL: "normal alignment"},
    {
        Collapse.OVER_50: "collapse over 50 %",
        Collapse.UNDER_50: "collapse under 50 %",
        Collapse.NONE_OVER_50_INVOLVED: "no collapse, over 50 % of the body involved",
        Collapse.NONE: "no collapse, at most 50 % of the body involved",
    },
    {
        Posterolateral.BILATERAL: "posterolateral elements involved on both sides",
        Posterolateral.UNILATERAL: "posterolateral elements involved on one side",
        Posterolateral.NONE: "posterolateral elements spared",
    },
)
CONSULT: Final = Reason("7 or more calls for a spine surgeon's opinion", CONSULTATION)
READERS: Final = Reason(
    "near a cut-off: readers agree on the total (intraclass correlation 0.85), least on the type of lesion (kappa 0.24)", AGREEMENT
)
LOWEST: Final = Dispute(
    "where the lowest band begins",
    (
        Reason("0 to 6 is stable", BANDS_TEXT),
        Reason("printed as 1 to 6, with no patient in it; the table's least total is 0, so this is not followed", SILVA_TABLE),
    ),
)
MIDDLE: Final = Dispute(
    "what a total of 7 to 12 calls for",
    (
        Reason("indeterminate: a spine surgeon's opinion, as for every total from 7", CONSULTATION),
        Reason("impending instability; existing instability, which requires stabilisation, begins at 13", IMPENDING),
        Reason("impending instability", IMPENDING_MORIMOTO),
        Reason("more assessment: surgery is left to the surgeon's discretion and experience", DISCRETION),
        Reason("75 % of the patients fixated in one series had such a total", SILVA_TABLE),
    ),
)
TEN: Final = Dispute(
    "whether 10 or more means more within the indeterminate band",
    (
        Reason("10 or more: high risk of symptoms; prevention is considered where long survival is expected", TEN_SYMPTOMS),
        Reason("10 or more was stabilised more often than under 9; exactly 9 is in neither group", TEN_STABILISED),
        Reason("10 or more: more skeletal events despite denosumab", TEN_DENOSUMAB),
        Reason("no limit inside the band of 7 to 12", BANDS_TEXT),
    ),
)


class SinsFacts(Facts):
    """The six items. `level` pins down `location`; give either."""

    level: Possible[Level] = unknown()
    location: Possible[Location] = unknown()
    pain: Possible[Pain] = unknown()
    lesion: Possible[Lesion] = unknown()
    alignment: Possible[Alignment] = unknown()
    collapse: Possible[Collapse] = unknown()
    posterolateral: Possible[Posterolateral] = unknown()

    @model_validator(mode="after")
    def _level_pins_location(self) -> Self:
        zones = self.location & {ZONE_OF[level] for level in self.level}
        if not zones:
            raise ValueError(f"location: {', '.join(ordered(self.location))} contradicts level {', '.join(ordered(self.level))}")
        object.__setattr__(self, "location", zones)
        return self


class Items(NamedTuple):
    """One known value for each item of the table."""

    location: Location
    pain: Pain
    lesion: Lesion
    alignment: Alignment
    collapse: Collapse
    posterolateral: Posterolateral


POINTS: Final[tuple[dict[StrEnum, int], ...]] = (LOCATION, PAIN, LESION, ALIGNMENT, COLLAPSE, POSTEROLATERAL)  # type: ignore[assignment]


def sins(facts: SinsFacts) -> AnyOutcome:
    """Score one level, 0 to 18 points; open with its range when an item is not pinned down."""
    return settle(completions(Items, facts.possible()), _score).at(spine.name(facts.level))


def total(items: Items) -> int:
    """The sum of the six items."""
    return sum(map(getitem, POINTS, items))


def _score(items: Items) -> Finding:
    points = total(items)
    band = BANDS.of(points)
    near = _flips(items, points, band)
    return Finding(
        rule="sins",
        value=points,
        unit="points",
        band=band,
        because=tuple(map(getitem, _REASONS, items)),
        near_cutoff=near,
        notes=(*((CONSULT,) if points >= CONSULT_FROM else ()), *((READERS,) if near else ())),
        disputes=disputes(points, band),
    )


def disputes(points: int, band: str) -> tuple[Dispute, ...]:
    """Where the sources differ on a total of this band."""
    if band != "indeterminate":
        return (LOWEST,) if band == "stable" else ()
    return (MIDDLE, TEN) if points >= NINE else (MIDDLE,)


def _flips(items: Items, points: int, band: str) -> bool:
    """True when reading one item a row higher or lower in the table changes the band. The level is not a matter of reading."""
    return any(BANDS.of(points + step) != band for rows in map(getitem, _STEPS, items[1:]) for step in rows)


_STEPS: Final = tuple({value: steps(table, value) for value in table} for table in POINTS[1:])


def _reasons(fact: str, words: dict[StrEnum, str], table: dict[StrEnum, int]) -> dict[StrEnum, Reason]:
    return {value: Reason(words[value], TABLE, points, fact) for value, points in table.items()}


_REASONS: Final = tuple(map(_reasons, Items._fields, WORDS, POINTS))
