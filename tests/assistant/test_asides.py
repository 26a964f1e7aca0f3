"""The few words of a tired reader in the middle of a case: sides, figures, sources and lists of patients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

CASE = "T9 breast met lytic 30% collapse, hurts on moving settles flat, alignment normal. SINS"


@pytest.mark.parametrize(
    ("turns", "side"),
    [
        (("l pedicle gone", "right side too actually"), "bilateral"),
        (("l pedicle gone", "right side too actually", "nah left only"), "unilateral"),
        (("l pedicle gone", "left facet too"), "unilateral"),
    ],
)
def test_a_side_is_added_or_taken_away_in_passing(talk: Talk, turns: tuple[str, ...], side: str) -> None:
    """The other side "too" makes both, the same side again does not."""
    assert talk(CASE, *turns).facts["posterolateral"].value == side


def test_a_share_alone_answers_the_impossible_one(talk: Talk) -> None:
    """The words "40 sorry" stand for the collapse that was given as 140 %."""
    read = talk("L4 lytic met", "collapse 140%", "40 sorry").facts["collapse"]
    assert (read.value, read.quote) == ("under_50", "40")


@pytest.mark.parametrize("words", ["so?", "which paper is that from"])
def test_the_result_and_its_sources_are_asked_in_few_words(talk: Talk, words: str) -> None:
    """They are answered with the case, and not refused."""
    assert talk(CASE, words).text.startswith("T9: SINS 8 to 11")


def test_a_patient_of_a_numbered_list_is_meant_by_the_number(talk: Talk) -> None:
    """Three patients of a list, one asked for by "#2"."""
    listed = "#1 J.B. 77M, prostate, T4 blastic\n#2 R.T. 49F, colon ca, L2 lytic, 25% height loss\n#3 P.W. 61F, myeloma, C6\n\nSINS for #2 please"
    assert talk(listed).facts["level"].value == "L2"


def test_two_lesions_of_a_numbered_list_stay_one_patient(talk: Talk) -> None:
    """A number before a level counts lesions."""
    assert {outcome.level for outcome in talk("myeloma\n#1 T4 lytic\n#2 L2 lytic\nSINS?").outcomes} >= {"T4", "L2"}


def test_a_supposition_of_less_stands_for_all_that_was_told(talk: Talk) -> None:
    """The words "only one facet" are supposed in place of both, and the case keeps both."""
    answer = talk("C3 lytic breast met, both facets replaced, alignment normal", "what if only one facet were involved?")
    assert "If posterolateral involvement unilateral" in answer.text
    assert answer.facts["posterolateral"].value == "bilateral"


def test_a_figure_is_put_right_before_more_is_told(talk: Talk) -> None:
    """The words "2, I meant." answer the impossible ECOG, and the rest of the turn is read as well."""
    facts = talk("C7 myeloma, lytic", "ECOG is 7.", "2, I meant. Pain on sitting up, none lying flat.").facts
    assert (facts["ecog"].value, facts["pain"].value) == (2, "mechanical")


@pytest.mark.parametrize(
    "words", ["which of those items weighed most?", "who should I speak to about her?", "does the addendum change the category?"]
)
def test_plain_questions_about_the_result_are_not_refused(talk: Talk, words: str) -> None:
    """What weighed most, whom to ask and whether anything changed are told from the case."""
    assert "T9: SINS 8 to 11" in talk(CASE, words).text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("Is it possible to give zoledronic acid: F 83, 49 kg, creatinine 160 umol/L?",), "not recommended"),
        (("F 83, 49 kg, creatinine 160 umol/L, breast bone mets. Is possible to give zoledronic acid?",), "not recommended"),
        (("zoledronic acid dose? F 83, 49 kg, creatinine 75 umol/L", "how did you get to that clearance?"), "Creatinine clearance:"),
    ],
)
def test_a_drug_and_its_kidney_are_read_in_any_order(talk: Talk, turns: tuple[str, ...], told: str) -> None:
    """The creatinine may stand before or after the drug that is asked for."""
    assert told in talk(*turns).text


@pytest.mark.parametrize("words", ["Excuse me, not T9, it is T11.", "My apologies, not T9, it is T11."])
def test_a_polite_correction_moves_the_lesion(talk: Talk, words: str) -> None:
    """The findings stay with the lesion whose level was wrong."""
    answer = talk(CASE, words)
    assert (answer.facts["level"].value, answer.facts["lesion"].value) == ("T11", "lytic")


def test_i_am_afraid_is_politeness(talk: Talk) -> None:
    """Bad news told politely is no patient who is afraid."""
    answer = talk(
        "Tomita: breast primary, solitary bone metastasis, no visceral metastases", "I am afraid the scan shows several more bone metastases."
    )
    assert answer.text.startswith("Tomita: 3 points")


def test_an_operation_on_an_organ_is_no_tumour_of_it(talk: Talk) -> None:
    """A catheter after a prostate operation leaves the myeloma alone and raises no alarm."""
    answer = talk("Myeloma, T9 deposit. He has a catheter, but only because of his prostate operation last week.")
    assert answer.facts["histology"].value == "multiple myeloma"
    assert answer.urgent is None


def test_an_impossible_share_is_put_right_before_more_is_told(talk: Talk) -> None:
    """A figure of two digits stands for the share that could not be, and what follows is read."""
    facts = talk("T7 lymphoma, lytic", "collapse 140%", "14 sorry. no pain, alignment fine").facts
    assert (facts["collapse"].value, facts["pain"].value) == ("under_50", "none")
