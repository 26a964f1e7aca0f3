"""Language models in the harness: judged as themselves, beside the bare model, and kept when they die."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from evals.harness import Evaluation, Plan, StoppedError, evaluate
from evals.solvers import engine
from tests.assistant.loopback import serving

pytest.importorskip("langchain_openai", reason="an optional extra")


def questions(path: Path, count: int) -> Path:
    rows = [
        {"id": f"q{n}", "question": f"steroid dose for cord compression, case {n}?", "status": "answered", "must": [["10 mg"]]} for n in range(count)
    ]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return path


def run(tmp_path: Path, name: str, count: int, *, bare: bool = True) -> Evaluation:
    engines = (f"bare:{name}",) if bare else (name, f"bare:{name}")
    return evaluate(Plan(engines, ("evidence",), (questions(tmp_path / "q.jsonl", count),), seconds=60.0), tmp_path / "run")


def failing_after(answers: int) -> Callable[[dict[str, Any]], Any]:
    """A server that answers so often and then fails for good."""
    left = iter(range(answers))
    return lambda _: "10 mg, I believe." if next(left, None) is not None else 500


def test_the_model_without_tools_is_judged_in_the_same_run(tmp_path: Path) -> None:
    """The bare model's words are its own: the figure is right, and no source is cited."""
    with serving(lambda _: "Give 10 mg at once.") as server:
        found = run(tmp_path, server.name, 2)
    assert [result.transcript.last["text"] for _, result in found.results] == ["Give 10 mg at once."] * 2
    assert found.summary[f"bare:{server.name}"]["tasks"]["evidence"]["measures"]["figures"]["share"] == 1.0


def test_identifiers_are_hidden_from_the_bare_model() -> None:
    """A name and a date of birth in a user's own sample do not leave the machine."""
    with serving(lambda _: "Noted.") as server:
        list(engine(f"bare:{server.name}").ask("Mrs Ann Example, DOB 03/04/1950, steroid dose?"))
        sent = json.dumps(server.requests)
    assert "Example" not in sent
    assert "1950" not in sent


def test_a_model_that_dies_half_way_stops_the_run_and_keeps_its_work(tmp_path: Path) -> None:
    """After ten failures in a row one line says so; gone on with a live model, only the rest is asked."""
    with serving(failing_after(3)) as server:
        with pytest.raises(StoppedError, match="finished work is kept, go on with --run"):
            run(tmp_path, server.name, 15)
        assert len((tmp_path / "run" / "transcripts.jsonl").read_text("utf-8").splitlines()) == 3
        server.say, before = (lambda _: "10 mg."), len(server.requests)
        found = run(tmp_path, server.name, 15)
        assert len(server.requests) - before == 12
    assert found.summary[f"bare:{server.name}"]["failed"] == 0


@pytest.mark.slow
@pytest.mark.usefixtures("home")
def test_the_rules_do_not_answer_for_a_dead_model(tmp_path: Path) -> None:
    """What the built-in rules say in a dead model's place counts as a failure of the model."""
    with serving(lambda _: 500) as server:
        found = run(tmp_path, server.name, 2, bare=False)
    errors = [result.transcript.error for name, result in found.results if name == server.name]
    assert len(errors) == 2
    assert all(error is not None and error.startswith("NoModelError: The language model") for error in errors)


@pytest.mark.slow
@pytest.mark.usefixtures("home")
def test_the_rules_engine_is_meant_whatever_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model named in the environment does not take the place of the rules engine that is judged."""
    monkeypatch.setenv("SPINEMETS_MODEL", "openai:absent@http://127.0.0.1:9/v1")
    engine.cache_clear()
    assert engine("rules").name == "rules"
    engine.cache_clear()
