"""Quantities: every number of a text, however it is written, as the same value with its unit and its relation.

Figures, spelled-out numbers, ranges, fractions, percentages, grades, vertebral levels, dates, superscripts, "half" and
"double" are all found. Nothing is converted: 24 hours is not one day here, because the papers do not say so.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from assistant.allowances import allowed
from assistant.numerals import (
    EACH_DAY,
    EVEN,
    GRADE,
    LEVEL,
    LOOSE,
    MONTH,
    NUMBER,
    SUPERSCRIPTS,
    TO,
    UNITS,
    WORD,
    counts_nothing,
    relation_of,
    unit_after,
    worth,
)
from assistant.pairing import sharing_units
from corpus.claim import SOURCES

if TYPE_CHECKING:
    from collections.abc import Callable

_I: Final = re.IGNORECASE
_FRACTION_OF: Final = {"hal": 2, "thi": 3, "qua": 4, "fou": 4, "fif": 5, "six": 6, "ten": 10}
ORDINALS: Final = {
    word: at for at, word in enumerate(["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"], 3)
}
_REGIONS: Final = {"cervical": "C", "thoracic": "T", "dorsal": "T", "lumbar": "L", "sacral": "S"}
_AGED: Final = re.compile(r"\bage[sd]?(?: of| was| is)? $|\b(?:wom[ae]n|m[ae]n|patient) of $|\b(?:older|younger) than $", _I)
_FIRST_YEAR: Final = 1900
_EACH_TIME: Final = re.compile(r"\A (?:a|an|per|each|every) (hour|day|week|month|year)\b", _I)
_CHANCE: Final = re.compile(r"\bp ?(?:[=<>]|was|of)? ?$", _I)
_GIVEN_IN: Final = re.compile(r"\bgy ?x ?$", _I)
_PAPERS: Final = sorted({source.short.split()[0].lower() for source in SOURCES.values()})
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
_GRADED: Final = re.compile(r"\b(?:grade|score|type|class|stage)(?: of| is)? $", _I)
_STEP: Final = re.compile(r" (?:reading )?step\b", _I)
_MULTIPLE: Final = {
    **dict.fromkeys(("double", "twice", "twofold"), 2),
    **dict.fromkeys(("triple", "thrice", "threefold", "treble"), 3),
    **dict.fromkeys(("fourfold", "quadruple"), 4),
    "tenfold": 10,
}


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing a text says that can be checked: its place, its kind, its value, and the unit where it has one.

    `also` is the relation that a list carries on ("within 24 hours if ..., 72 hours if ...") or that a verb allows ("reached").
    """

    start: int
    end: int
    kind: str
    value: object
    unit: str = ""
    also: str = ""


def same_length(text: str) -> str:
    """The text with dashes, spaces and foreign digits in one form, every character in its old place."""
    made = text.translate(EVEN)
    return made if made.isascii() else "".join(str(unicodedata.digit(c)) if c.isdecimal() and not c.isascii() else c for c in made)


def lower(text: str) -> str:
    """The text in lower case, every character in its old place."""
    return text.lower() if text.isascii() else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=8192)
def quantities(text: str) -> tuple[Mention, ...]:
    """Every number of the text, in reading order."""
    even = same_length(text)
    left, low = even, lower(even)
    found: list[Mention] = []
    figures = _A_FIGURE.search(left)
    for pattern, read in _READERS if figures or not left.isascii() or _SPELLED.search(low) else ():
        if not (figures if read in _FIGURED else any(map(low.__contains__, _SIGNS.get(read, ("",))))):
            continue
        kept: list[tuple[int, int]] = []
        for match in pattern.finditer(left if read in _CASED else low):
            mention = read(match, left)
            if mention:
                found.append(mention)
                kept.append(match.span())
        for start, end in kept:
            gone = "\x00" * (end - start)
            left, low = left[:start] + gone + left[end:], low[:start] + gone + low[end:]
    return tuple(sharing_units(sorted(found, key=lambda each: each.start), even))


