"""The patient: fitness for surgery, performance status, age, sex, weight, laboratory values with their units, survival."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import DOUBT, Mention, one
from core.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

_SURGERY: Final = r"(?:surg\w*|operat\w+|op\b|anaesthe\w+|anesthe\w+|ga\b|general anaesth\w*|theatre|or\b|procedure|intervention|decompression|stabili[sz]ation|knife)"
_WHO: Final = r"(?:anaesthe\w+|anesthe\w+|anaesthetics|cardiolog\w+|gas|pre-?op(?:erative)? (?:clinic|assessment)|medics|intensivist|surgeons?|team|palliative|mdt|consultant)"
_UNFIT: Final = re.compile(
    rf"\b(?:un|not |isn't |never |hardly |is not |medically un)fit\b(?!\w)|\bnot (?:a )?(?:good |suitable |reasonable |viable |surgical |an operative )*(?:surgical |operative )?candidate|\b(?:too|very) (?:frail|sick|unwell|ill|unfit|high[- ]risk|weak)(?: \w+){{0,2}}(?: for| to)?|\bnot (?:suitable|eligible|fit enough|well enough|strong enough|able|safe|an option) (?:for|to)?(?: \w+){{0,3}} ?{_SURGERY}|\b(?:cannot|can't|could not|won't|would not|will not|unable to|unlikely to|not going to|can not|wouldn't|not) (?:be able to )?(?:tolerate|withstand|survive|have|undergo|stand|cope with|make it through) (?:an |any |a |the |major |open )*{_SURGERY}"
    rf"|\b{_WHO}\b[^.;]{{0,35}}\b(?:declin\w+|refus\w+|turn\w* down|said no|says? no\b|not happy|unhappy|against|will not|won't|would not|no to|vetoed|rejected|prohibitive|no op\b|not for)|\bdeclined (?:for|by|him|her)\b[^.;]{{0,20}}(?:ga\b|anaesth\w+|anesth\w+|{_SURGERY}|{_WHO})|\bno(?:t for| to) (?:any )?(?:surgery|operation|op\b|operative|surgical)|\binoperable\b|\bprohibitive (?:risk|anaesth\w+|surgical)|\bnot for (?:any |an |open |major )*{_SURGERY}|\bno surgical candidate|\bcontraindicat\w+ (?:to|for) (?:surgery|anaesth\w+|ga\b)|\bunsuitable for {_SURGERY}|\basa (?:4|5|iv|v)\b[^.;]{{0,25}}\b(?:declin\w+|unfit|not)|\bpoor surgical candidate|\b(?:surgery|operation) (?:is )?(?:impossible|out of the question|not possible|not tolerated|ruled out)|\bfrail\b(?=[^.;]{{0,40}}\b(?:no|not|declin\w+|unfit)\b)"
)
_FIT: Final = re.compile(
    rf"\bfit\b(?! (?:into|in with|the|with))(?: and well| enough)?(?: for)?(?: (?:any|an|a|the|major|open|general))*(?: {_SURGERY})?|\b(?:good|suitable|reasonable|fair|excellent|acceptable|ok|fine) (?:surgical |operative )?candidate|\bsurgical candidate\b|\b(?:can|could|should|would|will|able to|expected to) (?:easily |safely |probably )?(?:tolerate|withstand|undergo|have|manage|cope with) (?:an |any |a |the |major |open )*{_SURGERY}|\b{_WHO}\b[^.;]{{0,30}}\b(?:happy|no concerns?|no objections?|cleared|agree\w*|accept\w*|ok\b|okay|approved|content|passed|fine with|has no (?:concerns|objections|worries)|no worries|satisfied|good to go|says yes|thumbs up|green light)"
    rf"|\bcleared for {_SURGERY}|\bok for {_SURGERY}|\baccept(?:ed|able) (?:risk|for {_SURGERY})|\btolerates? {_SURGERY}|\b(?:surgery|operation) (?:would be |is |will be )?(?:tolerated|feasible|possible|acceptable)|\boperable\b|\bgood (?:surgical|anaesthetic|operative) risk|\bfor surgery: (?:yes|fit)|\bsuitable for {_SURGERY}|\b(?:low|acceptable) (?:anaesthetic|surgical|operative) risk|\bwell enough for {_SURGERY}|\bstrong enough for {_SURGERY}"
)
_UNSURE: Final = re.compile(r"\bfit\s*\?|\bfit(?:ness)?\b[^.;,]{0,25}(?:not (?:yet )?(?:known|assessed|clear|documented|stated|established|discussed)|unknown|unclear|pending|awaited|\?\?|to be|tbc|under review|dunno|undecided)|\bfitness for (?:surgery|ga|theatre) (?:has )?not\b|\b(?:surgical|operative) candidacy\b|\bis (?:he|she) fit\b|\bif (?:he|she) (?:is|were|was) (?:un)?fit")
_NUMBERS: Final[tuple[tuple[str, re.Pattern[str], int, int], ...]] = (
    ("age_years", re.compile(r"\b(\d{1,3})\s*(?:-?\s*(?:year|yr|y)s?[- ]?(?:old|o)?\b|y/?o\b|yo\b)|\baged? (\d{1,3})\b|\b(\d{2,3})\s?(?=[mf]\b)|\bis (\d{2}) and\b|\b(?:man|woman|gentleman|lady|schoolteacher|patient) of (\d{2})\b"), 0, 120),
    ("ecog", re.compile(r"\becog(?: ps| performance status| score| grade|:| is| of|=|-)*\s*(\d{1,2})\b|\bperformance status(?: is| of|:)?\s*(\d)\b|\bps\s*(\d)\b"), 0, 5),
    ("karnofsky", re.compile(r"\b(?:kps|karnofsky)(?: performance status| index| score| scale| status|:| is| of|=|-)*\s*(\d{1,3})\b"), 0, 100),
    ("asa", re.compile(r"\basa(?: grade| class| score| status|:| ps)*\s*([1-5])\b"), 1, 5),
    ("expected_survival_months", re.compile(r"\b(?:life expectancy|expected survival|expected to live|prognosis|survival)\b[^.;,]{0,25}?(\d{1,3})\s*months?\b"), 0, 600),
)
_SEX: Final = re.compile(r"\b(\d{2,3})\s?([mf])\b|\b(male|man|gentleman|female|woman|lady|he|she|his|her|mr|mrs|ms)\b")
_QUANTITIES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("weight_kg", re.compile(r"\b(?:weigh\w*|weight)\b\D{0,10}(\d{2,3}(?:\.\d+)?)\s*(kg|kilos?|kilograms?)\b|\b(\d{2,3}(?:\.\d+)?)\s*(kg|kilos?)\b")),
    ("creatinine", re.compile(r"\b(?:creatinine|creat|cr)\b\D{0,8}(\d{1,4}(?:\.\d+)?)\s*(mg/dl|umol/l|µmol/l|μmol/l|micromol/l)")),
    ("albumin", re.compile(r"\balbumin\b\D{0,8}(\d{1,3}(?:\.\d+)?)\s*(g/dl|g/l)")),
    ("calcium", re.compile(r"\bcalcium\b\D{0,12}(\d{1,2}(?:\.\d+)?)\s*(mg/dl|mmol/l)")),
    ("bilirubin", re.compile(r"\bbilirubin\b\D{0,8}(\d{1,3}(?:\.\d+)?)\s*(mg/dl|umol/l|µmol/l|μmol/l)")),
    ("crp", re.compile(r"\bcrp\b\D{0,8}(\d{1,3}(?:\.\d+)?)\s*(mg/dl|mg/l)")),
)
_UNIT: Final = {"mg/dl": "mg/dL", "umol/l": "umol/L", "µmol/l": "umol/L", "μmol/l": "umol/L", "micromol/l": "umol/L", "g/dl": "g/dL", "g/l": "g/L", "mmol/l": "mmol/L", "mg/l": "mg/L"}
_MALE: Final = frozenset({"m", "male", "man", "gentleman", "he", "his", "mr"})


def fitness(text: str, at: int) -> Iterator[Mention]:
    """Whether surgery can be tolerated, said by anyone; a performance status alone says nothing about it."""
    if _UNSURE.search(text) or (DOUBT.search(text) and re.search(r"\bfit", text)):
        return
    if unfit := _UNFIT.search(text):
        yield one("tolerates_surgery", False, unfit, at)  # noqa: FBT003 the value of a fact
    elif fit := _FIT.search(text):
        yield one("tolerates_surgery", True, fit, at)  # noqa: FBT003 the value of a fact


def measured(text: str, at: int) -> Iterator[Mention]:
    """Numbers of the patient; one out of range is reported."""
    for fact, pattern, low, high in _NUMBERS:
        for match in pattern.finditer(text):
            value = int(next(g for g in match.groups() if g))
            if low <= value <= high:
                yield one(fact, value, match, at)
            else:
                yield Mention(f"invalid:{fact}:{value}", frozenset(), at + match.start(), at + match.end())
    for fact, pattern in _QUANTITIES:
        for match in pattern.finditer(text):
            amount, unit = (g for g in match.groups() if g)
            yield one(fact, float(amount) if fact == "weight_kg" else Quantity(float(amount), _UNIT[unit]), match, at)


def sex(text: str, at: int) -> Iterator[Mention]:
    """Male or female, from the age shorthand, a noun or a pronoun."""
    if match := _SEX.search(text):
        yield one("sex", "male" if (match[2] or match[3]) in _MALE else "female", match, at)
