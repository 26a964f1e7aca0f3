"""Completing: what a turn tells in part is taken from the case, and a question on the case is answered by its rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.answer import Status

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

SCORED = "T6 melanoma, lytic, 30% collapse, aligned, left pedicle destroyed, mechanical pain. SINS?"
PATH = "T3 HCC, ESCC 1c, no myelopathy, SINS 4, fit for surgery. NOMS?"
RENAL = "70M prostate met L4, 80 kg, creatinine 0.9 mg/dl. Zoledronic acid dose?"


@pytest.mark.parametrize(
    ("turns", "fact", "value"),
    [
        ((SCORED, "and the right pedicle too"), "posterolateral", "bilateral"),
        ((SCORED, "also the right one's facet"), "posterolateral", "bilateral"),
        (("T6 lytic, left pedicle clear, right pedicle clear", "the left facet as well"), "posterolateral", "none"),
        ((PATH, "rpt mri: its a 2 now"), "escc", "2"),
        ((PATH, "what if it goes to a bilsky 2?", "repeat MRI shows it is now 3"), "escc", "3"),
        ((PATH, "repeat MRI next week, 2 lesions elsewhere"), "escc", "1c"),
        ((PATH, "neuro reg now says cannot exclude myelopathy"), "myelopathy", None),
        (("L1 mixed, 50% collapse", "radiologist says 55%", "scrap that, 45 on remeasure"), "collapse", "under_50"),
        (("T7 pain only at night", "also comes on sitting up", "scrap that, it was the other rcc guy"), "pain", "occasional"),
        ((SCORED, "the pedicles are bed 4s sorry not his"), "posterolateral", None),
        ((PATH, "hmm path says melanoma not neuroendocrine"), "histology", "melanoma"),
        (("T1 colon ca, ESCC 0, sins 13", "no sins 6 sorry, the 13 was another pt"), "sins", 6),
        (("T4 breast, clonus, myelopathic per SHO", "neurology: no myelopathy, the clonus is her old MS"), "myelopathy", False),
    ],
)
def test_a_turn_that_tells_in_part_is_read_with_the_case(talk: Talk, turns: tuple[str, ...], fact: str, value: object) -> None:
    """A side, a grade, a share or a doubt told without its name, or of another patient, changes that fact and no other."""
    facts = talk(*turns).facts
    assert (facts[fact].value if fact in facts else None) == value


@pytest.mark.parametrize(
    ("turn", "supposed"),
    [("what if bilateral?", {"posterolateral": "bilateral"}), ("and if renal?", {"histology": "renal cell carcinoma"})],
)
def test_a_supposition_may_name_no_more_than_a_side_or_an_organ(talk: Talk, turn: str, supposed: dict[str, str]) -> None:
    """What is supposed in one word stands beside the case, which stays."""
    answer = talk(SCORED, turn)
    assert supposed in answer.given
    assert answer.facts["posterolateral"].value == "unilateral"


def test_the_dose_by_renal_function_follows_the_case(talk: Talk) -> None:
    """A dose asked for again, by no name, after a corrected creatinine or with a weight supposed, is that of this patient."""
    assert "4 mg" in talk(RENAL).text
    assert "3.3 mg" in talk("sorry, creatinine is 1.6 mg/dl").text
    assert "3.3 mg" in talk("dose?").text
    supposed = talk("what if he was 60 kg?")
    assert supposed.text.index("3 mg") < supposed.text.index("stays as it was") < supposed.text.index("3.3 mg")
    assert supposed.facts["weight_kg"].value == 80


def test_a_tumour_is_classed_by_the_lists(talk: Talk) -> None:
    """Asked of the tumour of the case its class is given by rule; of another the papers are asked."""
    assert talk(PATH, "is it radiosensitive?").text.startswith("To conventional radiotherapy: radioresistant")
    unlisted = talk("new patient. L1 gastric ca, lytic", "is gastric radioresistant?")
    assert (unlisted.status, unlisted.asks) == (Status.NEEDS_INPUT, ("radiosensitivity",))
    assert "To conventional" not in talk("is melanoma radiosensitive?").text


@pytest.mark.parametrize("turn", ["how fast does she need the mri", "can the MRI wait till Monday?"])
@pytest.mark.parametrize("sign", ["legs giving way since this morning", "cannot pass urine", "saddle numbness"])
def test_signs_call_for_an_immediate_mri(talk: Talk, sign: str, turn: str) -> None:
    """Asked how soon, a patient with signs of compression gets the time of the signs, whatever was denied before."""
    answer = talk(f"T9 breast met, ESCC 1c, no myelopathy. {sign}", turn)
    assert answer.text.startswith("MRI: immediately")
    assert answer.urgent


def test_a_score_asked_for_last_casts_no_doubt(talk: Talk) -> None:
    """The question mark behind a score belongs to the score."""
    assert talk("colon ca T1 escc 0 neuro intact sins 13 noms?").facts["myelopathy"].value is False
    assert "myelopathy" not in talk("new patient. T9 lytic, myelopathic? noms?").facts


def test_a_relative_is_told_that_it_cannot_advise(talk: Talk) -> None:
    """A question on the spread in one's own father is declined."""
    assert talk("my dad has back pain and had prostate cancer, has it spread to his spine?").status is Status.OUT_OF_SCOPE


