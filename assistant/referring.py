"""Referring: which of several lesions a turn points to without naming its level: "the upper one", "the other level", "the lytic one"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from assistant.legible import read_legible
from assistant.reading.text import verbatim
from core.spine import LEVELS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from assistant.reading.case import Case
    from assistant.reading.reader import Reading
    from assistant.reading.sites import Site

NOUN: Final = r"(?:one|lesions?|levels?|mets?|metasta\w+|deposit|tumou?r|vertebra|site)"
_ENDS: Final = re.compile(
    rf"\b(?P<end>upper(?:most)?|higher|top(?:most)?|cranial|proximal|cephalad|lower(?:most)?|bottom|caudal|distal|middle|mid) {NOUN}\b"
    r"|\b(?:back|over|on|return|switch(?:ing)?|now) to the (?P<alone>upper|higher|top|lower|bottom|middle)(?=\W*$|[.,;:?!])"
)
_ORDER: Final = re.compile(
    rf"\b(?P<place>first|second|third|fourth|last|former|latter)(?: {NOUN}\b| (?:listed|mentioned)\b)|(?:\bthe |^\W*(?:and )?)(?P<bare>former"
    rf"|latter)\b"
)
_OTHER: Final = re.compile(
    r"\b(?:other|remaining) (?:level|lesion|met|metastasis|deposit|tumou?r|vertebra|site)\b"
    r"|^\W*(?:(?:and|now|so|ok|okay|what about|how about|same for|sins|noms|score|class|for|of|on|with) )*(?:(?:the )?other one|the other)\W*$"
)
_REGION: Final = re.compile(rf"\b(?P<region>cervical|thoracic|dorsal|lumbar|sacral) {NOUN}\b")
_KIND: Final = re.compile(rf"\b(?P<kind>lytic|blastic|sclerotic|mixed|painless|painful|collapsed|uncollapsed|slipped) {NOUN}\b")
_NOT_MEANT: Final = re.compile(
    r"\b(?:not|than|unlike|versus|vs|compared (?:to|with)|if|only|just|ignore|forget|scrap|another|a|an|new|no) (?:the )?$"
)
_LEVEL: Final = re.compile(r"(?<![\w/-])[ctls]\d{1,2}(?![\w/-])")
_UPPER: Final = frozenset({"upper", "uppermost", "higher", "top", "topmost", "cranial", "proximal", "cephalad"})
_LOWER: Final = frozenset({"lower", "lowermost", "bottom", "caudal", "distal"})
_PLACES: Final = {"first": 0, "former": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "latter": -1}
_REGIONS: Final = {"cervical": "C", "thoracic": "T", "dorsal": "T", "lumbar": "L", "sacral": "S"}
_KINDS: Final[dict[str, tuple[str, frozenset[Any]]]] = {
    "lytic": ("lesion", frozenset({"lytic"})),
    "blastic": ("lesion", frozenset({"blastic"})),
    "sclerotic": ("lesion", frozenset({"blastic"})),
    "mixed": ("lesion", frozenset({"mixed"})),
    "painless": ("pain", frozenset({"none"})),
    "painful": ("pain", frozenset({"mechanical", "occasional"})),
    "collapsed": ("collapse", frozenset({"over_50", "under_50"})),
    "uncollapsed": ("collapse", frozenset({"none", "none_over_50_involved"})),
    "slipped": ("alignment", frozenset({"subluxation"})),
}
_TWO, _THREE = 2, 3


def read_pointing(text: str, case: Case) -> tuple[Site | None, Reading]:
    """The lesion that a turn points to, and the turn read without the words that point; a level named stands before both."""
    site, without = meant(text, case)
    reading = read_legible(without, known=not case.empty)
    if site and reading.levels:
        return None, read_legible(text, known=not case.empty)
    return (site or (None if reading.levels or reading.said else _named(reading.text.clean, case))), reading


def _named(clean: str, case: Case) -> Site | None:
    """The one lesion of several whose level a turn names without saying anything that is read of it: "and T11 is unaffected by that?"."""
    named = set(_LEVEL.findall(clean))
    found = at_levels(named, case)
    return found[0] if len(named) == len(found) == 1 < len(case.sites) and not _NOT_MEANT.search(clean[: clean.index(min(named))]) else None


def at_levels(names: Collection[str], case: Case) -> list[Site]:
    """The lesions whose levels these are, in lower case."""
    return [site for site in case.sites if site.named and str(site.named.value).lower() in names]


def meant(text: str, case: Case) -> tuple[Site | None, str]:
    """The one lesion of several that the text points to, and the text without the words that point; None where it points to none, or to several."""
    placed = [site for site in case.sites if site.levels]
    if len(placed) < _TWO:
        return None, text
    low = verbatim(text).clean
    found = [
        (site, match)
        for pattern, pick in ((_ENDS, _at_an_end), (_ORDER, _in_order), (_OTHER, _the_other), (_REGION, _of_region), (_KIND, _of_kind))
        for match in pattern.finditer(low)
        if not _NOT_MEANT.search(low[: match.start()]) and (site := pick(match, placed, case)) is not None
    ]
    if not found or any(site is not found[0][0] for site, _ in found):
        return None, text
    for _, match in found:
        text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    return found[0][0], text


def _at_an_end(match: re.Match[str], placed: Sequence[Site], _: Case) -> Site | None:
    ranked = sorted(placed, key=lambda site: min(LEVELS.index(level) for level in site.levels or ()))
    end = match["end"] or match["alone"]
    if end in _UPPER | _LOWER:
        return ranked[0 if end in _UPPER else -1]
    return ranked[1] if len(ranked) == _THREE else None


def _in_order(match: re.Match[str], placed: Sequence[Site], _: Case) -> Site | None:
    place = _PLACES[match["place"] or match["bare"]]
    return placed[place] if place < len(placed) else None


def _the_other(_: re.Match[str], placed: Sequence[Site], case: Case) -> Site | None:
    others = [site for site in placed if site is not (case.spoken_of or placed[0])]
    return others[0] if len(others) == 1 else None


def _of_region(match: re.Match[str], placed: Sequence[Site], _: Case) -> Site | None:
    letter = _REGIONS[match["region"]]
    return _only([site for site in placed if all(str(getattr(level, "value", level)).startswith(letter) for level in site.levels or ())])


def _of_kind(match: re.Match[str], placed: Sequence[Site], case: Case) -> Site | None:
    fact, values = _KINDS[match["kind"]]
    return _only([site for site in placed if (read := case.facts(site)[0].get(fact)) and not isinstance(read.value, list) and read.value in values])


def _only(sites: Sequence[Site]) -> Site | None:
    return sites[0] if len(sites) == 1 else None
