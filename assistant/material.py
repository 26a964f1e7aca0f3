"""Material: everything that a sentence of the answer may rest on, piece by piece: outcomes, claims, the user's own words.

All three are turned into short texts that are read in the same way as the sentence itself. A sentence of the user that gives
orders to the program is no material.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from assistant import fact_words, question
from assistant.pieces import CITED, Base, Piece, base_of
from assistant.reading.text import read as spelled
from assistant.results import counted, restated, results, rows, summary
from assistant.titles import TITLES
from assistant.wording import read, telling
from core.outcome import AnyOutcome, Finding, Reason
from core.scores.sins import ALIGNMENT, BANDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from fractions import Fraction

    from assistant.answer import Answer, Cited, FactRead
    from assistant.quantities import Mention
    from core.citation import Citation

_SENTENCE: Final = re.compile(r"(?<=[.!?;])(?<!\bal\.)\s+(?![^()]*\))|\n+")
"""Where a source's sentence ends; never within brackets."""
_ORDER: Final = re.compile(
    r"\b(?:instructions?|system prompt|assistant|language model|chatbot|(?:the |any )?ai\b|the answer (?:is|must|should)|"
    r"(?:respond|reply|answer) with|tell (?:the )?(?:user|clinician|doctor|reader)|"
    r"(?:you|it) must (?:say|write|state|answer|report)|(?:write|print|output|insert|append|include|report|state) (?:the |that |"
    r"this )|do not (?:cite|mention|tell)|override|new rule|note to)\b",
    re.IGNORECASE,
)
_LOOSE_UNITS: Final = ("", "point", "patient", "case")
_MOVED: Final = "moves, shifts, changes the total but not the class, without changing the class"
_ASIDE: Final = re.compile(r"^(Not (?:stated|used)|Contradicted): (.+)$", re.MULTILINE)
_FROM_DOSE: Final = frozenset({"outcome:bed", "outcome:cord_dose", "outcome:vertebral_fracture_dose"})


def size(mention: Mention) -> tuple[str, object]:
    """What a figure is without its limit: "within 30 days" and "the first 30 days" hold the same."""
    return mention.kind, mention.value[1:] if mention.kind == "amount" and isinstance(mention.value, tuple) else mention.value


