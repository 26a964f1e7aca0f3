"""Denial after the thing: "cord compression has been ruled out", "kyphosis is not seen", "weakness: denied", "cannot be excluded"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from assistant.reading import patterns
from assistant.reading.escc_grade import GRADES
from assistant.reading.wording import LEVEL, blanked, either, gate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from assistant.reading.mention import Mention

_AUX: Final = r"(?:has been|have been|had been|can be|could be|is being|are being|is|are|was|were|be|been|being|has|have|had|gets|got)"
_LY: Final = (
    r"(?:(?:(?!(?:previously|formerly|initially|originally|mostly|partly)\b)\w+ly|now|since|also|all|both|thus|so far|again|then|been|to be|being|"
    r"either|at all|definite|clinical|a|any) )*"
)
_NOT: Final = "(?:not|nt|never|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't)"
_CANNOT: Final = "(?:cannot|can not|could not|couldn't|can't|could never)"
_GONE: Final = either("ruled_out excluded refuted disproved disproven discounted dismissed denied discarded")
_LACKING: Final = either("absent lacking nil none negative neg no")
_FOUND: Final = either(
    "seen identified identifiable demonstrated demonstrable detected detectable found evident present visible visualised visualized apparent noted",
    "(?<!and_never_)(?<!never_even_)(?<!and_not_)noticed recognised recognized recognisable recognizable "
    "observed shown appreciated appreciable elicited elicitable there made_out discernible picked_up in_evidence feature to_be_seen "
    "to_be_found noticeable an_issue the_case",
)
_ENDS: Final = (
    r"(?=\s*(?:$|[^\w\s]|(?:by|on|in|at|from|and|or|nor|but|with|after|as|this|to|today|now|here|anywhere|throughout|so|either|\w+ly|for|when)\b))"
)
EARLIER: Final = (
    r"(?!\s*(?:(?:until|before|previously|earlier|last|initially|at first|in the past|then|at that time)\b|(?:(?:on|in|at|by|during|from) "
    r"(?:(?:the|his|her|a|their) )?(?:\w+ )?(?:(?:study|scan|film|films|imaging|mri|ct|visit) (?:of|from|in) )?)?"
    r"(?:spring|summer|autumn|winter|christmas|easter|school|previous|prior|last|earlier|old|outside|staging|baseline|diagnosis|original|initial|"
    r"first|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
    r"aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:19|20)\d\d)\b|\d+ (?:days?|weeks?|months?|years?)\b))"
)
"""What was not seen before may well be there now."""
_DENIED: Final = patterns.of(
    rf"\b{_AUX} {_LY}{_GONE}\b|\b{_AUX} {_LY}{_LACKING}\b{_ENDS}{EARLIER}|(?<![a-z-]){_GONE}\b{_ENDS}"
    rf"|(?<![a-z-])(?:absent|lacking|nil|none)\b{_ENDS}{EARLIER}"
    rf"|\s*[:=-]\s*(?:{_LACKING}\b{_ENDS}(?! change)|{_GONE}\b|(?:not|none) {_LY}{_FOUND}\b)"
    rf"|\b(?:{_AUX} )?{_LY}(?:{_NOT}|nowhere|no longer|none) {_LY}(?:{_AUX} )?{_LY}{_FOUND}\b{EARLIER}"
    rf"|\b{_CANNOT} (?:\w+ly |now )?be {_LY}{_FOUND}\b{EARLIER}"
    rf"|\b(?:{_AUX} )?(?:looked for|sought|searched for|tested for|suspected|queried|considered)(?: (?:in|by|at|on|earlier|initially|"
    rf"clinically)\b[^.;,]{{0,20}}?)? (?:and|but) (?:(?:has been|was|is|since|now|then|been|\w+) )*?(?:not (?:\w+ )?found|absent|"
    r"excluded|ruled out)\b|\b(?:(?:has|have|had|did|does|do) (?:not|never|nt)|hasn't|haven't|didn't|doesn't|never) (?:\w+ly )?(?:occur|develop|"
    rf"materiali[sz]e|happen|exist|appear)e?d?(?:red)?\b{EARLIER}|\bfailed to (?:show|appear|materiali[sz]e)\b",
)
_OPEN: Final = patterns.of(
    rf"\b(?:{_AUX} )?{_LY}(?:{_CANNOT}|{_NOT}|yet|remains?|needs?|need|to|should|must|may|might|could|can|until|unless|if|once|when|whether|"
    r"before|pending|being|awaiting|please) (?:(?:to|be|been|being|have|yet|formally|\w+ly|now|since|also|so far) )*(?:rule[ -]out|ruled[ -]out|"
    r"excluded?|refuted|discounted|dismissed|disproved|disproven)\b|\b(?:is|are|was|were) being (?:\w+ly )?(?:ruled[ -]out|excluded)\b"
    rf"|\b(?:{_AUX} )?{_LY}{_NOT} (?:\w+ly |yet |been )*(?:confirmed|proven|established|settled|certain|definite|clear|reported|mentioned|assessed|"
    r"assessable|evaluated|looked for|imaged|commented on|documented|recorded|stated|known|excludable)\b(?!(?<!assessed)(?<!evaluated)(?<!imaged)"
    r" (?:in|on|by) (?:(?:the|her|his) )?(?:first|previous|prior|earlier|original|initial|last|old|outside|staging|baseline)\b)"
    rf"|\b{_AUX} {_LY}(?:unlikely|doubtful|suspected|queried|in doubt|questionable|equivocal|possible|conceivable)\b(?! (?:clinically )?(?:and|but) "
    rf"(?:\w+ )?(?:found|not|absent|excluded|ruled|confirmed))|(?<![a-z])(?:unlikely|improbable|doubtful|unproven|unconfirmed)\b{_ENDS}"
)
_ANY: Final = patterns.of(
    r"rule[d]?[ -]out|exclud|refut|dis(?:prov|count|miss|card)|denied|absent|lack|none\b|\b(?:nil\b|no?t\b|no(?:where| longer)|neg)|never|n't|"
    r"cannot|failed|unlikely|improb|doubt|suspect|queri|question|equivoc|possib|conceiv|unprov|unconf|"
    r"(?:[:=-]|\b(?:is|are|was|were|been|had|has|have))\s*no\b"
)
"""Words of which every denial after the thing holds one: spares the long patterns."""
may_speak: Final = gate(
    "ruled rule exclud refut disprov discount dismiss denied discard absent lack cannot can't could failed unlikely improbabl doubt suspect queri "
    "question equivoc possib conceiv unprov unconfirm negative n't",
    alone="no nil none neg not nt never nowhere can to yet",
)
_ASIDE: Final = patterns.of(r"\([^()]*\)")
_COMMA: Final = patterns.of(",")
_ACROSS: Final = patterns.of(rf"\s*(?:{_AUX} |{_GONE}\b)")
_VERB: Final = patterns.of(rf"\s*(?:{_AUX}|{_CANNOT}|did|does|failed|{_NOT})\b")
_LAST_ITEM: Final = patterns.of(r"(?:[\w-]+ (?:of|of the|in|in the|to|to the|and|or) )*[\w-]+\s*$")
_LEVELS: Final = patterns.of(rf"\b(?:{LEVEL})")
_AT_ANOTHER: Final = patterns.of(rf"\s*(?:at|in|of|from) (?:{LEVEL})")
"""What is absent at one vertebra may be told of another: "mechanical at L2 and absent at T6"."""
_CONDITION: Final = patterns.of(
    r"\s*(?:at (?:rest|night)|in (?:bed|the night|(?:the )?(?:supine|decubitus|recumb\w*|prone)|a (?:brace|collar|chair))|"
    r"with (?:(?:the|his|her|a) )?(?:collar|brace|corset|rest|recumb\w*)|on (?!(?:mri|ct|mr|x|exam|imag|the|review|ward)\w*)|when|while|whilst|if|"
    r"lying|flat|"
    r"supine|recumbent|sitting|standing|during)\b"
)
"""Ends a denial of pain that holds for one posture only: "absent lying flat"."""
_BARE: Final = patterns.of(r"\s*(?:none|nil)\s*")
_BORDER: Final = patterns.of(
    r"[;:\n|]|//+|[-=]>|\s[-/]\s|(?<![a-z])(?:but|however|(?<!contact )with|without|is|are|was|were|has|have|had|shows?|there|although|though|while|"
    r"whereas|causing|because|since|denies|reports?|complains?)(?![a-z])"
)
_AND: Final = patterns.of(r"(?<![a-z])(?:and|or|nor|plus|&)(?![a-z])")
_ONE: Final = patterns.of(r"\s*(?:is|was|has|isn't|wasn't|hasn't|does|did)\b")
_APPOSED: Final = patterns.of(
    r"\s*(?:which|that|as|though|although|while|suspected|feared|queried|raised|thought|initially|first|originally|once|mentioned|reported|described|"
    r"questioned|considered|if|previously|despite)\b"
)
_NO_ITEM: Final = patterns.of(r"\d|(?<![a-z])(?:lytic|blastic|mixed|sclerotic|metasta[a-z]*|no|not|without|nil)(?![a-z])")
_LONGEST_ITEM: Final = 6
_SHORT: Final = 4
_INVOLVEMENT: Final = patterns.of(
    r"\b(?:involv\w+|destr\w+|diseased?|tumour|extension|erosion|invasion|invaded|fractur\w+|infiltrat\w+|lysis|replacement|compromise|breach)\b"
)
"""Words for what a posterior element suffers; an element that is itself not seen may be one that is destroyed."""
_EFFACEMENT: Final = patterns.of(r"\b(?:effac|oblit|loss\b|lost\b)")
_IS_LACKING: Final = patterns.of(rf"{_LACKING}\s*$")
"""What is called absent at the end of a list are its signs, not the tumour that it opens with: "ca prostate, T10 & myelopathy absent"."""
_NEAR: Final = 12
_WITHIN: Final = frozenset({"cord_compressed", "cord_contact", "sac_deformed", "epidural_tumour", "weakness"})
"""Facts whose own words may hold the denial: "the cord is not seen to be compressed"."""


@dataclass(frozen=True, slots=True)
class Denial:
    """What is denied, or only put in doubt where `open`, stands from `start` to `end`; there the denial begins, which goes `to` another place."""

    start: int
    end: int
    to: int
    open: bool


def find(text: str, at: int) -> list[Denial]:
    """The denials of a sentence that starts at `at`, each with the place of what it denies."""
    if not _ANY.search(text):
        return []
    opened = [m.span() for m in _OPEN.finditer(text)]
    denied = [m.span() for m in _DENIED.finditer(text) if not any(a < m.end() and m.start() < b for a, b in opened)]
    spans = [*((span, True) for span in opened), *((span, False) for span in denied)]
    return [Denial(at + subject(text, verb), at + verb, at + end, doubt) for (verb, end), doubt in spans]


def subject(text: str, verb: int) -> int:
    """Where the subject of a verb begins: after the last border, over a list or an aside between commas or in brackets."""
    bracket = text.rfind("(", 0, verb)
    if bracket > text.rfind(")", 0, verb):
        return _begins(text, bracket, bracket) if not text[bracket + 1 : verb].strip() else bracket + 1
    text = blanked(text, _ASIDE)
    comma = text.rfind(",", 0, verb)
    if comma < 0 or text[comma + 1 : verb].strip():
        return _begins(text, verb, verb)
    if not _ACROSS.match(text, verb):
        return verb
    before = text.rfind(",", 0, comma)
    return _begins(text, before if before >= 0 and _APPOSED.match(text, before + 1) else comma, verb)


def _begins(text: str, end: int, verb: int) -> int:
    """Where the findings that stand before `end` begin; a verb in the singular takes the last of two joined by "and", one in the plural a list."""
    start = max((m.end() for m in _BORDER.finditer(text, 0, end)), default=0)
    begins = [start, *(m.end() for m in _COMMA.finditer(text, start, end))]
    if verb == end and not _VERB.match(text, verb) and (close := _run_together(text, begins[-1], end)):
        return close
    joined = [m.end() for m in _AND.finditer(text, begins[-1], end)]
    if joined and not _ONE.match(text, verb):
        return _listed(text, begins)
    return joined[-1] if joined else begins[-1]


def _run_together(text: str, start: int, end: int) -> int:
    """In findings without marks between them, the place of the one that a bare "none" denies; 0 in a sentence of ordinary length."""
    length = len(text[start:end].split())
    if length <= _SHORT or (length <= _LONGEST_ITEM and not _NO_ITEM.search(text, start, end)):
        return 0
    last = _LAST_ITEM.search(text, start, end)
    return last.start() if last else 0


def _listed(text: str, begins: Sequence[int]) -> int:
    """Where a list of findings begins whose last two are joined by "and"; `begins` are the places after its commas."""
    first = begins[-1]
    for start, after in reversed(list(pairwise(begins))):
        if _NO_ITEM.search(text, start, after) or len(text[start:after].split()) > _LONGEST_ITEM:
            break
        first = start
    return first


def applied(mention: Mention, denials: Sequence[Denial], text: str) -> Mention | None:
    """The mention as the denials leave it: a denied finding is absent, a doubted one says nothing."""
    if mention.fact not in _CONTRARY or not _is_present(mention, text):
        return mention
    if mention.fact == "sides":
        by = next((d for d in denials if d.start <= mention.start < d.end and _INVOLVEMENT.search(text, mention.start, d.end)), None)
    else:
        by = next((d for d in denials if d.start <= mention.start and mention.end <= d.end), None)
    if mention.fact == "histology" and by and _IS_LACKING.search(text, by.end, by.to) and text[mention.end : by.end].strip():
        return mention
    if by and (_of_another(mention, by, text) or _in_one_posture(mention, by, text)):
        return mention
    if by is None:
        return None if mention.fact in _WITHIN and any(mention.start < d.end < mention.end for d in denials) else mention
    if by.open:
        return replace(mention, values=frozenset()) if mention.fact != "histology" else mention
    values = _CONTRARY[mention.fact](mention.values)
    return replace(mention, values=values) if values else None


def _of_another(mention: Mention, by: Denial, text: str) -> bool:
    """True for a denial that is told of another vertebra than the one the mention is told of."""
    return bool(_AT_ANOTHER.match(text, by.to) and _LEVELS.search(text, mention.end, by.end))


def _in_one_posture(mention: Mention, by: Denial, text: str) -> bool:
    """True for the denial of a pain in one posture only; a bare "none when she lies" denies nothing else of the sentence either."""
    return bool((mention.fact == "pain" or _BARE.fullmatch(text, by.end, by.to)) and _CONDITION.match(text, by.to))


def _is_present(mention: Mention, text: str) -> bool:
    """True for a finding that its own words give as present."""
    if mention.fact == "sides":
        return any(state == "hit" for _, state, _ in mention.values)
    if mention.fact == "csf_visible" and False in mention.values:
        return bool(_EFFACEMENT.search(text, max(0, mention.start - _NEAR), mention.end))
    return mention.values.isdisjoint(_ABSENCE.get(mention.fact, ()))


def _all_but(*values: Any) -> Callable[[Iterable[Any]], frozenset[Any]]:  # noqa: ANN401 values of any fact
    return lambda given: frozenset(values) - frozenset(given)


def _spared(sides: Iterable[Any]) -> frozenset[Any]:
    """The side denied is clear; "on both sides" denied leaves one."""
    return frozenset(("both" if side in {"some", "one", "other"} else side, "clear", kind) for side, _, kind in sides if side != "both")


_SIGNS: Final = "cord_compressed cord_contact sac_deformed epidural_tumour csf_visible myelopathy cauda_equina sphincter weakness radiculopathy"
_CONTRARY: Final[dict[str, Callable[[Iterable[Any]], frozenset[Any]]]] = {
    **dict.fromkeys(_SIGNS.split(), _all_but(True, False)),
    "alignment": _all_but("subluxation", "deformity", "normal"),
    "height_loss": _all_but("over", "under", "none"),
    "pain": _all_but("mechanical", "occasional", "none"),
    "escc": _all_but(*GRADES),
    "lesion": _all_but(),
    "histology": _all_but(),
    "sides": _spared,
}
"""What a denial leaves of each fact."""
_ABSENCE: Final[dict[str, tuple[Any, ...]]] = {
    **dict.fromkeys(_SIGNS.replace("csf_visible", "").split(), (False,)),
    "alignment": ("normal",),
    "height_loss": ("none",),
    "pain": ("none",),
    "escc": ("0",),
}
"""Values that a denial before the thing, or a word such as "normal", has left already."""
