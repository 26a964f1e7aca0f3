"""Facts: strict reading, one line per error, naming field, value and what is allowed."""

import json
from typing import Annotated

import pytest
from pydantic import Field

from core.facts import Facts, FactsError, Named, OneOf, Possible, domain, measured, unknown
from core.quantity import Quantity
from core.rules import RULES
from core.scores.sins import Pain
from core.shown import shown
from core.spine import Level


class Everything(Facts):
    """One field of each kind."""

    level: Possible[Level] = unknown()
    pain: Possible[Pain] = unknown()
    fit: Possible[bool] = unknown()
    histology: Named = None
    age_years: Annotated[int | None, Field(ge=0, le=120)] = None
    weight_kg: Annotated[float | None, Field(gt=0, le=500)] = None
    creatinine: Annotated[Quantity | None, measured("creatinine")] = None


def lines(**given: object) -> list[str]:
    with pytest.raises(FactsError) as raised:
        Everything.read(given)
    return raised.value.lines


def test_nothing_stated_is_everything_possible() -> None:
    """Unknown is never absent: a fact not stated keeps all its values."""
    facts = Everything.read({})
    assert facts.possible() == {"level": frozenset(Level), "pain": frozenset(Pain), "fit": frozenset({True, False})}
    assert facts == Everything.read({"pain": None, "fit": None, "level": None, "histology": None})
    assert domain(bool) == (False, True)


def test_known_and_ambiguous() -> None:
    """A value is one possibility, a list several, a junction two levels."""
    facts = Everything.read({"pain": ["mechanical", "none"], "fit": True, "level": "L5/S1", "histology": [" Melanoma", "SARCOMA"]})
    assert facts.pain == {Pain.MECHANICAL, Pain.NONE}
    assert facts.fit == {True}
    assert facts.level == {Level.L5, Level.S1}
    assert facts.histology == {"melanoma", "sarcoma"}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"pain": "bad"}, "pain: bad is not one of mechanical, occasional, none"),
        ({"pain": "Mechanical"}, "pain: Mechanical is not one of mechanical, occasional, none"),
        ({"pain": []}, "pain: an empty list leaves no possibility; use null for unknown"),
        ({"pain": 3}, "pain: 3 is not one of mechanical, occasional, none"),
        ({"fit": 1}, "fit: 1 is not one of false, true"),
        ({"fit": "yes"}, "fit: yes is not one of false, true"),
        ({"level": "T13"}, "level: level 'T13' does not exist; levels run C0-C7, T1-T12, L1-L5, S1-S5"),
        ({"level": 12}, f"level: 12 is not one of {', '.join(Level)}"),
        ({"level": "T1/T3"}, "level: level 'T1/T3' is not a junction of two neighbouring levels, such as L5/S1"),
        ({"age_years": "70"}, 'age_years: "70" is not a whole number from 0 to 120'),
        ({"age_years": 121}, "age_years: 121 is not a whole number from 0 to 120"),
        ({"age_years": True}, "age_years: true is not a whole number from 0 to 120"),
        ({"age_years": 70.5}, "age_years: 70.5 is not a whole number from 0 to 120"),
        ({"weight_kg": 0}, "weight_kg: 0 is not a number over 0 to 500"),
        ({"weight_kg": float("inf")}, "weight_kg: Infinity is not a number over 0 to 500"),
        ({"creatinine": 1.1}, "creatinine: 1.1 needs a unit, one of mg/dL, umol/L"),
        ({"creatinine": "1.1 kg"}, "creatinine: unit kg is not one of mg/dL, umol/L"),
        ({"histology": []}, "histology: [] is not a name or a list of names"),
        ({"histology": 7}, "histology: 7 is not a name or a list of names"),
        ({"histology": "a\nb"}, 'histology: "a\\nb" is not a name or a list of names'),
        ({"histology": " "}, "histology:   is not a name or a list of names"),
        ({"pian": "none"}, "unknown fact 'pian'; did you mean 'pain'?"),
        ({"zzz": 1}, "unknown fact 'zzz'; the facts are level, pain, fit, histology, age_years, weight_kg, creatinine"),
        ({1: 2}, "1: 1: keys should be strings"),
    ],
)
def test_each_error_names_field_value_and_what_is_allowed(given: dict, said: str) -> None:
    """Every refusal is one line that names the field, the value and what would be accepted."""
    with pytest.raises(FactsError) as raised:
        Everything.read(given)
    assert raised.value.lines == [said]


