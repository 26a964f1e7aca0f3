"""Scopes: the closed list of words that make a clause someone else's, past, supposed or of no concern."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from assistant.reading import bygone, kin, patterns
from assistant.reading.health import HEALTHY
from assistant.reading.others import OTHER, TRADE
from assistant.reading.pain_words import LOAD, PAIN
from assistant.reading.wording import gate


class Scope(StrEnum):
    """Whose finding it is, and when."""

    CURRENT = "current"
    HISTORY = "history"
    FAMILY = "family"
    OTHER_PATIENT = "other patient"
    SUPPOSED = "supposed"
    INCIDENTAL = "incidental"
    UNRECORDED = "unrecorded"


_OURS: Final = patterns.of(
    rf"\bour (?:own )?{TRADE}(?:'s\b| (?:has|is|was|had|with|himself|herself)\b|:)|"
    r"\b(?:(?<!not )ours\b|our (?:own )?(?:patient|pt|guy|man|lady|woman|gentleman|chap|case|one)|this (?:mr|mrs|ms|miss)\b|(?<!not )(?<!before "
    r")(?<!after )this (?:patient|pt|lady|gentleman|man|woman|chap|one)|my (?:patient|pt|guy|man|lady|woman) (?:has|is|with|:)|the patient "
    "(?:himself|herself)|(?:he|she) (?:himself|herself)"
    r"|the one (?:i'?m|i am|we are|we're) \w+ about|the one (?:i|we) (?:need|want|would like|have) |this \d{2,3}[ -]?(?:year|yr|yo\b|y/o|[mf]\b)|"
    r"the one (?:in question|that matters)|today'?s (?:one|patient|case|lady|man|gentleman)\b|is ours\b|is mine\b|(?:hers|ours|this one)(?: (?:is|"
    r"are)\b|\s*:)|"
    r"(?:i am|i'm) (?:asking|calling|ringing|writing|phoning) about\b|back to|(?<!not )mine\b|(?:^|[-\s])patient(?: himself|"
    " herself)?:)"
)
_YEAR: Final = r"(?:19[56789]\d|20[01234]\d)"
_MONTH: Final = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_THEIR_OWN: Final = patterns.of(
    r"(?<!had )(?<!has )(?<!with )\b(?:his|her) own\b|\b(?:mr|mrs|ms|miss) [a-z'-]+?(?:'s?)? (?:own|him?self|herself)\b|"
    r"\b(?<!other )(?<!next )(?<!previous )(?:patient|lady|gentleman)'s own\b"
)
_BEFORE: Final = patterns.of(
    r"\s*(?:(?:comparison|previous(?:ly)?|prior|before|earlier|past|old|baseline|last)(?: (?:study|scan|mri|ct|report|imaging|films?|findings?|"
    r"time|"
    r"radiographs?|examination))*(?: ?\([^)]*\)| (?:of|from|in|dated|on) [\w /-]{3,20})?\s*:|(?:as |when |in )?(?:compared|comparison) (?:with|to) "
    rf"[\w '-]{{2,40}}, when\b|(?:ct|mri|mr|scan|x-?ray|films?|pet)(?: (?:of|from|in))?(?: {_MONTH})? {_YEAR}\s*:"
    rf"|on (?:the |her |his )?(?:(?:previous|prior|last|earlier|old|first|baseline|{_MONTH})(?: {_YEAR})? )(?:scan|ct|mri|mr|films?|imaging|study|"
    r"x-?ray)\b(?=[^.;]*\b(?:was|were|had|showed)\b)"
    r"|(?:it was |was )?(?:initially|originally|at first|first) (?:thought|reported|read|called|labelled|described|"
    r"felt|said)\b(?![^.;]*(?:\b(?:but|now|then)\b|,)))"
)
"""Opens a sentence on an earlier examination."""
NOW: Final = patterns.of(
    r"\b(?:now|today|currently|at present|presents?|presenting|this (?:time|admission|scan)|the new (?:finding|"
    "lesion)|new (?:lesion|finding|met|deposit)|on examination|o/e|at the moment|tonight|this (?:morning|"
    r"evening|afternoon)|current|comes in with|admitted with|since then has developed)\b"
)
_PAST: Final = patterns.of(
    r"\b(?:previous(?:ly)?|prior|history(?: of|\s*:)|past (?:medical |oncological )?history|pmh(?:x)?|(?:years?|yrs?|"
    rf"months?|decades?|y) (?:ago|back|earlier)|at that time|back then|(?:in|from|of) {_YEAR}|(?<![/.\d])(?<!since )(?<!vs )(?<!versus "
    rf")(?<!than ){_YEAR}"
    r"(?![/.\d])|formerly|in the past|once had|it had (?:been|shown|collapsed|lost) "
    "|(?:was|were|had) [a-z ]{0,40}?before (?:the |her |his |any )?(?:radiotherapy|rt|surgery|operation|treatment|ebrt|sbrt|chemo[a-z]*)"
    "|before (?:the |her |his |any )?(?:radiotherapy|rt|surgery|operation|treatment|ebrt|sbrt|chemo[a-z]*) (?:[a-z0-9]+ ){0,3}?(?:was|were|had)"
    r"|(?:scan|ct|mri|mr|films?|x-?ray|imaging) (?:(?:from|of|done) )?\d+ (?:days?|wks?|weeks?) (?:ago|back|earlier)|initially (?=no |not |normal|"
    r"without|intact)|(?:isthmic|lytic) spondylol(?:isthesis|ysis)"
    "|(?:old|earlier) (?:notes?|letters?|records?)|not (?:today's|tonight's|our) (?:problem|issue|question|concern)"
    r"|incidental(?:ly)?\s*:|pars defects?|old (?:osteoporotic |healed |stable |traumatic |benign |mild |slight |minor |[ctls]\d{1,2} "
    r")*(?:wedge|fracture|compression|scar|burn)|"
    "earlier (?:scan|"
    "mri|ct|imaging|episode)|last (?:year|month|scan|ct|mri|imaging|films?)|used to|had (?:a |an )?(?:previous|prior|earlier)|healed|"
    r"background of|ex-)\b"
)
_AGO: Final = patterns.of(r"\W*(?:about |some |around |over |nearly |almost )?[\w-]+ (?:[\w-]+ )?(?:years?|yrs?|months?|decades?) ago\b")
"""Opens a sentence on what was, whoever it speaks of."""
_YOUNG: Final = patterns.of(
    r"\b(?:had|was|treated|diagnosed|cured)\b[^;]{0,60}?\bas an? (?:student|child|boy|girl|teenager|youngster|young (?:man|woman))\b"
)
_RESOLVED: Final = patterns.of(r"\s*resolved \w")
_STILL_PAST: Final = patterns.of(
    r"\b(?:was|were|had|did|then|that|recovered|treated|irradiated|decompressed|operated|resolved|cemented|"
    f"fused|remission|disease-free|{_YEAR}"
    r"|gy|fractions?|settled|healed|cured|wle|mastectomy|nephrectomy|lobectomy|chemo\w*|radiotherapy|ebrt|sbrt|vertebroplasty)\b"
)
_THERE: Final = patterns.of(r"\b(?:pain-?free|painless|no (?:pain|symptoms|trouble)|asymptomatic|quiet|stable|fine|quiescent) there\s*$")
"""What is told of the place of before: "old L4 kyphoplasty, pain-free there"."""
_COMPARED: Final = patterns.of(
    r"\b(?:compared (?:with|to)|comparison(?: with)?|since|versus|vs|than|(?:unchanged|same|stable|identical) (?:from|"
    "since|as|to|on)|not (?:there |seen |present )?(?:on|"
    "in)|absent (?:on|in)) (?:the |his |her |a |their )?(?:last |previous |prior |old |earlier |staging |"
    r"outside |(?:19|20)\d\d )*(?:year|month|week|spring|summer|autumn|winter|visit|ct|mri|mr|scan|imaging|films?|x-?rays?|study|"
    r"radiographs?|pet|pet-ct)\b(?: (?:of|from|in|"
    rf"dated|on|done))?(?: [a-z]+)?(?: {_YEAR})?|\bnew (?:since|compared (?:with|to)) (?:[a-z]+ )?{_YEAR}|\bcompared (?:with|to) (?:the "
    rf")?(?:previous|prior)\s*$"
    r"|^\W*(?:(?:which|that|and|it|this|is|was|already|also|all) )*(?:old|known|already|documented|chronic|long-?standing|pre-?existing|there|"
    rf"seen|visible|present) (?:as )?(?:per|on|from|in|by|according to) (?:(?:the|his|her|an?|old|outside) )*{_YEAR}(?:'s)? "
    r"(?:ct|mri|mr|scan|imaging|films?|x-?rays?|xr|study|radiographs?|report)\b"
)
_SHAPE: Final = r"(?:align\w*|curv\w*|kypho\w*|lordo\w*|scolio\w*|sagittal (?:profile|balance)|contour|posture|angulation|cobb|\w*listhesis|slip)"
_SAME: Final = (
    r"(?:(?<!was )(?<!were )(?:unchanged|unaltered|same|stable|identical|no (?:change|different|alteration)|not (?:changed|altered|different)|"
    r"(?:increas|worsen|progress|deteriorat)\w+|worse|more|greater|new|as)\b)"
)
_SHAPE_AS_BEFORE: Final = patterns.of(
    rf"\b{_SHAPE}\b[^.;,]{{0,40}}?\b{_SAME}[^.;,]{{0,24}}?\b(?:from|since|as|to|on|in|at|vs|versus|with|than|(?:it|they) w(?:as|ere))\b"
    rf"|\b{_SAME}[^.;,]{{0,24}}?\b{_SHAPE}\b[^.;,]{{0,24}}?\b(?:from|since|as|to|vs|versus|with|than)\b"
    rf"|\b{_SHAPE}\b[^.;,]{{0,24}}?\b(?:is|are|was|were|seen|there|present|visible|shown) (?:(?:there|also|already|even) )*(?:on|in) "
    rf"(?:(?:the|his|her|an?|old|earlier|previous) )*{_YEAR}"
)
"""The shape of the spine today, held against an earlier one."""
_THEN: Final = patterns.of(r"\s*(?:as )?(?:compared|comparison|comparing) (?:with|to) [\w' -]{2,30}\([^()]*\)\s*,?")
"""A clause on an earlier examination that today's is held against, with what it showed: "compared with March (ESCC 2)"."""
_SUPPOSED: Final = patterns.of(
    r"^\s*(?:e\.? ?g\.?|for example|such as)(?=\s)|\b(?:(?:what |even )?if (?:she|he|it|they|you|the|there|this|that|we|cord|pain|symptoms|"
    r"progress\w*|"
    r"myelopath\w*|"
    r"weak\w*|clonus|ever|further|his|her|cauda|retention|incontinen\w*)|should (?:she|he|it|they|the|symptoms|"
    r"any|there|weakness|myelopathy) \w+|should (?:[a-z]+ ){1,2}(?:develop|occur|appear|arise|progress|worsen|deteriorate|"
    r"fail|weaken|buckle|go|give)\b|in case|in the event"
    "|were (?:she|he|it|they) to|unless|(?:at|high|low|the) risk (?:of|for)|risk of|to prevent|(?<!their )(?<!withdrawn )(?<!withdrew )(?<!refused "
    ")consent(?:ed|ing)?(?: (?:form|for|process))?|might "
    "(?:become|"
    "develop|progress|get|go)|may (?:become|develop|progress|get)|could (?:become|develop|progress)|would (?:become|"
    r"be(?! (?:(?:well|easily|poorly|very|most|so|much|really|\w+ly) )*(?:tolerated|fit|unfit|safe|unsafe|feasible|acceptable|contraindicated|too|"
    r"grateful|glad|obliged|indebted|pleased|happy|delighted|thankful|helpful|useful|appreciat\w+|kind|good|great|interested|keen|welcome\w*|an? "
    r"(?:\w+ )?(?:\w+ )?candidate))"
    r"|make|have|get)|worr(?:y|ies|ied) (?:about|that)|future (?:myelopathy|weakness|paralysis|collapse|instability)|(?:monitor|watch|screen|"
    r"check|look)(?:ing)? (?:\w+ )?for|"
    r"imagine|pretend|fear(?:s|ful)? (?:of|that)|feared|would hurt|if (?:[\w-]+ ){1,4}(?:develops?|worsens?|occurs?|"
    r"appears?|deteriorat\w*|arises?|becomes?)|"
    r"(?:osce|mcq|exam|mock|revision|quiz) (?:station|question|case|scenario)s?|(?:the|a|this|that) (?:textbook|brochure|leaflet|trial|guideline|"
    r"website|lecture)|ask(?:ed|s)? (?:her |him |the patient )?(?:whether|if)|"
    r"wonder\w* "
    r"(?:whether|if)|afraid (?:of|that)|return if|watch (?:out )?for|"
    r"(?:leaflet|handout|booklet) (?:on|about)|protocol (?:requires?|asks?)|criteria (?:require|ask)|warn(?:ed|s|ing)? (?:about|of|that|him|her|"
    r"them)|until "
    r"(?:she|he)\b(?! (?:(?:can|finally|next) )?(?:lies?|lays?|is lying|is flat|rests?|sits?|gets? (?:flat|off|(?:in)?to bed)|goes to bed)\b)|"
    r"safety[- ]net\w*|red flags? (?:advice|given|for|to)|(?:re|about|on|regarding|with) (?:the )?red flags?|look out for|"
    r"advised to (?:return|report|look)|suppose|supposing|hypothetical\w*|assum(?:e|ing)|in future|when (?:she|"
    "he) becomes|potential(?:ly)? (?:for|to)|prone to|threaten(?:s|ed|ing)|impending|counselled (?:about|"
    r"on|regarding)|come back (?:if|with)|let us know|call (?:us|me|back) if|so that no|lest|no risk of)\b"
)
_OPENS_WITH_IF: Final = patterns.of(
    r"\s*(?:and |but |so )*what if\b|\s*(?:were|had) (?:the|she|he|it|they|there|his|her|this)\b[^.;]*\bwould\b|\s*(?:and |but |then "
    r")?\bif\b(?! (?:possible|needed|you|i\b|we\b|"
    r"available|required))"
)
_INCIDENTAL: Final = patterns.of(
    r"\b(?:degenerat\w*|ha?emangiom\w*|dis[ck] (?:bulge|protrusion|prolapse|disease|herniation|height|degeneration|"
    r"space)|bulging dis[ck]s?|dis[ck] bulges?|schmorl\w*|osteophyt\w*|spondylosis|spondylotic|osteoarthrit\w*|"
    r"bone island|enostosis|tarlov|perineural cyst|scheuermann\w*|osteoporotic|arachnoid cyst|synovial cyst|"
    r"syrinx|modic)\b"
)
_TUMOUR: Final = patterns.of(
    r"\b(?:metasta\w+|tumour|lesion|deposit|lytic|blastic|mixed|carcinoma|cancer|ca|pedicles?|involv\w+|epidural|"
    r"align\w*|lysis|myeloma|lymphoma|kypho\w*|scolio\w*|listhesis|anterolisthesis|retrolisthesis|slip|escc|"
    r"bilsky|sublux\w*|deformity)\b"
)
POINTS_BACK: Final = patterns.of(
    r"\s*(?:turned|turns|proved|actually|has|were|are|filed|labelled|came|comes|had|all|both|that|this|it|"
    r"the|which|those|these|not|no|from|sorry|wrong|belongs?|is|was)\b"
)
_PRONOUN: Final = patterns.of(r"\s*(?:he|she|his|her|they|their|that|there|him|it|also|and he|and she)\b")
THAT_ONE: Final = patterns.of(
    r"\s*(?:and )?that (?:one|patient|pt|lady|man|woman|gentleman|scan|report|film|ct|mri|case) (?:was|were|had|is|has|showed|shows|says|said)\b"
)
"""Goes on about what was another patient's."""


