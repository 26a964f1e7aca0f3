"""Amending: what was told is taken back, moved to another level or answered in halves; the case is asked about, noted and thanked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from assistant.fixed import WELCOME

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

WHOLE = "T9 RCC, lytic, 20% collapse, left pedicle, alignment normal, pain on standing. SINS?"
TWO = (
    "T6 lytic, no collapse, a third of the body, pedicles clear, aligned, no pain; "
    "L3 lytic, 60% collapse, both pedicles, new kyphosis, pain on standing."
)


@pytest.mark.parametrize(
    "turn", ["scrap the 20%, i measured the wrong vertebra", "that 20% isn't his", "drop that 20% please. height loss not known yet"]
)
def test_a_figure_taken_back_takes_its_fact_with_it(talk: Talk, turn: str) -> None:
    """A figure that is taken back leaves the fact it told unknown, and nothing else."""
    answer = talk(WHOLE, turn)
    assert "collapse" not in answer.facts
    assert answer.facts["posterolateral"].value == "unilateral"


def test_a_figure_taken_back_for_another_is_replaced(talk: Talk) -> None:
    """With another figure behind it that one stands; a figure that nothing was told by takes nothing back."""
    assert talk(WHOLE, "forget the 20%, it is 70%").facts["collapse"].value == "over_50"
    assert talk(WHOLE, "forget the 90%").facts["collapse"].value == "under_50"


@pytest.mark.parametrize(
    "turn", ["I misread the line, the vertebra is T10", "wrong row! the level is T10 and no slip", "mixed up the numbers, its T10"]
)
def test_a_level_read_wrongly_takes_all_findings_with_it(talk: Talk, turn: str) -> None:
    """A lesion told to be at another level has its findings there, and is the only one."""
    answer = talk(WHOLE, turn)
    assert (answer.facts["level"].value, answer.facts["lesion"].value, len(answer.lesions)) == ("T10", "lytic", 1)


@pytest.mark.parametrize("turn", ["also T10, blastic", "the other vertebra is T10"])
def test_a_level_told_beside_the_first_is_another_lesion(talk: Talk, turn: str) -> None:
    """A level told beside the first is a second lesion."""
    assert {lesion.level for lesion in talk(WHOLE, turn).lesions} == {"T9", "T10"}


def test_two_answers_in_one_settle_the_collapse(talk: Talk) -> None:
    """Asked for the collapse, "none, and under half of the body" is both parts of the answer."""
    asked = "L4 breast met, mechanical pain, blastic, alignment normal, no posterolateral involvement. SINS?"
    assert talk(asked, "none, and <50% of the body").facts["collapse"].value == "none"
    assert talk(asked, "none, but 70% of the body").facts["collapse"].value == "none_over_50_involved"


@pytest.mark.parametrize(
    "turn", ["so the class hasn't moved?", "and it stays the same class?", "which scores higher", "what info do you have for him"]
)
def test_a_question_on_the_case_is_answered_by_it(talk: Talk, turn: str) -> None:
    """What moved, which is more and what is on record are questions on the case."""
    assert "SINS" in talk(TWO, turn).text


@pytest.mark.parametrize("turn", ["note covering both lesions pls", "document both", "one note for both"])
def test_a_note_of_several_lesions(talk: Talk, turn: str) -> None:
    """A note is written of all lesions, however both are named."""
    assert {"T6", "L3"} <= {word.strip(":") for word in talk(TWO, turn).text.split()}


@pytest.mark.parametrize("turn", ["lovely thank you", "brilliant thx", "that's very helpful, cheers"])
def test_thanks_are_thanks_and_findings_are_not(talk: Talk, turn: str) -> None:
    """Thanks are answered as such; a finding in the same breath is taken in."""
    assert talk(WHOLE, turn).text == WELCOME
    assert talk(WHOLE, "thanks, ecog 2").facts["ecog"].value == 2


@pytest.mark.parametrize(
    "turn",
    [
        "let's say for the sake of argument the lesion turned blastic",
        "imagine both pedicles were gone",
        "what happens once it slips forward",
        "hypothetically, 70% collapse",
        "ESCC 3 instead?",
        "would the class be the same if there was a new kyphosis?",
        "SINS, and what is the evidence on vertebroplasty for occasional pain?",
    ],
)
def test_a_supposition_or_a_question_to_the_papers_leaves_the_case(talk: Talk, turn: str) -> None:
    """What is only supposed, or named in a question to the papers, is no finding."""
    before, after = talk(WHOLE), talk(WHOLE, turn)
    assert {name: fact.value for name, fact in after.facts.items()} == {name: fact.value for name, fact in before.facts.items()}


def test_a_supposition_goes_on(talk: Talk) -> None:
    """What comes on top of a supposition is supposed with it; what is stated after it is a finding."""
    assert "SINS 8" in talk(WHOLE, "what if it were blastic", "and painless, with a new slip on top of that?").text
    assert talk(WHOLE, "what if it were blastic", "no, the pain is only occasional").facts["pain"].value == "occasional"


@pytest.mark.parametrize(
    ("turn", "fact", "value"),
    [
        ("he's the lung one, not the kidney one", "histology", "lung cancer"),
        ("swap renal for thyroid", "histology", "thyroid cancer"),
        ("not lytic, mixed", "lesion", "mixed"),
        ("swap T9 for T10", "level", "T10"),
        ("the radiologist calls it T8", "level", "T8"),
        ("its not renal", "histology", None),
        ("its not lung", "histology", "renal cell carcinoma"),
        ("that collapse figure is wrong, don't use it", "collapse", None),
        ("the collapse figure is wrong, it's 60%", "collapse", "over_50"),
    ],
)
def test_a_value_put_in_the_place_of_another(talk: Talk, turn: str, fact: str, value: str | None) -> None:
    """A value named in the place of the known one replaces it; a known one that is only denied is not known any more."""
    read = talk(WHOLE, turn).facts.get(fact)
    assert (read and read.value) == value


@pytest.mark.parametrize("turn", ["I was right the first time", "no, leave it as it was", "ignore that correction", "as I had it"])
def test_a_correction_taken_back_restores_what_it_replaced(talk: Talk, turn: str) -> None:
    """What a correction replaced holds again, and what was told since stays."""
    answer = talk(WHOLE, "sorry, T10", "ESCC 1b", turn)
    assert (answer.facts["level"].value, answer.facts["escc"].value) == ("T9", "1b")


@pytest.mark.parametrize(
    ("turn", "levels"),
    [
        ("delete the L3 one, it was a haemangioma", {"T6"}),
        ("the upper one turned out to be a Schmorl's node", {"L3"}),
        ("drop T6", {"L3"}),
        ("ignore T6 for now", {"T6", "L3"}),
        ("scrap the L3 pedicles", {"T6", "L3"}),
    ],
)
def test_a_lesion_is_taken_out(talk: Talk, turn: str, levels: set[str]) -> None:
    """A lesion that is none leaves the case, and the other stays as it is."""
    assert {lesion.level for lesion in talk(TWO, turn).lesions} == levels


def test_a_bare_figure_answers_what_was_taken_back(talk: Talk) -> None:
    """After a fact is taken back, a bare figure tells it anew."""
    assert talk(WHOLE, "forget what I said about the collapse, wrong films", "re-measured 65%").facts["collapse"].value == "over_50"
    assert talk("melanoma, biopsy proven").facts["histology"].value == "melanoma"


@pytest.mark.parametrize("turn", ["I typed T9 but it is T10", "i said t9, its T10", "T9 was wrong, should be T10"])
def test_a_level_said_for_another_moves_all_findings(talk: Talk, turn: str) -> None:
    """One level named as the slip for another is no second lesion."""
    answer = talk(WHOLE, turn)
    assert (answer.facts["level"].value, answer.facts["lesion"].value, len(answer.lesions)) == ("T10", "lytic", 1)


@pytest.mark.parametrize(
    ("turn", "level"), [("back to the upper. class?", "T6"), ("now to the lower", "L3"), ("which of them is the bigger worry", "L3")]
)
def test_an_end_of_the_spine_is_a_lesion(talk: Talk, turn: str, level: str) -> None:
    """The upper and the lower of two lesions, and the one that matters more, need no noun."""
    assert talk(TWO, turn).facts["level"].value == level


@pytest.mark.parametrize("turn", ["and as he really is?", "as things stand", "and the patient as she is now"])
def test_after_a_supposition_the_case_itself(talk: Talk, turn: str) -> None:
    """Asked for the patient as he is, after a supposition, the case is told."""
    assert talk(WHOLE, "what if it was blastic?", turn).text.startswith("T9: SINS 9")


@pytest.mark.parametrize("turn", ["SINS, and how soon can radiotherapy start after the operation", "score it and what is the evidence for cement"])
def test_a_score_and_the_papers_in_one_sentence(talk: Talk, turn: str) -> None:
    """A question for the papers behind a score that is asked for is answered too, with no mark at the end."""
    answer = talk(WHOLE.replace("SINS?", ""), turn)
    assert "SINS 9" in answer.text
    assert any(each.claim for each in answer.citations)


def test_another_illness_is_not_treated_by_the_pathway(talk: Talk) -> None:
    """How to treat something else is no question for the path of this lesion."""
    assert talk(WHOLE, "how do i treat gout in the big toe").status == "out_of_scope"
    assert "NOMS" in talk(WHOLE, "how do we treat this?").text


def test_what_is_told_of_no_lesion_is_of_the_one_spoken_of(talk: Talk) -> None:
    """The lesion that the last answer led with is "it", not the first that was named."""
    answer = talk(TWO, "it has a new slip as well")
    assert (answer.facts["level"].value, answer.facts["alignment"].value) == ("L3", "subluxation")


def test_an_answer_on_another_thing_answers_nothing(talk: Talk) -> None:
    """Asked for the pain, "no numbness" is no answer; "asked him. none" is."""
    asked = "T9 breast cancer, blastic, no collapse and a third of the body, pedicles and facets clear, alignment normal. SINS?"
    assert "pain" not in talk(asked, "no numbness, passing water fine").facts
    assert talk(asked, "asked him. none at all").facts["pain"].value == "none"


def test_a_supposition_on_a_supposition_leaves_the_case(talk: Talk) -> None:
    """What is said under a supposition is supposed as well."""
    answer = talk(WHOLE, "imagine it was blastic. SINS?", "under that, and say bilateral pedicles too - SINS?")
    assert answer.facts["posterolateral"].value == "unilateral"
    assert answer.facts["lesion"].value == "lytic"


@pytest.mark.parametrize(
    ("turn", "fact", "value"),
    [
        ("i said aligned, it's not", "alignment", None),
        ("I said lytic, it isn't", "lesion", None),
        ("we said it was fit for surgery, it is not", "tolerates_surgery", False),
    ],
)
def test_what_was_said_and_is_not_so(talk: Talk, turn: str, fact: str, value: object) -> None:
    """A sign or fitness called untrue is denied; of anything else the value is no longer known."""
    answer = talk(f"{WHOLE} Fit for surgery.", turn)
    assert (answer.facts[fact].value if fact in answer.facts else None) is value


def test_a_second_tumour_leaves_open_whose_the_lesion_is(talk: Talk) -> None:
    """A tumour that the patient has too does not replace the one told first; told as a correction it does."""
    assert talk(WHOLE, "she has breast cancer too").facts["histology"].value == ["breast cancer", "renal cell carcinoma"]
    assert talk(WHOLE, "actually it is breast cancer").facts["histology"].value == "breast cancer"


def test_a_figure_that_was_right_after_all(talk: Talk) -> None:
    """The figure named restores what was told with it; one that was never told restores nothing."""
    assert talk(WHOLE, "collapse is 70", "no wait 20 was right").facts["collapse"].value == "under_50"
    assert talk(WHOLE, "collapse is 70%", "30 as i first said").facts["collapse"].value == "over_50"


def test_a_figure_measured_again_is_of_the_height(talk: Talk) -> None:
    """A bare figure after a new measurement is the share of the height, the only share known."""
    assert talk(WHOLE, "measured it again, 65").facts["collapse"].value == "over_50"


def test_the_typing_error_is_the_figure_before_the_verb(talk: Talk) -> None:
    """In "it is 70, the 20 was a typo" the second figure is taken back and the first stands."""
    assert talk(WHOLE, "it is 70%, the 20 was a typo").facts["collapse"].value == "over_50"


def test_a_turn_goes_on_about_the_fact_told_before_it(talk: Talk) -> None:
    """A turn in several words that names no fact is of the one told in the turn before."""
    case = "L2 breast met, lytic, no collapse, a third of the body, aligned, pedicles clear"
    answer = talk(case, "mechanical", "hm no, only at night says the nurse")
    assert answer.facts["pain"].value == "occasional"


def test_a_pronoun_supposes_what_is_asked_for(talk: Talk) -> None:
    """A "what if they are clear" is answered for what is asked for last, beside the case."""
    answer = talk("L5 RCC, lytic, 30% collapse, aligned, mechanical pain. SINS?", "what if theyre clear")
    assert answer.hypothetical[0] == {"posterolateral": "none"}
    assert "posterolateral" not in answer.facts


def test_none_at_a_level_answers_what_was_taken_back(talk: Talk) -> None:
    """A "T9 has none" after the collapse was taken back is of the collapse."""
    answer = talk(WHOLE, "scrap the collapse, wrong level", "T9 has none, and under half the body")
    assert answer.facts["collapse"].value == "none"


def test_the_other_lesion_is_the_one_not_answered(talk: Talk) -> None:
    """An "and the other" leads with the lesion that the last answer did not lead with."""
    assert talk(TWO + " SINS of the worse?", "and the other").facts["level"].value == "T6"


def test_later_images_outweigh_earlier_ones(talk: Talk) -> None:
    """A scan that is read again as another grade replaces what it was said to show."""
    assert talk("T5 sarcoma, axial T2: cord compressed, no CSF", "re-read: epidural tumour but sac not deformed").facts["escc"].value == "1a"


@pytest.mark.parametrize("turn", ["what would change it?", "what is missing?"])
def test_what_a_change_would_lead_to_is_an_outcome(talk: Talk, turn: str) -> None:
    """What an answer says would follow from a change stands among its outcomes, marked and behind those of the case."""
    answer = talk(WHOLE, turn)
    marks = answer.hypothetical or (None,) * len(answer.outcomes)
    assert not marks[0]
    assert answer.of_the_case == answer.outcomes[: len(answer.of_the_case)]
    assert ("would change with" in answer.text) == (len(answer.of_the_case) < len(answer.outcomes))
    assert all(any(str(value).replace("_", " ")[:4] in answer.text for value in mark.values()) for mark in marks if mark)
