"""Entry: a line to type or paste into; whatever comes in is made inert before it is drawn."""

from __future__ import annotations

from textual.widgets import Input

from assistant.sanitise import sanitise
from tui.in_order import InOrder


class Entry(InOrder, Input):
    """An input whose value is always sanitised."""

    def validate_value(self, value: str) -> str:
        """The door for typing, pasting and setting alike."""
        return sanitise(value)
