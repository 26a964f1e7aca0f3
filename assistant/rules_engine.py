"""The embedded engine: reads a turn by rule, scores the case, answers questions from the claims. No model, no network."""

from __future__ import annotations

import re
from collections import deque
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from assistant import case_text, consulting, editing, emergencies, intent, lay, note, other_language, routing, scoring, two_patients, what_if
from assistant.answer import Answer, Status
from assistant.assembly import Draft, assemble
from assistant.events import Sentence, Urgent, Working
from assistant.evidence import Evidence
from assistant.legible import read_legible
from assistant.reading.case import Case
from assistant.reading.reply import read_reply
from assistant.reading.swap import read_swap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.answer import Invalid
    from assistant.consulting import Consulted
    from assistant.events import Event
    from assistant.intent import Intent
    from assistant.reading.reader import Reading
    from assistant.scoring import Scored

LONGEST: Final = 200_000
"""Characters read of one turn; some forty pages."""
_REMEMBERED: Final = 20
"""Earlier questions to the papers that a follow-up can lean on."""
_UNDOABLE: Final = 3
"""Turns that can be taken back."""
_CONSULTED: Final = 6
"""Earlier answers from the papers that a note repeats."""
HELP: Final = (
    "Describe a lesion (level, pain, CT and MRI findings, histology, neurology, fitness) for SINS, ESCC and NOMS, "
    "or ask what the five papers say, for example: steroid dose for cord compression?"
)
SILENT: Final = "The five papers are silent on this. I can answer on spinal metastases: scores, pathways, doses, timing and what the papers report."
OUT_OF_SCOPE: Final = "That is outside what I can answer: I score spinal metastases and cite five papers about them, for clinicians."
_WORDS: Final = {Status.NO_EVIDENCE: SILENT, Status.OUT_OF_SCOPE: OUT_OF_SCOPE}
THANKS: Final = "The case stands as it is: add to it, correct it, ask about it, or say new patient."
NOT_READ: Final = "I read no finding in that; the case stands as it is. Name the finding, for example pedicles, alignment or ESCC."
WELCOME: Final = "You are welcome."
TAKEN_BACK: Final = "Taken back; nothing is known of a case now."
_FULL: Final = intent.Intent(("sins", "escc", "noms"))


class TurnError(ValueError):
    """A turn that cannot be read; the message says why and what to do."""


