"""Stretches: the clauses about the posterolateral elements as elements, sides and states in their order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS, KIND_NAMES, SIDE_NAMES
from assistant.reading.plain import formerly, plainly, tells_the_past
from assistant.reading.states import CLEAR, HARM, HIT, TOKEN

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
    rf"\s*(?:the )?{ELEMENT_WORDS}(?:,| and| or| the|/)* {ELEMENT_WORDS} (?:(?:are|all|were|both) )*(?:{CLEAR}|{HIT})(?![a-z])"
)
_LISTS_BOTH: Final = patterns.of(
    rf"\s*(?:and )?(?:both|all|bilateral) (?:the )?(?:of the )?{ELEMENT_WORDS}(?:(?: and| or) (?:(?:both|all|the) )*{ELEMENT_WORDS})*"
    rf"\s?[:=]? (?:(?:are|all|were|both|look) )*(?:{CLEAR}|{HIT})(?![a-z])|"
    rf"\s*(?:and )?(?:(?:the )?(?:left|right|l|r|lt|rt) )?{ELEMENT_WORDS}\s?[:=] (?:{CLEAR}|{HIT})(?![a-z])"
)
"""The last of a list whose state holds for what stands before it: "left pedicle, both facets intact"."""
_EXCEPTION: Final = patterns.of(
    r"\b(?:except(?:ing)?(?: for)?|bar|barring|apart from|aside from|save(?: for)?|other than|but for|(?:all|everything) but(?! for)|"
    r"with the (?:(?:sole|single|only|one) )?exception of|"
    r"excluding) (?=[a-z])"
)
_EVERYTHING: Final = patterns.of(
    rf"\b(?:everything|all|nothing|the rest|whole|entire|otherwise|elsewhere|both sides)\b|"
    rf"^\W*(?:[ctls]\d{{1,2}}:?\s)?(?:(?:is|looks?|bone|ct)\W*)*(?:{CLEAR})\W*$|\b(?:no|nil|without)(?: [a-z]+){{0,2}} {HARM}(?![a-z])"
)
_TURN: Final = patterns.of(rf"\b(?:but|whereas)\b(?! for\b)|\b(?:{HARM}|dz)\s(?=and\b)")
_FELT: Final = patterns.of(r"\b(?:pain\w*|hurt\w*|ach(?:es?|ing)|tender\w*|sore\w*)\b")
"""What is not of the elements themselves."""
_LISTS_SIDES: Final = patterns.of("(?:E(?:S=)+){2,}")
_SO_THEN: Final = patterns.of(
    r"\W*(?:ok(?:ay)?|right|fine|good|clear)\b,? (?=(?:so|now|full|report|the|ct|mri|scan|got|have|just|here|new|update\w*|final|formal|sorry|"
    r"actually|"
    r"then|it|that|this|i|we)\b)"
)
"""What opens a turn and tells of no state: "ok full report now"."""
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
    for place, stretch in enumerate(_denied_lists(stretches)):
        if held and (side := _side_of(held)) and side == _side_of(stretch):
            held = _together(held, stretch)
            continue
        if (
            held
            and (_ends(held, stretch) or _ends_its_side(held, stretch) or (place == 1 and _opens_and_ends(held, stretch)))
            and not OTHER_SUBJECT.search(stretch.text)
        ):
            yield _together(held, stretch)
            held = None
            continue
        if held:
            yield held
        sided = stretch.of(KIND_NAMES) and stretch.of(SIDE_NAMES) and not stretch.of(STATES | {"no"}) and not _EXCEPTION.match(stretch.text.lstrip())
        held = stretch if sided or (stretch.of(KIND_NAMES) and tells_the_past(stretch.text)) else None
        if not held:
            yield stretch
    if held:
        yield held


def _denied_lists(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """The clauses, with a list of elements that one denial opens put together: "no pedicle, facet or rib joint is affected"."""
    at = 0
    while at < len(stretches):
        end = _list_end(stretches, at)
        yield reduce(_together, stretches[at : end + 1])
        at = end + 1


def _list_end(stretches: Sequence[Stretch], at: int) -> int:
    """The place of the last clause of a list that opens with a denial here; the same place where none does."""
    opening = _DENIED_FIRST.search(stretches[at].text)
    for place in range(at + 1, len(stretches)) if opening else ():
        text = stretches[place].text
        last = _DENIED_LAST.match(text)
        sided = last and any(t.start < last.end() for t in stretches[place].of(SIDE_NAMES))
        if opening and last and not sided and (opening["all"] or last["joint"] != "and"):
            return place
        if not _DENIED_ITEM.fullmatch(text):
            break
    return at


_THE: Final = r"(?:(?:the|a|an|any|of|its|these|either) )*"
_DENIED_FIRST: Final = patterns.of(
    rf"(?<![a-z])(?:(?:no|not one|not a single|neither|nor|not (?:\w+ed|touch|reach|involve|enter|affect|invade|spread to|extend(?:ed)? (?:in)?to))|"
    rf"(?P<all>none of|not one of|nowhere (?:is|are)|at no point (?:is|are|has|have))) {_THE}{ELEMENT_WORDS}\s*$"
)
_DENIED_ITEM: Final = patterns.of(rf"\s*{_THE}{ELEMENT_WORDS}\s*")
_DENIED_LAST: Final = patterns.of(
    rf"\s*(?:(?:or|nor) )?{_THE}{ELEMENT_WORDS},? (?P<joint>or|nor|and) {_THE}{ELEMENT_WORDS}|\s*(?:or|nor) {_THE}{ELEMENT_WORDS}"
)


def _ends(held: Stretch, stretch: Stretch) -> bool:
    """True for a state that belongs to the clause before as well; a state told since takes the place of what was."""
    if formerly(held.text, stretch.text) and stretch.of(STATES):
        held.tokens = [t for t in held.tokens if t.kind not in STATES]
        return True
    ends = STATE_ALONE.fullmatch(stretch.text) or _LIST_ENDS.match(stretch.text) or _LISTS_BOTH.match(stretch.text)
    return bool(ends) and not held.of(STATES)


def _opens_and_ends(held: Stretch, stretch: Stretch) -> bool:
    """True for a sentence that is a list with one state in the plural: "left pedicle, right pedicle and facets are spared"."""
    return bool(_SIDED.fullmatch(held.text) and _SIDED_LAST.match(stretch.text))


def _ends_its_side(held: Stretch, stretch: Stretch) -> bool:
    """True for the last of a list of one side, each with that side's name: "left pedicle, left facet and left rib joint intact"."""
    sides, kinds, states = (stretch.of(names) for names in (SIDE_NAMES, KIND_NAMES, STATES))
    listed = kinds and len(sides) > 1 and len(states) == 1 and kinds[-1].end <= states[0].start
    return bool(listed) and {each.kind for each in sides} == {_side_of(held)} and bool(_AND.search(stretch.text[: kinds[-1].start]))


