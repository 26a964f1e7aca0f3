"""Stretches: the clauses about the posterolateral elements as elements, sides and states in their order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS, KIND_NAMES, SIDE_NAMES
from assistant.reading.states import CLEAR, HIT, TOKEN
from assistant.reading.wording import blanked

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
_TAKEN_BACK: Final = patterns.of(
    r"\b(?:ignore|forget|disregard|scrap|strike)\b[^,;)]{0,60}|\bnot (?:both|bilateral\w*)\b(?! (?:clear|spared|intact|normal))"
)
_STATE_OF_OTHERS: Final = patterns.of(
    r"\b(?:height|heights|ht|align\w*|neuro\w*|power|tone|canal|body|cord|sac|lordosis)\s*(?:is |are |:|=|-)?\s*"
    r"(?:ok|okay|normal|fine|good|preserved|intact|maintained|kept|clear|nad|full|unremarkable)\b"
)
_SIDE_NO: Final = patterns.of(
    r"\b((?:l|r|left|right|lt|rt|both|facets?|pedicles?|cvjs?|joints?)\s*[:=]?\s)no(?=\s*(?:$|[,;/).]|(?:r|l|lt|rt|right|left|facets?|pedicles?|"
    r"cvjs?)\b))"
)
_LANDMARK: Final = patterns.of(
    r"\b(?:csf|cord|sac|epidural|visible)\b[^.;,]{0,30}\bpostero-?lateral(?:ly)?\s*$|\(\s*(?:the )?occipital condyles?\s*\)|\boccipital condyles?(?= "
    r"(?:met|lesion|deposit|tumour))"
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
_LEFT_ALONE: Final = patterns.of(
    r"\bleav(?:es|ing) (?P<what>(?:the |its )?(?:left|right|other|contralateral)(?: (?:one|side|facets?|pedicles?))?) (?:well )?alone\b"
)
_NEITHER_SPARED: Final = patterns.of(
    rf"\bneither (?P<what>{ELEMENT_WORDS}|side) (?:(?:is|was|has been|looks|appears|has) )?(?:spared|intact|normal|preserved|clear|healthy|escapes|"
    rf"escaped)\b"
)
_SIDE_UNTOLD: Final = patterns.of(
    r"\b(?:side|sides|laterality|which side)\b(?: is| was| are)? (?:not (?:\w+ )?(?:given|stated|specified|recorded|known|clear|mentioned|"
    r"documented)|unknown|unspecified|unclear)"
    r"|\b(?:not (?:clear|stated|known|sure|specified)|unclear|unknown|uncertain) (?:whether|if|weather) (?:one|uni\w*) (?:side )?or (?:both|two|"
    r"bi\w*)(?: sides?)?"
)
"""That the side is not told leaves the finding itself."""
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
        ends = held and (STATE_ALONE.fullmatch(stretch.text) or _LIST_ENDS.match(stretch.text) or _LISTS_BOTH.match(stretch.text))
        if held and ends and not OTHER_SUBJECT.search(stretch.text):
            gap = stretch.at - held.at
            tokens = [Token(t.kind, t.start + gap, t.end + gap) for t in stretch.tokens]
            yield Stretch(held.text.ljust(gap) + stretch.text, held.at, held.tokens + tokens)
            held = None
            continue
        if held:
            yield held
        sided = stretch.of(KIND_NAMES) and stretch.of(SIDE_NAMES) and not stretch.of(STATES | {"no"})
        held = stretch if sided else None
        if not sided:
            yield stretch
    if held:
        yield held


def stretched(clause: Clause) -> Stretch:
    """A clause as its tokens; "both" that only sums up "left ... and left ..." is none."""
    text, tokens = _tokens(clause.text)
    return Stretch(text, clause.start, [Token(*each) for each in tokens])


def _mended(clause: str) -> str:
    """A clause with a side left alone, or not spared, in plain words, and without what it says of other things."""
    text = _LEFT_ALONE.sub(lambda m: f"leaves {m['what']} ok".ljust(len(m[0])), clause)
    text = _NEITHER_SPARED.sub(lambda m: f"both {m['what']} hit".ljust(len(m[0])), text)
    text = _SIDE_NO.sub(r"\1ok", text)
    return blanked(blanked(blanked(blanked(text, _TAKEN_BACK), _LANDMARK), _STATE_OF_OTHERS), _SIDE_UNTOLD)


_MENDED: Final = patterns.any_of(_LEFT_ALONE, _NEITHER_SPARED, _SIDE_NO, _TAKEN_BACK, _LANDMARK, _STATE_OF_OTHERS, _SIDE_UNTOLD)


@lru_cache(maxsize=64)
def _tokens(clause: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text that is left of a clause, and its tokens; one clause is asked for several times."""
    text = _mended(clause) if _MENDED.may_match(clause) else clause
    tokens = [(str(m.lastgroup), m.start(), m.end()) for m in TOKEN.finditer(text)]
    summing = [end for kind, _, end in tokens if kind in OPPOSITE and (m := _BOTH_SUMS_UP.search(text, end)) and "and" in text[end : m.start()]]
    return text, [token for token in tokens if not (summing and _BOTH_SUMS_UP.match(text, token[1]))]
