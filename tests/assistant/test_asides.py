"""The few words of a tired reader in the middle of a case: sides, figures, sources and lists of patients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

CASE = "T9 breast met lytic 30% collapse, hurts on moving settles flat, alignment normal. SINS"


@pytest.mark.parametrize(
    ("turns", "side"),
    [
        (("l pedicle gone", "right side too actually"), "bilateral"),
        (("l pedicle gone", "right side too actually", "nah left only"), "unilateral"),
        (("l pedicle gone", "left facet too"), "unilateral"),
    ],
)
def test_a_side_is_added_or_taken_away_in_passing(talk: Talk, turns: tuple[str, ...], side: str) -> None:
    """The other side "too" makes both, the same side again does not."""
    assert talk(CASE, *turns).facts["posterolateral"].value == side


def test_a_share_alone_answers_the_impossible_one(talk: Talk) -> None:
    """The words "40 sorry" stand for the collapse that was given as 140 %."""
    read = talk("L4 lytic met", "collapse 140%", "40 sorry").facts["collapse"]
    assert (read.value, read.quote) == ("under_50", "40")


@pytest.mark.parametrize("words", ["so?", "which paper is that from"])
def test_the_result_and_its_sources_are_asked_in_few_words(talk: Talk, words: str) -> None:
    """They are answered with the case, and not refused."""
    assert talk(CASE, words).text.startswith("T9: SINS 8 to 11")


def test_a_patient_of_a_numbered_list_is_meant_by_the_number(talk: Talk) -> None:
    """Three patients of a list, one asked for by "#2"."""
    listed = "#1 J.B. 77M, prostate, T4 blastic\n#2 R.T. 49F, colon ca, L2 lytic, 25% height loss\n#3 P.W. 61F, myeloma, C6\n\nSINS for #2 please"
    assert talk(listed).facts["level"].value == "L2"


def test_two_lesions_of_a_numbered_list_stay_one_patient(talk: Talk) -> None:
    """A number before a level counts lesions."""
    assert {outcome.level for outcome in talk("myeloma\n#1 T4 lytic\n#2 L2 lytic\nSINS?").outcomes} >= {"T4", "L2"}
