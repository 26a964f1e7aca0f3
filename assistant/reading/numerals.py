"""Numerals: number words, the letters and numbers of spoken levels, and spelt-out abbreviations, written as figures."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS
from assistant.reading.wording import LEVEL, either, follows, opening

UNITS: Final = {
    word: n
    for n, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS: Final = {word: 10 * n for n, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)} | {
    "fourty": 40
}
ORDINALS: Final = {
    word: n
    for n, word in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"], 1
    )
}
_DIGIT: Final = either(" ".join(list(UNITS)[1:10]))
NUMBER: Final = rf"(?:{either(' '.join(TENS))}(?:[ -]{_DIGIT})?|{either(' '.join(UNITS))}|a hundred|one hundred|hundred)"
_TO_TWELVE: Final = either(" ".join(list(UNITS)[1:13]))
COUNTED: Final = patterns.of(
    rf"\b({NUMBER}"
    ")(?=[ -]?(?:per ?cent|percent|pct|%|degrees?|mm|millimet|kilos?|kg|years?|points?|gray|months?|fifths|tenths|"
    f"quarters|thirds|(?:to|or|and) {NUMBER} ?(?:per ?cent|percent|%)))"
)
GRADED: Final = patterns.of(
    rf"({opening('graded grade bilsky escc asa ecog kps karnofsky frankel status class stage scores?')})(?::| -)? (?:grade )?:?"
    rf"(?:of |is |as |at |:|= |works out at |reported as |was reported as |scored as |scores? )*"
    rf"[ ]?({NUMBER})\b(?:[ -](ay|a|alpha|alfa|bee|be|b|bravo|cee|see|sea|c|charlie)\b)?"
)
REGIONAL: Final = patterns.of(
    rf"\b((?:cervical|thoracic|dorsal|lumbar|sacral)(?: (?:vertebra|segment|level|number|body))?) ({_TO_TWELVE})\b"
    r"(?<!\bthe cervical one)(?<!\bthe thoracic one)(?<!\bthe dorsal one)(?<!\bthe lumbar one)(?<!\bthe sacral one)"
    "(?! (?:of|lesions|levels|vertebrae|metastases|deposits|segments|bodies)\\b)"
)
LETTERED: Final = patterns.of(rf"({opening('bilsky escc grade')}) (\d) ([abc])(?:(?<=a)l(?:ph|f)a|(?<=b)ravo|(?<=c)harlie)?\b")
ON_THE_SCALE: Final = patterns.of(rf"\b({_TO_TWELVE})(?:[ -](a|b|c))?(?= on the (?:bilsky|escc|scale of bilsky)\b)")
SPOKEN_LEVEL: Final = patterns.of(rf"\b(tee|t|th|dee|(?<!vitamin )d|el|l|ell|see|c|cee|ess|s|es)[ -]({_TO_TWELVE})\b")
SPOKEN_PAIR: Final = patterns.of(
    rf"\b(?P<letter>[ctl])(?P<first>\d{{1,2}}) (?P<second>{_TO_TWELVE})\b(?! ?(?:%|per|mm|of|days?|weeks?|months?|years?))"
)
"""Two levels spoken in one breath: "C one two"."""
SPELT_LEVEL: Final = patterns.of(
    rf"({opening('tee dee el ell cee ess t l s th')}|d(?<!\wd)(?<!vitamin d)|c(?<!\wc)(?! spine)|s(?:(?<=\bat s)|(?<=\bof s))ee)[ -]({_TO_TWELVE})\b"
    r"(?! (?:of|or|side|more|level|lesions)\b)"
)
_ELEMENT: Final = patterns.of(rf"\b(?:r|rt|right|one)\b[^.;]{{0,24}}{ELEMENT_WORDS}[^.;]*$")
_ELEMENT_REACH: Final = 60
SPOKEN_CSF: Final = patterns.of(r"\b(?:cee|see|c) ess (?:eff|f)\b")
SPOKEN_LETTER: Final = {"tee": "t", "th": "t", "dee": "d", "el": "l", "ell": "l", "see": "c", "cee": "c", "ess": "s", "es": "s"}
_LETTERS: Final = {"ay": "a", "bee": "b", "be": "b", "cee": "c", "see": "c", "sea": "c", "alpha": "a", "alfa": "a", "bravo": "b", "charlie": "c"}
SPELLED_OUT: Final = patterns.of(r"(?<![\w.])[a-z](?:[ .][a-z]){2,5}(?![\w'])\.?")
SPELLED: Final = frozenset(
    [
        "escc",
        "sins",
        "noms",
        "rcc",
        "nsclc",
        "sclc",
        "hcc",
        "ecog",
        "kps",
        "asa",
        "dlbcl",
        "crpc",
        "mri",
        "csf",
        "gist",
        "cup",
        "ces",
        "ebrt",
        "sbrt",
        "srs",
        "cv",
        "mescc",
        "mcrpc",
        "nad",
        "ga",
        "cll",
        "tcc",
        "net",
        "npc",
    ]
)

CORRECTED: Final = patterns.of(
    r"(?P<first>(?<![\d.])\d{1,3} ?(?:%|percent)(?: (?:collapse|collapsed|wedging|loss|lost|height|involvement|involved|of|the|body)){0,4}[ "
    r",.;-]+(?:(?:no|sorry|scratch|strike|delete|that|correction|i mean|i meant|make|it|wait|rather|or rather|"
    rf"actually|apologies|oops|i beg your pardon)[ ,:-]+){{1,4}})(?P<second>{NUMBER}|\d{{1,3}})(?=\s*(?:[.,;\n]|$))"
)
"""A share that takes another's place and leaves "percent" to it."""
_TAKEN_BACK: Final = r"(?:(?:no|sorry|correction|i mean|i meant|make it|make that|wait|rather|or rather|actually|apologies|oops)[ ,:-]+){1,4}"
REGRADED: Final = patterns.of(rf"\b(?P<back>{_TAKEN_BACK})(?P<grade>[023]|1[abc])(?=\s*(?:[.,;\n]|$))")
"""A grade that takes another's place and leaves the scale to it."""
MISMEASURED: Final = patterns.of(rf"\b\d{{1,3}} ?mm\b[ ,.;-]+{_TAKEN_BACK}(?=(?:about )?\d{{1,3}} ?(?:%|percent))")
"""Millimetres said by mistake for percent."""
MISCOUNTED: Final = patterns.of(
    rf"\b(?:{either(' '.join(TENS))}(?:[ -]{_DIGIT})?|\d\d)[ ,.;-]+{_TAKEN_BACK}"
    rf"(?=(?:about |around |nearly )?(?:{NUMBER}|\d{{1,3}}) ?(?:%|per ?cent\b|pct\b))"
)
"""A number taken back before it was said of what: "forty, no, sixty percent"."""
_GRADE_BEFORE: Final = patterns.of(r"\b(?P<scale>bilsky|escc)[^.;,\n\d]{0,12}(?:[023]|1[abc])[ ,.;-]+$")
UNMARKED: Final = patterns.of(
    rf"({opening('collapse height_loss loss_of_height wedging wedge')}(?: (?:of|at|in) {LEVEL})?)((?: is| was| of| now| at| about| to|:|=|-|"
    r" actually|"
    r" only| really| more than| over| less than| under| at least| around| roughly| nearly| almost| above| below| \++| yes)+ ?|"
    r"(?=\s\d{2}\s*(?:$|[,;)\n]|/[a-z]|\.(?!\d)|(?:\d\.|sublux|deform|align|pain|kyph|listh|slip|lytic|blastic|"
    r"sclero|mixed|escc|bilsky|pl\b|post|ped|facet|bilat|unilat|no\b))) )(\d{2})\b(?!\s*(?:%|percent|mm|cm|deg|°|gy|year|yr|kg|-|to\b|"
    r"/(?![a-z])|\.\d|\d(?!\.\s)))"
)


