"""Mutates what mutmut leaves alone in the rule modules: the tables and statements, and the functions that have a decorator.

`python -m tests.core.constants` makes one change at a time (a number, a text, a truth value, a comparison, an operator),
executes the module anew and runs the approved cases; it prints every change that no approved outcome notices, and exits 1
if there is one. Modules that several rules share are not reached; their tables have tests of their own.
"""

from __future__ import annotations

import ast
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, get_type_hints

from core.rule import Rule
from core.rules import RULES
from tests.core.approve import approved, outcomes
from tests.core.survivors import LISTED

if TYPE_CHECKING:
    from collections.abc import Iterator


OTHER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}


def reached(tree: ast.Module) -> Iterator[ast.AST]:
    """The right of every assignment at the top of a module, and every function with a decorator."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            yield from ast.walk(statement.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.decorator_list:
            yield from (inner for statement in node.body for inner in ast.walk(statement))


def changes(tree: ast.Module) -> Iterator[str]:
    """Makes every change in turn, undone before the next; yields what it is."""
    for node in list(reached(tree)):
        if isinstance(node, ast.Constant) and node.value not in (None, ""):
            value, node.value = node.value, other(node.value)
            yield f"{value!r} -> {node.value!r} in line {node.lineno}"
            node.value = value
        elif isinstance(node, ast.BoolOp | ast.BinOp) and type(node.op) in OTHER:
            op, node.op = node.op, OTHER[type(node.op)]()  # type: ignore[assignment]
            yield f"{type(op).__name__} -> {type(node.op).__name__} in line {node.lineno}"
            node.op = op
        elif isinstance(node, ast.Compare):
            for at, compared in enumerate(node.ops):
                node.ops[at] = OTHER[type(compared)]()  # type: ignore[call-overload]
                yield f"{type(compared).__name__} -> {type(node.ops[at]).__name__} in line {node.lineno}"
                node.ops[at] = compared


def other(value: Any) -> Any:
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    return f"{value}X" if isinstance(value, str) else value + 1


def executed(original: ModuleType, tree: ast.Module) -> ModuleType:
    """The module as the changed tree has it."""
    module = ModuleType(original.__name__)
    module.__file__ = original.__file__
    sys.modules[original.__name__] = module
    try:
        exec(compile(tree, str(original.__file__), "exec"), module.__dict__)  # noqa: S102 our own source
    finally:
        sys.modules[original.__name__] = original
    return module


def unnoticed(name: str, original: ModuleType, tree: ast.Module) -> bool:
    """True when every approved outcome stays as it is."""
    expected = approved(name)
    try:
        of = getattr(executed(original, tree), name)
        return outcomes(Rule(of, get_type_hints(of)["facts"]), [case["facts"] for case in expected["cases"]]) == expected
    except Exception:  # noqa: BLE001 a module that fails has been noticed
        return False


def survivors(name: str) -> tuple[int, list[str]]:
    """How many changes a rule's module allows, and those that nothing notices."""
    original = sys.modules[RULES[name].of.__module__]
    with open(str(original.__file__), encoding="utf-8") as source:  # noqa: PTH123 a module's own path
        tree = ast.parse(source.read())
    count, left = 0, []
    for change in changes(tree):
        count += 1
        if unnoticed(name, original, tree):
            left.append(f"{original.__name__}: {change}")
    return count, left


def main() -> int:
    """Prints the changes that no approved outcome notices and EQUIVALENT_MUTANTS.md does not list."""
    found = [survivors(name) for name in sys.argv[1:] or RULES]
    listed = LISTED.read_text(encoding="utf-8")
    left = [line for _, lines in found for line in lines if f"`{line.partition(' in line')[0]}`" not in listed]
    sys.stdout.write("\n".join([*left, f"{sum(count for count, _ in found)} changes, {len(left)} unnoticed"]) + "\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
