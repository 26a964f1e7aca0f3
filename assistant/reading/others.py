"""Others: words by which a text says that it speaks of somebody else: a neighbour on the ward, an earlier patient, a namesake, a teaching case."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import LEVEL, either

_SOMEONE: Final = either("patient pt man woman lady gentleman gent case person guy chap fellow bloke one")
TRADE: Final = (
    r"(?!(?:anaesth|anesth|radiolog|oncolog|patholog|haemato|neuro|consult|physio|regist|doctor|colleague|junior|senior|letter|answer|matter|"
    r"number|"
    r"order|paper|computer|scanner|other|former|later|earlier|partner|\w+logist|report|director|centre|chapter|winter)\w*)"
    r"(?:[a-z]+(?:er|or|ist|man|woman|ian|ant|smith)|pensioner|widow|cook|chef|clerk|nurse|student|lad|retiree|nun|monk|priest|vicar|"
    r"pilot)"
)
"""Somebody named by what he does for a living, none of the staff: "our farmer"."""
_BESIDE: Final = r"(?:next to|beside|opposite|across from|alongside|adjacent to|next door to)"
_THEM: Final = r"(?:him|her|them|ours|mine|this one|our \w+|the patient)"
_TELLS: Final = r"(?:says?|said|tells?|told|reports?|reported|found|saw|noticed|brought|drove|called|rang)\b"
OTHER: Final = patterns.of(
    r"\b(?:back from|busy with|tied up with|dealing with|coming from|held up by|just seen|just saw) (?:an?|another|the other) (?:\d\d ?-?(?:[mf]\b|"
    r"yo\b|year)|"
    rf"{_SOMEONE})[^.;]*|"
    r"\b(?:teaching(?! hospital)|tutorial|lecture|journal club)\b[^.;]{0,30}?\b(?:discussed|saw|had|showed|shown|presented|presents|case|"
    r"example)\b|"
    r"\byou (?:\w+ )?(?:helped|advised|told)\b[^.;]{0,30}? (?:with|on|about) (?:an?|another)\b[^.;]{0,60}?\b(?:last|yesterday|earlier|ago|before|"
    r"previously)\b|"
    r"\b(?:i|we) asked (?:you )?about (?:an?|another)\b[^.;]{0,60}?\b(?:last|yesterday|earlier|ago|before)\b|"
    r"\bshar(?:es|ed|ing) (?:an? |the |his |her )?(?:room|bay|ward|cubicle|name|surname) with\b|\bof an? (?:mr|mrs|ms|miss)\b|"
    r"\b(?:filed|put|scanned|stapled|pasted|copied) (?:in|into|under|to|on) (?:his|her|the|our)\b[^.;]{0,30}?\b(?:by (?:mistake|error|accident)|"
    r"in error|"
    r"mistakenly)\b|\b(?:the|an?) (?:next|other|opposite|adjacent|neighbouring) (?:bed|bay|cubicle|room) (?:has|is|holds|contains)\b|"
    r"\b(?:colleague|friend|registrar)(?: of mine)? (?:showed (?:me|us)|had) (?:an?|another)\b[^.;]{0,60}?\b(?:yesterday|last|once|ago|earlier)\b|"
    rf"\b{_SOMEONE} (?:just |from )?(?:across|down) the (?:corridor|hall|ward|bay|room|way)\b|"
    rf"\b{_BESIDE} {_THEM}\b[^.;]{{0,30}}?\b(?:an?|another|someone|somebody)\b|\b{_SOMEONE},? (?:who (?:is|lies|sits) )?(?:(?:lying|sitting) )?"
    rf"{_BESIDE} {_THEM}\b|"
    rf"\b(?:another|other|different|next|second|previous|wrong|last|neighbouring|adjacent|earlier) "
    r"(?:(?:melanoma|breast|myeloma|renal|rcc|kidney|lung|prostate|lymphoma|thyroid|colon|cancer|oncology|spine|spinal|mets?) )?"
    rf"{_SOMEONE}(?<! one)"
    rf"(?!s? (?:level|lesion|side|lump|finding))\b|\b{_SOMEONE}"
    " (?:in|from|of|at|on) (?:the )?(?:next |other |adjacent |opposite |same )?(?:bed|bay|room|cubicle|side room|"
    r"side-room|ward|clinic|list)\b(?! (?:today|now))|\bbelongs? to (?:another|someone|a different|the (?:other|"
    r"next|previous))\b|\b(?:not|isn't|wasn't) (?:this|our|my|the same) (?:patient|pt|one|case)\b|\bbed \d+\b|"
    r"\b(?:bed|bay|cubicle|room) (?:(?:next to|beside) (?:him|her|them|ours|mine|his|hers)|opposite)\b|"
    rf"{_SOMEONE}(?<! one) (?:before|after) (?:this one|this patient|ours|him|her)\b|"
    rf"\b(?:we|i) (?:had|saw|treated|met|discussed) (?:a|an|one) (?:\w+ )?{_SOMEONE} (?:last|yesterday|earlier|the other|a few|some)\b|"
    r"\b(?:the|that) (?:lady|man|gentleman|woman|patient|pt|one|chap|guy|bloke) (?:from|of) (?:yesterday|last (?:week|night|month)|before|earlier)\b|"
    r"\bnot (?:my|our) (?:question|patient|case|problem|concern)\b|\bnot ours\b|(?<!belong to )(?<!belongs to )\bsome(?:one|body) else(?:'s)?\b|"
    r"\bmy (?:other|last|previous) (?:patient|pt|case|one)\b|"
    r"\b(?:his|her|their) (?:mate|friend|colleague|workmate|boss)\b|"
    rf"\b(?<!its )(?<!upper )(?<!lower )neighbour(?:'s)?\b(?! (?:{LEVEL}|level|vertebra)| (?:who [\w ]{{2,30}}? )?{_TELLS})|\bi (?:once|have) "
    rf"(?:seen|saw)\b|\bone i saw\b|\b(?:the|"
    rf"another) other (?:mr|mrs|ms|miss)\b|patient "
    r"(?:discussed|mentioned|seen) (?:before|earlier|previously|above)|\bother (?:pt|bed|bay)(?:'s)?\b|\bwrong (?:patient|notes|"
    r"film|scan|report)\b|\bfor (?:bed|"
    r"room|bay) \w+\b|\bnot (?:him|her|them)\b|\broom ?mate\b|\bunlike (?:the|my|our) (?:other|last|previous)\b|"
    r"\bmix(?:ed)?[ -]?up with\b|\bnamesakes?\b|\b(?:last|the other) (?:week|month|night|day)'s (?:patient|pt|case|one|referral)\b|"
    rf"\b[a-z]+'s (?:last|other|previous|next) {_SOMEONE}\b"
)
"""Opens, or is part of, a clause on another patient."""
