"""Rule words: how a turn asks for each rule. Plain words, a closed list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.requests import BARE_DOSE, any_of, word_of

if TYPE_CHECKING:
    import re

BONE_DRUGS: Final = {"zoledronic_acid": r"zol(?:end|ed)\w+|zometa|zol", "denosumab": "denosumab|xgeva|deno"}
"""The names of each."""
_CLEARANCE: Final = r"(?:cr ?cl|creatinine clearance|clearance|gfr)"


def _drug(names: str) -> re.Pattern[str]:
    """A drug asked for by its dose, chosen instead of another, or named alone."""
    asked = (
        r"dos(?:e|es|ing|age)|how (?:often|much)|intervals?|regimen|still (?:go|ok)|schedule|instead|dispense|prescribe|can (?:he|she|they|we|i)|"
        r"safe|ok(?:ay)? to"
    )
    alone = rf"^\W*(?:(?:and|what about|how about|or) )?(?:the )?(?:{names})\W*$"
    after = rf"\b(?:creat\w*|{_CLEARANCE})\W{{0,3}}\d[^?]*\b(?:{names})\b[^.;]{{0,30}}\?"
    measured = rf"\b(?:{names})\b(?=[^?]*\b(?:creat\w*|{_CLEARANCE})\W{{0,3}}\d)|\b(?:{names})\b (?:at|with) \d"
    behind = rf"\b(?:{names})\b(?=[^?]*[.;,!\n]\s*{BARE_DOSE})"
    return any_of(
        behind, measured, after, rf"\b(?:{names})\b[^.?!\n]{{0,30}}\b(?:{asked})\b", rf"\b(?:{asked})\b[^.?!\n]{{0,30}}\b(?:{names})\b", alone
    )


_OUTLOOK: Final = r"\b(?:his|her|their|the patient'?s|my patient'?s) (?:prognos\w+|outlook|life expectancy|expected survival|survival)\b"
CAN_WAIT: Final = (
    r"\b(?:can|could|should|will|does|ok(?:ay)? (?:for|if)) (?:it|this|that|he|she|they)(?: (?:all|safely|really))? "
    r"(?:waits?\b|(?:be left|keep) (?:until|till?|over)\b)(?! (?:before|after|between)\b)"
    r"(?! (?:for|until|till) (?:the )?(?:biops\w+|tissue|histolog\w+|mri|scan))|"
    r"\b(?:can|could|should) we (?:safely )?wait"
    r"(?:\W*$|(?: (?:until|till?|for|over))? (?:the |a )?(?:morning|tomorrow|night|ward round|weekend|monday|day)\b)"
)
"""Asks of this patient whether there is time."""
ASKED: Final = {
    "sins": any_of(
        r"\b(?<!from what )(?<!from which )(?<!at what )(?<!at which )(?<!above what )(?<!over what )"
        r"s[il]n[sz]\b(?! ?(?:score |total )?(?:of |is |was |were |at |= ?|: ?)?\d)",
        r"\binstability score",
        r"\bstable or unstable",
        r"\bhow (?:un)?stable\b",
        r"(?<!total )(?<!score )(?<!sins )(?<!points )(?<!number )\b(?:is|are) (?:it|this|that|he|she|they|the spine|the patient|the lesion|my "
        r"patient) (?:(?:really|still|now) )?(?:un)?stable\b",
        r"\b(?:un)?stable or not\b",
        r"^\W*(?:(?:so|and|ok|right|then|already|still|now|definitely|technically) )*(?:un)?stable(?: (?:already|still|now|then|yet))*\W*\?",
        r"\bstability\b",
        r"\b(?:what|which|next|same|another) (?:class|band|category)\b",
        r"\b(?:real|actual|honest|true|final|current|corrected|his|her|their) (?:sins |total )?(?:score|total|band|points)\b",
        r"\b(?:band|score|total|sins) (?:again|then|now|please|pls)\b",
    ),
    "escc": any_of(
        r"\b(?:escc|bilsky|epidural)(?: grade)?\b[^.\n]{0,12}(?:\?|please|pls|grade)",
        r"\b(?:what|which) (?:escc|bilsky|grade)",
        r"(?<!low )(?<!high )\bgrade (?:the (?:compression|canal|epidural)|this|it|please)\b",
        r"\bescc (?:and|&|/|\+)",
    ),
    "noms": any_of(
        r"\bn(?:om|mo)s\b",
        r"\bpathway\b",
        r"\bwhich arm\b",
        r"\bpath\?",
        r"\bwhat would you (?:do|suggest|advise|recommend)",
        r"\bwhat (?:to do|now|next|first|treatment|plan)\b|\bwhere do (?:i|we) start\b",
        r"\b(?:treatment|management) plan",
        r"\bplan\b\s*\??",
        r"\brt or (?:knife|surgery|op)|\b(?:radiation|radiotherapy|rays|beam) or (?:towards? )?the (?:knife|theatre)",
        r"\bhow (?:should|would|do) (?:we|i|you) (?:treat|manage)\b(?=\W*$|\W+(?:it|this|that|these|those|both|her|him|them|(?:the|my|our|his) "
        r"(?:patient|pt"
        r"|man|lady|woman|case|lesion|level|spine|met\w*|tumou?r|compression)|[ctls]\d{1,2}|then|now|next|first|here)\b)",
        r"\bsuggest treatment",
        r"\b(?:should|shall|do|would|can|could) (?:i|we|you) (?:(?:just|simply|only|now|still|not) )*(?:operate|irradiate|radiate|zap|stabili[sz]e"
        r"|decompress|fix (?:it|him|her|this)|give (?:him |her )?(?:just |plain )?(?:rt|radiotherapy|srs|sbrt))\b(?! [^?]*\b(?:after|before|"
        r"within)\b)",
        r"\b(?:is|would|will) (?:plain |just )?(?:rt|radiotherapy|radiation|srs|sbrt) (?:alone )?(?:be )?(?:enough|sufficient|do)\b",
        r"\b(?:rules?|ruled|ruling) out (?:an? |the )?(?:surgery|operati\w+|op)\W*$|\b(?:is|are) (?:he|she|they|the patient|my patient) (?:still )?"
        r"(?:operable|a candidate for (?:surgery|an operation)|a surgical candidate)\b",
        r"\b(?:does|would|should) (?:he|she|the patient|my patient) (?:need|have|get) (?:an? )?(?:surgery|operation|op|radiotherapy|rt|srs)\b",
        r"\bwhat\b[^.?!\n]{0,30}\brecommend",
        r"\bso (?:he|she|they|the (?:patient|pt)) (?:needs?|gets?|should (?:have|get))\W*$",
        r"\brecommend(?:ations?|ed)?\b(?=\W*(?:$|(?:treat\w*|manage\w*|path\w*|plan|for|in|here|then|now|please|pls|surgery|operat\w*|radio\w*|something|anything)\b))",
    ),
    "treatment_urgency": any_of(
        r"\bhow (?:soon|urgent(?:ly)?|quick(?:ly)?|fast)\b(?: (?:is|does|do|must|should|has|would|will|needs?))? ?"
        r"(?:this|it|she|he|they|we|i|the patient)\b"
        r"(?![^.?!\n]*\b(?:after|before|following|mri|scan\w*|image\w*|biops\w*|tissue|go in|steroids?|dex\w*)\b)",
        rf"{CAN_WAIT}|"
        r"\b(?:treat\w*|operat\w*|surgery|radiotherapy|rt|decompress\w*)\b[^.?!\n\w]{0,3}(?:within|in) (?:how long|what time|how many hours)\W*$|"
        r"^\W*(?:(?:and|so|ok|then)\W+)*(?:definitive )?(?:treatment|surgery|operation|decompression) (?:within|by when|how soon|when)\W*$|"
        r"\b(?:when|by when|how soon)\b[^.?!\n]{0,8}\b(?:does|do|should|must|has|have|is) (?:he|she|they|we|it|i|the patient)\b[^.?!\n]{0,16}"
        r"\b(?:definitive|treatment|treated|surgery|operated|operation|decompress\w*)\b(?![^?]*\b(?:after|before|following|biops\w+|start\w*)\b)|"
        r"\bwithin (?:how long|what time|how many hours)\b[^.?!\n]{0,20}\b(?:treat\w*|operat\w*|done|irradiat\w*|decompress\w*)\b|\bhow (?:urgent|"
        r"soon)\W*$|\bwhom? (?:do|should|shall|must|can) (?:i|we) (?:ring|call|phone|bleep|page|contact)\b",
    ),
    "biopsy_urgency": any_of(
        r"\bhow (?:soon|urgent(?:ly)?|quick(?:ly)?|fast)\b[^.?!\n]{0,30}\b(?:biops\w+|tissue|histology)\b(?![^.?!\n]*\bafter\b)|"
        r"\b(?:biopsy|tissue)\b[^.?!\n\w]{0,3}(?:within|by when|how soon|how quick\w*|how urgent\w*)\b[^.?!\n]{0,12}\W*$",
    ),
    "mri_urgency": any_of(
        r"\bhow (?:soon|urgent(?:ly)?|quick(?:ly)?|fast)\b[^.?!\n]{0,40}\b(?:mri?|scan(?:ned)?|imag(?:ed|ing))\b"
        r"|\b(?:which|what) (?:pictures?|scans?|imaging)\b[^.?!\n]{0,30}\bhow (?:soon|fast|quick|urgent)"
        r"|\b(?:which|what) (?:(?:kind|sort|type) of )?(?:pictures?|scans?|imaging)\b[^.?!\n]{0,30}\b(?:need|book|order|request|get|want|ask)\w*"
        r"|\b(?:mri|mr|scanner)\b (?:\w+ )?(?:wo ?n'?t|ca ?n'?t|cannot|can not|refus\w+|will not)\b|\b(?:cannot|can'?t|ca ?n'?t) (?:have|go in|"
        r"tolerate) (?:an? |the )?mri\b",
        r"\bmri?,? (?:by )?(?:how|when) (?:soon|urgent(?:ly)?|quick(?:ly)?|fast)\b",
        r"\bwhen (?:does|should|must|do|is|can) (?:he|she|they|we|i|the)\b[^.?!\n]{0,20}\b(?:mri|scan(?:ned)?|imaged)\b|\bmri,? when\b|"
        r"\bwhen(?:'s)? (?:the )?mri\b",
        r"\b(?:mri?|scan|imaging)\b[^.?!\n]{0,20}\b(?:wait|be (?:delayed|left|postponed|put off)|hold (?:on|off))\b"
        r"|\b(?:wait|leave it|hold off)\b[^.?!\n]{0,30}\b(?:for|to|before|with) (?:the |an? )?(?:mri?|scan|imaging)\b",
    ),
    "radiotherapy": any_of(
        r"\b(?:which|what) (?:rt|radiotherapy|radiation)\b|^\W*(?:(?:and|so|ok|what about|how about) )*(?:the )?(?:rt|xrt|radiotherapy|radiation|"
        r"rads)\W*$",
        word_of(r"dose doses fractionation fractions? schedule regimen how_many_gy gray"),
    ),
    "dexamethasone": any_of(
        r"(?<!stop )(?<!stop the )(?<!taper )(?<!taper the )(?<!wean )(?<!wean the )(?<!off )(?<!off the )\b(?:steroids?|dex\w*|corticosteroids?)\b"
        r"(?![^.?!\n]{0,24}\b(?:taper\w*|wean\w*|stop(?:ped)?|withdr\w+|(?:come|bring|brought|cut|go|taken?|tail\w*) (?:it )?(?:down|off)|reduc\w+|"
        r"tail\w*)\b"
        r"|[^.?!\n]*\bbiops\w*)",
        r"\bhow (?:soon|quick(?:ly)?|fast|urgent(?:ly)?) (?:does|do|must|should|has) (?:it|that|the drug) (?:(?:have|has|need|"
        r"needs) )?(?:to )?go in\b",
        r"\b(?:anything|something|what) (?:(?:to|can (?:i|we)|should (?:i|we)|do (?:i|we)|shall (?:i|we)) )(?:give|start|prescribe)\b[^.?!\n]{0,12}\b"
        r"(?:meanwhile|in the mean ?time|until then|while (?:i|we) wait|before (?:theatre|surgery|the (?:scan|mri)))\b",
    ),
    **{drug: _drug(names) for drug, names in BONE_DRUGS.items()},
    "cockcroft_gault": any_of(
        rf"\bhow (?:did|do|have) (?:you|u) (?:\w+ ){{1,4}}{_CLEARANCE}\b",
        rf"\b(?:give|tell|show|say)(?: me| us)? (?:the |his |her |their |that )?{_CLEARANCE}\b(?! (?:cut|limit|thresh|below|above))",
        rf"\bwhat(?:'?s| is| was)? (?:the |his |her |their |that )?{_CLEARANCE}\b(?: (?:did|do|have|is|was|that|u|you|it)\b[^?]*)?\W*$",
    ),
    "radiosensitivity": any_of(
        r"\b(?:is|are|was) (?:(?:it|this|that|he|she) |(?:the |his |her )?(?:tumou?r|primary|histology|cancer) |(?:[\w-]+ ){1,3})(?:really |"
        r"considered )?"
        r"radio-? ?(?:sensitive|resistant)\b",
        r"\b(?:is|are|was) (?:[\w-]+ ){1,4}?(?:sensitive|resistant|responsive) to (?:ordinary |conventional |plain |standard |normal |external |"
        r"beam )*(?:rt|"
        r"radiotherapy|radiation|xrt|c?ebrt)\b",
        r"\bhow radio-? ?(?:sensitive|resistant)\b",
    ),
    "tokuhashi_2005": any_of(r"\btokuhashi\b", _OUTLOOK),
    "tomita": any_of(r"\btomita\b", _OUTLOOK),
    "modified_bauer": any_of(r"\bbauer\b", _OUTLOOK),
    "nesms": any_of(r"\bnesms\b", _OUTLOOK),
    "katagiri_2014": any_of(r"\bkatagiri\b", _OUTLOOK),
}
"""How each rule is asked for, over text in lower case."""
