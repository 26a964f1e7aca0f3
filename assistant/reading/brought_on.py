"""Brought on: a pain that some doing brings on, or that forbids it: "wringing a mop makes her yelp", "up hurts, flat does not".

No list holds all that people do; whoever rests, sleeps, eats or breathes does nothing that loads the spine.
"""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.pain_words import LOAD, PAIN, REST, UPON

_IDLE: Final = (
    r"(?:lying|laying|resting|sleeping|breathing|eating|swallowing|drinking|talking|waiting|being|having|going|during|nothing|anything|something|"
    r"everything|morning|evening|imaging|staging|bring|thing|king|spring|string|ring|wing|swing|sling|according|including|regarding|following)"
)
_DOING: Final = rf"\b(?!{_IDLE}\b)[a-z]{{2,}}ing\b"
_CRIES: Final = (
    r"(?:scream\w*|cry|cries|crying|cried|yell\w*|shouts?|howls?|moans?|groans?|winc\w+|grimac\w+|whimper\w*|flinch\w*|yelps?|gasps?|"
    r"swears?|distressed)"
)
BROUGHT_ON: Final = (
    patterns.of(
        rf"\b{PAIN}[^.;,]{{0,50}}?\b(?:(?:until|till) (?:he|she|they|it) (?:can )?(?:{REST})|(?:as long as|while|whenever|the whole time) (?:he|"
        rf"she|they)"
        rf"(?:'s| is| are| stays?| remains?) (?:up|upright|on (?:his|her|their) feet)\b)"
    ),
    patterns.of(
        rf"(?<!no )(?<!not )(?<!without )\b{_CRIES}(?: out)?[^.;,]{{0,20}}?\b{UPON} [^.;,]{{0,20}}?\b{LOAD}|\b(?:{LOAD}|up)\s*[=:]+\s*(?:\w+ )?{PAIN}"
    ),
    patterns.of(rf"{_DOING}[^.;,]{{0,45}}? (?:makes?|made|has|had|gets) (?:him|her|them) {_CRIES}"),
    patterns.of(
        rf"(?<!nothing )(?<!not ){_DOING}[^.;,]{{0,40}}? (?:brings?|brought|sets) (?:it|this|(?:his|her|the) (?:pain|back|neck)) (?:on|off)\b"
    ),
    patterns.of(
        rf"\b{UPON} [^.;,]{{0,20}}?\b{LOAD}[^.;]{{0,45}}?\bit (?:catches|grabs|gets|stabs|bites|nips|hits|kills|jabs|seizes) (?:him|her|them)\b"
    ),
    patterns.of(
        r"\b(?:up|upright)\b[^.;,]{0,8}?\b(?:hurts|sore|painful|agony|bad)\b[^.;]{0,12}?\b(?:flat|down|lying|supine)\b[^.;]{0,10}?(?:n't|\bnot|\bfine|\bok|"
        r"\bnone|\bnothing)\b"
    ),
)
KEPT_FROM: Final = patterns.of(
    rf"\b(?:not|no longer|stopped) (?:(?:now|even|yet) )?{LOAD}[^.;,]{{0,24}}\b(?:because of|due to|owing to|on account of|for) "
    rf"(?:(?:the|his|her|this|such|severe|bad|terrible|back|neck|spinal) )*{PAIN}|"
    rf"\b{LOAD}(?: (?:tolerance|time|endurance|distance|ability))?:?(?: (?:is|was|only|about|max|limited|restricted|down|to|a|few|\d+|minutes?|"
    rf"mins?|metres?|"
    rf"m|hours?|h|seconds|sec))*,? (?:because of|due to|owing to|by|from|for)(?: (?:the|his|her|severe|back|neck|spinal|lumbar|thoracic|"
    rf"[ctls]\d{{1,2}}))* "
    rf"{PAIN}|"
    rf"\b(?:has|have|had|needs?|needed|must) (?:to )?(?:go and )?lie (?:down|flat)[^.;,]{{0,24}} (?:because of|due to|owing to|with|from|for) "
    rf"(?:(?:the|his|her) )?(?:(?:back|neck|spinal|severe) )*(?:{PAIN}|back\b|spine\b)|"
    rf"\b{REST}[^.;,]{{0,16}} (?:the )?(?:only|one) (?:position|posture|way)[^.;,]{{0,12}} (?:without pain|pain-?free|comfortable|of relief|bearable)"
)
"""A load that pain forbids: "not walking because of pain"."""
WOKEN: Final = patterns.of(
    rf"\b{LOAD}(?: (?:over|in bed|around|about|to (?:the|either|one|his|her) (?:other )?side|at night))* wak(?:es|ing|ens?|ed)\b"
)
"""A load that wakes somebody: "turning over in bed wakes her"."""
