"""Corrections within a turn: what is taken back, recounted, "first reported" or contradicted by another voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import kin, patterns
from assistant.reading.wording import gate

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from assistant.reading.clauses import Clause

_SELF_CORRECTED: Final = patterns.of(
    r"\s*(?:no )?(?:scratch that|strike that|correction|(?:i )?(?:do )?beg your pardon|pardon me|my mistake|sorry|i mean|i meant|no wait|wait"
    r"|hang on|hold on|"
    r"make that|delete that|rather|or rather|oops|apologies|"
    r"corrected(?: to)?|amended(?: to)?|typo|no (?:it )?was right the first time|"
    r"(?:was )?right the first time|no [ctls] ?\d{1,2}\s*$)(?![a-z])"
)
_WHOSE: Final = r"(?:(?:the|an?|my|our|consultant|senior|second|late|later|final|formal|radiolog\w+|attending|registrar)(?:'s)? ){0,2}"
_ADDED: Final = patterns.of(
    rf"\s*{_WHOSE}(?:addend\w+|amend\w+|errat\w+|revised report|revision)\b(?![^:]{{0,40}}\b(?:second|another|other|different|not|unre\w+)\b)"
)
_AMENDS: Final = patterns.of(
    rf"^\W*{_WHOSE}(?:addend\w+|amend\w+|errat\w+|revised report|revision|corrected report|correction)\b[^.;]{{0,60}}(?::|\b(?:withdrawn|superseded|"
    rf"replaced|"
    r"corrected)\b)"
    r"|\bwe (?:disagree|do not agree|don't agree|differ|beg to differ)\b|\bour (?:own )?(?:reading|review|read) (?:differs|stands)\b"
)
"""What holds, for whatever it tells anew, against everything told before it."""
_RELOCATED: Final = patterns.of(r"\b(?:re-?count\w*|level (?:is|was|should)|should (?:be|read)|correct level|mislabel\w*|miscount\w*)\b")
_RECOUNTED: Final = patterns.of(r"\b(?:re-?count\w*|counting|counted)\b[^.;]{0,40}(?:\b(?:it is|it's|is)\b|=)")
_TOLD_FIRST: Final = patterns.of(
    r"\b(?:(?:i was|we were|was) (?:first |initially |originally )?told|(?:first|initially|originally|at first) (?:says?|said|reads?|reported|"
    r"thought|"
    r"described|called|labelled|counted)|(?:says?|said|reads?|reported|thought|described|called|labelled|counted) (?:\w+ )?(?:first|initially|"
    r"originally))\b"
)
_UNSETTLED: Final = patterns.of(
    r"\b(?:unresolved|(?:is|are|was|were) not (?:yet )?(?:settled|agreed|resolved)|have not (?:yet )?(?:reconciled|agreed)(?: it| this)?|not "
    r"reconciled)\s*\.?\s*$"
)
"""Ends a sentence in which two voices contradict each other: nothing in it is a finding."""
_SORRY: Final = r"(?:sorry|apolog\w+|oops|my (?:mistake|bad|error|fault)|pardon|correction|ignore (?:that|me)|i got (?:that|it) wrong|argh|no)"
_PAPERS: Final = (
    r"(?:(?:patient|pt|person|man|woman|lady|gentleman|chap|case|report|scan|mri|ct|mr|film|image|letter|note|sheet|screen|page|line|chart|file|"
    r"folder|study|referral|list|row|entry|form|level|vertebra|slice)(?:'?s)?(?![a-z])\s?)"
)
_WHOSE_PAPERS: Final = rf"(?:(?:somebody|someone) else'?s?|another|a different|the (?:wrong|other|next|previous|last)|wrong) ?{_PAPERS}*"
ADMITTED: Final = patterns.of(
    rf"(?P<sorry>\b{_SORRY}\b[ ,.!:;-]*)?\b(?:(?:that|this|it)(?:'s| is| was)(?: (?:from|of|in|on))?|"
    r"(?:i|we)(?:'d|'ve| had| was| were| have| must| been| am)* "
    r"(?:(?:just|clearly|accidentally|mistakenly|"
    r"actually|still) )?(?:look\w*|read\w*|cop(?:ied|ying)|quot\w+|open(?:ed)?|pulled|typ\w+|gave|giving|given|us(?:ed|ing)|pick\w*|sent|had|on|in|"
    rf"dictat\w+|going|work\w*|transcrib\w+)(?: (?:at|from|up|you|out|off|by|open|with|on|in))*) {_WHOSE_PAPERS}"
    r"(?:(?:open|up|by (?:mistake|error|accident)|there|in front of me|in error|on (?:the )?screen)\s?)*[:;,.-]+\s*(?:(?:so|but|and|actually)\W+)*"
    r"(?=(?:the|it|it's|its|that's|his|her|hers|this|our|ours|correct|actual|right|real|should|[ctls]\d)\b"
    r"(?![^.;]*\b(?:there|in (?:it|that)|on (?:it|that)|was|were)\b)[^.;,]{0,30}?(?:\b(?:is|are|should be|reads)\b|'s\b))"
)
"""The writer has read what was another patient's, and goes on with what is right for ours."""
_MENDS: Final = patterns.of(r"\b(?:rest|others?|everything else|correct|actual\w*|right|real|should|ours?|this)\b")


