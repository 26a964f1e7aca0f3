"""Wording: what a sentence is about: its telling terms with their places, the classes it names, and what it denies.

Classes are words of which a case has one: stable or unstable, lytic or blastic, before or after. A sentence that swaps one
for another is wrong without a figure being wrong, so they are checked like figures.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from assistant.denials import DENIAL, DENIED_AMOUNT, DENIED_CLASS, IS_NOT, NEGATIVES, NONE, NOT_DENIED, TWO_WORDS, VERB_DENIED
from assistant.pairing import in_arm, in_item, listed, mark, of_arm, pairs, tied_only, versus
from assistant.quantities import Mention, lower, quantities, same_length
from assistant.titles import BREAK, instruments, title_of
from assistant.wording_classes import CLASSES, DENIABLE, FILLER, GENERIC
from assistant.words import word_list
from corpus.vocabulary import forms, term_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WORD: Final = re.compile(r"[^\W\d_](?:[\w'-]*\w)?")
_AT_WORDS: Final = r"(?:(?<![^\W\d_])(?=[a-z])|(?<=\d)(?=\s?[mf]\b))"
_CLASS: Final = re.compile(_AT_WORDS + "(?:" + "|".join(pattern for _, _, pattern in CLASSES).replace(r"|\b", "|").removeprefix(r"\b") + ")")
_CLASSES: Final = tuple((f"class:{group}", member, re.compile(pattern)) for group, member, pattern in CLASSES)
_ASIDE: Final = re.compile(r"\([^()]*\)")
_ACCESS: Final = re.compile("|".join(f"(?P<{member}>{pattern})" for group, member, pattern in CLASSES if group == "access"))
"""What "after percutaneous fixation" says beside the time."""
_OR: Final = re.compile(r"\b(?:or|and) \Z")
_BOUNDS: Final = frozenset({"more", "less", "fewer", "higher", "lower", "greater"})
"""Words that belong to a figure in "7 or higher" and say nothing of a change."""
_LABEL: Final = re.compile(r"[^.:;\[\]]{2,60}:(?= )")
_EITHER_DOSE: Final = re.compile(r"\b(low|high)(?= (?:versus|vs\.?|or|and) (?:low|high)[- ]dose\b)")
_REST: Final = frozenset({"else", "others", "rest", "remainder", "remaining"})
_SHORT: Final = {"rt": "radiotherapy", "chemo": "chemotherapy", "pts": "patients", "mets": "metastases"}
_SIDES: Final = {"one side": term_of("unilateral"), "both sides": term_of("bilateral")}
_REACH: Final = 60
_FADE, _ACROSS, _LEAST = 0.09, 0.4, 0.08
_FAR: Final = 11
"""Words away from which on a term keeps the least weight."""


@dataclass(frozen=True, slots=True)
class Term:
    """A telling word, stemmed or folded into its concept, at its place; `clause` counts the breaks before it."""

    start: int
    end: int
    name: str
    at: int
    clause: int


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence, read: what can be checked, its terms, and each term's weight around each mention.

    `low` is the text in lower case, its signs in one form. Of each mention `places` is its clause and `ties` the other figure that belongs
    to it; `mild` are the clauses that deny a thing and no verb: "without it", "instead of". `names` are those of every term, `loose` the
    terms that are not part of a number.
    """

    text: str
    low: str
    mentions: tuple[Mention, ...]
    terms: tuple[Term, ...]
    around: tuple[Mapping[str, float], ...]
    titles: tuple[str, ...]
    denials: tuple[bool, ...]
    clauses: tuple[tuple[bool, frozenset[str]], ...]
    instruments: frozenset[str]
    places: tuple[int, ...]
    denied: frozenset[str]
    affirmed: frozenset[str]
    label: frozenset[str]
    mild: tuple[frozenset[str], ...] = ()
    ties: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    loose: tuple[Term, ...] = ()


