"""The embedded engine: reads a turn by rule, scores the case, answers questions from the claims. No model, no network."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

from assistant import case_text, compose, emergencies, intent, scoring
from assistant.answer import Answer, FactRead, Status
from assistant.assembly import Draft, assemble
from assistant.events import Sentence, Urgent, Working
from assistant.evidence import Evidence
from assistant.reading.case import Case
from assistant.reading.merge import Note
from assistant.reading.reader import Reading, read_turn
from assistant.reading.sites import Site
from core import spine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.events import Event
    from assistant.evidence import Found
    from assistant.intent import Intent
    from assistant.scoring import Scored

LONGEST: Final = 200_000
"""Characters read of one turn; some forty pages."""
_SHORT_QUESTION: Final = 9
"""Words below which a question for a dose is taken to mean this patient's dose, which a rule answers."""
_FEW_WORDS: Final = 6
HELP: Final = (
    "Describe a lesion (level, pain, CT and MRI findings, histology, neurology, fitness) for SINS, ESCC and NOMS, "
    "or ask what the five papers say, for example: steroid dose for cord compression?"
)
SILENT: Final = "The five papers are silent on this. I can answer on spinal metastases: scores, pathways, doses, timing and what the papers report."
OUT_OF_SCOPE: Final = "That is outside what I can answer: I score spinal metastases and cite five papers about them, for clinicians."
_WORDS: Final = {Status.NO_EVIDENCE: SILENT, Status.OUT_OF_SCOPE: OUT_OF_SCOPE}


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
        self.turns: list[str] = []

    def ask(self, text: str) -> Iterator[Event]:
        """Answer one turn. The emergency notice, if any, comes first; the Answer comes last."""
        if not text.strip():
            raise TurnError("the text is empty; type a case or a question")
        if len(text) > LONGEST:
            raise TurnError(f"the text has {len(text):,} characters, at most {LONGEST:,} are read; send the part that matters")
        reading = read_turn(text)
        wanted = intent.understand(text, reading.text.clean)
        if "new" in wanted.commands:
            self.reset()
        if wanted.supposed and not self.case.empty:
            yield from self._told(self._suppose(text, wanted))
        else:
            yield from self._turn(text, reading, wanted)

    def edit(self, fact: str, value: object | None, level: str | None = None) -> Iterator[Event]:
        """Set one fact of the case by hand (None forgets it) and answer again."""
        site = next((s for s in self.case.sites if s.named and s.named.value == level), self.case.asked or next(iter(self.case.sites), None))
        if fact == "level":
            self._move(site, value)
        else:
            self.case.retract(fact, site)
            if value is not None:
                values = frozenset(value) if isinstance(value, list | set | tuple) else frozenset({value})
                self.case.state(fact, Note(values, "", len(self.turns), (0, 0)), site)
        self.turns.append("")
        scored = scoring.score(self.case)
        yield from self._told(self._answer(scored, intent.Intent(), [], emergencies.notice(scored[0].facts)))

    def _move(self, site: Site | None, value: object | None) -> None:
        """Put a lesion at another level; None leaves its level unknown."""
        if site is None:
            site = Site()
            self.case.sites.append(site)
        site.levels = spine.pair(str(value)) if value is not None else None
        site.named = FactRead(str(value), "", len(self.turns), (0, 0)) if value is not None else None

    def _turn(self, text: str, reading: Reading, wanted: Intent) -> Iterator[Event]:
        described = intent.about_a_case(reading, wanted, known=not self.case.empty)
        if described:
            self.case.add(reading, len(self.turns))
        self.turns.append(text)
        about_case = described or (not self.case.empty and _continues(text, wanted))
        scored = scoring.score(self.case) if about_case else []
        urgent = emergencies.notice(scored[0].facts) if scored else _urgent(reading, wanted)
        if urgent:
            yield Urgent(urgent)
        found = []
        for question in _questions(text, wanted, about_case=about_case):
            yield Working("looking in the papers", 0, 1)
            found.append(self.evidence.answer(question, self.turns[:-1]))
        if not (about_case or wanted.asks) and intent.case_facts(reading) and not any(each.points for each in found):
            self.case.add(reading, len(self.turns) - 1)
            scored, found = scoring.score(self.case), []
        yield from self._told(self._answer(scored, wanted, found, urgent))

    @staticmethod
    def _told(answer: Answer) -> Iterator[Event]:
        yield from (Sentence(line) for line in answer.text.splitlines(keepends=True))
        yield answer

    def _answer(self, scored: Sequence[Scored], wanted: Intent, found: Sequence[Found], urgent: str | None) -> Answer:
        draft = Draft(urgent=urgent)
        if scored:
            told = case_text.write(draft.prose, scored, wanted, self.case.invalid)
            draft.outcomes, draft.asks, draft.status = told.outcomes, told.asks, told.status
        for each in found:
            compose.evidence(draft.prose, each.points, each.topic)
        answered = any(each.points for each in found)
        if not scored:
            draft.status = Status.ANSWERED if answered else found[0].status if found else Status.NEEDS_INPUT
            draft.prose.say("" if answered else _WORDS.get(draft.status, HELP), "user")
        elif answered and not set(wanted.rules) & case_text.SCORES:
            draft.status = Status.ANSWERED
        known = scored or ([] if self.case.empty else scoring.score(self.case))
        return assemble(draft, self.case, known, self.name)

    def _suppose(self, text: str, wanted: Intent) -> Answer:
        """Answer a "what if" beside the case, which stays as it is."""
        self.turns.append(text)
        before = scoring.score(self.case)
        supposed = deepcopy(self.case)
        supposed.add(read_turn(str(wanted.supposed)), len(self.turns))
        lead = scoring.score(supposed)[0]
        changed = _changed(before[0], lead)
        rules = case_text.shown(lead, intent.Intent(tuple(rule for rule in wanted.rules if rule != "escc")))
        draft = Draft(urgent=emergencies.notice(before[0].facts))
        words = ", ".join(f"{compose.named(name)} {compose.said(value)}" for name, value in changed.items()) or str(wanted.supposed)
        draft.prose.say(f"If {words}: ", "user")
        compose.headline(draft.prose, lead, rules)
        for rule in rules:
            compose.reasons(draft.prose, lead.outcomes[rule])
        compose.missing(draft.prose, scoring.asks([lead.outcomes[r] for r in rules], lead.outcomes["sins"], lead.facts), (), {})
        draft.prose.line().say("The case itself stays as it was.", "user")
        kept = list(before[0].outcomes.values())
        draft.outcomes = [*(lead.outcomes[rule] for rule in rules), *kept]
        draft.supposed = (*(changed for _ in rules), *(None for _ in kept))
        return assemble(draft, self.case, before, self.name)