def test_one_line_for_each_field() -> None:
    """Two bad fields give two lines."""
    assert len(lines(pain="bad", fit="bad")) == 2


@pytest.mark.parametrize("given", [None, [], "text", 3])
def test_facts_must_be_an_object(given: object) -> None:
    """Anything but a JSON object is refused as a whole."""
    with pytest.raises(FactsError) as raised:
        Everything.read(given)
    assert raised.value.lines == [f"facts must be a JSON object of fact: value, not {shown(given)}"]


def test_messages_stay_short_and_never_break() -> None:
    """Values that JSON cannot hold, endless texts and endless numbers give a short message, not another exception."""
    nested: list = []
    for _ in range(100_000):
        nested = [nested]
    for odd in ({(1, 2): 3}, 10**5000, [10**5000], nested, "x" * 100_000, b"x", "\ud800", object()):
        for name in Everything.model_fields.keys() - ({"histology"} if isinstance(odd, str) else set()):
            assert all(len(line) < 400 for line in lines(**{name: odd}))
    assert len(lines(**{"x" * 100_000: 1})[0]) < 400
    assert shown({1, 2}) == '"{1, 2}"'
    assert shown({(1,): 2}) == "a dict that JSON cannot hold"
    assert shown("x" * 61) == "x" * 57 + "..."
    assert shown("x" * 60) == "x" * 60
    assert shown("") == '""'


def test_facts_are_frozen() -> None:
    """What a rule was told cannot change under it."""
    with pytest.raises(ValueError, match="frozen"):
        Everything.read({}).age_years = 3


def test_every_rule_has_a_json_schema() -> None:
    """Each rule's facts can be written as a JSON Schema."""
    for rule in RULES.values():
        assert json.dumps(rule.facts.model_json_schema())


def test_amounts_in_a_model_made_now() -> None:
    """An amount may be unknown; a unit that does not fit is refused without repeating the field; the schema offers the units that fit."""

    class Laboratory(Facts):
        creatinine: Annotated[Quantity | None, measured("creatinine")] = None

    assert Laboratory.read({"creatinine": None}).creatinine is None
    assert Laboratory.read({"creatinine": "1.1 mg/dL"}).creatinine == Quantity(1.1, "mg/dL")
    with pytest.raises(FactsError) as raised:
        Laboratory.read({"creatinine": "1.1 kg"})
    assert raised.value.lines == ["creatinine: unit kg is not one of mg/dL, umol/L"]
    assert Laboratory.model_json_schema()["properties"]["creatinine"]["anyOf"] == [
        {
            "type": "object",
            "properties": {"amount": {"type": "number", "minimum": 0}, "unit": {"enum": ["mg/dL", "umol/L"]}},
            "required": ["amount", "unit"],
            "additionalProperties": False,
        },
        {"type": "null"},
    ]


def test_a_range_of_whole_numbers_is_named_by_its_ends() -> None:
    """A total outside its range is told the least and the greatest that there are."""
    with pytest.raises(FactsError) as raised:
        RULES["noms"]({"sins": 19})
    assert raised.value.lines == ["sins: 19 is not one of 0 to 18"]


def test_the_schema_of_a_model_made_now() -> None:
    """A schema offers each value of a category as it is written in JSON, one of them, several, or null for unknown."""

    class Findings(Facts):
        pain: Possible[Pain] = unknown()
        fit: Possible[bool] = unknown()
        total: Annotated[frozenset[int], OneOf(whole=(3, 5))] = unknown()

    schema = Findings.model_json_schema()["properties"]
    for name, values in {"pain": ["mechanical", "occasional", "none"], "fit": [False, True], "total": [3, 4, 5]}.items():
        one, several, null = schema[name]["anyOf"]
        assert one["enum"] == values
        assert [type(each) for each in one["enum"]] == [type(each) for each in values]
        assert several["type"] == "array"
        assert several["items"]["enum"] == values
        assert null == {"type": "null"}
    assert Findings.read({"total": [3, 5]}).total == {3, 5}
    with pytest.raises(FactsError, match="total: 2 is not one of 3 to 5"):
        Findings.read({"total": 2})


def test_a_refusal_as_text() -> None:
    """As text a refusal is its lines, one after the other."""
    assert str(FactsError(["a: wrong", "b: wrong"])) == "a: wrong; b: wrong"
