"""Grounding: is a sentence supported? Every number, class, named thing and citation in it must be found, in the same sense.

A figure is supported by a figure of the material that is the same quantity with the same unit, and whose surroundings speak
of the same attribute: where the material holds several figures of that unit, the one whose surroundings are most like the
sentence's must have the same value. Anything new, however plausible, is a fault, and the fault is named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from assistant import naming
from assistant.material import size
from assistant.numerals import ODD
from assistant.passages import markers, passages
from assistant.pieces import repeats, running
from assistant.plain import plain, wrong_way
from assistant.prose import Prose
from assistant.rivals import more_than_all
from assistant.sanitise import sanitise
from assistant.support import TREATMENT, support
from assistant.tally import tally
from assistant.wording import Wording, concept, read, telling
from corpus.claim import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.answer import Number
    from assistant.material import Material
    from assistant.pieces import Base
    from assistant.quantities import Mention

_MARKUP: Final = re.compile(r"<[a-z/!?]|&#?\w+;|\]\(|!\[|\[\[|https?:|www\.|\bdoi\b|javascript:|```|\{\{|\}\}|\$\(|[|\\]{1,2}|file:")
_ENDED: Final = re.compile(r"(?:[.!][\"')]*|\[[\d,\s-]+\])\s*\Z")
_QUESTION: Final = re.compile(
    r"(?:^\W*|[,;:] (?:and |so )?)(?:could|can|would|will|please|do|does|is|are|was|were|which|what|has|have)\b[^?]*\?\s*\Z", re.IGNORECASE
)
"""Put to the user; what it names and counts is held against the material like any statement."""
_DIGIT: Final = re.compile(r"\d|\.\d")
_LEVEL_TERM: Final = re.compile(r"[ctls]\d{1,2}$")
_SOURCES: Final = re.compile(r"\w+ (?:reviews|papers|sources)", re.IGNORECASE)
_AUTHORS: Final = re.compile(rf"\b(?:{'|'.join(sorted({source.short.split()[0] for source in SOURCES.values()}))})\b")
_GRADED: Final = frozenset({"escc"})  # others write of its grades, too
_OF_THE_CASE: Final = ("outcome:", "user", "fact")
_ROOT: Final = 4
_FEW, _MOST, _TRIED = 2, 0.8, 3


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence and what became of it: the fault that was found, or none; where its checked parts come from."""

    text: str
    fault: str = ""
    origins: tuple[tuple[int, int, str], ...] = ()

    @property
    def stands(self) -> bool:
        """True when everything in it is supported."""
        return not self.fault

    @property
    def numbers(self) -> tuple[Number, ...]:
        """Its figures with their origins."""
        prose, at = Prose(), 0
        for start, end, origin in self.origins:
            prose.say(self.text[at:start], "marker").say(self.text[start:end], origin)
            at = end
        return prose.say(self.text[at:], "marker").numbers


def check(sentence: str, material: Material) -> Checked:
    """The sentence with its first fault, or with the origins of all it says; where only its marker is missing, with that."""
    found = _check(sentence, material)
    if found.stands or not material.markers or markers(sentence) or not _ENDED.search(sentence):
        return found
    said = read(sentence)
    names = telling(said.names)
    named = any(each.kind != "paper" for each in said.mentions) or any(map(concept, names))
    about = names or (frozenset() if {each.unit for each in said.mentions} & TREATMENT else material.asked)  # a bare figure answers a question
    near = [each for each, count in _near(about, material) if count >= _FEW and (named or count == len(about))]
    tried = [_check(_with(sentence, marker), material) for marker in near[:_TRIED]]
    return next((each for each in tried if each.stands), Checked(sentence, tried[0].fault) if tried else found)


def _near(names: frozenset[str], material: Material) -> list[tuple[int, int]]:
    """The markers whose sources share most with these words, and how many."""
    shared = {marker: len(names & material.behind[marker]) for marker in material.markers}
    return sorted(shared.items(), key=lambda each: (-each[1], each[0]))


def _with(sentence: str, marker: int) -> str:
    """The sentence with a marker before its full stop."""
    return re.sub(r"([.!]?[\"')]*\s*)\Z", rf" [{marker}]\1", sentence, count=1)


def _check(sentence: str, material: Material) -> Checked:
    if sanitise(sentence) != sentence or _MARKUP.search(sentence.lower()):
        return Checked(sentence, "it holds markup, a link or control characters")
    if not (_ENDED.search(sentence) or _QUESTION.search(sentence)):
        return Checked(sentence, "" if _asked(sentence, material) else "it is no finished statement")
    cited = markers(sentence)
    unknown = sorted(cited - material.markers)
    if unknown:
        return Checked(sentence, f"there is no source [{unknown[0]}]")
    origins: list[tuple[int, int, str]] = []
    parts = list(passages(sentence))
    if not parts:
        return Checked(sentence, "it says nothing")
    for start, end, own in parts:
        said = read(sentence[start:end])
        before = len(origins)
        fault = _passage(said, own or cited, material, start, origins)
        of_case = frozenset(at - start for at, _, origin in origins[before:] if origin.startswith(_OF_THE_CASE))
        fault = fault or (_cited(said, own, material, of_case) if own else "")
        if fault:
            return Checked(sentence, fault)
    return Checked(sentence, wrong_way(sentence), tuple(sorted(set(origins))))


