"""Wording of deficits other than those of the cord: cauda equina, sphincters, roots, weakness and loss of feeling."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.functions import CANNOT, CHANGING, LEVEL_OF_FEELING
from assistant.reading.wording import joined

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
        rf"\b(?:{CANNOT}|no longer|does ?n[o']?t|does not) feel\w* (?:it |anything |much )?(?:when )?(?:(?:he|she|they) )?(?:wip\w+"
        rf"|the (?:toilet )?paper|(?:him|her)self wip\w+|(?:his|her) (?:bottom|genitals))"
        r"|\bno (?:feeling|sensation) (?:around|in|over) (?:the |his |her )?(?:saddle|perineum|bottom|anus|genitals|back passage)"
    ),
)
BLADDER_FULL: Final = (
    r"(?:when|if|that|whether) (?:he|she|they|(?:(?:his|her|the) )?bladder) (?:needs?|has|have|wants?|is|are) (?:to (?:go|pee|wee|void|pass|"
    r"empty)|full|peeing|weeing|passing|voiding)"
)
"""What a patient with a failing bladder does not feel or know."""
SPHINCTER: Final = joined(
    (
        r"\burinary retention|(?<!contrast )(?<!fluid )(?<!water )(?<!co2 )(?<!sputum )(?<!staff )(?<!data )(?<!knowledge )(?<!image )\b(?:in "
        r")?retention\b(?! of (?!urine))(?= of urine|[ ,.;]|$)|"
        r"(?<!stress )\bincontinen\w+|"
        r"\bno (?:bowel|bladder) (?:ctrl|"
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
        rf"\b(?:{CANNOT}|inability to|failed to|fails to) (?:\w+ )?(?:pass (?:urine|water|anything)|pee|wee|go for a (?:pee|wee)|void|urinate"
        rf"|empty (?:his|her|the) bladder)\b"
        r"|\b(?:has|have|had)(?: not|n'?t) (?:\w+ )?(?:passed (?:urine|water)|peed|weed|voided|been able to (?:\w+ )?(?:pass (?:urine|water)|pee"
        r"|wee|void|empty (?:his|her|the) bladder))\b|\bnot (?:passing|passed) (?:urine|water)\b"
        r"|\b(?:not|n'?t) (?:been )?(?:pu|pu'?d|pu'?ed|puing|pu'?ing)\b"
    ),
    (
        rf"\b(?:{CANNOT}|no longer|does ?n[o']?t|does not) (?:\w+ )?(?:feels?|senses?) {BLADDER_FULL}"
        rf"|(?:\b(?:{CANNOT}|does ?n[o']?t|does not) (?:\w+ )?(?:tell|know)|\bno (?:idea|sense)(?: of)?) (?:when|if|that|whether) (?:(?:he|she|"
        rf"they) (?:needs?|has|have|wants?) to (?:pee|wee|void|"
        r"pass urine|empty (?:his |her |the )?bladder)|(?:(?:his|her|the) )?bladder (?:is|needs?|has))"
        r"|\b(?:no|lost(?: the| all)?|loss of)(?: bladder)? (?:urge|sensation|desire|feeling) (?:to (?:void|pee|wee|urinate|pass|go)|of (?:a "
        r")?(?:full|bladder|"
        r"fullness))"
    ),
    (
        r"\b(?:wets?|wetting|soils?|soiling|soiled|messed|wet) (?:him|her|them)sel(?:f|ves)\b|\bwet(?:s|ting)? the bed\b"
        rf"|\b(?:{CANNOT}|no longer) hold (?:(?:his|her|the|any) )?(?:water|urine|bladder|bowels?|stools?)\b"
        r"|\bbowels? (?:(?:are|is|has|have|been) )*(?:open\w*|mov\w+|work\w*) without (?:\w+ )?(?:knowing|feeling|noticing)\b"
        r"|\b(?:lost|losing|no|loses) (?:\w+ )?control (?:of|over) (?:his |her |the )?(?:bladder|bowels?|waterworks|sphincter\w*)"
        r"|\bleak(?:s|ing) (?:urine|stool)\b|\bpainless (?:urinary )?retention\b"
    ),
)
RADICULAR: Final = patterns.of(
    r"\bradicul\w+|\bfoot drop\b|\broot (?:pain|compression|symptoms?)|\bsciatica\b|\bnerve root (?:pain|compression|irritation)\b|\bbrachialgia\b"
)
_LIMB: Final = r"(?:leg|legs|limb|limbs|arm|arms|lower limbs?|(?<!')lls?|bilateral leg|both legs?)"
_UNSTEADY: Final = r"(?:unstead\w+|wobbl\w+|stumbl\w+|tripp\w+|falling|clums\w+|off[- ]balance)"
_MUSCLES: Final = (
    r"(?:legs?|arms?|knees?|hips?|feet|(?:lower|upper) limbs?|lls?|ta|h[fe]|k[fe]|[dp]f|hip flex\w+|iliopsoas|psoas|quad\w*|knee (?:ext|flex)\w+|"
    r"ankle\w*|"
    r"dorsiflex\w+|plantar ?flex\w+|ehl|"
    r"deltoids?|biceps|triceps|grip|hands?|finger \w+)"
)
_BECOMES: Final = r"(?:is|has|was|been|got|gets|getting|gone|going|become|becoming|steadily|rapidly|now|much|clearly|a lot)"
_NO_PAIN: Final = r"\A(?!.*\b(?:pain\w*|ach\w+|hurt\w*|sore\w*|breathless\w*|dyspnoea|arthritis)\b)"
"""Opens a clause on walking: what pain or breath forbids is no deficit."""
WEAK: Final = joined(
    (
        rf"\b(?:{_LIMB}|progressive|new|worsening|rapid|increasing)\b[a-z ,]{{0,25}}\bweak\w*|\bweak\w*[a-z ,]{{0,25}}\b{_LIMB}"
        r"\b|\blegs? (?:giving|gave|gives?|going|have gone|feel weak|buckl\w*|have buckled)|\b(?:(?<!weight )(?<!pressure )(?<!load )off (?:his|"
        r"her|their)|"
        r"(?:gone|went|going) off) "
        r"(?:legs|feet)"
    ),
    (
        r"\blosing power|\bloss of power(?! (?:in|of|for) (?:the|this|that|our|a|their) (?:study|trial|analysis|test|sample|series|model|sub\w*))|"
        r"\b(?:power|strength|legs?) (?:(?:is|are|has|have|been|now|started|starting|to|steadily|rapidly|further) )*"
        r"(?:dropp\w+|drops|fading|fad(?:es|ed)|falling|fell|going down|worsening|worsened|declin\w+|deteriorat\w+|ebbing|slipping|going off)\b"
        r"(?! (?:sensation|pain))|\bpower (?:is )?[0-4](?:[+-])?/5|\b(?:rapid|acute|"
        r"sudden)\w* (?:neurological )?(?:decline|deteriorat\w+)"
    ),
    r"\b(?:legs?|knees) (?:(?:just|now|simply) )*(?:wo ?n[o']?t|will not|do(?:es)? ?n[o']?t|do(?:es)? not|can ?not|can'?t|no longer|"
    r"would ?n[o']?t) "
    r"(?:hold|carry|support|work|move|obey|take|bear|lift|do)\b"
    r"|\b(?:legs?|knees)\b(?: (?:just|now|simply|both|keep|kept|have|has|to))* (?:refus\w+ to (?:hold|carry|support|work|move|obey|bear|lift)|"
    r"fold\w*(?: (?:up|under|beneath|away))|(?:giv\w+|gave) (?:way|out)|let (?:her|him|me|them) down)\b",
    r"\b(?:hemi|mono)?(?:paresis|plegia|weak\w*)\?? ?[:,-]? ?(?:(?:no|yes)\b[ ,:-]+)?(?:(?:it is|it's|its|in|of) )*both (?:legs|limbs|arms|"
    r"sides)\b(?! (?:(?:are|is|were|look|feel) )?(?:fine|ok\w*|normal|strong|good|full|equal|5))",
    r"\b(?:he|she|they|pt|patient) (?:suddenly |then |now )?(?:got|gets|became|becomes|is getting|was getting|went|turned) (?:\w+ )?weak(?:er)?\b"
    r"(?! (?:at|with|from|after (?:the |his |her )?(?:chemo|flu|meal)))",
    r"\bgoing off (?:his|her|their) legs|\bnew paralysis|\bstopped walking\b|\b(?:leg|legs) weak\b|\bparalys(?:ed|is)\b(?! (?:risk|rate))|"
    r"\bparalyzed\b",
    (
        rf"\b(?:{CANNOT}|no longer able to) (?:\w+ )?(?:walk|stand|weight[- ]?bear|bear weight|get up|mobili[sz]e|ambula\w+|climb (?:the )?stairs)\b"
        r"(?! (?:due|because|for|d/t|without|from|with|more|longer))(?![^.;,]{0,40}\b(?:pain|sore|breathless\w*|dyspnoea|arthritis)\b)"
    ),
    (
        r"(?:\bno longer (?:walking|standing|weight[- ]?bearing|mobili[sz]ing|ambula(?:nt|tory|ting))\b|\b(?:now|became|become) non[- ]?ambula\w+|"
        r"\bnon[- ]?ambula\w+ (?:as of|since|now|today|from)\b"
        r"|\b(?:lost|losing|loss of) (?:(?:the|his|her|their|all) )*(?:ability to (?:walk|stand|weight[- ]?bear|mobili[sz]e)|ambulation)\b"
        r"|\blegs? (?:went|gone|going|go|goes) from (?:under|beneath) (?:him|her|them)"
        r"|\b(?:(?:is|are|was|has|have|had|does|do|did)(?: not|n'?t)|not|non)[ -](?:(?:really|been|able to|properly) )*"
        r"(?:walk(?:ing|ed)?|stand(?:ing)?|stood|weight[- ]?bear\w*|mobili[sz]\w+|ambula\w+|on (?:his|her|their) feet)"
        rf"(?: (?:at all|independently|alone|unaided|properly))* (?:{CHANGING}|for (?:\w+ ){{1,2}}(?:hours?|days?)|any ?more|any longer)\b"
        rf"|\b(?:bed|chair|wheel ?chair)[- ]?bound {CHANGING}|\b(?:gait|walking|mobility|balance) worse {CHANGING})"
        r"(?![^.;,]{0,40}\b(?:pain|sore|breathless\w*|dyspnoea|arthritis)\b)"
    ),
    (
        rf"\b(?:{CANNOT}) (?:\w+ )?(?:move|lift|raise|feel|use) (?:(?:either|both|the|his|her|my|any|one|of|left|right) )*"
        rf"(?:{_LIMB}|feet|foot|toes|hands?)\b"
        r"|\b(?:lost|losing|loss of) (?:the |all |any )?(?:strength|power|use|feeling|sensation|movement) (?:in|of|below|from)\b"
    ),
    (
        r"\b(?:legs?|feet|limbs|knees)\b(?: (?:are|is|feels?|feel like|have|has|been|keeps?|kept|start\w*|to|went|gone|going|get\w*|becom\w+|became|"
        r"grow\w*|"
        r"now|just|both|all|completely|a bit|very|so|ever|more|and))*"
        r" (?:numb|dead|heav(?:y|ier)|like jelly|jelly|paraly[sz]ed|wobbly|useless|fail\w*|(?:giv\w+|gave) (?:way|out|under)|buckl\w+|"
        r"collaps\w+|gone|weaker)\b"
        rf"|\b(?:numb|no (?:feeling|sensation|power|movement)) (?:from|below|in|under) (?:(?:the|his|her) )?{LEVEL_OF_FEELING}\b"
        rf"|\b(?:pin ?prick|temperature|light touch|touch|sensation|feeling)(?: (?:is|was|all|completely|both|now))* (?:lost|gone|absent|reduced|"
        rf"altered|"
        rf"diminished) (?:from|below|under) (?:(?:the|his|her) )?{LEVEL_OF_FEELING}\b"
        r"|\bbelow (?:that|there|it) (?:everything|all|it|nothing) (?:(?:is|feels|has) )*(?:like )?(?:numb|dead|cotton wool|gone|felt)\b"
    ),
    (
        r"\bpower\b[^.;]{0,40}?(?<![\d/])[0-4][+-]?/5|\b(?:down|fell|dropped|worse|now) (?:(?:from [1-5][+-]?/5 )?to |at )?[0-4][+-]?/5|"
        r"\b[0-4][+-]?/5 (?:now|today)\b"
        rf"|(?<![\d/])[0-4][+-]?/5 (?:on|in|at|of|for) (?:\w+ )?{_MUSCLES}\b"
        r"|\bmrc (?:grade )?[0-4]\b"
        r"|\A(?!.*\b(?:pain|ache|ecog|vas|nrs|score|appetite|nausea)\b).*?(?<![\d/])[0-4][+-]?/5 (?:bilaterally|(?:on |in )?both(?: sides)?|either "
        r"side|"
        r"throughout)\b"
    ),
    (
        r"\b(?:new|acute|sudden|progressive|recent|fresh|bilateral|both|b/l|now (?:has|have|with)(?: an?)?) (?:\w+ )?foot[- ]drops?\b"
        r"|\bfoot[- ]drops?\b (?:on |in |is |now )*(?:both|bilat\w*)"
        r"|\bfoot drop\b[^.;]{0,30}\b(?:appeared|since|new|today|yesterday|overnight|started|developed|this (?:morning|week))\b"
    ),
    (
        rf"{_NO_PAIN}.*?(?:\b(?:gait|walking|mobility|balance) (?:{_BECOMES} )*(?:deteriorat\w+|declin\w+|failing|worsen\w+)\b"
        rf"|\b(?:gait|walking|mobility|balance) (?:{_BECOMES} )+(?:worse|unsteady|unsafe|wobbly|off|downhill)\b"
        r"|\b(?:worsening|deteriorating|declining) (?:gait|walking|mobility|balance)\b"
        r"|\b(?:worsening|progressive|increasing|rapid|new) (?:\w+ )?(?:unsteadiness|imbalance|ataxia|clumsiness|heaviness of)\b)"
    ),
    (
        rf"\b{_UNSTEADY}\b[^.;]{{0,40}}?\b{CHANGING}|\b(?:increasingly|newly|suddenly|progressively|becom\w+|became|gett?(?:ing|s)?|got|more|keeps?|kept|"
        rf"started|started to be|rapidly)(?: (?:very|quite|more|and|on))* {_UNSTEADY}"
        rf"|(?<!if )(?:^|[.;,:] ?|\b(?:is|are|went|gone|been|now|still|totally|completely|pt|patient|he|she) )off (?:legs|feet)\b"
    ),
    (
        r"\bpower (?:(?:is|has|now|in|both|legs?|his|her|the) )*(?:down|dropped|drops|fell|fallen|reduced) to [0-4]\b(?!\.?\d)"
        r"|\b(?:loss of|lost|losing) (?:(?:all|the|his|her|any|some) )*(?:leg|limb|arm|motor|lower limb|hand) (?:function|power|strength|movement|"
        rf"use|control)\b|\b{_MUSCLES}\b[^.;\d]{{0,16}}?(?<![\d/])[0-4][+-]?/5"
    ),
    (
        r"\b(?:new|acute|sudden|evolving|progressive|worsening|increasing|rapid|recent|fresh|now|became|become|gone|went)(?:ly)? (?:\w+ "
        r")?(?:para|quadri|tetra|mono)(?:par|"
        r"pleg)\w+"
        r"|\bmono(?:pares|pleg)\w+"
        rf"|\b(?:para|quadri|tetra|mono)(?:par|pleg)\w+ (?:(?:is|was|now|has|been) )*(?:evolving|developing|progress\w+|worsening|{CHANGING})"
    ),
)
