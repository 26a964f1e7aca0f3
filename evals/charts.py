"""Charts of a report as SVG inside the page, drawn by matplotlib (optional extra `report`); nothing is fetched, no script runs."""

from __future__ import annotations

import io
from collections import Counter
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from evals.report import LEADING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.figure import Figure

MISSING: Final = "Charts need matplotlib: pip install 'spinemets[report]'."
INK: Final = "#1f3a5f"
SHADES: Final = (INK, "#b0603a", "#6b8f71", "#8a6fa8")


def available() -> bool:
    """True when the plotting library is installed."""
    return find_spec("matplotlib") is not None


def shares(engines: Mapping[str, Any], width: float = 7.5) -> str:
    """The leading measures' shares with their 95 % intervals, one row each, one colour an engine."""
    measured = next(iter(engines.values()))["tasks"]
    rows = [
        (task, measure)
        for task, measures in LEADING.items()
        for measure in measures
        if "share" in measured.get(task, {}).get("measures", {}).get(measure, {})
    ]
    figure = _figure(width, 0.28 * len(rows) + 0.9)
    axes = figure.add_subplot()
    for nth, (engine, summary) in enumerate(engines.items()):
        cells = [(row, summary["tasks"].get(task, {}).get("measures", {}).get(measure)) for row, (task, measure) in enumerate(rows)]
        _points(axes, [(row, cell) for row, cell in cells if cell], nth, engine)
    axes.set_yticks(range(len(rows)), [f"{task}: {measure}" for task, measure in rows])
    axes.set_xlim(0, 1.01)
    axes.set_ylim(len(rows) - 0.3, -0.7)
    axes.tick_params(axis="x", top=True, labeltop=True)
    axes.grid(axis="x", alpha=0.3)
    axes.set_xlabel("share right, with 95 % interval")
    if len(engines) > 1:
        figure.legend(loc="outside upper center", ncols=len(engines))
    return _svg(figure)


def _points(axes: Any, cells: Sequence[tuple[int, Mapping[str, Any]]], nth: int, engine: str) -> None:  # noqa: ANN401 untyped library
    share = [cell["share"] for _, cell in cells]
    apart = [[max(0.0, cell["share"] - cell["low"]) for _, cell in cells], [max(0.0, cell["high"] - cell["share"]) for _, cell in cells]]
    places = [row + 0.2 * nth for row, _ in cells]
    axes.errorbar(share, places, xerr=apart, fmt="o", color=SHADES[nth % len(SHADES)], capsize=3, markersize=4, label=engine)


def confusion(rows: Sequence[tuple[str, str, int]], title: str) -> str:
    """Gold against answer, each cell with its count; whatever is left open stands in one column."""
    count: Counter[tuple[str, str]] = Counter()
    for one, other, times in rows:
        count[_label(one), "left open" if other.endswith("| open") else _label(other)] += times
    gold = sorted({one for one, _ in count})
    got = sorted({other for _, other in count}, key=lambda name: (name not in gold, name))
    figure = _figure(1.8 + 0.75 * len(got), 2.2 + 0.34 * len(gold))
    axes = figure.add_subplot()
    axes.imshow([[count.get((one, other), 0) for other in got] for one in gold], cmap="Blues", aspect="auto")
    axes.set_xticks(range(len(got)), got, rotation=60, ha="right", fontsize=7)
    axes.set_yticks(range(len(gold)), gold, fontsize=7)
    most = max(count.values(), default=1)
    for (one, other), times in count.items():
        axes.text(got.index(other), gold.index(one), str(times), ha="center", va="center", fontsize=7, color="white" if times > most / 2 else "black")
    axes.set_xlabel("answer")
    axes.set_ylabel("gold")
    axes.set_title(title, fontsize=9)
    return _svg(figure)


def _label(name: str) -> str:
    """A path as short as it can be read."""
    return (
        "none shown"
        if name == "-"
        else name.replace("decompression_stabilization", "decompr.+stab.").replace("stabilization", "stab.").replace(" | ", " or ")
    )


def _figure(width: float, height: float) -> Figure:
    from matplotlib.figure import Figure  # noqa: PLC0415 only where it is installed

    return Figure(figsize=(width, height), layout="constrained")


def _svg(figure: Figure) -> str:
    """The picture alone, without the date and the file's own header, so that the same figures give the same page."""
    from matplotlib import rc_context  # noqa: PLC0415 only where it is installed

    drawn = io.StringIO()
    with rc_context({"svg.hashsalt": "spinemets", "svg.fonttype": "none"}):
        figure.savefig(drawn, format="svg", metadata={"Date": None})
    text = drawn.getvalue()
    return text[text.index("<svg") :]
