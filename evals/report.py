"""Report: a run as text for a terminal. The HTML report is in html.py, its charts in charts.py."""

from __future__ import annotations

import textwrap
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

from evals.scorers import written
from evals.summary import worst
from evals.task import Harm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from evals.harness import Evaluation
    from evals.task import Result

WIDTH: Final = 110
LEADING: Final[dict[str, tuple[str, ...]]] = {
    "reading": ("fields", "possibilities", "whole cases", "spans"),
    "scoring": ("SINS exact", "ESCC grade"),
    "pathway": ("paths", "asks"),
    "dosing": ("whole cases",),
    "urgency": ("whole cases",),
    "evidence": ("answered", "figures", "paper", "section", "primary reference", "quotes"),
    "retrieval": ("hit@1", "hit@3", "hit@10", "MRR", "nDCG@10"),
    "declining": ("declined",),
    "grounding": ("supported numbers",),
    "conversation": ("whole conversations",),
    "robustness": ("same outcome",),
    "speed": ("ms per vignette", "ms per question", "peak MB"),
}
"""The measures that the README shows; a run holds more."""
UNEQUAL: Final = "A baseline knows no claims: of retrieval it is asked the queries for a passage only."


def terminal(evaluation: Evaluation, *, brief: bool = False) -> str:
    """Every engine's table; unless brief, breakdowns, confusions and the worst cases."""
    lines = list(_head(evaluation.run.manifest))
    for engine, summary in evaluation.summary.items():
        lines += ["", f"{engine}: {summary['samples']} samples, {summary['failed']} failed", *table(summary), *_harms(summary)]
        if not brief:
            lines += [*_breakdowns(summary), *_confusions(summary), *_worst(evaluation.of(engine))]
    return "\n".join(lines)


def _head(manifest: Mapping[str, Any]) -> Iterator[str]:
    setting, machine = manifest["setting"], manifest["machine"]
    yield f"{manifest['date']}  {machine['system']}, Python {machine['python']}, {machine['processors']} processors"
    yield f"rules {setting['rules_version'][:12]}  corpus {setting['corpus_version'][:12]}  program {setting['program'][:12]}"
    texts = setting["documents"]
    yield f"full texts: {', '.join(texts)}" if texts else "full texts: none at hand (SPINEMETS_DOCUMENTS), so passages and quotations are not judged"


def table(summary: Mapping[str, Any]) -> Iterator[str]:
    """One line a measure: the share with its 95 % interval, and what the rest was."""
    yield f"{'task':<13}{'measure':<20}{'score':>8}  {'95 % interval':<15}{'right':>12}{'wrong':>7}{'none':>6}{'failed':>8}"
    for task, found in summary["tasks"].items():
        for measure, cell in found["measures"].items():
            yield f"{task:<13}{measure:<20}{row(cell)}"
            task = ""  # noqa: PLW2901 the name stands once


def row(cell: Mapping[str, Any]) -> str:
    """The figures of one measure."""
    if "mean" in cell:
        return f"{cell['mean']:>8.3g}  {cell['low']:.3g} to {cell['high']:.3g} (mean of {cell['total']}; 95 % lie below {cell['p95']:.3g})"
    interval = f"{cell['low']:.3f} to {cell['high']:.3f}"
    rest = f"{cell['right']}/{cell['total']}".rjust(12) + f"{cell['wrong']:>7}{cell['no_answer']:>6}{cell['failed']:>8}"
    return f"{cell['share']:>8.3f}  {interval:<15}{rest}"


def _harms(summary: Mapping[str, Any]) -> Iterator[str]:
    yield "   ".join(f"{harm}s shown: {counted(count)}" for harm, count in summary["harms"].items())


def counted(harms: int | None) -> str:
    """How often a harm was shown; nothing is said of one that no task looked for."""
    return "not judged" if harms is None else str(harms)


def _breakdowns(summary: Mapping[str, Any]) -> Iterator[str]:
    for task, found in summary["tasks"].items():
        for title, cells in (("style", found["styles"]), ("part", found["names"])):
            for measure, parts in cells.items():
                yield ""
                yield f"{task}, {measure}, by {title}"
                yield from textwrap.wrap(
                    "   ".join(f"{name} {right}/{total}" for name, (right, total) in parts.items()),
                    WIDTH,
                    initial_indent="  ",
                    subsequent_indent="  ",
                )


def _confusions(summary: Mapping[str, Any]) -> Iterator[str]:
    for task, found in summary["tasks"].items():
        for measure, rows in found["confusions"].items():
            yield ""
            yield f"{task}, {measure}: gold, answer, how often"
            yield from (f"  {'' if gold == got else '! '}{gold}  ->  {got}  {times}" for gold, got, times in rows)


