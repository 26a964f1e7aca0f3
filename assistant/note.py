"""The consult note: an Answer set out for the chart, in plain text or Markdown. Nothing stands in it that is not in the Answer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from assistant import compose, fact_words
from assistant.answer import Answer, Status
from assistant.prose import Prose
from assistant.sanitise import sanitise
from core.outcome import AnyOutcome, Open

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from assistant.answer import Cited, FactRead
    from core.citation import Citation
    from core.outcome import Reason

    Line = tuple[int, str, str]
    """How far a line stands in (0 for a heading), its text, and where its figures come from."""

PATHWAYS: Final = frozenset({"noms", "lmnop", "urgency", "surgery", "en_bloc"})
_ACTS: Final = re.compile(r"([\\`*_\[\]<>#|!])")
_SHORT: Final = 12
_CITED: Final = re.compile(r"(\[\d+\])")
_USER, _MARKER, _HEADING = "user", "marker", 0


def note(answer: Answer, *, markdown: bool) -> str:
    """The note of one answer, with the versions that gave it."""
    return _prose((*_lines(answer), *_versions(answer)), markdown=markdown).text + "\n"


def as_answer(answer: Answer, *, markdown: bool) -> Answer:
    """The same answer with the note for its text, every figure with its origin; the versions stand in fields of their own."""
    prose = _prose(_lines(answer), markdown=markdown)
    return replace(answer, status=Status.ANSWERED, text=prose.text, numbers=prose.numbers)


def _prose(lines: Iterable[Line], *, markdown: bool) -> Prose:
    prose = Prose()
    for depth, text, origin in lines:
        if depth == _HEADING:
            prose.line().say("\n", _MARKER).say(f"## {text}" if markdown else text.upper(), origin)
        else:
            prose.line().say(f"{'  ' * (depth - 1)}- ", origin)
            _say(prose, " ".join(sanitise(text).split()), origin, markdown=markdown)
    return prose


def _say(prose: Prose, text: str, origin: str, *, markdown: bool) -> None:
    """A line with its citation markers kept apart; in Markdown nothing in it acts."""
    for piece in _CITED.split(text):
        if _CITED.fullmatch(piece):
            prose.say(piece, _MARKER)
        else:
            prose.say(_ACTS.sub(r"\\\1", piece) if markdown else piece, origin)


def _lines(answer: Answer) -> Iterator[Line]:
    yield (_HEADING, "Consult note: spinal metastasis", _USER)
    if answer.urgent:
        yield (1, answer.urgent.partition(". ")[0], _USER)
    yield from _findings(answer)
    marker = {each.citation: each.marker for each in reversed(answer.citations)}
    for title, pathways in (("Scores", False), ("Path", True)):
        told = [o for o in answer.of_the_case if (o.rule in PATHWAYS) == pathways]
        yield (_HEADING, title, _USER)
        yield from (line for outcome in told for line in _outcome(outcome, marker))
        yield from [] if told else [(1, "none", _USER)]
    yield from _evidence(answer)
    yield from _open_items(answer)


def _versions(answer: Answer) -> Iterator[Line]:
    """What made the note: a hash is no figure of medicine, so it has no origin to name."""
    yield (_HEADING, "Made by", _MARKER)
    yield (1, "SpineMets, to be checked by a physician before use", _MARKER)
    yield (1, f"engine {answer.engine}; rules {answer.rules_version[:_SHORT]}; evidence {answer.corpus_version[:_SHORT]}", _MARKER)


def _findings(answer: Answer) -> Iterator[Line]:
    yield (_HEADING, "Findings as read", _USER)
    usable = {name: fact for name, fact in answer.facts.items() if fact.value is not None}
    yield from ((1, _fact(name, fact), _USER) for name, fact in usable.items())
    yield from [] if usable else [(1, "none", _USER)]
    level = answer.facts["level"].value if "level" in answer.facts else None
    for lesion in (each for each in answer.lesions if each.level != level):
        yield (1, f"also {lesion.level or 'a lesion without a level'}", _USER)
        own = {name: fact for name, fact in lesion.facts.items() if fact.value is not None and answer.facts.get(name) != fact}
        yield from ((2, _fact(name, fact), _USER) for name, fact in own.items())


def _fact(name: str, fact: FactRead) -> str:
    quote = f' ("{fact.quote}")' if fact.quote else " (set by hand)"
    return f"{fact_words.named(name)}: {fact_words.said(fact.value)}{quote}"


def _outcome(outcome: AnyOutcome, marker: dict[Citation, int]) -> Iterator[Line]:
    origin = f"outcome:{outcome.rule}"
    yield (1, f"{outcome.level}: {compose.sentence(outcome.rule, outcome)}" if outcome.level else compose.sentence(outcome.rule, outcome), origin)
    yield from ((2, _reason(each, marker), f"{origin}.{each.fact}" if each.fact else origin) for each in outcome.because)
    yield from ((2, f"note: {_reason(each, marker)}", origin) for each in outcome.notes)
    for dispute in outcome.disputes:
        readings = "; ".join(_reason(each, marker) for each in dispute.readings)
        yield (2, f"the sources differ on {dispute.topic.rstrip('?')}: {readings}", origin)


def _reason(reason: Reason, marker: dict[Citation, int]) -> str:
    points = "" if reason.points is None else f": {reason.points}"
    place = f" [{marker[reason.citation]}]" if reason.citation and reason.citation in marker else ""
    return f"{reason.statement}{points}{place}"


def _evidence(answer: Answer) -> Iterator[Line]:
    yield (_HEADING, "Evidence", _USER)
    for cited in answer.citations:
        yield (1, f"[{cited.marker}] {_place(cited)}", f"citation:{cited.marker}")
        yield from [(2, cited.text, f"citation:{cited.marker}")] if cited.text else []
        yield from [(2, f'"{cited.quote}"', f"citation:{cited.marker}")] if cited.quote else []
    yield from [] if answer.citations else [(1, "none", _USER)]


def _place(cited: Cited) -> str:
    place = cited.citation
    primary = f"; primary {', '.join(place.primary)}" if place.primary else ""
    return f"{place.source.short}, {place.section}{primary}{' (outside the five papers)' if place.outside else ''}"


def _open_items(answer: Answer) -> Iterator[Line]:
    yield (_HEADING, "Open items", _USER)
    items = [f"ask: {fact_words.named(name)}" for name in answer.asks if name not in answer.conflicts]
    items += [f"contradicted, not used: {fact_words.named(name)}" for name in answer.conflicts]
    items += [f"not used: {each.fact} {each.said}: {each.why}" for each in answer.invalid]
    unknown = dict.fromkeys(
        name for o in answer.of_the_case if isinstance(o, Open) for name in o.open if name not in (*answer.asks, *answer.conflicts, "sins")
    )
    items += [f"not stated: {fact_words.named(name)}" for name in unknown]
    yield from ((1, item, _USER) for item in items or ["none"])
