"""What a conversation does, turn by turn: the case is kept, corrected, asked about, and never invented."""

from __future__ import annotations

import gc
import tracemalloc
from itertools import cycle
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from assistant.answer import Answer, Status
from assistant.events import Sentence, Urgent
from assistant.legible import LONGEST, TurnError
from assistant.rules_engine import RulesEngine
from tests.assistant.processes import CASE, REASONS, STABLE

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk

CAUDA = "L3 breast met, saddle numbness, cannot pass urine since this morning."


def sins(answer: Answer) -> list[object]:
    """The range of the first SINS of an answer."""
    return next(o["range"] for o in answer.to_json()["outcomes"] if o["rule"] == "sins")


def noms(answer: Answer) -> list[str] | None:
    """The paths of the first NOMS of an answer; None while it is open."""
    return next(o["value"] for o in answer.to_json()["outcomes"] if o["rule"] == "noms")


def read(answer: Answer) -> dict[str, object]:
    return {name: fact.value for name, fact in answer.facts.items()}


def test_the_whole_case_is_scored_with_six_reasons(talk: Talk) -> None:
    """The resident's case gives SINS 16, unstable, six reasons, high grade, decompression and stabilization, and a notice."""
    answer = talk(CASE)
    first = answer.to_json()["outcomes"][0]
    assert (first["value"], first["band"], answer.status) == (16, "unstable", Status.ANSWERED)
    for words, points in REASONS:
        assert any(words in each["statement"] and each["points"] == points for each in first["because"])
    assert noms(answer) == ["decompression_stabilization+SRS"]
    assert "ESCC 3, high grade" in answer.text
    assert answer.urgent
    assert answer.citations


def test_what_is_not_said_stays_a_range_and_is_asked_only_if_it_matters(talk: Talk) -> None:
    """Without the pain sentence SINS is 13 to 16, unstable either way, and pain is not asked for."""
    answer = talk(CASE.replace("pain worse standing better lying flat, ", ""))
    assert sins(answer) == [13, 16]
    assert "unstable either way" in answer.text
    assert "pain" not in answer.asks


def test_a_fact_that_decides_is_asked_for(talk: Talk) -> None:
    """Where pain decides between two classes it is asked for, and the answer gives both classes."""
    answer = talk("T12 met, lytic, normal alignment, no collapse and under half of the body, no posterior element involvement. SINS?")
    assert answer.status is Status.NEEDS_INPUT
    assert answer.asks[0] == "pain"


def test_an_addition_completes_the_case(talk: Talk) -> None:
    """A later turn adds its fact and keeps the rest."""
    answer = talk("T8 RCC lytic, 30% collapse, left pedicle, normal alignment. SINS?", "pain is mechanical")
    assert sins(answer) == [9, 9]


def test_a_correction_moves_the_lesion(talk: Talk) -> None:
    """A corrected level moves the one lesion and brings the points of the junction."""
    answer = talk(STABLE, "sorry, T11 not T8")
    assert read(answer)["level"] == "T11"
    assert len(answer.lesions) == 1
    assert sins(answer) == [11, 11]


def test_a_retraction_leaves_the_fact_unknown(talk: Talk) -> None:
    """A pedicle that belongs to somebody else is unknown again, not absent."""
    answer = talk(STABLE, "that pedicle belongs to another patient")
    assert "posterolateral" not in answer.facts
    assert sins(answer) == [8, 11]


def test_a_what_if_stands_beside_the_case(talk: Talk) -> None:
    """A hypothetical answers first and marked; the facts stay those of the case."""
    answer = talk(STABLE, "what if ESCC 3 and she were fit for surgery?")
    given = answer.to_json()
    assert given["outcomes"][0]["hypothetical"]["escc"] == "3"
    assert noms(answer) == ["decompression_stabilization+SRS"]
    assert read(answer)["escc"] == "1b"
    assert "hypothetical" not in given["outcomes"][-1]


def test_a_what_if_leaves_nothing_behind(talk: Talk) -> None:
    """After a hypothetical the next turn speaks of the case as it was."""
    before = talk(STABLE).to_json()
    after = talk("what if ESCC 3 and not fit for surgery?", "why?").to_json()
    assert after["facts"] == before["facts"]
    assert after["outcomes"] == before["outcomes"]


def test_a_what_if_that_changes_nothing_says_so(talk: Talk) -> None:
    """A performance status that no rule shown uses changes nothing, and that is said."""
    answer = talk(STABLE, "what if she were ECOG 4?")
    assert answer.text.startswith("If ECOG 4: nothing changes")
    assert answer.to_json()["outcomes"][0]["hypothetical"] == {"ecog": 4}


