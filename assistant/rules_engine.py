"""The embedded engine: reads a turn by rule, scores the case, answers questions from the claims. No model, no network."""

from __future__ import annotations

import re
from collections import deque
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant import (
    amending,
    brief,
    burden,
    case_text,
    completing,
    consulting,
    courtesy,
    definition,
    editing,
    emergencies,
    figures,
    fractionation,
    intent,
    literature,
    note,
    referring,
    refusals,
    routing,
    scoring,
    supposing,
    two_patients,
    what_if,
)
from assistant.answer import Answer, Status
from assistant.assembly import Draft, assemble
from assistant.beginning import begun
from assistant.course import Course
from assistant.events import Sentence, Urgent, Working
from assistant.evidence import Evidence
from assistant.fixed import BY_STATUS, HELP, NOT_READ, ONLY_ASKED, TAKEN_BACK, THANKS
from assistant.leaning import leaning
from assistant.legible import check, read_legible
from assistant.prose import Prose
from assistant.reading.case import Case
from assistant.settling import settled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.answer import FactRead
    from assistant.consulting import Consulted
    from assistant.events import Event
    from assistant.intent import Intent
    from assistant.reading.reader import Reading
    from assistant.scoring import Scored

_UNDOABLE: Final = 3
"""Turns that can be taken back."""
_FULL: Final = intent.Intent(("sins", "escc", "noms"), frozenset({"note"}))


