"""Every rule against the second reading of its table: each combination of its space, known and unknown."""

from importlib import import_module
from itertools import islice, product
from math import prod
from types import ModuleType, SimpleNamespace

import pytest

from core.facts import FactsError
from core.outcome import Finding
from core.rule import Rule
from core.rules import RULES
from core.scores.charlson import CharlsonFacts, charlson
from tests.core.brute import disagreement, partly_known, plain
from tests.core.second_reading import charlson as second

READINGS = {name: import_module(f"tests.core.second_reading.{name}") for name in RULES}
OPEN = [name for name, reading in READINGS.items() if hasattr(reading, "OPEN_SPACE")]
AT_MOST = 20_000


def answered(rule: Rule, case: dict) -> tuple[str, object]:
    """The kind and the value of the outcome; of one that does not apply, what a single text would conclude."""
    try:
        outcome = rule(case)
    except FactsError:
        return "refused", None
    return outcome.kind, plain(outcome.value if isinstance(outcome, Finding) else getattr(outcome, "one_reading", None))


def spread(reading: ModuleType) -> list[dict]:
    """Every combination of the space; of a larger one some thousands, evenly spread."""
    space: dict[str, list] = reading.SPACE
    step = -(-prod(map(len, space.values())) // AT_MOST)
    while step > 1 and any(len(values) % prime == step % prime == 0 for values in space.values() for prime in (2, 3, 5)):
        step += 1
    return [dict(zip(space, values, strict=True)) for values in islice(product(*space.values()), 0, None, step)]


@pytest.mark.parametrize("name", list(RULES))
def test_the_space_equals_the_second_reading(name: str) -> None:
    """Whatever the combination of facts, the rule concludes what the table typed a second time says."""
    rule, reading = RULES[name], READINGS[name]
    wrong = [(case, found, reading.answer(case)) for case in spread(reading) if (found := answered(rule, case)) != reading.answer(case)]
    assert wrong == []


@pytest.mark.parametrize("name", OPEN)
def test_unknown_facts_equal_brute_force(name: str) -> None:
    """With any facts unknown, the rule concludes what running the second reading over every completion comes to."""
    reading = READINGS[name]
    assert [wrong for case in partly_known(reading.OPEN_SPACE) if (wrong := disagreement(RULES[name], reading, case))] == []


def test_every_total_has_the_second_readings_band() -> None:
    """Each total of SINS from 0 to 18 stands for the class that the table typed a second time gives it."""
    second_band = READINGS["sins_total"].band
    assert [total for total in range(19) if RULES["sins_total"]({"sins": total}).band != second_band(total)] == []


@pytest.mark.slow
def test_every_combination_of_charlson_diseases() -> None:
    """All 221,184 combinations of diseases at the age of 65 have the second reading's total."""
    read = {name: frozenset(values) for name, values in CharlsonFacts.read({}).possible().items()}
    space = {name: values for name, values in second.SPACE.items() if name != "age_years"}
    count = 0
    for values in product(*space.values()):
        case = dict(zip(space, values, strict=True))
        held = {name: frozenset(each for each in read[name] if each == value) for name, value in case.items()}
        facts = SimpleNamespace(age_years=65, other_comorbidities=read["other_comorbidities"], **held)  # unread: a third of the time
        assert charlson(facts).value == second.total({"age_years": 65, **case})
        count += 1
    assert count == 221_184
