"""Rivals: two answers to one question of which a sentence settles neither, as options ("between lytic and mixed") or as voices that differ."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from assistant.reading import patterns
from assistant.reading.mention import Mention
from assistant.reading.wording import either, gate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    _Told = tuple[Mention, int]
    _Heard = dict[str, frozenset[Any]]


class Part(NamedTuple):
    """One answer, from `start` to `end`."""

    start: int
    end: int


class Rivals(NamedTuple):
    """Two answers or more: `options` to choose from, else what voices say; where `strong`, nothing in them is settled."""

    parts: tuple[Part, ...]
    options: bool
    strong: bool = False


_A: Final = r"(?P<a>[^.;,:?()]{3,70}?)"
_B: Final = r"(?P<b>[^.;,:?()]{3,70})"
_TORN: Final = (
    r"(?:decid\w+|undecided|torn|choice|toss-?up|split|somewhere|choos\w+|unsure|uncertain|sure|hesitat\w*|waver\w*|divided|opinions?|lies|"
    r"differentiat\w+|distinguish\w*|"
    r"discriminat\w+|debate|disagree\w*|hovers?|hovering|borderline)"
)
_CANNOT: Final = r"(?:cannot|can't|could not|couldn't|unable to|hard to|difficult to|impossible to|not possible to|do not|did not|no way to)"
_NOT_DENIED: Final = r"(?!no\b|nowhere\b|at no\b|not\b|without\b|nil\b|neither\b|denies\b|denied\b|never\b)"
_UNDENIED: Final = (
    r"(?!.*(?:\b(?:no|not|nor|nowhere|without|nil|none|nothing|neither|free|"
    r"den(?:y|ies|ied)|absen\w+|never|clear|spar\w+|neg\w*)\b|n't|w/o))(?:.*[,;:])? ?"
)
_FROM: Final = r"(?:^|[,;:]|\b(?:is|are|looks|a|of|called|as)\b) ?"
_STRONG: Final = tuple(
    patterns.of(pattern)
    for pattern in (
        rf"\b{_TORN}\b[^.;,]{{0,20}}?\bbetween {_A} and {_B}",
        rf"\b{_CANNOT} (?:\w+ )?(?:distinguish|differentiate|discriminate|tell|separate) {_A} from {_B}",
        (
            rf"(?<!in )(?<!on )(?<!of )(?<!at )(?<!by )(?<!to )(?<!not )(?<!no )(?<!involve )(?<!affect )(?<!affecting )(?<!involving )\beither "
            rf"{_A},? "
            rf"or (?:else )?{_B}"
        ),
        (
            rf"\b(?:one of two|differential(?: is)?|undecided|open between|options?(?: are)?|alternatives?(?: are)?)\s*:? {_A} (?:or|and|versus|"
            rf"vs\.?) "
            rf"{_B}"
        ),
        rf"\b(?:could|may|might) be {_A},? or (?:(?:could|may|might) be )?{_B}",
        rf"\b(?:could|may|might) be {_A}, (?:or )?(?:could|may|might) (?:also |equally |as well )?be {_B}",
        rf"\b(?:possibly|maybe|perhaps|query|probably) {_A},? (?:or )?(?:possibly|maybe|perhaps|query|probably|could be|may be|might be) {_B}",
        (
            rf"{_FROM}{_NOT_DENIED}{_A},? or {_B},? (?:not (?:clear|known|sure|certain|decided|settled)|nobody|no one|un(?:clear|decided|known|"
            rf"certain)|hard to|difficult to|"
            rf"depending on whom|to be (?:decided|confirmed)|i (?:cannot|can't|do not|don't)|we (?:cannot|can't|do not|don't))\b"
        ),
        r"(?:^|[,;:(]) ?\?\s?(?P<a>[^.;,:?()]{3,60}?)(?: or |/ ?| \?)(?P<b>[^.;,:?()]{3,60})",
    )
)
"""Of two answers so joined neither is settled, even where only one is a finding by itself."""
_WEAK: Final = tuple(
    patterns.of(pattern)
    for pattern in (
        rf"{_FROM}{_NOT_DENIED}{_A},? or (?:else|possibly|perhaps|maybe|probably) {_B}",
        rf"(?:^|[,;:]) ?{_A} (?:versus|vs\.?|v) {_B}",
        r"(?:^|[,;:]) ?(?P<a>no [^.;,:?()]{0,50}?) or (?P<b>\d[^.;,:?()]{2,60})",
        r"(?:^|[,;:]) ?(?P<a>(?:fit|normal|not) [^.;,:?()]{0,50}?) or (?P<b>(?:fit|un|new)[^.;,:?()]{2,60})",
        rf"{_FROM}{_NOT_DENIED}{_A},? or (?P<b>(?:no|not|un\w+|normal(?:ly)?|neurologically|intact|both) [^.;,:?()]{{0,50}})",
        rf"{_FROM}{_NOT_DENIED}{_A}, (?:possibly|perhaps|maybe|\?) ?{_B}",
        rf"\bone of {_A} and {_B}",
        rf"\bbetween (?!(?:the )?(?:it|them|this|tumour|mass|lesion|disease|cord|sac|theca\w*|dura)\b){_A} and {_B}",
        rf"^{_UNDENIED}{_NOT_DENIED}{_A} or {_B}$",
        r"(?:^|[,;:]) ?(?P<a>[^.;,:?()/]{3,60}?)/(?P<b>[^.;,:?()/]{3,60})\?",
    )
)
"""Where the two are rival findings; else they are read as they stand."""
_OPTIONS: Final = patterns.any_of(*_STRONG, *_WEAK)
_WHO: Final = either(
    "report reports reader note notes letter letters summary section form sheet page team teams radiolog* registrar consultant surgeon surgeons "
    "surgical physio* physician* doctor doctors "
    "nurse nurses oncolog* findings impression conclusion conclusions body header title request referral referrer colleague colleagues ct mri scan "
    "scans one other another first second anaesthe* anesthe* "
    "cardiolog* addendum round rounds gp neurolog* patholog* biopsy document documents source sources entry opinion transfer_letter text reviewer "
    "examiner clerking clinic ward admission handover day us "
    "them hospital secretary paper papers dr\\s\\w+ mr\\s\\w+ mrs\\s\\w+",
)
_SAYS: Final = either(
    "says say said states state stated reads read gives give gave has have had calls_it call_it called_it calls_this calls describes describe "
    "described documents document documented records record "
    "recorded writes write wrote reports report reported mentions mentioned puts put lists listed speaks_of speak_of talks_of claims claim claimed "
    "maintains insists notes noted thinks think reckons "
    "believes has_it disagree_and_say disagrees_and_says considers makes_it concludes has_written have_written concluded insist names found finds "
    "was_written states_that",
)
_VOICE: Final = (
    rf"(?<![a-z])(?:(?:the|our|a|an|his|her|one|in|on) )?(?:(?:(?!and\b|but\b|or\b|then\b|whereas\b|while\b|says?\b)[\w'-]+ ){{0,3}}?){_WHO}(?:(?: "
    rf"(?:from|in|of|on|at|by) (?:the |our |his |her )?(?:[\w'-]+ ?){{1,3}}?)?)(?:, [^,;.]{{3,30}},)? {_SAYS}(?![a-z])"
    r"(?: (?:that|it|this|as|of|is|there is|a|an|to be|down|with|she is|he is)\b)*"
)
_SPEAKS: Final = patterns.of(
    rf"{_VOICE}|(?<![a-z])(?:according to|per|as per|going by) (?:(?:the|our|his|her|one|a) )?(?:[\w'-]+ ){{0,2}}?{_WHO}(?![a-z]),?"
    rf"|(?:^|(?<=[.;\n,] ))(?:the )?(?:findings?|impression|conclusion|body(?: of (?:the )?report)?|summary|report|addendum|header|title|ct report|"
    rf"mri report|discharge (?:summary|letter)|clinic letter)\s*:"
    rf"|(?<![a-z])(?:on|in) (?:one|the one|the other|another)(?: (?:page|report|note|letter|place|copy|section|scan))?(?= (?!and\b|but\b)[a-z\d])"
    rf"|(?<![a-z])in the (?:morning|evening|afternoon)(?: round)?(?= )|(?<![a-z])the same (?:day|morning|evening)(?= )"
    rf"|(?:told|read as|reported as|described as|called) (?:it is |that |as )*(?=[^,;.]{{2,60}} by )"
)
_SPOKEN: Final = patterns.of(
    rf"\s*\(?\b(?:according to|per|as per|in|by|on|says?|said|from) (?:(?:the|our|his|her|one|a|an) )?(?:[\w'-]+ ){{0,2}}?{_WHO}(?: (?:page|place|"
    rf"report|one|section|team|teams|reader|letter|note))?(?![a-z])\)?"
    rf"|\s*\((?:the )?(?:[\w'-]+ ){{0,2}}?{_WHO}\)"
)
_DIFFER: Final = patterns.of(
    r"\b(?:disagree\w*|conflict\w*|contradict\w*|differ|differs|at odds|discrepan\w+|inconsistent|two versions|two answers|do not agree|don't "
    r"agree)\b[^:.;]{0,40}:\s*(?P<a>[^.;,:]{3,70}?)(?:,| and| but| versus| vs)+ (?P<b>[^.;:]{3,70})"
)
_EDGE: Final = patterns.of(
    r"^[\s,;:(]*(?:(?:and|but|then|whereas|while|yet|although|though|as|that|however)\s+)*|[\s,;:(]*(?:(?:and|but|then|whereas|while|yet|as|although|though|"
    r"however|same day)[\s,]*)*$"
)
_PAIR: Final = 2
_STATED: Final = 2
"""How firmly an answer stands of which a rival is told: as one that is named."""
_EITHER_WAY: Final = frozenset({True, False})
may_speak: Final = gate(
    "? answers agree discriminat tell distinguish separat differentiat between either versus possibl perhaps mayb probabl query could might option "
    "alternativ differential "
    "undecided disagree conflict contradict "
    "differ odds discrepan inconsist version say said stat read gives give gave "
    "call describ document record writ wrote report mention put list claim maintain insist note think reckon believ consider conclu accord finding "
    "impression body summary addendum title header told",
    alone="one or vs v has have had per may speaks talks on in by",
)


def find(text: str) -> Iterator[Rivals]:
    """The rival answers of a sentence, likeliest first."""
    voices = _voices(text)
    if len(voices) >= _PAIR:
        yield Rivals(tuple(Part(*span) for span in voices), options=False)
    for options, strong in ((_STRONG, True), (_WEAK, False)) if _OPTIONS.may_match(text) else ():
        for pattern in options:
            if match := pattern.search(text):
                yield Rivals(tuple(Part(*match.span(name)) for name in ("a", "b")), options=True, strong=strong)


def weighed(mentions: list[_Told], text: str, at: int, heard: Callable[[str, int], list[Mention]]) -> list[_Told]:
    """The mentions of a sentence that starts at `at`, where it gives rival answers with all of them left possible, or each with its voice.

    `heard` reads a stretch by itself, from a place in the text.
    """
    for rivals in find(text):
        apart = [_by_fact(heard(text[part.start : part.end], at + part.start)) for part in rivals.parts]
        if rivals.options:
            apart = _completed(apart, text, rivals.parts, at, heard)
        disputed = {
            fact for one, other in combinations(apart, 2) for fact in one.keys() & other.keys() if _differ(fact, one[fact], other[fact], rivals)
        }
        if rivals.options and rivals.strong and not disputed:
            disputed = {fact for one in apart for fact in one if any(fact not in other for other in apart)}
        if disputed:
            return _replaced(mentions, apart, disputed, rivals, at)
    return mentions


_FUNCTION: Final = patterns.of(r"(?:on|in|at|of|by|to|for|with|the|an?|she|he|it|they|there|and|but|no|not|is|has)\b")
"""A first word that is none of the thing spoken of."""


def _differ(fact: str, one: frozenset[Any], other: frozenset[Any], rivals: Rivals) -> bool:
    """Whether two answers are rivals; a pain without character is none of one with: "hurts when he jogs or sits up and settles lying"."""
    weak = fact == "pain" and rivals.options and not rivals.strong
    return one != other and not (weak and (one < other or other < one))


def _completed(apart: list[_Heard], text: str, parts: Sequence[Part], at: int, heard: Callable[[str, int], list[Mention]]) -> list[_Heard]:
    """What two options say where they share a word that stands only once: "mechanical or non-mechanical pain", "ESCC 1b or 1c"."""
    if len(parts) != _PAIR or set(apart[0]) & set(apart[1]):
        return apart
    first, last = (text[part.start : part.end] for part in parts)
    longer = _by_fact(heard(f"{first} {last.split()[-1]}", at + parts[0].start)) if apart[1] else {}
    if set(longer) & set(apart[1]):
        return [longer, apart[1]]
    names = not _FUNCTION.match(first)
    longer = _by_fact(heard(f"{first.split()[0]} {last}", at + parts[1].start)) if apart[0] and names else {}
    return [apart[0], longer] if set(longer) & set(apart[0]) else apart


def _by_fact(mentions: Iterable[Mention]) -> _Heard:
    found: _Heard = {}
    for mention in mentions:
        found[mention.fact] = found.get(mention.fact, frozenset()) | mention.values if mention.fact == "sides" else mention.values
    return {fact: values for fact, values in found.items() if values}


def _replaced(mentions: list[_Told], apart: Sequence[_Heard], disputed: set[str], rivals: Rivals, at: int) -> list[_Told]:
    start, end = at + rivals.parts[0].start, at + rivals.parts[-1].end
    kept = [(m, standing) for m, standing in mentions if m.fact not in disputed or m.end <= start or m.start >= end]
    if not rivals.options:
        voices = [(part, values, number) for number, (part, values) in enumerate(zip(rivals.parts, apart, strict=True), 1)]
        return kept + [
            (Mention(fact, values[fact], at + part.start, at + part.end, number), _STATED)
            for part, values, number in voices
            for fact in disputed & values.keys()
        ]
    both = {
        fact: frozenset[Any]().union(*(values.get(fact, frozenset()) for values in apart))
        for fact in disputed
        if all(fact in values for values in apart)
    }
    return kept + [(Mention(fact, values, start, end), _STATED) for fact, values in both.items() if fact != "sides" and values != _EITHER_WAY]


def voice(text: str) -> bool:
    """True for a sentence that opens with whose words it reports: "the discharge summary says ...", "impression: ..."."""
    cues = _speaks(text)
    return bool(cues) and not text[: cues[0].start()].strip(" ,-*\"'")


def _voices(text: str) -> list[tuple[int, int]]:
    """What each of two or more voices says: after "the report says", before "according to the surgeons", or both after "they disagree:"."""
    if (differ := _DIFFER.search(text)) is not None:
        return [differ.span("a"), differ.span("b")]
    said = list(_after(text))
    return said if len(said) >= _PAIR else list(_said_before(text))


@lru_cache(maxsize=8)
def _speaks(text: str) -> tuple[re.Match[str], ...]:
    """Where someone is said to speak; asked twice of a sentence."""
    return tuple(_SPEAKS.finditer(text))


def _after(text: str) -> Iterator[tuple[int, int]]:
    cues = _speaks(text)
    for place, cue in enumerate(cues):
        end = cues[place + 1].start() if place + 1 < len(cues) else len(text)
        if span := _trimmed(text, cue.end(), end):
            yield span


def _said_before(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for cue in _SPOKEN.finditer(text):
        if span := _trimmed(text, at, cue.start()):
            yield span
        at = cue.end()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A stretch without the words that join it to others."""
    stretch = text[start:end]
    opening = _EDGE.match(stretch)
    first = opening.end() if opening else 0
    last = min((m.start() for m in _EDGE.finditer(stretch) if m.end() == len(stretch) and m.start() > first), default=len(stretch))
    return (start + first, start + last) if stretch[first:last].strip() else None