def test_a_what_if_in_the_first_turn(talk: Talk) -> None:
    """A case and a hypothetical in one turn: the case is read without the hypothetical."""
    answer = talk("T8 RCC, lytic, mechanical pain, ESCC 1b, no myelopathy. SINS and NOMS? What if ESCC 3?")
    assert read(answer)["escc"] == "1b"
    assert answer.to_json()["outcomes"][0]["hypothetical"] == {"escc": "3"}


def test_another_level_as_a_what_if(talk: Talk) -> None:
    """The same lesion supposed elsewhere keeps its findings there."""
    answer = talk(STABLE, "what if it were at T12?")
    assert sins(answer) == [11, 11]
    assert read(answer)["level"] == "T8"


def test_the_steroid_uses_the_case(talk: Talk) -> None:
    """Asked for the steroid after a compressed cord answers with the dose, in the first line."""
    answer = talk(CASE, "and the steroid?")
    first = answer.text.splitlines()[0]
    assert "10 mg" in first
    assert "16 mg" in first
    assert answer.outcomes[0].rule == "dexamethasone"


def test_no_steroid_without_compression(talk: Talk) -> None:
    """For low-grade disease without a deficit no regimen applies, and the answer says so."""
    answer = talk(STABLE, "and the steroid?")
    assert answer.outcomes[0].kind == "not_applicable"
    assert answer.status is Status.ANSWERED


def test_a_new_patient_starts_afresh(talk: Talk) -> None:
    """Nothing of the last patient is left after "new patient"."""
    assert talk(STABLE, "new patient").facts == {}
    answer = talk(STABLE, "new patient: L3 breast met, blastic, no pain. SINS?")
    assert read(answer)["level"] == "L3"
    assert "escc" not in answer.facts


def test_why_gives_the_reasons(talk: Talk) -> None:
    """Asked why, it repeats the result with each item's points."""
    assert "mechanical pain 3" in talk(STABLE, "why?").text


def test_what_would_change_it(talk: Talk) -> None:
    """What would change the decision is named with the outcome it would lead to."""
    text = talk(STABLE, "what would change it?").text
    assert "SINS would change with alignment subluxation: SINS 13, unstable" in text
    assert "NOMS would change with" in text


def test_what_is_missing(talk: Talk) -> None:
    """Asked what is missing it names what decides, or says that nothing does."""
    assert "Nothing is missing" in talk(STABLE, "what is missing?").text
    assert "To settle it, ask:" in talk("new patient: T8 met lytic. SINS?", "what is missing?").text


def test_what_do_you_know(talk: Talk) -> None:
    """Asked what it knows it reads every fact back with the words behind it."""
    text = talk(STABLE, "what do you know?").text
    assert 'histology: renal cell carcinoma ("RCC")' in text
    assert 'ESCC grade: 1b ("ESCC 1b")' in text


def test_a_mixed_question_gets_both(talk: Talk) -> None:
    """A case and a question to the papers in one turn are both answered."""
    answer = talk(STABLE + " And what is the local control after SRS for renal cell?")
    assert sins(answer) == [9, 9]
    assert any(cited.claim for cited in answer.citations)


def test_a_mixed_question_that_the_papers_do_not_answer(talk: Talk) -> None:
    """Beside a score the papers' silence is said, not passed over."""
    answer = talk("55F T5 breast met, lytic, mechanical pain. SINS? And proton therapy local control?")
    assert sins(answer)
    assert 'silent on "And proton therapy local control?"' in answer.text


@pytest.mark.parametrize(
    "command", ["why?", "what do you know?", "what is missing?", "what would change it?", "write a note", "what if she were ECOG 4?"]
)
def test_a_command_without_a_case_says_what_to_do(talk: Talk, command: str) -> None:
    """A command about a case when there is none gets one line on how to begin."""
    answer = talk(command)
    assert answer.status is Status.NEEDS_INPUT
    assert answer.text.startswith("Describe a lesion")


@pytest.mark.parametrize("greeting", ["hello", "Hi there", "good morning!", "thanks", "ok"])
def test_only_a_greeting(talk: Talk, greeting: str) -> None:
    """A greeting gets the line on how to begin, and no evidence."""
    answer = talk(greeting)
    assert (answer.status, answer.citations, answer.facts) == (Status.NEEDS_INPUT, (), {})


def test_the_notice_comes_before_all_else(engine: RulesEngine) -> None:
    """The emergency is the first event, before any sentence, and in the answer as well."""
    events = list(engine.ask(CAUDA))
    assert isinstance(events[0], Urgent)
    assert "24 hours" in events[0].text
    assert isinstance(events[-1], Answer)
    assert events[-1].urgent == events[0].text


