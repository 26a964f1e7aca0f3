"""Conversations as they run on a ward: the drug, the score or the supposition spoken of last is what a short turn means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

RENAL = "zometa dose? 80yo woman 55kg creatinine 1.9 mg/dl, breast mets in the spine"
STABLE = "C5 mixed, no pain, aligned, no collapse with under half the body involved, one facet. breast"
KNOWN = "72M RCC met T8, lytic, ESCC 2."


def test_why_after_a_dose_is_about_the_dose(talk: Talk) -> None:
    """Asked why a steroid is held back, the answer tells its notes and the papers' difference, not the score of the lesion."""
    answer = talk("54M no known cancer. T6 mass pressing on the cord on mri, legs weak 2 days. dex?", "why would you hold it")
    assert answer.text.startswith("Dexamethasone")
    assert "tissue" in answer.text


def test_another_drug_for_the_bones(talk: Talk) -> None:
    """What else there is after a drug that the kidneys forbid is the other one, and its dose and checks are those of a short turn."""
    assert talk(RENAL, "what else can she have for the bones").text.startswith("Denosumab")
    assert "120 mg" in talk(RENAL, "what else can she have for the bones", "dose of that?").text
    assert "calc" in talk(RENAL, "what else can she have for the bones", "anything to check first").text


@pytest.mark.parametrize("turn", ["dose for my pt? crcl is 25", "crcl is 25, dose?"])
def test_a_dose_is_that_of_the_drug_asked_of_the_papers(talk: Talk, turn: str) -> None:
    """Of two drugs compared, a dose asked for by no name is that of the one named first."""
    assert "120 mg" in talk("denosumab or zoledronate for spine mets from a solid tumour?", turn).text


def test_what_a_supposition_calls_for(talk: Talk) -> None:
    """Asked what it calls for, a supposition is answered at what was supposed; the case stays."""
    answer = talk(STABLE, "and if it did hurt on movement", "would that need a surgical opinion")
    assert answer.text.startswith("If pain behaviour mechanical: C5: SINS 7")
    assert "spine surgeon's opinion" in answer.text
    assert answer.facts["pain"].value == "none"


@pytest.mark.parametrize(("turn", "words"), [("really no surgery even with that compression?", "radiosensitive"), ("stable at least?", "stable")])
def test_a_doubt_is_answered_with_the_reasons(talk: Talk, turn: str, words: str) -> None:
    """A short doubt about the answer is a question about the case."""
    assert words in talk("myeloma T3 bilsky 3, sins 6, walking fine, no myelopathy. noms", turn).text


def test_how_good_the_score_is(talk: Talk) -> None:
    """After a survival score "it" is the score."""
    score = "revised tokuhashi: breast primary, kps 70, 2 vertebrae involved, no other bone mets, no organ mets, no neuro deficit"
    assert "42.8%" in talk(score, "how accurate is it these days").text


@pytest.mark.parametrize(
    "turn", ["pt now off legs. mets T11. what dose dex", "is surgery better than SBRT for a met at T9 with new paraparesis since yesterday?"]
)
def test_a_sign_beside_a_question_raises_the_notice(talk: Talk, turn: str) -> None:
    """A deficit told of today is no question to the papers, whatever is asked beside it, with a case or without."""
    assert talk(turn).urgent
    assert talk(KNOWN, turn).urgent


@pytest.mark.parametrize(
    "turn",
    [
        "how do you test for clonus properly, teaching the students this afternoon",
        "slides for teaching on Thursday, topic is myelopathy signs",
        "cant weight bear on the left, fell off a ladder and has a tib/fib fracture, spine exam and neurology all normal",
    ],
)
def test_slides_and_broken_legs_raise_none(talk: Talk, turn: str) -> None:
    """Nobody's signs, and a walk that an injury forbids beside sound neurology, are no emergency of the cord."""
    assert talk(turn).urgent is None
    assert talk(KNOWN, turn).urgent is None


