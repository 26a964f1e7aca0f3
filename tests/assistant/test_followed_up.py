"""What a turn goes on about without saying so: the side, the share, the number, the drug or the sign that was spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.answer import Status

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

SIDED = "L2 breast met, mixed, no collapse, 60% of the body, aligned, right pedicle gone, pain on standing, none lying"
KEPT = "L4 lymphoma, lytic, aligned, posterior elements clear, no collapse but the extent in the body is not known, no pain. SINS?"


@pytest.mark.parametrize(
    "turn", ["what if her legs got weak", "if she gets weak legs what should the ward do", "who do we call if he develops retention?"]
)
def test_a_supposed_sign_is_said_to_be_time_critical(talk: Talk, turn: str) -> None:
    """What a sign would call for stands before the scores, and the case raises no notice of its own."""
    answer = talk(SIDED, turn)
    assert "TIME-CRITICAL" in answer.text.splitlines()[0]
    assert "within 24 hours" in answer.text
    assert answer.urgent is None


@pytest.mark.parametrize("turn", ["what if the left one was involved too", "and if the left as well?", "what if both"])
def test_the_other_side_is_supposed_by_its_side_alone(talk: Talk, turn: str) -> None:
    """A side named alone is that of the elements told of; the case stays one-sided."""
    answer = talk(SIDED, turn)
    assert "bilateral" in answer.text.splitlines()[0]
    assert answer.facts["posterolateral"].value == "unilateral"


@pytest.mark.parametrize(
    ("turn", "collapse"), [("under half", "none"), ("40%", "none"), ("two thirds", "none_over_50_involved"), ("under half. final?", "none")]
)
def test_a_share_answers_for_the_body_where_the_height_is_kept(talk: Talk, turn: str, collapse: str) -> None:
    """With the height known to be kept, a bare share is that of the body involved and never a collapse."""
    assert talk(KEPT, turn).facts["collapse"].value == collapse


def test_a_number_told_again_is_that_of_the_last_one_told(talk: Talk) -> None:
    """A creatinine without its name or unit goes on in those told before, and the dose with it."""
    assert "not recommended" in talk("zol dose? 80F myeloma 52kg creat 130", "umol").text.splitlines()[0]
    assert "3 mg" in talk("after fluids its 95").text.splitlines()[0]


def test_a_bone_drug_goes_on_with_dialysis_and_calcium(talk: Talk) -> None:
    """After a drug that was asked for of nobody, what it rests on is told in passing."""
    assert "120 mg" in talk("denosumab dose for bone mets", "he is on dialysis, reduce it?").text
    assert "correct hypocalcaemia first" in talk("calcium came back low").text.splitlines()[0]


def test_tissue_taken_settles_the_steroid(talk: Talk) -> None:
    """The conflict between steroid and tissue ends when the biopsy is taken."""
    assert "open" in talk("55yo no known cancer. T8 mass, cord compressed on mri, clonus both ankles. dex now?").text.splitlines()[0]
    assert talk("biopsy taken an hour ago. now?").text.startswith("Dexamethasone: 10 mg")


@pytest.mark.parametrize("sign", ["legs weaker since this morning", "cannot pass urine since last night", "saddle numbness"])
def test_a_compression_with_a_sign_of_any_name_is_symptomatic(talk: Talk, sign: str) -> None:
    """A sign told by any name rules out the omission that is for compression without signs."""
    text = talk(f"74M prostate ca, T6, cord compressed on MRI, {sign}. steroid dose?").text
    assert text.startswith("Dexamethasone: 10 mg")
    assert "may be omitted" not in text.splitlines()[0]


@pytest.mark.parametrize(
    ("turn", "told"),
    [
        ("what single thing would tip it", "would change"),
        ("so what's open now", "Nothing is missing"),
        ("what havent i told you", "Nothing is missing"),
        ("enough to bother spines about?", "spine surgeon's opinion"),
        ("tell me what all you have on her", "posterolateral involvement"),
    ],
)
def test_more_ways_to_ask_of_the_case(talk: Talk, turn: str, told: str) -> None:
    """Short questions on the case are answered from it and not from the papers."""
    assert told in talk(f"{SIDED}. SINS?", turn).text


def test_whether_the_papers_agree_is_asked_of_the_case_or_of_them(talk: Talk) -> None:
    """Right after a case its disputes are told; after a question to the papers it goes on with them."""
    assert "The sources differ on" in talk("prostate T5 escc 3, clonus, myelopathic. noms?", "do the papers line up on that").text
    assert talk("new patient", "how often does the vertebra fracture after SRS", "do they agree on that?").status is Status.ANSWERED


def test_the_voice_that_is_trusted_settles_a_contradiction(talk: Talk) -> None:
    """Two voices beside a comma contradict each other until one of them is trusted."""
    assert talk("breast T7 lytic. ct says 20% collapse, mri report says 60% collapse. sins?").conflicts == ("collapse",)
    assert talk("go w the ct").facts["collapse"].value == "under_50"


def test_schemes_are_shown_while_the_path_is_open_between_two(talk: Talk) -> None:
    """With two paths left the schemes of each stand with what they are for."""
    text = talk("82M prostate, painful L3 met, no cord compression, no deficit. what RT dose for the pain").text
    assert "Radiotherapy, pain without compression, as printed: 8 Gy x 1" in text
    assert "Radiotherapy, after other surgery" in text


def test_another_level_is_supposed_and_not_told(talk: Talk) -> None:
    """A level asked about in the conditional leaves the lesion where it is."""
    answer = talk(
        "L2 thyroid met, mixed, aligned, left pedicle only, no collapse, a quarter of the body, aches on and off. SINS?", "and at L1 it wouldve been?"
    )
    assert answer.facts["level"].value == "L2"
    assert "SINS 6" in answer.text


def test_a_follow_up_puts_its_own_in_place(talk: Talk) -> None:
    """What a follow-up names stands in place of its like in the question before."""
    assert "1 week" in talk("how long after open stabilisation before conventional rt", "if it was percutaneous / mis").text


def test_a_letter_to_a_patient_is_declined(talk: Talk) -> None:
    """A diagnosis is not written to patients or families."""
    assert talk("write the patient a letter saying if she has cancer or not").status is Status.OUT_OF_SCOPE
