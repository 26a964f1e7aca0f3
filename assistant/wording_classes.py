"""The closed lists behind `wording`: classes that exclude each other, instruments that own a number, and words that say nothing."""

from __future__ import annotations

from typing import Final

_STEREOTACTIC: Final = r"s?srs\b|sbrt\b|sabr\b|stereotactic(?: body| spine| ablative)?(?: radio\w+| radiation)?|radiosurg\w+"
_CONVENTIONAL: Final = (
    r"c?ebrt\b|conventional(?:ly)?(?: fractionated)?(?: external[- ]beam)?(?: radio\w+| radiation(?: therapy)?| rt)\b|"
    r"external[- ]beam(?: radio\w+| radiation(?: therapy)?)?"
)
_THEN: Final = r"(?:\b(?:and|then|plus|with|followed|by|of|the|spine|treated|before|given|done|an?|is|are)\b|[ ,]){1,14}"
_DECOMPRESSED: Final = r"\bdecompress\w*"
_STABILISED: Final = r"\bstabili[sz]\w+"
_ALONE: Final = r"(?: alone| only| without (?:stabil|decompr|surg|operat)\w+)\b"
_PART: Final = r"\.? (?:pedic\w*|facet\w*|condyl\w*|costo\w*|lamina\w*|post\w* element\w*)"
_MANNER: Final = (
    r"| (?:recent|concrete|detail|precise|specific|general|explicit|conservative|cautious|complicated|nuanced)\w*| or less| (?:about|on|to)\b"
)
"""What "more" says of the telling and not of a patient."""
_DONE: Final = r"(?! (?:described|told|kept|read|seen|understood|left|checked|asked|put|called|stated)\b)"
_PLACE: Final = " (?:edge|end|limit|bound|half|part|band|class|cervical|thoracic|lumbar|limb|extremit)"
_ANATOMY: Final = r" (?:end ?-?plate|facet|articular|part|half|border|surface|vertebra|vena)"
_OPERATION: Final = r"(?: [\w-]+){0,3}? (?:surg\w+|operati\w+|procedure|fixation|tes|\w+ectomy)\b"

