"""Mutates what mutmut leaves alone: every number, text and truth value in the tables and statements of the rule modules.

`python -m tests.core.constants` changes one constant at a time, executes the module anew and runs the approved cases; it
prints every change that no approved outcome notices, and exits 1 if there is one. Names in Citations of other modules are
not reached (core/bibliography.py), nor tables that several rules share (histology, burden, quantity, spine).
"""

from __future__ import annotations

import ast
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, get_type_hints

from core.rule import Rule
from core.rules import RULES
from tests.core.approve import approved, outcomes

if TYPE_CHECKING:
    from collections.abc import Iterator


def constants(tree: ast.Module) -> Iterator[ast.Constant]:
    """The constants on the right of every assignment at the top of a module."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            yield from (node for node in ast.walk(statement.value) if isinstance(node, ast.Constant) and node.value not in (None, ""))


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
    """How many constants a rule's module has, and the changes that nothing notices."""
    original = sys.modules[RULES[name].of.__module__]
    with open(str(original.__file__), encoding="utf-8") as source:  # noqa: PTH123 a module's own path
        tree = ast.parse(source.read())
    count, left = 0, []
    for constant in constants(tree):
        count, value = count + 1, constant.value
        constant.value = other(value)
        if unnoticed(name, original, tree):
            left.append(f"{original.__name__}:{constant.lineno}: {value!r} -> {constant.value!r}")
        constant.value = value
    return count, left


def main() -> int:
    """Prints the changes that no approved outcome notices."""
    found = [survivors(name) for name in sys.argv[1:] or RULES]
    left = [line for _, lines in found for line in lines]
    sys.stdout.write("\n".join([*left, f"{sum(count for count, _ in found)} constants, {len(left)} changes unnoticed"]) + "\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
