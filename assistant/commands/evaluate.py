"""`spinemets eval`: the evaluation harness, loaded by name because the assistant does not import what judges it."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.cli import FAILED, WRONG_CALL, CallError
from assistant.commands import printing

if TYPE_CHECKING:
    import argparse


def add_arguments(_name: str, parser: argparse.ArgumentParser) -> None:
    """TASK..., the engine, the samples, and what to make of the figures."""
    parser.add_argument("tasks", nargs="*", metavar="TASK", help="reading, scoring, pathway, ...; all by default")
    parser.add_argument("--engine", default="rules", help="rules (default), or python:MODULE whose engine() is one of your own")
    parser.add_argument("--model", metavar="PROVIDER:NAME", help="a language model instead of the rules engine")
    parser.add_argument("--baselines", action="store_true", help="naive RAG, BM25 and, for a model, the model without tools, in the same run")
    parser.add_argument("--samples", metavar="FILE", action="append", help="your own JSONL instead of ours; may be repeated")
    parser.add_argument("--documents", metavar="FOLDER", help="full texts for passages and quotations (default: SPINEMETS_DOCUMENTS)")
    parser.add_argument("--fast", action="store_true", help="without robustness and speed, held against the thresholds; what CI runs")
    parser.add_argument("--limit", type=int, metavar="N", help="at most N samples a task")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes (default 1)")
    parser.add_argument("--timeout", type=float, default=60.0, metavar="SECONDS", help="for one sample (default 60)")
    parser.add_argument("--run", metavar="FOLDER", help="where to keep the run; an unfinished one is gone on with")
    parser.add_argument("--compare", metavar="RUN", help="print what got better or worse since that run; exit 1 on a regression")
    parser.add_argument("--html", metavar="FILE", help="write a report to read in a browser")
    parser.add_argument("--brief", action="store_true", help="the table only")
    parser.add_argument("--markdown", action="store_true", help="print the table of the README")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(_name: str, options: argparse.Namespace, _rest: list[str]) -> int:
    """Evaluate and print; 0 when all is well, 1 below a threshold or on a regression, 2 for a wrong call."""
    try:
        return _evaluated(options)
    except import_module("evals.samples").SamplesError as error:
        for line in error.lines[:20]:
            printing.complain(f"spinemets: {line}")
        return WRONG_CALL
    except (import_module("evals.runs").RunError, import_module("evals.library").DocumentsError, import_module("evals.solvers").EngineError) as error:
        raise CallError(str(error)) from None


def _evaluated(options: argparse.Namespace) -> int:
    harness = import_module("evals.harness")
    plan = _plan(options, harness)
    _writable(options.html)
    if options.baselines and not options.model:
        printing.complain("spinemets: the model without tools is skipped, no --model provider:name is given")
    folder = Path(options.run) if options.run else import_module("evals.runs").new_folder()
    before = import_module("evals.runs").results(Path(options.compare)) if options.compare else None
    import_module("evals.samples").load(plan.files)
    import_module("evals.library").prepare(options.documents, lambda: printing.evidence().search)
    try:
        evaluation = harness.evaluate(plan, folder, harness.bar)
    except KeyboardInterrupt:
        harness.end_of_bar()
        printing.complain(f"spinemets: interrupted; finished work is kept, go on with --run {folder}")
        return FAILED
    _print(evaluation, options)
    failures = _missed(evaluation, options)
    if before is not None:
        failures += _compared(options, folder)
    return FAILED if failures else 0


def _writable(page: str | None) -> None:
    """A report that could not be written is refused before an hour's work, not after."""
    if page and (Path(page).is_dir() or not Path(page).absolute().parent.is_dir()):
        raise CallError(f"--html {page}: name a file in a folder that exists")


def _plan(options: argparse.Namespace, harness: Any) -> Any:  # noqa: ANN401 loaded by name
    tasks = import_module("evals.tasks")
    unknown = [name for name in options.tasks if name not in tasks.TASKS]
    if unknown:
        raise CallError(
            f"unknown task {unknown[0]!r}{import_module('evals.samples').near(unknown[0], tasks.TASKS)}; tasks are {', '.join(tasks.TASKS)}"
        )
    if options.workers < 1 or options.timeout <= 0 or (options.limit is not None and options.limit < 1):
        raise CallError("--workers, --timeout and --limit must be above 0")
    files = tuple(Path(name) for name in options.samples) if options.samples else import_module("evals.samples").own()
    chosen = tuple(options.tasks) or (tasks.FAST if options.fast else tuple(tasks.TASKS))
    return harness.Plan(_engines(options), chosen, files, options.limit, options.workers, options.timeout)


def _engines(options: argparse.Namespace) -> tuple[str, ...]:
    if options.engine != "rules" and not options.engine.startswith("python:"):
        raise CallError(f"--engine {options.engine!r}: there is rules, or python:MODULE; a language model is named by --model provider:name")
    own = options.model or options.engine
    import_module("evals.solvers").usable(own)
    bare = (f"bare:{options.model}",) if options.model else ()
    return (own, *bare, "bm25", "naive") if options.baselines else (own,)


def _print(evaluation: Any, options: argparse.Namespace) -> None:  # noqa: ANN401 loaded by name
    report = import_module("evals.report")
    if options.json:
        printing.out(json.dumps(report.plain(evaluation), ensure_ascii=False))
    elif options.markdown:
        printing.out(report.markdown(evaluation))
    else:
        printing.out(report.terminal(evaluation, brief=options.brief))
    if options.html:
        Path(options.html).write_text(import_module("evals.html").page(evaluation), "utf-8")
    sys.stderr.write(f"run kept in {evaluation.run.folder}\n")


def _missed(evaluation: Any, options: argparse.Namespace) -> list[str]:  # noqa: ANN401 loaded by name
    """What falls short of the thresholds; only our own samples on our own engine are held to them."""
    if options.samples or options.model or options.limit or options.engine != "rules":
        return []
    thresholds = import_module("evals.thresholds")
    found = list(thresholds.missed(evaluation.summary["rules"], thresholds.load()))
    for line in found:
        printing.complain(f"spinemets: {line}")
    return found


def _compared(options: argparse.Namespace, folder: Path) -> list[str]:
    comparison = import_module("evals.compare").compare(Path(options.compare), folder)
    for line in comparison.lines():
        (printing.complain if options.json else printing.out)(line)
    return list(comparison.regressions)