CLASSES: Final[tuple[tuple[str, str, str], ...]] = (
    ("path", "decompressed, stabilised, stereotactic", rf"{_DECOMPRESSED}{_THEN}{_STABILISED[2:]}{_THEN}(?:{_STEREOTACTIC})"),
    ("path", "decompressed, stabilised, conventional", rf"{_DECOMPRESSED}{_THEN}{_STABILISED[2:]}{_THEN}(?:{_CONVENTIONAL})"),
    ("path", "decompressed, stereotactic", rf"{_DECOMPRESSED}{_THEN}(?:{_STEREOTACTIC})"),
    ("path", "decompressed, conventional", rf"{_DECOMPRESSED}{_THEN}(?:{_CONVENTIONAL})"),
    ("path", "stabilised, stereotactic", rf"{_STABILISED} first(?: and|,)(?: then)? (?:{_STEREOTACTIC})"),
    ("path", "stabilised, conventional", rf"{_STABILISED} first(?: and|,)(?: then)? (?:{_CONVENTIONAL})"),
    ("path", "stabilised, stereotactic", rf"{_STABILISED}{_THEN}(?:{_STEREOTACTIC})"),
    ("path", "stabilised, conventional", rf"{_STABILISED}{_THEN}(?:{_CONVENTIONAL})"),
    ("path", "stereotactic alone", rf"\b(?:{_STEREOTACTIC}){_ALONE}"),
    ("path", "conventional alone", rf"\b(?:{_CONVENTIONAL}){_ALONE}"),
    ("path", "stereotactic, stabilised", rf"\b(?:{_STEREOTACTIC}) (?:and )?(?:then|followed by|before) (?:[\w-]+ ){{0,3}}?{_STABILISED}"),
    ("path", "conventional, stabilised", rf"\b(?:{_CONVENTIONAL}) (?:and )?(?:then|followed by|before) (?:[\w-]+ ){{0,3}}?{_STABILISED}"),
    ("stability", "indeterminate", r"\bindeterminate\b|\bpotentially unstable\b|\bpossibly unstable\b|\bimpending instability\b"),
    (
        "stability",
        "unstable",
        r"\bunstable\b|\b(?:gross |spinal )?instability\b(?<!impending instability)(?<!existing instability)(?! (?:neoplastic|score))",
    ),
    ("stability", "stable", r"\bstable\b"),
    ("sensitivity", "radiosensitive", r"\bradio-?sensitive\b|\bsensitive to radi\w+"),
    ("sensitivity", "radioresistant", r"\bradio-?resistant\b|\bresistant to radi\w+"),
    ("compression", "high", r"\bhigh[- ]?(?:er )?grade\b"),
    ("compression", "low", r"\blow[- ]?(?:er )?grade\b"),
    ("compression", "between", r"\b(?:intermediate|moderate|medium|minimal|mild|severe)[- ]grade\b"),
    ("ending", "cauda", r"\bcauda(?: equina)?\b"),
    ("ending", "conus", r"\bconus(?: medullaris)?\b"),
    ("cord", "myelopathy", r"\bmyelopath\w+"),
    ("pain", "mechanical", r"\bmechanical\b(?! (?:stab|instab))|\bmechanically (?=pain)"),
    ("pain", "occasional", r"\boccasional(?:ly)?\b"),
    ("pain", "none", r"\bpain-?free\b|\bpainless\b"),
    ("lesion", "lytic", r"\b(?:osteo)?lytic\b"),
    ("lesion", "blastic", r"\b(?:osteo)?blastic\b|\bsclerotic\b"),
    ("lesion", "mixed", r"\bmixed(?: (?:osteo)?lytic(?: and|[/-]) ?(?:osteo)?blastic)?\b"),
    ("alignment", "subluxation", r"\bsublux\w+|\btranslation\b|\blisthesis\b|\bspondylolisthesis\b"),
    ("alignment", "deformity", r"\bdeformit(?:y|ies)\b|\bkypho(?:sis|tic)\b|\bscolio(?:sis|tic)\b"),
    ("alignment", "normal", r"\bnormal alignment\b|\balignment (?:is |was )?(?:normal|maintained|preserved)\b"),
    ("sides", "both", r"\bbilateral(?:ly)?\b|\bboth (?:sides|pedicles|facets)\b"),
    ("sides", "one", r"\bunilateral(?:ly)?\b|\bone[- ]sided?\b"),
    (
        "side",
        "left",
        r"(?<!is )(?<!was )(?<!are )(?<!were )(?<!be )(?<!been )(?<!not )(?<!has )(?<!had )(?<!pain )(?<!\bcsf )(?<!predictor )(?<!nothing )"
        r"\bleft(?:-sided)?\b(?! (?:over|behind|alone|open|untouched|untreated|in place|to|as|for|it|collapse|with|around|at|out|the|un\w+)\b)|\blt?"
        + _PART,
    ),
    (
        "side",
        "right",
        (
            rf"(?<!which is )(?<!is that )(?<!is this )(?<!reading is )(?<!one is )(?<!lies )\bright(?:-sided)?\b(?! (?:at|on|next|away|now|after|"
            rf"before|answer|reading|one|figure|row|path|arm|scheme|dose|choice|question|test|treatment|time|moment)\b|\s*\?)|\brt?{_PART}"
        ),
    ),
    ("extent", "local", r"\blocali[sz]ed\b"),
    ("extent", "diffuse", r"\bdiffuse(?:ly)?\b"),
    ("nearness", "near", r"\badjacent\b|\bneighbou?ring\b"),
    ("nearness", "far", r"\bremote\b"),
    ("found", "on images", r"\bradiological(?:ly)?\b|\bradiographic(?:ally)?\b"),
    ("found", "at the bedside", r"\b(?:only|purely) clinical\b|\bclinical (?:spinal )?(?:cord )?compression\b"),
    ("fractionation", "conventional", r"\bconventionally fractionated\b"),
    ("fractionation", "few", r"\bhypo-?fractionat\w+"),
    *(
        ("span", unit, rf"\b(?:takes?|took|lasts?|lasted|for|after|within|over|often|many|several|a few|\w+ing) {unit}s\b")
        for unit in ("hour", "day", "week", "month", "year")
    ),
    *(
        ("each", unit, rf"(?:per|each|every) {unit}\b|\b(?:mg|once|twice|times) a {unit}\b|\b{adverb}\b")
        for unit, adverb in (("day", "daily"), ("week", "weekly"), ("month", "monthly"), ("year", "yearly"))
    ),
    ("count", "one", r"\bsolitary\b|\b(?:one )?single (?:spinal )?(?:metasta\w+|lesion|deposit)\b"),
    ("count", "many", r"\bmultiple\b(?! myeloma)"),
    ("region", "junctional", r"\bjunctional\b"),
    ("region", "mobile", r"\bmobile\b"),
    ("region", "semirigid", r"\bsemi-?rigid\b"),
    ("region", "rigid", r"\brigid\b"),
    ("radiation", "conventional", rf"\b(?:{_CONVENTIONAL})"),
    ("radiation", "stereotactic", rf"\b(?:{_STEREOTACTIC})"),
    ("effect", "better", r"\bmore effective(?:ly)?\b"),
    ("change", "down", r"\bmore (?:unlikely|uncommon|infrequent|rare(?:ly)?|seldom)\b"),
    (
        "change",
        "up",
        (
            r"\bincreas\w*|\bcommoner\b|\blikelier\b|\bexceed\w*|\blarger\b(?! than)|"
            r"\bhigher\b(?! than)|\brais(?:e[sd]?|ing)\b|\bris(?:es?|en|ing)\b|\bgreater\b(?! than)|"
            rf"(?<!any )(?<!once )(?<!all the )\bmore\b(?! than{_MANNER}| so\b)|\bgr(?:ows?|ew|own|owing) by\b"
        ),
    ),
    (
        "change",
        "down",
        rf"\bdecreas\w*|\blower(?:s|ed|ing)?\b(?! than|{_PLACE})|\breduc\w+|\bfewer\b(?! than)|\bless(?:en\w*)?\b(?! than)|\bdeclin\w+",
    ),
    ("change", "down", r"\b(?:fall(?:s|ing|en)?|fell|drop(?:s|ped|ping)?) (?:to|from|by)\b"),
    ("change", "down", r"\bsmaller\b(?! than)|\b(?:bring|brings|brought|went|come|came) [^.;,]{0,40}?\bdown\b"),
    (
        "effect",
        "better",
        rf"\bbetter\b{_DONE}|\bimprov\w+|\bgain(?:s|ed)? in\b|\bsuperior(?:ity)?\b(?!{_ANATOMY})",
    ),
    ("effect", "worse", rf"\bworse\w*|\bpoorer\b|\bdeteriorat\w+|\binferior(?:ity)?\b(?!{_ANATOMY})|\bharm\w*"),
    ("operative", "before", rf"\bpre-?(?:op(?:erative(?:ly)?)?|surgical(?:ly)?)\b|\b(?:before|prior to|precede[sd]?|preceding){_OPERATION}"),
    ("operative", "after", rf"\bpost-?op(?:erative(?:ly)?)?\b|\b(?:after|following){_OPERATION}"),
    ("during", "during", r"\bintra-?op(?:erative(?:ly)?)?\b"),
    ("order", "before", r"\bbefore\b|\bprior to\b"),
    ("order", "after", r"\bafter\b"),
    ("sameness", "same", r"\bcomparable\b|\blike for like\b|\binterchangeable\b|\bequivalent\b"),
    ("extreme", "high", r"\bhighest\b"),
    ("extreme", "low", r"\blowest\b"),
    ("risk", "high", r"\bhigh(?:er)?[- ]risk\b|\brisk (?:is |was )?high\b"),
    ("risk", "low", r"\blow(?:er)?[- ]risk\b|\brisk (?:is |was )?low\b"),
    ("duration", "longer", r"\blonger\b"),
    ("duration", "shorter", r"\bshorter\b"),
    ("length", "shorter", r"\bshorten\w*"),
    ("length", "longer", r"\bprolong\w*|\blengthen\w*|\blast(?:s|ed|ing)? longer\b"),
    (
        "advice",
        "against",
        r"\bcontra-?indicat\w+|\bavoid\w*|\bwithh(?:old|eld)\b|\bdiscourag\w+|\bomit\w*|\bstop(?:ped|ping)?\b(?! [a-z ]{0,12}short\b)",
    ),
    ("advice", "for", r"\brecommend\w*|\badvis\w+|\bshould\b|\bmust\b|\bindicated\b|\badvocat\w+"),
    ("route", "intravenous", r"\bintravenous(?:ly)?\b|\biv\b"),
    ("route", "oral", r"\boral(?:ly)?\b|\bby mouth\b"),
    ("route", "subcutaneous", r"\bsubcutaneous(?:ly)?\b"),
    ("route", "intramuscular", r"\bintramuscular(?:ly)?\b"),
    ("haste", "urgent", r"\burgent(?:ly)?\b|\bemergen\w+|\bimmediate(?:ly)?\b"),
    ("haste", "elective", r"\belective(?:ly)?\b|\broutine(?:ly)?\b"),
    ("frequency", "common", r"\bcommon(?:ly)?\b|\bfrequent(?:ly)?\b|\boften\b"),
    ("frequency", "rare", r"\brare(?:ly)?\b|\binfrequent(?:ly)?\b|\buncommon(?:ly)?\b|\bseldom\b"),
    ("symptoms", "without", r"\basymptomatic\b|\b(?:without|no|free of) symptoms\b|\bsymptom-free\b"),
    ("symptoms", "with", r"\bsymptomatic\b|\bdevelop\w* symptoms\b(?! of\b)"),
    ("onset", "synchronous", r"\bsynchronous\b"),
    ("onset", "metachronous", r"\bmetachronous\b"),
    ("access", "minimal", r"\bminimal(?:ly)?[- ](?:invasive|access)\b|\bpercutaneous(?:ly)?\b|\bmis\b"),
    ("access", "open", r"\bopen (?:surg\w+|operat\w+|fixation|approach|technique)"),
    ("dosing", "high", r"\bhigh(?:er)?[- ]dose\b|\bdose\b[^.;,]{0,70}\b(?:is|was|relatively) high\b"),
    ("dosing", "low", r"\blow(?:er)?[- ]dose\b|\blow(?= (?:versus|vs?|or|and) high[- ]dose)"),
    ("early", "early", r"\bearl(?:y|ier)\b"),
    ("early", "late", r"\blate\b|\bdelayed\b"),
    ("fitness", "unfit", r"\bunfit\b|\btoo frail\b|\binoperable\b"),
    ("fitness", "fit", r"(?<!would )(?<!would only )(?<!could )(?<!could only )(?<!does not )(?<!do not )\bfit\b|\btolerat\w+ surgery\b"),
    ("sex", "male", r"\bh(?:e|is|im)\b(?! or (?:she|her)\b)|\bmale\b|\bman\b|\bgentleman\b|\bmr\b|(?<=\d)\s?m\b"),
    ("sex", "female", r"(?<!he or )\bshe\b|(?<!hi[ms] or )\bher\b|\bfemale\b|\bwoman\b|\blady\b|\bmrs\b|\bms\b|(?<=\d)\s?f\b"),
    ("tumour", "renal", r"\brenal (?:cell )?(?:carcinoma|cancer|tumou?r|met\w*)|\brcc\b|\bkidney (?:cancer|met\w*)"),
    ("tumour", "breast", r"\bbreast\b"),
    ("tumour", "prostate", r"\bprostat\w+"),
    ("tumour", "lung", r"\blung\b|\bnsclc\b"),
    ("tumour", "small cell lung", r"\bsclc\b|(?<!non-)(?<!non )\bsmall[- ]cell lung\b"),
    ("tumour", "thyroid", r"\bthyroid\b"),
    ("tumour", "melanoma", r"\bmelanoma\b"),
    ("tumour", "colorectal", r"\bcolo(?:n|rectal)\b"),
    ("tumour", "myeloma", r"\bmyeloma\b"),
    ("tumour", "lymphoma", r"\blymphoma\b"),
    ("tumour", "liver", r"\bhepatocellular\b|\bhcc\b|\bliver (?:cancer|tumou?r)"),
    ("tumour", "sarcoma", r"\b(?:\w*)sarcoma\b"),
    ("tumour", "chordoma", r"\bchordoma\b"),
    ("tumour", "bladder", r"\bbladder (?:cancer|carcinoma)|\burothelial\b"),
    ("tumour", "other", r"\bgastric (?:cancer|carcinoma)|\bpancrea\w+|\bovar\w+|\bcervical (?:cancer|carcinoma)|\bcholangio\w+|\bseminoma\b"),
    ("drug", "dexamethasone", r"\bdex(?:a|amethasone?)?\b"),
    ("drug", "methylprednisolone", r"\bmethylprednisolone\b"),
    ("drug", "prednisolone", r"\bpredniso\w+"),
    ("drug", "hydrocortisone", r"\bhydrocortisone\b"),
    ("drug", "zoledronic acid", r"\bzoledron\w+(?: acid)?|\bzometa\b"),
    ("drug", "denosumab", r"\bdenosumab\b|\bxgeva\b"),
    ("drug", "other bisphosphonate", r"\bpamidron\w+|\bibandron\w+|\balendron\w+|\bclodron\w+"),
    ("drug", "warfarin", r"\bwarfarin\b"),
    ("drug", "heparin", r"\bheparin\b|\benoxaparin\b|\bdalteparin\b|\bclexane\b"),
    ("drug", "factor Xa inhibitor", r"\bapixaban\b|\brivaroxaban\b"),
    ("drug", "opioid", r"\bmorphine\b|\boxycodone\b|\bfentanyl\b|\bopioids?\b"),
    ("drug", "other analgesic", r"\bgabapentin\b|\bpregabalin\b|\bparacetamol\b|\bibuprofen\b|\bnsaids?\b"),
    ("drug", "antifibrinolytic", r"\btranexamic\b|\btxa\b"),
    ("organ", "kidney", r"\brenal\b|\bkidneys?\b"),
    ("organ", "liver", r"\bhepatic\b|\bliver\b"),
    ("organ", "heart", r"\bcardiac\b|\bheart\b"),
    ("drug", "chemotherapy", r"\bcisplatin\b|\bcarboplatin\b|\bdocetaxel\b|\bmethotrexate\b|\bpaclitaxel\b"),
)
"""Group, member, and the words for it. A group's members exclude each other in one place of one sentence."""