_AND: Final = patterns.of(r"\band\b|&|\+")


_SIDED: Final = patterns.of(rf"\s*(?:[ctls]\d{{1,2}}:\s)?(?:the )?(?:left|right|l|r|lt|rt) {ELEMENT_WORDS}\s*")
_SIDED_LAST: Final = patterns.of(
    rf"\s*(?:the )?(?:left|right|l|r|lt|rt) {ELEMENT_WORDS}(?:,| and| or|&|/)+ (?:the )?(?:(?:left|right|l|r|lt|rt|both) )?{ELEMENT_WORDS} "
    rf"(?:(?:are|all|were|both) )+(?:{CLEAR}|{HIT})(?![a-z])"
)


def _side_of(stretch: Stretch) -> str:
    """The one side of elements without a word on them, part of a list: "both facets, both pedicles and both rib joints intact"; empty for none."""
    sides, kinds = {t.kind for t in stretch.of(SIDE_NAMES)}, stretch.of(KIND_NAMES)
    return sides.pop() if len(sides) == 1 and kinds and not stretch.of(STATES | {"no", "inverse", "same"}) else ""


def _together(first: Stretch, then: Stretch) -> Stretch:
    """Two clauses as one."""
    gap = then.at - first.at
    tokens = [Token(t.kind, t.start + gap, t.end + gap) for t in then.tokens]
    return Stretch(first.text.ljust(gap) + then.text, first.at, first.tokens + tokens)


