"""Sites: one lesion with the levels it may be at and every note on it; the facts that its notes amount to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from assistant.answer import FactRead
from assistant.reading import merge
from core.pathways import radiosensitivity
from core.scores.sins import ZONE_OF

if TYPE_CHECKING:
    from assistant.reading.levels import Named
    from assistant.reading.merge import Merged, Note

DESCRIPTORS: Final = ("epidural_tumour", "sac_deformed", "cord_contact", "cord_compressed", "csf_visible", "axial_t2")
PARTS: Final = {
    "collapse": ("height_loss", "involved"),
    "posterolateral": ("sides",),
    "escc": ("escc", *DESCRIPTORS),
    "cauda_equina": ("cauda_equina", "sphincter"),
    "myelopathy": ("myelopathy", "examined"),
}
_COMPOSED: Final = frozenset({"sides", "height_loss", "involved", "histology", "escc", "examined", *DESCRIPTORS})


@dataclass(slots=True)
class Site:
    """One lesion: the levels it may be at and every note on it, by sub-fact."""

    levels: frozenset[Any] | None = None
    named: FactRead | None = None
    notes: dict[str, list[Note]] = field(default_factory=dict)

    def add(self, fact: str, note: Note) -> None:
        """Keep a note; the same said again takes the place of what an earlier turn said, so that a long conversation stays short."""
        same = (note.values, note.standing)
        kept = [each for each in self.notes.get(fact, ()) if each.turn == note.turn or (each.values, each.standing) != same]
        self.notes[fact] = [*kept, note]

    def forget(self, fact: str) -> None:
        """Drop a fact and everything that it was read from."""
        for part in PARTS.get(fact, (fact,)):
            self.notes.pop(part, None)
        self.notes.pop(fact, None)


@dataclass(frozen=True, slots=True)
class Namedlike:
    """Levels with the place of another naming: one of a run such as T4-6."""

    levels: frozenset[Any]
    place: Named

    @property
    def uncertain(self) -> bool:
        """True where the naming left open which of them it is."""
        return self.place.uncertain

    @property
    def start(self) -> int:
        """Where the naming starts in the clean text."""
        return self.place.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.place.end


def merged(site: Site) -> dict[str, Merged]:
    """Every fact that the notes of one site (or of the patient) amount to."""
    notes = site.notes
    found: dict[str, Merged | None] = {fact: merge.merged(fact, own) for fact, own in notes.items() if fact not in _COMPOSED}
    if "histology" in notes:
        found["histology"] = merge.histology(notes["histology"])
    if "sides" in notes:
        found["posterolateral"] = merge.posterolateral(notes["sides"])
    loss, involved = (merge.merged(name, notes[name]) if name in notes else None for name in ("height_loss", "involved"))
    found["collapse"] = merge.collapse(loss, involved) or found.get("collapse")
    found["escc"] = _grade(notes)
    if "examined" in notes and not found.get("myelopathy"):
        deficits = [note for fact in ("weakness", "deficit_grade", "cauda_equina", "sphincter") for note in notes.get(fact, ())]
        found["myelopathy"] = merge.examined([*notes["examined"], *(note for note in notes.get("weakness", ()) if False in note.values)], deficits)
    return {fact: m for fact, m in found.items() if m is not None}


def _grade(notes: dict[str, list[Note]]) -> Merged | None:
    seen: dict[str, Merged] = {name: m for name in DESCRIPTORS if name in notes and (m := merge.merged(name, notes[name]))}
    return merge.grade(merge.merged("escc", notes["escc"]) if "escc" in notes else None, seen)


def fact(m: Merged) -> FactRead:
    """A merged set as a fact: one value, a list of possible ones, or none where it contradicts itself."""
    return FactRead(merge.plain(m.values) if m.values else None, m.note.quote, m.note.turn, m.note.span)


def level_facts(named: FactRead, levels: frozenset[Any], *, disputed: bool) -> dict[str, FactRead]:
    """The level and the zone of the spine that it lies in."""
    zones = merge.plain({str(ZONE_OF[level]) for level in levels})
    level = FactRead(None, named.quote, named.turn, named.span) if disputed else named
    return {"level": level, "location": FactRead(zones, named.quote, named.turn, named.span)}


def derive(facts: dict[str, FactRead]) -> None:
    """Cauda equina syndrome or a grade of cord injury is a deficit of N like myelopathy; a histology brings its radiosensitivity."""
    cauda, injury = facts.get("cauda_equina"), facts.get("deficit_grade")
    if cauda and cauda.value is True and "myelopathy" not in facts:
        facts["myelopathy"] = cauda
    if injury and injury.value and "myelopathy" not in facts:
        facts["myelopathy"] = replace(injury, value=True)
    tumour = facts.get("histology")
    if tumour and tumour.value:
        listed = {str(c) for c in radiosensitivity.of(frozenset(tumour.possible), frozenset(radiosensitivity.Radiosensitivity))}
        said = facts.get("radiosensitivity")
        left = listed & {*said.possible} if said and said.value else listed
        source = said if said and said.value and left != listed else tumour
        facts["radiosensitivity"] = FactRead(merge.plain(left) if left else None, source.quote, source.turn, source.span)
