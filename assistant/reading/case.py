"""Case: what is known of one patient over several turns, lesion by lesion, with the words behind every fact."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from assistant.answer import FactRead, Invalid
from assistant.reading import patterns
from assistant.reading.merge import Merged, Note
from assistant.reading.patient import BOUNDS
from assistant.reading.reader import PATIENT_FACTS
from assistant.reading.sites import Namedlike, Site, derive, fact, level_facts, merged
from core import spine
from core.quantity import units
from core.spine import LEVELS

if TYPE_CHECKING:
    from assistant.reading.levels import Named
    from assistant.reading.reader import Reading, Said

__all__ = ["Case", "Merged", "Note", "Site"]

_NEUROLOGY: Final = frozenset({"myelopathy", "cauda_equina", "radiculopathy", "weakness", "sphincter", "deficit_grade", "examined", "new_cord_signs"})
_OF_PATIENT: Final = PATIENT_FACTS | _NEUROLOGY
_CORRECTS: Final = patterns.of(
    r"\b(?:sorry|corrections?|correct(?:ed|ing)? (?:to|that|level)|actually|i meant|meant|should (?:be|read|"
    r"have been)|(?:not|rather than|instead of) (?:at |in |of |the )*[tlcsd]h?\s?\d{1,2}|mistake|wrong level|typo|apologies|make that|scratch that|"
    r"my error|misread|"
    r"is in fact|in fact|oops|my bad|re-?numbered|re-?count\w*|no,? it(?:'s| is| was)(?: actually| really| in "
    r"fact)? [ctls]h?\d{1,2}|miscounted|counted (?:it )?wrong(?:ly)?|"
    r"(?:numbering|count|labelling|labels?) (?:was|is|were) (?:\w+ )?(?:off|out|wrong|incorrect|mistaken|by one)|wrong "
    r"count|"
    r"error|amend\w*|update\w* level|it'?s really|(?:was|is) right|(?:kindly|please|pls) correct|level is [ctlsd]h?\d{1,2} (?:as )?per|count\w* "
    r"again|recount|that was wrong|no wait|"
    r"wait|wrong (?:line|row|vertebra|level|number|page|report|film|slice|segment)|mis-?numbered|mixed up (?:the |my )?(?:number|level|line)s?"
    r"|(?:swap|change|replace|switch|exchange|make|call|move|put|set|correct|amend|update|re-?label)\w* (?:it|that|this|the (?:level|vertebra)|"
    r"[ctls]h?\d{1,2})"
    r"(?: (?:for|to|with|by|into|as|at|down as|a))? [ctls]h?\d{1,2}|(?:go|run|stick) with [ctls]h?\d{1,2}"
    r"|(?:the|its|correct|right|true|real) (?:vertebra|level) (?:is|was|should be|ought to be) (?:\w+ )?[ctls]h?\s?\d{1,2})\b"
)
_REPORTED: Final = patterns.of(
    r"\b(?:report|ct|mri|mr|scan|radiolog\w+|letter|consultant|boss|registrar|reg|surgeon|localiser|pacs|they|film|x-?ray)(?: (?:now|actually|"
    r"in fact|clearly))?"
    r" (?:says?|said|reads?|calls? it|called it|has it(?: down)?(?: as| at)?|puts? it(?: at| as)?|gives?|states?|shows? it(?: at| as)?|labels? "
    r"it(?: as)?"
    r"|counts? it(?: as)?|makes? it|thinks?|reckons?|numbers? it(?: as)?)(?: (?:it is|it's|its|it was|is))? [ctls]h?\d{1,2}\b"
)
"""Another voice gives the only lesion another level."""
_ADDED: Final = patterns.of(r"\b(?:too|also|as well|another|second|additional|plus|both|and [ctls]h?\d|mets?|lesions?|deposits?|new)\b")
_REASONS: Final = {
    "level": "no such vertebra; levels run C0-C7, T1-T12, L1-L5, S1-S5",
    "escc": "no such grade; grades are 0, 1a, 1b, 1c, 2, 3",
    "collapse": "a share of the height lies between 0 and 100 percent",
    "sins": "a total lies between 0 and 18",
    "weight_kg": "give the weight in kg",
    **{
        name: f"its unit is missing; give it in {' or '.join(units(name))}"
        for name in ("creatinine", "albumin", "crp", "ldh", "calcium", "bilirubin")
    },
    "platelets": "their unit is missing; give them in 10^9/L or /uL",
    **{fact: f"it {between}" for fact, between in BOUNDS.items()},
}
_NO_SUCH: Final = "no such amount in this unit; give it in mg/dL or umol/L"
_PAIR: Final = 2


@dataclass(slots=True)
class Case:
    """One patient: the lesions in the order they were named, what is known of the patient, and what could not be used."""

    sites: list[Site] = field(default_factory=list)
    patient: Site = field(default_factory=Site)
    invalid: list[Invalid] = field(default_factory=list)
    asked: Site | None = None
    led: Site | None = None
    """The lesion that the last answer led with."""
    level_disputed: bool = False

    @property
    def empty(self) -> bool:
        """True while nothing is known."""
        return not self.sites and not self.patient.notes

    @property
    def spoken_of(self) -> Site | None:
        """The lesion that "it" is: the one asked for, else the one that the last answer led with."""
        return self.asked or next((site for site in self.sites if site is self.led), None)

    def add(self, reading: Reading, turn: int) -> None:
        """Take in one turn. A later turn replaces what it speaks of and leaves the rest; what it takes back is forgotten."""
        for name in reading.retracted:
            self.retract(name, self.asked)
        self.invalid = [each for each in self.invalid if each.fact not in _told_anew(reading) or (each.fact == "level" and len(self.sites) > 1)]
        if turn and _weaker(reading):
            self.patient.forget("myelopathy")
        self._place(reading, turn)
        meant = next((s for s in self.sites if reading.asked and s.levels == reading.asked.levels), self.spoken_of)
        for said in reading.said:
            self._note(said, reading, turn, meant)
        self._turn_to(reading, turn)

    def _turn_to(self, reading: Reading, turn: int) -> None:
        """The lesion asked for; in a later turn the one last spoken of."""
        valid = [named for named in reading.levels if named.levels]
        last = reading.asked or (valid[-1] if turn and valid else None)
        if last is not None:
            self.asked = next((s for s in self.sites if s.levels == last.levels), self.asked)

    def _place(self, reading: Reading, turn: int) -> None:
        """Find or make the site of every level named."""
        valid = [named for named in reading.levels if named.levels and not any(s.levels and s.levels & named.slips for s in self.sites)]
        for named in reading.levels:
            if named.invalid:
                self.invalid.append(Invalid("level", reading.text.quote(named.start, named.end), _REASONS["level"], turn))
        if self._agreed(reading, valid, turn) or self._corrected(reading, valid, turn) or self._disputed(reading, valid, turn):
            return
        for named in valid:
            for levels in [frozenset({level}) for level in LEVELS if level in named.levels] if named.several else [named.levels]:
                self._name(self._site(levels), Namedlike(levels, named), reading, turn)
        if not valid and reading.region and not any(s.levels for s in self.sites):
            self._name(self._site(None), reading.region, reading, turn)

    def _agreed(self, reading: Reading, valid: list[Named], turn: int) -> bool:
        """True when a later turn names one of the two levels that were given for the lesion."""
        if not (turn and self.level_disputed and len({n.levels for n in valid}) == 1):
            return False
        site = next((s for s in self.sites if s.levels and valid[0].levels < s.levels), None)
        if site is None:
            return False
        self.level_disputed, site.levels = False, None
        self._name(site, valid[0], reading, turn)
        return True

    def _corrected(self, reading: Reading, valid: list[Named], turn: int) -> bool:
        """True when the turn moves the lesion to another level: "sorry, T11 not T12"."""
        clean = reading.text.clean
        told = len(self.sites) == 1 and not reading.said and _REPORTED.search(clean) and not _ADDED.search(clean)
        if not (turn and self.sites and len({n.levels for n in valid}) == 1 and (valid[0].replaces or told or _CORRECTS.search(clean))):
            return False
        if any(s.levels == valid[0].levels for s in self.sites):
            return False
        site = self.asked or (self.sites[0] if len(self.sites) == 1 else None)
        if site is None:
            return False
        site.levels = None
        self._name(site, valid[0], reading, turn)
        return True

    def _disputed(self, reading: Reading, valid: list[Named], turn: int) -> bool:
        """True when one lesion is given two levels in one turn: the level is contradicted, both stay possible."""
        if turn or not reading.disputed or len({n.levels for n in valid}) != _PAIR or not (reading.disputed_plainly or _unspoken(valid[-1], reading)):
            return False
        self.level_disputed = True
        both = frozenset().union(*(n.levels for n in valid))
        self._name(self._site(None), Namedlike(both, valid[0]), reading, turn)
        return True

    def _site(self, levels: frozenset[Any] | None) -> Site:
        """The site at these levels, one that they overlap, the one still without a level, or a new one."""
        exact = next((s for s in self.sites if s.levels == levels), None)
        near = next((s for s in self.sites if levels and s.levels and (s.levels <= levels or levels <= s.levels)), None)
        unplaced = next((s for s in self.sites if s.levels is None), None)
        found = exact or near or unplaced
        if found is None:
            found = Site()
            self.sites.append(found)
        return found

    def _name(self, site: Site, named: Named | Namedlike, reading: Reading, turn: int) -> None:
        open_ = site.named is not None and isinstance(site.named.value, list)
        junction = site.levels is not None and len(site.levels) == _PAIR and named.levels < site.levels and not open_
        if site.levels is None or not (junction or site.levels < named.levels):
            site.levels = named.levels
            listed = sorted(named.levels, key=LEVELS.index)
            value = listed if named.uncertain else spine.name(named.levels) or listed
            site.named = FactRead(value, reading.text.quote(named.start, named.end), turn, reading.text.span(named.start, named.end))

    def _note(self, said: Said, reading: Reading, turn: int, meant: Site | None) -> None:
        mention = said.mention
        quote, span = reading.text.quote(mention.start, mention.end), reading.text.span(mention.start, mention.end)
        if mention.fact.startswith("invalid:"):
            _, name, value = mention.fact.split(":", 2)
            self.invalid.append(Invalid(name, value, _NO_SUCH if " " in value and name == "creatinine" else _REASONS[name], turn))
            return
        note = Note(mention.values, quote, turn, span, said.standing, mention.voice)
        for site in [self.patient] if mention.fact in _OF_PATIENT else self._sites_for(said.level, meant):
            site.add(mention.fact, note)

    def _sites_for(self, levels: frozenset[Any] | None, meant: Site | None) -> list[Site]:
        """The lesions that a finding is of; one told of no level belongs to the lesion that is meant."""
        if self.level_disputed or levels is None:
            return [meant or (self.sites[0] if self.sites else self._site(None))]
        found = [s for s in self.sites if s.levels and s.levels <= levels] or [s for s in self.sites if s.levels and s.levels & levels]
        return found or [self._site(levels)]

    def facts(self, site: Site | None) -> tuple[dict[str, FactRead], list[str]]:
        """The facts of one lesion and of the patient, and the names of those that contradict themselves."""
        found: dict[str, Merged] = {}
        for owner in (self.patient, site or Site()):
            found |= merged(owner)
        facts = {name: fact(m) for name, m in found.items()}
        conflicts = [name for name, m in found.items() if not m.values]
        if site and site.named:
            facts |= level_facts(site.named, site.levels or frozenset(), disputed=self.level_disputed)
            conflicts += ["level"] if self.level_disputed else []
        derive(facts)
        contradicted = [name for name, read in facts.items() if read.value is None and name not in conflicts]
        return facts, [*conflicts, *contradicted]

    def place(self, site: Site | None) -> int | None:
        """Where a lesion stands among those of the case, or of an earlier state of it."""
        return next((number for number, each in enumerate(self.sites) if each is site), None)

    def lesion_facts(self, place: int | None) -> dict[str, FactRead]:
        """The facts of the lesion at this place; of the patient alone where it was not there."""
        return self.facts(self.sites[place] if place is not None and place < len(self.sites) else None)[0]

    def state(self, name: str, note: Note, site: Site | None) -> None:
        """Set a fact by hand: it replaces everything that was read of it."""
        owner = self.patient if name in _OF_PATIENT else site or self._site(None)
        owner.forget(name)
        owner.add(name, note)

    def retract(self, name: str, site: Site | None) -> None:
        """Forget a fact and everything that it was read from."""
        for owner in (self.patient, *([site] if site else self.sites)):
            owner.forget(name)


def _told_anew(reading: Reading) -> set[str]:
    """The facts that a turn gives a possible value: what was impossible of them before no longer matters."""
    told = {said.mention.fact for said in reading.said if said.mention.values}
    return told | ({"collapse"} if "height_loss" in told else set()) | ({"level"} if any(named.levels for named in reading.levels) else set())


def _weaker(reading: Reading) -> bool:
    """True when a turn tells of weakness and not what it means for the cord: an earlier "neuro intact" no longer holds."""
    weak = any(each.mention.fact == "weakness" and True in each.mention.values for each in reading.said)
    return weak and all(each.mention.fact != "myelopathy" for each in reading.said)


def _unspoken(named: Named, reading: Reading) -> bool:
    """True when nothing was said of this level beside its name."""
    own = {s.mention.fact for s in reading.said if s.level == named.levels}
    other = {s.mention.fact for s in reading.said if s.level is not None and s.level != named.levels}
    return not (own and other)
