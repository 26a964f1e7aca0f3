"""Histology: the primary tumour as named, normalised to one name, with how firmly it is said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import Mention, negated, one
from assistant.reading.tumours import NAMES
from assistant.reading.wording import blanked, either, words

if TYPE_CHECKING:
    from collections.abc import Iterator

PROVEN, NAMED, PAST, GUESSED = 3, 2, 1, 0
_PATTERN: Final = re.compile(rf"(?<![a-z])(?:{'|'.join(rf'(?P<n{i}>(?:{pattern})(?![a-z]))' for i, (_, pattern) in enumerate(NAMES))})")
TUMOURS: Final = re.compile("|".join(rf"(?<![a-z])(?:{pattern})(?![a-z])" for _, pattern in NAMES))
_WORD_STARTS: Final = re.compile(r"(?<![a-z])[a-z]{2,3}")
_PREFIXES: Final = frozenset(
    words(
        """
        scl oat lun nsc squ egf alk kra ros pul bro neu net pne mer rcc ccr prc chr ren cle hyp kid ca can gra pap duc br bre idc ilc
        her tnb mam tri crp mcr hsp mhs mcs pro cas fol med ana hur thy ptc mpt ftc hcc hep liv mel uve ocu cho cut acr muc sar
        ost leu lei lip rha ang fib myx syn ewi und alv ups sem tes ger ter nsg pla mye mm kah dlb hod nhl hl lym bur cll aml cml
        gis gas rec col crc bow sig asc des cae tra sto oes eso pan pda bil gal bla uro tcc ova hgs cer end ute hea nas oro ton
        hns npc mes adr sal par pha gli epe bas cup unk occ ori lob cel hod car non ade lar pri phe mal
        """
    )
)
_BEFORE_GUESS: Final = re.compile(
    r"(?:\b(?:"
    + either(
        "might_be may_be could_be maybe perhaps possibly possible probably probable suspected suspicious_for likely",
        "presumed query either vs versus or ddx dd r/o rule_out to_exclude exclude",
    )
    + r"|differential(?: of| is|:)*)|\?)\s*(?:(?:metastatic|primary|new|a|an|from|of)\s+)*$"
)
_AFTER_GUESS: Final = re.compile(r"\s*\?|\s*(?:vs\.?|versus|or)\b|\s*(?:is )?(?:suspected|presumed|likely|possible)\b")
_AFTER_DENIED: Final = re.compile(
    r"\s*(?:[:=-]\s*)?(?:has been |was |is )?(?:excluded|ruled out|negative|unlikely|not (?:the|this) (?:cause|source|primary))\b"
)
_SETTLED: Final = re.compile(
    r"\b(?:biopsy[- ](?:proven|confirmed)|(?:biopsy|histology|pathology|path|histo|bx|cytology)\b[^.;]{0,25}\b(?:shows?|"
    "showed|confirms?|confirmed|proved|proves|came back|comes back|back as|is|was|=|says|said|actually|now)|"
    r"(?:biopsy|histology|pathology|path|histo|bx)\s*[:=]|confirmed|proven|turned out to be|turns out to be|"
    r"actually|final (?:histology|path\w*)|in fact)\s*(?:\w+ ){0,3}$"
)
_AFTER_SETTLED: Final = re.compile(
    r"[ ,(]*(?:(?:is |was )?(?:biopsy|histologically|histology|biopsy-)[- ]?(?:proven|confirmed)|proven|confirmed|on (?:biopsy|histology|path\w*))"
)
_PAST_WORDS: Final = re.compile(
    r"\b(?:disease-free|in remission|cured|previous(?:ly)?|history of|pmh|years ago|remote|(?:19|20)\d\d|excluded|"
    r"ruled out|prior|childhood|completely resected)\b"
)
_NOT_PRIMARY: Final = re.compile(
    r"\b(?:lung|liver|brain|visceral|bone|nodal|pulmonary|hepatic|adrenal)(?: and (?:lung|liver|brain|bone))?\s+(?:metastases|"
    r"deposits|secondaries)|\b(?<![tlcs]\d )(?<![tlcs]\d\d )(?:lung|liver|kidney|renal|bowel|thyroid|breast|adrenal|pulmonary|hepatic|"
    r"prostate)\s+(?:nodules?|"
    r"involvement|failure|function|impairment|disease|transplant|colic|cyst\w*|stones?|lesions?|lump|biopsy)\b|"
    r"\b(?:myeloma|psa|lymphoma) (?:screen\w*|panel|markers?)\b|\b(?:brain|visceral|nodal|adrenal|liver|hepatic|pulmonary) metastasis\b|"
    r"\bmetastas[ei]s (?:to|in) (?:the )?(?:lung|"
    "liver|brain|kidney|adrenal)s?"
)
_OF_THE_SPINE: Final = re.compile(
    r"(?<![a-z])(?:[tlcs]\d{1,2}|spinal|vertebral) (?:breast|lung|prostate|renal|kidney|thyroid|liver|colon|bowel|bladder) lesion(?!s)(?![a-z])"
)
"""A lesion of the spine named by an organ is a metastasis of that organ's tumour: "T11 breast lesion"."""
_LOOSE: Final = frozenset({"unknown primary", "non-small cell lung cancer"})
_OPPOSED: Final = re.compile(r"(?<![a-z])(?:not|isn't|nor|rather than|instead of|no|nt|was not|never)\s+(?:a |an |the |from |of )*$")


def may_speak(word: str) -> bool:
    """A quick test whether a word starts like a tumour's name."""
    return not _PREFIXES.isdisjoint(_WORD_STARTS.findall(word))


def find(text: str, at: int) -> Iterator[tuple[Mention, int]]:
    """Tumours named in a stretch, each with how settled it is: 3 proven, 2 named, 1 past, 0 guessed."""
    bare = blanked(_OF_THE_SPINE.sub(lambda match: f"{match[0][:-6]}tumour", text), _NOT_PRIMARY)
    for match in _PATTERN.finditer(bare):
        name = NAMES[int(str(match.lastgroup)[1:])][0]
        if not _denied(bare, match, name):
            yield one("histology", name, match, at), _standing(bare, match)


def _denied(text: str, match: re.Match[str], name: str) -> bool:
    if name == "unknown primary":
        return False
    before = text[: match.start()]
    return bool(_OPPOSED.search(before) or _AFTER_DENIED.match(text[match.end() :])) or (
        name not in _LOOSE and negated(text, match.start(), 12) and bool(re.search(r"\b(?:no|not|nor|without|denies|neither)\b[^,]*$", before[-12:]))
    )


def _standing(text: str, match: re.Match[str]) -> int:
    before, after = text[max(0, match.start() - 45) : match.start()], text[match.end() :]
    if _BEFORE_GUESS.search(before) or _AFTER_GUESS.match(after):
        return GUESSED
    if _SETTLED.search(before) or _AFTER_SETTLED.match(after):
        return PROVEN
    return PAST if _PAST_WORDS.search(text) else NAMED