may_turn: Final = gate(
    "beside opposit across alongside corridor shar mistake error accident teaching tutorial lecture journal wrong "
    "ward clinic belong helped advised told registrar another other different next second previous neighbour adjacent earlier bed bay room cubicle "
    "someone somebody mate friend colleague boss unlike family fh kin mother father brother sister husband wife son daughter uncle aunt cousin mum "
    "mom dad parent partner twin nephew niece gran nana sibling spouse step should case event unless risk prevent might could would worr fear "
    "afraid return watch warn until safety look advised suppos hypothet assum future when potential prone threat impend counsel come know "
    "lest consent compar prior history past pmh year month decade time back formerly once old used healed degenerat angiom disc disk schmorl "
    "osteophyt spondylo osteoarthr island enostosis tarlov cyst scheuermann osteopor syrinx modic resolved seen saw monitor screen check look "
    "textbook brochure leaflet trial guideline website lecture ask asked asks wonder imagine pretend develop worsen occur appear deterior arise "
    "become hurt before what known record given stated document availab miss unclear await pending nobody no-one info data word "
    "comment mention detail namesake relative osce mcq exam mock revision quiz busy tied deal held coming "
    "description documentation statement nobody noone "
    "problem issue question concern don't haven't handout booklet protocol requir criteria incidental pars defect "
    "mixup mixedup receiv outstanding lacking wanting 195 initially 196 197 198 199 200 201 202 203 204",
    alone="fam had yesterday nan eg e g such example hall way got hand "
    "student child boy girl teenager youngster young "
    "hers theirs ours namesakes relatives last list up red call yr yrs ago if do no mr mrs ms miss noone i we were my may so this our same "
    "him her them let ex y f",
)


