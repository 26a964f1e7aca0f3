"""Wording of the epidural space and the thecal sac on MRI: tumour there or not, the sac deformed or keeping its shape."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import either, joined

_GRADED: Final = "(?<!low grade )(?<!low-grade )(?<!low grade spinal )(?<!low-grade spinal )"
CORD: Final = rf"(?:{_GRADED}(?:spinal )?cord(?! (?:signs?|signal|compression (?:grade|scale|score)))|myelon|medulla|conus)"
SAC: Final = r"(?:(?:thecal|dural)[ -]?(?:sack?|tube)|sack?|theca|dura\w*|thecal)"
EPI: Final = "(?:epi|extra|peri)dural(?:ly)?"
BAD: Final = either(
    "tumour disease extension component spread soft_tissue mass deposit lesion involvement invasion lip cuff nodule "
    "rim sleeve tongue plaque tissue bulge growth leaf rind crust focus foci compression encroachment compromise "
    "narrowing intrusion breach impingement extent material bit part stuff collar finger layer sheet wedge thickening enhancement burden"
)
_OK: Final = either(
    "clear free normal patent clean uninvolved open empty intact preserved unremarkable capacious spared respected "
    "unaffected not_breached not_involved not_encroached not_entered not_narrowed not_invaded not_reached unoccupied wide_open ok okay fine nad"
)
NO: Final = either(
    "no not without nil never nowhere nor neither nothing none doesn't isn't does_not did_not didn't fails_to failed_to zero none_of "
    "absent doesnt isnt has_not hasn't barely_not wasn't wasnt aren't cannot can't couldn't don't dont do_not"
)
_PLACE: Final = f"(?:{EPI}|(?:spinal |vertebral |central |neural )*canal|intraspinal|intracanalicular)"
_SPACE: Final = (
    rf"{EPI}(?: space| fat| tumour| disease| extension| component| compartment| soft tissue| involvement|"
    rf" planes?)?(?:,)?(?: is| are| was| were|:| -| =| remains?| looks?| appears?| all| entirely| completely)*\s*(?:{_OK}"
    r"|none|nil|absent|no\b|not seen|negative|uninvolved|0\b(?![.\d])|-(?=\s*(?:$|[,;/)])))"
)
NO_EPIDURAL: Final = joined(
    rf"\b(?:is|was|are|were|has|lies|goes|went|does|did|it)(?:n't| not| never| nowhere)(?! (?:only|just|merely|purely|solely|entirely|wholly)\b)"
    rf"(?: (?:yet|gone|become|been|go|lie|turned|extended|spread|grown|at all|truly|really|actually|in the|in any way))* {EPI}\b(?! (?:grade|score))",
    rf"\b(?:no|without|nil|never any|absent|nothing|none|zero|neither|free of|free from)\b "
    rf"(?!(?:\w+ ){{0,2}}(?:details?|information|info|mention|comments?|description|descriptors?|words?|reports?|data|sequences?|imaging|assessment|"
    rf"measurements?|grading)\b)(?:\w+ ){{0,4}}{EPI}(?: {BAD})?(?! (?:fat|grade|score))",
    r"\b(?:no|nothing|not|without|nil)\b(?: \w+){0,3} (?:beyond|outside|out of) (?:the )?(?:bone|cortex|vertebra|posterior wall|bony margins?)\b",
    rf"\b{_SPACE}(?![a-z])",
    rf"\bclean {EPI}\b|\b{EPI} space (?:is )?(?:respected|spared)",
    (
        r"\b(?:confined|limited|restricted|contained|within|stays?|staying|remains?|kept|all)\b(?: \w+){0,2} (?:to|"
        r"in|within|inside) (?:the )?(?:bone|vertebra\w*|body|cortex|marrow|bony margins?|vb|[tlcs]\d{1,2})\b"
    ),
    (
        r"\b(?:within|inside) (?:the )?(?:bone|cortex|bony margins?)\b|\b(?:bone|marrow)[- ](?:confined|only|limited)\b|\bintra-?osseous(?: only)?\b|"
        r"\bpurely (?:bony|osseous|intraosseous)|\bonly (?:in )?(?:the )?(?:bone|marrow)\b(?! (?:scan|biopsy))"
    ),
    (
        r"\b(?:spinal |sacral |vertebral |central |whole )*canal (?:is |was |remains |looks |appears |entirely |widely |"
        rf"completely |itself )*{_OK}\b|\b(?:clear|free|patent|normal|empty) (?:spinal |central )?canal\b"
    ),
    (
        rf"\bno (?:spinal )?(?:canal|intraspinal|intracanalicular|extra-?osseous|retropulsi\w+ or)(?: \w+){{0,2}} {BAD}"
        r"|\b(?:nothing|no (?:tumour|disease|soft tissue|mass|part of it|extension))\b[^.;,]{0,40}?\b(?:in|into|inside|enters|entering|reaching|"
        rf"reaches|within|invad\w+|encroach\w+ (?:on|upon)) (?:the )?{_PLACE}(?! fat)\b"
    ),
    (
        r"\b(?:no|not|without|never|doesn't|does not|hasn't|didn't|nothing|has not|wasn't|isn't)\b (?:\w+ )?(?:any )?(?:exten\w*|spread\w*|breach\w*|"
        r"break\w*|broken|leav\w*|left|enter\w*|reach\w*|intrud\w*|escap\w*|com\w+ out|gone|go|grow\w*|outside|beyond|out of)(?: \w+)? ?(?:into|"
        r"beyond|outside|through|in|of|to|out of)? ?(?:the )?(?:spinal |vertebral )?(?:canal|epidural|extradural|bone|cortex|vertebra|"
        r"posterior (?:wall|cortex|margin))\b"
    ),
    r"\bposterior (?:wall|cortex) (?:is )?(?:intact|preserved)[\w ,]{0,20}no (?:epidural|canal)",
)
_ENTERS: Final = either(
    "extend* extension enter* reach* abut* touch* contact* meet* invad* spill* bulg* grow* encroach* against in into inside within lying lies up_to "
    "protrud* creep* ooz* sits_on sitting_on rests_on resting_on lies_on lies_against sits_against push* poke* breaks_into broken_into spread* "
    "invasion_of intrud*"
)
EPIDURAL: Final = joined(
    (
        rf"\b(?<!low grade )(?<!low-grade ){EPI} (?:\w+ )?{BAD}"
        rf"(?! ?(?:grade|score|scale|[:=(]* ?(?:escc |bilsky )?\d))|\b{EPI} (?:space (?:is )?(?:involved|"
        r"infiltrated|filled|invaded|full|occupied)|fat (?:is )?(?:effaced|replaced|infiltrated))"
        rf"|\b{EPI}\s*(?:[:=-]\s*)?(?:yes|positive|present|\+)(?![a-z])|\b{EPI}\s*[:=-]\s*(?:thin|small|minimal|slight|some|mild|subtle)\b"
        r"|\b(?:dural|thecal|sac) (?:contact|abutment)\b"
    ),
    (
        r"\b(?:tumour|disease|it|lesion|mass|deposit|component|soft tissue|metastasis|growth|part of it|this)"
        rf"(?: \w+)? (?:is|was|lies|sits|(?:has |have )?(?:gone|become|turned|spread|grown|extended)|goes|went|became|extends|spreads|grows)"
        rf"(?: (?:now|already|also|partly|mainly|mostly|purely|only|just|clearly|slightly|minimally|both|bony|bone|osseous|and|not only|not "
        rf"just))* {EPI}"
        rf"\b(?! (?:(?:space|fat|plane)\w* (?:{_OK})|grade|score|anal|an?aesth|cath|inject|infus|steroid|block|lipoma|abscess|haemat|air))"
    ),
    (
        rf"\b(?:tumour|disease|it|lesion|mass|deposit|component|soft tissue|metastasis|and|which)\b(?: \w+){{0,2}} {_ENTERS}"
        "(?: (?:to|into|the|up|against|towards|in|of|on|upon))* (?:ventral |anterior |ant |lateral |lat |dorsal |left |right |spinal )*(?:canal|"
        rf"{EPI}|dura\w*|thecal|sac)\b"
    ),
    (
        rf"\b{_ENTERS} (?:(?:to|into|the|up|against|on|upon|of|with) )*(?:\w+ (?:\w+ )?of (?:the )?)?(?:ventral |anterior |ant |lateral |lat |spinal "
        rf")*(?:{EPI}(?: "
        rf"space| fat)?|"
        rf"dura\w*|thecal sac|sac|canal)\b|\b{SAC}"
        r" (?:is |just |only |merely |being )*(?:touched|abutted|contacted|reached|met)\b|\bcanal (?:invasion|involvement|encroachment|compromise|"
        r"extension|intrusion)\b"
    ),
)
_SHAPE: Final = either(
    "deform* indent* flatten* impress* imping* dent* distort* efface* narrow* push* displace* encroach* mould* "
    "molded squash* squeez* mass_effect compress* dint* crowd* press presses pressed pressing buckl* bow* misshap* out_of_shape squish* "
    "scallop* tent* dimpl* bulged_in bulges_in bulging_in bulg*_into"
)
_KEEP: Final = (
    (
        r"(?:(?:not|isn'?t|is n't|never|neither|nowhere) (?:\w+ )?(?:deformed|indented|compressed|flattened|dented|impressed|distorted|displaced|"
        r"effaced|narrowed|squashed|touched)|undeformed|preserved|(?:keeps?|retains?|holds?|kept|keeping|holding|retaining) (?:its|"
        r"a|normal)? ?(?:normal |round )?(?:shape|contour|outline|calibre|form)|"
    )
    + either(
        "unchanged normal intact round maintained undistorted unindented uncompressed undented unflattened unimpressed "
        "undisturbed smooth unaffected fine unremarkable ok okay nad unharmed unscathed unaltered untroubled"
    )
    + (
        "|no (?:deformity|deformation|indentation|dent|distortion|mass effect|compression|impression)|(?:shape|"
        "outline|contour|calibre) (?:is |remains )?(?:preserved|normal|maintained|kept|unchanged|intact))"
    )
)
_LOSES: Final = r"(?:loses?|losing|lost|loss of)"
SAC_DEFORMED: Final = joined(
    rf"\b{SAC}\b[^.;,]{{0,20}}?\b{_LOSES} (?:its )?(?:normal |round |usual )*(?:shape|contour|outline|form|roundness)",
    rf"\b{SAC}\b[^.;]{{0,30}}?\b{_SHAPE}",
    rf"\b{_SHAPE}\b[^.;]{{0,22}}?\b{SAC}",
    rf"\b{SAC}\b[^.;,]{{0,14}}?\b(?:not|no longer) (?:\w+ )?(?:round|normal|preserved|intact)\b",
)
SAC_KEPT: Final = joined(
    rf"\b{SAC}\b(?:(?!\b(?:{_LOSES}|no longer|not|with|and|but)\b)[^.;,]){{0,30}}?\b{_KEEP}",
    rf"\b{NO}\b[^.;,]{{0,25}}\b{_SHAPE}\b[^.;,]{{0,20}}\b{SAC}",
    rf"^(?:(?!{CORD})[^;])*?\b{NO}\b(?:(?!{CORD})[^.;,]){{0,25}}\b{_SHAPE}\b[^.;,]{{0,20}}\bit\b",
    rf"\b(?:normal|preserved|undeformed|unchanged|intact|undisturbed|round) (?:\w+ )?{SAC}",
    rf"\b(?:no|without|nil) (?:any )?{SAC} (?:deform\w*|indent\w*|compression|distortion|effacement)",
    rf"\b{SAC} (?:deform\w*|indent\w*|compression|distortion|effacement)\s*[:=-]\s*(?:none|no\b|nil|absent)",
    rf"\bshape of the {SAC} (?:is )?(?:un\w+|kept|preserved|normal|maintained)",
    rf"\b(?<!cord )(?<!conus )without (?:(?!(?:cord|conus|spinal)\b)\w+ )?{_SHAPE}\b(?! (?:of |on |upon )?(?:the )?{CORD})(?! (?:\w+ )?{CORD})",
)
SAC_NAMED: Final = patterns.of(rf"\b{SAC}\b")
SAC_SPARED: Final = patterns.of(
    r"\s*(?:which |it |and |and it |that )?(?:is |was |remains |keeps )?(?:not (?:\w+ )?(?:deformed|indented|"
    r"compressed|dented|distorted)|undeformed|unindented)\b"
    r"|\s*(?:with )?(?:no|without|nil) (?:any )?(?:indentation|denting|dent|impression|imprint|flattening|effacement|distortion)\b(?! of (?!it\b"
    r"|the (?:sac|theca)\b))"
    rf"|\s*(?:(?:and|but|it|that|which|this|does|do|did|is) )*(?:not|never|neither) (?:\w+ )?{_SHAPE} it\b"
)