@lru_cache(maxsize=8192)
def read(text: str) -> Wording:
    """What the text says, in checkable parts."""
    even = same_length(text)
    low = lower(even)
    breaks = [match.start() for match in BREAK.finditer(low)]
    terms = tuple(_terms(low, breaks))
    numbers = quantities(text)
    said = NOT_DENIED.sub(lambda match: "x" * len(match[0]), low) if any(map(low.__contains__, NEGATIVES)) else low
    denying = list(DENIAL.finditer(said))
    verbs = {_clause(breaks, match.end() - 1) for match in denying if match[0] != "without"}
    clauses = Counter(
        _clause(breaks, match.end() - 1)
        for match in denying
        if match[0].rstrip("-") != "non" and (match[0] != "without" or _clause(breaks, match.end() - 1) not in verbs)
    )
    rates = {each.end + 1 for each in numbers if "/" in each.unit}  # "5% per year" is one thing
    classes = tuple(each for each in _classes(low, denies=bool(denying) or said != low) if each.kind != "class:each" or each.start not in rates)
    mentions = tuple(sorted((*numbers, *classes), key=lambda each: each.start))
    marks = tuple(Term(each.start, each.end, mark(each), 0, _clause(breaks, each.start)) for each in numbers)
    beside = tuple(sorted((*terms, *marks), key=lambda term: term.start))
    tied = pairs(even, numbers)
    asides = tuple(match.span() for match in _ASIDE.finditer(even)) if "(" in even else ()
    items = listed(even, numbers)
    arms = versus(even, numbers, terms) if " v" in even else {}
    around = tuple(
        in_item(in_arm(tied_only(_around(each, beside, breaks, asides), each, tied), each, terms, even), each, items, terms) for each in mentions
    )
    around = tuple(of_arm(weights, arms.get(each.start)) for weights, each in zip(around, mentions, strict=True)) if arms else around
    titles = tuple(title_of(each, low, numbers) for each in mentions)
    parted = tuple(
        (clause, clauses[clause] == 1, frozenset(term.name for term in terms if term.clause == clause))
        for clause in range(len(breaks) + 1)
        if clauses[clause] <= 1  # what two denials mean is not told
    )
    inside = {at for each in numbers for at in range(each.start, each.end)}
    denied = _denied_terms(terms, denying, said)
    hard = {_clause(breaks, match.end() - 1) for match in denying if VERB_DENIED.fullmatch(match[0])}
    return Wording(
        text=text,
        low=low,
        mentions=mentions,
        terms=terms,
        around=around,
        titles=titles,
        denials=tuple(bool(denying) and _denied_figure(each, said) for each in mentions),
        clauses=tuple((denies, names) for _, denies, names in parted if names),
        instruments=instruments(low),
        places=tuple(_clause(breaks, each.start) for each in mentions),
        denied=frozenset(term.name for term in terms if term.start in denied),
        affirmed=frozenset(term.name for term in terms if term.start not in denied),
        label=_labelled(even, beside),
        mild=tuple(names for clause, denies, names in parted if denies and clause not in hard),
        ties=tuple(mark(tied[each.start]) if each.start in tied else "" for each in mentions),
        names=frozenset(term.name for term in terms),
        loose=tuple(term for term in terms if term.start not in inside),
    )


def _labelled(text: str, beside: tuple[Term, ...]) -> frozenset[str]:
    """What the short words before a colon name: of a row or an item of a list, the thing it is about."""
    label = _LABEL.match(text) if ": " in text else None
    return frozenset(term.name for term in beside if term.end <= label.end()) if label else frozenset()


def _denied_figure(mention: Mention, said: str) -> bool:
    """Whether a figure is denied; of a bare number, only "is not 7" says so."""
    bare = mention.kind in {"grade", "level"} or (mention.kind == "amount" and mention.unit in {"", "point"})
    return (bare or mention.kind == "amount") and _denies(IS_NOT if bare else DENIED_AMOUNT, said, mention.start)


def _denied_terms(terms: tuple[Term, ...], denying: list[re.Match[str]], said: str) -> frozenset[int]:
    """Where the terms begin that are among the two words that follow a denial."""
    if not denying and "negative" not in said:
        return frozenset()
    reach = [(match.end(), TWO_WORDS.match(said, match.end())) for match in denying]
    return frozenset(
        term.start for term in terms if NONE.match(said, term.end) or any(end and start <= term.start < end.end() for start, end in reach)
    )


def _denies(pattern: re.Pattern[str], text: str, at: int) -> bool:
    """Whether a denial stands just before a place."""
    return bool(pattern.search(text, max(0, at - _REACH), at))


def telling(names: frozenset[str]) -> frozenset[str]:
    """Terms that say what a sentence is about, not how it says it."""
    return frozenset(filter(tells, names))


@lru_cache(maxsize=16384)
def tells(name: str) -> bool:
    """True for a term that says what a sentence is about."""
    return name not in FILLER and name not in _everyday() and not name[0].isdigit() and name[0] != "#"


@cache
def _everyday() -> frozenset[str]:
    """The terms of everyday prose, which claim nothing."""
    return frozenset(term_of(word) for line in word_list("everyday") for word in line) - _concepts()


