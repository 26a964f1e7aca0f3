"""Routing: whether a turn without new facts is about the case, and what of it goes to the papers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant import brief, intent, literature
from assistant.case_text import SCORES
from assistant.requests import REQUESTS
from assistant.rule_words import CAN_WAIT

if TYPE_CHECKING:
    from collections.abc import Collection

    from assistant.intent import Intent

SHORT_QUESTION: Final = 9
"""Words below which a question for a dose is taken to mean this patient's dose, which a rule answers."""
LONG_QUESTION: Final = 16
"""The same where the question says that it is for this patient."""
FEW_WORDS: Final = 6
_GREETING: Final = re.compile(
    r"\W*(?:hi|hello|hey|(?:good )?(?:morning|evening|afternoon)|good day|greetings|thanks?|"
    r"thank you|ok(?:ay)?|bye|goodbye|cheers|yo|great|perfect)\b",
)
_ORDER: Final = re.compile(
    r"\W*(?:(?:please|pls|now|ok|just|and|can you|could you|would you|will you)\W+)*(?:write|tell|give|make|book|find|order|translate|draft"
    r"|sing|explain|recommend|list"
    r"|print|sort|call|ring|email|send|buy|play|act|pretend|help|set|remind|arrange|schedule|cook|teach|say)\b"
)
_THANKS: Final = re.compile(
    r"\W*(?:(?:ok(?:ay)?|great|perfect|lovely|brilliant|brill|super|fab|excellent|good|nice|cool|right|all good|awesome|got it|noted|legend|stuff"
    r"|that'?s (?:great|all|it|perfect|lovely|brilliant|(?:very |really )?helpful)|very helpful|wonderful|marvellous|amazing|ah|no"
    r"|yes)\W+)*(?:many )?"
    r"(?:thanks?|thank you|thx|thnx|ty|tysm|cheers|ta|bye|goodbye|much obliged|much appreciated|that's all)\b"
)
_OF_THIS_PATIENT: Final = re.compile(
    r"\W*(?:(?:and|but|no|yes|sorry|well)\W+)*(?:(?:it|she|he|they|there) (?:is|was|has|had|does|did|can|are|were|will)\b|(?:denies|denied|no|"
    r"nil) [a-z]{4})"
)
_GENERAL: Final = re.compile(
    r"\b(?:mean|stand for|define|definition|validated|reliab\w*|kappa|how (?:good|accurate)|accura\w+|out ?dated|nowadays|who (?:made|developed))\b"
    r"|\b(?:papers?|studies|evidence|in general|generally|predict\w*|correlat\w*|associat\w*)\b"
    r"|\b(?:made (?:up )?of|consists?|values? in|counted in|counts? as|best|better than|d ?max|constraints?|tolerance)\b"
    r"|\bas (?:good|effective|safe|accurate|well) as\b|\bbefore (?:you|we|one|anyone)(?:'d| would| should)? (?:operate|offer|consider)\w*"
    r"|\b(?:is|are) (?:denosumab|zoled\w+|zometa|xgeva|dex\w*|steroids?|bisphosphonates?) (?:usually |normally |generally |meant to be )?given\b"
    r"|\bin the (?:revised |modified |japanese |new )?\w+ (?:score|system|case)\b"
    r"|\bwhich (?:\w+ )?class\b.{0,30}\b(?:put|placed|katagiri|tomita)\b",
)
_WHY_OTHERS: Final = re.compile(
    r"\bwhy (?:can|could|bother|would|might|may|do|does|are|is|did|has|have)\b(?! (?:it|this|that|he|she|they|you|u|we|i|not|his|her|my|sins|noms"
    r"|escc|there (?:two|2|three|3|several|more)|the (?:score|total|sins|noms|path\w*|grade|answer|class|level|lesion|spine|patient|plan|rt|"
    r"radiation|radiotherapy|dose|arm|recommendation|treatment|range|result|verdict|band|advice))\b)"
)
"""Asked why of something that is not the case."""
_SMALL: Final = re.compile(
    r"\b(?:it|this|that|the|case|so far|about|him|her|them|us|patient|pt|please|pls|we|i|need|for|a|an|me|to|now|still|you|do|did|get"
    r"|can|could|would|will|short|quick|brief|just|up|so|right|all|also|u|one|little|proper|formal|go|ahead|let|lets|have|give|want|some|kind|nice|hi|hey|of|and|then|my|in|thanks|thank|cheers|ta|great|perfect|lovely|good|ok|okay|kindly|markdown|plain|text|score|answer|result|if|she|he|they|were|was|is|had)\b|[\W\d_]+",
)
_FOR_WHOM: Final = re.compile(
    rf"{CAN_WAIT}|\b(?:would you (?:give|use|start|recommend|suggest)|"
    r"should (?:i|we|she|he|they) (?:give|get|have|start|use)"
    r"|how much (?:(?:do|should|shall|can|must|would) (?:i|we)\b|goes in\b|to (?:give|push|draw up))|what (?:do|should|shall) (?:i|we) give"
    r"|(?:for|give|start|gets?) (?:her|him|them|this patient|my patient|this (?:lady|man|woman|gentleman)))\b"
)
_PERSON: Final = re.compile(r"\b(?:is|are|she|he|they|patient|pt|or|not|so|really|still|unstable|and|my|i|we|should|operate|does|need|surgery)\b")
_NO_ORDER: Final = re.compile(
    r"\b(?:not|never|no|without|n't)\b|n't\b|\b(?:says?|said|states?|according|per|from|in) (?:the|her|his|my|our) (?:note|letter|referral|summary)\b"
)
"""Speaks of a note that is there, or is not."""
_SPLICE: Final = re.compile(
    r"(?:[,;:]|\b(?:and|also|plus)\b)\W*(?:and |also |but )?(?=(?:how|what'?s?|when|which|who|where|is|are|does|do|can|should|the evidence)\b)",
    re.IGNORECASE,
)


