"""Words of the field, the targets of spelling repair; ordinary words that must not be repaired; abbreviations written out."""

from __future__ import annotations

from typing import Final

WORDS: Final = tuple(
    """abdominal adenocarcinoma aligned alignment alignment ambulant anaesthetic anaesthetics anaesthetist angulation anterior anterolisthesis approximately asymptomatic
    atlantoaxial atlas axial axis bilateral biopsy blastic bladder body bowel breast brisk bronchial canal cancer candidate carcinoma cauda cement cervical cervix chordoma
    clear clonus collapse collapsed colon colorectal comfortable compressed compresses compression condyle confined contact contacts cord costovertebral deficit deformed deformity
    dented destroyed destruction displaced dural epidural equina eroded erosion esophageal excluded exclude extension facet facets fitness flattened follicular fracture fractured
    gastric haematoma height hepatocellular histology hyperreflexia impinged incontinence incontinent indented infiltrated intact involved involvement involving junction karnofsky kyphosis
    kyphotic lamina lateral lesion listhesis lobular lumbar lying lymphoma lytic maintained malaligned malalignment mechanical melanoma metastases metastasis metastatic mixed
    movement moving myelopathic myelopathy myeloma neck neuroblastoma neuroendocrine neurological neurologically nocturnal normal occasional occasionally occiput occipital
    odontoid osteoblastic osteolytic ovarian ovary painful painless pancreas pancreatic papillary paraparesis paraparetic paraplegia paraplegic pathological pedicle pedicles
    percent plasmacytoma posterior posterolateral preserved primary previous previously prostate pulmonary radiculopathy recumbency reflexes relieved renal replaced retention
    retrolisthesis retropulsion rotation sacral sacrum saddle sarcoma sclerosis sclerotic scoliosis sclerosed seminoma sensory sitting spared spastic sphincter spinous squamous
    standing subluxation subluxed supine surgery surgical syndrome testicular thecal thoracic thoracolumbar thyroid tolerate translation transverse tumour unfit uninvolved unilateral
    unknown upright urinary uterine vertebra vertebral weakness weight urothelial irradiated irradiation radiotherapy hypertension germ cannot loading walking turning involves touches
    excluded radiological displacement displaces lymphoid bending lifting weightbearing squashed compressing undisplaced undeformed
    night nights ache aches aching wedge wedging wedged element elements when with worse better eases easing supine condylar spondylolisthesis leiomyosarcoma osteosarcoma chondrosarcoma
    liposarcoma rhabdomyosarcoma touching walking anaesthesia unchanged slipped translated neurology brisk plantars retention anaesthetised tolerates contraindicated
    nothing neither without cannot never breast lung liver kidney thymic thymoma mesothelioma carcinoid bilaterally unaffected dislocated posteriorly anteriorly collapsing radiculopathy myelomatous effaced obliterated
    flattening symptomatic indentation effacement prostatic subtotal vertebrae sacroiliac craniocervical cervicothoracic lumbosacral pathology confirmed biopsied melanotic destroys
    sclerosing lucent radiolucent translational kyphus infiltrating infiltration infiltrates destroying replacing hypernephroma nephrectomy""".split()
)
_ORDINARY: Final = """about above abroad after again against alert allergic allow already also always another answer anyone anything area around asked asking away baby back bare base became because become
    been before began behind being below beside best better between black bloods blood blue board bodies bone bones both bottom bought break breath brief bright bring brother brought build busy call called calls came
    card care careful case cases cast caught cause caused causes center central centre certain chair chance change changed changes charge check checked chemo chest child clean clearly clinic clinical close closed closely code coffee cold come comes
    coming common complain complains complaining complete completely concern concerned conscious consider constant contacted contained continue control cool core correct corrected correction cost cough could count country couple course cover covered cross
    current currently daily damage data date dated daughter dead deal dear decade decide decided decline declined deep definite degree delay denies deny depth describe described desk detail details determine died diet different difficult dinner direct disc discharge discuss disease disk does doctor
    doing done dose doses double down draw dress drink drive driving drop drug drugs dull during each ear earlier early ease eased eases easy eating edge effect eight either elbow elderly else emergency empty ending enough entire entry even evening ever every everything exam
    examination examined example except expected explain extra eyes face faced fact factor facts fail failed fair fall fallen falls family fast father feel feels feeling feet fell felt female fever field fifth figure file filed fill final finally find finding findings fine finger finish first fits fitted five fixed flat fluid focal foci follow followed following follows foot force form
    former fortnight found four frail free freely fresh friday from front full fully function further gait gave general generally gets getting girl give given gives giving goes going gone good grade great green grip gross group grow growth guide guideline half hand hands happen happened happy hard have having head heading heal health hear heard heart heat heavy held hello help helps hence here herself high higher himself hips
    history hold home hope hospital hour hours house however hundred hurt hurts husband idea illness image imaging important improve improved improves improving inch include included increase increased indeed index infection inform informed initial inner input inside instead intend into issue itself joint joints june july just keep keeps kept kidney kind knee knew know known label labs lack large largely last late later laterally lead leak least leave left legs less letter level levels lies lift lifts
    light like likely limb limbs limit limited line link list listed little live liver lives local locally long longer look looked looking looks lose loss lost lower lung lungs lunch made main mainly major make makes male march mark mass match matter maximal maybe mean means measure medical medication medicine meet meeting member memory mend mention mentioned might mild mind mine minimal minor minute missed missing moderate moment monday month months more morning most mother motor mouth move moved moves much multiple
    muscle must name named narrow near nearly necessary need needed needs neither nerve nerves never news next nice night nights nine ninth none nothing notice noted notes novel number nurse nursing obvious obviously occur occurs offer office often older once ones only onset onto open operate operation option options oral order other others ought ours outer output outside over overall oversight own pack page paid pain pains pair palliative panel paper part partial partially partly parts past path pathway patient patients pattern pause peak
    pelvis pending people per perfect perform performed perhaps period person phone physical physio picture piece pill place placed plan planned plans plate platform play please plus point points poor portion positive possible possibly post posture potential power practice prefer present presented presenting presents pressure pretty prevent prior private probable probably problem procedure process progress prolonged prompt proper properly proposal protocol prove proven provide pull pulled pure purely push pushes put
    quality quarter question quick quickly quiet quite radiology raised range rapid rarely rate rather ratio reach reached read reading ready real really reason recent recently recommend recommendation record recovery recovered rectal rectum reduce reduced reduction refer reference referral referred reflex refuse refused regard region regular related relation release reliable remain remained remaining remains remember remote removal remove removed repeat replace report reported reports request require required residual resolve
    rest rested resting result results retired return returned review rheumatoid ribs rich ride right rigid ring rise risk road room root roots rose rough round row rows rule rules running safe same sample saturday saved saying says scan scanned scans scheme school science score scores screen screws search second section security seem seems seen segment segments self send senior sense sensation sensible sent separate series serious service seven several severe shape share sharp sheet shift short should shoulder show
    showed shown shows sick side sided sides sign signal signs simple simply since single sister site sites situation sixty size skin sleep slight slightly slip slow small smoker smoking social soft some someone something soon sore sorry sort sound source space speak special spine spread stable staff stage staging stairs stand stands start started starts state stated states stay stays steady still stomach stood stop stopped story straight strange strength strong structure study stuff subject such sudden suggest suggests suitable
    summary sunday supply support supposed sure surgeon surgeons suspected sweet swelling symptom symptoms system systemic table tablet take taken takes talk tall team tell temperature tender tense term terms test tested tests than thank thanks that their them themselves then there therefore these they thick thin thing things think third this those though thought three through throughout thursday tight till time times timing tired tissue today together told tomorrow took total touch touched toward towards track train transfer transfers treat treated treatment trial tried
    trouble true trust trying tuesday turn turned turns twelve twice type under underlying understand unit units unless unlike until unusual updated upon upper urgent urgently urine used useful uses using usual usually value various vary very view visit vital waist wait waiting wake wakes walk walked walks wall want wanted wants ward warm wash watch water wear wears wedge wednesday week weekend weeks well went were west what whatever wheelchair when whenever where whether which while white whole whom whose wide wife will window wish with within without woman women wonder wore
    word words work worked working works worn worry worse worst worth would wound write wrong yeah year years yellow yesterday young your yours spinal tract stool bruise loose loosely lateralised cellular tailored passing listed standard setting fitting sided moral mortal oral basal nasal hormone hospice steroid steroids dexamethasone zoledronic denosumab vertebroplasty kyphoplasty tokuhashi tomita bilsky escc sins noms survival dosing fraction fractions gray
    radiosurgery stereotactic recurrence evidence percutaneous screw embolisation embolization urgency prognosis prognostic separation stabilise stabilisation stabilization decompression complication complications infection instability tumor tumors tumours metastasised metastasized sclerosing hoffmann babinski plantar plantars bilat refused asking drive older retired school teacher aware
    lord dense density rib spared posteriorly anteriorly laterally posture postural lymph node nodes hodgkin ewing osteosarcoma chondrosarcoma leiomyosarcoma liposarcoma glioblastoma mesothelioma thymoma merkel ductal invasive clinically radiologically normally mobile mobility moderately coughing climbing nodding rolling moves rising carrying washing dressing""".split()

