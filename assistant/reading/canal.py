"""The canal on MRI without a named grade: descriptors that the ESCC rule turns into the grades they leave possible."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import DOUBT, Mention, negated, one
from assistant.reading.wording import either, gate, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

may_speak: Final = gate(
    "cord sac theca dura csf fluid canal epidur bone confined contained limited restricted conus myelon root mri mr t2 ct sagittal within cortex "
    "wall medulla subarachnoid axial",
)
_CORD: Final = r"(?:(?:spinal )?cord(?! (?:signs?|signal|compression grade))|myelon|medulla|conus)"
_SAC: Final = r"(?:(?:thecal|dural)[ -]?(?:sac|tube)|sac|theca|dura\w*|thecal)"
_BAD: Final = either(
    "tumour disease extension component spread soft_tissue mass deposit lesion involvement invasion lip cuff nodule "
    "rim sleeve tongue plaque tissue bulge growth leaf rind crust focus foci compression encroachment compromise "
    "narrowing intrusion breach"
)
_OK: Final = either(
    "clear free normal patent clean uninvolved open empty intact preserved unremarkable capacious spared respected "
    "unaffected not_breached not_involved not_encroached not_entered not_narrowed"
)
_NO: Final = either(
    "no not without nil never nor neither nothing doesn't isn't does_not did_not didn't fails_to zero none_of "
    "absent doesnt isnt has_not hasn't barely_not"
)
_SPACE: Final = (
    "epidural(?: space| fat| tumour| disease| extension| component| compartment| soft tissue| involvement|"
    rf" planes?)?(?:,)?(?: is| are| was| were|:| -| remains?| looks?| appears?)*\s*(?:{_OK}"
    r"|none|nil|absent|no\b|not seen|negative|uninvolved)"
)
_NO_EPIDURAL: Final = joined(
    rf"\b(?:no|without|nil|never any|absent)\b (?:\w+ ){{0,3}}epidural(?: {_BAD})?(?! (?:fat|grade|score))",
    rf"\b{_SPACE}\b",
    r"\bclean epidural\b|\bepidural space (?:respected|spared)|\bnothing epidural",
    (
        r"\b(?:confined|limited|restricted|contained|within|stays?|staying|remains?|kept|all)\b(?: \w+){0,2} (?:to|"
        r"in|within|inside) (?:the )?(?:bone|vertebra\w*|body|cortex|marrow|bony margins?|vb)\b"
    ),
    (
        r"\b(?:within|inside) (?:the )?(?:bone|cortex|bony margins?)\b|\bbone[- ](?:confined|only|limited)\b|\bintra-?osseous(?: only)?\b|"
        r"\bpurely (?:bony|osseous|intraosseous)"
    ),
    (
        r"\b(?:spinal |sacral |vertebral |central |whole )*canal (?:is |was |remains |looks |appears |entirely |"
        rf"completely |itself )*{_OK}\b|\b(?:clear|free|patent|normal|empty) (?:spinal |central )?canal\b"
    ),
    (
        rf"\bno (?:spinal )?(?:canal|intraspinal|intracanalicular|extra-?osseous|retropulsi\w+ or)(?: \w+){{0,2}} {_BAD}"
        r"|\bnothing (?:at all )?(?:in|into|inside|enters|entering) the canal\b"
    ),
    (
        r"\b(?:no|not|without|never|doesn't|does not) (?:any )?(?:exten\w*|spread\w*|breach\w*|break\w*|leav\w*|"
        r"enter\w*|reach\w*|intrud\w*)(?: \w+)? ?(?:into|beyond|outside|through|in|of|to)? ?(?:the )?(?:spinal |"
        r"epidural )?(?:canal|epidural|bone|cortex|posterior wall|posterior cortex)\b"
    ),
    r"\bposterior (?:wall|cortex) (?:is )?(?:intact|preserved)[\w ,]{0,20}no (?:epidural|canal)",
)
_ENTERS: Final = either(
    "extend* enter* reach* abut* touch* contact* meet* invad* spill* bulg* grow* encroach* against in into within lying lies up_to"
)
_EPIDURAL: Final = joined(
    (
        rf"\bepidural (?:\w+ )?{_BAD}"
        r"(?! ?(?:grade|score|scale|[:=(]* ?(?:escc |bilsky )?\d))|\bepidural (?:cuff|space (?:is )?(?:involved|"
        "infiltrated|filled|invaded)|collar|fat (?:is )?(?:effaced|replaced|infiltrated))"
    ),
    (
        rf"\b(?:tumour|disease|it|lesion|mass|deposit|component|soft tissue|metastasis|and|which)\b(?: \w+){{0,2}} {_ENTERS}"
        "(?: (?:to|into|the|up|against|towards|in|of))* (?:ventral |anterior |lateral |dorsal |left |right |spinal )*(?:canal|"
        r"epidural|dura\w*|thecal|sac)\b"
    ),
    (
        rf"\b{_ENTERS} (?:(?:to|into|the|up|against) )*(?:ventral |anterior |lateral |spinal )*(?:epidural(?: space| fat)?|"
        rf"dura\w*|thecal sac|sac|canal)\b|\b{_SAC}"
        " (?:is |just |only |merely |being )*(?:touched|abutted|contacted|reached|met)"
    ),
)
_SHAPE: Final = either(
    "deform* indent* flatten* impress* imping* dent* distort* efface* narrow* push* displace* encroach* mould* "
    "molded squash* squeez* mass_effect compress* dint* crowd*"
)
_KEEP: Final = (
    (
        r"(?:(?:not|isn'?t|is n't|never) (?:\w+ )?(?:deformed|indented|compressed|flattened|dented|impressed|distorted|displaced|effaced|"
        "narrowed|squashed|touched)|undeformed|preserved|(?:keeps?|retains?|holds?|kept|keeping|holding|retaining) (?:its|"
        "a|normal)? ?(?:normal |round )?(?:shape|contour|outline|calibre|form)|"
    )
    + either(
        "unchanged normal intact round maintained undistorted unindented uncompressed undented unflattened unimpressed "
        "undisturbed smooth unaffected fine unremarkable"
    )
    + (
        "|no (?:deformity|deformation|indentation|dent|distortion|mass effect|compression|impression)|(?:shape|"
        "outline|contour|calibre) (?:is |remains )?(?:preserved|normal|maintained|kept|unchanged|intact))"
    )
)
_SAC_DEFORMED: Final = joined(
    rf"\b{_SAC}\b[^.;,]{{0,20}}?\bloses? (?:its )?(?:normal |round )*(?:shape|contour|outline)",
    rf"\b{_SAC}\b[^.;]{{0,30}}?\b{_SHAPE}",
    rf"\b{_SHAPE}\b[^.;]{{0,22}}?\b{_SAC}",
)
_SAC_KEPT: Final = joined(
    rf"\b{_SAC}\b[^.;,]{{0,30}}?\b{_KEEP}",
    rf"\b{_NO}\b[^.;,]{{0,25}}\b{_SHAPE}\b[^.;,]{{0,20}}\b{_SAC}",
    rf"(?<!cord )(?<!conus )\b{_NO}\b[^.;,]{{0,25}}\b{_SHAPE}\b[^.;,]{{0,20}}\bit\b",
    rf"\b(?:normal|preserved|undeformed|unchanged|intact|undisturbed) (?:\w+ )?{_SAC}",
    rf"\b(?:no|without|nil) (?:any )?{_SAC} (?:deform\w*|indent\w*|compression|distortion|effacement)",
    rf"\b{_SAC} (?:deform\w*|indent\w*|compression|distortion|effacement)\s*[:=-]\s*(?:none|no\b|nil|absent)",
    rf"\bshape of the {_SAC} (?:is )?(?:un\w+|kept|preserved|normal|maintained)",
    rf"(?<!cord )(?<!conus )\bwithout (?:\w+ )?{_SHAPE}\b(?! (?:of )?(?:the )?{_CORD})",
)
_TOUCH: Final = either("touch* abut* contact* reach kiss* against in_contact_with lies_on meets meeting brush* graz* reaches reaching reached nudg*")
_CONTACT: Final = joined(
    rf"\b{_TOUCH}\b[^.;,]{{0,18}}?\b{_CORD}",
    rf"\b{_CORD}\b[^.;,]{{0,22}}?\b(?:touched|abutted|contacted|reached|in contact|contact|brushed|grazed|kissed|abutment)\b",
    r"\bcord[- ](?:contact|abutment)\b",
)
_NO_CONTACT: Final = joined(
    rf"\b{_NO}\b[^.;,]{{0,28}}?\b{_TOUCH}[^.;,]{{0,16}}?\b{_CORD}",
    (
        r"\b(?:nowhere near|short of|away from|clear of|off|free of|spar(?:es|ing)|separated? from|far from|stops short of|"
        "well clear of|not quite at|not on|nothing (?:near|on)|distant from|remote from|not at|not to|not as far as|"
        rf"not involving) (?:\w+ ){{0,2}}?{_CORD}\b"
    ),
    (
        rf"\b{_CORD}\b[^.;,]{{0,25}}?\b(?:not (?:\w+ )?(?:touched|reached|contacted|abutted|involved|in contact)|untouched|"
        r"uninvolved|free\b|spared|clear\b|unaffected|well away|away from|not in contact|remains? (?:free|clear|"
        "separate)|unimpinged|out of reach|safe)"
    ),
    rf"\b{_CORD} (?:contact|abutment|involvement)\s*[:=-]\s*(?:none|no\b|nil|absent)|\b{_NO}\b[^.;,]{{0,20}}?\b(?:get|extend|come|go)\w* to "
    rf"(?:the )?{_CORD}",
    rf"\bno (?:spinal )?cord (?:contact|involvement|abutment|impingement|compromise|touch)\w*|\bnot {_CORD}\b|\b(?:short|clear) of {_CORD}",
    (
        r"\b(?:csf|fluid)\b[^.;]{0,40}\b(?:between|separat\w+)\b[^.;]{0,30}\b(?:tumour|cord|it)|\b(?:csf|fluid)[- ]?(?:cleft|"
        r"plane|line|layer|strip|gap|cuff)[^.;]{0,25}(?:cord|tumour)|\bcsf (?:all )?(?:around|surrounds|surrounding) (?:the )?"
        f"{_CORD}(?! is)"
    ),
    (
        r"\b(?:nerve )?roots? (?:\w+ ){0,2}(?:free|float\w*|clear|spared|swim\w*|uninvolved|untouched|not (?:touched|"
        "compressed|crowded|displaced|contacted))"
    ),
)
_PRESS: Final = either(
    "compress* squash* squeez* displac* flatten* deform* crush* indent* push* distort* efface* shov* pinch* dent* bow* press pressed presses "
    "pressing draped mould* deviat* impinge*"
)
_COMPRESSED: Final = joined(
    rf"\b{_CORD}\b[^.;,]{{0,28}}?\b{_PRESS}",
    rf"\b{_PRESS}\b(?:(?!\b(?:no|not|without|with|and|but|against|or)\b)[^.;,]){{0,18}}?\b{_CORD}\b",
    rf"\b{_CORD} comp\b",
    r"\bcord compression\b(?! (?:grade|scale|score))",
)
_NOT_COMPRESSED: Final = joined(
    rf"\b{_NO}\b[^.;,]{{0,24}}?\b{_PRESS}(?: or \w+)?(?:[^.;,]{{0,15}}?\b(?:{_CORD}|it\b))",
    rf"\b{_CORD}\b[^.;,]{{0,30}}?\b(?:not|neither|never|isn't|nor|without|no) (?:\w+ )?(?:{_PRESS}|shift)",
    (
        rf"\b{_CORD}"
        r"\b[^.;,]{0,12}?\b(?:keeps?|retains?|holds?|maintains?|kept|retaining|keeping|has|of) (?:its |a )?(?:own )?(?:normal |"
        rf"usual )?(?:shape|position|contour|calibre|outline|form)|\b{_CORD}"
        " (?:shape|contour|calibre|position|outline) (?:is |and position |remains |looks )*(?:normal|preserved|"
        r"maintained|kept|unchanged)|\bnormal cord (?:shape|calibre|contour|outline)"
    ),
    rf"\b{_CORD}\b[^.;,]{{0,22}}?\b{either('undisplaced uncompressed undeformed unflattened undistorted unsquashed unindented')}",
    rf"\b{_CORD}\b[^.;,]{{0,12}}?\bwithout (?:changing|altering|distorting|displacing|compressing|deforming|squashing|flattening|shifting)",
    r"\bno (?:actual |true |frank |real |spinal |definite )*cord (?:compression|displacement|deform\w*|indent\w*|flatten\w*)",
)
_VISIBLE: Final = either(
    "visible seen still persist* remain* preserved present around rim identifiable detectable maintained visualised "
    "visualized there survives retained discernible appreciable is_left left_over"
)
_CSF: Final = r"(?:csf|cerebrospinal fluid|fluid signal|spinal fluid|bright fluid)"
_CSF_SEEN: Final = joined(
    rf"\b{_CSF}\b[^.;]{{0,30}}?\b{_VISIBLE}",
    (
        r"\b"
        + either(
            "rim strip sliver film thin_layer crescent some little residual trace thread cuff line hint bit ribbon streak",
            "wisp slit tongue layer halo remnant",
        )
        + " of (?:the |residual |remaining |bright |surrounding )*(?:csf|fluid|cerebrospinal fluid)"
    ),
    (
        r"\bcsf (?:rim|sliver|strip|film|crescent)\b|\b(?:still|some|residual|remaining|visible|thin|preserved|(?:partial|some) (?:preservation|"
        r"persistence) of(?: the)?)(?: a)?(?: little|"
        r" some| thin)? csf\b|\b(?:can|could) (?:still )?(?:just )?see (?:some )?csf|\bcsf (?:\+|ok|yes)"
    ),
)
_CSF_NOT_GONE: Final = re.compile(
    rf"\b{_CSF}\b[^.;,]{{0,22}}?\bnot (?:completely |fully |entirely |totally |quite )(?:obliterated|effaced|lost|"
    rf"gone)"
)
_CSF_UNTOLD: Final = re.compile(
    rf"\b(?:{_CSF}|fluid)\b[^.;,]{{0,30}}?(?:\bnot (?:commented|mentioned|described|reported|stated|assessed|documented|clear)|\bunknown|\bn/k|"
    rf"\bunclear)"
    rf"|\bwhether (?:any |the |there is )*(?:{_CSF}|fluid)"
)
_GONE: Final = either(
    "obliterat* effaced absent gone lost not_visible not_seen not_visualised not_visualized not_identifiable no_longer "
    "invisible disappear* cannot_be_seen nil none completely_effaced unseen wiped_out squeezed_out vanished not_preserved "
    "isn't_visible"
)
_CSF_GONE: Final = joined(
    (
        r"\b"
        + either("no without nil not_any zero absent loss_of lost complete_loss_of absence_of obliterat* effac* never_any not_a_drop_of")
        + rf"\b[^.;,]{{0,25}}?\b(?:{_CSF}|fluid around|fluid)\b"
    ),
    rf"\b(?:{_CSF}|fluid|csf space|subarachnoid space)\b[^.;,]{{0,22}}?\b{_GONE}\b",
    rf"\b{_CSF} (?:effacement|obliteration|loss)|\b{_CSF}\b[^.;,]{{0,20}}?[:=]\s*(?:none|nil|no\b|absent)",
    r"\b(?:cannot|can't|could not|couldn't) (?:\w+ )?see (?:any )?(?:csf|fluid)|\bfully effaced\b|\bcomplete(?:ly)? efface\w*",
)
_NO_IMAGE: Final = joined(
    (
        r"\b(?:no|without|not had|awaiting|pending|waiting for|cannot have|contraindicated for|not yet had)\b[^.;,]{0,18}\b(?:mri|"
        r"mr\b|axial t2|axials?|t2)\b(?! (?:evidence|compat))"
    ),
    (
        r"\bmri\b[^.;,]{0,20}\b(?:pending|awaited|not (?:yet )?(?:done|available|performed|possible)|contraindicated|"
        r"tomorrow|refused|declined|failed|is not done|is not available|outstanding|booked|non-diagnostic|to follow)\b"
    ),
    r"\bonly (?:ct|sagittal|x-?ray|radiograph)|\bct only\b|\bsagittals? (?:only|images only)|\bno mri\b",
)
_FACTS: Final = (
    ("epidural_tumour", _NO_EPIDURAL, _EPIDURAL),
    ("sac_deformed", _SAC_KEPT, _SAC_DEFORMED),
    ("cord_compressed", _NOT_COMPRESSED, _COMPRESSED),
    ("cord_contact", _NO_CONTACT, _CONTACT),
    ("csf_visible", _CSF_GONE, _CSF_SEEN),
)
_CORD_NAMED: Final = re.compile(_CORD)
_IT_SPARED: Final = re.compile(
    rf"(?<![a-z]){_NO}(?![a-z]) (?:\w+ ){{0,2}}?{_PRESS}(?![a-z])|\b(?:undisplaced|uncompressed|undeformed|undistorted|unflattened)\b"
)
_SAC_NAMED: Final = re.compile(rf"\b{_SAC}\b")
_SAC_SPARED: Final = re.compile(
    r"\s*(?:which |it |and |and it |that )?(?:is |was |remains |keeps )?(?:not (?:\w+ )?(?:deformed|indented|"
    r"compressed|dented|distorted)|undeformed|unindented)\b"
)
_CERTAIN: Final = frozenset({"sac_deformed", "cord_contact", "csf_visible"})


def find(clauses: Sequence[Clause]) -> Iterator[Mention]:
    """What the images show, as booleans: epidural tumour, sac deformed, cord touched, cord compressed, CSF visible."""
    about_cord = about_sac = False
    for clause in clauses:
        if "canal" in clause.topics:
            yield from _descriptors(clause.text, clause.start)
        elif about_cord and (spared := _IT_SPARED.search(clause.text)):
            yield one("cord_compressed", False, spared, clause.start)
        elif about_sac and (kept := _SAC_SPARED.match(clause.text)):
            yield one("sac_deformed", False, kept, clause.start)
        about_cord = about_cord or bool(_CORD_NAMED.search(clause.text))
        about_sac = bool(_SAC_NAMED.search(clause.text)) and not about_cord


def _descriptors(text: str, at: int) -> Iterator[Mention]:
    doubted = bool(DOUBT.search(text))
    for fact, no, yes in _FACTS:
        if (doubted and fact not in _CERTAIN) or (fact == "csf_visible" and _CSF_UNTOLD.search(text)):
            continue
        if fact == "csf_visible" and (left := _CSF_NOT_GONE.search(text)):
            yield one(fact, True, left, at)
            continue
        if absent := no.search(text):
            yield one(fact, False, absent, at)
        elif (present := yes.search(text)) and not negated(text, present.start(), 18):
            yield one(fact, True, present, at)
    if missing := _NO_IMAGE.search(text):
        yield one("axial_t2", False, missing, at)