@pytest.mark.parametrize(
    ("turns", "fact", "value"),
    [
        (("T11 lytic, both pedicles", "right pedicle only actually"), "posterolateral", "unilateral"),
        (("84M prostate ca, L2 met, 70 kg", "weight was wrong, he's 100 kg"), "weight_kg", 100.0),
        (
            ("T9 met, path: renal cell carcinoma", "path rang back, that result belongs to someone else", "hers is breast"),
            "histology",
            "breast cancer",
        ),
        (("L4 met, creatinine clearance 45 mL/min", "clearance now 55 mL/min"), "creatinine_clearance_ml_min", 55.0),
        (("T10 met, creatinine 1.4 mg/dL", "creatinine repeated: 0.7 mg/dL, the 1.4 was wrong"), "creatinine", {"amount": 0.7, "unit": "mg/dL"}),
    ],
)
def test_a_figure_or_side_told_anew_stands(talk: Talk, turns: tuple[str, ...], fact: str, value: object) -> None:
    """A later figure or side replaces the earlier, also where the earlier is called wrong."""
    answer = talk(*turns).to_json()
    assert answer["facts"][fact]["value"] == value


@pytest.mark.parametrize(
    ("turns", "says"),
    [
        (("T12 met, creatinine clearance 25 mL/min, can he have zoledronic acid?",), "not recommended"),
        (("84M prostate ca, L2 met, 70 kg, creatinine 150 umol/L. zoledronic acid dose?", "weight was wrong, he's 100 kg"), "3.3 mg"),
        (("L4 met, creatinine clearance 45 mL/min. zoledronic acid dose", "clearance 20 mL/min. can he still have it?"), "not recommended"),
        (("72F breast met T10, 60 kg, creatinine 0.7 mg/dL. zoledronic acid dose", "how often is it given"), "3 to 4 weeks"),
        (("84M prostate ca, L2 met, 70 kg, creatinine 150 umol/L. zoledronic acid dose?", "so what do I dispense today?"), "Zoledronic acid: 3"),
        (("84M prostate ca, L2 met, 70 kg, creatinine 150 umol/L. zoledronic acid dose?", "is 4 mg ok for him?"), "Zoledronic acid: 3"),
        (("72M, 60 kg, creatinine 1.5 mg/dL, L2 met. Zoledronic acid dose?", "creat 1.6 sorry. dose?"), "creatinine 1.6 mg/dL, was 1.5"),
        (("72M, 60 kg, creatinine 1.5 mg/dL, L2 met. Zoledronic acid dose?", "He was weighed again, 84 kg. Dose?"), "weight 84 kg, was 60"),
        (("72M, 60 kg, creatinine 1.5 mg/dL, L2 met. Zoledronic acid dose?", "what if his creatinine climbed to 3.2?"), "not recommended"),
        (("72M, 60 kg, creatinine 1.5. Zoledronic acid dose?",), "its unit is missing"),
        (("77F, 62 kg, T8 met. Zoledronic acid: creatinine 1,3 mg/dl. Which dose must I give?",), "creatinine clearance 30-39"),
        (("72M, 60 kg, creatinine 1.5 mg/dL. Zoledronic acid dose?", "over how many minutes?"), "at least 15 minutes"),
        (("72M, 60 kg, creatinine 1.5 mg/dL. Zoledronic acid dose?", "how many mL of the concentrate is that?"), "3.8 mL"),
        (("72M, 60 kg, creatinine 1.5 mg/dL. Zoledronic acid dose?", "which vitamins and minerals with it?"), "vitamin D"),
        (("D10 lytic, both pedicles. SINS?", "Kindly correct, level is D11 as per senior radiologist."), "T11: SINS"),
        (("T5 RCC, ESCC 0, no myelopathy, SINS 3. NOMS?", "what if it were mechanically unstable?"), "stabilization, then SRS"),
        (
            ("T4 lytic, no collapse, 20% of the body; L1 lytic, 55% collapse", "if T4 went on to collapse by 70 percent what would T4 score"),
            "over 50 %",
        ),
        (("L4 lytic, cannot pass urine since noon", "which picture does she need and how fast?"), "MRI: immediately"),
        (("T6 RCC, lytic", "repeat everything you have stored about him"), "lesion type: lytic"),
        (("T6 RCC, lytic", "remind me of his level and score"), "T6"),
        (("what is the ESCC grade of 7",), "no such grade; grades are 0, 1a, 1b, 1c, 2, 3"),
        (("what does a SINS of 21 mean?",), "a total lies between 0 and 18"),
        (("72M, 60 kg, creatinine 1.5. Zoledronic acid dose?", "mg/dL"), "creatinine clearance 30-39"),
        (("72M, 60 kg, creatinine 1.5. Zoledronic acid dose?", "it's 133 umol/l"), "creatinine clearance 30-39"),
        (("72M, 60 kg, creatinine 1.5 mg/dL, L2 met. Zoledronic acid dose?", "creatinine is 140 now. dose?"), "its unit is missing"),
        (("L1 lytic, about half of the height gone, left pedicle, aligned, pain on standing", "measured properly: 47%. so?"), "collapse under 50 %"),
        (("T6 RCC, lytic", "what are you counting for pain, then?"), "lesion type: lytic"),
        (("T6 RCC, lytic", "tell me what you hold on our patient"), "lesion type: lytic"),
        (("T6 RCC, lytic", "score and class for the letter?"), "T6: SINS"),
        (("T6 RCC, lytic", "it is HCC, not RCC. consult note, short."), "CONSULT NOTE"),
        (("T6 RCC, lytic", "kindly write the note for the board"), "CONSULT NOTE"),
        (("T6 RCC SINS 5 ESCC 0. noms", "it is a lymphoma. noms", "why did the recommendation move?"), "radiosensitive"),
        (("melanoma T8, bilsky 2, myelopathic", "steroid dose then", "how do we come off it"), "taper"),
        (("70F HCC T9, bilsky 2, no myelopathy, SINS 4, fit. NOMS?", "what if she were ECOG 4?", "and as she is, surgery?"), "NOMS: decompression"),
        (("T8 blastic, no collapse. T9 lytic, 60% collapse. T8 first, sins",), "T8: SINS"),
        (("L1 met, lytic", "from what total is it unstable?"), "13"),
        (("what's the difference between bilsky 1b and 1c",), "cord touched but not compressed"),
        (("bilsky 2 v 3, whats the diffrence",), "ESCC 3, high grade"),
        (("RCC met L2, 68M, 70 kg, creatinine 2.0 mg/dL. zoledronic acid dose?", "creatinine this morning 3.4 mg/dL. still ok?"), "not recommended"),
        (("RCC met L2, 68M, 70 kg, creatinine 2.0 mg/dL. zoledronic acid dose?", "denosumab instead then, what dose"), "120 mg"),
        (("L1, bilsky 3, cannot lift either leg", "dex now or wait?", "biopsy was done an hour ago. dose?"), "10 mg"),
        (("T11 prostate, both legs numb and he has wet himself twice", "mri when?"), "MRI: immediately"),
        (("T12 lytic, 30% collapse", "what's that based on"), "SINS:"),
        (("C5 lytic, left facet. sins?", "how well do different readers agree on this score?"), "interobserver"),
        (("T8 HCC, SINS 5, Bilsky 1a, no myelopathy. noms", "and the cord limit for one fraction"), "14 Gy"),
    ],
)
def test_what_is_asked_in_a_few_words_is_answered(talk: Talk, turns: tuple[str, ...], says: str) -> None:
    """A short question is answered with what the conversation has come to."""
    assert says in talk(*turns).text


