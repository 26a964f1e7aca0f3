"""Posterolateral elements: which sides are replaced or fractured and which are clear, read over neighbouring clauses."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS, ELEMENTS, KIND_NAMES, KINDS, SIDE, SIDE_NAMES
from assistant.reading.mention import DOUBT, Mention
from assistant.reading.sides import AT_A_SIDE, denies, kinds_of, spares, state_of, told_of_harm, turned, unseen, unsided
from assistant.reading.states import CLEAR, HARM, HIT, OR_HARM
from assistant.reading.stretches import OPPOSITE, OTHER_SUBJECT, STATE_ALONE, STATES, Stretch, Token, parted, rejoined, stretched
from assistant.reading.wording import blanked, gate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

_ASKED: Final = patterns.of(r"\b(?:what|which|how|sins|noms)\b[^?]*\?\s*$")
"""A question after the finding."""
_ARCH_ONLY: Final = patterns.of(
    r"\b(?:only|just|alone|confined to)\b[a-z ,]{0,20}\b(?:lamina\w*|spinous|transverse process\w*)|\b(?:lamina\w*|"
    r"spinous(?: process)?|transverse process\w*)\b[a-z ,]{0,14}\b(?:only|alone)\b"
)
_DOUBTED_AFTER: Final = patterns.of(rf"(?<![a-z])(?:{'|'.join(pattern for _, pattern in KINDS)})\s*\?")
_LISTED: Final = patterns.of(
    rf"\s*(?:including |incl |or |nor |and )*(?:[a-z-]+ ){{0,2}}{ELEMENT_WORDS}(?: (?:or|and|nor) [a-z -]{{3,24}})?"
    rf"(?: {HARM})?(?: at [ctls]\d+)?\s*$"
)
_ITEM: Final = patterns.of(rf"\s*(?:(?:and|or|&) )?(?:the )?{ELEMENT_WORDS}(?: (?:and|&|or) (?:the )?{ELEMENT_WORDS})?\s*\.?")
"""An element of a list whose state stands before its first: "intact pedicles, facets and costovertebral joints"."""
_ONLY: Final = patterns.of(
    r"(?<!not )\b(?:only|solely|alone|just(?! (?:now|back|been|had|got|(?:re-?)?(?:read|seen|saw|look\w*|check\w*|measur\w*|review\w*|exam\w*|"
    r"scan\w*|"
    r"spok\w+|notic\w+|reali[sz]\w+|told|heard|had|done)))\b)(?!.*\b(?:too|as well)\b)"
)


_NO_HARM: Final = patterns.of(r"(?:^|\b(?:with|has|have|is|are|shows?))\s*(?:no|nil|without|not any)(?: [a-z-]+){1,3}\s*$")
_HARM_ALONE: Final = patterns.of(rf"\s*{HARM}\s*")
_MORE_HARM: Final = patterns.of(rf"\s*(?:{HARM}(?:{OR_HARM})+|(?:or|nor) (?:any )?{HARM})")


_SHARED: Final = patterns.of(
    rf"\s*(?:(?:{OTHER_SUBJECT.pattern})\s?(?:,|and|&|/)* ?(?:the )?)*(?:and|&) (?:the |spinal |sagittal )*(?:{OTHER_SUBJECT.pattern}) "
    rf"(?:(?:are|all|both|were|look) )*(?:{CLEAR})(?![a-z])"
)
"""The end of a list of unlike subjects, and the state of them all: "pedicles, facets, height and alignment all preserved"."""


@dataclass(slots=True)
class _Course:
    """What has been read so far in a sentence: notes, the elements last named, clauses still waiting for their state."""

    found: list[Mention] = field(default_factory=list)
    elements: list[Token] = field(default_factory=list)
    last_side: str = ""
    denial_runs: bool = False
    waiting: list[Stretch] = field(default_factory=list)
    last_state: str = ""
    leading: str = ""
    harm_denied: int = 0
    of_harm: bool = False

    def take(self, stretch: Stretch) -> None:
        """Read one clause."""
        self._resolve(stretch)
        self.of_harm = told_of_harm(stretch, before=self.of_harm)
        harm_denied = stretch.at == self.harm_denied + 1 and self.harm_denied > 0
        self.harm_denied = (
            stretch.at + len(stretch.text) if _NO_HARM.search(stretch.text) or (harm_denied and _HARM_ALONE.fullmatch(stretch.text)) else 0
        )
        if not stretch.of(KIND_NAMES):
            if self.elements and _continues(stretch):
                self._clause_without_element(stretch)
            elif OTHER_SUBJECT.search(stretch.text):
                self._of_another(stretch)
            return
        denied = denies(stretch) or (
            self.denial_runs and not _told_harmed(stretch) and (_opens_with_element(stretch) or _LISTED.match(stretch.text) is not None)
        )
        denied = denied or (harm_denied and _MORE_HARM.match(stretch.text) is not None)
        self.denial_runs = (denied and not stretch.of(STATES)) or spares(stretch)
        self.elements = stretch.of(KIND_NAMES)
        if not denied and not stretch.of(STATES | SIDE_NAMES):
            if self.leading and _ITEM.fullmatch(stretch.text):
                stretch.tokens.append(Token(self.leading, len(stretch.text), len(stretch.text)))
                self._note(stretch, denied=False)
            else:
                self.waiting.append(stretch)
            return
        if denied and turned(stretch):
            stretch.tokens = [Token("both", 0, 0), *self.elements, Token("hit", len(stretch.text) - 1, len(stretch.text))]
            self.denial_runs = denied = False
        self.leading = _leading(stretch)
        self._settle(stretch)
        self._note(stretch, denied=denied)

    def _of_another(self, stretch: Stretch) -> None:
        """End a list of elements at another subject; a state that the two share is theirs too, any other leaves in the open what they are."""
        self.denial_runs = False
        if self.waiting and stretch.of(STATES):
            if _SHARED.match(stretch.text):
                self._settle(stretch)
            self.waiting.clear()

    def _resolve(self, stretch: Stretch) -> None:
        """Give "not" alone, and "the same", their meaning: the opposite of the state told last, and that state."""
        for token in stretch.tokens:
            if token.kind == "inverse":
                token.kind = "hit" if self.last_state == "clear" else "clear"
            elif token.kind == "same":
                token.kind = self.last_state or "same"
            elif token.kind in STATES:
                self.last_state = token.kind

    def _clause_without_element(self, stretch: Stretch) -> None:
        if _BOTH_ALONE.fullmatch(stretch.text):
            self._of_both_sides(stretch)
            return
        if _WHICH.fullmatch(stretch.text) and self.found and all(side == "one" for side, *_ in self.found[-1].values):
            self.last_side = next(t.kind for t in stretch.of(SIDE_NAMES))
            self.found[-1] = replace(self.found[-1], values=frozenset((self.last_side, *told) for _, *told in self.found[-1].values))
            return
        if self.waiting and not stretch.of(SIDE_NAMES):
            self._settle(stretch)
            return
        self.waiting.clear()
        if stretch.of(SIDE_NAMES):
            self._note(stretch, denied=denies(stretch) if stretch.of(STATES) else bool(stretch.of(frozenset({"no"}))))

    def _of_both_sides(self, stretch: Stretch) -> None:
        """Take "both sides" alone as the sides of what was said before it, or of what waits for its state."""
        if self.waiting:
            last = self.waiting[-1]
            last.tokens.append(Token("both", len(last.text), len(last.text)))
            return
        state = Token(self.last_state or "hit", len(stretch.text), len(stretch.text))
        self._note(Stretch(stretch.text, stretch.at, [Token("both", 0, len(stretch.text)), state]), denied=False)

    def _settle(self, stretch: Stretch) -> None:
        """Give clauses such as "pedicles" the state that the list ends with: "pedicles, facets intact"."""
        state = stretch.of(STATES)
        sides = stretch.of(SIDE_NAMES)
        if self.waiting and state and (all(side.kind == "both" for side in sides) or _HEADS.search(stretch.text)):
            for each in self.waiting:
                each.tokens += [Token(t.kind, len(each.text), len(each.text)) for t in (*(s for s in sides[:1] if s.kind != "both"), state[0])]
        self.flush()

    def flush(self) -> None:
        """Note the waiting clauses: an element named without a word on it is involved."""
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            self._note(each, denied=False)

    def _note(self, stretch: Stretch, *, denied: bool) -> None:
        places = [t for t in stretch.tokens if t.kind not in {"no", "rest", "same"}]
        start, end = stretch.at + min(t.start for t in places), stretch.at + max(t.end for t in places)
        for side, state, kind in self._states(stretch, denied=denied):
            self.found.append(Mention("sides", frozenset({(side, state, kind)}), start, max(end, start + 1)))
            self.last_side = side if side in OPPOSITE else self.last_side
            self.last_state = state if state in STATES else self.last_state

    def _states(self, stretch: Stretch, *, denied: bool) -> Iterator[tuple[str, str, str]]:
        sides = stretch.of(SIDE_NAMES)
        text = blanked(stretch.text, _ASKED)
        doubt = any(pattern.search(text) for pattern in (DOUBT, _DOUBTED_AFTER)) or unseen(text)
        if not sides:
            if not doubt and not stretch.of(frozenset({"rest"})):
                yield from unsided(stretch, denied=denied)
            return
        for place, side in enumerate(sides):
            state = "open" if doubt else "clear" if denied else state_of(place, sides, stretch)
            alone = state == "hit" and len(sides) == 1 and side.kind in OPPOSITE and _ONLY.search(stretch.text)
            for kind in kinds_of(place, sides, stretch) or [t.kind for t in self.elements[:1]]:
                yield self._side(side.kind), state, kind
                if alone:
                    yield OPPOSITE[side.kind], "clear", kind

    def _side(self, name: str) -> str:
        return OPPOSITE.get(self.last_side, name) if name == "other" else name


_BOTH_ALONE: Final = patterns.of(
    r"\s*(?:on )?(?:both(?: sides)?|bilateral(?:ly)?|either side|each side|"
    r"(?:on the )?(?:left|l) (?:and|or|&) (?:the )?(?:right|r)|(?:on the )?(?:right|r) (?:and|or|&) (?:the )?(?:left|l))\s*"
)
_HEADS: Final = patterns.of(rf"{ELEMENT_WORDS}\s?[:=-]\s?{SIDE}")
"""The last of a list of elements that heads their sides: "pedicles, facets: L clear"."""
_WHICH: Final = patterns.of(r"\s*\(?(?:the )?(?:left|right|l|r|lt|rt)(?: (?:one|side))?\)?\s*")
"""Which one is meant: "one facet (left)"."""
_SIDE_ALONE: Final = patterns.of(r"\s*(?P<side>bilateral|unilateral)(?:ly)?(?: (?:involvement|involved|destruction))?\s*")
_BARE_SIDES: Final = {"bilateral": "both", "unilateral": "one"}
may_speak: Final = gate(
    "pedic facet zygapophys apophys articular lateral condyl costo transverse post lamina joint jt jnt spinous pillar",
    alone="owl arch arches arcus lat ple pl pe pes pe's ped peds pars rib ribs cv cvj cvjs back",
)


def find(clauses: Sequence[Clause], spoken_of: str = "") -> list[Mention]:
    """Notes on `sides`: (side, state, element) with state hit, clear or open, over neighbouring clauses of one sentence.

    `spoken_of` is what `subject` gave for the sentence before: "left pedicle gone; right side clear".
    """
    if not any("posterolateral" in c.topics and ELEMENTS.search(c.text) for c in clauses):
        if spoken_of and (going_on := [mention for clause in clauses for mention in _going_on(clause, spoken_of)]):
            return going_on
        arch = [(c, m) for c in clauses if (m := _ARCH_ONLY.search(c.text))]
        bare = next(((c, m) for before, c in pairwise(clauses) if (m := _SIDE_ALONE.fullmatch(c.text)) and _of_the_bone(before)), None)
        if bare and not arch:
            return [Mention("sides", frozenset({(_BARE_SIDES[bare[1]["side"]], "hit", "elements")}), bare[0].start, bare[0].end)]
        return [Mention("sides", frozenset({("none", "clear", "elements")}), c.start + m.start(), c.start + m.end()) for c, m in arch]
    course = _Course(last_state=spoken_of.partition(" ")[2])
    for stretch in rejoined([stretched(clause) for clause in clauses]):
        for part in parted(stretch):
            course.take(part)
    course.flush()
    return course.found


def subject(clauses: Sequence[Clause]) -> str:
    """The element that these clauses name last, with the state told last, as in "facet hit"; empty where they name none."""
    clause = next((c for c in reversed(clauses) if ELEMENTS.search(c.text)), None)
    if clause is None:
        return ""
    tokens = stretched(clause).tokens
    named = [t.kind for t in tokens if t.kind in KIND_NAMES]
    states = [t.kind for t in tokens if t.kind in STATES]
    return f"{named[-1]} {states[-1] if states else ''}" if named else ""


def _going_on(clause: Clause, spoken_of: str) -> list[Mention]:
    """What a clause says of a side of the element that the sentence before spoke of; it must name a side and its state."""
    if not _GOING_ON.search(clause.text):
        return []
    stretch = stretched(clause)
    if theirs := _THEIRS.match(stretch.text):
        state = next((t.kind for t in stretch.of(STATES)), "open")
        values = frozenset({("both", state, spoken_of.partition(" ")[0])})
        return [Mention("sides", values, clause.start + theirs.start(), clause.start + theirs.end())]
    sides = stretch.of(SIDE_NAMES)
    doubt = DOUBT.search(stretch.text.rstrip("? ")) or unseen(stretch.text) or (_ONLY.search(stretch.text) and not spoken_of.endswith("clear"))
    told = {*OPPOSITE, "other", "both"} if stretch.of(STATES) else {*OPPOSITE, "other"} if doubt else set()
    if not any(t.kind in told for t in sides) or not _continues(stretch):
        return []
    kind, _, state = spoken_of.partition(" ")
    course = _Course(elements=[Token(kind, 0, 0)], last_state=state)
    course.take(stretch)
    return course.found


_GOING_ON: Final = patterns.of(rf"\b(?:hers|his|ours|patient's|neither)\b|leav|{SIDE}")
"""Words of which one stands in a clause on the side of an element named before."""
_THEIRS: Final = patterns.of(rf"\s*(?:but )?(?:hers|his|ours|the patient's)(?: own)? (?:(?:are|is|were|was|both|look) )+(?:{CLEAR}|{HIT})(?![a-z])")


def _of_the_bone(clause: Clause) -> bool:
    """True for a clause on the bone itself: a side that stands alone after it can only be that of the posterolateral elements."""
    return bool(clause.topics & {"height", "lesion", "alignment"}) and "neurology" not in clause.topics


def _continues(stretch: Stretch) -> bool:
    """True for a clause such as "right intact" that goes on about the elements named before."""
    if OTHER_SUBJECT.search(stretch.text):
        return False
    return any(t.kind != "one" for t in stretch.of(SIDE_NAMES)) or bool(STATE_ALONE.fullmatch(stretch.text) or _ONE_SIDED.fullmatch(stretch.text))


_ONE_SIDED: Final = patterns.of(
    r"\s*(?:(?:but|and|only|just|on|yes) )*(?:unilateral(?:ly)?|one[- ]sided(?:ly)?|(?:one|a single) side)(?: (?:only|alone|involvement|disease))?\s*"
)


def _leading(stretch: Stretch) -> str:
    """The state before the first of a list that goes on after this clause: "intact pedicles"; empty where it tells its own end."""
    named = stretch.of(KIND_NAMES)
    states = stretch.of(STATES)
    ends = not stretch.of(SIDE_NAMES | {"no"}) and len(states) == 1 and not stretch.text[named[-1].end :].strip()
    return states[0].kind if ends and AT_A_SIDE.fullmatch(stretch.text[states[0].end : named[0].start]) else ""


def _opens_with_element(stretch: Stretch) -> bool:
    return len(stretch.text[: stretch.of(KIND_NAMES)[0].start].split()) <= 1


def _told_harmed(stretch: Stretch) -> bool:
    """True for an element that is said, behind it, to be involved: "right facet gone"; "facet lysis" may be one of a list of things denied."""
    first = stretch.of(KIND_NAMES)[0]
    return any(t.kind == "hit" and t.start > first.start and not _HARM_ALONE.fullmatch(stretch.text[t.start : t.end]) for t in stretch.tokens)
