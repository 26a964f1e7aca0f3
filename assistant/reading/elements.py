"""The words for the posterolateral elements and for their sides: the subjects of `posterolateral`."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import either

_JOINT: Final = either("jt jts jnt joint joints")
KINDS: Final[tuple[tuple[str, str], ...]] = (
    ("pedicle", either("pedicle pedicles ped peds pedicular hemi-?pedicle arch_root arch_roots arcus_roots? arcus_vertebrae_roots? winking_owl")),
    (
        "facet",
        (
            f"(?:(?:facets?|facetal|zygapophys[a-z]*|apophys[a-z]*|articular) {_JOINT}|"
            + either(
                "facet facets facetal articular_process* articular_mass* zygapophys* lateral_mass* lat_mass* condyle condyles pars",
                "articular_pillar* pillar pillars",
            )
            + f"|(?:(?<=left )|(?<=right )|(?<=side )|(?<=sided )){_JOINT}(?! (?:pain|space|replace|effusion)))"
        ),
    ),
    (
        "costovertebral",
        (
            f"(?:(?:costo-?vert(?:ebral)?|costo-?transverse|cv|rib[- ]vertebra[a-z]*|rib|ribs) ?{_JOINT}|"
            + either("costo_?vertebral costotransverse cvj cvjs cv_articulation* rib_head rib_heads")
            + ")"
        ),
    ),
    (
        "elements",
        (
            r"(?:posterior|post|postero-?lateral|posterolat)\.? ?(?:"
            + either(
                "element elements elem elems elms elmts el els elts arch column columns structure structures ring rings bits bony_elements parts"
            )
            + ")|"
            + either("postero-?lateral posterolat postero-?lat post[a-z]{0,4}lat* posterolaterally")
            + (
                r"(?: (?:complex|elements?))?|(?:neural|vertebral) arch(?:es)?|arcus(?: vertebra[a-z]*)?|ple|(?:pes|pe's|pe)(?=\s(?:all |both |are |"
                r"is )*(?:clear|intact|spared|involved|uninvolved|invaded)\b)|pl(?: elements?)?(?=\s*(?:[:=-]|"
                "none|nil|unilateral|bilateral|clear|left|right|both|inv|spared|neg|hit|ok|intact|free|fine|gone|destroyed|uninv|nl|normal|nad|not "
                "(?:inv|aff)|dz|disease))|(?<=inv of )pl|(?<=involvement of )pl|(?:(?<=no )|(?<=none ))(?:pl|post|posterior)(?=\\s*(?:[,;/+.)]|"
                "$|and |inv "
                "|inv$))|posterior involvement|"
                "posterior (?:bony )?disease|"
                r"(?:(?<=half of the )|(?<=halves of the )|(?<=side of the )|(?<=sides of the ))arch|"
                "back of the (?:bone|vertebra)|(?:little |small )?joints? at the back|back joints?|"
                "(?:posterior|(?<!aortic )arch)(?=\\s+(?:is |was |all |side )?(?:clear|spared|intact|clean|normal|uninvolved|fine|ok)\\b)"
            )
        ),
    ),
)
ELEMENT_WORDS: Final = "(?:" + "|".join(rf"(?<![a-z])(?:{pattern})(?![a-z])" for _, pattern in KINDS) + ")"
ELEMENT: Final = "|".join(f"(?P<{kind}>(?<![a-z])(?:{pattern})(?![a-z]))" for kind, pattern in KINDS)
_NOT_SIDE: Final = (
    "(?! (?:the )?(?:sagittal|coronal|planes)(?![a-z]))(?! ?(?:leg|arm|hip|lung|kidney|foot|hand|thigh|breast|nephrectomy|shoulder|weakness|side "
    "weakness|lower limb|"
    r"upper limb|l?obe|adrenal|breast|ventric\w*|sided weakness|-spine|spine))"
)
_BOTH: Final = either(
    (
        "both 2/2 bilateral bilaterally either_side each_side each(?=_(?:pedicle|facet|rib|of_the_(?:pedicles|facets|two|joints))) "
        "left_and_right right_and_left l_and_r r_and_l l_&_r r_&_l l&r r&l l/r r/l all_four "
        "left/right right/left two"
    ),
    r"x_?2 l_?\+_?r r_?\+_?l left_\+_right right_\+_left lt_and_rt rt_and_lt lt_\+_rt rt_\+_lt lt/rt rt/lt lt&rt rt&lt both_halves 2_of_(?:the_)?2 "
    r"li_?[+/&]_?re re_?[+/&]_?li li_(?:und|u)_re re_(?:und|u)_li beidseit* bds",
)
_SIDES: Final[tuple[tuple[str, str], ...]] = (
    ("some", r"at least one|one or (?:both|two|the other)|uni[a-z]* (?:or|vs|versus|/) ?bi[a-z]*|1 or 2"),
    ("both", _BOTH),
    (
        "left",
        (
            rf"{either('left_sided l_sided left lt l/s lhs links li(?!-)')}(?: one)?|lft(?= (?:facet|ped|cv|costo|rib|post|side))|"
            rf"(?<![a-z0-9/&-])l(?![\w'&-]|"
            r" ?\d| spine)(?: one)?|(?<=/)l(?= ?(?:facet|ped|cv|costo|rib))|(?<=[a-z]{2}/)l(?= [a-z])"
        ),
    ),
    (
        "right",
        (
            rf"{either('right_sided r_sided right rt r/s rhs rechts')}(?: one)?|(?<![a-z0-9/&-])r(?![\w'&-]| ?\d)(?: one)?|"
            r"re(?=\s*(?:$|[,;/)]|(?:is )?(?:intact|gone|destroyed|ok|clear|free|involved|normal)(?![a-z])))|(?<=/)r(?= ?(?:facet|ped|cv|costo|"
            r"rib))|(?<=[a-z]{2}/)r(?= [a-z])"
        ),
    ),
    (
        "one",
        (
            either(r"unilateral unilaterally one_side one_sided 1_side one_of_the_two one_of_two one_of_both uni a_single single 1(?!/\d)")
            + r"|(?<!new )(?<!this )(?<!that )one(?! (?:in|at|that|which|to|we|i|is|above|below|question|radiolog[a-z]*|"
            r"reader|report|line|doctor|colleague|consultant|surgeon|letter|film|scan|ct|view)\b)"
        ),
    ),
    ("other", either("other_side contralateral_one contralateral contralaterally opposite_side opposite opposite_one other_one")),
)
SIDE: Final = "|".join(rf"(?P<{side}>(?<![a-z\d])(?:{pattern})(?![a-z\d]){_NOT_SIDE})" for side, pattern in _SIDES)
ELEMENTS: Final = patterns.of(ELEMENT)
KIND_NAMES: Final = frozenset(kind for kind, _ in KINDS)
SIDE_NAMES: Final = frozenset(side for side, _ in _SIDES)
