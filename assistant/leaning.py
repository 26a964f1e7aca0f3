"""Leaning: a turn that says little by itself, read with what it leans on: a figure swapped, a bare answer, the reason for taking back."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant import completing
from assistant.intent import case_facts
from assistant.one_sided import one_sided
from assistant.reading.exchange import read_exchange
from assistant.reading.reader import read_turn
from assistant.reading.reply import INVOLVED, NAMED, SUBFACTS, found_at, read_answer, read_reply
from assistant.reading.retraction import figures
from assistant.reading.swap import read_swap
from assistant.reading.text import Text
from assistant.scoring import DEFICITS
from core.spine import LEVELS, ORDER, Level

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from assistant.answer import FactRead
    from assistant.reading.reader import Reading

_SHARE: Final = re.compile(
    r"\b(?:half|halved|(?:a|one|two) thirds?|(?:a|three) quarters?)\b|(?<![\w.])\d{1,3} ?(?:%|percent\b|per cent\b)"
    r"|^\W*(?:(?:it|it's|its|that|is|was|at|now|to|about|more like|as|says|said|makes|he|she|they|i|we|got)\W+)*\d{1,2}\W*$",
    re.IGNORECASE,
)
_MEASURED: Final = re.compile(
    r"\bre-?(?:measure|calculate|estimate|assess)\w*|\bmeasured (?:properly|formally|again|now|out|on|it|that|this)\b|\b(?:measur|calculat|"
    r"estimat)\w+\b[^.;\d]{0,20}\bagain\b",
    re.IGNORECASE,
)
_FIGURE_LAST: Final = re.compile(
    r"(?<![\w.])(\d{1,3})(?=\W*$|\s+(?:on|by|after|when|at|is the) (?:\w+ )?re-?(?:measur|calculat|estimat|assess|read|view|look|check)\w*\W*$)"
)
_BREAK: Final = re.compile(r"[,;:.!?\n]|\s[-–—]+\s")
_FALSE_ALARM: Final = re.compile(
    r"\bfalse alarm\b|\b(?:panic|alarm|emergency) over\b|\b(?:she|he|they|wife|husband|son|daughter|nurse|ward|i|we) (?:(?:must|had|have|has|got|"
    r"'ve) )*"
    r"(?:got|had) (?:it|that|this) (?:all )?wrong\b|\b(?:handover|call|message|phone call|bleep|note|entry) (?:was|is) (?:(?:really|actually|all) )*"
    r"(?:about|for|on) (?:another|a different|someone else|(?:the|a) (?:lady|man|woman|gentleman|patient|pt|person|chap) (?:in|from|next))"
    r"|\b(?:written|typed|entered|filed|charted) (?:in|into|in to|on|under) (?:the )?(?:wrong|another|someone else'?s|somebody else'?s) "
    r"(?:notes?|charts?|patient\w*|folder|file|record)"
)
"""Takes back the alarm told last."""
_OTHER_SIDE: Final = re.compile(r"\b(?:the )?(?:other|wrong|opposite) side\b|\bmixed up (?:the )?(?:sides|left and right)\b")
_AND_SO: Final = re.compile(
    r"(?<=[.,;!)]) *(?:(?:and|so|now|then|ok|the|new|his|her|sins|score|total|class|noms|final|that all) ?)+\?\s*$", re.IGNORECASE
)
"""What a turn that tells something ends with: "so?"."""
_LONGEST: Final = 120
_STARRED: Final = re.compile(r"^\s*\*+\s*\w|\w\*+\s*$")
"""A correction as it is typed in chats: "*L5", "L5*"."""
_BARE_LEVEL: Final = re.compile(
    r"\W*(?:(?:no|sorry|oops|it is|it's|its|that is|that's|i mean|meant|typo|ah|er|wait|is) )*[ctls]\d{1,2}(?: sorry| i mean| i meant"
    r"| actually)?[.!\s]*"
)
_ANSWERED: Final = re.compile(
    r"[^?]*\?\s*(?P<answer>yes|yep|yeah|yup|no|nope)\b(?![^?]*\b(?:but|except|unless|although|though|not sure|unsure|think|maybe|probably|until|"
    r"sometimes)\b)[^?]*$",
    re.IGNORECASE,
)
_EXCHANGED: Final = re.compile(
    r"\b(?:(?:swap|change|replace|switch|exchange|correct|amend|move)\w*|from) (?:the )?(?:level )?(?:from )?[ctls]\d{1,2} (?:for|to|with|by|"
    r"into) (?:an? )?[ctls]\d{1,2}\b|\b(?:said|typed|wrote|put|gave|told you)(?: it (?:as|was|at))? [ctls]\d{1,2}[ ,;-]+(?:but |and |i )*"
    r"(?:meant|mean|should (?:be|have been)|(?:(?:it|that) )?(?:is|was)|it's|its|actually) (?:actually )?[ctls]\d{1,2}\b"
    r"|\b[ctls]\d{1,2} (?:is|was) (?:wrong|a mistake|a typo|incorrect|not right)[ ,;:-]+(?:(?:it|that|should|be|is|was|it's|its|make|actually) )*"
    r"[ctls]\d{1,2}\b"
)
"""One level put in the place of another: "swap L4 for L2"."""
_HAS_NONE: Final = re.compile(r"\b(?:has|had|shows?|there (?:is|are)|got) (?P<none>none|nil|no such thing)\b")
_NOT_SO: Final = re.compile(
    r"\b(?:i|we) (?:said|typed|put|wrote|gave|told you)(?: (?:it|he|she|that|they))?(?: (?:was|is|were|are))? (?P<what>[^.;,!?\n]{2,40}?)[ ,;.-]+"
    r"(?:(?:but|actually|sorry|and) )*(?:it|he|she|they|that|this)(?:'s| is| was| are| were)? ?(?:not|isn'?t|wasn'?t|aren'?t|weren'?t)"
    r"(?: (?:so|true|right|correct|at all|actually|like that))?\W*$"
)
_FIGURE: Final = re.compile(r"\d{1,3}(?: ?(?:%|percent)|[abc])?", re.IGNORECASE)
_FIRST: Final = re.compile(
    rf"\W*(?:no\W+)?{_FIGURE.pattern}(?:\W+(?:i (?:mean|meant)|sorry|of course|typo|my (?:mistake|bad)))+[.;,] (?=\w)"
    r"|\W*(?:(?:no|sorry|oops|i|typo|it'?s|it is|should be|make (?:it|that))\W+)*(?:meant?|sorry|oops|typo|make (?:it|that)|should be)\W+"
    rf"{_FIGURE.pattern}[.;,] (?=\w)",
    re.IGNORECASE,
)
"""A figure put right before anything else is told: "2, I meant. Pain on sitting up."."""
_WHOLE: Final = {part: fact for fact, parts in SUBFACTS.items() for part in parts}
_NEAR, _PAIR = 2, 2
_FIGURED: Final = frozenset({"collapse", "escc", "ecog", "karnofsky", "asa", "albumin", "creatinine", "weight_kg", "age_years", "sins"})
"""Facts that are told in figures."""
_OF_HEIGHT: Final = frozenset({"over_50", "under_50"})
_HEIGHT_KEPT: Final = frozenset({"none", "none_over_50_involved"})


def leaning(raw: str, reading: Reading, facts: Mapping[str, FactRead], pending: Sequence[str]) -> Reading:
    """The reading of a turn with what it leaves unsaid taken from the facts of the case and from what was asked last."""
    if not facts:
        return reading
    if untrue := _not_so(raw, reading):
        return untrue
    pending = _of_the_extent(pending, facts)
    reading = _own_answer(raw, reading) or reading
    _put_right(raw, reading, facts, pending)
    completing.complete(reading, facts)
    if _FALSE_ALARM.search(raw.lower()):
        reading.retracted = [*reading.retracted, *_alarms(facts)]
    if _OTHER_SIDE.search(raw.lower()) and case_facts(reading) == {"sides"}:
        reading.retracted = [*reading.retracted, "posterolateral"]
    if taken := figures(raw):
        return _without(raw, reading, facts, taken)
    if reading.levels:
        return _elsewhere(raw, _with_answer(raw, reading, pending), facts)
    if exchanged := read_exchange(reading, {name: fact.value for name, fact in facts.items()}):
        return exchanged
    swapped = read_swap(raw, {name: fact.quote for name, fact in facts.items()})
    bare = case_facts(reading) <= {"involved"} and reading.region is None
    sides = one_sided(raw, facts) if case_facts(reading) <= {"sides"} else None
    replied = (read_reply(_AND_SO.sub("", raw), pending) or _share(raw, facts)) if bare else None
    return swapped or sides or replied or _in_its_place(raw, reading, facts) or reading


def _of_the_extent(pending: Sequence[str], facts: Mapping[str, FactRead]) -> Sequence[str]:
    """What an answer would be an answer to: how much of the body is involved, where the height is known to be kept."""
    kept = "collapse" in facts and {*facts["collapse"].possible} <= _HEIGHT_KEPT
    return tuple(INVOLVED if kept and fact == "collapse" else fact for fact in pending)


def _put_right(raw: str, reading: Reading, facts: Mapping[str, FactRead], pending: Sequence[str]) -> None:
    """Add the figure that a turn puts right before it tells anything else."""
    first = _FIRST.match(raw)
    figure = _FIGURE.search(first[0]) if first else None
    if first and figure and (meant := _share(first[0], facts) or read_reply(figure[0], pending)):
        reading.said = [*found_at(meant.said, *figure.span()), *reading.said]


def _own_answer(raw: str, reading: Reading) -> Reading | None:
    """A question of one's own with its answer, read without the reason given for it: "is the kyphosis old? yes, mum says Scheuermann"."""
    answered = _ANSWERED.match(raw)
    if not answered or case_facts(reading):
        return None
    told = read_turn(raw[: answered.end("answer")])
    return told if case_facts(told) else None


