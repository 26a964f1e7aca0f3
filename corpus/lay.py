"""Everyday words of a question, as people say them at the bedside, under what the papers call the thing."""

from __future__ import annotations

from typing import Final

from corpus.words import table

LAY: Final = {said: meant for meant, forms in table("lay").items() for said in forms}
"""Everyday word or phrase to the papers' words; in a question these count half."""
