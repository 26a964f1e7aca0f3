"""Conversation: short turns that lean on the ones before, and turns that are no case at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant import lay
from assistant.answer import Status
from assistant.fixed import NOT_READ, WELCOME

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

WHOLE = "T9 RCC, lytic, 20% collapse, left pedicle, alignment normal, pain on standing. SINS?"
TWO = (
    "T6 lytic, no collapse, a third of the body, pedicles clear, aligned, no pain; "
    "L3 lytic, 60% collapse, both pedicles, new kyphosis, pain on standing."
)
BOTH_WAYS = "T9 RCC, lytic. The pedicles are intact. Both pedicles are destroyed. 20% collapse, alignment normal, pain on standing."


def test_the_class_is_given_in_plain_words(talk: Talk) -> None:
    """Asked for the class of a scored lesion, the class is the answer."""
    answer = talk(WHOLE, "which class is that?")
    assert answer.status is Status.ANSWERED
    assert "indeterminate" in answer.text.splitlines()[0]


def test_the_source_of_a_score_is_given(talk: Talk) -> None:
    """Asked for the source, the score is shown again with its places."""
    answer = talk(WHOLE, "source?")
    assert "SINS" in answer.text.splitlines()[0]
    assert answer.citations


def test_the_worse_of_two_lesions_leads(talk: Talk) -> None:
    """Asked which is worse, the lesion with the greater total leads and the other follows."""
    answer = talk(TWO, "which is worse?")
    assert answer.text.startswith("L3: SINS")
    assert "Also T6" in answer.text


def test_a_reply_settles_a_contradiction(talk: Talk) -> None:
    """A short reply to a contradiction is read as the answer to it, with its own words as the quote."""
    before, after = talk(BOTH_WAYS), talk(BOTH_WAYS, "The radiologist confirms: both destroyed.")
    assert before.conflicts == ("posterolateral",)
    assert after.conflicts == ()
    assert after.facts["posterolateral"].value == "bilateral"
    assert "both destroyed" in after.facts["posterolateral"].quote


def test_a_mended_value_is_no_longer_impossible(talk: Talk) -> None:
    """An impossible level or share is forgotten once it is said again as it can be."""
    assert talk("T13 met, lytic", "I meant T12").invalid == ()
    answer = talk("L2 breast met with 130% collapse, lytic", "13%, typo")
    assert answer.invalid == ()
    assert answer.facts["collapse"].value == "under_50"


def test_the_threshold_asked_for_is_the_papers(talk: Talk) -> None:
    """From what total a spine is called unstable is a question to the papers, also with a case known."""
    answer = talk("T6 breast, lytic, 30% collapse", "From what SINS is it called unstable?")
    assert answer.citations
    assert "13" in answer.text


def test_a_question_about_a_rule_is_no_finding(talk: Talk) -> None:
    """Asking how a rule counts something says nothing of this patient."""
    answer = talk("T6 breast, lytic", "does an old kyphosis count?")
    assert "alignment" not in answer.facts


@pytest.mark.parametrize("turn", ["it is from her school days", "she likes the ward"])
def test_what_is_not_read_is_said(talk: Talk, turn: str) -> None:
    """A statement on the patient in which nothing is read leaves the case as it is and says so."""
    answer = talk(WHOLE, turn)
    told, stands = answer.text.splitlines()
    assert told == NOT_READ
    assert stands.startswith("T")
    assert {each.rule for each in answer.outcomes} >= {"sins"}
    assert answer.facts["lesion"].value == "lytic"


@pytest.mark.parametrize("turn", ["My mum has a tumour in her spine, what should we do?", "How long do I have to live?", "I'm so frightened."])
def test_a_patient_or_relative_is_answered_kindly(talk: Talk, turn: str) -> None:
    """Someone who asks for themselves gets no score and no figure, and is told who can help."""
    answer = talk(turn)
    assert (answer.status, answer.text, answer.outcomes) == (Status.OUT_OF_SCOPE, lay.DECLINED, ())
    assert not answer.numbers


def test_a_doctor_asking_what_to_do_is_not_a_relative() -> None:
    """A clinician's question for a plan is not taken for a family's."""
    assert not lay.asks_for_themselves("T9 RCC, Bilsky 2, fit for surgery: what should we do?")
    assert not lay.asks_for_themselves("how long does he have? T9 RCC")


def test_thanks_are_taken(talk: Talk) -> None:
    """Thanks without a case get a short courtesy; a lone question mark the line on how to begin."""
    assert talk("many thanks").text == WELCOME
    assert talk("?").text.startswith("Describe a lesion")


def test_a_stated_total_is_not_widened(talk: Talk) -> None:
    """Where the total is stated and no item described, no range is shown for it and no item asked for."""
    answer = talk("ESCC 3, melanoma T8, SINS 10. Path?", "He is fit for surgery.")
    assert "SINS 1 to 16" not in answer.text
    assert answer.asks == ()


@pytest.mark.parametrize(
    ("turn", "fact", "value"),
    [
        ("10 not 9", "level", "T10"),
        ("typed 20, meant 70", "collapse", "over_50"),
        ("70 not 20", "collapse", "over_50"),
        ("right, not left", "posterolateral", "unilateral"),
        ("not 9 - 11", "level", "T11"),
    ],
)
def test_a_bare_figure_replaces_the_one_it_names(talk: Talk, turn: str, fact: str, value: str) -> None:
    """A turn that puts one figure or side in the place of another changes the fact that held it, and no other."""
    before, after = talk(WHOLE).facts, talk(WHOLE, turn).facts
    assert after[fact].value == value
    same = set(before) - {fact, "location"}
    assert {name: before[name].value for name in same} == {name: after[name].value for name in same}


def test_a_figure_that_nothing_held_changes_nothing(talk: Talk) -> None:
    """A swap of a figure that no fact was told with leaves the case."""
    assert talk(WHOLE, "5 not 6").facts["level"].value == "T9"


@pytest.mark.parametrize("turn", ["her real score then?", "band again?", "ok final answer", "ok and what am I left with"])
def test_the_score_is_asked_for_in_passing(talk: Talk, turn: str) -> None:
    """A short question for the score, the band or the answer gets the case's own."""
    answer = talk(WHOLE, turn)
    assert answer.text.startswith("T9: SINS")


