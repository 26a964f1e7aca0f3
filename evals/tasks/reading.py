"""Reading: the facts of a case, field by field, each with the words that support it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from evals.gold import ONE_DISEASE
from evals.scorers import compared, held, pinned, whole, written
from evals.task import Check, Task, Verdict, of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from evals.task import Sample, Transcript

FIELDS: Final = ("level", "escc", "myelopathy", "cauda_equina", "histology", "radiosensitivity", "tolerates_surgery")


def expected(gold: Mapping[str, Any]) -> dict[str, Any]:
    """Every fact that the gold states, the six of SINS among them; a null is a claim too: not said, or contradicted."""
    return {**gold["sins"], **{name: gold[name] for name in FIELDS if name in gold}}


def fields(transcript: Transcript, sample: Sample) -> list[Check]:
    """Each fact beside its gold, and the case as a whole."""
    checks = [_field(transcript.last, name, value) for name, value in expected(sample.gold).items()]
    return [*checks, whole("whole cases", "case", checks)]


def _field(answer: Mapping[str, Any], name: str, value: Any) -> Check:  # noqa: ANN401 JSON
    """One fact beside its gold; possibilities that leave the gold out are wrong, not open."""
    read = possible(answer, name)
    if read and value is not None and value not in read:
        return Check("fields", name, Verdict.WRONG, written(value), written(sorted(read)))
    return compared("fields", name, named(value), named(pinned(answer, name)))


def possibilities(transcript: Transcript, sample: Sample) -> list[Check]:
    """What an unsettled fact may still be, where the gold says: one left out is wrong, one too many is less than was told."""
    return [_possible(transcript.last, name, frozenset(values)) for name, values in sample.gold.get("possible", {}).items()]


def _possible(answer: Mapping[str, Any], name: str, values: frozenset[Any]) -> Check:
    read = possible(answer, name)
    found = Verdict.RIGHT if read == values else Verdict.NO_ANSWER if not read or read > values else Verdict.WRONG
    return Check("possibilities", name, found, written(sorted(values)), written(sorted(read) or None))


def possible(answer: Mapping[str, Any], fact: str) -> frozenset[Any]:
    """What a fact is left open between; empty for one that is settled or not read."""
    value = answer.get("facts", {}).get(fact, {}).get("value")
    return frozenset(value) if isinstance(value, list) else frozenset()


def named(value: Any) -> Any:  # noqa: ANN401 JSON
    """A disease by one of its names."""
    return ONE_DISEASE.get(value, value) if isinstance(value, str) else value


def spans(transcript: Transcript, sample: Sample) -> list[Check]:
    """Each fact's quotation stands in the turn and at the place that it names."""
    return [_span(name, fact, sample) for name, fact in transcript.last.get("facts", {}).items()]


def _span(name: str, fact: Mapping[str, Any], sample: Sample) -> Check:
    turn = sample.turns[fact["turn"]] if 0 <= fact["turn"] < len(sample.turns) else ""
    start, end = fact["span"]
    there = turn[start:end]
    return held("spans", name, good=bool(there) and there == fact["quote"], expected=there, got=fact["quote"])


TASK: Final = Task(
    "reading", "facts read from free text, field by field, with the words that support them", of("vignette"), "ask", (fields, possibilities, spans)
)
