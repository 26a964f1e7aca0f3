"""Layouts: a case laid out as a form with boxes, a chat, questions with answers or an exported record, as the sentences that it stands for."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import follows

_RECORD: Final = 3
"""Names with their values from which a text is an exported record."""
_FIELDS: Final = patterns.of(
    r'"?\s*\}+\s*,\s*"|"?\s*,\s*"|(?<=[\dle\]])\s*,\s*"|"\s*:\s*[{\[]?\s*"?|(?:^|(?<=\s))[{\[]\s*"|"?\s*[}\]]+\s*$', re.MULTILINE
)
_JOINED: Final = patterns.of(r"(?<=[a-z])_(?=[a-z])")
_TRUTH: Final = patterns.of(r"(?<=: )(?:true|false|null)\b")
_TRUTHS: Final = {"true": "yes", "false": "no", "null": "unknown"}
_PERCENT: Final = patterns.of(r" (?:pct|percentage|percent): (?P<share>\d{1,3})\b")
_UNCHECKED: Final = patterns.of(r"\[ ?\]\s*[^\[\]\n]*")
_CHECKED: Final = patterns.of(r"\[x\] ?")
_BOX_FIRST: Final = patterns.of(r"(?:^|[:\n])\s*(?:\d{1,2}[a-z]?[.)]\s*)?\[[ x]?\]")
_SPEAKER: Final = patterns.of(r"^\s*\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?\]?[ ,-]*[a-z][\w.]*(?: [a-z]\w*)?:\s*", re.MULTILINE)
_ITEM: Final = (
    r"(?:post(?:erior)? el(?:em)?(?:ent)?s?|alignment|pain|cord|canal|epidural|fit(?:ness)?|neuro\w*|histology|primary|collapse|height|level|lesion|"
    r"pedicles?|facets?|mri|ct|escc|bilsky|csf|ecog|weakness|power|myelopathy)"
)
_PROMPT: Final = patterns.of(r" ?\??[ \t]*\n\s*(?=\w)")
_PROMPTED: Final = patterns.of(rf"(?:^|\n)\s*{_ITEM}$")
_QUESTION: Final = patterns.of(r"(?:^|(?<=[\s.]))q\s*[:.]\s*(?=[^?\n]{2,60}\?\s*a\s*[:.])", re.MULTILINE)
_ANSWER: Final = patterns.of(r"\?\s*a\s*[:.]\s*(?P<neither>neither\b)?")
_LONGEST: Final = 24


def _is_record(text: str) -> bool:
    return text.count('":') >= _RECORD


def _field(match: re.Match[str]) -> str:
    """What stands for the marks between names and values of a record."""
    if not _is_record(match.string):
        return match[0]
    return ". " if "}" in match[0] and "," in match[0] else ", " if "," in match[0] else ": " if ":" in match[0] else " "


def _boxed(match: re.Match[str]) -> str:
    """Nothing, for a checked box, or an option whose own box is empty; in forms with the box behind its option the text stands."""
    return "" if _box_first(match) else match[0]


def _prompted(match: re.Match[str]) -> str:
    """A colon after a line that only names an item, which the next line tells."""
    return ": " if follows(match, _PROMPTED, _LONGEST) else match[0]


def _box_first(match: re.Match[str]) -> bool:
    start = match.string.rfind("\n", 0, match.start()) + 1
    end = match.string.find("\n", match.start())
    return "[x]" in match.string and bool(_BOX_FIRST.search(match.string[start : end if end >= 0 else len(match.string)]))


STEPS: Final = (
    (('":',), _FIELDS, _field),
    (("_",), _JOINED, lambda _: " "),
    (("true", "false", "null"), _TRUTH, lambda match: _TRUTHS[match[0]]),
    (("pct: ", "percentage: ", "percent: "), _PERCENT, lambda match: f": {match['share']}%"),
    (("[ ]", "[]"), _UNCHECKED, _boxed),
    (("[x]",), _CHECKED, _boxed),
    ((":",), _SPEAKER, lambda _: ""),
    (("\n",), _PROMPT, _prompted),
    (("?",), _QUESTION, lambda _: ""),
    (("?",), _ANSWER, lambda match: ": none" if match["neither"] else ": "),
)
"""As the steps of `rewritings`."""
