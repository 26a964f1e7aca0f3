"""Radiosensitivity: the two printed lists, and what neither of them names."""

import pytest

from core.facts import FactsError
from core.histology import VOCABULARY
from core.outcome import Finding, Open
from core.pathways.radiosensitivity import Lineage, Radiosensitivity, lineages, of
from core.rules import RULES
from tests.core.second_reading import radiosensitivity as second

RULE = RULES["radiosensitivity"]


def test_every_listed_histology() -> None:
    """Each histology that a review names has the class that the review gives it, with that review as its source."""
    for histology in second.SPACE["histology"]:
        outcome = RULE({"histology": histology})
        assert isinstance(outcome, Finding)
        assert ("finding", outcome.value) == second.answer({"histology": histology})
        assert all(reason.citation and histology in reason.statement for reason in outcome.because)


def test_only_one_review_classifies_seminoma_and_chordoma() -> None:
    """Seminoma and chordoma rest on one review alone."""
    assert [{str(r.citation.source.id) for r in RULE({"histology": h}).because} for h in ("seminoma", "chordoma")] == [{"newman-2023"}] * 2


@pytest.mark.parametrize("histology", second.UNNAMED)
def test_unlisted_stays_open(histology: str) -> None:
    """A histology that neither list names is not given a class; for solid tumours the reviews' general remark is noted."""
    outcome = RULE({"histology": histology})
    assert isinstance(outcome, Open)
    assert set(outcome.possible) == {"radiosensitive", "radioresistant"}
    assert bool(outcome.notes) == (histology not in {"leukaemia", "unknown primary"})


def test_nothing_known() -> None:
    """Without a histology the class is open and the histology is asked for."""
    outcome = RULE({})
    assert isinstance(outcome, Open)
    assert (outcome.open, outcome.notes) == (("histology",), ())


def test_several_histologies() -> None:
    """Two possible tumours of one class settle it; of two classes they do not."""
    assert RULE({"histology": ["renal cell carcinoma", "melanoma"]}).value == "radioresistant"
    assert isinstance(RULE({"histology": ["renal cell carcinoma", "lymphoma"]}), Open)


def test_a_stated_class_pins_an_unlisted_histology_but_cannot_contradict_a_listed_one() -> None:
    """A stated class settles an unlisted tumour; against a listed tumour it is refused by name, always in the same words."""
    assert RULE({"histology": "gastric cancer", "radiosensitivity": "radioresistant"}).value == "radioresistant"
    with pytest.raises(FactsError, match="radiosensitive contradicts histology melanoma, sarcoma"):
        RULE({"histology": ["sarcoma", "melanoma"], "radiosensitivity": "radiosensitive"})


def test_lineage() -> None:
    """Blood, solid tissue, or a stated unknown primary; an unstated histology may be blood or solid."""
    assert lineages(None) == {Lineage.SOLID, Lineage.HAEMATOLOGICAL}
    assert lineages(frozenset({"lymphoma", "melanoma", "unknown primary"})) == set(Lineage)
    blood = {name for name in VOCABULARY if lineages(frozenset({name})) == {Lineage.HAEMATOLOGICAL}}
    assert blood == {"multiple myeloma", "plasmacytoma", "lymphoma", "leukaemia"}


def test_a_histology_narrows_the_class_for_every_rule_that_builds_on_it() -> None:
    """Facts that name a listed tumour hold its class alone."""
    assert RULE.facts.read({"histology": "melanoma"}).radiosensitivity == {Radiosensitivity.RADIORESISTANT}
    assert RULE.facts.read({"histology": "gastric cancer"}).radiosensitivity == set(Radiosensitivity)


def test_the_classes_of_several_tumours() -> None:
    """Of the classes stated, those remain that one of the possible tumours has."""
    every = frozenset(Radiosensitivity)
    assert of(frozenset({"melanoma"}), every) == {Radiosensitivity.RADIORESISTANT}
    assert of(frozenset({"melanoma", "lymphoma"}), every) == every
    assert of(frozenset({"melanoma"}), frozenset({Radiosensitivity.RADIOSENSITIVE})) == frozenset()
