"""A conversation with the rules engine, over the index that the whole run shares."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.answer import Answer
from assistant.evidence import Evidence
from assistant.rules_engine import RulesEngine

if TYPE_CHECKING:
    from collections.abc import Callable

    Talk = Callable[..., Answer]


@pytest.fixture(scope="session")
def papers(home: Path) -> Evidence:
    assert home.exists()
    return Evidence()


@pytest.fixture
def engine(papers: Evidence) -> RulesEngine:
    return RulesEngine(papers)


@pytest.fixture
def talk(engine: RulesEngine) -> Talk:
    """Says turns to one engine and gives the answer to the last."""

    def said(*turns: str) -> Answer:
        return [event for turn in turns for event in engine.ask(turn) if isinstance(event, Answer)][-1]

    return said


@pytest.fixture(autouse=True)
def _own_home(home: Path) -> None:
    """No test of this folder touches anybody's data folder."""
    assert home.exists()
