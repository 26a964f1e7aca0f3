"""Histology: the primary tumour by full name, subtype, abbreviation or organ, normalised to one name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import Mention, negated, one

if TYPE_CHECKING:
    from collections.abc import Iterator

_C: Final = r"(?:ca\b|cancer|carcinoma|adeno\w*|tumour|primary|malignancy|metasta\w+|neoplasm)"
_OF: Final = r"(?:ca\b\.?|cancer|carcinoma|adeno\w*|tumour|malignancy)"
_NAMES: Final[tuple[tuple[str, str], ...]] = (
    ("small cell lung cancer", r"sclc|(?<!non )(?<!non-)small[- ]cell(?: lung)?(?: (?:cancer|carcinoma|ca\b))?|oat cell\w*|lung small[- ]cell\w*"),
    ("non-small cell lung cancer", r"nsclc|non[- ]?small[- ]cell(?: lung)?(?: (?:cancer|carcinoma|ca\b))?|lung adeno\w*|adeno\w*(?: (?:cancer|carcinoma|ca))? of (?:the )?(?:\w+ )?lung|squamous(?: cell)?(?: carcinoma| cancer)? (?:of (?:the )?)?lung|lung squamous\w*(?: cell)?(?: carcinoma)?|(?:egfr|alk|kras|ros1)[+ -]\w*(?: \w+)? lung|large cell lung\w*|pulmonary adeno\w*|bronchial adeno\w*|adenosquamous\w*(?: lung)?|lung(?: ca\w*)? \(?adeno\w*"),
    ("neuroendocrine carcinoma", r"neuroendocrine(?: (?:carcinoma|cancer|tumour|neoplasm|ca\b))?|carcinoid(?: tumour)?|nets?\b(?= |,|$)|merkel cell\w*"),
    ("neuroblastoma", r"neuroblastoma"),
    ("renal cell carcinoma", rf"rcc|ccrcc|renal(?: clear)?[- ]cell(?: {_C})?|renal {_C}|clear[- ]cell(?: renal)?(?: cell)? (?:rcc|renal\w*|{_C})|kidney {_C}|hypernephroma|{_OF} (?:of )?(?:the )?kidney|ca\.? (?:of )?(?:the )?kidney|renal (?=[tlcs]\d)"),
    ("breast cancer", rf"breast(?! (?:screening|surgeon|feeding|bone|reconstruction))(?: {_C})?|(?:invasive |infiltrating )?(?:ductal|lobular)(?: {_C})?(?: of (?:the )?breast)?|{_OF} (?:of )?(?:the )?(?:left |right )?breast|idc\b|ilc\b|her2[+ -]\w*|tnbc|mammary {_C}|triple[- ]negative(?: breast)?"),
    ("prostate cancer", rf"crpc|mcrpc|hspc|mhspc|prostat(?:e|ic)(?: {_C})?|{_OF} (?:of )?(?:the )?prostate"),
    ("thyroid cancer", rf"(?:follicular|papillary|medullary|anaplastic|hurthle(?: cell)?)(?: thyroid)(?: {_C})?|(?:follicular|papillary|medullary) {_C} of (?:the )?thyroid|thyroid(?! function)(?: \(?(?:follicular|papillary|medullary|anaplastic)\)?)?(?: {_C})?|{_OF} (?:of )?(?:the )?thyroid|\bptc\b|\bftc\b"),
    ("hepatocellular carcinoma", rf"hcc|hepatocellular(?: {_C})?|hepatoma|liver cell {_C}|primary liver {_C}"),
    ("melanoma", r"(?:uveal |ocular |cutaneous |malignant |acral |mucosal )*melanoma|\bmel\b(?= [tlcs]\d)"),
    ("chordoma", r"chordoma"),
    ("sarcoma", r"(?:osteo|chondro|leiomyo|lipo|rhabdomyo|angio|fibro|myxofibro|synovial |ewing'?s? |soft tissue |undifferentiated pleomorphic |spindle cell )?sarcoma(?: \(?\w+\)?)?|ewing'?s?(?: tumour| sarcoma)?"),
    ("seminoma", r"(?:testicular )?(?:germ cell )?seminoma"),
    ("germ cell tumour", r"germ cell(?: tumour)?|teratoma|nsgct|testicular (?:cancer|tumour|ca\b)"),
    ("plasmacytoma", r"plasmacytoma"),
    ("multiple myeloma", r"(?:multiple )?myeloma|\bmm\b(?! (?:of|slip|retro|trans|offset|step))"),
    ("lymphoma", r"dlbcl|(?:non[- ]?)?hodgkin'?s?(?: (?:lymphoma|disease))?|(?:\w+ )?(?:b|t)[- ]cell lymphoma|lymphoma|\bnhl\b|\bhl\b"),
    ("leukaemia", r"leuk(?:a)?emia|\bcll\b|\baml\b"),
    ("gastrointestinal stromal tumour", r"\bgist\b|gastrointestinal stromal\w*(?: tumour)?"),
    ("rectal cancer", rf"rect(?:al|um)(?: {_C})|{_OF} (?:of )?(?:the )?rectum"),
    ("colorectal cancer", rf"colorectal(?: {_C})?|\bcrc\b|bowel (?:cancer|ca\b|carcinoma|primary)"),
    ("colon cancer", rf"(?:sigmoid |ascending |descending |caecal |transverse |right |left )*colon(?:ic)?(?: {_C})?|caecal {_C}|sigmoid {_C}|{_OF} (?:of )?(?:the )?(?:sigmoid )?colon"),
    ("gastric cancer", rf"gastric(?: {_C})|stomach(?: {_C})|{_OF} (?:of )?(?:the )?stomach"),
    ("oesophageal cancer", rf"oesophag\w+(?: {_C})?|{_OF} (?:of )?(?:the )?oesophagus"),
    ("pancreatic cancer", rf"pancrea\w+(?: ductal)?(?: {_C})?|{_OF} (?:of )?(?:the )?pancreas"),
    ("cholangiocarcinoma", r"cholangiocarcinoma|bile duct (?:cancer|carcinoma)|biliary (?:cancer|carcinoma)|gall ?bladder (?:cancer|carcinoma|ca)"),
    ("bladder cancer", rf"bladder {_C}|urothelial(?: bladder)?(?: {_C})?|transitional cell {_C}|\btcc\b|{_OF} (?:of )?(?:the )?bladder"),
    ("ovarian cancer", rf"ovar(?:ian|y)(?: (?:serous|high-grade serous|clear cell|mucinous|epithelial))?(?: {_C})?|high[- ]grade serous(?: ovarian)?(?: {_C})?|{_OF} (?:of )?(?:the )?ovary"),
    ("cervical cancer", rf"(?:uterine )?cervix {_C}|cervical (?:cancer|carcinoma|ca\b)|{_OF} (?:of )?(?:the )?(?:uterine )?cervix"),
    ("endometrial cancer", rf"endometri\w+(?: {_C})?|uterine(?! cervix) (?:cancer|carcinoma|ca\b|adeno\w*)|{_OF} (?:of )?(?:the )?(?:uterus|endometrium)"),
    ("head and neck cancer", rf"head (?:and|&|n|\+) neck(?: \w+)?(?: {_C})?|laryn\w+ {_C}|nasopharyn\w+(?: {_C})?|oropharyn\w+(?: {_C})?|tonsil\w* {_C}|tongue {_C}|\bhnscc\b|\bnpc\b"),
    ("mesothelioma", r"mesothelioma"),
    ("thymic cancer", r"thymoma|thymic (?:carcinoma|cancer)"),
    ("adrenal cancer", rf"adren(?:al|ocortical) {_C}"),
    ("glioma", r"glioblastoma|glioma|ependymoma"),
    ("skin cancer", r"cutaneous (?:squamous|scc)\w*|basal cell (?:carcinoma|ca)"),
    ("unknown primary", r"\bcup\b|(?:cancer|carcinoma|adenocarcinoma|metastas\w+|malignancy) of unknown (?:primary|origin)|(?:primary|origin)(?: (?:tumour|site|cancer))?(?: is| remains| still|:)? (?:unknown|not (?:known|found|identified)|unidentified|occult)|unknown (?:primary|origin)|no (?:known )?primary|no (?:known |previous |prior )?(?:history of )?(?:cancer|malignancy)(?: history)?(?: known)?|undiagnosed primary|occult primary|primary (?:tumour )?(?:has )?not (?:been )?(?:found|identified)"),
    ("lung cancer", rf"lung(?! (?:fields?|bases?|function|mets?|metasta|nodul|disease|involve))(?: {_C})|{_OF} (?:of )?(?:the )?(?:\w+ )?lung|bronch(?:ial|ogenic) {_C}|\blung(?= (?:[tlcs]\d|primary))"),
)
_PATTERN: Final = re.compile("|".join(rf"(?P<n{i}>\b(?:{pattern}))" for i, (_, pattern) in enumerate(_NAMES)))
_GUESS: Final = re.compile(r"\b(?:might be|may be|could be|maybe|perhaps|either|possibly|probably|suspected|suspicious for|likely|presumed|query|biopsy (?:is )?(?:pending|awaited)|histology (?:is )?(?:pending|awaited|unknown|not)|\?)\b|\?")
_SETTLED: Final = re.compile(r"\b(?:biopsy[- ](?:proven|confirmed)|biopsy\b[^.;]{0,25}\b(?:shows?|confirms?|confirmed|proved|came back|is|was)|histology\b[^.;]{0,20}\b(?:shows?|confirms?|confirmed|is|was|:|came back)|confirmed|proven|pathology (?:shows?|confirms?|came back|is))\b")
_PAST: Final = re.compile(r"\b(?:disease-free|in remission|cured|previous(?:ly)?|history of|pmh|years ago|remote|19\d\d|20\d\d|not (?:the|this) (?:cause|source)|excluded|ruled out)\b")
_NOT_PRIMARY: Final = re.compile(r"\b(?:lung|liver|brain|visceral|bone|nodal|pulmonary|hepatic|adrenal|renal)\s+(?:metastas\w+|deposits?|secondar\w+|mets?|nodules?|involvement)")


def find(text: str, at: int) -> list[tuple[Mention, int]]:
    """Tumours named in a stretch, each with how settled it is: 3 proven, 2 named, 1 past, 0 guessed."""
    bare = _NOT_PRIMARY.sub(lambda m: " " * len(m[0]), text)
    found = []
    for match in _PATTERN.finditer(bare):
        name = _NAMES[int(str(match.lastgroup)[1:])][0]
        denied = negated(bare, match.start(), 12) and name != "unknown primary" and not name.startswith("non-small")
        if not denied:
            found.append((one("histology", name, match, at), _standing(bare, match)))
    return found


def _standing(text: str, match: re.Match[str]) -> int:
    before = text[max(0, match.start() - 45) : match.start()]
    if _SETTLED.search(before) or re.match(r"[ ,(]*(?:biopsy[- ]proven|biopsy[- ]confirmed|proven|confirmed)", text[match.end() :]):
        return 3
    if re.search(r"\b(?:might be|may be|could be|maybe|perhaps|possibly|probably|suspected|\?|query|either|presumed|or might be|or)\s*(?:\w+ )?$", before) or re.match(r"\s*\?", text[match.end() :]):
        return 0 if _GUESS.search(text) else 2
    return 1 if _PAST.search(text) else 2
