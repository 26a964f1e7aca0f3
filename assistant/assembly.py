"""Assembly: a finished draft and the case become the Answer. Every outcome's places get a number, every figure an origin."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from assistant.answer import Answer, Cited, FactRead, Invalid, Lesion, Status
from assistant.prose import Prose
from core.outcome import AnyOutcome
from core.version import rules_version
from corpus.version import corpus_version

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.reading.case import Case
    from assistant.scoring import Scored
    from core.counterfactual import Change

_SIGNS: Final = frozenset({"weakness", "sphincter", "deficit_grade", "new_cord_signs"})
"""Signs that raise the emergency notice; they are no facts of the contract."""


@dataclass(slots=True)
class Draft:
    """What a turn has come to so far. `supposed` holds a mapping for each outcome of a "what if", None for the others."""

    prose: Prose = field(default_factory=Prose)
    status: Status = Status.ANSWERED
    urgent: str | None = None
    outcomes: list[AnyOutcome] = field(default_factory=list)
    supposed: tuple[Mapping[str, Any] | None, ...] = ()
    asks: Sequence[str] = ()
    invalid: Sequence[Invalid] = ()
    """What this turn names that cannot be, beside what the case holds of the kind."""

    def tell(self, outcomes: Sequence[AnyOutcome], changes: Sequence[Change]) -> None:
        """The outcomes, and after them those that a change would lead to, each marked with what it supposes."""
        level = outcomes[0].level if outcomes else None
        self.outcomes = [*outcomes, *(replace(change.becomes.at(level), notes=(), disputes=()) for change in changes)]
        self.supposed = (*(None for _ in outcomes), *(dict(change.facts) for change in changes)) if changes else ()


def assemble(draft: Draft, case: Case, scored: Sequence[Scored], engine: str) -> Answer:
    """The Answer; its facts are those of the lesion that leads."""
    for outcome in draft.outcomes:
        _number_places(draft.prose, outcome)
    lead = scored[0] if scored else None
    return Answer(
        status=draft.status,
        text=draft.prose.text,
        urgent=draft.urgent,
        citations=tuple(draft.prose.cited),
        outcomes=tuple(draft.outcomes),
        hypothetical=draft.supposed,
        facts=_shown(lead.facts) if lead else {},
        lesions=tuple(Lesion(_level(each), _shown(each.facts)) for each in scored if each.site),
        conflicts=lead.conflicts if lead else (),
        invalid=(*case.invalid, *draft.invalid),
        asks=tuple(draft.asks),
        numbers=draft.prose.numbers,
        engine=engine,
        rules_version=rules_version(),
        corpus_version=corpus_version(),
    )


def _number_places(prose: Prose, outcome: AnyOutcome) -> None:
    for reason in (*outcome.because, *outcome.notes, *(reading for d in outcome.disputes for reading in d.readings)):
        if reason.citation:
            prose.number(Cited(0, reason.citation))


def _shown(facts: Mapping[str, FactRead]) -> dict[str, FactRead]:
    return {name: fact for name, fact in facts.items() if name not in _SIGNS}


def _level(each: Scored) -> str | None:
    fact = each.facts.get("level")
    return fact.value if fact and isinstance(fact.value, str) else None
