"""The tasks: what is measured, one file each, in the order of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from evals.tasks.conversation import TASK as CONVERSATION
from evals.tasks.declining import TASK as DECLINING
from evals.tasks.dosing import TASK as DOSING
from evals.tasks.evidence import TASK as EVIDENCE
from evals.tasks.grounding import TASK as GROUNDING
from evals.tasks.pathway import TASK as PATHWAY
from evals.tasks.reading import TASK as READING
from evals.tasks.retrieval import TASK as RETRIEVAL
from evals.tasks.robustness import TASK as ROBUSTNESS
from evals.tasks.scoring import TASK as SCORING
from evals.tasks.speed import TASK as SPEED
from evals.tasks.urgency import TASK as URGENCY

if TYPE_CHECKING:
    from evals.task import Task

_ORDER: Final = (READING, SCORING, PATHWAY, DOSING, URGENCY, EVIDENCE, RETRIEVAL, DECLINING, GROUNDING, CONVERSATION, ROBUSTNESS, SPEED)
TASKS: Final[dict[str, Task]] = {task.name: task for task in _ORDER}
FAST: Final = tuple(name for name in TASKS if name not in {"robustness", "speed"})
"""The set that CI runs."""
ANSWERED_BY_BASELINES: Final = ("evidence", "retrieval", "declining")
"""What a stack without rules can be asked."""
ASKED_OF_BARE: Final = ("evidence", "declining", "grounding")
"""What the model without tools is asked: the questions. Whatever number it shows stands without a source."""
