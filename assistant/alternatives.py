"""Alternatives: what would change a decision, and what each answer to what is asked would make of an open one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant import compose, fact_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.prose import Prose
    from core.counterfactual import Change
    from core.outcome import AnyOutcome

_CHANGES: Final = 5
_FEW: Final = 3


def changed(prose: Prose, rule: str, found: Sequence[Change], toward: str | None = None) -> list[Change]:
    """What would change a decision, or lead to the class asked for, one line each, the smallest changes first; those that are told."""
    title = compose.TITLES[rule]
    found = [change for change in found if dict(change.facts).keys() != {"sins"}]
    if not found:
        prose.line().say(f"{title}: no change of one or two stated facts {f'makes it {toward}' if toward else 'alters it'}.", "user")
    told = _together(rule, found)[:_CHANGES]
    for facts_, becomes, _ in told:
        prose.line().say(f"{title} would change with {facts_}: {becomes}.", f"outcome:{rule}")
    return [change for _, _, alike in told for change in alike]


def _together(rule: str, found: Sequence[Change]) -> list[tuple[str, str, list[Change]]]:
    """Changes in words with what they lead to; several values of one fact that lead to the same stand together."""
    alike: dict[tuple[str, str], list[Change]] = {}
    for change in found:
        *others, (name, _) = change.facts
        lead = " and ".join([*(f"{fact_words.named(fact)} {fact_words.plain(each)}" for fact, each in others), fact_words.named(name)])
        alike.setdefault((lead, _briefly(rule, change.becomes)), []).append(change)
    return [
        (f"{lead} {fact_words.either([fact_words.plain(change.facts[-1][1]) for change in same])}", becomes, same)
        for (lead, becomes), same in alike.items()
    ]


def _briefly(rule: str, outcome: AnyOutcome) -> str:
    """One outcome in fewer words, where the name of its rule stands already."""
    told = compose.sentence(rule, outcome).removeprefix("NOMS: ").removeprefix("NOMS ")
    return told.partition(", one reading step")[0]


def settling(prose: Prose, rule: str, found: Sequence[Change]) -> list[Change]:
    """What each answer to what is asked would make of an open outcome, a line each fact; the changes that are told."""
    by_fact: dict[str, dict[str, list[Change]]] = {}
    for change in found:
        ((fact, _),) = change.facts
        by_fact.setdefault(fact, {}).setdefault(_briefly(rule, change.becomes), []).append(change)
    title = compose.TITLES[rule]
    told = [each for each in by_fact.items() if each[0] != "sins"][:_FEW]
    for fact, ways in told:
        each_way = "; ".join(f"{fact_words.either([fact_words.plain(c.facts[0][1]) for c in same])}: {becomes}" for becomes, same in ways.items())
        prose.line().say(f"{title} with {fact_words.named(fact)} {each_way}.", f"outcome:{rule}")
    return [change for _, ways in told for same in ways.values() for change in same]