def _not_so(raw: str, reading: Reading) -> Reading | None:
    """What was said before and is not so: a sign or fitness is denied, anything else is taken back: "I said fit, he isn't"."""
    match = _NOT_SO.search(reading.text.clean)
    told = read_turn(match["what"]).said if match else []
    if not match or not told or "?" in raw:
        return None
    reading.retracted = [*reading.retracted, *dict.fromkeys(_WHOLE.get(each.mention.fact, each.mention.fact) for each in told)]
    denied = [each for each in told if each.mention.values == {True}]
    start, end = match.span("what")
    reading.said = [replace(each, mention=replace(each.mention, values=frozenset({False}), start=start, end=end)) for each in denied]
    return reading


def _alarms(facts: Mapping[str, FactRead]) -> list[str]:
    """The signs that were told last."""
    signs = {name: fact.turn for name, fact in facts.items() if name in DEFICITS and fact.value is True}
    return [name for name, turn in signs.items() if turn == max(signs.values())]


def _holds(quote: str, figure: str) -> bool:
    return bool(re.search(rf"(?<!\d){figure}(?!\d)", quote))


def _without(raw: str, reading: Reading, facts: Mapping[str, FactRead], taken: Sequence[str]) -> Reading:
    """The reading of a turn that takes back figures; a fact whose words alone hold one is forgotten, or told anew: "scrap the 60%, it is 40%"."""
    said = reading.text
    reading.said = [each for each in reading.said if not any(_holds(said.quote(each.mention.start, each.mention.end), figure) for figure in taken)]
    old = [name for name in facts if name in _FIGURED - case_facts(reading)]
    held = [[name for name in old if _holds(facts[name].quote, figure)] for figure in taken]
    reading.retracted = [*reading.retracted, *(names[0] for names in held if len(names) == 1)]
    return reading if reading.levels else _in_its_place(raw, reading, {}) or _before_it(raw, reading, taken) or reading


