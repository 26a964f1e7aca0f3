"""A record is whole or says so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.evidence import Evidence
from assistant.record import BrokenChainError, Record, RecordError, delete, read
from assistant.replay import differences, replay
from assistant.rules_engine import RulesEngine
from tests.assistant.processes import STABLE

if TYPE_CHECKING:
    from tests.assistant.conftest import Talk


def kept(path: Path, talk: Talk) -> Path:
    """A record of two turns."""
    record = Record(path)
    record.start("rules")
    for text in (STABLE, "what if ESCC 3?"):
        record.turn(text, talk(text))
    return path


def test_a_record_replays_the_same(tmp_path: Path, talk: Talk, papers: Evidence) -> None:
    """Today's rules give the outcomes recorded today."""
    done = replay(kept(tmp_path / "r", talk), RulesEngine(papers))
    assert (done.turns, done.differences) == (2, [])


@pytest.mark.parametrize("harm", ["change", "remove", "swap", "cut"])
def test_harm_shows(tmp_path: Path, talk: Talk, harm: str) -> None:
    """A line changed, removed, moved or cut breaks the chain, and nothing can be appended."""
    path = kept(tmp_path / "r", talk)
    first, second, third = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(
        {
            "change": first + second.replace(b"mechanical", b"occasional", 1) + third,
            "remove": first + third,
            "swap": first + third + second,
            "cut": first + second + third[:-20],
        }[harm]
    )
    with pytest.raises(BrokenChainError):
        list(read(path))
    with pytest.raises(BrokenChainError):
        Record(path)


def test_a_difference_is_named(talk: Talk) -> None:
    """An outcome that came out otherwise is named with both values."""
    now = talk(STABLE).to_json()
    before = json.loads(json.dumps(now))
    before["outcomes"][0] |= {"value": 4, "band": "stable"}
    assert list(differences(before, now)) == ["sins T8: finding 4 stable is now finding 9 indeterminate"]
    assert list(differences(now, now)) == []


def test_only_a_record_is_deleted(tmp_path: Path) -> None:
    """Another file named by mistake is left alone."""
    other = tmp_path / "thesis.txt"
    other.write_text("years of work")
    with pytest.raises(RecordError, match="not a record"):
        delete(other)
    assert other.exists()
