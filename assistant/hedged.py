"""Hedged: a class of stability that a sentence names without saying that the lesion has it.

"If the surgeon judges the spine unstable" is a condition that the NOMS table leaves to the surgeon; "one step short of
indeterminate" says how far the own class reaches. Both rest on the outcome and on no word of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from assistant.material import Material
    from assistant.wording import Wording

_I: Final = re.IGNORECASE
_IF: Final = re.compile(r"\b(?:if|when|where|whether|should|in case|provided|unless|depend\w* on)\b[^.;:]{0,80}\Z", _I)
_JUDGED: Final = re.compile(r"\bsurg\w+|\bjudg\w+|\bconsider\w*|\bdeem\w*|\bregard\w*|\bcall\w*|\bassess\w*|\bdecid\w+|\bthought\b", _I)
_STABILISED: Final = re.compile(r"\bstabili[sz]\w+|\bfix\w+", _I)
_BELOW: Final = re.compile(
    r"\b(?:short of|below|under|up to|(?:edge|verge|brink|threshold|margin) of|towards?|off|away from|from|close to|near(?:er)?(?: to)?|"
    r"next to|reading step (?:to|from)|before|into|to|reach\w*|become|becoming|make it|enter\w*|starts?|begins?)"
    r"(?: (?:the|being|an?|called|classed|as|it)\b)*\s*\Z",
    _I,
)
_ABOVE: Final = re.compile(r"\b(?:above|over|down to|out of)(?: (?:the|being)\b)*\s*\Z", _I)
_UNDER: Final = re.compile(r"\b(?:short of|below|under|up to)(?: (?:the|being)\b)*\s*\Z", _I)


def hedged(said: Wording, at: int, material: Material) -> str:
    """The origin of a class that is a condition or a neighbour; empty for one that is claimed."""
    mention = said.mentions[at]
    member = mention.value[0] if isinstance(mention.value, tuple) else ""
    if mention.kind != "class:stability" or not isinstance(member, str):
        return ""
    before = said.text[: mention.start]
    if _IF.search(before) and _JUDGED.search(said.text) and material.surgeon_decides:
        return "outcome:noms" if _fits(said.text, before, member) else ""
    return "outcome:sins" if _neighbour(before, member, material) else ""


def _fits(text: str, before: str, member: str) -> bool:
    """Whether the condition goes with what is done: stabilisation where unstable, none where stable."""
    if re.search(r"\bwhether\b", before, _I):
        return True
    return member == ("unstable" if _STABILISED.search(text) else "stable")


def _neighbour(before: str, member: str, material: Material) -> bool:
    """Whether it is the class next to one that is a reading step away, on the side that is named."""
    side = 1 if _UNDER.search(before) else -1 if _ABOVE.search(before) else 0
    if not side and not _BELOW.search(before):
        return False
    return any(beside == member and side in {0, step} for beside, step in material.near_classes)
