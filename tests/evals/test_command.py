"""`spinemets eval` as it is called: exit codes, one line for each mishap, and what is left behind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.cli import main
from evals import readme
from tests.evals.engines import WORSE

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("home")]


def call(tmp_path: Path, run: str, *more: str, texts: tuple[str, ...] = tuple("abcdefghijkl")) -> int:
    """The scripted engine on as many questions as there are texts."""
    rows = [{"id": f"q{n}", "question": text, "status": "answered", "must": [["letters"]]} for n, text in enumerate(texts)]
    (tmp_path / "q.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    given = ["--engine", "python:tests.evals.engines", "--samples", str(tmp_path / "q.jsonl"), "--run", str(tmp_path / run)]
    return main(["eval", "evidence", *given, *more])


def test_a_regression_exits_1_and_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The same engine compared with itself is no regression; one that falls silent is, case by case."""
    assert call(tmp_path, "one") == 0
    assert call(tmp_path, "same", "--compare", str(tmp_path / "one")) == 0
    assert "no regression beyond noise" in capsys.readouterr().out
    monkeypatch.setenv(WORSE, "1")
    assert call(tmp_path, "worse", "--compare", str(tmp_path / "one")) == 1
    shown = capsys.readouterr().out
    assert "REGRESSION python:tests.evals.engines evidence answered: 12 worse, 0 better" in shown
    assert "evidence q0 answered" in shown


def test_an_interrupted_call_says_how_to_go_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C exits 1 with one line that names the folder, and what was answered is in it."""
    assert call(tmp_path, "cut", texts=("a", "b", "interrupt", "d")) == 1
    assert f"interrupted; finished work is kept, go on with --run {tmp_path / 'cut'}" in capsys.readouterr().err
    assert len((tmp_path / "cut" / "transcripts.jsonl").read_text("utf-8").splitlines()) == 2


def test_a_dead_engine_gives_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An engine that fails ten times in a row exits 1 with one line and no trace."""
    assert call(tmp_path, "dead", texts=("a", *(f"fail {n}" for n in range(12)))) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert f"failed 10 times in a row; finished work is kept, go on with --run {tmp_path / 'dead'}" in line


def test_a_run_of_other_samples_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder begun with other samples exits 2 with one line."""
    assert call(tmp_path, "run") == 0
    capsys.readouterr()
    assert call(tmp_path, "run", texts=("z",)) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "begun with other samples" in line


def test_json_and_html_come_from_the_same_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One call prints JSON on standard output and writes the page."""
    assert call(tmp_path, "run", "--json", "--html", str(tmp_path / "page.html")) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["engines"]["python:tests.evals.engines"]["tasks"]["evidence"]["measures"]["answered"]["right"] == 12
    assert "Every case beside its gold" in (tmp_path / "page.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("--engine", "python:tests.absent"), "No module named 'tests.absent'"),
        (("--engine", "python:json"), "it has no engine()"),
        (("--model", "nobody:small"), "unknown provider 'nobody'"),
        (("--html", "/absent/page.html"), "name a file in a folder that exists"),
        (("--run", __file__), "name a folder that can be made"),
        (("reading",), "q.jsonl: no sample for reading"),
    ],
)
def test_a_call_that_cannot_work_is_refused_in_one_line(
    given: tuple[str, ...], says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An engine, a model, a page, a folder or a task that cannot be used exits 2 before anything is asked."""
    (tmp_path / "q.jsonl").write_text(json.dumps({"id": "q", "question": "steroid dose?", "status": "answered", "must": [["mg"]]}), "utf-8")
    task = () if given == ("reading",) else ("evidence",)
    assert main(["eval", *task, *given, "--samples", str(tmp_path / "q.jsonl")]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert says in line


def test_the_readme_table_is_put_between_its_marks() -> None:
    """Only what stands between the marks changes; a text without marks or an empty table is refused."""
    text = "above\n<!-- x: written by make eval-table -->\nold\n<!-- /x -->\nbelow\n"
    assert readme.placed(text, "x", "| a |\n") == text.replace("old", "| a |")
    with pytest.raises(ValueError, match="no <!-- y"):
        readme.placed(text, "y", "| a |")
    with pytest.raises(ValueError, match="no table"):
        readme.placed(text, "x", "")
