"""Brute force over every completion, against which the combinator is held."""

from itertools import product
from typing import Any

from core.outcome import Finding, NotApplicable, Open
from core.quantity import Amounts
from core.rule import Rule
from tests.core.second_reading import noms, sins


def plain(value: Any) -> Any:
    if isinstance(value, Amounts):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def completions(space: dict[str, list], case: dict) -> list[dict]:
    """Every known case that a case with unknown facts (None) may turn out to be."""
    names = list(space)
    return [dict(zip(names, values, strict=True)) for values in product(*([case[n]] if case[n] is not None else space[n] for n in names))]


def partly_known(space: dict[str, list]) -> list[dict]:
    """Every case with any subset of its facts unknown."""
    return [dict(zip(space, values, strict=True)) for values in product(*([*values, None] for values in space.values()))]


def matters(space: dict[str, list], case: dict, answers: dict[tuple, Any]) -> set[str]:
    """The unknown facts of which one change alone changes the answer."""
    names = list(space)
    found = set()
    for at, name in enumerate(names):
        rest: dict[tuple, set] = {}
        for key, given in answers.items():
            rest.setdefault(key[:at] + key[at + 1 :], set()).add(repr(given))
        if case[name] is None and any(len(group) > 1 for group in rest.values()):
            found.add(name)
    return found


def disagreement(rule: Rule, reading: Any, case: dict) -> str | None:
    """How the rule's outcome for this case differs from running the second reading over all completions."""
    space = reading.OPEN_SPACE
    answers = {tuple(each.values()): reading.answer(each) for each in completions(space, case)}
    values = [value for _, value in answers.values()]
    findings = [value for kind, value in answers.values() if kind == "finding"]
    outcome = rule(case)
    same = all(value == values[0] for value in values)
    if not findings:
        ok = isinstance(outcome, NotApplicable) and plain(outcome.one_reading) == (values[0] if same else None)
    elif same:
        ok = isinstance(outcome, Finding) and plain(outcome.value) == values[0] and bool(outcome.because)
    else:
        ok = (
            isinstance(outcome, Open)
            and sorted(map(repr, map(plain, outcome.possible))) == sorted({repr(value) for value in findings})
            and set(outcome.open) == matters(space, case, {key: value for key, (_, value) in answers.items()})
            and set(outcome.asks) <= set(outcome.open)
        )
    return None if ok else f"{case}: {outcome}"


READINGS = {"sins": sins, "noms": noms}
