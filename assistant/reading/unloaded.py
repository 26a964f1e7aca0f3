"""Unloaded: the words for a pain that no load brings on: unrelated to it, the same under it, not mechanical, eased by it."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.pain_words import LOAD, PAIN, REST

UNRELATED: Final = patterns.of(
    "(?<![a-z])(?:un(?=relat|link|affect|influenc|chang|provok|aggravat|exacerbat|alter|tied)|(?:not|never|no(?! longer)|nil|none|without|nor|nt|"
    "isn't|doesn't|irrespective|regardless|independent|unrelated|"
    "neither|nothing)(?![a-z]))[ -]?(?:really |clearly |particularly |obviously |being |made |any |at all )*(?:to do|"
    r"related|relation|relationship|relat\w+|link\w*|worse\w*|affected|influenced|chang\w*|provoked|aggravated|"
    r"exacerbated|brought on|due|with|on|by|of|when|a matter of|depend\w*|altered|better|increas\w*|tied|component|"
    rf"element|pattern|character)?(?: \w+){{0,3}}? ?(?:to|by|with|on|when|of)? ?(?:\w+ )?\b(?:{LOAD}"
    f"|mechanical)(?:(?:,| or| and| nor|/) ?(?:eased |relieved |helped |better |worse |made )*(?:by |with |on |to )?(?:{LOAD}|{REST}))*"
    r"|\b(?:cannot|can'?t|could ?n[o']?t|could not|unable to|not able to|does ?n[o']?t|does not|never) (?:\w+ )?(?:link|relate|tie|connect|"
    r"associate|attribute|pin|put|trace)[sd]?(?: (?:it|this|that|them|the pain|the ache))?(?: down)? (?:to|with|on) [^.;,]{0,20}?"
    rf"\b{LOAD}(?:(?:,| or| and| nor)+ (?:{LOAD}|{REST}))*"
    rf"|\b(?:none|nothing|nil|0/10|pain-?free|no {PAIN}|gone|absent)\b[^.;]{{0,25}}?\b(?:even|including)(?: (?:on|when|with|during|while|after|"
    rf"the))* {LOAD}(?: "
    rf"and {LOAD})?|\bno (?:\w+ )?(?:aggravating|exacerbating|provoking|precipitating|triggering|mechanical) factors?"
    r"|\b(?:not|never|nor)(?: \w+)? (?:provoked|aggravated|exacerbated|affected|influenced|brought on|triggered|worsened) by (?:[\w-]+ ?){1,3}"
    rf"(?:, ?[a-z -]{{2,20}}){{0,2}},? (?:or |nor |and )?{LOAD}"
)
_POSTURE: Final = f"(?:position|posture|up|down|{LOAD}|{REST})"
_EQUAL: Final = "(?:the same|no different|no (?:better|worse))"
_AROUND: Final = "(?: (?:about|around|over|up|down|out|in|by|at|the|day|daytime|bed|night|his|her|their|neck|back|spine|all|either)){0,5}"
SAME: Final = patterns.of(
    r"\b(?:same|constant|unchanged|equal|just as (?:bad|sore)|no (?:better|worse|different|change))\b[^.;]{0,30}\b(?:"
    rf"{REST}|{LOAD})[^.;]{{0,25}}\b(?:{LOAD}|{REST}"
    rf")|\b(?:{REST}|{LOAD})[^.;,]{{0,16}}\b(?:it's|it is|the {PAIN} is|is) (?:just |exactly |all |about )*{_EQUAL}\b[^.;]{{0,24}}"
    rf"\b(?:{LOAD}|{REST})[^.;,]{{0,16}}\b{_EQUAL}\b"
    r"|\b(?:movement|activity|position|posture|standing|load\w*|loading|walking|moving|sitting)(?: and \w+|"
    r" or \w+)* (?:makes? no difference|does not|doesn't|do not|don't|doesnt|dont|has no|have no|never|neither|no effect|"
    "irrelevant|not? )[^.;,]{0,30}"
    rf"|\b{LOAD}(?: (?:and|or) {LOAD})*{_AROUND} (?:does not|doesn't|do not|don't|doesnt|dont|never) (?:set|bring|make|cause|trigger|provoke|worsen|"
    rf"hurt|"
    r"aggravat|exacerbat|increas|affect|influenc|alter|chang|reproduc)"
    r"[^.;,]{0,30}"
    rf"|\b{_POSTURE}(?:(?:,| or| and| &|/)+ {_POSTURE})+ (?:alike|equally|all the same|just the same)\b"
    rf"|\b{_POSTURE}(?:(?:,| or| and| &|/)+ {_POSTURE})*(?: of the bed| about| around)? (?:makes?|made) (?:no|little|zero) (?:odds|difference|change)"
    rf"|\b{LOAD} or not\b"
    rf"|\bwhether (?:(?:or not )?(?:she|he|they|i|the patient|pt)(?:'s| is| are)? )?{_POSTURE}(?: \w+)?(?:(?:,| or| and|/)+ (?:not|"
    rf"{_POSTURE})(?![a-z]))+"
    rf"|\b(?:equally|just as|as)(?: (?:bad|badly|sore|strong|severe|painful|intense|much))? {_POSTURE}(?: \w+)?,? (?:as|and|or) (?:\w+ )?{_POSTURE}"
    rf"|\b(?:does not|do not|doesn't|don't|doesnt|dont|not) matter (?:if|whether|what|how)\b[^.;,]{{0,30}}"
    rf"|\b(?:unaffected|not (?:affected|altered|changed|influenced)) by (?:(?!but\b)[a-z]+(?:,| or| and|/) ?){{0,4}}{_POSTURE}"
    r"|\bwhatever (?:(?:she|he|they)(?:'s|'re| is| are)? (?:does|doing|do)|(?:the )?(?:position|posture))\b|\b(?:irrespective|regardless|"
    r"independent(?:ly)?) of (?:what|how|whether)\b[^.;,]{0,30}|\bno matter (?:what|how)\b[^.;,]{0,30}|"
    r"\b(?:in|at) (?:any|all|every) (?:positions?|postures?)\b|\b(?:with )?no "
    r"(?:position|posture) (?:of (?:ease|comfort)|eases?|helps?|relieves?)|\b(?:oblivious|indifferent|insensitive) (?:of|to) (?:position|posture|"
    r"movement|activity|load)"
)
_DENIES: Final = (
    r"\bden(?:y|ies|ied|ying)(?: (?:any|all|having|typical|such))* (?:mechanical|mech|positional|postural|incident|start-?up|instability|load|"
    r"loading|movement|motion|activity|weight[- ]?bearing|standing|walking|sitting|bending|lifting|"
    r"exertional)(?:[- ](?:related|type|dependent|induced))*"
)
NOT_MECHANICAL: Final = patterns.of(
    rf"{_DENIES} {PAIN}|"
    r"\b(?:load|loading|movement|motion|position|posture|activity|weight[- ]?bearing|stress)[- ](?:independent|unrelated)\b(?: pain)?|"
    "(?<![a-z])(?:non|not|no|isn't|nothing|without|nt|never)[ -]?(?:a |any |of |clearly |really |truly |at all |"
    r"very |obviously )*(?:mechanical|mech|positional|postural|movement[- ]related|load[- ]related|"
    r"(?:incident|start-?up|instability(?:[- ]type)?)(?= pain))\b(?: (?:pain|"
    r"ache|component|feature|pattern)\w*)?|\bnonmech\w*|\b(?:not|wouldn't|hardly|n't) (?:call|describe|say|think|consider|"
    r"regard)\b[^.;,]{0,35}\bmechanical\b|"
    rf"\bmechanical(?: (?:{PAIN}|features?|component|character|pattern))?\s*[:=-]?\s*(?:(?:no|neg|negative|n|(?:is |was )?(?:absent|not (?:present|a "
    rf"feature)))\b(?! \w)|(?:(?:is|was|has) )?(?:been )?(?:ruled out|excluded|denied)\b)|\b{PAIN} (?:with|on|during|upon) (?:any )?{LOAD} "
    rf"(?:(?:is|was|has been) )?(?:denied|absent|ruled out|not present)\b|\b(?:absence|lack) of (?:any |all )?mechanical(?: \w+)?|"
    rf"\bbiologic(?:al)?(?: type)? "
    rf"(?:pain|ache)"
)
REVERSED: Final = patterns.of(
    rf"\b(?:worse|worst|aggravated|exacerbated|increased|comes on|more)\b[^.;,]{{0,20}}\b{REST}\b[^.;]{{0,30}}\b(?:better|eas\w+|reliev\w+|"
    rf"improv\w+|settl\w+|less)\b[^.;,]{{0,25}}\b{LOAD}|\b{LOAD}[^.;,]{{0,20}}\bto (?:ease|relieve|settle) (?:it|the {PAIN})|"
    r"(?<!on )(?<!when )(?<!while )(?<!with )(?<!from )(?<!after )(?<!by )(?<!and )(?<!or )\b(?:walking|pacing|moving|exercise|activity|getting "
    r"up|mobili[sz]ing)"
    r"(?: (?:about|around|up|it))* (?:relieves|eases|helps|settles|improves)\b(?! (?:(?:by|on|when|with|at|in|while|if) )?(?:lying|lies|laid|"
    r"rest|recumb|supine|flat|bed|sit))"
    r"(?! (?:when|by|once|on|after|with|off|if|upon))|"
    rf"\b(?:better|eased|relieved|improved)\b[^.;,]{{0,20}}\b{LOAD}[^.;]{{0,30}}\bworse\b[^.;,]{{0,20}}\b{REST}\b|"
    rf"\b{PAIN}[^.;,]{{0,30}}\b(?:gets|drives|forces|brings|makes) (?:him|her|them) (?:get )?(?:up|out of bed)\b|"
    rf"\b(?<!not )(?<!never )(?<!be )(?:{LOAD}(?:,| and|, and| &)? )+without (?:it\b|(?:a |any )?(?:trouble|difficulty|a problem|problems|{PAIN}))"
)
"""Pain at rest that a load relieves, or does not touch: not mechanical."""
LACKS: Final = patterns.of(rf"\bwithout (?:a |any )?{PAIN}$")
"""The only pain named is one that a load does not bring: there may be none."""
FREE_UNDER_LOAD: Final = patterns.of(
    rf"\b(?:painless(?:ly)?|pain[- ]?free) (?:on|with|during|when|while) (?:any |all )?{LOAD}|\b{LOAD} painless(?:ly)?\b"
)
DENIED_ALONE: Final = patterns.of(
    rf"{_DENIES}|\b(?:no|without|nil|nothing)[ -]?(?:a |any |of |clearly |really |truly |at all |very |obviously )*(?:mechanical|mech|positional|"
    r"postural|incident|start-?up|instability)|"
    rf"\bmechanical|\b(?:absence|lack) of|\b(?:no|nil|without) {PAIN}|\b{PAIN} (?:with|on|during|upon)"
)
"""Opens a denial of the mechanical pain only: where no other is told, there may be none."""
