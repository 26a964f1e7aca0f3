"""Literature: words that ask the papers: nothing in them is a finding of this patient."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.wording import TODAY
from assistant.requests import any_of, word_of

if TYPE_CHECKING:
    from assistant.reading.reader import Reading


NAMES_A_PAPER: Final = any_of(
    r"\b(?:chang|newman|morimoto|jaipanya|silva|the (?:papers?|reviews?|series|authors)|table \d|fig(?:ure)?\.? ?\d)\b",
    r"\b(?:korean|seoul|thai|japanese|american|msk|new york) (?:narrative )?(?:paper|review|group|team|authors|series|study)\b",
)
_LITERATURE: Final = any_of(
    word_of(
        r"rates incidence prevalence proportion share median predictors? univariate multivariable series studies trials reviews papers? literature"
    ),
    word_of(
        r"guid(?:e)?lines? authors? cohort patients those_who deadlines? time_limits? versus vs pattern_of signs_that separates threshold introduced"
    ),
    r"(?<!heart )(?<!pulse )(?<!respiratory )(?<!resp )\brates?\b|\brisks? (?:of|factors?)\b|\bhow high\b",
    r"\b(?:the|one|a|this|each|per|which) (?:review|study|trial)\b|\b(?:the|noms|sins) table\b|\btable \d|\bdifference between\b|\bexactly what\b",
    r"\bfrom (?:what|which) (?:sins|score|total|number|value|points?)\b|\bcut-?offs?\b",
    r"\bpts (?:who|with|had|were|got|in)\b|\b(?:of|the|those|these|many|\d+|'s) pts\b",
    r"\b(?<!within )how (?:many(?! (?:fractions?|gy|gray)\b)|often|co?mm?on|likely|long)\b|\bp values?\b|\bn and %|\bin general\b",
    r"\b(?:which|what) (?:\w+ )?(?:tumou?rs?|primar(?:y|ies)|cancers?|patients|drugs?|lesions|histologies)\b",
)
"""Words of what papers report, not of what is found in a patient."""
_TO_THE_PAPERS: Final = any_of(
    r"\b(?:evidence|literature|data|studies|papers?|trials?|reviews?|guid(?:e)?lines?|guidance|references?|sources?|research)\b"
    r"(?: (?:is there|are there|do (?:we|you) have|there is|you have|says?|said|shows?|suggests?|exists?))*(?: (?:on|for|about|behind|against|"
    r"that|of|in"
    r"|supporting|regarding|around|re|to support|whether|if|say|comparing))\b",
    r"\b(?:does|do|did|can|will|would|is|are|how (?:well|much|good|effective|often|likely|long|fast|quickly)(?: (?:does|do|did|is|are|"
    r"will))?)(?: an?| the)? "
    r"(?:cement(?: augmentation)?|\w*plast(?:y|ies)|srs|sbrt|rt|cebrt|ebrt|radio\w+|radiation|steroids?|dex\w*|denosumab|zoled\w+|"
    r"bisphosphonates?|surgery"
    r"|stabili[sz]ation|fixation|decompression|separation surgery|ablation|rfa|emboli[sz]ation|chemo\w*|vertebrectomy|corpectomy|brac(?:e|es|ing))\b"
    r"(?! (?:he|she|they|for (?:him|her)))",
)
"""Opens a question that the papers answer: nothing in it is a finding."""
_TURNS_BACK: Final = re.compile(
    r"(?:[,:]|\b(?:but|and|as|because|cos|since|given|now|btw)\b)\W*(?:that )?(?:(?:btw|by the way|also|now|and|but) )*"
    r"(?:(?:he|she|they|it|there|his|her|their|pain|patient|pt)(?:'s| is| are| has| have| was| had| now)|[ctls]\d{1,2}\b)"
)
"""Comes back to the patient within such a question: "the evidence for SRS, given he is ECOG 3"."""
_PERSONAL: Final = re.compile(
    r"\b(?:he|she|his|her|hers|him|i|our|my|ours|this (?:patient|pt|man|woman|lady|gentleman|lesion|level|one|case)|the (?:patient|pt|lesion))\b"
    r"|\b[ctls]\d{1,2}\b"
)


_LOOKED_UP: Final = re.compile(
    r"\W*(?:[a-z][\w/-]*[ ,]+){1,7}?(?:symptoms?|signs?|presentation|features|causes?|definition|criteria|red flags?|work-?up|investigations?|"
    r"diagnosis|staging|classification|epidemiology|pathophysiology|anatomy)(?: (?:and|or|&) \w+)?\W*"
)
_SOMEBODY: Final = re.compile(r"\b(?:no|not|nil|without|denies|has|have|had|with|since|new|now|today|man|woman|lady|gentleman|patient|pt|f|m)\b|\d")


_NO_SOURCE: Final = re.compile(
    r"\b(?:gabapentin|pregabalin|oramorph|morphine|oxycodone|fentanyl|amitriptyline|paracetamol|insulin|antibiotics?|enoxaparin|dalteparin|"
    r"apixaban) dos(?:e|ing)\b|"
    r"\b(?:how much|what dose|which dose|dose of|chart|prescribe|up-?titrate)\b[^.?]*\b(?:oramorph|morphine|oxycodone|opioids?|fentanyl|gabapentin|"
    r"pregabalin|"
    r"amitriptyline|paracetamol|ibuprofen|diclofenac|ketamine|methadone|omeprazole|lansoprazole|enoxaparin|clexane|dalteparin|apixaban)\b"
)
"""A dose of a drug that no paper doses, whatever is said of the patient beside it."""


_UNKNOWN_DRUG: Final = re.compile(
    r"\b(?:what|which) dose of (?!(?:the|an?|it|that|this|these|those|them|each|any|both|either|which|what|his|her|my|our|dex\w*|steroid\w*|gluco\w*|"
    r"cortico\w*|pred\w*|methylpred\w*|zol\w*|zometa|bis\w*|pamid\w*|iband\w*|risedr\w*|alendr\w*|deno\w*|xgeva|prolia|ppi\w*|omep\w*|rt|radi\w*|"
    r"rays?|sr[st]|sbrt|sabr|c?ebrt|ebrt|cement|pmma|calcium|vitamin|vit|contrast|photons?|protons?|gy|stereo\w*|conventional|external|local|palliative|"
    r"low|high|iv|oral|intravenous|adjuvant|post\w*|pre\w*|single|hypofraction\w*|chemo\w*|irradiation|brachy\w*|[\d.]+)\b)[a-z][a-z-]{3,}"
)
"""A dose of something that is none of the papers' drugs."""
_DESK: Final = any_of(
    word_of(
        r"slides? teaching teach students? lectures? seminar poster leaflets? handouts? paragraph heading template proforma quiz viva journal_club "
        r"exam_question rewrite proofread reword "
        r"translate glossary misspelled misspelt spelled_wrong spelt_wrong information_sheet"
    ),
)
_OF_SOMEONE: Final = re.compile(
    r"\b(?:he|she|they|his|her|him|patient|pt|man|woman|lady|gentleman|years?[ -]old|yo|mum|dad|wife|husband)\b|\b\d{2} ?[mf]\b|\b[ctls]\d{1,2}\b"
)
OF_TODAY: Final = re.compile(rf"\b(?:{TODAY}|\d+ ?(?:h|hours?) ago)\b")
"""Names the day of a sign: what the papers are asked of names none."""


