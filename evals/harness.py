"""Harness: samples to transcripts to verdicts, for one engine or several, in one run."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from evals import samples
from evals.runs import Run, Setting, hashes
from evals.solvers import BARE, BASELINES
from evals.summary import summed
from evals.tasks import ANSWERED_BY_BASELINES, ASKED_OF_BARE, TASKS
from evals.workers import Job, solve_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from evals.task import Result, Sample, Transcript

    Progress = Callable[[int, int], None]

DEAD_AFTER: Final = 10
"""Failures in a row after which an engine is taken for dead and the run stops."""


class StoppedError(RuntimeError):
    """The engine died; what was solved is kept in the run's folder."""


@dataclass(slots=True)
class Evaluation:
    """A finished run as it is reported."""

    run: Run
    results: list[tuple[str, Result]]
    summary: dict[str, Any]

    def of(self, engine: str) -> list[Result]:
        """The verdicts on one engine."""
        return [result for name, result in self.results if name == engine]


@dataclass(slots=True)
class Plan:
    """What is to be run: engines, tasks, files of samples."""

    engines: tuple[str, ...]
    tasks: tuple[str, ...]
    files: tuple[Path, ...]
    limit: int | None = None
    workers: int = 1
    seconds: float = 60.0
    pool: dict[str, list[Sample]] = field(default_factory=dict)

    def setting(self) -> Setting:
        """What the figures depend on; the number of workers is not among it."""
        return Setting(self.engines, self.tasks, hashes(self.files), self.limit, self.seconds)

    def chosen(self, engine: str, task: str) -> Sequence[Sample]:
        """The samples of one task; a baseline is asked only what it can be."""
        chosen = TASKS[task].samples(self.pool)[: self.limit]
        if engine in BASELINES:
            return [each for each in chosen if task in ANSWERED_BY_BASELINES and (task != "retrieval" or each.form == "query")]
        if engine.startswith(BARE):
            return [each for each in TASKS[task].samples(self.pool) if each.form == "question"][: self.limit] if task in ASKED_OF_BARE else ()
        return chosen


def job(engine: str, task: str, sample: Sample) -> Job:
    """What must be solved for one sample of one task."""
    solver = TASKS[task].solver
    solver = "ask" if solver == "call" and sample.call is None else solver
    return Job(f"{engine}/{sample.key(solver)}", solver, sample, engine)


def evaluate(plan: Plan, folder: Path, progress: Progress = lambda _done, _all: None) -> Evaluation:
    """Run the plan in its folder, going on where it stopped, and judge everything; raises `SamplesError`, `RunError`."""
    plan.pool = samples.load(plan.files)
    if not any(plan.chosen(engine, task) for engine in plan.engines for task in plan.tasks):
        raise samples.SamplesError(
            [f"{', '.join(path.name for path in plan.files)}: no sample for {', '.join(plan.tasks)}; name another task or file"]
        )
    run = Run(folder, plan.setting())
    jobs = _jobs(plan)
    _solved(run, [each for each in jobs.values() if each.key not in run.done], plan, len(jobs), progress)
    results = [(engine, _judged(run, engine, task, sample)) for engine in plan.engines for task in plan.tasks for sample in plan.chosen(engine, task)]
    summary = {engine: summed([result for name, result in results if name == engine]) for engine in plan.engines}
    run.finish(results, summary)
    return Evaluation(run, results, summary)


def _jobs(plan: Plan) -> dict[str, Job]:
    found = (job(engine, task, sample) for engine in plan.engines for task in plan.tasks for sample in plan.chosen(engine, task))
    return {each.key: each for each in found}


def _judged(run: Run, engine: str, task: str, sample: Sample) -> Result:
    return TASKS[task].judge(sample, run.done[job(engine, task, sample).key])


def _solved(run: Run, jobs: Iterable[Job], plan: Plan, total: int, progress: Progress) -> None:
    """Everything that can be solved at once, then what is timed, alone."""
    jobs = list(jobs)
    keeper = _Keeper(run, total, total - len(jobs), progress)
    solve_all([each for each in jobs if each.solver != "timed"], plan.workers, plan.seconds, keeper)
    solve_all([each for each in jobs if each.solver == "timed"], 1, plan.seconds, keeper)


class _Keeper:
    """Writes each transcript down as it comes, and stops a run whose engine is dead."""

    def __init__(self, run: Run, total: int, before: int, progress: Progress) -> None:
        self.run, self.total, self.progress = run, total, progress
        self.count, self.failures = before, 0
        progress(before, total)

    def __call__(self, done: Job, transcript: Transcript) -> None:
        self.run.keep(done.key, transcript)
        self.count += 1
        self.failures = self.failures + 1 if transcript.error else 0
        if self.failures >= DEAD_AFTER:
            end_of_bar()
            kept = f"finished work is kept, go on with --run {self.run.folder}"
            raise StoppedError(f"{done.engine} failed {DEAD_AFTER} times in a row; {kept}; the last time: {transcript.error}")
        self.progress(self.count, self.total)


def bar(done: int, total: int) -> None:
    """Progress on stderr, on a terminal only."""
    if sys.stderr.isatty():
        filled = round(30 * done / total) if total else 30
        sys.stderr.write(f"\revaluating [{'#' * filled}{'.' * (30 - filled)}] {done}/{total}" + ("\n" if done >= total else ""))
        sys.stderr.flush()


def end_of_bar() -> None:
    """What is said next begins a line of its own."""
    if sys.stderr.isatty():
        sys.stderr.write("\n")
