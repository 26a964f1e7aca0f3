"""Dictation: punctuation that was spoken becomes punctuation, in a text that shows it was dictated."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import opening

_ALWAYS: Final = patterns.of(rf"{opening('full_stop question_mark new_paragraph new_line newline semicolon comma open_bracket')}\b")
_SPOKEN: Final = ("stop", "period", "question mark", "new paragraph", "new line", "newline", "semicolon", "comma", "open bracket")
_PERIOD: Final = patterns.of(r"\bperiod\b(?! of)(?!s)")
_BODY: Final = (
    "(?:cord|pain|lesions?|sac|theca|pedicles?|left|right|vertebra|body|spine|alignment|tumour|patient|facets?|mri|ct|height|bone|neurolog\\w+|legs|"
    "power|cancer|primary|conus|canal|csf|epidural|collapse|posterior)"
)
_SAID: Final = rf"stop(?! (?:(?:the|his|her)\b(?! {_BODY}\b)|taking|smoking|it|at|short|all|anticoag\w*|now)\b)"
"""A full stop, not an order to stop something."""
_STOP: Final = patterns.of(rf"\b{_SAID}\b")
_PLAIN: Final = (
    "full stop|period(?! of)|comma|question mark|exclamation mark|semicolon|semi colon|new line|newline|new paragraph|"
    "next line|open brackets?|close brackets?|dash|hyphen|slash"
)
_COLON: Final = (
    r"(?:(?<=\bdiagnosis )|(?<=\bhistology )|(?<=\bfindings )|(?<=\bimpression )|(?<=\bindication )|(?<=\bconclusion ))colon(?! (?:ca\b|cancer|"
    r"carcinoma|adeno))|"
    r"colon(?= (?!ca\b|cancer|carcinoma|adeno|primary|met\w*|tumour))(?<!of colon)(?<!the colon)(?<!ca colon)(?<!sigmoid colon)(?<!ascending "
    "colon)(?<!descending colon)"
)
MARKS: Final = patterns.of(rf"\s*\b(?P<mark>{_PLAIN}|{_COLON})\b")
STOPS: Final = patterns.of(rf"\s*\b(?P<mark>{_PLAIN}|{_COLON}|{_SAID})\b")
_MARK: Final = {
    **dict.fromkeys(("full stop", "period", "stop"), "."),
    **dict.fromkeys(("new line", "newline", "next line", "new paragraph"), "\n"),
    **dict.fromkeys(("semicolon", "semi colon"), ";"),
    **dict.fromkeys(("dash", "hyphen"), " -"),
    "comma": ",",
    "colon": ":",
    "question mark": "?",
    "exclamation mark": "!",
    "slash": "/",
}
_ENOUGH: Final = 2


def marks(clean: str) -> patterns.Pattern | None:
    """The pattern of spoken marks to replace in this text; None for a text that was not dictated."""
    if not any(word in clean for word in _SPOKEN):
        return None
    spoken = len(_ALWAYS.findall(clean)) + len(_PERIOD.findall(clean))
    stops = len(_STOP.findall(clean))
    if stops and (spoken or stops >= _ENOUGH):
        return STOPS
    return MARKS if spoken else None


def mark(match: re.Match[str]) -> str:
    """The mark that was spoken."""
    return _MARK.get(match["mark"], " ")
