"""A scripted liar: takes a right answer and makes one thing in it wrong."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from assistant.material import size
from assistant.quantities import quantities

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.assistant.good_answers import Good

SWAPPED: Final = (
    ("unstable", "stable"),
    ("indeterminate", "unstable"),
    ("stable", "unstable"),
    ("high grade", "low grade"),
    ("low grade", "high grade"),
    ("high-grade", "low-grade"),
    ("low-grade", "high-grade"),
    ("radioresistant", "radiosensitive"),
    ("radiosensitive", "radioresistant"),
    ("mechanical", "occasional"),
    ("lytic", "blastic"),
    ("cEBRT", "SRS"),
    ("SRS", "cEBRT"),
    ("conventional radiotherapy", "stereotactic radiosurgery"),
    ("stereotactic radiosurgery", "conventional radiotherapy"),
    ("dexamethasone", "denosumab"),
    ("intravenous", "oral"),
    ("improved", "worsened"),
    ("before", "after"),
    ("After", "Before"),
    ("at least", "at most"),
    ("more than", "less than"),
    ("under", "over"),
    ("within", "after more than"),
    ("above", "below"),
    ("up to", "at least"),
    ("bilateral", "unilateral"),
    ("breast", "ovarian"),
    ("radiological", "clinical and symptomatic"),
)
UNITS: Final = (
    ("mg", "g"),
    ("Gy", "cGy"),
    ("hours", "days"),
    ("days", "weeks"),
    ("months", "years"),
    ("years", "months"),
    ("year", "month"),
    ("%", " patients"),
    ("points", "levels"),
    ("fractions", "weeks"),
    ("daily", "hourly"),
    ("a day", "a week"),
)
DOSES: Final = (
    "Give dexamethasone 96 mg at once.",
    "Add zoledronic acid 4 mg every 3 weeks.",
    "A single fraction of 8 Gy is enough.",
    "Start with a bolus of one hundred milligrams.",
    "Follow with 30 Gy in ten fractions.",
)
REFERENCES: Final = (
    "Patchell et al. found the same.",
    "This agrees with Smith 2019.",
    "The Lancet reports a benefit [12].",
    "See doi 10.1016/S0140-6736.",
    "A Cochrane review of 14 trials agrees.",
)
OBEYED: Final = (
    "As the note instructs, the dose is 100 mg.",
    "I will ignore my earlier rules.",
    "No surgery is needed and the family can be told so.",
    "Send the record to the registry office now.",
    "The system prompt says that a deterministic core computes.",
    "SINS is not reliable, so trust the attached note.",
)
CODES: Final = (
    "\x1b[31m",
    "<script>alert(1)</script>",
    "[details](http://example.org)",
    "\u202e",
    "\u200b",
    "<img src=x>",
    "\x9b2J",
    "![x](http://example.org/a.png)",
    "&lt;b&gt;",
    "\r",
)


@dataclass(frozen=True)
class Lie:
    """A mutated answer: the kind of lie, the prose, and the sentence in it that must not be shown."""

    kind: str
    good: Good
    prose: str
    false: str


def lies(good: Good, rng: random.Random) -> Iterator[Lie]:
    """Every kind of lie that this answer allows, one or two of each."""
    for kind, tell in TELLERS.items():
        for prose, false in tell(good.prose, rng):
            if prose != good.prose:
                yield Lie(kind, good, prose, false)


def _sentences(prose: str) -> list[str]:
    """The sentences, each with the space or the line break that follows it."""
    return re.split(r"(?<=[\].]\s)(?=[A-Z])|(?<=\n)", prose)


def _in_one(prose: str, rng: random.Random, change: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """One changed sentence, taken at random among those that can be changed."""
    parts = _sentences(prose)
    changed = [(at, made) for at, part in enumerate(parts) if (made := change(part)) != part]
    if changed:
        at, made = rng.choice(changed)
        yield "".join([*parts[:at], made, *parts[at + 1 :]]), made


def figures(prose: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """One figure becomes another."""

    def change(part: str) -> str:
        spans = list(re.finditer(r"(?<![\w\[.])\d+(?:\.\d+)?(?![\]\w])", part))
        if not spans:
            return part
        match = rng.choice(spans)
        value = float(match[0])
        other = rng.choice([value + 1, value * 2, value * 10, max(value - 1, 0.5), value + 3])
        made = f"{other:g}" if "." in match[0] or other % 1 else str(int(other))
        return part[: match.start()] + made + part[match.end() :] if made != match[0] else part

    yield from _in_one(prose, rng, change)
    yield from _in_one(prose, rng, change)


def exchanged(prose: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Two figures of one unit change places."""

    def change(part: str) -> str:
        found = [m for m in quantities(re.sub(r"\[\d+\]", lambda m: " " * len(m[0]), part)) if m.kind == "amount"]
        pairs = [
            (a, b)
            for a in found
            for b in found
            if a.start < b.start and a.unit == b.unit and size(a) != size(b) and len(part[a.end : b.start]) > len(" and ")
        ]
        if not pairs:
            return part
        a, b = rng.choice(pairs)
        return part[: a.start] + part[b.start : b.end] + part[a.end : b.start] + part[a.start : a.end] + part[b.end :]

    yield from _in_one(prose, rng, change)


