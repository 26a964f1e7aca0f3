"""Wording: patterns built from plain lists of words, so that a list can be read, reviewed and added to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_SPACE: Final = "[ -]"


def words(text: str) -> tuple[str, ...]:
    """The words of a list written as running text."""
    return tuple(text.split())


def either(*lists: str) -> str:
    """A pattern for any of the words; words stand apart by blanks, `_` is a blank or hyphen inside one, `*` any ending."""
    words = [word for words in lists for word in words.split()]
    return f"(?:{'|'.join(word.replace('_', _SPACE).replace('*', '[a-z]*') for word in words)})"


def whole(*lists: str) -> re.Pattern[str]:
    """A compiled pattern for any of the words, standing alone."""
    return re.compile(rf"(?<![a-z]){either(*lists)}(?![a-z])")


def joined(*patterns: str) -> re.Pattern[str]:
    """A compiled pattern for any of several patterns."""
    return re.compile("|".join(patterns))


def gate(stems: str) -> Callable[[str], bool]:
    """A quick test whether any of some stems stands in a text, to spare the patterns that need one."""
    listed = words(stems)
    return lambda text: any(stem in text for stem in listed)


def blanked(text: str, pattern: re.Pattern[str]) -> str:
    """The text with every match replaced by as many blanks, so that places stay the same."""
    return pattern.sub(lambda match: " " * len(match[0]), text)
