"""Evidence: is the question answered, with the figures, from the right place, with its primary reference."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from evals import documents
from evals.scorers import held, must_checks, places, section, whole
from evals.task import Check, Task, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from evals.task import Pool, Sample, Transcript


def answerable(pool: Pool) -> list[Sample]:
    """The questions that the papers answer."""
    return [sample for sample in pool.get("question", ()) if sample.gold["status"] == "answered"]


def answered(transcript: Transcript, sample: Sample) -> list[Check]:
    """Answered: the status and every figure at once, and each apart."""
    answer = transcript.last
    status = held("status", "status", good=answer.get("status") == "answered", expected="answered", got=answer.get("status", "-"))
    figures = must_checks("figures", answer.get("text", ""), sample.gold)
    return [whole("answered", "status and figures", [status, *figures]), status, *figures]


def sources(transcript: Transcript, sample: Sample) -> list[Check]:
    """The right paper, section and primary reference among those cited."""
    gold, answer = sample.gold, transcript.last
    cited = {each["document"] for each in answer.get("citations", ())}
    checks = [_among("paper", gold["gold_documents"], cited)] if gold.get("gold_documents") else []
    if gold.get("gold_sections"):
        wanted = {(document, section(name)) for document, name in gold["gold_sections"]}
        checks.append(_one("section", [f"{d}, {s}" for d, s in wanted], [f"{d}, {s}" for d, s in places(answer)]))
    if any(gold.get("primary_refs", {}).values()):
        checks.append(_primary(gold["primary_refs"], answer))
    return checks


def _among(name: str, wanted: list[str], cited: set[str]) -> Check:
    """Every paper of the gold is cited."""
    missing = [each for each in wanted if each not in cited]
    found = Verdict.RIGHT if not missing else Verdict.WRONG if cited else Verdict.NO_ANSWER
    return Check(name, name, found, ", ".join(wanted), ", ".join(sorted(cited)))


def _one(name: str, wanted: list[str], cited: list[str]) -> Check:
    """One of the gold's places is cited."""
    found = Verdict.RIGHT if set(wanted) & set(cited) else Verdict.WRONG if cited else Verdict.NO_ANSWER
    return Check(name, name, found, " or ".join(sorted(wanted)), "; ".join(sorted(cited)))


def _primary(wanted: Mapping[str, list[str]], answer: Mapping[str, Any]) -> Check:
    names = [f"{document}:{number}" for document, numbers in wanted.items() for number in numbers]
    cited = [f"{each['document']}:{number}" for each in answer.get("citations", ()) for number in each["primary"]]
    return _one("primary reference", names, cited)


def quotes(transcript: Transcript, _sample: Sample) -> list[Check]:
    """Every verbatim quotation is found again in its document, word for word."""
    texts = documents.texts()
    cited = [each for each in transcript.last.get("citations", ()) if each.get("quote") and each["document"] in texts]
    return [held("quotes", "re-found", good=_found(each["quote"], texts[each["document"]]), got=each["quote"][:120]) for each in cited]


def _found(quote: str, text: str) -> bool:
    """Word for word: only spaces and Markdown marks may differ."""
    return _bare(quote) in _bare(text)


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


TASK: Final = Task("evidence", "questions that the papers answer: figures, paper, section, reference", answerable, "ask", (answered, sources, quotes))
