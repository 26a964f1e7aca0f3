"""BM25 ranks by telling words and survives storage."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from corpus.lexical import Lexical

DOCUMENTS = [["dexamethasone", "dose", "10", "mg"], ["denosumab", "dose", "120", "mg"], ["fusion", "debated"]]


def test_the_entry_with_the_telling_word_wins() -> None:
    """A word that one entry alone holds outweighs one that many hold."""
    scores = Lexical.build(DOCUMENTS).scores([("denosumab", 1.0), ("dose", 1.0)])
    assert int(np.argmax(scores)) == 1
    assert scores[2] == 0


def test_a_rare_word_tells_more() -> None:
    """The weight of a word falls with the number of entries that hold it, and is greatest for one nowhere seen."""
    lexical = Lexical.build(DOCUMENTS)
    assert lexical.idf("proton") > lexical.idf("fusion") > lexical.idf("dose")


def test_weights_scale_the_score() -> None:
    """A term of half weight counts half."""
    lexical = Lexical.build(DOCUMENTS)
    assert lexical.scores([("fusion", 0.5)])[2] == pytest.approx(lexical.scores([("fusion", 1.0)])[2] / 2)


def test_stored_and_opened_is_the_same(tmp_path: Path) -> None:
    """What is read back scores as what was written."""
    built = Lexical.build(DOCUMENTS)
    built.save(tmp_path)
    opened = Lexical.open(tmp_path)
    assert opened.vocabulary == built.vocabulary
    assert np.array_equal(opened.scores([("mg", 1.0)]), built.scores([("mg", 1.0)]))


def test_an_empty_corpus_answers_nothing() -> None:
    """No entries, no scores, no error."""
    assert Lexical.build([]).scores([("dose", 1.0)]).size == 0
