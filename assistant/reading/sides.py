"""Sides: which word on an element, or on a side of it, belongs to which."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS, KIND_NAMES, SIDE_NAMES
from assistant.reading.health import BE
from assistant.reading.states import CLEAR, HARM, ODD, SMALL, UNREAD
from assistant.reading.stretches import OPPOSITE, OTHER_SUBJECT, STATES, Token
from assistant.reading.wording import blanked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.stretches import Stretch

_OF_THE_BONE: Final = frozenset({"lytic", "blastic", "sclerotic"})
"""A state that, before the first side, is more likely the type of the lesion."""
AT_A_SIDE: Final = patterns.of(r"\s*(?:(?:on|in|of|at|to|for) )?(?:the |its |his |her )?")
_LINK: Final = patterns.of(r"\s*(?:(?:and|or|nor|&|/|,|\+|the|of|on|in|its)\s*)*")
_ENDS_DENIAL: Final = patterns.of(r"\b(?:only|just|but|with|has|except)\b")
_SPENT: Final = patterns.of(
    r"\d|\b(?:collapse|height loss|loss of height|kypho\w*|sublux\w*|\w*listhes[ie]s|slip|translation|deformity|pain|wedging|"
    r"fracture)\b(?!.*(?:\b(?:or|nor|and)\b|[,/&]))"
)
"""Another finding, or a figure, that a denial belongs to: "no collapse 40 % of body both pedicles"."""
_EXCEPTS: Final = patterns.of(r"\b(?:leav|spar|miss|avoid)\w*")
"""Parts a side that is involved from one that is not: "reaches the right facet and leaves the left alone"."""
_ALONE: Final = patterns.of(r"\b(?:only|alone)\W*$")
"""Before the other side, whose state is told: "right pedicle only left ok"."""


def unsided(stretch: Stretch, *, denied: bool) -> Iterator[tuple[str, str, str]]:
    """The sides, state and kind of the elements of a clause that names no side."""
    states = stretch.of(STATES)
    for element in stretch.of(KIND_NAMES) or []:
        direct = _directly_before(element, [t for t in states if not _OF_THE_BODY.search(stretch.text[: t.start])], stretch.text)
        after = (
            direct.kind if direct else next((t.kind for t in states if t.start >= element.end and _reaches(stretch.text, element.end, t.start)), None)
        )
        before = next((t.kind for t in reversed(states) if t.end <= element.start), None)
        state = "clear" if denied else after or before or ("hit" if _named_alone(stretch, element) else "")
        if state:
            yield ("both" if state == "clear" else "some"), state, element.kind


def _reaches(text: str, start: int, state: int) -> bool:
    """True for a state with no other subject before it, or one that is joined to the element: "pedicles new kyphosis ... fine" is not of these."""
    other = OTHER_SUBJECT.search(text, start, state)
    return other is None or _JOINT.search(text, start, other.start()) is not None


_OF_THE_BODY: Final = patterns.of(r"\b(?:body|vertebra|segment|height|ht)(?: (?:is|was|[a-z]+ly))?\s*$")
"""Before a state that is not that of an element: "a quarter of the body involved pedicles clear"."""


def _named_alone(stretch: Stretch, element: Token) -> bool:
    """True for an element that is only named, as in a list of what is involved: every word before it is known, none after it is unknown."""
    if _unread(stretch, element) or ODD.search(stretch.text) or _STATE_GONE.match(stretch.text, element.end):
        return False
    before = _ITEMS.split(stretch.text[: element.start])[-1]
    return all(_NAMING.fullmatch(word) for word in _PARTS.sub(" ", before).split())


_ITEMS: Final = patterns.of(r"[,;:/(+]")
_PARTS: Final = patterns.of(ELEMENT_WORDS)
_NAMING: Final = patterns.of(
    rf"(?!(?:ct|mri|no|not|without|nil|seen|what|where|which|who|how|when|if|because)\W*$)(?:{SMALL}|\W*\d\S*|[ctlsd]\d\S*|\W+|"
    r"exten[a-z]+|spread[a-z]*|reach[a-z]*|gr[eo]w[a-z]*|encroach[a-z]*|creep[a-z]*|crept|met|mets|deposits?|signal|definite|cent(?:red|ered)|"
    r"bon[ey]|large|small|soft|tissue)\W*"
)
"""A word in which an element may be named as involved; of pictures, questions and instruments nothing is known."""
_STATE_GONE: Final = patterns.of(
    rf"\s+(?:{BE}\s*)+$|\s*[:=,-]?\s*(?:{BE}\s+)*(?:(?:without|no|nil|not)(?: any| interval| significant| relevant)* chang[a-z]*|unchanged|stable|"
    rf"the same|as before)(?![a-z])"
)
"""A verb whose state was left out, or no other state than before."""


def turned(stretch: Stretch) -> bool:
    """True where a denial turns a good state round: "no pedicle is spared", "not one of the facets is normal"."""
    named = stretch.of(KIND_NAMES)
    denials = [t for t in stretch.of(frozenset({"no"})) if t.start < named[0].start]
    if not denials or not _OF_THE.fullmatch(stretch.text[denials[-1].end : named[0].start]):
        return False
    said = _IS_CLEAR.match(stretch.text, named[-1].end)
    return said is not None and any(t.kind == "clear" and t.start < said.end() <= t.end for t in stretch.tokens)


_OF_THE: Final = patterns.of(r"\s*(?:(?:of|the|these|those|its|single|posterior|one) )*")
_IS_CLEAR: Final = patterns.of(rf"\s*(?:(?:that|which|at all|joints?) )*(?:{BE} )+(?:{CLEAR})(?![a-z])")


def _unread(stretch: Stretch, token: Token) -> bool:
    """True when the elements and sides that start here are followed by a word that no list knows."""
    end = token.end
    for after in stretch.of(KIND_NAMES | SIDE_NAMES):
        if after.start >= end and _LINK.fullmatch(stretch.text[end : after.start]):
            end = after.end
    said = UNREAD.match(stretch.text, end)
    return said is not None and not any(t.start <= said.start("word") < t.end for t in stretch.tokens)


def state_of(place: int, sides: list[Token], stretch: Stretch) -> str:
    """The word on a side: right before it, else up to the next side, else the next one of a joint list, else any before."""
    side = sides[place]
    following = sides[place + 1].start if place + 1 < len(sides) else len(stretch.text)
    states = stretch.of(STATES)
    direct = _directly_before(side, states, stretch.text)
    own = next((t for t in states if side.end <= t.start < following and _reaches(stretch.text, side.end, t.start)), None)
    later = next((t for t in states if t.start >= following and _reaches(stretch.text, side.end, t.start)), None)
    before = next((t for t in reversed(states) if t.end <= side.start), None)
    told = [t for t in states if stretch.text[t.start : t.end] not in _OF_THE_BONE]
    taken = place > 0 and direct is not None and not _directly_before(sides[place - 1], told, stretch.text) and direct.start > sides[place - 1].end
    nearest = own if taken else own or direct if _each_followed(sides, states) else direct or own
    if nearest is None and (_unread(stretch, side) or (not states and ODD.search(stretch.text))):
        return "open"
    if nearest is None and place + 1 < len(sides) and _ALONE.search(stretch.text[side.end : following]):
        return "hit"
    apart = place + 1 < len(sides) and _EXCEPTS.search(stretch.text, side.end, following)
    chosen = nearest or (None if apart or not _listed(place, sides, later, stretch.text) else later) or before
    return chosen.kind if chosen else "open" if stretch.of(frozenset({"same"})) else "hit"


def _listed(place: int, sides: list[Token], state: Token | None, text: str) -> bool:
    """True where every side from one up to a state is joined to the one before it: "left pedicle and right facet intact"."""
    upto = [side for side in sides[place:] if state is None or side.start < state.start]
    return all(_JOINT.search(text[one.end : other.start]) for one, other in pairwise(upto))


_JOINT: Final = patterns.of(r"\b(?:and|n|or|nor|plus|with)\b|[&/,+]|\s\s")  # a comma between two clauses put together is a blank


def _each_followed(sides: list[Token], states: Sequence[Token]) -> bool:
    """True where every one of several sides has a state behind it: the one before the first is then not its own."""
    ends = [*(side.start for side in sides[1:]), states[-1].end if states else 0]
    return len(sides) > 1 and all(any(side.end <= t.start < end for t in states) for side, end in zip(sides, ends, strict=True))


def _directly_before(side: Token, states: Sequence[Token], text: str) -> Token | None:
    return next((t for t in states if t.end <= side.start and AT_A_SIDE.fullmatch(text[t.end : side.start])), None)


def kinds_of(place: int, sides: list[Token], stretch: Stretch) -> list[str]:
    """The elements that a side word goes with: those after it up to the next side, else the nearest."""
    side = sides[place]
    following = sides[place + 1].start if place + 1 < len(sides) else len(stretch.text)
    elements = stretch.of(KIND_NAMES)
    own = [t.kind for t in elements if side.end <= t.start <= following]
    later = [t.kind for t in elements if t.start >= following][:1]
    apart = place > 0 and sides[place - 1].kind in OPPOSITE
    before = _joined([t for t in elements if t.end <= side.start], stretch.text, both=side.kind == "both" and not apart)
    if len(own) > 1 and side.kind in OPPOSITE and _ON_BOTH.search(stretch.text[side.end : following]):
        own.pop()
    return own or (later if place + 1 < len(sides) else []) or before or later


_ON_BOTH: Final = patterns.of(r"\b(?:on|at) (?:the )?$")
"""Before "both sides", which belong to the last element only: "the left pedicle and the facets on both sides"."""


def _joined(elements: list[Token], text: str, *, both: bool) -> list[str]:
    """The last element, and for "both sides" those it is joined to: "pedicles and facets intact on both sides"."""
    first = len(elements) - 1
    while both and first > 0 and _LINK.fullmatch(text[elements[first - 1].end : elements[first].start]):
        first -= 1
    return [t.kind for t in elements[max(first, 0) :]]


def spares(stretch: Stretch) -> bool:
    """True for "spares the arch" and "no involvement of the facets": what is listed after it is spared too."""
    first, elements = stretch.of(STATES)[:1], stretch.of(KIND_NAMES)
    return (
        bool(first)
        and first[0].start < elements[0].start
        and first[0].kind == "clear"
        and re.match(r"spar(?:es|ing)|no[ -]|free of |[a-z]+:", stretch.text[first[0].start :]) is not None
    )


def denies(stretch: Stretch) -> bool:
    """True when a denial governs the elements: "no pedicle or facet disease", "nothing posterolateral"."""
    first = (stretch.of(KIND_NAMES) or stretch.of(SIDE_NAMES))[0]
    denials = [t for t in stretch.of(frozenset({"no"})) if t.start < first.start]
    between = stretch.text[denials[-1].end : first.start] if denials else ""
    spent = _ENDS_DENIAL.search(between) or _SPENT.search(between)
    return bool(denials) and not spent and not any(denials[-1].start < t.start < first.start for t in stretch.of(STATES))


def told_of_harm(stretch: Stretch, *, before: bool) -> bool:
    """Give "present" and "absent" their meaning where the involvement of an element is spoken of, here or `before`; whether it is."""
    named = _HARM_OF.search(stretch.text)
    if not (named or (before and not stretch.of(KIND_NAMES))):
        return False
    for told in _THERE.finditer(stretch.text, named.end() if named else 0):
        stretch.tokens = [t for t in stretch.tokens if not told.start() <= t.start < told.end()]
        stretch.tokens.append(Token("clear" if told["not"] else "hit", told.start(), told.end()))
    stretch.tokens.sort(key=lambda token: token.start)
    return True


_HARM_OF: Final = patterns.of(
    rf"{ELEMENT_WORDS}(?: is|:)? {HARM}(?![a-z])|(?<![a-z]){HARM}(?: is| seen)? (?:of|in|at|on|to|into) (?:(?:the|left|right|l|r) )*{ELEMENT_WORDS}"
)
_THERE: Final = patterns.of(
    r"\b(?:(?P<not>absent|missing|not (?:present|there|seen|found)|excluded|ruled out)|(?<!not )(?:is )?(?:present|confirmed|there|yes|proven))\b"
)


def unseen(text: str) -> bool:
    """True where pictures do not show the elements, or a change is not that of a tumour."""
    return bool(_ARTEFACT.search(blanked(text, _DESPITE)))


_ARTEFACT: Final = patterns.of(
    rf"{ELEMENT_WORDS}(?: (?:of|at|on) (?:the )?[\w ]{{1,12}}?)?(?: (?:is|are|was|were))?(?: both)? not (?:visible|visuali[sz]ed|seen|imaged)\b"
    r"(?![^.;,]{0,20}\b(?:films?|x-?rays?|xr|radiographs?|ap|plain)\b)|"
    r"\b(?:artefact|artifact|partial volume)\w*|\bnot (?:at all )?(?:well|fully|properly|adequately) (?:seen|visuali[sz]ed|shown|assess\w*|depicted)|"
    r"\b(?:(?:poorly|barely|hardly|incompletely|badly|partly|partially) (?:seen|visuali[sz]ed|shown|visible|depicted|imaged)|not (?:seen|shown|"
    r"visible) "
    r"(?:well|properly|clearly|adequately|fully|enough)|hid(?:es?|ing)|mask(?:s|ing)|obscur\w+|conceal\w*|overl(?:ies|ying|ain|aps?|apping)|streak\w*|"
    r"blurr\w*|gr[ae]iny|spoil\w*|unreadable|non[- ]?diagnostic|degraded|masked|hidden|congenital\w*|since birth|(?:osteo)?arthri\w+|"
    r"arthropath\w+|arthros[ie]s|degenerat\w+|hypertroph\w+)\b|"
    r"\bnot (?:due to )?(?:tumour|metasta\w+|malignan\w+)\b|"
    r"\b(?:slices?|cuts|images?|sections|axials|coronals|sagittals|sequences?|views?|series|reformats)\b(?:(?!show|demonstrat|reveal|confirm|prove)"
    r"[^.;,]){0,40}\b(?:missing|lost|absent|incomplete|corrupt\w*|useless|poor|inadequate)\b"
)
_DESPITE: Final = patterns.of(
    r"\b(?:despite|in spite of|notwithstanding|allowing for|even with)\b[^.;,]{0,40}\b(?:arti?e?facts?|motion|movement|metal|blur\w*|degradation)\b"
)
