"""Origin: where something on the screen comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.citation import Citation
    from core.outcome import Reason

OUTSIDE = "‡ outside the five papers"


@dataclass(frozen=True, slots=True)
class Origin:
    """What a figure is, the words it rests on, and the place in a document when there is one."""

    what: str
    because: str = ""
    citation: Citation | None = None
    claim: str | None = None


def of_reason(reason: Reason, what: str) -> Origin:
    """The origin of a figure inside one step of an argument."""
    return Origin(what, reason.statement, reason.citation)


def place(citation: Citation) -> str:
    """A citation in one line: paper, section, primary references, and whether it lies outside the five papers."""
    primary = f" · primary {', '.join(citation.primary)}" if citation.primary else ""
    outside = f" · {OUTSIDE}" if citation.outside else ""
    return f"{citation.source.short} · {citation.section}{primary}{outside}"
