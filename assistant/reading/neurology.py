"""Neurology: myelopathy, cauda equina, radiculopathy, and the signs that make an emergency."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import DOUBT, Mention, denied, one
from assistant.reading.wording import either, joined, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

_CORD_SIGNS: Final = whole(
    (
        "myelopath* spastic* hyper_?reflex* brisk brisker clonus clonic babinski* upgoing up-going extensor_plantar* plantar_extensor "
        "plantars?_(?:up|extensor|upgoing|both_up) hoffman* parapar* paraplegi*"
    ),
    (
        "tetrapar* tetraplegi* quadripar* quadriplegi* long_tract_signs? sensory_level cord_signs? ataxic?_gait frank_cord pyramidal_signs? "
        "upper_motor_neurone?_signs? upper_motor_signs? umn_signs? lhermitte*"
    ),
    "cord_syndrome cord_dysfunction cord_compression_(?:signs|symptoms|syndrome)",
)
_STATE: Final = either("intact normal unremarkable nad ok okay fine clear grossly_normal preserved n stable_and_normal")
_INTACT: Final = joined(
    (
        r"\bneuro\w*(?: exam\w*| status| function| deficits?| obs)?(?: is| was| are| remains|:|,| -|=)*\s*(?:completely |"
        rf"fully |entirely |grossly |all |currently |otherwise )*{_STATE}\b"
    ),
    r"\bneuro(?:logically|logy)? intact\b",
    (
        r"\b(?:normal|intact|unremarkable) neuro\w*|\bno (?:focal |new |motor |sensory |other |any |gross |objective |"
        r"neuro\w* )*(?:or \w+ )?(?:deficits?|neurology|neurological (?:signs?|symptoms?|findings?))\b"
    ),
    (
        r"\bno (?:signs? of |evidence of |features of |clinical |objective |symptoms of |hint of |sign of |suggestion of |"
        r"frank |overt |current |any )*(?:myelopath\w+|cord (?:signs?|compression signs?|dysfunction)\b|long[- ]tract signs?|"
        "umn signs?|upper motor)"
    ),
    (
        "(?<![a-z])(?:not|non|never|isn't|nor|neither|nt|without|denies)[ -](?:yet |currently |clinically |any |"
        r"overtly |frankly |at all |being )*myelopath\w+|\bwithout (?:\w+ )?myelopath\w+"
    ),
    r"\bmyelopath(?:y|ic)\s*(?:[:=-]|is|was|has been)?\s*(?:no\b|none|nil|absent|negative|-ve|ruled out|excluded|not present|denied|0\b|n\b)",
    (
        r"\bpower (?:is )?(?:5/5|full|normal|preserved|intact)\b|\b(?:full|normal) power\b|\b(?:ais|asia|frankel)\s*(?:grade|"
        r"scale|score|:)?\s*e\b|\bdeficits?\s*(?::)?\s*(?:none|nil)|\bgait and reflexes normal|\breflexes (?:are )?normal|"
        r"\bno deficit\b"
    ),
)
_BARE_INTACT: Final = re.compile(
    r"(?:^|[.,;/+&]|\band\b|\b(?:he|she|pt|patient|exam|examination|clinically|power|otherwise|legs|gait|sensation|"
    r"reflexes|escc \d[abc]?|\d[abc]?)(?: is| was| are)?)\s*(?:completely |fully |grossly |currently |still )*intact\b(?! (?:left|"
    "right|side|pedicle|facet|posterior|cortex|wall|dis[ck]|body|on|facets|pedicles|cortices))"
)
_BONY: Final = re.compile(
    r"\b(?:cortex|cortices|wall|pedicles?|facets?|elements?|joints?|body|column|dis[ck]|end_?plates?|arch|"
    r"lamina\w*|sac|dura\w*|skin|contour|align\w*|height|ligament\w*|fat|side|left|right|process\w*|ribs?|"
    r"margins?)\b[^.;]*$"
)
_DEFICIT_GRADE: Final = re.compile(r"\b(?:ais|asia|frankel)\s*(?:grade|scale|score|:)?\s*([abcd])\b")
_CANNOT: Final = "cannot|can ?not|can'?t|could ?n[o']?t|could not|unable to|not able to|can no longer"
_CAUDA: Final = joined(
    (
        r"\bcauda equina(?: syndrome| syn\w*| compression| signs?| lesion| features| picture| symptoms| involvement)?(?! (?:roots?|"
        r"nerves?|fibres|rootlets|is (?:free|clear|normal|crowded)|looks|level|region|normal|crowded|free))|\bces\b"
    ),
    (
        r"\b(?:saddle|perianal|perineal) (?:\w+ )?(?:anaesth\w+|anesth\w+|numb\w*|paraesth\w+|hypo\w+|sensory loss|"
        r"sensation (?:is )?(?:lost|gone|absent|reduced|diminished))|\bnumb(?:ness)?(?: \w+)? (?:saddle|perineum|"
        r"between the legs)|\bnumb(?:ness)? (?:in|around|over) (?:the|his|her) (?:saddle|perineum|bottom|anus|back passage|genitals|groin)"
    ),
    r"\bnumb (?:bottom|bum|buttocks|genitals|down below|around the (?:bottom|anus|back passage))|\bbottom (?:is |feels |has gone )?numb\b",
    (
        rf"\b(?:{_CANNOT}|no longer) feel\w* (?:when )?(?:wiping|the toilet paper|(?:him|her)self wip\w+|(?:his|her) (?:bottom|genitals))"
        r"|\bno (?:feeling|sensation) (?:around|in|over) (?:the |his |her )?(?:saddle|perineum|bottom|anus|genitals|back passage)"
    ),
)
_SPHINCTER: Final = joined(
    (
        r"\burinary retention|\b(?:in )?retention\b(?= of urine|[ ,.;]|$)|\bincontinen\w+|\bno (?:bowel|bladder) (?:ctrl|"
        r"control)|\b(?:loss|lost) (?:of )?(?:bowel|bladder|sphincter|anal tone)\b|\bsphincter (?:disturbance|"
        "dysfunction|loss|weakness)"
    ),
    (
        r"\bcannot (?:pass urine|pee|void)|\bbladder (?:and|or) bowel (?:disturbance|dysfunction)|\bbowel (?:and|"
        r"or) bladder (?:disturbance|dysfunction)|\bpost[- ]?void residual|\banal tone (?:is )?(?:lax|absent|reduced|"
        r"lost)|\blax anal tone"
    ),
    (
        rf"\b(?:{_CANNOT}|inability to|failed to|fails to) (?:\w+ )?(?:pass (?:urine|water)|pee|wee|void|urinate|empty (?:his|her|the) bladder)\b"
        r"|\b(?:has|have|had)(?: not|n'?t) (?:\w+ )?(?:passed (?:urine|water)|peed|weed|voided)\b|\bnot (?:passing|passed) (?:urine|water)\b"
    ),
    (
        r"\b(?:wets?|wetting|soils?|soiling|soiled|messed|wet) (?:him|her|them)sel(?:f|ves)\b|\bwet(?:s|ting)? the bed\b"
        r"|\b(?:lost|losing|no|loses) (?:\w+ )?control (?:of|over) (?:his |her |the )?(?:bladder|bowels?|waterworks|sphincter\w*)"
        r"|\bleak(?:s|ing) (?:urine|stool)\b|\bpainless (?:urinary )?retention\b"
    ),
)
_RADICULAR: Final = re.compile(
    r"\bradicul\w+|\bfoot drop\b|\broot (?:pain|compression|symptoms?)|\bsciatica\b|\bnerve root (?:pain|compression|irritation)\b|\bbrachialgia\b"
)
_LIMB: Final = r"(?:leg|legs|limb|limbs|arm|arms|lower limb|bilateral leg|both legs?)"
_WEAK: Final = joined(
    (
        rf"\b(?:{_LIMB}|progressive|new|worsening|rapid|increasing)\b[a-z ,]{{0,25}}\bweak\w*|\bweak\w*[a-z ,]{{0,25}}\b{_LIMB}"
        r"\b|\blegs? (?:giving|gave|gives?|going|have gone|feel weak|buckl\w*|have buckled)|\boff (?:his|her) (?:legs|feet)"
    ),
    (
        r"\blosing power|\bloss of power|\bpower (?:is )?[0-4](?:[+-])?/5|\b(?:rapid|acute|"
        r"sudden)\w* (?:neurological )?(?:decline|deteriorat\w+)"
    ),
    r"\bgoing off (?:his|her|their) legs|\bnew paralysis|\bstopped walking\b|\b(?:leg|legs) weak\b|\bparalys(?:ed|is)\b|\bparalyzed\b",
    (
        rf"\b(?:{_CANNOT}|no longer able to) (?:\w+ )?(?:walk|stand|weight[- ]?bear|bear weight|get up|mobili[sz]e|climb (?:the )?stairs)\b"
        r"(?! (?:due|because|for|d/t|without|from|with|more|longer))(?![^.;,]{0,25}\b(?:pain|sore|breathless\w*|dyspnoea|arthritis)\b)"
    ),
    (
        rf"\b(?:{_CANNOT}) (?:\w+ )?(?:move|lift|raise|feel|use) (?:(?:either|both|the|his|her|my|any|one|of|left|right) )*"
        rf"(?:{_LIMB}|feet|foot|toes|hands?)\b"
        r"|\b(?:lost|losing|loss of) (?:the |all |any )?(?:strength|power|use|feeling|sensation|movement) (?:in|of|below|from)\b"
    ),
    (
        r"\b(?:legs?|feet|limbs)\b(?: (?:are|is|feels?|feel like|have|has|went|gone|going|now|just|both|all|completely|a bit|very|so))*"
        r" (?:numb|dead|heavy|like jelly|jelly|paraly[sz]ed|wobbly|useless|fail\w+|giving (?:way|out)|gave (?:way|out)|gone|weaker)\b"
        r"|\b(?:numb|no (?:feeling|sensation|power|movement)) (?:from|below|in) (?:the )?(?:waist|chest|navel|umbilicus|legs?|knees|t\d+|l\d)\b"
    ),
    (
        r"\bpower\b[^.;]{0,40}?(?<![\d/])[0-4][+-]?/5|\b(?:down|fell|dropped|worse|now) (?:to |at )?[0-4][+-]?/5|\b[0-4][+-]?/5 (?:now|today)\b"
        r"|\bmrc (?:grade )?[0-4]\b"
    ),
    (
        r"\b(?:new|acute|sudden|progressive|recent|fresh) (?:\w+ )?foot drop\b"
        r"|\bfoot drop\b[^.;]{0,30}\b(?:appeared|since|new|today|yesterday|overnight|started|developed|this (?:morning|week))\b"
    ),
)
_OTHERS: Final = (("cauda_equina", _CAUDA), ("sphincter", _SPHINCTER), ("radiculopathy", _RADICULAR), ("weakness", _WEAK))
_ABSENT_AFTER: Final = re.compile(
    r"\s*(?:(?:,|and|or|nor) [a-z ]{0,30}?)?(?:has been |have been |was |were |are |is )(?:clinically |formally |also |all )?(?:ruled out|excluded)"
    r"|\s*(?:[:=-]\s*)?(?:negative|-ve|absent|no\b|none|nil|downgoing|ruled out|excluded|not present|not (?:seen|"
    r"elicited|found)|(?:was |were )?(?:looked for|sought|suspected|queried|considered|tested for) (?:and|but) (?:\w+ )?(?:excluded|not found|"
    r"absent|ruled out)|denied|is (?:absent|negative|excluded)|n\b)"
)
_QUERY: Final = re.compile(r"\s*\?")
_REACH: Final = 40
_GATE: Final = re.compile(
    "neuro|intact|myel|cord|spast|reflex|brisk|clon|babin|plantar|hoffm|para|tetra|quadri|tract|sensory|atax|"
    "pyram|motor|cauda|ces|saddle|peri|numb|retent|incont|bowel|bladder|sphinct|anal|pee|void|urine|radic|"
    "root|foot|sciat|weak|leg|limb|arm|walk|stand|power|declin|deterior|paraly|deficit|frankel|asia|ais|lherm|"
    "upgo|up-go|brachi|feet|feel|bottom|urin|wet|soil|strength|/5|mrc|waist|chest|pass|wee|control|climb|mobil|toes|"
    "umn|anus|genital|groin|lost|losing|loss|mess|stool|leak|weight|bear|get|hand|sensation|movement"
)


_LONG_PAST: Final = re.compile(
    r"\bfor (?:\w+ ){1,3}(?:years|decades)\b|\bsince (?:childhood|birth|(?:19|20)\d\d)\b|\blong[- ]?standing\b|\bold (?:polio|stroke|injury)\b"
)
_WORSE: Final = re.compile(r"\b(?:new|wors\w+|progress\w+|now|today|yesterday|since (?:this|last)|overnight)\b")


def may_speak(word: str) -> bool:
    """A quick test whether a word may be one of a sign."""
    return bool(_GATE.search(word))


def find(text: str, at: int, *, denial_runs: bool = False) -> Iterator[Mention]:
    """Mentions in one stretch: a sign present, a sign denied, or nothing where the words doubt it.

    `denial_runs` says that the stretch goes on with a list that the one before denied: "denies weakness, sensory loss and incontinence".
    """
    if _LONG_PAST.search(text) and not _WORSE.search(text):
        return
    doubted = bool(DOUBT.search(text))
    intact = None if doubted else _INTACT.search(text) or _bare_intact(text)
    if intact:
        yield one("myelopathy", False, intact, at)
    yield from _signs(text, at, doubted=doubted, intact=bool(intact))
    for fact, pattern in _OTHERS:
        if match := pattern.search(text):
            absent = denial_runs or denied(text, match, _REACH) or bool(_ABSENT_AFTER.match(text[match.end() :]))
            if absent or not (doubted or _QUERY.match(text[match.end() :])):
                yield one(fact, not absent, match, at)


def _bare_intact(text: str) -> re.Match[str] | None:
    """The word "intact" alone is neurology unless a part of the bone stands before it."""
    match = _BARE_INTACT.search(text)
    return match if match and not _BONY.search(text[: match.end() - len("intact")]) else None


def _signs(text: str, at: int, *, doubted: bool, intact: bool) -> Iterator[Mention]:
    for sign in _CORD_SIGNS.finditer(text):
        named = sign[0].startswith("myelo")
        if denied(text, sign, _REACH) or _ABSENT_AFTER.match(text[sign.end() :]):
            if named and not (intact or doubted):
                yield one("myelopathy", False, sign, at)
        elif not doubted and not (intact and named) and not _QUERY.match(text[sign.end() :]):
            yield one("myelopathy", True, sign, at)
    if (grade := _DEFICIT_GRADE.search(text)) and not doubted:
        yield one("deficit_grade", grade[1].upper(), grade, at)