def _date(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "date", tuple(sorted(re.findall(r"\d+|[a-z]{3}", match[0].lower()))))


def _level(match: re.Match[str], _text: str) -> Mention:
    first, last = match["first"].replace(" ", "").upper(), (match["last"] or "").replace(" ", "").upper()
    last = first[0] + last if last.isdigit() else last
    return Mention(*match.span(), "level", (first, last) if last else first)


def _spelled_level(match: re.Match[str], _text: str) -> Mention:
    """Read "the second cervical vertebra" as C2."""
    place = ORDINALS.get(match["place"].lower()) or {"first": 1, "second": 2}.get(match["place"].lower()) or int(re.sub(r"\D", "", match["place"]))
    return Mention(*match.span(), "level", f"{_REGIONS[match['region'].lower()]}{place}")


def _code(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "code", match[0].lower())


def _grade(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "grade", tuple(re.findall(r"\d[a-c]?", match[0].lower())))


def _letter(match: re.Match[str], _text: str) -> Mention:
    roman = _ROMAN.get(match["letter"].lower())
    return Mention(*match.span("letter"), "amount" if roman else "grade", _exact(roman) if roman else (match["letter"].upper(),))


def _ratio(match: re.Match[str], text: str) -> Mention:
    share = match["share"].lower()
    many = Fraction(1) if not match["many"] or match["many"].lower() in {"a", "one"} else worth(match["many"])
    return Mention(*match.span(), "amount", (relation_of(text, *match.span()), many / _FRACTION_OF[share[:3]]), "ratio")


def _vulgar(match: re.Match[str], text: str) -> Mention:
    whole = Fraction(match["whole"] or 0)
    part = Fraction(unicodedata.numeric(match["vulgar"])).limit_denominator(10)
    return Mention(*match.span(), "amount", (relation_of(text, *match.span()), whole + part), "ratio")


def _pair(match: re.Match[str], text: str) -> Mention:
    if re.match(r" of\b", text[match.end() : match.end() + 4]) and worth(match["whole"]):
        return Mention(*match.span(), "amount", (relation_of(text, *match.span()), worth(match["part"]) / worth(match["whole"])), "ratio")
    return Mention(*match.span(), "pair", (worth(match["part"]), worth(match["whole"])))


def _times(match: re.Match[str], _text: str) -> Mention:
    word = re.match(r"[a-z]+", match[0].lower())
    many = next((Fraction(n) for name, n in _MULTIPLE.items() if word and word[0].startswith(name.rstrip("e"))), None)
    return Mention(*match.span(), "times", many or worth(match["many"]))


def _ordinal(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "ordinal", ORDINALS.get(match[0].lower()) or int(re.sub(r"\D", "", match[0])))


def _edition(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span("year"), "edition", (match["name"].lower(), match["year"]))


def _paper(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "paper", (match["name"].lower(), match["year"]))


def _one_in(match: re.Match[str], text: str) -> Mention | None:
    """Read "one in five patients" as a fifth of them."""
    part, _, whole = re.sub(r" (?:[a-z]+ )?(?:in|out of) (?:every )?", "/", match["part"]).partition("/")
    many = worth(part), worth(whole)
    return Mention(*match.span("part"), "amount", (relation_of(text, *match.span()), many[0] / many[1]), "ratio") if many[0] < many[1] else None


def _superscript(match: re.Match[str], _text: str) -> Mention:
    return Mention(*match.span(), "superscript", match[0])


