"""Titles: which of several patients named or counted in one text it asks about: "Mrs A is sorted. Mr B is the one I need help with"."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import blanked, either

_TITLED: Final = patterns.of(
    r"(?<!with )(?<!by )(?<!under )(?<!from )(?<!to )(?<!per )(?<!asked )(?<!surgeon )(?<!consultant )\b(?:mr|mrs|ms|miss) ([a-z][a-z'-]*)"
)
"""A patient by title; one with, by or under whom something is done is a colleague."""
_ASKED_BY_NAME: Final = patterns.of(
    r"\b(?:mr|mrs|ms|miss) ([a-z][a-z'-]*) is the one\b|\b(?:for|about|regarding|concerning|concerns) (?:mr|mrs|ms|miss) "
    r"([a-z][a-z'-]*)(?=[^.;?]{0,12}(?:[.?]|$))"
)


_PEOPLE: Final = either("patients pts people ladies gentlemen men women cases referrals admissions transfers")
_SEVERAL: Final = patterns.of(
    rf"\b(?:two|2|three|3|four|4|both|several|a (?:couple|pair) of) (?:(?:new|more|such|similar|different|\w+ing|\w+ed) )*{_PEOPLE}\b"
)
_ONE: Final = either("one patient pt lady gentleman man woman case gent person chap")
_NUMBERS: Final = {
    **dict.fromkeys(("first", "former", "1", "one", "a"), "1"),
    **dict.fromkeys(("second", "latter", "other", "2", "two", "b"), "2"),
    **dict.fromkeys(("third", "3", "three", "c"), "3"),
}
_NUMBER: Final = (
    rf"(?:(?:the|my|our) (?P<nth{{0}}>first|second|third|former|latter|other)(?: {_ONE})?|(?:patient|pt|case) (?:no\.? |number |#)?"
    r"(?P<number{0}>[123abc]|one|two|three))\b"
)
_COUNTED: Final = patterns.of(
    rf"(?:^|(?<=[.;:,\n]))\W*(?:and |but |now |then |so )*(?:(?P<one>one)(?=,| is| was| has| had| with)|{_NUMBER.format('')}|"
    r"(?P<bare>first|second|third)\s*[:-])(?! (?:of|line|time)\b)"
)
"""A patient by number, where a sentence begins."""
_WANTED: Final = patterns.of(
    rf"{_NUMBER.format('a')}(?:,? (?:who|which|that))? (?:is|are|was) (?:(?:actually|really) )?(?:(?:the|our|my) (?:{_ONE}|question|problem|concern)"
    r"\b(?! (?:with|from|of|in)\b)|mine|ours|(?:who|whom|what) (?:i|we)\b)"
    rf"|\b(?:for|about|regarding|concerning|concerns|on) {_NUMBER.format('b')}(?=[^.;?]{{0,12}}(?:[.?]|$))"
)
_NOBODY: Final = frozenset[str]()


def named_patients(clean: str) -> tuple[str, frozenset[str]] | None:
    """The one patient of several named or counted whom the text asks about, and the others; nothing where it is not plain which."""
    titled = "mr" in clean or "ms " in clean or "miss " in clean
    names, asked = _NOBODY, _NOBODY
    if titled:
        names = frozenset(_TITLED.findall(clean))
        asked = frozenset(name for match in _ASKED_BY_NAME.finditer(clean) for name in match.groups() if name)
    if not names and _SEVERAL.search(clean):
        names, asked = (frozenset(_numbers(pattern, clean)) for pattern in (_COUNTED, _WANTED))
    return (next(iter(asked)), names - asked) if len(asked) == 1 and len(names) > 1 else None


def names(sentence: str) -> frozenset[str]:
    """The patients that a sentence names by title, or opens with by number."""
    return frozenset(_TITLED.findall(sentence)) | _numbers(_COUNTED, sentence)


def numbers(clause: str) -> frozenset[str]:
    """The patients that a clause opens with by number, other than as "one"."""
    return _NOBODY if clause.split(maxsplit=1)[:1] == ["one"] else _numbers(_COUNTED, clause)


def unnumbered(text: str) -> str:
    """The text with the numbers of its patients blanked, which say of none that he is another."""
    return blanked(text, _COUNTED)


def _numbers(pattern: patterns.Pattern, text: str) -> frozenset[str]:
    return frozenset(_NUMBERS[number] for match in pattern.finditer(text) for number in match.groups() if number)
