"""What may be said of a posterolateral element or of its side: involved, clear, not so, the same; and the tokens of a clause."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT, SIDE
from assistant.reading.health import ABSENT, BE, HEALTHY
from assistant.reading.wording import either

_INVOLVED: Final = either(
    (
        "nothing_left_of nothing_remains_of nothing_is_left_of involve* destr* gone went replace* erode eroded erodes eroding erosion* infiltrat* "
        "fractur* # affect* invad* invasion diseased disease "
        "substitut* tumour* taken_out taken takes eaten eaten_away eaten_through hit lytic positive"
    ),
    (
        "(?:(?<=pedicle_)|(?<=pedicles_)|(?<=facet_)|(?<=facets_))out(?!_of) "
        "knocked_out absent missing lost broken sclerotic blastic compromised breach* yes lysed lysis destroyed obliterat* expanded shot "
        "wiped_out abnormal chewed cracked interrupted discontinuous replaced_by_tumour tumoured metastatic riddled consumed swallowed lucent "
        "permeated perforated "
        "penetrated melted inv (?<!height_)(?<!ht_)loss crumbled disrupted dissolved overrun occupied cancerous unhealthy pos blown_out "
        "collapsed crushed rotten "
        "disappeared dead winking winks hot wrecked ruined amputat* vanish* (?:creep|cross|spread|spill)(?:s|ed|ing)?_(?:in)?to"
    ),
    "(?:not|isn't|aren't|nor|hardly|barely)_(?:normal|intact|free|spared|preserved|healthy|sound|fine|ok|unaffected|uninvolved|unremarkable)",
)
_WELL: Final = either(
    "free whole standing quiet negative neg spared spares spared_by_tumour disease-free tumour-free tumour_free not_ill (?<!not_)outlined(?!_by) "
    "(?<!he_)(?<!patient_)(?<!who_)stands(?!_(?:up|out|at|on|for)) survives survived surviving",
)
HARM: Final = (
    "(?:findings?|tumour|disease|involvement|destruction|abnormal[a-z]*|lesions?|lysis|erosions?|fractures?|invasion|infiltration|replacement|"
    "deposits?|"
    "metasta[a-z]+|breach|abnormal signal)"
)
OR_HARM: Final = f"(?: (?:of|in|to|into|at|through))?,? ?(?:(?:or|nor|/) ?)(?:any |of )?{HARM}"
"""One more of a list of things denied: "no fracture or replacement of"."""
_FREE: Final = (
    f"(?<!not )(?:no|nil|without|free of|free from|clear of|devoid of|negative for)(?: (?:any|visible|obvious|definite|sign of|signs of|evidence of|"
    f"bony|cortical|a))* (?:[a-z]+(?: [a-z]+)? (?:or|nor) )?{HARM}(?:{OR_HARM})*|"
    f"{HARM}(?: (?:at|of|in) [ctls]\\d{{1,2}})?:?(?: {BE}| looked for| and)* {ABSENT}"
)
_CHANGES: Final = (
    r"(?:without (?:any )?(?:[a-z]+ )?(?:changes?|alterations?|particularit[a-z]+|patholog[a-z]+|peculiarit[a-z]+|anomal[a-z]+)|(?:no|nil) (?:any "
    r")?(?:"
    r"pathologic[a-z]*|destructive|lytic|metastatic|suspicious|osseous|bony|structural|malignant|tumou?rous|focal) (?:changes?|alterations?))"
    r"(?! (?:since|from|compared|vs|versus|to the|against|in comparison))"
)
_NOT: Final = "(?:not|nt|never|isn't|isnt|aren't|arent|wasn't|hasn't|doesn't|doesnt)(?: (?:been|be|visibly|obviously|at all|yet|look|appear))*"
_NOT_HARMED: Final = (
    f"(?:{_NOT}|nil|no|nothing|(?:none|neither)"
    r"(?: of (?:them|these|the two)| one)?(?: is| are| was| were| has been)?) "
    r"(?:ill|involv[a-z]+|affect[a-z]*|replaced|destroyed|erod[a-z]+|fractured|invad[a-z]+|diseased|"
    "infiltrated|hit|taken|touched|reached|broken|"
    "lost|gone|eaten|breached|expanded|abnormal|harmed|damaged|compromised|lytic|sclerotic|dead|hot|winking)|"
    "(?:without|not) (?:actually )?(?:invad|involv|destroy|erod|enter|replac|infiltrat|breach|reach|affect|touch|destroy)ing(?: (?:it|them|either))?"
)
_SHADOWS: Final = "shadows? (?:(?:is|are|well|clearly|both|all) )*(?:seen|visible|visuali[sz]ed|present)"
_WHOLE: Final = r"(?<!tion )(?<!ment )(?<!sion )(?<!loss )complete(?=\s*(?:$|[,;/)]))"
CLEAR: Final = f"(?:{_SHADOWS}|{_CHANGES}|{_FREE}|{_NOT_HARMED}|{_WELL}|{_WHOLE}|{HEALTHY})"
HIT: Final = rf"(?:{_INVOLVED}|(?:definitely|certainly|partially|partly)(?=\s*(?:$|[,;/)])))"
_NEGATION: Final = either(
    "no not_(?:one_of|a_single|any|one(?=_[a-z ]+_(?:is|are|was|has|shows|looks|or)\\b)) nowhere at_no_point "
    "not without nil none neither nor nothing never short_of away_from sparing spares "
    "spared free_of nt none_of zero denies lack_of "
    "absence_of isnt doesnt"
)
_OF_OTHERS: Final = (
    r" (?:(?:sagittal |spinal |cervical |vertebral |body |disc )*(?:alignment|align\w*|heights?|ht|lordosis|contour|curvature|power|tone|neuro\w*|"
    r"canal|reflexes|csf|cord)\b)"
)
_NOT_OF_ELEMENTS: Final = (
    f"(?!{_OF_OTHERS}(?!:? (?:is |was |looks |are )?(?:normal|ok|okay|fine|kept|preserved|maintained|intact|straight|good|anatomical|unremarkable|"
    f"wnl|"
    r"nad|nl|lost|reduced|no|not|\d)\b))"
)
"""A word of health is no state of an element where it is that of what follows: "normal alignment"."""
_A_SIDE: Final = "(?:(?:on |in )?(?:the )?(?:left|right|l|r|lt|rt|other|contralateral|opposite)(?![a-z]))"
INVERSE: Final = rf"{_NOT}(?: so)?(?=\s*(?:$|[,;/)]|{_A_SIDE}(?! (?:alone|only))))"
SAME: Final = either("so_is so_are so_has so_have as_is as_are as_has as_does so_too likewise ditto the_same similarly too as_well also same")
_LETTER_N: Final = r"n(?=\s*(?:$|[),;/]|on |both sides|b/l|bilateral(?:ly)?(?! [a-z])))"
TOKEN: Final = patterns.of(
    f"(?<![a-z])(?=[a-z0-9#])(?:(?P<inverse>{INVERSE})|"
    f"(?P<clear>(?:{_CHANGES}|{_FREE}|{_NOT_HARMED})(?![a-z])|{CLEAR}(?![a-z]){_NOT_OF_ELEMENTS}|(?:nil|none)(?![a-z]| (?!of (?:them|these|those|"
    f"the two|it)\\b|(?:on |at )?(?:either|both|"
    f"each|bilateral))[a-z])|{_LETTER_N}|"
    "(?<=[ :=])0(?: ?%| percent)|(?<=[ :=])0(?=\\s*(?:$|[\"')])|\\s?/\\s?2)|neither(?=\\s*$))|"
    f"(?P<hit>{HIT}(?![a-z])|y(?=\\s*$))|{ELEMENT}|{SIDE}"
    rf"|(?P<no>{_NEGATION}(?![a-z]))|(?P<same>{SAME}(?![a-z]))|(?P<rest>(?:rest|remaining|remainder|otherwise|others?)\b))"
)
SMALL: Final = either(
    "the a an this that these those and or nor but with on in at of as from to by into via for than only too also alone side sides both all "
    "each either one ones two plus tumour tumours disease involvement extension metastasis deposit mass region area level levels part parts lesion "
    "no not nil without ct mri seen showing shows where which what who how when sins noms score scores grade please pls thanks also so is are "
    "was were then now today here there he she his her it its they patient body vertebra vertebral height ht collapse align* canal cord sac "
    "epidural csf neuro* power pain* kypho* slip* sublux* listhesis deformity lytic blastic sclerotic mixed if because since while whereas "
    "though although yet per incl including ie eg i.e e.g any some more less over under about than if ecog escc bilsky asa fit unfit spine "
    "location loc site lamina* shadow* joint joints element elements posterior histology biopsy no. new old up down stable unstable mechanical "
    "anyway involved after_all"
)
ODD: Final = patterns.of(r"[^\w\s.,;:()/&+%?!'\"#<>~*|=\[\]°↓↑→-]")
"""A sign that no list here knows."""
UNREAD: Final = patterns.of(
    rf"\s*(?:[:=]\s*)?(?:sides?\s+)?(?:(?:{BE}|[a-z]+ly)\s+)*(?P<word>(?!{SMALL}(?![a-z])|[a-z]+{_OF_OTHERS})[a-z]{{3,}}|"
    rf"[^\w\s.,;:()/&+%?!'\"#<>~*|\[\]-])"
)
"""A word right after an element that none of the lists here knows: nobody can tell what it says of the element."""
