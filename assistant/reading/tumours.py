"""Tumours: the ways a primary is written, by the one name that the rules know it by; the narrower name stands first."""

from __future__ import annotations

from typing import Final

from assistant.reading.wording import either

_C: Final = r"(?:ca\b|cancer|carcinoma|adeno\w*|tumour|primary|malignancy|metasta\w+|neoplasm|mets?\b|deposit)"
_OF: Final = r"(?:ca\b\.?|cancer|carcinoma|adeno\w*|tumour|malignancy)"


def _organ(*names: str, also: str = "") -> str:
    """An organ's cancer either way round: "kidney cancer", "ca kidney", "carcinoma of the left kidney"."""
    organ = either(*names)
    return rf"{organ} {_C}|{_OF} (?:of )?(?:the )?(?:left |right )?{organ}\b" + (f"|{also}" if also else "")


NAMES: Final[tuple[tuple[str, str], ...]] = (
    (
        "small cell lung cancer",
        r"sclc|(?<!non )(?<!non-)small[- ]cell(?: lung)?(?: (?:cancer|carcinoma|ca\b))?|oat[- ]cell\w*|lung small[- ]cell\w*",
    ),
    (
        "non-small cell lung cancer",
        (
            r"nsclc|non[- ]?small[- ]?cell(?: lung)?(?: (?:cancer|carcinoma|ca\b))?|lung adeno\w*|adeno\w*(?: (?:cancer|"
            r"carcinoma|ca))? of (?:the )?(?:\w+ )?lung|squamous(?: cell)?(?: carcinoma| cancer| ca)? (?:of )?(?:the )?lung|"
            r"lung squamous\w*(?: cell)?(?: carcinoma)?|lung scc|(?:egfr|alk|kras|ros1)[+ -]\w*(?: \w+)? lung|large cell lung\w*|"
            r"lung large cell\w*|pulmonary (?:adeno|squamous)\w*|bronchial (?:adeno|squamous)\w*|adenosquamous\w*(?: lung)?|"
            r"lung(?: ca\w*)? \(?(?:adeno|squamous)\w*"
        ),
    ),
    (
        "neuroendocrine carcinoma",
        (
            r"(?:\w+ )?neuro-?endocrine(?: (?:carcinoma|cancer|tumour|neoplasm|ca\b))?|carcinoid(?: tumour)?|p?nets?\b(?=\s*(?:[,.;:)/]|"
            r"$|[tlcs]\d|met\w*|g[123]|grade|primary))|merkel cell\w*"
        ),
    ),
    ("neuroblastoma", r"neuroblastoma"),
    (
        "renal cell carcinoma",
        (
            f"(?:cc|p|ch)?rcc|renal(?: clear| papillary)?[- ]cell(?: {_C})?|renal {_C}"
            rf"|clear[- ]cell(?: renal)?(?: cell)? (?:rcc|renal\w*|{_C})(?! of the ovary)|hypernephroma|{_organ('kidney')}"
            r"|renal(?=,? [tlcs]\d)|papillary renal\w*|grawitz\w*"
        ),
    ),
    (
        "breast cancer",
        (
            f"(?:invasive |infiltrating )?(?:ductal|lobular)(?: {_C})?(?: of (?:the )?breast)?|{_OF}"
            " (?:of )?(?:the )?(?:left |right )?breast|breast(?! (?:screening|surgeon|feeding|bone|reconstruction|"
            rf"lump|implant|exam\w*|clinic))(?: {_C})?|br {_C}|idc\b|ilc\b|her2[+ -]\w*|tnbc|mammary {_C}"
            "|triple[- ]negative(?: breast)?"
        ),
    ),
    (
        "prostate cancer",
        (
            f"m?crpc|pros {_C}|m?hspc|mcspc|prostat(?:e|ic)(?! (?:exam|symptoms|hyper))(?: {_C})?|{_OF}"
            " (?:of )?(?:the )?prostate|castrate[- ]resistant(?: prostate)?"
        ),
    ),
    (
        "thyroid cancer",
        (
            f"(?:follicular|papillary|medullary|anaplastic|hurthle(?: cell)?)(?: thyroid)(?: {_C})?|(?:follicular|papillary|medullary) {_C}"
            r" (?:of )?(?:the )?thyroid|thyroid(?! (?:function|eye|storm|replacement))(?: \(?(?:follicular|papillary|"
            rf"medullary|anaplastic)\)?)?(?: {_C})?|{_OF}"
            r" (?:of )?(?:the )?thyroid|\bm?ptc\b|\bftc\b|hurthle cell\w*|follicular (?:carcinoma|cancer|ca\b)"
        ),
    ),
    ("hepatocellular carcinoma", rf"hcc|hepato-?cellular(?: {_C})?|hepatoma|liver cell {_C}|primary liver {_C}|liver (?:cancer|primary)"),
    ("melanoma", r"(?:uveal |ocular |choroidal |cutaneous |malignant |acral |mucosal |metastatic )*melanoma|\bmel\b(?= [tlcs]\d)"),
    ("chordoma", r"chordoma"),
    (
        "sarcoma",
        (
            "(?:uterine |osteo|chondro|leiomyo|lipo|rhabdomyo|angio|fibro|myxofibro|synovial |ewing'?s? |soft tissue |"
            r"undifferentiated pleomorphic |spindle cell |alveolar soft part )*sarcoma(?: \(?\w+\)?)?|ewing'?s?(?: tumour|"
            r" sarcoma)?|\bups\b(?= [tlcs]\d)|leiomyosarcoma|osteosarcoma|chondrosarcoma"
        ),
    ),
    ("seminoma", r"(?:testicular )?(?:germ cell )?(?<!non-)(?<!non )seminoma"),
    ("germ cell tumour", r"non[- ]?seminoma\w*(?: germ cell)?(?: tumour)?|germ cell(?: tumour)?|teratoma|nsgct|testicular (?:cancer|tumour|ca\b)"),
    ("plasmacytoma", r"plasmacytoma"),
    (
        "multiple myeloma",
        (
            r"(?:multiple )?myeloma|(?<![\d.])(?<!\d )\bmm\b(?! (?:of|slip|retro|trans|offset|step|antero|disp|shift|"
            r"sublux|listh))|kahler\w*|plasma[- ]cell (?:myeloma|dyscrasia|neoplasm)"
        ),
    ),
    ("lymphoma", r"dlbcl|(?:non[- ]?)?hodgkin'?s?(?: (?:lymphoma|disease))?|(?:\w+ )?(?:b|t)[- ]cell lymphoma|lymphoma|\bnhl\b|\bhl\b|burkitt\w*"),
    ("leukaemia", r"leuk(?:a)?emia|\bcll\b|\baml\b|\bcml\b"),
    ("gastrointestinal stromal tumour", r"\bgist\b|gastro-?intestinal stromal\w*(?: tumour)?"),
    ("rectal cancer", rf"rectal(?! (?:exam\w*|tone|sparing))(?: {_C})|rectum {_C}|{_OF} (?:of )?(?:the )?rectum|rectal adeno\w*"),
    ("colorectal cancer", rf"colorectal(?! surg)(?: {_C})?|\bm?crc\b|bowel (?:cancer|ca\b|carcinoma|primary)|large bowel {_C}"),
    (
        "colon cancer",
        (
            "(?:sigmoid |ascending |descending |caecal |transverse |right |left )*colon(?:ic)?(?! (?:surg|polyp|resection))(?: "
            f"{_C})?|caecal {_C}|sigmoid {_C}|{_OF} (?:of )?(?:the )?(?:sigmoid |ascending |descending )?colon|{_OF}"
            " (?:of )?(?:the )?caecum"
        ),
    ),
    ("gastric cancer", _organ("gastric stomach")),
    (
        "oesophageal cancer",
        (
            f"oesophag(?:us|eal)(?: {_C})|{_OF}"
            rf" (?:of )?(?:the )?oesophagus|oesophageal(?= [tlcs]\d)|oesophageal (?:scc|squamous\w*)|esophag(?:us|eal) {_C}"
        ),
    ),
    (
        "pancreatic cancer",
        (
            f"pancrea(?:tic|s)(?: ductal)? {_C}|{_OF}"
            r" (?:of )?(?:the )?(?:head of (?:the )?)?pancreas|\bpdac\b|pancreatic(?= [tlcs]\d)|pancreas(?= [tlcs]\d| prim)"
        ),
    ),
    (
        "cholangiocarcinoma",
        r"cholangiocarcinoma|cholangio\b|bile duct (?:cancer|carcinoma|ca\b)|biliary (?:cancer|carcinoma|ca\b)|gall ?bladder (?:cancer|carcinoma|ca)",
    ),
    ("bladder cancer", rf"bladder {_C}|urothelial(?: bladder)?(?: {_C})?|transitional cell {_C}|\btcc\b|{_OF} (?:of )?(?:the )?(?:urinary )?bladder"),
    (
        "ovarian cancer",
        (
            f"ovar(?:ian|y)(?! (?:cyst|reserve))(?: (?:serous|high-grade serous|clear cell|mucinous|epithelial))?(?: {_C}"
            rf")?|high[- ]grade serous(?: ovarian)?(?: {_C})?|{_OF} (?:of )?(?:the )?(?:left |right )?ovary|\bhgsoc\b"
        ),
    ),
    (
        "cervical cancer",
        (
            rf"(?:uterine )?cervix {_C}|(?:uterine )?cervical (?:cancer|carcinoma|ca\b)|{_OF}"
            rf" (?:of )?(?:the )?(?:uterine )?cervix|cervix(?: uteri)?(?= ca\b| primary)|{_OF} cervix"
        ),
    ),
    (
        "endometrial cancer",
        rf"endometri(?:al|um)(?: {_C})?|uterine(?! cervix) (?:cancer|carcinoma|ca\b|adeno\w*|serous)|{_OF} (?:of )?(?:the )?(?:uterus|endometrium)",
    ),
    (
        "head and neck cancer",
        (
            rf"head (?:and|&|n|\+) neck(?: \w+)?(?: {_C})?|laryn\w+ {_C}|nasopharyn\w+(?: {_C})?|oropharyn\w+(?: {_C}"
            rf")?|tonsil\w* {_C}|tongue {_C}|\bhnscc\b|\bnpc\b|{_OF} (?:of )?(?:the )?(?:larynx|tongue|tonsil|pharynx)"
        ),
    ),
    ("mesothelioma", r"mesothelioma"),
    ("thymic cancer", r"thymoma|thymic (?:carcinoma|cancer|ca\b)"),
    ("adrenal cancer", rf"adreno-?cortical {_C}|adrenal (?:cancer|carcinoma|ca\b)"),
    ("salivary gland cancer", r"(?:salivary|parotid)(?: gland)? (?:cancer|carcinoma|ca\b|adeno\w*)|adenoid cystic(?: carcinoma)?"),
    ("phaeochromocytoma", r"pha?eochromocytoma|paraganglioma"),
    ("glioma", r"glioblastoma|glioma|ependymoma"),
    ("skin cancer", r"cutaneous (?:squamous|scc)\w*|basal cell (?:carcinoma|ca)"),
    (
        "unknown primary",
        (
            r"\bcup\b(?! of)|(?:cancer|carcinoma|adenocarcinoma|metastas\w+|malignancy|ca\b) (?:of )?unknown (?:primary|"
            r"origin)|(?:primary|origin)(?: (?:tumour|site|cancer))?(?: is| remains| still|:|=)*\s*(?:unknown|not (?:yet )?(?:known|"
            "found|identified)|unidentified|occult)|unknown (?:primary|origin)|no (?:known |obvious |clear )?primary|"
            "no (?:known |previous |prior )?(?:history of )?(?:cancer|malignancy)(?: history)?(?: known)?|undiagnosed primary|"
            "occult primary|primary (?:tumour )?(?:has )?not (?:yet )?(?:been )?(?:found|identified)"
        ),
    ),
    (
        "lung cancer",
        (
            f"lung(?! (?:fields?|bases?|function|mets?|metasta|nodul|disease|involve|deposit))(?: {_C})|{_OF}"
            rf" (?:of )?(?:the )?(?:\w+ )?lung|bronch(?:ial|ogenic|us) {_C}|\blung(?= (?:[tlcs]\d|primary))"
        ),
    ),
)
