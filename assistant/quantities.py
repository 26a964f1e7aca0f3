"""Quantities: every number of a text, however it is written, as the same value with its unit and its relation.

Figures, spelled-out numbers, ranges, fractions, percentages, grades, vertebral levels, dates, superscripts, "half" and
"double" are all found. Nothing is converted: 24 hours is not one day here, because the papers do not say so.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_I: Final = re.IGNORECASE
_ONES: Final = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORTH: Final = {
    **{word: at for at, word in enumerate(_ONES.split())},
    **{word: 10 * at for at, word in enumerate(_TENS.split(), 2)},
    "single": 1,
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
}
_UNITS: Final = {
    "%": r"%|per ?cent\b|percent\b|percentage points?\b",
    "mg/dL": r"mg/dl\b",
    "umol/L": r"[uµμ]mol/l\b",
    "mmol/L": r"mmol/l\b",
    "g/dL": r"g/dl\b",
    "g/L": r"g/l\b",
    "mg/L": r"mg/l\b",
    "mg/kg": r"mg/kg\b",
    "ml/min": r"ml ?/ ?min\b|millilit(?:er|re)s? (?:a|per) minute\b",
    "mg": r"mg\b|milligram(?:me)?s?\b",
    "mcg": r"mcg\b|[µμ]g\b|microgram(?:me)?s?\b",
    "kg": r"kg\b|kilos?\b|kilogram(?:me)?s?\b",
    "cGy": r"cgy\b|centigrays?\b",
    "Gy": r"gy\b|grays?\b",
    "g": r"g\b|gram(?:me)?s?\b",
    "mL": r"ml\b|millilit(?:er|re)s?\b|cc\b",
    "mm": r"mm\b|millimet(?:er|re)s?\b",
    "cm": r"cm\b|centimet(?:er|re)s?\b",
    "degrees": r"°|degrees?\b",
    "hour": r"hours?\b|hrs?\b|h\b|hourly\b",
    "day": r"days?\b",
    "week": r"weeks?\b|wks?\b|weekly\b",
    "month": r"months?\b|mths?\b|mo\b|monthly\b",
    "year": r"years?\b|yrs?\b|yearly\b|y/?o\b|[MF]\b",
    "minute": r"minutes?\b|mins?\b",
    "point": r"points?\b|pts?\b",
    "fraction": r"fractions?\b|fx\b|frs?\b",
    "level": r"levels?\b|vertebra[el]?\b|segments?\b",
    "patient": r"patients?\b",
    "case": r"cases?\b",
    "dose": r"doses?\b",
    "cycle": r"cycles?\b",
    "screw": r"screws?\b",
    "factor": r"factors?\b|predictors?\b|criteria\b|items?\b|variables?\b",
    "study": r"stud(?:y|ies)\b|trials?\b|papers?\b|reviews?\b|series\b",
}
_UNIT: Final = re.compile("|".join(f"(?P<u{at}>{pattern})" for at, pattern in enumerate(_UNITS.values())), _I)
_NAMES: Final = tuple(_UNITS)
_WORD: Final = "|".join(sorted(_WORTH, key=len, reverse=True))
_DIGITS: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?"
_NUMBER: Final = rf"(?:(?<![\w.,])(?:{_DIGITS})(?!\d)|\b(?:{_WORD})(?:(?:[ -]|,? and )(?:{_WORD}))*\b)"
_GRADE: Final = r"\d[a-c](?![\w])"
_LEVEL: Final = r"[CTLScts] ?\d{1,2}(?!\w|\.\d)"
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_TO: Final = r" ?- ?| (?:up )?to | through | and "
_SUPER: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DASHES: Final = dict.fromkeys(map(ord, "‐‑‒–—−﹣－"), "-") | {ord("’"): "'", 0xA0: " ", 0x202F: " ", 0x2009: " ", ord("×"): "x", ord("／"): "/"}
_OF: Final = r"\W{0,2}(?:about |an? )?(?:(?:an? |the )?(?:[\w-]+ ){1,3}of )?$"
_LOOSE: Final = re.compile(r"\b(?:from|over|within|until|past)\W{0,2}(?:about |an? |the )?$", _I)
_EDGES: Final = (
    (re.compile(r"(?:(?:no|not) (?:more|greater|higher|later|longer) than|up to|at (?:the )?most|as (?:many|much|long|high|late) as|(?:a )?maximum(?: of)?|within|<=|≤|until)" + _OF, _I), "<="),
    (re.compile(r"(?:(?:no|not) (?:less|fewer|lower|earlier|sooner) than|at (?:the )?least|(?:a )?minimum(?: of)?|>=|≥|from)" + _OF, _I), ">="),
    (re.compile(r"(?:(?:less|fewer|lower|smaller|shorter|earlier|sooner|younger) than|under|below|<|short of)" + _OF, _I), "<"),
    (re.compile(r"(?:(?:more|greater|higher|larger|longer|later|older) than|over|above|exceed(?:s|ing)?|beyond|past|>)" + _OF, _I), ">"),
)
_AFTER: Final = re.compile(r"\W{0,2}(?:(?P<ge>(?:or|and) (?:more|above|over|higher|longer|later|older|greater)|\+)|(?P<le>(?:or|and) (?:less|fewer|below|under|lower|shorter|younger))|(?P<le2>at (?:the )?most)|(?P<ge2>at (?:the )?least))(?!\w)", _I)
_GAP: Final = re.compile(r"(?: {1,3}|-)?(?:single |more |further |separate )?(?P<dose>\d[\d.]* ?Gy[ -])?", _I)
_EACH: Final = re.compile(r"\W?(?:a |per |each |every |/ ?)(?:day|24 ?h(?:ours)?\b|d\b)|\W?(?:once )?daily\b", _I)
_TIMES: Final = frozenset({"hour", "day", "week", "month", "year", "minute"})
_FRACTION_OF: Final = {"hal": 2, "thi": 3, "qua": 4, "fou": 4, "fif": 5, "six": 6, "ten": 10}
_ORDINALS: Final = {word: at for at, word in enumerate("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 3)}
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
_MULTIPLE: Final = {"double": 2, "twice": 2, "twofold": 2, "triple": 3, "thrice": 3, "threefold": 3, "treble": 3, "fourfold": 4, "quadruple": 4, "tenfold": 10}


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing a text says that can be checked: its place, its kind, its value, and the unit where it has one.

    `also` is the relation that a list carries on: "within 24 hours if ..., 72 hours if ...".
    """

    start: int
    end: int
    kind: str
    value: object
    unit: str = ""
    also: str = ""


