"""The tasks: what is measured, one file each, in the order of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from evals.tasks import (
    conversation,
    declining,
    dosing,
    evidence,
    grounding,
    pathway,
    reading,
    retrieval,
    robustness,
    scoring,
    speed,
    urgency,
)

if TYPE_CHECKING:
    from evals.task import Task

_MODULES: Final = (reading, scoring, pathway, dosing, urgency, evidence, retrieval, declining, grounding, conversation, robustness, speed)
TASKS: Final[dict[str, Task]] = {module.TASK.name: module.TASK for module in _MODULES}
FAST: Final = tuple(name for name in TASKS if name not in {"robustness", "speed"})
"""The set that CI runs."""
ANSWERED_BY_BASELINES: Final = ("evidence", "retrieval", "declining")
"""What a stack without rules can be asked."""
