"""Denials: the words by which a sentence says that something is not so, and those that only look like it.

They are for texts in lower case.
"""

from __future__ import annotations

import re
from typing import Final

DENIAL: Final = re.compile(
    r"\b(?:no|nobody|not|without|never|none(?: of (?:them|these|those|which|whom))?|neither|nor|cannot|lacks?|lacking|absent|absence|free of|"
    r"denie[sd]|rather than|instead of|in preference to|fail(?:s|ed)? to|hardly|scarcely|barely|anything but|far from|by no means|"
    r"rul(?:es?|ed|ing) out|unable to|exclud(?:e[sd]?|ing)|"
    r"(?:prevent|stop|keep)(?:s|ped|ed|ing)?(?= (?:[\w-]+ ){1,6}from\b))\b|n't\b|\bnon-?(?=[a-z]|\Z)",
)
VERB_DENIED: Final = re.compile(r"not|n't|never|hardly|scarcely|barely|fail(?:s|ed)? to|unable to|none(?: of \w+)?")
"""Those that deny what a sentence says as a whole, not a thing in it."""
SAYING: Final = (
    r"say(?:ing)?|stat(?:e|ed|ing)|giv(?:e|en|ing)|print(?:ed|ing)?|explain(?:ed|ing)?|describ(?:e|ed|ing)|specif(?:y|ied)|mention(?:ed|ing)?|"
    r"report(?:ed)?|itemi[sz]e[ds]?|list(?:ed)?|classif(?:y|ied)|cover(?:ed)?|attach(?:ed)?|spell(?:ed)?|reconciled?|finali[sz]ed?|clear|known|told|tell|named?|shown|recorded|"
    r"rank(?:ed)?|quantif(?:y|ied)|defined?(?! (?:as|by)\b)|computed?|tied?|resolved?|clarif(?:y|ied)|accompan(?:y|ied)|provided?|indicated?(?! "
    r"(?:for|in)\b)|"
    r"broken down"
)
"""A source that does not say something denies nothing."""
_REACH: Final = "(?:may|might|need) not (?:necessarily )?(?:(?:hold|apply|generali[sz]e|extend|carry over) (?:for|to)|represent|reflect)"
REACH: Final = re.compile(rf"\b{_REACH}\b")
"""How far a figure goes, which denies nothing of it."""
NOT_DENIED: Final = re.compile(
    r"\b(?:nor|with or without|not only|no (?:more|less|fewer|later|earlier|longer|greater) than|not (?:more|less|later) than|no points?|without "
    r"(?:any |further )?delay|"
    r"none(?= \(0)|"
    rf"(?:(?:does|do|did|is|are|was|were|has|have) not|\w+n't"
    rf"|not|without|no \w+(?: is| are)|nor|neither) (?:be(?:en)? )?(?:{SAYING})\b(?!.{{0,24}}\d)|"
    r"(?:never|not?) (?:be )?(?:under|below|less than|shorter than|fewer than|lower than)|"
    r"(?:set|draw|make|print|give|state|put|carr(?:y|ie))(?:s|d|n)? (?:no|not a|neither an?)(?: \w+)? (?:line|threshold|cut-?off|division|"
    r"distinction|figure|number|range|"
    r"limit(?! inside)|margin|reference|exception)|"
    r"(?:should|must|may|need|do|does|is|are|can)(?: not|n't|not) (?:be )?(?:directly |strictly )?(?:confused|compared|merged|pooled|"
    r"mixed up|lumped|treated as (?:interchangeable|the same)|carried over|equated|"
    r"extrapolated?|"
    r"generali[sz]ed|transferred|carry over|the same as)|"
    r"neither [^.;,]{3,30} should be (?:carried over|extrapolated|generali[sz]ed|transferred)|"
    r"(?:can(?:no|')t|could(?: not|n't)) (?:be )?(?:give|offer|tell|say|state|name|"
    r"classed|fixed|settled|pinned|read|closed|scored|placed|verified)\b|"
    rf"{_REACH}|"
    r"(?:sources|reviews|papers|authors|texts) (?:do not|don't) (?:fully |quite |all )?agree|"
    r"(?:are|is|was|were)(?: not|n't) (?:quite |exactly )?(?:the same (?:measure|thing|count|population|denominator)|a head-to-head)|"
    r"(?:denominators?|figures?|numbers|measures|definitions) (?:are|is)(?: not|n't) (?:quite |exactly )?the same|"
    r"(?:findings?|values?|grades?|levels?|bed \d+|report) (?:(?:is|are|was|were)(?: not|n't)) used|"
    r"(?:i|we) (?:would|do|can)(?: not|n't) (?:call|treat|read|lean|regard|take|quote|see)|"
    r"absent(?= in \d)|(?:worth|scores?|gives|adds|counts) (?:none|nothing))\b",
)
NEGATIVES: Final = ("no", "n't", "neither", "never", "without", "absent")
"""One of these stands in every match of it."""
DENIED_CLASS: Final = re.compile(
    rf"(?:{DENIAL.pattern})(?<!\bor not)(?<!\bwith or without)(?! (?:\w+ly )?(?:treat|relieve|handle|cover|cure|manage|reverse|address|settle|list|"
    rf"name) \Z)"
    rf"(?! [\w-]+ (?:gives?|leads?|means?|calls?|points?)\b)(?! (?:[\w-]+ )?(?:in|for|between|among|regarding)\b)(?:\s*[\w'-]+){{0,2}}\s*\Z",
)
"""A class right after a denial; where a verb is denied, or one of another thing, it is not the class that is."""
NONE: Final = re.compile(r"\s*(?::|\bis\b|\bwas\b)\s*(?:none|no|absent|negative|excluded)\b")
TWO_WORDS: Final = re.compile(r"(?:\s*[\w'-]+){0,2}")
DENIED_AMOUNT: Final = re.compile(r"(?:\b(?:not|never|cannot|rather than|instead of)\b|n't\b)(?:\s*[\w'-]+){0,2}\s*\Z")
IS_NOT: Final = re.compile(
    r"\b(?:is|are|was|were) not(?: (?:an?|the|of|at|escc|sins|bilsky|grade|score|class|type|worth|above|below|over|under))*\s*\Z"
)
TURNING: Final = re.compile(
    r"\b(?:no|nor|none|never|without|neither|cannot|\w*n't|not|against|avoid\w*|contra\w+|omit\w*|unable|fail\w*|absen\w+|lack\w*|only|rather|un\w+|in\w+able|"
    r"non\w*|differ\w*|leav\w+|left|exclu\w+|declin\w+|below|under|little|few|stop\w*|weaken\w*|less|free|instead|preference|prefers?|preferred|except|defer\w*|silent|open|limit\w*|garbled|prevent\w*)\b",
)
"""Words by which a source may say what a sentence says with "not"."""
DENYING: Final = re.compile(
    r"\b(?:no|nor|none|never|without|neither|cannot|\w*n't|not|against|avoid\w*|contra\w+|omit\w*|unable|fail(?!ure)\w*|absen\w+|lack\w*|only|rather|"
    r"un(?!der|til|ion|ilat|it|iform)\w+|in\w+able|non\w*|differ\w*|leav\w+|exclu\w+|declin\w+|stop\w*|weaken\w*|instead|preference|prefers?|preferred|except|defer\w*|"
    r"silent|garbled|prevent\w*|conflict\w*|disinterest\w*|discourag\w*|too|less effective\w*|keeps?|outside)\b",
)
"""Those that may stand for a denied verb."""
TOLD: Final = re.compile(
    r"(?P<no>\b(?:not|neither|nor|no (?:\w+ ){1,3}?(?:is|are))\b[^.;,]{0,10}?|n't |\bun(?=clear|settled))?(?:\b|(?<=un))"
    r"(?P<verb>(?<!the )(?<!a )printed?|states?|(?<!the )(?<!a )(?<!among )(?<!to be )(?<!should be )(?<!must be )stated|say|says|clear|settled|"
    r"muddled|comparable|arguable)\b",
)
"""What a source is said to say, or not to say."""
TELLS: Final = ("print", "state", "say", "clear", "settled", "muddled", "comparable", "arguable")
"""One of these stands in every match of it."""
