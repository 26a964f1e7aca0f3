"""Reports: complete, self-contained, and safe to open."""

import json
import re
from pathlib import Path

import pytest

from assistant.cli import main
from evals import charts, html, report, samples, thresholds
from evals.harness import Plan, evaluate
from evals.task import Harm, Transcript
from evals.tasks import TASKS


def evaluation(tmp_path: Path, text: str = "a <script>alert(1)</script>") -> object:
    rows = [
        {"id": f"q{n}", "style": "terse", "question": text * (n + 1), "status": "answered", "must": [["letters" if n else "nothing"]]}
        for n in range(3)
    ]
    (tmp_path / "q.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return evaluate(Plan(("python:tests.evals.engines",), ("evidence", "grounding"), (tmp_path / "q.jsonl",)), tmp_path / "run")


def test_the_page_needs_nothing_and_runs_nothing(tmp_path: Path) -> None:
    """The report fetches nothing, runs no script, and shows a question's markup as text."""
    page = html.page(evaluation(tmp_path))  # type: ignore[arg-type]
    assert "<script" not in page
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "&lt;script&gt;" in page


def test_every_case_stands_beside_its_gold_and_its_reason(tmp_path: Path) -> None:
    """The answer and the gold answer with its reason are in one row, without brackets; what is not right is open, the rest folded."""
    row = {"id": "q", "question": "how many?", "status": "answered", "must": [["letters"], ["absent"]], "gold_answer": "Nine letters, absent."}
    (tmp_path / "q.jsonl").write_text(json.dumps({**row, "reasons": {"gold_answer": "counted by hand"}}))
    page = html.page(evaluate(Plan(("python:tests.evals.engines",), ("evidence",), (tmp_path / "q.jsonl",)), tmp_path / "run"))
    case = page[page.index('id="every"') :]
    answer, gold = case.index("You said 9 letters."), case.index("Nine letters, absent.")
    assert answer < gold < case.index("counted by hand") < case.index("no answer") < case.index("1 steps right")
    assert "Questions to the papers: 1, 1 with a step that is not right" in case
    assert html.worded({"dose": {"amount": 3.5, "unit": "mg"}, "range": [7, 9], "fit": False}) == "dose 3.5 mg; range 7 to 9; fit no"


def test_every_leading_share_is_told_in_words() -> None:
    """The measures of the README's table have a clinician's words in the report; means and times stay in their tables."""
    pairs = {(task, measure) for task, measures in report.LEADING.items() for measure in measures if task != "speed"}
    assert pairs - html.MEANS.keys() == {("retrieval", "MRR"), ("retrieval", "nDCG@10")}


def test_the_terminal_report_prints_the_worst_case_in_full(tmp_path: Path) -> None:
    """Table, breakdown, and the case with what was said, answered and expected."""
    text = report.terminal(evaluation(tmp_path))  # type: ignore[arg-type]
    assert "answered" in text
    assert "== q0" in text
    assert "< You said 27 letters." in text
    assert "wrong numbers shown: 0" in text


def test_the_readme_table_has_a_column_an_engine(tmp_path: Path) -> None:
    """The table of the README names its date, machine, versions and seeds."""
    table = report.markdown(evaluation(tmp_path))  # type: ignore[arg-type]
    assert table.startswith("| task | measure | python:tests.evals.engines |")
    assert all(word in table for word in ("Python 3", "rules ", "seeds ", "wrong numbers shown | 0"))


def test_charts_are_the_same_for_the_same_figures() -> None:
    """The same counts draw the same picture, so a report does not change by itself."""
    if not charts.available():
        pytest.skip("the plotting library is an optional extra")
    rows = [("stable", "stable", 9), ("stable", "unstable", 1)]
    assert charts.confusion(rows, "class") == charts.confusion(rows, "class")


def test_thresholds_name_measures_that_exist() -> None:
    """Every figure that CI asks for is one that a task gives."""
    pool = samples.load(samples.own())
    gone = Transcript(error="gone")
    for task, least in thresholds.load().items():
        if task == "harms":
            assert set(least) == set(Harm)
        else:
            due = {check.measure for sample in TASKS[task].samples(pool) for check in TASKS[task].judge(sample, gone).checks}
            assert set(least) <= due | {"spans", "quotes"}  # judged only where an answer has them


def test_the_thresholds_are_those_that_were_promised() -> None:
    """Fields 0.98, SINS exact and paths 0.97, evidence and declining 0.95, and no harm at all."""
    least = thresholds.load()
    promised = {("reading", "fields"): 0.98, ("scoring", "SINS exact"): 0.97, ("pathway", "paths"): 0.97, ("evidence", "answered"): 0.95}
    assert all(least[task][measure] >= bound for (task, measure), bound in promised.items())
    assert least["declining"]["declined"] >= 0.95
    assert set(least["harms"].values()) == {0}


def test_a_harm_that_no_task_looked_for_is_not_none(tmp_path: Path) -> None:
    """Evidence and grounding count wrong and unsupported numbers; of wrong paths they say nothing."""
    text = report.terminal(evaluation(tmp_path))  # type: ignore[arg-type]
    assert "wrong numbers shown: 0   wrong paths shown: not judged   unsupported numbers shown: 3" in text


def test_a_shortfall_is_told_in_one_line() -> None:
    """Below a least figure, or above the most harms: one line each."""
    least = {"reading": {"fields": 0.98}, "harms": {"wrong number": 0}}
    summary = {"tasks": {"reading": {"measures": {"fields": {"share": 0.9}}}}, "harms": {"wrong number": 2}}
    assert list(thresholds.missed(summary, least)) == ["reading, fields: 0.900 is below 0.98", "wrong numbers shown: 2, at most 0"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["eval", "raeding"], "unknown task 'raeding'; did you mean 'reading'?"),
        (["eval", "--workers", "0"], "must be above 0"),
        (["eval", "--engine", "magic"], "--engine 'magic'"),
        (["eval", "--samples", "absent.jsonl"], "absent.jsonl: No such file"),
        (["eval", "--compare", "absent"], "absent: no run folder"),
    ],
)
def test_a_wrong_call_gives_one_line(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each wrong call exits 2 with one line that names the value."""
    assert main(arguments) == 2
    shown = capsys.readouterr().err
    assert said in shown
    assert shown.count("\n") == 1


def test_every_faulty_line_of_a_file_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two bad lines give two complaints and exit code 2."""
    (tmp_path / "bad.jsonl").write_text('{"id": "a"}\n{\n')
    assert main(["eval", "--samples", str(tmp_path / "bad.jsonl")]) == 2
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == ["bad.jsonl:1", "bad.jsonl:2"]
