"""Wording of deficits other than those of the cord: cauda equina, sphincters, roots, weakness and loss of feeling."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import joined

_CANNOT: Final = "cannot|can ?not|can'?t|could ?n[o']?t|could not|unable to|not able to|can no longer"
CAUDA: Final = joined(
    (
        r"\b(?:cauda|corda?|caudal)[ -]equin[ae](?: syndrome| syn\w*| compression| signs?| lesion| features| picture| symptoms|"
        r" involvement)?(?! (?:roots?|"
        r"nerves?|fibres|rootlets|(?:(?:is|are|was|itself) )*(?:not|un|free|clear|spared|intact|normal|without|no\b|fine)|is (?:free|clear|normal|"
        r"crowded)|looks|level|region|normal|crowded|free))|\bces\b|\b(?:ce|"
        r"cauda e\.?) (?:syndrome|compression)"
    ),
    (
        r"\b(?:saddle|perianal|perineal) (?:\w+ )?(?:anaesth\w+|anesth\w+|numb\w*|paraesth\w+|hypo\w+|sensory loss|"
        r"sensation (?:is )?(?:lost|gone|absent|reduced|diminished))|\bnumb(?:ness)?(?: \w+)? (?:saddle|perineum|"
        r"between the legs)|\bnumb(?:ness)? (?:in|around|over) (?:the|his|her) (?:saddle|perineum|bottom|anus|back passage|genitals|groin)"
    ),
    r"\bnumb (?:bottom|bum|buttocks|genitals|down below|down there|around (?:the |his |her )?(?:bottom|anus|back passage|seat|privates))"
    r"|\b(?:bottom|bum|seat|privates|undercarriage|nether regions) (?:(?:is|are|feels?|has|have|gone|went|all|completely|a bit) )*numb\b"
    r"|\bnumb(?:ness)? (?:when|while|on|as) (?:(?:he|she|they) )?(?:wip\w+|sit\w*|sat)\b",
    (
        rf"\b(?:{_CANNOT}|no longer|does ?n[o']?t|does not) feel\w* (?:it |anything |much )?(?:when )?(?:(?:he|she|they) )?(?:wip\w+"
        rf"|the (?:toilet )?paper|(?:him|her)self wip\w+|(?:his|her) (?:bottom|genitals))"
        r"|\bno (?:feeling|sensation) (?:around|in|over) (?:the |his |her )?(?:saddle|perineum|bottom|anus|genitals|back passage)"
    ),
)
SPHINCTER: Final = joined(
    (
        r"\burinary retention|\b(?:in )?retention\b(?= of urine|[ ,.;]|$)|\bincontinen\w+|\bno (?:bowel|bladder) (?:ctrl|"
        r"control)|\b(?:loss|lost) (?:of )?(?:bowel|bladder|sphincter|anal tone)\b|\bsphincter (?:disturbance|"
        "dysfunction|loss|weakness)"
    ),
    (
        r"\b(?:post(?:erior)?[- ]?(?:void|mict\w*)(?:ing|al)?|pvr|bladder[- ]scan\w*|residual)(?: (?:residual|volume|vol|bladder|scan|urine|was|is"
        r"|of|shows?|showed|"
        r"today|at|now|still|about|around|over|nearly|came back|back|reads?))*\s*[:=>~]?\s*(?:[3-9]\d\d|[12]\d{3})(?!\d)(?! ?(?:mg|gy|/))"
        r"|\b(?:[3-9]\d\d|[12]\d{3}) ?(?:ml|mls|cc)?(?: left| still)? (?:in (?:his|her|the) bladder|residual|on (?:the )?bladder scan"
        r"|post[- ]?void)\b"
        r"|\bdrained (?:\w+ )?(?:[5-9]\d\d|[12]\d{3}) ?(?:ml|mls|cc)\b|\b(?:needed|needs|required|had|now has"
        r"|put in) (?:an? )?(?:urgent )?(?:urinary )?cathet\w+ (?:for|because of|as (?:he|she)) "
        r"(?:retention|(?:was |is )?(?:not|unable|could not|cannot|in retention)[^.;]{0,20})"
    ),
    (
        r"\bcannot (?:pass urine|pee|void)|\bbladder (?:and|or) bowel (?:disturbance|dysfunction)|\bbowel (?:and|"
        r"or) bladder (?:disturbance|dysfunction)|\bpost[- ]?void residual|\banal tone (?:is )?(?:lax|absent|reduced|"
        r"lost)|\blax anal tone"
    ),
    (
        rf"\b(?:{_CANNOT}|inability to|failed to|fails to) (?:\w+ )?(?:pass (?:urine|water|anything)|pee|wee|go for a (?:pee|wee)|void|urinate"
        rf"|empty (?:his|her|the) bladder)\b"
        r"|\b(?:has|have|had)(?: not|n'?t) (?:\w+ )?(?:passed (?:urine|water)|peed|weed|voided|been able to (?:\w+ )?(?:pass (?:urine|water)|pee"
        r"|wee|void|empty (?:his|her|the) bladder))\b|\bnot (?:passing|passed) (?:urine|water)\b"
    ),
    (
        r"\b(?:wets?|wetting|soils?|soiling|soiled|messed|wet) (?:him|her|them)sel(?:f|ves)\b|\bwet(?:s|ting)? the bed\b"
        r"|\b(?:lost|losing|no|loses) (?:\w+ )?control (?:of|over) (?:his |her |the )?(?:bladder|bowels?|waterworks|sphincter\w*)"
        r"|\bleak(?:s|ing) (?:urine|stool)\b|\bpainless (?:urinary )?retention\b"
    ),
)
RADICULAR: Final = patterns.of(
    r"\bradicul\w+|\bfoot drop\b|\broot (?:pain|compression|symptoms?)|\bsciatica\b|\bnerve root (?:pain|compression|irritation)\b|\bbrachialgia\b"
)
_LIMB: Final = r"(?:leg|legs|limb|limbs|arm|arms|lower limb|bilateral leg|both legs?)"
WEAK: Final = joined(
    (
        rf"\b(?:{_LIMB}|progressive|new|worsening|rapid|increasing)\b[a-z ,]{{0,25}}\bweak\w*|\bweak\w*[a-z ,]{{0,25}}\b{_LIMB}"
        r"\b|\blegs? (?:giving|gave|gives?|going|have gone|feel weak|buckl\w*|have buckled)|\b(?:off (?:his|her|their)|(?:gone|went|going) off) "
        r"(?:legs|feet)"
    ),
    (
        r"\blosing power|\bloss of power|\b(?:power|strength|legs?) (?:(?:is|are|has|have|been|now|started|starting|to|steadily|rapidly|further) )*"
        r"(?:dropp\w+|drops|fading|fad(?:es|ed)|falling|fell|going down|worsening|worsened|declin\w+|deteriorat\w+|ebbing|slipping|going off)\b"
        r"(?! (?:sensation|pain))|\bpower (?:is )?[0-4](?:[+-])?/5|\b(?:rapid|acute|"
        r"sudden)\w* (?:neurological )?(?:decline|deteriorat\w+)"
    ),
    r"\b(?:legs?|knees) (?:(?:just|now|simply) )*(?:wo ?n[o']?t|will not|do(?:es)? ?n[o']?t|do(?:es)? not|can ?not|can'?t|no longer|"
    r"would ?n[o']?t) "
    r"(?:hold|carry|support|work|move|obey|take|bear|lift|do)\b"
    r"|\b(?:legs?|knees)\b(?: (?:just|now|simply|both|keep|kept|have|has|to))* (?:refus\w+ to (?:hold|carry|support|work|move|obey|bear|lift)|"
    r"fold\w*(?: (?:up|under|beneath|away))|(?:giv\w+|gave) (?:way|out)|let (?:her|him|me|them) down)\b",
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
        r"\b(?:legs?|feet|limbs)\b(?: (?:are|is|feels?|feel like|have|has|been|keeps?|kept|start\w*|to|went|gone|going|now|just|both|all|"
        r"completely|a bit|very|so))*"
        r" (?:numb|dead|heavy|like jelly|jelly|paraly[sz]ed|wobbly|useless|fail\w*|(?:giv\w+|gave) (?:way|out|under)|buckl\w+|gone|weaker)\b"
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
