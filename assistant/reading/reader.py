"""Reading: one turn of free text to mentions of facts, each assigned to the vertebra it is about."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from assistant.reading import (
    alignment,
    asides,
    canal,
    correction,
    denial,
    escc_grade,
    fitness,
    height,
    histology,
    lead,
    lesion,
    levels,
    millimetres,
    neurology,
    pain,
    patient,
    patterns,
    placement,
    posterolateral,
    retraction,
    rivals,
    slip,
    stated,
    topics,
    vertebrae,
)
from assistant.reading.clauses import Clause, clauses, runs, spoken
from assistant.reading.scopes import Scope
from assistant.reading.sites import PARTS
from assistant.reading.text import Text, read
from core.spine import LEVELS, Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.levels import Named
    from assistant.reading.mention import Mention

PATIENT_FACTS: Final = patient.FACTS | stated.FACTS | {"histology", "tolerates_surgery", "tolerates_radiation"}
_DISPUTED: Final = patterns.of(
    r"\b(?:level (?:is )?(?:disputed|uncertain|unclear|contradict\w*|discrepan\w*)|whichever (?:vertebra|level)|"
    r"heading says|(?:request|form|letter|header|title|report|body|body of the report|summary|text)\b[^.;]{0,12} (?:says|"
    r"said|states?|reads|has it)\b|as described|conclusion|impression says|discrepan\w+|one says|other says)\b"
)
_DISPUTED_PLAINLY: Final = patterns.of(
    r"\b(?:whichever (?:vertebra|level)|heading says|as described|(?:conclusion|impression|summary|title|header) (?:says|"
    r"calls|gives|reads|names|has)|level (?:is )?(?:disputed|contradict\w*|discrepan\w*)|discrepan\w+|mismatch)\b"
)
_PER_CLAUSE: Final = (
    ("escc_grade", escc_grade.find),
    ("fitness", fitness.find),
    ("patient", patient.find),
    ("stated", stated.find),
)
_ALONE: Final = frozenset({"sex", *(topic for topic, _ in _PER_CLAUSE)})
_PER_RUN: Final = (
    ("lesion", lesion.find),
    ("alignment", alignment.find),
    ("height", height.find),
    ("canal", canal.find),
)
_LOCATED: Final = patterns.of(
    r"\bthe (?:lesion|metastasis|deposit|tumour|affected (?:vertebra|level|body)|involved (?:vertebra|level|body)|level|disease) (?:is|lies|sits)"
    r"(?: (?:actually|really|in|at|within))* (?:the )?$"
)
_SHARED: Final = patterns.of(
    r"\b(?:both|either|all|each|every|any|neither)(?: of (?:the|these|them|those))?(?: (?:two|three|four|affected|involved))? "
    r"(?:levels?|vertebra[e]?|lesions?|bodies|segments?|sites?|of them)\b|\bat (?:both|either|each)\b|"
    r"(?<=[.;\n] )(?:all|both|everywhere|throughout|each)\s*:|\bat all (?:of|the|these|those|three|four|"
    r"sites|levels)\b|\b(?:align\w*|deform\w*|kypho\w*|slip\w*|lytic|blastic|sclerotic|mixed|pain\w*|collapse\w*|height)[^.;,]{0,16} (?:(?:at|in|on|"
    r"for) )?both"
    r"(?=\s*(?:[.;,\n]|$))"
)
"""A finding of every lesion named."""
_AT_IT: Final = patterns.of(r"[^,;:.]{0,24}\b(?:at|in|of|from|for) (?:the )?")
"""Between a finding and one of the vertebrae named before: "T7 and L1: pain mechanical at L1"."""
_EACH: Final = patterns.of(
    r"\b(?:all|both|each|every one)\b(?! (?:the |of the |its )?(?:pedic|facet|sides?|cost|joints?|legs?|lamin|element|posterior|over|of its|along|"
    r"through|at once|time|clear|free))"
)
_TOO: Final = patterns.of(r"[^.;,]{0,12}\b(?:too|as well|also)\b")
"""An element involved besides what was said: "correction, the left pedicle is gone too"."""
_NONE: Final[frozenset[str]] = frozenset()
_OF_GRADE: Final = frozenset(PARTS["escc"])
_VOICES: Final = 10  # more than any one sentence has


@dataclass(frozen=True, slots=True)
class Said:
    """A mention with the level it belongs to; None where it belongs to the only lesion, or to the patient."""

    mention: Mention
    level: frozenset[Level] | None
    standing: int = 2


@dataclass(slots=True)
class Reading:
    """One turn, read: what was said of which level, the levels named in order, the one asked for, what cannot be."""

    text: Text
    said: list[Said] = field(default_factory=list)
    levels: list[Named] = field(default_factory=list)
    asked: Named | None = None
    region: Named | None = None
    disputed: bool = False
    disputed_plainly: bool = False
    aside: list[Named] = field(default_factory=list)
    """Levels named in what was supposed or is past, before any other."""
    untold: bool = False  # something is said to be not recorded, known or examined
    retracted: list[str] = field(default_factory=list)
    """Facts of earlier turns that this turn takes back."""

    @property
    def tumours(self) -> frozenset[str]:
        """The tumours named, whoever's they are."""
        return frozenset(str(value) for said in self.said if said.mention.fact == "histology" for value in said.mention.values)

    @property
    def empty(self) -> bool:
        """True when no fact of a case was read."""
        return not self.said and not self.levels and self.region is None


