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
    rf"|\bboth (?:lysis|lytic)\b|\blytic[- ]?(?:and|&|/)[- ]?(?:blastic|sclerotic)"
)
_LYTIC: Final = whole(
    "osteo_?lytic lytic osteolys* osteolytically lysis lysed lucen* radiolucen* radio-lucen* punched_out moth_eaten hypodense eaten_away_bone"
)
_BLASTIC: Final = whole("osteo_?blastic osteo_?sclero* blastic sclerotic sclerosis sclerosed sclerosing ivory hyperdense bone-forming")
_NOT_THIS: Final = re.compile(
    r"(?:end_?plates?|pedicles?|facets?|multiple|systemic|lateral|subchondral)[a-z ]{0,12}\bsclero[a-z]+|\bsclerotic (?:margin|"
    r"rim|border)\w*|\bblastic (?:crisis|phase)"
)
may_speak: Final = gate("lytic lysis lysed lyses lucen blastic sclero mixed punched moth hypodense hyperdense ivory eaten osteolys forming")
_DOUBTED: Final = re.compile(
    r"(?:\?|possibl[ey]|probabl[ey]|maybe|perhaps|lytic or|blastic or|sclerotic or|either|whether|not sure if|unclear if|versus|vs)\s*$"
)
_DOUBT_AFTER: Final = re.compile(r"\s*(?:\?|(?:or|vs|versus)\b|(?:is )?(?:suspected|queried|unconfirmed))")
_NEVER: Final = re.compile(r"[^.;]{0,12}\b(?:nor|neither)\b")


_EITHER: Final = re.compile(rf"\b(?P<a>{_L}|{_B}|mixed)(?: lesion)?\s*(?:or|vs\.?|versus)\s*(?:a |purely |more )?(?P<b>{_L}|{_B}|mixed)\b")


def find(text: str, at: int) -> Iterator[Mention]:
    """Lytic, blastic or mixed; a type that the words deny or doubt is left out."""
    bare = blanked(text, _NOT_THIS)
    if open_between := _EITHER.search(bare):
        yield several("lesion", frozenset(map(_type, open_between.group("a", "b"))), open_between, at)
        return
    mixed = _MIXED.search(bare)
    if (
        mixed
        and not _denied(bare, mixed)
        and not re.search(r"\b(?:or|vs|versus|not|no|nor|neither|than|rather|was|previously|turned|became|now)\b|\?", mixed[0])
    ):
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
