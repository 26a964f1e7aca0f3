"""Summary: verdicts counted. Per task and measure, per style and name, confusions, harms, and the worst cases."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

from evals.statistics import mean_interval, percentile, wilson
from evals.task import Harm, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from evals.task import Check, Result

CONFUSED: Final = ("SINS class", "ESCC grade", "paths")
"""Measures whose answers are few enough to be laid out against the gold."""
JUDGED_BY: Final = {
    Harm.WRONG_NUMBER: frozenset({"scoring", "dosing", "urgency", "evidence", "declining", "conversation"}),
    Harm.WRONG_PATH: frozenset({"pathway", "conversation"}),
    Harm.UNSUPPORTED: frozenset({"grounding"}),
}
"""The tasks that would see each harm; without any of them it is not counted, which is not the same as none."""
WORST: Final = 10
_HARMFUL: Final = 100


def summed(results: Sequence[Result]) -> dict[str, Any]:
    """Everything that a report shows of one engine."""
    by_task: defaultdict[str, list[Result]] = defaultdict(list)
    for result in results:
        by_task[result.task].append(result)
    harms = Counter(harm for _, _, harm, _ in set(_harms(results)))
    return {
        "tasks": {name: _task(found) for name, found in by_task.items()},
        "harms": {str(harm): harms[harm] if JUDGED_BY[harm] & by_task.keys() else None for harm in Harm},
        "samples": len({result.sample.id for result in results}),
        "failed": len({result.sample.id for result in results if result.transcript.error}),
    }


def _harms(results: Iterable[Result]) -> list[tuple[str, str, Harm, str]]:
    """Each harm once, however many tasks see it: the same figure of the same sample is one figure shown."""
    return [(r.sample.id, check.measure.split()[0], check.harm, check.got) for r in results for check in r.checks if check.harm]


def _task(results: Sequence[Result]) -> dict[str, Any]:
    checks = [(result, check) for result in results for check in result.checks]
    measures = dict.fromkeys(check.measure for _, check in checks)
    return {
        "samples": len(results),
        "failed": sum(result.transcript.error is not None for result in results),
        "measures": {name: measured([check for _, check in checks if check.measure == name]) for name in measures},
        "styles": _split(checks, lambda result, _: result.sample.style or "-"),
        "names": _split(checks, lambda _, check: check.name.rpartition(": ")[2]),
        "confusions": {name: _confusion([c for _, c in checks if c.measure == name]) for name in CONFUSED if name in measures},
    }


def measured(checks: Sequence[Check]) -> dict[str, Any]:
    """A share with its interval, or a mean with its own."""
    values = [check.value for check in checks if check.value is not None]
    if values:
        low, high = mean_interval(values)
        return {"mean": sum(values) / len(values), "low": low, "high": high, "total": len(values), "p95": percentile(values, 0.95)}
    count = Counter(check.verdict for check in checks)
    right, total = count[Verdict.RIGHT], len(checks)
    low, high = wilson(right, total)
    shown = {"right": right, "total": total, "share": right / total if total else 0.0, "low": low, "high": high}
    return shown | {
        name: count[verdict] for name, verdict in (("wrong", Verdict.WRONG), ("no_answer", Verdict.NO_ANSWER), ("failed", Verdict.FAILED))
    }


def _split(checks: Sequence[tuple[Result, Check]], by: Any) -> dict[str, dict[str, list[int]]]:  # noqa: ANN401 a key of either
    """Right and total of each measure, by style or by name."""
    found: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for result, check in checks:
        if check.value is None:
            cell = found[check.measure][by(result, check)]
            cell[0] += check.verdict is Verdict.RIGHT
            cell[1] += 1
    few = 30
    return {measure: dict(cells) for measure, cells in found.items() if 1 < len(cells) <= few}


def _confusion(checks: Sequence[Check]) -> list[tuple[str, str, int]]:
    """Gold, answer, how often; the commonest first."""
    count = Counter((check.expected or "-", check.got or "-") for check in checks)
    return [(expected, got, times) for (expected, got), times in sorted(count.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))]


def worst(results: Iterable[Result], count: int = WORST) -> list[tuple[str, list[Result]]]:
    """The samples that went most wrong over all tasks: harm first, then the number of wrong steps."""
    by_sample: defaultdict[str, list[Result]] = defaultdict(list)
    for result in results:
        if result.wrong:
            by_sample[result.sample.id].append(result)
    ranked = sorted(by_sample.items(), key=lambda item: (-_badness(item[1]), item[0]))
    return ranked[:count]


def _badness(results: Iterable[Result]) -> int:
    return sum(1 + (_HARMFUL if check.harm else 0) for result in results for check in result.wrong)