class RulesEngine:
    """One conversation about one patient at a time."""

    name = "rules"

    def __init__(self, evidence: Evidence | None = None) -> None:
        self.evidence = evidence or Evidence()
        self.reset()

    def reset(self) -> None:
        """Forget the case and the conversation."""
        self.case = Case()
        self._course = Course()
        self._waiting: tuple[str, int] | None = None
        self._pointed = False
        self._before: deque[Case] = deque(maxlen=_UNDOABLE)

    def ask(self, text: str) -> Iterator[Event]:
        """Answer one turn. The emergency notice, if any, comes first; the Answer comes last."""
        text = courtesy.blanked(check(text))
        amended = amending.amended(text, self.case, self._before)
        text = text if amended is None else amended
        reading, wanted = self._understood(text)
        if amended is not None:
            wanted = replace(wanted, commands=wanted.commands - {"undo"} | {"again"}, brief=True)
        if "new" in wanted.commands:
            self.reset()
            text = begun(reading.text)
            reading, wanted = self._understood(text)
        turn = self._course.counted()
        if "undo" in wanted.commands and self._before:
            yield from self._undone()
            return
        if amended is None and not (self.case.empty and reading.empty):
            self._before.append(deepcopy(self.case))
        yield from self._chosen(text) or self._refused(text, reading, wanted, turn) or self._answered(text, reading, wanted, turn)

    def _understood(self, text: str) -> tuple[Reading, Intent]:
        """The turn read, and what it wants of the case known or of nobody."""
        reading = self._leaning(text)
        wanted = intent.understand(text, reading.text.clean)
        burden.complete(reading, (*(wanted.rules or self._course.outlook), self._course.drug))
        if self.case.empty or "new" in wanted.commands:
            return reading, wanted
        if any(said.mention.fact.startswith("invalid:") for said in reading.said):
            completing.in_its_unit(reading, self.case.facts(self.case.asked)[0])
        if not (wanted.rules or wanted.supposed) and (figure := figures.supposed(text, self._course.figure)):
            return reading, replace(wanted, supposed=figure, questions=())
        if wanted.supposed:
            wanted = replace(wanted, supposed=supposing.turned(wanted.supposed, self._course.told, self.case.facts(self.case.asked)[0]))
        if self._course.supposed and (more := what_if.further(reading, self._course.supposed, wanted.supposed)):
            wanted = replace(wanted, supposed=more)
        reading = literature.of_this_patient(reading)
        on_case = brief.of_the_case(wanted, reading.text.clean, pointed=self._pointed, on_case=self._course.on_case)
        return reading, wanted if wanted.supposed else on_case

    def _leaning(self, text: str) -> Reading:
        """The turn read, with what it leaves unsaid taken from the case it is about."""
        meant, reading = referring.read_pointing(text, self.case)
        self._pointed, self.case.asked = meant is not None, meant or self.case.asked
        lead = self.case.place(self.case.spoken_of)
        facts = {} if self.case.empty else self.case.lesion_facts(lead or 0)
        course = self._course
        told = settled(text, course.contradicted, course.pending) or completing.unit_told(text, self.case.invalid) or course.restated(text, reading)
        return told or leaning(text, reading, facts, course.meant(text))

    def edit(self, fact: str, value: object | None, level: str | None = None) -> Iterator[Event]:
        """Set one fact of the case by hand (None forgets it) and answer again."""
        self._before.append(deepcopy(self.case))
        self._course.told = frozenset({fact})
        editing.edit(self.case, fact, value, level, self._course.counted())
        scored = scoring.score(self.case)
        yield from _told(self._answer(scored, intent.Intent(), [], emergencies.first(scored), self._before[-1]))

    def note(self, *, markdown: bool) -> str:
        """The consult note on what is known by now, without a turn of its own; empty when nothing is."""
        return "" if self.case.empty and not self._course.consulted else note.note(self._whole(), markdown=markdown)

    def _undone(self) -> Iterator[Event]:
        """The case as it was before the last turn that spoke of it."""
        told = self.case
        while self._before and self.case == told:
            self.case = self._before.pop()
        if self.case.empty:
            return self._beside(refusals.fixed(TAKEN_BACK, Status.NEEDS_INPUT))
        scored = self._known()
        return _told(self._answer(scored, intent.Intent(), [], emergencies.first(scored), told))

    def _chosen(self, text: str) -> Iterator[Event] | None:
        """The answer for one of two patients once it is said which."""
        raw, turn = self._waiting or ("", 0)
        places = two_patients.patients(raw)
        place = two_patients.chosen(text, raw, places) if places else None
        if place is None:
            return None
        self.case = Case()
        reading = read_legible(two_patients.alone(raw, places[place]))
        return self._turn(text, reading, intent.understand(raw, reading.text.clean), turn)

    def _refused(self, text: str, reading: Reading, wanted: Intent, turn: int) -> Iterator[Event] | None:
        """What is not read as a turn of this case: a fixed sentence answers it, or it holds two patients."""
        if self.case.empty and not self._course.waiting and intent.of_a_person(reading, wanted):
            self.case.add(reading, turn)
            return self._beside(refusals.fixed(HELP, Status.NEEDS_INPUT))
        foreign = refusals.foreign(text, reading, wanted)
        if not (foreign or self.case.empty) and refusals.greeted(text, reading, wanted):
            return self._thanked()
        if draft := foreign or self._fractionated(text, reading) or refusals.refused(text, reading, wanted, turn):
            return self._beside(draft)
        places = two_patients.patients(text)
        return self._several(text, places, wanted, turn) if places else None

    def _fractionated(self, text: str, reading: Reading) -> Draft | None:
        """BED and EQD2 of a course of radiation, asked of no patient: a turn that tells a finding is read for it, "power 4/5" is no course."""
        found = None if reading.levels or reading.said else fractionation.answered(text, self._course.fractionation)
        draft, self._course.fractionation = found or (None, None)
        return draft

    def _several(self, text: str, places: list[tuple[int, int]], wanted: Intent, turn: int) -> Iterator[Event]:
        """The answer for the one of several patients that the text asks about, else the question which is meant."""
        meant = two_patients.asked(text, places)
        if meant is not None:
            return self._turn(text, read_legible(two_patients.alone(text, places[meant])), wanted, turn)
        self._waiting = (text, turn)
        urgent = emergencies.of_any(read_legible(two_patients.alone(text, place)) for place in places)
        return self._beside(refusals.fixed(two_patients.which(text, places), Status.NEEDS_INPUT, urgent))

    def _beside(self, draft: Draft) -> Iterator[Event]:
        """An answer beside the case, which stays as it is."""
        return _told(assemble(draft, self.case, self._known(), self.name))

    def _thanked(self) -> Iterator[Event]:
        """A word of thanks: the case stands, and its outcomes with it."""
        scored = self._known()
        draft = Draft(urgent=emergencies.first(scored), outcomes=list(scored[0].outcomes.values()))
        draft.prose.say(THANKS, "user")
        return _told(assemble(draft, self.case, scored, self.name))

    def _known(self) -> list[Scored]:
        return [] if self.case.empty else scoring.score(self.case)

    def _answered(self, text: str, reading: Reading, wanted: Intent, turn: int) -> Iterator[Event]:
        """A "what if" beside the case, a note, or an ordinary turn."""
        if routing.asks_for_a_note(text) and not self.case.empty and self._only_noted(reading, wanted, turn):
            return _told(note.as_answer(self._whole(), markdown="markdown" in text.lower()))
        told = self._told_before(text, reading, wanted, turn)
        draft = what_if.supposed(self.case, str(wanted.supposed), wanted, turn + 1, self._course) if told else None
        self._course.supposed = str(wanted.supposed) if draft else ""
        if draft is None:
            return self._turn(text, reading, wanted, turn)
        draft.urgent = emergencies.first(self._known())
        return self._beside(draft)

    def _only_noted(self, reading: Reading, wanted: Intent, turn: int) -> bool:
        """Whether a turn wants nothing beside the note; what it tells is taken into the case first."""
        if wanted.supposed or wanted.questions:
            return False
        if intent.about_a_case(reading, wanted, known=True):
            self.case.add(reading, turn)
        return True

    def _told_before(self, text: str, reading: Reading, wanted: Intent, turn: int) -> bool:
        """True when a turn supposes something of a known case; what it states before that is taken into the case."""
        if not wanted.supposed:
            return False
        stated = read_legible(text[: reading.text.origin[wanted.supposed_at]])
        first = self.case.empty and intent.about_a_case(stated, intent.Intent(wanted.rules), known=False) and not stated.empty
        strong = bool(re.match(r"(?:and |but |so )?what", reading.text.clean[wanted.supposed_at :]))
        if not self.case.empty or (first and strong):
            self.case.add(stated, turn)
        return not self.case.empty

    def _whole(self) -> Answer:
        """Every score of the case, and what the papers were asked before."""
        scored = self._known()
        return self._answer(scored, _FULL, list(self._course.consulted), emergencies.first(scored))

    def _turn(self, text: str, reading: Reading, wanted: Intent, turn: int) -> Iterator[Event]:
        """Score, warn, then ask the papers; a statement that they know nothing of is taken as a case."""
        self._course.tells(reading, turn)
        wanted = self._course.asked(text, wanted)
        described = intent.about_a_case(reading, wanted, known=not self.case.empty)
        if described:
            self.case.add(reading, turn)
            if reading.retracted or self._course.withdrawn:
                self._course.took_back(reading.retracted, self.case.facts(self.case.asked)[0])
        wanted = self._course.answerable(wanted, self.case.facts(self.case.asked)[0], reading.tumours, self.case.invalid)
        self._course.doubted = not (described or self.case.empty) and intent.only_asked(reading, wanted)
        about_case = described or self._course.doubted or (not self.case.empty and routing.continues(self._course.spelled(text), wanted))
        if "worst" in wanted.commands and self.case.sites:
            self.case.asked = scoring.worst(self.case)
        scored = scoring.score(self.case) if about_case else []
        wanted = case_text.with_radiation(wanted, scored)
        self._course.contradicted_by(text, scored[0].conflicts if described else ())
        urgent = emergencies.first(scored) or (None if described else emergencies.told(reading, wanted))
        if urgent:
            yield Urgent(urgent)
        found: list[Consulted] = []
        for asked in routing.questions(text, wanted, about_case=about_case, known=not self.case.empty, before=self._course.questions):
            yield Working("looking in the papers", 0, 1)
            found.append(consulting.consult(self.evidence, self._course.spelled(asked), list(self._course.questions), scored=about_case))
        self._course.consulted_on(found, routing.answered_by_rule(wanted) if about_case else ())
        if not (about_case or wanted.asks) and intent.tells_of_a_patient(reading) and not any(each.answered for each in found):
            self.case.add(reading, turn)
            scored, found = scoring.score(self.case), []
        elif self.case.empty and self._course.waiting and intent.of_an_age(reading):
            self.case.add(reading, turn)
        self._course.on_case = bool(scored) and not any(each.answered for each in found)
        self._course.consulted.extend(each for each in found if each.answered)
        yield from _told(self._answer(scored, wanted, found, urgent, self._before[-1] if self._before else None), warned=True)

    def _facts_at(self, since: Case | None, lead: Scored) -> dict[str, FactRead] | None:
        """The facts of a lesion in an earlier state of the case; None where nothing was known."""
        return since.lesion_facts(self.case.place(lead.site)) if since and not since.empty else None

    def _answer(self, scored: Sequence[Scored], wanted: Intent, found: Sequence[Consulted], urgent: str | None, since: Case | None = None) -> Answer:
        again = wanted.commands & {"why", "note"}
        draft = Draft(prose=Prose(None if again else self._course.heard), urgent=urgent)
        if scored:
            self.case.led = scored[0].site
            shown, before = self._course.carried(wanted), self._facts_at(since, scored[0])
            told = case_text.write(draft.prose, scored, shown, self._course.unusable(self.case.invalid, wanted), before)
            if self._course.doubted:
                draft.prose.line().say(ONLY_ASKED, "user")
            draft.asks, draft.status = told.asks, told.status
            draft.tell(told.outcomes, told.changes)
            self._course.left_open(scored[0].conflicts, self.case.invalid, told.asks)
        draft.outcomes += [] if scored else definition.told(draft.prose, [each.question for each in found])
        consulting.write(draft.prose, found, scored=bool(scored))
        answered = any(each.answered for each in found) or (not scored and bool(draft.outcomes))
        if not scored:
            draft.status = consulting.unscored(found, answered=answered, supposed=bool(wanted.supposed))
            unread = (wanted.supposed or not wanted.asks) and not (
                answered or self.case.empty or any(routing.orders(each.question) for each in found)
            )
            draft.prose.say("" if answered else NOT_READ if unread else BY_STATUS.get(draft.status, HELP), "user")
            if unread:
                draft.outcomes, draft.status = case_text.as_it_stands(draft.prose, self._known()[0], self._course.carried(wanted)), Status.NEEDS_INPUT
        elif answered and not set(wanted.rules) & case_text.SCORES:
            draft.status = Status.ANSWERED
        return assemble(draft, self.case, scored or self._known(), self.name)


def _told(answer: Answer, *, warned: bool = False) -> Iterator[Event]:
    """The events of a finished answer; the notice first, unless it was given already."""
    if answer.urgent and not warned:
        yield Urgent(answer.urgent)
    yield from (Sentence(line) for line in answer.text.splitlines(keepends=True))
    yield answer
