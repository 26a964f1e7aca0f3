"""How a value is shown in a message: as it would be typed, on one short line."""

from __future__ import annotations

import json
from typing import Final

WIDTH: Final = 60
CUT: Final = "..."


def shown(value: object) -> str:
    """A value as it would be typed in JSON, whatever was given."""
    if isinstance(value, str) and value.isprintable() and value:
        return short(value)
    try:
        return short(json.dumps(value, default=str))
    except (TypeError, ValueError, RecursionError):
        return f"a {type(value).__name__} that JSON cannot hold"


def short(text: str) -> str:
    """The text, cut where it would not fit on one line of a narrow terminal."""
    return text if len(text) <= WIDTH else f"{text[: WIDTH - len(CUT)]}{CUT}"
