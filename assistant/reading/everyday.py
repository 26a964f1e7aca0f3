"""Everyday: signs told by what no longer happens: "not a drop came", "the legs fold", "both hands to lift his knee", "below the line it is dull".

Each of them raises the alarm by itself, so it names the limb, the bladder or the seat; what pain forbids is left to `pain`.
"""

from __future__ import annotations

from typing import Final

from assistant.reading.functions import CANNOT, CHANGING, LEVEL_OF_FEELING, LIMB
from assistant.reading.wording import joined

_OWN: Final = r"(?:(?:his|her|the|their|both|either|left|right|one|other|l|r) )*"
_NO_PAIN: Final = r"(?![^.;]{0,40}\b(?:pain\w*|hurts?|sore|breathless\w*|oedema|swelling|swollen)\b)"
_UNAWARE: Final = (
    r"(?:did ?n[o']?t|without|never|not|had ?n[o']?t) (?:even )?(?:notic\w+|know\w*|feel\w*|felt|reali[sz]\w+|aware)"
    r"(?! (?:of )?(?:any )?(?:blood|mucus|pain|change|difference))"
)
_DULL: Final = (
    r"(?:numb|dull\w*|muffled|wrapped|dead|cotton wool|(?:as if|as though|like) (?:it is |it was |he is |she is )?(?:through (?:an? )?\w+|wrapped)|"
    r"(?:feels?|felt) (?:less|different|nothing|altered|reduced)|(?:sensation|feeling) (?:is )?(?:less|gone|absent|reduced|altered|different))"
)
_SENSE: Final = (
    r"(?:hyp[oa]+-?a?esthe?s\w+|hypoalg\w+|an[ae]+sth\w+|numb\w*|altered sensation|sensory (?:loss|change|deficit|disturbance)|"
    r"(?:reduced|absent|lost|less|diminished|loss of) (?:\w+ )?(?:sensation|feeling|pin ?prick|light touch|touch))"
)
LIMBS: Final = joined(
    rf"\b(?:legs?|feet|toes|knees|foot|thighs?)\b (?:(?:just|now|simply|still|both|even) )*(?:wo ?n[o']?t|do(?:es)? ?n[o']?t|do(?:es)? not|can ?not|"
    rf"can'?t) "
    rf"(?:(?:even|really|any more) )*(?:hold|carry|support|work|move|obey|bear|lift|lock|join in|follow|respond)\b{_NO_PAIN}",
    rf"\b(?:the|his|her|both|knees|my patient'?s) (?:legs?|knees) (?:(?:just|now|simply|keep|kept|both) )*fold(?:s|ed|ing)?\b{_NO_PAIN}",
    rf"\b{LIMB} (?:have|has)(?: not|n'?t) (?:\w+ )?(?:moved|budged|stirred|woken)\b{_NO_PAIN}",
    r"\b(?:ask|tell|told|asked|want)(?:s|ed)? (?:him|her|them) to (?:move|lift|bend|wiggle|wriggle|raise|push|lift)[^.;]{0,20}? nothing "
    r"(?:happen|com)",
    rf"\b(?:stopped|stops) (?:moving|lifting|using|standing|bearing|feeling) (?:on )?{_OWN}(?:legs?|feet|foot|toes|limbs|weight)\b{_NO_PAIN}",
    rf"\b{CANNOT} (?:\w+ )?(?:shift|budge|stir|uncross|cross|slr|straight leg raise) (?:on )?(?:the |his |her |either |both |l |r |left |right )*"
    rf"(?:{LIMB}|side)?\b{_NO_PAIN}",
    rf"\b{CANNOT} (?:help|assist|push|pull|do (?:any|much|anything)) (?:\w+ )?with {_OWN}(?:legs?|feet)\b{_NO_PAIN}",
    rf"\b(?:uses?|used|using|needs?|needed|takes?|took) (?:both |his |her |two )+hands? to (?:lift|move|raise|shift|swing|pull) "
    rf"{_OWN}(?:{LIMB})\b{_NO_PAIN}",
    r"\b(?:legs?|knees|feet) (?:\w+ )?(?:run|runs|ran|running) out of (?:strength|power|steam|force)\b",
    rf"\b(?:is|are|was)(?: not|n'?t) (?:\w+ )?(?:moving|lifting|using|bending|wiggling|feeling) {_OWN}{LIMB}\b{_NO_PAIN}",
    rf"\b(?:lost|losing|loses|loss of) (?:(?:all|the|his|her|any|some|most) )*(?:power|strength|movement|feeling|sensation|use)(?: (?:in|of|on|"
    rf"from))? "
    rf"{_OWN}{LIMB}\b",
    rf"\b{LIMB} (?:(?:now|has|have|are|is|with|shows?) )*(?:no|without(?: any| a)?) (?:flicker|movement|power|contraction|strength)\b",
    rf"\bno (?:(?:more|longer|useful|voluntary|active|any) )*(?:strength|power|force|movement|feeling|sensation) in {_OWN}{LIMB}\b{_NO_PAIN}",
    rf"\b(?:knees?|legs?|ankles?) (?:keeps?|kept) (?:on )?(?:collaps|giv|buckl|fold|going)\w*{_NO_PAIN}",
    r"\bflickers?(?: of (?:movement|power|contraction))? (?:only )?(?:in|of|at) (?:(?:the|his|her|both|either|left|right|l|r) )*(?:quads?|legs?|"
    r"ankles?|"
    r"hips?|knees?|toes?|feet|foot|hands?|ta|ehl|hamstrings?|(?:hip|knee|ankle) \w+)\b",
    rf"\b{LIMB} (?:(?:is|are|just|only|now|both) )*(?:hanging|hangs)\b(?! in (?:an? |the )?sling)",
    rf"\b(?:no|not much|hardly any|little) (?:push|strength|power|force|lift) left in {_OWN}{LIMB}\b",
    r"\b(?:lower|bottom) half (?:\w+ ){0,2}?(?:did ?n[o']?t|does ?n[o']?t|wo ?n[o']?t|would ?n[o']?t|did not|does not|will not|is (?:dead|numb|"
    r"gone))\b",
    r"\bcrawl(?:s|ed|ing)\b[^.;]{0,30}\b(?:on|with) (?:his|her) arms\b",
    r"\blook(?:s|ing)? (?:down )?to (?:know|see|tell|find out|check) where (?:his|her|the) (?:feet|legs|toes)\b",
    r"\b(?:lls?|legs?|lower limbs?|limbs?)\b[^.;\n]{0,20}?\bpower (?:is )?(?:down|reduced|↓)(?! to 5)",
    r"(?<![\d/])[0-4][+-]?/5 (?:(?:on|in|at|of|for|both|bilat\w*|left|right|the|l|r|for) )*(?:legs?|lower limbs?|lls?|arms?|quads?|h[fe]|k[fe]|"
    r"[dp]f|ehl|ta)\b",
    r"\b(?:h[fe]|k[fe]|[dp]f|ta|ehl|hip flex\w*)(?:'s)? (?:(?:both|bilat\w*|l|r|left|right|is|now|only|power) )*[0-4][+-]?/5",
    r"\b(?:power|lls?|hf|kf|ke|df|pf|grip|quads) ?↓|↓ ?(?:power|strength|hf|df|ehl|grip)\b",
    r"\b(?:mscc|cord compression|cauda equina|ces|myelopathy)(?: (?:is|clinically|now|clearly))* (?:evolving|progressing|developing|getting worse)\b",
)
_LINEN: Final = r"(?:trousers|pants|bed|pads?|sheets?|underwear|nappy|chair|seat|gown)"
BLADDER: Final = joined(
    rf"\b{_LINEN} (?:\w+ ){{0,2}}?(?:wet|soaked|soiled|saturated)\b[^.;]{{0,60}}?\b(?:no control|unaware|without (?:knowing|feeling)|{_UNAWARE}|"
    rf"first time)",
    rf"\b(?:{CANNOT}|no longer|does ?n[o']?t|do ?n[o']?t|does not|do not) feels? when (?:i|he|she|they) (?:needs?|has|have) to\b",
    r"\b(?:has|have|had|with|got) no control (?:any ?more|at all|over (?:his|her|the|my) (?:bladder|bowels?|water))",
    r"\b(?:wet|messed|soiled|wetting|soiling) (?:my|our)sel(?:f|ves)\b",
    r"\b(?:urinal|toilet|loo|tap|bottle|commode|tries|tried|push\w*|press\w*|strain\w*|stood|sat)\b[^.;]{0,60}?\b(?:not a (?:single )?drop|"
    r"(?:no (?:water|urine|pee|wee)|nothing) (?:comes?|came|would come|happens))\b",
    r"\b(?:no idea|unaware)(?: that)? (?:he|she|they) (?:had |was |is |has |'?d )*(?:pass\w*|wet\w*|pee\w*|wee\w*|soil\w*|been|messed|leak\w*)\b",
    r"\b(?:does ?n[o']?t|does not|cannot|can'?t|no longer) (?:know|tell|feel|say)s? (?:if|whether|when) (?:he|she)(?:'s| has| is| was)? (?:\w+ly )?"
    r"(?:started|finished|begun|done|peeing|weeing|passing|voiding|empty)\b",
    rf"\b{CANNOT} (?:keep|hold) (?:(?:anything|it|water|urine|stool|motions?) )+(?:back|in)\b",
    r"\b(?:overflow|faecal|fecal|urinary|urine|double) incont\b|\bbladder (?:is )?(?:palpable|distended|up|full) to (?:the )?(?:umbi\w*|navel|"
    r"belly)\b",
    r"\b(?:bladder|waterworks|bowels?) (?:has |have |'s )?(?:stop(?:s|ped)|give[ns]? up|gave up|pack(?:s|ed) (?:up|in))\b",
)
SEAT: Final = joined(
    r"\b(?:gaping|patulous|lax) (?:anus|anal|sphincter)|\bno (?:anal )?(?:contraction|squeeze)(?: at all)? (?:on|to|with) (?:cough\w*|command|"
    r"request|voluntary)",
    r"\b(?:decreased|reduced|diminished|poor|impaired|low|weak) (?:anal|rectal|sphincter) (?:tone|squeeze)\b",
    rf"\b(?:{CANNOT}|no longer|does ?n[o']?t|do ?n[o']?t|does not|do not) (?:\w+ )?feels? (?:anything |much )?(?:(?:his|her|my|the|in|around|at|"
    rf"between|of) )*"
    r"(?:bum|bottom|backside|buttocks?|seat|saddle|genitals|privates|penis|vagina|groin)\b",
    rf"\bbetween (?:my|his|her) legs\b[^.;]{{0,24}}?\b(?:{CANNOT} feel|no feeling|numb|feels? nothing)\b",
    r"\b(?:anal|rectal|sphincter) tone ?(?:↓|down\b)|↓ ?(?:anal|rectal|sphincter) tone\b|\bs[2-4](?:-s?[45])? ?(?:(?:lt|pp|light touch|pin "
    r"?prick)[/ &]*)*↓|"
    r"\bs[2-4](?:-s?[45])? ↓",
    rf"\b(?:bike|cycling|swimming|boxer)[- ](?:shorts?|trunks) (?:area|region|zone)[^.;]{{0,30}}?(?:numb|dead|dentist|asleep|cotton wool|{CHANGING})",
    r"\bsitting on (?:cotton wool|an? (?:cushion|pillow|sponge|nappy|pad)|foam|nothing)\b",
    r"\b(?:bottom|seat|saddle|perineum|genitals|privates|crotch|between (?:his|her|the) legs)\b[^.;]{0,30}?\b(?:like|as) (?:after|at) the dentist",
)
FEELING: Final = joined(
    rf"\b(?:everything|all|it'?s?) (?:from|below|under) (?:my|his|her|the) {LEVEL_OF_FEELING}(?: \w+){{0,4}}? (?:feels?|is|goes|went) (?:\w+ "
    rf")?(?:numb|dead|asleep|"
    r"gone|cotton wool|dull|nothing)",
    rf"\b{_SENSE} (?:[\w']+ ){{0,3}}?(?:from|below|up to|down from|to) (?:[\w']+ ){{0,4}}?{LEVEL_OF_FEELING}\b"
    r"(?![^.;]{0,40}\b(?:chemo\w*|neuropath\w*|diabet\w*|for (?:\w+ )?years|unchanged)\b)",
    rf"\bbelow (?:it|that|there|the line|this)\W+(?:(?:everything|all|it|its|it's|feels?|felt|is|as if|as though|like|rather|quite) )*{_DULL}\b",
    rf"\b(?:up to|as far as|only (?:at|above|from)) (?:his |her |the )?{LEVEL_OF_FEELING} (?:he|she) (?:feels? (?:nothing|it)|does ?n[o']?t feel|"
    rf"cannot feel)\b",
)
"""A level of feeling."""
CLONUS: Final = joined(
    r"\b(?:calf|calves|foot|feet|leg|legs|ankle|knee)\b (?:\w+ ){0,2}?(?:hammer|jump|jerk|beat|bounc|shak|judder|twitch|tapp?|drumm?)\w* (?:[\w-]+ "
    r"){0,3}?"
    r"(?:by (?:it|them)sel(?:f|ves)|on (?:its|their) own|on and on|uncontrollabl\w*|non-?stop)",
    r"\b(?:chaddock|oppenheim)(?:'s)?(?:,? (?:and|&|/) ?(?:chaddock|oppenheim)(?:'s)?)? (?:(?:sign|both|is|are|now|l|r|left|right) )*(?:positive|"
    r"pos|\+)",
    r"\breflexes (?:are |both |now )*(?:up|↑)(?! to)|↑ ?reflexes\b",
)
"""Clonus and its like, as they look."""
ACROSS: Final = (
    (
        "sphincter",
        joined(
            rf"\b(?:(?:passed|opened|lost|soiled) (?:(?:his|her|the|a|some) )*(?:stools?|motions?|bowels?|faeces|water|urine)|"
            rf"bowels? (?:were |was |been )?open(?:ed)?|{_LINEN} (?:\w+ ){{0,2}}?(?:wet|soaked|soiled))\b[^.]{{0,70}}?\b"
            rf"(?:{_UNAWARE}|unaware|no idea|no control)",
        ),
    ),
    (
        "weakness",
        joined(
            rf"\b(?:he|she) (?:{CANNOT})\W+(?:(?:and|but|though|yet|while) )?(?:at|on|this|last|an?|yesterday|earlier|two|"
            rf"three)\b[^.;]{{0,24}}\b(?:he|she) could\b",
        ),
    ),
)
"""Signs told over the commas of one sentence."""
