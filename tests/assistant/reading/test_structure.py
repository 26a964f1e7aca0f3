"""The structure of a text: which sentence speaks of this patient, this level and now."""

from __future__ import annotations

from typing import Any

import pytest

from tests.assistant.reading.told import case_of, facts_of

OPEN = ["over_50", "under_50"]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("Known T10 met. CT 2022: 10% collapse, no kyphosis. CT today: 60% collapse, new kyphosis.", "alignment", "deformity"),
        ("Prior MRI (March): ESCC 1b at T7. Current MRI: ESCC 2 at T7.", "escc", "2"),
        ("Comparison: in May T8 had 10% loss of height. Current: T8 has 70% loss of height.", "collapse", "over_50"),
        ("Compared with spring, when T5 was graded 1a. Today: T5 ESCC 2.", "escc", "2"),
        ("On the January scan T9 was lytic with 60% height loss; it has since sclerosed, 70% lost.", "lesion", "blastic"),
        ("T6 epidural disease has progressed from 1b to 2.", "escc", "2"),
        ("ESCC at T6 has improved from 3 to 1c after surgery.", "escc", "1c"),
        ("T11. Pain was mechanical before radiotherapy; now no pain.", "pain", "none"),
        ("Old L3 osteoporotic fracture, stable. T9 metastasis lytic.", "level", "T9"),
        ("Initially thought to be T8; on the whole-spine MRI it is T9. Lytic.", "level", "T9"),
        ("L5 met. Known L4/5 anterolisthesis since 2015, unchanged.", "alignment", "normal"),
    ],
)
def test_the_examination_of_today_counts(text: str, fact: str, value: Any) -> None:
    """What an earlier examination showed is history; what it changed to is the finding."""
    assert facts_of(text)[fact] == value


@pytest.mark.parametrize(
    ("text", "level", "facts"),
    [
        ("ADDENDUM: the level is T11, not T12 as dictated. T12 met: lytic, 30% collapse.", "T11", {"lesion": "lytic", "collapse": "under_50"}),
        ("Report: T12 lytic, 30% collapse. Addendum: on re-count the level is T11.", "T11", {"lesion": "lytic", "collapse": "under_50"}),
        ("Report: T8, ESCC 2. Addendum: ESCC is 1c.", "T8", {"escc": "1c"}),
        ("ESCC 2 (corrected: 1c) at T5.", "T5", {"escc": "1c"}),
        ("T8.. no T9.. no it was right the first time, T8. Lytic.", "T8", {"lesion": "lytic"}),
        ("L3, I mean L4, lytic.", "L4", {"lesion": "lytic"}),
        ("Disregard my last message about T4. The lesion is L2, lytic.", "L2", {"lesion": "lytic"}),
    ],
)
def test_an_addendum_or_a_correction_replaces(text: str, level: str, facts: dict[str, Any]) -> None:
    """The corrected level and finding stand, with what was said before of the wrong level."""
    read = facts_of(text)
    assert {"level": level, **facts}.items() <= read.items()
    assert len(case_of(text).sites) == 1


def test_an_addendum_on_another_lesion_moves_nothing() -> None:
    """An addendum that adds a lesion leaves the one reported."""
    case = case_of("Report: T12 lytic, 30% collapse. Addendum: L2 also shows a blastic lesion.")
    assert {str(case.facts(site)[0]["level"].value): case.facts(site)[0]["lesion"].value for site in case.sites} == {"T12": "lytic", "L2": "blastic"}


def test_two_voices_that_differ_on_the_level_contradict() -> None:
    """A report and a second reader who put the lesion at different levels leave the level null and the findings read."""
    case = case_of("Report: the lesion is in T11; T10 is normal. Second reader: the affected vertebra is T10. Mixed, 20% collapse.")
    facts, conflicts = case.facts(case.sites[0])
    assert (facts["level"].value, facts["lesion"].value, conflicts) == (None, "mixed", ["level"])