def same_length(text: str) -> str:
    """The text with dashes, spaces and foreign digits in one form, every character in its old place."""
    made = text.translate(_DASHES)
    return made if made.isascii() else "".join(str(unicodedata.digit(c)) if c.isdecimal() and not c.isascii() else c for c in made)


@lru_cache(maxsize=8192)
def quantities(text: str) -> tuple[Mention, ...]:
    """Every number of the text, in reading order."""
    left = same_length(text)
    found: list[Mention] = []
    for pattern, read in _READERS:
        kept: list[re.Match[str]] = []
        for match in pattern.finditer(left):
            mention = read(match, left)
            if mention:
                found.append(mention)
                kept.append(match)
        for match in kept:
            left = left[: match.start()] + "\x00" * (match.end() - match.start()) + left[match.end() :]
    return tuple(_sharing_units(sorted(found, key=lambda each: each.start), same_length(text)))


def _date(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "date", tuple(sorted(re.findall(r"\d+|[a-z]{3}", match[0].lower()))))


def _level(match: re.Match[str], _text: str) -> Mention:
    first, last = match["first"].replace(" ", "").upper(), (match["last"] or "").replace(" ", "").upper()
    last = first[0] + last if last.isdigit() else last
    return Mention(*match.span(), "level", (first, last) if last else first)


def _code(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "code", match[0].lower())


def _grade(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "grade", tuple(re.findall(r"\d[a-c]?", match[0].lower())))


def _letter(match: re.Match[str], _text: str) -> Mention:
    roman = _ROMAN.get(match["letter"].lower())
    return Mention(*match.span("letter"), "amount" if roman else "grade", _exact(roman) if roman else (match["letter"].upper(),))