_GOES_ON: Final = re.compile(r"\W*(?:and|or)\b", re.IGNORECASE)
"""Goes on with what was asked just before."""


def continues(text: str, wanted: Intent) -> bool:
    """True when a turn without new facts is about the case: a command, a score, a short question for a dose."""
    if literature.undosed(text.lower()):
        return False
    if wanted.brief or (wanted.commands - {"undo"} and only_a_command(text, wanted)):
        return True
    if wanted.commands - {"undo"} and not (_GENERAL.search(text.lower()) or _WHY_OTHERS.search(text.lower())):
        return True
    return any(_about_it(part, wanted) for part in re.split(r"(?<=[?!.;])\s+|,\s+and\s+(?=what\b)", text.lower()))


def _about_it(sentence: str, wanted: Intent) -> bool:
    """True when a sentence asks for a score or, in few words, a dose that the turn wants, and not what the literature says of it."""
    rules = {*intent.understand(sentence, sentence).rules} & {*wanted.rules}
    short = for_this_patient(sentence)
    general = _GENERAL.search(sentence) or (literature.of_the_literature(sentence) and not _FOR_WHOM.search(sentence))
    return not general and bool(rules & SCORES or (rules and short))


def bare_score(text: str, wanted: Intent) -> bool:
    """True when a turn names a score and nothing to look up: "SINS?", "is she stable?"."""
    if brief.general(text.lower()):
        return False
    return bool(set(wanted.rules) & SCORES) and not intent.SCORING_ONLY.sub(" ", _PERSON.sub(" ", text.lower())).split()


def questions(text: str, wanted: Intent, *, about_case: bool, known: bool, before: Collection[str] = ()) -> tuple[str, ...]:
    """What goes to the evidence: the whole turn when it is no case, else its questions beyond the scores and doses.

    "Why?" with no case known asks the papers for more where they were asked `before`.
    """
    if about_case:
        skipped = answered_by_rule(wanted)
        return tuple(_beyond_scores(q) for q in wanted.questions if q not in skipped)
    return (
        ()
        if greeting(text)
        or not re.search(r"\w", text)
        or (known and _states(text, wanted))
        or (only_a_command(text, wanted) and (known or not (intent.asks_evidence(text) or (before and wanted.commands == {"why"}))))
        or bare_score(text, wanted)
        or (not known and not (before and _GOES_ON.match(text)) and brief.asked_of_nobody(text.lower()))
        else (text,)
    )


def answered_by_rule(wanted: Intent) -> tuple[str, ...]:
    """The questions of a turn about a case that a rule answers: short ones for a dose, a time or an outlook."""
    dosed = bool(set(wanted.rules) - SCORES)
    return tuple(question for question in wanted.questions if dosed and for_this_patient(question))


def for_this_patient(question: str) -> bool:
    """True for a question for a dose or a time that is short, or says for whom it is."""
    words = len(question.split())
    return words < SHORT_QUESTION or (words < LONG_QUESTION and bool(_FOR_WHOM.search(question.lower())))


def _states(text: str, wanted: Intent) -> bool:
    """True for a statement on the patient spoken of, which the papers cannot know."""
    return not wanted.asks and bool(_OF_THIS_PATIENT.match(text.lower())) and not intent.asks_evidence(text)


def orders(text: str) -> bool:
    """True for an order to do something: "write me a poem"."""
    return bool(_ORDER.match(text.lower()))


def greeting(text: str) -> bool:
    """True for a greeting or thanks and nothing else."""
    return bool(_GREETING.match(text.lower())) and len(text.split()) < FEW_WORDS


def thanks(text: str) -> bool:
    """True for thanks or a goodbye and nothing else."""
    return bool(_THANKS.match(text.lower())) and len(text.split()) < FEW_WORDS and "?" not in text


def only_a_command(text: str, wanted: Intent) -> bool:
    """True for "why?", "what do you know?", "write a note" and the like, with nothing else in the turn."""
    rest = text.lower()
    for name in wanted.commands:
        rest = REQUESTS[name].sub(" ", rest)
    return bool(wanted.commands) and not _SMALL.sub("", rest)


def asks_for_a_note(text: str) -> bool:
    """True where a sentence of the turn asks for a note: "turn that into a paragraph for the board"; "I do not have the letter" asks for none."""
    sentences = (sentence.lower() for sentence in re.split(r"(?<=[.;!?\n])\s+", text))
    return any(REQUESTS["note"].search(each) and not _NO_ORDER.search(each) for each in sentences)


def _beyond_scores(question: str) -> str:
    """The question without a score asked for in the same breath: "SINS, and how long before SRS?"."""
    for match in _SPLICE.finditer(question):
        before, rest = question[: match.start()], question[match.end() :]
        if before.strip() and not intent.asks_evidence(before) and intent.asks_evidence(rest):
            return rest
    return question
