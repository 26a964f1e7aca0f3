"""Pain behaviour: mechanical, occasional and not mechanical, none; pain without character stays both of the first two."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import Mention, one, several
from assistant.reading.wording import blanked, either, gate, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.reading.clauses import Clause

_LOAD: Final = (
    "(?:"
    + either(
        (
            "stand* sit sits sitting sat walk* motion load* bend* lift* rotat* nod* upright weight_?bear* wt_bear* wb get_up gets_up "
            "cough* sneez* activit* active transfer* rise rises rising roll* axial_load* climb* stair stairs"
        ),
        (
            "postur* position* exert* effort carrying driving jolt* bump* twist* flex* flexion extend* extension raise*_(?:his|"
            "her|the)_head ambulat* mobilis* mobiliz* strain* stoop* step steps stepping jump* vibration physio physiotherapy"
        ),
        (
            "on_(?:his|her)_feet out_of_(?:a_|the_)?(?:bed|chair|car) worse_through_the_day looking_(?:up|down|round|"
            "over) shaking_(?:his|her|the)_head housework exercise any_movement dressing reaching pushing pulling log_roll* log-roll*"
        ),
    )
    + r"|turn(?!(?:s|ed|ing)? out\b)[a-z]*|mov(?:e|es|ed|ing|ements?)\b|getting (?:up|out|off|into|dressed)|(?:lifting|holding) (?:his|her|the) head)"
)
_REST: Final = either(
    "lying lies lie laying lays lay supine prone flat recumb* in_bed bed_?rest rest_in_bed reclin* horizontal "
    "on_(?:his|her|the)_back rest resting rests lie_down brace braced collar corset still keeping_still immobil* "
    "unloaded unloading"
)
_PAIN: Final = (
    r"(?:pain(?!less|-free| free|killer)\w*|ache\w*|aching|achy|hurts?|hurting|sore\w*|discomfort|agony|tender\w*|twinge\w*|grumbl\w+|niggl\w+)"
)
_WORSE: Final = (
    r"(?:worse\w*|worst|aggravat\w+|exacerbat\w+|brought on|comes?(?: on)?|provok\w+|trigger\w+|increas\w+|"
    r"sharp|only|severe|bad|builds?|starts?|flares?|stabbing|jabs?|precipitat\w+|reproduc\w+|intensif\w+|limits?)"
)
_UPON: Final = "(?:with|on|when|whenever|during|after|upon|every time|each time|if|by)"
"""What alone joins a load to a pain that is not named: only close by."""
_BETTER: Final = (
    r"(?:eas\w+|reliev\w+|relief|settl\w+|better|improv\w+|gone|goes?(?: away| off)?|disappear\w*|absent|none|"
    r"nil|lifts?|comfortable|vanish\w*|subsid\w+|abates?|fine|free|no pain|painless|pain-free|resolves?|stops?|abolish\w*|"
    r"less|nothing|relent\w*|off|calms?|helped|helps?|melts?|without pain|happy|happier)"
)
_UNRELATED: Final = re.compile(
    "(?<![a-z])(?:not|un|never|no|nil|none|without|nor|nt|isn't|doesn't|irrespective|regardless|independent|unrelated|"
    "neither|nothing)[ -]?(?:really |clearly |particularly |obviously |being |made |any |at all )*(?:to do|"
    r"related|relation|relationship|relat\w+|link\w*|worse\w*|affected|influenced|chang\w*|provoked|aggravated|"
    r"exacerbated|brought on|due|with|on|by|of|when|a matter of|depend\w*|altered|better|increas\w*|tied|component|"
    rf"element|pattern|character)?(?: \w+){{0,3}}? ?(?:to|by|with|on|when|of)? ?(?:\w+ )?(?:{_LOAD}"
    f"|mechanical)(?:(?:,| or| and| nor|/) ?(?:eased |relieved |helped |better |worse |made )*(?:by |with |on |to )?(?:{_LOAD}|{_REST}))*"
)
_SAME: Final = re.compile(
    r"\b(?:same|constant|unchanged|equal|just as (?:bad|sore)|no (?:better|worse|different|change))\b[^.;]{0,30}\b(?:"
    rf"{_REST}|{_LOAD})[^.;]{{0,25}}\b(?:{_LOAD}|{_REST}"
    r")|\b(?:movement|activity|position|posture|standing|load\w*|loading|walking|moving|sitting)(?: and \w+|"
    r" or \w+)* (?:makes? no difference|does not|doesn't|do not|don't|doesnt|dont|has no|have no|never|no effect|"
    "irrelevant|not? )[^.;,]{0,30}"
)
_NOT_MECHANICAL: Final = re.compile(
    "(?<![a-z])(?:non|not|no|isn't|nothing|without|nt|never)[ -]?(?:a |any |of |clearly |really |truly |at all |"
    r"very |obviously )*(?:mechanical|mech|positional|postural|movement[- ]related|load[- ]related)\b(?: (?:pain|"
    r"ache|component|feature|pattern)\w*)?|\bnonmech\w*|\b(?:not|wouldn't|hardly|n't) (?:call|describe|say|think|consider|"
    r"regard)\b[^.;,]{0,35}\bmechanical\b|"
    rf"\bmechanical(?: (?:{_PAIN}|features?|component|character|pattern))?\s*[:=-]?\s*(?:no|neg|negative|(?:is |was )?(?:absent|not (?:present|a "
    rf"feature)|(?:been )?(?:ruled out|excluded)))\b(?! \w)|\b(?:absence|lack) of (?:any |all )?mechanical(?: \w+)?|\bbiologic(?:al)?(?: type)? "
    rf"(?:pain|ache)"
)
_PATTERNS: Final = ("mech", "position", "postural", "related", "biologic")
"""Stems of which one stands in whatever `_NOT_MECHANICAL` matches."""
_NOT_FILMED: Final = r"(?! (?:lateral |ap |plain |whole[- ]spine )?(?:films?|x-?rays?|xrs?|radiographs?|views?|images?|imaging|mri|ct)\b)"
"""A posture in which pictures were taken says nothing of pain."""
_LOADED: Final = re.compile(
    rf"\b(?:{_PAIN}|{_WORSE})(?![a-z])[^.;]{{0,60}}?\b(?:{_WORSE}|{_UPON})?[^.;]{{0,25}}?\b{_LOAD}(?![a-z]){_NOT_FILMED}"
    rf"|\b{_UPON} [^.;,]{{0,25}}?\b{_LOAD}(?![a-z]){_NOT_FILMED}"
)
_CANNOT: Final = (
    "(?:cannot|unable to|can't|cant|can barely|can hardly|could not|not able to|won't|barely|hardly|refuses to|"
    "struggles to|scared to|afraid to|too painful to|too sore to|difficulty)"
)
_MECHANICAL: Final = (
    re.compile(rf"\bmechanical(?:[- ](?:type|back|neck|axial|low|lower|thoracic|lumbar|cervical|spinal|in nature|sounding))*(?: {_PAIN})?"),
    _LOADED,
    re.compile(rf"\b{_BETTER}\b[^.;,]{{0,30}}?\b{_REST}\b"),
    re.compile(rf"\b{_REST}\b[^.;,]{{0,24}}?\b{_BETTER}\b"),
    re.compile(
        rf"\b{_CANNOT}\b[^.;]{{0,16}}\b{_LOAD}[^.;]{{0,50}}\b(?:{_PAIN}|without)|\b{_CANNOT}\b[^.;]{{0,16}}\b{_LOAD}"
        r"[^.;]{0,12}\b(?:long|than|for (?:\d+|a few|five|ten))"
    ),
    re.compile(
        rf"\b{_PAIN}"
        r" (?:is |that is |which is |clearly )?(?:positional|postural)|\bpositional\b|\b(?:movement|motion|activity|"
        r"load|loading|exertion|weight|posture|position)[- ]?(?:related|dependent|induced|provoked|sensitive)|\bpostural "
        rf"{_PAIN}|\binstability[- ](?:type )?{_PAIN}"
    ),
    re.compile(rf"\b(?:loading|movement|weight[- ]?bearing|activity|standing|walking|sitting|exertional|motion) {_PAIN}"),
    re.compile(
        rf"\b{_LOAD}\b[^.;,]{{0,35}}?\b(?:sets? off|sets it off|hurts|painful|agony|excruciating|kills|sore|intolerable|unbearable|"
        rf"impossible (?:due|because|"
        "for)|makes? (?:it|the pain) worse|worsens|aggravates|brings (?:it|the pain) on|provokes|triggers|causes pain|is torture|reproduces)"
    ),
)
_OCCASIONAL: Final = joined(
    (
        rf"\b(?:night(?:[- ]?time)?|nocturnal|nightly|nights)\b[^.;]{{0,20}}?\b{_PAIN}|\b{_PAIN}"
        r"\b[^.;]{0,30}?\b(?:at night|by night|nocturnal\w*|night|nights|in the night|small hours|overnight|in the evening|"
        rf"evenings)\b|\boccasional\w*\b[^.;]{{0,40}}?\b{_PAIN}"
    ),
    (
        rf"\b(?:feels?|notices?|aware of|gets) it (?:only |just )*(?:now and (?:then|again)|occasionally|sometimes|at night|from time to time|"
        rf"on and off)\b|"
        rf"\b{_PAIN}\b[^.;]{{0,20}}?\boccasional\w*|\b{_PAIN}"
        r" (?:is |only |just |comes? |that )*(?:now and (?:then|again)|now \+ then|now & then|now n then|at rest|"
        r"on and off|off and on|intermittent\w*|once in a while|sporadic\w*|from time to time|every (?:now|so often)|"
        r"some days|sometimes|comes and goes|that comes and goes|constant\w*|background|unrelenting|dull|vague|"
        r"mild|infrequent\w*|rarely)"
    ),
    (
        r"\b(?:constant|dull|intermittent|vague|mild|background|gnawing|low-grade|sporadic|infrequent|grumbling|"
        rf"the odd|odd|biological|inflammatory|boring|unremitting|rest)(?: \w+)? (?:{_PAIN}"
        r")|\bwak(?:es|ing|en\w*) (?:him|her|the patient|from sleep|at night|up at night)|\bpain\s*[:=-]\s*(?:occasional\w*|intermittent|occ)\b"
    ),
)
_BARE: Final = (
    "(?: (?:any|real|current|significant|back|neck|axial|local|spinal|focal|low|lower|thoracic|lumbar|cervical|"
    "of|or|night|rest|complaints?|the|having|at all|spine|midline|localised|bone|bony))*"
)
_NONE: Final = joined(
    (
        r"\b(?:no|nil|denies|denied|without|neither|neg(?:ative)? for|not in|zero|never any|never (?:troubled|bothered|given|caused|had)(?: "
        r"\w+){0,2}(?: with| by)?|not had any|free of|not complaining of|does not have|"
        f"has not had|hasn't any|not experiencing|never had|no complaint of|doesn't have){_BARE} {_PAIN}"
        "(?: or tenderness)?(?: at all| whatsoever)?"
    ),
    (
        rf"\b(?:pain|ache) (?:is )?absent\b|\bpain[- ]?(?:free|less)\b|\bpainless\w*\b|\basymptomatic\b|\b{_PAIN}"
        r"\s*(?::|=|-|is|score|score:)?\s*(?:none|nil|zero|absent|0/10|0\b|free|denied|no\b)|\b(?:vas|nrs)\s*:?\s*0\b|"
        r"\bnot (?:painful|sore|tender|hurting)\b|\bnothing hurts\b|\b(?:does(?: not|n't)|doesnt|never) hurt|\bwithout symptoms\b|"
        r"\bincidental finding\b(?= no)|\bno symptoms\b"
    ),
)
_ANY: Final = re.compile(rf"\b{_PAIN}")
_HURTS: Final = ("pain", "ach", "hurt", "sor", "discomfort", "agony", "tender", "twinge", "grumbl", "niggl")
"""Stems of which one stands in whatever `_PAIN` matches."""
_ITEM: Final = (
    "(?:(?:spinal )?alignment|posterior elements?|posterolateral elements?|lesion type|bone quality|collapse|height|pedicles|facets|neurology)"
)
_UNSPOKEN: Final = re.compile(
    rf"\b(?:nobody|no one|not|never) (?:\w+ ){{0,3}}(?:whether|if) (?:she|he|the patient|there|it) (?:has|is|had|was) (?:any |in )?{_PAIN}|"
    rf"\bneither (?:the )?{_PAIN} nor (?:the )?[a-z -]{{3,30}} (?:has|have|is|was|are|were) (?:been )?(?:recorded|documented|described|known|"
    rf"stated|assessed|"
    rf"mentioned|given)\b|"
    rf"\b(?:{_PAIN}|pain history)\b[^.;,\n]{{0,45}}(?:not (?:yet )?(?:documented|stated|recorded|assessed|known|mentioned|"
    r"asked|described)|unknown|\?\?|n/a|unclear whether (?:any|there)|history not|not on the (?:form|request)|"
    rf"unable to assess|cannot be assessed|not been told|\bn/?k\b)|\b{_PAIN}(?:(?:,|,? and|,? or)(?: the)? {_ITEM})+,?(?: (?:i|we|have|has|is|are|"
    rf"was|were|all))*"
    rf" (?:not (?:yet )?(?:been )?(?:told|given|known|documented|described|stated|recorded|assessed|mentioned)|unknown|\bn/?k)\b|"
    r"\bno (?:information|details|history|mention) (?:on|of|about) pain"
)
_DOUBT: Final = re.compile(
    r"^\s*\?|\bmechanical (?:vs\.?|versus|or) (?:occasional|non|not|biolog)|\bwhether\b[^.;]{0,30}\bmechanical|\beither mechanical or|"
    r"\b(?:possibl[ey]|perhaps|maybe|cannot tell|unclear (?:if|whether)|not clear (?:if|whether)|query|\?mechanical|"
    r"not sure (?:if|whether)|unsure (?:if|whether)|hard to say|unclear char\w*)\b|\?\s*mech|mechanical(?: pain)?\s*\?"
)
_ELSEWHERE: Final = re.compile(
    r"\bpainless (?:retention|haematuria|jaundice|lump|bladder|urinary|swelling|obstructive|lymph\w*)|\b(?<!neck-)(?<!neck/)(?<!neck "
    r"and )(?<!back and )(?<!back/)(?:chest|abdominal|hip|knee|shoulder|leg|arm|radicular|head|calf|joint|"
    rf"throat|rib|groin|thigh|flank|pleuritic|root|nerve|buttock|wound|phantom|foot)\s?{_PAIN}|\b{_PAIN}"
    r" ?(?:relief|team|clinic|killers?|control|service|meds)\b|\b(?:exam\w*|examination|power|assessment|testing|"
    r"effort) limited by pain|\bsore throat|\btender(?:ness)? (?:abdomen|calf)|\bheadaches?"
)
_BASIS: Final = re.compile(
    r"\b(?:walks?|walking|mobilis\w+|mobile|ambulat\w+|transfers?|active|activity|sits?|sitting|stands?) (?:independently|"
    r"unaided|ok|fine|normally|well|with (?:a )?(?:stick|frame|aid|help|walker)|unassisted|dog|distance|\d+ ?(?:m|"
    r"metres|miles?|km|yards))\b|\b(?:still|able to) walk\w*|\bwalking (?:aid|frame|stick|distance)|\bnew position\b|"
    r"\bmotion[- ](?:degraded|artefact|artifact|blur\w*)|\b(?:degraded|blurred|limited|spoil\w*|hampered|obscured|ruined|non-?diagnostic) (?:because "
    r"of|due to|by|from) (?:motion|movement)\b|\b(?:motion|movement) artefacts?\b|\bsagittal\b|\bproposition|\bsites?\b|\b(?:epidural|soft[- "
    r"]tissue|tumour|paraspinal|canal|osseous) (?:\w+ )?extension"
)


_FREE_ALWAYS: Final = re.compile(
    rf"\b(?:pain[- ]?free|painless|no {_PAIN}|nil {_PAIN})\b[^.;,]{{0,12}}\b{_LOAD}[^.;,]{{0,12}}\b(?:and|or|nor)(?: at| when| on)? (?:{_REST})"
)
_NOT_ANY: Final = re.compile(
    rf"\b(?:no|nor any(?: other)?|without|zero|nil) {_PAIN} (?:of any|whatsoever|at all)\b|\bat no (?:point|time|stage) (?:any|has \w+ had any) "
    rf"{_PAIN}|"
    rf"\bnor (?:is |has |had |was )?(?:there |he |she )?(?:any|of any) (?:other )?{_PAIN}"
)
_DENIED: Final = re.compile(
    rf"\b(?:no|nil|without|denies|denied|never any|free of|zero)(?: (?:any|c/o|complaints? of|reported|spinal|back))* {_PAIN}"
)
_NIL: Final = re.compile(rf"{_PAIN}\s*[:=-]?\s*(?:nil|none|absent|zero|denied|no)\b")
_ALWAYS: Final = re.compile(rf"\b(?:{_REST}|night|overnight|nocturnal)(?![a-z])")
_YET: Final = re.compile(
    rf"\b(?:but|unless|until|except|only|although|though|however|otherwise|than|while|then|yet|if|apart|save|now|{_BETTER}\b(?! of)|"
    rf"{_WORSE})(?![a-z])"
)
_UNABLE: Final = re.compile(rf"\b{_CANNOT}\b")
_UNDER_LOAD: Final = re.compile(rf"\b{_LOAD}")
_AGAIN: Final = re.compile(rf"(?<!\bno )(?<!\bnil )(?<!\bor )(?<!\bnor )(?<!\bany )(?<!\bnight )(?<![a-z-]){_PAIN}|\bnight {_PAIN}")
"""Pain that is named once more, and not denied."""
_REVERSED: Final = re.compile(
    rf"\b(?:worse|worst|aggravated|exacerbated|increased|comes on|more)\b[^.;,]{{0,20}}\b{_REST}\b[^.;]{{0,30}}\b(?:better|eas\w+|reliev\w+|"
    rf"improv\w+|settl\w+|less)\b[^.;,]{{0,25}}\b{_LOAD}|\b{_LOAD}[^.;,]{{0,20}}\bto (?:ease|relieve|settle) (?:it|the {_PAIN})|"
    rf"\b(?:better|eased|relieved|improved)\b[^.;,]{{0,20}}\b{_LOAD}[^.;]{{0,30}}\bworse\b[^.;,]{{0,20}}\b{_REST}\b|"
    rf"\b(?<!not )(?<!never )(?<!be )(?:{_LOAD}(?:,| and|, and)? )+without (?:trouble|difficulty|a problem|problems|{_PAIN})"
)
"""Pain at rest that a load relieves, or does not touch: not mechanical."""
_TURNS: Final = ("worse", "worst", "aggravated", "exacerbated", "increased", "comes on", "more", "to ease", "to relieve", "to settle", "without")
"""Words of which one stands in whatever `_REVERSED` matches."""
_OF_A_JOINT: Final = re.compile(
    rf"\b(?<!neck-)(?<!neck )(?<!neck/)(?<!neck and )(?<!back and )(?:knee|hip|shoulder|wrist|ankle|elbow|jaw|tooth|ear|foot)\s?{_PAIN}[^.;,]*|"
    rf"\b{_PAIN}[^.;,]{{0,30}}\b(?:from|due to|because of) (?:a |an |his |her |the )?"
    r"(?:old )?(?:whiplash|arthritis|osteoarthritis|sciatica|shingles|fall|fibromyalgia|frozen shoulder|meniscus|gout|sprain)\b[^.;,]*"
)


may_speak: Final = gate(
    "pain ache achi achy hurt sore discomfort agony tender twinge grumbl niggl symptom mechanical stand walk motion load bend lift turn rotat nod "
    "upright weight bear cough sneez activ transfer rising roll climb stair postur exert effort carry driving jolt bump twist flex exten raise "
    "ambulat mobili strain stoop jump vibrat physio feet chair worse looking shaking housework exercise mov dressing reach push pull holding "
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
    text = blanked(blanked(blanked(sentence, _OF_A_JOINT), _ELSEWHERE) if hurts else sentence, _BASIS)
    if hurts and (free := _FREE_ALWAYS.search(text) or _NOT_ANY.search(text) or _never(text)):
        return [one("pain", "none", free, at)]
    if (
        any(word in text for word in _TURNS)
        and not _UNABLE.search(text)
        and (reversed_ := _REVERSED.search(text))
        and (_ANY.search(text) or "it" in reversed_[0])
    ):
        return [one("pain", "occasional", reversed_, at)]
    apart = _UNRELATED.search(text) or _SAME.search(text) or (any(word in text for word in _PATTERNS) and _NOT_MECHANICAL.search(text))
    rest = blanked(blanked(blanked(text, _UNRELATED), _SAME), _NOT_MECHANICAL) if apart else text
    found = next((m for pattern in _MECHANICAL if (m := pattern.search(rest))), None)
    if found and not (apart and found.re is _LOADED) and not _lacking(rest, found):
        return [_mechanical(sentence, found, at)]
    if apart and (_ANY.search(text) or "mechanical" in apart[0]):
        return [one("pain", "occasional", apart, at)]
    return _plain(rest, at)


def _never(text: str) -> re.Match[str] | None:
    """Pain denied under load and at rest alike: "no pain on bending or at night"."""
    denied = _DENIED.search(text)
    rest = text[denied.end() :] if denied else ""
    return denied if _UNDER_LOAD.search(rest) and _ALWAYS.search(rest) and not (_YET.search(rest) or _AGAIN.search(rest)) else None


def _lacking(text: str, found: re.Match[str]) -> bool:
    """True where the pain that a load follows was denied: "without discomfort, sat out for 2 h", "pain nil, position good"."""
    if found.re is not _LOADED:
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
