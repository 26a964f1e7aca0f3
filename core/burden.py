"""Tumour burden: facts that several survival scores share."""

from __future__ import annotations

from enum import StrEnum


class BoneMetastases(StrEnum):
    """Skeletal metastases, those of the spine included."""

    SOLITARY = "solitary"
    MULTIPLE = "multiple"


class VertebralMetastases(StrEnum):
    """How many vertebral bodies hold a metastasis."""

    ONE = "1"
    TWO = "2"
    THREE_OR_MORE = "3+"
