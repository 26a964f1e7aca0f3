"""Whose case a text is, and which of its vertebrae it is about: how it opens, neighbours, vertebrae treated long ago."""

from __future__ import annotations

import pytest

from assistant.rules_engine import RulesEngine
from tests.assistant.reading.told import facts_of


@pytest.mark.parametrize(
    "opening",
    [
        "Next patient comma thyroid cancer comma",
        "Next up: 60M, thyroid ca,",
        "Second case for today: thyroid cancer,",
        "Another one for you, thyroid cancer,",
        "Last one for today: 70M, thyroid cancer,",
        "So this is the gentleman in bed twelve, thyroid cancer,",
        "Calling about the man in bed 4. Thyroid cancer,",
        "Bed four, thyroid ca,",
        "BED 14B: 70F, thyroid cancer,",
        "Ward 5, bed 14, 70F, thyroid ca,",
        "A 60-year-old man on ward 7 with thyroid cancer,",
        "Patient in side room two comma thyroid cancer comma",
        "The lady in room 12 has thyroid cancer,",
    ],
)
def test_a_text_opens_with_its_own_patient(opening: str) -> None:
    """Where nobody else is meant, the bed or the turn in which a patient is named leaves the case his."""
    facts = facts_of(f"{opening} T9 lytic. No myelopathy.")
    assert (facts.get("level"), facts.get("lesion"), facts.get("histology"), facts.get("myelopathy")) == ("T9", "lytic", "thyroid cancer", False)


@pytest.mark.parametrize(
    "text",
    [
        "The patient in bed 4 has L1 collapse and clonus. Ours is T9, blastic.",
        "The patient in bed 4 has L1 collapse and clonus. T9 blastic, breast cancer.",
        "The man in the next bed has L1 collapse and clonus. T9 blastic.",
        "The bed opposite has a lady with clonus. T9 blastic.",
        "The patient before this one had clonus and an L1 collapse. T9 blastic.",
        "Bed 12: 60F, T9 blastic. Not to be confused with the lady in bed 13 who is myelopathic.",
        "Another patient on the list has clonus and L1 collapse. This one, T9, blastic.",
        "We had a lady last week with clonus who went for fixation. Tonight its a man, T9 blastic.",
        "Compare bed 4, who has clonus. This lady: T9 blastic.",
    ],
)
def test_another_patient_stays_another(text: str) -> None:
    """What is told of somebody else, before or after, is nothing of ours."""
    facts = facts_of(text)
    assert (facts.get("level"), facts.get("lesion")) == ("T9", "blastic")
    assert not facts.keys() & {"myelopathy", "collapse"}


def test_a_bed_named_once_the_case_is_known_is_another() -> None:
    """In a later turn the man in some bed is not the patient whose case it is."""
    engine = RulesEngine()
    for turn in ("T9 blastic, breast cancer.", "The man in bed 3 has clonus."):
        list(engine.ask(turn))
    assert "myelopathy" not in engine.case.facts(None)[0]