def _before_it(raw: str, reading: Reading, taken: Sequence[str]) -> Reading | None:
    """What a turn says of the fact before it calls the old figure wrong: "it is 70%, the 20 was a typo"."""
    first = _BREAK.split(raw, maxsplit=1)[0]
    if len(reading.retracted) != 1 or case_facts(reading) or any(_holds(first, figure) for figure in taken):
        return None
    (fact,) = reading.retracted
    told = read_answer(_as_share(first) if fact == "collapse" else first, fact, NAMED[fact]) if fact in NAMED else None
    if told is not None:
        told.retracted = [fact]
    return told


def _elsewhere(raw: str, reading: Reading, facts: Mapping[str, FactRead]) -> Reading:
    """A level with a star, or alone and next to the one known, puts that one right: "*L5"."""
    starred = _STARRED.search(raw)
    known = facts["level"].possible if "level" in facts else ()
    if len(reading.levels) == _PAIR and _EXCHANGED.search(reading.text.clean) and reading.levels[0].levels == {*known}:
        reading.levels = [replace(reading.levels[1], replaces=True)]
    if len(reading.levels) == 1 and (starred or (_BARE_LEVEL.fullmatch(reading.text.clean) and _beside(reading.levels[0].levels, known))):
        reading.levels = [replace(reading.levels[0], replaces=True)]
    return reading


