"""Bone in plain words: "eaten away", "looks like marble", "new bone laid down", written out as bone that goes or bone that comes.

Every other word stays at its place, so that what is read can be quoted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import patterns
from assistant.reading.wording import LEVEL, either, gate

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

LYTIC: Final = (
    rf"(?:{either('osteo_?lytic osteo_?clastic osteolys* lytic lysis lysed lucen* radiolucen* radio-lucen* osteolytically lytically')}|lys__*)"
)
BLASTIC: Final = (
    "(?:"
    + either(
        "osteo_?blastic osteo_?sclero* blastic sclerotic sclerosis sclerosing sclerosed blastically radio_?dense "
        "(?<!less_)(?<!not_)dense(?!_(?:weak*|hemi*|para*|numb*|sensory|deficit*|breast*|consolid*|canal|paralysis|fibrous|contrast|enhanc*))"
    )
    + "|scl__*)"
)
"""Words for either type; `lys_` and `scl_`, filled up to their length, stand for words in plain language."""
_BONE: Final = "(?:(?:trabecular |cancellous |spongy |normal |bony )?(?:bone|trabecula[er]?(?: pattern| structure)?|spongiosa|bony matrix))"
_BODY: Final = f"(?:{_BONE}|body|vertebra|{LEVEL}(?: (?:body|vertebra))?)"
_BE: Final = "(?:(?:is|are|was|has|have|been|being|simply|just|all|largely|mostly|partly|completely|almost|nearly|entirely) )*"
_ON_FILM: Final = r"on (?:(?:the|plain|bone|sagittal|axial|a) )*(?:ct|cts|x-?rays?|xrs?|films?|windows?|radiographs?|views?)\b"
_GO: Final = either(
    "gone lost missing vanished disappeared eroded dissolved dissolving dissolves disappearing disappears vanishing wiped_out washed_out erased "
    "obliterated absent resorbed melted melting thinned eaten destroyed not_there rarefied"
)
_DENSITY: Final = r"(?<!mineral )(?:(?:bone|bony|ct) )?(?:density|attenuation)(?! (?:on |by )?dexa)"
_LOSS: Final = patterns.of(
    rf"\b(?:(?:moth|worm)[- ]?eaten|punched[- ]out|permeat\w+|eat(?:en|s|ing)(?:[- ](?:away|up))? (?:(?:at|the|my|her|his|its|some|of) )*{_BONE}|"
    r"eat(?:en|s|ing)?[- ](?:away|into|out|through|up)\b(?: (?:an?|the|several|some) holes?)?|eaten (?:(?:an?|several|some) holes?|"
    r"(?=by (?:the |a )?(?:tumour|cancer|disease|metasta|lesion)|in (?:places|parts|front)|at the|anterior|posterior))|"
    rf"(?:(?<=body )|(?<=vertebra )|(?<=bone ))(?:(?:is|was|has been|looks|partly) )*eaten|"
    r"gnaw\w*(?: (?:at|away|through))?|hollow(?:ed)?(?:[- ]out)?(?: (?:shell|out))?|"
    r"dissolv(?:ed|es|ing)(?: away)?(?! in (?:water|\d))|melt(?:ed|s|ing)(?: away)?|excavated|scooped[- ]out|rarefi(?:ed|cation)|rarefaction|"
    r"decalcified|"
    r"deminerali[sz]ed|"
    r"swiss[- ]cheese|emmental|craters?|translucen\w+|chew(?:ed|s|ing)[- ](?:up|away|through|out)|(?:just|only) an? (?:\w+ )?shell|(?:like a |"
    r"as a )?(?:sieve|colander)|(?:empty|egg-?|thin|mere) ?shell|lys(?:es|ing)|"
    r"(?:bony|bone|osseous) (?:defects?|cavit(?:y|ies)|holes?)|(?:erosive|cavitating) (?:lesion|deposit|metastasis|defect)|cystic hole|"
    rf"(?<!sensory )(?<!motor )(?<!neurological )(?<!flow )(?:defects?|gaps?|cavit(?:y|ies)|voids?|holes?) (?:in|of|within|inside|through) "
    rf"(?:(?:the|its|this|front|back|middle|of) )*{_BODY}"
    rf"|{_BODY} (?:has|shows|with|is|contains)(?: (?:an?|several|some|multiple|many|big|large|full of|now))* (?:cavit(?:y|ies)|voids?|holes?)|"
    r"(?:multiple |some |several |small |big |large |riddled with |full of )?(?<!burr )holes?(?:-like)?(?! in (?:the |her |his )?(?!(?:front|"
    r"back|middle|side)))"
    rf"|{_BONE} {_BE}{_GO}(?! (?:again|by (?:osteoporosis|age)))"
    rf"|(?:loss|absence|destruction|resorption|erosion|dissolution|disappearance|melting) of (?:the |its |normal |all )*{_BONE}|"
    rf"(?<!no )(?:missing|absent|lost) {_BONE}|"
    rf"{_BONE}[- ](?:loss|resorption|destruction|erosion|dissolution|destroying|eating|"
    r"eroding|resorbing)(?! (?:markers?|inhibitor|prevention|protection))|"
    rf"(?:destroy|erod|consum|resorb)(?:s|es|ed|ing)(?: the| all)? {_BONE}|area of resorption|(?:(?<=body )|(?<=vertebra ))(?:(?:is|was|has "
    rf"been|being) )*eroded(?! (?:pedicle|facet))|"
    rf"{_BONE} {_BE}replaced (?:by|with) (?:\w+ )?soft tissue|"
    r"(?:lost|missing|destroyed|resorbed)(?= (?:and|as well as|plus) scl_)|"
    r"(?:hypo|low(?:er)?|reduced|decreased)[- ]?(?:density|attenuat(?:ion|ing)|dense)|hypo-?attenuat\w+|"
    rf"{_DENSITY} (?:of (?:the )?{_BODY} )?{_BE}(?:reduced|decreased|lowered|down|low)|black(?: holes?)? {_ON_FILM})"
    r"(?!\w)"
)
_NOT_NEW_BONE: Final = (
    r"(?! (?:scan|metasta|lesion|pain|met\b|mets\b|disease|deposit|marrow|biops|finding|involvement|sites?|profile|tumour|secondar))"
)
_NEW: Final = patterns.of(
    r"\b(?:ivory|hyperdense|osteogenic|bleached|marble(?:[- ](?:like|bone|white|vertebra))*|chalk(?:y|[- ]like)?(?:[- ]white)?|(?:like |as "
    r")stone|eburnat\w+|hyper-?densit\w+|(?:osteo-?)?condens(?:ing|ed|ation)|(?:rock|stone)[- ]hard bone|(?:over-?)?(?:production|formation|"
    r"deposition) of (?:new |more )?bone|"
    r"(?:cortical )?white[- ]?out|whitened|whiter than (?!before)(?:(?:the|its|normal|adjacent) ?)*|white as (?:ivory|chalk|marble|snow|milk|stone)|"
    r"(?:bright|uniformly|chalk|snow|dead|all|completely|solid(?:ly)?|porcelain|too|very|homogeneously|intensely)[- ]white(?! (?:cell|count))|"
    rf"{_BODY} (?:\w+ )?(?:is |looks? |appears? |turned |gone )(?:all |very |quite |entirely )?white(?! (?:cell|matter|blood|british|man|woman|"
    rf"race))|"
    rf"white (?:patch\w*|areas?|lesion|deposit|vertebra|body\b|bone\b|{_ON_FILM})|"
    r"(?:more|extra|very) dense(?= than (?:the |its |its own )?(?:neighbour|adjacent|normal|other|rest|usual))|"
    r"denser than (?:the |its |all )*(?:normal|usual|expected|neighbour|adjacent|other|rest|surrounding)\w*|"
    rf"(?:increas(?:ed|e|ing)|raised|high(?:er)?|heightened|added|excess|elevated|more)[- ](?:in |of )?{_DENSITY}|"
    rf"{_DENSITY} (?:(?:of|in|at) (?:the )?{_BODY} )?{_BE}(?:increased|raised|up|higher|elevated|high)|"
    r"hyper-?attenuat\w+|high[- ]attenuating|(?:radio?-?)?opaque|"
    rf"(?:re-?active |fresh |extra )?(?:new|fresh) bone(?: (?:formation|growth|production|deposition|apposition|{_BE}(?:laid down|formed|made|"
    rf"produced|deposited)))?{_NOT_NEW_BONE}|"
    r"hard (?:patch\w*|areas?|spots?|zones?)|"
    r"(?:lay(?:s|ing)?|laid|put(?:s|ting)?) down (?:of )?(?:new |more |extra )?bone|(?:form|mak|produc|build|deposit|add)(?:e?s|ing) (?:new |more "
    rf")?bone(?! (?:scan|health|marrow|loss))|(?<!no )bone {_BE}(?:laid down|formed|made|produced|deposited|gained|hardened)|"
    r"bone[- ](?:forming|producing|making|building|formation|production|deposition|apposition)(?! (?:markers?|status))|"
    r"harden(?:ed|ing)(?: bone)?)"
    r"(?!\w)"
)
_SOFT: Final = patterns.of(
    r"\b(?:liver|hepatic|lung|lobe|pulmonary|kidney|renal (?:cyst|mass|lesion)|breast|spleen|adrenal|pancrea\w*|brain|nodes?|skin|tongue|mouth|"
    r"oral|mucosa|stools?|teeth|"
    r"dental|jaw|"
    r"arter\w+|vessels?|appetite|heart|stomach|bowel|disc|disk|canal|urine|muscle|psoas|ground|symptoms?|weight|feel\w*)\b"
)
"""What else may be hollow, hard, white or of low density."""
_SYSTEMIC: Final = patterns.of(
    r"\b(?:dexa|dxa|t-score|osteoporo\w+|osteopeni\w+|generali[sz]ed|age-related|denosumab|zoledron\w*|\w*dronate|bisphosphonate\w*|"
    r"anti-?resorptive|prevent\w*|bone health|mineral density|cement\w*)\b"
)
"""What makes all bone thin or keeps it from becoming so, and what is white for another reason."""
_ELEMENT: Final = patterns.of(r"\b(?:pedicles?|facets?|laminae?|joints?|process\w*|ribs?|end-?plates?)\b")
_OF_THE_BODY: Final = patterns.of(rf"\b(?:{_BONE}|body|vertebra\w*|ct|windows?)\b")
_OF_BONE: Final = patterns.of(rf"\b(?:body|vertebra\w*|{LEVEL})\b")
may_speak: Final = gate(
    "eaten eat gnaw hollow dissol melt excavat scoop rarefi rarefa decalcif deminerali cheese sieve colander shell lys defect cavit hole gap void "
    "bone trabecula spongiosa matrix loss resor erosi erod density attenuat hypo hyper black punched permeat ivory osteogenic destr decreas area "
    "bleach marble chalk stone eburnat white dense opaque harden bony emment crater transluc chew condens absent hard missing lost"
)


def plainly(text: str) -> str:
    """A clause with its turns of phrase for bone that goes or comes written as `lys___` and `scl___`; no word moves."""
    if _SYSTEMIC.search(text) or (_SOFT.search(text) and not _OF_BONE.search(text)) or (_ELEMENT.search(text) and not _OF_THE_BODY.search(text)):
        return text
    for pattern, word in ((_NEW, "scl"), (_LOSS, "lys")):
        text = pattern.sub(_written(word), text)
    return text


def _written(word: str) -> Callable[[re.Match[str]], str]:
    return lambda match: word.ljust(len(match[0]), "_")
