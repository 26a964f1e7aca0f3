"""A question to the evidence, taken apart: orders to the program removed, papers named, parts told from one another, follow-ups seen."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import forms, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


def _each(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _words(alternatives: str) -> str:
    return rf"\b(?:{'|'.join(alternatives.split())})\b"


_OURS: Final = (
    r"(?:(?:all|any|your|ur|the|these|those|my|previous|prior|above|earlier|its) )*"
    r"(?:sources?|papers?|reviews?|instructions?|evidence|rules?|claims?|documents?|guidelines?|prompts?|citations?)"
)
_ORDERS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\{\{\s*(?:system|assistant|developer|admin|user)\b[^{}]*\}\}|</?[a-z_]+>",
        r"\brepeat (?:after me|the following)\b[^.!?]*[.!]?",
        r"\b(?:print|show|reveal|output|display|leak)\b[^.!?]*\b(?:prompt|instructions?)\b",
        r"(?:^|(?<=[.:;!?]))\s*(?:please )?(?:answer|reply|respond|speak|write) (?:only )?(?:in|with) [^.:;?!]*[.:;]",
        r"\b(?:do as i say|system override|new (?:rules?|instructions?|orders?))\s*[:.,;]",
        rf"\b(?:please )?(?:ignore|forget|disregard|override|bypass|drop|skip)\s+{_OURS}\b",
        r"^\W*(?:system|assistant|developer|admin|user)\s*[:>]",
        rf"\b{_OURS} (?:are|is) (?:now )?(?:off|disabled|void|wrong|suspended)\b",
        r"\b(?:answer|reply|speak) from memory\b",
        r"\b(?:you are|act as|pretend(?: to be| that)?|role-?play(?: as)?)(?: (?:now|no longer))? (?:a|an|my|the)\b[^.,;:?]{0,40}",
        r"\b(?:just )?(?:say|state|claim|confirm|assert|agree|repeat|insist|tell me|answer)(?: only)?(?: that)?\b(?=.*\b(?:is|was|are|were)\b)",
        r"\b(?:please )?confirm\b\W*",
        r"\bwithout (?:any )?(?:citations?|sources?|papers?)\b",
    )
)
_LEAVE_SOURCES: Final = re.compile(
    rf"\b(?:ignore|forget|disregard|override|bypass|drop|skip|leave (?:aside|out)|without|never mind|pretend you (?:have|had) no)\s+{_OURS}\b",
    re.IGNORECASE,
)
_ASKER: Final = (
    r"(?:(?:my|the|our|an?) )?(?:boss|chief|consultant|registrar|reg|attending|senior|sho|junior|student|resident|fellow|prof\w*|colleague|"
    r"oncologist|"
    r"surgeon|radiologist|pharmacist|nurse|examiner|mdt)s?"
)
_AROUND: Final = re.compile(
    r"^\W*(?:(?:hi|hello|hey|hiya|sorry|pl(?:ea)?se?|plz|thanks|quick (?:q|question|one)|just (?:checking|curious|wondering|to check)|"
    r"(?:(?:can|could|would|will) (?:you|u) )?(?:just )?(?:(?:please|pls) )?(?:tell|remind) me(?: again)?|(?:refresh|jog) my memory|"
    r"(?:do|would|does) (?:you|u|any(?:one|body)) (?:happen to )?know(?: offhand)?|"
    r"i(?:'ve| have| just| always)* (?:forgot(?:ten)?|forget|never remember|can(?:'?t|not) (?:remember|recall)|do(?:n'?t| not) (?:remember|recall|"
    r"know))|"
    r"i(?:'d| would)? (?:just )?(?:like|need|want(?:ed)?) to (?:know|ask|check)|i(?:'m| am| was)?(?: just)? (?:wonder(?:ing)?|asking|curious)|"
    rf"{_ASKER} (?:(?:just|is|was|are|keeps?|has) )*(?:ask(?:s|ed|ing)?|wants? to know|wanted to know|wonder(?:s|ed|ing)?)(?: (?:me|us))?|"
    rf"(?:i(?: was|'ve been)? )?asked by {_ASKER}|"
    r"(?:i(?:'m| am) )?(?:an? )?(?:(?:med(?:ical)?|nursing|final[- ]year|new|junior|senior|spinal|oncology|ward|clinical) )*"
    r"(?:student|resident|registrar|sho|f[12]|fy[12]|intern|trainee|nurse|physio|oncologist|surgeon|gp|doctor|pharmacist|fellow) here|"
    r"(?:this is )?for (?:the|my|an?|our) (?:exams?|viva|talk|teaching|essay|slides?|journal club|presentation|boards?))\b[\s,:;.–—-]*)+",
    re.IGNORECASE,
)
"""What is said around a question that is no part of it: a greeting, who asks, that it was forgotten."""
_INVENT: Final = _any(
    r"\bmak(?:e|ing) (?:(?:some|any)(?:thing|\s\w+)|it|one|stuff|things|an? \w+|numbers?|figures?) up\b",
    r"\bmake up (?:some\w*|an? \w+|numbers?)\b|\b(?:invent|fabricate|bluff)\b|\b(?:just|your best) guess\b",
    r"\boff the top of your head\b|\b(?:give|tell|show)\b[^.?!\n]{0,20}\bgut feeling\b|\byour gut feeling\b",
)
_FROM_MEMORY: Final = re.compile(r"\bfrom memory\b", re.IGNORECASE)
_DICTATED: Final = _any(
    r"\b(?:is|was|are|were|of)(?: now)? \d+(?:[.,-]\d+)*\s*(?:%|percent|gy|mg|mm|weeks?|months?|days?|hours?|years?|points?)?",
)
_FOLLOWS: Final = _any(
    r"^\W*(?:and|or|but|so|ok(?:ay)?|right|what about|how about|same|then|also|plus|again|instead|why)\b",
    r"^\W*(?:for (?:the|those)|in (?:the|that|those)|of those|with (?:that|the other)|does that|is that|did (?:it|they|that)|if)\b",
    r"\b(?:that|those|these) (?:pts?|patients?|ones?|dose|arm|group|series|trial|study|rate|figure|drug|list|based)\b",
    r"\bthen\b(?=\s*[-,?]|\s*$)|\b(?:they|it|them) (?:end up|get|need|do|did|last|have|had)\b|\bwas that\b",
)
_SPLIT: Final = _any(
    r"(?<=[?;])\s*|(?<=[a-z0-9)%][.])\s+(?=\S)|\s*[,/:]\s+|\s*,\s*|\s+-+>?\s+|\s*&\s*",
    r"\s+(?:and|or|vs\.?|versus|v|against|as well as|plus|but)\s+",
)
_IN_PLACE: Final = _each(
    r"\b(?:open|percutaneous\w*|minimal(?:ly)?[- ](?:invasive|access)|mis|mist|miss)\b",
    r"\b(?:(?:conventional|external[- ]beam|standard) (?:rt|radiotherapy|radiation)|c?ebrt|srs|sbrt|sabr|radiosurgery|stereotactic \w+)\b",
    r"\b(?:denosumab|zoled\w+(?: acid)?|zometa)\b",
    r"\b(?:vertebroplast\w+|kyphoplast\w+)\b",
    r"\b(?:breast|lung|prostate|renal|kidney|rcc|melanoma|myeloma|lymphoma|thyroid|colon|colorectal|hcc|hepatocellular)\b",
    r"\b(?:tokuhashi|tomita|bauer|nesms|katagiri|sorg)\b",
    r"\b(?:\d+|one|two|three|four|five|six|ten|twelve)[- ](?:years?|months?|weeks?|days?)\b",
)
"""Things of one kind: a follow-up that names one puts it in place of another."""
_SPELLED: Final = {"tx": "treatment", "rx": "treatment", "dx": "diagnosis", "sx": "symptoms", "op": "operation", "#": "fracture", "#s": "fractures"}
_SHORT: Final = re.compile(r"\b(?:tx|rx|dx|sx|op)\b|(?<![\w#])#s?(?![\w#])", re.IGNORECASE)
_LEFT: Final = 5
"""Words beside such an order from which a question is left to answer."""
_LITTLE: Final = 2
_MUCH: Final = 12
_WHOLE: Final = 6
"""Words of a follow-up with which the next one leans on it alone."""
_DISPUTED: Final = _any(
    r"\b(?:agree|disagree\w*|differ\w*|compared?|conflict\w*|controvers\w+|consensus|inconsisten\w+|contradict\w*)\b",
    r"\b(?:mixed messages|part ways|same (?:number|figure|one|thing|answer)|one rule or two|does everyone|range of|don.?t match|everything from)\b",
    r"\b(?:all|each|both|across|between|every|which|other) (?:the )?(?:papers?|reviews?|authors?|sources?)\b",
    r"\b(?:papers?|reviews?|authors?) (?:do ?n.?t|say|regard|report|give|name|recommend|put)\b|\b(?:by|do|do the) (?:papers?|reviews?|authors)\b",
    r"\btext (?:and|match|versus|vs)\b|\b\d+ ?% or \d+",
)
_KINDS: Final = (
    (
        _any("%", _words("rates? percent\\w* proportion share odds incidence prevalence auc"), r"\bhow (?:often|common|likely|accurate|high)\b"),
        re.compile(r"\d\s?%|\b0\.\d"),
    ),
    (
        _any(_words("when deadline interval gap timing wait survival since"), r"\bhow (?:long|soon|fast|quick\w*|late|early)\b|\bwh\w+ y\w*r\b"),
        re.compile(r"\d[\d-]*(?: (?:to|or|and) \d+)? (?:hours?|days?|weeks?|months?|years?)|\b(?:19|20)\d\d\b"),
    ),
    (_any(_words("dos(?:e|es|ing|age) gy schedule regimen mg fractions? bolus")), re.compile(r"\d\s?(?:Gy|mg)|\d fractions?")),
    (
        _any(_words("n size points? score[sd]? levels? cut-?offs? threshold"), r"\bhow (?:many|old|big|large|wide|far)\b|\bnumber of\b"),
        re.compile(r"\d"),
    ),
)
"""What asks for a kind of figure, and what such a figure looks like."""


def clinical(question: str) -> str:
    """The question without orders to the program, nor the figures these dictate; empty when only orders were there."""
    plain = spelled = _SHORT.sub(lambda match: _SPELLED[match[0].lower()], question)
    for pattern in _ORDERS:
        plain = pattern.sub(" ", plain)
    if plain != spelled:
        plain = _undictated(plain)
    return re.sub(r"\s+", " ", plain).strip(" ,;:.-")


def bare(question: str) -> str:
    """The clinical question without what is said around it, where a question is left."""
    plain = clinical(question)
    left = _AROUND.sub("", plain)
    return left if terms(left) else plain


def _undictated(question: str) -> str:
    """Without the figures that an order dictates; that a share is asked for stays, where no other word says so."""
    left = _DICTATED.sub(" ", question)
    shares = any("%" in said or "percent" in said.lower() for said in _DICTATED.findall(question))
    return left if not shares or fits(left, "1 %") else _DICTATED.sub(" rate ", question)


def ordered(words: str) -> bool:
    """True for an order to leave the sources aside or to make something up."""
    left = len(clinical(words).split())
    return bool(_INVENT.search(words) or (_LEAVE_SOURCES.search(words) and left < _LEFT) or (_FROM_MEMORY.search(words) and left <= _LITTLE))


def fits(question: str, text: str) -> bool:
    """Whether a text holds the kind of figure that the question asks for."""
    return any(figure.search(text) for cue, figure in _KINDS if cue.search(question))


def disputed(question: str) -> bool:
    """True when the question asks what several papers say."""
    return bool(_DISPUTED.search(question))


@cache
def _concepts() -> frozenset[str]:
    """The field's own named things; a question that holds two of them needs no other."""
    return frozenset(forms().values())


