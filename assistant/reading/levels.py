"""Levels in every way they are written: T12, Th12, D12, twelfth thoracic, L5/S1, T4-6, atlas, thoracolumbar junction."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from assistant.reading.text import ORDINALS
from core import spine
from core.spine import LEVELS, ORDER, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

_REGION: Final = {"cervical": "C", "thoracic": "T", "dorsal": "T", "lumbar": "L", "sacral": "S", "c": "C", "t": "T", "th": "T", "d": "T", "l": "L", "s": "S"}
_LETTER: Final = r"(?:c|th|t|d|l|s)"
_ONE: Final = rf"{_LETTER}[ -]?\d{{1,2}}"
_WRITTEN: Final = re.compile(rf"(?<![\w.+/-])({_LETTER})[ -]?(\d{{1,2}})(?:(\s?(?:-|/|to|through|and|&)\s?)({_LETTER})?[ -]?(\d{{1,2}})(?![\w%.]|\s*(?:%|percent|mm|cm|kg|mg|gy|fx|fraction|weeks?|days?|months?|years?)))?(?![\d%]|\.\d|\w)")
_ORDINAL: Final = re.compile(rf"\b(?:({'|'.join(ORDINALS)})|(\d{{1,2}})(?:st|nd|rd|th))\s+(cervical|thoracic|dorsal|lumbar|sacral)(?: (?:vertebra\w*|segment|level|body))?\b|\b(cervical|thoracic|dorsal|lumbar|sacral) (?:vertebra|segment|level|body) (\d{{1,2}})\b")
_NAMED: Final[tuple[tuple[re.Pattern[str], tuple[Level, ...], bool], ...]] = (
    (re.compile(r"\batlanto-?occipital(?: junction)?\b|\bcraniocervical junction\b|\boccipito-?cervical junction\b"), (Level.C0, Level.C1), False),
    (re.compile(r"\bocciput\b|\boccipital condyles?\b|\boc\b(?=[- ]c1)"), (Level.C0,), False),
    (re.compile(r"\batlas\b"), (Level.C1,), False),
    (re.compile(r"\bodontoid(?: peg)?\b|\baxis\b(?! (?:deviation|of))|\bdens\b"), (Level.C2,), False),
    (re.compile(r"\bcervico-?thoracic junction\b|\bctj\b"), (Level.C7, Level.T1), True),
    (re.compile(r"\bthoraco-?lumbar (?:junction|jn|jct|region)\b|\btlj\b"), (Level.T12, Level.L1), True),
    (re.compile(r"\blumbo-?sacral (?:junction|jn|jct)\b|\blsj\b"), (Level.L5, Level.S1), True),
)
_REGIONS: Final = re.compile(r"\b(sacral|sacrum|lumbar|thoracic|cervical|dorsal)\b(?: spine| vertebra\w*| level)?(?=[^.;]{0,25}\b(?:met\w*|lesion|deposit|disease|vertebra|segment|level|spine|tumour))|\bsacrum\b|\bsacral\b")
_NOT_A_LESION: Final = re.compile(
    r"^\s*(?:radicul\w*|roots?|nerve|dermatom\w*|myotom\w*|discs?|disks?|weakness|sensory|sensation|hypoaesth\w*|distribution|disc\w*|laminectomy|level of sensation|power|reflex|screws?|instrumented|numbness)\b"
)
_BEFORE_NOT: Final = re.compile(r"\b(?:sensory level(?: at| to| of)?|sensation to|level of sensation|dermatome|root|discectomy|fusion(?: at| of)?|fused(?: at)?|laminectomy(?: at)?|screws?(?: at| in| from)?|upper end ?plate of|(?:slip|translation|subluxation|listhesis|shift)[\w ]{0,12} on|\bon|over|disc bulge(?: at)?|decompress\w* (?:at )?|construct(?: from)?)\s*$")


@dataclass(frozen=True, slots=True)
class Named:
    """Levels named at a place: `levels` are the possible ones (a junction is a pair), `several` true when each is affected."""

    levels: frozenset[Level]
    start: int
    end: int
    several: bool = False
    invalid: str = ""


def find(text: str, at: int) -> list[Named]:
    """Every level named in a stretch that is about a lesion, in order; impossible ones are marked."""
    found = [*_written(text), *_spelled(text)]
    for pattern, levels, _junction in _NAMED:
        found.extend(Named(frozenset(levels), m.start(), m.end()) for m in pattern.finditer(text))
    kept = [n for n in sorted(found, key=lambda n: n.start) if not _incidental(text, n)]
    return [Named(n.levels, at + n.start, at + n.end, n.several, n.invalid) for n in kept]


def region(text: str, at: int) -> Named | None:
    """A region of the spine without its level, such as "sacral metastasis"."""
    match = _REGIONS.search(text)
    if not match:
        return None
    letter = _REGION["sacral" if match[0].startswith("sacr") else match[1]]
    return Named(frozenset(level for level in LEVELS if level[0] == letter and level is not Level.C0), at + match.start(), at + match.end())


def _incidental(text: str, named: Named) -> bool:
    return bool(_NOT_A_LESION.match(text[named.end :]) or _BEFORE_NOT.search(text[: named.start]))


def _written(text: str) -> Iterator[Named]:
    for match in _WRITTEN.finditer(text):
        first = _level(match[1], match[2])
        if first is None:
            yield Named(frozenset(), match.start(), match.end(), invalid=match[0].strip())
            continue
        if match[5] is None:
            yield Named(frozenset({first}), match.start(), match.end())
            continue
        yield from _joined(match, first, _level(match[4] or match[1], match[5]))


def _joined(match: re.Match[str], first: Level, last: Level | None) -> Iterator[Named]:
    """Two levels with a sign between them: neighbours are a junction, a longer run is several levels, "and" is both."""
    if last is None:
        separate = match.start(3)
        yield Named(frozenset({first}), match.start(), separate)
        if match[4]:
            yield Named(frozenset(), match.start(4), match.end(), invalid=f"{match[4]}{match[5]}".strip())
        return
    neighbours = abs(ORDER[first] - ORDER[last]) == 1
    if match[3].strip() in {"and", "&"} or (match[3].strip() == "/" and not neighbours):
        yield Named(frozenset({first}), match.start(), match.start(3))
        yield Named(frozenset({last}), match.end(3), match.end())
    elif neighbours:
        yield Named(frozenset({first, last}), match.start(), match.end())
    else:
        yield Named(frozenset(spine.between(first, last)), match.start(), match.end(), several=True)


def _spelled(text: str) -> Iterator[Named]:
    for match in _ORDINAL.finditer(text):
        number = match[2] or match[5] or str(ORDINALS.get(match[1] or "", 0))
        level = _level(match[3] or match[4], number)
        yield Named(frozenset({level} if level else ()), match.start(), match.end(), invalid="" if level else match[0])


def _level(region_name: str, number: str) -> Level | None:
    return Level.__members__.get(f"{_REGION[region_name]}{int(number)}")
