"""Tumours: the ways a primary is written, by the one name that the rules know it by; the narrower name stands first."""

from __future__ import annotations

from typing import Final

from assistant.reading.wording import either

_C: Final = r"(?:ca\b|cancer|carcinoma|adeno\w*|tumour|primary|malignanc(?:y|ies)|growth|metasta\w+|neoplasm|mets?\b|deposit)"
_OF: Final = r"(?:ca\b\.?|cancer|carcinoma|adeno\w*|tumour|malignancy|neoplasm|growth)"
_SCC: Final = r"(?:scc|squamous(?: cell)?(?: (?:carcinoma|cancer|ca\b))?)"
_FITS: Final = r"(?:of|from|in|c/w|consistent with|compatible with|in keeping with)"
_HEAD: Final = either(
    "tongue tonsil* larynx laryn* pharynx hypopharyn* oropharyn* oral oral_cavity mouth floor_of_mouth buccal buccal_mucosa gingiv* palate lip "
    "supraglottic glottic subglottic supraglottis sinonasal maxillary maxillary_sinus paranasal_sinus p[iy]riform_fossa retromolar pharyngeal",
)
_NEUROENDOCRINE: Final = r"(?:(?!not |no |nor |than |of )\w+ )?neuro-?endocrine"
_ABBREVIATED: Final = (
    r"(?=\s*(?:[,.;:)/]|$|[tlcs]\d|met\w*|g[123]|grade|primary|and|with|to|of (?:the )?(?:ile|pancrea|small|mid|lung|rect|append|duod|gut)))"
)
"""What follows NEC or NET where it is the tumour."""


def _organ(*names: str, also: str = "") -> str:
    """An organ's cancer either way round: "kidney cancer", "ca kidney", "carcinoma of the left kidney"."""
    organ = either(*names)
    return rf"{organ} (?:{_C}|{_SCC})|(?:{_OF}|{_SCC}) (?:of )?(?:the )?(?:left |right )?{organ}\b" + (f"|{also}" if also else "")


