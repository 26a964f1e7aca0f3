"""Paths: the treatment paths of NOMS in a clinician's words; light enough for the first screen."""

from __future__ import annotations

from typing import Final

PATHS: Final = {
    "cEBRT": "conventional radiotherapy (cEBRT)",
    "stabilization+cEBRT": "stabilization, then cEBRT",
    "SRS": "stereotactic radiosurgery (SRS)",
    "stabilization+SRS": "stabilization, then SRS",
    "decompression_stabilization+SRS": "decompression and stabilization, then SRS",
}
