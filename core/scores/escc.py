"""ESCC (Bilsky) grade of epidural spinal cord compression, from MRI descriptors or a grade already named.

Applies to   the worst axial T2-weighted slice at one level
Source       low and high grade: JAIPANYA_2022, NEWMAN_2023; what separates 1a, 1b, 1c: BILSKY_2010 (outside the papers)
Readings     a descriptor rules out the grades that it contradicts; what remains is the set of possible grades
Not encoded  the figure of the scale; neurology (a grade is anatomy, not a deficit); intermediate grades; the separate scales
             proposed for the cauda equina; a kappa (the abstract prints none)
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from core import spine
from core.bibliography import BAHOUTH_2023, BILSKY_2010, JAIPANYA_2022, NEWMAN_2023, OUR_READING, SILVA_2021, UEI_2018
from core.facts import Facts, Possible, unknown
from core.outcome import AnyOutcome, Dispute, Finding, NotApplicable, Reason
from core.possibility import settle
from core.spine import Level

SCALE: Final = JAIPANYA_2022.at("Treatment considerations", "12", "23")
SCALE_NEWMAN: Final = NEWMAN_2023.at("N: neurologic assessment", "20")
CSF_RULE: Final = NEWMAN_2023.at("Figure 1", "10")
DEFINITIONS: Final = BILSKY_2010.at("ESCC scale")


class Grade(StrEnum):
    """Six ordinal grades: the order is meaningful, differences between them are not."""

    G0 = "0"
    G1A = "1a"
    G1B = "1b"
    G1C = "1c"
    G2 = "2"
    G3 = "3"


BAND: Annotated[dict[Grade, str], SCALE] = {
    Grade.G0: "low grade",
    Grade.G1A: "low grade",
    Grade.G1B: "low grade",
    Grade.G1C: "low grade",
    Grade.G2: "high grade",
    Grade.G3: "high grade",
}


class Descriptors(NamedTuple):
    """One grade with what the scale requires to be seen; None where the scale does not ask."""

    escc: Grade
    epidural_tumour: bool
    sac_deformed: bool
    cord_contact: bool
    cord_compressed: bool
    csf_visible: bool | None


PATTERNS: Annotated[tuple[Descriptors, ...], DEFINITIONS] = (
    Descriptors(Grade.G0, False, False, False, False, None),
    Descriptors(Grade.G1A, True, False, False, False, None),
    Descriptors(Grade.G1B, True, True, False, False, None),
    Descriptors(Grade.G1C, True, True, True, False, None),
    Descriptors(Grade.G2, True, True, True, True, True),
    Descriptors(Grade.G3, True, True, True, True, False),
)
MEANS: Annotated[dict[Grade, str], DEFINITIONS] = {
    Grade.G0: "disease confined to bone",
    Grade.G1A: "epidural tumour, thecal sac not deformed",
    Grade.G1B: "thecal sac deformed, cord not touched",
    Grade.G1C: "cord touched but not compressed",
    Grade.G2: "cord compressed, CSF still visible",
    Grade.G3: "cord compressed, no CSF visible",
}
GRADE_1C: Final = Dispute(
    "whether grade 1c is low grade",
    (
        Reason("1c counts as low grade", SCALE),
        Reason("0 to 1c is low-grade compression", SCALE_NEWMAN),
        Reason("1c is grouped with 2 and 3 because tumour touches the cord", BAHOUTH_2023.at("pathway")),
    ),
)
BELOW_CORD: Final = Reason(
    "below the cord the scale is outside its definition: describe the thecal sac and the roots (a series still graded down to S1)",
    SILVA_2021.at("Table 4. Characteristics of Metastases (N = 72)"),
)
ANATOMY: Final = Reason("a grade is anatomy: how severe the palsy was did not follow it", UEI_2018.at("abstract"))
AGREEMENT: Final = Reason(
    "readers agreed well to excellently on axial T2 images, in 25 cervical or thoracic tumours; none was lumbar", BILSKY_2010.at("abstract")
)
CONUS: Final = Reason("at L1 ask where the conus ends: grades 1c to 3 speak of the cord", OUR_READING.at("cord level"))


class EsccFacts(Facts):
    """A named grade, or what the axial T2 images show. Anything not stated stays possible."""

    level: Possible[Level] = unknown()
    escc: Possible[Grade] = unknown()
    axial_t2: Possible[bool] = unknown()
    epidural_tumour: Possible[bool] = unknown()
    sac_deformed: Possible[bool] = unknown()
    cord_contact: Possible[bool] = unknown()
    cord_compressed: Possible[bool] = unknown()
    csf_visible: Possible[bool] = unknown()


def escc(facts: EsccFacts) -> AnyOutcome:
    """The grade, or the grades that the descriptors leave possible."""
    if facts.axial_t2 == {False}:
        return _refused(facts, Reason("not gradable without axial T2-weighted images", SCALE_NEWMAN, fact="axial_t2"))
    cases = [pattern for pattern in PATTERNS if _fits(pattern, facts)]
    if not cases:
        return _refused(facts, Reason("no grade fits these descriptors together; check what was seen", DEFINITIONS))
    return settle(cases, lambda case: _graded(case, facts.level)).at(spine.name(facts.level))


def _fits(pattern: Descriptors, facts: EsccFacts) -> bool:
    possible = facts.possible()
    return all(seen is None or seen in possible[name] for name, seen in pattern._asdict().items())


def _refused(facts: EsccFacts, why: Reason) -> NotApplicable:
    return NotApplicable(rule="escc", because=(why,), level=spine.name(facts.level))


def _graded(case: Descriptors, levels: frozenset[Level]) -> Finding:
    grade = case.escc
    seen = Reason(MEANS[grade], CSF_RULE if BAND[grade] == "high grade" else DEFINITIONS, fact="escc")
    return Finding(
        rule="escc",
        value=str(grade),
        band=BAND[grade],
        because=(seen, Reason(f"grade {grade} is {BAND[grade]}", SCALE, fact="escc")),
        disputes=(GRADE_1C,) if grade is Grade.G1C else (),
        notes=_caveats(levels),
    )


def _caveats(levels: frozenset[Level]) -> tuple[Reason, ...]:
    if spine.below_conus(levels):
        return (BELOW_CORD, ANATOMY, AGREEMENT)
    return (CONUS, ANATOMY, AGREEMENT) if spine.near_conus(levels) else (ANATOMY,)
