"""What doctors type on a ward in their own plain words: read as it stands, corrected by the next turn, nothing added."""

from __future__ import annotations

import pytest

from tests.assistant.reading.told import facts_of

T10 = "Breast ca, 59 y. T10 lesion, mixed type. Alignment normal."


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T11 lytic, it has taken about 30% off the height of the body", "collapse", "under_50"),
        ("T10 lytic. No pain when lieing, pain on getting up and walking", "pain", "mechanical"),
        ("T9 lytic. He has no pain at rest or with movement, none at all.", "pain", "none"),
        ("L5 blastic. Pain at orthostasis and at gait, absent in decubitus", "pain", "mechanical"),
        ("T2 met. Pain on raising the trunk, (-) in supine", "pain", "mechanical"),
        ("L1 lytic; pedicles R+/L+ (destroyed); kyphosis new", "posterolateral", "bilateral"),
        ("L5 lytic. Both pedicles substituted by tumoral tissue.", "posterolateral", "bilateral"),
        ("T5 met, cord is sqeezed from behind and i dont see any CSF arround it", "escc", "3"),
        ("T7 met, cord compresed n no csf seen", "escc", "3"),
        ("L2 met, disease in the canal touching the thecal sac but not indenting it", "escc", "1a"),
        ("T3 met, the tumour indents the thecal sac, but there is CSF between it and the cord and the cord itself is not touched", "escc", "1b"),
        ("T8 met, sac deformed, the cord is not touched and CSF is visible", "escc", "1b"),
        ("L2 lytic, conus sits at L1", "level", "L2"),
        ("S1 met, lytic. L5 on S1 in line. Pain each time she stands.", "pain", "mechanical"),
        ("68 male myeloma, T8", "age_years", 68),
        ("T10, 72 woman with breast ca", "age_years", 72),
        ("C6 lytic. Reflexes are brisk but she has been that way since childhood; myelopathy was ruled out", "myelopathy", False),
        ("L4 lytic, the team agree this is cauda equina syndrome", "cauda_equina", True),
        ("T8 lytic, the registrar has examined him and both legs are weak", "weakness", True),
        ("L3 lytic, runs into the right pedicle; the left pedicle and the facet joints on both sides are preserved", "posterolateral", "unilateral"),
        ("T12 lytic, left pedicle destroyed, right intact, and both sagittal and coronal alignment preserved", "posterolateral", "unilateral"),
        ("T5 mass deforming the thecal sac and abutting the cord, which keeps its normal position and shape", "escc", "1c"),
        ("T7 lytic body down L pedicle + L CV joint R side ok", "posterolateral", "unilateral"),
        ("T9 lytic the right pedicle is destroyed the left pedicle and both facet joints look normal", "posterolateral", "unilateral"),
        ("C5 lytic L facet destroyed R facet + both pedicles OK Alignment: normal", "posterolateral", "unilateral"),
        ("L3 height preserved Pedicles facets and costovertebral joints are not involved Alignment is anatomical", "posterolateral", "none"),
        ("S2 mixed ~1/4 of body affected Pedicles and facets all clear alignment wnl", "posterolateral", "none"),
        ("Mr B, 69, prostate ca, T8 met", "age_years", 69),
        ("T11 lytic 70% collapse both pedicles out new 20deg kyphosis v painful sitting up fine supine", "posterolateral", "bilateral"),
        ("T7: lytic 40% ht loss pedicles bilat aligned normally", "posterolateral", "bilateral"),
        ("L4 mixed pedicles and facets spared alignment normal She has a dull ache which is no worse for moving", "posterolateral", "none"),
        ("S2 met No collapse Post elements clean No malalignment", "posterolateral", "none"),
        ("MRI whole spine, axial T2 and post-contrast T1. T5: metastasis of the vertebral body", "level", "T5"),
        ("T12 lytic. Cardiology will not clear her for any surgery.", "tolerates_surgery", False),
        ("T10. He is far too frail for surgery, and both the surgeons and the anaesthetist agree.", "tolerates_surgery", False),
        ("Lytic deposit in the axis comma that is C two comma lytic period C one two relationship normal comma ESCC zero period", "level", "C2"),
        ("L4 . no slippage no new curvture .", "alignment", "normal"),
        ("the one that bothers me is T8: lytic. Pt pain-free.", "pain", "none"),
        ("T4. Her discomfort is a nocturnal ache, not mechanical. She is hyperreflexic with a broad-based gait", "pain", "occasional"),
        ("MSCC coord. T11 met: tumour in the epidural space just reaches the dura, sac keeps its normal round outline", "escc", "1a"),
        ("L3 blastic. The T9 deposit was reported separately. Backache on standing, none lying. SINS for L3?", "pain", "mechanical"),
    ],
)
def test_plain_words_of_the_ward_are_read(text: str, fact: str, value: object) -> None:
    """Each finding is read where it is told, whoever tells it."""
    assert facts_of(text).get(fact) == value


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("T12 lytic. The CT images do not show the posterior elements well enough for anyone to comment on them", "posterolateral"),
        ("T12 lytic. The CT does not show the pedicles clearly enough", "posterolateral"),
        ("T12 lytic. The posterior elements are not shown well enough to comment", "tolerates_surgery"),
        ("D6 lytic. CT detail of collapse etc not with me", "collapse"),
        ("T8 lytic, no known primary; the biopsy was taken yesterday and we are still waiting for it", "histology"),
        ("L4 lytic, the spinal team agree this is cauda equina syndrome", "tolerates_surgery"),
        ("T6 lytic, pt can't give pain hx", "pain"),
        ("T8 met, creatinine: 88 male", "age_years"),
        ("T8 met, the whole team is paralysed by the rota", "weakness"),
    ],
)
def test_nothing_is_added(text: str, fact: str) -> None:
    """An agreement on something else, a history not to be had, a laboratory value and a figure of speech are no findings."""
    assert facts_of(text).get(fact) is None


