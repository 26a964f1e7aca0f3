"""The canal on MRI without a named grade: descriptors that the ESCC rule turns into the grades they leave possible."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from assistant.reading import beside, cord, epidural, patterns
from assistant.reading.mention import DOUBT, Mention, one
from assistant.reading.mention import NO as DENIAL
from assistant.reading.wording import blanked, gate, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from assistant.reading.clauses import Clause

may_speak: Final = gate(
    "cord sac theca dura csf fluid canal epidur bone confined contained limited restricted conus myelon root mri mr t2 ct sagittal within cortex "
    "wall medulla subarachnoid axial marrow effac margin xray x-ray radiograph posterior intraspinal vertebra mscc mescc osse",
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
    ("epidural_tumour", epidural.NO_EPIDURAL, epidural.EPIDURAL, patterns.any_of(epidural.NO_EPIDURAL, epidural.EPIDURAL)),
    ("sac_deformed", epidural.SAC_KEPT, epidural.SAC_DEFORMED, patterns.any_of(epidural.SAC_KEPT, epidural.SAC_DEFORMED)),
    ("cord_compressed", cord.NOT_COMPRESSED, cord.COMPRESSED, patterns.any_of(cord.NOT_COMPRESSED, cord.COMPRESSED)),
    ("cord_contact", cord.NO_CONTACT, cord.CONTACT, patterns.any_of(cord.NO_CONTACT, cord.CONTACT)),
    ("csf_visible", cord.CSF_GONE, cord.CSF_SEEN, patterns.any_of(cord.CSF_GONE, cord.CSF_SEEN, cord.CSF_NOT_GONE, cord.CSF_UNTOLD)),
)
"""Each fact, what denies it, what tells it, and all that says anything of it."""
_NO_CSF: Final = patterns.of(
    r"\b(?:no|without|not any|nil|zero|loss of|lost)(?: \w+){0,2} (?:csf|cerebrospinal fluid|fluid)\b(?: (?:visible|seen|left))*"
)
"""What is denied of the CSF is not denied of the cord: "no CSF around the compressed cord"."""
_NOT_CORD: Final = patterns.of(
    r"\b(?:cord|conus|sac|theca|dura|it)\b(?: itself)? (?:is|was|has|does|did|are) (?:not|never|neither)(?: \w+){1,3}?(?= (?:and|but|while|with|"
    r"as)\b)"
)
"""What is denied of the cord or its sac is not denied of the CSF: "the cord is not touched and CSF is visible"."""
_CERTAIN: Final = frozenset({"sac_deformed", "cord_contact", "csf_visible"})
"""Seen for itself even where the same clause doubts something else."""
_EXCLUDING: Final = patterns.of(r"\bexclu[ds]|\brul(?:e|ed|es|ing) out\b")
_DENIED_INSIDE: Final = patterns.of(
    rf"(?<![a-z])(?!not (?:only|just|merely)){DENIAL}(?![a-z])(?:\s+(?!csf|fluid|cord|roots?|sac)[\w']+){{0,2}}\s+\S+$"
)
_DENIES: Final = patterns.of(r"\b(?:not|never|nor)\b")
_ASKED: Final = patterns.of(r"\?\s*$|^\W*(?:could|might|may|can) (?:it|this|that) be\b")
_MODAL: Final = r"\b(?:might|may|could|would|will)\b"
_SUPPOSED: Final = patterns.of(rf"{_MODAL}(?: (?:well|also|soon|then|even|yet|be|have))*\s*$")
_MIGHT: Final = patterns.of(rf"{_MODAL}(?! (?:still )?be (?:\w+ )?(?:seen|made out|identified|discerned|appreciated|visualised|detected)\b)")
_FOR_A_GRADE: Final = patterns.of(r"\b(?:what|which|how|grade|bilsky|escc|sins|noms|score)\b")
_REACH: Final = 18


def find(clauses: Sequence[Clause]) -> Iterator[Mention]:
    """What the images show, as booleans: epidural tumour, sac deformed, cord touched, cord compressed, CSF visible."""
    told = list(_told_of_canal(clauses))
    yield from told
    yield from _pressed_all_round(clauses, told)


def _told_of_canal(clauses: Sequence[Clause]) -> Iterator[Mention]:
    about_cord = about_sac = compressed = False
    named = [cord.CORD_NAMED.search(clause.text) is not None for clause in clauses]
    for clause, of_cord, cord_next in zip_longest(clauses, named, named[1:]):
        if cord_next and (touching := cord.ENDS_TOUCHING.search(clause.text)):
            yield from _contact(clause, touching)
        if "canal" in clause.topics:
            seen = [*_descriptors(clause.text, clause.start)]
            yield from seen
            compressed = compressed or any(m.fact == "cord_compressed" and True in m.values for m in seen)
            if not compressed and (around := _csf_around(clause.text, spared=about_sac)):
                yield one("cord_contact", False, around, clause.start)
        if about_cord and not of_cord:
            yield from _of_the_cord(clause.text, clause.start)
        elif about_sac and (kept := epidural.SAC_SPARED.match(clause.text)):
            yield one("sac_deformed", False, kept, clause.start)
        about_cord = about_cord or of_cord
        about_sac = not about_cord and (about_sac or bool(epidural.SAC_NAMED.search(clause.text)))


def _pressed_all_round(clauses: Sequence[Clause], told: Sequence[Mention]) -> Iterator[Mention]:
    """A cord that tumour encases, or surrounds and leaves no CSF, is compressed where the same sentence does not say whether it is."""
    if any(mention.fact in {"cord_compressed", "cord_contact"} and True not in mention.values for mention in told):
        return
    gone = any(mention.fact == "csf_visible" and False in mention.values for mention in told)
    for clause in clauses:
        around = cord.WRAPPED.search(clause.text) or (cord.SURROUNDED.search(clause.text) if gone else None)
        if around and not DOUBT.search(clause.text) and not _asked(clause.text) and _stands(clause.text, around):
            yield one("cord_compressed", True, around, clause.start)


def _stands(text: str, match: re.Match[str]) -> bool | None:
    """Whether a finding stands, is denied, or is only possible: "may touch the cord"."""
    possible = _SUPPOSED.search(text[: match.start()]) or _MIGHT.search(match[0])
    return None if possible else beside.stands(text, match, _REACH)


def _asked(text: str) -> bool:
    """True for a question whether a thing is so, not for its grade."""
    return bool(_ASKED.search(text)) and not _FOR_A_GRADE.search(text)


def _contact(clause: Clause, touching: re.Match[str]) -> Iterator[Mention]:
    """Contact with a cord that the next clause names: "abuts, but does not displace, the cord"."""
    if beside.stands(clause.text, touching, _REACH):
        yield one("cord_contact", True, touching, clause.start)


def _of_the_cord(text: str, at: int) -> Iterator[Mention]:
    """What a clause after one that named the cord says of "it"."""
    if (spared := cord.IT_SPARED.search(text)) and not cord.CSF_NAMED.search(text):
        yield one("cord_compressed", False, spared, at)
    elif pressed := cord.IT_PRESSED.search(text):
        yield one("cord_compressed", True, pressed, at)
    if (touched := cord.IT_TOUCHED.search(text)) and (stands := beside.stands(text, touched, _REACH)) is not None:
        yield one("cord_contact", stands and not _DENIES.search(touched[0]), touched, at)


def _csf_around(text: str, *, spared: bool) -> re.Match[str] | None:
    """CSF said to lie all around a cord that only the sac was told of; not where it is gone or nobody says."""
    around = (cord.CSF_STAYS_AROUND if spared else cord.CSF_AROUND).search(text)
    return None if around is None or cord.CSF_GONE.search(text) or cord.CSF_UNTOLD.search(text) else around


def _descriptors(text: str, at: int) -> Iterator[Mention]:
    doubted = bool(DOUBT.search(text))
    for fact, no, yes, told in () if _asked(text) else _FACTS:
        if told.may_match(text) and (fact in _CERTAIN or not doubted) and (mention := _told(fact, text, at, no, yes)):
            yield mention
    if missing := _NO_IMAGE.search(text):
        yield one("axial_t2", False, missing, at)


def _told(fact: str, text: str, at: int, no: patterns.Pattern, yes: patterns.Pattern) -> Mention | None:
    """One descriptor: present, absent, or nothing where the words leave it open."""
    if fact == "csf_visible" and (left := cord.CSF_NOT_GONE.search(text) or cord.CSF_UNTOLD.search(text)):
        return None if left.re == cord.CSF_UNTOLD.bare else one(fact, True, left, at)
    if not _EXCLUDING.search(text) and (absent := no.search(text)):
        return one(fact, False, absent, at)
    present = yes.search(text)
    if present is None:
        return None
    stands = _stands(blanked(text, _NOT_CORD if fact == "csf_visible" else _NO_CSF), present)
    if stands is None:
        return None
    return one(fact, stands and not _DENIED_INSIDE.search(present[0]), present, at)
