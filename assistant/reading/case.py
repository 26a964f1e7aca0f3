"""Case: what is known of one patient over several turns, lesion by lesion, with the words behind every fact."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from assistant.answer import FactRead, Invalid
from assistant.reading import merge
from assistant.reading.merge import Merged, Note
from assistant.reading.reader import PATIENT_FACTS
from core import spine
from core.pathways import radiosensitivity
from core.scores.sins import ZONE_OF
from core.spine import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from assistant.reading.levels import Named
    from assistant.reading.reader import Reading, Said

_NEUROLOGY: Final = frozenset({"myelopathy", "cauda_equina", "radiculopathy", "weakness", "sphincter", "deficit_grade"})
_OF_PATIENT: Final = PATIENT_FACTS | _NEUROLOGY
_DESCRIPTORS: Final = ("epidural_tumour", "sac_deformed", "cord_contact", "cord_compressed", "csf_visible", "axial_t2")
_CORRECTS: Final = re.compile(r"\b(?:sorry|correction|correct(?:ed)? to|actually|i meant|meant|should (?:be|read|have been)|not [tlcs]h?\s?\d|mistake|wrong level|typo|apologies|make that|scratch that|my error|misread|is in fact|in fact)\b")
_REASONS: Final = {
    "level": "no such vertebra; levels run C0-C7, T1-T12, L1-L5, S1-S5",
    "escc": "no such grade; grades are 0, 1a, 1b, 1c, 2, 3",
    "collapse": "a share of the height lies between 0 and 100 percent",
}


@dataclass(slots=True)
class Site:
    """One lesion: the levels it may be at and every note on it, by sub-fact."""

    levels: frozenset[Any] | None = None
    named: FactRead | None = None
    notes: dict[str, list[Note]] = field(default_factory=dict)

    def add(self, fact: str, note: Note) -> None:
        """Keep a note."""
        self.notes.setdefault(fact, []).append(note)


@dataclass(slots=True)
class Case:
    """One patient: the lesions in the order they were named, what is known of the patient, and what could not be used."""

    sites: list[Site] = field(default_factory=list)
    patient: Site = field(default_factory=Site)
    invalid: list[Invalid] = field(default_factory=list)
    asked: Site | None = None
    level_disputed: bool = False

    @property
    def empty(self) -> bool:
        """True while nothing is known."""
        return not self.sites and not self.patient.notes

    def add(self, reading: Reading, turn: int) -> None:
        """Take in one turn. A later turn replaces what it speaks of and leaves the rest."""
        self._place(reading, turn)
        for said in reading.said:
            self._note(said, reading, turn)
        asked = reading.asked
        if asked is not None:
            self.asked = next((s for s in self.sites if s.levels == asked.levels), self.asked)
        elif turn and reading.levels and reading.levels[-1].levels:
            self.asked = next((s for s in self.sites if s.levels == reading.levels[-1].levels), self.asked)

    def _place(self, reading: Reading, turn: int) -> None:
        """Find or make the site of every level named."""
        for named in reading.levels:
            if named.invalid:
                self.invalid.append(Invalid("level", reading.text.quote(named.start, named.end), _REASONS["level"]))
        valid = [named for named in reading.levels if named.levels]
        if turn and len(self.sites) == 1 and len(valid) == 1 and _CORRECTS.search(reading.text.clean):
            self._name(self.sites[0], valid[0], reading, turn)
            return
        if not turn and reading.disputed and len({n.levels for n in valid}) == 2 and _unspoken(valid[-1], reading):  # noqa: PLR2004 two levels for one lesion
            self.level_disputed = True
            self._name(self._site(None), Namedlike(valid[0].levels | valid[1].levels, valid[0]), reading, turn)
            return
        for named in valid:
            for levels in [frozenset({level}) for level in LEVELS if level in named.levels] if named.several else [named.levels]:
                self._name(self._site(levels), Namedlike(levels, named), reading, turn)
        if not valid and reading.region and not any(s.levels for s in self.sites):
            self._name(self._site(None), reading.region, reading, turn)

    def _site(self, levels: frozenset[Any] | None) -> Site:
        """The site at these levels, one that they overlap, the one still without a level, or a new one."""
        exact = next((s for s in self.sites if s.levels == levels), None)
        near = next((s for s in self.sites if levels and s.levels and (s.levels & levels) and (s.levels <= levels or levels <= s.levels)), None)
        unplaced = next((s for s in self.sites if s.levels is None), None)
        found = exact or near or unplaced
        if found is None:
            found = Site()
            self.sites.append(found)
        return found

    def _name(self, site: Site, named: Named | Namedlike, reading: Reading, turn: int) -> None:
        junction = site.levels is not None and len(site.levels) == 2 and named.levels < site.levels  # noqa: PLR2004 a pair stays a pair
        if site.levels is None or not (junction or site.levels < named.levels):
            site.levels = named.levels
            value = spine.name(named.levels) or sorted(named.levels, key=LEVELS.index)
            site.named = FactRead(value, reading.text.quote(named.start, named.end), turn, reading.text.span(named.start, named.end))

    def _note(self, said: Said, reading: Reading, turn: int) -> None:
        mention = said.mention
        quote, span = reading.text.quote(mention.start, mention.end), reading.text.span(mention.start, mention.end)
        if mention.fact.startswith("invalid:"):
            _, fact, value = mention.fact.split(":", 2)
            self.invalid.append(Invalid(fact, value, _REASONS.get(fact, "outside its possible range")))
            return
        note = Note(mention.values, quote, turn, span, said.standing)
        if mention.fact in _OF_PATIENT:
            self.patient.add(mention.fact, note)
            return
        for site in self._sites_for(said.level):
            site.add(mention.fact, note)

    def _sites_for(self, levels: frozenset[Any] | None) -> list[Site]:
        if self.level_disputed or levels is None:
            return [self.asked or self._site(None) if not self.sites else self.asked or self.sites[0]]
        found = [s for s in self.sites if s.levels and s.levels <= levels] or [s for s in self.sites if s.levels and s.levels & levels]
        return found or [self._site(levels)]

    def facts(self, site: Site | None) -> tuple[dict[str, FactRead], list[str]]:
        """The facts of one lesion and of the patient, and the names of those that contradict themselves."""
        merged: dict[str, Merged] = {}
        for owner in (self.patient, site or Site()):
            merged |= _merged(owner)
        facts = {name: _fact(m) for name, m in merged.items() if name != "axial_t2"}
        conflicts = [name for name, m in merged.items() if not m.values]
        if site and site.named:
            facts |= self._level_facts(site.named, site.levels or frozenset())
            conflicts += ["level"] if self.level_disputed else []
        _derive(facts)
        return facts, conflicts

    def _level_facts(self, named: FactRead, levels: frozenset[Any]) -> dict[str, FactRead]:
        zones = merge.plain({str(ZONE_OF[level]) for level in levels})
        level = FactRead(None, named.quote, named.turn, named.span) if self.level_disputed else named
        located = FactRead(zones, named.quote, named.turn, named.span)
        return {"level": level, "location": located}

    def retract(self, fact: str, site: Site | None) -> None:
        """Forget a fact and everything that it was read from."""
        parts = {"collapse": ("height_loss", "involved"), "posterolateral": ("sides",), "escc": ("escc", *_DESCRIPTORS)}.get(fact, (fact,))
        for owner in (self.patient, *([site] if site else self.sites)):
            for part in parts:
                owner.notes.pop(part, None)


@dataclass(frozen=True, slots=True)
class Namedlike:
    """Levels with the place of another naming: one of a run such as T4-6."""

    levels: frozenset[Any]
    place: Named

    @property
    def start(self) -> int:
        """Where the naming starts in the clean text."""
        return self.place.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.place.end


def _unspoken(named: Named, reading: Reading) -> bool:
    """True when nothing was said of this level beside its name."""
    own = {s.mention.fact for s in reading.said if s.level == named.levels}
    other = {s.mention.fact for s in reading.said if s.level is not None and s.level != named.levels}
    return not (own and other)


def _merged(site: Site) -> dict[str, Merged]:
    """Every fact that the notes of one site (or of the patient) amount to."""
    notes = site.notes
    simple = {fact: m for fact in notes if fact not in {"sides", "height_loss", "involved", "histology", *_DESCRIPTORS, "escc"} and (m := merge.merged(fact, notes[fact]))}
    found: dict[str, Merged | None] = dict(simple)
    if "histology" in notes:
        found["histology"] = merge.histology(notes["histology"])
    if "sides" in notes:
        found["posterolateral"] = merge.posterolateral(notes["sides"])
    loss, involved = (merge.merged(name, notes[name]) if name in notes else None for name in ("height_loss", "involved"))
    found["collapse"] = merge.collapse(loss, involved)
    seen = {name: m for name in _DESCRIPTORS if name in notes and (m := merge.merged(name, notes[name]))}
    named = merge.merged("escc", notes["escc"]) if "escc" in notes else None
    found["escc"] = merge.grade(named, seen)
    if "axial_t2" in seen:
        found["axial_t2"] = seen["axial_t2"]
    return {fact: m for fact, m in found.items() if m is not None}


def _fact(m: Merged) -> FactRead:
    return FactRead(merge.plain(m.values) if m.values else None, m.note.quote, m.note.turn, m.note.span)


def _derive(facts: dict[str, FactRead]) -> None:
    """Cauda equina syndrome is a deficit of N like myelopathy; a histology brings its radiosensitivity."""
    cauda = facts.get("cauda_equina")
    if cauda and cauda.value is True and "myelopathy" not in facts:
        facts["myelopathy"] = cauda
    tumour = facts.get("histology")
    if tumour and tumour.value:
        classes = radiosensitivity.of(frozenset(_listed(tumour.value)), frozenset(radiosensitivity.Radiosensitivity))
        facts["radiosensitivity"] = FactRead(merge.plain({str(c) for c in classes}), tumour.quote, tumour.turn, tumour.span)


def _listed(value: Any) -> Iterable[str]:  # noqa: ANN401 one name or several
    return value if isinstance(value, list) else [value]
