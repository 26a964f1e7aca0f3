"""The conventions for reading a case, one by one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.assistant.reading.told import case_of, facts_of

BOTH = ["over_50", "under_50"]
ANY_PAIN = ["mechanical", "occasional"]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T8 met, ache at night only", "pain", "occasional"),
        ("T8 met, dull ache, not mechanical", "pain", "occasional"),
        ("T8 met with back pain", "pain", ANY_PAIN),
        ("T8 met, pain on standing that eases lying flat", "pain", "mechanical"),
        ("T8 met, pain-free", "pain", "none"),
        ("T8 lytic, about half of the height lost", "collapse", BOTH),
        ("T8 lytic, 50 % collapse", "collapse", BOTH),
        ("T8 lytic, 75 % height loss", "collapse", "over_50"),
        ("T8 lytic, a third of its height is gone", "collapse", "under_50"),
        ("T8 lytic, 60% of the body replaced, height kept", "collapse", "none_over_50_involved"),
        ("T8 lytic, no collapse, <50%", "collapse", "none"),
        ("T8 lytic, vertebra plana", "collapse", "over_50"),
        ("T8, body down to 40% of its normal height", "collapse", "over_50"),
        ("T8 wedge fracture, percentage not given", "collapse", BOTH),
        ("T8 lytic, scoliosis since childhood", "alignment", "normal"),
        ("T8 lytic, new kyphosis", "alignment", "deformity"),
        ("T8 lytic, kyphosis, unclear if new", "alignment", ["deformity", "normal"]),
        ("T8 lytic, no slip, no kyphosis", "alignment", "normal"),
        ("T8 lytic, left pedicle gone, right intact", "posterolateral", "unilateral"),
        ("T8 lytic, right and left pedicles destroyed", "posterolateral", "bilateral"),
        ("T8 lytic, facets + pedicles clean", "posterolateral", "none"),
        ("T8 lytic, lamina only", "posterolateral", "none"),
        ("T8, Bilsky 1, letter not given", "escc", ["1a", "1b", "1c"]),
        ("T8, E S C C one c", "escc", "1c"),
        ("T8, high grade ESCC", "escc", ["2", "3"]),
        ("T8, cord compressed with a rim of CSF", "escc", "2"),
        ("T8, cord compressed, no CSF visible", "escc", "3"),
        ("T8, tumour abuts the cord without displacing it", "escc", "1c"),
        ("T8, sac indented, cord not touched", "escc", "1b"),
        ("T8, epidural tumour, sac keeps its shape", "escc", "1a"),
        ("T8, confined to bone", "escc", "0"),
        ("T8, saddle anaesthesia and retention", "cauda_equina", True),
        ("T8, foot drop only", "radiculopathy", True),
        ("T8, clonus", "myelopathy", True),
        ("T8, neuro intact", "myelopathy", False),
        ("T8, anaesthetist happy", "tolerates_surgery", True),
        ("T8, too frail for surgery", "tolerates_surgery", False),
        ("T8 carcinoid", "histology", "neuroendocrine tumour"),
        ("T8 myeloma", "histology", "multiple myeloma"),
    ],
)
def test_wording(text: str, fact: str, value: Any) -> None:
    """Each wording of a convention gives the value that the convention names."""
    assert facts_of(text)[fact] == value


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("T12 met", "T12"),
        ("Th12 met", "T12"),
        ("D12 met", "T12"),
        ("twelfth thoracic vertebra met", "T12"),
        ("met at tee twelve", "T12"),
        ("L5/S1 lesion", "L5/S1"),
        ("C7-T1 lesion", "C7/T1"),
        ("thoracolumbar junction metastasis", "T12/L1"),
        ("level T1 (cervicothoracic junction)", "T1"),
        ("atlas metastasis", "C1"),
        ("dens eroded", "C2"),
        ("occiput met", "C0"),
        ("S3 deposit", "S3"),
        ("MRI axial T2, met at T9", "T9"),
        ("not T9 but T10", "T10"),
    ],
)
def test_level(text: str, level: str) -> None:
    """A level is read in every way it is written, and the T2 of a sequence is no level."""
    assert facts_of(text)["level"] == level


def test_a_later_turn_corrects() -> None:
    """A later turn corrects the level and keeps the rest."""
    facts = facts_of("L2 lytic, 30% collapse", "sorry - T12 not L2, misread")
    assert (facts["level"], facts["collapse"], facts["lesion"]) == ("T12", "under_50", "lytic")


@pytest.mark.parametrize(
    ("turn", "fact"),
    [
        ("scrap the ECOG", "ecog"),
        ("that pedicle belongs to another patient", "posterolateral"),
        ("ignore the kyphosis", "alignment"),
        ("forget the ESCC", "escc"),
    ],
)
def test_a_turn_takes_back_the_fact_it_names(turn: str, fact: str) -> None:
    """A turn that takes a fact back makes it unknown and leaves the others."""
    told = "T8 lytic, ECOG 2, left pedicle, new kyphosis, ESCC 1c"
    assert fact in facts_of(told)
    after = facts_of(told, turn)
    assert fact not in after
    assert after["lesion"] == "lytic"


@pytest.mark.parametrize(
    ("text", "fact"), [("T14 met", "level"), ("Bilsky 4 at T7", "escc"), ("120% collapse at L2", "collapse"), ("ECOG 7", "ecog")]
)
def test_the_impossible_is_reported(text: str, fact: str) -> None:
    """A value that cannot be is reported, not read."""
    case = case_of(text)
    assert [invalid.fact for invalid in case.invalid] == [fact]


def test_findings_go_to_their_level() -> None:
    """With several lesions each finding belongs to the level it stands with."""
    case = case_of("T4 blastic, no pain. L3 lytic, 60% collapse.")
    lesions = {str(case.facts(site)[0]["level"].value): case.facts(site)[0]["lesion"].value for site in case.sites}
    assert lesions == {"T4": "blastic", "L3": "lytic"}


def test_a_contradiction_nulls_the_fact_and_names_it() -> None:
    """Two contradictory statements in one turn leave the fact null and named."""
    case = case_of("T8. Left pedicle destroyed. Left pedicle intact.")
    facts, conflicts = case.facts(case.sites[0])
    assert facts["posterolateral"].value is None
    assert conflicts == ["posterolateral"]
