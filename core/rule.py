"""Rule: one instrument, pathway or dose as it is offered: its facts, its function, and what its module says of itself."""

from __future__ import annotations

import inspect
import sys
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from core.citation import Citation, Source
from core.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.outcome import AnyOutcome

FactsT = TypeVar("FactsT", bound=Facts)


@dataclass(frozen=True)
class Rule(Generic[FactsT]):
    """A pure function from facts to an outcome. Its name is the function's, its description the module's first lines."""

    of: Callable[[FactsT], AnyOutcome]
    facts: type[FactsT]

    @property
    def name(self) -> str:
        """The stable name, the same as the file's."""
        return self.of.__name__

    @cached_property
    def header(self) -> dict[str, str]:
        """The module's docstring: "Summary" and the four lines Applies to, Source, Readings, Not encoded."""
        return _header(inspect.getdoc(sys.modules[self.of.__module__]) or "")

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every document that the rule's module cites, in the order they appear."""
        return tuple(dict.fromkeys(citation.source for citation in self.citations))

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Every place that the rule's module names."""
        return tuple(dict.fromkeys(v for v in vars(sys.modules[self.of.__module__]).values() if isinstance(v, Citation)))

    def __call__(self, given: dict[str, Any]) -> AnyOutcome:
        """Run on JSON-like facts; raises `FactsError` with one line per field that cannot be used."""
        return self.of(self.facts.read(given))


def _header(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    key = "Summary"
    for line in text.splitlines():
        label = next((each for each in ("Applies to", "Source", "Readings", "Not encoded") if line.startswith(each)), "")
        key = label or key
        found[key] = f"{found.get(key, '')} {line.removeprefix(label).strip()}".strip()
    return found