class RulesEngine:
    """One conversation about one patient at a time."""

    name = "rules"

    def __init__(self, evidence: Evidence | None = None) -> None:
        self.evidence = evidence or Evidence()
        self.reset()

    def reset(self) -> None:
        """Forget the case and the conversation."""
        self.case = Case()
        self._turns = 0
        self._latest = 0
        self._questions: deque[str] = deque(maxlen=_REMEMBERED)
        self._consulted: deque[Consulted] = deque(maxlen=_CONSULTED)
        self._waiting: tuple[str, int] | None = None
        self._before: deque[Case] = deque(maxlen=_UNDOABLE)
        self._pending: tuple[str, ...] = ()

    def ask(self, text: str) -> Iterator[Event]:
        """Answer one turn. The emergency notice, if any, comes first; the Answer comes last."""
        if not text.strip():
            raise TurnError("the text is empty; type a case or a question")
        if len(text) > LONGEST:
            raise TurnError(f"the text has {len(text):,} characters, at most {LONGEST:,} are read; send the part that matters")
        reading = self._as_reply(text, read_legible(text))
        wanted = intent.understand(text, reading.text.clean)
        if "new" in wanted.commands:
            self.reset()
        turn = self._counted()
        if "undo" in wanted.commands and self._before:
            yield from self._undone()
            return
        if not self.case.empty or not reading.empty:
            self._before.append(deepcopy(self.case))
        yield from self._chosen(text) or self._refused(text, reading, wanted, turn) or self._answered(text, reading, wanted, turn)

    def _as_reply(self, text: str, reading: Reading) -> Reading:
        """A turn that swaps a figure, or names no fact, may correct or answer what was told, contradicted, impossible or asked for alone."""
        if self.case.empty:
            return reading
        facts = self.case.facts(self.case.asked or next(iter(self.case.sites), None))[0]
        swapped = read_swap(text, {name: fact.quote for name, fact in facts.items()}) if not reading.levels else None
        return swapped or (read_reply(text, self._pending) if reading.empty else None) or reading

    def edit(self, fact: str, value: object | None, level: str | None = None) -> Iterator[Event]:
        """Set one fact of the case by hand (None forgets it) and answer again."""
        editing.edit(self.case, fact, value, level, self._counted())
        scored = scoring.score(self.case)
        yield from _told(self._answer(scored, intent.Intent(), [], emergencies.first(scored)))

    def note(self, *, markdown: bool) -> str:
        """The consult note on what is known by now, without a turn of its own; empty when nothing is."""
        return "" if self.case.empty and not self._consulted else note.note(self._whole(), markdown=markdown)

    def _undone(self) -> Iterator[Event]:
        """The case as it was before the last turn that spoke of it."""
        told = self.case
        while self._before and self.case == told:
            self.case = self._before.pop()
        if self.case.empty:
            return self._said(TAKEN_BACK, Status.NEEDS_INPUT, None)
        scored = self._known()
        return _told(self._answer(scored, intent.Intent(), [], emergencies.first(scored)))

    def _counted(self) -> int:
        """The number of the turn that begins, from 0."""
        self._turns += 1
        return self._turns - 1

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
        """What is not read at all: another language, a greeting, two patients at once."""
        language = other_language.other_language(text)
        if language:
            return self._said(other_language.refusal(language), Status.OUT_OF_SCOPE, _urgent(reading, wanted))
        if routing.greeting(text) and not self.case.empty and reading.empty and not wanted.rules:
            return self._thanked()
        if routing.thanks(text):
            return self._said(WELCOME, Status.NEEDS_INPUT, None)
        if not reading.levels and lay.asks_for_themselves(text):
            return self._said(lay.DECLINED, Status.OUT_OF_SCOPE, _urgent(reading, wanted))
        places = two_patients.patients(text)
        return self._several(text, places, wanted, turn) if places else None

    def _several(self, text: str, places: list[tuple[int, int]], wanted: Intent, turn: int) -> Iterator[Event]:
        """The answer for the one of several patients that the text asks about, else the question which is meant."""
        meant = two_patients.asked(text, places)
        if meant is not None:
            return self._turn(text, read_legible(two_patients.alone(text, places[meant])), wanted, turn)
        self._waiting = (text, turn)
        urgent = next((found for place in places if (found := _urgent(read_legible(two_patients.alone(text, place)), intent.Intent()))), None)
        return self._said(two_patients.which(text, places), Status.NEEDS_INPUT, urgent)

    def _said(self, words: str, status: Status, urgent: str | None) -> Iterator[Event]:
        """A fixed sentence beside the case, which stays as it is."""
        draft = Draft(status=status, urgent=urgent)
        draft.prose.say(words, "user")
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
        if "note" in wanted.commands and not self.case.empty and routing.only_a_command(text, wanted):
            return self._noted(markdown="markdown" in text.lower())
        told = self._told_before(text, reading, wanted, turn)
        draft = what_if.supposed(self.case, str(wanted.supposed), wanted, turn + 1) if told else None
        if draft is None:
            return self._turn(text, reading, wanted, turn)
        draft.urgent = emergencies.first(self._known())
        return _told(assemble(draft, self.case, self._known(), self.name))

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

    def _noted(self, *, markdown: bool) -> Iterator[Event]:
        return _told(note.as_answer(self._whole(), markdown=markdown))

    def _whole(self) -> Answer:
        """Every score of the case, and what the papers were asked before."""
        scored = self._known()
        return self._answer(scored, _FULL, list(self._consulted), emergencies.first(scored))

    def _turn(self, text: str, reading: Reading, wanted: Intent, turn: int) -> Iterator[Event]:
        """Score, warn, then ask the papers; a statement that they know nothing of is taken as a case."""
        self._latest = turn
        described = intent.about_a_case(reading, wanted, known=not self.case.empty)
        if described:
            self.case.add(reading, turn)
        about_case = described or (not self.case.empty and routing.continues(text, wanted))
        if "worst" in wanted.commands and self.case.sites:
            self.case.asked = scoring.worst(self.case)
        scored = scoring.score(self.case) if about_case else []
        urgent = emergencies.first(scored) if scored else _urgent(reading, wanted)
        if urgent:
            yield Urgent(urgent)
        found: list[Consulted] = []
        for question in routing.questions(text, wanted, about_case=about_case, known=not self.case.empty):
            yield Working("looking in the papers", 0, 1)
            found.append(consulting.consult(self.evidence, question, list(self._questions), scored=about_case))
        self._questions.extend(each.question for each in found)
        if not (about_case or wanted.asks) and intent.tells_of_a_patient(reading) and not any(each.answered for each in found):
            self.case.add(reading, turn)
            scored, found = scoring.score(self.case), []
        self._consulted.extend(each for each in found if each.answered)
        yield from _told(self._answer(scored, wanted, found, urgent), warned=True)

    def _unusable(self, wanted: Intent) -> list[Invalid]:
        """What could not be used of this turn; of the whole case where it is asked what is known or missing."""
        whole = wanted.commands & {"know", "missing"}
        return [each for each in self.case.invalid if whole or each.turn == self._latest]

    def _answer(self, scored: Sequence[Scored], wanted: Intent, found: Sequence[Consulted], urgent: str | None) -> Answer:
        draft = Draft(urgent=urgent)
        if scored:
            told = case_text.write(draft.prose, scored, wanted, self._unusable(wanted))
            draft.outcomes, draft.asks, draft.status = told.outcomes, told.asks, told.status
            self._pending = (*scored[0].conflicts, *(each.fact for each in self.case.invalid), *(told.asks if len(told.asks) == 1 else ()))
        consulting.write(draft.prose, found, scored=bool(scored))
        answered = any(each.answered for each in found)
        if not scored:
            draft.status = _unscored(found, wanted, answered=answered)
            unread = not (answered or wanted.asks or self.case.empty)
            draft.prose.say("" if answered else NOT_READ if unread else _WORDS.get(draft.status, HELP), "user")
            draft.status = Status.NEEDS_INPUT if unread else draft.status
        elif answered and not set(wanted.rules) & case_text.SCORES:
            draft.status = Status.ANSWERED
        return assemble(draft, self.case, scored or self._known(), self.name)


