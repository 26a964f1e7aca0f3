"""Vertebrae: which of the vertebrae that a text names a finding is told of: "T10 hurts on standing, the others are painless"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.reading import levels, patterns
from assistant.reading.elements import ELEMENT_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from assistant.reading.clauses import Clause
    from assistant.reading.levels import Named
    from assistant.reading.mention import Mention
    from core.spine import Level

_LESIONS: Final = r"(?:ones?|two|three|four|levels?|lesions?|vertebra[a-z]*|mets?|metastas[a-z]+|deposits?|sites?|segments?|bodies|body)"
_REST: Final = (
    rf"(?:the )?(?:others?(?: {_LESIONS})+|others|other(?= (?:is|has|was|no|not|without|pain|painless|pain-free|hurts|lytic|blastic|sclerotic|"
    rf"mixed|collapsed)\b)|(?:rest|remainder)"
    rf"(?: of (?:them|these|those|the {_LESIONS}))?(?! of)|remaining (?:{_LESIONS} ?)+|second one)(?![a-z])"
)
_OPENS: Final = patterns.of(rf"\W*(?:(?:and|but|while|whereas|in|at|of|all) )*{_REST}")
_OTHERS: Final = patterns.of(rf"(?:^|[,;:.(]|\b(?:and|but|while|whereas))\s*(?:(?:and|but|while|whereas|in|at|of|all) )*{_REST}")
_OPENING: Final = patterns.of(r"[\W\d]*(?:(?:and|but|while|whereas|the|at|in|pain|one|lesion|met|metastasis) )*")
_ELEMENT: Final = patterns.of(ELEMENT_WORDS)
_AHEAD: Final = 16
"""Characters behind a finding that a word before it looks ahead to."""
_TYPED: Final = patterns.of(rf"{_OPENS.pattern}\W*(?:(?:is|are|was|were|all|both|purely) )*(?:(?:osteo)?(?:lytic|blastic)|sclerotic|mixed)\b")
_OF_A_VERTEBRA: Final = frozenset({"pain", "lesion", "sides", "height_loss", "involved", "alignment"})


def named(clause: Clause) -> list[Named]:
    """The levels that a clause names."""
    in_words = "levels_in_words" in clause.topics
    return levels.find(clause.text, clause.start, in_words=in_words) if in_words or "levels" in clause.topics else []


def by_lesion(run: Sequence[Clause]) -> list[list[Clause]]:
    """A run, parted where a clause tells the type of the other lesions: "T10 lytic, left pedicle gone, the other blastic"."""
    return _parted(run, lambda clause, _: "lesion" in clause.topics and _TYPED.match(clause.text) is not None)


def by_pain(run: Sequence[Clause]) -> list[list[Clause]]:
    """A run, parted where a clause opens with a vertebra, or with the others, and tells their own pain: "T10 hurts, T7 is painless"."""
    return _parted(run, _has_own_pain)


def _parted(run: Sequence[Clause], begins: Callable[[Clause, list[Clause]], bool]) -> list[list[Clause]]:
    parts = [list(run[:1])]
    for clause in run[1:]:
        if begins(clause, parts[-1]):
            parts.append([clause])
        else:
            parts[-1].append(clause)
    return parts


def _has_own_pain(clause: Clause, before: list[Clause]) -> bool:
    own = "pain" in clause.topics and any("pain" in c.topics for c in before)
    return own and (_OPENS.match(clause.text) is not None or _opens_with_another(clause, before))


def _opens_with_another(clause: Clause, before: Sequence[Clause]) -> bool:
    """True for a clause that begins with another vertebra than the one that those before it named last."""
    here, so_far = named(clause), [n for each in before for n in named(each)]
    opens = here and here[0].levels and _OPENING.fullmatch(clause.text[: here[0].start - clause.start])
    return bool(opens and so_far and so_far[-1].levels != here[0].levels)


def of_the_others(mention: Mention, known: Sequence[Named], sentence: int, clean: str) -> frozenset[Level] | None:
    """The vertebrae `known` so far but for the one spoken of last, where the `sentence` that starts there speaks of "the others"."""
    if mention.fact not in _OF_A_VERTEBRA or (mention.fact == "sides" and not _ELEMENT.search(clean[mention.start : mention.end])):
        return None
    told = [m for m in _OTHERS.finditer(clean[sentence : mention.end + _AHEAD]) if m.end() <= mention.start - sentence + 1]
    rest = told[-1] if told else None
    if rest is None or (rest[0].endswith("other") and "," in clean[sentence + rest.end() : mention.start]):
        return None
    at = sentence + rest.start()
    before = [n for n in known if n.levels and n.start < at]
    if not before or any(at <= n.start <= mention.start for n in known):
        return None
    heading = clean.rfind(":", sentence, before[-1].start)
    spoken_of = [n.levels for n in before if n.start > max(heading, sentence - 1)] or [before[-1].levels]
    return _all(n.levels for n in before) - _all(spoken_of) or None


def _all(each: Iterable[frozenset[Level]]) -> frozenset[Level]:
    return frozenset(level for group in each for level in group)