@pytest.mark.parametrize(
    "turn",
    [
        "hip fracture fixed last week, legs 5/5 on admission, now cannot lift either leg",
        "broken wrist in plaster, arms full power, legs weaker since yesterday",
        "he fell and broke his wrist because his legs gave way, power legs 3/5",
        "left leg weak from polio all his life, today he can't stand at all",
        "brisk reflexes since childhood but legs giving way since Tuesday",
        "slides aside, my patient can't feel her legs since this morning",
    ],
)
def test_neither_a_cast_nor_an_old_palsy_hides_what_is_new(talk: Talk, turn: str) -> None:
    """A change told beside an injury, an old deficit or the lecture is an emergency."""
    assert talk(turn).urgent
    assert talk(KNOWN, turn).urgent


NURSE = "nurse here, pt with breast cancer says legs went weak overnight and she can't pass urine. what do i do"


def test_a_nurse_who_asks_what_to_do_has_a_case(talk: Talk) -> None:
    """Signs told of a patient are a case, whatever is asked beside them; whom to call and the dose are answered on it."""
    first = talk(NURSE)
    assert first.urgent
    assert first.facts["histology"].value == "breast cancer"
    assert "24 h" in talk(NURSE, "who do i ring").text
    assert "10 mg" in talk(NURSE, "dr asks the dexamethasone dose").text


@pytest.mark.parametrize("turn", ["how quick should the biopsy be", "biopsy within how long?"])
def test_the_time_to_a_biopsy_is_that_of_the_compression(talk: Talk, turn: str) -> None:
    """With signs of compression the rule gives its 24 hours."""
    answer = talk("62M back pain, MRI T6 mass squashing the cord, no known primary. both legs weak since yesterday.", turn)
    assert answer.text.startswith("Biopsy")
    assert "24 h" in answer.text


def test_a_figure_put_right_before_more_is_told(talk: Talk) -> None:
    """The impossible grade is replaced, and the rest of the turn is read too."""
    answer = talk("SINS for T12 lesion please", "bilsky 4", "meant 3. renal cell, no myelopathy, can tolerate an operation")
    assert (answer.facts["escc"].value, answer.facts["histology"].value) == ("3", "renal cell carcinoma")


def test_which_score_is_best_goes_to_the_papers(talk: Talk) -> None:
    """After survival scores the question which is best is not one for another total."""
    scores = ("revised tokuhashi please: breast, KPS 60, single vertebra, no other bone mets, no organ mets, no palsy", "tomita for the same pt")
    assert "NESMS" in talk(*scores, "so which score is best").text


def test_milligrams_remembered_after_a_dose_are_held_against_it(talk: Talk) -> None:
    """A number of milligrams that somebody remembers is answered with the dose and what the papers say of the historical one."""
    answer = talk(
        "72M known prostate ca, mri shows cord compression T9, legs weak since last night. what dex do i give", "boss remembers giving 100mg"
    )
    assert "10 mg bolus" in answer.text
    assert "historical 100 mg" in answer.text


TWO_LEVELS = (
    "lung cancer. T12: lytic, 60% collapse, mechanical pain, normal alignment, one pedicle. T5: blastic, painless, no collapse. SINS for each?"
)
WEAK = "NSCLC, both legs weak since yesterday, MRI cord compression at T6"


@pytest.mark.parametrize("turn", ["do I add them together?", "so should we sum the two totals"])
def test_totals_of_several_levels_are_not_added(talk: Talk, turn: str) -> None:
    """Each level has its own total, and the answer says so."""
    assert "never added" in talk(TWO_LEVELS, turn).text


@pytest.mark.parametrize("turn", ["what does that mean", "wat does that mean?", "what does this score mean for her"])
def test_what_a_score_means_is_told_of_the_case(talk: Talk, turn: str) -> None:
    """The reasons and what the class calls for are told again."""
    answer = talk("breast L4 met, lytic, mechanical pain, no collapse but 70% of body, alignment normal, rt pedicle involved. sins", turn)
    assert "spine surgeon's opinion" in answer.text


