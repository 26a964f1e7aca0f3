"""Compare: two runs, case by case. What got better, what got worse, and whether that is more than chance."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from evals import runs, statistics
from evals.task import Harm, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    Key = tuple[str, str, str, str, str, int]
    Row = dict[str, Any]

CHANCE: Final = 0.05
UNJUDGED: Final = frozenset({"speed"})
"""Tasks whose figures belong to the machine."""


@dataclass(frozen=True, slots=True)
class Change:
    """One step that two runs judge differently."""

    key: Key
    before: Row
    after: Row

    @property
    def better(self) -> bool:
        """True when it has become right, or a figure has grown."""
        return _worth(self.after) > _worth(self.before)

    def __str__(self) -> str:
        engine, task, sample, measure, name, _ = self.key
        return f"{engine} {task} {sample} {measure}, {name}: {_shown(self.before)} -> {_shown(self.after)}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every change, what only one run holds, and the regressions beyond noise, each in one line."""

    better: tuple[Change, ...]
    worse: tuple[Change, ...]
    only_before: int
    only_after: int
    regressions: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        """The comparison as text."""
        for title, changes in (("better", self.better), ("worse", self.worse)):
            yield f"{len(changes)} {title}"
            yield from (f"  {change}" for change in changes)
        if self.only_before or self.only_after:
            yield f"{self.only_before} steps only in the earlier run, {self.only_after} only in this one: not compared"
        yield from (f"REGRESSION {each}" for each in self.regressions)
        if not self.regressions:
            yield "no regression beyond noise"


def compare(before: Path, after: Path) -> Comparison:
    """Two finished runs beside each other."""
    old, new = _steps(runs.results(before)), _steps(runs.results(after))
    changes = [Change(key, old[key], new[key]) for key in new if key in old and _worth(old[key]) != _worth(new[key])]
    better = tuple(change for change in changes if change.better)
    worse = tuple(change for change in changes if not change.better)
    harms = [
        f"a {new[key]['harm']} shown that was not: {key[2]} {key[3]}, {new[key].get('got', '-')}" for key in new if _new_harm(old.get(key), new[key])
    ]
    return Comparison(better, worse, len(old.keys() - new), len(new.keys() - old), (*harms, *_beyond_noise(old, new, better, worse)))


def _steps(results: Iterable[Row]) -> dict[Key, Row]:
    """Every check by what it is about; those with the same name in their order."""
    found: dict[Key, Row] = {}
    for result in results:
        seen: Counter[tuple[str, str]] = Counter()
        for check in result["checks"] if result["task"] not in UNJUDGED else ():
            name = (check["measure"], check["name"])
            found[(result["engine"], result["task"], result["id"], *name, seen[name])] = check
            seen[name] += 1
    return found


def _worth(check: Row) -> float:
    return float(check["value"]) if "value" in check else float(check["verdict"] == Verdict.RIGHT)


def _shown(check: Row) -> str:
    return f"{check['value']:.3g}" if "value" in check else f"{check['verdict']} ({check['got']})" if check.get("got") else str(check["verdict"])


def _new_harm(before: Row | None, after: Row) -> bool:
    return after.get("harm") in {Harm.WRONG_NUMBER, Harm.UNSUPPORTED} and not (before or {}).get("harm")


def _beyond_noise(old: dict[Key, Row], new: dict[Key, Row], better: Iterable[Change], worse: Iterable[Change]) -> Iterator[str]:
    """Measures with more cases worse than better than a coin would give, or whose mean has fallen for sure."""
    ups, downs = (Counter((each.key[0], each.key[1], each.key[3]) for each in changes) for changes in (better, worse))
    for measure, down in downs.items():
        up = ups[measure]
        if statistics.sign_test(up, down) < CHANCE:
            yield f"{' '.join(measure)}: {down} worse, {up} better (chance {statistics.sign_test(up, down):.3f})"
    for figures, differences in _figures(old, new).items():
        low, high = statistics.mean_interval(differences)
        if high < 0:
            yield f"{' '.join(figures)}: mean fell by {-sum(differences) / len(differences):.3g} (95 % {low:.3g} to {high:.3g})"


def _figures(old: dict[Key, Row], new: dict[Key, Row]) -> dict[tuple[str, ...], list[float]]:
    found: defaultdict[tuple[str, ...], list[float]] = defaultdict(list)
    for key, row in new.items():
        if "value" in row and "value" in old.get(key, {}):
            found[key[0], key[1], key[3]].append(row["value"] - old[key]["value"])
    return dict(found)
