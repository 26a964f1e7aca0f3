"""Any conversation: whatever is said in whatever order, each turn is answered and every number has its place in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.answer import Answer
from assistant.rules_engine import RulesEngine

if TYPE_CHECKING:
    from assistant.evidence import Evidence

OPENINGS = (
    "T8 breast, lytic, ESCC 1a or 1b, left or right pedicle, about half collapsed, no myelopathy",
    "T9 or T10, RCC or lung, mixed or lytic, ASIA C or D, kyphosis of unknown age, back pain",
    "L5/S1 met, histology pending, 50% collapse, pain not described, ESCC 2 or 3",
    "T4 lytic and L2 blastic, both pedicles, pain on standing, fitness unclear",
    "SINS 9, ESCC grade 1, thyroid or breast, may be fit for surgery",
    "T12 multiple myeloma, 60% collapse, mechanical pain, retention since yesterday",
)
TURNS = (
    "RT dose?",
    "and the steroid?",
    "not 1a but 1b",
    "the right one was artefact",
    "it was the other side",
    "turns out it's only the left one",
    "*T9",
    "false alarm",
    "no, 60 was right after all",
    "measured it again, 45",
    "I said fit, he isn't",
    "she has melanoma too",
    "what if they're clear",
    "what if she weren't fit",
    "suppose the SINS was 13",
    "and ECOG 4?",
    "what would change it?",
    "what is missing?",
    "what do you know?",
    "why?",
    "which one worries you",
    "and the other",
    "undo",
    "scrap the collapse",
    "T9 has none, and under half the body",
    "write a note",
    "zoledronic acid dose? 70 kg woman, 80, creatinine 1.4 mg/dL",
    "false or true",
    "new patient",
)


@settings(max_examples=60, deadline=None)
@given(opening=st.sampled_from(OPENINGS), turns=st.lists(st.sampled_from(TURNS), min_size=1, max_size=4))
def test_every_turn_is_answered(papers: Evidence, opening: str, turns: list[str]) -> None:
    """No order of openings full of possibilities and follow-ups makes a turn fail; what is numbered stands where it is said to stand."""
    engine = RulesEngine(papers)
    for turn in (opening, *turns):
        answer = list(engine.ask(turn))[-1]
        assert isinstance(answer, Answer)
        assert answer.text
        assert all(answer.text[n.start : n.end] == n.text for n in answer.numbers)
        assert len(answer.hypothetical) in {0, len(answer.outcomes)}
