"""The program as a person runs it: a real process, with what it printed, said and returned."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT = Path(__file__).parents[2]
CASE = (
    "72M RCC met T12: lytic, >50% collapse, both pedicles, pain worse standing better lying flat, new kyphosis. "
    "Bilsky 3, paraparetic, ASA 2 fit for surgery. SINS and NOMS?"
)
STABLE = "T8 RCC lytic, 30% collapse, left pedicle, mechanical pain, normal alignment, ESCC 1b, no myelopathy. SINS and NOMS?"
REASONS = (("junctional", 3), ("mechanical pain", 3), ("lytic", 2), ("deformity", 2), ("over 50", 3), ("both sides", 3))
"""The six items of CASE with the points that Table 3 of Chang 2020 gives them."""


def run(
    *words: str, home: Path | str, given: bytes | None = None, before: Callable[[], None] | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """`spinemets WORDS...` in a process of its own."""
    setting = {**os.environ, "SPINEMETS_HOME": str(home), "PYTHONIOENCODING": "utf-8", **(env or {})}
    command = [sys.executable, "-m", "assistant", *words]
    return subprocess.run(command, cwd=ROOT, env=setting, input=given or b"", capture_output=True, check=False, preexec_fn=before, timeout=300)


def complaint(done: subprocess.CompletedProcess[bytes]) -> str:
    """The one line on stderr; fails on more lines, on none, and on a traceback."""
    said = done.stderr.decode()
    assert "Traceback" not in said
    lines = [line for line in said.splitlines() if line.strip()]
    assert len(lines) == 1, said
    return lines[0]
