"""The text of a case: what was asked first, its reasons, the other lesions, what cannot be used, what would settle it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from assistant import alternatives, compose, readback, scoring
from assistant.answer import Status
from assistant.fact_words import named
from core.outcome import AnyOutcome, Finding, Open

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.answer import FactRead, Invalid
    from assistant.intent import Intent
    from assistant.prose import Prose
    from assistant.scoring import Scored
    from core.counterfactual import Change

SCORES: Final = frozenset({"sins", "escc", "noms"})
_DECIDING: Final = frozenset({"level", *scoring.SINS_ITEMS, *scoring.NOMS_INPUTS})
"""Facts whose contradiction is worth asking about; the level too, for the wrong level may be operated on."""

_OF_THE_PATH: Final = ("escc", "myelopathy", "tolerates_surgery")
"""What a pathway is thought to need, whatever it rests on in this patient."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was written: the outcomes in the order of the answer, what is worth asking, whether it is settled, and what would change it."""

    outcomes: list[AnyOutcome]
    asks: list[str]
    status: Status
    changes: list[Change]


def write(prose: Prose, scored: Sequence[Scored], wanted: Intent, invalid: Sequence[Invalid], before: Mapping[str, FactRead] | None = None) -> Told:
    """Write the answer to a turn about a case; `before` are the facts of its lesion before the turn."""
    lead, *rest = scored
    lead = scoring.with_grade(lead) if "escc" in wanted.rules else lead
    rules = shown(lead, wanted)
    dosed = doses(lead, wanted)
    decided = list(dosed) if _doses_only(dosed, wanted) else [lead.outcomes[rule] for rule in rules]
    asks = scoring.asks(decided, lead.outcomes["sins"], lead.facts)
    asks = list(
        dict.fromkeys([*(c for c in lead.conflicts if c in _DECIDING), *_doubted(lead.facts, () if _doses_only(dosed, wanted) else rules), *asks])
    )
    _opening(prose, lead, () if _doses_only(dosed, wanted) else rules, wanted)
    if not _doses_only(dosed, wanted):
        readback.now(prose, before, lead.facts)
    changes = _body(prose, lead, rules, dosed, wanted)
    if _doses_only(dosed, wanted):
        readback.now(prose, before, lead.facts)
    compose.others(prose, rest)
    compose.invalid(prose, invalid)
    compose.missing(prose, asks, lead.conflicts, {rule: lead.outcomes[rule] for rule in rules} | {dose.rule: dose for dose in dosed})
    if "missing" in wanted.commands and not asks:
        _without_effect(prose, lead, rules)
    scores = [lead.outcomes[rule] for rule in rules]
    operation = _operation(lead, () if _doses_only(dosed, wanted) else rules, wanted)
    first = [*dosed, *scores] if _doses_only(dosed, wanted) else [*scores, *([operation] if operation else []), *dosed]
    others = [o for name, o in lead.outcomes.items() if name not in rules] + [o for other in rest for o in other.outcomes.values()]
    status = _status(decided, asks) if decided != dosed else Status.NEEDS_INPUT if asks else Status.ANSWERED
    return Told(first + others, list(dict.fromkeys([*asks, *_of_the_total(lead, wanted)])), status, changes)


def _without_effect(prose: Prose, lead: Scored, rules: Sequence[str]) -> None:
    """Nothing is missing; what nobody told, and need not be asked, is named."""
    untold = [fact for fact in _OF_THE_PATH if fact not in lead.facts] if "noms" in rules and isinstance(lead.outcomes["noms"], Finding) else []
    beside = f"; not told, and without effect on it: {', '.join(map(named, untold))}" if untold else ""
    prose.line().say(f"Nothing is missing that would change this answer{beside}.", "user")


def as_it_stands(prose: Prose, lead: Scored, wanted: Intent) -> list[AnyOutcome]:
    """The lesion in one line of its own, after a turn that told nothing of it; the outcomes that the line shows."""
    rules = shown(lead, wanted)
    compose.headline(prose.line(), lead, rules)
    return [lead.outcomes[rule] for rule in rules]


def _of_the_total(lead: Scored, wanted: Intent) -> Sequence[str]:
    """The items that only move the total, where the SINS alone or what is missing was asked for; without a level its zone is missing."""
    sins = lead.outcomes["sins"]
    meant = set(wanted.rules) & SCORES == {"sins"} or "missing" in wanted.commands
    return sins.open if isinstance(sins, Open) and meant else ()


