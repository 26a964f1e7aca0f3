"""A real word is never mended into a word of the field, and a slip of one still is."""

from __future__ import annotations

import pytest

from assistant.reading.spelling import Mender

REAL = (
    "slippers urinate urinating intolerable hypotension cranial collars splayed sheared squatted inject excise extruded faeces weariness wetness "
    "stranding spacer prosthetic rotator reliever recieved infact atleast urinal saddled deficient"
)
SLIPS = {
    "lytci": "lytic",
    "colapse": "collapse",
    "verterbal": "vertebral",
    "pedical": "pedicle",
    "kiphosis": "kyphosis",
    "metastatis": "metastasis",
    "sublaxation": "subluxation",
    "cervial": "cervical",
}


@pytest.mark.parametrize("word", REAL.split())
def test_a_real_word_stays_as_it_is(word: str) -> None:
    """Plain English that stands close to a finding is not that finding."""
    assert Mender().word(word) == word


@pytest.mark.parametrize(("slip", "word"), SLIPS.items())
def test_a_slip_is_mended(slip: str, word: str) -> None:
    """A slip of a word of the field is read as that word."""
    assert Mender().word(slip) == word
