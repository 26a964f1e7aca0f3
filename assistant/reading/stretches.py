"""Stretches: the clauses about the posterolateral elements as elements, sides and states in their order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS, KIND_NAMES, SIDE_NAMES
from assistant.reading.plain import formerly, plainly, tells_the_past
from assistant.reading.states import CLEAR, HIT, TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

OPPOSITE: Final = {"left": "right", "right": "left"}
STATES: Final = frozenset({"hit", "clear"})
OTHER_SUBJECT: Final = patterns.of(
    r"\b(?:align\w*|height|ht|collapse\w*|cord|sac|csf|epidural|canal|neuro\w*|power|pain\w*|escc|bilsky|ecog|"
    r"asa|tone|reflex\w*|lungs?|liver|wedg\w*|body|fit\w*|myelop\w*|deformity|kypho\w*|sublux\w*|listhesis|"
    r"translation|slip|disc|histology|margin|cortex|wall|lesion|readers?|reports?|opinions?)\b"
)
_BOTH_SUMS_UP: Final = patterns.of(rf"both (?!sides?\b|the |of |{ELEMENT_WORDS})")
_LIST_ENDS: Final = patterns.of(
    rf"\s*(?:the )?{ELEMENT_WORDS}(?:,| and| or|/)* {ELEMENT_WORDS} (?:(?:are|all|were|both) )*(?:{CLEAR}|{HIT})(?![a-z])"
)
_LISTS_BOTH: Final = patterns.of(
    rf"\s*(?:and )?(?:both|all|bilateral) (?:the )?(?:of the )?{ELEMENT_WORDS}(?: and {ELEMENT_WORDS})? (?:(?:are|all|were|both|look) )*(?:{CLEAR}|"
    rf"{HIT})(?![a-z])"
)
"""The last of a list whose state holds for what stands before it: "left pedicle, both facets intact"."""
_EXCEPTION: Final = patterns.of(
    r"\b(?:except(?:ing)?(?: for)?|bar|barring|apart from|save(?: for)?|other than|but for|with the exception of|"
    r"excluding) (?=[a-z])"
)
_LISTS_SIDES: Final = patterns.of("(?:E(?:S=)+){2,}")
STATE_ALONE: Final = patterns.of(rf"\s*\(?(?:both |all |are |is |were |look |looks |appear )*(?:{CLEAR}|{HIT})[a-z ]{{0,12}}\s*")


@dataclass(slots=True)
class Token:
    """An element, a side, a state or a denial, with its place in the clause."""

    kind: str
    start: int
    end: int


@dataclass(slots=True)
class Stretch:
    """One clause, as the words that matter here."""

    text: str
    at: int
    tokens: list[Token]

    def of(self, kinds: frozenset[str]) -> list[Token]:
        """The tokens of some kinds, in order."""
        return [t for t in self.tokens if t.kind in kinds]


def rejoined(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """The clauses, with a state that stands alone, or ends a list, put back to the side and element it belongs to."""
    held: Stretch | None = None
    for stretch in stretches:
        ends = bool(STATE_ALONE.fullmatch(stretch.text) or _LIST_ENDS.match(stretch.text) or _LISTS_BOTH.match(stretch.text))
        if held and formerly(held.text, stretch.text) and stretch.of(STATES):
            held.tokens, ends = [t for t in held.tokens if t.kind not in STATES], True
        elif held and held.of(STATES):
            ends = False
        if held and ends and not OTHER_SUBJECT.search(stretch.text):
            gap = stretch.at - held.at
            tokens = [Token(t.kind, t.start + gap, t.end + gap) for t in stretch.tokens]
            yield Stretch(held.text.ljust(gap) + stretch.text, held.at, held.tokens + tokens)
            held = None
            continue
        if held:
            yield held
        sided = stretch.of(KIND_NAMES) and stretch.of(SIDE_NAMES) and not stretch.of(STATES | {"no"})
        held = stretch if sided or (stretch.of(KIND_NAMES) and tells_the_past(stretch.text)) else None
        if not held:
            yield stretch
    if held:
        yield held


def parted(stretch: Stretch) -> Iterator[Stretch]:
    """A list without marks, each element with a state for each side, as its elements: "pedicle r involved l clear facet r clear l clear"."""
    if (exception := _EXCEPTION.search(stretch.text)) and (spared := _spared_but(stretch, exception)):
        yield spared
        return
    order = "".join("E" if t.kind in KIND_NAMES else "S" if t.kind in SIDE_NAMES else "=" if t.kind in STATES else "?" for t in stretch.tokens)
    begins = [at for at, kind in enumerate(order) if kind == "E"] if _LISTS_SIDES.fullmatch(order) else []
    for at, end in pairwise([*begins, len(order)]):
        yield Stretch(stretch.text, stretch.at, stretch.tokens[at:end])
    if not begins:
        yield stretch


def _spared_but(stretch: Stretch, exception: re.Match[str]) -> Stretch | None:
    """What is excepted from "spared", involved; from what is involved nothing is told of the exception."""
    before = [t for t in stretch.tokens if t.end <= exception.start()]
    after = [t for t in stretch.tokens if t.start >= exception.end()]
    named = any(t.kind in KIND_NAMES for t in before)
    clear = any(t.kind in {"clear", "no"} for t in before)
    if not any(t.kind in SIDE_NAMES | KIND_NAMES for t in after) or (clear and not named):
        return None
    if not clear:
        return Stretch(stretch.text[: exception.start()], stretch.at, before) if before else None
    kinds = [t for t in before if t.kind in KIND_NAMES][-1:] if not any(t.kind in KIND_NAMES for t in after) else []
    hit = Token("hit", exception.start(), exception.end())
    blank = " " * exception.start() + "hit".ljust(len(exception[0])) + stretch.text[exception.end() :]
    return Stretch(blank, stretch.at, [*kinds, hit, *(t for t in after if t.kind != "no")])


def stretched(clause: Clause) -> Stretch:
    """A clause as its tokens; "both" that only sums up "left ... and left ..." is none."""
    text, tokens = _tokens(clause.text)
    return Stretch(text, clause.start, [Token(*each) for each in tokens])


@lru_cache(maxsize=64)
def _tokens(clause: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text that is left of a clause, and its tokens; one clause is asked for several times."""
    text = plainly(clause)
    tokens = [(str(m.lastgroup), m.start(), m.end()) for m in TOKEN.finditer(text)]
    summing = [end for kind, _, end in tokens if kind in OPPOSITE and (m := _BOTH_SUMS_UP.search(text, end)) and "and" in text[end : m.start()]]
    return text, [token for token in tokens if not (summing and _BOTH_SUMS_UP.match(text, token[1]))]
