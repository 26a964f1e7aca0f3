"""Intent: what a turn asks for. Plain words, a closed list; a turn may ask for several things."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from assistant.requests import REQUESTS, any_of

if TYPE_CHECKING:
    from assistant.reading.reader import Reading


def _words(alternatives: str) -> str:
    """Any of these words, spaces between them, an underscore for a space inside one."""
    return rf"\b(?:{'|'.join(word.replace('_', ' ') for word in alternatives.split())})\b"


def _drug(names: str) -> re.Pattern[str]:
    """A drug asked for by its dose, chosen instead of another, or named alone."""
    asked = r"dos(?:e|es|ing|age)|how (?:often|much)|intervals?|regimen|schedule|instead"
    alone = rf"^\W*(?:(?:and|what about|how about|or) )?(?:the )?(?:{names})\W*$"
    return any_of(rf"\b(?:{names})\b[^.?!\n]{{0,30}}\b(?:{asked})\b", rf"\b(?:{asked})\b[^.?!\n]{{0,30}}\b(?:{names})\b", alone)


_OUTLOOK: Final = r"\b(?:his|her|their|the patient'?s|my patient'?s) (?:prognos\w+|outlook|life expectancy|expected survival|survival)\b"
_RULES: Final = {
    "sins": any_of(
        r"\bs[il]n[sz]\b(?! ?(?:score |total )?(?:of |is |was |= ?|: ?)?\d)",
        r"\binstability score",
        r"\bstable or unstable",
        r"\bhow (?:un)?stable\b",
        r"\b(?:is|are) (?:it|this|that|he|she|they|the spine|the patient|the lesion|my patient) (?:(?:really|still|now) )?(?:un)?stable\b",
        r"\b(?:un)?stable or not\b",
        r"\bstability\b",
        r"\b(?:what|which|next|same|another) (?:class|band|category)\b",
        r"\b(?:real|actual|honest|true|final|current|corrected|his|her|their) (?:sins |total )?(?:score|total|band|points)\b",
        r"\b(?:band|score|total|sins) (?:again|then|now|please|pls)\b",
    ),
    "escc": any_of(
        r"\b(?:escc|bilsky|epidural)(?: grade)?\b[^.\n]{0,12}(?:\?|please|pls|grade)",
        r"\b(?:what|which) (?:escc|bilsky|grade)",
        r"(?<!low )(?<!high )\bgrade (?:the (?:compression|canal|epidural)|this|it|please)\b",
        r"\bescc (?:and|&|/|\+)",
    ),
    "noms": any_of(
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
        r"\bwhat\b[^.?!\n]{0,30}\brecommend",
        r"\brecommend(?:ations?|ed)?\b(?=\W*(?:$|(?:treat\w*|manage\w*|path\w*|plan|for|in|here|then|now|please|pls|surgery|operat\w*|radio\w*|something|anything)\b))",
    ),
    "treatment_urgency": any_of(
        r"\bhow (?:soon|urgent(?:ly)?|quick(?:ly)?|fast)\b(?: (?:is|does|do|must|should|has|would|will|needs?))? ?"
        r"(?:this|it|she|he|they|we|i|the patient)\b"
        r"(?![^.?!\n]*\b(?:after|before|following|mri|scan\w*|image\w*|biops\w*)\b)",
        r"\bhow (?:urgent|soon)\W*$",
    ),
    "mri_urgency": any_of(
        r"\bhow (?:soon|urgent(?:ly)?|quick(?:ly)?|fast)\b[^.?!\n]{0,40}\b(?:mri?|scan(?:ned)?|imag(?:ed|ing))\b",
        r"\bwhen (?:does|should|must|do|is|can) (?:he|she|they|we|i|the)\b[^.?!\n]{0,20}\b(?:mri|scan(?:ned)?|imaged)\b",
    ),
    "radiotherapy": any_of(
        r"\b(?:which|what) (?:rt|radiotherapy|radiation)\b",
        _words(r"dose doses fractionation fractions? schedule regimen how_many_gy gray"),
    ),
    "dexamethasone": any_of(_words(r"steroids? dex\w* corticosteroids?")),
    "zoledronic_acid": _drug(r"zoled\w+|zometa|zolendronate"),
    "tokuhashi_2005": any_of(r"\btokuhashi\b", _OUTLOOK),
    "tomita": any_of(r"\btomita\b", _OUTLOOK),
    "modified_bauer": any_of(r"\bbauer\b", _OUTLOOK),
    "nesms": any_of(r"\bnesms\b", _OUTLOOK),
    "katagiri_2014": any_of(r"\bkatagiri\b", _OUTLOOK),
}
_OTHER_DOSE: Final = re.compile(
    _words(r"denosumab xgeva zoled\w* zometa bisphosphonates? steroids? dex\w* corticosteroids? ppi analges\w* morphine opioids?")
    + r"(?![^?]*\b(?:rt|radiotherapy|radiation|fraction\w*|gy|gray|sbrt|srs)\b)"
)
"""A dose asked for that is not one of radiation."""
_WHAT_IF: Final = any_of(
    r"\b(?:(?:and |but |so )?what (?:if|happens if|about if|about(?=[^.?\n]{0,60}\binstead\b))"
    r"|suppos(?:e|ing)|assum(?:e|ing)(?: that)?|hypothetically(?:\W+(?:what )?if (?:she|he|they|it|the \w+|this) (?:were|was|had|is|has)\b)?"
    r"|(?:(?:and|but|so|n) )?if (?:she|he|they|it|the|this) (?:were|was|had|turned|became|has|is)"
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
    r"|had (?:it|she|he|the [\w ]{2,20}) (?:been|had|sat|lain|turned|come|gone|shown)(?=[^.?\n]*\?)"
    r"|(?:let'?s |let us |just )?(?:imagine|pretend|picture)(?: that)? (?:it|she|he|the|there|they|this)\b(?:'d| had| were| was|'s| has| is)?"
    r"|(?:would|could|might) (?=(?!it\b|this\b|that\b|anything\b|you\b|change\b)[\w %/-]{3,60}?"
    r" (?:change|alter|affect|shift|flip|make (?:any|a) difference|matter)\b)"
    r"|(?:^|(?<=[.;!] ))\W*(?:(?:and|but|or|so|what about|how about|hm+|ok|okay|right)\W+)+(?=with(?:out)?\b[^?.]*\?)"
    r"|(?:^|(?<=[.;,] ))(?:(?:ok|and|so|let's|lets) )*say (?:it|she|he|the|there|they)\b(?:'d| had| were| was|'s| has)?)\b",
)
_TOWARD: Final = re.compile(r"\b(unstable|indeterminate|stable)\b")
_UNALTERED: Final = any_of(r",? ?\b(?:the )?[\w-]+(?: \w+)? (?:as (?:it is|before|is|now)|left alone|the same|unchanged)\b")
"""What a supposition leaves as it is."""
_QUESTION: Final = any_of(
    r"\?",
    r"(?:^|(?<=[.;!] ))\W*(?:(?:lol|haha|hah?|ok|okay|so|and|but|right|fine|well|hey|hi|btw|also|anyway|now|thanks|cheers|great|sure|oh|hm+|um|er"
    r"|just)\W+)*(?:what'?s|how'?s|where'?s|who'?s|what|which|who|whom|when|where|why|how|is|are|do|does|did|can(?! no\b| not\b)|could|should"
    r"|would|will|may|any)\b",
    r"\b(?:tell me|explain|define|difference between|evidence (?:for|on|that))\b",
)
_EVIDENCE_WORDS: Final = any_of(
    r"\b(?:dos(?:e|es|ing|age)|fraction\w*|how (?:long|soon|many|much|often|likely)|when (?:can|should|to|is|do))\b",
    _words(r"interval timing wait delay evidence studies study trial rates? risks? percent\w* control survival outcomes? complicat\w+"),
    _words(r"emboli[sz]\w* deadlines? urgen\w+ incidence prevalence median durations? proportion share recurren\w+ cement"),
    _words(r"kyphoplast\w* vertebroplast\w* denosumab zoled\w* steroids? dex\w* ppi srs sbrt radiosurgery rt radiotherapy"),
    _words(r"criteria define definition meaning mean difference better compare\w* versus vs review\w* papers? literature guideline\w*"),
    _words(r"biops\w* mri fusion screws? en_bloc proton"),
    _words(r"reliab\w* reproducib\w* valid\w* accura\w* sensitiv\w* specific\w* predict\w* inter-?observer interobserver observers?"),
    r"\b(?:low|high)(?:er)?(?: grade)? or (?:low|high)|\bcounts? as\b|\bwhat counts\b",
)
SCORING_ONLY: Final = any_of(
    _words(r"sins noms escc bilsky score scores scoring grade please pls pathway path plan arm row total range and what which is the"),
    _words(r"by for would say you do give calculate me his her of under per on this it now both suggest recommend\w* treatment"),
    _words(r"management how about then to at with stable unstable class thanks? class\w* framework stability [tlcs]\d+"),
    r"[^\w\s]",
    r"\d+",
)
_NAMES_A_PAPER: Final = any_of(
    r"\b(?:chang|newman|morimoto|jaipanya|silva|the (?:papers?|reviews?|series|authors)|table \d|fig(?:ure)?\.? ?\d)\b",
)
_LITERATURE: Final = any_of(
    _words(
        r"rates incidence prevalence proportion share median predictors? univariate multivariable series studies trials reviews papers? literature"
    ),
    _words(
        r"guid(?:e)?lines? authors? cohort patients those_who deadlines? time_limits? versus vs pattern_of signs_that separates threshold introduced"
    ),
    r"(?<!heart )(?<!pulse )(?<!respiratory )(?<!resp )\brates?\b|\brisks? (?:of|factors?)\b|\bhow high\b",
    r"\b(?:the|one|a|this|each|per|which) (?:review|study|trial)\b|\b(?:the|noms|sins) table\b|\btable \d|\bdifference between\b|\bexactly what\b",
    r"\bpts (?:who|with|had|were|got|in)\b|\b(?:of|the|those|these|many|\d+|'s) pts\b",
    r"\bhow (?:many(?! (?:fractions?|gy|gray)\b)|often|co?mm?on|likely|long)\b|\bp values?\b|\bn and %|\bin general\b",
    r"\b(?:which|what) (?:\w+ )?(?:tumou?rs?|primar(?:y|ies)|cancers?|patients|drugs?|lesions|histologies)\b",
)
"""Words of what papers report, not of what is found in a patient."""
_PERSONAL: Final = re.compile(
    r"\b(?:he|she|his|her|hers|him|i|our|my|ours|this (?:patient|pt|man|woman|lady|gentleman|lesion|level|one|case)|the (?:patient|pt|lesion))\b"
    r"|\b[ctls]\d{1,2}\b"
)
_FEW_WORDS: Final = 7
_MANY_FACTS: Final = 4
"""Facts that a question to the literature seldom holds."""
_PERSON: Final = re.compile(r"\b(?:he|she|they|patient|pt|his|her|my|man|woman|lady|gentleman)\b")
_ALONE_NO_CASE: Final = frozenset({"sex", "age_years", "weight_kg", "expected_survival_months"})
"""Facts that a question to the literature may hold as well."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What one turn wants. `rules` in the order asked; `questions` go to the evidence.

    `toward` is the class of SINS that a change is asked to reach.
    `brief` is true where a part of the turn asks for a result of the case in nothing but the words for it.
    `supposed` is the hypothetical's own words, `supposed_at` where it opens in the clean text.
    """

    rules: tuple[str, ...] = ()
    commands: frozenset[str] = frozenset()
    supposed: str | None = None
    questions: tuple[str, ...] = field(default=())
    asks: bool = False
    supposed_at: int = 0
    toward: str | None = None
    brief: bool = False


def understand(raw: str, clean: str) -> Intent:
    """What a turn asks for, from its words alone."""
    commands = frozenset(name for name, pattern in REQUESTS.items() if pattern.search(clean))
    rules = sorted((m.start(), name) for name, pattern in _RULES.items() if (m := pattern.search(clean)))
    what_if = _WHAT_IF.search(clean)
    supposed = _UNALTERED.sub(" ", clean[what_if.end() :].partition("?")[0]).strip() if what_if else None
    asked = bool(_QUESTION.search(clean))
    toward = _TOWARD.search(clean) if "change" in commands else None
    if _OTHER_DOSE.search(clean):
        rules = [(at, name) for at, name in rules if name != "radiotherapy"]
    return Intent(
        tuple(name for _, name in rules), commands, supposed, questions(raw), asked, what_if.start() if what_if else 0, toward and toward[1]
    )


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
    statement = not intent.asks and (not _EVIDENCE_WORDS.search(clean) or _in_sentences(reading))
    return len(facts) >= _MANY_FACTS or (statement and len(facts) > 1) or bool(known and facts and not intent.asks)


def of_this_patient(reading: Reading) -> Reading:
    """The reading of a later turn without what a sentence on the literature mentions: "how many of the series were ESCC 3"."""
    clean = reading.text.clean
    reading.said = [said for said in reading.said if not of_the_literature(_sentence_at(clean, said.mention.start))]
    return reading


def of_the_literature(sentence: str) -> bool:
    """True for a sentence on rates, series, patients or papers that points to nobody and to no level."""
    return bool(_LITERATURE.search(sentence) or _NAMES_A_PAPER.search(sentence)) and not _PERSONAL.search(sentence)


def only_asked(reading: Reading, intent: Intent) -> bool:
    """True when a turn names findings of a case only to ask about them: "both pedicles gone?"."""
    clean = reading.text.clean
    short = len(clean.split()) < _FEW_WORDS and not of_the_literature(clean)
    return short and bool(case_facts(reading) or reading.untold) and intent.asks and not intent.questions and not reading.levels


def _stated(reading: Reading) -> bool:
    """True when a sentence that asks nothing tells a fact of a case: "she is myelopathic since noon. Dex dose?"."""
    return any(
        said.mention.fact not in _ALONE_NO_CASE and not _QUESTION.search(_sentence_at(reading.text.clean, said.mention.start))
        for said in reading.said
    )


def _in_sentences(reading: Reading) -> bool:
    """True where facts of a case are told in more than one sentence, which a line typed into a search seldom is."""
    told = {_sentence_at(reading.text.clean, said.mention.start) for said in reading.said if said.mention.fact not in _ALONE_NO_CASE}
    return len(told) > 1


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