def test_an_age_put_right(talk: Talk) -> None:
    """One age put in the place of another is the patient's."""
    assert talk("53F thyroid cancer, L1 lytic met", "correction, she is 58 not 53").facts["age_years"].value == 58


def test_whether_it_can_wait_is_answered_with_the_time(talk: Talk) -> None:
    """With signs of compression the notice stands and the answer gives the 24 hours."""
    answer = talk(WEAK, "can it wait til the ward round in the morning")
    assert answer.urgent
    assert "within 24 h" in answer.text


def test_what_somebody_keeps_doing_is_no_question_of_time(talk: Talk) -> None:
    """A question why somebody keeps falling is not answered with the time to a treatment."""
    assert (
        "Definitive treatment"
        not in talk("61F breast ca, T7 lytic, pain on bending, not lying, no myelopathy", "does he keep falling because of this?").text
    )


@pytest.mark.parametrize("asked", ["can we wait till the morning?", "should we wait?", "can it wait over the weekend?"])
def test_whoever_asks_to_wait_gets_the_time(talk: Talk, asked: str) -> None:
    """A doctor who asks whether "we" can wait gets the same answer as one who asks whether it can."""
    assert "within 24 h" in talk(WEAK, asked).text


ZOLEDRONATE = "zoledronate dose: 60 kg, creat 1.1 mg/dL, breast ca, T6 met"


def test_a_bare_answer_on_age_or_sex_is_taken(talk: Talk) -> None:
    """What a dose still needs is told in one word: a number is the age, a word or letter the sex."""
    answer = talk(ZOLEDRONATE, "69", "f")
    assert (answer.facts["age_years"].value, answer.facts["sex"].value) == (69, "female")
    assert "3.3 mg" in answer.text.splitlines()[0]
    assert talk(ZOLEDRONATE, "she is 69").facts["age_years"].value == 69


def test_whose_dose_was_asked_is_remembered(talk: Talk) -> None:
    """An age told in the question for a dose belongs to the patient whose creatinine follows."""
    answer = talk("zometa dose for a 74 yr old man with prostate ca and spine mets?", "70kg, creatinine 1.5 mg/dL")
    assert "3.3 mg" in answer.text.splitlines()[0]


def test_how_often_it_is_given(talk: Talk) -> None:
    """The interval is told even while the dose is open."""
    assert "every 3 to 4 weeks" in talk("zometa dose, 70kg, creatinine 1.5 mg/dL", "and how often is it given").text


def test_how_the_steroid_is_given(talk: Talk) -> None:
    """By which way is a question about the drug asked for last."""
    assert "intravenously" in talk(f"{WEAK}. how much dex", "iv or oral to start").text


def test_a_supposed_primary_in_place_of_the_known_one(talk: Talk) -> None:
    """A primary named "not" the known one is supposed with the rest of its words; the case keeps its own."""
    answer = talk("70M prostate ca, T9, bilsky 2, no myelopathy, sins 5", "and what if it was renal not prostate")
    assert answer.text.startswith("If histology renal cell carcinoma")
    assert answer.facts["histology"].value == "prostate cancer"


def test_a_finding_added_to_a_supposition_is_supposed(talk: Talk) -> None:
    """What is added right after a supposition goes on supposing; a sign told in the same words is taken as told."""
    myeloma = "myeloma L5, lytic, no collapse but >50% of body, mechanical pain, aligned, one facet. sins?"
    answer = talk(myeloma, "what if both facets", "and new scoliosis as well")
    assert answer.text.startswith("If alignment deformity, posterolateral involvement bilateral: L5: SINS 14")
    assert answer.facts["alignment"].value == "normal"
    assert talk(myeloma, "what if both facets", "and new leg weakness as well").urgent


