"""Bygone: what is told of a patient's past beside the lesion of today: a vertebra treated long ago, an earlier illness, when the scan was made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import circumstances, kin, patterns
from assistant.reading.wording import LEVEL

if TYPE_CHECKING:
    from collections.abc import Sequence

_TREATMENT: Final = (
    r"(?:cement\w*|(?:kypho|vertebro)plast\w*|irradiat\w*|radiated|zapped|stabili[sz]\w*|fixed|fixation|fused|fusion|instrument\w*|plated|rodded|"
    r"decompress\w*|laminectom\w*|operat\w*|treated|treatment|sbrt|srs|ebrt|radiotherapy|rt|surgery|augment\w*)"
)
TREATED: Final = patterns.of(
    rf"\b(?:had|has had|underwent|received|got)\b(?:(?!\b(?:now|new|but)\b)[^;]){{0,60}}?(?<![\w/]){LEVEL}[^;]{{0,30}}?\b{_TREATMENT}\b|"
    rf"\b(?:had|has had|underwent|received|got)\b(?:(?!\b(?:now|new|but)\b)[^;]){{0,40}}?\b{_TREATMENT}\b[^;]{{0,30}}?(?<![\w/]){LEVEL}"
)
"""A level that was treated, of whomever."""
_TREATED_THEN: Final = patterns.of(rf"\W*(?:then |and |previous )?{_TREATMENT}\b")
"""Opens what was done to the fracture just named: "L1 fracture, kyphoplasty 2016"."""
_DATED: Final = patterns.of(rf"(?<![\w/]){LEVEL}(?: (?:met\w*|lesion|deposit))? ?\([^()]*\b{_TREATMENT}[^()]*\)")
"""A level with what was done to it before, in brackets: that dates nothing else."""
_FRACTURED: Final = patterns.of(
    rf"\W*(?:old |known |an? )*(?:{LEVEL} (?:\w+ )?(?:#|fracture|fx|wedg\w+|compression)|(?:#|fracture|fx) (?:of |at )?{LEVEL})(?: fracture)?\W*"
)
_LEVEL: Final = patterns.of(rf"(?<![\w/]){LEVEL}")
_PAST_PART: Final = patterns.of(
    rf"\b(?:history of|previous(?:ly)?|prior|pmhx?(?: of)?|background of)\b(?:(?!{LEVEL})[^,;])*?(?= (?:and|with|who|has|presents|presenting|"
    rf"admitted)\b"
    rf"(?!.*\b{_TREATMENT}\b)[^,;]*\b(?:lytic|blastic|sclerotic|lesion|met|metasta\w+|deposit|tumour|mixed)\b)(?=[^,;]*(?<![\w/]){LEVEL})"
)
"""What is past of a patient, before the lesion of today: "with a history of renal cancer and a lytic lesion at L3"."""
_RECENT: Final = patterns.of(
    rf"\b\d (?:days?|d) (?:ago|back|earlier)(?= (?:show\w*|demonstrat\w*|confirm\w*|reveal\w*|found)\b[^;]*(?<![\w/]){LEVEL})"
)
"""When the scan that the case rests on was made."""


_BRACKETS: Final = patterns.of(r"\((?P<held>[^()]{3,})\)")
_OF_AN_ORGAN: Final = patterns.of(
    r"\b(?:(?!lamin|corp|vertebr|spondyl|dis[ck]|facet|pedicul)[a-z]+(?:ectomy|ostomy)|whipples?|excision|resection|wle|mrm|chemo\w*|ctrt|endocrine|"
    r"hormon\w*)\b"
)
_OF_A_TUMOUR: Final = patterns.of(
    r"\b(?:ca|cancer|carcinoma|adenocarcinoma|rcc|hcc|nsclc|sclc|melanoma|myeloma|lymphoma|sarcoma|\w*(?:renal|breast|prostate|lung)|known)\b"
)
_PAST_BEFORE: Final = patterns.of(
    r"\b(?:previous\w*|prior|(?<![-r] )(?<!year)(?<!-)old|last|earlier|history|past|comparison|before|former\w*|initial\w*|first)\b"
)


def bracketed(sentence: str) -> list[tuple[int, int]]:
    """Brackets that say nothing of what stands outside: on what was done to an organ, on a tumour before any level, on the family."""
    found: list[tuple[int, int]] = []
    for match in _BRACKETS.finditer(sentence):
        before, held = sentence[: match.start()], match["held"]
        of_the_patient = _OF_AN_ORGAN.search(held) or (_OF_A_TUMOUR.search(held) and not _LEVEL.search(before))
        if (of_the_patient and not _LEVEL.search(held) and not _PAST_BEFORE.search(before)) or kin.told(held):
            found.append(match.span())
    return found


_AFTER_IT: Final = patterns.of(
    r"\b(?:after|since|following|given|because of|despite|in view of) (?:(?:his|her|the|an?) )?last (?:year|month|week|summer|winter|spring|"
    r"autumn)'s "
    r"[\w-]+(?: (?:attack|failure|infarct\w*|operation|infection|embol\w+|bleed\w*))?"
)
"""An illness of before that is the reason for what is told now."""


def without(text: str) -> str:
    """A clause without those parts of it that are past and date nothing else."""
    text = _AFTER_IT.sub(" ", text)
    undated = _DATED.sub(" ", text)
    return _RECENT.sub(" ", _PAST_PART.sub(" ", undated if _LEVEL.search(undated) else text))


def dates(text: str, before: str) -> bool:
    """True for a clause of the past on what was done to the fracture that the clause before it names: "L1 fracture, kyphoplasty 2016"."""
    return bool(_TREATED_THEN.match(text) and _FRACTURED.fullmatch(before))


_RECOVERED: Final = patterns.of(
    r"\b(?:recovered|resolved|settled|got over it|now (?:neurologically )?(?:intact|normal)|back to normal|no longer myelopathic|"
    r"(?:worn|wore|wears) off)\b"
)
_WAS_THEN: Final = patterns.of(r"\b(?:was|were|had) (?:[\w-]+ ){1,4}(?:then|at the time|back then)\b(?! (?:on|he|she|the))")
_ALWAYS_SO: Final = patterns.of(
    r"\W*(?:(?:and|but|though|although|which) )*(?:(?:he|she|they|it|this|that|these|those|patient|pt) )?(?:(?:has|have|had|is|are|was|were|been) )+"
    r"(?:(?:always|that|this|the same|so|like (?:that|this)|way|there|present) )*"
    r"(?:since (?:childhood|birth|19\d\d|20[01]\d|(?:he|she) was)|for (?:\w+ ){1,2}(?:years|decades)|all (?:his|her) life|lifelong|congenital)\b"
)
"""Says of the sign before it that it is as old as the patient: "brisk reflexes, but she has been that way since childhood"."""
_WAS: Final = patterns.of(r"\b(?:was|were|had been|initially|previously|at first)\b")


def sign(text: str, after: Sequence[str]) -> bool:
    """True for a clause on a sign that was then, has been so for years, or has recovered, as the clauses after it say."""
    as_ever = bool(after and _ALWAYS_SO.match(after[0])) and not circumstances.WORSE.search(text)
    return as_ever or bool(_WAS_THEN.search(text)) or (bool(_WAS.search(text)) and any(map(_RECOVERED.search, after)))
