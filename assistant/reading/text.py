"""Text: the user's words made uniform for matching, every character still knowing where it came from."""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from assistant.reading import dictation, numbered, numerals, patterns, rewritings, spelling, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_CHARACTERS: Final = str.maketrans(
    {
        "–": "-",
        "—": "-",
        "−": "-",
        "‐": "-",
        "‑": "-",
        "’": "'",
        "‘": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "\u00a0": " ",
        "\t": " ",
        "≥": ">",
        "≤": "<",
        "＋": "+",
        "％": "%",
        "•": "\n",
        "✔": "✓",
        "✅": "✓",
        "✖": "✗",
        "❌": "✗",
    }
)
_WORD: Final = patterns.of(r"(?<![\w/])(?:[a-z]+(?:['/][a-z]*)*\.?|~)(?![\w/])")
_BEGINS: Final = patterns.of(
    r"(?<=[a-z\d%)])(?<!\band)(?<!\bor)(?<!\bthat)(?<!\bof)(?<!\bthe) "
    r"(?=(?:No|He|She|They|The|It|There|Her|His|This|These|What|Which|Can|Please|Now|Since|On|In|At|Both|Neither|Not) [a-z\d])"
)
"""Where a sentence begins that no mark parts from the one before: a small word with a capital in running text."""
_RUN_ON: Final = patterns.of(
    r"(?<=[A-Za-z\d%)])(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)\.(?=[A-Z][a-z])|"
    r"(?<=[a-z]{3})(?<!\bapprox)(?<!\bresp)(?<!\besp)(?<!\bincl)\.(?=[a-z]{3})"
)
"""A full stop with no space behind it: "height kept.Pedicles clear"."""
_CUT: Final = "\x1f"
"""Stands for the end of a line that was cut behind a hyphen."""
_BLANKS: Final = patterns.of(rf"(?<=\S)  +(?=\S)|{_CUT} *")
"""More than one blank between two words, as in a text set to a width."""
_BOUND: Final = 60_000


@dataclass(frozen=True, slots=True)
class Text:
    """`clean` is what patterns run over; `origin[i]` is where its i-th character stood in `raw`."""

    raw: str
    clean: str
    origin: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the user's own text of a place in the clean text."""
        return self.origin[start], self.origin[end - 1] + 1

    def quote(self, start: int, end: int) -> str:
        """The user's own words for a place in the clean text."""
        first, last = self.span(start, end)
        return self.raw[first:last]


def verbatim(raw: str) -> Text:
    """The text as it was typed, one plain character for each."""
    return Text(raw, raw.translate(_PLAIN), array("L", range(len(raw))))


def read(raw: str) -> Text:
    """The text in lower case with plain dashes, spoken punctuation and numbers written, abbreviations and typing errors mended."""
    text = _replaced(_unmarked(_unwrapped(verbatim(raw))), _BLANKS, lambda match: "" if _CUT in match[0] else " ")
    text = _replaced(text, numerals.SPELLED_OUT, numerals.spelled)
    if (marks := dictation.marks(text.clean)) is not None:
        text = _replaced(text, marks, dictation.mark)
        text = _replaced(text, numerals.SPOKEN_LEVEL, numerals.level)
        text = _replaced(text, numerals.SPOKEN_PAIR, numerals.pair)
    text = _replaced(text, numbered.REGION, numbered.region)
    text = _replaced(text, numbered.APART, numbered.level)
    text = _replaced(text, numerals.SPELT_LEVEL, numerals.level)
    text = _stepped(text, rewritings.BEFORE_SPELLING)
    mender = spelling.Mender()
    text = _replaced(text, _WORD, lambda match: mender.written_out(match[0]))
    return _stepped(text, rewritings.AFTER_SPELLING)


def _unmarked(text: Text) -> Text:
    """The text with a line for every sentence that only a capital letter, or a full stop without its space, parts from the one before."""
    marks = dict.fromkeys((match.start() for pattern in (_BEGINS, _RUN_ON) for match in pattern.finditer(text.raw)), "\n")
    return replace(text, clean="".join(marks.get(at, c) for at, c in enumerate(text.clean))) if marks else text


def _unwrapped(text: Text) -> Text:
    """The text without the line breaks, and the signs of quotation, that only a width put there."""
    if "\n" not in text.raw:
        return text
    marks = {at: " " for start, end in wrapped.quotes(text.raw) for at in range(start, end)}
    bare = "".join(marks.get(at, c) for at, c in enumerate(text.raw))
    marks |= {at: _CUT if bare[at - 1] == "-" else " " for at in wrapped.joined(bare)}
    return replace(text, clean="".join(marks.get(at, c) for at, c in enumerate(text.clean))) if marks else text


def _stepped(text: Text, steps: tuple[rewritings.Step, ...]) -> Text:
    for stems, pattern, by in steps:
        if any(stem in text.clean for stem in stems):
            text = _replaced(text, pattern, by)
    return text


def _folded(character: str) -> str:
    """One character for one character: lower case, plain dashes, controls and direction marks as spaces."""
    folded = character.translate(_CHARACTERS).lower()
    if len(folded) != 1:
        return character
    return " " if unicodedata.category(folded) in {"Cc", "Cf", "Zs"} and folded != "\n" else folded


class _Plain(dict[int, str]):
    """The plain form of every character met so far, as `str.translate` asks for it."""

    def __missing__(self, code: int) -> str:
        folded = _folded(chr(code))
        if len(self) < _BOUND:
            self[code] = folded
        return folded


_PLAIN: Final = _Plain()


def _replaced(text: Text, pattern: patterns.Pattern, by: Callable[[re.Match[str]], str]) -> Text:
    """The text with every match replaced; replaced characters point at the start, the last at the end, of what they replace."""
    clean: list[str] = []
    origin = array("L")
    at = 0
    for match in pattern.finditer(text.clean):
        new = by(match)
        if new == match[0]:
            continue
        clean += [text.clean[at : match.start()], new]
        origin.extend(text.origin[at : match.start()])
        origin.extend(_origins(text, match, len(new)))
        at = match.end()
    if not at:
        return text
    origin.extend(text.origin[at:])
    return Text(text.raw, "".join([*clean, text.clean[at:]]), origin)


def _origins(text: Text, match: re.Match[str], length: int) -> list[int]:
    if not length:
        return []
    first, last = text.origin[match.start()], text.origin[match.end() - 1]
    return [first] * (length - 1) + [last]
