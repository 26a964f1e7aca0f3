"""Solvers: a sample through the whole program, in this process. Each yields JSON answers and how long each took."""

from __future__ import annotations

import contextlib
import functools
import io
import json
import sys
import time
from argparse import Namespace
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from assistant import calculator
from assistant.answer import outcome_json
from assistant.commands import printing
from assistant.commands.ask import engine_for, last
from assistant.providers import named
from evals.scorers import DECLINED
from evals.task import Sample, Transcript

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.events import Engine

RULES: Final = "rules"
RETRIEVED: Final = 10
"""How many results of a search are judged."""
BASELINES: Final = {"bm25": "evals.baselines.bm25", "naive": "evals.baselines.naive"}
PYTHON: Final = "python:"
"""Before the name of a module whose `engine()` gives an engine of your own."""
BARE: Final = "bare:"
"""Before provider:name, a model without tools."""
REPEATS: Final = 3
"""Times that a timed sample is asked; the fastest counts, because slowness comes from the machine."""


class NoModelError(RuntimeError):
    """The model gave nothing, so the answer is not its own."""


class EngineError(ValueError):
    """An engine that cannot be asked: which, why, what to do."""


def usable(name: str) -> None:
    """Refuse an engine that cannot be loaded before anything is asked; raises `EngineError`, for a model's name `CallError`."""
    if name.startswith(PYTHON):
        try:
            module = import_module(name.removeprefix(PYTHON))
        except ImportError as error:
            raise EngineError(f"--engine {name}: {error}; name a module on the path") from None
        if not callable(getattr(module, "engine", None)):
            raise EngineError(f"--engine {name}: it has no engine(); see evals/samples/FORMAT.md")
    elif name not in {RULES, *BASELINES}:
        named(name.removeprefix(BARE))


@functools.cache
def engine(name: str) -> Engine:
    """The engine of this process by name: rules, a baseline, or provider:name."""
    if name in BASELINES or name.startswith(BARE):
        module = import_module(BASELINES.get(name, "evals.baselines.bare"))
        made: Engine = module.Baseline() if name in BASELINES else module.Baseline(name.removeprefix(BARE))
        return made
    if name.startswith(PYTHON):
        brought: Engine = import_module(name.removeprefix(PYTHON)).engine()
        return brought
    return engine_for("" if name == RULES else name)  # an empty name: no model, whatever the environment says


def solve(name: str, sample: Sample, engine_name: str) -> Transcript:
    """One sample solved; an error becomes part of the transcript, because it counts against the score."""
    try:
        return SOLVERS[name](sample, engine_name)
    except Exception as error:  # noqa: BLE001 a failure is a result here
        return Transcript(error=f"{type(error).__name__}: {error}")


def _converse(turns: Sequence[str], engine_name: str) -> tuple[list[dict[str, Any]], list[float]]:
    talker = engine(engine_name)
    talker.reset()
    answers, seconds = [], []
    for turn in turns:
        start = time.perf_counter()
        answers.append(_own(last(talker, turn).to_json(), engine_name))
        seconds.append(time.perf_counter() - start)
    return answers, seconds


def _own(answer: dict[str, Any], engine_name: str) -> dict[str, Any]:
    """An answer by the engine that is judged: what the built-in rules say in place of a dead model does not count as the model's."""
    is_model = engine_name != RULES and engine_name not in BASELINES and not engine_name.startswith((PYTHON, BARE))
    if is_model and answer["engine"] == RULES and answer["status"] not in DECLINED:
        raise NoModelError(answer["text"].strip().rpartition("\n")[2])
    return answer


def _ask(sample: Sample, engine_name: str) -> Transcript:
    answers, seconds = _converse(sample.turns, engine_name)
    return Transcript(tuple(answers), tuple(seconds))


def _variants(sample: Sample, engine_name: str) -> Transcript:
    """The last answer to the sample as written, then to each of its variants."""
    told = [_converse(turns, engine_name) for turns in (sample.turns, *(turns for _, turns in sample.variants))]
    return Transcript(tuple(answers[-1] for answers, _ in told), tuple(sum(seconds) for _, seconds in told))


def _timed(sample: Sample, engine_name: str) -> Transcript:
    """Asked once to warm up, then several times; the fastest counts."""
    told = [_converse(sample.turns, engine_name) for _ in range(REPEATS + 1)]
    fastest = tuple(min(times) for times in zip(*(seconds for _, seconds in told[1:]), strict=True))
    return Transcript(tuple(told[-1][0]), fastest, memory_mb=peak_memory_mb())


def peak_memory_mb() -> float:
    """The most memory this process has held, in megabytes; 0 where the system does not say (Windows)."""
    if find_spec("resource") is None:
        return 0.0
    resource = import_module("resource")
    unit = 1 if sys.platform == "darwin" else 1024
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * unit / 1e6


def _call(sample: Sample, _engine_name: str) -> Transcript:
    """A rule by name on stated facts, or the whole conversation where the sample is one."""
    if sample.call is None:
        return _ask(sample, _engine_name)
    start = time.perf_counter()
    outcome = outcome_json(calculator.run(sample.call["rule"], dict(sample.call["facts"])), lambda _: None)
    return Transcript((outcome,), (time.perf_counter() - start,))


def _search(sample: Sample, engine_name: str) -> Transcript:
    """What `spinemets search --json` prints, or a baseline's ranking."""
    start = time.perf_counter()
    if engine_name in BASELINES:
        found: dict[str, Any] = {"results": engine(engine_name).search(sample.turns[0], RETRIEVED)}  # type: ignore[attr-defined]
    else:
        found = _searched(sample.turns[0])
    return Transcript((found,), (time.perf_counter() - start,))


def _searched(text: str) -> dict[str, Any]:
    command = import_module("assistant.commands.evidence")
    _open_once()
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        command.run("search", Namespace(text=[text], k=RETRIEVED, json=True), [])
    found: dict[str, Any] = json.loads(shown.getvalue())
    return found


@functools.cache
def _open_once() -> None:
    """One index serves every search of this process."""
    printing.evidence = functools.cache(printing.evidence)


SOLVERS: Final[dict[str, Callable[[Sample, str], Transcript]]] = {
    "ask": _ask,
    "variants": _variants,
    "timed": _timed,
    "call": _call,
    "search": _search,
}