def admitted(match: re.Match[str]) -> str:
    """The admission as a word that corrects; unless it is plain that what follows is our patient's, it stays."""
    after = match.string[match.end() :].split("\n")[0]
    ours = match["sorry"] or "wrong" in match[0] or "mistake" in match[0] or _MENDS.search(after)
    return "correction, " if ours else match[0]


_STOPS: Final = (
    r"(?:(?:no,? )?(?:wait|hang on|hold on)|sorry|correction|scratch that|strike that|actually|oops|i mean|my (?:mistake|bad)|apologies|i stand "
    r"corrected|no)"
)
_OF_PAIN: Final = patterns.of(
    rf"\b(?:pain|ache)\b[^.;\n]{{0,60}}?(?:[.;\n]+|,| -)[\s,-]*(?:\b{_STOPS}\b[\s,:;.-]+)+(?:{kin.VOICE}[ ,:]*(?:that )?)?$"
)
IT_IS: Final = patterns.of(r"\b(?:it's|it is|its|that's|it)(?= (?!(?:l|m|the|a)\b|[ctls]\d)[a-z])")
_REACH: Final = 150


def pain_again(match: re.Match[str]) -> str:
    """The word that takes up a pain right after the writer broke off, as that pain."""
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    return ("pain" if match[0] == "it" else "pain is") if _OF_PAIN.search(before) else match[0]


may_speak: Final = gate(
    "that correct sorry pardon mistake mean wait hang hold rather oops apolog typo count told 0 1 2 3 4 5 6 7 8 9 time addend amend errat first "
    "initial original "
    "resolved settled agreed reconciled revis",
)
_TOPIC: Final = "correction"
_OPENS: Final = patterns.any_of(_SELF_CORRECTED, _RECOUNTED, _ADDED)


def opens(clause: Clause) -> bool:
    """True for a clause that corrects what was said before it."""
    return (
        _TOPIC in clause.topics
        and _OPENS.may_match(clause.text)
        and bool(_SELF_CORRECTED.match(clause.text) or _RECOUNTED.match(clause.text) or _ADDED.match(clause.text))
    )


def amends(sentence: str) -> bool:
    """True for a sentence from which on a text corrects what stood before: "ADDENDUM: ...", "we disagree: ..."."""
    return bool(_AMENDS.search(sentence))


def moves(sentence: Sequence[Clause]) -> bool:
    """True where a correcting sentence may give the lesion another level; an addendum must say that it does."""
    return not _ADDED.match(sentence[0].text) or any(_RELOCATED.search(clause.text) for clause in sentence)


def turnings(sentence: Sequence[Clause]) -> list[int]:
    """Every place where what a sentence takes back, or was "first reported", ends and what holds begins, in order."""
    told = [clause for clause in sentence if _TOPIC in clause.topics]
    corrected = [c.start for c in told if _SELF_CORRECTED.match(c.text) or _RECOUNTED.search(c.text)]
    return corrected or [c.end for c in told if c is not sentence[-1] and _TOLD_FIRST.search(c.text)][:1]


def unsettled(sentence: Sequence[Clause], text: str) -> bool:
    """True for a sentence of `text` in which two voices contradict each other: nothing in it is a finding."""
    return any(_TOPIC in clause.topics for clause in sentence) and bool(_UNSETTLED.search(text[sentence[0].start : sentence[-1].end]))