ABBREVIATIONS: Final = {
    "b/l": "bilateral",
    "bilat": "bilateral",
    "bil": "bilateral",
    "bialt": "bilateral",
    "unilat": "unilateral",
    "mech": "mechanical",
    "ht": "height",
    "htloss": "height loss",
    "w/o": "without",
    "w/": "with ",
    "d/t": "due to",
    "s/p": "previous",
    "h/o": "history of",
    "k/c/o": "known",
    "hx": "history",
    "prev": "previous",
    "neuro": "neurologically",
    "ped": "pedicle",
    "peds": "pedicles",
    "mvmt": "movement",
    "mvt": "movement",
    "occ": "occasional",
    "post": "posterior",
    "pct": "percent",
    "per cent": "percent",
    "n't": " not",
    "cant": "cannot",
    "can't": "cannot",
    "vert": "vertebra",
    "alignmt": "alignment",
    "mets": "metastases",
    "met": "metastasis",
    "tumor": "tumour",
    "tumors": "tumours",
    "tx": "treatment",
    "esophageal": "oesophageal",
    "anesthetist": "anaesthetist",
    "anesthesia": "anaesthesia",
    "anaes": "anaesthetist",
    "gas": "anaesthetist",
    "incl": "including",
    "approx": "about",
    "~": "about ",
    "tl": "thoracolumbar",
    "nl": "normal",
    "nml": "normal",
    "sublx": "subluxation",
    "subl": "subluxation",
    "bilt": "bilateral",
    "bilatl": "bilateral",
    "fti": "fit",
    "ift": "fit",
    "nto": "not",
    "nt": "not",
    "adn": "and",
    "teh": "the",
    "hte": "the",
    "hsa": "has",
    "myelo": "myeloma",
    "per-cent": "percent",
    "myelop": "myelopathy",
    "sclerosed": "sclerotic",
    "sublux": "subluxation",
    "subluxed": "subluxation",
    "abt": "about",
    "thn": "than",
    "invlved": "involved",
    "pian": "pain",
    "brst": "breast",
    "asympt": "asymptomatic",
    "asx": "asymptomatic",
    "nonmech": "non-mechanical",
    "mechanic": "mechanical",
    "posn": "position",
    "alignm": "alignment",
    "align": "alignment",
    "invol": "involvement",
    "involv": "involvement",
    "anaesth": "anaesthesia",
    "anaesthetics": "anaesthetist",
    "anaesthesiologist": "anaesthetist",
    "anesthesiologist": "anaesthetist",
    "anesthetics": "anaesthetist",
    "deform": "deformity",
    "compr": "compression",
    "fractd": "fractured",
    "pall": "palliative",
    "pts": "patients",
    "scler": "sclerotic",
    "destr": "destroyed",
    "infiltr": "infiltrated",
    "onc": "oncology",
    "surg": "surgery",
}
MISSPELT: Final = {
    "dosnt": "doesn't", "doesnt": "doesn't", "dont": "don't", "isnt": "isn't", "didnt": "didn't", "wasnt": "wasn't", "hasnt": "hasn't", "arent": "aren't",
    "wehn": "when", "whne": "when", "wiht": "with", "wtih": "with", "withotu": "without", "thne": "then", "taht": "that", "pian": "pain", "pani": "pain", "apin": "pain",
    "onyl": "only", "olny": "only", "pateint": "patient", "patietn": "patient", "laft": "left", "letf": "left", "rihgt": "right", "rigth": "right", "boht": "both", "bodt": "body",
    "bdoy": "body", "boyd": "body", "hegiht": "height", "hieght": "height", "heigth": "height", "fittt": "fit", "nmos": "noms", "sinz": "sins", "sisn": "sins", "blisky": "bilsky", "bislky": "bilsky",
    "bilksy": "bilsky", "ecss": "escc", "easc": "ease", "esae": "ease", "wosre": "worse", "wrose": "worse", "wrse": "worse", "woresns": "worsens", "wlaking": "walking", "dwon": "down", "donw": "down", "lyng": "lying",
    "lynig": "lying", "algined": "aligned", "alinged": "aligned", "algin": "align", "prostrate": "prostate", "prostae": "prostate",
}  # fmt: skip
"""Slips too short, or too near to another word, for the nearest word to be trusted."""
KNOWN: Final = frozenset(WORDS) | frozenset(_ORDINARY) | frozenset(word for word in ABBREVIATIONS if word.isalpha()) | frozenset({"bilsky", "escc", "noms", "sins", "doesn", "isn", "didn", "wasn", "aren", "hasn"})
