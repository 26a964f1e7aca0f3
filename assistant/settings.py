"""Settings that come from the environment and need nothing heavy to be read."""

from __future__ import annotations

import os
from typing import Final

MODEL: Final = "SPINEMETS_MODEL"
"""Names the language model that takes part when a call names none: provider:name, as after --model."""


def model(named: str | None) -> str | None:
    """The model that a call names, else the one that the environment names; None for none. An empty name asks for none."""
    return (os.environ.get(MODEL, "") if named is None else named).strip() or None
