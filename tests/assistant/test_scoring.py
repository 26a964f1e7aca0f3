"""Scoring: every lesion apart, the asked-for or the worst first, nothing assumed."""

from __future__ import annotations

import pytest

from assistant import scoring
from tests.assistant.reading.told import case_of

LIGHT = "T6 lytic, no collapse, a third of the body, pedicles clear, alignment normal, no pain."
HEAVY = "L3 lytic, 60% collapse, both pedicles, new kyphosis, pain on standing."


def test_lesions_are_scored_apart_and_the_worst_leads() -> None:
    """Two lesions have two totals, never a sum, and the greater leads until one is asked for."""
    case = case_of(f"{LIGHT} {HEAVY}")
    case.asked = None
    assert [each.sins_bounds for each in scoring.score(case)] == [(15, 15), (3, 3)]
    case.asked = case.sites[0]
    assert scoring.score(case)[0].sins_bounds == (3, 3)
    assert scoring.worst(case) is case.sites[1]


def test_an_unknown_item_stays_open() -> None:
    """What is not said widens the total and is asked for; it never counts as absent."""
    lead = scoring.score(case_of("T10 breast, lytic, 20% collapse, left pedicle, alignment normal."))[0]
    assert lead.sins_bounds == (6, 9)
    assert scoring.asks([lead.outcomes["sins"]], lead.outcomes["sins"], lead.facts) == ["pain"]


def test_a_stated_total_that_the_items_exclude_is_a_contradiction() -> None:
    """A total that the findings cannot give is not used and is named."""
    assert "sins" in scoring.score(case_of(f"{LIGHT} SINS 15."))[0].conflicts


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Breast met, lytic, SINS?", "level"),
        ("Prostate, saddle numbness and retention since this morning", "level"),
        ("T7, no tumour named, ESCC 0, no myelopathy, SINS 4. NOMS?", "histology"),
    ],
)
def test_what_is_asked_is_what_a_person_can_answer(words: str, asked: str) -> None:
    """A missing zone is asked for as the level, a missing class as the tumour."""
    lead = scoring.score(case_of(words))[0]
    named = scoring.asks(lead.outcomes.values(), lead.outcomes["sins"], lead.facts)
    assert asked in named
    assert not {"location", "radiosensitivity"} & set(named)


def test_radiotherapy_follows_the_paths() -> None:
    """Schemes are those of the paths that remain; without a path there are none."""
    settled = scoring.score(case_of("T3 HCC, ESCC 3, myelopathic, fit for surgery"))[0]
    assert scoring.radiotherapy(settled.facts, settled.outcomes["noms"])
    unsettled = scoring.score(case_of("T3 lytic"))[0]
    assert scoring.radiotherapy(unsettled.facts, unsettled.outcomes["noms"]) == []
