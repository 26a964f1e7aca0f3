"""Denial after the thing: every finding of every item, followed by every way of denying or doubting it, is never read as present."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.reading import denial
from assistant.reading.reader import read_turn
from assistant.reading.wording import words
from tests.assistant.reading.told import facts_of

FINDINGS = {
    "canal": (
        "cord compression;compression of the spinal cord;displacement of the cord;flattening of the cord;deformation of the thecal sac;"
        "indentation of the dural sac;thecal sac compression;contact with the cord;abutment of the cord;epidural tumour;epidural extension;"
        "an epidural soft tissue component;extension into the canal;high grade ESCC;effacement of the CSF"
    ),
    "neurology": (
        "myelopathy;clonus;leg weakness;progressive weakness of the legs;cauda equina syndrome;saddle anaesthesia;urinary retention;incontinence;"
        "paraparesis;hyperreflexia;a sensory level;upgoing plantars;spasticity;loss of power in the legs;cord signs;foot drop;perianal numbness"
    ),
    "posterolateral": (
        "pedicle involvement;involvement of the pedicles;left pedicle destruction;posterolateral involvement;facet destruction;"
        "destruction of the right facet joint;bilateral pedicle involvement;tumour in the left pedicle;posterior element disease"
    ),
    "alignment": "kyphosis;new kyphosis;kyphotic deformity;subluxation;translation;anterolisthesis;a slip;scoliosis;gibbus;malalignment;angulation",
    "lesion": "a lytic component;lysis;sclerosis;lytic change;blastic change;lytic destruction;a mixed pattern",
    "height": "collapse;vertebral collapse;loss of height;wedging;a pathological fracture;vertebra plana;collapse of more than 50%;a burst fracture",
    "pain": "pain;back pain;mechanical pain;pain on standing;night pain;movement-related pain;pain when she walks",
}
DENIED = (
    " has been ruled out; have been ruled out; was ruled out; ruled out; is ruled out by MRI; was excluded; has been formally excluded; "
    "excluded on MRI; is not seen; not seen; is not visible; was not demonstrated; not identified; could not be found; cannot be seen; "
    "couldn't be detected; is absent; absent; was denied; is not present; not evident; is not in evidence; is not apparent; was never seen; "
    "is nowhere to be seen; is no longer present; was looked for and not found; has since been ruled out; is not a feature;: none;: nil;: "
    "no;: excluded; = nil; has not developed; did not materialise; is lacking; was refuted;, suspected at first, has been ruled out; "
    "(suspected clinically) has been excluded; isn't seen; wasn't found; hasn't been seen; does not exist; none seen;? None; was dismissed"
)
DOUBTED = (
    " cannot be excluded; has not been excluded; is not excluded; has not been ruled out; remains to be excluded; needs to be ruled out; "
    "must be excluded; is unlikely; has not been confirmed; yet to be excluded; is not yet ruled out; was not reported; could not be ruled "
    "out; is being ruled out; is to be ruled out"
)
PRESENT: dict[str, set[Any]] = {
    **{sign: {True} for sign in words("cord_compressed cord_contact sac_deformed epidural_tumour myelopathy cauda_equina sphincter weakness")},
    "csf_visible": {False},
    "alignment": {"subluxation", "deformity"},
    "lesion": {"lytic", "blastic", "mixed"},
    "height_loss": {"over", "under"},
    "pain": {"mechanical"},
    "escc": {"2", "3"},
}


def present(text: str) -> list[str]:
    """The facts read with no value that denies them."""
    found = []
    for mention in (said.mention for said in read_turn(text).said if said.mention.values):
        hit = any(state == "hit" for _, state, _ in mention.values) if mention.fact == "sides" else mention.values <= PRESENT.get(mention.fact, set())
        found += [mention.fact] if hit else []
    return found


@pytest.mark.parametrize("finding", [finding for listed in FINDINGS.values() for finding in listed.split(";")])
def test_a_finding_denied_or_doubted_after_it_is_not_present(finding: str) -> None:
    """What is said to be ruled out, not seen, absent or unproven after the finding is named is never read as there."""
    opened = f"Metastasis. {finding[0].upper()}{finding[1:]}"
    assert [after for after in (DENIED + ";" + DOUBTED).split(";") if present(f"{opened}{after}.")] == []


@pytest.mark.parametrize(
    "finding", [f for item, listed in FINDINGS.items() if item != "pain" for f in listed.split(";") if not f.startswith(("foot", "incontinence"))]
)
def test_the_same_finding_undenied_is_present(finding: str) -> None:
    """Each of these findings is read when nothing denies it."""
    assert present(f"Metastasis. {finding[0].upper()}{finding[1:]} is present.") or present(f"Metastasis. {finding}.")


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T8 lytic, collapse and myelopathy have been excluded", "lesion", "lytic"),
        ("T8 lytic, collapse and myelopathy have been excluded", "collapse", ["none", "none_over_50_involved"]),
        ("T8. Collapse, kyphosis, slip and cord compression were all excluded", "alignment", "normal"),
        ("T8 with kyphosis and cord compression is excluded", "alignment", "deformity"),
        ("T8 lytic with cord compression ruled out", "lesion", "lytic"),
        ("T8: a kyphosis that was not present in March", "alignment", "deformity"),
        ("T8 lytic lesion, not seen on the previous scan", "lesion", "lytic"),
        ("T8, left pedicle is absent, right intact", "posterolateral", "unilateral"),
        ("T8, pain on standing, absent lying flat", "pain", "mechanical"),
        ("T8, pain on loading, none in bed", "pain", "mechanical"),
        ("T8. Cord compression, which the CT had raised, has now been ruled out.", "escc", ["0", "1a", "1b", "1c"]),
        ("T8. Myelopathy is ruled out", "myelopathy", False),
        ("T8. Left pedicle involvement was excluded, right pedicle destroyed", "posterolateral", "unilateral"),
        ("T8. Lung cancer (type not stated)", "histology", "lung cancer"),
    ],
)
def test_a_denial_reaches_what_it_denies_and_no_more(text: str, fact: str, value: Any) -> None:
    """A denial takes its own subject, a list joined by "and" or an aside between commas, and leaves the rest."""
    assert facts_of(text)[fact] == value


@pytest.mark.parametrize("piece", ["is not seen, ", "and ruled out ", "not ", "has been ", "been really ", "(excluded ", ", , "])
def test_many_denials_are_read_in_time(piece: str) -> None:
    """Long monotonous text made of denials is read."""
    assert denial.find((piece * 400)[:1_000], 0) is not None
    assert read_turn(f"cord compression {piece * 2_000}") is not None