def _ratio(match: re.Match[str], text: str) -> Mention:
    share = match["share"].lower()
    many = Fraction(1) if not match["many"] or match["many"].lower() in {"a", "one"} else _worth(match["many"])
    return Mention(*match.span(), "amount", (_relation(text, *match.span()), many / _FRACTION_OF[share[:3]]), "ratio")


def _vulgar(match: re.Match[str], text: str) -> Mention:
    whole = Fraction(match["whole"] or 0)
    part = Fraction(unicodedata.numeric(match["vulgar"])).limit_denominator(10)
    return Mention(*match.span(), "amount", (_relation(text, *match.span()), whole + part), "ratio")


def _pair(match: re.Match[str], text: str) -> Mention:
    if re.match(r" of\b", text[match.end() : match.end() + 4]) and _worth(match["whole"]):
        return Mention(*match.span(), "amount", (_relation(text, *match.span()), _worth(match["part"]) / _worth(match["whole"])), "ratio")
    return Mention(*match.span(), "pair", (_worth(match["part"]), _worth(match["whole"])))


def _times(match: re.Match[str], _text: str) -> Mention:
    word = re.match(r"[a-z]+", match[0].lower())
    worth = next((Fraction(n) for name, n in _MULTIPLE.items() if word and word[0].startswith(name.rstrip("e"))), None)
    return Mention(*match.span(), "times", worth or _worth(match["many"]))


def _ordinal(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "ordinal", _ORDINALS.get(match[0].lower()) or int(re.sub(r"\D", "", match[0])))


def _superscript(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "superscript", match[0])


def _amount(match: re.Match[str], text: str) -> Mention | None:
    low, high = _worth(match["low"]), _worth(match["high"]) if match["high"] else None
    unit, end = _unit(text, match.end())
    if match["low"].lower() in {"one", "single"} and not match["high"] and not unit:
        return None
    start, relation = match.start(), _relation(text, match.start(), end)
    if high is not None and not _is_range(match, low, high):
        return None
    if high is not None and _LOOSE.search(text[max(0, start - 32) : start]):
        relation = "="
    value = (relation, low, high) if high is not None else (relation, low)
    if unit in {"mg", "mcg", "g", "dose"} and _EACH.match(text, end):
        unit = f"{unit}/day"
    if unit == "%":
        value, unit = (value[0], *(each / 100 for each in value[1:])), "ratio"
    return Mention(start, end, "amount", value, unit)


def _is_range(match: re.Match[str], low: Fraction, high: Fraction) -> bool:
    """True for "6 to 16" and "between 6 and 16"; "6 and 16" are two figures."""
    return low < high and ("and" not in match["to"] or bool(re.search(r"\bbetween (?:about )?$", match.string[: match.start()], _I)))


def _exact(value: Fraction | int) -> tuple[str, Fraction]:
    return "=", Fraction(value)


def _unit(text: str, at: int) -> tuple[str, int]:
    """The unit that follows, over a space or a hyphen, and where it ends."""
    gap = _GAP.match(text, at)
    match = _UNIT.match(text, gap.end() if gap else at)
    if not match:
        return "", at
    return _NAMES[int(str(match.lastgroup)[1:])], at if gap and gap["dose"] else match.end()


def _relation(text: str, start: int, end: int) -> str:
    before = text[max(0, start - 48) : start]
    for pattern, relation in _EDGES:
        if pattern.search(before):
            return relation
    after = _AFTER.match(text, end)
    return "=" if not after else ">=" if after["ge"] or after["ge2"] else "<="


def _worth(text: str) -> Fraction:
    """The value of figures or of number words: "twenty-four", "one hundred and twenty", "1,500", "16.5"."""
    if text[0].isdigit():
        return Fraction(text.replace(",", ""))
    total = part = 0
    for word in re.findall(r"[a-z]+", text.lower()):
        worth = _WORTH.get(word)
        if worth is not None and worth < 100:  # noqa: PLR2004 hundreds multiply what stands before
            part = part * worth if word == "dozen" and part else part + worth
        elif worth:
            total, part = (total + max(part, 1) * worth, 0) if worth > 100 else (total, max(part, 1) * worth)  # noqa: PLR2004 the same
    return Fraction(total + part)