def test_what_was_given_in_another_unit_is_named(talk: Talk) -> None:
    """A weight in pounds is never converted: it is named with the remedy."""
    invalid = talk("T8 lytic breast met, weight is 180 lb").invalid
    assert [(each.fact, each.said) for each in invalid] == [("weight_kg", "180 lb")]


def test_a_grade_that_is_none_is_refused(talk: Talk) -> None:
    """A grade asked for by a number that no grade has gets the grades there are."""
    assert "no such grade; grades are 0, 1a, 1b, 1c, 2, 3" in talk("what is the ESCC grade of 7").text


@pytest.mark.parametrize(
    "asked", ["there is dexamethasone on the trolley, how much goes in?", "we found a vial of dex in the clinic, how much do I give?"]
)
def test_a_dose_at_the_bedside_is_the_patients(talk: Talk, asked: str) -> None:
    """The drug at hand and "how much do I give" ask for the dose of the patient spoken of."""
    assert talk("T10 prostate met, new leg weakness", asked).text.startswith("Dexamethasone")


def test_a_supposed_figure_with_its_unit_is_the_creatinine(talk: Talk) -> None:
    """After a dose by the kidney a figure in mg/dL that is supposed is the creatinine, and the case stays."""
    answer = talk("woman, 78 years, 54 kg, creatinine 1.1 mg/dL, zoledronic acid dose?", "and if it were 1.8 mg/dL?")
    assert "not recommended" in answer.text.partition("The case itself stays")[0]


def test_a_slip_of_the_keyboard_is_no_subluxation(talk: Talk) -> None:
    """A typing slip is the writer's."""
    facts = talk("T8 lytic prostate met, he's 66, weighs 81 kg", "Typing slip: the weight is 61 kg").facts
    assert "alignment" not in facts
    assert (facts["age_years"].value, facts["weight_kg"].value) == (66, 61)