@pytest.mark.parametrize(
    "turn",
    [
        "our radiologist has counted the vertebrae again: the lesion is in T11, not in T10. All other findings remain.",
        "the lesion is in T11, not T10",
        "it's T11 rather than T10",
        "T11 instead of T10",
    ],
)
def test_a_recount_moves_the_lesion_with_all_that_is_known_of_it(turn: str) -> None:
    """The level changes, and no finding is lost."""
    told = facts_of(T10, turn)
    assert (told["level"], told["lesion"], told["alignment"]) == ("T11", "mixed", "normal")


@pytest.mark.parametrize(
    ("turns", "histology"),
    [
        (("L4 met, biopsy says lymphoma", "path just rang, its melanoma not lymphoma"), "melanoma"),
        (("T8 lytic, biopsy-proven RCC", "sorry its thyroid"), "thyroid cancer"),
        (("T8 lytic, biopsy-proven RCC", "might be thyroid"), "renal cell carcinoma"),
        (("RCC met T8 lytic", "previous breast cancer, cured"), "renal cell carcinoma"),
        (("RCC met T8 lytic", "her sister has breast cancer"), "renal cell carcinoma"),
        (("NSCLC T8 lytic", "the lung cancer is on osimertinib"), "non-small cell lung cancer"),
        (("T8 NSCLC", "sorry, its breast", "actually lung cancer"), "lung cancer"),
    ],
)
def test_the_tumour_told_last_stands(turns: tuple[str, ...], histology: str) -> None:
    """A later name corrects even a proven one; a guess, an old cancer, a relative's and a wider name do not."""
    assert facts_of(*turns)["histology"] == histology


def test_a_form_with_dots_is_read_by_its_labels() -> None:
    """Dots between a label and its answer are a colon; a blank stays open, and the form's own name tells nothing."""
    told = facts_of(
        "MSCC COORDINATOR FORM\nLevel ........... T3\nPain ............ (blank)\nBone ........... lytic\nHeight loss ... 30 %\n"
        "Posterior elements ... left pedicle destroyed, right normal\nAlignment .... (blank)\nESCC .......... 2\nMyelopathy ... none"
    )
    assert (told["level"], told["lesion"], told["collapse"], told["posterolateral"]) == ("T3", "lytic", "under_50", "unilateral")
    assert (told["escc"], told["myelopathy"]) == ("2", False)
    assert told.get("alignment") is None
    assert told.get("pain") is None


def test_one_deformity_denied_in_each_of_two_turns_leaves_none() -> None:
    """A denial of the slip leaves what an earlier turn denied or told of the curve."""
    assert facts_of("L4 blastic, no kyphosis", "no slip either")["alignment"] == "normal"
    assert facts_of("L4 blastic, new kyphosis", "no slip though")["alignment"] == "deformity"
    assert facts_of("L4 blastic, new slip", "no slip, sorry")["alignment"] != "subluxation"