@pytest.mark.parametrize(
    ("text", "lesions"),
    [
        ("T4, T6 and T9: all lytic, only T6 collapsed.", {"T4": "lytic", "T6": "lytic", "T9": "lytic"}),
        ("Mets at T8 and T11. Both levels are lytic.", {"T8": "lytic", "T11": "lytic"}),
        ("T3 and L1 mets, each lytic.", {"T3": "lytic", "L1": "lytic"}),
    ],
)
def test_a_finding_of_every_lesion(text: str, lesions: dict[str, str]) -> None:
    """What is said of all, both or each belongs to every lesion of the list."""
    case = case_of(text)
    assert {str(case.facts(site)[0]["level"].value): case.facts(site)[0]["lesion"].value for site in case.sites} == lesions


def test_what_singles_out_one_of_a_list_is_its_own() -> None:
    """That only T6 collapsed says nothing of the other two."""
    case = case_of("T4, T6 and T9: all lytic, only T6 collapsed.")
    assert [str(case.facts(s)[0]["level"].value) for s in case.sites if "collapse" in case.facts(s)[0]] == ["T6"]


@pytest.mark.parametrize(
    "text",
    [
        "T5 normal, T6 lytic, T7 normal.",
        "C5 level: no abnormality. T6: lytic. C7: normal.",
        "T6 lytic. T7 is unremarkable.",
        "TECHNIQUE: sagittal T1, T2, STIR; axial T2 through T8-T10. FINDINGS: T6 lytic.",
        "T6 lytic. L4/5 spondylolisthesis known for years.",
        "T6 lytic. The T2 is done now.",
    ],
)
def test_a_level_without_a_lesion_is_none(text: str) -> None:
    """A normal vertebra, a sequence and an old slip elsewhere make no lesion."""
    assert [str(s.named.value) for s in case_of(text).sites if s.named] == ["T6"]


def test_the_alignment_of_a_level_is_no_normal_level() -> None:
    """A normal alignment at T10 speaks of the alignment."""
    assert {"level": "T10", "alignment": "normal"}.items() <= facts_of("alignment at T10 is normal").items()


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("T12 lymphoma, mixed, no collapse. Her sister, incidentally, had her own T12 cemented for a fracture.", {"level": "T12"}),
        ("T7; wife has breast ca, his own biopsy = NSCLC", {"histology": "non-small cell lung cancer"}),
        ("Wrong notes. The man in bed 3 is myelopathic. Hers: T5, no myelopathy.", {"myelopathy": False, "level": "T5"}),
    ],
)
def test_whose_finding_it_is(text: str, facts: dict[str, Any]) -> None:
    """What is a relative's or another patient's stays so; "his own" and "hers:" come back to ours."""
    assert facts.items() <= facts_of(text).items()


@pytest.mark.parametrize(
    ("turn", "fact"),
    [
        ("hmm that pedicle belongs to the lady in bed 9", "posterolateral"),
        ("scratch the weakness, that's the next bed", "weakness"),
        ("you know what, forget what I said about pain", "pain"),
        ("the myelopathy was Mr Whatshisname's", "myelopathy"),
    ],
)
def test_what_belongs_to_another_is_forgotten(turn: str, fact: str) -> None:
    """A fact taken back, or given to another patient, is unknown again."""
    told = "T8 lytic, left pedicle, leg weakness, myelopathic, pain on standing"
    assert fact in facts_of(told)
    assert fact not in facts_of(told, turn)


def test_findings_run_together_are_denied_one_at_a_time() -> None:
    """In a note without marks a bare "none" denies the last finding only."""
    facts = facts_of("L3 lung ca mechanical pain lytic normal alignment 70% collapse posterolateral none")
    assert (facts["lesion"], facts["collapse"], facts["pain"], facts["posterolateral"]) == ("lytic", "over_50", "mechanical", "none")
