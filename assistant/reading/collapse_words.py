"""Collapse in words: how writers say that a body has kept its height, has lost some of it, little of it or most of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.health import ABSENT, BE, HEALTHY
from assistant.reading.wording import LEVEL, either, whole

if TYPE_CHECKING:
    import re

_OF_HEIGHT: Final = r"(?:(?:vertebral|vertebra|body|anterior|posterior|central|stature|its|the|of|in|any) ){0,4}(?:height|ht|stature)"
_FINE: Final = (
    "(?:"
    + HEALTHY
    + "|"
    + either(
        "nl nml n ↔ pres untouched upstanding conserved undeformed preserved kept saved maintained normal full intact ok okay retained unchanged "
        "fine "
        "held good satisfactory undiminished not_changed not_altered not_affected not_disturbed "
        "all_there all_present still_there holds unaffected unremarkable unreduced stable complete"
    )
    + r")(?!\w)"
)
_FX: Final = r"(?<!dose/)(?<!dose )(?<!gy/)(?<!in \d )(?<!in \d\d )(?<!/\d )(?<!or \d )fxs?\b(?! (?:of )?(?:rt|radiotherapy|sbrt|ebrt|srs)\b)"
"""Fractures; fractions of a dose are not meant."""
COLLAPSED: Final = (
    r"(?:collaps\w*|(?<!disc )(?<!disk )(?:height|ht)(?:[ -]?(?:loss|reduction|lost|decrease\w*)| (?:(?:is|was|has been) )?(?:reduced|diminished|"
    r"down\b(?! to)))|"
    r"crumbl\w+|cav(?:ed|ing) in|(?:loss|reduction|decrease|drop) (?:of|in) "
    f"{_OF_HEIGHT}"
    r"|wedg\w+|vcfs?\b|sintering|settlement|squash\b|subsidence|(?:(?:superior|inferior|upper|lower) )?(?:end-?)?plate(?: (?:is|has|has been))? "
    r"(?:depress\w+|impression|fractur\w+|collaps\w+|#)|"
    rf"(?:(?:path|comp|vertebral|pathological|compression|wedge|burst|body|vb|crush|insufficiency) )*(?:fractur\w*|{_FX})|"
    r"#(?!\d)|compression(?: deformity| fracture| ?#)|vertebral compression|crush\w*|flattening)"
)
_OF_BODY: Final = rf"(?:(?:the )?(?:{LEVEL}(?: (?:body|vertebra))?|(?:vertebral )?body|vertebra))"
_FILLER: Final = either(
    "any significant visible evidence_of vertebral vb body appreciable real sign_of signs_of further yet a or pathological "
    "definite been there_is the actual obvious measurable demonstrable of true convincing path pathological hint_of suggestion_of fracture loss"
)
_FORM: Final = "(?:shape|form|configuration|morphology|contours?|outline|silhouette)"
_SHAPELY: Final = (
    rf"\b(?:body|vertebra|{LEVEL})(?:'s)? (?:(?:{BE}|of|in|with|an?|its) )*(?:normal|preserved|maintained|intact|unaltered|unchanged) (?:in "
    rf")?{_FORM}\b"
    rf"|\b(?:(?:(?:vertebral|body|{LEVEL}) )+{_FORM}|{_FORM} of {_OF_BODY})\s*[:=-]?\s*(?:{BE} )*{_FINE}"
    rf"|\b(?:keep|retain|hold|preserv|maintain)(?:e?s|ing)? (?:(?:its|the|their|a) )(?:(?:normal|vertebral|body|original|box|square) )*{_FORM}\b"
    rf"|\bbody(?: (?:of|at) (?:the )?{LEVEL})? (?:{BE} )*(?:intact|preserved|maintained|unreduced)\b(?! (?:only|in part|except|apart))"
)
_SUNK: Final = (
    "(?:sunk(?:en)?|sank|sagged|squashed|squeezed|flattened|crushed|shrunk|settled|dropped in (?:its )?(?:height|ht)|(?:dropped|settled) by\\b)"
)
"""Said of a body, that some height is gone."""
_NEIGHBOUR: Final = rf"(?:(?:that|those|the (?:height|heights)) of )?(?:{LEVEL}|its|the|those|both|neighbour\w*|adjacent)"
_EQUAL: Final = (
    rf"\b(?:height|ht)\s*(?:[:=] ?)?(?:(?:is|was|{LEVEL}|stays|of|the) )*(?<!not )(?:equal to|equals|the same as|same as|identical to|"
    rf"comparable (?:to|with)|"
    rf"matches|matching|in line with|like) {_NEIGHBOUR}\b|\b(?<!not )(?:equal|identical) in (?:height|ht) (?:to|with) {_NEIGHBOUR}\b|"
    rf"\b(?:{_OF_BODY}|still|{BE}) (?:{BE} )*(?:of|at)(?: its)? (?:normal|full|preserved)(?: (?:vertebral|body))? (?:height|ht)\b|"
    rf"\b{_OF_BODY} (?:still )?stands tall\b|\b(?:lost|loses) (?:no|nothing (?:in|of)(?: its)?) (?:height|ht)\b"
)
"""As high as it should be."""
KEPT: Final = patterns.of(
    "(?<![a-z])"
    + either("no without nil not never zero absence_of neither nt nor isnt hasnt isn't hasn't nothing free_of")
    + (
        f"(?![a-z])(?: {_FILLER})* (?:{COLLAPSED}"
        rf"|(?:lost|losing) (?:(?:any|some|its|much) )*(?:height|ht)|{_SUNK}|(?:shorter|lower|less tall)(?: than|$)|compressed\b(?! cord)|"
        rf"broken|compression (?:of|in|at) {_OF_BODY}(?! (?:nerve|root|cord)))"
        "(?![a-z])(?! (?:of|in|at) (?:the )?(?:pedicle|facet|rib|hip|femur))"
        rf"|(?:\b(?:heights?|ht|stature)\b(?: (?:(?:(?:at|of|in)(?: and around)? )?{_OF_BODY}|there|here))?(?: and (?:the )?alignment)?(?: (?:is|are|"
        r"was|well|being|has been|remains?|still|completely|entirely|fully|"
        rf"perfectly|nicely|quite|about|largely|essentially|totally|wholly|otherwise|all|vertebral))*\s*[:=-]*\s*{_FINE}"
        rf"|\b(?:{_FINE}|intact|undeformed) in (?:its |the |vertebral |body )*(?:height|ht)\b|\b(?:heights?|ht)\b\s*[:=-]*\s*(?:nil|no|"
        rf"zero) (?:loss|change|"
        r"reduction)\b|\bnothing (?:lost|gone) (?:in|of) (?:its |the )?(?:height|ht)\b|\bnone of (?:(?:its|the|vertebral|body) )*(?:height|ht)"
        r"(?: (?:has|is|was|been))* (?:lost|gone|missing)\b|\b(?:no|without)(?: any)?(?: vertebral| body)? (?:height|ht) (?:(?:has|is|was|been) "
        r")+(?:lost|gone)\b"
        r"|\b(?<!of )(?<!its )(?<!of the )(?<!from )(?<!original )(?:preserved|full|normal|maintained|intact|retained|"
        r"keeps?|keeping|kept|holds?|holding|good|preserving|maintaining|maintains)\b(?: (?:its|all|of|full|vertebral|"
        rf"body|normal|the|their))*[ -](?:heights?|ht)\b|\b{COLLAPSED}"
        rf"(?: (?:at|of|in) {_OF_BODY})?\s*(?:[:=-]\s*)?(?:{BE} )*{ABSENT}|\b{COLLAPSED}"
        r"\s*(?:[:=-]\s*)?(?:none|nil|absent|no\b(?! [a-z])|not seen|0 ?%|0\b(?![.\d/])|zero)|\b(?:same height|(?<!not )(?<!half )(?<!nearly "
        r")(?<!almost )"
        rf"(?<!quite )(?<!times )(?<!thirds )(?<!third )(?<!quarter )(?<!fifths )(?<!fifth )(?<!% )(?<!%)(?<!percent )(?<!quarters )as "
        rf"(?:tall|high)) as (?:{LEVEL}|its|the|those|both|neighbour\w*)\b|{_SHAPELY}|{_EQUAL}|"
        r"\b(?:0|zero) ?(?:%|percent)? ?(?:collapse|wedging|fracture|"
        r"(?:vertebral |body )?(?:height|ht)|loss)|\b(?:nothing (?:has |is )?(?:collapsed|compressed|caved in|given way)|uncollapsed|"
        r"uncompressed|unfractured|"
        r"not (?:been )?(?:squashed|crushed|flattened|broken)|non-?collapsed|"
        r"vertebral? (?:body )?intact|not (?:yet )?collapsed|(?:height|body) not (?:lost|reduced))\b)"
    )
)
_YIELDS: Final = (
    "(?:be (?:[a-z]+ly )?(?:squashed|crushed|lost|flattened|compressed|collapsed|reduced|wedged|sunk|shorter)|lose|collapse|drop|sink|settle|"
    "shrink|wedge|fracture|crumble|flatten|compress|subside|break|cave in|give way)"
)
_MODAL: Final = "(?:will|would|could|might|may|shall|can)"
AHEAD: Final = patterns.of(
    rf"\b(?:{_MODAL}|(?:going|likely|bound|expected|predicted|about|liable|apt|threatens|feared) to)"
    rf"(?: (?:well|soon|then|also|not|probably|possibly|eventually|further|easily|even|still|never))* {_YIELDS}\b"
    rf"|^\W*(?:and |but )?{_MODAL}(?: (?:the|this|her|his|its?|body|vertebra|vertebral|lesion|bone|{LEVEL}))+ (?:[a-z]+ly )?{_YIELDS}\b"
    rf"|\blikely (?:is|are|was)\b[^.;,]{{0,25}}? to {_YIELDS}\b|\b(?:we|i) (?:\w+ )?(?:fear|dread|anticipate|expect|predict)\b"
)
"""A collapse that is yet to come, or asked about."""
_PRESSED: Final = "(?:reduced|squashed|squeezed|crushed|pressed|flattened|collapsed|compressed|down)"
_WHOLLY: Final = "(?:fully|completely|totally|entirely|wholly|utterly)"
_NEARLY: Final = "(?:nearly_|almost_|virtually_|practically_)?(?:completely_|totally_)?"
PLANA: Final = whole(
    "(?<!coxa_)plana vertebra_planum complete_collapse total_collapse pancake pancaked (?:wafer|paper)_thin wafer(?!_biops) "
    rf"pancaking subtotal_collapse subtotally_collapsed near-?total_collapse coin_on_edge {_WHOLLY}_{_PRESSED} {_PRESSED}_{_WHOLLY} "
    rf"(?<!lying_)(?<!lies_)(?<!lie_)(?<!lay_){_WHOLLY}_flat(?!_(?:in|on|when|affect|and|is|bed)) {_PRESSED}_to_nothing "
    rf"{_PRESSED}_{_NEARLY}flat {_PRESSED}_to_an?_(?:thin_|mere_)?(?:sliver|wafer|disc|coin|plate|biscuit)"
)
_MILD: Final = "(?:(?:mild|slight|minimal|minor|subtle|trivial|marginal)(?:ly)?|(?:just )?a (?:little|bit|touch|shade)(?: bit)?|barely)"
_NO_MORE: Final = r"(?! (?:to|or) (?:moderate|severe|marked))"
MILD: Final = patterns.of(
    rf"\b(?:{_MILD}{_NO_MORE} (?:{_SUNK}|of its (?:height|ht) (?:lost|gone))|(?:lost|loses|losing) (?:only )?{_MILD} (?:of )?(?:its )?(?:height|ht)|"
    rf"{_OF_BODY}(?: {BE})* {_SUNK} (?:only |just )?{_MILD})(?![a-z])"
    rf"|\b{_MILD}{_NO_MORE} (?:(?:of|anterior|superior|inferior|vertebral|body|central|biconcave|partial|degree) )*{COLLAPSED}(?![a-z])"
    rf"|(?<![a-z]){COLLAPSED}(?: (?:at|of|in) {_OF_BODY})?\s*[:=(-]?\s*(?:(?:is|was|looks|remains|only|just|very|quite|rather) )*{_MILD}{_NO_MORE}"
    rf"(?=\s*(?:$|[,.;)(]|and\b|but\b|with\b))|\bgenant (?:(?:grade|type|sq|score) )*(?:[:=] ?)?(?:[12]|ii?)\b(?! ?(?:-|/|to|or) ?(?:3|iii))"
)
"""Far from half the height; Genant's grades 1 and 2 reach 40 percent (Genant HK et al., J Bone Miner Res 1993;8:1137-48)."""
_LOW: Final = patterns.of(r"\b(?:flat|down|reduced|pressed|squeezed)\b")
_LIVING: Final = patterns.of(
    r"\b(?:pain\w*|aches?|sore\w*|symptoms?|hurts?|mood|affect|dose|lie[sd]?|lying|lay|laid|layed|rest\w*|bed|couch|supine|posture|settle[sd]?|back|"
    r"she|he|him|her|patient|analges\w*|steroids?|weakness|power|tone)\b"
)
_BONE: Final = patterns.of(rf"\b(?:body|bodies|vertebra[le]*|height|ht|bone|endplates?|{LEVEL})(?!\w)")


