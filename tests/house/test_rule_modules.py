"""The house page, as tests over the syntax trees of the rule modules."""

import ast
import os
from importlib import import_module
from pathlib import Path

import pytest

from assistant.verify_citations import module_citations, uncited, unresolved

ROOT = Path(__file__).parents[2]
FOLDERS = ("scores", "equations", "dosing", "pathways")
RULE_FILES = sorted(path for folder in FOLDERS for path in (ROOT / "core" / folder).glob("*.py") if path.name != "__init__.py")
HEADER = ("Applies to   ", "Source       ", "Readings     ", "Not encoded  ")
INDICES = {0, 1, 2}
MODULES = [f"core.{path.parent.name}.{path.stem}" for path in RULE_FILES]


def _counts(node: ast.Compare, against: ast.expr) -> bool:
    """How many values are left, or whether anything is, is not a clinical number."""
    counted = isinstance(node.left, ast.Call) and isinstance(node.left.func, ast.Name) and node.left.func.id == "len"
    return counted or (isinstance(against, ast.Constant) and against.value == 0)


def numbers_in_rules(tree: ast.Module) -> list[tuple[int, object]]:
    """Line and value of every number written inside a function, except small indices and counts of what is left."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    inside = {node for function in functions for node in ast.walk(function)}
    indices = {n for node in inside if isinstance(node, ast.Subscript) for n in ast.walk(node.slice)}
    indices |= {n for node in inside if isinstance(node, ast.Compare) for n in node.comparators if _counts(node, n)}
    return [
        (node.lineno, node.value)
        for node in inside
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool)
        if not (node in indices and node.value in INDICES)
    ]


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_no_bare_number_inside_a_rule(path: Path) -> None:
    """No function of a rule module writes a number: numbers stand in tables that cite their source."""
    assert numbers_in_rules(ast.parse(path.read_text(encoding="utf-8"))) == []


def test_the_search_for_bare_numbers_finds_them() -> None:
    """A limit, a default and a large index are found; small indices, truth values and tables are not."""
    code = "LIMIT = 3\ndef rule(x, y=4):\n    a, b = x[0], x[1:]\n    return True if x > 5.5 else x[7]\n"
    assert sorted(value for _, value in numbers_in_rules(ast.parse(code))) == [4, 5.5, 7]


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_four_lines_open_every_rule_module(path: Path) -> None:
    """Each rule module says to whom it applies, its source, how ambiguous print was read, and what is left out."""
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    lines = doc.splitlines()
    assert len(lines) > 2
    assert lines[1] == ""
    found = [line for line in lines[2:] if line.startswith(HEADER)]
    assert [line[:13] for line in found] == list(HEADER)
    assert lines[2].startswith(HEADER[0])
    assert all(line[13:].strip() for line in found)


@pytest.mark.parametrize("name", MODULES)
def test_every_constant_cites_its_source(name: str) -> None:
    """Every table, dose and limit of a rule module carries a citation in its annotation."""
    assert uncited(import_module(name)) == []


@pytest.mark.parametrize("name", MODULES)
def test_citations_name_known_documents(name: str) -> None:
    """Every citation names a document of the bibliography, a section, and reference numbers."""
    assert [why for place in module_citations(import_module(name)) for why in unresolved(place, None)] == []


@pytest.mark.skipif("SPINEMETS_DOCUMENTS" not in os.environ, reason="SPINEMETS_DOCUMENTS does not name the folder of the papers' full texts")
@pytest.mark.parametrize("name", MODULES)
def test_cited_sections_are_printed_in_the_documents(name: str) -> None:
    """Every cited section of the five papers opens a line of the paper's own text."""
    folder = Path(os.environ["SPINEMETS_DOCUMENTS"])
    assert [why for place in module_citations(import_module(name)) for why in unresolved(place, folder)] == []


@pytest.mark.parametrize("path", sorted((ROOT / "core").rglob("*.py")), ids=lambda path: path.stem)
def test_modules_stay_short(path: Path) -> None:
    """No module of the core has 300 lines or more."""
    assert len(path.read_text(encoding="utf-8").splitlines()) < 300
