"""Titles: which of several patients named in one text it asks about: "Mrs A is sorted. Mr B is the one I need help with"."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns

_TITLED: Final = patterns.of(
    r"(?<!with )(?<!by )(?<!under )(?<!from )(?<!to )(?<!per )(?<!asked )(?<!surgeon )(?<!consultant )\b(?:mr|mrs|ms|miss) ([a-z][a-z'-]*)"
)
"""A patient by title; one with, by or under whom something is done is a colleague."""
_ASKED_BY_NAME: Final = patterns.of(
    r"\b(?:mr|mrs|ms|miss) ([a-z][a-z'-]*) is the one\b|\b(?:for|about|regarding|concerning|concerns) (?:mr|mrs|ms|miss) "
    r"([a-z][a-z'-]*)(?=[^.;?]{0,12}(?:[.?]|$))"
)


def named_patients(clean: str) -> tuple[str, frozenset[str]] | None:
    """The one patient of several named whom the text asks about, and the others; nothing where it is not plain which."""
    names = frozenset(_TITLED.findall(clean)) if "mr" in clean or "ms " in clean or "miss " in clean else frozenset()
    asked = {name for match in _ASKED_BY_NAME.finditer(clean) for name in match.groups() if name}
    return (asked.copy().pop(), names - asked) if len(asked) == 1 and len(names) > 1 else None


def names(sentence: str) -> frozenset[str]:
    """The patients that a sentence names by title."""
    return frozenset(_TITLED.findall(sentence))
