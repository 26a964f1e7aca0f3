"""Patterns: regular expressions that are compiled when first used, and pass over a text without the words that every match of theirs must hold.

What a match must hold comes from the expression itself (`required`). Each requirement is a bit; each word met keeps the bits that it meets, and the
bits of a text are those of its words. So most patterns that find nothing in a text cost one look-up.
"""

from __future__ import annotations

import re
import sys
from functools import reduce
from operator import or_
from threading import Lock
from typing import TYPE_CHECKING, Final

from assistant.reading.required import Requirement, marked, required

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

try:
    from re._parser import parse  # type: ignore[import-not-found]
except ImportError:  # another Python: every pattern runs on every text, which is slower and no different
    parse = None

_END: Final = sys.maxsize
_OFTEN: Final = 64
"""Uses after which it pays to find out what a pattern requires."""
_TOGETHER: Final = 96
"""Patterns whose requirements are added at once, because what is known of words is lost then."""
_STEM: Final = 3
_WORDS_KEPT: Final = 60_000
_TEXTS_KEPT: Final = 1_000
_LOCK: Final = Lock()
"""Held while words are looked up or requirements added, so that no text keeps the bits of before."""


class _Words(dict[str, int]):
    """The requirements that each word met so far fulfils, one bit each."""

    def __init__(self, bits: dict[Requirement, int]) -> None:
        self.bits = bits
        self._pieces: dict[str, dict[str, int]] = {}
        for requirement, bit in bits.items():
            for piece in requirement:
                group = self._pieces.setdefault(piece[:_STEM], {})
                group[piece] = group.get(piece, 0) | bit

    def __missing__(self, word: str) -> int:
        text, found = marked(word), 0
        for start in range(len(text)):
            for length in range(1, _STEM + 1):
                for piece, bits in self._pieces.get(text[start : start + length], {}).items():
                    if text.startswith(piece, start):
                        found |= bits
        if len(self) < _WORDS_KEPT:
            self[word] = found
        return found


class _Texts(dict[str, int]):
    """The requirements that the words of each text met of late fulfil."""

    words = _Words({})

    def __missing__(self, text: str) -> int:
        with _LOCK:
            found = reduce(or_, map(self.words.__getitem__, text.split()), 0)
            if len(self) >= _TEXTS_KEPT:
                self.clear()
            self[text] = found
        return found


class Pattern:
    """A regular expression with the methods of `re.Pattern` that reading uses.

    A call that bounds the end of the text (`end`) always runs: a border of the text may be the border of a word.
    """

    __slots__ = ("_bits", "_compiled", "_often", "_sets", "_uses", "flags", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags
        self._bits = self._uses = 0
        self._sets: tuple[int, ...] = ()
        self._compiled: re.Pattern[str] | None = None
        self._often: re.Pattern[str] | None = None

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """The first match."""
        bits = self._bits
        if bits and (_TEXTS[text] & bits != bits or (self._sets and self._meets_none(text))) and end == _END:
            return None
        return (self._often or self.bare).search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """The match at the start."""
        bits = self._bits
        if bits and (_TEXTS[text] & bits != bits or (self._sets and self._meets_none(text))) and end == _END:
            return None
        return (self._often or self.bare).match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """The match of the whole."""
        bits = self._bits
        if bits and (_TEXTS[text] & bits != bits or (self._sets and self._meets_none(text))) and end == _END:
            return None
        return (self._often or self.bare).fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """Every match, in order."""
        bits = self._bits
        if bits and (_TEXTS[text] & bits != bits or (self._sets and self._meets_none(text))) and end == _END:
            return iter(())
        return (self._often or self.bare).finditer(text, start, end)

    def findall(self, text: str) -> list[str]:
        """What every match, or its only group, holds."""
        return self.bare.findall(text) if self.may_match(text) else []

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with every match replaced."""
        bits = self._bits
        if bits and (_TEXTS[text] & bits != bits or (self._sets and self._meets_none(text))):
            return text
        return (self._often or self.bare).sub(by, text)

    def split(self, text: str) -> list[str]:
        """The text, cut at every match."""
        return self.bare.split(text)

    @property
    def bare(self) -> re.Pattern[str]:
        """The regular expression itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self.flags)
        if self._used():
            self._often = self._compiled
        return self._compiled

    def may_match(self, text: str) -> bool:
        """False for a text without the words of any match; the expression itself is not run."""
        bits = self._bits
        if not bits:
            self._used()
        return _TEXTS[text] & bits == bits and not (self._sets and self._meets_none(text))

    def _used(self) -> bool:
        """Count a use; true for one among many."""
        self._uses += 1
        if self._uses == _OFTEN:
            _learn(self)
        return self._uses >= _OFTEN

    def _meets_none(self, text: str) -> bool:
        found = _TEXTS[text]
        for bits in self._sets:  # noqa: SIM110 a loop takes half the time of `all`
            if found & bits == bits:
                return False
        return True

    def requires(self, bits: int, sets: tuple[int, ...]) -> None:
        """From now on look only at texts that fulfil these requirements, and one of some sets of others, if there are any."""
        self._sets = sets
        self._bits = bits


of = Pattern


def any_of(*patterns: Pattern) -> Pattern:
    """One pattern for any of several, whose `may_match` answers for all of them at once.

    Raises:
        ValueError: for an expression that refers back to a group of its own.
    """
    if any(_REFERENCE.search(each.pattern) for each in patterns):
        raise ValueError("an expression that refers back to a group cannot be one of several")
    flags = reduce(or_, (each.flags for each in patterns))
    return of("|".join(f"(?:{_NAMED_GROUP.sub('(?:', each.pattern)})" for each in patterns), flags)


_NAMED_GROUP: Final = re.compile(r"\(\?P<\w+>")
_REFERENCE: Final = re.compile(r"\(\?P=|\\[1-9]")
_TEXTS: Final = _Texts()
_WAITING: Final[list[Pattern]] = []


def _learn(pattern: Pattern) -> None:
    """Note a pattern in frequent use; when there are several, find out what they require."""
    if parse is None:
        return
    with _LOCK:
        _WAITING.append(pattern)
        if len(_WAITING) >= _TOGETHER:
            _require(_WAITING)
            _WAITING.clear()


def _require(patterns: list[Pattern]) -> None:
    """Let patterns look only at texts that hold what they require. Texts are looked at anew before the first pattern asks for them."""
    needs = [required(parse(each.pattern, each.flags)) for each in patterns]
    bits = dict(_TEXTS.words.bits)
    for requirement in [each for plain, choice in needs for some in (plain, *choice) for each in some]:
        bits.setdefault(requirement, 1 << len(bits))
    _TEXTS.words = _Words(bits)
    _TEXTS.clear()
    for pattern, (plain, choice) in zip(patterns, needs, strict=True):
        pattern.requires(sum(bits[each] for each in plain), tuple(sum(bits[each] for each in some) for some in choice))