def test_whether_to_refer_is_answered_with_the_class(talk: Talk) -> None:
    """From 7 points on, the answer names the surgeon's opinion."""
    assert "spine surgeon's opinion" in talk(STABLE.replace("no pain", "mechanical pain"), "so do i need to refer her to spines").text


@pytest.mark.parametrize("turn", ["unstable already then?", "so stable?"])
def test_a_class_asked_for_in_a_word(talk: Talk, turn: str) -> None:
    """The question for the class may be the class alone."""
    assert talk(STABLE, turn).text.startswith("C5: SINS 4, stable")


def test_what_a_patient_should_look_out_for(talk: Talk) -> None:
    """Warning signs come from the papers, whatever the case."""
    assert "limb weakness" in talk(STABLE, "what should i tell her to look out for").text


def test_what_nobody_told_and_need_not_be_asked_is_named(talk: Talk) -> None:
    """Where the path is settled without the canal, the answer says that this is not known and changes nothing."""
    told = talk("L2 lymphoma, no pain, mixed, no collapse, under half of the body, aligned, pedicles fine", "what else do you need for noms in her")
    assert "without effect on it: ESCC grade, myelopathy" in told.text


def test_why_after_an_answer_of_the_papers_asks_them_again(talk: Talk) -> None:
    """With no case known, "why?" is about the question asked last."""
    assert "12 hours" in talk("when should steroids be started in cord compression?", "why?").text


def test_how_good_a_named_score_is(talk: Talk) -> None:
    """Whether a score is still accurate is a question to the papers, not for its total."""
    score = "revised tokuhashi: breast primary, kps 70, 2 vertebrae involved, no other bone mets, no organ mets, no neuro deficit"
    assert "42.8%" in talk(score, "is tokuhashi still accurate nowadays").text


def test_a_full_stop_behind_a_figure_changes_no_correction(talk: Talk) -> None:
    """The old figure may end the sentence."""
    assert talk(RENAL, "Sorry weight is 50 not 55.").facts["weight_kg"].value == 50


def test_the_time_of_treatment_in_few_words(talk: Talk) -> None:
    """When treatment is due is told with its hours, whatever the words."""
    for turn in ("and treatment within?", "when does he need his definitive treatment by"):
        assert "24 hours" in talk(f"{WEAK}. steroid?", turn).text.replace("24 h ", "24 hours ")


def test_a_next_patient_told_by_age_alone(talk: Talk) -> None:
    """An age after "next patient" begins the new case, and the old one is gone."""
    answer = talk("C5 lymphoma, SINS?", "next patient, 44F")
    assert (answer.facts["age_years"].value, answer.facts["sex"].value) == (44, "female")
    assert "histology" not in answer.facts
    assert answer.text.startswith("Describe a lesion")


def test_a_case_may_begin_with_the_complaint(talk: Talk) -> None:
    """What is told of "him" with no level yet belongs to the lesion that follows."""
    answer = talk("he has back pain", "its T12. rectal primary", "SINS?")
    assert answer.text.startswith("T12: SINS 4 to 18")


def test_a_supposition_that_only_turns_round_what_was_told(talk: Talk) -> None:
    """With "what if he couldn't?" the opposite of the finding told just before is supposed."""
    answer = talk("renal cell met at T8, bilsky 2", "no myelopathy", "anaesthetist says he can tolerate surgery", "what if he couldn't")
    assert answer.text.startswith("If not fit for surgery")
    assert answer.facts["tolerates_surgery"].value is True


def test_a_drug_of_another_field_is_declined_within_a_case(talk: Talk) -> None:
    """The dose of an antibiotic is none of ours; the case stays."""
    answer = talk("HCC met T3, lytic, mechanical pain", "what dose of tazocin for his pneumonia")
    assert answer.status == "out_of_scope"
    assert answer.facts["lesion"].value == "lytic"


