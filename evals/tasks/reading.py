"""Reading: the facts of a case, field by field, each with the words that support it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from evals.gold import ONE_DISEASE
from evals.scorers import compared, held, pinned, whole
from evals.task import Task, of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from evals.task import Check, Sample, Transcript

FIELDS: Final = ("level", "escc", "myelopathy", "cauda_equina", "histology", "radiosensitivity", "tolerates_surgery")


def expected(gold: Mapping[str, Any]) -> dict[str, Any]:
    """Every fact that the gold states, the six of SINS among them; a null is a claim too: not said, or contradicted."""
    return {**gold["sins"], **{name: gold[name] for name in FIELDS if name in gold}}


def fields(transcript: Transcript, sample: Sample) -> list[Check]:
    """Each fact beside its gold, and the case as a whole."""
    checks = [compared("fields", name, named(value), named(pinned(transcript.last, name))) for name, value in expected(sample.gold).items()]
    return [*checks, whole("whole cases", "case", checks)]


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


TASK: Final = Task("reading", "facts read from free text, field by field, with the words that support them", of("vignette"), "ask", (fields, spans))
