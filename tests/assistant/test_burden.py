"""What a survival score asks of the spread is read where such a score was asked for, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

ASKED = "Revised Tokuhashi for T8: breast primary, KPS 60"


@pytest.mark.parametrize(
    ("words", "fact", "value"),
    [
        ("1 bone metastasis outside the spine", "extraspinal_bone_metastases", "1-2"),
        ("no extraspinal bone metastases", "extraspinal_bone_metastases", "0"),
        ("extraspinal bone metastases: 4", "extraspinal_bone_metastases", "3+"),
        ("multiple bony mets outside the spine", "extraspinal_bone_metastases", ["1-2", "3+"]),
        ("three vertebrae involved", "vertebral_metastases", "3+"),
        ("vertebral metastases 2", "vertebral_metastases", "2"),
        ("a single vertebra affected", "vertebral_metastases", "1"),
        ("2 or more vertebrae affected", "vertebral_metastases", ["2", "3+"]),
        ("no metastases in the major internal organs", "organ_metastases", "none"),
        ("liver mets", "organ_metastases", ["removable", "unremovable"]),
        ("unresectable liver mets", "organ_metastases", "unremovable"),
        ("a removable lung metastasis", "organ_metastases", "removable"),
        ("Frankel D", "frankel", "D"),
        ("incomplete palsy", "frankel", ["C", "D"]),
    ],
)
def test_each_item_is_read_in_plain_words(talk: Talk, words: str, fact: str, value: object) -> None:
    """A count, a word or a grade gives the row, and a vague count the rows that it leaves."""
    read = talk(ASKED, words).facts[fact].value
    assert (sorted(read) if isinstance(read, list) else read) == value


def test_all_items_in_one_turn_give_the_total(talk: Talk) -> None:
    """1 + 1 + 1 + 2 + 5 + 2 points of the revised table, with the survival that they stand for."""
    told = f"{ASKED}, one bone metastasis outside the spine, two vertebrae affected, no metastases in major internal organs, no palsy"
    assert talk(told).text.startswith("Revised Tokuhashi: 12 points, 1 year or more [1].")


def test_an_answer_to_what_was_asked_completes_the_score(talk: Talk) -> None:
    """The names under which the items are asked for are understood when they come back with their values."""
    answer = talk(ASKED, "extraspinal bone metastases 1-2, vertebral metastases 2, organ metastases none, Frankel E")
    assert answer.text.startswith("Revised Tokuhashi: 12 points")
    assert not answer.asks


@pytest.mark.parametrize("words", ["no liver mets", "are there vertebral metastases?", "possible liver mets"])
def test_what_settles_no_item_is_left_open(talk: Talk, words: str) -> None:
    """One organ free, a question and a doubt leave every item as it was."""
    assert {"organ_metastases", "vertebral_metastases"}.isdisjoint(talk(ASKED, words).facts)


def test_nothing_is_read_where_no_survival_is_asked_for(talk: Talk) -> None:
    """In a case scored for stability these are history."""
    assert {"organ_metastases", "vertebral_metastases", "frankel"}.isdisjoint(
        talk("T8 lytic breast met, two vertebrae affected, no visceral metastases, Frankel E. SINS?").facts
    )
