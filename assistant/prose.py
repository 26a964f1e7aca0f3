"""Prose: the answer's text built from pieces that know where they come from, so that every figure has its origin."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant.answer import Cited, Number

if TYPE_CHECKING:
    from core.citation import Citation

_UNITS: Final = (
    r"%|percent|per cent|mg|mcg|g|Gy|cGy|kg|mL|ml/min|mm|cm|h|hours?|days?|weeks?|months?|years?|points?|fractions?|levels?|patients|cases"
)
_FIGURE: Final = re.compile(rf"[A-Za-z]?\d+(?:[.,]\d+)*(?:[a-c]\b)?(?: ?(?:{_UNITS})(?![A-Za-z]))?")
_MARKER: Final = "marker"


class Prose:
    """Collects text with the origin of each piece: `outcome:<rule>`, `citation:<n>` or `user`.

    `heard` holds the remarks told before; without it everything is told in full.
    """

    def __init__(self, heard: set[str] | None = None) -> None:
        self._pieces: list[tuple[str, str]] = []
        self.cited: list[Cited] = []
        self._heard = set() if heard is None else heard
        self.thorough = heard is None

    def say(self, text: str, origin: str) -> Prose:
        """Add a piece of text."""
        self._pieces.append((text, origin))
        return self

    def new(self, remark: str) -> bool:
        """True the first time that a remark is to be told; it counts as heard from then on."""
        known = remark in self._heard
        self._heard.add(remark)
        return not known

    def line(self) -> Prose:
        """Start a new line, unless nothing has been said."""
        return self.say("\n", _MARKER) if self._pieces and self._pieces[-1][0] != "\n" else self

    def cite(self, *citations: Citation) -> Prose:
        """Add the markers of these places, numbering new ones."""
        markers = list(dict.fromkeys(self.number(Cited(0, citation)).marker for citation in citations))
        return self.say("".join(f" [{marker}]" for marker in markers), _MARKER) if markers else self

    def number(self, new: Cited) -> Cited:
        """The source with its number here; a claim is numbered apart from a bare place."""
        known = next((each for each in self.cited if each.citation == new.citation and each.claim == new.claim), None)
        if known is None:
            known = replace(new, marker=len(self.cited) + 1)
            self.cited.append(known)
        return known

    @property
    def text(self) -> str:
        """Everything said so far."""
        return "".join(piece for piece, _ in self._pieces).strip("\n")

    @property
    def numbers(self) -> tuple[Number, ...]:
        """Every figure of the text with its place and its origin; citation markers are no figures."""
        found: list[Number] = []
        whole = "".join(piece for piece, _ in self._pieces)
        at = len(whole.lstrip("\n")) - len(whole)
        for piece, origin in self._pieces:
            if origin != _MARKER:
                found.extend(Number(m[0], at + m.start(), at + m.end(), origin) for m in _FIGURE.finditer(piece))
            at += len(piece)
        return tuple(found)
