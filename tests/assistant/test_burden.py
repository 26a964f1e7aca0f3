"""What a survival score asks of the spread is read where such a score was asked for, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

ASKED = "Revised Tokuhashi for T8: breast primary, KPS 60"


@pytest.mark.parametrize(
    ("words", "fact", "value"),
    [
        ("1 bone metastasis outside the spine", "extraspinal_bone_metastases", "1-2"),
        ("no extraspinal bone metastases", "extraspinal_bone_metastases", "0"),
        ("extraspinal bone metastases: 4", "extraspinal_bone_metastases", "3+"),
        ("multiple bony mets outside the spine", "extraspinal_bone_metastases", ["1-2", "3+"]),
        ("three vertebrae involved", "vertebral_metastases", "3+"),
        ("vertebral metastases 2", "vertebral_metastases", "2"),
        ("a single vertebra affected", "vertebral_metastases", "1"),
        ("2 or more vertebrae affected", "vertebral_metastases", ["2", "3+"]),
        ("no metastases in the major internal organs", "organ_metastases", "none"),
        ("liver mets", "organ_metastases", ["removable", "unremovable"]),
        ("unresectable liver mets", "organ_metastases", "unremovable"),
        ("a removable lung metastasis", "organ_metastases", "removable"),
        ("Frankel D", "frankel", "D"),
        ("incomplete palsy", "frankel", ["C", "D"]),
    ],
)
def test_each_item_is_read_in_plain_words(talk: Talk, words: str, fact: str, value: object) -> None:
    """A count, a word or a grade gives the row, and a vague count the rows that it leaves."""
    read = talk(ASKED, words).facts[fact].value
    assert (sorted(read) if isinstance(read, list) else read) == value


def test_all_items_in_one_turn_give_the_total(talk: Talk) -> None:
    """1 + 1 + 1 + 2 + 5 + 2 points of the revised table, with the survival that they stand for."""
    told = f"{ASKED}, one bone metastasis outside the spine, two vertebrae affected, no metastases in major internal organs, no palsy"
    assert talk(told).text.startswith("Revised Tokuhashi: 12 points, 1 year or more [1].")


def test_an_answer_to_what_was_asked_completes_the_score(talk: Talk) -> None:
    """The names under which the items are asked for are understood when they come back with their values."""
    answer = talk(ASKED, "extraspinal bone metastases 1-2, vertebral metastases 2, organ metastases none, Frankel E")
    assert answer.text.startswith("Revised Tokuhashi: 12 points")
    assert not answer.asks


@pytest.mark.parametrize("words", ["no liver mets", "are there vertebral metastases?", "possible liver mets"])
def test_what_settles_no_item_is_left_open(talk: Talk, words: str) -> None:
    """One organ free, a question and a doubt leave every item as it was."""
    assert {"organ_metastases", "vertebral_metastases"}.isdisjoint(talk(ASKED, words).facts)


def test_nothing_is_read_where_no_survival_is_asked_for(talk: Talk) -> None:
    """In a case scored for stability these are history."""
    assert {"organ_metastases", "vertebral_metastases", "frankel"}.isdisjoint(
        talk("T8 lytic breast met, two vertebrae affected, no visceral metastases, Frankel E. SINS?").facts
    )


KATAGIRI = "Katagiri: RCC, no visceral or brain mets, ECOG 1, no prior chemo, multiple bone mets, LDH 180 IU/L, albumin 4.1 g/dL, plt 240 x10^9/L"
BLOOD = "Ca 9.4 mg/dL, bilirubin 0.6 mg/dL"


def test_a_correction_is_answered_with_the_score_asked_last(talk: Talk) -> None:
    """A laboratory value put right moves the total; SINS and NOMS are not asked for."""
    first = f"{KATAGIRI}, {BLOOD}, CRP 3 mg/L"
    assert talk(first).text.startswith("Katagiri 2014: 3 points")
    assert talk(first, "crp is 30 mg/L sorry").text.startswith("Katagiri 2014: 4 points")
    assert talk("revised Tokuhashi: lung, KPS 60", "hang on, primary is thyroid").text.startswith("Revised Tokuhashi:")


@pytest.mark.parametrize("words", ["which band is she in", "1 yr survival for that?", "and the outlook then", "total now?", "why?"])
def test_what_is_asked_by_no_name_is_asked_of_the_score_asked_last(talk: Talk, words: str) -> None:
    """A class, a time and the reasons after a survival score are those of that score."""
    assert talk("Tomita: breast, treatable liver met, multiple bone mets", words).text.startswith("Tomita: 5 points")


@pytest.mark.parametrize("words", ["SINS?", "is the spine stable", "what do the papers say about survival after surgery"])
def test_another_score_and_the_papers_are_asked_by_their_names(talk: Talk, words: str) -> None:
    """Nothing else is taken for the survival score."""
    assert not talk("Tomita: breast, treatable liver met, multiple bone mets", words).text.startswith("Tomita")


def test_a_supposition_is_answered_with_the_score_asked_last(talk: Talk) -> None:
    """Beside the case, which keeps its total."""
    answer = talk("Tomita: breast, treatable liver met, multiple bone mets", "if it was kidney?")
    assert "Tomita: 6 points" in answer.text
    assert "stays as it was: Tomita: 5 points" in answer.text
    assert answer.facts["histology"].value == "breast cancer"


def test_a_number_alone_goes_on_about_the_number_told_last(talk: Talk) -> None:
    """A turn "and with 80?" supposes a Karnofsky of 80 after one of 70 was told."""
    turns = ("revised Tokuhashi: kidney, no other bone mets, one vertebra, lung mets removable, Frankel D", "KPS 70", "and with 80?")
    assert "If Karnofsky 80:\nRevised Tokuhashi: 11 points" in talk(*turns).text


def test_a_laboratory_value_needs_its_unit(talk: Talk) -> None:
    """None is assumed, but that in which this patient's was told before where it can be no other."""
    nesms = "NESMS: kidney, no visceral mets, 1 bone met, walks unaided"
    assert [(each.fact, each.said) for each in talk(f"{nesms}, albumin 3.0").invalid] == [("albumin", "3.0")]
    assert "albumin below normal" in talk(f"{nesms}, albumin 4.0 g/dL", "and if alb was 2.8").text
    assert "albumin" not in talk(f"{nesms}, albumin 40 g/L", "albumin 5").facts["albumin"].quote.replace("albumin 40 g/L", "")


