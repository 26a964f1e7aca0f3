"""Retrieval: is the passage or claim found, and how high it stands. A passage is judged by its place, so it needs the full texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from evals import documents
from evals.samples import SamplesError
from evals.scorers import figure, held
from evals.statistics import ndcg, reciprocal_rank
from evals.task import Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from evals.task import Check, Pool, Sample, Transcript

DEPTHS: Final = (1, 3, 5, 10)


def found_again(pool: Pool) -> list[Sample]:
    """The queries whose document is at hand, without whose text no place can be judged, and the questions that name their claim."""
    texts = documents.texts()
    queries = [sample for sample in pool.get("query", ()) if sample.gold["document"] in texts]
    lost = [sample for sample in queries if place(sample.gold)[0] < 0]
    if lost:
        raise SamplesError([f"{sample.place}: its anchor is not in {sample.gold['document']}" for sample in lost])
    return queries + [sample for sample in pool.get("question", ()) if sample.gold.get("gold_claim")]


def place(gold: Mapping[str, Any]) -> tuple[int, int]:
    """Where the right phrase stands: given as offsets, or as the phrase itself."""
    if "anchor" not in gold:
        return gold["start"], gold["end"]
    start = documents.find(gold["document"], gold["anchor"])
    return start, start + len(gold["anchor"])


def relevant(result: Mapping[str, Any], document: str, start: int, end: int) -> bool:
    """A result of that document whose span meets the phrase."""
    span = result.get("span")
    return result["document"] == document and span is not None and bool(span[0] < end and start < span[1])


def ranked(transcript: Transcript, sample: Sample) -> list[Check]:
    """Hit at several depths, reciprocal rank and discounted gain of the first ten."""
    hits = _hits(transcript.last.get("results", ()), sample.gold)
    name, wanted = ("claim", sample.gold["gold_claim"]) if sample.gold.get("gold_claim") else ("passage", _named(sample.gold))
    got = f"at rank {hits.index(True) + 1}" if any(hits) else f"not among {len(hits)} results"
    checks = [held(f"hit@{depth}", name, good=any(hits[:depth]), expected=wanted, got=got) for depth in DEPTHS]
    return [*checks, figure("MRR", reciprocal_rank(hits)), figure("nDCG@10", ndcg(hits))]


def _named(gold: Mapping[str, Any]) -> str:
    start, end = place(gold)
    return f"{gold['document']} [{start}, {end}]"


def _hits(results: Iterable[Mapping[str, Any]], gold: Mapping[str, Any]) -> list[bool]:
    if gold.get("gold_claim"):
        return [each.get("claim") == gold["gold_claim"] for each in results]
    start, end = place(gold)
    return [relevant(each, gold["document"], start, end) for each in results]


TASK: Final = Task("retrieval", "the right passage among the first results", found_again, "search", (ranked,))
