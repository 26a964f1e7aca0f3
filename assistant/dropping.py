"""Dropping: one of several lesions taken out of the case: "delete the L2 one, it was a haemangioma", "the lower one is a Schmorl's node"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant import referring
from assistant.reading.retraction import TAKE_BACK
from assistant.reading.text import verbatim

if TYPE_CHECKING:
    from assistant.reading.case import Case
    from assistant.reading.sites import Site

_NOUN: Final = rf"(?:{referring.NOUN}|entry|finding)"
_WHICH: Final = (
    rf"(?P<which>(?:(?:the|that|this|my|whole|entire|all of) )*(?:{_NOUN} (?:at|in|of) )?[ctls]\d{{1,2}}(?: {_NOUN})?"
    rf"|(?:the|that) (?:[a-z]+ ){{1,2}}{_NOUN}|(?:that|this) (?:lesion|level|met|metastasis|deposit|site))"
)
_ALTOGETHER: Final = (
    r"(?:,? (?:completely|altogether|entirely|please|pls|(?:out of|off|from) (?:the|this|my) (?:case|list|patient|count)|off|"
    r"out of it|from (?:now|here) on|henceforth|for good|as well|too|again|then|now|out))*"
)
_WHY: Final = (
    r"(?P<why>[\s,:-]*(?:(?:because|cos|coz|since|as|turns out|apparently|radiology say|sorry|and) )*(?:it|that|that one|this|there|they|its|"
    r"it's|thats|that's|isn't|isnt|not|was|is)\b"
    r"(?! (?:has|have|and)\b)[^.?!\n;]*)?"
)
_ORDERED: Final = re.compile(
    rf"(?:^|(?<=[.;!?\n] )|(?<=, ))\W*(?:(?:sorry|please|pls|no|ok|okay|actually|and|also|oh|wait|right|so|now|then|can you|could you|lets|"
    rf"let's|just|hmm|great|thanks|we can|you can)\W+)*"
    rf"(?:{TAKE_BACK}|take|leave|strike|cross) (?:(?:what i(?:'ve| have)? (?:said|told you|gave you|wrote|typed)|everything|anything|all|all "
    rf"that) (?:about|on|for|at|of) )?"
    rf"{_WHICH}{_ALTOGETHER}(?P<later> (?:for (?:now|the moment|a (?:sec|second|minute|moment))|until|till))?"
    rf"(?=\s*(?:$|[.,;:!?\n-]|\b(?:because|cos|coz|since|as|it|its|it's|that|turns|apparently|and|then|so|sorry|isn't|not|was|is)\b)){_WHY}"
)
_NO_TUMOUR: Final = (
    r"(?:ha?emangioma|schmorl\S*(?: node)?|bone island|enostosis|degenerat\w+(?: (?:change|disease))?|modic\w*|artefact\w*|artifact\w*|benign|"
    r"osteoporotic"
    r"|old (?:benign |osteoporotic |healed |traumatic )?fracture|insufficiency fracture|paget\w*|osteophyte|normal variant|infection|discitis|"
    r"tarlov cyst|fat island|focal fat"
    r"|nothing|a red herring|red herring|not (?:a |an )?(?:met\w*|malignan\w*|tumou?r|cancer|deposit|lesion|real|there))"
)
_CALLED: Final = re.compile(
    rf"(?:^|(?<=[.;!?\n,] ))\W*(?:(?:sorry|no|ok|actually|and|oh|wait|so|but|radiology say|radiologist says|apparently|update:?|turns "
    rf"out)\W+)*{_WHICH}"
    rf" (?:(?:is|was|has|have|turned out|turns out|proved|to be|actually|really|just|only|now|been|being|called|reported|a|an|as|in fact|"
    rf"probably not a met,?)\W+)*"
    rf"{_NO_TUMOUR}(?: (?:after all|on (?:mri|ct|review)|actually))?(?:[, ]+(?:so |and )*(?:please |pls )?(?:drop|delete|remove|ignore|forget|"
    rf"scrap|leave)(?: (?:it|that(?: one)?|that out|it out|out))?)?(?=\s*(?:$|[.,;!?\n]))"
)
_ISNT: Final = re.compile(
    rf"(?:^|(?<=[.;!?\n,] ))\W*(?:(?:sorry|no|ok|actually|and|oh|wait|so|but)\W+)*{_WHICH} (?:isn't|isnt|wasn't|wasnt|is not|was not)(?: "
    rf"(?:actually|really))? (?:a |an |any )?"
    r"(?:met\w*|malignan\w*|tumou?r|cancer|deposit|real)(?: (?:after all|actually))?(?=\s*(?:$|[.,;!?\n]))"
)
_LEVEL: Final = re.compile(r"\b[ctls]\d{1,2}\b")
_TWO: Final = 2


def dropped(text: str, case: Case) -> tuple[Site | None, str]:
    """The one lesion of several that a turn takes out of the case, and the turn without the words that do; None where it takes out none."""
    if sum(1 for site in case.sites if site.levels) < _TWO:
        return None, text
    said = verbatim(text)
    for match in (found for pattern in (_ORDERED, _CALLED, _ISNT) for found in pattern.finditer(said.clean)):
        site = None if match.groupdict().get("later") else _meant(match["which"], case)
        if site is not None:
            start, end = said.span(match.start(), match.end())
            return site, text[:start] + " " * (end - start) + text[end:]
    return None, text


def drop(case: Case, site: Site) -> None:
    """Take a lesion out; another one is asked for from then on where it was."""
    case.sites = [each for each in case.sites if each is not site]
    case.asked = case.asked if case.asked is not site else next(iter(case.sites), None)


def _meant(words: str, case: Case) -> Site | None:
    """The lesion that words name by its level, or point to."""
    if level := _LEVEL.search(words):
        return next(iter(referring.at_levels({level[0]}, case)), None)
    return referring.meant(words, case)[0] or (case.asked if re.match(r"(?:that|this) ", words) and len(words.split()) == _TWO else None)
