"""Histology: the primary tumour as named, normalised to one name, with how firmly it is said."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.mention import Mention, negated, one, several
from assistant.reading.scopes import Scope
from assistant.reading.tumours import NAMES
from assistant.reading.wording import blanked, either, gate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

PROVEN, NAMED, PAST, GUESSED = 3, 2, 1, 0
_PATTERN: Final = patterns.of(rf"(?<![a-z])(?=\w)(?:{'|'.join(rf'(?:{pattern})(?![a-z])(?P<n{i}>)' for i, (_, pattern) in enumerate(NAMES))})")
TUMOURS: Final = patterns.of("|".join(rf"(?<![a-z])(?:{pattern})(?![a-z])" for _, pattern in NAMES))
may_speak: Final = gate(
    "cancer carcinom adeno malignan lung pulmon bronch squamous lymphom hodgkin burkitt waldenstr diffuse myelom kahler plasma melanom "
    "sarcom chordom semin germ terat yolk embryon choriocarc testic testis gct leukaem leukem chloroma granulocyt gastrointest stromal gist "
    "rect bowel colon sigmoid caec cecal cecum cecal flexure gastric stomach oesoph esoph pancrea cholangio biliary bile gall klatskin "
    "bladder urothel transitional ovar serous hgs cervi endometri uter womb head h&n & throat glotti paranasal riform pharyn nasoph oroph hypoph "
    "pharyn laryn tonsil tongue buccal "
    "gingiv palate supraglott sinonasal maxillary retromolar mesothel thym adren parotid salivary adenoid phaeo pheo paragangl gliom gliobl "
    "ependym skin cutaneous unknown undiagnosed occult unidentif primary origin neuroendo neuro-endo carcinoid merkel insulinoma gastrinoma "
    "astrocytom oligodendro pancoast linitis gullet penile penis vulv vagin duoden jejun append "
    "glucagonoma somatostatinoma neuroblast oat small renal rcc chromophobe papillary collecting hypernephr kidney grawitz breast ductal "
    "lobular mamma brca her2 triple tnbc prostat prost crpc hspc cspc hrpc gleason castrat thyroid hurthle hürthle huerthle follicular "
    "medullary anaplastic oncocytic insular hepat liver fibrolam fibrous ewing mpnst sclc nsclc egfr alk kras ros1 alveolar spindle",
    alone=(
        "oral mouth lip floor mibc uc bcc gbm lcnec anal anus ca scc cap cabr crc mcrc pdac tcc npc hnscc cup muo net nets pnet nec necs nen nens "
        "pnets sinet gepnet pros br idc ilc mbc cap mcap pca "
        "mpca "
        "ptc "
        "mptc ftc mtc dtc mmtc mdtc hcc mel ups lms mfh sts mm rrmm ndmm spb dlbcl nhl hl hgbcl alcl ptcl chl cll aml cml hgsoc eoc lgsoc lip "
        "nsgct lung cell si gep pnecs pnens pnec pnen"
    ),
)
_BEFORE_GUESS: Final = patterns.of(
    r"(?:\b(?:"
    + either(
        "might_be may_be could_be (?:could|may|might)_(?:well_)?(?:still_)?(?:turn_out|prove)_to_be maybe perhaps think thinks thought reckon* "
        "possibility_of raises_the_question_of raised_the_question_of question_of favour* suspects suspect feel feels leaning_towards possibly "
        "possible probably probable suspected suspicious_for likely",
        "presumed query either vs versus or ddx dd r/o rule_out to_exclude exclude",
    )
    + r"|differential(?: of| is|:)*)|\?)\s*(?:(?:metastatic|primary|new|a|an|from|of)\s+)*$"
)
_AFTER_GUESS: Final = patterns.of(r"\s*\?|\s*(?:vs\.?|versus|or)\b|\s*(?:is )?(?:suspected|presumed|likely|possible)\b")
_QUESTION: Final = patterns.of(
    r"\b(?:what|which|how|where|when|should|sins|noms|advice|advise|(?:could|can|would|will|may|might|shall|do|did|have|are) (?:you|i|we|someone)\b"
    r"(?! (?:call|say|assume|be sure|exclude|rule)))\b"
)
"""Opens a sentence whose mark asks for something else than the tumour that it ends with."""
_AFTER_DENIED: Final = patterns.of(
    r"(?: (?:in|on|from|by) (?:the )?\w+)?\s*(?:[:=-]\s*)?(?:has been |was |is )?(?:excluded|ruled out|negative|unlikely|(?:proved |turned out "
    r")?(?:wrong|incorrect|mistaken)|"
    r"not (?:the|this) (?:cause|source|primary))\b|(?: (?:primary|origin|tumour))?\s*[,:-]?\s*no(?:pe)?\s*$"
)
_WEIGHS: Final = patterns.of(r"\W*(?:differentials?|ddx?|possibilities|options|considerations)\b(?: diagnos\w+)?\s*(?:[:=-]|includes?|are|is)")
_EITHER: Final = patterns.of(r"\beither\s+(?:an? |the )?$")
_OR: Final = patterns.of(r"\s*(?:or|vs\.?|versus)\s*(?:an? |of |the )*")
_SETTLED: Final = patterns.of(
    r"\b(?:biopsy[- ](?:proven|confirmed)|(?:biopsy|histology|pathology|path|histo|bx|cytology)\b[^.;]{0,25}\b(?:shows?|"
    "showed|confirms?|confirmed|proved|proves|came back|comes back|back as|is|was|=|says|said|actually|now)|"
    r"(?:biopsy|histology|pathology|path|histo|bx)\b[^.;:]{0,20}[:=]|confirmed|proven|turned out to be|turns out to be|"
    r"actually|final (?:histology|path\w*)|in fact)\s*(?:\w+ ){0,3}$"
)
_AFTER_SETTLED: Final = patterns.of(
    r"[ ,(]*(?:(?:is |was )?(?:biopsy|histologically|histology|biopsy-)[- ]?(?:proven|confirmed)|proven|confirmed|on (?:biopsy|histology|path\w*))"
)
_PAST_WORDS: Final = patterns.of(
    r"\b(?:disease-free|in remission|cured|previous(?:ly)?|history of|pmh|years ago|remote|(?:19|20)\d\d|excluded|"
    r"ruled out|prior|childhood|completely resected)\b"
)
_NOT_PRIMARY: Final = patterns.of(
    r"\b(?:lung|liver|brain|visceral|bone|nodal|pulmonary|hepatic|adrenal)(?: and (?:lung|liver|brain|bone))?\s+(?:metastases|"
    r"deposits|secondaries)|\b(?<![tlcs]\d )(?<![tlcs]\d\d )(?:lung|liver|kidney|renal|bowel|thyroid|breast|adrenal|pulmonary|hepatic|"
    r"prostate)\s+(?:nodules?|"
    r"involvement|failure|function|impairment|disease|transplant|colic|cyst\w*|stones?|lesions?|lump|"
    r"biopsy(?!(?:[- ]proven| shows?| showed| confirms?| confirmed|:)[^.;,]{0,20}(?:adeno|carcin|cancer)))\b|"
    r"\b(?:myeloma|psa|lymphoma) (?:screen\w*|panel|markers?)\b|\b(?:brain|visceral|nodal|adrenal|liver|hepatic|pulmonary) metastasis\b|"
    r"\bmetastas[ei]s (?:to|in) (?:the )?(?:lung|"
    "liver|brain|kidney|adrenal)s?"
)
_OF_THE_SPINE: Final = patterns.of(
    r"(?<![a-z])(?:[tlcs]\d{1,2}|spinal|vertebral) (?:breast|lung|prostate|renal|kidney|thyroid|liver|colon|bowel|bladder) lesion(?!s)(?![a-z])"
)
"""A lesion of the spine named by an organ is a metastasis of that organ's tumour: "T11 breast lesion"."""
_ORGAN_MEANT: Final = patterns.of(
    r"\b(?:(?:sorry|no|nope|actually|in fact|i mean|i meant|rather|or rather|correction|make that|it'?s|it is|primary is|is)[ "
    r",:-]+)+(?:the )?(?P<organ>kidney|"
    r"renal|prostate|breast|lung|colon|bowel|liver|thyroid|bladder|stomach|gastric|ovar(?:y|ian)|pancreas|pancreatic|oesophageal)(?: (?:i mean|"
    r"sorry))?\W*$"
)
"""An organ alone, in place of the tumour named before: "lung primary - sorry, kidney"."""
_ORGANS: Final = either(
    "kidney renal breast prostate prostatic thyroid colon colonic bowel rectum rectal stomach gastric oesophagus oesophageal pancreas pancreatic "
    "bladder ovary ovarian endometrium endometrial uterus uterine womb cervix larynx laryngeal lung bronchus bronchial thymus thymic testis "
    "testicular liver gall_?bladder bile_duct tonsil tongue nasopharynx",
)
_SPREAD_INTO: Final = r"(?!(?:lung|liver)\b(?! (?:to|[tlcs]\d)))"
"""Organs that other tumours spread to: "metastatic lung disease" does not tell the primary."""
_ORIGIN: Final = patterns.of(
    rf"\b(?:metasta\w+|mets?|secondar(?:y|ies)|deposits?|spread|disease|lesion|arising|origin(?:at\w+|s)?|tumour|cancer|carcinoma) (?:from|"
    rf"in keeping "
    rf"with) (?:an? |the |her |his |their )?(?:known )?(?:left |right )?(?P<from>{_ORGANS})\b(?! ?(?:cancer|ca\b|carcin|adeno|primary|to\b|and\b|"
    rf"area|region|stone))"
    rf"|\b(?P<origin>{_ORGANS}) (?:in )?origin\b|(?<!no )(?<!in )(?<!of )\b(?!lung|liver)(?P<secondary>{_ORGANS}) secondar(?:y|ies)\b"
    rf"|\b(?:primary|growth)(?: (?:tumour|site|cancer|malignancy|lesion))?(?:\s*[:=-]|(?: (?:is|was|were|being|lies|sits))?(?: (?:from|in|"
    rf"of))?) (?:(?:the|a|her|his) )?"
    rf"(?:left |right )?(?P<primary>{_ORGANS})(?=\W*$|\W*[(/\[]|,? [tlcs]\d)"
    rf"|\bmetastatic {_SPREAD_INTO}(?P<spread>{_ORGANS})(?= disease\b| (?:to|with)\b|,? [tlcs]\d|\s*$)"
)
"""An organ that is told to be where the tumour comes from."""
_MET: Final = r"\b(?:mets?|metastas[ei]s|lesions?|deposits?)"
_ORGAN_ALONE: Final = patterns.of(rf"\W*(?!lung|liver)(?P<organ>{_ORGANS})\W*")
_AFTER_MET: Final = patterns.of(rf"(?<!(?:lung|iver|node|rain) ){_MET}\s*$")
"""An organ alone after a word for the metastasis is where it comes from: "T8 lytic met, kidney"; among several organs it is another metastasis."""
_LISTED: Final = patterns.of(rf"\W*(?:(?:and|or|with|plus)\b ?)?(?:{_ORGANS}|adrenals?|brain|nodes?|nodal|skull|pelvis|ribs?|femur)\b")
_HAS_METS: Final = patterns.of(_MET)
_RENAL: Final = patterns.of(r"\b(?:dialysis|e?gfr|creat\w*|ckd|aki|transplant\w*|failure)\b")
_PATIENT_OF: Final = patterns.of(
    rf"(?<!non[- ])\b(?!lung|liver|gall|bile)(?P<organ>{_ORGANS}) (?:pt|patient|lady|man|woman|gentleman|guy|chap|case|fella|bloke|female|"
    rf"male)\b(?! with (?:failure|impair))"
)
_TURN: Final = 20
_AMENDED: Final = patterns.of(
    r"\b(?:path\w*|histo\w*|biops\w*|lab|labs|report|cytology)\b[^.;]{0,30}\b(?:amended|revised|corrected|changed|updated|re-?reported|reclassified)\b"
    r"|\b(?:amended|revised|corrected|updated|final|second) (?:path\w*|histo\w*|biops\w*|report)\b"
)
"""A laboratory that says anew what the tumour is."""
_LOOSE: Final = frozenset({"unknown primary", "non-small cell lung cancer"})
_OPPOSED: Final = patterns.of(r"(?<![a-z])(?:not|isn't|nor|rather than|instead of|no|nt|was not|never)\s+(?:a |an |the |from |of )*$")


