"""What holds for the whole tree: imports at run time, no private traces, tests that state their claims."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FORBIDDEN = ("numpy", "yaml", "chromadb", "textual", "langchain", "langchain_core", "torch", "sentence_transformers")
MACHINE = re.compile(r"/(?:home|Users|root|work|tmp|mnt|var/folders)" + r"/[\w.-]+|[A-Z]:\\Users")
ADDRESS = re.compile(r"[\w.+-]+@" + r"(?![\w.-]+\.example\b)[\w-]+\.[a-z]{2,}\b")  # .example is reserved and nobody's
TEXT = {".py", ".md", ".toml", ".yaml", ".yml", ".jsonl", ".json", ".tcss", ".txt", ".cfg", ""}


def kept() -> list[Path]:
    """Every file that is or would be committed."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for name in sorted(set(listed.stdout.splitlines())) if (path := ROOT / name).is_file()]


def tracked() -> list[Path]:
    """Every text file of them."""
    return [path for path in kept() if path.suffix in TEXT]


def test_the_core_brings_in_no_heavy_package() -> None:
    """A fresh interpreter that imports every rule has loaded neither numpy, yaml, a vector store, a screen nor a language model."""
    program = f"import sys, core.rules, core.counterfactual, core.version; print([m for m in {FORBIDDEN} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_core_needs_only_pydantic() -> None:
    """Every import of the core is of the standard library, pydantic, or the core itself."""
    allowed = {*sys.stdlib_module_names, "pydantic", "pydantic_core", "core"}
    for path in (ROOT / "core").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert {name.split(".")[0] for name in names} <= allowed, path


def test_nothing_lies_about_at_the_root() -> None:
    """The root holds the files that are named here and folders; a download or a run's output is not kept."""
    files = {path.name for path in kept() if path.parent == ROOT}
    named = {".gitignore", "CHANGELOG.md", "DECISIONS.md", "GLOSSARY.md", "HAZARDS.md", "LICENSE", "Makefile", "README.md"}
    assert files <= named | {"pyproject.toml", "requirements.lock"}


def test_no_machine_paths_or_addresses() -> None:
    """No file of the repository names a folder of somebody's machine or an e-mail address."""
    texts = {path.relative_to(ROOT): path.read_text("utf-8") for path in tracked()}
    assert [f"{name}: {match[0]}" for name, text in texts.items() for each in (MACHINE, ADDRESS) for match in each.finditer(text)] == []


def test_the_search_for_private_traces_finds_them() -> None:
    """A home folder and an address are found where they stand."""
    assert MACHINE.search("see /home" + "/someone/notes")
    assert ADDRESS.search("write to someone@" + "example.org")
    assert not MACHINE.search("read the tests/home folder")


@pytest.mark.parametrize("path", sorted((ROOT / "tests").rglob("test_*.py")), ids=lambda path: str(path.relative_to(ROOT / "tests")))
def test_every_test_states_its_claim(path: Path) -> None:
    """Each test function opens with one sentence that says what it claims."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tests = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")]
    assert [node.name for node in tests if not (ast.get_docstring(node) or "").strip()] == []
