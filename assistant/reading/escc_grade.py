"""ESCC by name: a Bilsky grade with or without its letter, a range of grades, "low grade" or "high grade"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.mention import Mention, negated, several
from assistant.reading.wording import either, gate

if TYPE_CHECKING:
    from collections.abc import Iterator

GRADES: Final = ("0", "1a", "1b", "1c", "2", "3")
_SCALE: Final = either(
    (
        "escc bilsky mescc escs esc epidural_spinal_cord_compression epidural_cord_compression epidural_compression cord_compression_grade "
        "compression_grade cord_compression_scale"
    ),
    "epidural_grade epidural_score epidural_disease_grade epidural_disease spinal_cord_compression_grade epidural",
)
_LINK: Final = either(
    (
        r"grade score scale gr grd gd g is of was at at_least minimum somewhere between either level disease dz \(bilsky\) \(escc\) escc bilsky "
        r"only currently now "
        "about axial image mri scan reported_as remains still today stays graded graded_as called read_as as grading compression epidural max "
        "maximum worst"
    ),
    r"a the to was scores scored works_out out =+ :+ -+ , \( \) \[ \] at_[tlcs]\d+(?!\d) [tlcs]\d+(?!\d) here i_would_say score_of grade_of "
    r"estimated assessed lesion point 6-point six_point this that level less_than more_than below above under over greater_than better_than "
    r"worse_than",
)
_GRADE: Final = (
    r"(?:grade |gr |grd |g)?(?P<{0}first>\d[ ]?[abc]?(?![\w%])|\d[abc])(?:\s*(?:-|/|to|or|vs|versus|and|at most|up to|possibly|perhaps|"
    r"maybe)\s*(?:grade |an? )?(?P<{0}second>\d?[abc]|"
    r"\d)(?![\w%]))?"
)
_UNIT: Final = r"(?!\s*(?:mm|%|cm|percent|days?|weeks?|months?|years?|/\s?\d|\d|\.\d|points?|lesions|levels?))"
_NAMED: Final = patterns.of(rf"\b{_SCALE}\b(?:'s)?(?:[\s:=,.<>-]|{_LINK}(?![a-z]))*?\s*{_GRADE.format('a')}{_UNIT}")
_NOW: Final = r"(?<![\w.])(?<!was )(?<!were )(?<!from )(?<!previously )(?<!formerly )(?<!initially )"
_AFTER_REVIEW: Final = r"(?:(?:on|after) (?:review|second (?:read|look|opinion)|re-?\w+|reflection|discussion|repeat))"
_BEFORE: Final = patterns.of(
    rf"\b(?:grade|gr\.?|gd)\s*(?:of )?{_GRADE.format('b')}\s*(?:on (?:the )?)?(?:scale of )?(?:{_SCALE}"
    rf"|spinal cord compression|cord compression|compression|epidural)|(?<![\w.])b?{_GRADE.format('c')}"
    rf"\s*(?:at [tlc]\d+ )?(?:on (?:the )?|by |under |for |per |as per |according to |\(|['\x22]\s*)*(?:(?:six|6)[- ]point )?(?:epidural|bilsky"
    rf"|escc)\b|\bgrade of (?:the "
    rf")?{_SCALE}\s*(?:[:=-]|is)?\s*"
    rf"{_GRADE.format('d')}|(?<![\w.])(?P<lfirst>1[abc])\s*(?:-|/|to|or|vs|versus)\s*(?P<lsecond>1[abc])(?=\s*(?:[,;.)]|$))|"
    rf"{_NOW}(?:b ?)?(?P<efirst>1[abc])(?P<esecond>)(?=\s*(?:[,;.)/]|$|(?:after all|in fact|now|instead|actually|and|with)\b))|"
    r"\b(?:exact|correct|actual|final|right) grade (?:is|was|:) (?P<hfirst>\d ?[abc]?)(?P<hsecond>)(?![\w%])|"
    rf"(?:^\W*(?:{_AFTER_REVIEW}\W*)?(?:now |in fact |actually |rather )?(?:the |her |his )?)grade(?: is| was| now|:| =)+ (?P<ifirst>[023]|"
    rf"1[abc])(?P<isecond>)"
    rf"(?=\s*(?:at [tlc]\d+\s*|{_AFTER_REVIEW}\s*)?$)"
    r"|^\W*\bb ?(?P<mfirst>[023])(?P<msecond>)\s*$"
    r"|\b(?:re-?graded|regrades?|re-?scored|upgraded|downgraded|upgrades?|downgrades?)(?: (?:it|this|that|the scan|the lesion|now|by \w+|from "
    r"\w+))*(?: (?:as|to|at))? "
    r"(?:an? |grade |escc |bilsky )*(?P<jfirst>[023]|1[abc])(?P<jsecond>)(?![\w%/.])"
    r"|\b(?:re-?read|reread|re-?review\w*|looked again)\b[^.;,]{0,30}[:-] ?(?:it'?s|it is|now) (?:an? |grade )*(?P<kfirst>[023]|"
    r"1[abc])(?P<ksecond>)(?=\s*$)"
)
_BAND: Final = patterns.of(
    rf"\b(?P<before>low|high)[- ]?grade (?:{_SCALE}|compression|cord compression|spinal cord compression)|\b(?:{_SCALE}"
    r"|compression)\b[\s:(]*(?:is |was )?(?:not )?(?P<after>low|high)[- ]?grade(?! (?:serous|tumour|glioma|sarcoma|lymphoma))"
)
_NIL: Final = patterns.of(r"\b(?:escc|bilsky)\s*[:=-]?\s*nil\b(?! (?:given|stated|recorded|reported|documented|known|available|to))")
_SAID_ELSEWHERE: Final = patterns.of(
    rf"\b(?:and|but|vs|versus)\s+(?:(?:as|is|reads|grade)\s+)*{_GRADE.format('f')}\s+(?:in|on|by|per)\s+(?:the\s+)?"
    r"(?:conclusion|summary|impression|report|body|text|addendum|radiologist|clinic|letter|second)\b"
)
"""A second grade of the same lesion by another voice of the report: both stand, and contradict each other."""
_RANGE: Final = patterns.of(r"\d[ ]?[abc]?\s*(?:-|to|at most|up to)\s*(?:grade |an? )?\d?[abc]?$|\bbetween\b")
_AT_LEAST: Final = patterns.of(r"\bat least\b|\bminimum\b|>")
_NO_WORD: Final = patterns.of(r"[^a-z ]")
_ABOVE: Final = patterns.of(r"(?<!no )(?<!not )\b(?:more than|above|over|greater than|worse than)\b")
_BELOW: Final = patterns.of(r"\bless than\b|\bbelow\b|\bunder\b|\bbetter than\b|<(?!=)")
_AT_MOST: Final = patterns.of(r"<=|\b(?:at most|not? (?:more|greater|worse) than|not? (?:above|over)|maximum)\b")
_OTHER_SCALE: Final = patterns.of(
    r"\b(?:asa|ecog|kps|frankel|asia|ais|who|gleason|child|nyha|power|mrc|muscle|tumour|slip|isup|fuhrman|"
    r"listhesis|stage|meyerding|spondylolisthesis|anterolisthesis|pfirrmann|ctcae|toxicity|mucositis|differentiated)\s*(?:grade|"
    r"score|status|group)?\s*$"
)
_SOME_OTHER: Final = patterns.of(r"\b(?:asa|ecog|kps|frankel|asia|ais|tumour|gleason|slip|toxicity|neuropathy|mucositis|ctcae|performance)\b")
_DOUBTED: Final = patterns.of(r"\s*(?:\?|-?ish\b)")
_SUPPOSED_BEFORE: Final = patterns.of(
    r"\b(?:were (?:it|this|that|she|he)|had (?:it|this|that) been|should (?:it|this|that) (?:be|turn out|prove|become)|in (?:the )?case of|"
    r"in the event of|supposing|assuming|suppose)\b[^.;,]{0,30}$"
)
_SUPPOSED_AFTER: Final = patterns.of(
    r"\s*(?:(?:disease|compression|or (?:more|above|higher|worse))\s+)?(?:would|'d)\b(?! (?:say|call|grade|think|score))"
)
"""A grade that is only thought of: "were it Bilsky 3", "Bilsky 3 would mean surgery"."""
may_speak: Final = gate(
    "escc bilsky escs epidural compression grade regrad rescor re-scor reread re-read rereview re-review looked 1a 1b 1c", alone="gr gd b esc"
)
_OUTSIDE: Final = patterns.of(r"^\s*(?:slip|listhesis|spondylo\w+|anterolisthesis)")


def find(text: str, at: int) -> Iterator[Mention]:
    """A grade by name; "grade 1" without its letter is three grades, an impossible grade is reported."""
    taken: list[tuple[int, int]] = []
    for pattern in (_NAMED, _BEFORE):
        for match in pattern.finditer(text):
            if not _other(text, match) and not any(a < match.end() and match.start() < b for a, b in taken):
                taken.append(match.span())
                yield from _graded(text, match, at)
    if taken and (elsewhere := _SAID_ELSEWHERE.search(text, taken[-1][1])):
        yield from _graded(text, elsewhere, at)
    if nil := _NIL.search(text):
        yield several("escc", frozenset(GRADES[:1]), nil, at)
    for match in _BAND.finditer(text):
        denied, low = negated(text, match.start(), 20) or " not " in match[0], "low" in match.groups()
        if not taken and not (denied and low):
            yield several("escc", frozenset(GRADES[:4] if low or denied else GRADES[4:]), match, at)


def _other(text: str, match: re.Match[str]) -> bool:
    """True for a number of another scale, and for a grade that the words deny."""
    if match.groupdict().get("jfirst") and _SOME_OTHER.search(text):
        return True
    denied = negated(text, match.start(), 12) and not re.search(r"(?:^|\bno)[ :,]*$|\b(?:no|not) (?:deficit|\w+opath\w*)\W*$", text[: match.start()])
    if _SUPPOSED_BEFORE.search(text, 0, match.start()) or _SUPPOSED_AFTER.match(text, match.end()):
        return True
    return bool(_OTHER_SCALE.search(text[: match.start()]) or _OUTSIDE.match(text[match.end() :])) or denied


def _graded(text: str, match: re.Match[str], at: int) -> Iterator[Mention]:
    words = {key[1:]: value for key, value in match.groupdict().items() if value}
    first, second = words["first"].replace(" ", ""), words.get("second", "")
    grades = _grades(first)
    if second:
        grades |= _grades(second if second[0].isdigit() else first[0] + second)
        grades |= _between(grades) if _RANGE.search(match[0]) else set()
    grades = _bounded(text, match, grades)
    if not grades:
        yield Mention(f"invalid:escc:{first}", frozenset(), at + match.start(), at + match.end())
    elif not _DOUBTED.match(text[match.end() :]) or len(grades) > 1:
        yield several("escc", frozenset(grades), match, at)


def _between(grades: set[str]) -> set[str]:
    """Every grade from the least to the greatest of some."""
    places = [GRADES.index(grade) for grade in grades]
    return set(GRADES[min(places) : max(places) + 1]) if places else set()


def _bounded(text: str, match: re.Match[str], grades: set[str]) -> set[str]:
    """All from a grade upwards after "at least", all below it after "less than"."""
    before = _NO_WORD.split(text[max(0, match.start() - 14) : match.start()])[-1] + text[match.start() : _first(match)]
    if len(grades) == 1:
        place = GRADES.index(next(iter(grades)))
        for bound, left in ((_AT_LEAST, GRADES[place:]), (_AT_MOST, GRADES[: place + 1]), (_ABOVE, GRADES[place + 1 :]), (_BELOW, GRADES[:place])):
            if bound.search(before):
                return set(left) or grades
    return grades


def _first(match: re.Match[str]) -> int:
    """Where the first grade of a match begins."""
    return next(match.start(key) for key, value in match.groupdict().items() if value and key.endswith("first"))


def _grades(name: str) -> set[str]:
    return set(GRADES[1:4]) if name == "1" else {name} & set(GRADES)
