"""Pain behaviour: mechanical, occasional and not mechanical, none; pain without character stays both of the first two."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.mention import Mention, one, several
from assistant.reading.pain_words import BASIS, BETTER, CANNOT, ELSEWHERE, LOAD, OF_A_JOINT, PAIN, REST, UPON, WORSE
from assistant.reading.wording import blanked, gate, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.reading.clauses import Clause

_UNRELATED: Final = patterns.of(
    "(?<![a-z])(?:not|un|never|no|nil|none|without|nor|nt|isn't|doesn't|irrespective|regardless|independent|unrelated|"
    "neither|nothing)[ -]?(?:really |clearly |particularly |obviously |being |made |any |at all )*(?:to do|"
    r"related|relation|relationship|relat\w+|link\w*|worse\w*|affected|influenced|chang\w*|provoked|aggravated|"
    r"exacerbated|brought on|due|with|on|by|of|when|a matter of|depend\w*|altered|better|increas\w*|tied|component|"
    rf"element|pattern|character)?(?: \w+){{0,3}}? ?(?:to|by|with|on|when|of)? ?(?:\w+ )?\b(?:{LOAD}"
    f"|mechanical)(?:(?:,| or| and| nor|/) ?(?:eased |relieved |helped |better |worse |made )*(?:by |with |on |to )?(?:{LOAD}|{REST}))*"
    rf"|\b(?:none|nothing|nil|0/10|pain-?free|no {PAIN}|gone|absent)\b[^.;]{{0,25}}?\b(?:even|including)(?: (?:on|when|with|during|while|after|"
    rf"the))* {LOAD}(?: "
    rf"and {LOAD})?|\bno (?:\w+ )?(?:aggravating|exacerbating|provoking|precipitating|triggering|mechanical) factors?"
)
_SAME: Final = patterns.of(
    r"\b(?:same|constant|unchanged|equal|just as (?:bad|sore)|no (?:better|worse|different|change))\b[^.;]{0,30}\b(?:"
    rf"{REST}|{LOAD})[^.;]{{0,25}}\b(?:{LOAD}|{REST}"
    r")|\b(?:movement|activity|position|posture|standing|load\w*|loading|walking|moving|sitting)(?: and \w+|"
    r" or \w+)* (?:makes? no difference|does not|doesn't|do not|don't|doesnt|dont|has no|have no|never|no effect|"
    "irrelevant|not? )[^.;,]{0,30}"
    r"|\bwhatever (?:(?:she|he|they) (?:does|do)|(?:the )?(?:position|posture))\b|\b(?:in|at) (?:any|all|every) (?:positions?|postures?)\b|"
    r"\b(?:with )?no "
    r"(?:position|posture) (?:of (?:ease|comfort)|eases?|helps?|relieves?)|\b(?:oblivious|indifferent|insensitive) (?:of|to) (?:position|posture|"
    r"movement|activity|load)"
)
_NOT_MECHANICAL: Final = patterns.of(
    "(?<![a-z])(?:non|not|no|isn't|nothing|without|nt|never)[ -]?(?:a |any |of |clearly |really |truly |at all |"
    r"very |obviously )*(?:mechanical|mech|positional|postural|movement[- ]related|load[- ]related)\b(?: (?:pain|"
    r"ache|component|feature|pattern)\w*)?|\bnonmech\w*|\b(?:not|wouldn't|hardly|n't) (?:call|describe|say|think|consider|"
    r"regard)\b[^.;,]{0,35}\bmechanical\b|"
    rf"\bmechanical(?: (?:{PAIN}|features?|component|character|pattern))?\s*[:=-]?\s*(?:(?:no|neg|negative|n|(?:is |was )?(?:absent|not (?:present|a "
    rf"feature)))\b(?! \w)|(?:(?:is|was|has) )?(?:been )?(?:ruled out|excluded|denied)\b)|\b{PAIN} (?:with|on|during|upon) (?:any )?{LOAD} "
    rf"(?:(?:is|was|has been) )?(?:denied|absent|ruled out|not present)\b|\b(?:absence|lack) of (?:any |all )?mechanical(?: \w+)?|"
    rf"\bbiologic(?:al)?(?: type)? "
    rf"(?:pain|ache)"
)
_NOT_FILMED: Final = r"(?! (?:lateral |ap |plain |whole[- ]spine )?(?:films?|x-?rays?|xrs?|radiographs?|views?|images?|imaging|mri|ct)\b)"
"""A posture in which pictures were taken says nothing of pain."""
_LOADED: Final = patterns.of(
    rf"\b(?:{PAIN}|{WORSE})(?![a-z])[^.;]{{0,60}}?\b(?:{WORSE}|{UPON})?[^.;]{{0,25}}?\b{LOAD}(?![a-z]){_NOT_FILMED}"
    rf"|\b{UPON} [^.;,]{{0,25}}?\b{LOAD}(?![a-z]){_NOT_FILMED}"
)
_MECHANICAL: Final = (
    patterns.of(rf"\bmechanical(?:[- ](?:type|back|neck|axial|low|lower|thoracic|lumbar|cervical|spinal|in nature|sounding))*(?: {PAIN})?"),
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
    patterns.of(rf"\b(?:loading|movement|weight[- ]?bearing|activity|standing|walking|sitting|exertional|motion) {PAIN}"),
    patterns.of(
        rf"\b{LOAD}\b[^.;,]{{0,35}}?\b(?:sets? off|sets it off|hurts|painful|agony|excruciating|kills|sore|intolerable|unbearable|impossible (?:due|"
        "because|for)|makes? (?:it|the pain) worse|worsens|aggravates|brings (?:it|the pain|tears) (?:on|to)|provokes|triggers|causes pain|is "
        "torture|"
        "reproduces)"
    ),
    patterns.of(
        rf"\b{LOAD}\b[^.;,]{{0,25}}?\b(?:before|until|till) (?:the )?{PAIN}|\b{PAIN} (?:forces|forced|drives|sends|makes) (?:him|her|them|the "
        rf"patient) (?:back )?(?:to )?"
        r"(?:lie|bed|sit|stop)"
    ),
)
_OCCASIONAL: Final = joined(
    (
        rf"\b(?:night(?:[- ]?time)?|nocturnal|nightly|nights)\b[^.;]{{0,20}}?\b{PAIN}|\b{PAIN}"
        r"\b[^.;]{0,30}?\b(?:at night|by night|nocturnal\w*|night|nights|in the night|small hours|overnight|in the evening|"
        rf"evenings)\b|\boccasional\w*\b[^.;]{{0,40}}?\b{PAIN}"
    ),
    (
        rf"\b(?:feels?|notices?|aware of|gets) it (?:only |just )*(?:now and (?:then|again)|occasionally|sometimes|at night|from time to time|"
        rf"on and off)\b|"
        rf"\b{PAIN}\b[^.;]{{0,20}}?\boccasional\w*|\b{PAIN}"
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
_BARE: Final = (
    "(?: (?:any|real|current|significant|back|neck|axial|local|spinal|focal|low|lower|thoracic|lumbar|cervical|"
    "of|or|night|rest|complaints?|the|axial|radicular|root|leg|having|at all|spine|midline|localised|bone|bony))*"
)
_NONE: Final = joined(
    (
        r"\b(?:no|nil|denies|denied|without|neither|neg(?:ative)? for|not in|zero|never any|never (?:troubled|bothered|given|caused|had)(?: "
        r"\w+){0,2}(?: with| by)?|not had any|free of|not complaining of|does not have|"
        f"has not had|hasn't any|not experiencing|never had|no complaint of|doesn't have){_BARE} {PAIN}"
        "(?: or tenderness)?(?: at all| whatsoever)?"
    ),
    (
        rf"\b(?:pain|ache) (?:is )?absent\b|\bpain[- ]?(?:free|less)\b|\bpainless\w*\b|\basymptomatic\b|\b{PAIN}"
        r"\s*(?::|=|-|is|score|score:)?\s*(?:none|nil|zero|absent|0/10|0\b|free|denied|no\b)|\b(?:vas|nrs)\s*:?\s*0\b|"
        r"\bnot (?:painful|sore|tender|hurting|bothered|troubled)\b|\bnothing hurts\b|\b(?:does(?: not|n't)|doesnt|never) hurt|\bwithout symptoms\b|"
        r"\bincidental finding\b(?= no)|\bno symptoms\b|\b(?:giv\w+|caus\w+) (?:(?:him|her|them|the patient|any) )?no (?:bother|trouble|symptoms|"
        r"problems?)\b|"
        rf"\bnever (?:had |any )*(?:back|neck|spinal) (?:trouble|problems?)\b|\b{PAIN}\s*[:=-]\s*(?:(?:the )?(?:patient|pt|he|she) )?den(?:ies|"
        rf"ied)(?: any\b| it\b|\s*$)"
    ),
)
_ANY: Final = patterns.of(rf"\b{PAIN}")
_HURTS: Final = ("pain", "ach", "hurt", "sor", "discomfort", "agony", "tender", "twinge", "grumbl", "niggl", "bother")
"""Stems of which one stands in whatever `PAIN` matches."""
_ITEM: Final = (
    "(?:(?:spinal )?alignment|posterior elements?|posterolateral elements?|lesion type|bone quality|collapse|height|pedicles|facets|neurology)"
)
_UNSPOKEN: Final = patterns.of(
    rf"\b(?:nobody|no one|not|never) (?:\w+ ){{0,3}}(?:whether|if) (?:she|he|the patient|there|it) (?:has|is|had|was) (?:any |in )?{PAIN}|"
    rf"\bno {PAIN} (?:was |is |has been )(?:mentioned|recorded|documented)\b|\bno {PAIN} (?:assessment|history|score|chart|diary|information|"
    rf"details?)\b|\b{PAIN}\b\s*(?:[:=-]|history)[^.;\n]{{0,40}}?\b(?:(?:could|"
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


_FREE_ALWAYS: Final = patterns.of(
    rf"\b(?:pain[- ]?free|painless|no {PAIN}|nil {PAIN})\b[^.;,]{{0,12}}\b{LOAD}[^.;,]{{0,12}}\b(?:and|or|nor)(?: at| when| on)? (?:{REST})"
)
_NOT_ANY: Final = patterns.of(
    rf"\b(?:no|nor any(?: other)?|without|zero|nil) {PAIN} (?:of any|whatsoever|at all)\b|\bat no (?:point|time|stage) (?:any|has \w+ had any) "
    rf"{PAIN}|"
    rf"\bnor (?:is |has |had |was )?(?:there |he |she )?(?:any|of any) (?:other )?{PAIN}"
)
_DENIED: Final = patterns.of(
    rf"\b(?:no|nil|without|denies|denied|never any|free of|zero)(?: (?:any|c/o|complaints? of|reported|spinal|back))* {PAIN}"
)
_COMPLAINT: Final = patterns.of(rf"\b(?:{PAIN}|symptoms)")
_TURNS: Final = patterns.of(r"\b(?:but|unless|until|except|only|although|though|however|then|yet|if|apart|save|now)\b")
_NO_BEFORE: Final = patterns.of(r"\b(?:no|nil|without|denies|denied|zero)(?: (?:any|other|back|neck|night|rest|spinal|or|nor))* $")
_NIL: Final = patterns.of(rf"{PAIN}\s*[:=-]?\s*(?:nil|none|absent|zero|denied|no)\b")
_ALWAYS: Final = patterns.of(rf"\b(?:{REST}|night|overnight|nocturnal)(?![a-z])")
_YET: Final = patterns.of(
    rf"\b(?:but|unless|until|except|only|although|though|however|otherwise|than|while|then|yet|if|apart|save|now|{BETTER}\b(?! of)|"
    rf"{WORSE})(?![a-z])"
)
_UNABLE: Final = patterns.of(rf"\b{CANNOT}\b")
_UNDER_LOAD: Final = patterns.of(rf"\b{LOAD}")
_AGAIN: Final = patterns.of(rf"(?<!\bno )(?<!\bnil )(?<!\bor )(?<!\bnor )(?<!\bany )(?<!\bnight )(?<![a-z-]){PAIN}|\bnight {PAIN}")
"""Pain that is named once more, and not denied."""
_REVERSED: Final = patterns.of(
    rf"\b(?:worse|worst|aggravated|exacerbated|increased|comes on|more)\b[^.;,]{{0,20}}\b{REST}\b[^.;]{{0,30}}\b(?:better|eas\w+|reliev\w+|"
    rf"improv\w+|settl\w+|less)\b[^.;,]{{0,25}}\b{LOAD}|\b{LOAD}[^.;,]{{0,20}}\bto (?:ease|relieve|settle) (?:it|the {PAIN})|"
    rf"\b(?:better|eased|relieved|improved)\b[^.;,]{{0,20}}\b{LOAD}[^.;]{{0,30}}\bworse\b[^.;,]{{0,20}}\b{REST}\b|"
    rf"\b(?<!not )(?<!never )(?<!be )(?:{LOAD}(?:,| and|, and)? )+without (?:a |any )?(?:trouble|difficulty|a problem|problems|{PAIN})"
)
"""Pain at rest that a load relieves, or does not touch: not mechanical."""
_LACKS: Final = patterns.of(rf"\bwithout (?:a |any )?{PAIN}$")
"""The only pain named is one that a load does not bring: there may be none."""


may_speak: Final = gate(
    "pain ache achi achy hurt sore discomfort agony tender twinge grumbl niggl symptom mechanical stand walk motion load bend lift turn rotat nod "
    "upright weight bear cough sneez activ transfer rising roll climb stair postur exert effort carry driving jolt bump twist flex exten raise "
    "ambulat mobili strain stoop jump vibrat physio feet chair worse looking shaking housework exercise mov dressing reach push pull holding "
    "bother trouble problem whatever oblivious aggravat exacerbat provok precipitat trigger factor indifferent insensitive vertical "
    "lying lies laying supine recumb reclin horizontal position brace collar corset still immobil unload wak incidental",
    alone="lay lays lie wb wt sit sits sitting sat get gets getting rise rises step steps stepping car bed bedrest "
    "rest resting rests back flat prone vas nrs feel feels notice notices aware",
)


def find(clauses: Sequence[Clause]) -> list[Mention]:
    """Mentions of pain over neighbouring clauses of one sentence; a clear pattern wins over pain without character."""
    at = clauses[0].start
    sentence = (
        "".join(f"{clause.text},".ljust(after.start - clause.start)[: after.start - clause.start] for clause, after in pairwise(clauses))
        + clauses[-1].text
    )
    hurts = any(stem in sentence for stem in _HURTS)
    if hurts and _UNSPOKEN.search(sentence):
        return []
    text = blanked(blanked(blanked(sentence, OF_A_JOINT), ELSEWHERE) if hurts else sentence, BASIS)
    if hurts and (free := _FREE_ALWAYS.search(text) or _NOT_ANY.search(text) or _never(text) or _denied_each_time(text)):
        return [one("pain", "none", free, at)]
    if reversed_ := _reversed(text):
        told = _ANY.search(blanked(text, _REVERSED)) or not _LACKS.search(reversed_[0])
        return [several("pain", frozenset({"occasional"} if told else {"none", "occasional"}), reversed_, at)]
    apart = _UNRELATED.search(text) or _SAME.search(text) or _NOT_MECHANICAL.search(text)
    return _character(sentence, text, apart, at)


def _reversed(text: str) -> re.Match[str] | None:
    """A pain at rest that a load relieves, or does not touch."""
    found = _REVERSED.search(text)
    return found if found and not _UNABLE.search(text) and (_ANY.search(text) or "it" in found[0]) else None


def _character(sentence: str, text: str, apart: re.Match[str] | None, at: int) -> list[Mention]:
    """What a load does to a pain that is not denied; `apart` are words that say that it does nothing."""
    rest = blanked(blanked(blanked(text, _UNRELATED), _SAME), _NOT_MECHANICAL) if apart else text
    found = next((m for pattern in _MECHANICAL if (m := pattern.search(rest))), None)
    if found and not (apart and found.re == _LOADED.bare) and not _lacking(rest, found):
        return [_mechanical(sentence, found, at)]
    if apart and (_ANY.search(text) or "mechanical" in apart[0]):
        return [one("pain", "occasional", apart, at)]
    return _plain(rest, at)


def _never(text: str) -> re.Match[str] | None:
    """Pain denied under load and at rest alike: "no pain on bending or at night"."""
    denied = _DENIED.search(text)
    rest = text[denied.end() :] if denied else ""
    return denied if _UNDER_LOAD.search(rest) and _ALWAYS.search(rest) and not (_YET.search(rest) or _AGAIN.search(rest)) else None


def _denied_each_time(text: str) -> re.Match[str] | None:
    """Pain named at least twice and denied each time: "pain: no, night pain: no", "turns without discomfort, no pain"."""
    if _TURNS.search(text) or _UNABLE.search(text):
        return None
    named = [_NIL.match(text, m.start()) or (m if _NO_BEFORE.search(text[: m.start()]) else None) for m in _COMPLAINT.finditer(text)]
    return named[0] if len(named) > 1 and all(named) else None


def _lacking(text: str, found: re.Match[str]) -> bool:
    """True where the pain that a load follows was denied: "without discomfort, sat out for 2 h", "pain nil, position good"."""
    if found.re != _LOADED.bare:
        return False
    denied = next((m for m in _DENIED.finditer(text) if m.end() > found.start() >= m.start()), None) or _NIL.match(text, found.start())
    return denied is not None and not (_YET.search(text, denied.end()) or _AGAIN.search(text, denied.end()))


def _mechanical(sentence: str, found: re.Match[str], at: int) -> Mention:
    if _DOUBT.search(sentence):
        return several("pain", frozenset({"mechanical", "occasional"}), found, at)
    return one("pain", "mechanical", found, at)


def _plain(text: str, at: int) -> list[Mention]:
    if occasional := _OCCASIONAL.search(text):
        return [one("pain", "occasional", occasional, at)]
    if none := _NONE.search(text):
        return [one("pain", "none", none, at)]
    if anything := _ANY.search(text):
        return [several("pain", frozenset({"mechanical", "occasional"}), anything, at)]
    return []