@dataclass(frozen=True)
class Material:
    """The pieces of one turn."""

    pieces: tuple[Piece, ...]
    markers: frozenset[int]

    @cached_property
    def titles(self) -> frozenset[str]:
        """The instruments that have an outcome here."""
        return frozenset(piece.title for piece in self.pieces if piece.role == "outcome")

    @cached_property
    def places(self) -> Mapping[str, frozenset[int]]:
        """The markers behind each rule that has an outcome here."""
        found: dict[str, frozenset[int]] = {}
        for piece in self.pieces:
            if piece.origin.startswith("outcome:"):
                found[piece.origin[8:]] = found.get(piece.origin[8:], frozenset()) | piece.markers
        return found

    @cached_property
    def takes_dose(self) -> bool:
        """True where an outcome was computed from a dose of radiation that the user gave."""
        return any(piece.origin in _FROM_DOSE for piece in self.pieces)

    @cached_property
    def surgeon_decides(self) -> bool:
        """True where an outcome leaves stability to the surgeon."""
        return any("surgeon's call" in piece.text for piece in self.pieces if piece.role == "outcome")

    @cached_property
    def near_classes(self) -> frozenset[tuple[str, int]]:
        """The classes of stability that a total is a reading step from: 1 for the one above, -1 for the one below."""
        near = [piece for piece in self.pieces if piece.role == "outcome" and piece.title == "sins" and "one reading step" in piece.text]
        totals = (each.value[1:] for piece in near for each in piece.wording.mentions if each.kind == "amount" and not each.unit)  # type: ignore[index]
        return frozenset(found for total in totals for found in _beside(max(total)))

    @cached_property
    def points(self) -> Mapping[str, int]:
        """The points of each item of the SINS; nothing where several lesions differ."""
        found = {(piece.item, piece.points) for piece in self.pieces if piece.item and piece.origin == "outcome:sins"}
        return dict(found) if len(dict(found)) == len(found) else {}

    @cached_property
    def asked(self) -> frozenset[str]:
        """What the user's own words are about: a bare figure may answer them."""
        return telling(frozenset[str]().union(*(piece.names for piece in self.pieces if piece.role == "user")))

    def papers(self, markers: frozenset[int]) -> int:
        """How many papers stand behind these markers; behind all where there are none."""
        return len({piece.text.partition(",")[0] for piece in self.pieces if piece.role == "place" and (piece.markers & markers or not markers)})

    @cached_property
    def groups(self) -> frozenset[str]:
        """The classes that an outcome settles."""
        return frozenset(
            each.kind for piece in self.pieces if piece.role == "outcome" for each in piece.wording.mentions if each.kind.startswith("class:")
        )

    @cached_property
    def behind(self) -> Mapping[int, frozenset[str]]:
        """The telling terms behind each marker."""
        return {marker: frozenset().union(*(piece.own | piece.parts for piece in self.pieces if marker in piece.markers)) for marker in self.markers}

    @cached_property
    def figures(self) -> Mapping[int, frozenset[tuple[str, object]]]:
        """The figures behind each marker, by kind and size."""
        return {
            marker: frozenset(size(each) for piece in self.pieces if marker in piece.markers for each in piece.wording.mentions)
            for marker in self.markers
        }

    @cached_property
    def every_figure(self) -> frozenset[tuple[str, object]]:
        """The figures behind all markers."""
        return frozenset().union(*self.figures.values())

    @cached_property
    def named(self) -> Mapping[int, frozenset[str]]:
        """The instruments that the sources behind each marker name."""
        return {
            marker: frozenset().union(*(piece.wording.instruments for piece in self.pieces if marker in piece.markers and piece.role != "outcome"))
            for marker in self.markers
        }

    @cached_property
    def authors(self) -> Mapping[int, str]:
        """The texts behind each marker, in which the authors of a review are named."""
        return {marker: " ".join(piece.text for piece in self.pieces if marker in piece.markers) for marker in self.markers}

    @cached_property
    def by_kind(self) -> Mapping[str, Sequence[tuple[Piece, int]]]:
        """Every mention by its kind: its piece and its place in it."""
        found: dict[str, list[tuple[Piece, int]]] = {}
        for piece in self.pieces:
            for index, mention in enumerate(piece.wording.mentions):
                found.setdefault(mention.kind, []).append((piece, index))
        return found

    @cached_property
    def _alike(self) -> dict[tuple[str, str, frozenset[int]], Sequence[tuple[Piece, int, Mention]]]:
        return {}

    def alike(self, kind: str, unit: str, cited: frozenset[int]) -> Sequence[tuple[Piece, int, Mention]]:
        """The mentions that one of this kind and unit, in a passage with these markers, may be compared with: piece, place in it, mention."""
        key = kind, unit, cited
        if key not in self._alike:
            units = {unit, f"{unit}/day", *_LOOSE_UNITS} if kind == "amount" else {unit}
            known = ((piece, at, piece.wording.mentions[at]) for piece, at in self.by_kind.get(kind, ()) if piece.open_to(cited))
            self._alike[key] = [each for each in known if each[2].unit in units]
        return self._alike[key]

    def prepare(self) -> None:
        """Read every piece now, while the model is still thinking, and not when its first sentence waits."""
        for markers in (frozenset[int](), *(frozenset({each}) for each in self.markers)):
            self.base(markers)
            for kind, unit in {(each.kind, each.unit) for piece in self.pieces for each in piece.wording.mentions}:
                self.alike(kind, unit, markers)
        _ = self.behind, self.every_figure, self.named, self.authors, self.titles, self.groups, self.near_classes
        _ = self.asked, self.points, self.places

    @cached_property
    def _bases(self) -> dict[frozenset[int], Base]:
        return {}

    def base(self, markers: frozenset[int]) -> Base:
        """What a passage with these markers may rest on: outcomes, the user's words, and the claims it cites."""
        if markers not in self._bases:
            self._bases[markers] = base_of([piece for piece in self.pieces if piece.role not in CITED or piece.markers & markers])
        return self._bases[markers]


def material(answer: Answer, said: Sequence[str]) -> Material:
    """The material of an answer and of the user's turns."""
    marker = {each.citation: each.marker for each in reversed(answer.citations)}
    pieces = [
        *(piece for outcome in answer.answered for piece in _outcome(outcome, marker)),
        *(piece for cited in answer.citations for piece in from_cited(cited)),
        *_facts(answer.facts),
        *(piece for lesion in answer.lesions for piece in _facts(lesion.facts)),
        *_asks(answer),
        *(piece for turn in said for piece in _user(turn)),
        *(Piece(sentence, "outcome:urgent", "urgent") for sentence in _SENTENCE.split(answer.urgent or "") if sentence),
    ]
    return Material(tuple(dict.fromkeys(pieces)), frozenset(each.marker for each in answer.citations))


def _outcome(outcome: AnyOutcome, marker: Mapping[Citation, int]) -> Iterator[Piece]:
    places = [marker[reason.citation] for reason in outcome.because if reason.citation and reason.citation in marker]
    own = frozenset(places)
    about = read(f"{outcome.rule.split('_')[0]} {outcome.level or ''} {summary(outcome.rule)}").names
    origin = f"outcome:{outcome.rule}"
    title = outcome.rule if outcome.rule in TITLES else ""
    for text in results(outcome):
        yield Piece(text, origin, "outcome", frozenset(places[:1]), title, about)
    for text in counted(outcome.rule.split("_")[0].upper(), outcome) if isinstance(outcome, Finding) else ():
        yield Piece(text, origin, "reason", frozenset(places[:1]), "", about)
    for text in rows(outcome) if isinstance(outcome, Finding) else ():
        yield Piece(text, origin, "row", frozenset(places[:1]), "", about)
    for reason in (*outcome.because, *outcome.notes):
        yield from _reason(reason, origin, marker, about)
    for dispute in outcome.disputes:
        yield Piece(f"The sources differ on {dispute.topic}", origin, "reason", own, "", about)
        for reading in dispute.readings:
            yield from _reason(reading, origin, marker, about, dispute.topic)