def test_a_settled_score_names_what_it_was_not_told(talk: Talk) -> None:
    """A class that holds whatever the rest is says so, and what is not stated."""
    told = talk("revised Tokuhashi: lung, KPS 60", "2 vertebrae, 1 other bone met, liver mets not resectable").text
    assert "3 to 5 points, under 6 months either way" in told
    assert "Not stated: Frankel; it moves the total but not the class." in told


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("denosumab for bone mets?", "CrCl 22 ok?"), "no change of dose"),
        (("denosumab for bone mets?", "CrCl 22 ok?", "and zoledronic at 22?"), "Zoledronic acid: not recommended"),
        (("zoledronic acid, 80M 70 kg creat 88 umol/L", "her calcium is low. denosumab still go?"), "Denosumab: correct hypocalcaemia first"),
        (("zometa dose? 71F 58 kg creat 95 umol/L", "what crcl did u get"), "Creatinine clearance: 44.0 mL/min"),
        (("zometa dose? 71F 58 kg creat 95 umol/L", "denosumab instead, how much"), "120 mg every 4 weeks"),
        (("zoledronic for bone mets, 80M 70 kg creat 88 mg/dL", "umol yes"), "Zoledronic acid: 3.5 mg"),
    ],
)
def test_the_bone_drugs_are_asked_about_in_passing(talk: Talk, turns: tuple[str, ...], told: str) -> None:
    """Clearance, calcium and a change of drug are answered by the rule, in as few words as they are asked."""
    assert told in talk(*turns).text


def test_a_creatinine_that_cannot_be_names_the_remedy(talk: Talk) -> None:
    """88 mg/dL is no creatinine: it is not used, and both units are named."""
    answer = talk("zoledronic for bone mets, 80M 70 kg creat 88 mg/dL")
    assert [(each.fact, each.said) for each in answer.invalid] == [("creatinine", "88 mg/dL")]
    assert "mg/dL or umol/L" in answer.text


def test_a_finding_of_the_lesion_goes_on_to_the_spine(talk: Talk) -> None:
    """Months of pain told after a survival score are scored for stability, not answered with the months of the score."""
    answer = talk(ASKED, "pain for 3 months, worse standing, eases lying flat")
    assert answer.facts["pain"].value == "mechanical"
    assert answer.text.startswith("T8: SINS")
