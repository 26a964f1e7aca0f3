"""Word lists, one file each; a line that begins with # is a remark."""

from __future__ import annotations

from importlib.resources import files


def word_list(name: str) -> list[list[str]]:
    """The words of a list, line by line."""
    text = (files(__name__) / f"{name}.txt").read_text("utf-8")
    return [line.split() for line in text.splitlines() if not line.startswith("#")]
