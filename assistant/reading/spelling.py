"""Spelling: a word that nobody spells so becomes the nearest word of the field; every other word stays as it is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from assistant.reading import patterns
from assistant.reading.lexicon import KNOWN, MISSPELT, WORDS
from assistant.reading.numerals import ORDINALS, TENS, UNITS
from assistant.reading.shorthand import ABBREVIATIONS
from assistant.reading.wording import words

_TINY: Final = 3
_SHORT: Final = 6
_LONG: Final = 10
_MOST_REPAIRS: Final = 3_000
_SLASHED: Final = "|".join(map(re.escape, sorted((each for each in ABBREVIATIONS if "/" in each[1:-1]), key=len, reverse=True)))
_PARTS: Final = patterns.of(rf"(?<![a-z])(?:{_SLASHED})(?![a-z])|[a-z]+(?:'[a-z]+)?")
_BY_LETTER: Final = {letter: tuple(word for word in WORDS if letter in word[:2]) for letter in "abcdefghijklmnopqrstuvwxyz"}


_GLUED: Final = frozenset({*WORDS, *words("both left right back pain loss bone height")}) - {"with", "when", "between", "around", "without"}
_HALF: Final = 4
"""Letters of the shorter of two words run together."""
_SWAPPABLE: Final = frozenset(word for word in KNOWN if len(word) > _TINY + 1) - set(MISSPELT) - {*UNITS, *TENS, *ORDINALS}


class Mender:
    """Mends the words of one text, at most a bounded number of different ones."""

    def __init__(self) -> None:
        self._left = _MOST_REPAIRS
        self._done: dict[str, str] = {}

    def written_out(self, token: str) -> str:
        """A word with its slashes and full stop, as shorthand for another, or with each part mended."""
        if (known := _known(token)) is not None:
            return known
        if token[-1] == "." and token[:-1] in ABBREVIATIONS:
            return f"{ABBREVIATIONS[token[:-1]]}."
        return self.word(token) if token.isalpha() else _PARTS.sub(lambda part: self._part(part[0]), token)

    def _part(self, part: str) -> str:
        known = _known(part)
        return known if known is not None else self.word(part) if part.isalpha() else part

    def word(self, word: str) -> str:
        """The word, mended if it must be."""
        if word in KNOWN:
            return MISSPELT.get(word, word)
        if word not in self._done:
            if not self._left:
                return word
            self._left -= 1
            self._done[word] = mended(word)
        return self._done[word]


@lru_cache(maxsize=20_000)
def _known(part: str) -> str | None:
    """A word as it is or written out; None for one to be mended, or taken apart."""
    if part in ABBREVIATIONS:
        return ABBREVIATIONS[part]
    if part in MISSPELT:
        return MISSPELT[part]
    return part if part.isalpha() and (len(part) <= _TINY or part in KNOWN) else None


@lru_cache(maxsize=20_000)
def mended(word: str) -> str:
    """The nearest word of the field, within one slip for short words and two for longer; an ordinary word for two letters swapped."""
    if word in MISSPELT:
        return MISSPELT[word]
    if len(word) > 2 * _LONG:
        return word
    most = 1 if len(word) < _SHORT else 2
    if full := _filled(word):
        return full
    if apart := _apart(word):
        return apart
    near = process.extractOne(word, _BY_LETTER[word[0]], scorer=OSA.distance, score_cutoff=most)
    field = str(near[0]) if near and _same_start(word, str(near[0]), int(near[1])) else ""
    swapped = "" if near and field and near[1] == 1 else _unswapped(word)
    return ABBREVIATIONS.get(swapped, swapped) or field or word


def _filled(word: str) -> str:
    """The one word of the score that is written here without its vowels, and perhaps without one letter more: "algnmt", "pdcls", "fcts"."""
    bare = _bare(word)
    if bare != _undoubled(word) or len(bare) < _TINY:
        return ""
    if bare in _BARE:
        return _BARE[bare]
    near = {full for known, full in _BARE.items() if len(bare) > _TINY + 1 and len(known) == len(bare) + 1 and _within(bare, known)}
    return near.pop() if len(near) == 1 else ""


def _undoubled(word: str) -> str:
    """A word with each letter that is written twice written once."""
    return re.sub(r"(.)\1", r"\1", word)


def _bare(word: str) -> str:
    """A word without its vowels, its first letter kept."""
    return _undoubled(word[0] + re.sub("[aeiou]", "", word[1:]))


def _within(bare: str, known: str) -> bool:
    """True where one word is another without one of its letters, the first and the last kept."""
    return any(bare == known[:at] + known[at + 1 :] for at in range(1, len(known) - 1))


_BARE: Final = {
    _bare(word): word
    for word in words(
        "alignment align aligned aligns kyphosis kyphotic listhesis subluxation subluxed deformity collapse collapsed pedicle pedicles facet facets "
        "posterior posterolateral elements element normal intact involved involvement destroyed infiltrated preserved maintained mechanical "
        "sclerotic blastic lytic mixed myelopathy myelopathic bilateral unilateral anterior scoliosis translation vertebral lesion "
        "epidural compression compressed costovertebral spared angulation unremarkable occasional clear"
    )
}
"""The words of the score that are written without vowels, by what is left of them."""


def _apart(word: str) -> str:
    """Two words of the field that were run together: "caudaequina"; the word of a kind that is neither has none."""
    cuts = (at for at in range(_HALF, len(word) - _HALF + 1) if word[:at] in _GLUED and word[at:] in _GLUED)
    return next((f"{word[:at]} {word[at:]}" for at in cuts), "")


def _unswapped(word: str) -> str:
    """The one known word that this is with two neighbouring letters swapped; never a number."""
    known = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)} & _SWAPPABLE
    return known.pop() if len(known) == 1 else ""


def _same_start(word: str, known: str, slips: int) -> bool:
    """True where the first letters agree, or only changed places."""
    return word[0] == known[0] or (slips == 1 and word[:2] == known[1::-1])
