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
from assistant.alike import comparable, same_value
from assistant.material import size
from assistant.numerals import ODD
from assistant.passages import markers, passages
from assistant.pieces import CITED
from assistant.prose import Prose
from assistant.rivals import LITTLE, Found, more_than_all, nearer, shared, weight
from assistant.sanitise import sanitise
from assistant.tally import tally
from assistant.wording import Wording, concept, read, telling
from assistant.wording_classes import CARED_BY_USER, SOFT

if TYPE_CHECKING:
    from assistant.answer import Number
    from assistant.material import Material
    from assistant.pieces import Piece
    from assistant.quantities import Mention

_MARKUP: Final = re.compile(
    r"<[A-Za-z/!?]|&#?\w+;|\]\(|!\[|\[\[|https?:|www\.|\bdoi\b|javascript:|```|\{\{|\}\}|\$\(|[|\\]{1,2}|file:", re.IGNORECASE
)
_ENDED: Final = re.compile(r"(?:[.!][\"')]*|\[[\d,\s-]+\])\s*\Z")
_DIGIT: Final = re.compile(r"\d|\.\d")
_LEVEL_TERM: Final = re.compile(r"[ctls]\d{1,2}$")
_TREATMENT: Final = frozenset({"mg", "mg/day", "mcg", "g", "Gy", "cGy", "fraction", "mg/kg"})
_GIVEN: Final = frozenset({"Gy", "cGy", "fraction"})
_HISTORY: Final = re.compile(
    r"\byou (?:say|said|state|stated|wrote|write|gave|describe|mention)\w*|\bprevious(?:ly)?\b|\bprior\b|\breceived\b|\bhad\b|"
    r"\bwas (?:given|treated)\b|\balready\b|\bhistory\b|"
    r"\bis on\b|\btakes\b|\btaking\b|"
    r"\breport\w*|\bstated\b|\bcurrently\b|\byour (?:text|note|words|message)\b",
    re.IGNORECASE,
)
_AFTERWARDS: Final = ("after", False)  # what follows an operation needs no word that says so
_TOTAL: Final = re.compile(r"\b(?:total|score)\b", re.IGNORECASE)
_BRACKETED: Final = re.compile(r"(?: of [a-z -]{1,30})? \((?:\d+, )?")
_SOURCES: Final = re.compile(r"\w+ (?:reviews|papers|sources)", re.IGNORECASE)
_ROOT: Final = 4
_CONTEXT, _FEW, _MOST, _TRIED = 0.12, 2, 0.8, 3


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
    near = [each for each, count in _near(names, material) if count >= _FEW and (named or count == len(names))]
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
    if sanitise(sentence) != sentence or _MARKUP.search(sentence):
        return Checked(sentence, "it holds markup, a link or control characters")
    if not _ENDED.search(sentence):
        return Checked(sentence, "it is no finished statement")
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
        fault = _passage(said, own or cited, material, start, origins) or (own and _cited(said, own, material))
        if fault:
            return Checked(sentence, fault)
    return Checked(sentence, "", tuple(sorted(set(origins))))


def _passage(said: Wording, cited: frozenset[int], material: Material, offset: int, origins: list[tuple[int, int, str]]) -> str:
    """The first fault of a stretch."""
    base = material.base(cited)
    unread = _unread(said)
    if unread:
        return f'"{unread}" cannot be read as a figure'
    if more_than_all(said):
        return "a part is larger than its whole"
    held = tally(said, material)
    for at, mention in enumerate(said.mentions):
        origin, fault = held.get(mention.start) or _counted(said.text, mention, cited, material) or _support(said, at, cited, material)
        if fault:
            return fault
        origins.append((offset + mention.start, offset + mention.end, origin))
    return naming.fault(said, base, cited=bool(cited), held=held.keys())


def _counted(text: str, mention: Mention, cited: frozenset[int], material: Material) -> tuple[str, str] | None:
    """The origin of "two reviews" where two are cited."""
    count = material.papers(cited)
    right = count > 1 and mention.value == ("=", Fraction(count)) and _SOURCES.fullmatch(text, mention.start, mention.end)
    return (f"citation:{min(cited or material.markers)}", "") if right else None


def _unread(said: Wording) -> str:
    """A digit that no quantity holds, or letters in a digit's place: what is not understood does not stand."""
    if odd := ODD.search(said.text):
        return odd[0]
    free = (match for match in _DIGIT.finditer(said.text) if not any(each.start <= match.start() < each.end for each in said.mentions))
    stray = next(free, None)
    return said.text[max(0, stray.start() - 2) : stray.end() + 2] if stray else ""


def _support(said: Wording, at: int, cited: frozenset[int], material: Material) -> tuple[str, str]:
    """Where a mention comes from, or what is wrong with it."""
    mention = said.mentions[at]
    words = said.text[mention.start : mention.end]
    same: list[Found] = []
    other: list[tuple[Piece, int]] = []
    for piece, index in material.alike(mention.kind, mention.unit):
        known = piece.wording.mentions[index]
        if not (_open(piece, cited) and comparable(mention, known, said.around[at], piece.text)):
            continue
        if not same_value(mention, known) or said.denials[at] != piece.wording.denials[index]:
            other += [(piece, index)] if piece.role != "row" else []  # in other words, or of several findings: no rival
        elif _may_support(said, at, piece, index, material) and _meant(said, at, piece, index, material):
            same.append(Found(piece, index, shared(said, at, piece, index)))
    if not same and not other and (mention.kind in SOFT or mention.value == _AFTERWARDS or words.lower() == "should"):
        return "user", ""
    if not same and (again := _restated(said, at)):
        return _support(said, again, cited, material)
    if not same:
        return "", f'"{words}" is in no outcome, cited claim or word of the user, or stands there for something else'
    best = max(same, key=Found.score)
    rival = nearer(said, at, best, other)
    return best.piece.origin, f'"{words}" should be "{rival}" here' if rival else ""


