"""A question finds the right claim first, however it is worded, spelt or abbreviated."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.index import open_index
from corpus.search import Search


@pytest.fixture(scope="module")
def search(home: Path) -> Search:
    assert home.exists()
    return Search(open_index())


@pytest.mark.parametrize(
    ("question", "claim"),
    [
        ("steroid dose for cord compression", "jaipanya-2022/dexamethasone-dose"),
        ("dexamethasne doze in cord compresion", "jaipanya-2022/dexamethasone-dose"),
        ("Xgeva dose", "jaipanya-2022/denosumab-dose"),
        ("fall-off of dose per mm", "morimoto-2024/srs-falloff"),
        ("chordoma 5yr control 24gy x1", "newman-2023/chordoma-24gy-control"),
        ("type 3 implant failure", "silva-2021/scale-type-3"),
    ],
)
def test_the_right_claim_is_among_the_first(search: Search, question: str, claim: str) -> None:
    """A terse, misspelt or abbreviated question finds its claim among the first three."""
    assert claim in [hit.entry.id for hit in search.hits(question, 3, kind="claim")]


def test_spelling_is_mended_but_ordinary_words_are_left(search: Search) -> None:
    """A misspelt word becomes the nearest word of the corpus; correct English stays as it is."""
    assert "recurrence" in search.mended("local recurence")
    assert search.mended("who won the cup") == "who won the cup"


@pytest.mark.parametrize("word", ["radium", "supine", "psma", "goggles"])
def test_another_word_is_no_misspelling(search: Search, word: str) -> None:
    """A word with a letter that its neighbour in the corpus lacks keeps its own meaning."""
    assert word in search.mended(f"spine metastases and {word}")


def test_a_word_the_corpus_lacks_is_told_apart(search: Search) -> None:
    """A drug that no paper names is unknown and telling; an everyday word is not."""
    unknown = dict(search.query("ketamine or a win").unknown)
    assert unknown["ketamin"] == 1.0
    assert unknown.get("win", 0.0) < 0.2


def test_one_paper_can_be_asked_alone(search: Search) -> None:
    """A search limited to one paper returns that paper's entries only."""
    assert {hit.entry.document for hit in search.hits("implant failure", 10, documents=["silva-2021"])} == {"silva-2021"}


def test_one_hit_a_place(search: Search) -> None:
    """A list never shows one place twice, nor a topic that is no evidence."""
    hits = search.best("vertebral fracture after radiosurgery", 10)
    assert len({hit.entry.id for hit in hits}) == len(hits) == 10
    assert {hit.entry.kind for hit in hits} <= {"claim", "passage"}
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@pytest.mark.parametrize("question", ["", "???", "the of and", "\x00\x1b[31m", "字" * 50, "a" * 5000])
def test_any_text_is_answered_without_an_error(search: Search, question: str) -> None:
    """Empty, odd or endless input yields a list, not an exception."""
    assert len(search.best(question, 3)) == 3
