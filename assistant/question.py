"""A question to the evidence, taken apart: orders to the program removed, papers named, parts told from one another, follow-ups seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import terms

if TYPE_CHECKING:
    from collections.abc import Sequence

_I: Final = re.IGNORECASE
_WHAT: Final = r"(?:(?:all|any|your|the|these|those|my|previous|prior|above|earlier|its) )*(?:sources?|papers?|instructions?|evidence|rules?|claims?|documents?|guidelines?|prompts?|citations?)"
_ORDERS: Final[tuple[re.Pattern[str], ...]] = tuple(
    re.compile(pattern, _I)
    for pattern in (
        rf"\b(?:please )?(?:ignore|forget|disregard|override|bypass|drop|skip)\s+{_WHAT}\b",
        r"^\W*(?:system|assistant|developer|admin|user)\s*[:>]",
        rf"\b{_WHAT} (?:are|is) (?:now )?(?:off|disabled|void|wrong|suspended)\b",
        r"\b(?:answer|reply|speak) from memory\b",
        r"\b(?:you are|act as|pretend(?: to be| that)?|role-?play(?: as)?)(?: now)? (?:a|an|my|the)\b[^.,;:?]{0,40}",
        r"\b(?:just )?(?:say|state|claim|confirm|assert|agree|pretend|repeat|insist|tell me|answer)(?: only)?(?: that)?\b(?=.*\b(?:is|was|are|were)\b)",
        r"\b(?:please )?confirm\b\W*",
        r"\bwithout (?:any )?(?:citations?|sources?)\b",
    )
)
_DICTATED: Final = re.compile(r"\b(?:is|was|are|were|of)(?: now)? \d+(?:[.,-]\d+)*\s*(?:%|gy|mg|mm|weeks?|months?|days?|hours?|years?|points?)?", _I)
_PAPERS: Final = {
    "jaipanya-2022": r"jaipanya|thai (?:narrative )?(?:review|paper|group|authors)|(?:the )?thai narrative",
    "morimoto-2024": r"morimoto|japanese (?:review|paper|group|team|authors)|frontiers|new era paper",
    "chang-2020": r"chang(?:'s)?(?: et al| review| paper| 2020)|chang\b|korean (?:narrative )?(?:review|paper|group|authors)|seoul (?:group|review|paper)|asian spine journal",
    "newman-2023": r"newman|(?:msk(?:cc)?|memorial sloan kettering|new york) (?:review|paper|group|authors)|noms approach paper|spanish journal",
    "silva-2021": (
        r"silva|latin[- ]american|chile(?:an)?|argentin\w+|south american|world neurosurgery|"
        r"perc\w*(?: fixation| stabili[sz]ation| screw)* (?:series|cohort|study|paper|pts|patients)"
    ),
}
_NAMED: Final = {paper: re.compile(rf"\b(?:{pattern})\b(?:'s)?", _I) for paper, pattern in _PAPERS.items()}
_FOLLOWS: Final = re.compile(
    r"^\W*(?:and|or|but|so|ok(?:ay)?|right|what about|how about|same|then|also|plus|again|instead|why|for (?:the|those)|in (?:the|that|those)|of those|with (?:that|the other)|does that|is that|did (?:it|they|that)|and if|if)\b"
    r"|\b(?:that|those|these) (?:pts?|patients?|one|ones|dose|arm|group|series|trial|study|rate|figure|drug|list|based)\b|\bthen\b(?=\s*[-,?]|\s*$)|\b(?:they|it|them) (?:end up|get|need|do|did|last|have|had)\b|\bbased on\b.*\bthat\b|\bwas that\b|\bon that list\b",
    _I,
)
_SPLIT: Final = re.compile(
    r"(?<=[?;])\s*|(?<=[a-z0-9)%][.])\s+(?=\S)|\s*[,/:]\s+|\s*,\s*|\s+(?:and|or|vs\.?|versus|v|against|as well as|plus|but)\s+|\s+-+>?\s+|\s*&\s*", _I
)
_LITTLE: Final = 2
_FEW: Final = 3
_DISPUTE: Final = re.compile(
    r"\b(?:agree|disagree\w*|differ\w*|compare|compared? the|conflict\w*|controvers\w+|mixed messages|consensus|inconsisten\w+|contradict\w*|part ways|same (?:number|figure|one|thing|answer)|one rule or two|"
    r"(?:all|each|both|across|between|every|which|other) (?:the )?(?:papers?|reviews?|authors?|sources?)|(?:papers?|reviews?|authors?) (?:do ?n.?t|say|regard|report|give|name|recommend|put)|by (?:paper|review)|do (?:the )?(?:papers|reviews|authors)|"
    r"does everyone|range of|don.?t match|text (?:and|match|versus|vs)|\d+ ?% or \d+)\b",
    _I,
)


def clinical(question: str) -> str:
    """The question without orders to the program, nor the figures these dictate; empty when only orders were there."""
    plain = question
    for pattern in _ORDERS:
        plain = pattern.sub(" ", plain)
    if plain != question:
        plain = _DICTATED.sub(" ", plain)
    return re.sub(r"\s+", " ", plain).strip(" ,;:.-")


def papers(question: str) -> tuple[str, ...]:
    """The papers that a question names."""
    return tuple(paper for paper, pattern in _NAMED.items() if pattern.search(question))


def unnamed(question: str) -> str:
    """The question without the names of papers, which no claim repeats."""
    for pattern in _NAMED.values():
        question = pattern.sub(" ", question)
    return question


_KINDS: Final = (
    (
        re.compile(
            r"%|\b(?:rates?|percent\w*|proportion|share|fraction of|how (?:often|common|likely|accurate|high)|odds|incidence|prevalence|what (?:part|fraction)|auc)\b",
            _I,
        ),
        re.compile(r"\d\s?%|\b0\.\d"),
    ),
    (
        re.compile(
            r"\b(?:how (?:long|soon|fast|quick\w*|late|early)|when|deadline|interval|gap|which y\w*r|what y\w*r|how many (?:hours|days|weeks|months|years)|timing|wait|survival|since)\b",
            _I,
        ),
        re.compile(r"\d[\d-]*(?: (?:to|or|and) \d+)? (?:hours?|days?|weeks?|months?|years?)|\b(?:19|20)\d\d\b"),
    ),
    (re.compile(r"\b(?:dos(?:e|es|ing|age)|gy|schedule|regimen|mg|fractions?|bolus)\b", _I), re.compile(r"\d\s?(?:Gy|mg)|\d fractions?")),
    (
        re.compile(r"\b(?:how many|n|number of|size|how (?:old|big|large|wide|far)|points?|score[sd]?|levels?|cut-?offs?|threshold)\b", _I),
        re.compile(r"\d"),
    ),
)


def fits(question: str, text: str) -> bool | None:
    """Whether a text holds the kind of figure asked for; None when the question asks for none."""
    wanted = [figure for cue, figure in _KINDS if cue.search(question)]
    return any(figure.search(text) for figure in wanted) if wanted else None


def disputed(question: str) -> bool:
    """True when the question asks what several papers say."""
    return bool(_DISPUTE.search(question))


def follows(question: str) -> bool:
    """True when a question cannot stand without the one before."""
    own = terms(question)
    return len(own) <= _LITTLE or bool(_FOLLOWS.search(question)) and len(own) <= _FEW * 4


def parts(question: str) -> tuple[str, ...]:
    """The things asked, one each; a question that asks one thing comes back whole."""
    found: list[str] = []
    for piece in _SPLIT.split(question):
        if piece and terms(piece):
            found.append(piece.strip())
    return tuple(dict.fromkeys(found)) if len(found) > 1 else (question,)


def complete(question: str, earlier: Sequence[str]) -> str:
    """What a follow-up leaves unsaid: the question before it, and what that one leaned on; empty when it stands alone."""
    if not earlier or not follows(question):
        return ""
    before = clinical(earlier[-1])
    leaned = complete(before, earlier[:-1])
    return f"{leaned} {before}".strip()
