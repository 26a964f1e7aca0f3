"""Everything the rules say, word for word, with the place each statement comes from."""

import json

import pytest

from core.rules import RULES
from tests.core.approve import FOLDER, approved, outcomes, rule_anew


@pytest.mark.parametrize("name", list(RULES))
def test_as_approved(name: str) -> None:
    """Values, bands, statements, citations, notes and disputes are those that were read against the papers and approved."""
    expected = approved(name)
    assert json.loads(json.dumps(outcomes(rule_anew(name), [case["facts"] for case in expected["cases"]]))) == expected


def test_every_rule_has_approved_outcomes() -> None:
    """No rule is left out, and no file outlives its rule."""
    assert {path.stem for path in FOLDER.glob("*.json")} == set(RULES)
