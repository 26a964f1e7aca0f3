"""Burden: what a survival score asks of the spread of the tumour and of palsy, read where such a score was asked for.

Applies only then: elsewhere "no visceral metastases" is the history of the patient and changes no answer. What is told of one organ alone ("no
liver metastases") leaves the others open; "multiple" leaves open how many.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import DOUBT, Mention, several
from assistant.reading.numerals import UNITS
from assistant.reading.reader import Said

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from assistant.reading.reader import Reading

SCORES: Final = frozenset({"tokuhashi_2005", "tomita"})
_NONE: Final = frozenset({"0", "no", "none", "nil", "zero", "without", "absent"})
_NUMBER: Final = rf"(?:\d{{1,2}}(?:-\d{{1,2}}|\+)?|{'|'.join(UNITS)})(?: or more)?"
_COUNT: Final = rf"(?P<n>{_NUMBER}|single|solitary|multiple|several|many|no|none|nil|without)"
_METS: Final = r"(?:mets?|metasta\w+|lesions?|foci|focus|deposits?)"
_IS: Final = r"\W*(?:(?:is|are|count|number)\W*)?"
_OUTSIDE: Final = r"(?:outside|beyond|away from|apart from|other than) (?:of )?(?:the )?(?:spine|spinal column|vertebra\w*)"
_EXTRASPINAL: Final = re.compile(
    rf"\b{_COUNT} (?:further |other )?(?:bone|bony|skeletal|osseous) {_METS} {_OUTSIDE}"
    rf"|\b{_COUNT.replace('<n>', '<m>')} extra-?spinal (?:bone |bony )?{_METS}"
    rf"|\bextra-?spinal (?:bone |bony )?{_METS}{_IS}{_COUNT.replace('<n>', '<k>')}(?![\w-])"
)
_VERTEBRAL: Final = re.compile(
    rf"\b{_COUNT} (?:vertebra[el]?\w*|vertebral bod(?:y|ies)|spinal levels?) (?:(?:are|is) )?(?:affected|involved|diseased|with {_METS})"
    rf"|\b{_COUNT.replace('<n>', '<m>')} (?:vertebral|spinal|spine) {_METS}"
    rf"|\b(?:vertebral|spinal|spine) {_METS}{_IS}{_COUNT.replace('<n>', '<k>')}(?![\w-])"
)
_ORGANS: Final = r"(?:(?:major |internal |vital )*organs?|viscera|visceral)"
_FREE: Final = re.compile(
    rf"\b(?:no|nil|without|free of) (?:[a-z]+ )?(?:{_ORGANS} (?:{_METS}|disease|spread|involvement)|"
    rf"(?:{_METS}|spread|disease) (?:in|to) (?:the |any )?{_ORGANS})\b"
    rf"|\b{_ORGANS} {_METS}{_IS}(?:none|nil|no|absent|zero)\b"
)
_HELD: Final = re.compile(r"(?<!no )(?<!without )\b(?:visceral|organ|liver|lung|hepatic|pulmonary|brain|adrenal) (?:mets?|metasta\w+)\b")
_REMOVABLE: Final = re.compile(r"\b(?P<un>un|ir|non-?|not )?(?:removable|resectable)\b")
_TREATABLE: Final = re.compile(r"\b(?P<un>un|not )?treatable\b")
_SKELETAL: Final = re.compile(rf"\b(?P<n>solitary|single|isolated|multiple|widespread) (?:bone|bony|skeletal) {_METS}(?! {_OUTSIDE})\b")
_FRANKEL: Final = re.compile(r"\bfrankel(?: grade)?[ :=]*(?P<grade>[a-e])\b")
_PALSY: Final = re.compile(r"\b(?P<how>no|without|incomplete|complete) (?:palsy|paralysis)\b")
_BY_PALSY: Final = {"no": "E", "without": "E", "incomplete": "CD", "complete": "AB"}


def complete(reading: Reading, scores: Collection[str]) -> None:
    """Give the reading of a turn what it tells of the burden, where one of these scores rests on it."""
    if not SCORES.isdisjoint(scores):
        reading.said += [Said(mention, None) for mention in _told(reading.text.clean)]


def _told(text: str) -> Iterator[Mention]:
    for stretch in re.finditer(r"[^.;?!\n,]+[^?]?", text):
        if not DOUBT.search(stretch[0]):
            yield from _of_stretch(stretch[0], stretch.start())


def _of_stretch(text: str, at: int) -> Iterator[Mention]:
    if match := _EXTRASPINAL.search(text):
        yield several("extraspinal_bone_metastases", _counted(match, ("0", "1-2", "1-2", "3+"), {"1-2", "3+"}), match, at)
    if (match := _VERTEBRAL.search(text)) and (counts := _counted(match, ("", "1", "2", "3+"), {"2", "3+"}) - {""}):
        yield several("vertebral_metastases", counts, match, at)
    yield from _of_organs(text, at)
    if match := _SKELETAL.search(text):
        yield several("bone_metastases", frozenset({"multiple" if match["n"] in {"multiple", "widespread"} else "solitary"}), match, at)
    if match := _FRANKEL.search(text):
        yield several("frankel", frozenset({match["grade"].upper()}), match, at)
    elif match := _PALSY.search(text):
        yield several("frankel", frozenset(_BY_PALSY[match["how"]]), match, at)


def _of_organs(text: str, at: int) -> Iterator[Mention]:
    """Both scores' item of the organs: none, or what can be done about those there are."""
    if free := _FREE.search(text):
        yield several("organ_metastases", frozenset({"none"}), free, at)
        yield several("visceral_treatability", frozenset({"none"}), free, at)
    elif held := _HELD.search(text):
        for fact, pattern, able in (("organ_metastases", _REMOVABLE, "removable"), ("visceral_treatability", _TREATABLE, "treatable")):
            said = pattern.search(text)
            yield several(fact, frozenset({able, f"un{able}"} if said is None else {f"un{able}" if said["un"] else able}), held, at)


def _counted(match: re.Match[str], values: tuple[str, ...], several_of: Collection[str]) -> frozenset[str]:
    """The values that a count leaves; `values` by 0, 1, 2 and more."""
    words = next(group for group in match.groups() if group)
    if words in {"multiple", "several", "many"}:
        return frozenset(several_of)
    numbers = [0 if words in _NONE else 1 if words in {"single", "solitary"} else _number(part) for part in words.split(" or ")[0].split("-")]
    least, most = numbers[0], len(values) - 1 if words.endswith(("+", "or more")) else numbers[-1]
    return frozenset(values[min(n, len(values) - 1)] for n in range(least, max(least, min(most, len(values))) + 1))


def _number(word: str) -> int:
    digits = word.rstrip("+")
    return int(digits) if digits.isdigit() else UNITS[digits]