FILLER: Final = frozenset(
    """
    count start begin began follow total score class classif categori fall band rang driven drive contribut add adds come came result
    overal current follow base describ find found mean indic correspond consist suggest therefor thus henc henceforth becaus sinc due
    accord list note support includ includes place put puts reach reason account lead leads give given make made show shown see seen
    calcul sum up step option item factor featur presenc present absent absenc exist stand sit rest remain still yet even again both
    also addit further moreov howev although though while whereas instead rather either neither whether sourc cite quot read
    literatur data evid inform detail exact specif particular respect relat regard concern term context clinic pictur assess evalu
    apply appli answer question key main major import signific notabl togeth combin entir full fulli complet whole part half point
    level grade row figur tabl impli carri weigh same other differ similar like near close twelv thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenti thirti forti fifti sixti seventi eighti nineti hundr thousand third fourth fifth sixth
    seventh eighth ninth tenth eleventh twelfth doubl twice tripl percentag times fold dozen quarter here now next final first second
    sides side ones sever mani most few some all each achiev reach obtain attain observ record report saw worth behind number amount
    deliv deliver schedul regimen interv interval rough roughli nearli about just onli arm group caus rank manner such case exampl exampli eg ie
    one carri bring brought summari conclus conclud short brief plain simpl clear explain view
    """.split()  # noqa: SIM905 words read best as words
)
"""Stems that hold a sentence together and need no source."""

