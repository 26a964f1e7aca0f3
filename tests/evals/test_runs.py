"""Runs: kept, gone on with, compared; whatever happens to the engine."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from evals import compare, harness, runs
from evals.harness import Evaluation, Plan, StoppedError, evaluate

SCRIPTED = "python:tests.evals.engines"


def questions(path: Path, *texts: str) -> Path:
    rows = [{"id": f"q{n}", "question": text, "status": "answered", "must": [["letters"]]} for n, text in enumerate(texts)]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return path


def plan(file: Path, workers: int = 1, seconds: float = 20.0) -> Plan:
    return Plan((SCRIPTED,), ("evidence",), (file,), workers=workers, seconds=seconds)


def verdicts(evaluation: Evaluation) -> list[tuple[str, list[str]]]:
    return [(result.sample.id, [str(check.verdict) for check in result.checks]) for _, result in evaluation.results]


def test_results_do_not_depend_on_the_number_of_workers(tmp_path: Path) -> None:
    """One process and two give the same verdicts in the same order."""
    file = questions(tmp_path / "q.jsonl", "a", "please fail", "ccc", "dddd")
    one, two = (evaluate(plan(file, workers), tmp_path / str(workers)) for workers in (1, 2))
    assert verdicts(one) == verdicts(two)
    assert one.summary == two.summary


def test_a_process_that_dies_fails_one_sample(tmp_path: Path) -> None:
    """A worker killed by its sample is replaced, the sample counts against, and the others are answered."""
    found = evaluate(plan(questions(tmp_path / "q.jsonl", "a", "die", "c"), workers=2), tmp_path / "run")
    assert [result.transcript.error for _, result in found.results] == [None, "the process died", None]


@pytest.mark.parametrize("workers", [1, 2])
def test_an_answer_that_never_comes_counts_against(tmp_path: Path, workers: int) -> None:
    """A sample over its time is stopped and fails; the next one is answered."""
    file = questions(tmp_path / "q.jsonl", "a", "bb", "sleep", "c", "dd")  # it comes to a process that has its engine
    found = evaluate(plan(file, workers, seconds=3.0), tmp_path / "run")
    assert [result.transcript.error for _, result in found.results] == [None, None, "no answer within 3 s", None, None]


def test_a_dead_engine_stops_the_run_and_work_is_kept(tmp_path: Path) -> None:
    """After ten failures in a row the run stops in one line; gone on with, only the rest is asked."""
    file = questions(tmp_path / "q.jsonl", "a", "b", *(f"fail {n}" for n in range(12)))
    with pytest.raises(StoppedError, match="finished work is kept"):
        evaluate(plan(file), tmp_path / "run")
    assert len((tmp_path / "run" / "transcripts.jsonl").read_text().splitlines()) == 2


def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    """What was answered is not asked again, a line cut short is, and the end is the same."""
    file = questions(tmp_path / "q.jsonl", "a", "bb", "ccc")
    whole = evaluate(plan(file), tmp_path / "whole")
    lines = (tmp_path / "whole" / "transcripts.jsonl").read_text().splitlines()
    evaluate(plan(file), tmp_path / "cut")
    (tmp_path / "cut" / "transcripts.jsonl").write_text(lines[0] + "\n" + lines[1][:40])
    seen: list[int] = []
    again = evaluate(plan(file), tmp_path / "cut", lambda done, _all: seen.append(done))
    assert seen == [1, 2, 3]
    assert verdicts(again) == verdicts(whole)


def test_a_run_of_another_version_is_refused(tmp_path: Path) -> None:
    """A folder begun with other samples, or by another version of the format, says so and is left alone."""
    file = questions(tmp_path / "q.jsonl", "a")
    evaluate(plan(file), tmp_path / "run")
    with pytest.raises(runs.RunError, match="begun with other samples"):
        evaluate(plan(questions(tmp_path / "q.jsonl", "b")), tmp_path / "run")
    manifest = json.loads((tmp_path / "run" / "run.json").read_text())
    (tmp_path / "run" / "run.json").write_text(json.dumps({**manifest, "format": 99}))
    with pytest.raises(runs.RunError, match="format 99 of another version"):
        runs.results(tmp_path / "run")
    with pytest.raises(runs.RunError, match="no run folder"):
        runs.results(tmp_path / "absent")


def test_an_unfinished_run_is_not_compared(tmp_path: Path) -> None:
    """A run that stopped half-way has no verdicts to compare."""
    runs.Run(tmp_path / "run", replace(plan(questions(tmp_path / "q.jsonl", "a")).setting()))
    with pytest.raises(runs.RunError, match="not finished"):
        runs.results(tmp_path / "run")


def test_a_run_holds_what_it_was_made_with(tmp_path: Path) -> None:
    """Versions, hashes, seeds and the machine stand in the folder, and nobody's name."""
    evaluate(plan(questions(tmp_path / "q.jsonl", "a")), tmp_path / "run")
    manifest = json.loads((tmp_path / "run" / "run.json").read_text())
    assert manifest["finished"]
    assert manifest["setting"]["samples"]["q.jsonl"]
    assert {"rules_version", "corpus_version", "program"} <= set(manifest["setting"])
    assert manifest["seeds"]["bootstrap"]


def stored(folder: Path, right: int, total: int, *, harm: bool = False) -> Path:
    """A finished run with so many right answers."""
    folder.mkdir()
    (folder / "run.json").write_text(json.dumps({"format": runs.FORMAT, "finished": True}))
    checks = [{"measure": "fields", "name": "pain", "verdict": "right" if n < right else "wrong"} for n in range(total)]
    if harm:
        checks[-1]["harm"] = "wrong number"
    rows = [{"engine": "rules", "task": "reading", "id": f"v{n}", "style": "", "checks": [check]} for n, check in enumerate(checks)]
    (folder / "results.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return folder


def test_one_case_worse_is_noise_and_many_are_not(tmp_path: Path) -> None:
    """Every change is listed; only more than chance would give is a regression."""
    before = stored(tmp_path / "before", 40, 40)
    little = compare.compare(before, stored(tmp_path / "little", 39, 40))
    much = compare.compare(before, stored(tmp_path / "much", 30, 40))
    assert (len(little.worse), little.regressions) == (1, ())
    assert len(much.worse) == 10
    assert much.regressions[0].startswith("rules reading fields: 10 worse, 0 better")
    assert "v39 fields, pain: right -> wrong" in "\n".join(much.lines())


def test_a_new_wrong_number_is_always_a_regression(tmp_path: Path) -> None:
    """One wrong number that was not shown before is enough."""
    found = compare.compare(stored(tmp_path / "a", 40, 40), stored(tmp_path / "b", 39, 40, harm=True))
    assert len(found.regressions) == 1


def test_the_same_work_is_done_once(tmp_path: Path) -> None:
    """Tasks that ask the same of the same sample share one transcript."""
    found = Plan((SCRIPTED,), ("evidence", "grounding"), (questions(tmp_path / "q.jsonl", "a", "b"),))
    evaluation = evaluate(found, tmp_path / "run")
    assert len(evaluation.results) == 4
    assert len(harness._jobs(found)) == 2