def number(words: str) -> int:
    """What a number word says: "seventy five" is 75."""
    if "hundred" in words:
        return 100
    return sum(TENS.get(part, UNITS.get(part, 0)) for part in re.split(r"[ -]", words))


def graded(match: re.Match[str]) -> str:
    """A grade said in words: "grade one c" is "grade 1c"."""
    return f"{match[1]} {number(match[2])}{_LETTERS.get(match[3] or '', match[3] or '')}"


def regional(match: re.Match[str]) -> str:
    """A region and a number said in words: "lumbar three" is "lumbar 3"."""
    return f"{match[1]} {UNITS[match[2]]}"


def pair(match: re.Match[str]) -> str:
    """A level and the one right below it, joined; any other number stays as it is."""
    below = UNITS[match["second"]]
    return f"{match['letter']}{match['first']}/{below}" if below == int(match["first"]) + 1 else match[0]


def level(match: re.Match[str]) -> str:
    """A level said in words: "tee eleven" is "t11"; "l one" after an element of the other side is the left one."""
    if match[0] == "l one" and follows(match, _ELEMENT, _ELEMENT_REACH):
        return "left one"
    return f"{SPOKEN_LETTER.get(match[1], match[1])}{UNITS[match[2]]}"


def counted(match: re.Match[str]) -> str:
    """A number word as figures."""
    return str(number(match[1]))


def percent(match: re.Match[str]) -> str:
    """A bare number after "collapse is", as percent."""
    return f"{match[1]}{match[2]}{match[3]}%"


def corrected(match: re.Match[str]) -> str:
    """A number that corrects a percentage, as percent."""
    second = match["second"]
    return f"{match['first']}{second if second.isdigit() else number(second)}%"


def regraded(match: re.Match[str]) -> str:
    """A grade that corrects a grade, with the scale."""
    before = _GRADE_BEFORE.search(match.string[: match.start()])
    return f"sorry, {before['scale']} {match['grade']}" if before else match[0]


def spelled(match: re.Match[str]) -> str:
    """Letters said one by one, joined when they make an abbreviation of the field."""
    word = re.sub(r"[ .]", "", match[0])
    return word if word in SPELLED else match[0]
