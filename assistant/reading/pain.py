"""Pain behaviour: mechanical, occasional and not mechanical, none; pain without character stays both of the first two."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading import outright, pain_words, painless, patterns, scales
from assistant.reading.brought_on import BROUGHT_ON, KEPT_FROM, WOKEN
from assistant.reading.elements import ELEMENT_WORDS
from assistant.reading.mention import Mention, one, several
from assistant.reading.pain_words import BASIS, BETTER, CANNOT, ELSEWHERE, LOAD, NIGHT, NO_RELIEF, OF_A_JOINT, OF_A_THING, PAIN, REST, UPON, WORSE
from assistant.reading.unloaded import DENIED_ALONE, FREE_UNDER_LOAD, LACKS, NOT_MECHANICAL, REVERSED, SAME, UNRELATED
from assistant.reading.wording import blanked, gate, joined, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.reading.clauses import Clause

_LOADED: Final = patterns.of(
    rf"\b(?:{PAIN}|{WORSE})(?![a-z])[^.;]{{0,60}}?\b(?:{WORSE}|{UPON})?[^.;]{{0,25}}?\b{LOAD}(?![a-z]){pain_words.NOT_FILMED}"
    rf"|\b{UPON} [^.;,]{{0,25}}?\b{LOAD}(?![a-z]){pain_words.NOT_FILMED}"
)
_MECHANICAL: Final = (
    patterns.of(
        rf"\bmechanical(?!ly (?:un)?stable)(?:[- ](?:type|back|neck|axial|low|lower|thoracic|lumbar|cervical|spinal|in nature|sounding))*(?: {PAIN})?"
    ),
    _LOADED,
    patterns.of(rf"\b{BETTER}\b[^.;,]{{0,30}}?\b{REST}\b"),
    patterns.of(rf"\b{REST}\b[^.;,]{{0,24}}?\b{BETTER}\b"),
    patterns.of(
        rf"\b{CANNOT}\b[^.;]{{0,16}}\b{LOAD}[^.;]{{0,50}}\b(?:{PAIN}|without)|\b{CANNOT}\b[^.;]{{0,16}}\b{LOAD}"
        r"[^.;]{0,12}\b(?:long|than|for (?:\d+|a few|five|ten))"
    ),
    patterns.of(
        rf"\b{PAIN}"
        r" (?:is |that is |which is |clearly )?(?:positional|postural)|\bpositional\b|\b(?:movement|motion|activity|"
        r"load|loading|exertion|weight|posture|position)[- ]?(?:related|dependent|induced|provoked|sensitive)|\bpostural "
        rf"{PAIN}|\binstability[- ](?:type )?{PAIN}"
    ),
    patterns.of(
        rf"\b(?:load|loading|movement|weight[- ]?bearing|activity|"
        rf"standing|walking|sitting|bending|lifting|exertional|motion|start-?up|"
        rf"(?<!the )(?<!that )(?<!this )incident) {PAIN}"
    ),
    patterns.of(
        rf"\b{PAIN} (?:when |while |if |once |only )*up\b[^.;]{{0,12}}?\b(?:none|nil|not|{BETTER}) (?:when |while |if |once )*(?:down|{REST})\b|"
        rf"\b{LOAD}[^.;,]{{0,20}}\b(?:or else|otherwise)\b[^.;,]{{0,12}}\b{PAIN}|"
        rf"\b(?:back|neck|spine)\b[^.;]{{0,40}}\b(?<!no )(?<!not )(?:bad|worse) on (?:the |her |his )?feet\b"
    ),
    patterns.of(
        rf"\b{LOAD}\b[^.;,]{{0,45}}?\b(?:sets? (?:\w+ ){{0,2}}off|hurts|painful|agony|misery|hell|torment|excruciating|kills|sore|intolerable|"
        rf"unbearable|impossible "
        "(?:due|because|for)|makes? (?:it|the pain) worse|worsens|aggravates|brings? (?:it on|tears|(?:the |his |her )?pain)|brings? on (?:the |her "
        "|his "
        ")?pain|provokes|triggers|causes pain|is "
        "torture|reproduces)"
    ),
    patterns.of(
        rf"\b{LOAD}\b[^.;,]{{0,25}}?\b(?:before|until|till) (?:the )?{PAIN}|\b{PAIN} (?:forces|forced|drives|sends|makes) (?:him|her|them|the "
        rf"patient) (?:back )?(?:to )?"
        r"(?:lie|bed|sit|stop)"
    ),
    *BROUGHT_ON,
)
_OCCASIONAL: Final = joined(
    (
        rf"\b{NIGHT}\b[^.;]{{0,20}}?\b{PAIN}|\b{PAIN}"
        rf"\b[^.;]{{0,30}}?\b(?:{NIGHT}|in the evening|evenings)\b|\b{PAIN}[^.;,]{{0,30}}\b(?:once|twice|(?:couple|few|\w+) (?:of )?times?) "
        rf"(?:a|per|every|each) (?:day|week|wk|month|fortnight)\b|"
        rf"\b{PAIN}\+* (?:(?:only|just|is|comes|there) )*(?:at|around|about) [1-5] ?a\.?m\b|\b[1-5] ?a\.?m\.? {PAIN}|"
        rf"\boccasional\w*\b[^.;]{{0,40}}?\b{PAIN}"
    ),
    (
        rf"\b(?:feels?|notices?|aware of|gets) it (?:only |just )*(?:now and (?:then|again)|occasionally|sometimes|at night|from time to time|"
        rf"on and off)\b|"
        rf"\b{PAIN}\b[^.;]{{0,20}}?\boccasional\w*|\b{PAIN}"
        r"(?: (?:in|around|between|across|over|along) (?:the |his |her |their )?(?:[a-z]+ ){0,2}(?:blades|back|ribs|flank|spine|chest|loin))?"
        r" (?:is |only |just |comes? |that )*(?:now and (?:then|again)|now \+ then|now & then|now n then|at rest|"
        r"on and off|off and on|intermittent\w*|once in a while|sporadic\w*|from time to time|every (?:now|so often)|"
        r"some days|sometimes|comes and goes|that comes and goes|constant\w*|background|unrelenting|dull|vague|"
        r"mild|infrequent\w*|rarely)"
    ),
    (
        r"\b(?:constant|dull|intermittent|vague|mild|background|gnawing|low-grade|sporadic|infrequent|grumbling|"
        rf"the odd|odd|biological|inflammatory|boring|unremitting|rest)(?: \w+)? (?:{PAIN}"
        r")|\bwak(?:es|ing|en\w*) (?:him|her|the patient|from sleep|at night|up at night)|\bpain\s*[:=-]\s*(?:occasional\w*|intermittent|occ)\b"
    ),
)
_BY_NIGHT: Final = patterns.of(rf"\b(?:worse|worst|bad|comes?|wakes?)(?: (?:on|mostly|only|him|her))* {NIGHT}")
"""A pain that is not named, but told by when it comes."""
_BARE: Final = (
    "(?: (?:any|real|current|significant|back|neck|axial|local|spinal|focal|low|lower|thoracic|lumbar|cervical|sacral|"
    "of|or|night|rest|complaints?|the|axial|radicular|root|leg|having|at all|spine|midline|localised|bone|bony))*"
)
_NONE: Final = joined(
    (
        r"\b(?:no|nil|denies|denied|(?<!never )(?<!not )(?<!rarely )(?<!seldom )without|neither|neg(?:ative)? for|"
        r"not in|zero|(?<![\d./])0|never any|never (?:troubled|bothered|given|caused|"
        r"had)(?: \w+){0,2}(?: with| by)?|not had any|(?<!not )free of|not complaining of|does not have|"
        r"has not had|hasn't any|not experiencing|"
        r"never (?:been )?(?:in|has|had|have|feels?|felt|gets?|got|experience[sd]?|reports?|reported|complains? of|suffers?(?: from)?)|"
        rf"no complaint of|(?:doesn't|don't|doesnt|dont|do not) have|(?<!not )free from){_BARE} {PAIN}"
        r"(?: or tenderness)?(?: at all| whatsoever)?\b(?!,? (?:until|till|before|prior to|like (?:this|that)|as (?:bad|severe)))"
    ),
    (
        rf"\b(?:pain|ache) (?:is )?absent\b|\bpain[- ]?(?:free|less)\b|\bpainless\w*\b|\basymptomatic\b|\b{PAIN}"
        r"\s*(?::|=|-|is|score|score:)?\s*(?:none|nil|zero|absent|0/10|0\b|free|denied|no\b|neg(?:ative)?\b(?! for))|\b(?:vas|nrs)\s*:?\s*0\b|"
        r"\bnot (?:painful|sore|tender|hurting|bothered|troubled)\b|\bnothing hurts\b|\b(?:does(?: not|n't)|doesnt|never) hurt|\bwithout symptoms\b|"
        r"\bnever (?:(?:been |at all |really )?(?:painful|sore|tender|achy)|bothers?|troubles?|hurts?|pains?|complains?(?= of (?:it|the back)))\b|"
        r"\bincidental finding\b(?= no)|\bno symptoms\b|\b(?:giv\w+|caus\w+) (?:(?:him|her|them|the patient|any) )?no (?:bother|trouble|symptoms|"
        r"problems?)\b|"
        rf"\b(?:not (?:a single|one)|zero|never an?|without (?:a|one)(?: single)?|(?:does|do|did) not (?:complain(?: of| about)?|report|have|feel|"
        rf"suffer(?: "
        rf"from)?|experience|admit to))"
        rf"(?: (?:complaints?|words?|episodes?|trace|hint|bit|spell|twinge)(?: (?:of|about))?)?{_BARE} {PAIN}\b(?!,? (?:until|till|before))|"
        rf"\bnever (?:had |any )*(?:back|neck|spinal) (?:trouble|problems?)\b|\b{PAIN}\s*[:=-]\s*(?:(?:the )?(?:patient|pt|he|she) )?den(?:ies|"
        rf"ied)(?: any\b| it\b|\s*$)|(?<!neurologically )(?<!neuro )\bsymptom-?(?:less|free)\b|\b(?:no|nil|without|denies|denied) (?:any |current "
        r")*(?:back|neck|spinal|spine)[- ](?:complaints?|symptoms|trouble|problems?|bother)\b|\b(?:no|zero|not (?:a single|one)) complaints? "
        r"(?:from|about|of|regarding) "
        rf"(?:the |his |her )?(?:back|neck|spine)\b(?! {PAIN})|\b(?:would not|wouldn't|would nt) (?:describe|call|consider|say|regard)\b"
        rf"(?:(?!\b(?:if|whether)\b)[^.;,]){{0,30}}\b(?:in|having|has|have|had|any) {PAIN}"
    ),
)
_ANY: Final = patterns.of(rf"\b{PAIN}")
_HURTS: Final = words("nag scream throb score pain ach hurt sor discomfort agony tender twinge grumbl niggl bother vas nrs back neck spine")
"""Stems of which one stands in whatever `PAIN` matches."""
_ITEM: Final = (
    "(?:(?:spinal )?alignment|posterior elements?|posterolateral elements?|lesion type|bone quality|collapse|height|pedicles|facets|neurology)"
)
_UNSPOKEN: Final = patterns.of(
    rf"\b(?:nobody|no one|not|never) (?:\w+ ){{0,3}}(?:whether|if) (?:she|he|the patient|there|it) (?:has|is|had|was) (?:any |in )?{PAIN}|"
    rf"\bno {PAIN} (?:was |is |has been )(?:mentioned|recorded|documented)\b|\bno {PAIN} (?:assessment|history|score|chart|diary|information|"
    rf"details?)\b|\b(?:questionnaire|chart|form|score|diary|section|box|page)\b[^.;]{{0,12}}\b{PAIN}[^.;,]{{0,12}}(?:not (?:been )?(?:filled|"
    rf"completed|done)|blank|empty)|"
    rf"\b{PAIN} (?:questionnaire|chart|form|diary|section|box|page)[^.;,]{{0,12}}(?:not (?:been )?(?:filled|completed|done)|blank|empty)|"
    rf"\b{PAIN}\b\s*(?:[:=-]|history)[^.;\n]{{0,40}}?\b(?:(?:could|"
    rf"can) ?not|unable to|not) "
    rf"(?:be )?(?:asked|taken|assess|assessed|obtained|elicited|questioned|tell|say|given)\b|\b{PAIN} not elicited\b|"
    rf"\bneither (?:the )?{PAIN} nor (?:the )?[a-z -]{{3,30}} (?:has|have|is|was|are|were) (?:been )?(?:recorded|documented|described|known|"
    rf"stated|assessed|"
    rf"mentioned|given)\b|"
    rf"\b(?:{PAIN}|pain history)\b[^.;,\n]{{0,45}}(?:not (?:yet )?(?:documented|stated|recorded|assessed|known|mentioned|"
    r"asked|described)|unknown|\?\?|n/a|unclear whether (?:any|there)|history not|not on the (?:form|request)|"
    rf"unable to assess|cannot be assessed|not been told|\bn/?k\b)|\b{PAIN}(?:(?:,|,? and|,? or)(?: the)? {_ITEM})+,?(?: (?:i|we|have|has|is|are|"
    rf"was|were|all))*"
    rf" (?:not (?:yet )?(?:been )?(?:told|given|known|documented|described|stated|recorded|assessed|mentioned)|unknown|\bn/?k)\b|"
    r"\bno (?:information|details|history|mention) (?:on|of|about) pain"
)
_DOUBT: Final = patterns.of(
    r"^\s*\?|\bmechanical (?:vs\.?|versus|or) (?:occasional|non|not|biolog)|\bwhether\b[^.;]{0,30}\bmechanical|\beither mechanical or|"
    r"\b(?:possibl[ey]|perhaps|maybe|cannot tell|unclear (?:if|whether)|not clear (?:if|whether)|"
    r"(?<!my )(?<!the )(?<!our )(?<!a )(?<!this )query(?!\s*:)|\?mechanical|"
    r"probabl[ey]|likely|presum(?:ed|ably)|suspected|(?:may|might|could) (?:well )?be|cannot exclude|cannot be excluded|not (?:been )?excluded|"
    r"not sure (?:if|whether)|unsure (?:if|whether)|hard to say|unclear char\w*)\b|\?\s*mech|mechanical(?: pain)?\s*\?"
)


_OTHER_ITEM: Final = (
    rf"(?:{ELEMENT_WORDS}|\b(?:align\w*|collapse\w*|height|fracture|kypho\w*|\w*listhesis|sublux\w*|slip|deformity|scolio\w*|epidural|csf|cord|canal|"
    r"escc|bilsky|myelopath\w*|neuro\w*|lytic|blastic|sclerotic|mixed|lesion|histology|primary|biopsy|surgery|fit|fitness|myeloma|\w*carcinoma|cancer|metasta\w*|lymphoma|melanoma|\w*sarcoma|"
    r"anaesth\w*|ecog)\b)"
)
_OF_ANOTHER: Final = patterns.of(
    rf",(?=[^,]*{_OTHER_ITEM})(?:(?!\b(?:{PAIN}|mechanical)\b)[^,])*(?=,|$)|^(?=[^,]*{_OTHER_ITEM})(?:(?!\b(?:{PAIN}|mechanical)\b)[^,])*(?=,)"
)
"""An item of a sentence that is not about pain: a doubt in it is its own."""
_REMAINDER: Final = patterns.of(
    r"\b(?:nothing hurts|(?:no|nil|without|free of) pain|painless|pain-?free)(?: (?:at|in|over|on|for|the|all))* (?:rest|remainder) of[^.;,]*|"
    r"\bthe rest\b(?= (?:of|is|are|was|were|all|have|has|no|not|do|does|painless|pain-?free|asymptomatic|hurt|silent)\b)|\brest of\b"
)
"""The other vertebrae, which is no rest in bed."""
_ASKS: Final = patterns.of(
    rf"\bfor (?:the |his |her )?{PAIN}(?: (?:relief|control))?\s*\?|"
    rf"(?:^|(?<=[,:-] ))\W*(?:[ctls]\d{{1,2}}:? )?(?:(?:is|are|was|does|do|did|has|have|any)\b[^,?]{{0,30}}?{PAIN}[^,?]{{0,24}}|"
    rf"(?:(?:what|how)(?: about)?|and) (?:the |her |his |any )?{PAIN}[^,?]{{0,24}})\?"
)
"""A question, which tells nothing of the pain it asks for."""
_UNABLE: Final = patterns.of(rf"\b{CANNOT}\b")
_LEFT_ALONE: Final = patterns.of(
    r"\b(?:if|when|while|as long as|so long as) (?:(?:nobody|no one|he is not|she is not|not|nothing) (?:being )?(?:moves?|moved|touch(?:es|ed)|"
    r"turn(?:s|ed)|"
    r"roll(?:s|ed)|disturbs?|disturbed|handled)(?: (?:him|her|them))?|(?:he is |she is )?left alone)\b|"
    r"\b(?:sat|sits|sitting|settled|settles) back\b"
)
may_speak: Final = gate(
    "orthosta decubit gait rais nags pick pain ache achi achy hurt sore discomfort agony tender twinge grumbl niggl symptom mechanical stand walk "
    "motion load bend lift turn "
    "rotat nod "
    "upright weight bear cough sneez activ transfer rising roll climb stair postur exert effort carry driving jolt bump twist flex exten raise "
    "pillow prop ambulat mobili strain stoop jump vibrat physio feet chair worse looking shaking housework exercise mov dressing reach push pull "
    "bedhead "
    "holding float pool weightless bother trouble problem whatever oblivious aggravat exacerbat provok precipitat trigger factor indifferent "
    "insensitive vertical "
    "complain kills seiz lock catch spasm vacuum hoover garden chores throb hoist straighten pothole raised elevated questionnaire scream cries "
    "crying cried yell moan "
    "groan winc grimac whimper flinch distress score comfort matter alike moving load "
    "lying lies laying supine recumb reclin horizontal position brace collar corset still immobil unload wak incidental",
    alone="cry level head lay lays lie wb wt sit sits sitting sat get gets getting rise rises step steps stepping car bed bedrest "
    "rest resting rests back flat prone lean leans leaning beds plays acts vas nrs shout shouts howl howls yelp yelps gasp gasps swear swears bring "
    "brings brought sets catches "
    "grabs stabs bites nips jabs seizes up upright feel feels notice "
    "notices aware",
)


def find(clauses: Sequence[Clause]) -> list[Mention]:
    """Mentions of pain over neighbouring clauses of one sentence; a clear pattern wins over pain without character."""
    at = clauses[0].start
    sentence = (
        "".join(f"{clause.text},".ljust(after.start - clause.start)[: after.start - clause.start] for clause, after in pairwise(clauses))
        + clauses[-1].text
    )
    sentence = blanked(blanked(sentence, _ASKS), _REMAINDER)
    hurts = "/10" in sentence or any(stem in sentence for stem in _HURTS)
    if hurts and _UNSPOKEN.search(sentence):
        return []
    text = blanked(blanked(blanked(blanked(sentence, OF_A_JOINT), ELSEWHERE) if hurts else sentence, BASIS), OF_A_THING)
    text = painless.eased_by_rest(outright.freed(text) if hurts else text)
    text = _LEFT_ALONE.sub(lambda m: "supine".ljust(len(m[0])), text)
    if hurts and (settled := _settled(sentence, text, at)):
        return [settled]
    if reversed_ := _reversed(text):
        told = _ANY.search(blanked(text, REVERSED)) or not LACKS.search(reversed_[0])
        return [several("pain", frozenset({"occasional"} if told else {"none", "occasional"}), reversed_, at)]
    apart = UNRELATED.search(text) or SAME.search(text) or NOT_MECHANICAL.search(text)
    return _character(sentence, text, apart, at)


def _settled(sentence: str, text: str, at: int) -> Mention | None:
    """What is told of pain by name before what a load does to it is weighed: told outright, that it forbids a load, or that it is denied for good."""
    if told := outright.told(text, sentence):
        return several("pain", told[0], told[1], at)
    if scored := scales.told(text):
        return several("pain", scored[0], scored[1], at)
    if kept := KEPT_FROM.search(text) or WOKEN.search(text):
        return _mechanical(sentence, kept, at)
    free = painless.throughout(text)
    return one("pain", "none", free, at) if free else None


def _reversed(text: str) -> re.Match[str] | None:
    """A pain at rest that a load relieves, or does not touch."""
    found = REVERSED.search(text)
    return found if found and not _UNABLE.search(text) and (_ANY.search(text) or "it" in found[0]) else None


def _character(sentence: str, text: str, apart: re.Match[str] | None, at: int) -> list[Mention]:
    """What a load does to a pain that is not denied; `apart` are words that say that it does nothing."""
    rest = blanked(blanked(blanked(text, UNRELATED), SAME), NOT_MECHANICAL) if apart else text
    rest = bare if _ANY.search(bare := blanked(rest, FREE_UNDER_LOAD)) else rest
    relieved = blanked(rest, NO_RELIEF)
    found = next((m for pattern in _MECHANICAL if (m := pattern.search(relieved))), None)
    if found and not (apart and found.re == _LOADED.bare) and not _lacking(rest, found):
        return [_mechanical(sentence, found, at)]
    if apart and (_ANY.search(text) or "mechanical" in apart[0] or _BY_NIGHT.search(text)):
        alone = DENIED_ALONE.match(apart[0]) and not _ANY.search(blanked(blanked(text, NOT_MECHANICAL), UNRELATED))
        return [several("pain", frozenset({"none", "occasional"} if alone else {"occasional"}), apart, at)]
    return _plain(rest, at)


def _lacking(text: str, found: re.Match[str]) -> bool:
    """True where the pain that a load follows was denied, or is another trouble: "without discomfort, sat out for 2 h", "breathless on stairs"."""
    if found.re != _LOADED.bare:
        return False
    if pain_words.OTHER_TROUBLE.search(text) and not _ANY.search(text):
        return True
    denied = next((m for m in painless.DENIED.finditer(text) if m.end() > found.start() >= m.start()), None) or painless.NIL.match(
        text, found.start()
    )
    return denied is not None and not (painless.YET.search(text, denied.end()) or painless.AGAIN.search(text, denied.end()))


def _mechanical(sentence: str, found: re.Match[str], at: int) -> Mention:
    if _DOUBT.search(_OF_ANOTHER.sub(lambda m: "," + " " * (len(m[0]) - 1), sentence)):
        return several("pain", frozenset({"mechanical", "occasional"}), found, at)
    return one("pain", "mechanical", found, at)


def _plain(told: str, at: int) -> list[Mention]:
    text = blanked(told, outright.NOT_AT_NIGHT)
    if occasional := _OCCASIONAL.search(text):
        return [one("pain", "occasional", occasional, at)]
    if none := _NONE.search(text):
        return [one("pain", "none", none, at)]
    if anything := _ANY.search(text):
        return [several("pain", frozenset({"mechanical", "occasional"}), anything, at)]
    return []