def find(sentence: Sequence[Clause]) -> Iterator[tuple[Mention, int]]:
    """Tumours named in a sentence, each with how settled it is: 3 proven, 2 named, 1 past, 0 guessed; a differential only guesses."""
    weighed, amended = False, any(_AMENDED.search(clause.text) for clause in sentence)
    for place, clause in enumerate(sentence):
        weighed = weighed or bool(_WEIGHS.match(clause.text))
        if "histology" in clause.topics and clause.scope in {Scope.CURRENT, Scope.HISTORY}:
            past = clause.scope is Scope.HISTORY
            turn = sentence[place - 1].text if place else ""
            told = (
                *_organ_meant(f"{turn[-_TURN:]} {clause.text}", clause.end),
                *_organ_alone(sentence, place),
                *_of_clause(clause.text, clause.start),
            )
            for mention, standing in told:
                firm = PROVEN if amended and standing == NAMED else standing
                yield mention, GUESSED if weighed else min(firm, PAST) if past and firm < PROVEN else firm


def _of_clause(text: str, at: int) -> Iterator[tuple[Mention, int]]:
    bare = blanked(_OF_THE_SPINE.sub(lambda match: f"{match[0][:-6]}tumour", text), _NOT_PRIMARY)
    named = [(match, name) for match in _PATTERN.finditer(bare) if not _denied(bare, match, name := NAMES[int(str(match.lastgroup)[1:])][0])]
    for (first, one_name), (second, other_name) in pairwise(named):
        if (
            one_name != other_name
            and _OR.fullmatch(bare, first.end(), second.start())
            and not _BEFORE_GUESS.search(_EITHER.sub("", bare[: first.start()]))
        ):
            yield several("histology", frozenset({one_name, other_name}), first, at), NAMED
    for match, name in (*named, *_from_organ(text)):
        yield one("histology", name, match, at), _standing(bare, match)


