"""Functions lost: what legs, hands, bladder and feeling no longer do, in everyday words: "thighs won't carry her", "now needs two to stand"."""

from __future__ import annotations

from typing import Final

from assistant.reading.wording import joined

CANNOT: Final = (
    "(?:cannot|can ?not|can'?t|could ?n[o']?t|could not|unable to|not able to|can no longer|no longer able to|no more able to|not any "
    "?more able to|no longer can|fails to|inability to|struggl\\w+ to)"
)
CHANGING: Final = (
    r"(?:by the (?:day|hour|minute)|(?:each|every) (?:day|hour)|(?:hour|day) by (?:hour|day)|in (?:the (?:last|past) )?\d{1,2} ?(?:h\b|hours|days)|"
    r"since (?!child|birth|school|polio|(?:19|20)\d\d|(?:(?:the|an?|his|her|\w+) "
    r")?(?:stroke|"
    r"accident|injury|operation|surgery|amputation|prostatectomy|baby|birth)\b|(?:he|she) was (?:an? |\d|born|young|twenty|thirty|forty|"
    r"fifty))(?:the )?\w+|over (?:the )?(?:last |past )?"
    r"(?:\w+ )?(?:hours?|days?|night|weekend|weeks?)|this (?:morning|afternoon|evening|week)|today|tonight|overnight|yesterday|"
    r"progressively|increasingly|rapidly|suddenly)"
)
"""Words by which something is new or goes on getting worse."""
LIMB: Final = (
    r"(?:legs?|lower limbs?|limbs|thighs?|knees?|calf|calves|feet|foot|ankles?|heels?|toes?|quads?|quadriceps|hips|arms?|hands?|fingers?|wrists?)"
)
_OWN: Final = r"(?:(?:up|down|out|off|with|against|on|of|his|her|my|their|the|both|either|left|right|any|one|big|great) )*"
_WHILE: Final = (
    r"(?:(?:just|now|simply|both|all|completely|totally|are|is|have|has|had|been|went|got|gone|going|become|became|becoming|feels?|felt|feeling|"
    r"started|starting|to|keeps?|kept|a bit|very|so|really|suddenly|still) )*"
)
_NOT: Final = (
    r"(?:wo ?n[o']?t|will not|do(?:es)? ?n[o']?t|do(?:es)? not|can ?not|can'?t|no longer|would ?n[o']?t|would not|are ?n[o']?t|is ?n[o']?t|not|"
    r"stopped|refus\w+ to)"
)
_ACTS: Final = (
    r"(?:hold|carry|carri|support|work|mov(?:e|ing)|obey|take|bear|lift|push|pull|respond|listen|bend|straighten|function|wigg?le?|"
    r"wriggl|grip|go where|do what)(?:e?s|ing)?"
)
_FAILS: Final = (
    r"(?:packed (?:up|in)|given (?:up|out|way)|crumpl\w+|buckl\w+|drag(?:s|ging|ged)?|trail(?:s|ing)?|scuff\w*|slap(?:s|ping)?|"
    r"(?:like|made of|(?:turned|turning|turns|gone|went|going) (?:in)?to) (?:wet )?(?:lead|jelly|rubber|cotton wool|wood|stone|concrete|string|"
    r"spaghetti|noodles|pudding|"
    r"sponge|butter|dead weights?|sandbags)|"
    r"leaden|rubbery|wooden|useless|weak(?:er|ening|ened)?|"
    r"powerless|lifeless|floppy|paralytic|dead|without (?:power|strength|force)|(?:has|have|had|with|showed) (?:no|little|hardly any) (?:power|"
    r"strength|force|"
    r"movement|grip))"
)
_PAIN_FORBIDS: Final = r"(?![^.;,]{0,30}\b(?:pain\w*|hurts?|sore|breathless\w*|dyspnoea|arthritis)\b)"
_NEW: Final = (
    rf"\A(?=.*\b(?:now|no longer|any ?more|any longer|until|used to|could|was|{CHANGING})\b)(?!.*\b(?:pain\w*|hurts?|sore|breathless\w*|"
    rf"arthritis)\b).*?"
)
"""Opens a clause that tells of a change; what pain or breath forbids is no deficit."""
_PLACES: Final = r"(?:chair|armchair|bed|sofa|couch|toilet|loo|bath|floor|commode)"
LEVEL_OF_FEELING: Final = (
    r"(?:waist|chest|navel|umbilicus|(?:belly|tummy) ?button|belly|tummy|costal margins?|nipples?|breasts?|ribs?|rib ?cage|bra ?(?:line|strap)|"
    r"armpits|neck|"
    r"knees?|groins?|hips|legs|t\d+|l\d)"
)

