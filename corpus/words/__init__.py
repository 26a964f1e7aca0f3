"""Word lists as data: a line holds what the papers call a thing, a colon, and the other words for it, comma-separated."""

from __future__ import annotations

from importlib.resources import files


def table(name: str) -> dict[str, tuple[str, ...]]:
    """A list by its name: the papers' words to the others."""
    lines = (files(__name__) / f"{name}.txt").read_text("utf-8").splitlines()
    return {meant: tuple(forms.split(", ")) for meant, _, forms in (line.partition(": ") for line in lines)}


def written() -> bytes:
    """The lists as stored."""
    return b"".join((files(__name__) / f"{name}.txt").read_bytes() for name in ("concepts", "lay"))
