"""Supposing: a turn that supposes something of the case ("what if", "say", "for argument's sake"), and one that goes on supposing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.requests import any_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from assistant.answer import FactRead

_WHAT_IF: Final = any_of(
    r"\b(?:(?:and |but |so )?what (?:if|happens if|about if|about(?=[^.?\n]{0,60}\binstead\b))"
    r"|suppos(?:e|ing)|assum(?:e|ing)(?: that)?|hypothetically(?:\W+(?:what )?if (?:she|he|they|it|the \w+|this) (?:were|was|had|is|has)\b)?"
    r"|(?:(?:and|but|so|n) )?if (?:it|she|he|they|this|that|the \w+) would be"
    r"|(?:(?:and|but|so|n) )?if (?:she|he|they|it|the|this) (?=(?:were|was|had|is)(?:n't|nt)\b)"
    r"|(?:(?:and|but|so|n) )?if (?:she|he|they|it|the|this) (?:were|was|had|turned|became|has|is|did|hurts?|ached)"
    r"|(?:^|(?<=[.;!:?] ))\W*(?:(?:and|but|so|or|ok|okay|right|hm+|now|also) )*if (?:(?=[^.?\n]*\?)|(?=(?:the|his|her|its|this|that|their|both|one|a"
    r"|an) (?:[\w-]+ ){0,3}?"
    r"(?:were|was|had|turned|became|came|went|got|grew|developed|collapsed|progressed)\b(?![^?\n]*\b(?:we|i|they|surgeons?) ?(?:would|will|'d|'ll"
    r"|shall|should|may|might)\b)))"
    r"|(?:^|(?<=[.;!:?] ))\W*(?:(?:and|but|so|or|ok|okay|right|hm+|now) )*(?:were|should) (?:it|she|he|they|there|this|the \w+)\b(?=[^.\n]*\?)"
    r"|would (?:it|that|this|she|he|the (?:score|class|sins|total|path|answer)) (?:be (?:any )?(?:different|the same|lower|higher|better|worse"
    r"|(?:un)?stable)|change|differ|alter|go (?:up|down)"
    r"|drop|rise|still be \w+)(?: much| at all| a lot)? (?=(?:one|two|if|at|with|without|for|were|had)\b)"
    r"|would (?:it|that|this|she|he|the \w+) (?:\w+ )?(?:score|total|come out|add up|rate|class)(?: (?:any|a|much|more|less|differently|different"
    r"|higher|lower|the same))* (?=(?:at|if|with|without)\b)"
    r"|(?:what|how) would (?:it|she|he|that|this|the \w+) (?:score|be|get|do)(?= (?:at|with|without|if|as)\b)"
    r"|(?:and|but|so|n) if(?= (?:the|his|her|its|this|that|their|some|any|no|both|one|a|an) (?:[\w-]+ ){1,4}(?:were|was|had|has|is|are|turned|"
    r"became|came|went|goes|got|gets|grew|grows|develop(?:ed|s)|collapse[ds]|progress(?:ed|es))\b[^.?\n]*\?)"
    r"|(?:^|(?<=[.;!:?] ))\W*(?:(?:and|but|so|or|ok|now|also) )*if (?=[ctls]\d{1,2} [^.\n]*\b(?:would|what|does|score)\b)"
    r"|(?:^|(?<=[.;!:?] ))\W*(?:(?:and|but|so|or|n|ok) )+if (?=(?:(?:s?he|it|they)'?s|(?:[\w']+ ){1,3}(?:was|were|is|goes|went|falls|fell|drops|"
    r"dropped|rises|rose|gets|got|"
    r"becomes?|became|turns|turned|could ?n'?t|can ?not|can't|cannot|develops|developed|loses|lost))\b(?:\W+[\w.'/%]+){0,6}\W*$)"
    r"|had (?:it|she|he|the [\w ]{2,20}) (?:been|had|sat|lain|turned|come|gone|shown)(?=[^.?\n]*\?)"
    r"|(?:let'?s |let us |just )?(?:imagine|pretend|picture)(?: that)? (?:it|she|he|the|there|they|this)\b(?:'d| had| were| was|'s| has| is)?"
    r"|(?:would|could|might) (?=(?!it\b|this\b|that\b|anything\b|you\b|change\b)[\w %/-]{3,60}?"
    r" (?:change|alter|affect|shift|flip|make (?:any|a) difference|matter|be (?:handled|treated|managed) (?:the same|alike|any different\w*|"
    r"different\w*))\b)"
    r"|(?:^|(?<=[.;!] ))\W*(?:(?:and|but|or|so|what about|how about|hm+|ok|okay|right)\W+)+(?=with(?:out)?\b[^?.]*\?)"
    r"|(?:^|(?<=[.;,] ))(?:(?:ok|and|so|let's|lets) )*say (?:it|she|he|the|there|they)\b(?:'d| had| were| was|'s| has)?)\b",
)
_UNALTERED: Final = any_of(r",? ?\b(?:the )?[\w-]+(?: \w+)? (?:as (?:it is|before|is|now)|left alone|the same|unchanged)\b")
"""What a supposition leaves as it is."""

_SO: Final = r"(?:(?:and|but|so|or|ok|okay|right|hm+|now|also|just|then|well|cool|great|thanks|please|pls|fine|fair enough|no|yes)\b\W*)*"
_AT_A_LEVEL: Final = r"\b(?:and |but |so |what )?(?:at|in) (?=[ctls]\d{1,2}\b[^.?!\n]{0,12}\bwould(?:'?ve| have)?\b)"
"""Supposes another level: "and at L1 it would have been?"."""
_ASKS: Final = r"(?:what|who|whom|how|when|do (?:i|we)|should|shall|can (?:i|we)|would)\b"
_THEM: Final = (
    r"(?:s?he|they|(?:the |my |this )?(?:patient|pt|lady|man|woman|gentleman)|(?:her|his|their|the) (?:legs?|power|bladder|bowels?|gait|"
    r"walking))\b(?! "
    r"(?:can|could|should|needs?|wants?|would|is fit|is suitable))"
)
"""Whose signs are supposed in passing: "if she gets weak legs what should the ward do"."""
_OPENED: Final = any_of(
    rf"(?:^|(?<=[.;!:?,] )|(?<=\n)|(?<=\b(?:and|but) )){_SO}(?:(?:let'?s|let us|lets|let me|can we|could we|we|i)(?: just| now)?"
    r" (?:say|suppose|assume|imagine|pretend|picture|consider)|(?:imagine|pretend)(?! (?:to be|you|i'?m|i am|we)\b))\b(?: (?:that|if))?(?! "
    r"(?:so|hi|hello)\b)",
    rf"(?:^|(?<=[.;!:?,] )|(?<=\n)|(?<=\band )){_SO}say(?= (?:an?|both|bilateral|unilateral|left|right|over|more|less|under|fit|unfit|"
    rf"myelopath\w+|one|no|"
    rf"new|his|her|its|this|that|if|we|pain|escc|ecog|bilsky|grade|lytic|blastic|"
    rf"mixed|sclerotic"
    r"|mechanical|[ctls]\d{1,2}|the)\b)(?! (?:that|this|the (?:score|class|total|sins|noms|case|facts|findings)) ?(?:again|back|\W*$|please|pls|"
    r"out))(?: if)?",
    r"\bwhat happens (?:(?:to (?:the |his |her |my )?(?:\w+|it|that) )?(?:if|once|when|after)|with)\b",
    r"\b(?:does|would|will|do|could|might|is|are|what|where|how|same|still)\b"
    r"[^.?!\n]{0,30}\b(?:sins|noms|scores?|class|total|path|band|row|arm|it|that|this|(?:un)?stable|indeterminate|things|answer|same|one)\b"
    r"[^.?!\n,]{0,25}\b(?:if|once)\b(?! (?:you|i|possible|so|needed|not)\b)(?=[^.?!\n]*(?:\?|$))",
    _AT_A_LEVEL,
    rf"\b{_ASKS}[^.?!\n,]{{0,40}}?,? ?\bif (?={_THEM})|\bif (?={_THEM}[^.?!\n]{{3,80}}?\b{_ASKS})",
    r"\bif (?:there|that|those|these|both|we|i) (?:was|were|had|found|saw|told|said)\b(?: (?:you|also))?(?: (?:that|to))?",
)
"""Opens a supposition; whether what follows is a finding at all is seen when it is read."""
_FOR_ARGUMENT: Final = any_of(
    r"[,:]?\s*\b(?:(?:just|purely|only|all) )?(?:for (?:the )?(?:sake of (?:the )?(?:an )?(?:argument|discussion|interest)|argument'?s?'? sake"
    r"|arguments? sake|the exercise|a hypothetical)|hypothetically(?: speaking)?|(?:as )?a hypothetical|purely hypothetical|(?<!not )(?<!longer "
    r")hypothetical(?= ?:)"
    r"|(?:as )?a? ?thought experiment|(?:just )?playing devil'?s advocate|devil'?s advocate|in a hypothetical (?:case|world))\b[,:]?",
    r"(?<=\w) instead(?=\s*\?\s*$)",
)
"""Says of the sentence it stands in that it only supposes."""
_GOES_ON: Final = re.compile(
    rf"^\W*{_SO}(?:(?:(?:and|with|plus|add|adding|make (?:it|him|her)|or) )+|(?!(?:\S+ ){{4}}|[^?]*\b(?:is|are|was|has|had|back)\b))"
    r"(?P<more>(?:[^?.;!\n]|\.(?=\d)){3,90}?)\s*(?:\?|\.?\s*$)"
)
_BESIDES: Final = re.compile(
    r"\b(?:on top(?: of (?:that|it|this|those))?|in addition(?: to (?:that|it|this))?|as well(?: as (?:that|this|it))?(?! as)|too|also|plus|"
    r"additionally"
    r"|besides|along with (?:that|it)|together with that|at the same time)\b"
)
_STACKED: Final = re.compile(
    r"\b(?:under|given) (?:that|this|those|it)\b|\b(?:in|on) that (?:case|basis)\b|\b(?:on top of|in addition to|as "
    r"well as|along with|together with) (?:that|this|it|those)\b|\bon top\b"
)
"""Adds to what was supposed, asked or not."""
_ADDED: Final = re.compile(
    rf"^\W*{_SO}(?!.*\b(?:she|he|they|it|is|are|was|has|had|now|today|since|just|weak\w*|numb\w*|bladder|bowels?|retention|incontinen\w*)\b)"
    r"(?:and|plus|with) [\w ,%-]{3,50} (?:as well|too|on top)\W*$"
)
"""A finding added to a supposition in a few words, without a verb that would tell it of the patient: "and a new scoliosis as well"."""
_OF_THAT: Final = re.compile(
    rf"^\W*{_SO}(?:(?:and )?then )?(?:would|does|will|should) (?:that|it|this) (?:then |still |also )*"
    r"(?:need|call|require|warrant|mean|justify|count|get|have|refer|ring|see)\b[^.;!\n]{0,60}\?*\s*$"
)
"""Asks what the supposition right before would call for: "would that need a surgical opinion"."""
_ASKED_AFTER: Final = re.compile(
    r"(?<=\w\w)[ ,:;-]+(?:(?:and|then|so|,) )*(?:what|who|whom|how|do (?:i|we)|should (?:i|we|the)|shall)\b.*$", re.DOTALL
)
"""What is asked of a supposition after it."""
_SAID_BACK: Final = re.compile(r"(?:again|back)\b")
"""Ends an order that only sounds like a supposition: "say it again"."""
_IF: Final = re.compile(r"^(?:\W*\b(?:if|that|once|when|we (?:found|saw|had)|i (?:told you|said)|also|then)\b)+\s*")
_PART: Final = re.compile(
    r"\b(epidural|cord|pain|pedicles?|alignment|collapse|height|posterior|bone|escc|body) (?:bits?|parts?|side of things|thing|component|stuff|"
    r"item)\b"
)
"""A noun that says nothing beside the finding that it goes with."""


_ANEW: Final = re.compile(r"\b(?:if|suppos\w+|say|imagine|pretend|assum\w+|hypothetical\w*)\b")
"""Opens a supposition of its own."""


def supposition(clean: str) -> tuple[str | None, int]:
    """What a turn supposes, in its own words without those that suppose, and where it opens; None where it supposes nothing."""
    found = [match for pattern in (_WHAT_IF, _OPENED) if (match := pattern.search(clean))]
    opened = min(found, key=lambda match: match.start(), default=None)
    marked = _FOR_ARGUMENT.search(clean)
    if opened is None and marked is None:
        return None, 0
    if opened is not None and (marked is None or opened.start() < marked.start()):
        start, after = opened.start(), opened.end()
    else:
        start = after = max(clean.rfind(mark, 0, marked.start()) for mark in ".;!?\n") + 1 if marked else 0
    words = _ASKED_AFTER.sub("", _finding(_FOR_ARGUMENT.sub(" ", clean[after:]).partition("?")[0]))
    return (None, 0) if _SAID_BACK.match(words) else (words, start)


def further(clean: str, before: str, own: str | None) -> str | None:
    """What a turn right after a supposition supposes, after `before` and with words of its `own` or none; None where it supposes nothing.

    What is added to it ("on top of that") is supposed with it, anything else ("and ECOG 4?") by itself; a turn that asks what
    it calls for supposes it again.
    """
    if own:
        stacked = _STACKED.search(clean) or (_BESIDES.search(clean) and not _ANEW.search(clean))
        return f"{before}. {_BESIDES.sub(' ', own)}" if stacked else own
    if _OF_THAT.match(clean):
        return before
    goes_on = _GOES_ON.match(clean)
    if goes_on is None or not (clean.rstrip().endswith("?") or _STACKED.search(clean) or _ADDED.match(clean)):
        return None
    words = _finding(_BESIDES.sub(" ", goes_on["more"]))
    return f"{before}. {words}" if _BESIDES.search(clean) else words


def _finding(words: str) -> str:
    """The words of a finding without those that only open or fill a supposition."""
    return _PART.sub(r"\1", _IF.sub("", _UNALTERED.sub(" ", words).strip())).strip()


_THE_OTHER_WAY: Final = re.compile(
    r"\W*(?:he|she|it|they)(?: (?:actually|really|suddenly|then))* "
    r"(?:(?:could|was|were|is|did|had|has|does|can)(?: not| ?n'?t)?|cannot)(?: (?:be|so|all|do (?:it|that)|have (?:it|that|any)))*\W*",
    re.IGNORECASE,
)
_TURNED: Final = {
    ("tolerates_surgery", True): "not fit for surgery",
    ("tolerates_surgery", False): "fit for surgery",
    ("myelopathy", True): "no myelopathy",
    ("myelopathy", False): "myelopathy",
}


def turned(supposed: str, told: Collection[str], facts: Mapping[str, FactRead]) -> str:
    """What is supposed, where it only turns round what the turn before told: "he can tolerate surgery. What if he couldn't?"."""
    if not _THE_OTHER_WAY.fullmatch(supposed):
        return supposed
    meant = [words for (fact, value), words in _TURNED.items() if fact in told and fact in facts and facts[fact].value is value]
    return meant[0] if len(meant) == 1 else supposed