def from_outcome(outcome: AnyOutcome, sources: Sequence[Cited]) -> Iterator[Piece]:
    """The pieces of an outcome that a tool has brought."""
    return _outcome(outcome, {each.citation: each.marker for each in reversed(sources)})


def _reason(reason: Reason, origin: str, marker: Mapping[Citation, int], about: frozenset[str], topic: str = "") -> Iterator[Piece]:
    markers = frozenset({marker[reason.citation]}) if reason.citation and reason.citation in marker else frozenset()
    paper = f"{reason.citation.source.short}: " if reason.citation and topic else ""
    for at, text in enumerate(restated(reason)):
        item = "" if reason.points is None or at else reason.fact or ""
        yield Piece(f"{paper}{text}", origin, "row" if at else "reason", markers, "", about, item, reason.points or 0)
    if topic:
        yield Piece(f"{paper}on {topic}: {reason.statement}", origin, "row", markers, "", about)


def from_cited(cited: Cited) -> Iterator[Piece]:
    """A cited claim sentence by sentence, of an imported paper what gives no orders; a bare place has no content of its own."""
    source = cited.citation.source
    about = read(source.short).names
    for text in (cited.text, cited.caution, cited.quote):
        for sentence in _SENTENCE.split(text or ""):
            if sentence and not (text is cited.quote and orders(sentence)):
                yield Piece(sentence, f"citation:{cited.marker}", "claim", frozenset({cited.marker}), "", about)
    place = f"{source.short}, {cited.citation.section}, primary reference {', '.join(cited.citation.primary)}"
    yield Piece(place, f"citation:{cited.marker}", "place", frozenset({cited.marker}), "", about)


def _facts(facts: Mapping[str, FactRead]) -> Iterator[Piece]:
    for name, fact in facts.items():
        if fact.value is not None:
            yield Piece(_fact(name, fact.value), "user", "fact")


def _fact(name: str, value: Any) -> str:  # noqa: ANN401 any JSON value
    if isinstance(value, bool):
        return f"{'' if value else 'no '}{name.replace('_', ' ')}"
    values = value if isinstance(value, list | tuple | set | frozenset) else [value]
    words = " or ".join(str(each).replace("_50", "_50 %").replace("_", " ") for each in values)
    return f"{name.replace('_', ' ')} {words}"


def _asks(answer: Answer) -> Iterator[Piece]:
    """What is missing or contradicted, as our own text says it."""
    for kind, rest in _ASIDE.findall(answer.text):
        yield Piece(f"{kind}, missing, not established, not used: {rest}".replace("moves the total but not the class", _MOVED), "user", "asks")
    if answer.asks:
        yield Piece(f"To settle it ask, missing, unknown, needed: {', '.join(map(fact_words.named, answer.asks))}", "user", "asks")
    for fact in answer.conflicts:
        yield Piece(f"Contradicted, stated both ways, not used: {fact_words.named(fact)}", "user", "asks")
    for invalid in answer.invalid:
        yield Piece(f"Not used, invalid: {invalid.fact} {invalid.said}: {invalid.why}", "user", "asks")


def _user(turn: str) -> Iterator[Piece]:
    """The user's words, as typed and as they are spelt, without what gives orders to the program."""
    for text in dict.fromkeys((turn, spelled(turn).clean)):
        for sentence in _SENTENCE.split(text):
            if sentence.strip() and not orders(sentence):
                yield Piece(sentence.strip(), "user", "user")


def orders(sentence: str) -> bool:
    """True for a sentence that tells the program what to say instead of telling it about a patient."""
    flat = re.sub(r"\s+", " ", sentence).strip(" ,;:.-")
    return bool(_ORDER.search(sentence)) or question.clinical(sentence) != flat


def _beside(total: Fraction) -> Iterator[tuple[str, int]]:
    """The classes beside that of a total which one item can reach."""
    most = max(ALIGNMENT.values())
    for low, high, name in BANDS.rows:
        if total < low <= total + most:
            yield name, 1
        elif total - most <= high < total:
            yield name, -1


def extended(base: Material, more: Iterable[Piece]) -> Material:
    """The material with what tools have added."""
    pieces = tuple(dict.fromkeys((*base.pieces, *more)))
    return Material(pieces, base.markers | frozenset(marker for piece in pieces for marker in piece.markers))