def read_turn(raw: str, *, known: bool = False) -> Reading:
    """Everything one turn says of the case, of which some is known already or not. Never raises; spans lie in the raw text."""
    text = read(raw)
    reading = Reading(text)
    topic: frozenset[Level] | None = None
    element = ""
    amended: int | None = None
    for _, group in groupby(clauses(text.clean, known=known), key=lambda clause: clause.sentence):
        sentence = list(group)
        reading.untold = reading.untold or any(clause.text != text.clean[clause.start : clause.end] for clause in sentence)
        so_far = len(reading.said)
        topic = _sentence(reading, sentence, topic, element)
        element = posterolateral.subject([clause for clause in sentence if "posterolateral" in clause.topics])
        amended = so_far if amended is None and correction.amends(text.clean[sentence[0].start : sentence[-1].end]) else amended
        if amended is not None:
            amended = _replace(reading, amended)
        if correction.opens(sentence[0]):
            _replace(reading, so_far)
            if correction.moves(sentence):
                placement.moved(reading, sentence[0].start)
    placement.settle(reading)
    reading.asked = lead.asked(text.clean, reading.levels)
    reading.disputed_plainly = bool(_DISPUTED_PLAINLY.search(text.clean)) or _located_twice(reading)
    reading.disputed = reading.disputed_plainly or bool(_DISPUTED.search(text.clean))
    return reading


def _located_twice(reading: Reading) -> bool:
    """True where two voices put the lesion at different levels: "the lesion is in T11 ... the affected vertebra is T10"."""
    clean = reading.text.clean
    return len({n.levels for n in reading.levels if n.levels and _LOCATED.search(clean[max(0, n.start - 60) : n.start])}) > 1


def _sentence(reading: Reading, sentence: list[Clause], topic: frozenset[Level] | None, element: str) -> frozenset[Level] | None:
    """Read one sentence that follows one about `topic` that named a posterior `element` last; what it was about in the end."""
    taken, told_now = retraction.taken_back(sentence, reading.text.clean)
    reading.retracted += taken
    element = posterolateral.subject([c for c in sentence if c not in told_now and "posterolateral" in c.topics]) or element
    sentence, ours = told_now, [clause for clause in told_now if clause.scope is Scope.CURRENT]
    if not reading.levels:
        reading.aside = [n for c in sentence if c.scope in {Scope.SUPPOSED, Scope.HISTORY} for n in vertebrae.named(c)] or reading.aside
    named = [n for clause in sentence if clause.scope in {Scope.CURRENT, Scope.UNRECORDED} for n in vertebrae.named(clause)]
    about = _NONE.union(*[clause.topics for clause in sentence])
    turnings = correction.turnings(sentence) if "correction" in about else []
    turning = turnings[-1] if turnings else 0
    named = [n for n in named if n.start >= turning] or named
    named = slip.resolved(named, [*reading.levels, *named])
    if len(named) == 1 and (wrong := levels.wrong(reading.text.clean[sentence[0].start : sentence[-1].end])):
        named = [replace(named[0], instead_of=wrong)]
    reading.levels += named
    valid = [n for n in named if n.levels and not (topic and n.slips)]
    if "correction" in about and correction.unsettled(sentence, reading.text.clean):
        return valid[-1].levels if valid else topic
    told = [
        *_mentions(sentence, about, element),
        *((m, 2) for clause in ours if "height" in clause.topics for m in _measured(reading, clause, sentence)),
    ]
    if told and len(ours) == len(sentence) and "rivals" in about:
        told = _of_voices(told, sentence, reading.text.clean)
    if told and "denial" in about:
        told = _undenied(told, sentence, reading.text.clean)
    everywhere = frozenset(LEVELS) if told and not valid and _SHARED.search(reading.text.clean, sentence[0].start, sentence[-1].end) else None
    for mention, standing in _uncorrected(told, turnings):
        rest = vertebrae.of_the_others(mention, reading.levels, sentence[0].start, reading.text.clean)
        level = everywhere or rest or _level_at(mention, valid, sentence, topic, reading.text.clean)
        reading.said.append(Said(mention, level, standing))
    if "region" in about:
        region = (found for clause in ours if "region" in clause.topics and (found := levels.region(clause.text, clause.start)))
        reading.region = reading.region or next(region, None)
    return valid[-1].levels if valid and not (topic and any(asides.told_elsewhere(clause.text) for clause in sentence)) else topic