def _sharing_units(found: list[Mention], text: str) -> Iterator[Mention]:
    """"8, 12 and 16 weeks": a figure without a unit in a list takes that of the list."""
    unit = ""
    for at in range(len(found) - 1, -1, -1):
        each = found[at]
        following = found[at + 1] if at + 1 < len(found) else None
        linked = following is not None and re.fullmatch(r",? ?(?:and|or|to|versus|vs\.?|-)? ?(?:then )?", text[each.end : following.start])
        unit = unit if linked else ""
        if each.kind == "amount" and not each.unit and unit:
            value = tuple(part / 100 if isinstance(part, Fraction) and unit == "ratio" else part for part in each.value)  # type: ignore[attr-defined]
            found[at] = Mention(each.start, each.end, each.kind, value, unit)
        unit = found[at].unit if found[at].kind == "amount" else ""
    yield from _carrying_on(found, text)


def _carrying_on(found: list[Mention], text: str) -> Iterator[Mention]:
    """"Within 24 hours if A, 72 hours if B": the limit of the first holds for the others of the list."""
    limit, end = "", 0
    for each in found:
        relation = each.value[0] if each.kind == "amount" and isinstance(each.value, tuple) else ""
        carried = limit and relation == "=" and each.unit in _TIMES and re.search(r", (?:and |or )?$", text[end : each.start][-8:])
        if relation in {"<=", ">="} and each.unit in _TIMES:
            limit = relation
        end = each.end
        yield replace(each, also=limit) if carried else each


_READERS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], Mention | None]], ...]] = (
    (re.compile(rf"(?<![\w.])(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d{{4}}|\d{{2}})|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH} \d{{4}}|{_MONTH}\.? (?:\d{{1,2}}, )?\d{{4}})(?![\w])", _I), _date),
    (re.compile(rf"(?<![\w])(?P<first>{_LEVEL})(?:(?: ?[-/] ?| to | through )(?P<last>{_LEVEL}|\d{{1,2}}(?!\w|\.\d)))?"), _level),
    (re.compile(rf"(?<![\w.])(?:(?:{_GRADE}|\d)(?: ?- ?| to )(?:{_GRADE})|{_GRADE}(?: ?- ?| to )\d(?!\w)|{_GRADE})", _I), _grade),
    (re.compile(r"\b(?i:ais|asia|frankel|grade|type|stage|class|score)(?i: grade| score)? (?P<letter>[A-E]|I{1,3}|IV|VI?)(?!\w)"), _letter),
    (re.compile(rf"(?<![\w.])(?P<whole>\d+)?(?P<vulgar>[¼½¾⅐-⅞])", _I), _vulgar),
    (re.compile(rf"(?:\b(?P<many>a|{_WORD}|\d+)[ -])?\b(?P<share>(?:(?<=[a-z0-9][ -])(?:thirds?|quarters?|fourths?|fifths?|sixths?|tenths?)|hal(?:f|ves))(?![\w-]))", _I), _ratio),
    (re.compile(rf"(?P<part>{_NUMBER})(?: ?/ ?)(?P<whole>{_NUMBER})(?! ?(?:%|mg|gy))", _I), _pair),
    (re.compile(rf"\b(?:doubl(?:e[ds]?|ing)|twice|twofold|tripl(?:e[ds]?|ing)|thrice|threefold|trebl(?:e[ds]?|ing)|fourfold|tenfold|quadrupl\w+)\b|(?P<many>{_NUMBER})(?:[ -]?fold| times)\b", _I), _times),
    (re.compile(rf"(?<![\w.])\d+(?:st|nd|rd|th)\b|\b(?:{'|'.join(_ORDINALS)})\b", _I), _ordinal),
    (re.compile(rf"(?<=\d)[{_SUPER}]+|(?<![a-zµ]m)[{_SUPER}]+"), _superscript),
    (re.compile(rf"(?P<low>{_NUMBER})(?:(?:{'|'.join(_UNITS['%'].split('|')[:1])})?(?P<to>{_TO})(?P<high>{_NUMBER}))(?![\w/]*\d)", _I), _amount),
    (re.compile(rf"(?P<low>{_NUMBER})(?P<to>)(?P<high>(?!))?", _I), _amount),
    (re.compile(r"(?<!\w)(?=\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*"), _code),
)