@pytest.mark.parametrize("text", ["Posterior elements - CT not yet done", "Alignment - standing films not yet done", "Pain - films not done"])
def test_what_is_not_done_yet_is_open(text: str) -> None:
    """A finding whose pictures are still to come is not told by its name."""
    told = facts_of(f"L1 mixed\n{text}")
    assert not {"posterolateral", "alignment", "pain"} & {fact for fact, value in told.items() if value is not None}


def test_a_lesion_treated_long_ago_keeps_its_findings() -> None:
    """What "it had been" was then is no finding of the lesion of today."""
    told = facts_of(
        "T5 metastasis treated in 2022; it had been lytic with 60% collapse and is stable since. The new lesion is at L3: mixed, two thirds of the "
        "body involved, no height loss."
    )
    assert (told["lesion"], told["collapse"]) == ("mixed", "none_over_50_involved")


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("back pain for ten years, T9 lytic", None),
        ("stable for 10 years, L1 metastasis", None),
        ("in remission 12 years, now T9 lytic", None),
        ("72 years, male, T9 lytic", 72),
        ("she's 58 and ECOG 1, T9 lytic", 58),
        ("shes 58 and ECOG 1, T9 lytic", 58),
        ("61 yo, T9 lytic", 61),
    ],
)
def test_years_are_an_age_only_of_somebody(text: str, age: int | None) -> None:
    """A span of years is no age."""
    assert facts_of(text).get("age_years") == age


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("T6: cord compressed, anterior CSF space obliterated. CSF signal is still seen posterior to the cord", "2"),
        ("T6: cord compressed, csf effaced anteriorly, csf remains posteriorly", "2"),
        ("T6: cord compressed, csf effaced anteriorly and posteriorly", "3"),
        ("T6: cord compressed with effacement of the ventral csf", ["2", "3"]),
    ],
)
def test_fluid_lost_on_one_side_of_the_cord(text: str, grade: object) -> None:
    """What is effaced before the cord may be seen behind it."""
    assert facts_of(text)["escc"] == grade


def test_a_vertebra_that_slipped_on_it_is_no_second_lesion() -> None:
    """The slip belongs to the vertebra named before, and so does what follows."""
    told = facts_of("The T10 vertebra is lytic and has lost 75% of its height; T9 has shifted 4 mm forwards on it. Both pedicles are destroyed.")
    assert (told["level"], told["alignment"], told["collapse"], told["posterolateral"]) == ("T10", "subluxation", "over_50", "bilateral")


def test_a_junction_in_line_is_no_second_lesion() -> None:
    """A junction of which only the alignment is told tells the alignment of the lesion."""
    told = facts_of("The T2 lesion is lytic. The cervicothoracic junction is normally aligned and he has no pain.")
    assert (told["level"], told["alignment"], told["pain"]) == ("T2", "normal", "none")


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        ("T4 night pain only; moving about in the day does not bring it on", "occasional"),
        ("C5 night ache, and moving or loading the neck does not affect it at all", "occasional"),
        ("L5 pain at orthostasis and at gait - absent in decubitus", "mechanical"),
        ("C2 pain on every nod or turn - none with the collar on and lying down", "mechanical"),
        ("S3 lytic. No sacral pain according to the request", "none"),
        ("T4 in pain as soon as the head of the bed goes up and easy when it is lowered", "mechanical"),
        ("On the ward round her hip flexors were fine, T4", None),
    ],
)
def test_what_brings_the_pain_on(text: str, pain: str | None) -> None:
    """A load that is said to do nothing is no load, and a muscle is none."""
    assert facts_of(text).get("pain") == pain


@pytest.mark.parametrize("text", ["he slid to the floor, T8 lytic", "she slid down in the bed, T8 lytic"])
def test_a_patient_who_slid_is_no_vertebra(text: str) -> None:
    """Only a vertebra slips on another."""
    assert facts_of(text).get("alignment") is None


def test_a_consent_withdrawn_is_no_supposition() -> None:
    """Who withdraws consent states the fitness told beside it."""
    assert facts_of("HCC T5, fit for surgery", "anaesthetics have withdrawn their consent to it: he is not fit")["tolerates_surgery"] is False


def test_posterior_elements_in_two_letters() -> None:
    """The posterior elements may be "PEs"; a PE ruled out is none of them."""
    assert facts_of("T10 lytic, PE's clear bilat")["posterolateral"] == "none"
    assert facts_of("T10 lytic, PE excluded on CTPA").get("posterolateral") is None
