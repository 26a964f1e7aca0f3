"""Epidural disease: a grade by name, or what MRI shows, kept as descriptors that the ESCC rule turns into grades."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import DOUBT, Mention, negated, one, several

if TYPE_CHECKING:
    from collections.abc import Iterator

GRADES: Final = ("0", "1a", "1b", "1c", "2", "3")
_NAME: Final = (
    r"(?:escc|bilsky|epidural (?:spinal )?(?:cord )?(?:compression )?(?:grade|scale|score)|epidural|mescc|cord compression grade|compression grade)"
)
_NAMED: Final = re.compile(
    rf"\b{_NAME}\b[\s:=-]*(?:grade|score|scale|gr\.?|g|is|of|was|at [tlcs]\d+|level|disease|dz|\(bilsky\)|\(escc\)|escc|bilsky|only|currently|now|about|reported as|remains|still|[\s:=-])*\s*(\d[abc]?)(?:\s*(?:-|/|to|or|vs)\s*(\d?[abc]?)(?![\w%]))?(?!\s*(?:mm|%|cm|percent|days|weeks|months|/|\d))"
    rf"|\b(?:grade|gr\.?)\s*(\d[abc]?)(?:\s*(?:-|/|to|or)\s*(\d?[abc]))?\s*(?:{_NAME}|spinal cord compression|cord compression|compression)|(?<![\w.])(\d[abc])()\s*(?:epidural|on (?:the )?bilsky|bilsky|escc)|(?<![\w.])(1[abc])()(?=\s*(?:[,;.]|$))"
)
_BAND: Final = re.compile(
    r"\b(low|high)[- ]?grade (?:escc|epidural|compression|cord compression|spinal cord compression|bilsky|mescc)|\b(?:escc|bilsky|epidural (?:disease|compression)|compression)\b[\s:(]*(?:is )?(low|high)[- ]?grade"
)
_NO_EPIDURAL: Final = re.compile(
    r"\bno (?:\w+ ){0,2}epidural(?: (?:tumour|disease|extension|component|spread|involvement|soft tissue|mass|compression|invasion))?|\bepidural(?: space| fat| tumour| disease| extension| component)?(?: is| are|:)?\s*(?:clean|clear|none|nil|free|normal|preserved|not involved|uninvolved|empty|absent|no\b)|\bclean epidural\b|\bwithout (?:\w+ )?epidural\b"
    r"|\b(?:confined|limited|restricted|contained|within|stays) (?:entirely |wholly )?(?:to|in|within)? ?(?:the )?(?:bone|vertebra\w*|body|cortex|marrow)\b|\bbone[- ](?:confined|only|limited)\b|\b(?:spinal |sacral |vertebral )?canal (?:is )?(?:clear|free|normal|patent|clean|uninvolved|not (?:breached|involved|encroached))\b|\bno (?:canal|intraspinal|intracanalicular)(?: \w+){0,2} (?:extension|involvement|compromise|encroachment|disease|component)\b|\bnothing (?:in|into) the canal\b|\bno extension (?:into|beyond) (?:the )?(?:canal|epidural|bone|cortex)|\bposterior (?:wall|cortex) intact[\w ,]{0,20}no (?:epidural|canal)"
)
_EPIDURAL: Final = re.compile(
    r"\bepidural (?:tumour|extension|component|disease|spread|soft tissue|mass|deposit|lesion|involvement|cuff|space (?:is )?(?:involved|infiltrated))|\bextends? (?:in)?to the (?:epidural|canal|ventral epidural|anterior epidural)|\btumour (?:in|into|enters|reaches|abuts|touches|contacts) (?:the )?(?:canal|epidural space|dura|thecal sac|sac)|\b(?:contacts?|abuts?|touch\w*|reach\w*|against|meets) the (?:dura\w*|thecal sac|sac)\b"
)
_SAC: Final = r"(?:(?:thecal|dural)[ -]?sac|sac|theca|dura\w*|thecal)"
_DEFORM: Final = r"(?:deform\w*|indent\w*|flatten\w*|impress\w*|impinge\w*|dent\w*|distort\w*|compress(?:ed|es|ing|ion)?|efface[ds]?|effacement|narrow\w*|push\w*|displace\w*|encroach\w*|mould\w*|molded|squash\w*|mass effect)"
_KEEP: Final = r"(?:not (?:deformed|indented|compressed|flattened|dented|impressed|distorted|displaced)|undeformed|preserved|(?:keeps?|retains?|holds?) (?:its|a|normal)? ?(?:normal )?(?:shape|contour|outline)|unchanged|normal|intact|round|maintained|undistorted|unindented|uncompressed|smooth|no (?:deformity|deformation|indentation|dent|distortion|mass effect))"
_SAC_DEFORMED: Final = re.compile(rf"\b{_SAC}\b[^.;]{{0,30}}?\b{_DEFORM}|\b{_DEFORM}\b[^.;]{{0,22}}?\b{_SAC}")
_SAC_KEPT: Final = re.compile(
    rf"\b{_SAC}\b[^.;,]{{0,30}}?\b{_KEEP}|\b(?:no|without|not)\b[^.;,]{{0,25}}\b{_DEFORM}\b[^.;,]{{0,20}}\b{_SAC}|\b(?:normal|preserved|undeformed|unchanged|intact) (?:\w+ )?{_SAC}|\b{_SAC}[^.;,]{{0,15}}\bkeeps? (?:its )?shape|\bnot (?:deform\w*|indent\w*) (?:the )?{_SAC}"
)
_CORD: Final = r"(?:(?:spinal )?cord|myelon|medulla|conus)"
_CONTACT: Final = re.compile(
    rf"\b(?:touch\w*|abut\w*|contact\w*|reach\w*|kiss\w*|against|in contact with|lies on|meets)\b[^.;,]{{0,15}}?\b{_CORD}|\b{_CORD}\b[^.;,]{{0,22}}?\b(?:touched|abutted|contacted|reached|in contact|contact)|\bcord[- ](?:contact|abutment)\b"
)
_NO_CONTACT: Final = re.compile(
    rf"\b(?:no|not|without|never|nor|nowhere near|short of|away from|clear of|off|free of|spares?|sparing|separate[sd]? from|does not|doesn't|fails to|far from|nothing (?:near|touches|touching)|stops short of|not quite)\b[^.;,]{{0,28}}?\b(?:contact\w*|touch\w*|abut\w*|reach\w*)?[^.;,]{{0,12}}?\b{_CORD}\b(?! (?:compress|displace|signal|signs|sign\b|is compress|deform))|\b{_CORD}\b[^.;,]{{0,25}}?\b(?:not (?:touched|reached|contacted|abutted|involved|in contact)|untouched|uninvolved|free|spared|clear\b|normal|unaffected|well away|away from|remains? (?:free|clear|separate))"
    rf"|\bcsf\b[^.;]{{0,40}}\b(?:between|separat\w+)\b[^.;]{{0,30}}\b(?:tumour|cord|it)|\bclear of (?:the )?{_CORD}|\b(?:csf|fluid)[- ]?(?:cleft|plane|line|layer|strip|gap|cuff)[^.;]{{0,25}}(?:cord|tumour)|\bno cord (?:contact|involvement|abutment|impingement|compromise)\b"
)
_COMPRESSED: Final = re.compile(
    rf"\b{_CORD}\b[^.;,]{{0,28}}?\b(?:compress\w*|squash\w*|squeez\w*|displac\w*|flatten\w*|deform\w*|crush\w*|indent\w*|push\w*|distort\w*|effac\w*)|\b(?:compress\w*|squash\w*|squeez\w*|displac\w*|flatten\w*|deform\w*|crush\w*|indent\w*|push\w*|distort\w*)\b[^.;,]{{0,18}}?\b{_CORD}\b"
)
_NOT_COMPRESSED: Final = re.compile(
    rf"\b(?:no|not|without|nor|isn't|doesn't|does not|never|neither)\b[^.;,]{{0,22}}?\b(?:compress\w*|squash\w*|displac\w*|push\w*|deform\w*|flatten\w*|indent\w*|distort\w*)(?: or \w+)?(?:[^.;,]{{0,15}}?\b(?:{_CORD}|it\b))?|\b{_CORD}\b[^.;,]{{0,22}}?\b(?:not (?:compressed|displaced|deformed|indented|squashed|pushed|flattened)|undisplaced|uncompressed|undeformed|not \w+ or (?:compressed|displaced))|\bno cord compression\b|\bundisplaced\b|\bno displacement\b"
)
_CSF_SEEN: Final = re.compile(
    r"\b(?:csf|cerebrospinal fluid|fluid signal)\b[^.;]{0,30}?\b(?:visible|seen|still|persist\w*|remain\w*|preserved|present|left\b(?! over)|around|rim|identifiable|detectable|maintained|visualised|visualized|there)|\b(?:rim|strip|sliver|film|thin layer|crescent|some|little|residual|trace|thread|cuff|line) of (?:the )?(?:csf|fluid|cerebrospinal fluid)|\bcsf rim\b|\bstill (?:some |a little |has |shows )?csf\b"
)
_CSF_GONE: Final = re.compile(
    r"\b(?:no|without|nil|not any|zero|absent|loss of|lost|complete loss of|absence of|obliterat\w+(?: of)?|effac\w+(?: of)?|never any)\b[^.;,]{0,25}?\b(?:csf|cerebrospinal fluid|fluid signal|fluid around)\b|\b(?:csf|cerebrospinal fluid|fluid)\b[^.;,]{0,22}?\b(?:obliterat\w*|effaced|absent|gone|lost|not (?:visible|seen|visualised|visualized|identifiable)|no longer|invisible|disappear\w*|completely effaced|cannot be seen|nil\b|none\b)|\bw no csf\b|\bfully effaced\b"
)
_NO_IMAGE: Final = re.compile(
    r"\b(?:no|without|not had|awaiting|pending|waiting for|cannot have|contraindicated for)\b[^.;,]{0,18}\b(?:mri|mr\b|axial t2|t2)\b|\bmri\b[^.;,]{0,20}\b(?:pending|awaited|not (?:yet )?(?:done|available|performed|possible)|contraindicated|tomorrow|refused|declined|failed|is not done|is not available|outstanding|booked)\b|\bonly (?:ct|sagittal|x-?ray|radiograph)|\bct only\b|\bsagittal (?:only|images only)"
)


def grade(text: str, at: int) -> Iterator[Mention]:
    """A grade by name; "grade 1" without its letter is three grades, an impossible grade is reported."""
    for match in _NAMED.finditer(text):
        first, second = next((match[i], match[i + 1]) for i in range(1, 9, 2) if match[i])
        if re.search(
            r"\b(?:asa|ecog|kps|frankel|asia|ais|who|gleason|child|nyha|power|mrc|grade of muscle|tumour grade|slip|grade [1-4] (?:slip|listhesis|spondylo\w+))\s*(?:grade|score|status)?\s*$",
            text[: match.start()],
        ):
            continue
        if negated(text, match.start(), 12) and not re.search(r"\bno[ :,]+$", text[: match.start()]):
            continue
        yield from _graded(match, first, second or "", at)
    for match in _BAND.finditer(text):
        low = (match[1] or match[2]) == "low"
        if not negated(text, match.start(), 20):
            yield several("escc", frozenset(GRADES[:4] if low else GRADES[4:]), match, at)


def _graded(match: re.Match[str], first: str, second: str, at: int) -> Iterator[Mention]:
    grades = _grades(first)
    if second:
        grades |= _grades(second if second[0].isdigit() else first[0] + second)
    if not grades:
        yield Mention(f"invalid:escc:{first}", frozenset(), at + match.start(), at + match.end())
    else:
        yield several("escc", frozenset(grades), match, at)


def _grades(name: str) -> set[str]:
    return set(GRADES[1:4]) if name == "1" else {name} & set(GRADES)


def descriptors(text: str, at: int) -> Iterator[Mention]:
    """What the images show, as booleans: epidural tumour, sac deformed, cord touched, cord compressed, CSF visible."""
    for fact, no, yes in (
        ("epidural_tumour", _NO_EPIDURAL, _EPIDURAL),
        ("sac_deformed", _SAC_KEPT, _SAC_DEFORMED),
        ("cord_compressed", _NOT_COMPRESSED, _COMPRESSED),
        ("cord_contact", _NO_CONTACT, _CONTACT),
        ("csf_visible", _CSF_GONE, _CSF_SEEN),
    ):
        if DOUBT.search(text) and fact in {"cord_compressed", "epidural_tumour"}:
            continue
        if absent := no.search(text):
            yield one(fact, False, absent, at)
        elif present := yes.search(text):
            if not negated(text, present.start(), 18):
                yield one(fact, True, present, at)
    if missing := _NO_IMAGE.search(text):
        yield one("axial_t2", False, missing, at)
