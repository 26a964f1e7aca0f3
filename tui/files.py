"""Files: what is written to disk when asked, and nothing else."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tui.conversation.journal import Logged


def export(turns: Iterable[Logged]) -> str:
    """Every turn with its Answer in the stable JSON shape, or with what was said before it was broken off."""
    told: list[dict[str, Any]] = [
        {
            "turn": each.number,
            "question": each.question,
            "answer": each.answer.to_json() if each.answer else None,
            "said": each.said,
            "ended": each.ended,
        }
        for each in turns
    ]
    return json.dumps({"turns": told}, ensure_ascii=True, indent=1, default=str) + "\n"


def save(path: Path, text: str) -> None:
    """Writes a new file that only its owner can read; an existing file is never overwritten (`FileExistsError`)."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