def _worst(results: Sequence[Result]) -> Iterator[str]:
    found = worst(results)
    if found:
        yield ""
        yield f"The {len(found)} worst cases"
    for _, of_sample in found:
        yield from case(of_sample)


def case(results: Sequence[Result]) -> Iterator[str]:
    """One sample in full: what was said, what was answered, and each step that is not right."""
    sample = results[0].sample
    yield ""
    yield f"== {sample.id} ({sample.place})"
    yield from exchanged(results[0])
    for result in results:
        for check in result.wrong:
            harm = f" [{check.harm}]" if check.harm else ""
            yield from _filled(
                f"- {result.task}, {check.measure}, {check.name}: {check.verdict}{harm}; gold {check.expected or '-'}; got {check.got or '-'}"
            )


def exchanged(result: Result) -> Iterator[str]:
    """What was said and what was answered, turn by turn; or why there is no answer."""
    sample, transcript = result.sample, result.transcript
    said = [written(dict(sample.call))] if sample.call else list(sample.turns)
    answers = [shown(answer) for answer in transcript.answers]
    if sample.variants:
        said = [" / ".join(sample.turns), *(f"({way}) {' / '.join(turns)}" for way, turns in sample.variants)]
    for turn, answer in zip_longest(said, answers, fillvalue=transcript.error or "-"):
        yield from _filled(f"> {turn}")
        for line in answer.splitlines():
            yield from _filled(f"< {line}")


def shown(answer: Mapping[str, Any]) -> str:
    """An answer as read: its urgent notice and text, the places found, or a rule's JSON."""
    if "results" in answer:
        return "; ".join(f"{each['document']}, {each['section']} {each['span']}" for each in answer["results"])
    text = "\n".join(part for part in (answer.get("urgent"), answer.get("text")) if part)
    return text or written({name: answer.get(name) for name in ("rule", "kind", "value", "band")})


def _filled(text: str) -> Iterable[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def markdown(evaluation: Evaluation) -> str:
    """The table of the README: one row for each leading measure, one column an engine, and what the figures were made with."""
    engines, manifest = evaluation.summary, evaluation.run.manifest
    rows = [
        (task, measure) for task, measures in LEADING.items() for measure in measures if any(_measured(s, task, measure) for s in engines.values())
    ]
    lines = [f"| task | measure | {' | '.join(engines)} |", "|---" * (2 + len(engines)) + "|"]
    lines += [f"| {task} | {measure} | {' | '.join(_cell(summary, task, measure) for summary in engines.values())} |" for task, measure in rows]
    lines += [f"| all | {harm}s shown | {' | '.join(counted(summary['harms'][harm]) for summary in engines.values())} |" for harm in Harm]
    asked = [UNEQUAL] if len(engines) > 1 else []
    return "\n".join([*lines, "", " ".join([_made(manifest), *asked])])


def _made(manifest: Mapping[str, Any]) -> str:
    """Date, machine, versions and seeds in one paragraph."""
    setting, machine = manifest["setting"], manifest["machine"]
    packages = ", ".join(f"{name} {version}" for name, version in machine["packages"].items())
    texts = f"full texts: {', '.join(setting['documents'])}" if setting["documents"] else "no full texts imported"
    return (
        f"Made {manifest['date']}, {machine['system']}, Python {machine['python']}, {machine['processors']} processors; "
        f"rules {setting['rules_version'][:12]}, corpus {setting['corpus_version'][:12]}, program {setting['program']}; {texts}; {packages}; "
        f"seeds {written(manifest['seeds'])}. In brackets the 95 % interval (Wilson)."
    )


def _measured(summary: Mapping[str, Any], task: str, measure: str) -> Mapping[str, Any] | None:
    found: Mapping[str, Any] | None = summary["tasks"].get(task, {}).get("measures", {}).get(measure)
    return found


def _cell(summary: Mapping[str, Any], task: str, measure: str) -> str:
    cell = _measured(summary, task, measure)
    if cell is None:
        return "-"
    if "mean" in cell:
        return f"{cell['mean']:.3g}"
    return f"{cell['share']:.3f} ({cell['low']:.3f}-{cell['high']:.3f}), {cell['right']}/{cell['total']}"


def plain(evaluation: Evaluation) -> dict[str, Any]:
    """The run as JSON: what it was made with, and every figure."""
    return {**evaluation.run.manifest, "folder": str(evaluation.run.folder), "engines": evaluation.summary}
