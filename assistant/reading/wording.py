"""Wording: patterns built from plain lists of words, so that a list can be read, reviewed and added to."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

_SPACE: Final = "[ -]"
_LETTERS: Final = patterns.of(r"[a-z]+")
TODAY: Final = r"(?:today|tonight|overnight|yesterday|this (?:am|morning|afternoon|evening)|last night)"
"""Names the day of a sign that is new."""
LEVEL: Final = r"(?:c|th|t|d|l|s)[ .-]?\d{1,2}(?!\d)"
"""A pattern for a level in figures."""


def words(text: str) -> tuple[str, ...]:
    """The words of a list written as running text."""
    return tuple(text.split())


def either(*lists: str) -> str:
    """A pattern for any of the words; words stand apart by blanks, `_` is a blank or hyphen inside one, `*` any ending."""
    words = [word for words in lists for word in words.split()]
    return f"(?:{'|'.join(word.replace('_', _SPACE).replace('*', '[a-z]*') for word in words)})"


def whole(*lists: str) -> patterns.Pattern:
    """A compiled pattern for any of the words, standing alone."""
    return patterns.of(rf"(?<![a-z]){either(*lists)}(?![a-z])")


def opening(listed: str) -> str:
    """A pattern for any of the words, each where a word begins, that a search finds by their first letters; `_` is a blank."""
    spaced = (word.replace("_", " ") for word in words(listed))
    return "(?:" + "|".join(rf"{word[0]}(?<!\w{word[0]}){word[1:]}" for word in spaced) + ")"


def joined(*each: str) -> patterns.Pattern:
    """A compiled pattern for any of several patterns; neighbours that begin at the border of a word test it once."""
    groups = groupby(each, key=lambda pattern: pattern.startswith(r"\b"))
    return patterns.of("|".join(f"(?:{'|'.join(group)})" for _, group in groups))


def gate(stems: str, alone: str = "") -> Callable[[str], bool]:
    """A quick test whether a word holds one of some stems or is one of those that count alone, to spare the patterns that need one."""
    listed, whole_words = words(stems), frozenset(words(alone))
    return lambda word: any(stem in word for stem in listed) or not whole_words.isdisjoint(_LETTERS.findall(word))


def follows(match: re.Match[str], pattern: patterns.Pattern, reach: int = 40) -> bool:
    """Whether a pattern is found in the `reach` characters right before a match."""
    return bool(pattern.search(match.string[max(0, match.start() - reach) : match.start()]))


def blanked(text: str, pattern: patterns.Pattern) -> str:
    """The text with every match replaced by as many blanks, so that places stay the same."""
    return pattern.sub(lambda match: " " * len(match[0]), text)
