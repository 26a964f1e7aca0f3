"""Element, side and status in any order: what is well is never read as diseased, nor the reverse."""

from __future__ import annotations

from itertools import product

import pytest

from assistant.reading.reader import read_turn
from tests.assistant.reading.told import facts_of

ELEMENTS = ("pedicle", "facet", "CV joint")
SIDES = (("left", "right"), ("R", "L"), ("lt", "rt"))
WELL = ("sound", "ok", "fair", "WNL", "NAD", "untouched", "unharmed", "satisfactory", "not involved", "without disease")
ILL = ("gone", "destroyed", "infiltrated", "involved")
ONE_SIDE = (
    "{a} {e} {ill}, {b} {well}",
    "{a} {e} {ill} and {b} {well}",
    "{b} {e} {well}, {a} {e} {ill}",
    "{e}s: {a} {ill}, {b} {well}",
    "{e}s {ill} on the {a} and {well} on the {b}",
)
NO_SIDE = ("both {e}s are {well}", "{e}s {well} both sides", "{e}s: {well}", "{a} {e} {well}, {b} {e} {well}", "pedicles, {e}s {well} b/l")


@pytest.mark.parametrize("frame", ONE_SIDE)
def test_one_side_ill_and_the_other_well_is_unilateral(frame: str) -> None:
    """In whatever order element, side and status stand."""
    for e, (a, b), well, ill in product(ELEMENTS, SIDES, WELL, ILL):
        text = f"L3 lytic, {frame.format(e=e, a=a, b=b, well=well, ill=ill)}."
        assert facts_of(text).get("posterolateral") == "unilateral", text


@pytest.mark.parametrize("frame", NO_SIDE)
def test_what_is_well_is_never_read_as_diseased(frame: str) -> None:
    """Every adjective of health clears the elements."""
    for e, (a, b), well in product(ELEMENTS, SIDES, WELL):
        text = f"L3 lytic, {frame.format(e=e, a=a, b=b, well=well)}."
        assert facts_of(text).get("posterolateral") == "none", text


def test_a_word_that_no_list_knows_settles_nothing() -> None:
    """An adjective never met is not taken for disease."""
    assert "posterolateral" not in facts_of("L3 lytic, both pedicles are florbish")
    assert read_turn("L3 lytic, both pedicles are florbish").said


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("L5, L pedicle +, R -", "posterolateral", "unilateral"),
        ("L1, right pedicle involved and left not", "posterolateral", "unilateral"),
        ("# L2 lytic\n# pedicles, facets ok both sides", "posterolateral", "none"),
        ("T9, curvature of spine normal with no listhesis", "alignment", "normal"),
        ("C2 lytic, no sublux, no tilt", "alignment", "normal"),
        ("T9 lytic, 30% of body, no VCF", "collapse", "none"),
        ("L1 lytic, height lost by two third", "collapse", "over_50"),
        ("T7, residual vertebral height: 35%", "collapse", "over_50"),
        ("T5, occupying nearly the entire body without loss of height", "collapse", "none_over_50_involved"),
    ],
)
def test_signs_fractions_and_words_of_health(text: str, fact: str, value: str) -> None:
    """Signs, fractions in words and denials are read for what they say."""
    assert facts_of(text).get(fact) == value
