"""Posterolateral elements: which sides are replaced or fractured and which are clear, read over neighbouring clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading.elements import CLEAR, ELEMENT_WORDS, ELEMENTS, HIT, KIND_NAMES, KINDS, SIDE_NAMES, TOKEN
from assistant.reading.mention import DOUBT, Mention
from assistant.reading.wording import blanked, gate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

_ARCH_ONLY: Final = re.compile(
    r"\b(?:only|just|alone|confined to)\b[a-z ,]{0,20}\b(?:lamina\w*|spinous|transverse process\w*)|\b(?:lamina\w*|"
    r"spinous(?: process)?|transverse process\w*)\b[a-z ,]{0,14}\b(?:only|alone)\b"
)
_OPPOSITE: Final = {"left": "right", "right": "left"}
_OTHER_SUBJECT: Final = re.compile(
    r"\b(?:align\w*|height|ht|collapse\w*|cord|sac|csf|epidural|canal|neuro\w*|power|pain\w*|escc|bilsky|ecog|"
    r"asa|tone|reflex\w*|lungs?|liver|wedg\w*|body|fit\w*|myelop\w*|deformity|kypho\w*|sublux\w*|listhesis|"
    r"translation|slip|disc|histology|margin|cortex|wall|lesion)\b"
)
_TAKEN_BACK: Final = re.compile(
    r"\b(?:ignore|forget|disregard|scrap|strike)\b[^,;)]{0,60}|\bnot (?:both|bilateral\w*)\b(?! (?:clear|spared|intact|normal))"
)
_STATES: Final = frozenset({"hit", "clear"})
_ENDS_DENIAL: Final = re.compile(r"\b(?:only|just|but|with|has|except)\b")
_DOUBTED_AFTER: Final = re.compile(rf"(?<![a-z])(?:{'|'.join(pattern for _, pattern in KINDS)})\s*\?")
_STATE_OF_OTHERS: Final = re.compile(
    r"\b(?:height|heights|ht|align\w*|neuro\w*|power|tone|canal|body|cord|sac|lordosis)\s*(?:is |are |:|=|-)?\s*"
    r"(?:ok|okay|normal|fine|good|preserved|intact|maintained|kept|clear|nad|full|unremarkable)\b"
)
_SIDE_NO: Final = re.compile(
    r"\b((?:l|r|left|right|lt|rt|both|facets?|pedicles?|cvjs?|joints?)\s*[:=]?\s)no(?=\s*(?:$|[,;/).]|(?:r|l|lt|rt|right|left|facets?|pedicles?|cvjs?)\b))"
)
_LANDMARK: Final = re.compile(
    r"\b(?:csf|cord|sac|epidural|visible)\b[^.;,]{0,30}\bpostero-?lateral(?:ly)?\s*$|\(\s*(?:the )?occipital condyles?\s*\)|\boccipital condyles?(?= "
    r"(?:met|lesion|deposit|tumour))"
)
_LISTED: Final = re.compile(
    rf"\s*(?:including |incl |or |nor |and )*(?:[a-z-]+ ){{0,2}}{ELEMENT_WORDS}(?: (?:or|and|nor) [a-z -]{{3,24}})?(?: "
    rf"at [ctls]\d+)?\s*$"
)
_ONLY: Final = re.compile(r"\b(?:only|just|solely|alone)\b")
_STATE_ALONE: Final = re.compile(rf"\s*(?:both |all |are |is |were |look |looks |appear )*(?:{CLEAR}|{HIT})[a-z ]{{0,12}}\s*")


@dataclass(slots=True)
class _Token:
    kind: str
    start: int
    end: int


@dataclass(slots=True)
class _Stretch:
    """One clause, as the words that matter here."""

    text: str
    at: int
    tokens: list[_Token]

    def of(self, kinds: frozenset[str]) -> list[_Token]:
        """The tokens of some kinds, in order."""
        return [t for t in self.tokens if t.kind in kinds]


@dataclass(slots=True)
class _Course:
    """What has been read so far in a sentence: notes, the elements last named, clauses still waiting for their state."""

    found: list[Mention] = field(default_factory=list)
    elements: list[_Token] = field(default_factory=list)
    last_side: str = ""
    denial_runs: bool = False
    waiting: list[_Stretch] = field(default_factory=list)

    def take(self, stretch: _Stretch) -> None:
        """Read one clause."""
        if not stretch.of(KIND_NAMES):
            if self.elements and _continues(stretch):
                self._clause_without_element(stretch)
            elif _OTHER_SUBJECT.search(stretch.text):
                self.denial_runs = False
            return
        denied = _denies(stretch) or (self.denial_runs and (_opens_with_element(stretch) or _LISTED.match(stretch.text) is not None))
        self.denial_runs = (denied and not stretch.of(_STATES)) or _spares(stretch)
        self.elements = stretch.of(KIND_NAMES)
        if not denied and not stretch.of(_STATES | SIDE_NAMES):
            self.waiting.append(stretch)
            return
        self._settle(stretch)
        self._note(stretch, denied=denied)

    def _clause_without_element(self, stretch: _Stretch) -> None:
        if self.waiting and not stretch.of(SIDE_NAMES):
            self._settle(stretch)
            return
        self.waiting.clear()
        self._note(stretch, denied=bool(stretch.of(frozenset({"no"}))) and not stretch.of(_STATES))

    def _settle(self, stretch: _Stretch) -> None:
        """Give clauses such as "pedicles" the state that the list ends with: "pedicles, facets intact"."""
        state = stretch.of(_STATES)
        if self.waiting and state and all(side.kind == "both" for side in stretch.of(SIDE_NAMES)):
            for each in self.waiting:
                each.tokens.append(_Token(state[0].kind, len(each.text), len(each.text)))
        self.flush()

    def flush(self) -> None:
        """Note the waiting clauses: an element named without a word on it is involved."""
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            self._note(each, denied=False)

    def _note(self, stretch: _Stretch, *, denied: bool) -> None:
        places = [t for t in stretch.tokens if t.kind not in {"no", "rest"}]
        start, end = stretch.at + min(t.start for t in places), stretch.at + max(t.end for t in places)
        for side, state, kind in self._states(stretch, denied=denied):
            self.found.append(Mention("sides", frozenset({(side, state, kind)}), start, max(end, start + 1)))
            self.last_side = side if side in _OPPOSITE else self.last_side

    def _states(self, stretch: _Stretch, *, denied: bool) -> Iterator[tuple[str, str, str]]:
        sides = stretch.of(SIDE_NAMES)
        doubt = bool(DOUBT.search(stretch.text)) or bool(_DOUBTED_AFTER.search(stretch.text))
        if not sides:
            if not doubt and not stretch.of(frozenset({"rest"})):
                yield from _unsided(stretch, denied=denied)
            return
        for place, side in enumerate(sides):
            state = "open" if doubt else "clear" if denied else _state_of(place, sides, stretch)
            alone = state == "hit" and len(sides) == 1 and side.kind in _OPPOSITE and _ONLY.search(stretch.text)
            for kind in _kinds_of(place, sides, stretch) or [t.kind for t in self.elements[:1]]:
                yield self._side(side.kind), state, kind
                if alone:
                    yield _OPPOSITE[side.kind], "clear", kind

    def _side(self, name: str) -> str:
        return _OPPOSITE.get(self.last_side, name) if name == "other" else name


_SIDE_ALONE: Final = re.compile(r"\s*(?P<side>bilateral|unilateral)(?:ly)?(?: (?:involvement|involved|destruction))?\s*")
_BARE_SIDES: Final = {"bilateral": "both", "unilateral": "one"}
may_speak: Final = gate(
    "pedic facet zygapophys apophys articular lateral condyl costo transverse post lamina spinous",
    alone="pl ped peds pars rib ribs cv cvj cvjs back",
)


def find(clauses: Sequence[Clause], spoken_of: str = "") -> list[Mention]:
    """Notes on `sides`: (side, state, element) with state hit, clear or open, over neighbouring clauses of one sentence.

    `spoken_of` is the element that the sentence before named last: "left pedicle gone; right side clear".
    """
    if not any("posterolateral" in c.topics and ELEMENTS.search(c.text) for c in clauses):
        if spoken_of and (going_on := [mention for clause in clauses for mention in _going_on(clause, spoken_of)]):
            return going_on
        arch = [(c, m) for c in clauses if (m := _ARCH_ONLY.search(c.text))]
        bare = next(((c, m) for before, c in pairwise(clauses) if (m := _SIDE_ALONE.fullmatch(c.text)) and _of_the_bone(before)), None)
        if bare and not arch:
            return [Mention("sides", frozenset({(_BARE_SIDES[bare[1]["side"]], "hit", "elements")}), bare[0].start, bare[0].end)]
        return [Mention("sides", frozenset({("none", "clear", "elements")}), c.start + m.start(), c.start + m.end()) for c, m in arch]
    course = _Course()
    for clause in clauses:
        course.take(_stretch(clause))
    course.flush()
    return course.found


def subject(clauses: Sequence[Clause]) -> str:
    """The element that these clauses name last; empty where they name none."""
    named = [m for clause in clauses for m in ELEMENTS.finditer(clause.text)]
    return str(named[-1].lastgroup) if named else ""


def _going_on(clause: Clause, spoken_of: str) -> list[Mention]:
    """What a clause says of a side of the element that the sentence before spoke of; it must name a side and its state."""
    stretch = _stretch(clause)
    sides = stretch.of(SIDE_NAMES)
    if not stretch.of(_STATES) or not any(t.kind in {*_OPPOSITE, "both", "other"} for t in sides) or not _continues(stretch):
        return []
    course = _Course(elements=[_Token(spoken_of, 0, 0)])
    course.take(stretch)
    return course.found


def _stretch(clause: Clause) -> _Stretch:
    text = blanked(blanked(blanked(_SIDE_NO.sub(r"\1ok", clause.text), _TAKEN_BACK), _LANDMARK), _STATE_OF_OTHERS)
    return _Stretch(text, clause.start, [_Token(str(m.lastgroup), m.start(), m.end()) for m in TOKEN.finditer(text)])


def _of_the_bone(clause: Clause) -> bool:
    """True for a clause on the bone itself: a side that stands alone after it can only be that of the posterolateral elements."""
    return bool(clause.topics & {"height", "lesion", "alignment"}) and "neurology" not in clause.topics


def _continues(stretch: _Stretch) -> bool:
    """True for a clause such as "right intact" that goes on about the elements named before."""
    if _OTHER_SUBJECT.search(stretch.text):
        return False
    return any(t.kind != "one" for t in stretch.of(SIDE_NAMES)) or bool(_STATE_ALONE.fullmatch(stretch.text))


def _opens_with_element(stretch: _Stretch) -> bool:
    return len(stretch.text[: stretch.of(KIND_NAMES)[0].start].split()) <= 1


def _spares(stretch: _Stretch) -> bool:
    """True for "spares the arch" and "no involvement of the facets": what is listed after it is spared too."""
    first, elements = stretch.of(_STATES)[:1], stretch.of(KIND_NAMES)
    return bool(first) and first[0].start < elements[0].start and re.match(r"spar(?:es|ing)|no[ -]", stretch.text[first[0].start :]) is not None


def _denies(stretch: _Stretch) -> bool:
    """True when a denial governs the elements: "no pedicle or facet disease", "nothing posterolateral"."""
    first = stretch.of(KIND_NAMES)[0]
    denials = [t for t in stretch.of(frozenset({"no"})) if t.start < first.start]
    between = stretch.text[denials[-1].end : first.start] if denials else ""
    return bool(denials) and not _ENDS_DENIAL.search(between) and not any(denials[-1].start < t.start < first.start for t in stretch.of(_STATES))


def _unsided(stretch: _Stretch, *, denied: bool) -> Iterator[tuple[str, str, str]]:
    states = stretch.of(_STATES)
    for element in stretch.of(KIND_NAMES) or []:
        direct = _directly_before(element, states, stretch.text)
        after = direct.kind if direct else next((t.kind for t in states if t.start >= element.end), None)
        before = next((t.kind for t in reversed(states) if t.end <= element.start), None)
        state = "clear" if denied else after or before or "hit"
        yield ("both" if state == "clear" else "some"), state, element.kind


def _state_of(place: int, sides: list[_Token], stretch: _Stretch) -> str:
    """The word on a side: right before it, else up to the next side, else the next one of a joint list, else any before."""
    side = sides[place]
    following = sides[place + 1].start if place + 1 < len(sides) else len(stretch.text)
    states = stretch.of(_STATES)
    direct = _directly_before(side, states, stretch.text)
    own = next((t for t in states if side.end <= t.start < following), None)
    later = next((t for t in states if t.start >= following), None)
    before = next((t for t in reversed(states) if t.end <= side.start), None)
    taken = place > 0 and direct is not None and not _directly_before(sides[place - 1], states, stretch.text) and direct.start > sides[place - 1].end
    chosen = (own or direct if taken else direct or own) or later or before
    return chosen.kind if chosen else "hit"


def _directly_before(side: _Token, states: Sequence[_Token], text: str) -> _Token | None:
    return next((t for t in states if t.end <= side.start and re.fullmatch(r"\s*(?:the )?", text[t.end : side.start])), None)


def _kinds_of(place: int, sides: list[_Token], stretch: _Stretch) -> list[str]:
    """The elements that a side word goes with: those after it up to the next side, else the nearest."""
    side = sides[place]
    following = sides[place + 1].start if place + 1 < len(sides) else len(stretch.text)
    elements = stretch.of(KIND_NAMES)
    own = [t.kind for t in elements if side.end <= t.start <= following]
    later = [t.kind for t in elements if t.start >= following][:1]
    before = [t.kind for t in elements if t.end <= side.start][-1:]
    return own or (later if place + 1 < len(sides) else []) or before or later
