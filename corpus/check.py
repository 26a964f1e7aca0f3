"""Check: every claim against the imported text it was written from, and what the text says that no claim does.

A claim is re-found when its section exists there, each of its figures stands in that section (digits or number words), its
reference numbers are printed there, and none of its sentences is the paper's own (a run of eight words).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.citation import Source
    from corpus.documents import Document, Passage

_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_PARTS: Final = (
    "once 1, single 1, first 1, twice 2, both 2, double 2, pair 2, second 2, third 3, thirds 3, fourth 4, fifth 5, sixth 6, "
    "dozen 12, half 50, hundred 100, thousand 1000, million 1000000"
)
NUMBER_WORDS: Final = (
    {word: str(value) for value, word in enumerate(_SMALL)}
    | {word: str(10 * value) for value, word in enumerate(_TENS, 2)}
    | dict(part.split() for part in _PARTS.split(", "))
)
_FIGURE: Final = re.compile(r"(?<![\w.])(?P<level>[CTLS])(?P<number>\d{1,2})\b|\d+(?:[.,]\d+)*|(?<!\w)\.\d+")
_COMPOUND: Final = re.compile(rf"\b({'|'.join(_TENS)})[- ]({'|'.join(_SMALL[1:10])})\b")
_POINTER: Final = re.compile(r"\b(?:Tables?|Fig(?:ure)?s?\.?|Sections?)\s+\d+[A-Z]?(?:(?:\s*(?:,|and|–|-)\s*)(?:\d+[A-Z]?|[A-Z])\b)*", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCES: Final = re.compile(r"(?<=[.!?])(?<!\bal\.)(?<!e\.g\.)(?<!i\.e\.)(?<!Fig\.)(?<!vs\.)\s+(?=[A-Z“\"(])")
_RUN: Final = 8
_SHOWN: Final = 10


class Asserted(Protocol):
    """What is checked: a claim with its place. A `Claim` is one."""

    @property
    def id(self) -> str:
        """Its name."""

    @property
    def source(self) -> Source:
        """The paper."""

    @property
    def section(self) -> str:
        """The heading it stands under."""

    @property
    def text(self) -> str:
        """What it asserts."""

    @property
    def primary(self) -> Sequence[str]:
        """Its reference numbers."""

    @property
    def caution(self) -> str | None:
        """What is wrong with the print."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One way in which a claim is not what the paper says."""

    claim: str
    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class Silence:
    """A sentence with figures, none of which any claim of its section repeats."""

    section: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of one document the claims speak for."""

    document: str
    claims: int
    sections: int
    silent_sections: tuple[str, ...]
    numeric_sentences: int
    silent_sentences: tuple[Silence, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a check. `missing` are papers whose full text is not imported, so nothing was checked there."""

    problems: tuple[Problem, ...]
    coverage: tuple[Coverage, ...]
    missing: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """True when every claim that could be checked was re-found."""
        return not self.problems

    def render(self) -> str:
        """The report for a terminal."""
        return "\n".join(_lines(self))


def check(documents: Iterable[Document], claims: Iterable[Asserted]) -> Report:
    """Check the claims of every imported document; claims of other papers are counted as missing."""
    asserted = tuple(claims)
    by_id = {document.source.id: document for document in documents}
    problems: list[Problem] = []
    coverage: list[Coverage] = []
    for name, document in by_id.items():
        own = [claim for claim in asserted if claim.source.id == name]
        place = _Place(document)
        problems += [problem for claim in own for problem in place.problems(claim)]
        coverage += [_coverage(document, own)] if own else []
    missing = dict.fromkeys(claim.source.id for claim in asserted if claim.source.id not in by_id)
    return Report(tuple(problems), tuple(coverage), tuple(missing))


def figures(text: str, *, words: bool = True) -> set[str]:
    """The figures of a text in one spelling: "1,043" is 1043, "0.70" is 0.7, "T12" stays T12, "twelve" is 12."""
    found = {_spelling(match) for match in _FIGURE.finditer(text.replace("\u2009", " "))}
    return found | _worded(text.lower()) if words else found


def _worded(text: str) -> set[str]:
    compounds = {str(int(NUMBER_WORDS[tens]) + int(NUMBER_WORDS[ones])) for tens, ones in _COMPOUND.findall(text)}
    return compounds | {NUMBER_WORDS[word] for word in _WORD.findall(text) if word in NUMBER_WORDS}


def sentences(text: str) -> list[str]:
    """The sentences of reading text."""
    return [sentence for sentence in _SENTENCES.split(text) if sentence]