def is_of_the_body(text: str, found: re.Match[str]) -> bool:
    """False for what lies flat, or is reduced to nothing, but is no vertebra: "settles lying down flat", "pain down to nothing"."""
    if not _LOW.search(found[0]):
        return True
    before = text[: found.start()]
    bone, living = (max((m.end() for m in words.finditer(before)), default=-1) for words in (_BONE, _LIVING))
    if bone < 0 <= living or living > bone:
        return False
    return bone >= 0 or not (_LIVING.search(text) or found[0].startswith(("down", "reduced")) or found[0].endswith(("down", "reduced")))


MILD_ALONE: Final = patterns.of(rf"\W*(?:(?:only|just|very|quite) )*{_MILD}{_NO_MORE}\W*")
SOME: Final = patterns.of(
    rf"(?<![a-z])(?:{COLLAPSED}|{_OF_BODY}(?: {BE})*(?: \w+ly)? {_SUNK}|(?:lost|losing|loses) (?:some |its |in )*(?:height|ht)|"
    rf"(?:shorter|lower|less tall) than (?:its|the|both|all) (?:neighbour|adjacent|others?\b)\w*|compressed(?= (?:body|vertebra|fracture)))(?![a-z])"
)
GONE: Final = patterns.of(
    r"\s*(?:of )?(?:(?:anterior|posterior|central|lateral|left|right|superior|inferior|upper|lower|vertebral|body|biconcave|mid) ){0,3}"
    rf"(?:{COLLAPSED}|{_SUNK}|(?:end-?)?plate depression|depression)(?![a-z])(?! of (?:the )?(?:cord|canal|sac|theca))"
)
"""Right after a share of the height that is lost: "35% anterior wedging"."""
SOME_DOUBT: Final = patterns.of(
    r"\bno (?:word|comment|mention|information|details?) (?:on|of|about|regarding)\b|\b(?:don'?t|do not) have\s*:|"
    r"\b(?:possibl[ey]|probabl[ey]|suspected|query|queried|impending|threatened|likely|perhaps|maybe|at risk of|"
    r"risk of|may|might|cannot exclude|can't exclude|not excluded|to exclude|exclude)\b|\b(?:collaps\w*|fractur\w*|"
    r"height(?: loss)?|wedg\w*|loss)\s*(?:\?(?! ?%)|:? ?(?:is |was )?(?:not (?:known|"
    "stated|documented|assessed|reported|recorded|available|mentioned|given)|unknown|unclear|uncertain|n/[akrd]\b|"
    r"pending))|^\s*\?"
)
_SLIVER: Final = (
    rf"{_OF_BODY}(?: {BE})* (?:(?:nearly|almost|virtually|practically) flat|(?:thin |flat )?(?:like|as) an? (?:coin|wafer|pancake|biscuit|plate|"
    rf"disc))\b(?! (?:in|on))|"
    r"\b(?:nothing|hardly any(?:thing)?|(?:very )?little|next to nothing|almost none|not much)(?: (?:is|remains|left))*(?: of)?(?: its| the)? "
    r"(?:height|ht)"
    r" (?:is |has )?(?:left|remain\w*)|\b(?:nothing|hardly anything|(?:very )?little|not much) (?:is |remains |left )+of (?:its|the) (?:height|ht)\b|"
    rf"\b(?:sliver|remnant|thin rim)(?: of bone)?(?: (?:is |was )?(?:remains|left|all that (?:remains|is left)))? (?:of|in|at) (?:the )?{_OF_BODY}"
    rf"|{_OF_BODY}(?: {BE})*(?: reduced to| now| only| just)* (?:an? )?(?:thin |mere )?sliver\b"
)
MOST: Final = patterns.of(
    rf"{_SLIVER}|"
    r"\b(?:all|most|the bulk|the majority) of (?:(?:its|the|vertebral|body) )*(?:height|ht) (?:(?:has|is|was|been) )*(?:lost|gone|missing)\b"
    r"|\b(?:lost|loss of|loses) the (?:bulk|majority|(?:greater|better|larger|major) part|lion's share) of (?:(?:its|the|anterior|vertebral|"
    r"body) )*(?:height|ht)\b"
    r"|\b(?:height|ht) (?:(?:is|has|was|been) )*(?:all|completely|entirely|totally) (?:gone|lost)\b|\b(?:lost|loss of) (?:(?:nearly|almost|"
    r"virtually|practically) all|most) (?:of )?(?:(?:its|the|anterior|vertebral|body) )*height\b"
    r"|\ball but (?:gone|vanished|lost) in (?:its )?height\b|\bheight (?:is |has |was )*(?:all but|almost|nearly|virtually|practically) "
    r"(?:completely |entirely |all "
    r")?(?:gone|lost)\b|\bcollapse\s*(?:[:=-]\s*|is |was )(?:near[- ]?|sub-?)?(?:total|complete)\b"
)
FULL: Final = patterns.of(
    r"(?<!lost )(?<!loss of )(?<!loses )\b100 ?(?:%|percent) of (?:(?:its|the|normal|original|full|expected|body|vertebral) )*(?:height|ht)\b"
    r"(?! (?:is |was |has been )*(?:lost|gone|loss))|\b(?:height|ht)\s*[:=]?\s*(?:is |at )?100 ?(?:%|percent)"
)
GOES_ON: Final = patterns.of(r"\s*(?:which|that|(?:and|but|or)(?: (?:is|are|was))? (?:not|neither|never)|neither|nor|not)\b")
"""Opens a clause that says more of what the one before was about."""
OF_THE_CORD: Final = patterns.of(r"\s*(?:and |but )?(?:it|this) (?:is|was)(?:n't| not) (?:being |itself )?compressed\.?\s*")
"""Whatever "it" is, what is not compressed in so few words is no vertebra."""
