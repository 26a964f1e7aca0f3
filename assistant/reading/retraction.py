"""Retraction: a turn that takes back a fact of an earlier one ("scrap the ECOG", "that pedicle belongs to another patient")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS
from assistant.reading.histology import TUMOURS
from assistant.reading.wording import either, gate

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAKE_BACK: Final = either(
    (
        "scrap scratch forget ignore disregard drop delete remove strike retract withdraw discard cancel undo erase clear_the clear_that take_back "
        "take_out take_away leave_out strike_out rub_out unset"
    ),
)
_ORDER: Final = patterns.of(
    r"^\W*(?:sorry|please|pls|no|ok|okay|actually|and|also|oh|wait|hang on|hmm+|argh|ugh|right|well|look|so|"
    r"now|(?:u|you) know what|can you|could you|lets|let's|,|\s)*"
    rf"{_TAKE_BACK}\b(?P<what>[^.;!?\n]{{1,60}})"
)
_NOT_OURS: Final = patterns.of(
    r"^(?P<what>[^.;!?\n]{1,60}?)\b(?:belong\w* to (?:another|someone|somebody|a different|the (?:other|next|"
    r"previous|wrong|patient|pt|man|woman|lady|gentleman|chap|guy|one|person)\b|(?:mr|mrs|ms|bed|room|bay)\b|(?:his|her|my) (?:neighbour|room))|"
    r"(?:is|was|were|are|comes? from|came from|is from|was from|turn(?:s|ed) out to be|proved to be) (?:(?:on |from |in )?(?:the |a )?(?:scan|film|"
    r"report|ct|mri|image)s? "
    r"(?:of|for|from) (?:another|someone|the (?:other|next|previous|wrong)|bed|room|bay|mr|mrs|ms)\b|not (?:this|our|my|hers|"
    "his)|(?:of |from |about |in |on |for |done on )?(?:another|someone else|a different|(?:the|my|our) (?:other|next|previous|wrong)) ?(?:'s|"
    r"patient|pt|man|woman|lady|case|film|scan|bed|bay|room)?|the wrong|(?:mr|mrs|ms) [a-z]+'s\b|(?:bed|room|bay) \w+'s\b))"
)
_ARTEFACT: Final = patterns.of(
    r"^(?P<what>[^.;!?\n]{1,60}?)\b(?:is|was|were|are|turn(?:s|ed) out to be|proved to be|looks like) (?:(?:just|only|an?|due to|positioning|"
    r"motion|postural|technical|beam[- ]hardening) )*"
    r"(?:artefact|artifact)s?\b"
)
"""A finding that was none. A side of the posterior elements is read as open instead, and the other side stays."""
_POINTS: Final = patterns.of(
    r"\b(?:sorry|oops|apologies|left|right|both|that|this|the|those|these|his|her|my|what i said about|bit about|part about|all|any)\b"
)
_FACTS: Final[tuple[tuple[str, str], ...]] = (
    ("posterolateral", rf"{ELEMENT_WORDS}|\bposterior (?:elements?|bits)"),
    ("ecog", r"\becog\b|\bperformance status\b|\bps\b"),
    ("karnofsky", r"\bkps\b|\bkarnofsky\b"),
    ("asa", r"\basa\b"),
    ("alignment", r"\bkypho\w*|\bscolio\w*|\balign\w*|\bdeformity|\bsublux\w*|\btranslation|\b\w*listhesis|\bslip\b|\bgibbus"),
    ("pain", r"\bpain\b|\bache\b"),
    ("collapse", r"\bcollapse\b|\bheight\b|\bfracture\b|\bwedg\w+|\bpercentage\b"),
    ("lesion", r"\blytic\b|\bblastic\b|\bsclero\w+|\bmixed\b|\blesion type\b|\bbone quality\b"),
    ("escc", r"\bescc\b|\bbilsky\b|\bepidural\b|\bmri\b|\bcord compression\b|\bcompression grade\b|\bgrade\b"),
    ("myelopathy", r"\bmyelopath\w*|\bclonus\b|\bneuro\w*|\bexam\w*|\bhoffmann?\b|\bbabinski\b|\bparaparesis\b|\breflexes\b"),
    ("weakness", r"\bweakness\b|\bparalys\w+|\bpower\b"),
    ("sphincter", r"\bretention\b|\bincontinence\b"),
    ("cauda_equina", r"\bcauda equina\b|\bsaddle\b|\bces\b"),
    ("histology", rf"{TUMOURS.pattern}|\bhistology\b|\bprimary\b|\bbiopsy\b|\bpathology\b"),
    ("tolerates_surgery", r"\bfitness\b|\bfit\b|\banaesthe\w+|\bsurgical candida\w+"),
    ("age_years", r"\bage\b"),
    ("weight_kg", r"\bweight\b"),
    ("creatinine", r"\bcreatinine\b|\bcreat\b"),
    ("albumin", r"\balbumin\b"),
    ("expected_survival_months", r"\b(?:survival|life expectancy|prognosis)\b"),
)
_MESSAGE: Final = patterns.of(r"\b(?:message|text|note|case|question|above|patient|one) (?:about|on|with|of|for)\b")
_NOW_UNKNOWN: Final = patterns.of(
    r"^\W*(?:the |so |now )?(?P<what>[a-z ]{3,40}?) (?:i gave (?:you )?)?(?:was wrong|was an error|was a mistake|is withdrawn|is now unknown|no "
    r"longer known)\b(?!.{0,20}\b(?:is|it's)\b)"
)
_MAY_BE_WITHDRAWN: Final = frozenset({"histology", "escc", "myelopathy", "tolerates_surgery"})
_NAMES: Final = tuple((fact, patterns.of(pattern)) for fact, pattern in _FACTS)
may_speak: Final = gate(
    "scrap scratch forget ignore disregard drop delete remove strike retract withdraw discard cancel undo erase clear unset "
    "belong another someone different other next previous wrong error mistake known artefact artifact",
    alone="take leave rub not mr mrs ms bed room bay",
)


def of_a_message(text: str) -> bool:
    """True for a clause that takes back a whole message: "disregard my last text about T4"."""
    order = _ORDER.match(text)
    return bool(order and _MESSAGE.search(order["what"]))


def find(text: str) -> Iterator[str]:
    """The facts that a clause takes back, by name."""
    if gone := _NOW_UNKNOWN.search(text):
        yield from (fact for fact, pattern in _NAMES if fact in _MAY_BE_WITHDRAWN and pattern.search(gone["what"]))
        return
    if artefact := _ARTEFACT.match(text):
        yield from (fact for fact, pattern in _NAMES if fact != "posterolateral" and pattern.search(artefact["what"]))
        return
    order = _ORDER.match(text)
    foreign = _NOT_OURS.match(text) if not order else None
    match = order or foreign
    if match is None or (foreign and not _POINTS.search(foreign["what"])):
        return
    yield from (fact for fact, pattern in _NAMES if pattern.search(match["what"]))
