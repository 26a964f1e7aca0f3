"""Text: the user's words made uniform for matching, every character still knowing where it came from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from assistant.reading.lexicon import ABBREVIATIONS, KNOWN, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

_CHARACTERS: Final = str.maketrans({"–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\t": " ", "≥": ">", "≤": "<"})
_DICTATED: Final = re.compile(r"\b(?:full stop|question mark|comma)\b|\bperiod\b(?! of)", re.IGNORECASE)
_MARKS: Final = re.compile(r"\s*\b(full stop|period(?! of)|comma|question mark|semicolon|colon(?= (?!ca\b|cancer|carcinoma|adeno|primary))|new (?:line|paragraph))\b")
_MARK: Final = {"full stop": ".", "period": ".", "comma": ",", "question mark": "?", "semicolon": ";", "colon": ":", "new line": "\n", "new paragraph": "\n"}
UNITS: Final = {word: n for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())}
TENS: Final = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
ORDINALS: Final = {w: n for n, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)}
_NUMBER: Final = rf"(?:(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(list(UNITS)[1:10])}))?|{'|'.join(UNITS)}|a hundred|one hundred)"
_COUNTED: Final = re.compile(rf"\b({_NUMBER})(?= ?(?:per ?cent|percent|%|degrees?|mm|millimet|kilos?|kg|years?|points?|gray|months?|fifths|tenths))")
_GRADED: Final = re.compile(rf"(?<=\b)(grade|bilsky|escc|asa|ecog|kps|karnofsky|frankel|status) ({_NUMBER})\b ?([abc]\b)?")
_SPOKEN_LEVEL: Final = re.compile(rf"\b(tee|t|th|el|l|ell|see|c|cee|ess|s|es) ({'|'.join(list(UNITS)[1:13])})\b")
_SPELT_LEVEL: Final = re.compile(rf"\b(tee|el|ell|cee|ess) ({'|'.join(list(UNITS)[1:13])})\b")
_SPOKEN: Final = {"tee": "t", "th": "t", "el": "l", "ell": "l", "see": "c", "cee": "c", "ess": "s", "es": "s"}
_WORD: Final = re.compile(r"[a-z]{4,}")


@dataclass(frozen=True, slots=True)
class Text:
    """`clean` is what patterns run over; `origin[i]` is where its i-th character stood in `raw`."""

    raw: str
    clean: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the user's own text of a place in the clean text."""
        return self.origin[start], self.origin[end - 1] + 1

    def quote(self, start: int, end: int) -> str:
        """The user's own words for a place in the clean text."""
        first, last = self.span(start, end)
        return self.raw[first:last]


def read(raw: str) -> Text:
    """The text in lower case with plain dashes, spoken punctuation and numbers written, abbreviations and typing errors mended."""
    text = Text(raw, "".join(_plain(c) for c in raw), tuple(range(len(raw))))
    if _DICTATED.search(text.clean):
        text = _replaced(text, _MARKS, lambda m: _MARK[m[1]])
        text = _replaced(text, _SPOKEN_LEVEL, lambda m: f"{_SPOKEN.get(m[1], m[1])}{UNITS[m[2]]}")
    text = _replaced(text, _SPELT_LEVEL, lambda m: f"{_SPOKEN[m[1]]}{UNITS[m[2]]}")
    text = _replaced(text, _WORD, lambda m: _mended(m[0]))
    text = _replaced(text, _COUNTED, lambda m: str(number(m[1])))
    text = _replaced(text, _GRADED, lambda m: f"{m[1]} {number(m[2])}{m[3] or ''}")
    return _replaced(text, _SHORT, lambda m: ABBREVIATIONS[m[0]])


def _plain(character: str) -> str:
    """One character for one character: lower case, plain dashes, controls and direction marks as spaces."""
    folded = character.translate(_CHARACTERS).lower()
    if len(folded) != 1:
        return character
    hidden = unicodedata.category(folded) in {"Cc", "Cf"} and folded != "\n"
    return " " if hidden else folded


def number(words: str) -> int:
    """What a number word says: "seventy five" is 75."""
    if "hundred" in words:
        return 100
    return sum(TENS.get(part, UNITS.get(part, 0)) for part in re.split(r"[ -]", words))


def _replaced(text: Text, pattern: re.Pattern[str], by: Callable[[re.Match[str]], str]) -> Text:
    """The text with every match replaced; replaced characters point at the start, the last at the end, of what they replace."""
    clean: list[str] = []
    origin: list[int] = []
    at = 0
    for match in pattern.finditer(text.clean):
        new = by(match)
        if new == match[0]:
            continue
        clean.append(text.clean[at : match.start()])
        origin.extend(text.origin[at : match.start()])
        first, last = text.origin[match.start()], text.origin[match.end() - 1]
        clean.append(new)
        origin.extend([first] * (len(new) - 1) + [last] if new else [])
        at = match.end()
    if not at:
        return text
    return Text(text.raw, "".join([*clean, text.clean[at:]]), (*origin, *text.origin[at:]))


@lru_cache(maxsize=20_000)
def _mended(word: str) -> str:
    """The nearest word of the field for a word that nobody spells so; any other word as it is."""
    if word in KNOWN:
        return word
    from rapidfuzz.distance import OSA  # noqa: PLC0415 only when a word is unknown

    most = 1 if len(word) < 6 else 2  # noqa: PLR2004 short words are easily mistaken for others
    near = [(OSA.distance(word, known, score_cutoff=most), known) for known in WORDS if known[0] == word[0] or known[:2] == word[1::-1]]
    best = min(near, default=(most + 1, word))
    return best[1] if best[0] <= most else word


_SHORT: Final = re.compile("|".join(rf"(?<![\w/]){re.escape(short)}(?![\w/])" for short in sorted(ABBREVIATIONS, key=len, reverse=True)))
