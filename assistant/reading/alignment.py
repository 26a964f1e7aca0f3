"""Alignment: subluxation or translation, new deformity, or normal. Only deformity that came with the tumour counts."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.health import ABSENT, BE, HEALTHY
from assistant.reading.mention import DOUBT, Mention, denied, negated, one, several
from assistant.reading.wording import blanked, either, gate, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

_SLIP: Final = whole(
    (
        "sublux* luxat* translation translat* *listhesis anterolisth* retrolisth* spondylolisth* listhetic slip slips slipped slippage "
        "dislocat* offset_of step-off step_deformity spondyloptosis gliding perched sheared slid slides sliding forward_shift "
        "backward_shift anterior_shift"
    ),
    "[ctls]\\d{1,2}(?:_(?:has|is|was|body|vertebra)){0,3}_(?:displaced|moved|shifted|glided|sits?)_(?:forwards?|backwards?|anteriorly|posteriorly|"
    "sideways|laterally) "
    "(?:displaced|moved|shifted|glided)_(?:forwards?|backwards?|anteriorly|posteriorly|sideways)_(?:on|over|relative_to|against)_[ctls]\\d{1,2} "
    "(?:shift|displacement)_of_[ctls]\\d{1,2}_(?:on|relative_to|against|over|upon) (?:mm|[ctls]\\d{1,2}(?:[-/][a-z]?\\d{1,2})?|new|anterior|"
    "posterior)_offset "
    "(?:lumbosacral|mm|bony|palpable|visible)_step displaced_(?:on|relative_to|against)_[ctls]\\d "
    "atlanto-?axial_(?:displacement|instability|widening) vertebral_displacement antero_listhesis retro_listhesis",
)
_BEND: Final = whole(
    (
        "kyph kypho* kyphus kyphos scolio* deformity deformities deformed_spine gibbus angulat* curv curve curves curvature tilt tilts "
        "tilted tilting malalign* malposition* kinking kinked "
        "mal-align* cobb lordosis_lost (?:lordosis_reversed|reversal_of_(?:the_)?(?:cervical_|lumbar_)?lordosis) (?:new|fresh|sharp)_hump  "
        "loss_of_(?:the_)?(?:normal_)?(?:cervical_|lumbar_)?lordosis hyperkypho*"
    ),
)
_NOT_SLIP: Final = patterns.of(
    r"\b(?:biconcave|concave|compression|wedge|wedging|endplate|end-plate|vertebral body|vertebral|crush|codfish|height) deformit\w+|"
    r"\b(?:pelvic|head|table|bed) tilt\w*|\btilt table|\b(?:fingers?|pen|hand|keyboard|foot|she|he|patient|wrong|request|"
    r"referral|path(?:ology)?|lab|biopsy|paper) slip\w*|\bslip(?:ped|s)? (?:on(?! "
    r"(?:the )?[ctls]\d)|"
    r"and fell|in the|"
    r"of the|dis[ck]|his|my|over|up|out|through|away|by)\b|\bslipped dis[ck]s?|\b(?:lordotic and kyphotic|kyphotic and lordotic) curv\w+|"
    r"\bloss of (?:the )?normal (?:thoracic )?kyphosis|\bnormal (?:thoracic )?kyphosis (?:(?:is|was|has|been) )*(?:lost|gone|reversed|reduced)\b|"
    r"\btranslation(?:al)? (?:research|"
    r"medicine|study)|\b(?:cord|sac|fragments?|mediastin\w+|midline|theca\w*|dura\w*|roots?|conus|trachea|aorta)\b(?: (?:is|are|was|were|being|and "
    r"\w+|\w+ly))* (?:displac|translat|angulat|shift|moved|tilt|kink|slid)\w*(?: (?:to the \w+|\w+ly|forwards?|backwards?|sideways))?|\b(?:night|"
    r"day|weight|work|early|late) "
    r"shifts?\b|\bshift (?:work|pattern)|\bkyphoplast\w*|\bballoon kypho\w*"
)
_GOOD: Final = (
    "(?:"
    + HEALTHY
    + "|"
    + either(
        "anatomical anatomic undisturbed straight holds held acceptable undisrupted neutral physiological n(?!_?/) nml nl nil_abnormal "
        "not_disturbed not_altered "
        "nil_acute nil_change nothing_to_report nothing_of_note"
    )
    + ")"
)
_BENT: Final = patterns.of(r"\b(?:abnormal|reversed|exaggerated|sharp|lost|loss|lateral|convex|degrees?|\d+ ?deg|to the (?:left|right))\b|°")
_ABSENT_AFTER: Final = patterns.of(rf"(?: (?:at|of) [ctls]\d{{1,2}})?(?:(?: or |\s?/\s?)[a-z]+)*\s*[:=-]?\s*(?:{BE} )*{ABSENT}")
_NOTHING: Final = patterns.of(r"\bnothing (?:(?:has|is|was|else|been|new) )*(?:[a-z-]+ (?:or|nor|and) )?$")
_GOOD_OLD: Final = (
    "(?:"
    + either("unchanged unaltered identical stable no_change no_different not_changed not_altered not_different has_not_changed hasn't_changed ↔")
    + r"|(?:the )?same(?! (?:level|segment|lesion))|(?:just |exactly )?as (?:before|previously|it was|they were|it has (?:always )?been|(?:on|in|"
    r"at|of) (?:(?:the|his|her|their|a|an) )?(?:(?:most|last|old|older|earlier|prior|previous|baseline|first|initial|original|staging|outside|"
    r"planning|recent) |(?:19|20)\d\d\b)))"
)
_SHAPE: Final = "(?:curvature|curve|lordosis|angle)s?"
_SHAPELY: Final = patterns.of(
    rf"\b(?:sagittal |spinal |lordotic |lumbosacral )?(?<!sac )(?<!dural )(?<!thecal )(?<!cord )(?<!its )(?:{_SHAPE})(?: of (?:the )?(?:spine|"
    rf"neck|back|column))?\s*[:=-]?\s*(?:{BE} )*(?:{_GOOD}|{_GOOD_OLD})(?! (?:at|on) \d)\b|(?<!not )(?<!no )(?<!longer )\b{_GOOD} (?:spinal |"
    rf"sagittal |lordotic |vertebral |"
    rf"cervical |thoracic |lumbar )*{_SHAPE}\b"
    r"|\b(?<!of )(?<!the )(?<!than )(?<!beyond )(?:normal|preserved|maintained|physiological) (?:thoracic )?(?:lordosis|curvature|curves?|"
    r"sagittal profile)"
    rf"|\b(?:lordosis|kyphosis)\) (?:{BE} )*(?:{_GOOD}|{_GOOD_OLD})\b"
)
_NOT_GOOD: Final = (
    r"(?:\b(?:not(?! (?:changed|altered|different|disturbed))|no longer|never|hardly|scarcely|far from|anything but|cannot)\b|n't\b(?! changed))"
)
_RELATED: Final = patterns.of(
    r"\b(?:[a-z]*-?(?:axial|dental|occipital|vertebral)|[ctl]\d[\w/-]*) relation[a-z]*"
    rf"(?:(?!{_NOT_GOOD})[a-z :=-]){{0,24}}?\b{_GOOD}\b(?! (?:at|on) \d)"
)
"""The position of one vertebra to the next."""
_ALIGNED: Final = patterns.of(
    rf"\balign(?:ment|ed|mt)?\b(?:(?!{_NOT_GOOD})[a-z\d ':()=/↔-]){{0,40}}?(?:\b(?:{_GOOD}|{_GOOD_OLD})\b|↔)(?! (?:at|on) \d)|(?<!not )(?<!no "
    rf")(?<!longer )\b{_GOOD}"
    r"\b[a-z /,-]{0,22}\balign(?:ment|ed)\b(?! (?:(?:is|was|has|been) )*(?:lost|gone|disturbed|disrupted|altered))|(?<!mal)(?<!mal-)(?<!not "
    r")(?<!not well )\baligned\b|\bin (?:good )?line\b(?! with)|"
    r"\bno (?:change|abnormality|disturbance|loss|problem) (?:in|of|with) (?:the )?alignment"
    r"|\b(?:spine|neck|back|column|vertebral column|curve|curvature|cervical|lumbar|thoracic)(?: spine)?(?: (?:is|"
    r"still|looks|remains|appears|was|stays|stands|runs))* (?:nicely |perfectly |quite )?(?:straight|well[- ]aligned|in line)\b|"
    r"\bstraight (?:neck|spine|back)\b|\b(?:normal|preserved|maintained) (?:sagittal profile|sagittal balance)|"
    r"\b(?:nothing|no fault)(?: (?:at all|is|was|looks|seems|to be))* (?:new|abnormal|wrong|amiss|untoward|(?:to )?(?:found|seen|fault))? ?(?:in|"
    r"with|about|on) "
    r"(?:the |his |her )?(?:spinal |sagittal |vertebral )?alignment|"
    r"\bnothing (?:has |is |was )?(?:slipped|shifted|moved|displaced|out of (?:line|place|alignment))\b|"
    rf"\b{_GOOD} (?:spinal |sagittal |vertebral |cervical |thoracic |lumbar )*line\b|"
    rf"\b(?:sagittal |spinal )?(?<!sac )(?<!dural )(?<!thecal )(?<!cord )(?<!its )(?:contour|profile)s? (?:{BE} )*(?:{_GOOD}|{_GOOD_OLD})\b|"
    rf"\b(?:spinal |vertebral )?(?:line|position|statics|axis of the (?:spine|column|back|neck))\s*[:=-]?\s*(?:{BE} )*(?:{_GOOD})\b|"
    r"^[\s-]*(?:spine )?straight\s*$|"
    r"\balignment\s*[:=-]\s*(?:n(?!\s?/)|nad|nil|0|none)\b|\blin(?:e|es|ed|ing) up(?: (?:nicely|well|normally|perfectly|fine|properly|as (?:they|it) "
    r"should)\b|\s*$)|\b(?:coronal|sagittal) (?:and|or|/|&) (?:coronal|sagittal) (?:planes?|balance|profile|contours?) (?:are |is |both |look "
    r")*(?:normal|preserved|fine|intact|undisturbed)|\bno (?:alignment|"
    r"postural) (?:change|abnormality|problem|issue)s?"
)
_NATURAL: Final = patterns.of(r"(?<!of )(?<!the )(?<!than )(?<!beyond )\b(?:normal|physiological|preserved|maintained) (?:thoracic )?$")
_OLD: Final = whole(
    (
        "old same identical long_?standing pre_?existing chronic degenerative idiopathic adolescent childhood since_childhood since_youth "
        "since_adolescence "
        "since_school since_birth known unchanged stable"
    ),
    (
        "congenital scheuermann* lifelong pre-?dat* antedat* previous previously years_old then_and_now for_decades for_years "
        "from_childhood since_(?:19|"
        "20)[0-9][0-9] juvenile postural_since"
    ),
    "since_(?:a|the|his|her)_(?:fall|accident|injury|crash) been_there_(?:since|for) since_(?:his|her|their)_(?:teens|youth|childhood|school_days|"
    "adolescence|twenties) since_(?:she|he|they)_(?:was|were) since_(?:the_)?age "
    "as_before as_previously as_(?:on|in|at)_(?:(?:the|his|her|their)_)?(?:last|old|older|earlier|prior|previous|baseline|first|staging|(?:19|"
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
        r"uncertain|indeterminate) age|\bage (?:is )?(?:unknown|uncertain|indeterminate)|\bnew or old|\bold or new"
    )
)
_NO_NEW: Final = patterns.of(r"\bno new\b")
_NORMAL: Final = frozenset({"normal"})
_OLD_ASIDE: Final = patterns.of(
    r"\s*(?:which |that |and |it |this )?(?:is |was |has been |looks |known to be |all )?(?:isn'?t new\b|old\b|long[- ]?standing|"
    "pre-?existing|chronic|degenerative|idiopathic|congenital|lifelong|present since|since (?:childhood|youth|"
    r"school|birth|adolescence|19|20)|unchanged|there for years|pre-?dat\w+|antedat\w+|not new)"
)
_ASIDE: Final = patterns.of(
    rf"{_OLD_ASIDE.pattern}|\s*(?:"
    + either(
        "uncertain unclear unknown unsure not_known not_sure cannot_tell cannot_say whether age new_or_old old_or_new",
        "no_old_films no_previous no_prior no_comparison",
    )
    + r"|\?)"
)
_LISTED: Final = patterns.of(
    rf"\s*(?:(?:and|or|nor) )?(?:new |any )?(?:{_SLIP.pattern}|{_BEND.pattern})(?: (?:and|or|nor) (?:{_SLIP.pattern}|{_BEND.pattern}))*(?: at "
    rf"[ctls]\d+)?\s*"
)
_may_be_straight: Final = gate(
    "relation kyphosis axis lign line nothing contour profile straight lordosis curv sagittal coronal angle position statics ↔"
)
may_speak: Final = gate(
    "lign axis line nothing contour profile straight lordosis curv sagittal coronal postur relation change "
    "sublux luxat translat listh slip dislocat "
    "offset step perched hump lordos statics "
    "displacement instability widening kyph scolio deform gibbus angulat cobb problem angle line lines lined lining tilt position kink "
    "spondyloptosis gliding glided shear displace slid forward shift moved anteriorly posteriorly sideways laterally backward",
)
_REACH: Final = 38
_NEAR: Final = 20


def find(clauses: Sequence[Clause]) -> Iterator[Mention]:
    """Subluxation, new deformity or normal. A deformity older than the tumour is normal; one thing denied leaves the other open."""
    denial_runs = False
    for clause, after in zip_longest(clauses, clauses[1:]):
        if "alignment" not in clause.topics:
            denial_runs = False
            continue
        listed = denial_runs and _LISTED.fullmatch(clause.text) is not None
        denial_runs = listed or _only_denies(clause.text)
        if listed:
            yield from _denied_too(clause.text, clause.start)
            continue
        aside = after.text if after is not None and (_ASIDE.match(after.text) or _NEW_DOUBTED.search(after.text)) else ""
        yield from _of_clause(clause.text, aside, clause.start)


def _only_denies(text: str) -> bool:
    """True for a clause such as "no kyphosis": what is listed after it is denied too."""
    found = [*_SLIP.finditer(text), *_BEND.finditer(text)]
    return bool(found) and all(negated(text, m.start(), 45) for m in found)


def _denied_too(text: str, at: int) -> Iterator[Mention]:
    slips, bends = list(_SLIP.finditer(text)), list(_BEND.finditer(text))
    left = {"normal"} if slips and bends else {"normal", "deformity"} if slips else {"normal", "subluxation"}
    yield several("alignment", frozenset(left), (slips + bends)[0], at)


def _of_clause(text: str, aside: str, at: int) -> Iterator[Mention]:
    text = blanked(text, _NOT_SLIP)
    slips, bends = list(_SLIP.finditer(text)), list(_BEND.finditer(text))
    if not (slips or bends or any(map(_may_be_straight, text.split()))):
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
        yield from _straight(text, slips, bends, positive=bool(positive), at=at)


def _mere_shape(text: str, match: re.Match[str]) -> bool:
    """True for a curve of which nothing is said that makes it a deformity, or a kyphosis called normal: every spine has curves."""
    if _NATURAL.search(text[: match.start()]):
        return True
    around = text[max(0, match.start() - _REACH) : match.end() + _REACH]
    return match[0].startswith("curv") and not (_NEW.search(around) or _BENT.search(around) or _OLD.search(around))


def _values(text: str, aside: str, match: re.Match[str], value: str) -> frozenset[str]:
    """What a slip or a bend counts as: normal when old, open when nobody knows how old."""
    if _NEW_DOUBTED.search(text + aside):
        return frozenset({"normal", value})
    return _NORMAL if _old(text, match) or _OLD_ASIDE.match(aside) or _OLD_ASIDE.match(text[match.end() :]) else frozenset({value})


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
    if straight := _ALIGNED.search(text) or _SHAPELY.search(text) or _RELATED.search(text):
        if not DOUBT.search(text[straight.start() : straight.end() + _NEAR]):
            yield one("alignment", "normal", straight, at)
        return
    bends = [m for m in bends if not _mere_shape(text, m) or denied(text, m, 45) or _NATURAL.search(text[: m.start()])]
    if not positive and (absent := slips + bends):
        both = bool(slips and bends) or any(m[0].startswith(("mal", "deform")) for m in bends)
        left = {"normal"} if both else {"normal", "deformity"} if slips else {"normal", "subluxation"}
        yield several("alignment", frozenset(left), absent[0], at)
