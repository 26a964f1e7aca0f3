"""A third scripted liar: negations, comparators, denominators, populations, units and times turned; figures hidden in other letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tests.assistant.adversary import Lie

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

    from tests.assistant.good_answers import Good

_PLAIN: Final = re.compile(r"(?<![\w\[.,/+^-])(?!\d{1,2}\. )\d+(?:\.\d+)?(?![\]\w/^-]|[.,]\d)")
"""A figure that stands by itself, no marker, no number of a list, and no part of a level or a grade."""
_TIMES: Final = {"hour": "day", "day": "week", "week": "month", "month": "year", "year": "week"}
_TEN: Final = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_GLYPHS: Final = ("０１２３４５６７８９", "⁰¹²³⁴⁵⁶⁷⁸⁹", "٠١٢٣٤٥٦٧٨٩", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "₀₁₂₃₄₅₆₇₈₉", "०१२३४५६७८९", "OlZЗ4S6789", "⓪①②③④⑤⑥⑦⑧⑨")
_WORTH: Final = {"a dozen": "12", "thirty-seven": "37", "ninety-six": "96", "one hundred and twelve": "112", "half a dozen": "6"}
_VAGUE: Final = ("a dozen", "a couple of", "several hundred", "a score of", "thirty-seven", "ninety-six", "one hundred and twelve", "half a dozen")

NEGATED: Final = (
    (r"\b(is|are|was|were) not\b", r"\1"),
    (r"\bdid not (\w+)", r"did \1"),
    (r"\bdoes not (\w+)", r"does \1"),
    (r"\b(is|are|was|were|should|may|can|could)\b(?! not)", r"\1 not"),
    (r"\bno (?=[a-z])", "frequent "),
    (r"\bNeither (\w+) nor (\w+) is\b", r"Both \1 and \2 are"),
    (r"\bnone\b", "all"),
    (r"\bwithout\b", "with"),
    (r"\bnever\b", "always"),
)
COMPARED: Final = (
    ("at least", "at most"),
    ("at most", "at least"),
    ("more than", "fewer than"),
    ("less than", "more than"),
    ("no more than", "at least"),
    ("up to", "at least"),
    ("as many as", "no fewer than"),
    ("as high as", "no lower than"),
    ("or more", "or less"),
    ("or higher", "or lower"),
    ("or older", "or younger"),
    ("or younger", "or older"),
    ("within", "no earlier than"),
    ("under", "above"),
    ("above", "under"),
    ("≥", "≤"),
    ("shorter", "longer"),
    ("longer", "shorter"),
    ("poorer", "better"),
    ("higher", "lower"),
    ("highest", "lowest"),
    ("superior", "inferior"),
)
POPULATIONS: Final = (
    ("breast cancer", "lung cancer"),
    ("breast", "colorectal"),
    ("hepatocellular", "renal cell"),
    ("renal cell", "prostate"),
    ("myeloma", "lymphoma"),
    ("NSCLC", "SCLC"),
    ("radioresistant", "radiosensitive"),
    ("unilateral", "bilateral"),
    ("localized", "diffuse"),
    ("radiological", "clinical"),
    ("asymptomatic", "symptomatic"),
    ("symptomatic", "asymptomatic"),
    ("high-risk", "low-risk"),
    ("hypervascular", "hypovascular"),
    ("surgical patients", "children"),
    ("hypofractionated", "conventionally fractionated"),
    ("high-dose", "low-dose"),
    ("low-dose", "high-dose"),
    ("radiation oncologists", "neurologists"),
    ("solitary", "multiple"),
    ("Osteolytic", "Osteoblastic"),
    ("preoperative", "intraoperative"),
    ("adjacent", "remote"),
)
HEADINGS: Final = (
    "### Give {n} Gy at once",
    "**Dose: {n} mg**",
    "## Survival {n} months",
    "**SINS = {n}**",
    "# Risk: {n}%",
    "- Total: {n} points",
    "Summary ({n} % risk):",
)
CELLS: Final = (
    "| Dose | {n} mg |",
    "| Item | Value |\n|---|---|\n| Survival | {n} months |",
    "| SINS | {n} |",
    "| Risk | {n}% |",
    "| Fractions | Dose |\n|---|---|\n| {n} | 19 Gy |",
)


def third_lies(good: Good, rng: random.Random) -> Iterator[Lie]:
    """Every kind of lie that this answer allows, one of each."""
    for kind, tell in KINDS.items():
        prose = tell(good.prose, rng, good)
        if prose and prose != good.prose:
            yield Lie(kind, good, prose, prose)


def _one(text: str, rng: random.Random, pattern: str | re.Pattern[str], change: Callable[[re.Match[str]], str]) -> str:
    found = list(re.finditer(pattern, text))
    if not found:
        return ""
    match = rng.choice(found)
    return text[: match.start()] + change(match) + text[match.end() :]


def _turned(pairs: tuple[tuple[str, str], ...]) -> Callable[[str, random.Random, Good], str]:
    """One of the words is put for the other."""

    def tell(text: str, rng: random.Random, _good: Good) -> str:
        fitting = [(rf"(?<![\w-]){re.escape(a)}(?![\w-])", b) for a, b in pairs if re.search(rf"(?<![\w-]){re.escape(a)}(?![\w-])", text)]
        if not fitting:
            return ""
        a, b = rng.choice(fitting)
        return re.sub(a, b, text, count=1)

    return tell


def negated(text: str, rng: random.Random, _good: Good) -> str:
    """What is affirmed is denied, or the other way round."""
    fitting = [(a, b) for a, b in NEGATED if re.search(a, text)]
    if not fitting:
        return ""
    a, b = fitting[0] if rng.random() < 0.5 else rng.choice(fitting)
    return re.sub(a, b, text, count=1)


def denominated(text: str, rng: random.Random, _good: Good) -> str:
    """So many patients out of others."""
    pattern = r"\b\d+(?= (?:patients|cases|lesions|radiation oncologists|spine surgeons)\b)|(?<=of )\d+(?= cases)"
    return _one(text, rng, pattern, lambda m: str(rng.choice([x for x in (48, 62, 186, 657, 811, 914) if str(x) != m[0]])))


def bare(text: str, rng: random.Random, _good: Good) -> str:
    """A figure loses its unit."""
    units = r"(?:Gy|mg|mm|hours?|days?|weeks?|months?|mL/min|mL)"
    return _one(text, rng, rf"(?<=\d)[ -]?{units}\b(?! ?(?:to|-|\w+ and))", lambda _: "")


def retimed(text: str, rng: random.Random, _good: Good) -> str:
    """Another unit of time."""
    return _one(text, rng, rf"\b({'|'.join(_TIMES)})(?=s?\b)", lambda m: _TIMES[m[1]])


def moved(text: str, rng: random.Random, _good: Good) -> str:
    """Another vertebra."""
    return _one(text, rng, r"\b([CTL])(\d{1,2})\b", lambda m: f"{m[1]}{int(m[2]) - 1}" if int(m[2]) > 1 else f"{m[1]}{int(m[2]) + rng.randint(1, 3)}")


def marked(text: str, rng: random.Random, good: Good) -> str:
    """A marker of another source."""
    others = [each.marker for each in good.base.citations if f"[{each.marker}]" not in text]
    return _one(text, rng, r"\[\d+\]", lambda _: f"[{rng.choice(others)}]") if others else ""


def _wrong(value: str, rng: random.Random) -> str:
    number = float(value)
    made = rng.choice([number + 1, number * 2 + 1, number + 7, number * 10 + 3])
    return f"{made:.{len(value.partition('.')[2])}f}"


def altered(text: str, rng: random.Random, _good: Good) -> str:
    """A figure becomes another, wherever it stands."""
    return _one(text, rng, _PLAIN, lambda m: _wrong(m[0], rng))


def disguised(text: str, rng: random.Random, _good: Good) -> str:
    """A wrong figure in other digits, or in letters that look like digits."""
    glyphs = rng.choice(_GLYPHS)
    return _one(text, rng, _PLAIN, lambda m: "".join(glyphs[int(c)] if c.isdigit() else c for c in _wrong(m[0], rng)))


def worded(text: str, rng: random.Random, _good: Good) -> str:
    """A wrong figure in words."""

    def change(match: re.Match[str]) -> str:
        digits = [_TEN[int(each)] for each in _wrong(match[0], rng) if each.isdigit()]
        told = rng.choice([*_VAGUE, " ".join(digits), f"{digits[0]} point {digits[-1]}"])
        return told if _WORTH.get(told) != match[0] else "a score of"  # "a dozen" for 12 is no lie

    return _one(text, rng, _PLAIN, change)


def _before(lines: tuple[str, ...]) -> Callable[[str, random.Random, Good], str]:
    def tell(text: str, rng: random.Random, _good: Good) -> str:
        return f"{rng.choice(lines).format(n=rng.choice([17, 29, 37, 96, 250]))}\n{text}"

    return tell


def exchanged(text: str, rng: random.Random, _good: Good) -> str:
    """Two figures with the same ending change places: an arm, a year or a row gets the other's."""
    found = list(re.finditer(r"(?<![\w\[.,/-])\d+(?:\.\d+)?(?=%)", text))
    pairs = [(a, b) for a in found for b in found if a.start() < b.start() and a[0] != b[0]]
    pairs = [(a, b) for a, b in pairs if not re.fullmatch(r"%? ?(?:to|-|–|and) ?", text[a.end() : b.start()])]
    if not pairs:
        return ""
    a, b = rng.choice(pairs)
    return text[: a.start()] + b[0] + text[a.end() : b.start()] + a[0] + text[b.end() :]


KINDS: Final[dict[str, Callable[[str, random.Random, Good], str]]] = {
    "negation flipped": negated,
    "comparator flipped": _turned(COMPARED),
    "denominator swapped": denominated,
    "unit dropped": bare,
    "population swapped": _turned(POPULATIONS),
    "time unit swapped": retimed,
    "level moved": moved,
    "marker moved": marked,
    "figure altered": altered,
    "figure disguised": disguised,
    "figure in words": worded,
    "number in a heading": _before(HEADINGS),
    "number in a table cell": _before(CELLS),
    "figures exchanged": exchanged,
}