def _told(answer: Answer, *, warned: bool = False) -> Iterator[Event]:
    """The events of a finished answer; the notice first, unless it was given already."""
    if answer.urgent and not warned:
        yield Urgent(answer.urgent)
    yield from (Sentence(line) for line in answer.text.splitlines(keepends=True))
    yield answer


def _unscored(found: Sequence[Consulted], wanted: Intent, *, answered: bool) -> Status:
    """The status of a turn without a case; to suppose something of no case is no business of the papers."""
    if answered:
        return Status.ANSWERED
    asked = next((each.found for each in found if each.found), None)
    return asked.status if asked and not wanted.supposed else Status.NEEDS_INPUT


_SIGNS: Final = frozenset({"weakness", "sphincter", "cauda_equina"})
_SOMEONE: Final = re.compile(r"\b(?:he|she|patient|pt|my|his|her|both|man|woman)\b")
_IN_GENERAL: Final = re.compile(
    r"\?|\b(?:what|which|how|when|why|should|does|do|is|are|can i|patients|dose|doses|role|rate|risk|chance|treatment|management|evidence|outcome|"
    r"surviv\w*|prognos\w*|prevent\w*|steroids? for|surgery for|radiotherapy for)\b"
)


def _urgent(reading: Reading, wanted: Intent) -> str | None:
    """The notice for signs told in a turn that describes no case otherwise, unless the turn asks about them in general."""
    clean = reading.text.clean
    signs = [said.mention for said in reading.said if said.mention.fact in _SIGNS]
    if wanted.asks and not _SOMEONE.search(clean) and all(_IN_GENERAL.search(_clause_at(clean, sign.start)) for sign in signs):
        return None
    case = Case()
    case.add(reading, 0)
    facts, _ = case.facts(case.sites[0] if case.sites else None)
    return emergencies.notice({name: fact for name, fact in facts.items() if name in _SIGNS})


def _clause_at(text: str, at: int) -> str:
    start = max(text.rfind(mark, 0, at) for mark in ".;,\n") + 1
    return re.split(r"[.;,\n]", text[start:], maxsplit=1)[0]