NAMES: Final[tuple[tuple[str, str], ...]] = (
    (
        "small cell lung cancer",
        r"(?:es-?|ls-?)?sclc|(?<!non )(?<!non-)small[- ]cell(?: lung)?(?: (?:cancer|carcinoma|ca\b))?|oat[- ]cell\w*|lung small[- ]cell\w*",
    ),
    (
        "non-small cell lung cancer",
        (
            rf"adeno\w*(?: (?:cancer|carcinoma|ca))?,? {_FITS} (?:a |the |\w+ )?(?:\w+ )?(?:lung|pulmonary|bronch\w+)(?: primary| origin)?|"
            rf"{_SCC} (?:of )?(?:the )?(?:lung|bronchus)|large cell (?:carcinoma|ca) of (?:the )?lung|adeno\w* (?:(?:right|left|upper|middle|lower|"
            rf"lobe|of|the|in|from) ){{0,5}}lung\b|"
            r"broncho?(?:iolo)?-?alveolar (?:cell )?(?:carcinoma|ca\b|adeno\w*)|bronchogenic (?:adeno|squamous)\w*|(?:ca|cancer)(?: of)?(?: the)? "
            r"lung,? "
            r"\(?(?:adeno|squamous|large cell|scc)\w*|"
            r"nsclc|non[- ]?small[- ]?cell(?: lung)?(?: (?:cancer|carcinoma|ca\b))?|lung adeno\w*|adeno\w*(?: (?:cancer|"
            r"carcinoma|ca))? of (?:the )?(?:\w+ )?lung|squamous(?: cell)?(?: carcinoma| cancer| ca)? (?:of )?(?:the )?lung|"
            r"cancer of (?:the )?(?:\w+ )?lung,? \(?(?:an? )?(?:adeno|squamous|large cell)\w*|lung squamous\w*(?: cell)?(?: carcinoma)?|lung scc|"
            r"(?:egfr|alk|kras|ros1)[+ -]?\w*(?: \w+)? lung|large cell lung\w*|"
            r"lung large cell\w*|pulmonary (?:adeno|squamous)\w*|bronchial (?:adeno|squamous)\w*|adenosquamous\w*(?: lung)?|"
            r"lung(?: ca\w*| primary)? \(?(?:adeno|squamous)\w*"
        ),
    ),
    (
        "neuroendocrine carcinoma",
        (
            rf"{_NEUROENDOCRINE} (?:carcinoma|cancer|ca\b)|(?:p|si-?|gep-?)?necs?\b"
            f"{_ABBREVIATED}"
            r"|merkel cell\w*|lcnec"
        ),
    ),
    (
        "neuroendocrine tumour",
        (
            rf"{_NEUROENDOCRINE}(?: (?:tumour|neoplasm))?|carcinoids?(?: tumours?)?(?: of (?:the )?\w+)?"
            r"|(?:p|si-?|gep-?)?ne[tn]s?\b"
            f"{_ABBREVIATED}"
            r"|(?:insulin|gastrin|glucagon|somatostatin)oma"
        ),
    ),
    ("neuroblastoma", r"neuroblastoma"),
    (
        "renal cell carcinoma",
        (
            f"m?(?:cc|p|ch)?rcc|(?:collecting duct|chromophobe) (?:renal )?(?:cell )?carcinoma|renal(?: clear| papillary)?[- ]cell(?: {_C})?|renal "
            f"{_C}"
            rf"|clear[- ]cell(?: renal)?(?: cell)? (?:rcc|renal\w*|{_C})(?! of the ovary)|hypernephroma|{_organ('kidney')}"
            r"|renal(?=,? [tlcs]\d)|papillary renal\w*|grawitz\w*"
        ),
    ),
    (
        "breast cancer",
        (
            r"brca(?!\s*-?(?:1|2|mut|carrier|gene|pos|\+|neg|germ|wild|test))|mbc\b|mamma(?:e|ry)?[ -](?:ca\b|carcinoma|cancer)|(?:ca|carcinoma|"
            r"cancer) "
            r"(?:of )?(?:the )?mamma[er]?\b|"
            f"(?:invasive |infiltrating )?(?:ductal|lobular)(?: {_C})?(?: of (?:the )?breast)?|{_OF}"
            " (?:of )?(?:the )?(?:left |right )?breast|breast(?! (?:screening|surgeon|feeding|bone|reconstruction|"
            rf"lump|implant|exam\w*|clinic))(?: {_C})?|br {_C}|ca ?br\b|idc\b(?!,? (?:in|inserted|out|draining|placed|passed|removed|"
            rf"catheter)\b)|ilc\b|her2[+ -]\w*|tnbc|mammary {_C}"
            "|triple[- ]negative(?: breast)?|(?:invasive )?carcinoma(?: of)? (?:no special type|nst\b)"
        ),
    ),
    (
        "prostate cancer",
        (
            f"m?crpc|pros {_C}|prost {_C}|{_OF} prost\\b|m?hspc|m?cspc|hrpc|(?:m|metastatic |metastasis |known |(?<=from ))(?:cap|pca)\\b|^pca$|"
            f"(?:cap|"
            f"pca)(?= (?:on (?:abi\\w*|enza\\w*|adt|leuprol\\w*|zoladex|docetaxel)|[tlcs]\\d|"
            f"met\\w*|on adt|to bone))|(?<=\\d[mf] )cap\\b|(?<![a-z\\d:] )cap$|gleason|prostat(?:e|ic)(?! (?:exam|symptoms|hyper|operation|surgery|"
            f"resection|enlarge|trouble|problem|gland))(?: {_C})?|{_OF}"
            " (?:of )?(?:the )?prostate|castrat(?:e|ion)[- ]resistant(?: prostate)?(?: cancer)?"
        ),
    ),
    (
        "thyroid cancer",
        (
            f"(?:follicular|papillary|medullary|anaplastic|h(?:u|ü|ue)rthle(?: cell)?|oncocytic|insular)(?: thyroid)(?: {_C})?|(?:follicular|"
            f"papillary|medullary) {_C}"
            r" (?:of )?(?:the )?thyroid|thyroid(?! (?:function|eye|storm|replacement))(?: \(?(?:follicular|papillary|"
            rf"medullary|anaplastic)\)?)?(?: {_C})?|{_OF}"
            r" (?:of )?(?:the )?thyroid|\bm?ptc\b|\bftc\b|\bm?[dm]tc\b|h(?:u|ü|ue)rthle cell\w*(?: (?:carcinoma|cancer))?|follicular (?:carcinoma|"
            r"cancer|ca\b)"
        ),
    ),
    (
        "hepatocellular carcinoma",
        (
            rf"hcc|hepato-?cellular(?: {_C})?|hepatoma|liver cell {_C}|primary (?:liver|hepatic) {_C}|liver (?:cancer|primary|ca\b|carcinoma|"
            rf"malignancy)|"
            r"hepatic (?:cancer|primary|ca\b|carcinoma)|(?:ca|cancer|"
            rf"carcinoma) (?:of )?(?:the )?liver|fibrolamellar\w*(?: carcinoma)?"
        ),
    ),
    (
        "melanoma",
        (
            r"(?:uveal |ocular |choroidal |cutaneous |malignant |acral |mucosal |metastatic )*melanoma|(?<!mr )(?<!mrs )(?<!ms )(?<!dr )"
            r"(?<!thanks )(?<!thanks, )(?<!hi )(?<!hello )(?<!dear )\bmel\b(?=,? [tlcs]\d| met\w*| primary| deposits?| lesion| with\b| spine| "
            r"(?:in|to) |(?<=\w mel)\s*(?:[,.;:/)]|$))"
        ),
    ),
    ("chordoma", r"chordoma"),
    (
        "sarcoma",
        (
            "(?:uterine |osteogenic |osteo|chondro|leiomyo|lipo|rhabdomyo|angio|fibro|myxofibro|synovial |ewing'?s? |soft tissue |"
            r"undifferentiated pleomorphic |spindle cell |alveolar soft part |epithelioid |clear cell |endometrial stromal |dedifferentiated |"
            r"high-grade |retroperitoneal |kaposi'?s? )*sarcoma(?:tous(?= (?:deposit|met|lesion|tumour))|(?: \(?\w+\)?)?)|ewing'?s?(?: tumour|"
            r" sarcoma)?|\bups\b(?= (?:[tlcs]\d|met\w*))|\blms\b(?! (?:stenosis|disease|occlusion|stent))|mpnst|malignant peripheral nerve "
            r"sheath\w*(?: tumour)?|mfh\b|malignant fibrous histiocytoma|"
            r"sts\b(?= (?:of|[tlcs]\d|met\w*|primary|deposit))|leiomyosarcoma|osteosarcoma|chondrosarcoma"
        ),
    ),
    ("seminoma", r"(?:testicular )?(?:germ cell )?(?<!non-)(?<!non )seminoma(?:tous)?(?: germ cell)?(?: tumour)?"),
    (
        "germ cell tumour",
        (
            r"non[- ]?seminoma\w*(?: germ cell)?(?: tumour)?|germ cell(?: tumour)?|(?:\w+ )?teratoma|nsgct|gct of (?:the )?testis|yolk sac "
            r"(?:tumour|carcinoma)|"
            r"embryonal (?:carcinoma|ca)|choriocarcinoma|(?:non[- ]?seminomatous )?(?:testicular|testis) "
            rf"{_C}|{_OF} (?:of )?(?:the )?(?:left |right )?testi(?:s|cle)\b"
        ),
    ),
    ("plasmacytoma", r"(?:solitary )?plasmacytoma(?: of bone)?|\bspb\b"),
    (
        "multiple myeloma",
        (
            r"(?:multiple )?myeloma|(?<![\d.])(?<!\d )\bmm\b(?! (?:of|slip|retro|trans|offset|step|antero|disp|shift|"
            r"sublux|listh))|kahler\w*|myelomato(?:sis|us)|(?:rr|nd)mm\b|plasma[- ]cell (?:myeloma|dyscrasia|neoplasm)"
        ),
    ),
    (
        "lymphoma",
        (
            r"dlbcl|(?:non[- ]?)?hodgkin'?s?(?: (?:lymphoma|disease))?|(?:\w+ )?(?:b|t)[- ]cell lymphoma|lymphoma\w*|waldenstr\w+|diffuse large "
            r"b\w*(?:-cell| cell)?|(?:hgbc|alc|ptc|ch)l\b|\bnhl\b|\bhl\b|burkitt\w*"
        ),
    ),
    ("leukaemia", r"leuk(?:a)?emia|(?:myeloid|granulocytic) sarcoma|chloroma|\bcll\b|\baml\b|\bcml\b"),
    (
        "gastrointestinal stromal tumour",
        r"\bgist\b|(?:gastro-?intestinal )?stromal tumour(?: of (?:the )?(?:stomach|gut|(?:small )?bowel))?|gastro-?intestinal stromal",
    ),
    ("rectal cancer", rf"rectal(?! (?:exam\w*|tone|sparing))(?: {_C})|rectum {_C}|{_OF} (?:of )?(?:the )?rectum|rectal adeno\w*"),
    (
        "colorectal cancer",
        (
            rf"(?<!with )(?<!by )(?<!under )colorectal(?! (?:surg|team|clinic|ward|unit|reg|consultant))(?: {_C})?|colorectal {_C}|\bm?crc\b|"
            rf"recto-?sigmoid {_C}|(?:ca|cancer|carcinoma) (?:of )?(?:the )?(?:large )?bowel|"
            rf"(?<!small )bowel (?:cancer|ca\b|carcinoma|primary|malignancy|growth)|large bowel {_C}"
        ),
    ),
    (
        "colon cancer",
        (
            "(?:sigmoid |ascending |descending |caecal |transverse |right |left )*colon(?:ic)?(?! (?:surg|polyp|resection))(?: "
            f"{_C})?|c(?:a?e)cal {_C}|sigmoid {_C}|(?:splenic|hepatic) flexure {_C}|{_OF} (?:of )?(?:the )?(?:sigmoid |ascending |descending |"
            f"transverse )?colon|{_OF} (?:of )?(?:the )?(?:sigmoid|c(?:a?e)cum|(?:splenic|hepatic) flexure)"
        ),
    ),
    ("gastric cancer", _organ("gastric stomach", also="linitis plastica")),
    (
        "oesophageal cancer",
        (rf"{_organ('oesophagus oesophageal gullet')}|oesophageal(?= [tlcs]\d)"),
    ),
    (
        "pancreatic cancer",
        (
            f"pancrea(?:tic|s)(?: ductal)? {_C}|{_OF}"
            r" (?:of )?(?:the )?(?:head of (?:the )?)?pancreas|\bpdac\b|pancreatic(?= [tlcs]\d)|pancreas(?= [tlcs]\d| prim)"
        ),
    ),
    ("gall bladder cancer", _organ("gall_?bladder")),
    ("cholangiocarcinoma", rf"cholangio(?:ca\w*)?\b|{_organ('bile_duct biliary biliary_tract biliary_tree')}|klatskin\w*(?: tumour)?"),
    (
        "bladder cancer",
        (
            rf"(?<!gall )(?<!gall-)bladder {_C}|urothelial(?: bladder)?(?: {_C})?|transitional cell {_C}|\btcc\b|mibc|"
            rf"{_OF} (?:of )?(?:the )?(?:urinary "
            rf")?bladder|\buc of (?:the )?(?:urinary )?bladder"
        ),
    ),
    (
        "ovarian cancer",
        (
            f"ovar(?:ian|y)(?! (?:cyst|reserve))(?: (?:serous|high-grade serous|clear cell|mucinous|epithelial))?(?: {_C}"
            rf")?|high[- ]grade serous(?: ovarian)?(?: {_C})?|{_OF} (?:of )?(?:the )?(?:left |right )?ovary|\bhgsoc\b|\beoc\b|\bhgsc\b|\blgsoc\b"
        ),
    ),
    (
        "cervical cancer",
        (
            rf"(?:uterine )?cervix {_C}|(?:uterine )?cervical (?:cancer|carcinoma|ca\b|scc|squamous cell)|{_OF}"
            rf" (?:of )?(?:the )?(?:uterine )?cervix|{_SCC} (?:of )?(?:the )?cervix|cervix {_SCC}|cervix(?: uteri)?(?= ca\b| primary)|{_OF} cervix"
        ),
    ),
    (
        "endometrial cancer",
        (
            rf"endometri(?:al|um)(?: {_C})?|endometrioid (?:adeno\w*|carcinoma|cancer|ca\b)|corpus uteri {_C}|"
            rf"carcinosarcoma of (?:the )?(?:uterus|womb)|"
            rf"uterine(?! cervix) (?:cancer|carcinoma|ca\b|adeno\w*|serous)|{_OF} (?:of )?(?:the )?(?:uterus|"
            rf"endometrium|"
            rf"womb)|womb (?:cancer|ca\b|carcinoma)"
        ),
    ),
    (
        "head and neck cancer",
        (
            rf"head (?:and|&|n|\+) neck(?! (?:fellow|surg\w*|registrar|team|clinic|ward|unit|consultant|nurse|resident|mdt|service|trainee)\b)(?: "
            rf"\w+)?(?: {_C})?|\bh ?& ?n (?:{_C}|{_SCC})|nasopharyn\w+(?: {_C})?|oropharyn\w+(?: {_C})?|\bhnscc\b|"
            rf"\bnpc\b|"
            rf"throat (?:cancer|carcinoma|ca\b|{_SCC})|{_HEAD} (?:cancer|carcinoma|ca\b|{_SCC}|primary|malignancy|neoplasm|"
            rf"tumour|growth)|"
            rf"(?:{_OF}|{_SCC}) (?:of )?(?:the )?(?:left |right |base of |floor of )*(?:the )?{_HEAD}"
        ),
    ),
    ("mesothelioma", r"mesothelioma"),
    ("thymic cancer", _organ("thymic thymus", also="thymoma")),
    (
        "adrenal cancer",
        (
            rf"adreno-?cortical {_C}|adrenal (?:cortical )?(?:cancer|carcinoma|ca\b)|(?:cancer|carcinoma|ca\b) (?:of )?(?:the )?(?:left |"
            rf"right )?adrenal"
        ),
    ),
    ("anal cancer", _organ("anal anus")),
    ("penile cancer", _organ("penile penis")),
    ("vulval cancer", _organ("vulva vulval vulvar")),
    ("vaginal cancer", _organ("vagina vaginal")),
    ("small bowel cancer", _organ("duodenal duodenum jejunal jejunum small_bowel small_intestine small_intestinal")),
    ("appendix cancer", _organ("appendiceal appendix")),
    ("salivary gland cancer", r"(?:salivary|parotid)(?: gland| duct)? (?:cancer|carcinoma|ca\b|adeno\w*)|adenoid cystic(?: carcinoma)?"),
    ("phaeochromocytoma", r"pha?eochromocytoma|paraganglioma"),
    ("glioma", r"glioblastoma|gbm|glioma|ependymoma|astrocytoma|oligodendroglioma"),
    (
        "skin cancer",
        (
            rf"cutaneous (?:squamous|scc)\w*|basal cell (?:carcinoma|ca)|bcc|skin (?:cancer|{_SCC})|squamous cell skin\w*(?: cancer)?|"
            rf"{_SCC} of (?:the "
            rf")?(?:skin|scalp)"
        ),
    ),
    (
        "unknown primary",
        (
            r"\bcup\b(?! of)|\bmuo\b|(?:cancer|carcinoma|adenocarcinoma|metastas\w+|malignancy|ca\b) (?:of )?unknown (?:primary|"
            r"origin)|(?:primary|origin)(?: (?:tumour|site|cancer))?(?: is| remains| still|:|=)*\s*(?:unknown|not (?:yet )?(?:known|"
            "found|identified)|unidentified|occult)|(?:unknown|unidentified) (?:primary|origin)|no (?:known |obvious |clear )?primary"
            "(?! (?:in|of) the)|"
            "no (?:known |previous |prior )?(?:history of )?(?:cancer|malignancy)(?: history)?(?: known)?|undiagnosed primary|"
            "occult primary|primary (?:tumour )?(?:has )?not (?:yet )?(?:been )?(?:found|identified)"
        ),
    ),
    (
        "lung cancer",
        (
            f"lung(?! (?:fields?|bases?|function|mets?|metasta|nodul|disease|involve|deposit))(?: {_C})|{_OF}"
            rf" (?:of )?(?:the )?(?:\w+ )?lung|bronch(?:ial|ogenic|us) {_C}|pulmonary (?:cancer|carcinoma|ca\b|malignancy|primary)|"
            rf"pancoast\w*(?: tumour)?|{_OF} (?:of )?(?:the )?bronchus|\blung(?= (?:[tlcs]\d|primary))"
        ),
    ),
)
