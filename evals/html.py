"""HTML: a run as one page that a clinician can read: what was measured, how well, and every case beside its gold."""

from __future__ import annotations

from collections import defaultdict
from html import escape
from typing import TYPE_CHECKING, Any, Final

from evals import charts
from evals.report import counted, shown
from evals.scorers import written
from evals.summary import worst
from evals.tasks import TASKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from evals.harness import Evaluation
    from evals.task import Check, Result, Sample

STYLE: Final = """
body{font:16px/1.5 system-ui,sans-serif;max-width:68rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
table{display:block;overflow-x:auto;border-collapse:collapse;margin:.5rem 0 1.5rem}
td,th{padding:.2rem .7rem;text-align:left;border-bottom:1px solid #ddd;vertical-align:top}
td.n{text-align:right;font-variant-numeric:tabular-nums}.right{color:#22663b}.wrong{color:#a4262c;font-weight:600}.open{color:#8a6100}
details{border:1px solid #ddd;border-radius:6px;padding:.4rem .8rem;margin:.4rem 0}summary{cursor:pointer}
.said{background:#f3f6fa;padding:.4rem .8rem;white-space:pre-wrap}.answer{padding:.4rem .8rem;white-space:pre-wrap;border-left:3px solid #1f3a5f}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem}.pair h4{margin:.6rem 0 .2rem}.gold table{margin:0}
.key{font-size:1.6rem;font-weight:700}figure{margin:1rem 0;overflow-x:auto}svg{max-width:100%;height:auto}
nav a{white-space:nowrap;margin-right:.9rem;color:#1f3a5f}caption{text-align:left;font-weight:600;padding:.3rem .7rem}small{color:#555}
@media (max-width:50rem){.pair{display:block}}@media print{details{break-inside:avoid}}
"""
TITLE: Final = "<h1>How well SpineMets reads, scores and cites</h1>"
FEW: Final = 20
"""Fewer cases than this make no picture."""
RANGE: Final = ("least", "greatest")
LEAD: Final = 100
"""Letters of a case that stand beside its name."""
FORMS: Final = {
    "vignette": "Cases",
    "dosing": "Doses",
    "urgency": "Emergencies and timing",
    "conversation": "Conversations",
    "question": "Questions to the papers",
    "query": "Passages to be found",
}
MEANS: Final = {
    ("reading", "fields"): "single findings read from the text as the gold has them",
    ("reading", "possibilities"): "unsettled findings left open between what the text leaves possible, no more and no less",
    ("reading", "whole cases"): "cases with every finding right",
    ("reading", "spans"): "quotations from the case that stand where they are said to stand",
    ("scoring", "SINS exact"): "SINS with its range and all six items right",
    ("scoring", "ESCC grade"): "grade of cord compression, left open where the text leaves it open",
    ("pathway", "paths"): "treatment path of NOMS, left open where the gold leaves it open",
    ("pathway", "asks"): "missing findings that are asked for",
    ("dosing", "whole cases"): "dose, unit, interval and refusals all right",
    ("urgency", "whole cases"): "notice raised for an emergency, silent without one",
    ("evidence", "answered"): "questions answered with every figure of the gold",
    ("evidence", "figures"): "figures and words that an answer must hold",
    ("evidence", "paper"): "answers that cite the right papers",
    ("evidence", "section"): "answers that cite the right section",
    ("evidence", "primary reference"): "answers that name the study behind the statement",
    ("evidence", "quotes"): "verbatim quotations found again word for word",
    ("retrieval", "hit@1"): "the right passage stands first",
    ("retrieval", "hit@3"): "the right passage is among the first three",
    ("retrieval", "hit@10"): "the right passage is among the first ten",
    ("declining", "declined"): "questions beyond the papers, and smuggled orders, declined",
    ("grounding", "supported numbers"): "numbers shown that have a source which holds them",
    ("conversation", "whole conversations"): "conversations with every turn right",
    ("robustness", "same outcome"): "the same case said differently, with the same outcome",
}
"""The leading measures in a clinician's words."""
_CLASS: Final = {"right": "right", "wrong": "wrong", "no answer": "open", "failed": "wrong"}


def page(evaluation: Evaluation) -> str:
    """The whole page; it needs no network and runs no script."""
    parts = [TITLE, *_headline(evaluation), *_short(evaluation.summary), _contents(evaluation), *_pictures(evaluation)]
    for engine, summary in evaluation.summary.items():
        parts += _tables(engine, summary)
    first = next(iter(evaluation.summary))
    parts += ['<h2 id="worst">The ten worst cases</h2>', *(_case(name, results, opened=True) for name, results in worst(evaluation.of(first)))]
    parts += ['<h2 id="every">Every case beside its gold</h2>', *_every(evaluation.of(first)), _made(evaluation)]
    body = "\n".join(parts)
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SpineMets evaluation</title><style>{STYLE}</style>'
    return f'<!doctype html><html lang="en">{head}<body>\n{body}\n</body></html>\n'


