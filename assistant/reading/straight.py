"""Straight: the words for a spine whose vertebrae stand as they should: aligned, in line, stacked, its lines and curves kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.health import BE, HEALTHY
from assistant.reading.wording import either, gate

if TYPE_CHECKING:
    import re

_GOOD: Final = (
    "(?:"
    + HEALTHY
    + "|"
    + either(
        "anatomical anatomic correct undisturbed straight holds held acceptable undisrupted neutral physiological n(?!_?/) nml nl nil_abnormal "
        "not_disturbed not_altered "
        "nil_acute nil_change nothing_to_report nothing_of_note continuous"
    )
    + ")"
)
_GOOD_OLD: Final = (
    "(?:"
    + either("unchanged unaltered identical stable no_change no_different not_changed not_altered not_different has_not_changed hasn't_changed ↔")
    + r"|(?:the )?same(?! (?:level|segment|lesion))|(?:just |exactly )?as (?:before|previously|it was|they were|it has (?:always )?been|(?:on|in|"
    r"at|of) (?:(?:the|his|her|their|a|an) )?(?:(?:most|last|old|older|earlier|prior|previous|baseline|first|initial|original|staging|outside|"
    r"planning|recent) |(?:19|20)\d\d\b)))"
)
_SHAPE: Final = "(?:curvature|curve|lordosis|angle)s?"
SHAPELY: Final = patterns.of(
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
RELATED: Final = patterns.of(
    rf"\bline[- ]?up(?: of (?:the |all )?(?:vertebra\w*|bodies|spine|column))? (?:{BE} )*{_GOOD}\b|"
    r"\b(?:[a-z]*-?(?:axial|dental|occipital|vertebral)|[ctl]\d[\w/-]*) relation[a-z]*"
    rf"(?:(?!{_NOT_GOOD})[a-z :=-]){{0,24}}?\b{_GOOD}\b(?! (?:at|on) \d)"
)
"""The position of one vertebra to the next."""
_NOT_LONGER: Final = "(?<!not )(?<!no longer )(?<!n't )(?<!never )(?<!hardly )(?<!neither )"
_EVENLY: Final = (
    "(?:(?:nicely|neatly|well|properly|normally|evenly|square(?:ly)?|perfectly|plumb|straight|exactly|directly|true|correctly|as they should) ?)+"
)
STACKED: Final = patterns.of(
    rf"{_NOT_LONGER}\b(?:col?-?linear|{_EVENLY}stacked|stacked (?:up )?(?:{_EVENLY}|one (?:on|above)|in (?:a )?(?:straight |good )?line)|"
    rf"lined up(?! (?:for|to)\b)|(?:sits?|sitting|stands?|standing|lies?|rests?) {_EVENLY}(?:on|above|over|upon|atop|on top of) (?:each other|one "
    rf"another|"
    rf"the (?:one|vertebra|level) below|(?:its|their) neighbours?))(?![a-z])|"
    rf"(?:^|\b(?:vertebral|spinal|anterior|posterior|sagittal|spino-?laminar|body|bodies|the|all|both|four|three) )\s*lines (?:(?:{BE}|on the \w+) )*"
    rf"{_GOOD}\b|\b(?:(?:spinal|vertebral|sagittal|coronal|longitudinal) axis (?:{BE} )*{_GOOD}|axis of (?:the )?spine (?:{BE} )*{_GOOD}|axis "
    rf"(?:{BE} )*straight|no deviation (?:in "
    rf"(?:either|any|both)"
    r"|from (?:the )?(?:midline|normal|axis|line)))\b"
)
"""Vertebrae that stand as they should, one on the other."""
ALIGNED: Final = patterns.of(
    rf"\balign(?:ment|ed|mt)?\b(?:(?!{_NOT_GOOD})[a-z\d ':()=/↔-]){{0,40}}?(?:\b(?:{_GOOD}|{_GOOD_OLD})\b|↔)(?! (?:at|on) \d)|(?<!not )(?<!no "
    rf")(?<!longer )\b{_GOOD}"
    r"\b[a-z /,-]{0,22}\balign(?:ment|ed)\b(?! (?:(?:is|was|has|been) )*(?:lost|gone|disturbed|disrupted|altered))|(?<!mal)(?<!mal-)(?<!nor )(?<!not "
    rf")(?<!not well )\baligned\b|{_NOT_LONGER}\bin (?:good |a (?:straight )?)?line\b(?! (?:with|for)\b(?! (?:(?:the|its|their) )?(?:neighbo|"
    rf"adjacent|"
    r"others?\b|rest\b|next|vertebra|[ctls]\d)))|"
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
    rf"\b(?<!picc )(?<!arterial )(?<!central )(?<!hickman )(?:spinal |vertebral )?(?:line|position(?: of (?:the )?vertebra\w*)?|statics?|axis of "
    rf"the (?:spine|column|back|"
    rf"neck))(?: of (?:the )?(?:spine|column|back))?\s*[:=-]?\s*(?:{BE} )*(?:{_GOOD})\b|"
    r"^[\s-]*(?:spine )?straight\s*$|"
    rf"\balignment\s*[:=-]\s*(?:n(?!\s?/)|nad|nil|0|none)\b|{_NOT_LONGER}\blin(?:e|es|ing) up(?: (?:nicely|well|normally|perfectly|fine|properly|"
    rf"as (?:they|it) "
    r"should)\b|\s*$)|\b(?:coronal|sagittal) (?:and|or|/|&) (?:coronal|sagittal) (?:planes?|balance|profile|contours?) (?:are |is |both |look "
    r")*(?:normal|preserved|fine|intact|undisturbed)|\bno (?:alignment|"
    r"postural) (?:change|abnormality|problem|issue)s?"
)

_NONE_OF: Final = "(?:without|no|nil|free of) (?:any |pathologic\\w* |relevant |significant |visible )*"
UNDEVIATED: Final = patterns.of(
    rf"\b{_NONE_OF}deviations? (?:of|in) (?:the )?(?:spin\w+ |vertebral )?(?:alignment|axis|column|spine)|"
    r"\balignment (?:is |was )?not (?:deviated|disturbed|altered|abnormal|affected)\b|"
    rf"\b(?:spine|column)\s*[:=,-]?\s*(?:(?:is|shows?|has|with) )*{_NONE_OF}deviations?\b|"
    rf"\b(?<!not )(?:alignment|axis|statics?|profile|contour|position of the vertebrae)\s*[:=,-]?\s*(?:(?:is|are|shows?|has|was|with) )*{_NONE_OF}"
    r"(?:deviations?|abnormalit\w+|disturbances?|alterations?|disruptions?|patholog\w*(?: findings?)?|problems?|irregularit\w+|"
    r"interruptions?|particularit\w+|disorders?|anomal\w+)\b"
)
"""Alignment of which a fault is denied."""


may_be: Final = gate(
    "relation kyphosis axis lign line nothing contour profile straight lordosis curv sagittal coronal angle position postural static lined lining "
    "linear stack "
    "square neatly "
    "evenly deviation atop each another below neighbour ↔"
)
NATURAL: Final = patterns.of(r"(?<!of )(?<!the )(?<!than )(?<!beyond )\b(?:normal|physiological|preserved|maintained) (?:thoracic )?$")
IS_NATURAL: Final = patterns.of(
    r"(?:(?: and |\s?[/&]\s?)(?:lordosis|scoliosis|kyphosis))?\s*[:=-]?\s*(?:(?:is|are|both|all|of|within) )*"
    r"(?:normal|physiological|preserved|maintained)\b(?! (?:before|until|in|on|then))"
)
"""Before or behind a curve that every spine has."""


def search(text: str) -> re.Match[str] | None:
    """Where a clause calls the alignment good."""
    return next((m for pattern in (ALIGNED, STACKED, SHAPELY, RELATED, UNDEVIATED) if (m := pattern.search(text))), None)
