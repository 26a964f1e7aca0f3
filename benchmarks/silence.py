"""How often evidence answers are silent when they should not be, and speak when they should be silent.

    python -m benchmarks.silence [SAMPLES.jsonl ...]

The samples were written before the cut was chosen; figures on them are those of development, not of questions never seen.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from assistant.answer import Status
from assistant.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.evidence import Found

SAMPLES: Final = Path(__file__).parent.parent / "evals" / "samples"
DEVELOPMENT: Final = ("evidence_a.jsonl", "evidence_b.jsonl", "declining.jsonl", "silence.jsonl")
NEAR_MISSES: Final = Path(__file__).parent / "near_misses.txt"
"""Questions on subjects that the papers treat, for what they do not report of them; one a line."""


def samples(paths: list[Path]) -> Iterator[dict[str, Any]]:
    """Every question of the files."""
    for path in paths:
        yield from map(json.loads, path.read_text("utf-8").splitlines())


def complete(sample: dict[str, Any], found: Found) -> bool:
    """True when the answer holds every figure asked for and no wrong one."""
    text = " ".join(f"{point.citation.source.id} {point.citation.source.short}: {point.text} {point.caution or ''}" for point in found.points)
    held = all(any(re.search(form, text, re.IGNORECASE) for form in group) for group in sample["must"])
    return held and not any(re.search(form, text, re.IGNORECASE) for form in sample.get("must_not", []))


def outcome(evidence: Evidence, sample: dict[str, Any]) -> tuple[str, ...]:
    """What became of one question, as the counts it belongs to."""
    *earlier, question = sample.get("turns") or [sample["question"]]
    found = evidence.answer(question, earlier)
    if sample["status"] != "answered":
        spoke = found.status == Status.ANSWERED
        return ("unanswerable", "spoke") if spoke else ("unanswerable", "right silence" * (found.status == sample["status"]))
    if found.status != Status.ANSWERED:
        return ("answerable", "refused")
    return ("answerable", "points", "complete") if complete(sample, found) else ("answerable", "points")


def main() -> None:
    """Print both error rates, and how many answers are complete."""
    paths = [Path(name) for name in sys.argv[1:]] or [SAMPLES / name for name in DEVELOPMENT]
    near = [] if sys.argv[1:] else [{"question": line, "status": "no_evidence"} for line in NEAR_MISSES.read_text("utf-8").splitlines()]
    evidence = Evidence()
    counted = Counter(label for sample in (*samples(paths), *near) for label in outcome(evidence, sample))
    answerable, unanswerable = max(counted["answerable"], 1), max(counted["unanswerable"], 1)
    print(f"answerable questions refused      {counted['refused']:4} of {answerable:4}  {counted['refused'] / answerable:.3f}")  # noqa: T201 a script that prints
    print(f"unanswerable questions answered   {counted['spoke']:4} of {unanswerable:4}  {counted['spoke'] / unanswerable:.3f}")  # noqa: T201 the same
    print(f"refusals with the right status    {counted['right silence']:4} of {unanswerable - counted['spoke']:4}")  # noqa: T201 the same
    print(f"answers complete, no wrong figure {counted['complete']:4} of {answerable:4}  {counted['complete'] / answerable:.3f}")  # noqa: T201 the same


if __name__ == "__main__":
    main()
