"""Brought on: a pain that some doing brings on or lying ends, whatever the doing: "wringing a mop makes her yelp", "up hurts, flat does not".

No list holds all that people do; whoever rests, sleeps, eats or breathes does nothing that loads the spine.
"""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.pain_words import LOAD, PAIN, UPON

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