def at_the_desk(clean: str) -> bool:
    """True for a turn about slides, leaflets or students, and about nobody: no sign in it is a patient's."""
    return bool(_DESK.search(clean)) and not _OF_SOMEONE.search(clean)


def undosed(clean: str) -> bool:
    """True for a question after the dose of a drug that no paper doses."""
    return bool(_NO_SOURCE.search(clean) or _UNKNOWN_DRUG.search(clean))


def looked_up(text: str) -> bool:
    """True for a few words as one types them into a search, on nobody: "cord compression symptoms"."""
    return bool(_LOOKED_UP.fullmatch(text)) and not (_PERSONAL.search(text) or _SOMEBODY.search(text))


def of_this_patient(reading: Reading) -> Reading:
    """The reading of a later turn without what a sentence on the literature mentions: "how many of the series were ESCC 3"."""
    clean = reading.text.clean
    told = () if at_the_desk(clean) else reading.said
    reading.said = [
        said for said in told if not (of_the_literature(sentence_at(clean, said.mention.start)) or _asked_of_papers(clean, said.mention.start))
    ]
    return reading


def _asked_of_papers(clean: str, at: int) -> bool:
    """True for a place inside a question to the papers, even where the same sentence asks for the scores: "and the evidence on cement for pain?"."""
    opened = list(_TO_THE_PAPERS.finditer(clean, _begins(clean, at), at))
    return bool(opened) and not (_TURNS_BACK.search(clean, opened[-1].end(), at) or OF_TODAY.search(sentence_at(clean, at)))


def of_the_literature(sentence: str) -> bool:
    """True for a sentence on rates, series, patients or papers that points to nobody and to no level."""
    return bool(_LITERATURE.search(sentence) or NAMES_A_PAPER.search(sentence)) and not _PERSONAL.search(sentence)


def sentence_at(clean: str, at: int) -> str:
    """The sentence of a text that a place lies in."""
    return re.split(r"(?<=[.;!?\n])", clean[_begins(clean, at) :], maxsplit=1)[0]


def _begins(clean: str, at: int) -> int:
    return max(clean.rfind(mark, 0, at) for mark in ".;!?\n") + 1


_LOOK_OUT: Final = re.compile(
    r"\bwhat (?:should|shall|do|must|can) (?:i|we) (?:tell|ask|warn) (?:him|her|them|the (?:patient|family|wife|husband)|family) (?:to |about )?"
    r"(?:(?:look|watch) out for|watch for|look for)\b(?: at home)?|\bwhat (?:should|must|do) (?:he|she|they|the patient) (?:look|watch) out for\b",
    re.IGNORECASE,
)
"""Asks which symptoms bring a patient back."""


_LOOKS_LIKE: Final = re.compile(
    r"\bwhat (?:would|does|do|did) (?:an? |the )?(?:escc |bilsky |grade )*(?P<grade>[0-3][abc]|(?<=grade )[0-3]) (?:actually |really )?"
    r"(?:look like|mean|be|involve)\b",
    re.IGNORECASE,
)


def grade_named(question: str) -> str:
    """A question what a grade looks like, with the scale it belongs to: "and what would 1c look like"."""
    return _LOOKS_LIKE.sub(lambda match: f"what does ESCC {match['grade']} mean", question)


def warning_signs(question: str) -> str:
    """A question for what a patient should look out for, in the words of the papers."""
    return _LOOK_OUT.sub("what are the warning symptoms of cord compression", question)