def _amount(match: re.Match[str], text: str) -> Mention | None:
    if re.match(r"0\d", match["low"]):
        return Mention(*match.span("low"), "code", match["low"])
    low, high = worth(match["low"]), worth(match["high"]) if match["high"] else None
    unit, end = unit_after(text, match.end())
    unit = unit or ("year" if _AGED.search(text[max(0, match.start() - 16) : match.start()]) else "")
    graded = _GRADED.search(text[max(0, match.start() - 12) : match.start()])
    graded = None if _STEP.match(text, match.end()) else graded
    if not match["high"] and not graded and counts_nothing(match["low"].lower(), unit, text, match.start(), match.end()):
        return None
    start, relation = match.start(), relation_of(text, match.start(), end)
    if high is not None and not _is_range(match, low, high, text):
        return None
    if high is not None and LOOSE.search(text[max(0, start - 32) : start]):
        relation = "="
    if not unit and low >= _FIRST_YEAR and text[max(0, start - 5) : start].lower() == "from ":
        relation = "="  # a date
    ends: tuple[Fraction, ...] = (low,) if high is None else (low, high)
    if unit in {"mg", "mcg", "g", "dose"} and EACH_DAY.match(text, end):
        unit = f"{unit}/day"
    unit = "" if unit == "study" and low >= _FIRST_YEAR else unit  # "a 2005 trial"
    unit = unit or ("fraction" if _GIVEN_IN.search(text[max(0, start - 8) : start]) else "")
    unit = unit or ("p" if _CHANCE.search(text[max(0, start - 6) : start]) else "")
    if unit == "%":
        ends, unit = tuple(each / 100 for each in ends), "/".join(("ratio", *_EACH_TIME.findall(text[end : end + 12].lower())))
    return Mention(start, end, "amount", (relation, *ends), unit, allowed(text, start, end, relation, unit))


def _is_range(match: re.Match[str], low: Fraction, high: Fraction, text: str) -> bool:
    """True for "6 to 16", "between 6 and 16", "five or six fractions"; "6 and 16" are two figures."""
    if " or " in match["to"]:
        return high == low + 1 and bool(unit_after(text, match.end())[0])
    return low < high and (
        "and" not in match["to"] or bool(re.search(r"(?<!open )(?<!undecided )\bbetween (?:about )?$", match.string[: match.start()], _I))
    )


def _exact(value: Fraction | int) -> tuple[str, Fraction]:
    return "=", Fraction(value)


