"""Numerals: number words, units, and the words around a figure that make it a limit."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

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
UNITS: Final = {
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
    "year": r"years?\b|yrs?\b|yearly\b|y/?o\b|(?<=\d[ -])y\b|[MF]\b",
    "minute": r"minutes?\b|mins?\b",
    "point": r"points?\b|pts?\b",
    "fraction": r"fractions?\b|fx\b|frs?\b",
    "level": r"levels?\b|vertebra[el]?\b|segments?\b",
    "patient": r"patients?\b",
    "case": r"cases?\b",
    "lesion": r"lesions?\b",
    "dose": r"doses?\b",
    "cycle": r"cycles?\b",
    "screw": r"screws?\b",
    "factor": r"factors?\b|predictors?\b|criteria\b|items?\b|variables?\b",
    "study": r"stud(?:y|ies)\b|trials?\b|papers?\b|reviews?\b|series\b",
}
_UNIT: Final = re.compile("|".join(f"(?P<u{at}>{pattern})" for at, pattern in enumerate(UNITS.values())), _I)
_NAMES: Final = tuple(UNITS)
WORD: Final = "|".join(sorted(_WORTH, key=len, reverse=True))
_DIGITS: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?|(?<=[ (=<>])\.\d+"
NOTHING: Final = r"no(?= points?\b)|(?:(?<=worth )|(?<=score )|(?<=scores )|(?<=gives )|(?<=adds )|(?<=counts ))(?:none|nothing)"
NUMBER: Final = rf"(?:(?<![\w.,])(?:{_DIGITS})(?!\d)|\b(?:(?:{WORD})(?:(?:[ -]|,? and )(?:{WORD}))*|{NOTHING})\b)"
GRADE: Final = r"\d[a-c](?![\w])"
LEVEL: Final = r"[CTLScts] ?\d{1,2}(?!\w|\.\d)"
MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
TO: Final = r" ?- ?| (?:up )?to | through | and "
SUPERSCRIPTS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
EVEN: Final = str.maketrans("‐‑‒–—−﹣－’·\xa0\u202f\u2009×／", "--------'.   x/")
_OF: Final = r"[^\w,]{0,2}(?:about |an? )?(?:(?:an? |the )?(?:[\w-]+ ){1,3}of )?$"
ODD: Final = re.compile(
    r"[\u2080-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u2160-\u2188\u0400-\u052f]|"
    r"(?<!\w)(?:"
    r"(?<!['’])(?:(?=[OIlSZB\d]*l)[OIlSZB\d]{1,4}|\d+[OISZ][OISZ\d]*)(?![\w'’-])|"
    r"(?<!')[OISZ]{1,2}(?:\.[OIlSZB\d]{1,3})?(?=%| ?(?:mg|m?Gy|cGy|mm|cm|mL|kg)(?!\w))|"
    r"(?:grade|type|class|stage|(?:score|sins|escc) (?:of|is)|worth|adds|gives|scores) [OSZ](?!\w)|[OSZ] points?\b|"
    r"(?<!['’(/.&-])[OSZ](?= *(?:[,;.]|\Z))|"
    rf"[Aa] score of(?! (?:(?:\d|at|up|more|less|over|under|about|below|above)|(?:{WORD})\b))|[Aa] couple of\b|"
    rf"worth (?:all|both|every)\b|all \((?!100)\d|none \((?!0)\d|"
    rf"(?:several|many|some|a few) (?:hundred|thousand|dozen)|(?:{WORD}) point (?:{WORD})\b)"
)
"""Signs that look like figures and are none: subscripts, figures in circles, Roman signs, letters of two alphabets, l and O for digits."""
LOOSE: Final = re.compile(r"\b(?:from|over|within|until|past)\W{0,2}(?:about |an? |the )?$", _I)
_SOURCED: Final = ("built", "made", "up", "pooled", "merging", "drawn", "taken", "came", "comes", "come", "coming", "data", "results", "derived")
_NOT_MADE: Final = "".join(rf"(?<!\b{word} )" for word in _SOURCED)
"""Before "from" these say what a thing is made of, and set no limit."""
_EDGES: Final = (
    (
        re.compile(
            r"(?:\b(?:(?:no|not) (?:more|greater|higher|later|longer) than|(?<!add )(?<!adds )(?<!sums )up to|at (?:the )?most|"
            r"as (?:many|much|long|high|late) as|(?:a )?maximum(?: of)?|within|inside|until)\b|<=|≤)" + _OF,
        ),
        "<=",
    ),
    (
        re.compile(
            r"(?:\b(?:(?:no|not|never) (?:be )?(?:less|fewer|lower|earlier|sooner|shorter) than|(?:not|never) (?:be )?(?:under|below)|"
            r"at (?:the )?least|(?:a )?minimum(?: of| (?:\w+ ){1,4}(?:at|of|is|to|be))?)\b|>=|≥)" + _OF,
        ),
        ">=",
    ),
    (re.compile(rf"{_NOT_MADE}\b(?:from|(?:begin|start)s? at) (?:about |the )?$"), ">="),
    (re.compile(r"(?:\b(?:(?:less|fewer|lower|smaller|shorter|earlier|sooner|younger) than|under|below|short of)\b|<)" + _OF), "<"),
    (re.compile(r"(?:\b(?:(?:more|greater|higher|larger|longer|later|older) than|over|above|exceed(?:s|ing)?|beyond|past)\b|>)" + _OF), ">"),
)
_ON_TO: Final = re.compile(rf"(?: (?:at|after|in) [^.,;]{{1,20}}?)? (?:up )?to (?:about )?{NUMBER}", _I)
_EDGE: Final = re.compile(
    r"than|up to|most|least|\bas |maxi|mini|within|inside|until|from|begin|start|under|below|short of|over|above|exceed|beyond|past|[<>≤≥]"
)
_AFTER: Final = re.compile(
    r"\W{0,2}(?:(?P<ge>or (?:more(?! than)|above|over|higher|longer|later|older|greater)(?! still| for| in)|and (?:more(?! than)|above|over|"
    r"higher|longer|later|older|greater)(?= *(?:[.,;:)\[]|\Z|(?:is|are|was|were|means?|calls?|counts?)\b))|\+)|"
    r"(?P<le>(?:or|and) (?:less(?! than)|fewer|below|under|lower|shorter|younger)(?! still| for| in))|(?P<le2>at (?:the )?most)|(?P<ge2>at "
    r"(?:the )?least|"
    r"as (?:the |an? )?(?:absolute )?minimum))(?!\w)",
    _I,
)
_REACH: Final = 48
_HUNDRED: Final = 100
_GAP: Final = re.compile(r"(?: {1,3}|-)?(?:single |more |further |separate )?(?P<dose>\d[\d.]* ?Gy[ -])?", _I)
_QUALIFIED: Final = re.compile(
    r" (?:[a-z-]+(?:ive|al|ary|ous|ed|te)|(?:high|low)-dose|(?-i:[A-Z]{2,6})) (?=(?:fraction|patient|level|case|dose|cycle|screw|factor|stud|trial|"
    r"segment))",
    _I,
)
EACH_DAY: Final = re.compile(r"\W?(?:a |per |each |every |/ ?)(?:day|24 ?h(?:ours)?\b|d\b)|\W?(?:once )?daily\b", _I)
_FEW: Final = frozenset({"one", "two", "three", "four"})
_BOTH: Final = re.compile(r"\b(?:the|these|those|other) $", _I)  # before "two" it counts nothing anew
_SAID: Final = re.compile(
    r" (?:(?:main|important|further|other|key|more|such) )?(?:caveats?|cautions?|questions?|facts?|things?|reasons?|versions?|advantages?|issues?|"
    r"limitations?|remarks?|points? (?=(?:remain|is|are|deserve|need|stay)\w*))\b",
    _I,
)
TIMES: Final = frozenset({"hour", "day", "week", "month", "year", "minute"})


def worth(text: str) -> Fraction:
    """The value of figures or of number words: "twenty-four", "one hundred and twenty", "1,500", "16.5", "no" points."""
    if text[0].isdigit() or text[0] == ".":
        return Fraction(text.replace(",", ""))
    total = part = 0
    for word in re.findall(r"[a-z]+", text.lower()):
        worth = _WORTH.get(word)
        if worth is not None and worth < _HUNDRED:
            part = part * worth if word == "dozen" and part else part + worth
        elif worth:
            total, part = (total + max(part, 1) * worth, 0) if worth > _HUNDRED else (total, max(part, 1) * worth)
    return Fraction(total + part)


def unit_after(text: str, at: int) -> tuple[str, int]:
    """The unit that follows, over a space or a hyphen, and where it ends."""
    qualified = _QUALIFIED.match(text, at)
    gap = qualified or _GAP.match(text, at)
    match = _UNIT.match(text, gap.end() if gap else at)
    if not match:
        return "", at
    apart = qualified or (gap and gap["dose"])
    return _NAMES[int(str(match.lastgroup)[1:])], at if apart else match.end()


def relation_of(text: str, start: int, end: int) -> str:
    """Whether a figure is a limit, by the words before and after it: one of = < <= > >=."""
    before = text[max(0, start - _REACH) : start].lower()
    for pattern, relation in _EDGES if _EDGE.search(before) else ():
        if pattern.search(before):
            return "=" if LOOSE.search(before) and _ON_TO.match(text, end) else relation
    after = _AFTER.match(text, end)
    return "=" if not after else ">=" if after["ge"] or after["ge2"] else "<="


def counts_nothing(word: str, unit: str, text: str, start: int, end: int) -> bool:
    """True for "one review" and "the two", which count nothing anew, and for "two caveats", which count what is said."""
    if (word in {"one", "single"} and unit in {"", "study"}) or (word == "two" and not unit and _BOTH.search(text[max(0, start - 12) : start])):
        return True
    return word in _FEW and bool(_SAID.match(text, end))
