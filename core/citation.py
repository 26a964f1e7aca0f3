"""Source: a document. Citation: a place in one, with the primary studies it rests on."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Source:
    """A document that facts are taken from.

    `corpus` marks the five papers whose claims ship with the product; everything else is shown as "outside the papers".
    """

    id: str
    title: str
    authors: str
    year: int
    journal: str
    doi: str | None = None
    corpus: bool = False

    @property
    def short(self) -> str:
        """The name a reader recognises: "Jaipanya 2022"."""
        return f"{self.authors.split(',', maxsplit=1)[0].split(' ', maxsplit=1)[0]} {self.year}"

    def at(self, section: str, *primary: str) -> Citation:
        """A place in this document: its section and the reference numbers printed there."""
        return Citation(self, section, primary)


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a document. `primary` are reference numbers in that document's own list."""

    source: Source
    section: str
    primary: tuple[str, ...] = ()
    note: str = ""

    def noting(self, note: str) -> Citation:
        """The same place with a remark that is shown beside it."""
        return replace(self, note=note)

    @property
    def outside(self) -> bool:
        """True when the fact does not come from the five papers."""
        return not self.source.corpus

    def __str__(self) -> str:
        primary = f" (primary: {', '.join(self.primary)})" if self.primary else ""
        outside = " [outside the five papers]" if self.outside else ""
        return f"{self.source.short}, {self.section}{primary}{outside}"