def test_radiation_for_pain_before_a_path_is_open_to_the_papers(talk: Talk) -> None:
    """While no path is settled the dose for pain comes from the papers."""
    assert "8 Gy" in talk("72M NSCLC met L2", "no neurology. what RT dose just for the pain").text


def test_a_grade_is_explained_in_the_middle_of_a_case(talk: Talk) -> None:
    """What a grade would look like is told from its definition, and the case keeps its own grade."""
    answer = talk("T9 tumour compresses the cord, CSF still visible around it", "and what would 1c look like")
    assert "touch" in answer.text
    assert answer.facts["escc"].value == "2"


def test_how_often_a_drug_is_given_when_something_stands_against_it(talk: Talk) -> None:
    """The regimen is told beside what has to be corrected first."""
    answer = talk("74F myeloma T9, denosumab dose?", "her calcium is low, hypocalcaemia", "how often is denosumab given")
    assert "every 4 weeks" in answer.text


def test_an_interval_asked_for_the_drug_spoken_of(talk: Talk) -> None:
    """An interval alone is about the drug whose dose was asked for."""
    assert "every 12 weeks" in talk("77M prostate, 80kg, creatinine 120 umol/l. zoledronate dose?", "is 3 monthly as good as monthly").text


def test_two_lines_for_a_report_are_a_note(talk: Talk) -> None:
    """Lines for a report or a letter are asked for like a note."""
    assert "SINS 4" in talk(STABLE, "Two lines for my report, please.").text


def test_whether_to_refer_needs_no_object(talk: Talk) -> None:
    """The question needs no object: it is about the case."""
    assert "spine surgeon's opinion" in talk(STABLE.replace("no pain", "mechanical pain"), "do i refer?").text


@pytest.mark.parametrize("asker", ["med student here, ", "new registrar here. ", ""])
def test_who_asks_does_not_change_the_question(talk: Talk, asker: str) -> None:
    """A self-introduction before a question is no part of it, and the next question stands alone."""
    answer = talk(f"{asker}what is NOMS?", "which tumours are radioresistant")
    assert "renal cell" in answer.text


def test_how_soon_a_steroid_goes_in(talk: Talk) -> None:
    """Weak legs make the steroid no open question, and how quickly it goes in is about the steroid."""
    answer = talk("62M NSCLC, T6 bilsky 3, legs weak since this morning", "and the steroid?", "how quick does it have to go in")
    assert answer.status == "answered"
    assert "within 12 h" in answer.text


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("how d'you get to that", "both sides"),
        ("so what stands for him?", "unstable"),
        ("and mri how fast", "MRI"),
        ("radiation?", "Radiotherapy"),
        ("and for plain local pain how long can the mri wait", "2 weeks"),
        ("whats the diff between bilsky 2 and 3 again", "CSF"),
        ("# risk after sbrt?", "fracture"),
    ],
)
def test_short_questions_within_a_case(talk: Talk, asked: str, says: str) -> None:
    """What is asked in few words is answered, and never taken for something outside the field."""
    case = "T12 RCC, lytic, over 50% collapse, both pedicles, mechanical pain, new kyphosis, Bilsky 3, myelopathic, fit. SINS and NOMS?"
    assert says in talk(case, asked).text


def test_a_condition_with_its_whole_question_stands_alone(talk: Talk) -> None:
    """A question that names its own subject takes up nothing of the one before."""
    answer = talk("T7 breast met", "for plain local pain how long can the mri wait?", "if she has surgery how soon can radiosurgery start?")
    assert "24 hours" in answer.text
    assert "MRI" not in answer.text


def test_a_newer_creatinine_replaces_the_one_called_old(talk: Talk) -> None:
    """The dose goes by today's value, not by last month's."""
    answer = talk("68F breast, L2 met, starting zol, 70kg creat 1.3 mg/dL. dose?", "oh thats last months creat, today 0.8 mg/dL")
    assert "4 mg" in answer.text
    assert "was 1.3 mg/dL" in answer.text