@pytest.mark.parametrize(
    "text",
    [
        "The T6 body sits 4 mm forward of T7, lytic.",
        "T6 has dropped forward off T7, lytic.",
        "T6 is knocked forward over T7, lytic.",
        "T6 has moved out of line with T7, lytic.",
        "T6 overhangs T7 by 4 mm. Lytic.",
        "T6 lytic, height equal to T5 and T7.",
        "T6 is as tall as T7, lytic.",
        "T6 lytic, height matches T5 and T7.",
        "T6 stays lined up on T5 and T7. Lytic.",
        "T5 and T6 remain collinear; T6 lytic.",
        "T6 lytic. It has slid 3 mm backwards on T7.",
        "T6 lytic (neighbours T5 and T7 spared).",
        "Adjacent T5 is blastic, target T6 is lytic.",
        "T5 normal in height. T6, the one in question: lytic.",
        "T6 lytic, no pain; the next one down is clear.",
        "This lady had T10 cemented in 2018 for an osteoporotic fracture. T6 is lytic.",
        "60M with a history of renal cancer and a lytic lesion at T6.",
        "60M with previous nephrectomy for RCC and lytic T6 lesion.",
        "60M with previous radiotherapy and surgery to L3. T6 is lytic.",
        "MRI 3 days ago showed a lytic T6.",
        "We saw a man last week with RCC and a lytic T6. What would his SINS be?",
        "65M, L1 #, kyphoplasty 2016, now a lytic T6.",
        "Mets T4 (treated 2020) and T6 (new, lytic).",
        "My patient had radiotherapy to T9 in 2019. New MRI: T6 lytic.",
        "Mets at T4 and T6. T6 is lytic. T4 is blastic. Could I have the T6 SINS?",
    ],
)
def test_the_vertebra_that_is_meant_leads(text: str) -> None:
    """A neighbour, a vertebra only compared with and one treated long ago are not the lesion."""
    facts = facts_of(text)
    assert (facts.get("level"), facts.get("lesion")) == ("T6", "lytic")


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The lesion sits on the left of T8, lytic", "T8"),
        ("Tumour sits at T8, 12 mm", "T8"),
        ("This lady with breast cancer diagnosed in 2015 and a T8 lytic lesion", "T8"),
        ("Her T8 was irradiated in 2021. T8 is now lytic with 60% collapse.", "T8"),
    ],
)
def test_a_lesion_is_not_taken_for_a_neighbour(text: str, level: str) -> None:
    """The words of a comparison do not hide the level of a lesion."""
    assert facts_of(text).get("level") == level


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("T8. Reflexes brisk but known cervical spondylosis.", "myelopathy", None),
        ("T8. Brisk reflexes, so myelopathy cannot be excluded.", "myelopathy", None),
        ("T8. Upgoing plantar from his old stroke.", "myelopathy", None),
        ("T8. Known B12 deficiency explains the ataxic gait.", "myelopathy", None),
        ("T8. Brisk reflexes, which she has always had.", "myelopathy", None),
        ("T8. Brisk reflexes, upgoing plantars.", "myelopathy", True),
        ("T8. Old stroke, new clonus since yesterday.", "myelopathy", True),
        ("T8. Brisk reflexes due to cord compression.", "myelopathy", True),
        ("T8 CUP, histology awaited.", "histology", None),
        ("T8. CUP. Biopsy taken yesterday, result awaited.", "histology", None),
        ("T8 CUP after full work-up.", "histology", "unknown primary"),
        ("T8 sarcoma, non-operable.", "tolerates_surgery", False),
        ("T8 sarcoma, in-operable.", "tolerates_surgery", False),
        ("T8 sarcoma, non-surgical candidate.", "tolerates_surgery", False),
        ("T8 sarcoma, un fit for surgery.", "tolerates_surgery", False),
        ("T8 sarcoma, wont tolerate op.", "tolerates_surgery", False),
        ("T8 sarcoma, not fitt for surgry.", "tolerates_surgery", False),
        ("T8 sarcoma, fitt for surgary.", "tolerates_surgery", True),
        ("T8 sarcoma, ok 4 theatre.", "tolerates_surgery", True),
        ("T8 sarcoma, surg fit n", "tolerates_surgery", False),
        ("T8 sarcoma, surg fit y", "tolerates_surgery", True),
        ("T8 sarcoma. Fit? n", "tolerates_surgery", False),
        ("T8 sarcoma. Surgery is off the cards because of his heart.", "tolerates_surgery", False),
        ("T8 sarcoma. Green light from anaesthetics.", "tolerates_surgery", True),
        ("T8 sarcoma. No green light from anaesthetics yet.", "tolerates_surgery", None),
        ("T8 sarcoma. No anaesthetic concerns.", "tolerates_surgery", True),
        ("T8 sarcoma. Surgeons willing, anaesthetists not.", "tolerates_surgery", None),
        ("T8 sarcoma, operable.", "tolerates_surgery", True),
        ("T8 lytic, B1a, no myelopathy.", "escc", "1a"),
        ("T8 lytic, B2, no myelopathy.", "escc", "2"),
        ("T8 lytic, lymphoma stage 1B.", "escc", None),
        ("T8 lytic, vitamin B12 low.", "escc", None),
        ("mel met T8.", "histology", "melanoma"),
        ("58M mel. T8 lytic.", "histology", "melanoma"),
        ("Mel, 58F, breast ca. T8 lytic.", "histology", "breast cancer"),
        ("Breast primary no - it's prostate. T8.", "histology", "prostate cancer"),
        ("Breast cancer no, melanoma. T8.", "histology", "melanoma"),
        ("Breast cancer, no melanoma. T8.", "histology", "breast cancer"),
        ("Lung primary - sorry, kidney. T8.", "histology", "renal cell carcinoma"),
    ],
)
def test_signs_fitness_and_primary_in_the_words_of_the_ward(text: str, fact: str, value: object) -> None:
    """A sign with another cause is open, a biopsy still out leaves the primary open, slips of the pen are read."""
    assert facts_of(text).get(fact) == value


