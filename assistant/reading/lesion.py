"""Lesion type: lytic, blastic or mixed, as imaging or the request describes the bone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import Mention, negated, one, several
from assistant.reading.wording import blanked, either, gate, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

_L: Final = either("osteo_?lytic osteolys* lytic lysis lucen* radiolucen* lytically")
_B: Final = either("osteo_?blastic osteo_?sclero* blastic sclerotic sclerosis sclerosing sclerosed blastically")
_BETWEEN: Final = r"[a-z ,/&+-]{0,24}"
_MIXED: Final = re.compile(
    rf"\bmixed\b(?! (?:picture|feelings|response|results|evidence|messages|martial|up|growth|germ))|\b{_L}\b{_BETWEEN}\b{_B}|\b{_B}\b{_BETWEEN}\b{_L}"
    rf"|\bneither (?:purely )?{_L} nor (?:purely )?{_B}|\bmixture\b|\blytic[- ]?(?:and|&|/)[- ]?(?:blastic|sclerotic)"
)
_LYTIC: Final = whole(
    "osteo_?lytic lytic osteolys* osteolytically lysis lysed lucen* radiolucen* radio-lucen* punched_out moth_eaten hypodense eaten_away_bone "
    "permeat*"
)
_BLASTIC: Final = whole("osteo_?blastic osteo_?sclero* blastic sclerotic sclerosis sclerosed sclerosing ivory hyperdense bone-forming")
_NOT_THIS: Final = re.compile(
    r"(?:end_?plates?|pedicles?|facets?|multiple|systemic|lateral|subchondral)[a-z ]{0,12}\bsclero[a-z]+|\bsclerotic (?:margin|"
    r"rim|border)\w*|\bblastic (?:crisis|phase)"
)
may_speak: Final = gate(
    "lytic lysis lysed lyses lucen blastic sclero mixed punched moth hypodense hyperdense ivory eaten osteolys forming mixture permeat"
)
_DOUBTED: Final = re.compile(
    r"(?:rather than|instead of|as opposed to)(?: a| an| purely)*\s*$|(?:\?|possibl[ey]|probabl[ey]|maybe|perhaps|lytic or|blastic or|sclerotic "
    r"or|either|whether|not sure if|unclear if|versus|vs)\s*$"
)
_DOUBT_AFTER: Final = re.compile(r"\s*(?:\?|(?:or|vs|versus)\b|(?:is )?(?:suspected|queried|unconfirmed))")
_PARTLY: Final = re.compile(rf"\b(?:part|partly|partially)[- ](?P<type>{_L}|{_B})")
_OTHER_BONE: Final = re.compile(
    r"\b(?:rib|femoral|femur|pelvic|pelvis|iliac|ilium|humer\w+|sternal|sternum|skull|scapula\w*|acetabul\w*|pubic|clavic\w*|tibial?)\b"
    r"(?! (?:head|joint|cage))"
)
_A_LEVEL: Final = re.compile(r"\b[ctls]\d{1,2}\b|\bvertebra")
_NOT_PURELY: Final = re.compile(rf"\bnot (?:purely|entirely|only|just|wholly|all) (?P<type>{_L}|{_B})")
_EITHER_TYPE: Final = re.compile(rf"\b(?:{_L}|{_B})")
_LABEL: Final = re.compile(rf"\b(?:{_L}|{_B})\s*/\s*(?:{_L}|{_B})(?:\s*/\s*mixed)?\s*[:=?]+(?=\s*(?:{_L}|{_B}|mixed))")


_UNTOLD: Final = re.compile(
    rf"\b(?:{_L}|{_B})(?:,? (?:or|versus|vs\.?) (?:{_L}|{_B}|mixed))+ (?:character|nature|type|pattern|appearance|"
    rf"matrix)?[^.;,]{{0,20}}?\b(?:cannot|can't|not|"
    r"unknown|unclear|undetermined|indeterminate|impossible)\b[^.;,]*"
)
"""That the type is not told leaves all three, not the two that are named."""
_EITHER: Final = re.compile(
    rf"\b(?P<a>{_L}|{_B}|mixed)(?: lesion)?\s*(?:or|vs?\.?|versus|/(?=\s*mixed))\s*(?:a |purely |more )?(?P<b>{_L}|{_B}|"
    rf"mixed)\b"
)


_MIXTURE: Final = re.compile(r"^neither .*? nor\b")
_NOT_BOTH: Final = re.compile(r"\b(?:or|vs?|versus|not|no|nor|neither|than|rather|was|previously|turned|became|now|other|another)\b|\?")


def find(text: str, at: int) -> Iterator[Mention]:
    """Lytic, blastic or mixed; a type that the words deny or doubt is left out."""
    bare = blanked(blanked(blanked(text, _NOT_THIS), _LABEL), _UNTOLD)
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
    for partly in _PARTLY.finditer(bare):
        yield several("lesion", frozenset({"mixed", _type(partly["type"])}), partly, at)
    if open_between := _EITHER.search(bare):
        yield several("lesion", frozenset(map(_type, open_between.group("a", "b"))), open_between, at)


def _named(bare: str, at: int) -> Iterator[Mention]:
    mixed = _MIXED.search(bare)
    if mixed and not _denied(bare, mixed) and not _NOT_BOTH.search(_MIXTURE.sub("", mixed[0])):
        yield one("lesion", "mixed", mixed, at)
        return
    for pattern, value in ((_LYTIC, "lytic"), (_BLASTIC, "blastic")):
        for match in pattern.finditer(bare):
            if not _denied(bare, match):
                yield one("lesion", value, match, at)


def _type(word: str) -> str:
    return "mixed" if word == "mixed" else "lytic" if re.fullmatch(_L, word) else "blastic"


def _denied(text: str, match: re.Match[str]) -> bool:
    before = text[: match.start()]
    return bool(_DOUBT_AFTER.match(text[match.end() :]) or _DOUBTED.search(before)) or negated(text, match.start(), 14)
