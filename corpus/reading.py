"""Reading text: a quote as a person would read it, its reference marks taken out and listed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_RAISED: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_LIGATURES: Final = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\u00a0": " ", "\u2009": " ", "\u202f": " "}
_TEX: Final = {r"\times": "×", r"\chi": "χ", r"\pm": "±", r"\leq": "≤", r"\le": "≤", r"\geq": "≥", r"\ge": "≥"}
_NUMBERS: Final = r"\d{1,3}(?:\s{0,2}[,;–—-]\s{0,2}\d{1,3}){0,40}"
_SUPERSCRIPT: Final = re.compile(
    rf"\s?\^\{{\s*(?P<caret>{_NUMBERS})\s*\}}|\s?\^(?P<bare>{_NUMBERS})|\s?<sup>\s*(?P<tag>{_NUMBERS})\s*</sup>|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹](?:[⁰¹²³⁴⁵⁶⁷⁸⁹⁻–,]*[⁰¹²³⁴⁵⁶⁷⁸⁹])?)"
)
_SQUARE: Final = re.compile(rf"\s{{0,3}}\[\s?(?P<square>{_NUMBERS})\s?\]")
_ROUND: Final = re.compile(rf"\s{{0,3}}\(\s?(?P<round>{_NUMBERS})\s?\)")
_STYLES: Final = {"superscript": _SUPERSCRIPT, "square": _SQUARE, "round": _ROUND}
_UNIT: Final = re.compile(r"(?:\b(?:k|c|m|d|µ)?m|\b[^\W\d_])$")
_LONGEST_RANGE: Final = 60
_LEAST_MARKS: Final = 3
_BROKEN_WORD: Final = re.compile(r"([^\W_]+)[-\u00ad][ \t]*\n\s*([^\W_]+)")
_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LEAST_HALF: Final = 3


@dataclass(frozen=True, slots=True)
class Reader:
    """How one document is read: its mark style, its highest reference number, the words it uses."""

    style: str
    highest: int
    words: Mapping[str, int]

    @classmethod
    def of(cls, text: str, references: int) -> Reader:
        """Learn the habits of a document from its body; `references` is the length of its list, 0 when it has none."""
        counts = {name: len(pattern.findall(text)) for name, pattern in _STYLES.items()}
        counts["round"] = _round_marks(text, references)
        style = max(counts, key=lambda name: counts[name])
        return cls(style, references or 999, _vocabulary(text))

    def read(self, quote: str) -> tuple[str, tuple[str, ...]]:
        """The reading text of a quote and the reference numbers printed in it, ranges written out, in order."""
        primary: list[str] = []
        text = self._unmarked(self._mended(quote), primary)
        return _plain(text), tuple(dict.fromkeys(primary))

    def _mended(self, quote: str) -> str:
        for old, new in _TEX.items():
            quote = quote.replace(old, new)
        return _BROKEN_WORD.sub(lambda found: self._joined(found[1], found[2]), quote).replace("\u00ad", "")

    def _joined(self, left: str, right: str) -> str:
        """A word broken at the line's end: its hyphen stays where the document writes it so elsewhere."""
        whole, hyphened = f"{left}{right}", f"{left}-{right}"
        known = self.words.get(whole.lower(), 0), self.words.get(hyphened.lower(), 0)
        if any(known):
            return whole if known[0] >= known[1] else hyphened
        compound = min(len(left), len(right)) >= _LEAST_HALF and all(self.words.get(half.lower()) for half in (left, right))
        return hyphened if compound or not right[0].islower() or left[-1].isdigit() else whole

    def _unmarked(self, text: str, primary: list[str]) -> str:
        enumerated = _enumeration(text) if self.style == "round" else frozenset()

        def taken(found: re.Match[str]) -> str:
            numbers = expanded(next(group for group in found.groups() if group))
            if found.start() in enumerated or _not_a_mark(text, found) or not numbers or self._beyond(found, numbers):
                return found.group()
            primary.extend(numbers)
            return ""

        for name in dict.fromkeys((self.style, "superscript")):
            text = _STYLES[name].sub(taken, text)
        return text

    def _beyond(self, found: re.Match[str], numbers: Sequence[str]) -> bool:
        """A number in round brackets that the list does not reach, such as a year or a count."""
        return found.re is _ROUND and any(int(number) > self.highest for number in numbers)


