"""Intent: what a turn asks for. Plain words, a closed list; a turn may ask for several things."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from assistant.reading.reader import Reading


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


def _words(alternatives: str) -> str:
    """Any of these words, spaces between them, an underscore for a space inside one."""
    return rf"\b(?:{'|'.join(word.replace('_', ' ') for word in alternatives.split())})\b"


_OUTLOOK: Final = r"\b(?:his|her|their|the patient'?s|my patient'?s) (?:prognos\w+|outlook|life expectancy|expected survival|survival)\b"
_RULES: Final = {
    "sins": _any(
        r"\bs[il]n[sz]\b(?! ?(?:score |total )?(?:of |is |was |= ?|: ?)?\d)",
        r"\binstability score",
        r"\bstable or unstable",
        r"\bhow (?:un)?stable\b",
        r"\b(?:is|are) (?:it|this|that|he|she|they|the spine|the patient|the lesion|my patient) (?:(?:really|still|now) )?(?:un)?stable\b",
        r"\b(?:un)?stable or not\b",
        r"\bstability\b",
        r"\b(?:what|which|next|same|another) (?:class|band|category)\b",
        r"\b(?:real|actual|honest|true|final|current|corrected|his|her|their) (?:sins |total )?(?:score|total|band|points|answer|result)\b",
        r"\b(?:band|score|total) (?:again|then|now|please|pls)\b",
        r"\bwhat (?:am i|are we|is) left\b|\bwhere does (?:that|this|it) leave\b",
    ),
    "escc": _any(
        r"\b(?:escc|bilsky|epidural)(?: grade)?\b[^.\n]{0,12}(?:\?|please|pls|grade)",
        r"\b(?:what|which) (?:escc|bilsky|grade)",
        r"\bgrade (?:the|this|it|please)\b",
        r"\bescc (?:and|&|/|\+)",
    ),
    "noms": _any(
        r"\bn(?:om|mo)s\b",
        r"\bpathway\b",
        r"\bwhich arm\b",
        r"\bpath\?",
        r"\bwhat would you (?:do|suggest|advise|recommend)",
        r"\bwhat (?:to do|now|next|first|treatment|plan)\b|\bwhere do (?:i|we) start\b",
        r"\b(?:treatment|management) plan",
        r"\bplan\b\s*\??",
        r"\brt or (?:knife|surgery|op)",
        r"\bhow (?:should|would|do) (?:we|i|you) (?:treat|manage)",
        r"\bsuggest treatment",
        r"\b(?:should|shall|do|would|can) (?:i|we|you) (?:operate|irradiate|stabili[sz]e|decompress)\b",
        r"\b(?:does|would|should) (?:he|she|the patient|my patient) (?:need|have|get) (?:an? )?(?:surgery|operation|op|radiotherapy|rt|srs)\b",
        r"\brecommend(?:ations?)?\b",
    ),
    "radiotherapy": _any(
        r"\b(?:which|what) (?:rt|radiotherapy|radiation)\b",
        _words(r"dose doses fractionation fractions? schedule regimen how_many_gy gray"),
    ),
    "dexamethasone": _any(_words(r"steroids? dex\w* corticosteroids?")),
    "tokuhashi_2005": _any(r"\btokuhashi\b", _OUTLOOK),
    "tomita": _any(r"\btomita\b", _OUTLOOK),
    "modified_bauer": _any(r"\bbauer\b", _OUTLOOK),
    "nesms": _any(r"\bnesms\b", _OUTLOOK),
    "katagiri_2014": _any(r"\bkatagiri\b", _OUTLOOK),
}
_WHY: Final = _any(
    r"^\W*(?:but |and |so )?(?:why|how come|explain|on what grounds|how (?:did|do) you get|show (?:me )?(?:the|your) (?:reasons?|working))\b",
    r"^\W*(?:but |and |so )?(?:is|are) (?:the |that |a |it )?(?:sins |total |score |class |path )?(?:of )?(?:\d+ )?(?:right|correct|sure)\b",
    r"^\W*(?:and |what(?:'s| is| are)? )?(?:the |your )?(?:sources?|references?|citations?)\W*$",
    r"\b(?:break (?:it|that|the score) down|how is (?:it|that|the score) (?:made up|calculated|scored))\b",
)
_CHANGE: Final = _any(
    r"\bwhat (?:would|could|might) (?:change|alter|flip)\b",
    r"\bwhat changes (?:it|this|that)\b",
    r"\bwhat (?:would|could|might) (?:make|turn|push|tip|bring) (?:it|this|that|her|him|them|the \w+|my patient)\b",
    r"\bhow (?:close|near|far) (?:is it |from )?(?:to|from)\b",
    r"\b(?:would|does|will) it take (?:much|a lot|many points)\b|\bwhat (?:would|does) it take to\b",
)
_MISSING: Final = _any(
    r"\bwhat(?:'?s| is| else is)? ?(?:still )?(?:missing|needed|lacking|required)\b",
    r"\bwhat (?:else )?do you (?:still )?need\b",
    r"\bwhat should i (?:ask|find out)\b",
    r"\bwhat else\b",
)
_OF_THE_CASE: Final = r"(?! (?:about|of|on) (?!(?:him|her|them|it|this|that|my|our|the (?:case|patient|lesion)|so far)\b))"
_KNOW: Final = _any(
    rf"\bwhat (?:do|did) (?:you|u|ya) (?:know|have|read|understand)\b{_OF_THE_CASE}",
    rf"\bsummar(?:y|ise|ize)(?: the case| what)?\b{_OF_THE_CASE}",
    r"\bread (?:it|that) back\b",
    r"\bcase so far\b",
)
_NOTE: Final = _any(
    r"\b(?:write|make|give me|draft|generate|produce|create)\b[^.\n]{0,25}\b(?:note|letter|summary for the notes)\b",
    r"\bconsult(?:ation)? note\b",
)
_WORST: Final = _any(
    r"\bwhich (?:one |level |lesion |vertebra |of (?:them|these|the (?:two|levels|lesions)) )?(?:is|looks|would be) (?:the )?"
    r"(?:worse|worst|(?:more|most) (?:unstable|urgent|severe|dangerous|worrying))\W*$",
)
_NEW: Final = _any(
    r"^\W*(?:new|next|another|different) (?:new )?(?:patient|case|pt)\b",
    r"^\W*(?:(?:ok(?:ay)?|thanks?|thank you|ta|cheers|right|great|now|and|so|good|perfect)\W+)+(?:new|next|a new|another new) (?:patient|case|pt)\b",
    r"\bstart (?:over|again|afresh)\b",
    r"^\W*reset\b",
    r"\bforget (?:this|the|that) (?:patient|case)\b",
)
_UNDO: Final = _any(
    r"^\W*(?:please )?(?:undo|scratch|scrap|take back|revert)(?: (?:that|this|it|the last (?:one|turn|line)))?\W*$",
    r"^\W*(?:no|sorry|oops)?\W*(?:that|it) (?:was|is) (?:about |for |of )?(?:the |an?)?(?:other|wrong|different|another) (?:patient|pt|case)\W*$",
)
_WHAT_IF: Final = _any(
    r"\b(?:(?:and |but |so )?what (?:if|happens if|about if|about(?=[^.?\n]{0,60}\binstead\b))"
    r"|suppos(?:e|ing)|assum(?:e|ing)(?: that)?|hypothetically(?:\W+(?:what )?if (?:she|he|they|it|the \w+|this) (?:were|was|had|is|has)\b)?"
    r"|(?:(?:and|but|so|n) )?if (?:she|he|they|it|the|this) (?:were|was|had|turned|became|has|is)"
    r"|(?:and|but|so|n) if(?= (?:the|his|her|its|this|that|their) (?:[\w-]+ ){1,4}(?:were|was|had|turned|became|came)\b[^.?\n]*\?)"
    r"|had (?:it|she|he|the [\w ]{2,20}) (?:been|had|sat|lain|turned|come|gone|shown)(?=[^.?\n]*\?)"
    r"|(?:^|(?<=[.;,] ))(?:(?:ok|and|so|let's|lets) )*say (?:it|she|he|the|there|they)\b(?:'d| had| were| was|'s| has)?)\b",
)
_UNALTERED: Final = _any(r",? ?\b(?:the )?[\w-]+(?: \w+)? (?:as (?:it is|before|is|now)|left alone|the same|unchanged)\b")
"""What a supposition leaves as it is."""
_QUESTION: Final = _any(
    r"\?",
    r"^\W*(?:what|which|who|whom|when|where|why|how|is|are|do|does|did|can(?! no\b| not\b)|could|should|would|will|may|any)\b",
    r"\b(?:tell me|explain|define|difference between|evidence (?:for|on|that))\b",
)
_EVIDENCE_WORDS: Final = _any(
    r"\b(?:dos(?:e|es|ing|age)|fraction\w*|how (?:long|soon|many|much|often|likely)|when (?:can|should|to|is|do))\b",
    _words(r"interval timing wait delay evidence studies study trial rates? risks? percent\w* control survival outcomes? complicat\w+"),
    _words(r"emboli[sz]\w* deadlines? urgen\w+ incidence prevalence median durations? proportion share recurren\w+ cement"),
    _words(r"kyphoplast\w* vertebroplast\w* denosumab zoled\w* steroids? dex\w* ppi srs sbrt radiosurgery rt radiotherapy"),
    _words(r"criteria define definition meaning mean difference better compare\w* versus vs review\w* papers? literature guideline\w*"),
    _words(r"biops\w* mri fusion screws? en_bloc proton"),
)
SCORING_ONLY: Final = _any(
    _words(r"sins noms escc bilsky score scores scoring grade please pls pathway path plan arm row total range and what which is the"),
    _words(r"by for would say you do give calculate me his her of under per on this it now both suggest recommend\w* treatment"),
    _words(r"management how about then to at with stable unstable class thanks? class\w* framework stability [tlcs]\d+"),
    r"[^\w\s]",
    r"\d+",
)
_NAMES_A_PAPER: Final = _any(
    r"\b(?:chang|newman|morimoto|jaipanya|silva|the (?:papers?|reviews?|series|authors)|table \d|fig(?:ure)?\.? ?\d)\b",
)
_MANY_FACTS: Final = 4
"""Facts that a question to the literature seldom holds."""
_PERSON: Final = re.compile(r"\b(?:he|she|they|patient|pt|his|her|my|man|woman|lady|gentleman)\b")
_ALONE_NO_CASE: Final = frozenset({"sex", "age_years", "weight_kg", "expected_survival_months"})
"""Facts that a question to the literature may hold as well."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What one turn wants. `rules` in the order asked; `questions` go to the evidence.

    `supposed` is the hypothetical's own words, `supposed_at` where it opens in the clean text.
    """

    rules: tuple[str, ...] = ()
    commands: frozenset[str] = frozenset()
    supposed: str | None = None
    questions: tuple[str, ...] = field(default=())
    asks: bool = False
    supposed_at: int = 0


def understand(raw: str, clean: str) -> Intent:
    """What a turn asks for, from its words alone."""
    commands = frozenset(name for name, pattern in COMMANDS.items() if pattern.search(clean))
    rules = sorted((m.start(), name) for name, pattern in _RULES.items() if (m := pattern.search(clean)))
    what_if = _WHAT_IF.search(clean)
    supposed = _UNALTERED.sub(" ", clean[what_if.end() :].partition("?")[0]).strip() if what_if else None
    asked = bool(_QUESTION.search(clean))
    return Intent(tuple(name for _, name in rules), commands, supposed, questions(raw), asked, what_if.start() if what_if else 0)


COMMANDS: Final = {"why": _WHY, "change": _CHANGE, "missing": _MISSING, "know": _KNOW, "note": _NOTE, "new": _NEW, "undo": _UNDO, "worst": _WORST}


def questions(raw: str) -> tuple[str, ...]:
    """The sentences that ask for evidence: a question with a word of the field beyond the names of the rules."""
    found = []
    for sentence in re.split(r"(?<=[?!])\s+|(?<=[.;])\s+|\n+", raw):
        low = sentence.lower()
        rest = SCORING_ONLY.sub(" ", low).split()
        if _QUESTION.search(low) and rest and (_EVIDENCE_WORDS.search(low)):
            found.append(sentence.strip())
    return tuple(found)


def asks_evidence(words: str) -> bool:
    """True when a word of the literature is among these."""
    return bool(_EVIDENCE_WORDS.search(words.lower()))


def about_a_case(reading: Reading, intent: Intent, *, known: bool) -> bool:
    """True when the turn describes or corrects a case, or asks for its scores, rather than asking the literature."""
    facts = case_facts(reading)
    clean = reading.text.clean
    if known and (reading.retracted or (reading.levels and not intent.questions)):
        return True
    if _NAMES_A_PAPER.search(clean) and not known and len(facts) < _MANY_FACTS:
        return False
    scored = bool(set(intent.rules) & {"sins", "escc", "noms"})
    if reading.levels and (facts or reading.untold or scored or not intent.asks):
        return scored or len(facts) > 1 or not intent.questions or _described(reading)
    if scored and (len(facts) > 1 or (known and (facts or not intent.questions))):
        return True
    if known and facts and _stated(reading):
        return True
    statement = not intent.asks and not _EVIDENCE_WORDS.search(clean)
    return len(facts) >= _MANY_FACTS or (statement and len(facts) > 1) or bool(known and facts and not intent.questions)


def _stated(reading: Reading) -> bool:
    """True when a sentence that asks nothing tells a fact of a case: "she is myelopathic since noon. Dex dose?"."""
    return any(
        said.mention.fact not in _ALONE_NO_CASE and not _QUESTION.search(_sentence_at(reading.text.clean, said.mention.start))
        for said in reading.said
    )


def _sentence_at(clean: str, at: int) -> str:
    start = max(clean.rfind(mark, 0, at) for mark in ".;!?\n") + 1
    return re.split(r"(?<=[.;!?\n])", clean[start:], maxsplit=1)[0]


def _described(reading: Reading) -> bool:
    """True when a sentence that asks nothing names a level and says something of it."""
    start = 0
    for sentence in re.split(r"(?<=[.;!?\n])", reading.text.clean):
        end = start + len(sentence)
        level = any(start <= named.start < end for named in reading.levels)
        if level and not _QUESTION.search(sentence) and any(start <= said.mention.start < end for said in reading.said):
            return True
        start = end
    return False


def tells_of_a_patient(reading: Reading) -> bool:
    """True when a statement that the papers know nothing of may yet be a case: a level, several facts, or a person it is about."""
    facts, clean = case_facts(reading), reading.text.clean
    person = bool(_PERSON.search(clean)) or any(said.mention.fact in _ALONE_NO_CASE for said in reading.said)
    return bool(facts) and (bool(reading.levels) or person or (len(facts) > 1 and not _EVIDENCE_WORDS.search(clean)))


def case_facts(reading: Reading) -> frozenset[str]:
    """The facts read that belong to a case; age or weight alone makes none."""
    return frozenset(said.mention.fact.split(":")[0] for said in reading.said) - _ALONE_NO_CASE