def _spelling(found: re.Match[str]) -> str:
    if found["level"]:
        return found.group()
    number = found.group().rstrip(".,")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", number):
        number = number.replace(",", "")
    whole, _, fraction = number.partition(".")
    fraction = fraction.rstrip("0")
    return f"{whole.lstrip('0') or '0'}.{fraction}" if fraction else whole.lstrip("0") or "0"


class _Place:
    """One document as claims are re-found in it."""

    def __init__(self, document: Document) -> None:
        self._sections: dict[str, list[Passage]] = {}
        for passage in document.passages:
            self._sections.setdefault(key(passage.section), []).append(passage)
        self._listed = {reference.number for reference in document.references}
        texts = [document.text, *(passage.text for passage in document.passages)]
        self._runs = {run for text in texts for run in _runs(text)}

    def problems(self, claim: Asserted) -> Iterator[Problem]:
        """Everything about a claim that the document does not bear out."""
        passages = self._sections.get(key(claim.section))
        if passages is None:
            yield Problem(claim.id, "section", f'no section "{claim.section}"')
            return
        printed = figures(" ".join([claim.section, *(passage.text for passage in passages)]))
        absent = sorted(figures(claim.text, words=False) - printed)
        if absent:
            yield Problem(claim.id, "figure", f"not in the section: {', '.join(absent)}")
        yield from self._references(claim, {number for passage in passages for number in passage.primary})
        shared = [run for text in (claim.text, claim.caution or "") for run in _runs(text) if run in self._runs]
        if shared:
            yield Problem(claim.id, "words", f'eight words of the paper: "{shared[0]}"')

    def _references(self, claim: Asserted, printed: set[str]) -> Iterator[Problem]:
        unlisted = [number for number in claim.primary if self._listed and number not in self._listed]
        elsewhere = [number for number in claim.primary if number not in printed and number not in unlisted]
        if unlisted:
            yield Problem(claim.id, "reference", f"not in the list: {', '.join(unlisted)}")
        if elsewhere:
            yield Problem(claim.id, "reference", f"not printed in the section: {', '.join(elsewhere)}")


def key(section: str) -> str:
    """A section's name for comparing: one line, no full stop at the end."""
    return " ".join(section.split()).rstrip(".")


def _runs(text: str) -> Iterator[str]:
    words = _WORD.findall(text.lower())
    return (" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))


def _coverage(document: Document, claims: Sequence[Asserted]) -> Coverage:
    told: dict[str, set[str]] = {}
    for claim in claims:
        told.setdefault(key(claim.section), set()).update(figures(claim.text))
    numeric = list(_numeric(document))
    silent = [each for each in numeric if not _stated(each.sentence) & told.get(key(each.section), set())]
    sections = dict.fromkeys(key(passage.section) for passage in document.passages)
    unheard = tuple(section for section in sections if section not in told)
    return Coverage(document.source.id, len(claims), len(sections), unheard, len(numeric), tuple(silent))


def _numeric(document: Document) -> Iterator[Silence]:
    """Every sentence that states a figure; captions of tables only name them."""
    for passage in document.passages:
        if passage.kind == "caption" and passage.section.startswith("Table"):
            continue
        yield from (Silence(passage.section, sentence) for sentence in sentences(passage.text) if _stated(sentence))


def _stated(sentence: str) -> set[str]:
    """The digits of a sentence that are no pointers to tables, figures or sections."""
    return figures(_POINTER.sub(" ", sentence), words=False)


def _lines(report: Report) -> Iterator[str]:
    for each in report.coverage:
        spoken, covered = each.sections - len(each.silent_sections), each.numeric_sentences - len(each.silent_sentences)
        yield (
            f"{each.document}: {each.claims} claims; {spoken} of {each.sections} sections and "
            f"{covered} of {each.numeric_sentences} numeric sentences have one"
        )
        yield from (f"  no claim in section: {section}" for section in each.silent_sections)
        yield from (f"  no claim repeats a figure of: [{silence.section}] {silence.sentence}" for silence in each.silent_sentences[:_SHOWN])
        if len(each.silent_sentences) > _SHOWN:
            yield f"  and {len(each.silent_sentences) - _SHOWN} more sentences"
    yield from (f"{name}: full text not imported, its claims were not checked; add it with `spinemets corpus add`" for name in report.missing)
    yield from (f"FAILED {problem.claim}: {problem.kind}: {problem.detail}" for problem in report.problems)
    yield "all checked claims re-found" if report.passed else f"{len(report.problems)} problems in {len({p.claim for p in report.problems})} claims"