_BED: Final = patterns.of(r"\W*(?:ward \w+,? )?(?:bed|room|bay) \w+\W*")
"""A heading: where this patient lies."""
_UNRECORDED: Final = patterns.of(
    r"\s*(?:not (?:known|recorded|given|stated|documented|available|yet known)|not (?:got|in hand|received|to hand)|unknown|unrecorded|missing|"
    r"unclear|awaited|pending|outstanding|lacking|wanting|(?:we |i "
    r")?(?:do not|don't) "
    r"(?:have|know)|haven't got|no (?:info|information|data|word)(?: on)?)\s*[:=-]"
)
_AND: Final = r"\W*(?:but |and |so |also )?"
_NOT_TOLD: Final = (
    patterns.of(
        rf"{_AND}\b(?:nobody|no-? ?one)\b(?: has| have| had)? (?:\w+ )?(?:written|wrote|recorded|noted|documented|asked|assessed|examined|"
        rf"commented|"
        r"checked|looked|said|told|described|mentioned)\b(?!.*\bthe (?:pain|ache)\b)"
    ),
    patterns.of(
        rf"{_AND}(?:there is |there was |with )?no (?:\w+ )?(?:comments?|mention|word|information|info|data|details?|documentation|descriptions?|"
        r"statements?)(?: (?:is|was|made|given|available))* (?:on|of|about|regarding|concerning|as to|for)\b"
    ),
    patterns.of(
        r"(?:.*\b)?(?:i|we)\b(?: \w+)? no (?:\w+ ){0,2}?(?:neuro\w*|examination|exam|history|imaging|ct|mri|scan|report|films?|information|info|"
        r"data|"
        r"details|notes|grade|staging)\b"
    ),
    patterns.of(
        rf"{_AND}(?:i|we) (?:have not|haven't|had not|hadn't) (?:yet |been |had |got )?(?:seen|given|told|received|examined|assessed|asked|got|"
        rf"had)\b"
    ),
)
"""Opens a clause on what the writer was not told: nothing in it is a finding, nor the denial of one."""
_LISTED: Final = patterns.of(
    rf"(?!.*\b(?:{HEALTHY}|none|nil|no|lytic|blastic|sclerotic|mixed|involved|destroyed|gone|lost|mechanical|present|yes|positive|negative|fit|"
    rf"unfit|new)\b)"
    r"\s*(?:(?:and|or|nor) )?(?:% )?(?:[a-z/-]+ ?){1,3}\.?\s*"
)
"""One more item of a list, and nothing said of it."""


