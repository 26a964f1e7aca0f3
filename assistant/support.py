"""Support: where a figure or a class of a sentence comes from: the same value, said of the same thing, with no better rival."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.alike import SIZE, comparable, same_value
from assistant.hedged import hedged
from assistant.material import size
from assistant.plain import plain
from assistant.rivals import LITTLE, Found, nearer, shared, tie_of, ties, weight
from assistant.wording import telling
from assistant.wording_classes import CARED_BY_USER, SOFT

if TYPE_CHECKING:
    from assistant.material import Material
    from assistant.pieces import Piece
    from assistant.quantities import Mention
    from assistant.wording import Wording

TREATMENT: Final = frozenset({"mg", "mg/day", "mcg", "g", "Gy", "cGy", "fraction", "mg/kg"})
_GIVEN: Final = frozenset({"Gy", "cGy", "fraction"})
_AFTERWARDS: Final = ("after", False)  # what follows an operation needs no word that says so
_TOTAL: Final = re.compile(r"\b(?:total|score)\b", re.IGNORECASE)
_OF_THEM: Final = re.compile(
    r"(?:\b(?:(?:of|among) |(?:of|among|in) (?:(?:the|these|those|all|its) )+|[Nn] ?= ?|(?:series|cohort|sample|study|group)(?: [a-z]+){0,2} ))\Z",
    re.IGNORECASE,
)
_SHARE: Final = re.compile(r"[^;,]{0,20}\d%")
"""Before how many a table is of: "(N = 72)", and "35 of the 72"."""
_SCORE_OF: Final = re.compile(r"\b(?:score|total|grade) of \Z", re.IGNORECASE)
_GRADE: Final = re.compile(r"\bgrade \Z", re.IGNORECASE)
_BRACKETED: Final = re.compile(r"(?: of [a-z -]{1,30})? \((?:\d+, )?")
_HISTORY: Final = re.compile(
    r"\byou (?:say|said|state|stated|wrote|write|gave|describe|mention)\w*|\bprevious(?:ly)?\b|\bprior\b|\breceived\b|\bhad\b|"
    r"\bwas (?:given|treated)\b|\balready\b|\bhistory\b|"
    r"\bis on\b|\btakes\b|\btaking\b|"
    r"\breport\w*|\bstated\b|\bcurrently\b|\byour (?:text|note|words|message)\b",
    re.IGNORECASE,
)
_LEVEL_TERM: Final = re.compile(r"[ctls]\d{1,2}$")
_UNLIKE: Final = re.compile(r"\bunlike (?:the |with |in )?\Z")
_BY_CONTRAST: Final = re.compile(r"\b(?:unlike|like|than|as|the way|what|contrast to|compared (?:to|with)) (?:the |with |in )?\Z", re.IGNORECASE)
_CONTEXT: Final = 0.12


def support(said: Wording, at: int, cited: frozenset[int], material: Material) -> tuple[str, str]:
    """Where a mention comes from, or what is wrong with it."""
    same, other = _candidates(said, at, cited, material)
    if not same:
        return _unfound(said, at, cited, material, alone=not other)
    mention, tie = said.mentions[at], tie_of(said, at)
    best = max(same, key=lambda each: (bool(tie) and ties(each.piece, each.index, tie), each.score()))
    if best.piece.role == "place" and mention.kind != "paper":
        return best.piece.origin, ""  # how many a table is of, which no figure in it contests
    rival = nearer(said, at, best, other)
    return best.piece.origin, f'"{said.text[mention.start : mention.end]}" should be "{rival}" here' if rival else ""


def _candidates(said: Wording, at: int, cited: frozenset[int], material: Material) -> tuple[list[Found], list[tuple[Piece, int]]]:
    """The mentions of the material that say the same, and those of the same kind that say something else."""
    mention, denied = said.mentions[at], said.denials[at]
    same: list[Found] = []
    other: list[tuple[Piece, int]] = []
    for piece, index, known in material.alike(mention.kind, mention.unit, cited):
        alike = mention.unit == known.unit or comparable(mention, known, said.around[at], piece.text)
        if not alike or _contrasted(said, at, piece, known):
            continue
        if not same_value(mention, known) or denied != piece.wording.denials[index]:
            if piece.role != "row":  # in other words, or of several findings: no rival
                other.append((piece, index))
        elif _may_support(said, at, piece, index, material) and _meant(said, at, piece, index, material):
            same.append(Found(piece, index, shared(said, at, piece, index)))
    return same, other


def _contrasted(said: Wording, at: int, piece: Piece, known: Mention) -> bool:
    """True for what a source names only to say that it is otherwise: "unlike zoledronic acid the drug does not accumulate"."""
    unlike = "unlike" in piece.wording.low and _UNLIKE.search(piece.wording.low, 0, known.start)
    return bool(unlike) and not _BY_CONTRAST.search(said.text, 0, said.mentions[at].start)


def _unfound(said: Wording, at: int, cited: frozenset[int], material: Material, *, alone: bool) -> tuple[str, str]:
    """What a mention may still rest on that no piece says: its own sentence, or a condition; `alone` when no piece says otherwise."""
    mention = said.mentions[at]
    words = said.text[mention.start : mention.end]
    if alone and (mention.kind in SOFT or mention.value == _AFTERWARDS or words.lower() == "should"):
        return "user", ""
    if again := _restated(said, at):
        return support(said, again, cited, material)
    if origin := hedged(said, at, material) or plain(said, at):
        return origin, ""
    return "", f'"{words}" is in no outcome, cited claim or word of the user, or stands there for something else'


def _meant(said: Wording, at: int, piece: Piece, index: int, material: Material) -> bool:
    """Whether two equal values are said of the same thing."""
    if _speaks_of(said, at, piece, index) or _total(said, piece, material):
        return True
    return _only(said.mentions[at], piece.wording.mentions[index], piece, material) or _all_of(said, at, piece, index) or _named(said, piece, index)


def _named(said: Wording, piece: Piece, index: int) -> bool:
    """True for "and 40% in Chang [3]" of a list of papers, where the claim has no figure of that unit before this one."""
    known, names = piece.wording.mentions, telling(said.names)
    first = next(each for each in known if each.unit == known[index].unit and each.kind == known[index].kind)
    return piece.role == "claim" and first == known[index] and bool(names) and names <= piece.about


def _all_of(said: Wording, at: int, piece: Piece, index: int) -> bool:
    """True where a sentence has every figure of a unit that a claim has, in its order: they need no words to be told apart."""
    own = [each.value for each in said.mentions if each.kind == "amount" and each.unit == said.mentions[at].unit]
    known = piece.wording.mentions
    theirs = [each.value for each in known if each.kind == "amount" and each.unit == known[index].unit]
    return piece.role == "claim" and len(own) > 1 and own == theirs


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
        if SIZE.search(piece.text, 0, piece.wording.mentions[index].start):
            return bool(_OF_THEM.search(said.text, 0, mention.start)) and not _SHARE.match(said.text, mention.end)
        return _word_before(said.text, mention.start) == _word_before(piece.text, piece.wording.mentions[index].start)
    named = piece.role == "claim" and not known_title and title in piece.wording.instruments
    named = named or (piece.role == "reason" and piece.origin == f"outcome:{title}" and not piece.item)
    if title and known_title != title and not named and not (piece.role in {"reason", "row"} and mention.unit == "point"):
        return False
    if piece.role not in {"user", "fact"}:
        return True
    if known_title in material.titles - {""} or (mention.kind in material.groups and mention.kind not in CARED_BY_USER):
        return False
    return mention.unit not in TREATMENT or bool(_HISTORY.search(said.text)) or (mention.unit in _GIVEN and material.takes_dose)


def _word_before(text: str, at: int) -> str:
    """The word before a figure: "Table 3" supports "Table 3" and nothing else."""
    return text[:at].rstrip().rpartition(" ")[2].lower().lstrip("(")


def _total(said: Wording, piece: Piece, material: Material) -> bool:
    """True for "Total: 6 points" where one instrument was scored and no other."""
    only = len(material.titles) == 1 or piece.title == "sins"
    return piece.role == "outcome" and only and not said.instruments - {piece.title} and bool(_TOTAL.search(said.text))


def _only(mention: Mention, known: Mention, piece: Piece, material: Material) -> bool:
    """True for the only figure of its unit behind a marker: it needs no words around it to be told from another."""
    if piece.role != "claim" or not mention.unit or mention.unit == "p" or mention.kind != "amount" or mention.value != known.value:
        return False
    others = (other.wording.mentions[at] for other, at in material.by_kind["amount"] if other.role == "claim" and other.markers & piece.markers)
    return all(each.unit != mention.unit or each.value == mention.value for each in others)


def _speaks_of(said: Wording, at: int, piece: Piece, index: int) -> bool:
    """Whether both surroundings name the same attribute."""
    mention = said.mentions[at]
    if (
        piece.role == "place"
        or mention.kind in {"level", "date", "code", "pair", "paper"}
        or mention.unit == "p"
        or mention.kind.startswith("class:")
    ):
        return True
    if said.titles[at] and (piece.wording.titles[index] or piece.title) == said.titles[at]:
        return True
    if mention.kind == "grade" and isinstance(mention.value, tuple) and any(each[-1:] in "abc" for each in mention.value):
        return True  # only the ESCC has 1a, 1b and 1c
    if piece.role == "outcome" and piece.title == "escc" and _GRADE.search(said.text, 0, mention.start):
        return True
    if piece.role in {"user", "fact"} and piece.wording.titles[index] and _SCORE_OF.search(said.text, 0, mention.start):
        return True
    around, known = said.around[at], piece.wording.around[index]
    names = (around.keys() & known.keys()) | (around.keys() & piece.about if piece.role == "outcome" else set())
    return sum(around[name] for name in names if not _LEVEL_TERM.match(name) and weight(name, mention) > LITTLE) >= _CONTEXT