_READERS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], Mention | None]], ...]] = (
    (
        re.compile(
            rf"(?<![\w.])(?:\d{{1,2}}(?P<by>[/.-])\d{{1,2}}(?P=by)(?:\d{{4}}|\d{{2}})|\d{{4}}-\d{{2}}-\d{{2}}|"
            rf"\d{{1,2}}(?:st|nd|rd|th)? {MONTH} \d{{4}}|{MONTH}\.? (?:\d{{1,2}}, )?\d{{4}})(?![\w])",
        ),
        _date,
    ),
    (re.compile(rf"\b(?P<name>{'|'.join(_PAPERS)})(?:'s)? \(?(?P<year>(?:19|20)\d\d)\b"), _paper),
    (re.compile(r"\b(?P<name>tokuhashi|katagiri|tomita|bauer|charlson|ghori) \(?(?P<year>(?:19|20)\d\d)\b"), _edition),
    (
        re.compile(
            rf"(?P<part>\b(?:one|two|three|four) (?:(?:patient|case|lesion|person|tumour)s? )?(?:in|out of) (?:every )?(?:{WORD}|\d{{1,2}}))"
            r"(?= (?:patients|people|cases|women|men|lesions|tumours|of (?:the|those|these|them))\b|\W*\()",
        ),
        _one_in,
    ),
    (re.compile(rf"(?<![\w'])(?P<first>{LEVEL})(?:(?: ?[-/] ?| to | through )(?P<last>{LEVEL}|\d{{1,2}}(?!\w|\.\d)))?"), _level),
    (
        re.compile(
            rf"\b(?P<place>first|second|{'|'.join(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)) (?P<region>{'|'.join(_REGIONS)})"
            r"(?: (?:vertebra|level|body|segment))?\b",
        ),
        _spelled_level,
    ),
    (re.compile(rf"(?<![\w.])(?:(?:{GRADE}|\d)(?: ?- ?| to )(?:{GRADE})|{GRADE}(?: ?- ?| to )\d(?!\w)|{GRADE})"), _grade),
    (re.compile(r"\b(?i:ais|asia|frankel|grade|type|stage|class|score)(?i: grade| score)?(?: of)? (?P<letter>[A-E]|I{1,3}|IV|VI?)(?!\w)"), _letter),
    (re.compile(r"(?<![\w.])(?P<whole>\d+)?(?P<vulgar>[¼½¾⅐-⅞])"), _vulgar),
    (
        re.compile(
            rf"(?:\b(?P<many>a|{WORD}|\d+)[ -])?\b(?P<share>"
            r"(?:(?<=[a-z0-9][ -])(?:thirds?|quarters?|fourths?|fifths?|sixths?|tenths?)|hal(?:f|ves))(?![\w-]))",
        ),
        _ratio,
    ),
    (re.compile(rf"(?P<part>{NUMBER})(?: ?/ ?)(?P<whole>{NUMBER})(?! ?(?:%|mg|gy))"), _pair),
    (
        re.compile(
            rf"\b(?:doubl(?:e[ds]?|ing)|twice|twofold|tripl(?:e[ds]?|ing)|thrice|threefold|trebl(?:e[ds]?|ing)|"
            rf"fourfold|tenfold|quadrupl\w+)\b|(?P<many>{NUMBER})(?:[ -]?fold| times)\b",
        ),
        _times,
    ),
    (re.compile(rf"(?<![\w.])\d+(?:st|nd|rd|th)\b|\b(?:{'|'.join(ORDINALS)})\b"), _ordinal),
    (re.compile(rf"(?<=\d)[{SUPERSCRIPTS}]+|(?<![a-zµ]m)[{SUPERSCRIPTS}]+"), _superscript),
    (re.compile(rf"(?P<low>{NUMBER})(?:(?:{'|'.join(UNITS['%'].split('|')[:1])})?(?P<to>{TO}| or )(?P<high>{NUMBER}))(?![\w/]*\d)"), _amount),
    (re.compile(rf"(?P<low>{NUMBER})(?P<to>)(?P<high>(?!))?"), _amount),
    (re.compile(r"(?<!\w)(?=\w*\d)(?=\w*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*"), _code),
)
_A_FIGURE: Final = re.compile(r"\d")
_CASED: Final = frozenset({_level, _letter, _superscript})
"""Readers for which a capital matters; the others are given lower case."""
_FIGURED: Final = frozenset({_date, _level, _grade, _code})
"""Those for which a text must hold a figure to be tried at all."""
_SIGNS: Final[dict[Callable[[re.Match[str], str], Mention | None], tuple[str, ...]]] = {
    _paper: tuple(_PAPERS),
    _edition: ("tokuhashi", "katagiri", "tomita", "bauer", "charlson", "ghori"),
    _ordinal: (*ORDINALS, "1st", "2nd", "3rd", *(f"{digit}th" for digit in range(10))),
    _one_in: (" in ", "out of"),
    _spelled_level: tuple(_REGIONS),
    _letter: ("ais", "asia", "frankel", "grade", "type", "stage", "class", "score"),
    _vulgar: tuple("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"),
    _superscript: tuple(SUPERSCRIPTS),
    _ratio: ("hal", "third", "quarter", "fourth", "fifth", "sixth", "tenth"),
    _pair: ("/",),
    _times: ("fold", "times", "doubl", "twice", "tripl", "thrice", "trebl", "quadrupl"),
}
"""One of the words that it must hold for another: most sentences need three of them."""
_SPELLED: Final = re.compile(
    rf"\b(?:{WORD}|no points?|none|nothing|hal(?:f|ves)|thirds?|quarters?|fifths?|grade|ais|asia|frankel|type|stage|class|score|"
    rf"(?:first|second) (?:{'|'.join(_REGIONS)})|{'|'.join(ORDINALS)}|{'|'.join(_MULTIPLE)})"
)
