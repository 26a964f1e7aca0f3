"""What a command loads: a score at the bedside must not wait for what it does not use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.assistant.processes import CASE, ROOT

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import contextlib, io, json, sys
from assistant.cli import main
with contextlib.redirect_stdout(io.StringIO()):
    code = main(json.loads(sys.argv[1]))
print(json.dumps([code, sorted({name.split(".")[0] for name in sys.modules})]))
"""
HEAVY = {"torch", "chromadb", "sentence_transformers", "transformers", "langchain", "langchain_core", "textual"}


def loaded(words: list[str], home: Path) -> tuple[int, set[str]]:
    """The exit code of a command and the packages that a fresh interpreter has loaded for it."""
    setting = {**os.environ, "SPINEMETS_HOME": str(home)}
    done = subprocess.run([sys.executable, "-c", PROGRAM, json.dumps(words)], cwd=ROOT, env=setting, capture_output=True, check=True)
    code, names = json.loads(done.stdout.splitlines()[-1])
    return code, set(names)


@pytest.mark.parametrize("rule", [["score", "sins", "--level", "T12", "--json"], ["score", "noms", "--escc", "3"], ["score", "dexamethasone"]])
def test_a_score_loads_nothing_heavy(home: Path, rule: list[str]) -> None:
    """`score` loads neither numpy, yaml, onnxruntime, a vector store, a language model's library nor a screen."""
    _, names = loaded(rule, home)
    assert names & (HEAVY | {"numpy", "yaml", "onnxruntime", "tokenizers"}) == set()


def test_a_case_loads_no_encoder(home: Path) -> None:
    """`ask` on a case loads no encoder."""
    code, names = loaded(["ask", CASE], home)
    assert code == 0
    assert names & (HEAVY | {"onnxruntime", "tokenizers"}) == set()


def test_a_question_loads_only_the_small_encoder(home: Path) -> None:
    """`ask` on evidence loads neither torch nor Chroma nor sentence-transformers."""
    code, names = loaded(["ask", "steroid dose for cord compression?"], home)
    assert code == 0
    assert names & HEAVY == set()
    assert "onnxruntime" in names
