"""Reading: one turn of free text to mentions of facts, each assigned to the vertebra it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from assistant.reading import bone, cord, histology, levels, neurology, pain, patient
from assistant.reading.clauses import Clause, Scope, clauses
from assistant.reading.text import Text, read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from assistant.reading.levels import Named
    from assistant.reading.mention import Mention

PATIENT_FACTS: Final = frozenset({"histology", "tolerates_surgery", "age_years", "sex", "ecog", "karnofsky", "asa", "expected_survival_months"}) | {
    name for name, _ in patient._QUANTITIES  # noqa: SLF001 one list of quantities
}
_ASKED: Final = r"(?:sins|noms|escc|bilsky|score|grade|plan|path\w*|recommend\w*|treat\w*|asking|question\w*|interested|about|stability|total)\b[^.;\n?]{0,24}\b(?:for|at|of|on|is|about|:)\s*(?:the )?$"
_DISPUTED: Final = re.compile(r"\b(?:level (?:is )?(?:disputed|uncertain|unclear|contradict\w*)|whichever (?:vertebra|level)|heading says|(?:request|form|letter|header|title|report|body)\b[^.;]{0,12} (?:says|said|states?)?|as described|conclusion)\b")


@dataclass(frozen=True, slots=True)
class Said:
    """A mention with the level it belongs to; None where it belongs to the only lesion, or to the patient."""

    mention: Mention
    level: frozenset[object] | None
    standing: int = 2


@dataclass(slots=True)
class Reading:
    """One turn, read: what was said of which level, the levels named in order, the one asked for, what cannot be."""

    text: Text
    said: list[Said] = field(default_factory=list)
    levels: list[Named] = field(default_factory=list)
    asked: Named | None = None
    region: Named | None = None
    disputed: bool = False

    @property
    def empty(self) -> bool:
        """True when no fact of a case was read."""
        return not self.said and not self.levels and self.region is None


def read_turn(raw: str) -> Reading:
    """Everything one turn says of the case. Never raises; spans lie in the raw text."""
    text = read(raw)
    reading = Reading(text)
    parts = clauses(text.clean)
    topic: frozenset[object] | None = None
    for part in parts:
        named = levels.find(part.text, part.start) if part.scope is Scope.CURRENT else []
        reading.levels.extend(named)
        valid = [n for n in named if n.levels]
        reading.said.extend(Said(m, _level_at(m, valid, topic), standing) for m, standing in _clause_mentions(part))
        topic = valid[-1].levels if valid else topic
        reading.region = reading.region or (levels.region(part.text, part.start) if part.scope is Scope.CURRENT else None)
    _read_pain(reading, parts)
    reading.asked = next((n for n in reversed(reading.levels) if n.levels and re.search(_ASKED, text.clean[max(0, n.start - 60) : n.start])), None)
    reading.disputed = bool(_DISPUTED.search(text.clean))
    return reading


def _clause_mentions(part: Clause) -> Iterable[tuple[Mention, int]]:
    if part.scope in {Scope.CURRENT, Scope.HISTORY}:
        yield from ((m, 1 if part.scope is Scope.HISTORY and s < 3 else s) for m, s in histology.find(part.text, part.start))  # noqa: PLR2004 proven stays proven
        yield from ((m, 2) for m in patient.sex(part.text, part.start))
    if part.scope is not Scope.CURRENT:
        return
    for find in (bone.lesion, bone.alignment, bone.height, bone.posterolateral, cord.grade, cord.descriptors, neurology.find, patient.fitness, patient.measured):
        yield from ((m, 2) for m in find(part.text, part.start))


def _level_at(mention: Mention, named: list[Named], topic: frozenset[object] | None) -> frozenset[object] | None:
    before = [n for n in named if n.start <= mention.start]
    if before:
        return before[-1].levels
    return named[0].levels if named and topic is None else topic


def _read_pain(reading: Reading, parts: list[Clause]) -> None:
    """Pain is read over whole sentences, because what eases it often stands behind a comma."""
    topic: frozenset[object] | None = None
    by_sentence: dict[int, list[Clause]] = {}
    for part in parts:
        by_sentence.setdefault(part.sentence, []).append(part)
    for sentence in by_sentence.values():
        current = [c for c in sentence if c.scope is Scope.CURRENT]
        named = [n for n in reading.levels if n.levels and sentence[0].start <= n.start < sentence[-1].end]
        for start, end in _runs(current):
            found = pain.find(reading.text.clean[start:end], start)
            reading.said.extend(Said(m, _level_at(m, named, topic)) for m in found)
        topic = named[-1].levels if named else topic


def _runs(parts: list[Clause]) -> list[tuple[int, int]]:
    """Stretches of neighbouring clauses."""
    runs: list[tuple[int, int]] = []
    for part in parts:
        if runs and part.start - runs[-1][1] <= 10:  # noqa: PLR2004 a comma or "however" between them
            runs[-1] = (runs[-1][0], part.end)
        else:
            runs.append((part.start, part.end))
    return runs
