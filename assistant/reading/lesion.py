"""Lesion type: lytic, blastic or mixed, as imaging or the request describes the bone."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading import bone_words, patterns
from assistant.reading.bone_words import BLASTIC as _B
from assistant.reading.bone_words import LYTIC as _L
from assistant.reading.mention import Mention, negated, one, several
from assistant.reading.wording import LEVEL, blanked, gate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

_BETWEEN: Final = r"[a-z ,/&+-]{0,24}"
_MIXED: Final = patterns.of(
    rf"\bmix(?:ed)?\b(?! (?:(?:(?:them|these|those|the two|it|this|him|her|both|the \w+|patients|names) )?up\b|of\b|picture(?! on (?:the )?(?:ct|x|"
    rf"film|imag))|feelings|response|results|evidence|messages|martial|growth|"
    rf"germ))|\b{_L}\b{_BETWEEN}\b{_B}|"
    rf"\b{_B}\b{_BETWEEN}\b{_L}"
    rf"|\bneither (?:purely )?{_L} nor (?:purely )?{_B}|\bmixture\b|\blytic[- ]?(?:and|&|/)[- ]?(?:blastic|sclerotic)"
)
_LYTIC: Final = patterns.of(rf"(?<![a-z]){_L}(?![a-z])")
_BLASTIC: Final = patterns.of(rf"(?<![a-z]){_B}(?![a-z])")
_NOT_THIS: Final = patterns.of(
    r"(?:end_?plates?|pedicles?|facets?|multiple|systemic|lateral|subchondral)[a-z ]{0,12}\bsclero[a-z]+|\b(?:sclerosis|sclerotic (?:line|change)) "
    r"(?:at|of|along|around) (?:the |its )?(?:margins?|rim|edges?|border|periphery)|"
    r"\bdense trabecul\w+(?![^.;]*(?:lytic|lys_|lucen))|\bmarginal sclerosis|\b(?<!no )sclerotic (?:[a-z]+ing )?(?:margin|"
    r"rim|border)\w*|\blytic (?=spondylol)|\bblastic (?:crisis|phase)"
)
_TYPED: Final = gate("lys_ scl_ lytic clastic lysis lysed lucen blastic sclero mixed osteolys dense marginal mix destr")


def may_speak(word: str) -> bool:
    """A quick test whether a word may tell of the type, in terms or plain words."""
    return _TYPED(word) or bone_words.may_speak(word)


_DOUBTED: Final = patterns.of(
    r"(?:rather than|instead of|as opposed to)(?: a| an| purely)*\s*$|(?:\?|possibl[ey]|probabl[ey]|maybe|perhaps|lytic or|blastic or|sclerotic "
    r"or|either|whether|not sure if|unclear if|versus|vs|(?:might|may|could|would|will)(?: well| also| still)? (?:be|become|turn|go))(?: an?| "
    r"purely)?\s*$"
)
_NO_SIGN_OF: Final = patterns.of(
    r"\b(?:no|without|nor|not)(?: any)? (?:\w+ )?(?:evidence|signs?|hint|trace|suggestion|areas?|foc(?:us|i)|component|element|part) of (?:any |"
    r"the |new )*$"
)
_DOUBT_AFTER: Final = patterns.of(r"\s*(?:\?|(?:or|vs|versus)\b|(?:is )?(?:suspected|queried|unconfirmed))")
_PARTLY: Final = patterns.of(rf"\b(?:part|partly|partially)[- ](?P<type>{_L}|{_B}|(?:radio)?dense)")
_ANSWERED_NO: Final = patterns.of(
    rf"\s*[:=-]?\s*(?:is |was )?(?:(?:absent|none|nil|negative|excluded|not seen|not present|n)\b|no\b(?! \w)|no\b(?=\W+(?:{_L}|{_B})\W*yes\b))"
)
_ANSWERED_YES: Final = patterns.of(r"\s*[:=-]?\s*(?:yes|present|positive)\b")
_COMPONENT: Final = patterns.of(rf"(?<!no )(?<!without )\b(?P<type>{_L}|{_B}) (?:component|portion|part|half|fraction)\b")
_OTHER_BONE: Final = patterns.of(
    r"\b(?:ribs?|femoral|femur|pelvic|pelvis|iliac|ilium|humer\w+|sternal|sternum|skull|scapula\w*|acetabul\w*|pubic|clavic\w*|tibial?)\b"
    r"(?! (?:head|joint|cage))"
)
_A_LEVEL: Final = patterns.of(r"\b[ctls]\d{1,2}\b|\bvertebra")
_NOT_PURELY: Final = patterns.of(rf"\bnot (?:purely|entirely|only|just|wholly|all) (?P<type>{_L}|{_B})")
_EITHER_TYPE: Final = patterns.of(rf"(?<![a-z])(?:{_L}|{_B})(?![a-z])")
_LABEL: Final = patterns.of(rf"\b(?:{_L}|{_B})\s*/\s*(?:{_L}|{_B})(?:\s*/\s*mixed)?\s*[:=?]+(?=\s*(?:{_L}|{_B}|mixed))")


_UNTOLD: Final = patterns.of(
    rf"\b(?:whether|if|known)(?: (?:it|this|the lesion|the bone))?(?: is| was)? (?:{_L}|{_B}|mixed)(?:(?:\s*/\s*|,? or |,? versus |,? vs\.? |, "
    rf")(?:{_L}|{_B}|mixed))+|"
    rf"\b(?:{_L}|{_B})(?:,? (?:or|versus|vs\.?) (?:{_L}|{_B}|mixed))+ (?:character|nature|type|pattern|appearance|"
    rf"matrix)?[^.;,]{{0,20}}?\b(?:cannot|can't|not|"
    r"unknown|unclear|undetermined|indeterminate|impossible)\b[^.;,]*"
    rf"|\b(?:{_L}|{_B})\s?/\s?(?:{_L}|{_B}|mixed) (?:character|nature|type|pattern|appearance|matrix|status|question) (?:(?:is|still) )*"
    r"(?:needs?|requires?|awaits?|awaiting|awaited|pending|to be|cannot|not|unknown|unclear|undetermined|indeterminate)\b[^.;,]*"
)
"""That the type is not told leaves all three, not the two that are named."""
_EITHER: Final = patterns.of(
    rf"\b(?:between )?(?P<a>{_L}|{_B}|mixed)(?: lesion)?\s*(?:or|vs?\.?|versus|/(?=\s*mixed)|(?<=between lytic )and|(?<=between mixed )and)\s*(?:a "
    rf"|purely |more )?(?P<b>{_L}|{_B}|"
    rf"mixed)\b"
)


_MIXTURE: Final = patterns.of(r"^neither .*? nor\b")
_NOT_BOTH: Final = patterns.of(
    r"\b(?:or|without|lack\w*|nothing|none|never|free|absen\w+|minus|devoid|vs?|versus|not|no|nor|neither|than|rather|was|previously|turned|"
    r"became|now|other|another)\b|\?"
)


_MAYBE: Final = patterns.of(rf"^\W*(?:but |and |or )?(?:possibl[ey]|perhaps|maybe|probably|\?)\s*(?P<type>{_L}|{_B}|mixed)\b")
_SHARING: Final = patterns.of(
    r"\b(?:half|halves|part(?:s|ly|ially)?|areas?|components?|bits?|some|patch\w*|places|pockets?|zones?|foci|nodules?|elsewhere|rest|remainder|"
    r"front|back|anterior(?:ly)?|posterior(?:ly)?(?! el)|left|right|upper|lower|central\w*|periphe\w*|interspersed|combin\w+|alternat\w+|"
    rf"both(?: of)? (?:{_L}|{_B}|types|kinds))\b"
)
"""What shares the bone between two types that stand near."""
_PARTED: Final = patterns.of(
    rf"\b(?:or|without|lack\w*|nothing|none|never|free|absen\w+|minus|devoid|vs?|versus|not|no|nor|neither|than|rather|was|previously|turned|"
    rf"became|now|another|{LEVEL})\b|[?.;:]"
)
_NEAR: Final = 20
_APART: Final = 45


_BOTH_DENIED: Final = patterns.of(
    rf"\b(?:not|neither) (?:purely |only |just )?(?P<a>{_L}|{_B}),?\s+(?:(?:and|or) )?(?:not|nor) (?:purely |only |just )?(?P<b>{_L}|"
    rf"{_B}),?\s+(?:but )?"
    r"(?:both|mixed|a mix\w*)\b"
)
_BOTH_ANSWERED: Final = patterns.of(rf"\b(?:{_L}|{_B})\s*[:=-]?\s*(?:yes|present)\W+(?:and )?(?P<b>{_L}|{_B})\s*[:=-]?\s*(?:yes|present)\b")
_FORMER: Final = patterns.of(
    rf"\b(?:original(?:ly)?|previous(?:ly)?|reported as|read as|called|first|initial(?:ly)?)\W+(?:{_L}|{_B}|mixed)\W+(?:(?:is|was|now|has been) )*"
    r"(?:amended|corrected|revised|changed|altered) (?:to|as)\b"
)
"""A type that a later word has replaced."""
_DESTROYS: Final = patterns.of(
    rf"\b(?:destructive|destruction)\b[^.;]{{0,25}}?\b(?:no|without|nor any|nothing)(?: (?:any|new|reactive))* (?:{_B}|ossification)(?![a-z])"
)
"""Bone that goes while none is laid down."""


def find(clauses: Sequence[Clause]) -> list[Mention]:
    """Lytic, blastic or mixed over neighbouring clauses; a type that the words deny or doubt is left out, one that may be another stays open."""
    plain = [bone_words.plainly(clause.text) if "lesion" in clause.topics else clause.text for clause in clauses]
    sentence = ", ".join(plain)
    if _both(sentence):
        return [Mention("lesion", frozenset({"mixed"}), clauses[0].start, clauses[-1].end)]
    for pattern, value in ((_BOTH_DENIED, "mixed"), (_BOTH_ANSWERED, "mixed"), (_DESTROYS, "lytic")):
        if (whole := pattern.search(sentence)) and not negated(sentence, whole.start(), 14):
            return [Mention("lesion", frozenset({value}), clauses[0].start, clauses[-1].end)]
    found = [m for clause, text in zip(clauses, plain, strict=True) if "lesion" in clause.topics for m in _of_clause(text, clause.start)]
    maybe = frozenset(_type(m["type"]) for text in plain if (m := _MAYBE.match(text)))
    return [replace(mention, values=mention.values | maybe) for mention in found]


def _both(sentence: str) -> bool:
    """True for a sentence that shares the bone between the two types: "bits of it lytic, bits of it dense"."""
    bare = blanked(sentence, _NOT_THIS)
    types = [m for m in _EITHER_TYPE.finditer(bare) if not _denied(bare, m)]
    return any(
        _type(a[0]) != _type(b[0])
        and _SHARING.search(bare[max(0, a.start() - _NEAR) : b.end() + _NEAR])
        and len(between := bare[a.end() : b.start()]) < _APART
        and not _PARTED.search(between)
        for a, b in pairwise(types)
    )


def _of_clause(text: str, at: int) -> Iterator[Mention]:
    bare = text
    for pattern in (_NOT_THIS, _LABEL, _UNTOLD, _FORMER):
        bare = blanked(bare, pattern)
    if _OTHER_BONE.search(bare) and not _A_LEVEL.search(bare):
        return
    yield from list(_left_open(bare, at)) or _named(bare, at)


def _left_open(bare: str, at: int) -> Iterator[Mention]:
    """What "not purely lytic", "partly lytic" and "lytic or mixed" leave."""
    if impure := _NOT_PURELY.search(bare):
        types = {_type(m[0]) for m in _EITHER_TYPE.finditer(bare)}
        left = {"mixed"} if len(types) > 1 else {"lytic", "blastic", "mixed"} - types
        yield several("lesion", frozenset(left), impure, at)
        return
    components = [m for m in _COMPONENT.finditer(bare) if not (_MIXED.search(bare) or _denied(bare, m))]
    partial = () if _MIXED.search(bare) and re.search(r"\bmixed\b", bare) else (*_PARTLY.finditer(bare), *components)
    for partly in partial:
        yield several("lesion", frozenset({"mixed", _type(partly["type"])}), partly, at)
    if (open_between := _EITHER.search(bare)) and not negated(bare, open_between.start(), 14):
        yield several("lesion", frozenset(map(_type, open_between.group("a", "b"))), open_between, at)


def _named(bare: str, at: int) -> Iterator[Mention]:
    mixed = _MIXED.search(bare)
    if mixed and not _denied(bare, mixed) and not _MAYBE.match(bare) and not _NOT_BOTH.search(_MIXTURE.sub("", mixed[0])):
        yield one("lesion", "mixed", mixed, at)
        return
    for pattern, value in ((_LYTIC, "lytic"), (_BLASTIC, "blastic")):
        for match in pattern.finditer(bare):
            if not _denied(bare, match):
                yield one("lesion", value, match, at)


def _type(word: str) -> str:
    return "mixed" if word == "mixed" else "lytic" if re.fullmatch(_L, word) else "blastic"


def _denied(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()], text[match.end() :]
    if _ANSWERED_YES.match(after):
        return False
    doubted = _DOUBT_AFTER.match(after) or _DOUBTED.search(before) or _ANSWERED_NO.match(after)
    return bool(doubted or _NO_SIGN_OF.search(before)) or negated(text, match.start(), 14) or before.endswith(("non-", "non "))