def _changed(before: Scored, after: Scored) -> dict[str, Any]:
    """The facts that a supposition sets, without those derived from others."""
    derived = {"location", "radiosensitivity", "sex"}
    known = before.facts
    return {name: f.value for name, f in after.facts.items() if name not in derived and (name not in known or known[name].value != f.value)}


def _continues(text: str, wanted: Intent) -> bool:
    """True when a turn without new facts is about the case: a command, a score, a short question for a dose."""
    short = len(text.split()) < _SHORT_QUESTION
    return not _general(text) and bool(wanted.commands - {"new"} or set(wanted.rules) & case_text.SCORES or (wanted.rules and short))


def _questions(text: str, wanted: Intent, *, about_case: bool) -> tuple[str, ...]:
    """What goes to the evidence: the whole turn when it is no case, else its questions beyond the scores and doses."""
    if about_case:
        dosed = bool(set(wanted.rules) - case_text.SCORES)
        return tuple(q for q in wanted.questions if not (dosed and len(q.split()) < _SHORT_QUESTION))
    if ("new" in wanted.commands and len(text.split()) < _FEW_WORDS) or _greeting(text):
        return ()
    return (text,)


def _urgent(reading: Reading, wanted: Intent) -> str | None:
    """The notice for signs told in a turn that describes no case otherwise, unless the turn asks about them in general."""
    if wanted.asks and not re.search(r"\b(?:he|she|patient|pt|my|his|her|both|man|woman)\b", reading.text.clean):
        return None
    case = Case()
    case.add(reading, 0)
    facts, _ = case.facts(case.sites[0] if case.sites else None)
    return emergencies.notice({name: fact for name, fact in facts.items() if name in {"weakness", "sphincter", "cauda_equina"}})


def _greeting(text: str) -> bool:
    opening = r"\W*(?:hi|hello|hey|good (?:morning|evening|afternoon)|thanks?|thank you|ok(?:ay)?|bye|cheers|yo)\b"
    return bool(re.match(opening, text.lower())) and len(text.split()) < _FEW_WORDS


def _general(text: str) -> bool:
    """True for a question about the literature that names a rule but no patient: "what does SINS 7-12 mean?"."""
    words = (
        r"\b(?:mean|stand for|define|definition|validated|reliab\w*|kappa|how (?:good|accurate)|who (?:made|developed)|papers?|studies|evidence)\b"
    )
    return bool(re.search(words, text.lower()))
