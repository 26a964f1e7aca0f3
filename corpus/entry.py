"""Entry: what a search can find."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim, a passage of an imported document, or a topic on which the papers differ.

    `passage` links a claim to the passage behind it; `sides` holds a topic's claims.
    """

    kind: str
    id: str
    document: str
    section: str
    text: str
    primary: tuple[str, ...]
    caution: str | None = None
    span: tuple[int, int] | None = None
    passage: int | None = None
    sides: tuple[tuple[str, ...], ...] = ()