_OF_TUMOURS: Final = _any(r"\W*(?:which|what) (?:tumou?rs|primaries|primary tumou?rs|cancers|histologies|metastases) (?:are|is|count as|respond)\b")
"""Asks for tumours by what they are: it stands alone."""


_IF_ASKED: Final = _any(
    r"\W*(?:(?:and|but|so|ok) )?(?:if|for|in|after|before|with) [^?]+ (?:how (?:long|soon|much|many|often|fast|quick\w*)|when|which|what)\b"
)
"""A condition and the whole of a question behind it."""


def follows(question: str) -> bool:
    """True when a question cannot stand without the one before."""
    told = terms(question)
    own = len(told)
    whole = own == _LITTLE and _concepts() >= {*told}
    whole = whole or (own == _LITTLE and bool(_OF_TUMOURS.match(question)))
    if _IF_ASKED.match(question) and own > _LITTLE and not _concepts().isdisjoint(told):
        return False
    return (own <= _LITTLE and not whole) or (own <= _MUCH and bool(_FOLLOWS.search(question)))


def parts(question: str) -> tuple[str, ...]:
    """The things asked, one each; a question that asks one thing comes back whole."""
    found = _telling(_SPLIT.split(question))
    return tuple(found) if len(found) > 1 else (question,)


def _telling(pieces: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(piece.strip() for piece in pieces if piece and terms(piece)))


def complete(question: str, earlier: Sequence[str]) -> str:
    """What a follow-up leaves unsaid: the question before it, and what that one leaned on; empty when it stands alone.

    What the follow-up puts in place of something is left out of them: "and after four years?" follows "at one year".
    """
    if not earlier or not follows(question):
        return ""
    before = bare(earlier[-1])
    leaned = complete(before, earlier[:-1]) if len(terms(before)) < _WHOLE else ""
    context = f"{leaned} {before}".strip()
    for kind in _IN_PLACE:
        if kind.search(question):
            context = kind.sub(" ", context)
    return re.sub(r"\s+", " ", context).strip()