@pytest.mark.parametrize("turn", ["and if the right pedicle were gone too?", "out of interest had it sat one level lower, at T10?"])
def test_a_supposition_in_other_words(talk: Talk, turn: str) -> None:
    """What is supposed is answered beside the case, which stays as it is."""
    answer = talk(WHOLE, turn)
    assert answer.text.startswith("If ")
    assert (answer.facts["level"].value, answer.facts["posterolateral"].value) == ("T9", "unilateral")


def test_a_finding_told_beside_a_question_is_taken_in(talk: Talk) -> None:
    """A finding stated before a question for a dose belongs to the case."""
    answer = talk(WHOLE, "She is myelopathic since noon and ESCC 3. Dex dose?")
    assert (answer.facts["myelopathy"].value, answer.facts["escc"].value) == (True, "3")
    assert answer.urgent


def test_a_new_patient_after_thanks(talk: Talk) -> None:
    """Thanks and a new patient in one turn begin a new case."""
    answer = talk(WHOLE, "thanks. new patient: L1 prostate, blastic")
    assert ([lesion.level for lesion in answer.lesions], "collapse" in answer.facts) == (["L1"], False)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Bed 3: lung ca, T4, ESCC 3. Bed 7: breast ca, L2, lytic. SINS for bed 7?", "L2"),
        ("Patient A: T8 myeloma, lytic. Patient B: L2 RCC. SINS for patient A please.", "T8"),
        ("Bed 4 (a different patient) has a collapsed L1 with kyphosis; please disregard. Bed 5: colon ca, T7 lytic. SINS for bed 5?", "T7"),
        ("Bed 4 has a T3 met with no CSF. My question concerns bed 6: L4 ovarian, mixed. SINS?", "L4"),
    ],
)
def test_the_patient_asked_about_is_answered(talk: Talk, text: str, level: str) -> None:
    """Of several patients in one text the one that the question names is read, and no other."""
    answer = talk(text)
    assert (answer.facts["level"].value, [lesion.level for lesion in answer.lesions]) == (level, [level])


def test_a_patient_is_chosen_by_label(talk: Talk) -> None:
    """Asked which of two patients is meant, the label is the answer."""
    assert talk("Bed 4: T3 met. Bed 6: L4 met, lytic.", "bed 6").facts["level"].value == "L4"


@pytest.mark.parametrize(
    ("turn", "level"),
    [
        ("sins for the higher one", "T6"),
        ("and the caudal lesion?", "L3"),
        ("now the remaining level", "T6"),
        ("class of the collapsed one?", "L3"),
        ("the thoracic one please", "T6"),
        ("how does the latter score", "L3"),
        ("which one scores highest?", "L3"),
    ],
)
def test_a_lesion_is_pointed_to_without_its_level(talk: Talk, turn: str, level: str) -> None:
    """Of several lesions the one that a turn points to leads, and nothing is read from the words that point."""
    before, answer = talk(TWO, "and L3?"), talk(TWO, "and L3?", turn)
    assert answer.text.startswith(f"{level}: SINS")
    assert {lesion.level: lesion.facts["pain"].value for lesion in answer.lesions} == {
        lesion.level: lesion.facts["pain"].value for lesion in before.lesions
    }


