"""Retraction: a turn that takes back a fact of an earlier one ("scrap the ECOG", "that pedicle belongs to another patient")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.elements import ELEMENT_WORDS
from assistant.reading.histology import TUMOURS
from assistant.reading.wording import LEVEL, either, gate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

TAKE_BACK: Final = either(
    (
        "scrap scratch forget ignore disregard drop delete remove strike retract withdraw discard cancel undo erase clear_the clear_that take_back "
        "take_out take_away leave_out strike_out rub_out cross_out blank_out unset"
    ),
)
_ORDER: Final = patterns.of(
    r"^\W*(?:i|we|i'll|i'd like to|i want to|let me|sorry|please|pls|no|ok|okay|actually|and|also|oh|wait|hang on|hmm+|argh|ugh|right|well|look|so|"
    r"now|(?:u|you) know what|can you|could you|lets|let's|,|\s|(?:radiolog\w+|rads|they|the (?:report|reporter|lab)|path\w*|neurology)(?: (?:have|"
    r"has))?"
    r"(?= (?:now )?(?:take|takes|retract|withdraw)))*"
    rf"(?:{TAKE_BACK}|(?:take|leave|cross|strike|rub)(?=[^.;!?\n]{{1,40}} out\b))\b(?P<what>[^.;!?\n]{{1,60}})"
)
_NOT_OURS: Final = patterns.of(
    r"^(?P<what>[^.;!?\n]{1,60}?)\b(?:belong\w* to (?:another|someone|somebody|a different|the (?:other|next|"
    r"previous|wrong|patient|pt|man|woman|lady|gentleman|chap|guy|one|person|bed|room|bay|vertebra|level)\b|(?:mr|mrs|ms|bed|room|bay)\b"
    r"|(?:his|her|my) (?:neighbour|room))|"
    r"(?:is|was|were|are|comes? from|came from|is from|was from|turn(?:s|ed) out to be|proved to be) (?:(?:the |that |a )?(?:man|woman|"
    r"lady|gentleman|chap|guy|patient|pt|one|bloke)(?:'s)? (?:in|from|on) (?:the )?(?:next|other|bed|bay|room|side|ward)\b|"
    r"(?:on |from |in )?(?:the |a )?(?:scan|film|"
    r"report|ct|mri|image)s? "
    r"(?:of|for|from) (?:another|someone|the (?:other|next|previous|wrong)|bed|room|bay|mr|mrs|ms)\b|not (?:this|our|my|hers|"
    r"his)\b|(?:of |from |about |in |on |for |done on )?(?:another|someone else|a different|(?:the|my|our) (?:other|next|previous|wrong)) ?(?:'s|"
    r"patient|pt|man|woman|lady|case|film|scan|bed|bay|room)?|the wrong|(?:mr|mrs|ms) [a-z]+'s\b|"
    r"(?:(?:off|from|of|on|in) )?(?:bed|room|bay) (?:\w+'?s\b|\d+\b)))"
)
_ARTEFACT: Final = patterns.of(
    r"^(?P<what>[^.;!?\n]{1,60}?)\b(?:is|was|were|are|turn(?:s|ed) out to be|proved to be|looks like) (?:(?:just|only|an?|due to|positioning|"
    r"motion|postural|technical|beam[- ]hardening) )*"
    r"(?:artefact|artifact)s?\b|^(?P<posed>[^.;!?\n]{1,60}?)\b(?:is|was|were|are) (?:(?:just|only|all|due to|from|down to|simply) )*"
    r"(?:positioning|positional|projection|rotation|malrotation|the positioning)\b"
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
    ("histology", rf"{TUMOURS.pattern}|\bhistology\b|\bprimary\b|\bbiopsy\b|\bpathology\b|\b(?:that|the) result\b"),
    ("tolerates_surgery", r"\bfitness\b|\bfit\b|\banaesthe\w+|\bsurgical candida\w+"),
    ("age_years", r"\bage\b"),
    ("weight_kg", r"\bweight\b"),
    ("creatinine", r"\bcreatinine\b|\bcreat\b"),
    ("albumin", r"\balbumin\b"),
    ("expected_survival_months", r"\b(?:survival|life expectancy|prognosis)\b"),
)
_MESSAGE: Final = patterns.of(r"\b(?:message|text|note|case|question|above|patient|one) (?:about|on|with|of|for)\b")
_LEFT_OPEN: Final = patterns.of(
    r"\b(?:treat|take|count|mark|leave|put|regard|consider|record|make|set|keep|call|score)\s+(?:down )?(?P<what>[^.;!?\n]{2,40}?) (?:(?:down )?as"
    r"|to|at|is)? ?"
    r"(?:(?:still|currently|an?) )*(?:unknown|not known|undetermined|unsure|tbc|an? unknown|open|blank|unspecified)\b"
)
"""An order to leave a fact open: "treat the lesion type as unknown"."""
_OF_NO_MATTER: Final = patterns.of(
    r"\b(?:(?:is|was|are|were)(?: now)? (?:irrelevant|not relevant|immaterial|neither here nor there|not the issue|not the problem|old news)"
    r"|(?:does|do) ?n[o']?t (?:matter|count|come into it)"
    r"|(?:does|do) not (?:matter|count|come into it)|(?:can|should) be (?:ignored|disregarded|left out)|has nothing to do with (?:it|this)"
    r"|is beside the point)\b"
)
_ANOTHER: Final = patterns.of(
    rf"{LEVEL}|\b(?:old|other|previous|former|treated|irradiated|earlier|first|second) (?:one|lesions?|levels?|mets?|metast\w+|site|disease"
    rf"|deposit|fracture)\b"
)
_NOW_UNKNOWN: Final = patterns.of(
    r"^\W*(?:the |so |now )?(?P<what>[a-z ]{3,40}?) (?:i gave (?:you )?)?(?:was wrong|was an error|was a mistake|is withdrawn|is now unknown|no "
    r"longer known)\b(?!.{0,20}\b(?:is|it's)\b)"
)
_TYPO: Final = patterns.of(
    r"^\W*(?P<what>[^.;!?\n]{2,40}?)(?: (?:one|reading|entry|bit|part|figure|value))? (?:is|was) (?:(?:just|only|clearly|a|an|my) )*"
    r"(?:typo|misprint|slip of the \w+|(?:dictation|typing|transcription|copy[- ]?paste) error)\b"
)
_NOUNS: Final = r"(?: (?:figure|number|value|reading|grade|bit|part|entry|result|percentage|history|one|measurement|assessment|grading))*"
_UNRELIABLE: Final = patterns.of(
    rf"^\W*(?:(?:no|sorry|wait|actually|ok|oh|hm+|well|so|now|and|but|the|that|this|his|her|my|your)\W+)*(?P<what>[a-z0-9% ]{{2,30}}?){_NOUNS}"
    r"(?: (?:i|we) (?:gave|told)(?: you)?)? ?(?:(?:(?:is|was|are|were|looks|seems) (?:(?:probably|actually|clearly|just|really|really|all) )*"
    r"(?:wrong|unreliable|inaccurate|incorrect|rubbish|nonsense|guesswork|suspect|dodgy|off|not (?:right|correct|reliable|accurate|valid|to be "
    r"trusted)))"
    r"|(?:isn't|isnt|wasn't|wasnt|aren't|arent|can't be|cant be|cannot be) (?:right|correct|reliable|accurate|valid|trusted))"
    r"(?= *(?:$|[,;:-]|\b(?:so|and|please|pls|sorry|i|we|yet|at all|though|after all|don't|dont|ignore|forget)\b))"
)
"""A finding called wrong without the right one beside it."""
_UNUSED: Final = patterns.of(
    r"^\W*(?:(?:no|sorry|wait|actually|ok|so|now|and|but|please|pls|just)\W+)*(?:don't|dont|do not|never|lets not|let's not) "
    r"(?:use|count|include|trust|rely on|go by|score)(?: on)? (?P<what>(?:the |that |this |his |her |my )[a-z0-9% ]{2,30})(?=\s*(?:$|[,;:-]|"
    r"\b(?:yet|please|pls|i|we|it)\b))"
)
_STALE: Final = patterns.of(
    r"\b(?:that|those|thats|that's|it|its|it's|this)(?: (?:is|was|were|are))? (?:from )?(?:(?:the|an|his|her|my) )*(?:last (?:week|month|year|"
    r"admission)(?:'?s)?"
    r"|yesterday'?s|old|outdated|previous|out of date|pre-?op\w*) (?P<what>creat\w*|weight|albumin|bloods|labs|hb)\b"
)
"""A value called old, without the new one beside it."""
_PIECES: Final = patterns.of(r"[.;!?\n]+\s*")
_FIGURE: Final = patterns.of(r"(?<![\w./])\d{1,3}(?=\s?%|\s?percent\b|\s?per cent\b|\s|$)")
_MAY_BE_WITHDRAWN: Final = frozenset({"histology", "escc", "myelopathy", "tolerates_surgery"})
_NAMES: Final = tuple((fact, patterns.of(pattern)) for fact, pattern in _FACTS)
may_speak: Final = gate(
    "scrap scratch forget ignore disregard drop delete remove strike retract withdraw discard cancel undo erase clear unset "
    "irrelevant relevant immaterial matter ignored disregarded beside "
    "position projection rotation belong another someone different other next previous wrong error mistake known artefact artifact typo misprint "
    "slip dictation typing "
    "transcription paste unreliab inaccura incorrect rubbish nonsense guesswork suspect dodgy reliab accura valid trust correct right use count "
    "include "
    "rely score bed bay room",
    alone="last yesterday yesterday's old outdated date preop take leave rub cross blank not off mr mrs ms bed room bay side ward",
)


def names(text: str, fact: str) -> bool:
    """True where a word for the fact stands in the text."""
    return any(pattern.search(text) for name, pattern in _NAMES if name == fact)


def of_a_message(text: str) -> bool:
    """True for a clause that takes back a whole message: "disregard my last text about T4"."""
    order = _ORDER.match(text)
    return bool(order and _MESSAGE.search(order["what"]))


def of_no_matter(text: str) -> bool:
    """True for words that set another lesion aside: "the old one at T5 is irrelevant"."""
    return bool(_OF_NO_MATTER.search(text) and _ANOTHER.search(text))


def left_open(sentence: str) -> Iterator[str]:
    """The facts that a sentence orders to be left open, by name."""
    if opened := _LEFT_OPEN.search(sentence):
        yield from (fact for fact, pattern in _NAMES if pattern.search(opened["what"]))


def find(text: str) -> Iterator[str]:
    """The facts that a clause takes back, by name."""
    if gone := _NOW_UNKNOWN.search(text):
        yield from (fact for fact, pattern in _NAMES if fact in _MAY_BE_WITHDRAWN and pattern.search(gone["what"]))
        return
    if typo := _TYPO.match(text):
        yield from (fact for fact, pattern in _NAMES if pattern.search(typo["what"]))
        return
    if artefact := _ARTEFACT.match(text):
        yield from (fact for fact, pattern in _NAMES if fact != "posterolateral" and pattern.search(artefact["what"] or artefact["posed"]))
        return
    if doubted := _UNRELIABLE.match(text) or _UNUSED.match(text):
        yield from (fact for fact, pattern in _NAMES if pattern.search(doubted["what"]))
        return
    if stale := _STALE.search(text):
        yield from (fact for fact, pattern in _NAMES if pattern.search(stale["what"]))
        return
    order = _ORDER.match(text)
    foreign = _NOT_OURS.match(text) if not order else None
    match = order or foreign
    if match is None or (foreign and not _POINTS.search(foreign["what"])):
        return
    yield from (fact for fact, pattern in _NAMES if pattern.search(match["what"]))


def figures(raw: str) -> list[str]:
    """The figures that the sentences of a turn take back without a name: "ignore the 60%", "that 60 % was another patient's"."""
    found: list[str] = []
    for piece in _PIECES.split(raw.lower().replace("n't", " not")):
        ordered = _ORDER.match(piece) or _UNUSED.match(piece)
        called = None if ordered else _NOT_OURS.match(piece) or _TYPO.match(piece) or _UNRELIABLE.match(piece)
        what = ordered["what"].split(",")[0] if ordered else called["what"].split(",")[-1] if called else ""
        found += _FIGURE.findall(what) if not any(pattern.search(what) for _, pattern in _NAMES) else []
    return found


def taken_back(sentence: Sequence[Clause], clean: str) -> tuple[list[str], list[Clause]]:
    """The facts that a sentence takes back, and its clauses without those that do, or that set a message or another lesion aside."""
    untold = any(clause.text != clean[clause.start : clause.end] for clause in sentence)
    facts = list(left_open(clean[sentence[0].start : sentence[-1].end])) if untold else []
    orders = [clause for clause in sentence if "retraction" in clause.topics]
    if any(of_no_matter(clause.text) for clause in orders):
        return facts, []
    gone: list[Clause] = []
    for clause in orders:
        message = of_a_message(clause.text)
        names = [] if message else list(find(clause.text))
        facts += names
        gone += [clause] if message or names else []
    return facts, [clause for clause in sentence if clause not in gone]