def _open(piece: Piece, cited: frozenset[int]) -> bool:
    """Whether a passage with these markers may rest on this piece; a paper may be named without one."""
    return piece.role not in CITED or bool(piece.markers & cited) or (not cited and piece.role == "place")


def _meant(said: Wording, at: int, piece: Piece, index: int, material: Material) -> bool:
    """Whether two equal values are said of the same thing."""
    if _speaks_of(said, at, piece, index) or _total(said, piece, material):
        return True
    return _only(said.mentions[at], piece.wording.mentions[index], piece, material)


def _restated(said: Wording, at: int) -> int:
    """The place of the same share in figures, in the brackets that follow it: "three quarters (54, 75 %)"; 0 for none."""
    mention = said.mentions[at]
    close = (i for i in range(at + 1, min(at + 3, len(said.mentions))) if _BRACKETED.fullmatch(said.text, mention.end, said.mentions[i].start))
    return next((i for i in close if mention.unit == "ratio" == said.mentions[i].unit and size(said.mentions[i]) == size(mention)), 0)


def _may_support(said: Wording, at: int, piece: Piece, index: int, material: Material) -> bool:
    """Whether this piece is one that may carry such a value: nobody's word outweighs an outcome."""
    mention, title = said.mentions[at], said.titles[at]
    known_title = piece.wording.titles[index] or piece.title
    if piece.role == "place" and mention.kind != "paper":
        return _word_before(said.text, mention.start) == _word_before(piece.text, piece.wording.mentions[index].start)
    named = piece.role == "claim" and not known_title and title in piece.wording.instruments
    named = named or (piece.role == "reason" and piece.origin == f"outcome:{title}" and not piece.item)
    if title and known_title != title and not named and not (piece.role in {"reason", "row"} and mention.unit == "point"):
        return False
    if piece.role not in {"user", "fact"}:
        return True
    if known_title in material.titles - {""} or (mention.kind in material.groups and mention.kind not in CARED_BY_USER):
        return False
    return mention.unit not in _TREATMENT or bool(_HISTORY.search(said.text)) or (mention.unit in _GIVEN and material.takes_dose)


def _word_before(text: str, at: int) -> str:
    """The word before a figure: "Table 3" supports "Table 3" and nothing else."""
    return text[:at].rstrip().rpartition(" ")[2].lower().lstrip("(")


def _total(said: Wording, piece: Piece, material: Material) -> bool:
    """True for "Total: 6 points" where one instrument was scored and no other."""
    return piece.role == "outcome" and len(material.titles) == 1 and not said.instruments and bool(_TOTAL.search(said.text))


def _only(mention: Mention, known: Mention, piece: Piece, material: Material) -> bool:
    """True for the only figure of its unit behind a marker: it needs no words around it to be told from another."""
    if piece.role != "claim" or not mention.unit or mention.unit == "p" or mention.kind != "amount" or mention.value != known.value:
        return False
    others = (other.wording.mentions[at] for other, at in material.by_kind["amount"] if other.role == "claim" and other.markers & piece.markers)
    return all(each.unit != mention.unit or each.value == mention.value for each in others)


def _speaks_of(said: Wording, at: int, piece: Piece, index: int) -> bool:
    """Whether both surroundings name the same attribute."""
    mention = said.mentions[at]
    if mention.kind in {"level", "date", "code", "pair", "paper"} or mention.unit == "p" or mention.kind.startswith("class:"):
        return True
    if said.titles[at] and (piece.wording.titles[index] or piece.title) == said.titles[at]:
        return True
    around, known = said.around[at], piece.wording.around[index]
    names = (around.keys() & known.keys()) | (around.keys() & piece.about if piece.role == "outcome" else set())
    return sum(around[name] for name in names if not _LEVEL_TERM.match(name) and weight(name, mention) > LITTLE) >= _CONTEXT


def _kin(name: str, others: frozenset[str]) -> bool:
    """True for another form of a word: "leak" and "leakage"."""
    return any(min(len(name), len(each)) >= _ROOT and (each.startswith(name) or name.startswith(each)) for each in others)


def _cited(said: Wording, cited: frozenset[int], material: Material) -> str:
    """A marker whose source does not speak of what the passage says, or is none of those behind the instrument it names."""
    for title in {each for each in said.titles if each} or (said.instruments & {"noms"}):
        own = material.places.get(title)
        if own and cited and not cited & own:
            return f"[{min(cited)}] is not what the {title.upper()} rests on"
    names = frozenset(name for name in telling(said.names) if not _LEVEL_TERM.match(name))
    figures = {size(each) for each in said.mentions if each.kind in {"amount", "grade"}}
    for marker in sorted(cited):
        shared = {name for name in names if name in material.behind[marker] or _kin(name, material.behind[marker])}
        equal = figures & material.figures[marker]
        few = len(equal) > 1 or (equal and len(names) <= _FEW)
        if len(shared) < min(1 if few else 2, len(names)):
            return f"[{marker}] does not speak of this"
        if not equal and any(figures & held for other, held in material.figures.items() if other not in cited):
            return f"[{marker}] does not hold these figures; another source does"
        closest = max((len(names & behind) for other, behind in material.behind.items() if other not in cited), default=0)
        whole = not equal and closest == len(names) > max(len(shared), _FEW)
        most = len(names) > _FEW and closest >= _MOST * len(names) and len(shared) <= len(names) / 2
        if closest > len(shared) * 1.5 + 1 or whole or most:
            return f"[{marker}] does not support this; another source does"
    return ""
