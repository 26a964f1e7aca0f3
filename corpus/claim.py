"""Claim: one thing a paper says, in our own words, with its place and the primary studies behind it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from core.bibliography import PAPERS
from core.citation import Citation, Source

if TYPE_CHECKING:
    from collections.abc import Iterable

SOURCES: Final = {source.id: source for source in PAPERS}
_FOLDER: Final = files("corpus") / "claims"


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion. `asks` are questions it answers as people type them; `caution` says what is wrong with the print."""

    id: str
    source: Source
    section: str
    text: str
    primary: tuple[str, ...]
    topics: tuple[str, ...]
    evidence: str
    asks: tuple[str, ...]
    caution: str | None = None

    @property
    def citation(self) -> Citation:
        """Where the paper says it."""
        return Citation(self.source, self.section, self.primary)


def load() -> tuple[Claim, ...]:
    """Every shipped claim, in the order of the papers."""
    import yaml  # noqa: PLC0415 only the index build reads the YAML

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return tuple(
        _claim(source, row)
        for source in PAPERS
        for row in yaml.load((_FOLDER / f"{source.id}.yaml").read_text("utf-8"), loader)  # noqa: S506 a safe loader
    )


def _claim(source: Source, row: dict[str, Any]) -> Claim:
    return Claim(
        id=f"{source.id}/{row['id']}",
        source=source,
        section=row["section"].rstrip("."),
        text=" ".join(row["text"].split()),
        primary=tuple(row.get("primary", ())),
        topics=tuple(row.get("topics", ())),
        evidence=row.get("evidence", "review"),
        asks=tuple(row.get("asks", ())),
        caution=" ".join(row["caution"].split()) if row.get("caution") else None,
    )


@cache
def fingerprint() -> str:
    """sha256 over the shipped claims as stored; changes whenever a claim does."""
    return digest(path.read_bytes() for path in sorted(_FOLDER.iterdir(), key=lambda p: p.name) if path.name.endswith(".yaml"))


def digest(parts: Iterable[bytes]) -> str:
    """One sha256 over several byte strings, their borders included."""
    total = sha256()
    for part in parts:
        total.update(sha256(part).digest())
    return total.hexdigest()
