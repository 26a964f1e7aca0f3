"""Posterolateral elements: which sides are replaced or fractured and which are clear, read over neighbouring clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from assistant.reading.mention import DOUBT, Mention
from assistant.reading.wording import either

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

_JOINT: Final = either("jt jts jnt joint joints")
_KINDS: Final[tuple[tuple[str, str], ...]] = (
    ("pedicle", either("pedicle pedicles ped peds pedicular hemi-?pedicle")),
    ("facet", rf"(?:(?:facets?|facetal|zygapophys[a-z]*|apophys[a-z]*|articular) {_JOINT}|{either('facet facets facetal articular_process* articular_mass* zygapophys* lateral_mass* condyle condyles pars')})"),
    ("costovertebral", rf"(?:(?:costo-?vertebral|costo-?transverse|cv|rib|ribs) ?{_JOINT}|{either('costo_?vertebral costotransverse cvj cvjs cv_articulation* rib_head rib_heads')})"),
    ("elements", rf"(?:posterior|post|postero-?lateral|posterolat) ?(?:{either('element elements elem elems elms elmts el els elts arch column structures bits bony_elements parts')})|{either('postero-?lateral posterolat postero-?lat postlat posterolaterally')}"
     r"(?: (?:involvement|disease|complex|tumour|extension|destruction|elements?))?|posterior involvement|posterior (?:bony )?disease|back of the (?:bone|vertebra)"),
)
ELEMENT: Final = "|".join(f"(?P<{kind}>(?<![a-z]){pattern}(?![a-z]))" for kind, pattern in _KINDS)
_ARCH_ONLY: Final = re.compile(r"\b(?:only|just|alone|confined to)\b[a-z ,]{0,20}\b(?:lamina\w*|spinous|transverse process\w*)|\b(?:lamina\w*|spinous(?: process)?|transverse process\w*)\b[a-z ,]{0,14}\b(?:only|alone)\b")
_NOT_SIDE: Final = r"(?! ?(?:leg|arm|hip|lung|kidney|foot|hand|thigh|breast|nephrectomy|shoulder|side weakness|lower limb|upper limb|l?obe|adrenal|breast|ventric\w*|sided weakness|-spine|spine))"
_SIDES: Final[tuple[tuple[str, str], ...]] = (
    ("both", rf"{either('both bilateral bilaterally either_side each_side left_and_right right_and_left l_and_r r_and_l l_&_r l_\\+_r l\\+r l/r r/l r\\+l r_\\+_l r_&_l all_four')}"),
    ("left", rf"{either('left lt left-sided l/s lhs')}|(?<![\w/&-])l(?![\w'&-]| ?\d| spine)"),
    ("right", rf"{either('right rt right-sided r/s rhs')}|(?<![\w/&-])r(?![\w'&-]| ?\d)"),
    ("one", either("unilateral unilaterally one_side one_sided one-sided 1_side one a_single single 1")),
    ("other", either("other_side contralateral contralaterally opposite_side opposite opposite_one other_one")),
)
SIDE: Final = "|".join(f"(?P<{side}>(?<![a-z])(?:{pattern})(?![a-z]){_NOT_SIDE})" for side, pattern in _SIDES)
_HIT: Final = either(
    "involve* destr* gone replace* erode eroded erodes eroding erosion* infiltrat* fractur* # affect* invad* invasion diseased disease tumour* taken_out taken takes eaten eaten_away hit lytic positive",
    "knocked_out absent missing lost broken sclerotic blastic compromised breach* yes lysed lysis destroyed obliterat* expanded shot wiped_out abnormal chewed cracked yes replaced_by_tumour tumoured metastatic",
)
_CLEAR: Final = either(
    "spared spares intact clear clean normal uninvolved unaffected unremarkable fine ok okay preserved free untouched healthy without_involvement uninvaded none nil good negative look_normal nad disease-free not_ill",
    "unscathed undamaged standing quiet unaltered 0 safe normally not_involved not_affected not_replaced not_destroyed not_eroded not_fractured not_invaded not_diseased not_infiltrated tumour-free tumour_free",
)
_NEGATION: Final = either("no not without nil neither nor nothing never sparing spares spared free_of nt none_of zero denies lack_of absence_of isnt doesnt")
_TOKEN: Final = re.compile(
    rf"(?P<clear>(?<![a-z]){_CLEAR}(?![a-z]))|(?P<hit>(?<![a-z]){_HIT}(?![a-z]))|{ELEMENT}|{SIDE}|(?P<no>(?<![a-z]){_NEGATION}(?![a-z]))|(?P<rest>\b(?:rest|remaining|remainder|otherwise|others?)\b)"
)
_ELEMENTS: Final = re.compile(ELEMENT)
_KIND_NAMES: Final = frozenset(kind for kind, _ in _KINDS)
_SIDE_NAMES: Final = frozenset(side for side, _ in _SIDES)
_OPPOSITE: Final = {"left": "right", "right": "left"}
_OTHER_SUBJECT: Final = re.compile(
    r"\b(?:align\w*|height|ht|collapse\w*|cord|sac|csf|epidural|canal|neuro\w*|power|pain\w*|escc|bilsky|ecog|asa|tone|reflex\w*|lungs?|liver|wedg\w*|body|fit\w*|myelop\w*|deformity|kypho\w*|sublux\w*|listhesis|translation|slip|disc|histology|margin|cortex|wall|lesion)\b"
)
_STRETCH: Final = re.compile(r"\b(?:and|with|&|plus)\b|\+")


@dataclass(slots=True)
class _Token:
    kind: str
    start: int
    end: int


@dataclass(slots=True)
class _Stretch:
    """One clause, as the words that matter here."""

    text: str
    at: int
    tokens: list[_Token] = field(default_factory=list)

    def of(self, kinds: frozenset[str] | set[str]) -> list[_Token]:
        """The tokens of some kinds, in order."""
        return [t for t in self.tokens if t.kind in kinds]


def find(clauses: Sequence[Clause]) -> list[Mention]:
    """Notes on `sides`: (side, state, element) with state hit, clear or open, over neighbouring clauses of one sentence."""
    if not any(_ELEMENTS.search(c.text) for c in clauses):
        return [Mention("sides", frozenset({("none", "clear", "elements")}), c.start + m.start(), c.start + m.end()) for c in clauses if (m := _ARCH_ONLY.search(c.text))]
    found: list[Mention] = []
    before: _Stretch | None = None
    inherited = False
    pending: list[_Stretch] = []
    for clause in clauses:
        stretch = _Stretch(clause.text, clause.start, [_Token(str(m.lastgroup), m.start(), m.end()) for m in _TOKEN.finditer(clause.text)])
        if not stretch.of(_KIND_NAMES):
            if before is not None and _continues(stretch):
                found += _flush(pending) + _read(stretch, before, denied=False)
                pending = []
            else:
                before = before if not stretch.text.strip() else None
            continue
        denied = _denies(stretch) or (inherited and _opens_with_element(stretch))
        inherited = denied and not stretch.of({"hit", "clear"})
        if _bare(stretch) and not denied:
            pending.append(stretch)
        else:
            state = stretch.of({"hit", "clear"})
            if pending and state and not stretch.of(_SIDE_NAMES):
                for each in pending:
                    each.tokens.append(_Token(state[0].kind, len(each.text), len(each.text)))
            found += _flush(pending) + _read(stretch, stretch, denied=denied)
            pending = []
        before = stretch
    return found + _flush(pending)


def _flush(pending: Sequence[_Stretch]) -> list[Mention]:
    return [mention for stretch in pending for mention in _read(stretch, stretch, denied=False)]


def _continues(stretch: _Stretch) -> bool:
    """True for a clause such as "right intact" that goes on about the elements named before."""
    if _OTHER_SUBJECT.search(stretch.text):
        return False
    sided = bool(stretch.of(_SIDE_NAMES) - {"one"} if False else [t for t in stretch.of(_SIDE_NAMES) if t.kind != "one"])
    alone = re.fullmatch(rf"\s*(?:both |all |are |is |were |look |looks |appear )*(?:{_CLEAR}|{_HIT}|not|no)[a-z ]{{0,12}}[?]*\s*", stretch.text)
    return bool(sided or alone)


def _bare(stretch: _Stretch) -> bool:
    return not stretch.of({"hit", "clear"}) and not stretch.of(_SIDE_NAMES)


def _opens_with_element(stretch: _Stretch) -> bool:
    first = stretch.of(_KIND_NAMES)[0]
    return len(stretch.text[: first.start].split()) <= 1


def _denies(stretch: _Stretch) -> bool:
    """True when a denial governs the elements: "no pedicle or facet disease", "nothing posterolateral"."""
    first = stretch.of(_KIND_NAMES)[0]
    denials = [t for t in stretch.of({"no"}) if t.start < first.start]
    between = stretch.text[denials[-1].end : first.start] if denials else ""
    return bool(denials) and not re.search(r"\bonly\b|\bjust\b|\bbut\b|\bwith\b|\bhas\b", between) and not any(t.kind == "clear" and denials[-1].start < t.start < first.start for t in stretch.tokens)