def expanded(printed: str) -> tuple[str, ...]:
    """Reference numbers with ranges written out: "3,7⁻⁹" gives 3 7 8 9; nothing when a range runs backwards."""
    numbers: list[str] = []
    for part in re.split(r"[,;]", printed.translate(_RAISED)):
        ends = [int(end) for end in re.findall(r"\d+", part)]
        if not ends or ends[0] == 0 or ends != sorted(ends) or ends[-1] - ends[0] > _LONGEST_RANGE:
            return ()
        numbers += map(str, range(ends[0], ends[-1] + 1))
    return tuple(numbers)


def _round_marks(text: str, references: int) -> int:
    found = [expanded(match["round"]) for match in _ROUND.finditer(text)]
    marks = sum(1 for numbers in found if numbers and int(numbers[-1]) <= (references or 999))
    return marks if references or marks >= _LEAST_MARKS else 0


def _not_a_mark(text: str, found: re.Match[str]) -> bool:
    """An exponent (m², 10⁶) or an isotope (<sup>18</sup>F)."""
    if found.re is not _SUPERSCRIPT:
        return False
    before, after = text[: found.start()], text[found.end() :]
    apart = not before or before[-1].isspace() or found.group()[0].isspace()
    if apart:
        return bool(re.match(r"[A-Z][a-z]?\b", after))
    digits = re.sub(r"\D", "", found.group().translate(_RAISED))
    return bool(re.search(r"\b10$", before)) or (digits in ("2", "3") and bool(_UNIT.search(before)))


def _enumeration(text: str) -> frozenset[int]:
    """Where (1), (2), (3) count the items of a list instead of naming references."""
    expected, places = 1, []
    for found in _ROUND.finditer(text):
        before = text[: found.start()].rstrip()
        opens = not before or before[-1] in ":;," or bool(re.search(r"[:;,]\s*(?:and|or)$|\bfollows$", before))
        if found["round"] == str(expected) and (expected > 1 or opens):
            places.append(found.start())
            expected += 1
    return frozenset(places)


def _plain(text: str) -> str:
    """Ligatures, entities, TeX and Markdown marks resolved; one line."""
    text = unescape(text)
    for old, new in _LIGATURES.items():
        text = text.replace(old, new)
    text = re.sub(r"\^\{([^{}]*)\}|</?(?:sup|sub|b|i|em|strong|br)\s*/?>", lambda found: found[1] or "", text)
    text = re.sub(r"\$([^$\n]{1,80})\$", r"\1", text.replace("\\$", "\ufdd0")).replace("\ufdd0", "$")
    text = re.sub(r"^\s*(?:#{1,6}\s+|■\s*|[-•▪]\s+)", "", text, flags=re.MULTILINE).replace("**", "")
    text = re.sub(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])", r"\1", text)
    text = re.sub(r"\\([*_#$%&~\[\]()])", r"\1", text)
    text = re.sub(r"\s+([,.;:!?](?!\d))", r"\1", " ".join(text.split()))
    return re.sub(r"(?<=[a-z])\.\.(?!\.)", ".", text)


def _vocabulary(text: str) -> dict[str, int]:
    """How often each word, hyphened or not, stands inside a line."""
    words: dict[str, int] = {}
    for word in _whole_words(text.split("\n")):
        words[word] = words.get(word, 0) + 1
    return words


def _whole_words(lines: Sequence[str]) -> Iterable[str]:
    for line in lines:
        for found in _WORD.finditer(line):
            if found.end() == len(line.rstrip()) - 1 and line.rstrip()[-1:] in "-\u00ad":
                continue
            yield found.group().lower()
            yield from found.group().lower().split("-") if "-" in found.group() else ()
