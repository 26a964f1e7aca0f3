"""Inspect: the same samples and scorers, run offline with no model."""

import importlib
from pathlib import Path

import pytest

from evals import samples
from evals.solvers import solve
from evals.task import Verdict
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
