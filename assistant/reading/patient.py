"""The patient: performance status, age, sex, weight, laboratory values with their units, expected survival."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns, survival
from assistant.reading.mention import Mention, one, several
from assistant.reading.wording import either, gate
from core.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAYS: Final = either(
    r"ps performance_status score grade scale status index class : is of = - was now at about roughly \( around more_like nearer closer_to "
    r"currently today"
)
_PERSON: Final = either("man woman gentleman lady schoolteacher patient male female farmer nurse builder")
_SPANS: Final = (
    "for over past last within after in than next every these nearly almost some first about around by under until roughly approximately another "
    "other and or to only just remission at_least of_about for_the remission_for"
)
_NO_SPAN: Final = "".join(rf"(?<!\b{word.replace('_', ' ')} )" for word in _SPANS.split())
"""Not after a word that makes the years a span of time, no age: "for 10 years"."""
_NUMBERS: Final[tuple[tuple[str, patterns.Pattern, int, int], ...]] = (
    (
        "age_years",
        patterns.of(
            r"(?:^|(?<=[.;:,\n] )|(?<=\n))[mf] ?(\d{2})\b(?! ?(?:%|mm|cm|gy|mg|kg|/|\.\d))|\b(?:mrs|mr|ms|miss) [a-z]{1,15} (\d{2})\b(?! ?(?:%|mm|"
            r"gy|mg|kg|/))|"
            rf"\b(\d{{1,3}})\s*(?:-?\s*(?:year|yr|y)s?[- ]?(?:old|o)\b|y/?o\b|yo\b)|"
            rf"{_NO_SPAN}\b(\d{{1,3}})\s*-?\s*(?:year|yr|y)s?\b(?! ?(?:surv\w*|os\b|ago|history|later|since|back|earlier|of\b|on\b|off\b|out\b|"
            rf"post\b|into\b|after\b|before\b|disease|free|follow\w*|remission|in (?:remission|total)|down the))|"
            r"\baged? (\d{1,3})\b|\b(\d{2,3})\s?(?=[mf]\b)|"
            r"(?:^ ?|(?<=[.;,\n] )|(?<=\n)|(?<=\b[ctls]\d )|(?<=\b[ctls]\d\d ))([2-9]\d|1[01]\d) (?=(?:male|female|man|woman|lady|gentleman|"
            r"gent)\b)|\bis (\d{2}) and\b|"
            rf"\b(?:he|she|mine|(?:my |our |the )?(?:patient|pt))(?: is|'s) (\d{{2}})(?=[,.;]|$| not \d| actually\b| in fact\b| now\b| and\b| "
            rf"with\b)(?![.,]\d)|"
            rf"\b{_PERSON} of (\d{{2}})\b|^ ?(\d{{2}}),? (?=\d{{2,3}}(?:\.\d)? ?kg\b)"
        ),
        0,
        120,
    ),
    (
        "ecog",
        patterns.of(
            rf"\becog(?:\s|{_SAYS})*(\d{{1,2}})(?:\s*(?:-|to|or|/)\s*(\d))?\b(?![./]\d)|\bperformance status(?: is| of|:)?\s*(\d)\b|\bps\s*(\d)\b"
        ),
        0,
        5,
    ),
    ("karnofsky", patterns.of(rf"\b(?:kps|karnofsky)(?:\s|{_SAYS})*(\d{{1,3}})(?:\s*(?:-|to|or)\s*(\d{{2,3}}))?\b"), 0, 100),
    ("asa", patterns.of(rf"\basa(?:\s|{_SAYS})*([1-5])\b(?! ?mg)"), 1, 5),
)
_SEX: Final = patterns.of(r"\b(\d{2,3}\s?|sex\s*[:=]\s*)([mf])\b|\b(male|man|gentleman|female|woman|lady|he|she|his|him|her|mr|mrs|ms)\b")
_AMOUNT: Final = (
    r"(?:\W{0,3}(?:was|is|now|up|down|to|at|of|has|had|climbed|climbs|rose|risen|rises|fell|fallen|dropped|improved|gone|went|today|tonight|this "
    r"morning|just|repeat(?:ed)?|rpt|rechecked?|latest|currently|level|came back)\b)*"
    r"\D{0,8}(\d{1,4}(?:\.\d+)?)\s*"
)
_PLAIN: Final = frozenset({"weight_kg", "creatinine_clearance_ml_min"})
"""Amounts whose name holds their unit."""
_MICRO: Final = "umol/l|µmol/l|μmol/l|micromol/l"
CREATININE_UNIT: Final = f"(?:mg/dl|{_MICRO})"
_QUANTITIES: Final[tuple[tuple[str, patterns.Pattern], ...]] = (
    (
        "weight_kg",
        patterns.of(
            r"\b(?:weigh\w*|weight|wt)\b(?! loss)\D{0,10}(\d{2,3}(?:\.\d+)?)\s*(kg|kilos?|kilograms?)\b|(?<!loss of )(?<!lost )(?<!over )"
            r"\b(\d{2,3}(?:\.\d+)?)\s*(kg|"
            r"kilos?)\b(?!/)"
        ),
    ),
    ("creatinine_clearance_ml_min", patterns.of(rf"\b(?:crcl|(?:creatinine )?clearance|cr ?cl|cockcroft[- ]gault)\b{_AMOUNT}(ml/min(?:ute)?)")),
    ("creatinine", patterns.of(rf"\b(?:creatinine|creat|cr)\b{_AMOUNT}({CREATININE_UNIT})")),
    ("albumin", patterns.of(rf"\b(?:albumin|alb)\b{_AMOUNT}(g/dl|g/l)")),
    ("calcium", patterns.of(r"\b(?:calcium|ca2\+)(?!\w)\D{0,12}(\d{1,2}(?:\.\d+)?)\s*(mg/dl|mmol/l)")),
    ("bilirubin", patterns.of(rf"\b(?:bilirubin|bili)\b{_AMOUNT}(mg/dl|{_MICRO})")),
    ("crp", patterns.of(rf"\bcrp\b{_AMOUNT}(mg/dl|mg/l)")),
)
_NO_UNIT: Final = patterns.of(
    rf"\b(?:creatinine|creat)\b(?! clear){_AMOUNT.removesuffix(chr(92) + 's*')}(?![\d.]*\d)(?!\s*(?:mg|umol|µmol|μmol|micromol|mmol|ml|%|/|days?|"
    rf"weeks?|months?|x\b))"
)
"""A creatinine without its unit, which is none that a dose can rest on."""
_POUNDS: Final = patterns.of(r"(?<![\d.])(\d{2,3}) ?(?:lbs?|pounds)\b(?! of\b)")
"""A weight that is not in kilograms."""
_UNITS: Final = ("/", "kg", "kilo")
_UNIT: Final = {"mg/dl": "mg/dL", **dict.fromkeys(_MICRO.split("|"), "umol/L"), "g/dl": "g/dL", "g/l": "g/L", "mmol/l": "mmol/L", "mg/l": "mg/L"}
_POSSIBLE: Final = {"mg/dL": (0.1, 20.0), "umol/L": (10.0, 2500.0)}
"""What a creatinine can be in each unit; beyond it the unit is mistaken."""
_MALE: Final = frozenset({"m", "male", "man", "gentleman", "he", "his", "him", "mr"})
_LIMITS: Final = {**{fact: (low, high) for fact, _, low, high in _NUMBERS}, survival.FACT: (0, survival.MOST)}
BOUNDS: Final = {fact: f"lies between {low} and {high}" for fact, (low, high) in _LIMITS.items()}
"""What is possible of each number, in words."""
BURDEN: Final = frozenset(
    {
        *("extraspinal_bone_metastases", "vertebral_metastases", "organ_metastases", "visceral_treatability", "visceral_metastases"),
        *("visceral_spread", "bone_metastases", "frankel", "previous_chemotherapy", "walks_independently", "hormone_dependent"),
        *("targeted_therapy", "ldh", "platelets", "hypocalcaemia", "dialysis"),
    }
)
"""What only the survival scores and the bone drugs ask for."""
FACTS: Final = BURDEN | frozenset({name for name, *_ in _NUMBERS} | {name for name, _ in _QUANTITIES} | {"sex", survival.FACT})


may_speak: Final = gate(
    "lb pound age yr year old ecog performance karnofsky kps asa live prognos surviv expect weigh kg kilo creat crcl clearanc cockcroft album "
    "calcium ca2 bili crp oncolog palliativ",
    alone="onc mdt mr mrs ms miss s yo y ys o m f is ps wt cr alb man woman gentleman lady schoolteacher patient male female farmer nurse builder",
)
may_tell_sex: Final = gate("", alone="m f male man gentleman female woman lady he she his him her mr mrs ms")


def find(text: str, at: int) -> Iterator[Mention]:
    """Numbers of the patient; one out of range is reported."""
    yield from survival.find(text, at)
    spans = survival.spans(text)  # years to live are no age
    for fact, pattern, low, high in _NUMBERS:
        for match in pattern.finditer(text):
            if not any(start <= match.start() < end for start, end in spans):
                yield _bounded(fact, match, low, high, at)
    for fact, pattern in _QUANTITIES if any(unit in text for unit in _UNITS) else ():
        for match in pattern.finditer(text):
            amount, unit = (g for g in match.groups() if g)
            if fact == "creatinine" and not _POSSIBLE[_UNIT[unit]][0] <= float(amount) <= _POSSIBLE[_UNIT[unit]][1]:
                yield Mention(f"invalid:{fact}:{amount} {_UNIT[unit]}", frozenset(), at + match.start(), at + match.end())
                continue
            yield one(fact, float(amount) if fact in _PLAIN else Quantity(float(amount), _UNIT[unit]), match, at)
    yield from (Mention(f"invalid:creatinine:{match[1]}", frozenset(), at + match.start(), at + match.end()) for match in _NO_UNIT.finditer(text))
    yield from (Mention(f"invalid:weight_kg:{match[0]}", frozenset(), at + match.start(), at + match.end()) for match in _POUNDS.finditer(text))


def _bounded(fact: str, match: re.Match[str], low: int, high: int, at: int) -> Mention:
    values = [int(group) for group in match.groups() if group]
    if all(low <= value <= high for value in values):
        return several(fact, frozenset(values), match, at)
    return Mention(f"invalid:{fact}:{values[0]}", frozenset(), at + match.start(), at + match.end())


def sex(text: str, at: int) -> Iterator[Mention]:
    """Male or female, from the age shorthand, a noun or a pronoun."""
    if match := _SEX.search(text):
        yield one("sex", "male" if (match[2] or match[3]) in _MALE else "female", match, at)
