"""Disagreements: where the papers differ, with the claims of every side, so that no question gets one side alone."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_FILE: Final = files("corpus") / "disagreements.yaml"


class DisagreementError(ValueError):
    """A topic is badly written; the message names it and what is wrong."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One topic in our words, questions that touch it, and the claim ids of each side."""

    id: str
    topic: str
    asks: tuple[str, ...]
    sides: tuple[tuple[str, ...], ...]

    @property
    def claims(self) -> tuple[str, ...]:
        """Every claim of every side, in order."""
        return tuple(claim for side in self.sides for claim in side)


def load() -> tuple[Disagreement, ...]:
    """Every topic, in the order of the file."""
    import yaml  # noqa: PLC0415 only the index build reads the YAML

    return parse(yaml.load(_FILE.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)))  # noqa: S506 a safe loader


def parse(rows: Sequence[dict[str, Any]]) -> tuple[Disagreement, ...]:
    """Topics from plain rows; raises `DisagreementError` for a missing field, a repeated id or fewer than two sides."""
    topics = tuple(_topic(row) for row in rows)
    seen: set[str] = set()
    for topic in topics:
        if topic.id in seen:
            raise DisagreementError(f"topic {topic.id}: the id is used twice")
        seen.add(topic.id)
    return topics


def _topic(row: dict[str, Any]) -> Disagreement:
    missing = [name for name in ("id", "topic", "asks", "sides") if not row.get(name)]
    if missing:
        raise DisagreementError(f"topic {row.get('id', '?')}: {', '.join(missing)} missing")
    found = Disagreement(row["id"], row["topic"], tuple(row["asks"]), tuple(tuple(side) for side in row["sides"]))
    if len(found.sides) < 2 or not all(found.sides):  # noqa: PLR2004 one side is no disagreement
        raise DisagreementError(f"topic {found.id}: at least two sides, each with a claim")
    return found


def unknown(topics: Sequence[Disagreement], known: Collection[str]) -> list[str]:
    """Claim ids named by a topic that do not exist, as "topic: claim"."""
    return [f"{topic.id}: {claim}" for topic in topics for claim in topic.claims if claim not in known]


def fingerprint() -> bytes:
    """The file as stored, for the corpus version."""
    return _FILE.read_bytes()