def test_the_notice_in_a_what_if_turn(engine: RulesEngine) -> None:
    """A sign stated as fact beside a hypothetical raises the notice."""
    list(engine.ask(STABLE))
    events = list(engine.ask("She cannot walk since this morning, what if we give steroids?"))
    assert isinstance(events[0], Urgent)


def test_a_hypothetical_sign_raises_no_notice(engine: RulesEngine) -> None:
    """A sign only supposed is no emergency."""
    list(engine.ask(STABLE))
    assert not any(isinstance(event, Urgent) for event in engine.ask("what if she becomes unable to walk?"))


def test_the_notice_names_no_treatment_plan(talk: Talk) -> None:
    """The notice says whom to call and by when; the path of the case is not in it."""
    urgent = talk(CASE).urgent or ""
    assert "Call the on-call spine surgeon" in urgent
    assert "SRS" not in urgent


def test_two_patients_in_one_text(talk: Talk) -> None:
    """Two patients in one text: it asks which, takes nothing, and then reads the one that is meant."""
    both = "Patient A: 60M T8 lung, lytic, mechanical pain, ESCC 2. Patient B: 70F L3 breast, blastic, no pain. SINS?"
    answer = talk(both)
    assert (answer.status, answer.facts, answer.outcomes) == (Status.NEEDS_INPUT, {}, ())
    second = talk("the second")
    assert read(second) | {"level": "L3", "age_years": 70} == read(second)
    assert all(both[slice(*fact.span)] == fact.quote for fact in second.facts.values() if fact.quote)
    assert read(talk("and the first"))["level"] == "T8"


def test_an_emergency_of_either_of_two_patients(talk: Talk) -> None:
    """Whichever of two patients has the sign, the notice is given at once."""
    assert talk("60M T8 lung met, lytic.\n70F L3 breast met, cannot pass urine, saddle numbness.").urgent


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Patient hat eine Metastase bei T8 und kann nicht mehr laufen. SINS?", "German"),
        ("Le patient a une métastase lytique en T8 avec douleur mécanique. Quel est le score SINS?", "French"),
        ("Paciente de 60 años con metástasis en T8, dolor mecánico, lesión lítica. ¿SINS?", "Spanish"),
        ("Qual è la dose di desametasone per la compressione midollare?", "Italian"),
        ("Homem de 60 anos com metástase em T8, lesão lítica, dor mecânica, não anda", "Portuguese"),
        ("Patiënt met metastase op T8, lytisch, pijn bij staan, kan niet meer lopen", "Dutch"),
        ("У пациента метастаз в Т8, боль", "another script"),
    ],
)
def test_another_language_is_said_plainly(talk: Talk, text: str, language: str) -> None:
    """Text in another language gets one sentence that names it; nothing is read from it and the case stays."""
    before = talk(STABLE)
    answer = talk(text)
    assert answer.status is Status.OUT_OF_SCOPE
    assert f"This looks like {language}" in answer.text
    assert answer.facts == before.facts


@pytest.mark.parametrize("text", ["T8 met, en bloc candidate, de novo, signe de Lhermitte. SINS?", "Mr van der Berg, T8 lytic met, Schmerzen. SINS?"])
def test_a_foreign_word_is_no_language(talk: Talk, text: str) -> None:
    """A name or a single foreign word in an English text is tolerated."""
    assert read(talk(text))["level"] == "T8"


def test_control_and_bidi_characters_act_on_nothing(talk: Talk) -> None:
    """Escapes are no findings, invisible characters hide none, and every span still holds in the text as typed."""
    text = "T\u200b8 met \u202e ly\u00adtic\x1b[31m pain mechanical\x07, 30% collapse\u202c. SINS?"
    answer = talk(text)
    assert {"lesion": "lytic", "pain": "mechanical", "collapse": "under_50", "level": "T8"}.items() <= read(answer).items()
    assert "age_years" not in answer.facts
    assert all(text[slice(*fact.span)] == fact.quote for fact in answer.facts.values())


def test_empty_and_endless_text_are_refused() -> None:
    """Nothing, and more than forty pages, are refused with what to do."""
    with pytest.raises(TurnError, match="type a case"):
        list(RulesEngine().ask("  \n"))
    with pytest.raises(TurnError, match="send the part that matters"):
        list(RulesEngine().ask("x" * (LONGEST + 1)))