_UNALTERED: Final = patterns.of(r"\s*(?:and |is |now )*(?:stable|unchanged|healed|old|chronic|united)\s*")
_SINCE_THEN: Final = patterns.of(
    rf"\s*(?:(?:and|but|is|it is|this is|which is|all) )*(?:the )?(?:identical|same|unchanged|unaltered|no different|not changed)"
    rf"(?: (?:to|as|since|from|in|on|the|films?|scans?|x-?rays?|of))* {_YEAR}\s*"
    r"|\s*(?:and |but )?(?:he|she|they)(?:'s|'ve| has| have)? had (?:it|this|that|them) (?:since|for|from|all)\b[^;]*"
)
"""How old what stands before is; by itself it tells nothing of the past."""


_HABITUAL: Final = patterns.of(
    rf"(?<!no )(?<!any )\b(?:{PAIN}|comfortable|comfy|better|eas(?:es|ed|ier)|settles|relieved|pain-?free|painless|quiet|scream\w*|cries|yells?|"
    rf"shouts?|moans?|groans?|winces?|grimaces?)(?: out)?(?: (?:badly|loudly|only|a lot))? if "
    rf"(?:she|he|they|we|you|the (?:patient|nurses?)) (?:is |are )?(?:tr(?:y|ies) to )?(?:{LOAD}(?!ed)|(?:(?:keeps?|lies|lays|stays|rests?|sleeps|"
    rf"is left|holds)\b)(?! (?:asking|quiet)))(?![^.;]*\bwould\b)"
)
"""What happens whenever something is done: "screams if we turn him"."""
_TURNS: Final = patterns.any_of(OTHER, kin.FAMILY, _SUPPOSED, _OPENS_WITH_IF, NOW, _OURS, _THEIR_OWN, _RESOLVED, _PAST, _YOUNG)


