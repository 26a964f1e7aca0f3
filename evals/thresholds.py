"""Thresholds: the figures that a run of our own samples must reach, kept beside the samples.

[reading]
fields = 0.98

[harms]
"wrong number" = 0
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, Final

from evals.samples import OWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FILE: Final = OWN / "thresholds.toml"


def load() -> dict[str, dict[str, float]]:
    """Every task's least figures; empty when there is no such file."""
    return tomllib.loads(FILE.read_text("utf-8")) if FILE.exists() else {}


def missed(summary: Mapping[str, Any], least: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    """Each figure of a run that falls short, in one line. A measure that was not run is not missed."""
    for task, measures in least.items():
        cells = summary["tasks"].get(task, {}).get("measures", {})
        for measure, bound in measures.items():
            cell = cells.get(measure)
            got = cell.get("share", cell.get("mean")) if cell else None
            if task != "harms" and got is not None and got < bound:
                yield f"{task}, {measure}: {got:.3f} is below {bound:g}"
    for harm, most in least.get("harms", {}).items():
        shown = summary["harms"].get(harm)
        if shown is not None and shown > most:
            yield f"{harm}s shown: {shown}, at most {most:g}"
