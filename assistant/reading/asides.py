"""Asides: sentences that tell nothing of this patient now: what is not today's problem, a rule asked about, how images were made."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns

_IN_GENERAL: Final = patterns.of(
    r"\b(?:do|does|should|would|must|can) (?:i|we|you|one|it|that|this|they|an?|old|the)\b[^.;?]{0,30}\bcount(?:ed)?\b"
    r"|\b(?:the|a|this|that) [\w-]+ (?:rule|criterion|definition)\b"
)
_NOT_TODAY: Final = patterns.of(
    r"\b(?:(?:is|are|was|were|isn't|aren't|wasn't)(?: not)? (?:today's (?:problem|issue|question|concern|matter|business)|(?:the|our) (?:issue|"
    r"problem|question|concern)\b(?= (?:today|here|now)|\s*$)|"
    r"what (?:we|i)(?: are| am|'re|'m) (?:asking|talking|ringing|calling)|under discussion)|(?:does|do)(?: not|n't) (?:concern|matter|interest)(?: "
    r"us| me)?(?! (?:what|if|whether|how|which|when|where|to)\b)(?: (?:today|here|now))?|"
    r"(?:dealt with|sorted(?: out)?)(?: already)?\s*$)"
)
_NOW: Final = patterns.of(r"(?:^|(?<=[.;\n])|(?<=[.;\n] ))(?:now|today|currently|at present)\b[^.:;\n]{0,20}:")
_DATED: Final = patterns.of(
    r"\s*(?:(?:in|back in|last|previous(?:ly)?|then|before|initial(?:ly)?|baseline|at (?:diagnosis|baseline|presentation)|staging) ?)?"
    r"(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|spring|summer|autumn|winter|(?:19|20)\d\d|(?<=then)|(?<=before)"
    r"|(?<=diagnosis)|(?<=baseline)|(?<=initially)|(?<=previously)|(?<=staging)|(?<=presentation)|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)"
    r"(?: (?:19|20)\d\d)?(?: (?:scan|ct|mri|report|imaging|films?))?\s*:"
)
_IN_A_YEAR: Final = patterns.of(
    r"\b(?:in|back in|during) (?:19|20)\d\d\b[^.;]*\b(?:was|were|had|showed)\b|\b(?:was|were|had)\b[^.;]*\b(?:in|back "
    r"in) (?:19|20)\d\d\b"
)
_OF_TODAY: Final = patterns.of(
    r"\b(?:is|are|now|today\w*|current\w*|new|newly|shows?|has|have|presents?|this|since|still|ct|mri|pain|noms|sins|lytic|blastic|sclerotic|mixed|t\d+|l\d|c\d|s\d)\b"
)
_NEGATED: Final = patterns.of(r"\b(?:not|\w+n't|dealt|sorted)\b")


def not_today(sentence: str) -> int:
    """Where a sentence has said that something is not what is asked about today ("that is not today's problem"); 0 where it says no such thing."""
    found = _NOT_TODAY.search(sentence)
    return found.end() if found and _NEGATED.search(found[0]) else 0


def today_begins(clean: str) -> int:
    """Where a text that tells one date after the other comes to today: "March: ... Now, September: ..."; 0 where it does not."""
    now = _NOW.search(clean)
    return now.start() if now else 0


def is_dated(sentence: str) -> bool:
    """True for a sentence under an earlier date, or one that says what was before: "March: ...", "then: ..."."""
    return bool(_DATED.match(sentence))


def goes_on_then(before: str, text: str) -> bool:
    """True where a clause without a verb of today goes on about the year that the clause before it tells of: "in 2019 it was ..., both gone"."""
    return bool(_IN_A_YEAR.search(before)) and not _OF_TODAY.search(text)


def asks_in_general(sentence: str) -> bool:
    """True for a question about a rule, which tells nothing of the patient: "does an old kyphosis count?"."""
    return sentence.endswith("?") and bool(_IN_GENERAL.search(sentence))


_TECHNIQUE: Final = patterns.of(r"\s*(?:technique|protocol|sequences?|methods?|procedure|acquisition|examination performed)\s*:")
_HEADING: Final = patterns.of(r"\s*(?:[a-z][a-z /]{2,30}|[ctls]\d{1,2}(?:[/-][a-z]?\d{1,2})?(?: (?:level|vertebra|body))?)\s*:")


def is_technique(sentence: str, *, before: bool) -> bool:
    """True for a sentence on how images were made, or one that goes on after it without a heading of its own."""
    return bool(_TECHNIQUE.match(sentence)) or (before and not _HEADING.match(sentence))


_ELSEWHERE: Final = patterns.of(
    r"\b(?:reported|scored|described|covered|discussed|dealt with|written up|typed|issued) (?:separately|elsewhere|in (?:a|another|its own) "
    r"(?:separate |own )?(?:report|letter|note))\b"
)


def told_elsewhere(text: str) -> bool:
    """True where a lesion is said to be told of in another place: what follows is not of it."""
    return bool(_ELSEWHERE.search(text))


_WARNS: Final = patterns.of(
    r"\b(?:red flags?|warn(?:ed|ing)?|leaflet|handout|booklet|safety[- ]net\w*|counselled|advised|return if|come back|look out|watch (?:out )?for|"
    r"call (?:us |me )?if)\b"
)
_TOLD_OF_HIM: Final = patterns.of(
    r"\b(?:he|she|they|his|her|pt|patient|is|are|was|has|have|had|does|did|now|today|tonight|yesterday|currently|since|noted|found|but|exam\w*|power|"
    r"mri|ct|lytic|blastic|pain)\b|\d"
)


def goes_on_warning(text: str, so_far: str) -> bool:
    """True for one more of the signs that somebody was told to look out for: "warned about leg weakness, saddle numbness, incontinence"."""
    return bool(_WARNS.search(so_far)) and not _TOLD_OF_HIM.search(text)
