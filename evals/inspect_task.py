"""Inspect: the same samples and scorers as tasks of inspect-ai (optional extra `inspect`), for its viewer and its models.

inspect eval evals/inspect_task.py@reading                         the rules engine, no model
inspect eval evals/inspect_task.py@evidence --model provider/name -T bare=true    a model without tools
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from inspect_ai import Task as InspectTask
from inspect_ai import task
from inspect_ai.dataset import MemoryDataset
from inspect_ai.dataset import Sample as InspectSample
from inspect_ai.scorer import Score, accuracy, mean, scorer, stderr
from inspect_ai.solver import Generate, TaskState, generate, solver

from evals import samples
from evals.harness import job
from evals.solvers import solve
from evals.task import Result, Sample, Transcript, Verdict
from evals.tasks import TASKS

if TYPE_CHECKING:
    from inspect_ai.scorer import Scorer, Target
    from inspect_ai.solver import Solver


def as_inspect(sample: Sample) -> InspectSample:
    """One of our samples in Inspect's words; the sample's own id finds it again."""
    said = json.dumps(dict(sample.call)) if sample.call else "\n\n".join(sample.turns)
    return InspectSample(id=sample.id, input=said, target=json.dumps(sample.gold, ensure_ascii=False), metadata={"style": sample.style})


@solver
def program(name: str, found: dict[str, Sample], engine: str = "rules") -> Solver:
    """The whole program answers; no model is called."""

    async def answer(state: TaskState, generate: Generate) -> TaskState:  # noqa: ARG001 Inspect calls it by these names
        each = job(engine, name, found[str(state.sample_id)])
        transcript = solve(each.solver, each.sample, engine)
        state.metadata["answers"] = list(transcript.answers)
        state.metadata["error"] = transcript.error
        state.output.completion = str(transcript.last.get("text", transcript.error or json.dumps(transcript.last)))
        return state

    return answer


@scorer(metrics=[accuracy(), mean(), stderr()])
def steps(name: str, found: dict[str, Sample]) -> Scorer:
    """The share of steps that are right, by our own scorers."""

    async def score(state: TaskState, target: Target) -> Score:  # noqa: ARG001 Inspect calls it by these names
        result = TASKS[name].judge(found[str(state.sample_id)], _transcript(state))
        judged = [check for check in result.checks if check.value is None]
        right = sum(check.verdict is Verdict.RIGHT for check in judged)
        return Score(value=right / len(judged) if judged else 1.0, answer=state.output.completion, explanation=_explained(result))

    return score


def _transcript(state: TaskState) -> Transcript:
    """What the program answered; or a bare model's words as an answer without sources."""
    if "answers" in state.metadata:
        return Transcript(tuple(state.metadata["answers"]), error=state.metadata["error"])
    plain: dict[str, Any] = {"status": "answered", "text": state.output.completion, "citations": [], "outcomes": [], "facts": {}, "numbers": []}
    return Transcript((plain,))


def _explained(result: Result) -> str:
    return "\n".join(f"{c.measure}, {c.name}: {c.verdict}; gold {c.expected}; got {c.got}" for c in result.wrong) or "every step is right"


def made(name: str, *, bare: bool = False, limit: int | None = None) -> InspectTask:
    """One of our tasks as an Inspect task."""
    chosen = list(TASKS[name].samples(samples.load(samples.own())))[:limit]
    found = {sample.id: sample for sample in chosen}
    answering = generate() if bare else program(name, found)
    return InspectTask(
        dataset=MemoryDataset([as_inspect(sample) for sample in chosen], name=name), solver=answering, scorer=steps(name, found), name=name
    )


@task
def reading(limit: int | None = None) -> InspectTask:
    """Facts read from free text."""
    return made("reading", limit=limit)


@task
def scoring(limit: int | None = None) -> InspectTask:
    """SINS and ESCC."""
    return made("scoring", limit=limit)


@task
def pathway(limit: int | None = None) -> InspectTask:
    """NOMS paths."""
    return made("pathway", limit=limit)


@task
def dosing(limit: int | None = None) -> InspectTask:
    """Doses of drugs and radiation."""
    return made("dosing", limit=limit)


@task
def urgency(limit: int | None = None) -> InspectTask:
    """The emergency notice and how soon things must happen."""
    return made("urgency", limit=limit)


@task
def conversation(limit: int | None = None) -> InspectTask:
    """Several turns."""
    return made("conversation", limit=limit)


@task
def retrieval(limit: int | None = None) -> InspectTask:
    """The right passage or claim among the first results."""
    return made("retrieval", limit=limit)


@task
def grounding(limit: int | None = None) -> InspectTask:
    """Every number shown has its origin."""
    return made("grounding", limit=limit)


@task
def robustness(limit: int | None = None) -> InspectTask:
    """The same case said differently."""
    return made("robustness", limit=limit)


@task
def evidence(*, bare: bool = False, limit: int | None = None) -> InspectTask:
    """Questions that the papers answer; `bare` asks the model alone."""
    return made("evidence", bare=bare, limit=limit)


@task
def declining(*, bare: bool = False, limit: int | None = None) -> InspectTask:
    """Questions to decline; `bare` asks the model alone."""
    return made("declining", bare=bare, limit=limit)
