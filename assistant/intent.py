"""Intent: what a turn asks for. Plain words, a closed list; a turn may ask for several things."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from assistant.beginning import begins
from assistant.burden import SCORES as SURVIVAL
from assistant.burden import rested_on
from assistant.literature import NAMES_A_PAPER, at_the_desk, looked_up, of_the_literature, sentence_at, undosed
from assistant.reading.sites import DESCRIPTORS
from assistant.requests import REQUESTS, any_of, word_of
from assistant.rule_words import ASKED, BONE_DRUGS
from assistant.scoring import BY_DRUG, DEFICITS
from assistant.supposing import supposition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.reading.reader import Reading


_TREATMENT_TOO: Final = any_of(
    r"\bhow (?:best )?to (?:proceed|treat|manage|go on|take (?:it|this) forward)\b|\bwhat (?:you|to) (?:would )?(?:do|suggest|advise|recommend)\b",
    r"(?:\band|,|\+|&|/|\bplus)\s*(?:(?:your|the|a|best|further|suggested|likely|proposed) )*(?:treatment|management|mx|tx|rx|next steps?|options)"
    r"\s*(?:please|pls|advice|options?|recommendations?|path)?\W*$",
    r"\b(?:advice|advise|opinion|guidance|thoughts|views?) (?:on|about|regarding|as to|re) [^.?\n]{0,30}\b(?:treatment|management|further)\b",
)
"""The path, asked for beside a score by another name."""
_OTHER_DOSE: Final = re.compile(
    word_of(r"denosumab xgeva zoled\w* zometa bisphosphonates? steroids? dex\w* corticosteroids? ppi analges\w* morphine opioids?")
    + r"(?![^?]*\b(?:rt|radiotherapy|radiation|fraction\w*|gy|gray|sbrt|srs)\b)|\bcord (?:limit|dose|constraint|tolerance|max\w*)\b"
)
"""A dose asked for that is not one of radiation."""
_TOWARD: Final = re.compile(r"\b(unstable|indeterminate|stable)\b")
_QUESTION: Final = any_of(
    r"\?",
    r"(?:^|(?<=[.;!] ))\W*(?:(?:lol|haha|hah?|ok|okay|so|and|but|right|fine|well|hey|hi|btw|also|anyway|now|thanks|cheers|great|sure|oh|hm+|um|er"
    r"|just)\W+)*(?:what'?s|how'?s|where'?s|who'?s|what|which|who|whom|when(?! (?:he|she|they|it|pt|the patient)\b)|where|why|how|is|are|do|does|"
    r"did|can(?! no\b| not\b)|could|should|would|will|may|any)\b",
    r"\b(?:would like|'d like|wants?|wanted|wonders?|wondering|ask(?:s|ed|ing)?)(?: (?:to know|me|us|you|about))* (?:which|what|how|whether|when)\b",
    r"^\W*(?:and |but |so |ok )?(?:for|with|in|after|before|if) [^.?!\n]{3,60}? how (?:long|soon|much|many|often|quick\w*|fast|likely|common)\b",
    r"\b(?:tell me|explain|define|difference between|evidence (?:for|on|that))\b|,\s*(?:and )?(?:what|which|how (?:much|often|long|soon|many))\b",
)
_ASKED_BESIDE: Final = any_of(
    r"\b(?:sins|noms|escc|scores?|class|path|grade|total)\b[^.?!\n]{0,30}?(?:\band|\+|&|,|\bplus)\s+(?:(?:also|then|tell me|and) )*"
    r"(?=(?:what (?:do|does|did|is|are)|how (?:soon|long|often|many|much|likely|good|well)|is there|are there|(?:any|the) (?:evidence|data)|"
    r"whether)\b)",
)
"""A question for the papers behind a score that is asked for: "SINS please, and how long after surgery can RT start"."""
_EVIDENCE_WORDS: Final = any_of(
    r"\b(?:dos(?:e|es|ing|age)|fraction\w*|how (?:long|soon|many|much|often|likely)|when (?:can|should|to|is|do))\b",
    word_of(r"interval timing wait delay evidence studies study trial rates? risks? percent\w* control survival outcomes? complicat\w+"),
    word_of(r"emboli[sz]\w* deadlines? urgen\w+ incidence prevalence median durations? proportion share recurren\w+ cement"),
    word_of(r"kyphoplast\w* vertebroplast\w* denosumab zoled\w* steroids? dex\w* ppi srs sbrt radiosurgery rt radiotherapy"),
    word_of(r"criteria define definition meaning mean difference better compare\w* versus vs review\w* papers? literature guideline\w*"),
    word_of(r"biops\w* mri fusion screws? en_bloc proton tooth teeth dental dentist jaw onj"),
    word_of(r"reliab\w* reproducib\w* valid\w* accura\w* sensitiv\w* specific\w* predict\w* inter-?observer interobserver observers?"),
    r"\bas (?:good|effective|safe|useful) as\b|\b(?:non-?inferior|equivalent|superior|inferior) to\b|\b\d+ ?x? ?\d* ?gy\b",
    r"\b(?:low|high)(?:er)?(?: grade)? or (?:low|high)|\bcounts? as\b|\bwhat counts\b",
)
_HOW_KNOWN: Final = any_of(
    word_of(
        r"biopsy bx histology histologically pathology path proven confirmed known new primary the a an is it its it's on by at ct mri scan and "
        r"with patient pt case lady man woman gentleman mets? metastatic metastas\w+ so ok hi hello he she has this got single only just"
    ),
    r"[^\w\s]",
)
"""What may stand beside a finding that is told alone."""
_OF_SOMEBODY: Final = any_of(
    word_of(r"biopsy bx histolog\w+ patholog\w+ path proven confirmed known patient pt lady man woman gentleman he she it's it_is has got this"),
)
"""Tells a finding from a word that is looked up."""
SCORING_ONLY: Final = any_of(
    word_of(r"sins noms escc bilsky score scores scoring grade please pls pathway path plan arm row total range and what which is the"),
    word_of(r"by for would say you do give calculate me his her of under per on this it now both suggest recommend\w* treatment"),
    word_of(r"management how about then to at with stable unstable class thanks? class\w* framework stability [tlcs]\d+"),
    r"[^\w\s]",
    r"\d+",
)
_FEW_WORDS: Final = 7
_SEX_ALONE: Final = re.compile(
    r"\W*(?:(?:sorry|and|yes|the|an?|is|it'?s?|s?he(?:'?s)?|pt|patient|btw|sex|gender)\W+)*(?:(?:fe)?male|man|woman|lady|gentleman|[mf])\W*"
)
_MANY_FACTS: Final = 4  # more than a question to the literature holds
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
    commands -= frozenset() if begins(clean) else {"new"}
    rules = sorted((m.start(), name) for name, pattern in ASKED.items() if (m := pattern.search(clean)))
    named = {name for _, name in rules}
    if named & {"sins", "escc"} and "noms" not in named and (beside := _TREATMENT_TOO.search(clean)):
        rules = sorted([*rules, (beside.start(), "noms")])
    supposed, supposed_at = supposition(clean)
    asked = bool(_QUESTION.search(clean))
    toward = _TOWARD.search(clean) if "change" in commands else None
    if _OTHER_DOSE.search(clean):
        rules = [(at, name) for at, name in rules if name != "radiotherapy"]
    return Intent(tuple(name for _, name in rules), commands, supposed, questions(raw), asked, supposed_at, toward and toward[1])


def questions(raw: str) -> tuple[str, ...]:
    """The sentences that ask for evidence: a question with a word of the field beyond the names of the rules."""
    found = []
    for sentence in re.split(r"(?<=[?!])\s+|(?<=[.;])\s+|\n+", raw):
        low = sentence.lower()
        rest = SCORING_ONLY.sub(" ", low).split()
        if _QUESTION.search(low) and rest and (_EVIDENCE_WORDS.search(low)):
            found.append(sentence.strip())
        elif (beside := _ASKED_BESIDE.search(low)) and _EVIDENCE_WORDS.search(low, beside.end()):
            found.append(sentence[beside.end() :].strip())
    return tuple(found)


def asks_evidence(words: str) -> bool:
    """True when a word of the literature is among these."""
    return bool(_EVIDENCE_WORDS.search(words.lower()))


def about_a_case(reading: Reading, intent: Intent, *, known: bool) -> bool:
    """True when the turn describes or corrects a case, or asks for its scores, rather than asking the literature."""
    facts = case_facts(reading)
    clean = reading.text.clean
    if known and (reading.retracted or _alarming(reading, intent.questions) or (reading.levels and not intent.questions)):
        return True
    if not known and _of_nobody(reading, intent):
        return False
    scored = bool(set(intent.rules) & {"sins", "escc", "noms"})
    foreseen = not intent.questions and bool(facts & rested_on(SURVIVAL & {*intent.rules}) - ({"histology"} if intent.asks else set()))
    by_fact = any(not BY_DRUG.isdisjoint(said.mention.fact.split(":")) for said in reading.said)
    dosed = foreseen or (by_fact and not BONE_DRUGS.keys().isdisjoint(intent.rules))
    if reading.levels and (facts or reading.untold or scored or not intent.asks):
        return dosed or scored or len(facts) > 1 or not intent.questions or _described(reading)
    graded = "escc" in intent.rules and not facts.isdisjoint(DESCRIPTORS)
    warned = len(facts) > 1 and _alarming(reading, intent.questions) and (not intent.asks or bool(_PERSON.search(clean)))
    if dosed or graded or warned or (scored and (len(facts) > 1 or (known and (facts or not intent.questions)))):
        return True
    if known and _stated(reading):
        return True
    statement = not intent.asks and (not _EVIDENCE_WORDS.search(clean) or _in_sentences(reading))
    alone = not intent.asks and (_of_age(reading) if known else _bare(reading) or (bool(facts) and bool(_OF_HIM.match(clean))))
    return alone or len(facts) >= _MANY_FACTS or (statement and len(facts) > 1) or bool(known and facts and not intent.asks)


def _of_nobody(reading: Reading, intent: Intent) -> bool:
    """True for words typed into a search, a drug that no paper doses, and what is asked of a paper by its name."""
    clean = reading.text.clean
    undosed_here = undosed(clean) and (intent.asks or not reading.levels)
    return looked_up(clean) or at_the_desk(clean) or undosed_here or bool(NAMES_A_PAPER.search(clean) and len(case_facts(reading)) < _MANY_FACTS)


_ASKS_OF: Final = re.compile(r"\W*(?:and |but |so )?(?:does|do|did|is|are|was|can|could|should|would|what|which|how|why|when|has|have)\b")


def _alarming(reading: Reading, asked: Sequence[str] = ()) -> bool:
    """True for a sign of an emergency that stands outside of what is `asked`: a query beside it takes nothing back, "new leg weakness ?MSCC"."""
    clean = reading.text.clean
    signs = [said.mention for said in reading.said if said.mention.fact in DEFICITS and said.mention.values == {True}]
    told = [reading.text.quote(sign.start, sign.end) for sign in signs if not _ASKS_OF.match(sentence_at(clean, sign.start))]
    return any(not any(words in question for question in asked) for words in told)


def only_asked(reading: Reading, intent: Intent) -> bool:
    """True when a turn names findings of a case only to ask about them: "both pedicles gone?"."""
    clean = reading.text.clean
    short = len(clean.split()) < _FEW_WORDS and not of_the_literature(clean)
    beyond = intent.questions or reading.levels or ASKED["radiosensitivity"].search(clean)
    return short and bool(case_facts(reading) or reading.untold) and intent.asks and not beyond


def _bare(reading: Reading) -> bool:
    """True for a turn of nothing but findings and how they are known: "lymphoma, biopsy proven"."""
    clean = reading.text.clean
    for said in reading.said:
        clean = clean[: said.mention.start] + " " * (said.mention.end - said.mention.start) + clean[said.mention.end :]
    return bool(case_facts(reading) and _OF_SOMEBODY.search(clean)) and not _HOW_KNOWN.sub(" ", clean).split()


_OF_HIM: Final = re.compile(
    r"\W*(?:(?:so|and|well|ok|okay|basically|now)\W+)*(?:he|she|(?:my|our|this) (?:patient|pt|man|lady|woman|gentleman))"
    r"(?:'s| is| has| had| was| gets| got| presents| complains)\b"
)
"""Opens a statement on somebody: "he has back pain"."""


def of_a_person(reading: Reading, intent: Intent) -> bool:
    """True for a turn that tells age, sex or the like of somebody and nothing else: "44F"."""
    told = {said.mention.fact for said in reading.said}
    plain = not (intent.asks or intent.rules or intent.questions or intent.supposed or reading.levels)
    return plain and bool(told - {"sex"}) and told <= _ALONE_NO_CASE and len(reading.text.clean.split()) < _FEW_WORDS


def of_an_age(reading: Reading) -> bool:
    """True for a turn that tells somebody's age: "zometa dose for a 74 yr old man?"."""
    return any(said.mention.fact == "age_years" for said in reading.said)