def _contents(evaluation: Evaluation) -> str:
    """Links to each part; the page is long."""
    tasks = [(_mark(engine, task), f"{engine}: {task}") for engine, summary in evaluation.summary.items() for task in summary["tasks"]]
    links = [*tasks, ("worst", "the ten worst cases"), ("every", "every case beside its gold"), ("made", "made with")]
    shown = [f'<a href="#{mark}">{escape(name)}</a>' for mark, name in links]
    return f"<nav>{' '.join(shown)}</nav>"


def _mark(engine: str, task: str) -> str:
    return escape(f"{engine}-{task}".replace(" ", "-"))


def _made(evaluation: Evaluation) -> str:
    """What the figures depend on, at the end of the page."""
    manifest = evaluation.run.manifest
    setting, machine = manifest["setting"], manifest["machine"]
    packages = ", ".join(f"{name} {version}" for name, version in machine["packages"].items())
    lines = [
        f"{manifest['date']}, {machine['system']}, Python {machine['python']}, {machine['processors']} processors",
        f"rules {setting['rules_version'][:12]}, corpus {setting['corpus_version'][:12]}, program {setting['program']}",
        f"samples {', '.join(f'{name} ({mark})' for name, mark in setting['samples'].items())}",
        f"full texts {', '.join(setting['documents']) or 'none, so passages and quotations are not judged'}",
        f"seeds {written(manifest['seeds'])}",
        packages,
    ]
    return f'<h2 id="made">Made with</h2><p>{"<br>".join(map(escape, lines))}</p>'


def _headline(evaluation: Evaluation) -> Iterator[str]:
    yield f"<p>{escape(evaluation.run.manifest['date'])}</p>"
    yield "<p>A step is right only if it equals the gold. An answer left open where the gold has one counts against, but not as a wrong one.</p>"
    for engine, summary in evaluation.summary.items():
        counts = "; ".join(f'<span class="key">{counted(count)}</span> {escape(harm)}s shown' for harm, count in summary["harms"].items())
        yield f"<p><b>{escape(engine)}</b>, {summary['samples']} samples: {counts}; {summary['failed']} failed.</p>"


def _short(engines: Mapping[str, Any]) -> Iterator[str]:
    """The leading measures in words, one column an engine."""
    rows = [pair for pair in MEANS if any(_cell(summary, *pair) for summary in engines.values())]
    if rows:
        yield f"<table><tr><th>what is measured<th>{'<th>'.join(map(escape, engines))}</tr>"
        yield from (
            f"<tr><td>{escape(task)}: {escape(MEANS[task, measure])}{''.join(_share(_cell(each, task, measure)) for each in engines.values())}</tr>"
            for task, measure in rows
        )
        yield "</table>"