def test_a_finding_goes_to_the_lesion_pointed_to(talk: Talk) -> None:
    """What is said of the lesion pointed to is taken in there."""
    lesions = {lesion.level: lesion.facts["collapse"].value for lesion in talk(TWO, "the upper lesion has now lost 30% of its height").lesions}
    assert lesions == {"T6": "under_50", "L3": "over_50"}


@pytest.mark.parametrize(("turn", "level"), [("*T8", "T8"), ("T10*", "T10"), ("oops T10", "T10"), ("*L1", "L1")])
def test_a_star_or_a_bare_level_next_to_the_known_one_moves_the_lesion(talk: Talk, turn: str, level: str) -> None:
    """A level with a star, or alone and near the known one, puts that right; everything said goes with it."""
    before, answer = talk(WHOLE), talk(WHOLE, turn)
    assert [lesion.level for lesion in answer.lesions] == [level]
    assert all(answer.facts[name].value == before.facts[name].value for name in ("pain", "lesion", "collapse", "posterolateral", "alignment"))


@pytest.mark.parametrize("turn", ["also L4, blastic", "and L4?", "L4"])
def test_another_level_is_another_lesion(talk: Talk, turn: str) -> None:
    """A level far from the known one, or added to it, leaves the first lesion where it was."""
    assert {lesion.level for lesion in talk(WHOLE, turn).lesions} == {"T9", "L4"}


VOICES = "T12 melanoma, lytic, 20% collapse, alignment normal, pain on standing. CT: both pedicles destroyed. MRI: both pedicles normal."


@pytest.mark.parametrize(
    ("turn", "value"), [("the CT is right", "bilateral"), ("go with the MRI", "none"), ("MRI was wrong", "bilateral"), ("the second one", "none")]
)
def test_a_trusted_voice_settles_a_contradiction(talk: Talk, turn: str, value: str) -> None:
    """What the voice that is trusted had said of the contradicted fact stands."""
    assert talk(VOICES).conflicts == ("posterolateral",)
    answer = talk(VOICES, turn)
    assert (answer.conflicts, answer.facts["posterolateral"].value) == ((), value)


@pytest.mark.parametrize(
    "turn",
    [
        "write this up for the surgeons",
        "pop it into a letter to the gp please",
        "could i have that as a short note",
        "document everything now",
        "entry for the ward round pls",
    ],
)
def test_a_note_is_asked_for_in_other_words(talk: Talk, turn: str) -> None:
    """However a note is asked for, it names the level and the tumour."""
    text = talk(WHOLE, turn).text
    assert "T9" in text
    assert "renal" in text.lower()


@pytest.mark.parametrize(
    ("turn", "figure"),
    [
        ("and if the height loss were 70%", "10"),
        ("ok and without pain?", "6"),
        ("were it purely blastic, what then?", "7"),
        ("would it score differently at T11?", "11"),
        ("what would it be with both pedicles gone?", "11"),
    ],
)
def test_other_ways_to_suppose(talk: Talk, turn: str, figure: str) -> None:
    """A supposition in other grammar is answered beside the case, which stays."""
    answer, before = talk(WHOLE, turn), talk(WHOLE)
    assert answer.text.startswith("If ")
    assert f"SINS {figure}" in answer.text.splitlines()[0]
    assert {name: fact.value for name, fact in answer.facts.items()} == {name: fact.value for name, fact in before.facts.items()}


@pytest.mark.parametrize("turn", ["start afresh, another lady: L1 prostate, blastic", "bin that, next chap: L1 prostate, blastic"])
def test_a_new_person_begins_a_new_case(talk: Talk, turn: str) -> None:
    """A new person in the same turn as their findings begins a new case with these."""
    answer = talk(WHOLE, turn)
    assert (answer.facts["level"].value, answer.facts["lesion"].value, "pain" in answer.facts) == ("L1", "blastic", False)


@pytest.mark.parametrize("turn", ["haha can you suggest a recipe for pancakes", "thanks. where do i renew my library card"])
def test_what_is_no_business_of_the_spine_is_declined(talk: Talk, turn: str) -> None:
    """A question outside the field is declined in the middle of a case as well."""
    assert talk(WHOLE, turn).status in {Status.OUT_OF_SCOPE, Status.NO_EVIDENCE}
