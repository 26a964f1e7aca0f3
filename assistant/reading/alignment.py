"""Alignment: subluxation or translation, new deformity, or normal. Only deformity that came with the tumour counts."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from assistant.reading import films, patterns, straight
from assistant.reading.denial import EARLIER
from assistant.reading.health import ABSENT, BE
from assistant.reading.mention import DOUBT, Mention, denied, negated, one, several
from assistant.reading.slip import OFF_A_SEAT
from assistant.reading.wording import blanked, either, gate, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

_SLIP: Final = whole(
    (
        "sublux* luxat* translation translat(?!or|ions?_(?:of_the_(?:report|letter)|by)|ed_(?:by|into|from|for|report|letter))* *listhesis "
        "anterolisth* retrolisth* spondylolisth* listhetic slip slips slipped slippage slipping "
        f"dislocat* offset_of step-off step_deformity spondyloptosis gliding perched sheared slid{OFF_A_SEAT} slides{OFF_A_SEAT} "
        f"sliding{OFF_A_SEAT} "
        "forward_shift "
        "backward_shift anterior_shift"
    ),
    "[ctls]\\d{1,2}(?:_(?:has|is|was|body|vertebra|newly|now|since|clearly)){0,4}_(?:displaced|moved|shifted|glided|sits?)_(?:\\d{1,2}_?mm_)?(?:forwards?|backwards?|anteriorly|posteriorly|"
    "sideways|laterally) "
    "(?:displaced|moved|shifted|glided)_(?:forwards?|backwards?|anteriorly|posteriorly|sideways)_(?:on|over|relative_to|against)_[ctls]\\d{1,2} "
    "(?:shift|displacement)_of_[ctls]\\d{1,2}_(?:on|relative_to|against|over|upon) (?:mm|[ctls]\\d{1,2}(?:[-/][a-z]?\\d{1,2})?|new|anterior|"
    "posterior)_offset "
    "(?:lumbosacral|mm|bony|palpable|visible)_step displaced_(?:on|relative_to|against)_[ctls]\\d "
    "atlanto-?axial_(?:displacement|instability|widening) vertebral_displacement antero_listhesis retro_listhesis "
    "step_of_\\d new_step(?!_(?:in|forward|up|down|toward)) step_(?:at|between)_[ctls]\\d jumped_facets? jumped_over "
    "(?:vertebra|body|it)_(?:has|is|was)_(?:displaced|moved|shifted|glided)_(?:forwards?|backwards?|anteriorly|posteriorly|sideways|"
    "laterally) ",
)
_STANDS_OFF: Final = patterns.of(
    r"\b(?:sits?|stands?|lies|lying|sitting|standing|positioned) (?:now |about )?\d{1,2} ?mm (?:too far )?(?:forwards?|anterior|in front|behind|"
    r"ahead|posterior|"
    r"backwards?|lateral|to the (?:left|right))\b"
)
_OFF_BY: Final = patterns.of(
    r"\b\d{1,2}(?:\.\d)? ?mm (?:(?:for|back)wards?|(?:ante|poste)rior(?:ly)?|sideways|lateral(?:ly)?|ahead|in front|behind) (?:on|of|over|to|"
    r"against) "
    r"(?:the )?[ctls]\d"
)
_AROUND: Final = (
    "(?:(?:any|new|visible|palpable|obvious|definite|forward|backward|sideways|lateral|sagittal|coronal|significant|bony|vertebral|further|fresh|"
    "sharp|"
    "real|discernible|detectable|appreciable|focal|local|acute|anterior|posterior|other|(?:hint|sign|evidence|trace) of) )*"
)
_OF_THE_SPINE: Final = "(?! (?:in|of) (?:the |his |her )?(?!spin|vert|back|neck|column|axis|one|[ctls]\\d|bod|any|either|both)[a-z])"
_FAINT_SLIP: Final = patterns.of(
    rf"(?<![a-z-])(?:steps?|shifts?|displacements?)(?![a-z-])(?! (?:up|down|out|off|onto|over|work|pattern)){_OF_THE_SPINE}"
)
_FAINT_BEND: Final = patterns.of(f"(?<![a-z-])(?:bends?|bent|kinks?|angles?|humps?|hunch(?:ing|back)?|twists?|bow(?:ing)?)(?![a-z-]){_OF_THE_SPINE}")
"""Words that tell of a slip or a bend only where they are denied: "no step, no kink"."""
_BEND: Final = whole(
    (
        "kyph kypho* kyphus kyphos scolio* deformity deformities deformed_spine gibbus angulat* curv curve curves curvature tilt tilts "
        "tilted tilting malalign* malposition* kinking kinked scoli angled_forwards? "
        "mal-align* cobb lordosis_lost (?:lordosis_reversed|reversal_of_(?:the_)?(?:cervical_|lumbar_)?lordosis) (?:new|fresh|sharp)_hump  "
        "loss_of_(?:the_)?(?:normal_)?(?:cervical_|lumbar_)?lordosis hyperkypho* "
        "round(?:ed)?_back dowager'?s?_hump (?:new|fresh|progressive|increasing)_(?:hunch*|stoop) hunching_new becom(?:e|ing)_hunched bow(?:ed|ing|"
        "s)?_forwards?"
    ),
)
_NOT_SLIP: Final = patterns.of(
    r"\b(?:biconcave|concave|compression|wedge|wedging|endplate|end-plate|vertebral body|vertebral|crush|codfish|height) deformit\w+|"
    r"\b(?:pelvic|head|table|bed) tilt\w*|\b(?:head|neck|patient|pt|she|he) (?:(?:was|is|slightly|a bit|lying) )*tilted\b|\btilt table|"
    r"\b(?:fingers?|pen|hand|key\w*|typing|typo\w*|dictat\w+|transcri\w+|clerical|entry|foot|she|he|my|silly|patient|wrong|request|"
    r"referral|path(?:ology)?|lab|biopsy|paper) slip\w*|\bslip(?:ped|s)? (?:on (?:(?:the|a|some|wet|icy|his|her|their) )*"
    r"(?:ice|stairs?|steps?|floor|ground|pavement|rug|kerb|carpet|tiles|grass|snow|way|shoes?|slippers?|coat)|and fell|in the|"
    r"of the (?!vertebra|body|bodies|spine|level|segment|column|upper|superior|cranial)|dis[ck]|his|my|over(?! (?:the )?[ctls]\d)|up|out|through|"
    r"away|by)\b|\bslipped "
    r"dis[ck]s?|\b(?:lordotic and kyphotic|kyphotic and lordotic) curv\w+|"
    r"\bloss of (?:the )?normal (?:thoracic )?kyphosis|\bnormal (?:thoracic )?kyphosis (?:(?:is|was|has|been) )*(?:lost|gone|reversed|reduced)\b|"
    r"\btranslation(?:al)? (?:research|"
    r"medicine|study)|\b(?:cord|sac|fragments?|mediastin\w+|midline|theca\w*|dura\w*|roots?|conus|trachea|aorta)\b(?: (?:is|are|was|were|being|and "
    r"\w+|\w+ly))* (?:displac|translat|angulat|shift|moved|tilt|kink|slid)\w*(?: (?:to the \w+|\w+ly|forwards?|backwards?|sideways))?|\b(?:night|"
    r"day|weight|work|early|late) "
    r"shifts?\b|\bshift (?:work|pattern)|\bkyphoplast\w*|\bballoon kypho\w*"
)
_BENT: Final = patterns.of(r"\b(?:abnormal|reversed|exaggerated|sharp|lost|loss|lateral|convex|degrees?|\d+ ?deg|to the (?:left|right))\b|°")
_ABSENT_AFTER: Final = patterns.of(
    rf"\s*[:=-]?\s*(?:of |is |was )?(?:0(?:\.0)?|zero|nil) ?mm\b|(?: (?:at|of) [ctls]\d{{1,2}})?(?:(?: or |"
    rf"\s?/\s?)[a-z]+)*\s*[:=-]?\s*(?:{BE} )*{ABSENT}"
)
_NOT_THEN: Final = patterns.of(
    rf"(?:,? ?\b(?:which|that|and|it) )?\b(?:{BE} )*(?:{ABSENT}|(?:not|wasn't|weren't|hadn't been)(?: (?:yet|\w+ly))?(?: (?:noted|reported|on|in|"
    rf"had|mentioned|described))?){EARLIER.replace('(?!', '(?=', 1)}"
)
"""What was not there before is new."""
_NOTHING: Final = patterns.of(r"\bnothing (?:(?:has|is|was|else|been|new) )*(?:[a-z-]+ (?:or|nor|and) )?$")
_OLD: Final = whole(
    (
        "old same identical long_?standing long_known pre_?existing chronic degenerative idiopathic adolescent childhood since_childhood since_youth "
        "since_adolescence "
        "since_school since_birth known unchanged stable"
    ),
    (
        "congenital scheuermann* lifelong pre-?dat* antedat* previous previously years_old then_and_now for_decades for_years "
        "from_childhood since_(?:19|"
        "20)[0-9][0-9] juvenile postural_since"
    ),
    "goes_back_to going_back_to dates_back dating_back dates_from since_(?:a|the|his|her)_(?:fall|accident|injury|crash) been_there_(?:since|for) "
    "(?:since|from|in)_(?:his|her|their)_(?:(?:early|late|mid)_)?"
    "(?:teens|teenage_years|youth|childhood|school_days|adolescence|twenties) "
    "since_(?:she|he|they)_(?:was|were) since_(?:the_)?age "
    "(?:identical|same)_(?:to|as)_(?:(?:in|on)_)?(?:19|20)[0-9][0-9] as_before as_previously as_(?:on|in|at)_(?:(?:the|his|her|their)_)?(?:last|old|"
    "older|earlier|prior|previous|baseline|first|staging|(?:19|"
    "20)[0-9][0-9]) since_a_(?:child|boy|girl|teenager) as_a_(?:child|boy|girl|teenager) from_(?:birth|"
    "school) "
    "for_many_years for_[0-9]+_years years_before before_the_(?:tumour|cancer|diagnosis) decades",
)
_NEW: Final = whole(
    "new newly de_novo acute acutely progressive developing developed recent increasing increased fresh since_last_(?:scan|ct|mri|film) "
    "not_present_(?:on|in|before)"
)
_NEW_DOUBTED: Final = patterns.of(
    either(
        "uncertain unclear unknown unsure not_known not_sure cannot_tell cannot_say whether if query no_old_films",
        "no_previous no_prior no_comparison age",
    )
    + (
        r"\b[^.;]{0,25}\b(?:new|old|acute|films?|imaging|comparison|unknown|uncertain)\b|\bnew\s*\?|\?\s*new|\bof (?:unknown|"
        r"uncertain|indeterminate) age|\bage (?:is )?(?:unknown|uncertain|indeterminate)|\bnew or old|\bold or new|\b(?:probabl[ey]|likely|maybe|"
        r"perhaps|possibl[ey]|"
        r"(?:may|might|could)(?: well)? be|suspect|presum\w+)(?: (?:it is|it's|its|an?|quite))? (?:old|chronic|long[- ]?standing|pre-?existing|"
        r"degenerative|ancient)\b"
    )
)
_NO_NEW: Final = patterns.of(r"\bno new\b")
_GROWN: Final = patterns.of(
    r"\b(?:worsen\w*|(?:clearly|now|definitely|much|markedly|a lot|got|gotten|become) worse|worse (?:than|since|now)|progress(?:ed|ing)|"
    r"increas(?:ed|ing)|deteriorat\w+|greater than|more marked|grown)\b"
)
_NORMAL: Final = frozenset({"normal"})
_LONG_AGO: Final = (
    r"(?:(?:his|her|their|the|early|late|mid|many|a|long|old|over|at|least|\d+) )*(?:teens|teenage|youth|childhood|school|adolescen\w+|birth|"
    r"twenties|20s|years|decades|(?:19|20)\d\d)\b"
)
_OLD_ASIDE: Final = patterns.of(
    rf"\s*(?:(?:which|that|and|but|it|this|though|has|been|is|all) )*(?:dat(?:es|ed|ing)|go(?:es|ing)|known|documented|recorded|there)"
    rf"(?: (?:all|right|back|from|to|since|for|in))* {_LONG_AGO}|"
    r"(?: at [ctls]\d{1,2})?,? (?:(?:which|that|it|is|was|comes|came) )*(?:from|due to|secondary to|after|following|caused by) (?:[a-z]+ "
    r"){0,3}?(?:19|20)\d\d\b|"
    r"\s*(?:(?:which|that|and|but|it|this|though|is|was|has been|looks|known to be|all|(?:that|it|which)'s|thats|its|(?:pt|patient)(?:'s|'ve| has| "
    r"have)? had (?:it|this|that|them)|had|have|has|been|there|"
    r"just|only|very|really|actually|apparently|we|i|(?:the )?(?:radiolog\w+|rads|report|reporter|consultant|boss) (?:now )?(?:says?|said|"
    r"thinks?"
    r"|reckons?|feels?|calls?)|says?|think|reckon) )*(?:(?:with |showing )?(?:no|without|not) (?:any "
    r")?(?:further )?"
    r"(?:progress\w*|chang\w*|worse\w*|increas\w*)\b|(?:isn'?t|aint|ain't) new\b|(?:years |decades )?old\b|ancient\b|historic\w*|for (?:ages|years|"
    r"decades|ever)\b|from (?:way )?before\b|as before\b|long[- ]?(?:standing|known|established)|"
    "pre-?existing|chronic|degenerative|idiopathic|congenital|lifelong|present since|since (?:childhood|youth|"
    r"school|birth|adolescence|forever|always|19|20)|(?:identical|(?:the )?same)\b|unchanged|there for years|pre-?dat\w+|antedat\w+|not new)"
)
_ASIDE: Final = patterns.of(
    rf"{_OLD_ASIDE.pattern}|\s*(?:(?:which|that|and|it|has|have|now|clearly|since|then) )*(?:worsened|progressed|increased|deteriorated|"
    rf"worse)\b|\s*(?:"
    + either(
        "uncertain unclear unknown unsure not_known not_sure cannot_tell cannot_say whether age new_or_old old_or_new",
        "no_old_films no_previous no_prior no_comparison",
    )
    + r"|\?)"
)
_THING: Final = "(?:" + "|".join(each.pattern for each in (_SLIP, _BEND, _FAINT_SLIP, _FAINT_BEND)) + ")"
_BARE_THING: Final = patterns.any_of(_SLIP, _BEND)
_LISTED: Final = patterns.of(rf"\s*(?:(?:and|or|nor) )?(?:any )?{_THING}(?: (?:and|or|nor) {_THING})*(?: at [ctls]\d+)?\s*")
_DENIED_LIST: Final = patterns.of(
    rf"(?<![a-z])(?:no|nil|without|neither|zero|nor|free of) {_AROUND}(?:{_THING}(?: (?:at|on|of) (?:the )?\S+)?\s?(?:,|/|&|\bor\b|\bnor\b|\band\b|"
    rf"no\b)?\s?{_AROUND})*$"
)
"""A list of things denied, up to the next of them."""
may_speak: Final = gate(
    "lign axis line nothing contour profile straight lordosis curv sagittal coronal postur relation change "
    "sublux luxat translat listh slip dislocat "
    "offset step perched hump lordos static "
    "displacement instability widening kyph scoli deform gibbus angulat cobb problem angle line lines lined lining tilt position kink "
    "spondyloptosis gliding glided shear displace slid forward shift bend hunch hump twist bow linear stack square behind ahead jumped stoop "
    "unbroken bent round each another neighbour below neatly evenly atop deviation moved anteriorly posteriorly sideways laterally backward",
    alone="mm",
)
_REACH: Final = 38
_NEAR: Final = 20


def find(clauses: Sequence[Clause]) -> list[Mention]:
    """Subluxation, new deformity or normal. A deformity older than the tumour is normal if nothing is new; one thing denied leaves the other open."""
    clauses = [clause._replace(text=films.dated(clause.text)) for clause in clauses]
    found = list(_found(clauses))
    if all(not m.values or "normal" in m.values for m in found):
        return found
    return [m for m in found if m.values != _NORMAL or m not in _of_a_thing(found, clauses)]


def _of_a_thing(found: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """The mentions whose own words are a slip or a bend."""
    return [m for m in found for c in clauses if c.start <= m.start < c.end and _BARE_THING.match(c.text[m.start - c.start : m.end - c.start])]


_MERE_SHIFT: Final = patterns.of(r"\s*(?:and |or |nor |but )?(?:no|not|without|nor|nil)(?: any)? (?:displace(?:ment|d)|shift(?:ed)?|compression)\s*")
_CANAL: Final = patterns.of(r"\b(?:cord|sac|theca\w*|dura\w*|csf|compression|conus)\b")
"""What is not shifted, where the canal was spoken of just before, is the cord."""


def _found(clauses: Sequence[Clause]) -> Iterator[Mention]:
    denial_runs = False
    for place, (clause, after) in enumerate(zip_longest(clauses, clauses[1:])):
        if "alignment" not in clause.topics or (place and _MERE_SHIFT.fullmatch(clause.text) and _CANAL.search(clauses[place - 1].text)):
            denial_runs = False
            continue
        listed = denial_runs and _LISTED.fullmatch(clause.text) is not None
        denial_runs = listed or _only_denies(clause.text)
        if listed:
            yield from _denied_too(clause.text, clause.start)
            continue
        aside = after.text if after is not None and (_ASIDE.match(after.text) or _NEW_DOUBTED.search(after.text)) else ""
        aside = aside or next((c.text for c in clauses[place + 2 : place + 3] if _NEW_DOUBTED.search(c.text)), "")
        yield from _of_clause(clause.text, aside, clause.start)


def _only_denies(text: str) -> bool:
    """True for a clause such as "no kyphosis": what is listed after it is denied too."""
    found = [*_SLIP.finditer(text), *_BEND.finditer(text)]
    return all(negated(text, m.start(), 45) for m in found) if found else any(_faint(text))


def _denied_too(text: str, at: int) -> Iterator[Mention]:
    slips, bends = ([*strong.finditer(text), *faint.finditer(text)] for strong, faint in ((_SLIP, _FAINT_SLIP), (_BEND, _FAINT_BEND)))
    left = {"normal"} if slips and bends else {"normal", "deformity"} if slips else {"normal", "subluxation"}
    yield several("alignment", frozenset(left), (slips + bends)[0], at)


def _faint(text: str) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """The slips and the bends denied by words that alone tell of none: "no step", "neither shift nor kink"."""
    slips, bends = ([m for m in pattern.finditer(text) if _DENIED_LIST.search(text[: m.start()])] for pattern in (_FAINT_SLIP, _FAINT_BEND))
    return slips, bends


def _of_clause(text: str, aside: str, at: int) -> Iterator[Mention]:
    text = _NOT_THEN.sub(lambda m: " new".ljust(len(m[0])), blanked(text, _NOT_SLIP))
    slips, bends = [*_SLIP.finditer(text), *_STANDS_OFF.finditer(text), *_OFF_BY.finditer(text)], list(_BEND.finditer(text))
    faint = _faint(text)
    if not (slips or bends or any(faint) or any(map(straight.may_be, text.split()))):
        return
    seen = [
        (m, value)
        for group, value in ((slips, "subluxation"), (bends, "deformity"))
        for m in group
        if not (denied(text, m, 45) or _NOTHING.search(text[: m.start()]) or _ABSENT_AFTER.match(text[m.end() :]) or _mere_shape(text, m))
    ]
    positive = [(m, value) for m, value in seen if not _doubted(text, m)]
    for match, value in positive:
        yield several("alignment", _values(text, aside, match, value), match, at)
    if not any(_values(text, aside, m, value) != _NORMAL for m, value in positive) and not (seen and not positive):
        yield from _straight(text, slips + faint[0], bends + faint[1], positive=bool(positive), at=at)


def _mere_shape(text: str, match: re.Match[str]) -> bool:
    """True for a curve of which nothing is said that makes it a deformity, or a kyphosis called normal: every spine has curves."""
    if straight.NATURAL.search(text[: match.start()]) or straight.IS_NATURAL.match(text, match.end()):
        return True
    around = text[max(0, match.start() - _REACH) : match.end() + _REACH]
    return match[0].startswith("curv") and not (_NEW.search(around) or _BENT.search(around) or _OLD.search(around))


def _values(text: str, aside: str, match: re.Match[str], value: str) -> frozenset[str]:
    """What a slip or a bend counts as: normal when old, open when nobody knows how old."""
    if _NEW_DOUBTED.search(text + aside):
        return frozenset({"normal", value})
    then = text[match.end() :] + aside
    old = _old(text, match) or _OLD_ASIDE.match(aside) or _OLD_ASIDE.match(then)
    return _NORMAL if old and not any(not negated(then, m.start()) for m in _GROWN.finditer(then)) else frozenset({value})


def _doubted(text: str, match: re.Match[str]) -> bool:
    """True when the finding itself is in doubt, not whether it is new."""
    around = text[max(0, match.start() - _REACH) : match.end() + _REACH]
    return bool(DOUBT.search(around)) and not _NEW_DOUBTED.search(text)


def _old(text: str, match: re.Match[str]) -> bool:
    around = text[max(0, match.start() - _REACH) : match.end() + _REACH]
    near = text[max(0, match.start() - _NEAR) : match.end() + 14]
    return bool(_OLD.search(around)) and not (_NEW.search(near) and not _NO_NEW.search(near))


def _straight(text: str, slips: list[re.Match[str]], bends: list[re.Match[str]], *, positive: bool, at: int) -> Iterator[Mention]:
    """Alignment called normal, or what a denial leaves open."""
    if good := straight.search(text):
        if not DOUBT.search(text[good.start() : good.end() + _NEAR]):
            yield one("alignment", "normal", good, at)
        return
    natural = [m for m in bends if straight.NATURAL.search(text[: m.start()]) or straight.IS_NATURAL.match(text, m.end())]
    bends = [m for m in bends if m in natural or not _mere_shape(text, m) or denied(text, m, 45)]
    if not positive and (absent := slips + bends):
        both = bool(slips and bends) or any(m[0].startswith(("mal", "deform")) for m in bends)
        left = {"normal"} if both else {"normal", "deformity"} if slips else {"normal", "subluxation"}
        yield several("alignment", frozenset(left), absent[0], at)
