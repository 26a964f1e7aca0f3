"""Levels in every way they are written: T12, Th12, D12, twelfth thoracic, L5/S1, T4-6, atlas, thoracolumbar junction."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading import imaging, millimetres, patterns, slip
from assistant.reading.numerals import ORDINALS
from assistant.reading.wording import LEVEL, either, gate, words
from core import spine
from core.spine import LEVELS, ORDER, Level

if TYPE_CHECKING:
    from collections.abc import Iterator

_REGION: Final = {
    **{region: region[0].upper() for region in words("cervical thoracic lumbar sacral c t l s")},
    **dict.fromkeys(words("dorsal d th"), "T"),
}
_LETTER: Final = r"(?:c|th|t|d|l|s)"
_UNIT: Final = r"(?:%|percent|mm|cm|kg|mg|gy|fx|fraction|weeks?|days?|months?|years?|points?)"
_WRITTEN: Final = patterns.of(
    rf"(?<![\w.+-])(?<!\d/)(?<!\b[ctls]/)(?<!')({_LETTER})[ .-]?(\d{{1,2}})(?:(\s?(?:-|/|to|through|and|&|\+|or|vs\.?|versus)\s?)({_LETTER}"
    rf")?[ -]?(\d{{1,2}})(?![\w%.]|\s*{_UNIT}|\s+(?:at|for|in)\s+{_LETTER}\d))?(?![\d%]|\.\d|[a-km-z]|\s*(?:mg|gy)\b)"
)
_GLUED: Final = patterns.of(rf"(?<![\w.+/-])({_LETTER})(\d)({_LETTER})(\d{{1,2}})(?!\w)")
_WHAT: Final = either("vertebra* segment level body vertebral_body vert")
_ORDINAL: Final = patterns.of(
    rf"\b(?:({'|'.join(ORDINALS)})|(\d{{1,2}})(?:st|nd|rd|th))\s+(cervical|thoracic|dorsal|lumbar|sacral)(?: {_WHAT}"
    rf")?\b|\b(cervical|thoracic|dorsal|lumbar|sacral) {_WHAT} (\d{{1,2}})\b"
    r"|\b(cervical|thoracic|dorsal|lumbar|sacral) (\d{1,2})(?!\d|%|\s*(?:%|mm|cm|percent))\b"
)
_JUNCTION: Final = r"(?:[ -]?(?:spine )?(?:junction\w*|jn|jct|jctn|junct|transition|region))"
_NAMED: Final[tuple[tuple[patterns.Pattern, tuple[Level, ...]], ...]] = (
    (
        patterns.of(
            rf"\batlanto-?occipital(?:{_JUNCTION})?\b|\bcranio-?(?:cervical|vertebral){_JUNCTION}|\boccipito-?cervical{_JUNCTION}|\bcvj{_JUNCTION}"
        ),
        (Level.C0, Level.C1),
    ),
    (patterns.of(r"\bocciput\b|\boccipital (?:condyles?|condylar|cond|bone)\b|\boc\b(?=[- ]c1)|\bcondylar met\w*"), (Level.C0,)),
    (
        patterns.of(
            r"\b(?:top-?most|uppermost) (?:bone|vertebra|ring) (?:of|in) (?:the|her|his) neck\b|\batlas\b|\blateral mass of the "
            r"first cervical\b"
        ),
        (Level.C1,),
    ),
    (
        patterns.of(
            r"\bodontoid(?: peg| process)?\b|(?<!mechanical )(?<!loading )(?<!long )(?<!short )(?<!vertical )(?<!sagittal )(?<!vertebral "
            r")(?<!spinal )"
            r"(?<!spine )(?<!coronal )(?<!neural )(?<!anatomical )\baxis\b(?! (?:deviation|of|instab\w*))|\bdens\b"
        ),
        (Level.C2,),
    ),
    (patterns.of(rf"\bcervico-?thoracic{_JUNCTION}|\bctj\b|\bct junction\b"), (Level.C7, Level.T1)),
    (patterns.of(rf"\bthoraco-?lumbar{_JUNCTION}|\btlj\b|\bdorso-?lumbar{_JUNCTION}"), (Level.T12, Level.L1)),
    (patterns.of(rf"\blumbo-?sacral{_JUNCTION}|\blsj\b"), (Level.L5, Level.S1)),
)
_SIGN: Final = patterns.of(r"\s*(?:[/-]|to)?\s*")
_PAIR: Final = 2
_LAST: Final = {"last thoracic": Level.T12, "last lumbar": Level.L5, "lowest lumbar": Level.L5, "lowest thoracic": Level.T12}
_LAST_NAMED: Final = patterns.of(rf"\b({'|'.join(_LAST)}) (?:{_WHAT})")
_REGIONS: Final = patterns.of(
    r"\b(sacral|sacrum|lumbar|thoracic|cervical|dorsal)\b(?: spine| vertebra\w*| level)?(?=[^.;]{0,25}\b(?:met\w*|"
    r"lesion|deposit|disease|vertebra|segment|level|spine|tumour))|\bsacrum\b|\bsacral\b"
    r"|^\s*(lumbar|thoracic|cervical|dorsal)(?: spine| region)?\s*$"
)
_NOT_REGION: Final = patterns.of(
    r"(?:mri|ct|x-?ray|xr|film|films|scan|imaging|mr|radiograph|mrt|irm|cect|ncct|pet|skiagram) (?:of )?(?:the )?(?:whole |lower |upper )?$"
)
_NO_LESION_AFTER: Final = patterns.of(
    r"\s*(?:radicul\w*|roots?|nerve|dermatom\w*|myotom\w*|dis[ck]s?\b|weakness|sensory|sensation|hypoaesth\w*|"
    r"distribution|(?:(?:degenerative|old|known|chronic|stable|grade \w+) )*\w*listhesis (?:known|for (?:many )?years|since|long|unchanged|old)|"
    "laminectomy|level of sensation|power|reflex|screws?|instrumented|numbness"
    r"|hyperreflexia|is fine\b|are fine\b|is clear\b|numb\b|paraesth\w*|pain\b(?= (?:radiat|down|in the (?:leg|"
    r"arm)))|(?:spinous )?haemangioma|benign|old |osteoporotic|degenerat\w*)"
)
_NORMAL_AFTER: Final = patterns.of(
    r",?\s*(?:is|are|looks?|appears?|was) (?:entirely |completely |now )?(?:normal|intact|spared|unaffected|uninvolved|unremarkable|fine|clear|"
    r"clean|untouched|healthy)\b"
    r"(?! (?:in|on|for) )"
)
_LISTED_NORMAL: Final = patterns.of(
    r"\s*(?:level|vertebra|body)?\s*[:=-]?\s*(?:normal|unremarkable|nad|no abnormality|no lesion|nil|uninvolved|spared)\s*(?:seen|detected)?\s*$"
)
_COMPARED: Final = patterns.of(
    r"\b(?:(?:compared|comparison) (?:with|to)|relative to|than|unlike|with respect to|as (?:tall|high|dense|short|low|wide) as|"
    r"(?:same|similar|identical)(?: \w+){0,2} (?:as|to)|(?:equal(?: in \w+)? to|(?:level|flush|collinear) with)|equal(?:s|led|ling)|match(?:es|ed|"
    r"ing)?|"
    r"(?:lin\w+ up|aligned|in line|stacked|squarely)(?: \w+ly)? (?:with|on|over|between|on top of)|(?:on top of|sandwiched between|(?:level|"
    r"vertebra) between)|"
    r"(?:height|ht)\b[^.;,]*\b(?:%|percent|thirds?|quarters?|half|fifths?) (?:of|that of)|"
    r"(?:against|from|vs\.?|versus|compared (?:to|with)) (?:the )?\d{1,2}(?:\.\d)? ?[mc]m (?:at|in|of|for|on)|"
    r"(?:neighbou?rs?|neighbouring (?:levels|vertebrae|bodies)|adjacent (?:levels|vertebrae|bodies)|levels? (?:above|below)|vertebra[e]? (?:above|"
    r"below))"
    r"(?: (?:at|in|of|being))?)"
    rf"(?: \d{{1,2}} ?mm (?:at|in|of))?(?: the| that of| both| its| neighbou?rs?)*,? +(?:{LEVEL}(?: (?:above|below))?(?: and |, | or | & | ?/ ?))*$"
)
"""Before a level that another is only compared with."""
_OF_THE_LEVEL: Final = patterns.of(r"\b(?:level|dictated|typo|wrong|mistake|mis\w+|incorrect|error|should|re-?count\w*)\b")
_AT: Final = patterns.of(r"\b(?:at|of|in|for)(?: the)?(?: level)?\s*$")
_NO_LESION_BEFORE: Final = patterns.of(
    r"\b(?:sens(?:ory)? level(?: at| to| of| is| about| around)*|sensation (?:to|below|at)|level of sensation|dermatome|"
    r"radiat(?:es?|ing)(?: [a-z]+){0,3}? (?:to|towards?|into|far as)|(?:pain|ache) referred to|"
    "roots?|discectomy|fusion(?: at| of)?|fused(?: at)?|laminectomy(?: at)?|screws?(?: at| in| from| to)?|"
    "upper end ?plate of"
    r"|(?:slip\w*|slid|slides?|translat\w+|sublux\w+|(?:antero|retro|spondylo)?listhesis|shift\w*|displac\w+|offset|stepped|moved|dropped|knocked|"
    r"pushed|crept)[\w ]{0,24} (?:on|over|(?:forwards?|backwards?|ahead|in front) of|(?<=ed )from|off)|[tlcs]\d{1,2} (?:on|over)|dis[ck]s? "
    r"(?:bulge|disease|protrusion|prolapse|space)?s?(?: at| of)?|"
    r"decompress\w* (?:at )?|construct(?: from)?|degenerat\w* (?:\w+ )?(?:at |of |in )?|numb(?:ness)? (?:below|"
    "to|from)|reduced sensation (?:below|at|to)|haemangioma (?:of|in|at)?|(?:cyst|bulge|spondylosis|osteophytes?|"
    "stenosis)(?: at| of)?|(?:lumbari[sz]ed|sacrali[sz]ed|conus (?:at|is|tip)|(?:conus|cord) (?:ends?|terminates?|"
    "lies|sits|sitting|finishes|stops|reaches))(?: at| is| lies| opposite)*|"
    r"end of (?:the )?conus|(?:square|level) on|(?:re-?)?count\w* (?:\w+ )?(?:from|up|"
    r"down)(?:(?! is | it's )[\w "
    r"]){0,12}(?<! is)|pneumo\w*|(?:axial|sagittal|coronal|"
    "weighted|stir|sag|ax|gadolinium|contrast|sequence|sequences|pre|post|mri|mr|flair|dwi|plain|fat-?sat|"
    r"on (?:the )?)(?:[ -](?:and|fse|tse|fs|axial))?[ :-]*(?=t[12]$)|on (?=t[12]$))\s*$"
)
_NOT: Final = patterns.of(r"(?<![a-z])(?:not|isn't|rather than|instead of|never|no longer|wasn't|nt)\s+(?:at |in |the |to )?$")
_NOT_AFTER: Final = patterns.of(
    r"\s*(?:was|is)? ?(?:a |the )?(?:typo|wrong|mistake|in error|misread|incorrect)\b|\s*should (?:be|read|have been|"
    r"say)\b"
)


_LETTER_ALONE: Final = gate("", alone="c th t d l s")
_FIGURED: Final = patterns.of(r"[chtdls][.-]?\d")
may_speak_in_words: Final = gate(
    "topmost top-most uppermost cervic thorac dorsal lumb sacr occip atlas atlanto odontoid cranio condyl cvj",
    alone="axis dens oc ct ctj tlj lsj",
)


def may_speak(word: str) -> bool:
    """A quick test whether a word may be a level in figures, or the letter before one."""
    return bool(_FIGURED.search(word)) or _LETTER_ALONE(word)


@dataclass(frozen=True, slots=True)
class Named:
    """Levels named at a place: `levels` are the possible ones (a junction is a pair), `several` true when each is affected."""

    levels: frozenset[Level]
    start: int
    end: int
    several: bool = False
    invalid: str = ""
    in_words: bool = False
    uncertain: bool = False
    instead_of: frozenset[Level] = frozenset()
    """The level that is wrong, where a sentence gives this one for it."""
    replaces: bool = False
    """True for a level that stands after or before another that is said to be wrong ("T11, not T12")."""
    slips: frozenset[Level] = frozenset()
    """Both vertebrae of a slip, where this level is named only as one of them."""


_JUNCTIONS: Final = frozenset(map(frozenset, ((Level.C7, Level.T1), (Level.T12, Level.L1), (Level.L5, Level.S1))))
may_name_region: Final = gate("sacr lumbar thoracic cervical dorsal")


def find(text: str, at: int, *, in_words: bool = True) -> list[Named]:
    """Every level named in a stretch that is about a lesion, in order; impossible ones are marked, denied ones left out."""
    found = [*_written(text), *(_spelled(text) if in_words else ())]
    if not found:
        return []
    found = _unslipped(text, _side_by_side(text, found))
    kept = [n for n in sorted(found, key=lambda n: n.start) if not _incidental(text, n)]
    denied = [n for n in kept if _NOT.search(text[: n.start]) or _NOT_AFTER.match(text[n.end :])]
    taken_back = {n.levels for n in denied}
    valid = [n for n in kept if n not in denied and n.levels not in taken_back]
    return [replace(n, start=at + n.start, end=at + n.end, replaces=len(valid) < len(kept)) for n in _explained(valid)]


def _side_by_side(text: str, named: list[Named]) -> list[Named]:
    """With the two vertebrae of a junction that only a blank parts as one: "C7 T1"."""
    for first, after in pairwise(sorted(named, key=lambda n: n.start)):
        if first.levels | after.levels in _JUNCTIONS and text[first.end : after.start] == " ":
            named = [replace(n, levels=n.levels | after.levels, end=after.end) if n is first else n for n in named if n is not after]
    return named


def _unslipped(text: str, named: list[Named]) -> list[Named]:
    """With the two vertebrae of a slip as one naming that does not place the lesion."""
    for upper in slip.on_it(text):
        named = [replace(n, slips=slip.around(n.levels)) if n.start == upper else n for n in named]
    for upper, lower in slip.places(text):
        pair = [n for n in named if n.start in {upper, lower}]
        both = frozenset[Level]().union(*(n.levels for n in pair))
        named = [replace(n, slips=both) if n.start == upper else n for n in named if n.start != lower or upper == lower]
    return named


def wrong(text: str) -> frozenset[Level]:
    """The levels that a sentence says the lesion is not at, where it speaks of the level itself: "the level is T11, not T12"."""
    if not _OF_THE_LEVEL.search(text):
        return frozenset()
    denied = (n.levels for n in _written(text) if _NOT.search(text[: n.start]) or _NOT_AFTER.match(text[n.end :]))
    return frozenset[Level]().union(*denied)


def region(text: str, at: int) -> Named | None:
    """A region of the spine without its level, such as "sacral metastasis"."""
    match = next((m for m in _REGIONS.finditer(text) if not _NOT_REGION.search(text[: m.start()])), None)
    if not match:
        return None
    letter = _REGION["sacral" if match[0].startswith("sacr") else match[1] or match[2]]
    return Named(frozenset(level for level in LEVELS if level[0] == letter and level is not Level.C0), at + match.start(), at + match.end())


def _explained(named: list[Named]) -> list[Named]:
    """Without a junction that only says where a level named beside it lies: "T1 (cervicothoracic junction)"."""
    single = [n.levels for n in named if len(n.levels) == 1]
    return [n for n in named if not (n.in_words and any(s < n.levels for s in single))]


def _incidental(text: str, named: Named) -> bool:
    after, before = text[named.end :], text[: named.start]
    weighting = named.levels and named.levels <= {Level.T1, Level.T2} and imaging.sequence(before, after)
    if named.in_words and (imaging.titles(before, after) or imaging.aligned(before, after)):
        return True
    normal = (_NORMAL_AFTER.match(after) and not _AT.search(before)) or (_LISTED_NORMAL.match(after) and not before.strip(" ,:-("))
    beside = _COMPARED.search(before) or millimetres.of_neighbours(text)
    return bool(weighting or normal or beside or _NO_LESION_AFTER.match(after) or _NO_LESION_BEFORE.search(before))


def _written(text: str) -> Iterator[Named]:
    for match in _GLUED.finditer(text):
        first, last = _level(match[1], match[2]), _level(match[3], match[4])
        if first and last and abs(ORDER[first] - ORDER[last]) == 1:
            yield Named(frozenset({first, last}), match.start(), match.end())
    for match in _WRITTEN.finditer(text):
        first = _level(match[1], match[2])
        if first is None:
            yield Named(frozenset(), match.start(), match.start(3) if match[3] else match.end(), invalid=f"{match[1]}{match[2]}")
        elif match[5] is None:
            yield Named(frozenset({first}), match.start(), match.end())
        else:
            yield from _joined(match, first, _level(match[4] or match[1], match[5]))


def _joined(match: re.Match[str], first: Level, last: Level | None) -> Iterator[Named]:
    """Two levels with a sign between them: neighbours are a junction, a longer run is several levels, "and" is both."""
    sign = match[3].strip()
    if last is None:
        yield Named(frozenset({first}), match.start(), match.start(3))
        if match[4]:
            yield Named(frozenset(), match.start(4), match.end(), invalid=f"{match[4]}{match[5]}".strip())
        return
    neighbours = abs(ORDER[first] - ORDER[last]) == 1
    if sign in {"to", "through"} and first in {Level.T1, Level.T2} and imaging.weighted(match.string[: match.start()]):
        yield Named(frozenset({last}), match.end(3), match.end())
        return
    if sign in {"or", "vs", "vs.", "versus"}:
        yield Named(frozenset({first, last}), match.start(), match.end(), uncertain=True)
        return
    if sign in {"and", "&", "+"} or (sign == "/" and not neighbours):
        yield Named(frozenset({first}), match.start(), match.start(3))
        yield Named(frozenset({last}), match.end(3), match.end())
    elif neighbours:
        yield Named(frozenset({first, last}), match.start(), match.end())
    else:
        yield Named(frozenset(spine.between(first, last)), match.start(), match.end(), several=True)


def _spelled(text: str) -> Iterator[Named]:
    yield from _paired(text, list(map(_ordinal, _ORDINAL.finditer(text))))
    for match in _LAST_NAMED.finditer(text):
        yield Named(frozenset({_LAST[match[1]]}), match.start(), match.end())
    for pattern, levels in _NAMED:
        yield from (Named(frozenset(levels), m.start(), m.end(), in_words=True) for m in pattern.finditer(text))


def _ordinal(match: re.Match[str]) -> Named:
    """One level in words: "twelfth thoracic", "lumbar 3"."""
    number = match[2] or match[5] or match[7] or str(ORDINALS.get(match[1] or "", 0))
    level = _level(match[3] or match[4] or match[6], number)
    return Named(frozenset({level} if level else ()), match.start(), match.end(), invalid="" if level else match[0])


def _paired(text: str, named: list[Named]) -> Iterator[Named]:
    """Two neighbours with nothing but a sign between them are a junction: "seventh cervical first thoracic junction"."""
    while named:
        first = named.pop(0)
        after = named[0] if named else None
        pair = first.levels | after.levels if after else frozenset[Level]()
        places = sorted(ORDER[level] for level in pair)
        if after and len(places) == _PAIR and places[1] - places[0] == 1 and _SIGN.fullmatch(text, first.end, after.start):
            named.pop(0)
            first = Named(pair, first.start, after.end)
        yield first


def _level(region_name: str, number: str) -> Level | None:
    return Level.__members__.get(f"{_REGION[region_name]}{int(number)}")