def _asked(sentence: str, material: Material) -> bool:
    """True for a question that our own text puts in these words."""
    return sentence.endswith("?") and any(running(sentence) in text for text in material.base(frozenset()).own)


def _passage(said: Wording, cited: frozenset[int], material: Material, offset: int, origins: list[tuple[int, int, str]]) -> str:
    """The first fault of a stretch."""
    base = material.base(cited)
    unread = _unread(said, base)
    if unread:
        return f'"{unread}" cannot be read as a figure'
    if more_than_all(said):
        return "a part is larger than its whole"
    held = tally(said, material)
    for at, mention in enumerate(said.mentions):
        origin, fault = held.get(mention.start) or _counted(said.text, mention, cited, material) or support(said, at, cited, material)
        if fault:
            return fault
        origins.append((offset + mention.start, offset + mention.end, origin))
    return naming.fault(said, base, cited=bool(cited), held=held.keys() | {each.start for at, each in enumerate(said.mentions) if plain(said, at)})


def _counted(text: str, mention: Mention, cited: frozenset[int], material: Material) -> tuple[str, str] | None:
    """The origin of "two reviews" where two are cited."""
    if not _SOURCES.fullmatch(text, mention.start, mention.end):
        return None
    count = material.papers(cited)
    return (f"citation:{min(cited or material.markers)}", "") if count > 1 and mention.value == ("=", Fraction(count)) else None


def _unread(said: Wording, base: Base) -> str:
    """A digit that no quantity holds, or letters in a digit's place: what is not understood does not stand."""
    if (odd := ODD.search(said.text)) and not any(f" {odd[0].lower()} " in text for text in base.texts):
        return odd[0]
    free = (match for match in _DIGIT.finditer(said.text) if not any(each.start <= match.start() < each.end for each in said.mentions))
    stray = next(free, None)
    return said.text[max(0, stray.start() - 2) : stray.end() + 2] if stray else ""


def _kin(name: str, others: frozenset[str]) -> bool:
    """True for another form of a word: "leak" and "leakage"."""
    return any(min(len(name), len(each)) >= _ROOT and (each.startswith(name) or name.startswith(each)) for each in others)


def _cited(said: Wording, cited: frozenset[int], material: Material, of_case: frozenset[int]) -> str:
    """A marker whose source does not speak of what the passage says, or is none of those behind the instrument it names."""
    for title in {each for each in said.titles if each} or (said.instruments & {"noms"}):
        own = material.places.get(title)
        if own and cited and not cited & own and not (title in _GRADED and any(title in material.named[marker] for marker in cited)):
            return f"[{min(cited)}] is not what the {title.upper()} rests on"
    stranger = next((each for each in _AUTHORS.findall(said.text) if not any(each in material.authors[marker] for marker in cited)), "")
    if stranger and cited:
        return f"[{min(cited)}] is not by {stranger}"
    return next((fault for marker in sorted(cited) if (fault := _behind(said, marker, cited, material, of_case))), "")


def _behind(said: Wording, marker: int, cited: frozenset[int], material: Material, of_case: frozenset[int]) -> str:
    """What is wrong with one of the markers of a passage; of several each need only speak of a part.

    Figures that begin at `of_case` come from an outcome or the user; where the path is told with what it rests on they need no source of their own.
    """
    elsewhere = _classed(said, material.every_figure, held=False)
    names = frozenset(name for name in telling(said.names) - elsewhere if not _LEVEL_TERM.match(name))
    if not names and not said.mentions:
        return "" if repeats(said.text, _running(material, marker)) else f"[{marker}] does not speak of this"
    figures = {size(each) for each in said.mentions if each.kind in {"amount", "grade"}}
    shared = {name for name in names if name in material.behind[marker] or _kin(name, material.behind[marker])}
    equal = figures & material.figures[marker]
    few = len(equal) > 1 or (equal and len(names) <= _FEW)
    have = len(shared | _classed(said, material.figures[marker])) + (len(equal) if len(cited) > 1 else 0)
    if have < min(1 if few else 2, len(names)) and not (have and repeats(said.text, _running(material, marker))):
        return f"[{marker}] does not speak of this"
    path = "noms" in said.instruments or any(each.kind == "class:path" for each in said.mentions)
    if path and marker in material.places.get("noms", ()):
        figures -= {size(each) for each in said.mentions if each.start in of_case}
    if not any(figures & material.figures[each] for each in cited) and any(figures & held for held in material.figures.values()):
        return f"[{marker}] does not hold these figures; another source does"
    closest = max((len(names & behind) for other, behind in material.behind.items() if other not in cited), default=0)
    whole = not equal and closest == len(names) > max(len(shared), _FEW)
    most = len(names) > _FEW and closest >= _MOST * len(names) and len(shared) <= len(names) / 2
    if closest > len(shared) * 1.5 + 1 or whole or most:
        return f"[{marker}] does not support this; another source does"
    return ""


def _running(material: Material, marker: int) -> Iterator[str]:
    """The words in a row of what stands behind a marker."""
    return (piece.running for piece in material.pieces if marker in piece.markers)


def _classed(said: Wording, figures: frozenset[tuple[str, object]], *, held: bool = True) -> set[str]:
    """The words of classes that a source has, too, in whatever words; of those that it has not where `held` is false."""
    classes = [each for each in said.mentions if each.kind.startswith("class:") and (size(each) in figures) == held]
    return {term.name for term in said.terms if any(each.start <= term.start < each.end for each in classes)}
