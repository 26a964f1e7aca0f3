"""Fixed sentences: what is said where nothing of a case or of the papers is told."""

from __future__ import annotations

from typing import Final

from assistant.answer import Status

HELP: Final = (
    "Describe a lesion (level, pain, CT and MRI findings, histology, neurology, fitness) for SINS, ESCC and NOMS, "
    "or ask what the five papers say, for example: steroid dose for cord compression?"
)
SILENT: Final = "The five papers are silent on this. I can answer on spinal metastases: scores, pathways, doses, timing and what the papers report."
OUT_OF_SCOPE: Final = "That is outside what I can answer: I score spinal metastases and cite five papers about them, for clinicians."
BY_SOURCES: Final = "I answer only from the rules and the five papers, with their places; ask what they say, or describe the lesion."
THANKS: Final = "The case stands as it is: add to it, correct it, ask about it, or say new patient."
NOT_READ: Final = "I read no finding in that. Name the finding, for example pedicles, alignment or ESCC. The case stands as it is:"
ONLY_ASKED: Final = "Read as a question: the case is unchanged. State the finding to take it in, or ask what if."
WELCOME: Final = "You are welcome."
SEPARATE: Final = "No: each level has a total and a path of its own; totals of several levels are never added."
TAKEN_BACK: Final = "Taken back; nothing is known of a case now."
BY_STATUS: Final = {Status.NO_EVIDENCE: SILENT, Status.OUT_OF_SCOPE: OUT_OF_SCOPE}
"""What is said where nothing is answered, by why."""