def _from_organ(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Tumours told by no more than the organ that they come from: "metastasis from the kidney", "primary: lung"."""
    for match in _ORIGIN.finditer(text):
        tumour = _PATTERN.match(f"{match[str(match.lastgroup)]} cancer")
        if tumour and not _denied(text, match, name := NAMES[int(str(tumour.lastgroup)[1:])][0]):
            yield match, name


def _organ_meant(text: str, end: int) -> Iterator[tuple[Mention, int]]:
    """The tumour of an organ that a clause up to `end` puts in the place of another, and says no more."""
    meant, at = _ORGAN_MEANT.search(text), end - len(text)
    if meant and (tumour := _PATTERN.match(f"{meant['organ']} cancer")):
        yield Mention("histology", frozenset({NAMES[int(str(tumour.lastgroup)[1:])][0]}), at + meant.start("organ"), at + meant.end("organ")), NAMED


def _organ_alone(sentence: Sequence[Clause], place: int) -> Iterator[tuple[Mention, int]]:
    """The tumour of an organ named alone after a metastasis, or before the patient where one is named: "renal pt with 2 mets"."""
    clause, after = sentence[place], sentence[place + 1 :]
    listed = any(_LISTED.match(other.text) for other in after[:1])
    alone = _ORGAN_ALONE.fullmatch(clause.text) if place and not listed and _AFTER_MET.search(sentence[place - 1].text) else None
    with_mets = any(_HAS_METS.search(other.text) for other in sentence) and not any(_RENAL.search(other.text) for other in sentence)
    if (match := alone or (with_mets and _PATIENT_OF.search(clause.text)) or None) and (tumour := _PATTERN.match(f"{match['organ']} cancer")):
        yield one("histology", NAMES[int(str(tumour.lastgroup)[1:])][0], match, clause.start), NAMED


def _denied(text: str, match: re.Match[str], name: str) -> bool:
    if name == "unknown primary":
        return False
    before = text[: match.start()]
    return bool(_OPPOSED.search(before) or _AFTER_DENIED.match(text[match.end() :])) or (
        name not in _LOOSE and negated(text, match.start(), 12) and bool(re.search(r"\b(?:no|not|nor|without|denies|neither)\b[^,]*$", before[-12:]))
    )


def _standing(text: str, match: re.Match[str]) -> int:
    before, after = text[max(0, match.start() - 45) : match.start()], text[match.end() :]
    asked = after[:1] == "?" and _QUESTION.search(text[: match.start()])
    if _BEFORE_GUESS.search(before) or (_AFTER_GUESS.match(after) and not asked):
        return GUESSED
    if _SETTLED.search(before) or _AFTER_SETTLED.match(after):
        return PROVEN
    return PAST if _PAST_WORDS.search(text) else NAMED
