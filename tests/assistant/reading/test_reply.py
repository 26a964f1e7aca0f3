"""Replies: short turns that lean on what was asked; wordings of junctions, heights, grades, slips of the pen."""

from __future__ import annotations

import pytest

from assistant.reading.reader import read_turn
from assistant.reading.reply import read_reply
from assistant.reading.spelling import mended
from tests.assistant.reading.told import case_of, facts_of, values


@pytest.mark.parametrize(
    ("reply", "pending", "value"),
    [
        ("left gone", "posterolateral", ("left", "hit", "pedicle")),
        ("both clear", "posterolateral", ("both", "clear", "pedicle")),
        ("60 %", "collapse", "over"),
        ("normal", "alignment", "normal"),
        ("none", "pain", "none"),
        ("1c", "escc", "1c"),
        ("yes", "tolerates_surgery", True),
        ("no", "myelopathy", False),
    ],
)
def test_a_reply_is_read_as_its_fact(reply: str, pending: str, value: object) -> None:
    """A bare reply is read as the fact that was asked for, and quoted in its own words."""
    reading = read_reply(reply, [pending])
    assert reading is not None
    assert [said.mention.values for said in reading.said] == [frozenset({value})]
    assert reading.text.quote(reading.said[0].mention.start, reading.said[0].mention.end) in reply


@pytest.mark.parametrize("reply", ["thanks", "no idea yet", "is it?", "see you tomorrow on the ward"])
def test_what_is_no_reply_is_not_read(reply: str) -> None:
    """Words that say nothing of the facts asked for are no reply."""
    assert read_reply(reply, ["collapse", "posterolateral", "alignment", "escc"]) is None


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("lytic met at the seventh cervical first thoracic junction", "C7/T1"),
        ("deposit, eleventh thoracic/twelfth thoracic", "T11/T12"),
        ("fifth lumbar-first sacral junction, lytic", "L5/S1"),
    ],
)
def test_a_junction_in_words(text: str, level: str) -> None:
    """Two neighbouring levels in words with nothing but a sign between them are one junction."""
    assert facts_of(text)["level"] == level


def test_two_levels_in_words_stay_two() -> None:
    """Two levels joined by "and" are two lesions."""
    assert len(case_of("the ninth thoracic and tenth thoracic vertebrae are lytic").sites) == 2


@pytest.mark.parametrize(
    ("text", "collapse"),
    [
        ("T8 height 18 mm, was 24 mm", "under_50"),
        ("T8 height 9 mm of 24 mm", "over_50"),
        ("T8 height 12 mm of 24 mm", ["over_50", "under_50"]),
        ("T8 has a height loss of 6 mm of 24 mm", "under_50"),
    ],
)
def test_heights_in_millimetres(text: str, collapse: object) -> None:
    """A height beside what it was gives the share lost; without the word height the millimetres say nothing of it."""
    assert facts_of(text)["collapse"] == collapse
    assert "collapse" not in facts_of("T8 lesion 9 mm of 24 mm")


def test_the_cord_spared_is_not_the_sac_spared() -> None:
    """What is touched without being compressed is the cord just named, while the sac stays deformed."""
    assert facts_of("T7: epidural tumour indents the sac and reaches the cord without compressing it")["escc"] == "1c"


def test_two_grades_by_two_voices_contradict() -> None:
    """One lesion graded differently in body and conclusion has no grade; a second grade of another level stays apart."""
    assert facts_of("T5: ESCC 1a in the body of the report and 3 in the conclusion")["escc"] is None
    case = case_of("ESCC 1b at T4 and 2 at T9")
    assert [values(case, site).get("escc") for site in case.sites] == ["1b", None]


def test_the_mark_of_a_question_casts_no_doubt_on_its_last_finding() -> None:
    """The mark that closes a question for a score belongs to the question; after a finding alone it doubts it."""
    assert facts_of("NOMS for a T5 breast met, ESCC 1b?")["escc"] == "1b"
    assert "escc" not in facts_of("T5 breast met. ESCC 1b?")


def test_a_bare_side_among_findings_of_the_bone() -> None:
    """A side that stands alone among findings of the bone is that of the posterolateral elements, nowhere else."""
    assert facts_of("T4 lytic, 60% collapse, bilateral, new kyphosis")["posterolateral"] == "bilateral"
    assert "posterolateral" not in facts_of("T4 breast, leg weakness, bilateral, lytic")


def test_what_a_patient_does_not_want_is_not_what_a_patient_cannot_bear() -> None:
    """A refusal of surgery says nothing of fitness."""
    assert "tolerates_surgery" not in facts_of("T4 breast. She will not have surgery.")
    assert facts_of("T4 breast. She will not tolerate surgery.")["tolerates_surgery"] is False


def test_a_lesion_of_the_spine_by_its_organ() -> None:
    """A vertebral lesion named by an organ is that organ's metastasis; a lesion of the organ is not."""
    assert facts_of("T11 breast lesion, lytic")["histology"] == "breast cancer"
    assert "histology" not in facts_of("T11 lytic, liver lesions seen")


@pytest.mark.parametrize(
    ("slip", "word"), [("anotehr", "another"), ("unrelaetd", "unrelated"), ("delcined", "declined"), ("quaretr", "quarter"), ("turnig", "turning")]
)
def test_swapped_letters_are_mended(slip: str, word: str) -> None:
    """Two letters swapped are put right in every word the reader leans on; the field's own word comes first."""
    assert mended(slip) == word


@pytest.mark.parametrize("word", ["sevne", "eihgt", "t21", "noen"])
def test_no_number_is_mended_into_being(word: str) -> None:
    """A slip never becomes a number, a level or a denial."""
    assert mended(word) == word


@pytest.mark.parametrize("words", ["umn signs", "cannot weight bear", "she messed herself", "no sensation around the anus"])
def test_plain_words_of_an_emergency_are_read(words: str) -> None:
    """Signs of an emergency are read without any other word of neurology near them."""
    assert {"myelopathy", "weakness", "sphincter", "cauda_equina"} & {s.mention.fact for s in read_turn(words).said if True in s.mention.values}


@pytest.mark.parametrize("piece", ["t1 of ", "height 1 mm of ", "escc 1 and ", "bilateral, ", "first lumbar ", "what, ", "second thoracic/"])
def test_no_new_pattern_runs_away(piece: str) -> None:
    """Long monotonous text made of the words of a rule is read."""
    assert read_turn((piece * 4_000)[:20_000]) is not None
