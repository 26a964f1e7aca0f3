"""Completing: a turn that tells a fact in part, with the rest taken from the case: "he has melanoma too", "the right pedicle too", "its a 2 now"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.intent import case_facts
from assistant.reading import circumstances
from assistant.reading.patient import CREATININE_UNIT
from assistant.reading.reader import read_turn
from assistant.reading.reply import NAMED, found_at, placed, read_answer
from core.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.answer import FactRead, Invalid
    from assistant.reading.reader import Reading, Said

INVOLVED: Final = {"bilateral", "unilateral"}
"""What is known of posterolateral elements that the tumour has reached."""
_TOO: Final = re.compile(
    r"\b(?:too|also|as well|(?:second|another|other|synchronous|further|additional) (?:primary|cancer|tumour|malignancy)|two primaries|dual "
    r"primar\w+)\b"
)
_ALSO: Final = re.compile(r"\b(?:too|also|as well|likewise|the same|same)\b")
_UNIT_ALONE: Final = re.compile(
    rf"\W*(?:(?:it is|it's|its|that is|that's|in|sorry|oh|yes|i meant?|meant)\W+)*(?P<unit>{CREATININE_UNIT}|[uµμ]mols?|micromol\w*|micros?|mg)"
    r"(?:\W+(?:yes|of course|sorry|obviously|obvs|then|it is))*\W*"
)
_IN_UNIT: Final = {
    "creatinine": {"mg/dL": (0.1, 17.0), "umol/L": (26.0, 2200.0)},
    "albumin": {"g/dL": (0.5, 6.9), "g/L": (7.0, 69.0)},
    "calcium": {"mmol/L": (0.8, 4.5), "mg/dL": (4.6, 20.0)},
}
"""Amounts that are read in a unit told before: none that the other unit could have as well."""
_REGRADED: Final = re.compile(
    r"\b(?:mri?|scan|imaging|re-?scan)\b[^.;?\d]{0,16}?\b(?:it'?s|it is|now|is|shows?|says?|grade)[^.;?\d]{0,10}?(?P<grade>[0-3][abc]?)\b(?! ?(?:%|"
    r"/|mm|cm|-|"
    r"levels?|weeks?|days?|months?|vertebra|mets?|lesions?))"
)
"""A grade told by its figure alone, of an image made anew."""


def complete(reading: Reading, facts: Mapping[str, FactRead]) -> None:
    """Give a reading what its turn leaves to the facts of the case."""
    _besides(reading, facts)
    _likewise(reading, facts)
    _reopened(reading, facts)
    _regraded(reading, facts)
    in_its_unit(reading, facts)


def unit_told(raw: str, invalid: Sequence[Invalid]) -> Reading | None:
    """A turn of a unit alone, for the creatinine that had none; None for any other turn."""
    told = next((each.said for each in reversed(invalid) if each.fact == "creatinine"), "")
    unit = _UNIT_ALONE.fullmatch(raw.lower()) if told else None
    if unit is None:
        return None
    meant = "mg/dl" if unit["unit"].startswith("mg") else "umol/l"
    return placed(read_turn(f"creatinine {told.split()[0]} {meant}"), raw)


def _besides(reading: Reading, facts: Mapping[str, FactRead]) -> None:
    """A tumour that the patient has too leaves open which of the two the lesion is of: "he has melanoma too"."""
    known = facts["histology"].value if "histology" in facts else None
    if isinstance(known, str) and not reading.retracted and _TOO.search(reading.text.clean):
        reading.said = [
            replace(each, mention=replace(each.mention, values=each.mention.values | {known})) if each.mention.fact == "histology" else each
            for each in reading.said
        ]


def _likewise(reading: Reading, facts: Mapping[str, FactRead]) -> None:
    """A side of which no more is said than "too" is what is known of the elements: "and the right pedicle too"."""
    known = {*facts["posterolateral"].possible} if "posterolateral" in facts else set()
    state = "hit" if known and known <= INVOLVED else "clear" if known == {"none"} else ""
    told = [said for said in reading.said if said.mention.fact == "sides"]
    if state and told and all({each[1] for each in said.mention.values} == {"open"} for said in told) and _ALSO.search(reading.text.clean):
        reading.said = [_of_state(said, state) if said.mention.fact == "sides" else said for said in reading.said]


def _of_state(said: Said, state: str) -> Said:
    return replace(said, mention=replace(said.mention, values=frozenset((side, state, kind) for side, _, kind in said.mention.values)))


def in_its_unit(reading: Reading, facts: Mapping[str, FactRead]) -> None:
    """A laboratory value without a unit, in the unit in which this patient's was told before, where it can only be that one."""
    for fact in _IN_UNIT:
        known = facts[fact].value if fact in facts else None
        if isinstance(known, Quantity):
            reading.said = [_measured(said, fact, known.unit) for said in reading.said]


def _measured(said: Said, fact: str, unit: str) -> Said:
    if not said.mention.fact.startswith(f"invalid:{fact}:"):
        return said
    amount = float(said.mention.fact.removeprefix(f"invalid:{fact}:"))
    if not _IN_UNIT[fact][unit][0] <= amount <= _IN_UNIT[fact][unit][1]:
        return said
    return replace(said, mention=replace(said.mention, fact=fact, values=frozenset({Quantity(amount, unit)})))


def _reopened(reading: Reading, facts: Mapping[str, FactRead]) -> None:
    """A myelopathy known to be there or not that a later voice cannot exclude is open again."""
    if "myelopathy" in facts and "myelopathy" not in case_facts(reading) and circumstances.LEFT_OPEN.search(reading.text.clean):
        reading.retracted = [*reading.retracted, "myelopathy"]


def _regraded(reading: Reading, facts: Mapping[str, FactRead]) -> None:
    """A grade that a new image is said to show without the name of the scale: "rpt MRI: it's a 2 now"."""
    match = _REGRADED.search(reading.text.clean) if "escc" in facts and "escc" not in case_facts(reading) else None
    told = read_answer(match["grade"], "escc", NAMED["escc"]) if match else None
    if match and told:
        reading.said += found_at(told.said, *match.span("grade"))