def _of_age(reading: Reading) -> bool:
    """True for a few words on age, weight or the like, told of a patient who is known: "age 71"."""
    told = {said.mention.fact for said in reading.said} & _ALONE_NO_CASE
    clean = reading.text.clean
    return bool(told - {"sex"} or _SEX_ALONE.fullmatch(clean)) and len(clean.split()) < _FEW_WORDS and not _EVIDENCE_WORDS.search(clean)


def _stated(reading: Reading) -> bool:
    """True when a sentence that asks nothing tells a fact of a case: "she is myelopathic since noon. Dex dose?"."""
    return any(said.mention.fact != "sex" and not _QUESTION.search(sentence_at(reading.text.clean, said.mention.start)) for said in reading.said)


def _in_sentences(reading: Reading) -> bool:
    """True where facts of a case are told in more than one sentence, which a line typed into a search seldom is."""
    told = {sentence_at(reading.text.clean, said.mention.start) for said in reading.said if said.mention.fact not in _ALONE_NO_CASE}
    return len(told) > 1


def _described(reading: Reading) -> bool:
    """True when a sentence that asks nothing names a level and says something of it."""
    start = 0
    for sentence in re.split(r"(?<=[;!?\n])|(?<=\.)(?!\d)", reading.text.clean):
        end = start + len(sentence)
        level = any(start <= named.start < end for named in reading.levels)
        if level and not _QUESTION.search(sentence) and any(start <= said.mention.start < end for said in reading.said):
            return True
        start = end
    return False


def tells_of_a_patient(reading: Reading) -> bool:
    """True when a statement that the papers know nothing of may yet be a case: a level, several facts, or a person it is about."""
    facts, clean = case_facts(reading), reading.text.clean
    if undosed(clean):
        return False
    person = bool(_PERSON.search(clean)) or any(said.mention.fact in _ALONE_NO_CASE for said in reading.said)
    return bool(facts) and (bool(reading.levels) or person or (len(facts) > 1 and not _EVIDENCE_WORDS.search(clean)))


def case_facts(reading: Reading) -> frozenset[str]:
    """The facts read that belong to a case; age or weight alone makes none."""
    return frozenset(said.mention.fact.split(":")[0] for said in reading.said) - _ALONE_NO_CASE
