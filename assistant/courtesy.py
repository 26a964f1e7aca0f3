"""Courtesy: the "ok", "thanks" and "please" around a turn, made blank, so that the turn means what it means without them.

Every character keeps its place, so that a quote is still found where the user typed it.
"""

from __future__ import annotations

import re
from typing import Final

_ASKS: Final = r"(?:so|and|but|now|then|also|what|which|who|whom|when|where|why|how|whats|is|are|does|do|did|can|could|should|would|will|any|if)\b"
_FOUND: Final = (
    r"(?:for|to|with|by|from|on|in|at|ga|but|pedic\w*|peds?|facet\w*|post\w*|joints?|costo\w*|cv\w*|left|right|[lr]t?|bilat\w*|legs?|arms?|limbs?|"
    r"power|tone|gait|walk\w*|sens\w*|reflex\w*|sphinc\w*|bladder|bowels?|neuro\w*|align\w*|spine|bone|body|height|ht|cord|sac|csf|fit\w*)\b"
)
"""What is told to be ok: "ok pedicles", "ok for surgery"."""
_OPENS: Final = re.compile(
    r"\W*(?:"
    r"(?:many )?(?:thanks|thank you|thx|cheers|ta)(?: (?:so much|very much|a lot|for that|again))?(?=\s*[,.!;:–-]|\s+" + _ASKS + r")|"
    r"(?:great|perfect|lovely|brilliant|excellent|cool|fine|good|super|understood|got it|i see|makes sense|fair enough|noted)"
    r"(?=\s*[,.!;]|\s+(?:thanks|thank you|cheers|ta)\b|\s+" + _ASKS + r")|"
    r"ok(?:ay)?(?=\s*[,.!;]|\s+(?!" + _FOUND + r")\w)|"
    r"sorry to (?:ask|bother you|trouble you|keep asking)(?: again)?|"
    r"(?:hi|hello|hey)(?: there| again| all| team)?(?=\s*[,.!;:–-])"
    r")[\s,.!;:–-]*",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(
    r"(?:(?<=[\w)%?.!])[\s,.;–-]+)(?:(?:many )?(?:thanks|thank you|thx|cheers|ta)(?: (?:so much|very much|a lot|in advance))?|pl(?:ea)?se?|"
    r"plz)(?=[\s.!?]*$)",
    re.IGNORECASE,
)
_NAMES_A_RESULT: Final = re.compile(
    r"\b(?:s[il]n[sz]|escc|bilsky|n(?:om|mo)s|scores?|grade|note|letter|summary|path\w*|class|total|dose)\W*$", re.IGNORECASE
)
"""With which "please" is what asks."""
_GRATEFUL: Final = re.compile(
    r"(?:\W|\b(?:ok(?:ay)?|many|mate|doc|for|your|help|now|that'?s|that|thats|it'?s|this|is|was|very|really|so|all|much|most|great|perfect|"
    r"lovely|brilliant|brill|excellent|super|fab|cool|"
    r"good|nice|fine|right|wonderful|amazing|awesome|legend|helpful|useful|appreciated|got it|noted|it|thanks?|thx|thank|you|cheers|ta|bye|"
    r"goodbye)\b)*",
    re.IGNORECASE,
)
"""Thanks and nothing else."""


def blanked(text: str) -> str:
    """The turn with blanks for its courtesies; as it is where nothing else is left."""
    left = _without_ends(_without_opening(text))
    return text if _GRATEFUL.fullmatch(left) else left


def _without_opening(text: str) -> str:
    at = 0
    while (opening := _OPENS.match(text, at)) and opening.end() > at:
        at = opening.end()
    return ". ".rjust(at) + text[at:] if at > 1 else text


def _without_ends(text: str) -> str:
    while (ending := _ENDS.search(text)) and not _NAMES_A_RESULT.search(text[: ending.start()]):
        text = text[: ending.start()] + " " * len(ending[0]) + text[ending.end() :]
    return text
