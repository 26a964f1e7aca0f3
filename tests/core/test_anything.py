"""Anything thrown at any rule gives an outcome or a refusal, never another exception."""

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.facts import FactsError
from core.outcome import Outcome
from core.possibility import ordered
from core.rules import RULES

SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.binary(max_size=4), st.just("\ud800"), st.just(10**400))
KEYS = st.text() | st.integers() | st.tuples(st.integers())
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4))
UNITS = st.sampled_from(["mg/dL", "umol/L", "g/L", "g/dL", "kg", "Gy", "mg", "U/L"])
AMOUNTS = st.fixed_dictionaries({"amount": st.floats(0, 1000) | st.integers(), "unit": UNITS})
NAMES = st.sampled_from(["unknown primary", "renal cell carcinoma", "multiple myeloma", "lung cancer", "breast cancer", "", "x"])


def values(rule: Any, name: str) -> st.SearchStrategy:
    """Values that fit the fact, nearly fit it, or do not fit at all."""
    possible = rule.facts().possible().get(name)
    if possible:
        one = st.sampled_from(ordered(possible))
        return one | st.lists(one, max_size=3) | st.none() | JSON
    return st.integers(0, 120) | st.floats(0, 200) | AMOUNTS | NAMES | st.lists(NAMES) | JSON


def cases(rule: Any) -> st.SearchStrategy:
    """Facts of the rule, in any number, sometimes with one that it does not know."""
    fitting = {name: values(rule, name) for name in rule.facts.model_fields}
    return st.fixed_dictionaries({}, optional=fitting) | st.dictionaries(st.sampled_from([*fitting]) | st.text(), JSON, max_size=4) | JSON


def concluded(rule: Any, facts: Any) -> Any:
    try:
        return rule(facts)
    except FactsError as refused:
        return refused


@pytest.mark.parametrize("name", list(RULES))
@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_an_outcome_or_a_refusal(name: str, data: st.DataObject) -> None:
    """Whatever the facts, a rule concludes in its own name or refuses with one line per field."""
    rule = RULES[name]
    facts = data.draw(cases(rule))
    outcome = concluded(rule, facts)
    if isinstance(outcome, FactsError):
        assert outcome.lines
        assert all(sum(line.startswith(f"{field}: ") for line in outcome.lines) <= 1 for field in rule.facts.model_fields)
        assert not any("\n" in line for line in outcome.lines)
    else:
        assert isinstance(outcome, Outcome)
        assert outcome.rule == name
        assert outcome == rule(facts)
        assert hash(outcome) == hash(rule(facts))


def test_the_same_in_every_process() -> None:
    """Outcomes do not depend on the order in which a process happens to hash names."""
    program = (
        "from core.rules import RULES\n"
        "for rule in RULES.values(): print(rule({}))\n"
        "print(RULES['noms']({'histology': ['lymphoma', 'unknown primary', 'melanoma', 'gastric cancer'], 'sins': [3, 9, 15]}))\n"
    )
    run = [sys.executable, "-c", program]
    said = {subprocess.run(run, env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout for seed in "123"}
    assert len(said) == 1
