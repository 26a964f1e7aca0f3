"""Neurology: myelopathy, cauda equina, radiculopathy, and the signs that make an emergency."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import DOUBT, Mention, negated, one

if TYPE_CHECKING:
    from collections.abc import Iterator

_CORD_SIGNS: Final = re.compile(
    r"\bmyelopath\w+|\bspastic\w*|\bhyper-?reflex\w+|\bbrisk(?:er)?\b(?: \w+){0,2}(?: reflex\w*)?|\bclonus\b|\bbabinski\b|\bupgoing\b|\bextensor plantar\w*|\bplantars? (?:up|extensor|upgoing)\b|\bhoffmann?\w*|\bpara(?:paresis|paretic|plegi\w+)\b|\b(?:tetra|quadri)(?:paresis|paretic|plegi\w+)\b|\blong[- ]tract signs?|\bsensory level\b|\bcord signs?\b|\bataxic? gait|\bfrank cord|\bpyramidal signs?|\bupper motor neurone? signs?|\bumn signs?"
)
_INTACT: Final = re.compile(
    r"\bneuro\w*(?: exam\w*| status| function)?(?: is| was|:|,| -)*\s*(?:completely |fully |entirely |grossly )?(?:intact|normal|unremarkable|nad|ok|fine|clear)\b|\b(?:completely |fully )?(?:neurologically )?intact\b(?! (?:left|right|side|pedicle|facet|posterior|cortex|wall))|\bnormal neurolog\w*|\bno (?:focal |new |motor |sensory |other |any |gross )*(?:neurolog\w+|neuro\w*|motor|sensory)?[ -]?(?:or \w+ )?deficits?\b|\bno (?:signs? of |evidence of |features of |clinical |objective )*(?:myelopath\w+|cord (?:signs?|compression signs?|dysfunction))|\b(?:not|non|never|isn't|nor) (?:yet |currently |clinically )?myelopath\w+|\bwithout myelopath\w+|\bmyelopathy\s*(?::|-|=|is|was)?\s*(?:no\b|none|nil|absent|negative|ruled out|excluded|not present|denied|0\b)|\bpower (?:is )?(?:5/5|full|normal)\b|\b(?:ais|asia|frankel)\s*(?:grade|scale|score|:)?\s*e\b|\bneuro:?\s*(?:nad|intact|normal)|\bdeficits?\s*(?::)?\s*(?:none|nil)"
)
_DEFICIT_GRADE: Final = re.compile(r"\b(?:ais|asia|frankel)\s*(?:grade|scale|score|:)?\s*([abcd])\b")
_CAUDA: Final = re.compile(r"\bcauda equina(?: syndrome| syn\w*| compression| signs?| lesion| features| picture)?|\bces\b|\bsaddle (?:anaesth\w+|anesth\w+|numb\w+|paraesth\w+|hypo\w+|sensory loss)|\bperianal (?:numb\w+|anaesth\w+)|\bnumb(?:ness)? (?:in|around) the saddle")
_SPHINCTER: Final = re.compile(r"\burinary retention|\bretention\b(?= of urine|[ ,.;]|$)|\bincontinen\w+|\bno (?:bowel|bladder) (?:ctrl|control)|\b(?:loss|lost) (?:of )?(?:bowel|bladder|sphincter)\b|\bsphincter (?:disturbance|dysfunction|loss)|\bcannot (?:pass urine|pee|void)|\bbladder and bowel (?:disturbance|dysfunction)")
_RADICULAR: Final = re.compile(r"\bradicul\w+|\bfoot drop\b|\broot (?:pain|compression|symptoms?)|\bsciatica\b|\bnerve root\b")
_WEAK: Final = re.compile(r"\b(?:(?:leg|limb|arm|lower limb|bilateral leg|progressive|new|worsening|rapid|both legs?)[\w ,]{0,25}\bweak\w*|weak\w*[\w ,]{0,25}\b(?:legs?|limbs?|arms?)|legs? (?:giving|gave|gives?|going|have gone|feel weak|buckl\w*)|off (?:his|her) (?:legs|feet)|cannot (?:walk|stand|move (?:his|her) legs)(?! (?:due|because|for|d/t|without))|unable to (?:walk|move (?:his|her) legs)(?! (?:due|because|for|without))|losing power|loss of power|power [0-4]/5|(?:rapid|acute|sudden)\w* (?:neurological )?(?:decline|deteriorat\w+)|going off (?:his|her) legs|new paralysis|stopped walking)\b")


def find(text: str, at: int) -> Iterator[Mention]:
    """Mentions in one stretch: a sign present, a sign denied, or nothing where the words doubt it."""
    doubted = DOUBT.search(text)
    intact = _INTACT.search(text)
    if intact and not doubted:
        yield one("myelopathy", False, intact, at)  # noqa: FBT003 the value of a fact
    yield from _signs(text, at, doubted=bool(doubted), intact=bool(intact))
    for fact, pattern in (("cauda_equina", _CAUDA), ("sphincter", _SPHINCTER), ("radiculopathy", _RADICULAR), ("weakness", _WEAK)):
        if match := pattern.search(text):
            absent = negated(text, match.start(), 40) or re.match(r"\s*(?::|-)?\s*(?:no\b|none|nil|absent|negative|ruled out|excluded)", text[match.end() :])
            if absent or not doubted:
                yield one(fact, not absent, match, at)


def _signs(text: str, at: int, *, doubted: bool, intact: bool) -> Iterator[Mention]:
    for sign in _CORD_SIGNS.finditer(text):
        if negated(text, sign.start(), 35) or re.match(r"\s*(?:-|:)?\s*(?:negative|absent|no\b|none|nil|downgoing|ruled out|excluded|not present)", text[sign.end() :]):
            if not intact and sign[0].startswith("myelo") and not doubted:
                yield one("myelopathy", False, sign, at)  # noqa: FBT003 the value of a fact
        elif not doubted and not (intact and sign[0].startswith("myelo")):
            yield one("myelopathy", True, sign, at)  # noqa: FBT003 the value of a fact
    if (grade := _DEFICIT_GRADE.search(text)) and not doubted:
        yield one("deficit_grade", grade[1].upper(), grade, at)
