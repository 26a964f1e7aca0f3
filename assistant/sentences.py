"""Sentences: a model's text made plain and cut into sentences, each with the markers that follow it."""

from __future__ import annotations

import re
from typing import Final

from assistant.layout import laid_out

_THOUGHT: Final = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_EMPHASIS: Final = re.compile(r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`")
_SHORT: Final = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|dr|mr|mrs|ms|prof|approx|no|fig|al|cf|st|ca)|(?<!ais )(?<!grade )(?<!frankel )\b[A-Z])\.$", re.IGNORECASE
)
_LONGEST_SHORT: Final = 24
"""Characters at the end of a piece that tell whether it ends in an abbreviation."""
_END: Final = re.compile(r"[.!?][\"')]*(?:\s*\[[\d,\s-]+\])*(?=\s|\Z)|\n+")
_ALONE: Final = re.compile(r"\s*(?:\[[\d,\s-]+\]\s*)+\.?\s*\Z")


def plain(text: str) -> str:
    """The text without a model's private thoughts and marks of emphasis; lists and tables as statements, headings left out."""
    said = _THOUGHT.sub("", text) if "<" in text else text
    return _EMPHASIS.sub("", laid_out(said))


def sentences(text: str) -> list[str]:
    """Every sentence of the text; markers that follow a full stop belong to it."""
    found, _ = cut(plain(text), final=True)
    return found


def cut(text: str, *, final: bool) -> tuple[list[str], str]:
    """The sentences that are complete, and what is left; with `final` the rest is a sentence too."""
    found: list[str] = []
    at = 0
    for match in _END.finditer(text):
        piece = text[at : match.end()].strip()
        complete = final or match.end() < len(text.rstrip())
        if not complete or _SHORT.search(piece[-_LONGEST_SHORT:]) or not piece:
            continue
        found.append(piece)
        at = match.end()
    rest = text[at:]
    if final and rest.strip():
        found.append(rest.strip())
        rest = ""
    return _markers_joined(found), rest


def _markers_joined(found: list[str]) -> list[str]:
    joined: list[str] = []
    for piece in found:
        if joined and _ALONE.match(piece):
            joined[-1] = f"{joined[-1]} {piece}"
        else:
            joined.append(piece)
    return joined
