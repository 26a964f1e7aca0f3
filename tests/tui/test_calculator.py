"""The calculator's forms and calls."""

from __future__ import annotations

import pytest

from assistant import calculator
from core.facts import FactsError
from core.rules import RULES


def test_every_rule_has_a_form_with_every_fact() -> None:
    """No rule and no fact of a rule is missing from the forms."""
    assert {form.name: {field.name for field in form.fields} for form in calculator.forms()} == {
        name: {*rule.facts.model_fields} for name, rule in RULES.items()
    }


def test_amounts_offer_their_units_and_numbers_their_range() -> None:
    """A creatinine is asked for with its units, a SINS total between 0 and 18, pain by its three values."""
    fields = {(form.name, field.name): field for form in calculator.forms() for field in form.fields}
    assert fields["sins", "pain"].choices == ("mechanical", "occasional", "none")
    assert (fields["noms", "sins"].least, fields["noms", "sins"].most) == (0, 18)
    amounts = [field for form in calculator.forms() for field in form.fields if field.kind == "amount"]
    assert all(field.units for field in amounts)
    assert any("mg/dL" in field.units for field in amounts)


@pytest.mark.parametrize("rule", [*RULES])
def test_every_rule_runs_on_an_empty_form(rule: str) -> None:
    """With nothing filled in every rule gives an outcome and no error."""
    assert calculator.run(rule, {}).rule


def test_the_bands_of_sins_are_those_of_the_papers() -> None:
    """0-6 stable, 7-12 indeterminate, 13-18 unstable; no other rule borrows them."""
    assert calculator.bands("sins") == ((0, 6, "stable"), (7, 12, "indeterminate"), (13, 18, "unstable"))
    assert calculator.bands("noms") == ()
    most = {item: points[-1] for item, points in calculator.points_left("sins", {}).items()}
    assert most == {"location": 3, "pain": 3, "lesion": 2, "alignment": 4, "collapse": 3, "posterolateral": 3}


def test_the_scale_of_escc_has_six_grades() -> None:
    """0, 1a, 1b, 1c are low grade; 2 and 3 are high grade."""
    assert [(step.value, step.band) for step in calculator.scale("escc")] == [
        ("0", "low grade"),
        ("1a", "low grade"),
        ("1b", "low grade"),
        ("1c", "low grade"),
        ("2", "high grade"),
        ("3", "high grade"),
    ]


@pytest.mark.parametrize(("rule", "given"), [("nosuch", {}), ("sins", {"pian": "mechanical"}), ("sins", {"level": "T14"}), ("noms", {"sins": 25})])
def test_wrong_facts_are_refused_in_words(rule: str, given: dict[str, object]) -> None:
    """An unknown rule, a misspelt fact and an impossible value are each one readable line."""
    with pytest.raises(FactsError) as caught:
        calculator.run(rule, given)
    assert "\n" not in str(caught.value)


def test_the_points_that_items_have_left_follow_the_facts() -> None:
    """A level pins its zone, two rows of an item leave their points, facts of other rules are passed over, and facts that cannot be leave nothing."""
    left = calculator.points_left("sins", {"level": "L3", "pain": ["mechanical", "occasional"], "histology": "melanoma"})
    assert left == {
        "location": (2,),
        "pain": (1, 3),
        "lesion": (0, 1, 2),
        "alignment": (0, 2, 4),
        "collapse": (0, 1, 2, 3),
        "posterolateral": (0, 1, 3),
    }
    assert calculator.points_left("sins", {"level": "T14"}) == {}
    assert calculator.points_left("noms", {}) == {}