def concept(name: str) -> bool:
    """True for one of the field's own named things: a drug, a tumour, a procedure, an instrument."""
    return name in _concepts() and name not in GENERIC


@cache
def _concepts() -> frozenset[str]:
    return frozenset(forms().values())


@cache
def _folds() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Known forms by their first word, longest first."""
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form, concept in {**forms(), **_SIDES}.items():
        words = tuple(form.split())
        by_first.setdefault(words[0], []).append((words, concept))
    return {first: tuple(sorted(found, key=lambda each: -len(each[0]))) for first, found in by_first.items()}


def _terms(text: str, breaks: list[int]) -> Iterator[Term]:
    words = [(match.start(), match.end(), match[0]) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        forms, stem = _forms_of(words[at][2])
        taken, name = _folded(words, at, forms) if forms else (1, stem)
        taken, name = (taken, name) if taken else (1, stem)
        start, end = words[at][0], words[at + taken - 1][1]
        if name:
            yield Term(start, end, name, at, _clause(breaks, start))
        at += taken


def _folded(words: list[tuple[int, int, str]], at: int, forms: Sequence[tuple[tuple[str, ...], str]]) -> tuple[int, str]:
    """How many words the known form takes that begins here, and its concept; 0 for none."""
    for form, concept in forms:
        if len(form) == 1 or tuple(each[2] for each in words[at + 1 : at + len(form)]) == form[1:]:
            return len(form), concept
    return 0, ""


@lru_cache(maxsize=16384)
def _forms_of(word: str) -> tuple[tuple[tuple[tuple[str, ...], str], ...], str]:
    """The known forms that a word, or its singular, may begin, and the name that it has by itself."""
    candidates = dict.fromkeys((word, word.removesuffix("s")))
    return tuple(form for each in candidates for form in _folds().get(each, ())), _stemmed(word)


def _stemmed(word: str) -> str:
    return "#rest" if word in _REST else term_of(_SHORT.get(word) or word.removesuffix("'s"))


def _clause(breaks: list[int], place: int) -> int:
    return bisect_left(breaks, place)


def _classes(low: str, *, denies: bool) -> Iterator[Mention]:
    """The classes that a text in lower case names; `denies` says whether anything in it may deny one."""
    denies = denies or "negative" in low
    yield from (Mention(*match.span(1), "class:dosing", (match[1], False)) for match in _EITHER_DOSE.finditer(low))
    for match in _CLASS.finditer(low):
        if match[0] in _BOUNDS and _OR.search(low, 0, match.start()):
            continue
        kind, member = _class_of(low[max(0, match.start() - 1) : match.end()], min(1, match.start()))
        if kind == "class:operative" and (access := _ACCESS.search(low, match.start(), match.end())):
            yield Mention(*access.span(), "class:access", ("minimal" if access["minimal"] else "open", False))
        if kind:
            yield Mention(
                match.start(),
                match.end(),
                kind,
                (member, denies and kind in DENIABLE and (_denies(DENIED_CLASS, low, match.start()) or bool(NONE.match(low, match.end())))),
            )


@lru_cache(maxsize=4096)
def _class_of(words: str, at: int) -> tuple[str, str]:
    """The first class that these words name; one character before them is kept for what looks back."""
    named = ((kind, member) for kind, member, pattern in _CLASSES if (match := pattern.match(words, at)) and match.end() == len(words))
    return next(named, ("", ""))


def _around(mention: Mention, terms: tuple[Term, ...], breaks: list[int], asides: tuple[tuple[int, int], ...]) -> dict[str, float]:
    """How strongly each term belongs to a mention: less with distance, less across a break; what stands in brackets between parts nothing."""
    clause = _clause(breaks, mention.start)
    place = bisect_left(terms, mention.start, key=_start)
    weights: dict[str, float] = {}
    for index, term in enumerate(terms):
        if term.start < mention.end and term.end > mention.start:
            continue
        away = place - index - 1 if index < place else index - place
        weight = 1 - _FADE * away if away < _FAR else _LEAST
        if term.clause != clause:
            weight *= _ACROSS ** (abs(term.clause - clause) - (_passed(term.start, mention.start, asides, breaks) if asides else 0))
        if weight > weights.get(term.name, 0.0):
            weights[term.name] = weight
    return weights


def _start(term: Term) -> int:
    return term.start


def _passed(one: int, other: int, asides: tuple[tuple[int, int], ...], breaks: list[int]) -> float:
    """The breaks that stand in brackets between two places count half."""
    low, high = min(one, other), max(one, other)
    return sum(_clause(breaks, end) - _clause(breaks, start) for start, end in asides if low < start and end <= high) / 2
