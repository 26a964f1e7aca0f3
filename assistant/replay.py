"""Replay: a record run again by the rules of today, and every outcome that differs from the one recorded."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from assistant.answer import Answer
from assistant.record import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from assistant.events import Event
    from assistant.rules_engine import RulesEngine

_COMPARED: Final = ("kind", "value", "range", "unit", "band", "bands", "open", "hypothetical")


@dataclass(slots=True)
class Replayed:
    """What came of it: conversations, turns, and one line for each difference."""

    conversations: int = 0
    turns: int = 0
    differences: list[str] = field(default_factory=list)
    versions: set[str] = field(default_factory=set)


def replay(path: Path, engine: RulesEngine) -> Replayed:
    """Run every conversation of a record again."""
    done = Replayed()
    for entry in read(path):
        if entry.event in {"start", "reset"}:
            done.conversations += entry.event == "start"
            engine.reset()
            continue
        done.turns += 1
        now = _last(_asked(engine, entry.event, entry.fields)).to_json()
        done.versions.add(str(entry.fields["answer"].get("rules_version")))
        done.differences += [f"conversation {done.conversations}, turn {done.turns}: {line}" for line in differences(entry.fields["answer"], now)]
    return done


def _asked(engine: RulesEngine, event: str, fields: dict[str, Any]) -> Iterator[Event]:
    return engine.ask(fields["text"]) if event == "turn" else engine.edit(fields["fact"], fields["value"], fields["level"])


def _last(events: Iterator[Event]) -> Answer:
    return next(event for event in events if isinstance(event, Answer))


def differences(before: dict[str, Any], now: dict[str, Any]) -> Iterator[str]:
    """What differs between two answers in status, notice and outcomes; the wording is not compared."""
    for name in ("status", "urgent"):
        if before.get(name) != now[name]:
            yield f"{name} {before.get(name)!r} is now {now[name]!r}"
    was, are = _keyed(before), _keyed(now)
    for key in dict.fromkeys([*was, *are]):
        if was.get(key) != are.get(key):
            yield f"{key[0]}: {_shown(was.get(key))} is now {_shown(are.get(key))}"


def _keyed(answer: dict[str, Any]) -> dict[tuple[str, int], dict[str, Any]]:
    """The outcomes by rule and level, several of one rule told apart by their order."""
    found: dict[tuple[str, int], dict[str, Any]] = {}
    for outcome in answer.get("outcomes", ()):
        name = " ".join(filter(None, (outcome["rule"], outcome["level"])))
        count = sum(key[0] == name for key in found)
        found[(name, count)] = {each: outcome.get(each) for each in _COMPARED}
    return found


def _shown(outcome: dict[str, Any] | None) -> str:
    if outcome is None:
        return "absent"
    return " ".join(
        str(part) for part in (outcome["kind"], outcome["value"] if outcome["value"] is not None else outcome["bands"], outcome["band"]) if part
    )
