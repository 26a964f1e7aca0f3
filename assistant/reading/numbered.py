"""Numbered: levels whose number stands apart from the region: "lumbar vertebra number four", "ninth of the thoracic vertebrae", "LWK 3"."""

from __future__ import annotations

import re
from typing import Final

from assistant.reading import patterns
from assistant.reading.numerals import ORDINALS, SPOKEN_LETTER, UNITS
from assistant.reading.wording import either

_TO_TWELVE: Final = either(" ".join(list(UNITS)[1:13]))
_NAME: Final = "(?:cervical|thoracic|dorsal|lumbar|sacral)"
_LETTER: Final = "(?:th|tee|dee|ell|el|see|cee|ess|[tdlcs])"
_ONE: Final = "(?:vertebral body|vertebra|segment|level|body)"
_ORDINAL: Final = rf"(?:{either(' '.join(ORDINALS))}|\d{{1,2}}(?:st|nd|rd|th))"
_FIGURE: Final = rf"(?:{_TO_TWELVE}|\d{{1,2}}(?![\d%]|\.\d))"
_NO: Final = r"(?:number|num\.?|no\.?|nr\.?|n[°º]|#) ?"
_ALONE: Final = (
    r"(?! (?:of|lesions|levels|vertebrae|metastases|deposits|segments|bodies|weeks?|months?|days?|years?|percent|per cent|mm|cm|or|to)\b"
    r"| ?(?:%|mm|cm)|-\d)"
)
_BACK: Final = r"(?:[ ,.;-]+(?:(?:no|sorry|scratch that|correction|i mean|i meant|make that|wait|rather|or rather|not \w+ but)[ ,:-]+){1,4}"
"""What takes a number back for the next."""
_WHOLE: Final = "(?:spine|vertebra[e]?|bodies|segments|column|region|levels)"
APART: Final = patterns.of(
    rf"\b(?:{_NAME}(?: spine)?,? (?:{_ONE},? )?{_NO}{_FIGURE}{_BACK}(?:{_NO})?{_FIGURE})?\b{_ALONE}"
    rf"|{_NAME} spine[,:]? (?:the )?(?:{_ONE} {_FIGURE}\b{_ALONE}|{_ORDINAL} {_ONE}\b)"
    rf"|(?:{_ONE} (?:{_NO})?{_FIGURE}|{_NO}{_FIGURE}|{_ORDINAL}(?: {_ONE})?) (?:of|in|from) the {_NAME} {_WHOLE}\b"
    rf"|{_LETTER} (?:(?:vertebra|segment|level) )?{_NO}{_FIGURE}{_BACK}(?:{_NO})?{_FIGURE})?\b{_ALONE})"
    r"|\b(?:[bhl]wk|(?:brust|hals|lenden)wirbel(?:k[oö]rpers?)?)[ .-]?(?:nr\.? ?)?\d{1,2}\b"
)
"""A level in which the number does not stand right beside the region."""
_PLACE: Final = patterns.of(rf"\b{_NAME}\b|^{_LETTER}(?= )|^[bhl](?=wk|rust|als|enden)")
_COUNT: Final = patterns.of(rf"\d{{1,2}}|\b(?:{_TO_TWELVE}|{either(' '.join(ORDINALS))})\b")
_GERMAN: Final = {"b": "t", "h": "c"}
REGION: Final = patterns.of(r"(?<![\w'/])(?P<letter>[ctl])(?:x[ -]?|[/-]| )(?=(?:spine|spinal|vert\w*|sp)\b(?! surgeon))")
"""A region by its letter: "Cx spine", "T-spine"."""
_REGIONS: Final = {"c": "cervical ", "t": "thoracic ", "l": "lumbar "}


_REGULAR: Final = (
    "(?:regular|normal|intact|fine|ok|okay|straight|preserved|maintained|conserved|physiological|undisturbed|correct|in order|aligned|not "
    "deviated|without (?:deviation|"
    "angulation|kink\\w*))"
)
AXIS: Final = patterns.of(
    rf"\b(?:(?:vertebral|spinal|rachidian|sagittal|coronal|frontal|body) (?:column )?)?axis(?: of (?:the )?(?:spine|column|vertebral column))?"
    rf"(?=(?: is| are| remains| was|:)? {_REGULAR}\b)"
)
"""The line of the spine, as it is called in translated reports; no vertebra."""


def line(match: re.Match[str]) -> str:
    """The line of the spine by its name; the second vertebra where the text speaks of its neighbours."""
    return match[0] if _UPPER.search(match.string) else "alignment"


_UPPER: Final = patterns.of(r"\b(?:atlas|c[ -]?[12]|dens|odontoid|atlanto\w*|peg)\b")


def level(match: re.Match[str]) -> str:
    """The level as it is mostly written: "lumbar 4", or "t7" for the German vertebra."""
    place, count = _PLACE.search(match[0]), _COUNT.findall(match[0])
    if place is None or not count:
        return match[0]
    number = count[-1] if count[-1].isdigit() else str(UNITS.get(count[-1]) or ORDINALS[count[-1]])
    if len(place[0]) > len("ess"):
        return f"{place[0]} {number}"
    letter = SPOKEN_LETTER.get(place[0], place[0])
    return f"{_GERMAN.get(letter, letter)}{number}"


def region(match: re.Match[str]) -> str:
    """The region written out."""
    return _REGIONS[match["letter"]]