GENERIC: Final = frozenset(
    """
    metastasis tumour operation surgeon oncologist histology radiotherapy weeks months years hours days fraction spinal_cord
    threshold terminal surgical walk complication overall_survival mortality recurrence spinal_instability_neoplastic_score
    epidural_spinal_cord_compression_grade performance_status magnetic_resonance_imaging computed_tomography high-dose low-dose
    """.split()  # noqa: SIM905 words read best as words
)
"""Concepts so general that naming one invents nothing."""

CARED_BY_USER: Final = frozenset(
    {
        "class:pain",
        "class:lesion",
        "class:alignment",
        "class:sides",
        "class:side",
        "class:sex",
        "class:tumour",
        "class:fitness",
        "class:drug",
        "class:symptoms",
    }
)
"""Classes that the user tells, even where an outcome names them as well."""

EXCLUSIVE: Final = frozenset(
    f"class:{group}"
    for group in (
        "stability",
        "sensitivity",
        "compression",
        "pain",
        "lesion",
        "sides",
        "side",
        "region",
        "radiation",
        "order",
        "route",
        "change",
        "effect",
        "advice",
        "access",
        "fitness",
        "dosing",
        "drug",
        "operative",
        "tumour",
        "symptoms",
        "path",
        "cord",
    )
)
"""Classes where the nearest one in the material must be the one that the sentence names."""

DENIABLE: Final = frozenset(
    f"class:{group}"
    for group in (
        "stability",
        "sensitivity",
        "compression",
        "pain",
        "lesion",
        "alignment",
        "sides",
        "advice",
        "change",
        "effect",
        "fitness",
        "cord",
        "path",
        "sameness",
    )
)
"""Classes that a denial turns round: "not unstable"."""

SOFT: Final = frozenset(
    f"class:{group}" for group in ("order", "duration", "extreme", "risk", "frequency", "early", "nearness", "haste", "found", "sameness", "change")
)
"""Everyday words that count as a class only where the material says the opposite."""
