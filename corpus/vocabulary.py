"""The field's words: abbreviations and synonyms folded into one term, endings cut, stop words dropped.

The same folding runs over claims, passages and questions, so "SBRT" finds "stereotactic radiosurgery".
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from snowballstemmer import stemmer

CONCEPTS: Final[dict[str, tuple[str, ...]]] = {
    "stereotactic radiosurgery": (
        "srs", "ssrs", "sbrt", "sabr", "stereotactic body radiotherapy", "stereotactic body radiation therapy",
        "stereotactic ablative radiotherapy", "spine radiosurgery", "spinal radiosurgery", "stereotactic spine radiosurgery",
        "stereotactic radiation therapy", "stereotactic radiation", "stereotactic radiotherapy", "stereotactic", "radiosurgery", "radiosurgical",
    ),
    "conventional radiotherapy": ("cebrt", "ebrt", "conventional external beam radiotherapy", "conventional external beam radiation therapy",
        "conventional external beam radiation", "external beam radiotherapy", "external beam radiation", "external beam", "conventional rt", "conventional radiation"),
    "radiotherapy": ("rt", "xrt", "rads", "radiation therapy", "radiation", "irradiation", "radiotherapeutic", "irradiated", "irradiate"),
    "epidural spinal cord compression grade": ("escc", "bilsky", "bilsky grade", "bilsky score", "escc grade", "escc scale", "epidural grade"),
    "spinal cord compression": ("mscc", "mescc", "cord compression", "epidural compression", "epidural spinal cord compression", "compressed cord",
        "metastatic epidural spinal cord compression", "metastatic spinal cord compression", "compression of the cord"),
    "spinal instability neoplastic score": ("sins", "instability score", "sins score", "spinal instability neoplastic scale", "spine instability neoplastic score"),
    "vertebral compression fracture": ("vcf", "vcfs", "compression fracture", "vertebral fracture", "vertebral body fracture", "vertebral compression fractures"),
    "kyphoplasty": ("bkp", "balloon kyphoplasty", "kyphoplasties"),
    "vertebroplasty": ("vertebroplasties", "pvp"),
    "cement": ("pmma", "polymethyl methacrylate", "polymethylmethacrylate", "bone cement"),
    "total en bloc spondylectomy": ("tes", "spondylectomy", "en bloc spondylectomy", "en bloc resection", "en-bloc resection", "en-bloc spondylectomy", "total en-bloc spondylectomy", "en bloc", "en-bloc"),
    "minimally invasive": ("mis", "miss", "mas", "mist", "misst", "minimal access", "minimal access surgery", "keyhole", "minimally invasive surgery", "minimally invasive spine surgery",
        "minimally invasive spine stabilization", "minimally invasive spinal treatment", "mini-invasive", "less invasive", "percutaneous fixation"),
    "surgical site infection": ("ssi", "ssis", "wound infection", "wound infections"),
    "skeletal related events": ("sre", "sres", "skeletal-related events", "skeletal related event", "skeletal-related event"),
    "bone modifying agents": ("bma", "bmas", "bone-modifying agents", "bone modifying agent"),
    "zoledronic acid": ("zoledronate", "zometa", "zol", "zoledronic"),
    "denosumab": ("xgeva", "prolia"),
    "dexamethasone": ("dex", "dexa", "decadron"),
    "corticosteroid": ("steroid", "steroids", "corticosteroids", "glucocorticoid", "glucocorticoids"),
    "proton pump inhibitor": ("ppi", "ppis", "proton pump inhibitors"),
    "radiofrequency ablation": ("rfa", "radiofrequency", "ablation"),
    "metastasis": ("mets", "met", "metastases", "metastatic", "secondaries", "metastasised", "metastasized"),
    "renal cell carcinoma": ("rcc", "renal cell", "renal cancer", "kidney cancer", "renal"),
    "non-small cell lung cancer": ("nsclc", "non-small-cell lung cancer", "nonsmall-cell lung cancer", "non-small cell lung carcinoma", "non small cell lung cancer"),
    "hepatocellular carcinoma": ("hcc", "hepatocellular", "liver cancer", "hepatoma"),
    "multiple myeloma": ("myeloma", "plasma cell myeloma"),
    "magnetic resonance imaging": ("mri", "mr", "mr imaging", "magnetic resonance"),
    "computed tomography": ("ct", "cat scan"),
    "quality of life": ("qol", "hrqol", "health related quality of life", "health-related quality of life"),
    "activities of daily living": ("adl", "adls"),
    "performance status": ("ps", "ecog", "karnofsky", "kps", "ecog performance status"),
    "overall survival": ("os", "life expectancy", "expected survival", "prognosis", "live", "lived", "survive", "survived", "survival", "surviving"),
    "Charlson comorbidity index": ("cci", "charlson", "charlson comorbidity"),
    "NESMS": ("new england spinal metastasis score", "new england metastatic spine score"),
    "SORG": ("skeletal oncology research group",),
    "separation surgery": ("hybrid therapy", "separation", "hybrid surgery"),
    "embolisation": ("embolization", "embolise", "embolize", "embolized", "embolised", "preoperative embolization", "preop embolisation"),
    "complication": ("complications", "adverse events", "adverse event", "morbidity"),
    "unknown primary": ("cup", "carcinoma of unknown primary", "unknown primary malignancy", "unknown tumour"),
    "instrumentation failure": ("implant failure", "hardware failure", "construct failure", "screw failure", "fixation failure", "instrument failure", "hardware problems", "metalwork failure"),
    "operation": ("surgery", "surgical", "operate", "operated", "operations", "surgeries", "operative", "op"),
    "walk": ("ambulatory", "ambulation", "ambulant", "walking", "ambulate", "walked"),
    "recurrence": ("relapse", "local recurrence", "recur", "recurred", "local progression", "progressed locally", "local failure"),
    "weeks": ("wks", "wk", "week"),
    "months": ("mo", "mos", "mth", "mths", "month"),
    "fraction": ("fx", "fractions", "fractionation", "fractionated", "#"),
    "reoperation": ("revision", "re-operation", "redo", "reoperations", "revision surgery"),
    "tumour": ("tumor", "tumours", "tumors", "tumoral", "neoplasm", "cancer", "cancers", "malignancy", "malignancies", "carcinoma", "carcinomas"),
    "haematological": ("hematologic", "hematological", "haematologic", "blood cancer"),
    "paediatric": ("pediatric", "children", "child", "paediatrics", "pediatrics"),
    "oligometastasis": ("oligometastatic", "oligometastases", "oligomets"),
    "histology": ("histological", "histologies", "tumour type"),
    "stabilisation": ("stabilization", "stabilise", "stabilize", "fixation", "stabilizing", "stabilising", "instrumentation", "instrumented"),
    "oesophageal": ("esophageal", "oesophagus", "esophagus", "oesophagitis", "esophagitis"),
}
_STOP: Final = frozenset(
    """a an the of in on at to for from by with without and or but if is are was were be been being do does did done has have had having i me my we our you your he she it
    its they them their this that these those there here what which who whom whose when where why how much many long often can could may might must shall should will would
    about as than then so such also just only into over under after before between during per up out vs versus any some all each most more less very tell say says said
    give given get gets got go goes going need needs please know known paper papers review reviews according reported report reports state states stated
    patient patients pts pt case cases people someone him her his us not no nor yes ok okay right
    spine spinal vertebral vertebra vertebrae metastasis rate rates percentage percent proportion number numbers figure figures value values mean means""".split()
)
_WORD: Final = re.compile(r"[a-z0-9][a-z0-9+/-]*(?:\.\d+)?[a-z%]*")
_stem: Final = stemmer("english").stemWord


@cache
def _folds() -> tuple[re.Pattern[str], dict[str, str]]:
    forms = {form.lower(): "_".join(concept.lower().split()) for concept, names in CONCEPTS.items() for form in (concept, *names)}
    alternatives = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w])"), forms


def plain(text: str) -> str:
    """Lower case, compatibility forms folded, dashes made equal."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return re.sub(r"[‐‑‒–—−]", "-", folded)


def folded(text: str) -> str:
    """The text with every known abbreviation or synonym replaced by its concept, joined by underscores."""
    pattern, forms = _folds()
    return pattern.sub(lambda match: f" {forms[match[0]]} ", plain(text))


def terms(text: str) -> list[str]:
    """Index terms in reading order: concepts, stemmed words and figures; stop words left out."""
    return [term for word in re.findall(r"[\w+%.-]+", folded(text)) if (term := _term(word.strip(".-")))]


@cache
def _term(word: str) -> str:
    if "_" in word:
        return word
    if word in _STOP or (len(word) == 1 and not word.isdigit()):
        return ""
    return word if any(c.isdigit() for c in word) else _stem(word)


def spelled_out(text: str) -> str:
    """The question with its abbreviations written out, for the encoder, which knows few of them."""
    pattern, forms = _folds()
    return pattern.sub(lambda match: forms[match[0]].replace("_", " "), plain(text))