def scope(text: str, before: Scope) -> Scope:
    """The scope of a clause after one of another scope in the same sentence."""
    if not _TURNS.may_match(text) or _SINCE_THEN.fullmatch(text):
        return _follows(text, before)
    if OTHER.search(text) and not about_ours(text) and not _BED.fullmatch(text):
        return Scope.OTHER_PATIENT
    if kin.told(text):
        return Scope.FAMILY
    if _SUPPOSED.search(_HABITUAL.sub(" ", text)) or _OPENS_WITH_IF.match(text):
        return Scope.SUPPOSED
    ago = (_AGO.match(text) or _YOUNG.search(text) or (bygone.TREATED.search(text) and _PAST.search(text))) and not NOW.search(text)
    if not ago and (NOW.search(text) or _OURS.search(text) or _THEIR_OWN.search(text)):
        return Scope.CURRENT
    text = bygone.without(text)
    past = ago or (
        _RESOLVED.match(text)
        or _THEN.fullmatch(text)
        or _PAST.search(_COMPARED.sub(" ", text[: shape.start()] if (shape := _SHAPE_AS_BEFORE.search(text)) else text))
    )
    return Scope.HISTORY if past else _follows(text, before)


def _follows(text: str, before: Scope) -> Scope:
    if _UNRECORDED.match(text) or any(pattern.match(text) for pattern in _NOT_TOLD) or (before is Scope.UNRECORDED and _LISTED.fullmatch(text)):
        return Scope.UNRECORDED
    if before in {Scope.HISTORY, Scope.INCIDENTAL} and _UNALTERED.fullmatch(text):
        return before
    if _INCIDENTAL.search(text) and not _TUMOUR.search(text):
        return Scope.INCIDENTAL
    if before is Scope.HISTORY:
        return Scope.HISTORY if _STILL_PAST.search(text) or _THERE.search(text) else Scope.CURRENT
    return before if before in {Scope.FAMILY, Scope.OTHER_PATIENT} else Scope.CURRENT


def about_ours(text: str) -> bool:
    """True where the words come back to the patient in question."""
    return bool(_OURS.search(text) or _THEIR_OWN.search(text)) or (bool(NOW.search(text)) and not OTHER.search(text))


def tells_of_before(sentence: str) -> bool:
    """True for a sentence labelled as the report of an earlier examination: "Comparison: in March T8 had ..."."""
    return bool(_BEFORE.match(sentence))


def goes_on_about_another(text: str) -> bool:
    """True for a sentence that opens with a pronoun and so goes on about the patient just spoken of."""
    return bool(_PRONOUN.match(text)) and not _OURS.search(text)


def returns_later(text: str) -> bool:
    """True when the text comes back to the patient in question further on."""
    return bool(_OURS.search(text))