def test_a_forty_page_note_is_read(talk: Talk) -> None:
    """A note as long as is read, the case in the middle of it, is scored within seconds."""
    filler = "Seen on the ward round, comfortable, eating and drinking, observations stable, bloods as before.\n"
    text = filler * 900 + STABLE + "\n" + filler * 900
    begun = perf_counter()
    answer = talk(text)
    assert sins(answer) == [9, 9]
    assert perf_counter() - begun < 60


def test_a_thousand_turns(engine: RulesEngine) -> None:
    """A thousand turns of one conversation keep no more objects than two hundred did, and no turn keeps a kilobyte on the way."""
    turns = cycle(
        ("pain is mechanical", "why?", "what if ESCC 3?", "no pain at all", "what is missing?", "collapse is 60%", "scrap the ECOG", "ECOG 2")
    )
    list(engine.ask(STABLE))

    def said(count: int) -> int:
        for _ in range(count):
            list(engine.ask(next(turns)))
        return len(gc.get_objects())

    def traced() -> int:
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    early = said(200)
    tracemalloc.start()
    said(24)
    before = traced()
    said(80)
    kept = traced() - before
    tracemalloc.stop()
    assert kept < 80 * 1_000
    assert said(696) < early + 5_000


def test_many_follow_up_questions_do_not_exhaust_the_stack(engine: RulesEngine) -> None:
    """Follow-ups that lean on follow-ups end, however many there were."""
    list(engine.ask("zoledronic acid dose?"))
    for _ in range(60):
        list(engine.ask("and how often?"))
    assert isinstance(list(engine.ask("and then?"))[-1], Answer)


def test_a_question_after_a_case_stands_alone(talk: Talk) -> None:
    """A question to the papers after a case is not read as a follow-up of the case's words."""
    assert "vertebr" in talk(STABLE, "VCF after SRS?").text


def test_the_sentences_are_the_text(engine: RulesEngine) -> None:
    """What streams out, put together, is the text of the answer."""
    events = list(engine.ask(STABLE))
    assert "".join(event.text for event in events if isinstance(event, Sentence)) == events[-1].text  # type: ignore[union-attr]


def test_a_fact_set_by_hand(engine: RulesEngine) -> None:
    """A fact set by hand replaces the one read, and one forgotten is unknown."""
    list(engine.ask(STABLE))
    changed = list(engine.edit("pain", "none"))[-1]
    assert isinstance(changed, Answer)
    assert sins(changed) == [6, 6]
    forgotten = list(engine.edit("pain", None))[-1]
    assert isinstance(forgotten, Answer)
    assert sins(forgotten) == [6, 9]
    moved = list(engine.edit("level", "T12", "T8"))[-1]
    assert isinstance(moved, Answer)
    assert read(moved)["level"] == "T12"


def test_what_would_settle_an_open_score_is_said(talk: Talk) -> None:
    """Asked what would change an open total, each answer to the missing item is given with the total that it would make."""
    talk("T9 breast, lytic, 30% collapse, left pedicle, mechanical pain. SINS?")
    told = talk("what would change it?").text
    assert "SINS with alignment" in told
    assert all(each in told for each in ("subluxation: SINS 13, unstable", "deformity: SINS 11, indeterminate", "normal: SINS 9, indeterminate"))


def test_an_impossible_value_is_told_once_with_its_remedy(talk: Talk) -> None:
    """Karnofsky 170 is named with its bounds in its own turn and when it is asked what is missing, not in every turn; the JSON keeps it."""
    first = talk("T9 breast, lytic, 30% collapse, left pedicle, normal alignment, KPS 170. SINS?")
    assert "Karnofsky 170: it lies between 0 and 100" in first.text
    later = talk("mechanical pain")
    assert "170" not in later.text
    assert [each.said for each in later.invalid] == ["170"]
    assert "170" in talk("what is missing?").text
    talk("KPS 70")
    assert talk("what is missing?").invalid == ()


def test_a_note_names_no_score_as_unstated(talk: Talk) -> None:
    """The open items of a note are findings; a total that is open for want of one is not listed beside it."""
    talk("T9 breast, lytic, 30% collapse, left pedicle, mechanical pain, ESCC 1c, no myelopathy. NOMS?")
    items = talk("write me a note").text.rpartition("OPEN ITEMS")[2]
    assert "ask: alignment" in items
    assert "sins" not in items.lower()


def test_what_is_supposed_and_not_understood_leaves_the_case_alone(talk: Talk) -> None:
    """A supposition in words that no rule can use is no statement, whatever element it names."""
    talk(STABLE)
    before = talk("what do you know?").facts
    talk("what if both pedicles misbehaved?")
    assert talk("what do you know?").facts == before
