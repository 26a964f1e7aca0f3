"""Inspect: the same samples and scorers, run offline with no model."""

import importlib
from pathlib import Path
from types import SimpleNamespace

import pytest

from evals import samples
from evals.solvers import solve
from evals.task import Sample, Verdict
from evals.tasks import TASKS


@pytest.mark.slow
@pytest.mark.usefixtures("home")
@pytest.mark.filterwarnings("ignore")
def test_inspect_runs_our_task_with_no_model(tmp_path: Path) -> None:
    """Inspect's own evaluation of the reading task agrees with ours, sample by sample."""
    inspect_ai = pytest.importorskip("inspect_ai", reason="an optional extra")
    inspect_task = importlib.import_module("evals.inspect_task")
    (log,) = inspect_ai.eval(inspect_task.made("reading", limit=3), model=None, log_dir=str(tmp_path), display="none")
    assert log.status == "success"
    ours = [TASKS["reading"].judge(sample, solve("ask", sample, "rules")) for sample in samples.load(samples.own())["vignette"][:3]]
    shares = [sum(c.verdict is Verdict.RIGHT for c in result.checks) / len(result.checks) for result in ours]
    assert [next(iter(sample.scores.values())).value for sample in log.samples] == pytest.approx(shares)


def test_every_task_but_speed_is_offered_to_inspect() -> None:
    """Inspect finds each of our tasks by its name; speed belongs to the machine."""
    pytest.importorskip("inspect_ai", reason="an optional extra")
    inspect_task = importlib.import_module("evals.inspect_task")
    assert all(callable(getattr(inspect_task, name)) for name in TASKS if name != "speed")


def test_a_model_alone_is_judged_by_its_words() -> None:
    """With `bare` a model's words are an answer without sources: the figure counts, the missing paper counts against."""
    pytest.importorskip("inspect_ai", reason="an optional extra")
    inspect_task = importlib.import_module("evals.inspect_task")
    state = SimpleNamespace(metadata={"style": "terse"}, output=SimpleNamespace(completion="Give 10 mg."))
    sample = Sample("Q", "question", ("dose?",), {"status": "answered", "must": [["10 mg"]], "gold_documents": ["jaipanya-2022"]})
    checks = {check.measure: check.verdict for check in TASKS["evidence"].judge(sample, inspect_task._transcript(state)).checks}
    assert checks["figures"] is Verdict.RIGHT
    assert checks["paper"] is Verdict.NO_ANSWER