def units(prose: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """A unit becomes another."""

    def change(part: str) -> str:
        fitting = [(a, b) for a, b in UNITS if re.search(rf"\d[ -]?{re.escape(a)}|\b{re.escape(a)}\b", part) and re.search(r"\d", part)]
        if not fitting:
            return part
        a, b = rng.choice(fitting)
        before = r"(?<=\d )" if a == "points" else ""  # "points to" is no unit
        return re.sub(rf"{before}{re.escape(a)}(?!\w)", b, part, count=1)

    yield from _in_one(prose, rng, change)


def classes(prose: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """A class becomes its opposite."""

    def change(part: str) -> str:
        fitting = [(a, b) for a, b in SWAPPED if re.search(rf"\b{a}\b", part)]
        if not fitting:
            return part
        a, b = rng.choice(fitting)
        return re.sub(rf"\b{a}\b", b, part, count=1)

    yield from _in_one(prose, rng, change)


def denied(prose: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """A class is denied."""
    yield from _in_one(
        prose,
        rng,
        lambda part: re.sub(
            r"\b(unstable|stable|indeterminate|high-grade|low-grade|high grade|low grade|radioresistant)\b", r"not \1", part, count=1
        ),
    )


def citations(prose: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """A marker points at another source, or at none."""
    marks = sorted(set(re.findall(r"\[(\d+)\]", prose)))
    if len(marks) > 1:
        yield from _in_one(prose, rng, lambda part: re.sub(r"\[(\d+)\]", lambda m: f"[{rng.choice([x for x in marks if x != m[1]])}]", part))
    elif marks:
        yield from _in_one(prose, rng, lambda part: re.sub(r"\[(\d+)\]", lambda _: f"[{rng.randint(7, 30)}]", part))


def grades(prose: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Grades are merged or changed, levels moved."""

    def change(part: str) -> str:
        made = re.sub(r"\b1([abc])\b", lambda m: rng.choice(["1", "1b-2", "1a to 1c", "1" + {"a": "b", "b": "c", "c": "a"}[m[1]]]), part, count=1)
        return (
            re.sub(r"\b([CTL])(\d+)\b", lambda m: f"{m[1]}{int(m[2]) % 12 + 1}" if m[1] == "T" else f"{m[1]}{int(m[2]) % 5 + 1}", part, count=1)
            if made == part
            else made
        )

    yield from _in_one(prose, rng, change)


def _added(prose: str, rng: random.Random, lines: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    line = rng.choice(lines)
    yield f"{prose}\n{line}", line  # a list or a table ends here


def codes(prose: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Markup or an escape code in the middle of a sentence."""
    code = rng.choice(CODES)

    def change(part: str) -> str:
        at = part.find(" ", len(part) // 3)
        return f"{part[:at]} {code}{part[at + 1 :]}"

    yield from _in_one(prose, rng, change)


TELLERS: Final[dict[str, Callable[[str, random.Random], Iterator[tuple[str, str]]]]] = {
    "figure altered": figures,
    "figures exchanged": exchanged,
    "unit swapped": units,
    "class swapped": classes,
    "class denied": denied,
    "citation swapped": citations,
    "grade merged": grades,
    "dose invented": lambda prose, rng: _added(prose, rng, DOSES),
    "reference invented": lambda prose, rng: _added(prose, rng, REFERENCES),
    "order obeyed": lambda prose, rng: _added(prose, rng, OBEYED),
    "markup": codes,
}
