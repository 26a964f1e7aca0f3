"""Wording of deficits other than those of the cord: cauda equina, sphincters, roots, weakness and loss of feeling."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import joined

_CANNOT: Final = "cannot|can ?not|can'?t|could ?n[o']?t|could not|unable to|not able to|can no longer"
CAUDA: Final = joined(
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
SPHINCTER: Final = joined(
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