def _with_answer(raw: str, reading: Reading, pending: Sequence[str]) -> Reading:
    """A turn on one level with what it answers, in no words but "none" or the like, on what was taken back: "T11 has none, half the body"."""
    told = _HAS_NONE.search(raw.lower())
    if not told or len(reading.levels) != 1 or pending[:1] != ("collapse",) or case_facts(reading) - {"involved"}:
        return reading
    answer = read_answer(told["none"], "collapse", NAMED["collapse"])
    reading.said = [*reading.said, *(found_at(answer.said, *told.span("none")) if answer else ())]
    return reading


def _beside(levels: frozenset[Level], known: Sequence[str]) -> bool:
    """True for one level that lies next to the known one, or one further."""
    places = [ORDER[level] for level in levels]
    alone = len(known) == len(places) == 1 and known[0] in LEVELS
    return alone and 0 < abs(places[0] - ORDER[Level(known[0])]) <= _NEAR


def _share(raw: str, facts: Mapping[str, FactRead]) -> Reading | None:
    """A bare share, where the only share known is that of the height lost."""
    told = facts["collapse"].possible if "collapse" in facts else ()
    measured = bool(_MEASURED.search(raw))
    shares = [part for part in _pieces(raw) if _tells_share(part[1], measured=measured)]
    if len(raw) > _LONGEST or "?" in _AND_SO.sub("", raw) or len(shares) != 1 or not _OF_HEIGHT & {*told}:
        return None
    at, words = shares[0]
    return _moved(read_answer(_as_share(words), "collapse", NAMED["collapse"]), raw, at)


def _tells_share(words: str, *, measured: bool) -> bool:
    """True for words with a share; a figure at their end is one only where the share is measured again."""
    last = "%" not in words and bool(_FIGURE_LAST.search(words.rstrip()))
    return measured if last else bool(_SHARE.search(words))


def _as_share(words: str) -> str:
    """Words that end with a bare figure, which is a percentage where one of the height is spoken of."""
    return _FIGURE_LAST.sub(r"\1%", words)


def _in_its_place(raw: str, reading: Reading, facts: Mapping[str, FactRead]) -> Reading | None:
    """What a turn that takes back one fact says of it afterwards: "scrap the right pedicle. the left one is gone though"."""
    told = _BREAK.search(raw.strip())
    if len(reading.retracted) != 1 or case_facts(reading) or told is None or "?" in raw:
        return None
    (fact,) = reading.retracted
    words = facts[fact].quote.split()[-1:] if fact in facts else []
    names = [name for name in (NAMED.get(fact), *(f"{word} " for word in words)) if name]
    rest = _as_share(raw[told.end() :]) if fact == "collapse" else raw[told.end() :]
    found = next((anew for name in names if (anew := read_answer(rest, fact, name))), None)
    moved = _moved(found, raw, told.end())
    if moved is not None:
        moved.retracted = [fact]
    return moved


def _pieces(raw: str) -> list[tuple[int, str]]:
    """The parts of a turn between its marks, each with its place."""
    ends = [0, *(match.end() for match in _BREAK.finditer(raw)), len(raw)]
    return [(start, raw[start:end]) for start, end in pairwise(ends)]


def _moved(reading: Reading | None, raw: str, by: int) -> Reading | None:
    """A reading of a part of a turn, its places those of the whole."""
    if reading is not None:
        reading.text = Text(raw, reading.text.clean, tuple(at + by for at in reading.text.origin))
    return reading
