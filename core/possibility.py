"""A fact is the set of values it may still have; a rule written for known values runs over every completion.

Known is one value, ambiguous a few, unknown all. `completions` spells out the combinations, `settle` runs the rule
over them: all agree -> what they agree on; they differ -> Open, with the facts that would settle it.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from core.outcome import Finding, NotApplicable, Open, Result, answer, decision, merged, unsettled

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

Items = TypeVar("Items", bound=tuple[Any, ...])
V = TypeVar("V")


def completions(items: type[Items], possible: Mapping[str, AbstractSet[object]]) -> list[Items]:
    """Every combination of the values that the facts may still have, in a stable order.

    `items` is a NamedTuple with one field per fact; `possible` maps each field to its remaining values.
    """
    names: tuple[str, ...] = items._fields  # type: ignore[attr-defined]
    make: Callable[[Iterable[object]], Items] = items._make  # type: ignore[attr-defined]
    return [make(values) for values in product(*(ordered(possible[name]) for name in names))]


def ordered(values: AbstractSet[V]) -> list[V]:
    """Members in a stable order: as their type declares them, booleans false first."""
    if len(values) < 2:  # noqa: PLR2004 nothing to order
        return list(values)
    kind = type(next(iter(values)))
    return [member for member in kind if member in values] if hasattr(kind, "__members__") else sorted(values)  # type: ignore[attr-defined, type-var]


class Deciding(NamedTuple):
    """A fact that could change the answer: the completions it would settle, and the answers it leaves on average."""

    fact: str
    settles: int
    leaves: float


def settle(cases: Sequence[Items], rule: Callable[[Items], Result]) -> Finding | NotApplicable | Open:
    """Run a rule for known facts over all completions.

    Returns the common result when every completion has the same one, `NotApplicable` when the question applies to
    none of them, else `Open` with the deciding facts.
    """
    results = [rule(case) for case in cases]
    if len(results) == 1:
        return results[0]
    answers = [answer(result) for result in results]
    if len(set(answers)) == 1 or not any(isinstance(result, Finding) for result in results):
        return merged(results)
    return unsettled(
        results,
        open_facts=[d.fact for d in deciding(cases, answers)],
        asks=[d.fact for d in deciding(cases, [decision(result) for result in results])],
    )


def deciding(cases: Sequence[Items], answers: Sequence[Hashable]) -> list[Deciding]:
    """The facts that matter to the answer, most decisive first."""
    names: tuple[str, ...] = type(cases[0])._fields  # type: ignore[attr-defined]
    weighed = [_weigh(name, i, cases, answers) for i, name in enumerate(names)]
    return sorted((d for d in weighed if d), key=lambda d: (-d.settles, d.leaves))


def _weigh(name: str, at: int, cases: Sequence[Items], answers: Sequence[Hashable]) -> Deciding | None:
    groups = _grouped((case[at] for case in cases), answers)
    if len(groups) < 2:  # noqa: PLR2004 the fact is known already
        return None
    leaves = sum(len(set(group)) * len(group) for group in groups) / len(answers)
    settles = sum(len(group) for group in groups if len(set(group)) == 1)
    return Deciding(name, settles, leaves) if leaves < len(set(answers)) or _alone_flips(at, cases, answers) else None


def _alone_flips(at: int, cases: Sequence[Items], answers: Sequence[Hashable]) -> bool:
    groups = _grouped((case[:at] + case[at + 1 :] for case in cases), answers)
    return any(len(set(group)) > 1 for group in groups)


def _grouped(keys: Iterable[object], answers: Sequence[Hashable]) -> list[list[Hashable]]:
    groups: defaultdict[object, list[Hashable]] = defaultdict(list)
    for key, given in zip(keys, answers, strict=True):
        groups[key].append(given)
    return list(groups.values())