def parted(stretch: Stretch) -> Iterator[Stretch]:
    """A list without marks, each element with a state for each side, as its elements: "pedicle r involved l clear facet r clear l clear"."""
    if (exception := _EXCEPTION.search(stretch.text)) and (spared := _spared_but(stretch, exception)):
        yield spared
        return
    if (turn := _TURN.search(stretch.text)) and (halves := _halves(stretch, turn.end())):
        yield from halves
        return
    order = "".join("E" if t.kind in KIND_NAMES else "S" if t.kind in SIDE_NAMES else "=" if t.kind in STATES else "?" for t in stretch.tokens)
    begins = [at for at, kind in enumerate(order) if kind == "E"] if _LISTS_SIDES.fullmatch(order) else []
    for at, end in pairwise([*begins, len(order)]):
        yield Stretch(stretch.text, stretch.at, stretch.tokens[at:end])
    if not begins:
        yield stretch


def _halves(stretch: Stretch, at: int) -> list[Stretch]:
    """The two halves of a clause that each speak of elements, the second with a state of its own: "no left pedicle disease but the right is gone"."""
    first, then = [t for t in stretch.tokens if t.end <= at], [t for t in stretch.tokens if t.start >= at]
    named = any(t.kind in KIND_NAMES for t in first) and any(t.kind in KIND_NAMES | SIDE_NAMES for t in then)
    if not named or not any(t.kind in STATES for t in then):
        return []
    return [Stretch(stretch.text[:at], stretch.at, first), Stretch(" " * at + stretch.text[at:], stretch.at, then)]


def _spared_but(stretch: Stretch, exception: re.Match[str]) -> Stretch | None:
    """What is excepted from "spared", involved; from what is involved nothing is told of the exception."""
    before = [t for t in stretch.tokens if t.end <= exception.start()]
    after = [t for t in stretch.tokens if t.start >= exception.end()]
    named = any(t.kind in KIND_NAMES for t in before)
    clear = any(t.kind in {"clear", "no"} for t in before)
    if not any(t.kind in SIDE_NAMES | KIND_NAMES for t in after):
        return None
    if not before:
        return _excepted_first(stretch, exception)
    if clear and not named and not _of_everything(stretch.text, exception):
        return None if any(t.kind in STATES for t in after) else Stretch(stretch.text, stretch.at, [])
    if not clear:
        return Stretch(stretch.text[: exception.start()], stretch.at, before)
    kinds = [t for t in before if t.kind in KIND_NAMES][-1:] if not any(t.kind in KIND_NAMES for t in after) else []
    hit = Token("hit", exception.start(), exception.end())
    blank = " " * exception.start() + "hit".ljust(len(exception[0])) + stretch.text[exception.end() :]
    return Stretch(blank, stretch.at, [*kinds, hit, *(t for t in after if t.kind != "no")])


def _excepted_first(stretch: Stretch, exception: re.Match[str]) -> Stretch | None:
    """What is excepted before its rule, "apart from the left facet all is normal", involved."""
    named = stretch.of(KIND_NAMES)
    states = stretch.of(STATES)
    if not named or not any(t.start > named[0].end for t in states):
        return None
    denied = any(t.kind == "no" and t.start > named[0].end for t in stretch.tokens)
    if any(t.kind == "hit" for t in states) and not denied:
        told = len(named) > 1 or _EVERYTHING.search(stretch.text)
        return Stretch(stretch.text, stretch.at, [t for t in stretch.tokens if t.start > named[0].end]) if told else None
    sides = [t for t in stretch.of(SIDE_NAMES) if t.start < named[0].start]
    return Stretch(stretch.text, stretch.at, [Token("hit", exception.start(), exception.end()), *sides, named[0]])


def _of_everything(text: str, exception: re.Match[str]) -> bool:
    """True where all that is there is spared, or no finding told: "everything normal except", "no tumour other than"."""
    return bool(_EVERYTHING.search(text[: exception.start()])) and not _FELT.search(text)


def stretched(clause: Clause) -> Stretch:
    """A clause as its tokens; "both" that only sums up "left ... and left ..." is none."""
    text, tokens = _tokens(clause.text)
    return Stretch(text, clause.start, [Token(*each) for each in tokens])


@lru_cache(maxsize=64)
def _tokens(clause: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text that is left of a clause, and its tokens; one clause is asked for several times."""
    text = plainly(clause)
    spoken = said.end() if (said := _SO_THEN.match(text)) else 0
    tokens = [(str(m.lastgroup), m.start(), m.end()) for m in TOKEN.finditer(text, spoken)]
    summing = [end for kind, _, end in tokens if kind in OPPOSITE and (m := _BOTH_SUMS_UP.search(text, end)) and "and" in text[end : m.start()]]
    return text, [token for token in tokens if not (summing and _BOTH_SUMS_UP.match(text, token[1]))]