LIMBS: Final = joined(
    rf"\b(?<!my )(?<!my own ){LIMB} (?:(?:that|which) )?{_WHILE}{_NOT} (?:\w+ )?{_ACTS}\b(?! (?:pain|sore))",
    rf"\b(?<!my )(?<!my own ){LIMB} {_WHILE}{_FAILS}\b",
    (
        rf"\b{LIMB} {_WHILE}(?:(?:do(?:es)? not|don'?t|no longer) )?(?:belong\w* to (?:him|her|some(?:body|one) else)|some(?:body|one) else'?s|"
        r"taken away)\b"
    ),
    r"\b(?:nothing|not|no movement|no power) against gravity\b|\blost (?:(?:the|his|her|both|right|left) )+(?:legs?|arms?|feet|foot|hands?)\b(?! "
    r"(?:in|to|at|years))"
    r"|\blegs (?:are|were) going\b(?! to)",
    rf"\bnothing (?:below|under|from|beneath) (?:(?:the|his|her) )?{LEVEL_OF_FEELING}(?: down)? (?:works?|worked|moves?|moved|responds?)\b"
    rf"|\bfeels? nothing (?:below|under|from|beneath|in) (?:(?:the|his|her) )?{LEVEL_OF_FEELING}\b",
    rf"\bneither (?:leg|foot|arm|hand|knee) {_WHILE}{_ACTS}\b",
    rf"\bno (?:more |longer )?(?:any )?(?:flicker|force|power|strength|movement)s? (?:at all )?(?:(?:left|in|of|from|below|under|at) )+(?:(?:the|"
    rf"his|her|both|"
    rf"either|two|all) )*(?:{LIMB}|{LEVEL_OF_FEELING})\b",
    r"\b(?:lower |upper )?(?:limbs?|legs?|arms?) (?:(?:are|is|both|now|completely) )*(?:plegic|flail)\b|\b(?:power|strength) (?:is |was |now "
    r")*(?:zero|nil)\b",
    (
        r"\bwas (?:\w+ly )?(?:wiggl|wriggl|mov|walk|stand|lift|kick|grip|bend)\w*ing\b[^.;]{0,40}?\bnow (?:\w+ )?(?:is ?n'?t|not|can ?n[o']?t|"
        r"can'?t)\b"
    ),
    rf"\b(?:drag(?:s|ging|ged)|trail(?:s|ing)|scuff(?:s|ing)) {_OWN}(?:legs?|foot|feet|toes?)\b",
    (
        rf"\b{CANNOT} (?:\w+ )?(?:push|pull|press|lift|raise|kick|bend|straighten|wigg?le|wriggle|flex|extend|grip|squeeze|dorsiflex|plantarflex|"
        rf"straight[- ]leg raise|tell where) "
        rf"{_OWN}(?:{LIMB}|pedals?|sides?)\b{_PAIN_FORBIDS}"
    ),
    rf"\b{CANNOT} (?:\w+ )?(?:stand|walk) on (?:tip ?-?toes?|(?:his|her|the) (?:toes|heels)|(?:his|her) tip ?-?toes?)\b{_PAIN_FORBIDS}",
    (
        rf"{_NEW}\b{CANNOT} (?:\w+ )?(?:(?:get|rise|push (?:him|her)self|climb) (?:up |out |off )?(?:of |from |off |out )*(?:the |his |her |a )?"
        rf"{_PLACES}|(?:do up|fasten|button|hold) (?:up )?(?:(?:a|an|his|her|the|any) )*(?:buttons?|shirt|blouse|bra|laces|cups?|pen|fork|knife|"
        rf"spoon))\b"
    ),
    (
        rf"{_NEW}\b(?:(?:needs?|needed|needing|requir\w+|takes?|took|only with|assist\w* of) (?:(?:only|an?|the|at least|full|help from) )*"
        r"(?:two|2|three|3|hoist\w*|pulling|lifting|carrying|hauling)\b)(?! (?:tablets?|doses?|litres?|mg))"
        r"[^.;,]{0,24}?\b(?:stand\w*|transfer\w*|walk\w*|get\w*|up|chair|toilet|feet|mobili[sz]\w*|helpers?|nurses?|people|carers?|staff|hoist\w*)\b"
    ),
    rf"{_NEW}\b(?:drops|dropping|fumbl\w+)\b (?:(?:his|her|the|with) )*(?:things|cups?|objects|cutlery|keys|buttons|phone|everything)\b",
    (
        rf"\b(?:strength|power|force|movement|grip)(?:'s)?(?: (?:in|of) {_OWN}{LIMB})? (?:(?:is|are|has|have|been|now|all|just|started|starting|to|"
        r"steadily|much|a lot) )*(?:going|gone|lost|reduced|diminished|less|failing|fading|weaker|dropping)\b(?! (?:of|to [5]))"
    ),
    r"\b(?:lost|losing|loss of) (?:(?:all|the|his|her|any|some) )*(?:force|grip)\b|\b(?:force|strength)\b[^.;\d]{0,16}(?<![\d/])[0-4][+-]?/5",
    (
        rf"\b(?:new|fresh|sudden|progressive|increasing|ascending|spreading) (?:\w+ )?numb\w*(?: (?:of|in|over|down))? {_OWN}{LIMB}\b"
        rf"|\b(?:sensation|feeling) (?:(?:is|was|has|been|all|completely) )*(?:gone|lost|absent) (?:from |in |on )?(?:below|under|both|the) (?:the |"
        rf"his |her )?"
        rf"(?:{LEVEL_OF_FEELING}|legs)\b"
    ),
    rf"\A\s*(?:pt |patient |now |gone )?off (?:legs|feet) {CHANGING}",
    (
        rf"\bnumb\w* (?:\w+ )?(?:from|up|spreading|ascending|rising|creeping) (?:(?:up|the|his|her|from|to) )*(?:{LIMB}|{LEVEL_OF_FEELING})\b|"
        rf"\bascending numb\w*|\b(?:(?:bed|wheel ?chair)[- ]?bound {CHANGING}|(?:in|to) (?:a |the )?(?:bed|wheel ?chair) {CHANGING}|"
        rf"(?<!uses a )wheel ?chair {CHANGING})|\b(?:stagger\w+|reel(?:s|ing)) (?:like [^.;,]{{3,20}} )?{CHANGING}"
    ),
    (
        r"\b(?:neuro\w*|deficits?|weakness|pares[ei]s|palsy|myelopathy|cord signs)(?: (?:is|are|has|have|been|now|rapidly|steadily|still|clearly))* "
        r"(?:deteriorat\w+|declin\w+|worsen\w*|progress(?:ing|ed|es)|evolv\w+|increasing|getting worse|going off|dropping)\b"
    ),
    (
        r"\b(?:complete|total|acute|new|sudden|progressive|rapid) (?:(?:motor|sensory|sensorimotor|neurological) )+(?:loss|deficits?|deterioration|"
        r"decline)\b"
        r"|\bweak(?:er|ness)?(?: (?:of|in))? (?:(?:the|his|her|both|bilateral|left|right) )*(?:dorsi|plantar)? ?(?:flexion|extension|flexors?|"
        r"extensors?|"
        r"hip flexion|knee extension|grip|push off)\b|\bweaker (?:again|now|today|since|than (?:yesterday|this morning|last))\b"
    ),
)
"""Legs or hands that do not do what they did."""
BLADDER: Final = joined(
    r"\bdribbl\w+(?: (?:of|his|her))? (?:urine|water|wee|pee)\b",
    r"\bstrain\w* to (?:pass (?:urine|water)|void|pee|wee|urinate|empty)\b(?![^.;]*\b(?:for years|prostate|always)\b)",
    r"\bcathet\w+\b[^.;,]{0,30}?\b(?:for|drained|drains|of|got|with|residual) (?:\w+ )?(?:[5-9]\d\d|1\d{3}) ?(?:ml|mls|cc)?\b",
    r"\b(?:no|nil|absent|lost|zero) (?:(?:anal|sphincter|rectal) (?:tone|squeeze|contraction|wink|reflex)|(?:voluntary|anal) (?:squeeze|"
    r"contraction))\b",
    (
        r"\b(?:anal|sphincter|rectal|bulbocavernosus|bcr?)(?: (?:wink|tone|squeeze|reflex|contraction))?(?: (?:is|was|has|now|feels))* "
        r"(?:gone|lost|absent|reduced|lax|patulous|weak)\b|\bpr\b[ :,-]*(?:exam\w* )?(?:shows? |reveals? )?(?:lax|patulous|no tone|reduced tone|"
        r"absent tone)\b"
    ),
    r"\bno urge(?: (?:at all|whatsoever|to go))?\s*(?:$|[,.;])|\b(?:make|do|pass) (?:any )?(?:pipi|pee pee|wee wee)\b|\burine (?:just |simply "
    r")*(?:runs|pours|"
    r"leaks|comes|flows) out\b|\bno squeeze\b|\bfelt neither [^.;,]{0,20}bladder\b|\bbladder[- ]?scan\w*(?: (?:him|her|now|today|"
    r"just))*\W{1,3}(?:[3-9]\d\d|"
    r"1\d{3})\b",
    r"\b(?:tells?|asks?|orders?|wills?) (?:his|her|the) bladder to \w+ (?:and|but) (?:it|nothing)\b|\b(?:[3-9]\d\d|1\d{3}) ?(?:ml |mls |cc )?on the "
    r"(?:bladder )?scanner\b",
    r"\bonly (?:know|knows|notic\w+|reali[sz]\w+)\b[^.;,]{0,14}? (?:from|by|because of) (?:the |it being )?(?:smell|wet\w*)\b",
    r"\b(?:soils?|soiled|soiling|messed) (?:(?:his|her|the|their) )*(?:bed|sheets?|clothes|pants|trousers|underwear|pad|chair)\b",
    r"\b(?:does ?n[o']?t|does not|cannot|can'?t|did ?n[o']?t|did not|no longer) (?:\w+ )?feels? (?:the |his |her )*(?:catheter|bladder)\b",
    r"\bno longer (?:knows?|tells?|notices?) (?:when|if|that|whether) (?:(?:his|her|the) )?bladder\b",
    (
        r"\b(?:bladder|bowels?|waterworks|sphincters?)(?: (?:and|or|&) (?:bladder|bowels?))?(?: (?:both|have|has|is|are|function|control|have all|"
        r"now|just|"
        r"suddenly|completely))* (?:gone|lost|fail(?:s|ed|ing)|blocked|stuck|out of control|not working|stopped(?: working)?)\b"
        r"|\b(?:urine|water) (?:(?:is|has|was|been|now) )*(?:blocked|stuck|retained|not (?:coming|passing|flowing))\b"
    ),
    (
        r"\b(?:not|n[o']?t|without|no longer|stopped) (?:been )?(?:able to )?(?:feel\w*|notic\w*|know\w*)(?: (?:the|his|her|any|when|that|it|he|she|"
        r"himself|herself))* "
        r"(?:urine|water|stools?|bowels?|pee|wee|himself (?:go|wet)|wet|wetting)\b"
        r"|\b(?:pees?|peed|wees?|pipi|urine|urinat\w+|stools?|poo\w*|wet\w*)\b[^.;,]{0,24}?\bwithout (?:\w+ )?(?:knowing|feeling|noticing|realis\w+|"
        r"realiz\w+)\b"
    ),
    (
        r"\b(?:has|have|had|did|does)(?: not|n[o']?t) (?:\w+ )?(?:pass(?:ed)?|made|make|pee[d]?|do|done) (?:(?:any|a drop of|much|some) )*(?:water|"
        r"urine|wee|pee)\b"
        r"|\b(?:bladder )?(?:scan\w*|residual)\b[^.;\n\d]{0,16}(?:[3-9]\d\d|1\d{3}) ?(?:ml|mls|cc)\b"
        r"|\b(?:bladder (?:is )?(?:full|palpable|distended|up) to (?:the |his |her )?umbilicus|palpable bladder)\b"
    ),
)
"""A bladder or bowel that fails."""
_SEAT: Final = (
    r"(?:saddle|perineum|perineal|perianal|back passage|anus|genitals?|penis|vagina|vulva|labia|scrotum|groin|buttocks|bottom|seat|crotch|skin down "
    r"(?:there|below)|private "
    r"parts|"
    r"inner thighs|between (?:the|his|her) legs)"
)
_NO_FEELING: Final = (
    r"(?:(?:(?:he|she|i) )?feels? nothing|numb|dead|asleep|insensate|an?aesthetic|without (?:any )?(?:feeling|sensation)|(?:like )?(?:cotton wool|"
    r"somebody else'?s|"
    r"not (?:his|hers|her own|his own)))"
)
SADDLE: Final = joined(
    (
        rf"\b{_SEAT}(?: (?:area|region|skin|sensation))? "
        r"(?:(?:is|are|was|feels?|felt|still|remains?|all|completely|totally|has|have|gone|went|going|now|quite|rather|a bit|both) )*"
        rf"{_NO_FEELING}\b"
    ),
    r"\b(?:reduced|absent|lost|no|altered|diminished|impaired|decreased|less) (?:(?:left|right|pinprick|light touch|of) )*(?:saddle|perianal|"
    r"perineal) (?:sensation|feeling|pinprick|touch)\b",
    (
        r"\b(?:saddle|perianal|perineal|perineum|s[2-5](?:-s?[45])?) (?:pin ?prick|light touch|touch|sensation|feeling)(?: (?:is|was|now|both|"
        r"completely))* "
        r"(?:absent|lost|gone|reduced|diminished|impaired|nil)\b"
    ),
    rf"\btouch\w* (?:(?:the|his|her) )*{_SEAT}[^.;]{{0,24}}?\bno (?:response|reaction|feeling)\b|\b{CANNOT} (?:tell|know|feel|say) (?:if|whether|"
    rf"when) "
    r"(?:he|she)(?:'s| is| has)? (?:\w+ly )?(?:wip|clean)\w*",
    rf"\b(?:numb|no feeling|no sensation|without feeling) (?:(?:at|in|around|over|of) )?(?:(?:the|his|her) )?{_SEAT}\b|\bwip\w+ (?:him|"
    rf"her)self[^.;]{{0,30}}\bsomebody else'?s\b|\bwip(?:es|ing|ed)\b[^.;]{{0,40}}?\bwiping some(?:body|one) else\b",
)
"""A saddle without feeling, in whatever order."""
