"""WBB: en bloc procedures whose Weinstein-Boriani-Biagini zones cover a lesion.

Applies to   the zones that a tumour occupies in the axial plane, 1 to 12 counted clockwise
Source       MORIMOTO_2024 4.2.1, 4.2.1.3 and the caption of Figure 1, which disagree on zone 7
Readings     a procedure covers a lesion when all its zones are inside one run of the procedure's zones (our choice); a lesion
             in both runs, left and right, and zone 7 for COPPER are shown as disputed and not counted as covered
Not encoded  layers A to E (no layer rule is printed), length, margins; zones counted the other way round are refused, not converted
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from core.bibliography import BORIANI_2018, MORIMOTO_2024, OUR_READING
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, NotApplicable, Reason, Result, needs
from core.possibility import completions, settle
from core.shown import shown

TEXT: Final = MORIMOTO_2024.at("4.2.1 Radical treatment for spinal metastases", "67", "68").noting(
    "both references are papers on TES, not on the zones"
)
CAPTION: Final = MORIMOTO_2024.at("FIGURE 1", "67", "68").noting(TEXT.note)
SAGITTAL_TEXT: Final = MORIMOTO_2024.at("4.2.1.3 Sagittal en-bloc resection", "38")
OURS: Final = OUR_READING.at("WBB coverage")
LAYERS: Final = BORIANI_2018.at("en bloc types")

ZONES: Annotated[range, TEXT] = range(1, 13)
RUNS: Annotated[dict[str, tuple[frozenset[int], ...]], TEXT, SAGITTAL_TEXT] = {
    "TES": (frozenset({5, 6, 7, 8, 9}),),
    "sagittal en bloc": (frozenset({2, 3, 4, 5}), frozenset({7, 8, 9, 10, 11})),
    "COPPER": (frozenset({1, 2, 3, 4, 5}), frozenset({8, 9, 10, 11, 12})),
}
PRINTED: Annotated[dict[str, str], TEXT, SAGITTAL_TEXT] = {"TES": "5-9", "sagittal en bloc": "2-5, 7-11", "COPPER": "1-5, 8-12"}
COPPER_BY_CAPTION: Annotated[tuple[frozenset[int], ...], CAPTION] = (frozenset({1, 2, 3, 4, 5}), frozenset({7, 8, 9, 10, 11, 12}))
DISPUTED_ZONE: Annotated[int, CAPTION] = 7
NONE: Final = "none"

ZONE_7: Final = Dispute(
    "whether COPPER reaches zone 7",
    (Reason("COPPER: zones 1-5 and 8-12", TEXT), Reason("COPPER: zones 1-5 and 7-12", CAPTION)),
)
BOTH_SIDES: Final = Dispute(
    "whether the two runs of zones are one area or two alternative sides",
    (
        Reason("the runs are printed side by side, without saying which is meant", TEXT),
        Reason("the operation removes one side: a lesion in both runs is not counted as covered", OURS),
    ),
)
PANELS: Final = Dispute(
    "which panel of the figure shows which procedure",
    (Reason("B is the sagittal resection, C is COPPER", TEXT), Reason("B is COPPER, C is the sagittal resection", CAPTION)),
)
NOTES: Final = (
    Reason("no rule for the layers A to E is printed", TEXT),
    Reason("elsewhere en bloc removal of the body needs zones 8 to 5 and layers A and B only, of the posterior arch zones 9 and 4 free", LAYERS),
)
COUNTED_BACK: Final = Reason(
    "these zones are counted the other way round: give them clockwise, the conversion is not printed", OURS, fact="wbb_numbering"
)


class Numbering(StrEnum):
    """Which way the zones are counted."""

    CLOCKWISE = "clockwise"
    COUNTERCLOCKWISE = "counterclockwise"


def _zones(given: object) -> tuple[int, ...] | None:
    """The zones of "5-8" or "4, 5, 11-12"."""
    text = ",".join(map(str, given)) if isinstance(given, tuple) else given
    spans = [part.strip().split("-") for part in text.split(",")] if isinstance(text, str) else []
    if given is None:
        return None
    if not spans or not all(_is_span(span) for span in spans):
        raise PydanticCustomError(
            "possibility", "{given} does not name zones 1 to 12; write all that are involved, such as '4-6, 11'", {"given": shown(given)}
        )
    return tuple(zone for zone in ZONES if any(int(span[0]) <= zone <= int(span[-1]) for span in spans))


def _is_span(span: list[str]) -> bool:
    known = {str(zone) for zone in ZONES}
    return known.issuperset(span) and span == span[:2] and int(span[0]) <= int(span[-1])


class WbbFacts(Facts):
    """All zones that are involved, as text such as "4-6, 11" (a list would mean one of these), and which way they are counted."""

    wbb_zones: Annotated[tuple[int, ...] | None, BeforeValidator(_zones, json_schema_input_type=str | None)] = None
    wbb_numbering: Possible[Numbering] = unknown()


class Case(NamedTuple):
    """One completion."""

    wbb_numbering: Numbering


def wbb(facts: WbbFacts) -> AnyOutcome:
    """Every procedure that covers the lesion, or none."""
    if facts.wbb_zones is None:
        return needs("wbb", "wbb_zones")
    zones = frozenset(facts.wbb_zones)
    return settle(completions(Case, {"wbb_numbering": facts.wbb_numbering}), lambda case: _covering(case, zones))


def _covering(case: Case, zones: frozenset[int]) -> Result:
    if case.wbb_numbering is Numbering.COUNTERCLOCKWISE:
        return NotApplicable(rule="wbb", because=(COUNTED_BACK,))
    covering = tuple(name for name, runs in RUNS.items() if any(zones <= run for run in runs))
    said = tuple(_reason(name, covers=name in covering) for name in RUNS)
    return Finding(rule="wbb", value=covering or (NONE,), because=said, notes=NOTES, disputes=_disputes(zones))


def _reason(name: str, *, covers: bool) -> Reason:
    place = SAGITTAL_TEXT if name == "sagittal en bloc" else TEXT
    return Reason(f"{name} (zones {PRINTED[name]}) {'covers' if covers else 'does not cover'} every zone", place, fact="wbb_zones")


def _disputes(zones: frozenset[int]) -> tuple[Dispute, ...]:
    seven = DISPUTED_ZONE in zones and zones <= frozenset().union(*COPPER_BY_CAPTION)
    two_runs = (runs for runs in (*RUNS.values(), COPPER_BY_CAPTION) if len(runs) > 1)
    both = any(zones <= left | right and not zones.isdisjoint(left) and not zones.isdisjoint(right) for left, right in two_runs)
    return (*((ZONE_7,) if seven else ()), *((BOTH_SIDES,) if both else ()), PANELS)