def _doubted(facts: Mapping[str, FactRead], rules: Sequence[str]) -> list[str]:
    """What the pathway was given on suspicion: myelopathy where weakness or a doubt was told, and a primary still unknown."""
    if "noms" not in rules:
        return []
    read, histology = facts.get("myelopathy"), facts.get("histology")
    unsure = isinstance(read.value, list) if read else "weakness" in facts and facts["weakness"].value is True
    return (["myelopathy"] if unsure else []) + (["histology"] if histology and histology.value == "unknown primary" else [])


def _doses_only(doses: Sequence[AnyOutcome], wanted: Intent) -> bool:
    """True when a turn asks for a dose and for no score."""
    return bool(doses) and not set(wanted.rules) & SCORES


def _opening(prose: Prose, lead: Scored, rules: Sequence[str], wanted: Intent) -> None:
    """The facts where they are asked for, and the headline."""
    if "know" in wanted.commands:
        readback.facts(prose, lead.facts)
        prose.line()
    if rules:
        compose.headline(prose, lead, rules)


def _body(prose: Prose, lead: Scored, rules: Sequence[str], doses: Sequence[AnyOutcome], wanted: Intent) -> list[Change]:
    """Whichever the turn wants: the changes that are told, doses, or the reasons."""
    if "change" in wanted.commands:
        asked = ["sins"] if wanted.toward else [rule for rule in rules if rule != "escc"]
        return [change for rule in asked for change in _alternatives(prose, lead, rule, wanted.toward)]
    for dose in doses:
        compose.dose(prose, dose)
    brief = wanted.commands & {"know", "missing"} and "why" not in wanted.commands
    for rule in () if brief or _doses_only(doses, wanted) else rules:
        compose.reasons(prose, lead.outcomes[rule])
    if operation := _operation(lead, () if _doses_only(doses, wanted) else rules, wanted):
        compose.allowed(prose, operation)
    return []


def _operation(lead: Scored, rules: Sequence[str], wanted: Intent) -> AnyOutcome | None:
    """How much surgery the expected survival allows, beside a path that may hold an operation."""
    return scoring.surgery(lead) if "noms" in rules and not wanted.commands & {"know", "missing", "change"} else None


def _alternatives(prose: Prose, lead: Scored, rule: str, toward: str | None) -> list[Change]:
    """What would change one rule's decision, or settle it where it is open."""
    if scoring.settled(lead.outcomes[rule]):
        return alternatives.changed(prose, rule, scoring.changes(lead, rule, toward), toward)
    return alternatives.settling(prose, rule, scoring.settling(lead, rule))


def shown(lead: Scored, wanted: Intent) -> list[str]:
    """The rules shown in the text: those asked for; with none asked, all that the facts say something about."""
    asked = [rule for rule in wanted.rules if rule in SCORES and rule in lead.outcomes]
    has_bone = any(item in lead.facts for item in scoring.SINS_ITEMS[1:])
    if "noms" in asked:
        return [rule for rule in ("sins", "escc", "noms") if rule in lead.outcomes and (rule != "sins" or has_bone or "sins" in asked)]
    if asked:
        return asked
    has_path = "histology" in lead.facts or "escc" in lead.facts
    told = [rule for rule in ("sins", "escc", "noms") if rule in lead.outcomes]
    total = lead.facts.get("sins")
    has_level = "location" in lead.facts and not (total and total.value is not None)
    return [rule for rule in told if (rule != "sins" or has_level or has_bone) and (rule != "noms" or has_path)] or ["sins"]


def doses(lead: Scored, wanted: Intent) -> list[AnyOutcome]:
    """The rules for a dose, a time or an outlook that the turn asks for, run on this case."""
    if "dexamethasone" in wanted.rules:
        return [scoring.dexamethasone(lead.facts)]
    outlook = [scoring.on_the_case(rule, lead.facts) for rule in wanted.rules if rule in scoring.ON_THE_CASE]
    if outlook:
        return outlook
    return scoring.radiotherapy(lead.facts, lead.outcomes["noms"]) if "radiotherapy" in wanted.rules else []


def with_radiation(wanted: Intent, scored: Sequence[Scored]) -> Intent:
    """The wish without a radiation that no path of the case leads to yet, so that the papers are asked for it."""
    if "radiotherapy" not in wanted.rules or not scored or scoring.radiotherapy(scored[0].facts, scored[0].outcomes["noms"]):
        return wanted
    return replace(wanted, rules=tuple(rule for rule in wanted.rules if rule != "radiotherapy"))


def _status(decided: Sequence[AnyOutcome], asks: Sequence[str]) -> Status:
    unsettled = any(not scoring.settled(outcome) for outcome in decided)
    nothing = not any(isinstance(outcome, Finding) for outcome in decided)
    return Status.NEEDS_INPUT if unsettled and (asks or nothing) else Status.ANSWERED
