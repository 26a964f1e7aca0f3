"""Topics: which readers may find something in a stretch of text, told word by word before any of their patterns runs.

Every reader gives a quick test of one word; the answer is kept for each word, so that a word met before costs one look-up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import (
    alignment,
    canal,
    correction,
    denial,
    escc_grade,
    fitness,
    height,
    histology,
    lesion,
    levels,
    neurology,
    pain,
    patient,
    posterolateral,
    retraction,
    rivals,
    scopes,
    stated,
    untold,
)

if TYPE_CHECKING:
    from collections.abc import Callable

GATES: Final[dict[str, Callable[[str], bool]]] = {
    "alignment": alignment.may_speak,
    "canal": canal.may_speak,
    "correction": correction.may_speak,
    "denial": denial.may_speak,
    "escc_grade": escc_grade.may_speak,
    "fitness": fitness.may_speak,
    "height": height.may_speak,
    "histology": histology.may_speak,
    "lesion": lesion.may_speak,
    "levels": levels.may_speak,
    "levels_in_words": levels.may_speak_in_words,
    "neurology": neurology.may_speak,
    "pain": pain.may_speak,
    "patient": patient.may_speak,
    "posterolateral": posterolateral.may_speak,
    "region": levels.may_name_region,
    "retraction": retraction.may_speak,
    "rivals": rivals.may_speak,
    "scope": scopes.may_turn,
    "sex": patient.may_tell_sex,
    "stated": stated.may_speak,
    "untold": untold.may_speak,
}
_NONE: Final[frozenset[str]] = frozenset()
_MOST: Final = 60_000


class _Memory(dict[str, frozenset[str]]):
    """The topics of every word met so far, up to a bounded number of words."""

    def __missing__(self, word: str) -> frozenset[str]:
        found = frozenset(topic for topic, may_speak in GATES.items() if may_speak(word)) or _NONE
        if len(self) < _MOST:
            self[word] = found
        return found


_MEMORY: Final = _Memory()


def of(text: str) -> frozenset[str]:
    """The topics that any word of a text may belong to."""
    return _NONE.union(*map(_MEMORY.__getitem__, text.split()))
