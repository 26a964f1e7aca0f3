"""Words of the field, the targets of spelling repair; ordinary words that must not be repaired; known slips."""

from __future__ import annotations

from typing import Final

from assistant.reading.shorthand import ABBREVIATIONS
from assistant.reading.wording import words
from assistant.words import word_list

WORDS: Final = words(
    """
    coord coordinator coordinators coordination curvature curvatures
    abdominal abutment abutting abuts component visible around between touched ache aches aching adenocarcinoma aligned alignment affect affected
    affecting affects ambulant anaesthesia anaesthetic anaesthetics anaesthetised anaesthetist angulation anterior anteriorly anterolisthesis
    approximately asymptomatic asked atlantoaxial atlas axial axis bending better bilateral bilaterally biopsied biopsy bladder blastic body
    bowel brachial breast brisk bronchial canal cancer candidate cannot carcinoid carcinoma cauda cement cervical cervicothoracic cervix
    chondrosarcoma chordoma clear clonus collapse collapsed collapsing colon colorectal comfortable compressed compresses compressing
    compression condylar condyle confined confirmed contact contacts contraindicated cord costovertebral craniocervical deficit deformed
    deformity denser dented destroyed destroying destroys destruction dislocated displaced displacement displaces dural eases easing effaced
    effacement element elements encase encased encasement encases encasing encircle encircled encircles encircling engulf engulfed engulfing engulfs
    encroached encroaches encroaching
    envelop enveloped enveloping envelops epidural equina eroded erosion erosive esophageal exclude excluded extension facet facets fitness flattened
    flattening follicular fracture fractured gastric germ gibbus haematoma height hepatocellular histology hypernephroma hyperreflexia
    hypertension impinged incontinence incontinent indentation indented infiltrated infiltrates infiltrating infiltration inoperable intact
    involved involvement involves involving irradiated irradiation junction karnofsky kidney kyphosis kyphotic kyphus lamina lateral
    leiomyosarcoma lesion lifting liposarcoma listhesis liver loading lobular lucent lumbar lumbosacral lung lying lymphoid lymphoma
    lytic maintained malaligned malalignment mechanical melanoma melanotic mesothelioma metastases metastasis metastatic mixed movement
    moving myeloma myelomatous myelopathic myelopathy neck neither nephrectomy neuroblastoma neuroendocrine neurological neurologically
    neurology never night nights nocturnal normal nothing obliterated occasional occasionally occipital occiput odontoid osteoblastic
    osteoclastic osteolytic osteosarcoma osteosclerotic operated ovarian ovary painful painless pancreas pancreatic papillary
    paraparesis paraparetic paraplegia paraplegic
    pathological pathology pedicle pedicles percent plantars plasmacytoma posterior posteriorly posterolateral preserved previous
    previously primary prostate prostatic pulmonary radiculopathy radiological radiolucent radiotherapy recumbency reflexes relieved
    reached reaching
    renal replaced replacing retention retrolisthesis retropulsion rhabdomyosarcoma rotation sacral sacroiliac sacrum saddle sarcoma
    sclerosed sclerosing sclerosis sclerotic scoliosis seminoma sensory sitting slipped spared spastic sphincter spinous
    spondylolisthesis squamous squashed squeeze squeezed squeezes squeezing
    standing subluxation subluxed subtotal supine surgery surgical symptomatic syndrome testicular
    thecal thoracic thoracolumbar thymic thymoma thyroid tolerate tolerates touches touching translated translation translational
    transverse tumour turning unaffected unchanged undeformed undisplaced unfit unilateral uninvolved unknown upright urinary urothelial
    uterine vertebra vertebrae vertebral walking wrapped weakness wedge wedged wedging weight weightbearing when with without worse
    """
)
_SLIPS: Final = {
    "align": "algin",
    "aligned": "algined alinged",
    "aren't": "arent",
    "bilsky": "bilskey bilskie blisky bislky bilksy",
    "body": "bodt bdoy boyd",
    "bright": "brite brihgt",
    "both": "boht",
    "breast": "brest breats",
    "cell": "cel",
    "comment": "coment commnt comnent",
    "she's": "shes",
    "compressed": "comprest compresst comprsd comprssd cmprsd compresd comprsed",
    "cord": "cords",
    "didn't": "didnt",
    "difference": "diffrence diference diffrance differnce",
    "doesn't": "dosnt doesnt dosent doesent",
    "don't": "dont",
    "down": "dwon donw",
    "ease": "easc esae",
    "escc": "ecss essc ecsc",
    "facet": "facete",
    "fit": "fitt fittt",
    "father": "fathr",
    "greater": "greter graeter",
    "more": "mroe moer",
    "other": "othr ohter",
    "this": "tihs",
    "involved": "envolved invovled involvd",
    "lumbar": "lumber",
    "grade": "grde grdae garde gade",
    "half": "haf",
    "hasn't": "hasnt",
    "exam": "exm",
    "height": "hegiht hieght heigth",
    "isn't": "isnt",
    "left": "laft letf",
    "kyphosis": "kifosis kifoses kyfosis kiphosis kyposis",
    "lying": "lyng lynig lieing liing lyeing",
    "fifth": "fith fifht",
    "slip": "slipp",
    "unstable": "unstabl unstabel ustable",
    "slippage": "slipage slipege slippidge",
    "night": "nite",
    "neuro": "nuro nuero neruo neuor nueor nerou",
    "noms": "nmos",
    "only": "onyl olny",
    "pain": "pian pani apin",
    "patient": "pateint patietn",
    "pressed": "presed",
    "prostate": "prostrate prostae",
    "reach": "reech raech",
    "right": "rihgt rigth rite",
    "sins": "sinz sisn",
    "small": "smal smll",
    "still": "stil stll",
    "that": "taht",
    "except": "exept excpet execpt exsept",
    "free": "fre",
    "sides": "sids sdies",
    "then": "thne",
    "tumour": "tumr tumur tmour tumoral",
    "walking": "wlaking",
    "wasn't": "wasnt",
    "won't": "wont",
    "wouldn't": "wouldnt",
    "couldn't": "couldnt cudnt couldn coudnt cldnt",
    "mention": "menshun mentoin menton",
    "mentioned": "menshuned menshund mentiond mentoined menshoned",
    "either": "ether",
    "gone": "gon",
    "fine": "fne",
    "disappears": "disapears dissapears disappers",
    "third": "thrid tird thirdd",
    "touch": "tuch toch tuoch",
    "twelfth": "twelth twelveth twelfht",
    "assessed": "asessed assesed asesed",
    "frail": "frial fraile",
    "what": "wat wht waht wot",
    "should": "shld shuld shoud shud",
    "would": "wld woud wud",
    "could": "cld coud cud",
    "when": "wehn whne wen",
    "with": "wiht wtih",
    "without": "withotu",
    "worse": "wosre wrose wrse",
    "worsens": "woresns",
}
MISSPELT: Final = {slip: word for word, slips in _SLIPS.items() for slip in words(slips)}
"""Slips too short, or too near to another word, for the nearest word to be trusted."""
_FRAGMENTS: Final = words("bilsky escc noms sins doesn isn didn wasn aren hasn gastro penile")
_ORDINARY: Final = frozenset(word for line in word_list("ordinary") for word in line)
KNOWN: Final = frozenset({*WORDS, *_ORDINARY, *_FRAGMENTS, *(short for short in ABBREVIATIONS if short.isalpha())})
