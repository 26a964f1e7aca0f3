"""Kin: what is told of the family and not of the patient, and a relative who asks for one."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import either

KIN: Final = either(
    (
        "mother father brother sister husband wife son daughter uncle aunt cousin mum mom dad parent parents partner twin nephew niece "
        "grandmother grandfather grandma granddad grandad granny gran nan nana auntie grandson sibling"
    ),
    "siblings brother_in_law sister_in_law spouse stepfather stepmother",
)
FAMILY: Final = patterns.of(
    r"\brelatives? of (?:his|hers|theirs)\b|\b(?:fam(?:ily)?\.? (?:history|hx)|fhx?|f/hx?|strong family|runs in the family)\b|\b(?:his|her|the "
    r"patient's|"
    rf"patient's|patients|my|pt's|their)\s(?:\w+\s)?{KIN}\b|\b{KIN}"
    rf"(?:'s)?\s(?:had|died|has|with|was|is|also|both|uses|needs|diagnosed|alive|who|treated|suffered|suffers|developed|operated|succumbed|being "
    rf"treated)\b|"
    rf"^\s*(?:\w+ )?{KIN}\s*[:(=-]|\b{KIN}"
    r"\s+(?:breast|lung|prostate|colon|myeloma|melanoma|rcc|renal|thyroid|lymphoma)\b"
)
_WHOSE: Final = patterns.of(
    rf"\s*(?:which|that|who) (?:was|is|were|are|had been|belongs? to) (?:(?:of|in) )?(?:(?:his|her|the patient's|my|their) (?:\w+ )?{KIN}\b|"
    rf"the (?:\w+ )?{KIN}'s\b)"
)
_WITH_KIN: Final = patterns.of(
    rf"\b(?:lift\w*|carr\w+|pick\w*(?: up)?|hold\w*|hug\w*|feed\w*|chas\w*|play\w* with|car(?:es|ing) for|lives? with|brought (?:in )?by|"
    rf"accompanied by|seen with)"
    rf" (?:his|her|their|the|my) (?:\w+ )?{KIN}\b"
)
_WOMEN: Final = either("mother mum mom sister wife daughter aunt niece grandmother grandma stepmother sister_in_law")
_MEN: Final = either("father dad brother husband son uncle nephew grandfather granddad stepfather brother_in_law")
_HER_KIN: Final = patterns.of(rf"\b{_WOMEN}\b")
_HIS_KIN: Final = patterns.of(rf"\b{_MEN}\b")
VOICE: Final = (
    rf"\b(?:(?:the|his|her|their|my|the patient's|patient's|pt's) )?"
    rf"(?:{_WOMEN}(?!.{{0,24}}\b(?:says?|said|tells|told|reports?) (?:\w+ )?(?:that )?she\b)|"
    rf"{_MEN}(?!.{{0,24}}\b(?:says?|said|tells|told|reports?) (?:\w+ )?(?:that )?he\b)|partner|spouse)(?: (?:now|just|also|actually))* "
    r"(?:says?|said|tells? (?:me|us)|told (?:me|us)|reports?|reported|insists?|insisted|mentions?|mentioned|adds?|added|confirms?|confirmed|"
    r"corrects? (?:me|him|her|us)|corrected (?:me|him|her|us)|points? out|pointed out|clarif(?:ies|ied)|explains?|explained|reckons?|swears?|"
    r"(?:rang|rings|phoned|telephoned|called|calls|texted|e-?mailed|wrote)(?: (?:in|us|me|up|back|(?:the|our) (?:ward|unit|clinic|team|office|"
    r"line)))*"
    r"(?:,? (?:to (?:say|tell us|report|let us know)|saying|reporting|worried|concerned|because|as|that)\b|:))"
    r"(?! (?:that )?(?:i|we|my|our|they|her own|his own)\b)"
)
"""One of the family who tells of the patient: "his wife says he cannot stand"."""
_CARES: Final = (
    rf"\b(?:(?:the|his|her|their) )?{KIN} (?:had to|has to|have to|needs? to|now|can barely|could barely) (?:carry|lift|help|support|hold|drag|push|"
    rf"pull|"
    r"wash|feed|dress|carries|lifts|helps|supports|drags|change|wipe|clean|(?:put|puts) (?:\w+ )?(?:nappies|nappy|pads?|trousers|socks|shoes|"
    r"slippers) on) "
    r"(?:her|him|them)\b"
)
"""One of the family who does for the patient what the patient no longer can."""
_VOICE: Final = patterns.of(
    rf"{VOICE}|{_CARES}|\b(?:according to|as per|per|(?:history|collateral|story|told)(?: \w+)? (?:from|by|via)) (?:(?:the|his|her|their|the "
    rf"patient's) "
    rf")?(?:\w+ )?{KIN}\b"
)
_OWN_KIN: Final = patterns.of(rf"^[^.?!]{{0,60}}?(?:\bmy (?:\w+ )?|(?:^|[,.!:-] ?)){KIN}(?:'s)?\b(?! (?:was|had|died|also|used)\b)")
_A_PATIENT: Final = patterns.of(
    r"(?<![a-z])(?:patient|pt|man|woman|lady|gentleman|gent)(?![a-z])|\b\d\d ?-?(?:year|yr|yo|y/o|[mf]\b)|\bfam(?:ily)? (?:history|hx)\b|\bfhx?\b"
)


def speaks(clean: str) -> bool:
    """True for a text that opens with the writer's own mother or the like and names no other patient: it is about her."""
    return bool(_OWN_KIN.search(clean)) and not _A_PATIENT.search(clean)


_HE: Final = patterns.of(r"\W*(?:and |but |while )?he (?:has|is|was|had|himself)\b")
_SHE: Final = patterns.of(r"\W*(?:and |but |while )?she (?:has|is|was|had|herself)\b")


def not_of(text: str, before: str) -> bool:
    """True where a clause speaks of "he" after one on a woman of the family alone, or the other way round: "his wife has lymphoma, he has ..."."""
    she, he = _HER_KIN.search(before), _HIS_KIN.search(before)
    return bool((she and not he and _HE.match(text)) or (he and not she and _SHE.match(text)))


def tells_whose(text: str) -> bool:
    """True for an aside that gives what stands before it to one of the family: "..., which was his brother's illness"."""
    return bool(_WHOSE.match(text))


def told(text: str) -> bool:
    """True for a clause on one of the family; somebody who lives with them, lifts them or is spoken of by them is none."""
    return bool(FAMILY.search(_VOICE.sub(" ", _WITH_KIN.sub(" ", text))))
