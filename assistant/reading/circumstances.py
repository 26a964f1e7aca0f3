"""Circumstances: what a whole sentence says of the neurological signs in it: since when, graded lower, new, the writer's own, of another cause."""

from __future__ import annotations

from typing import Final, NamedTuple

from assistant.reading import failing, graded, patterns
from assistant.reading.wording import either, joined

_FRESH: Final = patterns.of(
    r"(?<!\bno )\bnew(?:ly)?\b|\b(?:today|tonight|overnight|yesterday|last night|this (?:morning|afternoon|evening)|since (?:this|last|yesterday)|"
    r"(?:\d|one|two|three) (?:hours?|days?|h) ago|(?:was|were)(?: not|n'?t) there|could(?: not|n'?t) find|(?:was|were) (?:flexor|down|absent))\b"
)
"""Says that a sign was not there before; of an image made today it says nothing, which only costs a notice."""
_MINE: Final = patterns.of(
    r"\bmy (?:own )?(?:legs?|feet|hands?|arms?|brain|eyes)\b|\b(?:i'?m|i am|we'?re|we are) (?:\w+ )?(?:paraly[sz]ed|numb|weak|wobbly|staggering)\b"
)
_THEIRS: Final = patterns.of(r"\b(?:he|she|they|pt|patient|his|her|says?|said|tells?|told)\b|[\"“'‘]\s*my\b")
WORSE: Final = patterns.of(r"\b(?:new|wors\w+|progress\w+|now|today|yesterday|since (?:this|last)|overnight)\b")
_CAUSE: Final = either(
    "spondylo* cervical_stenosis known_stenosis multiple_sclerosis ms(?![a-z]) stroke strokes cva cerebral_palsy polio mnd motor_neurone_disease "
    "b12* "
    "parkinson* head_injury anxi* nervous nerves thyrotox* hyperthyroid* hydrocephalus syrinx neuropath* hereditary familial constitutional* "
    "physiological*"
)
_SIGN: Final = (
    r"(?:reflex\w*|jerks?|brisk|hyper-?reflex\w*|clonus|spastic\w*|plantars?|babinski\w*|gait|\w*pares\w+|\w*pleg\w+|myelopath\w*|signs?|this)"
)
_EXPLAINED: Final = joined(
    rf"\b{_SIGN}\b[^;]{{0,40}}?\b(?:due to|owing to|(?:attributed|ascribed|put down|related|secondary) to|(?:explained|caused) by|because of|"
    rf"result of|"
    rf"sequel\w+ (?:of|to)|from|after|since|(?:thought|felt|said|known) to be)\s(?:[\w'-]+ ){{0,4}}?{_CAUSE}",
    rf"\b{_SIGN}\b (?:is|are|was|were)(?: (?:just|only|all|from|due|to|his|her|the|an?|old|known|longstanding|previous))* {_CAUSE}",
    rf"\b{_CAUSE}\b[^;]{{0,40}}?\b(?:explain\w*|account\w* for|responsible for|to blame)\b",
    rf"\b(?:reflex\w*|jerks?|brisk|hyper-?reflex\w*)\b[^;]{{0,40}}?(?:,|\b(?:but|known|with|given|has|background|previous|old|in))\s(?:[\w'-]+ "
    rf"){{0,4}}?{_CAUSE}",
    r"\b(?:reflex\w*|jerks?|brisk|hyper-?reflex\w*)\b[^;]{0,40}?\b(?:always (?:had|been)|constitutional\w*|physiological\w*|at baseline|"
    r"his baseline|"
    r"her baseline|normal for (?:him|her)|long[- ]?standing|lifelong)\b",
)
"""A sign for which the sentence tells another cause than the tumour."""
LEFT_OPEN: Final = patterns.of(
    r"\bmyelopath\w*\b[^.;,]{0,20}\b(?:cannot|can ?not|can't|could not|couldn't|not) (?:\w+ )?(?:be )?(?:\w+ly )?(?:excluded|ruled out)|"
    r"\b(?:cannot|can ?not|can't|could not|couldn't|unable to|hard to|difficult to) (?:\w+ly )?(?:exclude|rule out) (?:an? )?(?:\w+ "
    r"){0,2}myelopath\w*"
)
"""Whoever says that myelopathy cannot be excluded takes the signs told with it for no proof."""


_INJURED: Final = joined(
    r"\b(?:broken|fractured?|sprain\w*|dislocat\w*) (?:(?:left|right|l|r|the|his|her|neck|of) )*(?:tib\w*|fib\w*|femur|femoral|nof|hip|wrist|"
    r"ankle|arm|leg|"
    r"humerus|radius|foot|knee|shoulder|clavicle|elbow|hand)\b",
    r"\b(?:tib\w*|fib\w*|tib/fib|femur|femoral|nof|hip|wrist|ankle|humerus|radius|knee|foot|colles\W?)(?: neck)? (?:#|fractur\w*)",
    r"\b(?:(?:brachial|lumbar|lumbosacral) plex\w+|carpal tunnel|rotator cuff|(?:peroneal|ulnar|radial|median|axillary) (?:nerve )?(?:palsy|"
    r"injury))\b|"
    r"\bin (?:plaster|a cast)\b|\b(?:norovirus|gastroenteritis|influenza|covid|gout|cellulitis|dvt)\b",
)
_SOUND: Final = patterns.of(
    r"\b(?:neuro\w*|spinal (?:exam\w*|neuro\w*)|power|legs?|strength|limbs?|myotomes)\b[^.;\d]{0,40}?(?:\b(?:normal|intact|full|nad)\b|(?<!\d)5/5)|"
    r"\bfull power\b"
)
"""What keeps somebody from walking, and the neurology found sound beside it."""
_SINCE_THEN: Final = patterns.of(r"\b(?:now|since|weaker|worse\w*|new(?:ly)?|no longer|overnight|yesterday|then|any ?more|[0-4][+-]?/5)\b")
"""Words for a change that no injury explains."""


class Circumstances(NamedTuple):
    """What a whole sentence says of its signs: since when, graded lower, not there before, the writer's own, of another cause, of an injury."""

    since: bool
    worse: bool
    fresh: bool
    mine: bool
    unproven: bool
    injured: bool


def of(text: str) -> Circumstances:
    """What a sentence says of the signs in it."""
    worse = graded.worse(text)
    return Circumstances(
        since=bool(failing.SINCE.search(text)) and not (failing.PAIN.search(text) or failing.OLD.search(text)),
        worse=worse,
        fresh=bool(_FRESH.search(text)),
        mine=bool(_MINE.search(text)) and not _THEIRS.search(text),
        injured=bool(_INJURED.search(text) and _SOUND.search(text)) and not (worse or _SINCE_THEN.search(text)),
        unproven=bool(LEFT_OPEN.search(text) or (_EXPLAINED.search(text) and not WORSE.search(text))),
    )
