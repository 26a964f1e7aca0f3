"""Rewording: the same case said differently. Every change is drawn from a generator seeded with the sample's id."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

SYNONYMS: Final = (
    (r"\bT(\d{1,2})\b", r"Th\1"),
    (r"(\d) ?%", r"\1 percent"),
    (r"\blytic\b", "osteolytic"),
    (r"\bblastic\b", "osteoblastic"),
    (r"\bRCC\b", "renal cell carcinoma"),
    (r"\bNSCLC\b", "non-small cell lung cancer"),
    (r"\bHCC\b", "hepatocellular carcinoma"),
    (r"\bno myelopathy\b", "without myelopathy"),
    (r"\bunfit for surgery\b", "not fit for surgery"),
    (r"\bBilsky\b", "ESCC"),
    (r"\bmets?\b", "metastasis"),
    (r"\bpts?\b", "patient"),
)
DISTRACTORS: Final = (
    "Allergic to penicillin.",
    "Lives with a partner on the second floor.",
    "Appendicectomy in 1998.",
    "Haemoglobin 10.4 g/dL, CRP 14 mg/L.",
    "A brother died of a stroke.",
    "Takes ramipril 5 mg and a statin.",
    "The next clinic is on 14 March.",
)
_QUESTION: Final = re.compile(r"\?|\b(?:please|pls|sins|noms|score|plan)\b", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"(?<=[.;])\s+(?=[A-Z])|\n+")
_BACK: Final = re.compile(
    r"^\W*(?:it|this|that|these|those|there|the (?:right|left|other|same|rest|latter|former|new)|but|and|also|however|both|she|he|they|previous\w*)\b"
    r"|^\W*(?:then|no other)\b"
    r"|\b(?:correction|sorry|actually|ignore|scratch|addendum|impression|above|respectively|other(?:wise)?|previous\w*|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_LEVEL: Final = re.compile(r"\b(?:[CDLST]|Th)\d{1,2}\b", re.IGNORECASE)
_LONG_WORD: Final = re.compile(r"[a-z]{7,}")
_TYPOS: Final = 2


def reworded(text: str, _chance: random.Random) -> str:
    """Other words for the same finding."""
    for pattern, other in SYNONYMS:
        text = re.sub(pattern, other, text)
    return text


def shuffled(text: str, chance: random.Random) -> str:
    """The sentences in another order, the question last; a text that points back at itself is left alone."""
    parts = [part.strip() for part in _SENTENCE.split(text) if part.strip()]
    if any(_BACK.search(part) for part in parts) or len({level.lower() for level in _LEVEL.findall(text)}) > 1:
        return text
    told = [part for part in parts if not _QUESTION.search(part)]
    chance.shuffle(told)
    ended = [part if part[-1] in ".;:,?!" else f"{part}." for part in told]
    return " ".join([*ended, *(part for part in parts if _QUESTION.search(part))])


def misspelt(text: str, chance: random.Random) -> str:
    """Two long words with two neighbouring letters swapped."""
    words = [match for match in _LONG_WORD.finditer(text) if len(set(match[0][2:-1])) > _TYPOS]
    for match in sorted(chance.sample(words, min(_TYPOS, len(words))), key=lambda m: -m.start()):
        text = text[: match.start()] + _swapped(match[0], chance) + text[match.end() :]
    return text


def _swapped(word: str, chance: random.Random) -> str:
    places = [i for i in range(2, len(word) - 2) if word[i] != word[i + 1]]
    at = chance.choice(places) if places else 2
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def distracted(text: str, chance: random.Random) -> str:
    """A sentence that has nothing to do with the spine, before the last one."""
    parts = [part for part in _SENTENCE.split(text) if part.strip()]
    return " ".join([*(part if part.strip()[-1] in ".;:?!" else f"{part}." for part in parts[:-1]), chance.choice(DISTRACTORS), parts[-1]])


WAYS: Final[dict[str, Callable[[str, random.Random], str]]] = {
    "reworded": reworded,
    "shuffled": shuffled,
    "misspelt": misspelt,
    "distracted": distracted,
}


def variants(name: str, turns: tuple[str, ...], skip: frozenset[str] = frozenset()) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every way to say these turns differently; a way that changes nothing is left out."""
    made = [(way, tuple(change(turn, random.Random(f"{name} {way} {i}")) for i, turn in enumerate(turns))) for way, change in WAYS.items()]  # noqa: S311 no secret
    return tuple((way, said) for way, said in made if said != turns and way not in skip)
