"""Urgency: the fixed notice is raised for an emergency, stays silent without one, and timing questions are answered."""

from __future__ import annotations

from typing import Final

from evals.task import Task, of
from evals.tasks.dosing import expected

TASK: Final = Task("urgency", "the emergency notice, raised and silent, and how soon things must happen", of("urgency"), "call", (expected,))
