"""Wording of the cord and the CSF on MRI: touched or not, compressed or not, CSF still seen around it or gone."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.epidural import CORD, NO
from assistant.reading.wording import either, joined

_TOUCH: Final = either(
    "touch* abut* contact* reach kiss* against in_contact_with meets meeting brush* graz* reaches reaching reached nudg* flush_with",
    "(?:lies|lying|rest[a-z]*|sits|sitting|lean[a-z]*)(?:_[a-z]+ly|_right)?_on up_to in_touch_with snuggl*",
)
_TO_CORD: Final = rf"(?:(?!\b(?:but|and|with|without|not|no|roots?|sac|nor|or)\b)[^.;,]){{0,40}}?\b{CORD}"
CONTACT: Final = joined(
    rf"\b{_TOUCH}\b{_TO_CORD}",
    rf"\b{_TOUCH}\b[^.;,]{{0,18}}?\b{CORD}",
    rf"\b{CORD}\b[^.;,]{{0,22}}?\b(?:touched|abutted|contacted|reached|in contact|contact|brushed|grazed|kissed|abutment|nudged)\b",
    r"\bcord[- ](?:contact|abutment)\b",
    rf"\b{_TOUCH} (?:but|and|though|yet|while|without) (?:\w+ ){{0,4}}?{CORD}",
)
ENDS_TOUCHING: Final = patterns.of(rf"\b{_TOUCH}\s*$")
IT_TOUCHED: Final = patterns.of(rf"\b{_TOUCH} it\b|^\s*(?:and |nor |or |but )?(?:not |never )?(?:\w+ )?(?:touched|contacted|reached|abutted)\b")
_ROOTS: Final = r"(?:nerve )?(?:roots?|rootlets)"
_BESIDE_STATE: Final = (
    r"(?!\s*(?:[:=(-]|is\b|was\b|has\b|not\b|cannot|can\b|effaced|obliterated|lost|gone|absent|none|nil|un\w+|still|remain\w*|visible|"
    r"seen|preserved|persist\w*|present|thin\w*|\?))"
)
_AROUND: Final = (
    rf"\b(?:csf|fluid signal|csf space) (?:still |all |completely |entirely |freely )*(?:a?round|surrounds|surrounding|encircles|envelops|bathes"
    rf"|enveloping|bathing) (?:the )?{CORD}"
)
CSF_STAYS_AROUND: Final = patterns.of(
    rf"{_AROUND}(?!\s*(?:[:=(-]|not\b|cannot|effaced|obliterated|lost|gone|absent|none|nil|un\w+|thin\w*|\?))"
    rf"|\b{CORD} (?:is |remains |still |completely |entirely )*(?:surrounded|bathed|encircled|enveloped) (?:by|in) (?:\w+ ){{0,2}}(?:csf|fluid)"
)
CSF_AROUND: Final = patterns.of(rf"{_AROUND}{_BESIDE_STATE}")
"""Tumour that leaves CSF all around the cord does not touch it, unless the cord is said to be compressed."""
NO_CONTACT: Final = joined(
    rf"\b{NO}\b[^.;,]{{0,28}}?\b{_TOUCH}[^.;,]{{0,28}}?\b{CORD}",
    (
        r"\b(?:nowhere near|short of|at (?:a |some |safe )*distance (?:from|of)|away from|clear of|off|free of|spar(?:es|ing)|separated? from|"
        r"far from|stops short of|"
        "well clear of|not quite at|not on|nothing (?:near|on|against|touching)|distant from|remote from|not at|not to|not as far as|"
        rf"not involving|leaves|leaving) (?:\w+ ){{0,2}}?{CORD}\b(?! (?:compress\w*|squash\w*|flatten\w*|deform\w*|displac\w*))"
    ),
    (
        rf"\b{CORD}\b(?:(?!\bcompress)[^.;,]){{0,25}}?\b(?:not (?:\w+ )?(?:touched|reached|contacted|abutted|involved|in contact)|untouched|"
        r"neither (?:touched|reached|contacted|abutted)|"
        r"uninvolved|at (?:a |some )?distance|free\b(?! (?:of|from) (?:compress|signal|displac|deform))|spared|clear\b|unaffected|well away|"
        r"away from|not in contact|remains? "
        r"(?:free(?! of comp)|clear|separate)|unimpinged|out of reach|safe|left alone)"
    ),
    rf"\b{CORD} (?:contact|abutment|involvement)\s*[:=-]\s*(?:none|no\b|nil|absent)|\b{NO}\b[^.;,]{{0,20}}?\b(?:get|extend|come|go|make it)\w* "
    rf"(?:to|as far as|near|against) "
    rf"(?:the )?{CORD}",
    rf"\b(?:against|to|up to|at) (?:the )?{CORD} (?:it|this|that) (?:does|do|did)(?: not|n't) (?:come|reach|touch|get|go)\b",
    rf"\bno (?:spinal )?cord (?:contact|involvement|abutment|impingement|compromise|touch)\w*|\bnot {CORD}\b|\b(?:short|clear) of {CORD}",
    (
        r"\b(?:csf|fluid)\b[^.;]{0,40}\b(?:between|separat\w+)\b[^.;]{0,30}\b(?:tumour|cord|it)|\b(?:csf|fluid)[- ]?(?:cleft|"
        r"plane|line|layer|strip|gap|cuff)[^.;]{0,25}(?:cord|tumour)"
        rf"|\b(?:space|gap|plane|daylight|room|distance|clearance|fat|cleft|mm)\b[^.;,]{{0,20}}\bbetween\b[^.;,]{{0,40}}\b{CORD}"
    ),
    (
        rf"\b{_ROOTS} (?:\w+ ){{0,2}}(?:free|float\w*|clear|spared|swim\w*|uninvolved|untouched|unaffected|(?:not|never|n't)(?: \w+)? (?:touched|"
        rf"compressed|crowded|displaced|contacted|reached|involved|abutted))|\b{NO}\b[^.;,]{{0,28}}?\b{_TOUCH}[^.;,]{{0,20}}?\b{_ROOTS}\b"
        rf"|\bno (?:nerve )?root (?:contact|involvement|compression|impingement|displacement)\b"
    ),
)
_PRESS: Final = either(
    "compress* squash* squeez* displac* flatten* deform* crush* indent* push* distort* efface* shov* pinch* dent* bow* press pressed presses "
    "pressing pressure draped mould* deviat* impinge* squish* pancake* kink* buckl* strangl* strangul* constrict* thinned imping* mass_effect"
)
_WITHOUT_CSF: Final = r"(?!\s+(?:\w+\s+){0,2}(?:csf|cerebrospinal|fluid|rim)\b)"
COMPRESSED: Final = joined(
    rf"\b{CORD}\b[^.;,]{{0,28}}?\b{_PRESS}",
    rf"\b{_PRESS}\b(?:(?!\b(?:no|not|without|with|and|but|against|or|neither|sac|theca\w*|dura\w*)\b)[^.;,]){{0,26}}?\b{CORD}\b",
    rf"\b{CORD} comp\b",
    rf"\b{CORD} (?:(?:is|was|has|been|lies|looks|being|clearly|slightly|markedly|badly) )*(?:shifted|bent|sandwiched|trapped|hemmed in|nipped)\b",
    r"\b(?<!low grade )(?<!low-grade )cord compression\b(?! (?:grade|scale|score))|\bme?scc\b(?! ?(?:grade|scale|score|[:=(]* ?\d))(?! "
    r"(?:co-?ord(?:inator)?\b|form|pathway|referral|team|alert|proforma|nurse|service|guideline|protocol|clinic|bleep|card|phone|hotline))",
)
NOT_COMPRESSED: Final = joined(
    rf"\b{NO}\b{_WITHOUT_CSF}(?:(?!\bcsf\b)[^.;,]){{0,24}}?\b{_PRESS}(?: or \w+)?(?:[^.;,]{{0,15}}?\b(?:{CORD}|it\b))",
    rf"\b{CORD}\b[^.;,]{{0,30}}?\b(?:not|neither|never|isn't|isnt|nor|without|no|nowhere|hasn't|wasn't)\b{_WITHOUT_CSF} (?:\w+ ){{0,2}}?(?:{_PRESS}|"
    r"shift)",
    (
        rf"\b{CORD}"
        r"\b[^.;,]{0,12}?\b(?:keeps?|retains?|holds?|maintains?|kept|retaining|keeping|has|of) (?:its |a )?(?:own )?(?:normal |"
        rf"usual |round )*(?:shape|position|contour|calibre|outline|form)|\b{CORD}"
        " (?:shape|contour|calibre|position|outline) (?:is |and position |remains |looks )*(?:normal|preserved|"
        r"maintained|kept|unchanged)|\bnormal cord (?:shape|calibre|contour|outline)"
    ),
    rf"\b{CORD}\b[^.;,]{{0,22}}?\b{either('undisplaced uncompressed undeformed unflattened undistorted unsquashed unindented unmoved unshifted')}",
    rf"\b(?:shape|contour|calibre|outline|position) of (?:the )?{CORD} (?:is |remains |looks |still )*(?:normal|preserved|maintained|kept"
    rf"|unchanged|intact)",
    rf"\bnormal (?:shape|contour|calibre|outline|position) of (?:the )?{CORD}|\bcord compression\s*-(?=\s*(?:$|[,;)/]))",
    rf"\b(?:un(?:displaced|compressed|deformed|flattened|distorted|indented|moved|shifted)|normally shaped) {CORD}",
    rf"\b{CORD}\b[^.;,]{{0,12}}?\bwithout (?:changing|altering|distorting|displacing|compressing|deforming|squashing|flattening|shifting)",
    rf"\b{CORD}\b[^.;,]{{0,16}}?\b(?:free (?:of|from)|escapes?|escaped|avoids?|devoid of) (?:any |all |real |frank )*{_PRESS}",
    r"\b(?:no|without|nil|zero|nor|never any) (?:actual |true |frank |real |spinal |definite |any |obvious |significant )*cord (?:compression|"
    r"displacement|deform\w*|indent\w*|flatten\w*)",
)
_WRAPS: Final = either("encas* wrap* encircl* engulf* envelop* swallow* swath* swaddl* sheath* ensheath* smother* invested invests embrac* girdl* ")
_BY_CSF: Final = r"(?! (?:up )?(?:in|by|with) (?:(?!tumour|disease|tissue|with)\w+ ){0,3}(?:csf|fluid|fat|dura|cerebrospinal))"
WRAPPED: Final = joined(
    rf"\b(?<!csf )(?<!fluid )(?<!fat )(?<!still ){_WRAPS}\b(?:(?!\b(?:no|not|without|with|and|but|by|neither|sac|dura|theca)\b)[^.;,]){{0,26}}?"
    rf"\b{CORD}",
    rf"\b{CORD} (?:(?:is|was|has|been|being|lies|looks|now|all|completely|entirely|totally|half|nearly|almost) )*{_WRAPS}\b{_BY_CSF}",
    rf"\b{CORD} (?:is |completely |entirely |totally |circumferentially )*surrounded (?:on all sides |all round |completely |circumferentially )+by "
    r"(?:\w+ ){0,2}?(?:tumour|disease|soft tissue)\b",
)
"""Tumour all round the cord compresses it, unless its compression is denied."""
_GROWTH: Final = r"(?:tumour|disease|mass|soft tissue|tissue|metastasis|deposit|lesion|it)"
SURROUNDED: Final = joined(
    rf"\b{_GROWTH}(?: (?!not\b|never\b|csf\b|no\b|with\b|and\b|but\b)\w+){{0,3}}? (?:surround(?:s|ed|ing)?|a?round|encompass\w+) "
    rf"(?:the |whole |entire |all of )*{CORD}",
    rf"\b{CORD} (?:(?:is|completely|entirely|circumferentially|totally) )*surrounded{_BY_CSF}",
)
"""Tumour around the cord, which is compressed where no CSF is left."""
_VISIBLE: Final = either(
    "visible seen still persist* remain* preserved present around rim identifiable detectable maintained visualised "
    "visualized there survives retained discernible appreciable spared is_left left_over residual intact yes narrowed thinned reduced diminished "
    "attenuated"
)
_CSF: Final = r"(?:csf|cerebrospinal fluid|fluid signal|spinal fluid|bright fluid|subarachnoid space)"
CSF_SEEN: Final = joined(
    rf"\b{_CSF}\b[^.;]{{0,30}}?\b{_VISIBLE}",
    (
        r"\b"
        + either(
            "rim strip sliver film thin_layer crescent some little residual trace thread cuff line hint bit ribbon streak",
            "wisp slit tongue layer halo remnant drop band ring collar",
        )
        + " of (?:the |residual |remaining |bright |surrounding )*(?:csf|fluid|cerebrospinal fluid)"
    ),
    (
        r"\bcsf (?:rim|sliver|strip|film|crescent)\b|\b(?:still|some|persist(?:ing|ent)|retained|detectable|residual|remaining|visible|thin|"
        r"preserved|(?:partial|some) (?:preservation|"
        r"persistence) of(?: the)?)(?: a)?(?: \w+)? csf\b|\b(?:see|sees|seeing|makes? out|discern|detect|appreciate|identify) (?:\w+ ){0,3}?csf"
        r"|\bcsf (?:\+|ok|yes)"
        r"|\bthere (?:is|was|remains) (?:(?:still|some|a|little|bit|of|plenty|enough) )*csf\b|\bfluid (?:is |remains )?still (?:bright|white|seen"
        r"|visible|"
        r"there|present)\b"
    ),
)
CSF_NOT_GONE: Final = patterns.of(
    rf"\b{_CSF}\b[^.;,]{{0,22}}?\b(?:not|never|n't)(?: been)? (?:completely |fully |entirely |totally |quite |wholly )*(?:obliterated|"
    rf"effaced|lost|gone|squeezed out|blocked)|\bnot (?:quite )?all (?:of )?(?:the )?{_CSF}\b[^.;,]{{0,16}}?\b(?:obliterated|effaced|lost|gone|"
    rf"blocked)|\b{_CSF}\b[^.;,]{{0,22}}?\b(?:partly|partially|incompletely|nearly|almost|not completely) (?:\w+ )?(?:obliterated|effaced|"
    rf"lost|"
    rf"gone|preserved)|\b(?:partial|incomplete|sub-?total|near-?total) (?:effacement|obliteration|loss) of (?:the )?{_CSF}|\b(?:partial|incomplete|"
    rf"sub-?total|near-?total) {_CSF} (?:effacement|obliteration|loss)"
)
_ASPECT: Final = (
    r"(?:(?:only )?(?:anterior|ventral|posterior|dorsal|(?:on|to) the (?:left|right)|left|right)(?:ly)?"
    r"(?:[- ]?(?:lateral|sided)(?:ly)?)?)"
)
"""One side of the cord: what is lost there may be seen on the other."""
CSF_UNTOLD: Final = patterns.of(
    rf"\b(?:{_CSF}|fluid)\b[^.;,]{{0,30}}?(?:\bnot (?:commented|mentioned|described|reported|stated|assessed|documented|clear)|\bunknown|\bn/k|"
    rf"\bunclear)"
    rf"|\bwhether (?:any |the |there is )*(?:{_CSF}|fluid)"
    rf"|\b(?:obliterat|effac)\w* (?:of )?(?:the |all )*{_ASPECT} {_CSF}\b(?! and\b)"
    rf"|\b{_ASPECT} {_CSF}(?: (?:space|signal|column|is|was|has|been|completely|totally|fully))* (?:obliterat|effac|lost|gone)\w*"
    rf"|\b{_CSF}(?: (?:space|signal|column|is|was|has|been|completely|totally|fully))* (?:obliterat|effac|lost|gone)\w* {_ASPECT}\b(?! (?:and|or|"
    rf"&)\b)"
)
_GONE: Final = either(
    "obliterat* effaced absent gone lost not_visible not_seen not_visualised not_visualized not_identifiable no_longer "
    "invisible disappear* cannot_be_seen nil none completely_effaced unseen wiped_out squeezed_out vanished not_preserved "
    "isn't_visible interrupted not_identified not_present used_up nowhere not_there not_apparent can't_be_seen not_discernible not_detectable "
    "blocked closed blotted_out (?:cannot|can't|could_not|can_not)_be_(?:made_out|identified|discerned|detected|appreciated)"
)
_TO_GONE: Final = r"\b(?:(?!\b(?:and|but|preserved|present|still|though|while|seen|visible|not|never|with)\b)[^.;,]){0,40}?"
CSF_GONE: Final = joined(
    (
        r"\b"
        + either(
            "no without nil not_any zero absent loss_of lost complete_loss_of absence_of obliterat* effac* never_any not_a_drop_of neither",
            "no_visible no_residual none_of",
        )
        + rf"\b(?:(?!\b(?:but|and|though|still|yet|while)\b)[^.;,]){{0,25}}?\b(?:{_CSF}|fluid)\b"
    ),
    rf"\b(?:{_CSF}|fluid){_TO_GONE}\b{_GONE}\b",
    rf"\b{_CSF}\s*-(?=\s*(?:$|[,;)/]))|\b(?:{_CSF}|complete|total) block(?:age)?\b(?=[^;]*\b{CORD})|\bblock(?:age)? (?:of|to) (?:the )?{_CSF}",
    rf"\b{_CSF} (?:effacement|obliteration|loss)|\b{_CSF}\b[^.;,]{{0,20}}?[:=]\s*(?:none|nil|no\b|absent)",
    r"\b(?:cannot|can't|could not|couldn't|unable to) (?:\w+ )?(?:see|find|make out|discern|detect|identify) (?:any )?(?:csf|fluid)|\bfully effaced\b"
    r"|\bcomplete(?:ly)? efface\w*",
)
CORD_NAMED: Final = patterns.of(CORD)
CSF_NAMED: Final = patterns.of(rf"\b{_CSF}\b")
IT_PRESSED: Final = patterns.of(rf"^\s*(?:and |but )?(?:which|it) (?:is|was|has been|looks|appears) (?:\w+ly )?{_PRESS}(?![a-z])")
IT_SPARED: Final = patterns.of(
    r"^\s*(?:and |but )?(?:which|it)(?: itself)? (?:has kept|keeps?|kept|retains?|maintains?|holds?|is of|has) (?:its |a )?(?:own )?(?:normal |"
    r"usual |round )*(?:shape|"
    r"position|calibre|contour|outline|form)\b|"
    rf"(?<![a-z]){NO}(?![a-z]) (?:\w+ ){{0,2}}?{_PRESS}(?![a-z])|\b(?:undisplaced|uncompressed|undeformed|undistorted|unflattened)\b"
)