def _cell(summary: Mapping[str, Any], task: str, measure: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = summary["tasks"].get(task, {}).get("measures", {}).get(measure, {})
    return found


def _share(cell: Mapping[str, Any]) -> str:
    return f"<td class=n>{100 * cell['share']:.1f} % <small>{cell['right']} of {cell['total']}</small>" if cell else "<td class=n>-"


def _pictures(evaluation: Evaluation) -> Iterator[str]:
    if not charts.available():
        yield f"<p>{escape(charts.MISSING)}</p>"
        return
    yield f"<figure>{charts.shares(evaluation.summary)}</figure>"
    for task, found in next(iter(evaluation.summary.values()))["tasks"].items():
        for measure, rows in found["confusions"].items():
            if sum(times for _, _, times in rows) >= FEW:
                yield f"<figure>{charts.confusion(rows, f'{task}, {measure}: gold against answer')}</figure>"


def _tables(engine: str, summary: Mapping[str, Any]) -> Iterator[str]:
    for task, found in summary["tasks"].items():
        yield f'<h2 id="{_mark(engine, task)}">{escape(engine)}: {escape(task)}</h2>'
        yield f"<p>{escape(TASKS[task].line)}; {found['samples']} samples</p>"
        yield "<table><tr><th>measure<th>score<th>95 % interval<th>right<th>wrong<th>no answer<th>failed</tr>"
        yield from (_row(measure, cell) for measure, cell in found["measures"].items())
        yield "</table>"
        yield "<details><summary>by style and by part</summary>"
        for title, cells in (("style", found["styles"]), ("part", found["names"])):
            yield from _breakdown(title, cells)
        yield "</details>"


def _row(measure: str, cell: Mapping[str, Any]) -> str:
    if "mean" in cell:
        interval = f"{cell['low']:.3g} to {cell['high']:.3g}"
        return f"<tr><td>{escape(measure)}<td class=n>{cell['mean']:.3g}<td>{interval}<td colspan=4>mean of {cell['total']}</tr>"
    rest = "".join(f"<td class=n>{cell[name]}" for name in ("wrong", "no_answer", "failed"))
    interval = f"{cell['low']:.3f} to {cell['high']:.3f}"
    return f"<tr><td>{escape(measure)}<td class=n>{cell['share']:.3f}<td>{interval}<td class=n>{cell['right']}/{cell['total']}{rest}</tr>"


def _breakdown(title: str, cells: Mapping[str, Mapping[str, Sequence[int]]]) -> Iterator[str]:
    for measure, parts in cells.items():
        row = "".join(f"<tr><td>{escape(name)}<td class=n>{right}/{total}</tr>" for name, (right, total) in parts.items())
        yield f"<table><caption>{escape(measure)}, by {title}</caption>{row}</table>"


def _every(results: Iterable[Result]) -> Iterator[str]:
    """Every case, those of one kind together."""
    by_form: defaultdict[str, defaultdict[str, list[Result]]] = defaultdict(lambda: defaultdict(list))
    for result in results:
        by_form[result.sample.form][result.sample.id].append(result)
    for form, cases in by_form.items():
        missed = sum(any(result.wrong for result in found) for found in cases.values())
        yield f"<h3>{escape(FORMS.get(form, form))}: {len(cases)}, {missed} with a step that is not right</h3>"
        yield from (_case(name, found) for name, found in cases.items())


def _case(name: str, results: Sequence[Result], *, opened: bool = False) -> str:
    sample, transcript = results[0].sample, results[0].transcript
    wrong = [(result, check) for result in results for check in result.wrong]
    right = [(result, check) for result in results for check in result.checks if check not in result.wrong and check.value is None]
    said = worded(dict(sample.call)) if sample.call else "\n".join(sample.turns)
    answer = transcript.error or "\n\n".join(_told(each) for each in transcript.answers)
    colour, state = ("wrong", f"{len(wrong)} not right") if wrong else ("right", "all right")
    title = f'{escape(name)} <span class="{colour}">{state}</span> <small>{escape(" ".join(said.split())[:LEAD])}</small>'
    return (
        f'<details{" open" if opened else ""}><summary>{title}</summary><div class="said">{escape(said)}</div>'
        f'<div class="pair"><div><h4>answer</h4><div class="answer">{escape(answer)}</div></div>'
        f'<div class="gold"><h4>gold, and why</h4><table>{_gold(sample)}</table></div></div>'
        f"{_steps(wrong)}{_retold(results)}<details><summary>{len(right)} steps right</summary>{_steps(right)}</details></details>"
    )


def _told(answer: Mapping[str, Any]) -> str:
    """An answer as read; a rule called by name says what it found."""
    return worded({name: answer.get(name) for name in ("kind", "value", "band", "bands") if answer.get(name)}) if "rule" in answer else shown(answer)


def _steps(checks: Sequence[tuple[Result, Check]]) -> str:
    if not checks:
        return ""
    rows = "".join(_check(result.task, check) for result, check in checks)
    return f"<table><tr><th>task<th>step<th>gold<th>answer<th>verdict</tr>{rows}</table>"


def _retold(results: Sequence[Result]) -> str:
    """The rewordings that changed the outcome."""
    found = [(result, {check.name for check in result.wrong}) for result in results if result.sample.variants]
    told = [f"{way}: {' / '.join(turns)}" for result, names in found for way, turns in result.sample.variants if way in names]
    return "".join(f'<div class="said">{escape(each)}</div>' for each in told)


def _gold(sample: Sample) -> str:
    """Each field of the gold with the reason that its author gave; patterns only where no answer is written out."""
    reasons = sample.meta.get("reasons") or {}
    left_out = {"turns", *({"question", "query", "kind"} if sample.form in {"question", "query"} else ())}
    left_out |= {"must", "must_not"} if sample.gold.get("gold_answer") else set()
    items = sample.gold.get("sins")
    first = items if isinstance(items, dict) else {"gold_answer": sample.gold.get("gold_answer")}
    rest = {name: value for name, value in sample.gold.items() if value is not items and name not in left_out}
    turns = {f"turn {number}": value for number, value in enumerate(sample.gold.get("turns") or (), 1)} if sample.form == "conversation" else {}
    told = {name: value for name, value in {**first, **rest, **turns}.items() if value or value is False or value == 0}
    return "".join(
        f"<tr><td>{escape(name.removeprefix('gold_').replace('_', ' '))}<td>{escape(worded(value))}"
        f"<td><small>{escape(str(reasons.get(name, '')))}</small></tr>"
        for name, value in told.items()
    )


def worded(value: Any) -> str:  # noqa: ANN401 JSON
    """A value of JSON without its brackets: 3.5 mg; yes; T9, T10."""
    if isinstance(value, dict):
        pair = set(value) == {"amount", "unit"}
        return f"{value['amount']} {value['unit']}" if pair else "; ".join(f"{name.replace('_', ' ')} {worded(each)}" for name, each in value.items())
    if isinstance(value, list) and len(value) == len(RANGE) and all(type(each) is int for each in value):
        return str(value[0]) if value[0] == value[1] else " to ".join(map(str, value))
    if isinstance(value, list):
        return (" | " if any(isinstance(each, dict | list) for each in value) else ", ").join(map(worded, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "open" if value is None else str(value)


def _check(task: str, check: Check) -> str:
    harm = f" ({check.harm})" if check.harm else ""
    cells = "".join(f"<td>{escape(each)}" for each in (task, f"{check.measure}: {check.name}", check.expected, check.got))
    return f'<tr>{cells}<td class="{_CLASS[check.verdict]}">{escape(check.verdict + harm)}</tr>'
