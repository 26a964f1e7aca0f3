"""Placement: which vertebra findings belong to, once the whole text is read: a slip has two, a correction moves all, an earlier level goes on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns, slip

if TYPE_CHECKING:
    from assistant.reading.reader import Reading

_NO_PRIMARY: Final = frozenset({"unknown primary"})
_BIOPSY: Final = patterns.of(
    r"\b(?:biops\w+|histolog\w+|patholog\w+|cytolog\w+|histo|path)\b(?:[^.;]|\.(?= \w+ (?:result|pathology|histology))){0,40}?\b(?:awaited|pending|"
    r"to follow|"
    r"outstanding|not (?:yet )?back|awaiting|tbc|in progress|being processed|sent|requested|booked|planned|next week|tomorrow|(?:on )?(?:mon|"
    r"tues|wednes|thurs|fri|satur|sun)day)\b|"
    r"\b(?:await|chas|wait)\w* (?:for |on )?(?:the |a |an |his |her )?(?:\w+ )?(?:biops|histol|pathol|result|cytol|tissue)|"
    r"\b(?:biops\w+|histolog\w+|patholog\w+)\b[^.;]{0,40}\b(?:wait\w*|await\w*) (?:for|on) (?:it|that|this|them|the result)"
)
"""A biopsy that is not back."""
_GOES_ON: Final = patterns.of(
    r"\b(?:it|there|this (?:year|month|time)|today'?s|today|now|at present|currently|only the|only right|only left|she is|he is|actual|actually)\b"
)


def settle(reading: Reading) -> None:
    """Put what was said where it belongs."""
    _unproven(reading)
    _renamed(reading)
    _narrowed(reading)
    _headed(reading)
    _aged(reading)
    reading.levels, pairs = slip.placed(reading.levels)
    reading.said = [replace(said, level=pairs[said.level]) if said.level in pairs else said for said in reading.said]
    _placed(reading)


def _placed(reading: Reading) -> None:
    """Findings of today without a level of their own belong to the one level that was spoken of before: "last year T8 was ..., now it is ..."."""
    spoken_of = {n.levels for n in reading.aside if n.levels}
    if reading.levels or len(spoken_of) != 1 or not reading.said or not _GOES_ON.search(reading.text.clean):
        return
    first = next(n for n in reading.aside if n.levels)
    reading.levels = [first]
    reading.said = [replace(said, level=first.levels) if said.level is None else said for said in reading.said]


def _unproven(reading: Reading) -> None:
    """A primary called unknown while its biopsy is still awaited is not known to be unknown."""
    if _BIOPSY.search(reading.text.clean):
        reading.said = [said for said in reading.said if said.mention.values != _NO_PRIMARY]


_THING: Final = patterns.of(r"(?:kypho|scolio|deform|\w*listhesis|slip|sublux|transl|angulat|curv|malalign|hump|round)")


def _aged(reading: Reading) -> None:
    """An old curve beside a new one leaves the new one: "scoliosis since childhood ... a new kyphosis"."""
    clean = reading.text.clean
    told = [said for said in reading.said if said.mention.fact == "alignment"]
    for new in (said for said in told if said.mention.values in ({"deformity"}, {"subluxation"})):
        old = [
            each for each in told if each.mention.values == {"normal"} and each.level in {new.level, None} and _THING.match(clean, each.mention.start)
        ]
        reading.said = [said for said in reading.said if said not in old]


_PAINS: Final = patterns.of(r"\b(?:pain\w*|ache\w*|aching|tender\w*|sore\w*|hurts?)\b[^.;,]{0,20} (?:at|over|in|around|across|near) (?:the )?$")
_CURVES: Final = patterns.of(
    r"\b(?:kypho\w*|scolio\w*|lordo\w*|curv\w*|alignment|aligned|angulat\w*|deformity|cobb)\b(?: (?!and\b|lesion|met)[a-z]+){0,3}[ :]*$"
)
_NEAR: Final = 40


def _narrowed(reading: Reading) -> None:
    """A wider stretch that only hurts or curves and holds the one vertebra named elsewhere: "pain at the thoracolumbar junction ... T12"."""
    single = {n.levels for n in reading.levels if len(n.levels) == 1}
    clean = reading.text.clean
    wider = [(n, clean[max(0, n.start - _NEAR) : n.start]) for n in reading.levels if len(n.levels) > 1]
    stretch = [n for n, before in wider if (n.in_words and _PAINS.search(before)) or _CURVES.search(before)]
    told = {n.levels for n in reading.levels if n not in stretch}
    wide = {n.levels: held for n in stretch if n.levels not in told and (held := [s for s in single if s < n.levels])}
    reading.levels = [n for n in reading.levels if n.levels not in wide]
    reading.said = [replace(said, level=each) for said in reading.said for each in (wide.get(said.level, [said.level]) if said.level else [None])]


def _headed(reading: Reading) -> None:
    """A pair that only heads what is told of one of its two by name is no lesion of its own: "T3/T4: T3 is lytic, T4 looks normal"."""
    told = {said.level for said in reading.said if said.level}
    reading.levels = [n for n in reading.levels if n.several or n.levels in told or not any(each < n.levels for each in told)]


def _renamed(reading: Reading) -> None:
    """What is said of a level that another sentence calls wrong belongs to the right one: "T11, not T12 as dictated. T12: lytic"."""
    right = {named.instead_of: named.levels for named in reading.levels if named.instead_of and named.instead_of != named.levels}
    if right:
        reading.levels = [n for n in reading.levels if n.levels not in right]
        reading.said = [replace(said, level=right[said.level]) if said.level in right else said for said in reading.said]


def moved(reading: Reading, at: int) -> None:
    """One level named before and another after the correction: everything said belongs to the other."""
    before, after = ({n.levels for n in reading.levels if n.levels and (n.start >= at) is later} for later in (False, True))
    if len(before) == len(after) == 1:
        (old,), (new,) = before, after
        reading.levels = [n for n in reading.levels if n.levels != old]
        reading.said = [replace(said, level=new) if said.level == old else said for said in reading.said]