def _of_voices(told: list[tuple[Mention, int]], sentence: Sequence[Clause], clean: str) -> list[tuple[Mention, int]]:
    """What is told of two values, weighed; what one of several voices tells, marked as theirs."""
    said = spoken(sentence, clean)
    told = rivals.weighed(told, said, sentence[0].start, _heard)
    return [(m if m.voice else replace(m, voice=_VOICES + sentence[0].sentence), standing) for m, standing in told] if rivals.voice(said) else told


def _heard(text: str, at: int) -> list[Mention]:
    """What a stretch of the clean text says by itself."""
    clause = Clause(text, at, at + len(text), 0, Scope.CURRENT, topics.of(text))
    return [m for m, _ in _mentions([clause], clause.topics, "")]


def _replace(reading: Reading, known: int) -> int:
    """What is said from a place on stands for what was said before it of the same lesion; the place where it begins then.

    A grade told anew takes with it what images were said to show.
    """
    later = [(said.mention.fact, said.level) for said in reading.said[known:]]
    clean = reading.text.clean
    besides = any(_TOO.match(clean, said.mention.end) or _TOO.search(clean, said.mention.start, said.mention.end) for said in reading.said[known:])
    anew = [(fact, level) for told, level in later for fact in (_OF_GRADE if told in _OF_GRADE else {told})]
    kept = [
        said
        for said in reading.said[:known]
        if not any(said.mention.fact == fact and (said.level == level or None in {said.level, level}) for fact, level in anew)
        or (said.mention.fact == "sides" and besides)
    ]
    reading.said[:known] = kept
    return len(kept)


def _mentions(sentence: Sequence[Clause], about: frozenset[str], element: str) -> Iterator[tuple[Mention, int]]:
    if "histology" in about:
        yield from histology.find(sentence)
    yield from ((m, 2) for clause in sentence if not clause.topics.isdisjoint(_ALONE) for m in _of_clause(clause))
    yield from ((m, 2) for m in neurology.find(sentence))
    for run in (part for whole in runs(sentence) for part in vertebrae.by_lesion(whole)):
        spoken = _NONE.union(*[clause.topics for clause in run])
        yield from ((m, 2) for topic, find in _PER_RUN if topic in spoken for m in find(run))
        if "pain" in spoken:
            yield from ((m, 2) for part in vertebrae.by_pain(run) for m in pain.find(part))
        if "posterolateral" in spoken or element:
            yield from ((m, 2) for m in posterolateral.find(run, element))


def _of_clause(clause: Clause) -> Iterator[Mention]:
    """What one clause says by itself; of the past only whose past it is."""
    if "sex" in clause.topics and clause.scope in {Scope.CURRENT, Scope.HISTORY}:
        yield from patient.sex(clause.text, clause.start)
    if clause.scope is Scope.CURRENT:
        for topic, find in _PER_CLAUSE:
            if topic in clause.topics:
                yield from find(clause.text, clause.start)


def _measured(reading: Reading, clause: Clause, sentence: Sequence[Clause]) -> Iterator[Mention]:
    """A height in millimetres that a clause opens with and the rest of the sentence compares."""
    yield from millimetres.find(reading.text.clean[clause.start : sentence[-1].end], len(clause.text), clause.start)


def _undenied(mentions: list[tuple[Mention, int]], sentence: Sequence[Clause], text: str) -> list[tuple[Mention, int]]:
    """With what the same sentence denies after it turned round, and what it puts in doubt left out."""
    start = sentence[0].start
    denials = denial.find(text[start : sentence[-1].end], start)
    return [(left, standing) for mention, standing in mentions if (left := denial.applied(mention, denials, text))] if denials else mentions


def _uncorrected(mentions: list[tuple[Mention, int]], turnings: Sequence[int]) -> list[tuple[Mention, int]]:
    """Without what the same sentence takes back at each of `turnings`: "lytic, scratch that, blastic"."""
    for turning in turnings:
        anew = {m.fact for m, _ in mentions if m.start >= turning}
        mentions = [(m, standing) for m, standing in mentions if m.start >= turning or m.fact not in anew]
    return mentions


def _level_at(
    mention: Mention, named: Sequence[Named], sentence: Sequence[Clause], topic: frozenset[Level] | None, text: str
) -> frozenset[Level] | None:
    """The level last named in the sentence, else one named in the same clause, else the one spoken of before."""
    before = [n for n in named if n.start <= mention.start]
    after_it = next((n for n in named if n.start > mention.start), None)
    if len(before) > 1 and after_it and any(after_it.levels == n.levels for n in before) and _AT_IT.fullmatch(text, mention.end, after_it.start):
        return after_it.levels
    if before:
        together = len(before) > 1 and _EACH.search(text, before[-1].end, mention.start)
        return frozenset[Level]().union(*(n.levels for n in before)) if together else before[-1].levels
    if not named:
        return topic
    clause = next((c for c in sentence if c.start <= mention.start < c.end), None)
    after = [n for n in named if clause and n.start < clause.end]
    if after:
        return after[0].levels
    return named[0].levels if topic is None else topic
