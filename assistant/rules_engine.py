"""The embedded engine: reads a turn by rule, scores the case, answers questions from the claims. No model, no network."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

from assistant import compose, emergencies, intent, scoring
from assistant.answer import Answer, FactRead, Lesion, Status
from assistant.events import Sentence, Urgent, Working
from assistant.evidence import Evidence
from assistant.prose import Prose
from assistant.reading.case import Case
from assistant.reading.merge import Note
from assistant.reading.reader import Reading, read_turn
from core.outcome import AnyOutcome, Finding, Open
from core.version import rules_version
from corpus.version import corpus_version

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from assistant.events import Event
    from assistant.intent import Intent
    from assistant.scoring import Scored

LONGEST: Final = 200_000
"""Characters read of one turn; some forty pages."""
HELP: Final = (
    "Describe a lesion (level, pain, CT and MRI findings, histology, neurology, fitness) for SINS, ESCC and NOMS, "
    "or ask what the five papers say, for example: steroid dose for cord compression?"
)
SILENT: Final = "The five papers are silent on this. I can answer on spinal metastases: scores, pathways, doses, timing and what the papers report."
OUT_OF_SCOPE: Final = "That is outside what I can answer: I score spinal metastases and cite five papers about them, for clinicians."


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
        self._last: list[Scored] = []

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
        yield from self._turn(text, reading, wanted)

    def _turn(self, text: str, reading: Reading, wanted: Intent) -> Iterator[Event]:
        described = intent.about_a_case(reading, wanted, known=not self.case.empty)
        if wanted.supposed and not self.case.empty:
            yield from self._suppose(text, wanted)
            return
        if described:
            self.case.add(reading, len(self.turns))
        self.turns.append(text)
        about_case = described or (not self.case.empty and bool(wanted.commands or set(wanted.rules) & {"sins", "noms", "escc"}) and not _general(text))
        scored = scoring.score(self.case) if about_case else []
        urgent = emergencies.notice(scored[0].facts) if scored else _urgent(reading, wanted)
        if urgent:
            yield Urgent(urgent)
        questions = self._questions(text, wanted, about_case=about_case)
        found = []
        for question in questions:
            yield Working("looking in the papers", 0, 1)
            found.append(self.evidence.answer(question, self.turns[:-1]))
        answer = self._answer(scored, wanted, found, urgent)
        yield from (Sentence(line) for line in answer.text.splitlines(keepends=True))
        yield answer

    def _questions(self, text: str, wanted: Intent, *, about_case: bool) -> tuple[str, ...]:
        """What goes to the evidence: the whole turn when it is no case, else its questions beyond the scores."""
        if "new" in wanted.commands and len(text.split()) < 5:  # noqa: PLR2004 nothing but the command
            return ()
        if about_case:
            return wanted.questions
        return (text,) if wanted.asks or not _greeting(text) else ()

    def _answer(self, scored: Sequence[Scored], wanted: Intent, found: Sequence[Any], urgent: str | None) -> Answer:
        prose = Prose()
        outcomes: list[AnyOutcome] = []
        asks: list[str] = []
        status = Status.ANSWERED
        if scored:
            self._last = list(scored)
            outcomes, asks, status = self._case_text(prose, scored, wanted)
        points = [f for f in found if f.points]
        for each in points:
            compose.evidence(prose, each.points, each.topic)
        if not scored:
            status = _evidence_status(found)
            if not points:
                prose.say({Status.NO_EVIDENCE: SILENT, Status.OUT_OF_SCOPE: OUT_OF_SCOPE}.get(status, HELP), "user")
        elif points and status is Status.NEEDS_INPUT and not set(wanted.rules) & {"sins", "noms", "escc"}:
            status = Status.ANSWERED
        for outcome in outcomes:
            _number_all(prose, outcome)
        return self._assembled(prose, scored, outcomes, asks, status, urgent)

    def _case_text(self, prose: Prose, scored: Sequence[Scored], wanted: Intent) -> tuple[list[AnyOutcome], list[str], Status]:
        lead, *rest = scored
        rules = _shown(lead, wanted)
        extra = self._steroid(lead, wanted)
        outcomes = [lead.outcomes[rule] for rule in rules] + extra
        outcomes += [o for name, o in lead.outcomes.items() if name not in rules]
        asks = scoring.asks([lead.outcomes[rule] for rule in rules], lead.outcomes["sins"], lead.facts)
        asks = list(dict.fromkeys([*(c for c in lead.conflicts if c != "level"), *asks]))
        if wanted.commands & {"know"}:
            compose.facts(prose, lead.facts)
        compose.headline(prose, lead, rules)
        for outcome in extra:
            compose.headline(prose.line(), _only(lead, outcome), [outcome.rule])
        for rule in rules:
            compose.reasons(prose, lead.outcomes[rule])
        for outcome in extra:
            compose.reasons(prose, outcome)
        compose.others(prose, rest)
        compose.invalid(prose, self.case.invalid)
        compose.missing(prose, asks, lead.conflicts, {rule: lead.outcomes[rule] for rule in rules})
        open_rules = [rule for rule in rules if not scoring.settled(lead.outcomes[rule])]
        status = Status.NEEDS_INPUT if open_rules and (asks or not any(isinstance(lead.outcomes[r], Finding) for r in rules)) else Status.ANSWERED
        return outcomes + [o for other in rest for o in other.outcomes.values()], asks, status

    def _steroid(self, lead: Scored, wanted: Intent) -> list[AnyOutcome]:
        return [scoring.dexamethasone(lead.facts)] if "dexamethasone" in wanted.rules else []

    def _assembled(
        self, prose: Prose, scored: Sequence[Scored], outcomes: Sequence[AnyOutcome], asks: Sequence[str], status: Status, urgent: str | None
    ) -> Answer:
        lead = scored[0] if scored else None
        return Answer(
            status=status,
            text=prose.text,
            urgent=urgent,
            citations=tuple(prose.cited),
            outcomes=tuple(outcomes),
            facts=_shown_facts(lead.facts) if lead else {},
            lesions=tuple(Lesion(_level(each), _shown_facts(each.facts)) for each in scored if each.site),
            conflicts=lead.conflicts if lead else (),
            invalid=tuple(self.case.invalid),
            asks=tuple(asks),
            numbers=prose.numbers,
            engine=self.name,
            rules_version=rules_version(),
            corpus_version=corpus_version(),
        )

    def _suppose(self, text: str, wanted: Intent) -> Iterator[Event]:
        """Answer a "what if" beside the case, which stays as it is."""
        self.turns.append(text)
        reading = read_turn(str(wanted.supposed))
        before = scoring.score(self.case)
        supposed = deepcopy(self.case)
        supposed.add(reading, len(self.turns))
        after = scoring.score(supposed)
        changed = {name: fact.value for name, fact in after[0].facts.items() if name not in before[0].facts or before[0].facts[name].value != fact.value}
        changed = {name: value for name, value in changed.items() if name not in {"location", "radiosensitivity"}}
        prose = Prose()
        words = ", ".join(f"{compose.named(name)} {value}" for name, value in changed.items()) or str(wanted.supposed)
        prose.say(f"If {words}: ", "user")
        rules = _shown(after[0], wanted)
        compose.headline(prose, after[0], rules)
        for rule in rules:
            compose.reasons(prose, after[0].outcomes[rule])
        compose.missing(prose, scoring.asks([after[0].outcomes[r] for r in rules], after[0].outcomes["sins"], after[0].facts), (), {})
        prose.line().say("The case itself stays as it was.", "user")
        outcomes = [after[0].outcomes[rule] for rule in rules]
        kept = list(before[0].outcomes.values())
        for outcome in (*outcomes, *kept):
            _number_all(prose, outcome)
        answer = self._assembled(prose, before, [*outcomes, *kept], (), Status.ANSWERED, emergencies.notice(before[0].facts))
        marks = (*({**changed} for _ in outcomes), *(None for _ in kept))
        yield _with_hypothetical(answer, marks)

    def edit(self, fact: str, value: object | None, level: str | None = None) -> Iterator[Event]:
        """Set one fact of the case by hand (None forgets it) and answer again."""
        site = next((s for s in self.case.sites if s.named and s.named.value == level), self.case.sites[0] if self.case.sites else None)
        self.case.retract(fact, site)
        if value is not None:
            self.case.state(fact, value, site, Note(frozenset(value if isinstance(value, list) else [value]), "set by hand", len(self.turns), (0, 0)))
        self.turns.append(f"{fact}: {value}")
        scored = scoring.score(self.case)
        yield self._answer(scored, intent.Intent(), (), emergencies.notice(scored[0].facts))


def _with_hypothetical(answer: Answer, marks: Sequence[Mapping[str, Any] | None]) -> Answer:
    from dataclasses import replace  # noqa: PLC0415 one use

    return replace(answer, hypothetical=tuple(marks))


def _only(lead: Scored, outcome: AnyOutcome) -> Scored:
    return scoring.Scored(lead.site, lead.facts, lead.conflicts, {outcome.rule: outcome.at(None)})


def _shown(lead: Scored, wanted: Intent) -> list[str]:
    """The rules shown in the text: those asked for; with none asked, all that the facts say something about."""
    asked = [rule for rule in wanted.rules if rule in lead.outcomes]
    if "noms" in asked and len(asked) == 1 and "escc" not in lead.outcomes:
        return [*(["sins"] if any(item in lead.facts for item in scoring.SINS_ITEMS[1:]) else []), "noms"]
    if "noms" in asked:
        return [rule for rule in ("sins", "escc", "noms") if rule in lead.outcomes]
    if asked:
        return asked
    has_bone = any(item in lead.facts for item in scoring.SINS_ITEMS)
    has_path = "histology" in lead.facts or "escc" in lead.facts
    return [rule for rule in ("sins", "escc", "noms") if rule in lead.outcomes and (rule != "sins" or has_bone) and (rule != "noms" or has_path)] or ["sins"]


def _number_all(prose: Prose, outcome: AnyOutcome) -> None:
    """Number every place that an outcome cites, so that its JSON can point at it."""
    for reason in (*outcome.because, *outcome.notes, *(reading for d in outcome.disputes for reading in d.readings)):
        if reason.citation:
            prose.number(reason.citation)


def _shown_facts(facts: Mapping[str, FactRead]) -> dict[str, FactRead]:
    return {name: fact for name, fact in facts.items() if name not in {"weakness", "sphincter", "deficit_grade"}}


def _level(each: Scored) -> str | None:
    fact = each.facts.get("level")
    return fact.value if fact and isinstance(fact.value, str) else None


def _evidence_status(found: Sequence[Any]) -> Status:
    if any(f.points for f in found):
        return Status.ANSWERED
    return found[0].status if found else Status.NEEDS_INPUT


def _urgent(reading: Reading, wanted: Intent) -> str | None:
    """The notice for signs told in a turn that describes no case otherwise, unless the turn only asks about them."""
    case = Case()
    case.add(reading, 0)
    facts, _ = case.facts(case.sites[0] if case.sites else None)
    told = {name: fact for name, fact in facts.items() if name in {"weakness", "sphincter", "cauda_equina"}}
    return emergencies.notice(told) if told and not (wanted.asks and not re.search(r"\b(?:he|she|patient|pt|my|his|her|both|man|woman)\b", reading.text.clean)) else None


def _greeting(text: str) -> bool:
    return bool(re.match(r"\W*(?:hi|hello|hey|good (?:morning|evening|afternoon)|thanks?|thank you|ok(?:ay)?|bye|cheers|yo)\b", text.lower())) and len(text.split()) < 6  # noqa: PLR2004 a few words


def _general(text: str) -> bool:
    """True for a question about the literature that names a rule but no patient: "what does SINS 7-12 mean?"."""
    return bool(re.search(r"\b(?:mean|stand for|define|definition|validated|reliab\w*|kappa|how (?:good|accurate)|who (?:made|developed)|papers?|studies|evidence)\b", text.lower()))