@pytest.mark.parametrize(
    "opening",
    [
        "Thyroid cancer in a baker of 60. In bed 4 next to him lies a man with a blastic L3 and lymphoma. Our baker",
        "Thyroid cancer. Opposite her there is a lady with a blastic L3 from breast cancer. Ours",
        "He shares a bay with a man whose L3 is blastic from prostate cancer. He himself has thyroid cancer. He",
        "In the lecture they showed a case of lymphoma at L3, blastic. This lady with thyroid cancer",
        "You helped me with a lady with myeloma of L3 last week. This is a man with thyroid cancer. He",
        "The last patient I asked you about had lymphoma at L3. This one has thyroid cancer. He",
        "A colleague showed me a lymphoma at L3 yesterday. My patient with thyroid cancer",
        "Thyroid cancer. The scan of a Mr Poe (blastic L3, lymphoma) was filed in the notes by mistake. Our man",
        "The lady across the corridor has L3 lymphoma. My lady has thyroid cancer and",
        "Her sister died of breast cancer and her husband has myeloma, but Mrs Poe's own tumour is a thyroid cancer. She",
    ],
)
def test_somebody_else_takes_nothing_and_leaves_nothing(opening: str) -> None:
    """A neighbour, an earlier patient, a teaching case or a relative neither hides the case nor adds to it."""
    facts = facts_of(f"{opening} has T9: lytic, 60% collapse. No myelopathy.")
    assert [facts.get(each) for each in ("level", "lesion", "collapse", "histology")] == ["T9", "lytic", "over_50", "thyroid cancer"]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("nuro intact", "myelopathy", False),
        ("nuero exam normal", "myelopathy", False),
        ("CNS exam normal", "myelopathy", False),
        ("neurologically he is fine", "myelopathy", False),
        ("myelopathy-free", "myelopathy", False),
        ("free from any myelopathy", "myelopathy", False),
        ("gait is ataxic", "myelopathy", True),
        ("nuro exam not done", "myelopathy", None),
        ("neurologically she is not fine", "myelopathy", None),
        ("MRI shows signs of cord compression", "myelopathy", None),
        ("caudaequina syndrome since yesterday", "cauda_equina", True),
        ("cauda-equina syndrome", "cauda_equina", True),
        ("CE syndrome", "cauda_equina", True),
        ("no caudaequina", "cauda_equina", False),
        ("caudaequina not examined", "cauda_equina", None),
    ],
)
def test_signs_in_slips_of_the_pen(text: str, fact: str, value: object) -> None:
    """Typing errors and words run together are read; what was not examined stays open."""
    assert facts_of(f"L2 lytic. {text}.").get(fact) == value
