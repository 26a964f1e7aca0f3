# ruff: noqa: S311 a seeded generator, no secret
"""Rewordings: the same case, said otherwise, the same way every time."""

import random
import re

from evals.rewording import distracted, misspelt, reworded, shuffled, variants

TEXT = "T12 RCC, lytic. Collapse 30%, no myelopathy. Left pedicle destroyed. SINS and NOMS?"


def test_variants_are_the_same_every_time() -> None:
    """The seed is the sample's id."""
    assert variants("A", (TEXT,)) == variants("A", (TEXT,))
    assert variants("A", (TEXT,)) != variants("B", (TEXT,))


def test_shuffling_keeps_every_sentence_and_the_question_last() -> None:
    """Nothing is lost, and what is asked stays at the end."""
    mixed = shuffled(TEXT, random.Random(1))
    assert sorted(re.findall(r"\w+", mixed)) == sorted(re.findall(r"\w+", TEXT))
    assert mixed.endswith("SINS and NOMS?")


def test_a_text_that_points_back_is_not_shuffled() -> None:
    """Sentences that lean on the one before keep their order."""
    text = "T8 met from breast. It is lytic. SINS?"
    assert shuffled(text, random.Random(1)) == text


def test_misspelling_touches_two_long_words_only() -> None:
    """Levels, figures and short words stay as they are."""
    wrong = misspelt(TEXT, random.Random(3))
    assert sum(a != b for a, b in zip(TEXT.split(), wrong.split(), strict=True)) <= 2
    assert "T12" in wrong
    assert "30%" in wrong


def test_rewording_and_distracting_say_what_they_say() -> None:
    """A synonym replaces a term; a distractor is added and nothing removed."""
    assert reworded("T12 lytic, 30%", random.Random(1)) == "Th12 osteolytic, 30 percent"
    assert set(re.findall(r"\w+", TEXT)) <= set(re.findall(r"\w+", distracted(TEXT, random.Random(1))))
